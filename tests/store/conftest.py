"""Fixtures of the store's tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldwork.services.database import open_database
from fieldwork.settings import Settings
from fieldwork.store.engine import Database
from tests.databases import empty_database


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Give the settings of an empty database."""
    return empty_database(tmp_path)


@pytest.fixture
def database(settings: Settings) -> Iterator[Database]:
    """Give an open, empty database."""
    opened = open_database(settings)
    yield opened
    opened.close()
