"""Migrations give the tables that the code knows; the guards come back after each."""

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import CheckConstraint, Connection, inspect, text
from sqlalchemy.exc import DatabaseError, OperationalError

from fieldwork.services.database import open_database
from fieldwork.services.ledger import verify_ledger
from fieldwork.settings import Settings
from fieldwork.store import migrate
from fieldwork.store.columns import Sealed
from fieldwork.store.engine import Database, open_engine, sqlite_url
from fieldwork.store.facts import fact_tables
from fieldwork.store.tables import METADATA
from fieldwork.store.triggers import are_missing, drop_triggers, guarded_tables
from tests.databases import only_sqlite
from tests.refusing import refused
from tests.services.everything import Filled
from tests.store.rows import add_cycle

PERSONAL = {"address", "income", "notes", "note"}


def test_the_migrations_make_the_tables_that_the_code_knows(database: Database) -> None:
    with database.reading() as session:
        context = MigrationContext.configure(session.connection(), opts={"compare_type": False})
        assert compare_metadata(context, METADATA) == []


def test_the_checks_of_the_migrations_are_those_of_the_code(database: Database) -> None:
    with database.reading() as session:
        look = inspect(session.connection())
        for table in METADATA.sorted_tables:
            made = {check["name"] for check in look.get_check_constraints(table.name)}
            assert made == {str(c.name) for c in table.constraints if isinstance(c, CheckConstraint)}


def test_personal_columns_are_sealed_wherever_they_are() -> None:
    columns = [column for table in fact_tables() for column in table.c if column.name in PERSONAL]
    assert columns
    assert [str(column) for column in columns if not isinstance(column.type, Sealed)] == []
    contexts = [column.type.context for table in fact_tables() for column in table.c if isinstance(column.type, Sealed)]
    assert len(set(contexts)) == len(contexts)
    assert all(context in {str(c) for t in fact_tables() for c in t.c} for context in contexts)


def test_update_and_delete_are_refused_by_the_database_itself(settings: Settings) -> None:
    scene = Filled(settings)
    changed = {"ledger_fact": "digest", "ledger_entry": "actor"}
    for table in guarded_tables():
        for statement in (f"UPDATE {table} SET {changed.get(table, 'recorded_by')} = 'x'", f"DELETE FROM {table}"):
            with pytest.raises(DatabaseError, match=f"append-only: {table}"), scene.database.transaction() as session:
                session.connection().execute(text(statement))
    assert verify_ledger(scene.database).is_clean
    scene.database.close()


def test_triggers_that_somebody_dropped_are_back_after_the_next_opening(settings: Settings, database: Database) -> None:
    with database.transaction() as session:
        drop_triggers(session.connection())
    with database.reading() as session:
        assert are_missing(session.connection())
    open_database(settings).close()
    with database.reading() as session:
        assert not are_missing(session.connection())


@only_sqlite
def test_insert_or_replace_does_not_get_past_the_triggers(database: Database) -> None:
    add_cycle(database)
    with pytest.raises(DatabaseError, match="append-only: cycle"), database.transaction() as session:
        session.connection().execute(text("INSERT OR REPLACE INTO cycle SELECT * FROM cycle"))


def test_a_newer_database_is_refused(settings: Settings) -> None:
    opened = open_database(settings)
    with opened.transaction() as session:
        session.connection().execute(text("UPDATE alembic_version SET version_num = '9999'"))
    opened.close()
    with refused("SYSTEM_SCHEMA_NEWER", "9999"):
        open_database(settings)


@only_sqlite
def test_a_migration_that_fails_leaves_nothing_half_made(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = open_engine(sqlite_url(settings.resolved_data_dir() / "half.sqlite"))

    def fail(_connection: Connection) -> None:
        raise OperationalError("x", None, Exception("boom"))

    with monkeypatch.context() as patch:
        patch.setattr(migrate, "create_triggers", fail)
        with pytest.raises(OperationalError):
            migrate.upgrade(engine)
    with engine.connect() as connection:
        assert inspect(connection).get_table_names() == []
    engine.dispose()
