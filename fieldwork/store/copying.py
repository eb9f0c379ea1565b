"""Copying a database while others work in it, and putting a copy back: SQLite's backup, PostgreSQL's own tools."""

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, inspect, text
from sqlalchemy.exc import DatabaseError

from fieldwork.rules.refusals import StateRefusal
from fieldwork.store.engine import Database, refusing
from fieldwork.store.ledger import Head, head

_DEBIAN = Path("/usr/lib/postgresql")
_SAID_AT_MOST = 300


def copy_database(database: Database, target: Path) -> Head:
    """Write one consistent state of a database to a file and return the head of its ledger; writers are not stopped."""
    with database.reading() as session:
        # The first read fixes the state: what is copied is what the head speaks of.
        newest = head(session)
        connection = session.connection()
        if connection.dialect.name == "sqlite":
            _copy_sqlite(connection.connection.dbapi_connection, target)
        else:
            snapshot = connection.scalar(text("SELECT pg_export_snapshot()"))
            dump_postgresql(connection.engine, target, f"--snapshot={snapshot}")
    return newest


def dump_postgresql(engine: Engine, target: Path, *options: str) -> None:
    """Write a PostgreSQL database to a file."""
    _run_tool("pg_dump", engine, "--format=custom", "--no-owner", *options, f"--file={target}")


def is_readable(engine: Engine) -> bool:
    """Tell whether a file is a database at all."""
    try:
        with engine.connect() as connection:
            connection.execute(text("SELECT count(*) FROM sqlite_master"))
    except DatabaseError:
        return False
    return True


def load_sqlite(source: Path, engine: Engine) -> None:
    """Put a SQLite copy in place of what a database holds, in one transaction that programs at work see whole."""
    pool: Any = engine.raw_connection()
    try:
        with refusing(engine), closing(sqlite3.connect(source)) as copy:
            copy.backup(pool.dbapi_connection)
    finally:
        pool.close()


def load_postgresql(source: Path, engine: Engine) -> None:
    """Put a PostgreSQL dump in place of what a database holds, in one transaction."""
    clear(engine)
    _run_tool("pg_restore", engine, "--single-transaction", "--no-owner", "--exit-on-error", str(source))


def clear(engine: Engine) -> None:
    """Take every table out of a PostgreSQL database."""
    with refusing(engine), engine.begin() as connection:
        for table in inspect(connection).get_table_names():
            connection.execute(text(f'DROP TABLE "{table}" CASCADE'))
        connection.execute(text("DROP FUNCTION IF EXISTS refuse_change() CASCADE"))


def _copy_sqlite(source: Any, target: Path) -> None:
    with closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
        # One file: the copy must not need a log beside it.
        copy.execute("PRAGMA journal_mode=DELETE")


def tool(name: str) -> str:
    """Return where a PostgreSQL program is: on the path, or the newest that Debian keeps.

    Raises
    ------
    StateRefusal
        ``BACKUP_TOOL_MISSING``.
    """
    found = shutil.which(name)
    kept = sorted(_DEBIAN.glob(f"*/bin/{name}"), key=lambda path: int(path.parts[-3]))
    if found is None and not kept:
        raise StateRefusal("BACKUP_TOOL_MISSING", name=name)
    return found or str(kept[-1])


def _run_tool(name: str, engine: Engine, *arguments: str) -> None:
    url = engine.url
    environment = os.environ | {"PGPASSWORD": url.password or ""}
    done = subprocess.run(
        [tool(name), *_place(url), *arguments],
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode != 0:
        # A tool may repeat a row of data after its first line: nothing personal goes into a sentence.
        said = done.stderr.strip().splitlines()[:1]
        raise StateRefusal("BACKUP_TOOL_FAILED", name=name, problem="".join(said)[:_SAID_AT_MOST])


def _place(url: Any) -> Sequence[str]:
    parts = (("--host", url.host), ("--port", url.port), ("--username", url.username), ("--dbname", url.database))
    return [f"{name}={value}" for name, value in parts if value]
