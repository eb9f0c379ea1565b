"""Where tests keep their databases: SQLite in a temporary folder, or PostgreSQL named by ZHUHU_TEST_DATABASE_URL."""

import os
from pathlib import Path

from sqlalchemy import create_engine, text

from fieldwork.settings import Settings

URL = os.environ.get("ZHUHU_TEST_DATABASE_URL", "")


def empty_database(folder: Path) -> Settings:
    """Return the settings of a database in which there is nothing yet."""
    if URL:
        engine = create_engine(URL)
        with engine.begin() as connection:
            connection.execute(text("DROP SCHEMA public CASCADE"))
            connection.execute(text("CREATE SCHEMA public"))
        engine.dispose()
    return Settings(data_dir=folder, database_url=URL, key_file=None)
