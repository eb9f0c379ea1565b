"""Back-checks: each draw of visits with its seed, the visits it gave, and what was heard at the door."""

from datetime import date

import pandas as pd
from sqlalchemy import CheckConstraint, UniqueConstraint, select
from sqlmodel import Field, Session, SQLModel

from fieldwork.rules.backchecks import CheckOutcome, QuestionType
from fieldwork.store.columns import Sealed, one_of
from fieldwork.store.cycles import next_number
from fieldwork.store.facts import Fact, Rows, Stamp, add_many, read, table_of


class BackcheckDraw(Fact, table=True):
    """A draw of back-checks: from which visits, by which seed. ``ea_ids`` are joined by commas."""

    __table_args__ = (
        CheckConstraint("from_on <= to_on", name="days_in_order"),
        CheckConstraint("n_chosen >= 0 AND n_chosen <= n_visits", name="n_chosen_of_n_visits"),
        CheckConstraint("length(population_digest) = 64", name="population_digest_is_sha256"),
    )

    draw_id: str = Field(primary_key=True)
    from_on: date
    to_on: date
    ea_ids: str
    seed: str
    n_visits: int
    n_chosen: int
    population_digest: str
    plan_version: int


class Backcheck(Fact, table=True):
    """A visit that is checked again by another person than the one who made it."""

    __table_args__ = (
        UniqueConstraint("visit_id"),
        CheckConstraint("inclusion_prob > 0 AND inclusion_prob <= 1", name="inclusion_prob_is_one"),
        CheckConstraint("assigned_to <> visited_by", name="checked_by_another"),
    )

    backcheck_id: str = Field(primary_key=True)
    draw_id: str = Field(foreign_key="backcheck_draw.draw_id")
    visit_id: str = Field(foreign_key="visit.visit_id")
    ea_id: str = Field(index=True)
    household_id: str
    visited_by: str
    stratum: str
    inclusion_prob: float
    assigned_to: str
    due_on: date


class BackcheckResult(Fact, table=True):
    """How a back-check went; the highest version is in force, a correction says why."""

    __table_args__ = (
        one_of("outcome", CheckOutcome),
        CheckConstraint("version = 1 OR reason IS NOT NULL", name="correction_has_a_reason"),
    )

    backcheck_id: str = Field(primary_key=True, foreign_key="backcheck.backcheck_id")
    version: int = Field(primary_key=True)
    ea_id: str
    done_on: date
    outcome: str
    note: str | None = Field(default=None, sa_type=Sealed("backcheck_result.note"))
    reason: str | None = Field(default=None, sa_type=Sealed("backcheck_result.reason"))


class BackcheckAnswer(Fact, table=True):
    """One answer beside what was recorded; whether both are the same was decided when it was recorded."""

    __table_args__ = (one_of("question_type", QuestionType),)

    backcheck_id: str = Field(primary_key=True, foreign_key="backcheck.backcheck_id")
    version: int = Field(primary_key=True)
    question: str = Field(primary_key=True)
    question_type: str
    is_same: bool | None = None
    answer: str | None = Field(default=None, sa_type=Sealed("backcheck_answer.answer"))
    original: str | None = Field(default=None, sa_type=Sealed("backcheck_answer.original"))


def add_draw(session: Session, row: dict[str, object], backchecks: Rows, *, stamp: Stamp) -> int:
    """Add a draw and the back-checks it gave; return how many."""
    add_many(session, BackcheckDraw, [row], stamp=stamp)
    return add_many(session, Backcheck, backchecks, stamp=stamp)


def add_result(session: Session, row: dict[str, object], answers: list[dict[str, object]], *, stamp: Stamp) -> int:
    """Add how a back-check went, with its answers, and return the version."""
    key = {"backcheck_id": row["backcheck_id"]}
    version = next_number(session, BackcheckResult, "version", **key)
    add_many(session, BackcheckResult, [row | {"version": version}], stamp=stamp)
    add_many(session, BackcheckAnswer, [answer | key | {"version": version} for answer in answers], stamp=stamp)
    return version


def draws(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the draws of a cycle in the order they were made; ``ea_ids`` are sets."""
    table = table_of(BackcheckDraw)
    found = read(session, select(table).where(table.c.cycle_id == cycle_id).order_by(table.c.recorded_at))
    return found.assign(ea_ids=found["ea_ids"].astype("object").map(lambda joined: frozenset(str(joined).split(","))))


def of_cycle(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the back-checks of a cycle, those due first at the top."""
    table = table_of(Backcheck)
    return read(
        session, select(table).where(table.c.cycle_id == cycle_id).order_by(table.c.due_on, table.c.backcheck_id)
    )


def one(session: Session, backcheck_id: str) -> pd.DataFrame:
    """Return the back-check with this key, or no row."""
    table = table_of(Backcheck)
    return read(session, select(table).where(table.c.backcheck_id == backcheck_id))


def results(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the result in force of each back-check that has one."""
    return _newest(session, BackcheckResult, cycle_id, ["backcheck_id"])


def answers(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the answers that belong to the results in force, without opening what was answered."""
    table = table_of(BackcheckAnswer)
    columns = [column for column in table.c if not isinstance(column.type, Sealed)]
    everything = read(session, select(*columns).where(table.c.cycle_id == cycle_id))
    in_force = results(session, cycle_id)[["backcheck_id", "version"]]
    return everything.merge(in_force, on=["backcheck_id", "version"])


def _newest(session: Session, model: type[SQLModel], cycle_id: str, key: list[str]) -> pd.DataFrame:
    table = table_of(model)
    query = select(table).where(table.c.cycle_id == cycle_id).order_by(table.c.version.desc())
    return read(session, query).drop_duplicates(key, ignore_index=True)
