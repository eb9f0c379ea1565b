"""What is held against a list: decisions about duplicates, counts from elsewhere, second visits to vacant dwellings."""

from datetime import date
from typing import Any

import pandas as pd
from sqlalchemy import CheckConstraint, UniqueConstraint, select
from sqlmodel import Field, Session, SQLModel

from fieldwork.store.columns import Sealed, UtcDateTime, one_of
from fieldwork.store.cycles import next_number
from fieldwork.store.facts import Fact, Stamp, add_many, read, table_of

VERDICTS = ("same", "different", "removed")
SEEN = ("vacant", "occupied", "seasonal", "non_residential", "demolished", "unclear")


class DuplicateDecision(Fact, table=True):
    """What a person decided about two dwellings whose addresses are alike; a later version replaces an earlier one."""

    __table_args__ = (
        UniqueConstraint(
            "cycle_id",
            "ea_id",
            "first_dwelling_no",
            "second_dwelling_no",
            "version",
            name="uq_duplicate_decision_pair_version",
        ),
        one_of("verdict", VERDICTS),
        CheckConstraint("first_dwelling_no < second_dwelling_no", name="first_is_smaller"),
        CheckConstraint("score BETWEEN 0 AND 100", name="score_in_range"),
        CheckConstraint("(verdict = 'removed') = (removed_dwelling_no IS NOT NULL)", name="removed_names_the_dwelling"),
    )

    decision_id: str = Field(primary_key=True)
    ea_id: str = Field(index=True)
    first_dwelling_no: str
    second_dwelling_no: str
    version: int
    score: float
    verdict: str
    removed_dwelling_no: str | None = None
    reason: str = Field(sa_type=Sealed("duplicate_decision.reason"))


class AreaCount(Fact, table=True):
    """A count of an area that somebody else holds, as of a day: electric meters, registration."""

    __table_args__ = (CheckConstraint("n_units >= 0", name="n_units_not_negative"),)

    count_id: str = Field(primary_key=True)
    ea_id: str = Field(index=True)
    source: str
    n_units: int
    as_of: date
    note: str | None = Field(default=None, sa_type=Sealed("area_count.note"))


class VacancyCheck(Fact, table=True):
    """A second visit to a vacant dwelling, and what was seen."""

    __table_args__ = (one_of("seen", SEEN),)

    check_id: str = Field(primary_key=True)
    ea_id: str = Field(index=True)
    dwelling_no: str
    checked_at: Any = Field(sa_type=UtcDateTime)
    seen: str
    note: str | None = Field(default=None, sa_type=Sealed("vacancy_check.note"))


def add_decision(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add a decision about a pair; ``version`` is made."""
    about = {name: row[name] for name in ("ea_id", "first_dwelling_no", "second_dwelling_no")}
    version = next_number(session, DuplicateDecision, "version", cycle_id=stamp.cycle_id, **about)
    add_many(session, DuplicateDecision, [row | {"version": version}], stamp=stamp)


def add_count(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add a count (``count_id, ea_id, source, n_units, as_of``)."""
    add_many(session, AreaCount, [row], stamp=stamp)


def add_check(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add a second visit (``check_id, ea_id, dwelling_no, checked_at, seen``)."""
    add_many(session, VacancyCheck, [row], stamp=stamp)


def one(session: Session, model: type[SQLModel], key: str) -> pd.DataFrame:
    """Return the decision, count or visit with this key, or no row."""
    table = table_of(model)
    return read(session, select(table).where(next(iter(table.primary_key)) == key))


def decisions(session: Session, cycle_id: str, *, ea_id: str | None = None) -> pd.DataFrame:
    """Return the decision in force about each pair, with its reason."""
    found = _of_cycle(session, DuplicateDecision, cycle_id, ea_id)
    pair = ["ea_id", "first_dwelling_no", "second_dwelling_no"]
    return found.sort_values([*pair, "version"]).drop_duplicates(pair, keep="last").reset_index(drop=True)


def counts(session: Session, cycle_id: str, *, ea_id: str | None = None) -> pd.DataFrame:
    """Return the newest count of each source of each area, by its day and then by when it was recorded."""
    found = _of_cycle(session, AreaCount, cycle_id, ea_id)
    ordered = found.sort_values(["ea_id", "source", "as_of", "recorded_at"], kind="stable")
    return ordered.drop_duplicates(["ea_id", "source"], keep="last").reset_index(drop=True)


def checks(session: Session, cycle_id: str, *, ea_id: str | None = None) -> pd.DataFrame:
    """Return the second visits in the order in which they were made."""
    found = _of_cycle(session, VacancyCheck, cycle_id, ea_id)
    return found.sort_values(["ea_id", "dwelling_no", "checked_at"], kind="stable", ignore_index=True)


def _of_cycle(session: Session, model: type[SQLModel], cycle_id: str, ea_id: str | None) -> pd.DataFrame:
    table = table_of(model)
    query = select(table).where(table.c.cycle_id == cycle_id)
    return read(session, query if ea_id is None else query.where(table.c.ea_id == ea_id))
