"""Where tests keep their databases: SQLite in a temporary folder, PostgreSQL where ZHUHU_TEST_DATABASE_URL says.

A test that asks for ``settings``, ``database`` or ``scene`` runs once on each; marked `only_sqlite`, on SQLite alone.
"""

import os
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from fieldwork.settings import Settings

URL = os.environ.get("ZHUHU_TEST_DATABASE_URL", "")
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
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()
    return url
