"""Codes of households (20 digits), given once in a dwelling and fixed for the cycle; a code is never given again."""

import pandas as pd
from sqlalchemy import CheckConstraint, UniqueConstraint, select
from sqlmodel import Field, Session

from fieldwork.store.columns import one_of
from fieldwork.store.facts import Fact, Stamp, add_many, read, table_of

RESIDENCE_TYPES = ("family", "collective")


class HouseholdCode(Fact, table=True):
    """A code that was given: the dwelling, and the number of the household in it."""

    __table_args__ = (
        UniqueConstraint("cycle_id", "household_id"),
        one_of("residence_type", RESIDENCE_TYPES),
        CheckConstraint("length(household_id) = 20", name="household_id_has_20_digits"),
    )

    code_id: str = Field(primary_key=True)
    ea_id: str = Field(index=True)
    dwelling_no: str
    household_no: str
    household_id: str
    residence_type: str


def add(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add a code (``code_id, ea_id, dwelling_no, household_no, household_id, residence_type``)."""
    add_many(session, HouseholdCode, [row], stamp=stamp)


def one(session: Session, code_id: str) -> pd.DataFrame:
    """Return the code with this key, or no row."""
    table = table_of(HouseholdCode)
    return read(session, select(table).where(table.c.code_id == code_id))


def of_cycle(session: Session, cycle_id: str, *, ea_id: str | None = None) -> pd.DataFrame:
    """Return the codes that were given, of one area if it is named, by code."""
    table = table_of(HouseholdCode)
    query = select(table).where(table.c.cycle_id == cycle_id)
    chosen = query if ea_id is None else query.where(table.c.ea_id == ea_id)
    return read(session, chosen.order_by(table.c.household_id))
