"""Jobs: what was asked of the worker, how far it is, what came out.

These rows are no facts: they change while a job runs, no ledger entry holds them, and nothing is decided by them. What
a job does to the survey it does through services, which enter their own facts.
"""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any, cast

import pandas as pd
from sqlalchemy import CheckConstraint, insert, select, update
from sqlmodel import Field, Session, SQLModel

from fieldwork.rules.jobs import OPEN_STATES, JobState
from fieldwork.store.columns import UtcDateTime, one_of
from fieldwork.store.facts import read, table_of


class Job(SQLModel, table=True):
    """One piece of work. ``result`` and ``arguments`` are JSON without personal values; ``worker`` has taken it."""

    __table_args__ = (
        one_of("state", JobState),
        CheckConstraint("done >= 0 AND total >= 0", name="progress_not_negative"),
    )

    job_id: str = Field(primary_key=True)
    kind: str
    cycle_id: str | None = Field(default=None, foreign_key="cycle.cycle_id")
    arguments: str
    requested_at: datetime = Field(sa_type=cast("Any", UtcDateTime), index=True)
    requested_by: str
    state: str = Field(index=True)
    is_cancel_asked: bool = False
    worker: str | None = None
    done: int = 0
    total: int = 0
    seen_at: datetime | None = Field(default=None, sa_type=cast("Any", UtcDateTime))
    ended_at: datetime | None = Field(default=None, sa_type=cast("Any", UtcDateTime))
    result: str | None = None
    problem: str | None = None


def add(session: Session, row: Mapping[str, Any]) -> None:
    """Add a job that waits."""
    fresh = {"state": JobState.WAITING.value, "is_cancel_asked": False, "done": 0, "total": 0}
    session.connection().execute(insert(table_of(Job)), [fresh | dict(row)])


def change(session: Session, job_id: str, values: Mapping[str, Any]) -> None:
    """Change a job."""
    table = table_of(Job)
    session.connection().execute(update(table).where(table.c.job_id == job_id).values(**values))


def one(session: Session, job_id: str) -> "pd.Series[Any] | None":
    """Return a job, or None."""
    table = table_of(Job)
    found = read(session, select(table).where(table.c.job_id == job_id))
    return None if found.empty else found.iloc[0]


def end(session: Session, job_id: str, values: Mapping[str, Any], *, worker: str) -> bool:
    """End a job that this worker is still at; tell whether it was."""
    table = table_of(Job)
    mine = (table.c.job_id == job_id) & (table.c.worker == worker) & (table.c.state == JobState.RUNNING.value)
    return bool(session.connection().execute(update(table).where(mine).values(**values)).rowcount)


def newest(
    session: Session,
    *,
    limit: int,
    kinds: Collection[str],
    requested_by: str | None = None,
    cycle_id: str | None = None,
) -> pd.DataFrame:
    """Return the jobs of these kinds that were asked for last, by anybody or by one person, in any cycle or in one."""
    table = table_of(Job)
    wanted = select(table).where(table.c.kind.in_(list(kinds)))
    if requested_by is not None:
        wanted = wanted.where(table.c.requested_by == requested_by)
    if cycle_id is not None:
        wanted = wanted.where(table.c.cycle_id == cycle_id)
    return read(session, wanted.order_by(table.c.requested_at.desc(), table.c.job_id).limit(limit))


def in_states(session: Session, states: Collection[JobState] = OPEN_STATES) -> pd.DataFrame:
    """Return the jobs in some states, those asked for first first."""
    table = table_of(Job)
    wanted = select(table).where(table.c.state.in_([state.value for state in states]))
    return read(session, wanted.order_by(table.c.requested_at, table.c.job_id))
