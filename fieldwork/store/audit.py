"""Reading the store as it lies there, for the check of the ledger: a row that was edited by hand may hold anything.

Values come raw from the driver and are turned into Python row by row, so that one unreadable row is named and does not
end the check.
"""

from collections.abc import Callable, Iterator, Mapping
from itertools import groupby
from typing import Any, NamedTuple

from sqlalchemy import Boolean, Date, Dialect, Select, Table, func, select, type_coerce
from sqlalchemy.types import NullType
from sqlmodel import Session

from fieldwork.store.columns import Sealed, UtcDateTime
from fieldwork.store.facts import FactDigest, fact_digest, fact_key, fact_tables, session_keys, table_of
from fieldwork.store.ledger import LedgerEntry, LedgerFact

_CHUNK = 5_000
_PROCESSED = (Boolean, Date, Sealed, UtcDateTime)
"""Types that a driver hands over in another form; texts and numbers come as they are."""
_UNREADABLE = (ValueError, TypeError, OverflowError, AttributeError)


class RawEntry(NamedTuple):
    """An entry as it lies there: ``values`` is None where a value cannot be read."""

    sequence: int
    values: Mapping[str, Any] | None


class FoundFact(NamedTuple):
    """A fact as it lies there: ``digest`` is empty where the row cannot be read."""

    key: str
    digest: str


def counts(session: Session) -> tuple[int, int]:
    """Return how many entries and how many entered facts there are."""
    connection = session.connection()
    tables = (table_of(LedgerEntry), table_of(LedgerFact))
    n_entries, n_facts = (connection.scalar(select(func.count()).select_from(table)) or 0 for table in tables)
    return n_entries, n_facts


def entries(session: Session) -> Iterator[RawEntry]:
    """Return the entries in order."""
    table = table_of(LedgerEntry)
    for raw, values in _rows(session, table, _raw(table).order_by(table.c.sequence)):
        yield RawEntry(raw["sequence"], values)


def entered_by_sequence(session: Session) -> Iterator[tuple[int, list[FactDigest]]]:
    """Return the digests that each entry brought, in the order of entries."""
    table = table_of(LedgerFact)
    query = select(table.c.sequence, table.c.table_name, table.c.key, table.c.digest).order_by(table.c.sequence)
    rows = session.connection().execution_options(yield_per=_CHUNK).execute(query)
    for sequence, group in groupby(rows, key=lambda row: row.sequence):
        # SQLite takes a text for a number; such a row belongs to no entry, and its entry then misses a fact.
        if isinstance(sequence, int):
            yield sequence, [FactDigest(str(row.table_name), str(row.key), str(row.digest)) for row in group]


def entered(session: Session, table_name: str) -> dict[str, str]:
    """Return the entered digests of one table's facts by key."""
    table = table_of(LedgerFact)
    query = select(table.c.key, table.c.digest).where(table.c.table_name == table_name)
    return {str(row.key): str(row.digest) for row in session.connection().execute(query)}


def entered_tables(session: Session) -> list[str]:
    """Return the names of all tables: those of the schema, and whatever else the ledger names."""
    query = select(table_of(LedgerFact).c.table_name).distinct()
    named = {str(name) for name in session.connection().execute(query).scalars()}
    known = [table.name for table in fact_tables()]
    return known + sorted(named - set(known))


def facts(session: Session, table_name: str) -> Iterator[FoundFact]:
    """Return the facts of a table with the digest of what they hold now; none for a table that does not exist."""
    table = next((table for table in fact_tables() if table.name == table_name), None)
    if table is None:
        return
    keys = session_keys(session)
    for raw, values in _rows(session, table, _raw(table)):
        yield FoundFact(fact_key(table, raw), "" if values is None else _digest(table, values, keys))


def _digest(table: Table, values: Mapping[str, Any], keys: Any) -> str:
    try:
        return fact_digest(table, values, keys).digest
    except _UNREADABLE:
        return ""


def _raw(table: Table) -> Select[Any]:
    columns: list[Any] = [type_coerce(column, NullType()).label(column.name) for column in table.c]
    return select(*columns)


def _rows(
    session: Session, table: Table, query: Select[Any]
) -> Iterator[tuple[Mapping[str, Any], Mapping[str, Any] | None]]:
    connection = session.connection()
    processors = _processors(table, connection.dialect)
    for row in connection.execution_options(yield_per=_CHUNK).execute(query).mappings():
        raw = dict(row)
        yield raw, _values(raw, processors)


def _values(raw: dict[str, Any], processors: Mapping[str, Callable[[Any], Any]]) -> Mapping[str, Any] | None:
    values = dict(raw)
    try:
        for name, process in processors.items():
            values[name] = process(values[name])
    except _UNREADABLE:
        return None
    return values


def _processors(table: Table, dialect: Dialect) -> dict[str, Callable[[Any], Any]]:
    found = {
        column.name: column.type.dialect_impl(dialect).result_processor(dialect, None)
        for column in table.c
        if isinstance(column.type, _PROCESSED)
    }
    return {name: process for name, process in found.items() if process is not None}
