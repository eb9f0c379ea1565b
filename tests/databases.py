"""Where tests keep their databases: SQLite in a temporary folder, PostgreSQL where ZHUHU_TEST_DATABASE_URL says.

A test that asks for ``settings``, ``database`` or ``scene`` runs once on each; marked `only_sqlite`, on SQLite alone.
"""

import os
from functools import cache
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

from fieldwork.settings import Settings

URL = os.environ.get("ZHUHU_TEST_DATABASE_URL", "")
WORKER = os.environ.get("PYTEST_XDIST_WORKER", "")
"""Tests run in several processes; on PostgreSQL each has a database of its own beside the one that is named."""
SQLITE, POSTGRESQL = DIALECTS = ("sqlite", "postgresql")
HOW_TO = "no PostgreSQL to test on: name an empty database by ZHUHU_TEST_DATABASE_URL=postgresql+psycopg://…"

only_sqlite = pytest.mark.only_sqlite


def empty_database(folder: Path, dialect: str = SQLITE) -> Settings:
    """Return the settings of a database in which there is nothing yet."""
    if dialect == SQLITE:
        return Settings(data_dir=folder, database_url="", key_file=None)
    if not URL:
        # Only at home may half of the tests be left out.
        (pytest.fail if os.environ.get("CI") else pytest.skip)(HOW_TO)
    return Settings(data_dir=folder, database_url=_emptied(URL), key_file=None)


def _emptied(url: str) -> str:
    own = _own_database(url)
    engine = create_engine(own)
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()
    return own


@cache
def _own_database(url: str) -> str:
    if not WORKER:
        return url
    named = make_url(url)
    own = named.set(database=f"{named.database}_{WORKER}")
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        known = connection.scalar(text("SELECT 1 FROM pg_database WHERE datname = :name"), {"name": own.database})
        if not known:
            connection.execute(text(f'CREATE DATABASE "{own.database}"'))
    engine.dispose()
    return own.render_as_string(hide_password=False)
