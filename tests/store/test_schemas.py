"""A database of each earlier schema comes up to this version with everything in it, guarded, and backed up before."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import MetaData, create_engine, func, select, text
from sqlalchemy.exc import DatabaseError

from fieldwork.services.backup import restore_backup
from fieldwork.services.copies import BACKUPS
from fieldwork.services.database import DATABASE_FILE, KEY_FILE, open_database
from fieldwork.services.ledger import verify_ledger
from fieldwork.settings import Settings
from fieldwork.store import migrate
from fieldwork.store.engine import Database, open_engine
from fieldwork.store.facts import fact_tables
from fieldwork.store.triggers import are_missing, guarded_tables
from tests.databases import only_sqlite
from tests.refusing import refused
from tests.services.test_backup import KEEPER, NOW
from tests.store.schemas.make import FOLDER, upgrade_to

STORED = sorted(path.stem for path in FOLDER.glob("*.sql"))
MILESTONES = (STORED[0], "0010", STORED[-1])
"""The first schema, the last of an earlier release, and the one before the newest: looked at on both databases."""
HOW_TO = "store the schema before the newest migration: python -m tests.store.schemas.make REVISION"


def test_every_earlier_schema_is_stored() -> None:
    scripts = ScriptDirectory.from_config(migrate._config())
    known = {script.revision for script in scripts.walk_revisions()}
    assert sorted(known - {scripts.get_current_head()}) == STORED, HOW_TO


@pytest.fixture(params=MILESTONES)
def old(settings: Settings, request: pytest.FixtureRequest) -> str:
    """Lay a stored database down where this version will open it."""
    return laid_down(settings, str(request.param))


def laid_down(settings: Settings, revision: str) -> str:
    """Lay the stored database of a revision down, on either kind of database."""
    folder = settings.resolved_data_dir()
    (folder / KEY_FILE).parent.mkdir(parents=True)
    shutil.copy(FOLDER / "keys.json", folder / KEY_FILE)
    lite = folder / (DATABASE_FILE if not settings.database_url else "stored.sqlite")
    with closing(sqlite3.connect(lite)) as connection:
        connection.executescript((FOLDER / f"{revision}.sql").read_text(encoding="utf-8"))
    if settings.database_url:
        engine = open_engine(settings.database_url)
        upgrade_to(engine, revision)
        _carry_over(lite, engine)
        engine.dispose()
    return revision


def _carry_over(lite: Path, engine) -> None:
    source, tables = create_engine(f"sqlite:///{lite}"), MetaData()
    tables.reflect(source)
    targets = MetaDataOf(engine)
    with source.connect() as stored, engine.begin() as connection:
        connection.execute(text("DELETE FROM alembic_version"))
        for table in tables.sorted_tables:
            rows = [dict(row) for row in stored.execute(select(table)).mappings()]
            if rows:
                connection.execute(targets[table.name].insert(), rows)
    source.dispose()


class MetaDataOf:
    """The tables of an engine by name, as they are there."""

    def __init__(self, engine) -> None:
        self.tables = MetaData()
        self.tables.reflect(engine)

    def __getitem__(self, name: str):
        return self.tables.tables[name]


def counts(folder: Path, revision: str) -> dict[str, int]:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript((folder / f"{revision}.sql").read_text(encoding="utf-8"))
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in names}


def held(database: Database) -> dict[str, int]:
    with database.reading() as session:
        connection = session.connection()
        return {t.name: connection.scalar(select(func.count()).select_from(t)) for t in fact_tables()}


@only_sqlite
@pytest.mark.parametrize("revision", sorted(set(STORED) - set(MILESTONES)))
def test_a_database_of_any_earlier_schema_comes_up(revision: str, settings: Settings) -> None:
    laid_down(settings, revision)
    test_an_older_database_comes_up_with_everything_in_it(revision, settings)


def test_an_older_database_comes_up_with_everything_in_it(old: str, settings: Settings) -> None:
    database = open_database(settings)
    report = verify_ledger(database)
    stored = counts(FOLDER, old)
    assert report.is_clean
    assert report.n_entries == stored["ledger_entry"] > 0
    assert held(database) == {table.name: stored.get(table.name, 0) for table in fact_tables()}
    database.close()


def test_the_ledger_of_an_older_database_refuses_changes_afterwards(old: str, settings: Settings) -> None:
    database = open_database(settings)
    with database.reading() as session:
        assert not are_missing(session.connection())
    filled = [name for name, number in (held(database) | {"ledger_entry": 1, "ledger_fact": 1}).items() if number]
    changed = {"ledger_fact": "digest", "ledger_entry": "actor"}
    assert set(filled) <= set(guarded_tables())
    for table in filled:
        for statement in (f"UPDATE {table} SET {changed.get(table, 'recorded_by')} = 'x'", f"DELETE FROM {table}"):
            with pytest.raises(DatabaseError, match=f"append-only: {table}"), database.transaction() as session:
                session.connection().execute(text(statement))
    assert verify_ledger(database).is_clean
    database.close()


def test_an_older_database_is_backed_up_before_it_is_upgraded(old: str, settings: Settings) -> None:
    open_database(settings).close()
    (kept,) = (settings.resolved_data_dir() / BACKUPS).glob("*.zip")
    assert f"-{old}-" in kept.name
    with refused("BACKUP_PLACE_NOT_EMPTY"):
        restore_backup(kept, settings, actor=KEEPER, now=NOW)
    restore_backup(kept, settings, actor=KEEPER, now=NOW, replace=True)
    database = open_database(settings)
    assert verify_ledger(database).is_clean
    assert held(database)["restoration"] == counts(FOLDER, old).get("restoration", 0) + 1
    database.close()
