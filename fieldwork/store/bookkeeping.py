"""Account openings of households and the decisions when an area's trial bookkeeping starts."""

from datetime import date
from typing import Any

import pandas as pd
from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Select, UniqueConstraint, select
from sqlmodel import Field, Session

from fieldwork.store.columns import Sealed
from fieldwork.store.cycles import next_number
from fieldwork.store.facts import Fact, Stamp, add_many, read, table_of
from fieldwork.store.sharing import made_once
from fieldwork.store.visits import in_order, of_area


class AccountOpening(Fact, table=True):
    """The opening of a household's account; notice of the survey's purpose is given before."""

    __table_args__ = (
        CheckConstraint("notice_given_on <= opened_on", name="notice_before_opening"),
        CheckConstraint("starts_on >= opened_on", name="start_after_opening"),
        CheckConstraint("data_allowance_cny >= 0", name="data_allowance_not_negative"),
    )

    cycle_id: str = Field(primary_key=True, foreign_key="cycle.cycle_id")
    household_id: str = Field(primary_key=True)
    ea_id: str = Field(index=True)
    opened_on: date
    mode: str
    notice_given_on: date
    notice_version: str | None = None
    keeper: str | None = None
    keeper_name: str | None = Field(default=None, sa_type=Sealed("account_opening.keeper_name"))
    starts_on: date | None = None
    data_allowance_cny: int | None = None


class AccountCorrection(Fact, table=True):
    """An account opening as it is stated anew, whole, with the reason; the highest version is in force."""

    __table_args__ = (
        CheckConstraint("notice_given_on <= opened_on", name="notice_before_opening"),
        CheckConstraint("starts_on >= opened_on", name="start_after_opening"),
        CheckConstraint("data_allowance_cny >= 0", name="data_allowance_not_negative"),
        ForeignKeyConstraint(
            ["cycle_id", "household_id"], ["account_opening.cycle_id", "account_opening.household_id"]
        ),
    )

    cycle_id: str = Field(primary_key=True, foreign_key="cycle.cycle_id")
    household_id: str = Field(primary_key=True)
    version: int = Field(primary_key=True)
    ea_id: str = Field(index=True)
    opened_on: date
    mode: str
    notice_given_on: date
    notice_version: str | None = None
    keeper: str | None = None
    keeper_name: str | None = Field(default=None, sa_type=Sealed("account_correction.keeper_name"))
    starts_on: date | None = None
    data_allowance_cny: int | None = None
    reason: str = Field(sa_type=Sealed("account_correction.reason"))


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


def add_account_correction(session: Session, row: dict[str, object], *, stamp: Stamp) -> int:
    """Add an account opening as it is stated anew, and return its version (the opening itself is version 1)."""
    version = max(
        2,
        next_number(session, AccountCorrection, "version", cycle_id=stamp.cycle_id, household_id=row["household_id"]),
    )
    add_many(session, AccountCorrection, [row | {"version": version}], stamp=stamp)
    return version


STATED = (
    "opened_on",
    "mode",
    "notice_given_on",
    "notice_version",
    "keeper",
    "keeper_name",
    "starts_on",
    "data_allowance_cny",
)
"""What an account opening states, and a correction states anew."""


def accounts(session: Session, cycle_id: str, *, ea_id: str | None = None, personal: bool = True) -> pd.DataFrame:
    """Return the accounts of a cycle as they stand after corrections, of one area if it is named.

    ``sequence`` is the ledger entry of the opening, ``version`` counts from 1; without ``personal`` the name of who
    keeps the book is not read.
    """
    key = ("accounts", cycle_id, ea_id, personal)
    return made_once(session, key, lambda: _accounts(session, cycle_id, ea_id, personal)).copy(deep=False)


def _accounts(session: Session, cycle_id: str, ea_id: str | None, personal: bool) -> pd.DataFrame:
    corrected = table_of(AccountCorrection)
    opened = in_order(session, AccountOpening, cycle_id, ea_id=ea_id, personal=personal)
    query = of_area(_without_names(select(corrected), personal), corrected, cycle_id, ea_id)
    return _overlaid(opened, read(session, query.order_by(corrected.c.version)))


def account_history(session: Session, cycle_id: str, household_id: str) -> pd.DataFrame:
    """Return all that was stated about an account, the opening first: ``version``, what it states, who, when, why."""
    opening, corrected = table_of(AccountOpening), table_of(AccountCorrection)
    own = {"cycle_id": cycle_id, "household_id": household_id}
    first = read(session, select(opening).filter_by(**own)).assign(version=1)
    return pd.concat([first, read(session, select(corrected).filter_by(**own).order_by(corrected.c.version))])


def _without_names(query: Select[Any], personal: bool) -> Select[Any]:
    if personal:
        return query
    return query.with_only_columns(*(c for c in query.selected_columns if not isinstance(c.type, Sealed)))


def _overlaid(opened: pd.DataFrame, corrections: pd.DataFrame) -> pd.DataFrame:
    """Return the openings with what their newest corrections state in its place."""
    opened = opened.assign(version=1)
    if corrections.empty:
        return opened
    newest = corrections.drop_duplicates("household_id", keep="last").set_index("household_id")
    places = opened["household_id"].isin(newest.index)
    changed = opened.copy()
    for name in [name for name in (*STATED, "version") if name in opened]:
        restated = opened.loc[places, "household_id"].map(newest[name])
        changed[name] = opened[name].astype("object").mask(places, restated.astype("object")).astype(opened[name].dtype)
    return changed


def trial_decisions(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return all decisions about trial starts, per area the one in force first."""
    table = table_of(TrialDecision)
    query = select(table).where(table.c.cycle_id == cycle_id)
    return read(session, query.order_by(table.c.ea_id, table.c.version.desc()))
