"""Reading the store as it lies there, for the check of the ledger: a row that was edited by hand may hold anything.

Rows come in bulk and raw from the driver (no object per row: a million entries are read in seconds) and are turned into
Python one by one, so that one unreadable row is named and does not end the check.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import Boolean, Date, Dialect, Select, Table, func, select, type_coerce
from sqlalchemy.types import NullType, TypeEngine
from sqlmodel import Session

from fieldwork.store.columns import Sealed, UtcDateTime
from fieldwork.store.facts import KEY_SEPARATOR, FactDigest, fact_mac, fact_tables, session_keys, table_of
from fieldwork.store.keys import Keys
from fieldwork.store.ledger import LedgerEntry, LedgerFact

_CHUNK = 10_000
_PROCESSED = (Boolean, Date, Sealed, UtcDateTime)
"""Types that a driver hands over in another form; texts and numbers come as they are."""
_UNREADABLE = (ValueError, TypeError, OverflowError, AttributeError)

Process = Callable[[Any], Any]
_WHOLE_SECOND = ".000000"


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
    names, place = table.c.keys(), table.c.keys().index("sequence")
    processors = _processors(table, session.connection().dialect)
    for row in _bulk(session, _raw(table).order_by(table.c.sequence)):
        values = _values(row, processors)
        yield RawEntry(row[place], None if values is None else dict(zip(names, values, strict=True)))


def entered_by_sequence(session: Session) -> Iterator[tuple[Any, list[FactDigest]]]:
    """Return the digests that each entry brought, in the order of entries.

    SQLite takes a text for a number: a sequence may be anything, and such a row belongs to no entry.
    """
    table = table_of(LedgerFact)
    query = select(table.c.sequence, table.c.table_name, table.c.key, table.c.digest).order_by(table.c.sequence)
    for sequence, group in groupby(_bulk(session, query), key=itemgetter(0)):
        yield sequence, [FactDigest(str(table_name), str(key), str(digest)) for _, table_name, key, digest in group]


def entered_tables(named: Sequence[str]) -> list[str]:
    """Return the names of all tables: those of the schema, and whatever else the ledger names."""
    known = [table.name for table in fact_tables()]
    return known + sorted(set(named) - set(known))


def facts(session: Session, table_name: str) -> Iterator[FoundFact]:
    """Return the facts of a table with the digest of what they hold now; none for a table that does not exist."""
    table = next((table for table in fact_tables() if table.name == table_name), None)
    if table is None:
        return
    processors = _processors(table, session.connection().dialect, as_text=True)
    key_of, digest = _key_reader(table), _digester(table, session_keys(session))
    for row in _bulk(session, _raw(table)):
        yield FoundFact(key_of(row), digest(_values(row, processors)))


def _digester(table: Table, keys: Keys) -> Callable[[Sequence[Any] | None], str]:
    """Return what makes the digest of one row's values; names are sorted once, not per row."""
    order = sorted((name, place) for place, name in enumerate(table.c.keys()))

    def digest(values: Sequence[Any] | None) -> str:
        if values is None:
            return ""
        try:
            row = {name: value for name, place in order if (value := values[place]) is not None}
            return fact_mac(table.name, row, keys)
        except _UNREADABLE:
            return ""

    return digest


def _key_reader(table: Table) -> Callable[[Sequence[Any]], str]:
    places = [table.c.keys().index(column.name) for column in table.primary_key]
    if len(places) == 1:
        (only,) = places
        return lambda row: str(row[only])
    return lambda row: KEY_SEPARATOR.join(str(row[place]) for place in places)


def _raw(table: Table) -> Select[Any]:
    columns: list[Any] = [type_coerce(column, NullType()).label(column.name) for column in table.c]
    return select(*columns)


def _bulk(session: Session, query: Select[Any]) -> Iterator[Sequence[Any]]:
    """Yield rows by place, some thousands at a time; nobody looks up a column by name per row."""
    result = session.connection().execution_options(yield_per=_CHUNK).execute(query)
    for rows in result.partitions(_CHUNK):
        yield from rows


def _values(row: Sequence[Any], processors: Sequence[tuple[int, Process]]) -> Sequence[Any] | None:
    if not processors:
        return row
    values = list(row)
    try:
        for place, process in processors:
            values[place] = process(values[place])
    except _UNREADABLE:
        return None
    return values


def _processors(table: Table, dialect: Dialect, *, as_text: bool = False) -> list[tuple[int, Process]]:
    """Return what turns a raw value into Python, by place; ``as_text``: days and instants into the text digested."""
    found = [
        (place, _processor(column.type, dialect, as_text=as_text))
        for place, column in enumerate(table.c)
        if isinstance(column.type, _PROCESSED)
    ]
    return [(place, process) for place, process in found if process is not None]


def _processor(kind: TypeEngine[Any], dialect: Dialect, *, as_text: bool) -> Process | None:
    process: Process | None = kind.dialect_impl(dialect).result_processor(dialect, None)
    if not as_text or not isinstance(kind, Date | UtcDateTime):
        return process
    if dialect.name == "sqlite":
        return _instant_text if isinstance(kind, UtcDateTime) else None
    return lambda value: None if value is None else (value if process is None else process(value)).isoformat()


def _instant_text(raw: Any) -> str | None:
    """Return the ISO text of an instant as SQLite keeps it. What was edited stays different: the digest judges it."""
    if raw is None:
        return None
    whole, fraction = raw[:19], raw[19:]
    return f"{whole.replace(' ', 'T')}{'' if fraction == _WHOLE_SECOND else fraction}+00:00"
