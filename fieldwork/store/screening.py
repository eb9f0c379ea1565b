"""Screening answers per household; a corrected answer is a new version, the old one stays."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import uuid4

import pandas as pd
from sqlalchemy import CheckConstraint, LargeBinary, UniqueConstraint, func, select, type_coerce
from sqlmodel import Field, Session

from fieldwork.rules.screening import Respondent, ScreeningOutcome
from fieldwork.store.columns import Sealed, UtcDateTime, one_of
from fieldwork.store.facts import Fact, Rows, Stamp, add_many, read, table_of
from fieldwork.store.remembering import remembered
from fieldwork.store.visits import of_area

FEW = 100
"""Up to so many answers at once ask for their own versions; a list asks for all."""

ELIGIBILITY = ("in", "out", "unknown")


class ScreeningAnswer(Fact, table=True):
    """What a household answered at the screening. Only a confirmed "out" leaves the draw."""

    __table_args__ = (
        UniqueConstraint("cycle_id", "household_id", "version"),
        one_of("eligibility", ELIGIBILITY),
        CheckConstraint("n_persons >= 0", name="n_persons_not_negative"),
        CheckConstraint("floor_area_m2 >= 0", name="floor_area_not_negative"),
        one_of("respondent", Respondent),
        CheckConstraint("n_attempts >= 1", name="n_attempts_positive"),
        CheckConstraint("n_members >= 0", name="n_members_not_negative"),
        CheckConstraint("n_away >= 0", name="n_away_not_negative"),
        CheckConstraint("n_cars >= 0", name="n_cars_not_negative"),
        CheckConstraint("n_households_in_dwelling >= 1", name="n_households_in_dwelling_positive"),
    )

    answer_id: str = Field(primary_key=True)
    ea_id: str = Field(index=True)
    household_id: str
    version: int
    dwelling_no: str
    household_no: str
    eligibility: str
    n_persons: int | None = None
    income: int | None = Field(default=None, sa_type=Sealed("screening_answer.income", is_number=True))
    residence_type: str | None = None
    floor_area_m2: float | None = None
    outcome: str | None = None
    screened_at: Any = Field(default=None, sa_type=UtcDateTime, nullable=True)
    source_name: str | None = None
    notes: str | None = Field(default=None, sa_type=Sealed("screening_answer.notes"))
    respondent: str | None = None
    out_reason: str | None = None
    screened_on: date | None = None
    n_attempts: int | None = None
    n_members: int | None = None
    n_away: int | None = None
    registration_place: str | None = None
    n_cars: int | None = None
    dwelling_type: str | None = None
    built_year: int | None = None
    estimated_value_cny: int | None = Field(
        default=None, sa_type=Sealed("screening_answer.estimated_value_cny", is_number=True)
    )
    n_households_in_dwelling: int | None = None
    correction_reason: str | None = Field(default=None, sa_type=Sealed("screening_answer.correction_reason"))
    head_age: int | None = Field(default=None, sa_type=Sealed("screening_answer.head_age", is_number=True))


class ScreeningAttempt(Fact, table=True):
    """One attempt to screen a household, keyed by the client's UUID; what was answered has the same key."""

    __table_args__ = (one_of("outcome", ScreeningOutcome),)

    attempt_id: str = Field(primary_key=True)
    ea_id: str = Field(index=True)
    household_id: str = Field(index=True)
    attempted_at: Any = Field(sa_type=UtcDateTime)
    attempted_by: str
    outcome: str


def add_attempt(session: Session, row: dict[str, Any], *, stamp: Stamp) -> None:
    """Add an attempt."""
    add_many(session, ScreeningAttempt, [row], stamp=stamp)


def attempts(session: Session, cycle_id: str, *, ea_id: str | None = None) -> pd.DataFrame:
    """Return the attempts of a cycle, of one area if it is named, in the order of time."""
    table = table_of(ScreeningAttempt)
    query = of_area(select(table), table, cycle_id, ea_id)
    return read(session, query.order_by(table.c.attempted_at, table.c.attempt_id))


def newest_of(session: Session, cycle_id: str, household_id: str) -> pd.DataFrame:
    """Return the answer in force of one household, without a sealed value but the reason, or no row."""
    table = table_of(ScreeningAnswer)
    key = ("answer", cycle_id, household_id)
    return remembered(session, key, (table.name,), lambda: _newest_of(session, cycle_id, household_id))


def _newest_of(session: Session, cycle_id: str, household_id: str) -> pd.DataFrame:
    table = table_of(ScreeningAnswer)
    columns = [
        column for column in table.c if not isinstance(column.type, Sealed) or column.name == "correction_reason"
    ]
    query = select(*columns).where(table.c.cycle_id == cycle_id, table.c.household_id == household_id)
    return read(session, query.order_by(table.c.version.desc()).limit(1))


