"""Facts: rows that are added and never changed, and the digest by which a later change shows.

Every table but those of the ledger itself holds facts. What is added in a transaction waits in the session until the
ledger enters it; a transaction that ends with a fact outside the ledger is refused.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from typing import Any, NamedTuple, cast

import numpy as np
import pandas as pd
import pyarrow as pa
from pandas.arrays import ArrowStringArray, IntegerArray
from sqlalchemy import Boolean, Date, Float, Integer, Select, Table, insert
from sqlalchemy.orm import declared_attr
from sqlmodel import Field, Session, SQLModel

from fieldwork.store.columns import Sealed, UtcDateTime, keys_of
from fieldwork.store.grounds import names_of_facts
from fieldwork.store.keys import Keys
from fieldwork.store.remembering import forget
from fieldwork.store.sharing import shape_of, shared

_WAITING = "zhuhu_facts"
KEY_SEPARATOR = "|"

# Named constraints: a later migration can find them, and a refused row says which rule it broke.
SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

Rows = pd.DataFrame | Iterable[Mapping[str, Any]]


@dataclass(frozen=True, kw_only=True)
class Stamp:
    """What every fact carries: its cycle, when it was recorded and by whom."""

    cycle_id: str
    recorded_at: datetime
    recorded_by: str


class FactDigest(NamedTuple):
    """A fact as the ledger knows it."""

    table: str
    key: str
    digest: str


class Recorded(SQLModel):
    """A fact of any kind: recorded at an instant by an account."""

    @declared_attr.directive
    def __tablename__(cls) -> str:  # noqa: N805 - SQLAlchemy hands in the class
        """Name the table as the class, in snake case."""
        letters = (f"_{char.lower()}" if char.isupper() else char for char in cls.__name__)
        return "".join(letters).lstrip("_")

    recorded_at: datetime = Field(sa_type=cast("Any", UtcDateTime))
    recorded_by: str


class Fact(Recorded):
    """A fact of one cycle."""

    cycle_id: str = Field(foreign_key="cycle.cycle_id", index=True)


@cache
def fact_tables() -> tuple[Table, ...]:
    """Return all tables of facts, those that others refer to first; putting them in order costs too much to repeat."""
    return tuple(table for table in SQLModel.metadata.sorted_tables if "recorded_at" in table.c)


def table_of(model: type[SQLModel]) -> Table:
    """Return the table of a model."""
    return cast("Table", model.__table__)  # type: ignore[attr-defined]


def add_many(session: Session, model: type[SQLModel], rows: Rows, *, stamp: Stamp) -> int:
    """Add facts and return how many; their digests wait for the ledger entry of this transaction.

    Raises
    ------
    ValueError
        If a row holds a column the table does not have, or lacks one that is required.
    """
    table = table_of(model)
    common = {name: value for name, value in vars(stamp).items() if name in table.c}
    values = [normal_row(table, common | row) for row in _mappings(rows)]
    if values:
        session.connection().execute(insert(table), values)
        forget(session, table.name)
        keys = session_keys(session)
        waiting(session).extend(fact_digest(table, row, keys) for row in values)
    return len(values)


def waiting(session: Session) -> list[FactDigest]:
    """Return the facts of this transaction that no ledger entry holds yet."""
    return cast("list[FactDigest]", session.info.setdefault(_WAITING, []))


def session_keys(session: Session) -> Keys:
    """Return the keys of the database a session works on."""
    return keys_of(session.connection().dialect)


def _mappings(rows: Rows) -> list[dict[str, Any]]:
    if isinstance(rows, pd.DataFrame):
        return cast("list[dict[str, Any]]", rows.to_dict("records"))
    return [dict(row) for row in rows]


def normal_row(table: Table, row: Mapping[str, Any]) -> dict[str, Any]:
    """Return the row with every column in its one type: what is stored and what is digested are the same."""
    unknown = row.keys() - table.c.keys()
    if unknown:
        raise ValueError(f"table {table.name} has no column {sorted(unknown)}")
    normal = {name: convert(row.get(name)) for name, convert in _converters(table)}
    missing = [name for name in _required(table) if normal[name] is None]
    if missing:
        raise ValueError(f"table {table.name} needs a value in {missing}")
    return normal


def fact_digest(table: Table, row: Mapping[str, Any], keys: Keys) -> FactDigest:
    """Return the digest of a fact over its plain values; empty columns are left out, so a new column changes none."""
    plain = {name: _plain(row[name]) for name in sorted(row) if row[name] is not None}
    return FactDigest(table.name, fact_key(table, row), fact_mac(table.name, plain, keys))


def fact_mac(table_name: str, plain: Mapping[str, Any], keys: Keys) -> str:
    """Return the HMAC over plain values in the order of their columns' names; days and instants are texts here."""
    return keys.mac(f"{table_name}\n{as_json(plain)}".encode())


def as_json(value: Any) -> str:
    """Return a value as JSON without spaces, the one text that is digested."""
    return "".join(_ENCODE(value, 0))


