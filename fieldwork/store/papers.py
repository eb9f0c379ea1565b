"""Tables as they leave in packs and archives: every column that is not personal, and what the ledger says of them."""

from collections.abc import Iterator

import pandas as pd
from sqlalchemy import Select, String, Table, cast, literal, select
from sqlalchemy.sql.elements import ColumnElement
from sqlmodel import Session

from fieldwork.store.columns import Sealed
from fieldwork.store.facts import KEY_SEPARATOR, fact_tables, read, table_of
from fieldwork.store.ledger import LedgerEntry, LedgerFact

COORDINATES = ("lon", "lat")
COARSE_DIGITS = 3
"""A thousandth of a degree is about 100 m: an export that is not personal names no house."""


def open_tables(session: Session, cycle_id: str) -> Iterator[tuple[str, pd.DataFrame]]:
    """Yield each table of facts of a cycle without its personal columns; coordinates to about 100 m."""
    for table in fact_tables():
        if "cycle_id" in table.c:
            rows = read(session, _open(table).where(table.c.cycle_id == cycle_id).order_by(*table.primary_key.columns))
            yield table.name, coarse(rows)


def coarse(rows: pd.DataFrame) -> pd.DataFrame:
    """Return rows with their coordinates rounded to about 100 m."""
    return rows.assign(**{name: rows[name].round(COARSE_DIGITS) for name in COORDINATES if name in rows})


def changes_of_area(session: Session, cycle_id: str, ea_id: str) -> pd.DataFrame:
    """Return every fact about an area with its entry: ``sequence, at, actor, action, subject, table_name, key``."""
    entry, fact = table_of(LedgerEntry), table_of(LedgerFact)
    found = []
    for table in fact_tables():
        if {"cycle_id", "ea_id"} <= set(table.c.keys()):
            of_table = (fact.c.table_name == table.name) & (fact.c.key == key_text(table))
            query = (
                select(entry.c.sequence, entry.c.at, entry.c.actor, entry.c.action, entry.c.subject)
                .add_columns(fact.c.table_name, fact.c.key)
                .join_from(table, fact, of_table)
                .join(entry, entry.c.sequence == fact.c.sequence)
                .where(table.c.cycle_id == cycle_id, table.c.ea_id == ea_id)
            )
            found.append(read(session, query))
    return pd.concat(found, ignore_index=True).sort_values(["sequence", "table_name", "key"], ignore_index=True)


def entries(session: Session, sequences: list[int]) -> pd.DataFrame:
    """Return whole entries of the ledger by their sequence."""
    table = table_of(LedgerEntry)
    every = read(session, select(table).order_by(table.c.sequence))
    return every[every["sequence"].isin(sequences)].reset_index(drop=True)


def key_text(table: Table) -> ColumnElement[str]:
    """Return the primary key of a row as the one text by which the ledger names it."""
    first, *rest = (cast(column, String) for column in table.primary_key.columns)
    key: ColumnElement[str] = first
    for part in rest:
        key = key + literal(KEY_SEPARATOR) + part
    return key


def _open(table: Table) -> Select[tuple[object, ...]]:
    return select(*(column for column in table.c if not isinstance(column.type, Sealed)))
