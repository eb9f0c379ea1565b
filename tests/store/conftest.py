"""Fixtures of the store's tests."""

from collections.abc import Iterator

import pytest

from fieldwork.services.database import open_database
from fieldwork.settings import Settings
from fieldwork.store.engine import Database


@pytest.fixture
def database(settings: Settings) -> Iterator[Database]:
    """Give an open, empty database."""
    opened = open_database(settings)
    yield opened
    opened.close()
