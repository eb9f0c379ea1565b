"""Where tests keep their databases: SQLite in a temporary folder, PostgreSQL where ZHUHU_TEST_DATABASE_URL says.

A test that asks for ``settings``, ``database`` or ``scene`` runs once on each; marked `only_sqlite`, on SQLite alone.
On PostgreSQL each process of a run has a database of its own, named after the one in the URL.
"""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, make_url, text

from fieldwork.services.database import DATABASE_FILE, Database, open_database
from fieldwork.settings import Settings

URL = os.environ.get("ZHUHU_TEST_DATABASE_URL", "")
WORKER = os.environ.get("PYTEST_XDIST_WORKER", "alone")
SQLITE, POSTGRESQL = DIALECTS = ("sqlite", "postgresql")
HOW_TO = "no PostgreSQL to test on: name an empty database by ZHUHU_TEST_DATABASE_URL=postgresql+psycopg://…"

_made: set[str] = set()
only_sqlite = pytest.mark.only_sqlite


def empty_database(folder: Path, dialect: str = SQLITE) -> Settings:
    """Return the settings of a database in which there is nothing yet."""
    if dialect == SQLITE:
        return Settings(data_dir=folder, database_url="", key_file=None)
    if not URL:
        # Only at home may half of the tests be left out.
        (pytest.fail if os.environ.get("CI") else pytest.skip)(HOW_TO)
    _recreate(_own_name(), "template0")
    own = make_url(URL).set(database=_own_name())
    return Settings(data_dir=folder, database_url=own.render_as_string(hide_password=False), key_file=None)


def opened_ready(settings: Settings) -> Database:
    """Open a database that is as the first start leaves it."""
    ready_made(settings, "opened", lambda _: "")
    return open_database(settings)


def ready_made(settings: Settings, name: str, fill: Callable[[Database], str]) -> str:
    """Fill an empty database; what was filled under this name before is copied, and its answer returned.

    The copy is exact: what is in a database does not depend on whether it was filled or copied.
    """
    kept = _kept().get((bool(settings.database_url), name))
    if kept is None:
        database = open_database(settings)
        answer = fill(database)
        database.close()
        _kept()[bool(settings.database_url), name] = _keep(settings, name, answer)
        return answer
    _copy(kept, settings)
    return kept.answer


@dataclass(frozen=True)
class _Kept:
    folder: Path
    template: str
    answer: str


@cache
def _shelf() -> "tempfile.TemporaryDirectory[str]":
    """Return the folder of what is kept; it goes with the process."""
    return tempfile.TemporaryDirectory(prefix="zhuhu-kept-")


@cache
def _kept() -> dict[tuple[bool, str], _Kept]:
    return {}


def _keep(settings: Settings, name: str, answer: str) -> _Kept:
    folder = Path(tempfile.mkdtemp(dir=_shelf().name))
    shutil.copytree(settings.resolved_data_dir() / "keys", folder / "keys")
    template = f"{_own_name()}_{name}".lower()
    if settings.database_url:
        _recreate(template, _own_name())
    else:
        _copy_sqlite(settings.resolved_data_dir() / DATABASE_FILE, folder / DATABASE_FILE)
    return _Kept(folder, template, answer)


def _copy(kept: _Kept, settings: Settings) -> None:
    folder = settings.resolved_data_dir()
    shutil.copytree(kept.folder / "keys", folder / "keys", dirs_exist_ok=True)
    if settings.database_url:
        _recreate(_own_name(), kept.template)
    else:
        shutil.copy(kept.folder / DATABASE_FILE, folder / DATABASE_FILE)


def _copy_sqlite(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source)) as original, closing(sqlite3.connect(target)) as copy:
        original.backup(copy)


def _own_name() -> str:
    return f"{make_url(URL).database}_{WORKER}" if URL else WORKER


def drop_own() -> None:
    """Drop the databases that this process made beside the one that is named."""
    if _made:
        with _server().connect() as connection:
            for name in _made:
                connection.execute(text(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)'))


def _recreate(name: str, template: str) -> None:
    _made.add(name)
    with _server().connect() as connection:
        connection.execute(text(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)'))
        connection.execute(text(f'CREATE DATABASE "{name}" TEMPLATE "{template}"'))


@cache
def _server() -> Engine:
    return create_engine(URL, isolation_level="AUTOCOMMIT")
