"""What persons state about tasks whose end the system does not see."""

from datetime import date

import pandas as pd
from sqlalchemy import select
from sqlmodel import Field, Session

from fieldwork.rules.task_states import Statement
from fieldwork.store.columns import Sealed, one_of
from fieldwork.store.cycles import next_number
from fieldwork.store.facts import Fact, Stamp, add_many, read, table_of


class TaskStatement(Fact, table=True):
    """A statement about a task of the plan; the highest version is in force, and may reopen what was done."""

    __table_args__ = (one_of("statement", Statement),)

    cycle_id: str = Field(primary_key=True, foreign_key="cycle.cycle_id")
    task_no: int = Field(primary_key=True)
    version: int = Field(primary_key=True)
    statement: str
    stated_on: date
    evidence: str | None = Field(default=None, sa_type=Sealed("task_statement.evidence"))
    reason: str | None = Field(default=None, sa_type=Sealed("task_statement.reason"))


def add(session: Session, row: dict[str, object], *, stamp: Stamp) -> int:
    """Add a statement (``task_no, statement, stated_on, evidence, reason``) and return its version."""
    number = next_number(session, TaskStatement, "version", cycle_id=stamp.cycle_id, task_no=row["task_no"])
    add_many(session, TaskStatement, [row | {"version": number}], stamp=stamp)
    return number


def statements(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return all statements of a cycle, per task the one in force first."""
    table = table_of(TaskStatement)
    query = select(table).where(table.c.cycle_id == cycle_id)
    return read(session, query.order_by(table.c.task_no, table.c.version.desc()))
