"""Subsidies that were paid, by household and month."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

import pandas as pd
from sqlalchemy import CheckConstraint, func, select
from sqlmodel import Field, Session

from fieldwork.store.columns import Sealed
from fieldwork.store.facts import Fact, Stamp, add_many, read, table_of


class SubsidyPayment(Fact, table=True):
    """The paid mark of a household and month; one that was taken back is a version with amount 0 and a reason."""

    __table_args__ = (
        CheckConstraint("amount_cny >= 0", name="amount_not_negative"),
        CheckConstraint("amount_cny > 0 OR reason IS NOT NULL", name="reversal_has_reason"),
        CheckConstraint("version >= 1", name="version_from_one"),
    )

    cycle_id: str = Field(primary_key=True, foreign_key="cycle.cycle_id")
    household_id: str = Field(primary_key=True)
    month: date = Field(primary_key=True)
    version: int = Field(primary_key=True)
    ea_id: str = Field(index=True)
    n_days: int
    amount_cny: int
    paid_on: date | None = None
    method: str | None = None
    reason: str | None = Field(default=None, sa_type=Sealed("subsidy_payment.reason"))


def add_payments(session: Session, rows: Iterable[Mapping[str, Any]], *, stamp: Stamp) -> int:
    """Add paid marks with the versions they bring, and return how many."""
    return add_many(session, SubsidyPayment, rows, stamp=stamp)


def payments(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the paid marks in force of a cycle, by household and month."""
    table = table_of(SubsidyPayment)
    newest = select(table.c.household_id, table.c.month, func.max(table.c.version).label("version"))
    last = newest.where(table.c.cycle_id == cycle_id).group_by(table.c.household_id, table.c.month).subquery()
    same = (
        (table.c.household_id == last.c.household_id)
        & (table.c.month == last.c.month)
        & (table.c.version == last.c.version)
    )
    query = select(table).join(last, same).where(table.c.cycle_id == cycle_id)
    return read(session, query.order_by(table.c.household_id, table.c.month))
