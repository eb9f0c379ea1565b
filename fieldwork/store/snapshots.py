"""The store as it stood at an entry of the ledger: every fact entered up to then, and none that came later.

Facts are only ever added, so an earlier state is the facts of the entries up to a sequence. They are copied into a
database of their own, in which the same queries answer as they would have answered then.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Column,
    LargeBinary,
    MetaData,
    Select,
    Table,
    insert,
    select,
)
from sqlmodel import Session

from fieldwork.store.columns import Sealed
from fieldwork.store.engine import Database, open_engine, sqlite_url
from fieldwork.store.facts import fact_tables, session_keys, table_of
from fieldwork.store.ledger import Head, LedgerEntry, LedgerFact
from fieldwork.store.papers import key_text
from fieldwork.store.tables import METADATA
from fieldwork.store.triggers import create_triggers

_CHUNK = 5_000


def head_at(session: Session, sequence: int) -> Head | None:
    """Return the head of the ledger at an entry; None if there is no such entry."""
    table = table_of(LedgerEntry)
    query = select(table.c.sequence, table.c.hash).where(table.c.sequence == sequence)
    row = session.connection().execute(query).first()
    return None if row is None else Head(sequence=row.sequence, hash=row.hash)


def write_snapshot(session: Session, path: Path, *, sequence: int) -> Database:
    """Write the state at an entry into a new SQLite file and return it opened; personal values stay sealed."""
    path.write_bytes(_empty())
    engine = open_engine(sqlite_url(path))
    with engine.begin() as target:
        for table, query in _parts(sequence):
            for rows in _chunks(session, query):
                target.execute(insert(_unopened(table)), rows)
    return Database(engine, session_keys(session))


@cache
def _empty() -> bytes:
    """Return the file of a database that has all tables and guards, and nothing in them: each copy begins with it."""
    engine = open_engine("sqlite://")
    with engine.begin() as connection:
        METADATA.create_all(connection, checkfirst=False)
        create_triggers(connection)
    with engine.connect() as connection:
        file: bytes = connection.connection.driver_connection.serialize()  # type: ignore[union-attr]
    engine.dispose()
    return file


def _parts(sequence: int) -> Iterator[tuple[Table, Select[Any]]]:
    """Return each table with the query of its rows: the ledger's own first, then facts after those they refer to."""
    entry, fact = table_of(LedgerEntry), table_of(LedgerFact)
    yield entry, select(entry).where(entry.c.sequence <= sequence).order_by(entry.c.sequence)
    yield fact, select(fact).where(fact.c.sequence <= sequence)
    for table in fact_tables():
        plain = _unopened(table)
        of_table = (fact.c.table_name == table.name) & (fact.c.key == key_text(plain))
        entered = select(plain).join_from(plain, fact, of_table).where(fact.c.sequence <= sequence)
        yield table, entered.order_by(fact.c.sequence, *plain.primary_key.columns)


def _chunks(session: Session, query: Select[Any]) -> Iterator[list[dict[str, Any]]]:
    result = session.connection().execution_options(yield_per=_CHUNK).execute(query)
    for rows in result.mappings().partitions(_CHUNK):
        yield [dict(row) for row in rows]


@cache
def _unopened(table: Table) -> Table:
    """Return the table with its sealed columns as bytes: a copy need not open what it carries.

    It is made once, so that what SQLAlchemy makes of its queries serves the next copy too.
    """
    columns = [
        Column(
            column.name,
            LargeBinary() if isinstance(column.type, Sealed) else column.type,
            primary_key=column.primary_key,
        )
        for column in table.c
    ]
    return Table(table.name, MetaData(), *columns)
