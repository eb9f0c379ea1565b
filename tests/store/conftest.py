"""Fixtures of the store's tests."""

from collections.abc import Iterator

import pytest

from fieldwork.settings import Settings
from fieldwork.store.engine import Database
from tests.databases import opened_ready


@pytest.fixture
def database(settings: Settings) -> Iterator[Database]:
    """Give an open, empty database."""
    opened = opened_ready(settings)
    yield opened
    opened.close()
