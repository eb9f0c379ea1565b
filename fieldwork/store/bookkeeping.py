"""Account openings of households and the decisions when an area's trial bookkeeping starts."""

from datetime import date

import pandas as pd
from sqlalchemy import CheckConstraint, UniqueConstraint, select
from sqlmodel import Field, Session

from fieldwork.store.columns import Sealed
from fieldwork.store.cycles import next_number
from fieldwork.store.facts import Fact, Stamp, add_many, read, table_of
from fieldwork.store.ledger import with_sequence
from fieldwork.store.visits import of_area


class AccountOpening(Fact, table=True):
    """The opening of a household's account; notice of the survey's purpose is given before."""

    __table_args__ = (CheckConstraint("notice_given_on <= opened_on", name="notice_before_opening"),)

    cycle_id: str = Field(primary_key=True, foreign_key="cycle.cycle_id")
    household_id: str = Field(primary_key=True)
    ea_id: str = Field(index=True)
    opened_on: date
    mode: str
    notice_given_on: date


class TrialDecision(Fact, table=True):
    """A person's decision when an area starts its trial books; the highest version is in force."""

    __table_args__ = (UniqueConstraint("cycle_id", "ea_id", "version"),)

    decision_id: str = Field(primary_key=True)
    ea_id: str
    version: int
    starts_on: date
    reason: str | None = Field(default=None, sa_type=Sealed("trial_decision.reason"))


def add_account(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add an account opening."""
    add_many(session, AccountOpening, [row], stamp=stamp)


def add_trial_decision(session: Session, row: dict[str, object], *, stamp: Stamp) -> int:
    """Add a decision for an area and return its version."""
    version = next_number(session, TrialDecision, "version", cycle_id=stamp.cycle_id, ea_id=row["ea_id"])
    add_many(session, TrialDecision, [row | {"version": version}], stamp=stamp)
    return version


def accounts(session: Session, cycle_id: str, *, ea_id: str | None = None) -> pd.DataFrame:
    """Return the account openings of a cycle, of one area if it is named, with the ledger ``sequence``."""
    table = table_of(AccountOpening)
    key = table.c.cycle_id + "|" + table.c.household_id
    return read(session, of_area(with_sequence(table, key), table, cycle_id, ea_id))


def trial_decisions(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return all decisions about trial starts, per area the one in force first."""
    table = table_of(TrialDecision)
    query = select(table).where(table.c.cycle_id == cycle_id)
    return read(session, query.order_by(table.c.ea_id, table.c.version.desc()))
