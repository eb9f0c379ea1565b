"""Fixtures of the services' tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.databases import empty_database
from tests.services.scene import Scene


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    """Give a small rotation in a database of its own."""
    made = Scene(empty_database(tmp_path))
    yield made
    made.database.close()
