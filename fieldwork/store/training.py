"""Training of field staff: who was trained for which stage, on what, when (Plan §5, §6)."""

from datetime import date

import pandas as pd
from sqlalchemy import select
from sqlmodel import Field, Session

from fieldwork.rules.people import Stage
from fieldwork.store.columns import one_of
from fieldwork.store.cycles import next_number
from fieldwork.store.facts import Fact, Stamp, add_many, read, table_of
from fieldwork.store.remembering import remembered


class Training(Fact, table=True):
    """A person's training for a stage; a later version corrects it, also by taking it back."""

    __table_args__ = (one_of("stage", Stage),)

    cycle_id: str = Field(primary_key=True, foreign_key="cycle.cycle_id")
    account_id: str = Field(primary_key=True, foreign_key="account.account_id")
    stage: str = Field(primary_key=True)
    version: int = Field(primary_key=True)
    is_trained: bool
    trained_on: date
    topic: str
    session_id: str | None = None
    """The training session after which the person was found qualified, where there was one."""


def add(session: Session, row: dict[str, object], *, stamp: Stamp) -> int:
    """Add a training (``account_id, stage, is_trained, trained_on, topic, session_id``) and return its version."""
    key = {"cycle_id": stamp.cycle_id, "account_id": row["account_id"], "stage": row["stage"]}
    version = next_number(session, Training, "version", **key)
    add_many(session, Training, [row | {"version": version}], stamp=stamp)
    return version


def stages_of(session: Session, cycle_id: str, account_id: str) -> set[str]:
    """Return the stages a person counts as trained for; asked before every field task."""
    key = ("trained", cycle_id, account_id)
    return remembered(session, key, (table_of(Training).name,), lambda: _stages(session, cycle_id, account_id))


def _stages(session: Session, cycle_id: str, account_id: str) -> set[str]:
    table = table_of(Training)
    query = select(table.c.stage, table.c.is_trained).filter_by(cycle_id=cycle_id, account_id=account_id)
    # Of several versions of a stage the newest comes last, and stays.
    rows = session.connection().execute(query.order_by(table.c.version)).all()
    newest = {str(stage): bool(is_trained) for stage, is_trained in rows}
    return {stage for stage, is_trained in newest.items() if is_trained}


def in_force(session: Session, cycle_id: str, *, account_id: str | None = None) -> pd.DataFrame:
    """Return ``account_id, stage, trained_on, topic, session_id`` of the trainings that count, of one if named."""
    table = table_of(Training)
    match = {"cycle_id": cycle_id} | ({} if account_id is None else {"account_id": account_id})
    newest = read(session, select(table).filter_by(**match).order_by(table.c.version.desc()))
    kept = newest.drop_duplicates(["account_id", "stage"])
    columns = ["account_id", "stage", "trained_on", "topic", "session_id"]
    return kept.loc[kept["is_trained"], columns].sort_values(["account_id", "stage"], ignore_index=True)
