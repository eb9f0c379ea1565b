"""Training sessions, who was there, and the test of the hard points (Plan §5)."""

from datetime import date

import pandas as pd
from sqlalchemy import CheckConstraint, select
from sqlmodel import Field, Session

from fieldwork.rules.people import Stage
from fieldwork.store.columns import Sealed, one_of
from fieldwork.store.cycles import next_number
from fieldwork.store.facts import Fact, Stamp, add_many, read, table_of
from fieldwork.store.versions import add_version, correction_has_reason, in_force

KEY = ("session_id",)


class TrainingSession(Fact, table=True):
    """A training session for a stage; without a town it is the whole district's. Corrected by a later version."""

    __table_args__ = (
        correction_has_reason(),
        one_of("stage", Stage),
        CheckConstraint("town_code IS NULL OR length(town_code) = 9", name="town_code_is_nine_digits"),
        CheckConstraint("hours IS NULL OR hours >= 0", name="hours_not_negative"),
    )

    session_id: str = Field(primary_key=True)
    version: int = Field(primary_key=True)
    is_withdrawn: bool
    reason: str | None = Field(default=None, sa_type=Sealed("training_session.reason"))
    stage: str
    town_code: str | None = None
    held_on: date
    title: str
    place: str | None = None
    hours: float | None = None


class TrainingAttendance(Fact, table=True):
    """Whether a person attended a session; the highest version counts."""

    session_id: str = Field(primary_key=True)
    account_id: str = Field(primary_key=True, foreign_key="account.account_id")
    version: int = Field(primary_key=True)
    is_present: bool


class TrainingTest(Fact, table=True):
    """One attempt at the test of a session's stage, with its answers and score."""

    __table_args__ = (CheckConstraint("n_right >= 0 AND n_right <= n_questions", name="n_right_within_questions"),)

    session_id: str = Field(primary_key=True)
    account_id: str = Field(primary_key=True, foreign_key="account.account_id")
    attempt: int = Field(primary_key=True)
    n_right: int
    n_questions: int
    answers: str = Field(sa_type=Sealed("training_test.answers"))


def sessions(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the sessions of a cycle that were not taken back, the newest first."""
    known = in_force(session, TrainingSession, cycle_id, key=KEY)
    return known.sort_values(["held_on", "session_id"], ascending=[False, True], ignore_index=True)


def add_attendance(session: Session, row: dict[str, object], *, stamp: Stamp) -> int:
    """Add whether a person attended (``session_id, account_id, is_present``) and return the version."""
    return add_version(session, TrainingAttendance, row, key=("session_id", "account_id"), stamp=stamp)


def attendance(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return ``session_id, account_id`` of who attended."""
    table = table_of(TrainingAttendance)
    key = ["session_id", "account_id"]
    query = select(table).where(table.c.cycle_id == cycle_id).order_by(*(table.c[name] for name in key))
    known = read(session, query.order_by(table.c.version.desc())).drop_duplicates(key)
    return known.loc[known["is_present"].astype("bool"), key].reset_index(drop=True)


def add_test(session: Session, row: dict[str, object], *, stamp: Stamp) -> int:
    """Add an attempt at a test (``session_id, account_id, n_right, n_questions, answers``) and return its number."""
    key = {name: row[name] for name in ("session_id", "account_id")}
    attempt = next_number(session, TrainingTest, "attempt", **key)
    add_many(session, TrainingTest, [row | {"attempt": attempt}], stamp=stamp)
    return attempt


def tests(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the attempts of a cycle without their answers, by session, person and attempt."""
    table = table_of(TrainingTest)
    names = ("session_id", "account_id", "attempt", "n_right", "n_questions", "recorded_at")
    query = select(*(table.c[name] for name in names)).where(table.c.cycle_id == cycle_id)
    return read(session, query.order_by(*(table.c[name] for name in names[:3])))
