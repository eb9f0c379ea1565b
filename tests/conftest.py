"""Fixtures that more than one part of the tests uses."""

from collections.abc import Iterator

import pytest

from tests.demonstration import Demonstration, demonstration


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demonstration]:
    """Give the demonstration's rotation; whoever changes it must make one of his own."""
    made = demonstration(tmp_path_factory.mktemp("demonstration"))
    yield made
    made.database.close()