def fact_key(table: Table, row: Mapping[str, Any]) -> str:
    """Return the primary key of a row as one text."""
    return KEY_SEPARATOR.join(str(row[name]) for name in _key_names(table))


def read(session: Session, query: Select[Any], values: Mapping[str, Any] | None = None) -> pd.DataFrame:
    """Return the rows of a query as a table: codes as text, counts as Int64, instants in UTC, sealed values opened.

    ``values`` fill the parameters of a query that was built once for many readings. A session that shares what it reads
    gets a lazy copy of what another one has read.
    """
    reads = shared(session)
    asked = None if reads is None else shape_of(query, values)
    if reads is None or asked is None:
        return _read(session, query, values)
    tables = reads.tables_of(asked[0], query)
    if not tables <= names_of_facts():
        return _read(session, query, values)
    found: pd.DataFrame = reads.get(session, asked, lambda: _read(session, query, values))
    return found.copy(deep=False)


def _read(session: Session, query: Select[Any], values: Mapping[str, Any] | None) -> pd.DataFrame:
    rows = session.connection().execute(query, values).all()
    empty = _empty_table(tuple((column.name, _dtype(column.type)) for column in query.selected_columns))
    if not rows:
        # A lazy copy: whoever writes into it gets a table of its own.
        return empty.copy(deep=False)
    named = zip(empty.columns, empty.dtypes, zip(*rows, strict=True), strict=True)
    return pd.DataFrame({name: _array(values, dtype) for name, dtype, values in named}, copy=False)


@cache
def _empty_table(columns: tuple[tuple[str, str], ...]) -> pd.DataFrame:
    """Return a table without rows; made once per query, since making it costs more than copying it."""
    return pd.DataFrame({name: pd.Series([], dtype=cast("Any", dtype)) for name, dtype in columns})


def _array(values: Sequence[Any], dtype: Any) -> Any:
    """Return the values of a column as an array of its dtype; going through a Series would double the time."""
    if isinstance(dtype, np.dtype) and dtype.hasobject:
        array = np.empty(len(values), dtype=object)
        array[:] = values
        return array
    if isinstance(dtype, pd.StringDtype) and dtype.storage == "pyarrow":
        array_of: Any = ArrowStringArray  # its stubs do not know the dtype
        return array_of(pa.array(values, type=pa.large_string()), dtype=dtype)
    if isinstance(dtype, pd.Int64Dtype):
        missing = [value is None for value in values]
        return IntegerArray(
            np.array([value or 0 for value in values], dtype=np.int64), np.array(missing, dtype=np.bool_)
        )
    return np.array(values, dtype=dtype) if isinstance(dtype, np.dtype) else pd.array(list(values), dtype=dtype)


def _dtype(kind: Any) -> str:
    if isinstance(kind, Sealed):
        return "Int64" if kind.is_number else "str"
    for sql_type, dtype in _DTYPES:
        if isinstance(kind, sql_type):
            return dtype
    return "str"


_DTYPES = (
    (Boolean, "boolean"),
    (Integer, "Int64"),
    (Float, "float64"),
    (Date, "object"),
    (UtcDateTime, "datetime64[us, UTC]"),
)


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _encoder() -> Callable[[Any, int], Iterable[str]]:
    """Return the encoder that `json` would make anew for every call; made once, it is three times as fast."""
    separators = (":", ",")
    make = getattr(json.encoder, "c_make_encoder", None)
    if make is None:
        plain = json.JSONEncoder(ensure_ascii=False, separators=separators[::-1])
        return lambda value, _level: plain.encode(value)
    made = make(None, _refuse, json.encoder.encode_basestring, None, *separators, False, False, True)
    return cast("Callable[[Any, int], Iterable[str]]", made)


def _refuse(value: Any) -> Any:
    raise TypeError(f"no plain value: {type(value).__name__}")


_ENCODE = _encoder()


def _instant(value: datetime) -> datetime:
    if value.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    # A pandas Timestamp is a datetime too, but its text differs when it holds nanoseconds.
    plain = value.to_pydatetime() if isinstance(value, pd.Timestamp) else value
    return plain.astimezone(UTC)


def _day(value: date) -> date:
    return date(value.year, value.month, value.day)


def _optional(convert: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: None if value is None or value is pd.NA or value != value else convert(value)  # noqa: PLR0124 - NaN


def _converter(kind: Any) -> Callable[[Any], Any]:
    if isinstance(kind, Sealed):
        return int if kind.is_number else str
    converters: Sequence[tuple[type, Callable[[Any], Any]]] = (
        (Boolean, bool),
        (Integer, int),
        (Float, float),
        (Date, _day),
        (UtcDateTime, _instant),
    )
    return next((convert for sql_type, convert in converters if isinstance(kind, sql_type)), str)


@cache
def _converters(table: Table) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
    return tuple((column.name, _optional(_converter(column.type))) for column in table.c)


@cache
def _required(table: Table) -> tuple[str, ...]:
    return tuple(column.name for column in table.c if not column.nullable)


@cache
def _key_names(table: Table) -> tuple[str, ...]:
    return tuple(column.name for column in table.primary_key)
