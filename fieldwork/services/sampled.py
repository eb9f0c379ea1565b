"""What the sampling core refuses, turned into a refusal with a Chinese sentence."""

from collections.abc import Iterator
from contextlib import contextmanager

from fieldwork.rules.refusals import StateRefusal
from sampling.errors import SamplingError


@contextmanager
def refusing_as_sentences() -> Iterator[None]:
    """Raise what the sampling core refuses as a `StateRefusal` of the same code."""
    try:
        yield
    except SamplingError as error:
        raise StateRefusal(error.code, **error.fields) from error
