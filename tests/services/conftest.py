"""Fixtures of the services' tests."""

from collections.abc import Iterator

import pytest

from fieldwork.settings import Settings
from tests.services.everything import Filled
from tests.services.scene import Scene


@pytest.fixture
def scene(settings: Settings) -> Iterator[Scene]:
    """Give a small rotation in a database of its own."""
    made = Scene(settings)
    yield made
    made.database.close()


@pytest.fixture
def filled(settings: Settings) -> Iterator[Scene]:
    """Give a small rotation with a fact in every table."""
    made = Filled(settings)
    yield made
    made.database.close()
