"""Triggers that refuse UPDATE and DELETE on every fact and on the ledger. Re-created after each migration.

SQLite's batch migrations rebuild a table and drop its triggers without a word; therefore nothing relies on a
migration to keep them.
"""

from collections.abc import Collection, Mapping

from sqlalchemy import Connection, text

from fieldwork.store.facts import fact_tables
from fieldwork.store.ledger import LEDGER_TABLES

_SQLITE_CREATE = (
    "CREATE TRIGGER {table}_refuses_{verb} BEFORE {verb} ON {table} "
    "BEGIN SELECT RAISE(ABORT, 'append-only: {table}'); END"
)
_POSTGRESQL_FUNCTION = (
    "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RAISE EXCEPTION 'append-only: %', TG_TABLE_NAME; END $$"
)
_POSTGRESQL_CREATE = {
    "update": "CREATE TRIGGER {table}_refuses_update BEFORE UPDATE ON {table} "
    "FOR EACH ROW EXECUTE FUNCTION refuse_change()",
    "delete": "CREATE TRIGGER {table}_refuses_delete BEFORE DELETE ON {table} "
    "FOR EACH ROW EXECUTE FUNCTION refuse_change()",
    "truncate": "CREATE TRIGGER {table}_refuses_truncate BEFORE TRUNCATE ON {table} "
    "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()",
}
_SQLITE_CREATES = {"update": _SQLITE_CREATE, "delete": _SQLITE_CREATE}


def guarded_tables() -> list[str]:
    """Return the names of all tables that refuse changes."""
    return [table.name for table in fact_tables()] + list(LEDGER_TABLES)


def create_triggers(connection: Connection) -> None:
    """Create the triggers that are missing."""
    present = existing_triggers(connection)
    if connection.dialect.name == "postgresql":
        connection.execute(text(_POSTGRESQL_FUNCTION))
    for name, (table, verb) in _wanted(connection).items():
        if name not in present:
            connection.execute(text(_creates(connection)[verb].format(table=table, verb=verb)))


def drop_triggers(connection: Connection) -> None:
    """Drop the triggers, so that a migration may carry rows over; only a migration does this."""
    _drop(connection, {name: table for name, (table, _) in _wanted(connection).items()})


def drop_delete_triggers(connection: Connection, tables: Collection[str]) -> None:
    """Drop the triggers that refuse to delete from some tables; only an erasure does this, and puts them back."""
    wanted = _wanted(connection).items()
    _drop(connection, {name: table for name, (table, verb) in wanted if verb == "delete" and table in tables})


def _drop(connection: Connection, table_of: Mapping[str, str]) -> None:
    present = existing_triggers(connection)
    for name, table in table_of.items():
        if name in present:
            on_table = f" ON {table}" if connection.dialect.name == "postgresql" else ""
            connection.execute(text(f"DROP TRIGGER {name}{on_table}"))


def existing_triggers(connection: Connection) -> set[str]:
    """Return the names of the triggers in the database."""
    if connection.dialect.name == "postgresql":
        query = "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal"
    else:
        query = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    return set(connection.execute(text(query)).scalars())


def are_missing(connection: Connection) -> bool:
    """Tell whether any table lacks its triggers."""
    return not _wanted(connection).keys() <= existing_triggers(connection)


def _creates(connection: Connection) -> dict[str, str]:
    return _POSTGRESQL_CREATE if connection.dialect.name == "postgresql" else _SQLITE_CREATES


def _wanted(connection: Connection) -> dict[str, tuple[str, str]]:
    return {f"{table}_refuses_{verb}": (table, verb) for table in guarded_tables() for verb in _creates(connection)}
