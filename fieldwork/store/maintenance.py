"""Changes of areas, dwellings and households within the cycle, and the codes that they ended or brought."""

from datetime import date

import pandas as pd
from sqlalchemy import CheckConstraint, select
from sqlmodel import Field, Session

from fieldwork.rules.maintenance import ChangeKind
from fieldwork.store.columns import Sealed, one_of
from fieldwork.store.facts import Fact, Stamp, add_many, read, table_of

SUCCESSOR_SEPARATOR = ","


class MaintenanceChange(Fact, table=True):
    """One change. ``code`` has 20, 18 or 15 digits; ``successors`` are the codes it brought, joined by commas."""

    __table_args__ = (
        one_of("kind", ChangeKind),
        CheckConstraint("length(code) IN (15, 18, 20)", name="code_has_a_known_length"),
    )

    change_id: str = Field(primary_key=True)
    ea_id: str = Field(index=True)
    kind: str
    code: str
    happened_on: date
    successors: str | None = None
    note: str | None = Field(default=None, sa_type=Sealed("maintenance_change.note"))


def add(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add a change."""
    add_many(session, MaintenanceChange, [row], stamp=stamp)


def one(session: Session, change_id: str) -> pd.DataFrame:
    """Return the change with this key, or no row."""
    table = table_of(MaintenanceChange)
    return read(session, select(table).where(table.c.change_id == change_id))


def of_cycle(session: Session, cycle_id: str, *, ea_id: str | None = None) -> pd.DataFrame:
    """Return the changes of a cycle, of one area if it is named, in the order of days."""
    table = table_of(MaintenanceChange)
    query = select(table).where(table.c.cycle_id == cycle_id)
    if ea_id is not None:
        query = query.where(table.c.ea_id == ea_id)
    return read(session, query.order_by(table.c.happened_on, table.c.change_id))
