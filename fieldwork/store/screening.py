"""Screening answers per household; a corrected answer is a new version, the old one stays."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any
from uuid import uuid4

import pandas as pd
from sqlalchemy import CheckConstraint, UniqueConstraint, func, select
from sqlmodel import Field, Session

from fieldwork.store.columns import Sealed, UtcDateTime, one_of
from fieldwork.store.facts import Fact, Rows, Stamp, add_many, read, table_of

ELIGIBILITY = ("in", "out", "unknown")


class ScreeningAnswer(Fact, table=True):
    """What a household answered at the screening. Only a confirmed "out" leaves the draw."""

    __table_args__ = (
        UniqueConstraint("cycle_id", "household_id", "version"),
        one_of("eligibility", ELIGIBILITY),
        CheckConstraint("n_persons >= 0", name="n_persons_not_negative"),
        CheckConstraint("floor_area_m2 >= 0", name="floor_area_not_negative"),
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


def add_answers(session: Session, rows: Rows, *, stamp: Stamp) -> int:
    """Add answers, at most one per household; ``answer_id`` is made where it is missing, ``version`` always."""
    answers = rows.to_dict("records") if isinstance(rows, pd.DataFrame) else list(rows)
    return add_many(session, ScreeningAnswer, _numbered(session, answers, stamp.cycle_id), stamp=stamp)


def in_force(session: Session, cycle_id: str, *, ea_id: str | None = None, personal: bool = True) -> pd.DataFrame:
    """Return the newest answer of each household; without ``personal`` income and notes are not read."""
    table = table_of(ScreeningAnswer)
    last = _last_versions(cycle_id).subquery()
    columns = [column for column in table.c if personal or not isinstance(column.type, Sealed)]
    same = (table.c.household_id == last.c.household_id) & (table.c.version == last.c.version)
    query = select(*columns).join(last, same).where(table.c.cycle_id == cycle_id)
    chosen = query if ea_id is None else query.where(table.c.ea_id == ea_id)
    return read(session, chosen.order_by(table.c.household_id))


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


def _last_versions(cycle_id: str) -> Any:
    table = table_of(ScreeningAnswer)
    query = select(table.c.household_id, func.max(table.c.version).label("version"))
    return query.where(table.c.cycle_id == cycle_id).group_by(table.c.household_id)


def _numbered(session: Session, answers: Iterable[Mapping[Any, Any]], cycle_id: str) -> Iterable[dict[str, Any]]:
    known = session.connection().execute(_last_versions(cycle_id)).all()
    versions: dict[str, int] = {row.household_id: row.version for row in known}
    for answer in answers:
        version = versions.get(str(answer["household_id"]), 0) + 1
        yield {"answer_id": str(uuid4())} | dict(answer) | {"version": version}
