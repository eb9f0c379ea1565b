"""What a test says when something must be refused: the code, and that its Chinese sentence can be made."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from fieldwork.rules.refusals import Refusal


@contextmanager
def refused(code: str, *words: str) -> Iterator[None]:
    """Expect a refusal with this code whose sentence holds these words and no unfilled field."""
    with pytest.raises(Refusal) as caught:
        yield
    assert caught.value.code == code
    assert "{" not in caught.value.sentence
    assert [word for word in words if word not in caught.value.sentence] == []