def one_answer(session: Session, answer_id: str) -> pd.DataFrame:
    """Return the answer with this key, or no row."""
    table = table_of(ScreeningAnswer)
    return read(session, select(table).where(table.c.answer_id == answer_id))


def add_answers(session: Session, rows: Rows, *, stamp: Stamp) -> int:
    """Add answers, at most one per household; ``answer_id`` is made where it is missing, ``version`` always."""
    answers = rows.to_dict("records") if isinstance(rows, pd.DataFrame) else list(rows)
    return add_many(session, ScreeningAnswer, _numbered(session, answers, stamp.cycle_id), stamp=stamp)


def in_force(session: Session, cycle_id: str, *, ea_id: str | None = None, personal: bool = True) -> pd.DataFrame:
    """Return the newest answer of each household, with ``has_income``; without ``personal`` no sealed value is read."""
    wanted = {} if ea_id is None else {"ea_id": ea_id}
    return _newest_answers(session, cycle_id, wanted, personal=personal)


def of_household(session: Session, cycle_id: str, household_id: str) -> pd.DataFrame:
    """Return the newest answer of a household as `in_force` does, or no row."""
    return _newest_answers(session, cycle_id, {"household_id": household_id}, personal=True)


def _newest_answers(session: Session, cycle_id: str, wanted: Mapping[str, str], *, personal: bool) -> pd.DataFrame:
    table = table_of(ScreeningAnswer)
    of_these = [table.c[name] == value for name, value in wanted.items()]
    last = _last_versions(cycle_id).where(*of_these).subquery()
    has_income = type_coerce(table.c.income, LargeBinary).is_not(None).label("has_income")
    columns = [*(column for column in table.c if personal or not isinstance(column.type, Sealed)), has_income]
    same = (table.c.household_id == last.c.household_id) & (table.c.version == last.c.version)
    query = select(*columns).join(last, same).where(table.c.cycle_id == cycle_id)
    return read(session, query.where(*of_these).order_by(table.c.household_id))


def eligibility(session: Session, cycle_id: str, household_ids: Collection[str]) -> dict[str, tuple[str, str]]:
    """Return ``eligibility, answer_id`` in force of some households; one that was not screened is left out."""
    table = table_of(ScreeningAnswer)
    query = select(table.c.household_id, table.c.eligibility, table.c.answer_id).where(table.c.cycle_id == cycle_id)
    chosen = query.where(table.c.household_id.in_(household_ids)).order_by(table.c.version)
    rows = session.connection().execute(chosen).all() if household_ids else []
    return {str(row.household_id): (str(row.eligibility), str(row.answer_id)) for row in rows}


def counts(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return ``ea_id, eligibility, n_households`` of the answers in force, without opening a personal value."""
    answers = in_force(session, cycle_id, personal=False)
    return answers.groupby(["ea_id", "eligibility"]).size().rename("n_households").reset_index()


def screened_areas(session: Session, cycle_id: str) -> set[str]:
    """Return the areas that have an answer."""
    table = table_of(ScreeningAnswer)
    query = select(table.c.ea_id).where(table.c.cycle_id == cycle_id).distinct()
    return {str(row.ea_id) for row in session.connection().execute(query)}


def _last_versions(cycle_id: str) -> Any:
    table = table_of(ScreeningAnswer)
    query = select(table.c.household_id, func.max(table.c.version).label("version"))
    return query.where(table.c.cycle_id == cycle_id).group_by(table.c.household_id)


def _versions(session: Session, household_ids: Sequence[str], cycle_id: str) -> dict[str, int]:
    """Return the newest version of each household that has an answer."""
    if len(household_ids) == 1:
        # One household's newest answer is read before it is added to, and perhaps remembered.
        newest = newest_of(session, cycle_id, household_ids[0])
        return dict(zip(newest["household_id"], newest["version"].astype("int64").tolist(), strict=True))
    table, query = table_of(ScreeningAnswer), _last_versions(cycle_id)
    if len(household_ids) <= FEW:
        query = query.where(table.c.household_id.in_(household_ids))
    return {row.household_id: row.version for row in session.connection().execute(query).all()}


def _numbered(session: Session, answers: Sequence[Mapping[Any, Any]], cycle_id: str) -> Iterable[dict[str, Any]]:
    versions = _versions(session, [str(answer["household_id"]) for answer in answers], cycle_id)
    for answer in answers:
        version = versions.get(str(answer["household_id"]), 0) + 1
        yield {"answer_id": str(uuid4())} | dict(answer) | {"version": version}
