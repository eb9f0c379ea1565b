"""The engine: strict, durable, and a sentence for everything that can go wrong with a file."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from fieldwork.services.database import DATABASE_FILE
from fieldwork.settings import Settings
from fieldwork.store import engine as engines
from fieldwork.store.engine import Database, open_engine, refusing
from tests.databases import only_sqlite
from tests.refusing import refused
from tests.store.rows import add_cycle


@only_sqlite
@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("busy_timeout", 30_000),
        ("recursive_triggers", 1),
    ],
)
def test_sqlite_is_set_up_for_survey_data(database: Database, pragma: str, value: object) -> None:
    with database.reading() as session:
        assert session.connection().execute(text(f"PRAGMA {pragma}")).scalar() == value


@only_sqlite
def test_a_database_that_somebody_holds_is_busy_with_a_sentence(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "_PRAGMAS", ("PRAGMA busy_timeout=10",))
    path = settings.resolved_data_dir() / DATABASE_FILE
    holder_engine = open_engine(engines.sqlite_url(path))
    with closing(sqlite3.connect(path)) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        with refused("SYSTEM_DATABASE_BUSY", DATABASE_FILE), refusing(holder_engine), holder_engine.begin():
            pass
    holder_engine.dispose()


@only_sqlite
def test_a_read_only_database_is_said_to_be_one(database: Database, settings: Settings) -> None:
    add_cycle(database)
    path = settings.resolved_data_dir() / DATABASE_FILE
    engine = open_engine(f"sqlite:///file:{path}?mode=ro&uri=true")
    with refused("SYSTEM_DATABASE_READ_ONLY"), refusing(engine), engine.begin() as connection:
        connection.execute(text("CREATE TABLE x (y INTEGER)"))
    engine.dispose()


def test_a_fault_of_the_program_is_not_dressed_up_as_a_refusal(database: Database) -> None:
    with pytest.raises(DatabaseError), database.reading() as session:
        session.connection().execute(text("SELECT * FROM nowhere"))


@only_sqlite
@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("database or disk is full", "SYSTEM_DISK_FULL"),
        ("database disk image is malformed", "SYSTEM_DATABASE_DAMAGED"),
        ("disk I/O error", "SYSTEM_DATABASE_UNOPENABLE"),
    ],
)
def test_what_sqlite_says_of_the_disk_becomes_a_sentence(tmp_path: Path, said: str, code: str) -> None:
    engine = open_engine(engines.sqlite_url(tmp_path / "x.sqlite"))
    with refused(code, "x.sqlite"), refusing(engine):
        raise DatabaseError("SELECT 1", None, sqlite3.OperationalError(said))


def test_a_reading_session_sees_one_state(database: Database) -> None:
    query = text("SELECT count(*) FROM cycle")
    with database.reading() as session:
        assert session.connection().execute(query).scalar() == 0
        add_cycle(database)
        assert session.connection().execute(query).scalar() == 0
    with database.reading() as session:
        assert session.connection().execute(query).scalar() == 1


def write_and_stop(database: Database) -> None:
    with database.transaction() as session:
        session.connection().execute(text("INSERT INTO key_check VALUES ('x')"))
        raise RuntimeError("stop")


def test_an_error_rolls_everything_back(database: Database) -> None:
    with pytest.raises(RuntimeError, match="stop"):
        write_and_stop(database)
    with database.reading() as session:
        assert session.connection().execute(text("SELECT count(*) FROM key_check")).scalar() == 1


@only_sqlite
def test_only_data_that_can_be_made_again_is_written_without_waiting_for_the_disk(database: Database) -> None:
    with database.unhurried(), database.transaction() as session:
        assert session.connection().execute(text("PRAGMA synchronous")).scalar() == 0
    with database.transaction() as session:
        assert session.connection().execute(text("PRAGMA synchronous")).scalar() == 2
