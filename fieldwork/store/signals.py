"""Signals and what was decided about them; the state of a signal is its newest decision."""

import pandas as pd
from sqlalchemy import CheckConstraint, select
from sqlmodel import Field, Session

from fieldwork.rules.signals.signal import Rule
from fieldwork.rules.signals.states import SignalState
from fieldwork.store.columns import Sealed, one_of
from fieldwork.store.cycles import next_number
from fieldwork.store.facts import Fact, Rows, Stamp, add_many, read, table_of

DECISIONS = tuple(state for state in SignalState if state is not SignalState.OPEN)


class Signal(Fact, table=True):
    """A pattern in one person's work of a month that opens a check. Its key is the digest of its evidence."""

    __table_args__ = (
        one_of("rule", Rule),
        CheckConstraint("length(signal_id) = 64", name="signal_id_is_sha256"),
        CheckConstraint("length(period) = 7", name="period_is_a_month"),
    )

    signal_id: str = Field(primary_key=True)
    rule: str
    measure: str
    account_id: str
    period: str
    ea_id: str = Field(index=True)
    facts: str
    numbers: str
    plan_version: int


class SignalDecision(Fact, table=True):
    """A step of a signal, with its reason; the highest version is in force."""

    __table_args__ = (one_of("state", DECISIONS),)

    signal_id: str = Field(primary_key=True, foreign_key="signal.signal_id")
    version: int = Field(primary_key=True)
    ea_id: str
    state: str
    reason: str | None = Field(default=None, sa_type=Sealed("signal_decision.reason"))


def add_signals(session: Session, rows: Rows, *, stamp: Stamp) -> int:
    """Add signals and return how many."""
    return add_many(session, Signal, rows, stamp=stamp)


def add_decision(session: Session, row: dict[str, object], *, stamp: Stamp) -> int:
    """Add a decision (``signal_id, ea_id, state, reason``) and return its version."""
    version = next_number(session, SignalDecision, "version", signal_id=row["signal_id"])
    add_many(session, SignalDecision, [row | {"version": version}], stamp=stamp)
    return version


def of_cycle(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the signals of a cycle in the order they were raised."""
    table = table_of(Signal)
    query = select(table).where(table.c.cycle_id == cycle_id)
    return read(session, query.order_by(table.c.recorded_at, table.c.rule, table.c.account_id, table.c.signal_id))


def one(session: Session, signal_id: str) -> pd.DataFrame:
    """Return the signal with this key, or no row."""
    table = table_of(Signal)
    return read(session, select(table).where(table.c.signal_id == signal_id))


def decisions(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return every decision about the signals of a cycle, the oldest first."""
    table = table_of(SignalDecision)
    query = select(table).where(table.c.cycle_id == cycle_id)
    return read(session, query.order_by(table.c.signal_id, table.c.version))
