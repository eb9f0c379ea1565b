"""The engine: SQLite made strict and durable, or PostgreSQL; one writer at a time, so that there is one chain."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, func, make_url, select
from sqlalchemy.exc import DatabaseError
from sqlmodel import Session

from fieldwork.rules.refusals import Refusal, StateRefusal
from fieldwork.store.columns import give_keys, keys_of
from fieldwork.store.grounds import Newest, note_statement
from fieldwork.store.keys import Keys
from fieldwork.store.ledger import require_all_entered
from fieldwork.store.sharing import SharedReads

BUSY_TIMEOUT_S = 30
_READING = "zhuhu_reading"
_UNHURRIED = "zhuhu_unhurried"
_PRAGMAS = (
    f"PRAGMA busy_timeout={BUSY_TIMEOUT_S * 1000}",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    # Without it INSERT OR REPLACE would delete a row without asking its trigger.
    "PRAGMA recursive_triggers=ON",
)
_WRITER_LOCK = 0x7A687568
_REFUSALS = (
    ("database is locked", "SYSTEM_DATABASE_BUSY"),
    ("readonly database", "SYSTEM_DATABASE_READ_ONLY"),
    ("disk is full", "SYSTEM_DISK_FULL"),
    ("unable to open", "SYSTEM_DATABASE_UNOPENABLE"),
    ("disk i/o error", "SYSTEM_DATABASE_UNOPENABLE"),
    ("not a database", "SYSTEM_NOT_A_DATABASE"),
    ("malformed", "SYSTEM_DATABASE_DAMAGED"),
    ("connection refused", "SYSTEM_DATABASE_UNREACHABLE"),
    ("connection failed", "SYSTEM_DATABASE_UNREACHABLE"),
)


_written = [0]


def n_written() -> int:
    """Return how often this process has committed so far, to any database: whoever keeps an answer compares it."""
    return _written[0]


class Database:
    """A database that is open: hands out one session per transaction."""

    def __init__(self, engine: Engine, keys: Keys) -> None:
        give_keys(engine.dialect, keys)
        event.listen(engine, "before_execute", note_statement)
        self._engine = engine
        self._reading = reading_engine(engine)
        self._reads = SharedReads()

    @property
    def keys(self) -> Keys:
        """The keys in force."""
        return keys_of(self._engine.dialect)

    @property
    def dialect(self) -> str:
        """Which database this is: ``sqlite`` or ``postgresql``."""
        return self._engine.dialect.name

    @property
    def name(self) -> str:
        """Where the database is, without a password: for the terminal and for messages."""
        return place_of(self._engine)

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """Open a session that may write; commit at the end, roll back on any error.

        One writer at a time (SQLite: BEGIN IMMEDIATE, PostgreSQL: an advisory lock), so what was read before a
        decision still holds when it is written.

        Raises
        ------
        Refusal
            ``SYSTEM_…`` when the database is busy, full, read-only or cannot be opened.
        LedgerGapError
            If facts were added and no ledger entry holds them.
        """
        with refusing(self._engine), Session(self._engine) as session, session.begin():
            lock_writers(session.connection())
            yield session
            require_all_entered(session)
        _written[0] += 1

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Open a session that sees one state of the database throughout and changes nothing."""
        with refusing(self._engine), Session(self._reading) as session:
            self._reads.give_to(session)
            yield session

    @contextmanager
    def unhurried(self) -> Iterator[None]:
        """Commit without waiting for the disk, for data that can be made again: the demonstration.

        A crash of the process loses nothing; a power failure meanwhile may leave a SQLite file that must be made again.
        PostgreSQL keeps its own way.
        """
        careful, self._engine = self._engine, self._engine.execution_options(**{_UNHURRIED: True})
        try:
            yield
        finally:
            self._engine = careful
            # New connections are set up to wait again.
            careful.dispose()

    def newest(self) -> Newest:
        """Return the newest entries of the ledger: what tells whether an answer still holds."""
        with self.reading() as session:
            return self._reads.newest(session)

    def take_keys(self, keys: Keys) -> None:
        """Work with other keys from now on: after a rotation."""
        give_keys(self._engine.dialect, keys)

    def close(self) -> None:
        """Give back all connections."""
        self._engine.dispose()


def sqlite_url(path: Path) -> URL:
    """Return the address of a SQLite file."""
    return URL.create("sqlite", database=str(path))


def open_engine(url: str | URL) -> Engine:
    """Return the engine of an address, with SQLite set up as the ledger needs it."""
    address = make_url(url)
    if address.get_backend_name() != "sqlite":
        return create_engine(address, pool_pre_ping=True)
    engine = create_engine(address, connect_args={"timeout": BUSY_TIMEOUT_S, "check_same_thread": False})
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def reading_engine(engine: Engine) -> Engine:
    """Return the same engine for transactions that only read: they wait for nobody and nobody waits for them."""
    return engine.execution_options(**_reading_options(engine))


def lock_writers(connection: Connection) -> None:
    """Wait until no other transaction writes; SQLite has done so at BEGIN IMMEDIATE."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(_WRITER_LOCK)))


def place_of(engine: Engine) -> str:
    """Return where a database is, without its password."""
    return engine.url.database or "" if engine.dialect.name == "sqlite" else engine.url.render_as_string()


@contextmanager
def refusing(engine: Engine) -> Iterator[None]:
    """Turn what the database says about disk, lock and file into a refusal with a sentence."""
    try:
        yield
    except (DatabaseError, sqlite3.Error) as error:
        raise _refusal(error, engine) or error from error


def _refusal(error: Exception, engine: Engine) -> Refusal | None:
    said = str(getattr(error, "orig", error)).lower()
    codes = [code for words, code in _REFUSALS if words in said]
    return StateRefusal(codes[0], path=place_of(engine)) if codes else None


def _reading_options(engine: Engine) -> dict[str, Any]:
    if engine.dialect.name == "postgresql":
        return {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    return {_READING: True}


def _set_up_sqlite(connection: Any, _record: Any) -> None:
    # We say BEGIN ourselves: Python's sqlite3 would begin late, and then read an older state than it writes on.
    connection.isolation_level = None
    for pragma in _PRAGMAS:
        connection.execute(pragma)


def _begin_sqlite(connection: Connection) -> None:
    options = connection.get_execution_options()
    if options.get(_UNHURRIED, False):
        connection.exec_driver_sql("PRAGMA synchronous=OFF")
    is_reading = options.get(_READING, False)
    connection.exec_driver_sql("BEGIN" if is_reading else "BEGIN IMMEDIATE")
