"""Fixtures that more than one part of the tests uses."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings as hypothesis_settings

from fieldwork.services.database import open_database
from fieldwork.settings import Settings
from tests.databases import DIALECTS, SQLITE, drop_own, empty_database
from tests.demonstration import Demonstration, demonstration_copy

# A law holds on a busy machine too: how long an example takes is the matter of benchmarks.
hypothesis_settings.register_profile("laws", deadline=None)
hypothesis_settings.load_profile("laws")


FIRST = "test_house_rules.py"
"""The file that begins: a minute of type checking at the end would keep one processor only, and so would two processes
that both begin with what the demonstration is needed for."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the rules of the house; the rest keeps its order."""
    items.sort(key=lambda item: item.path.name != FIRST)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run whatever asks for a database on both."""
    if "dialect" in metafunc.fixturenames:
        alone = metafunc.definition.get_closest_marker("only_sqlite")
        metafunc.parametrize("dialect", (SQLITE,) if alone else DIALECTS)


def pytest_sessionfinish() -> None:
    """Leave a database server as it was found."""
    drop_own()


@pytest.fixture
def settings(tmp_path: Path, dialect: str) -> Settings:
    """Give the settings of an empty database."""
    return empty_database(tmp_path, dialect)


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demonstration]:
    """Give the demonstration's rotation; whoever changes it must make one of his own."""
    settings = Settings(data_dir=tmp_path_factory.mktemp("demonstration"))
    result = demonstration_copy(tmp_path_factory, settings.resolved_data_dir())
    made = Demonstration(settings, open_database(settings), result)
    yield made
    made.database.close()
