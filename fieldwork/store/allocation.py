"""Proposed sample sizes by level, with the precision to expect, and what was decided about them."""

import pandas as pd
from sqlalchemy import CheckConstraint, UniqueConstraint, select
from sqlmodel import Field, Session

from fieldwork.rules.allocation import LEVELS, AllocationState
from fieldwork.store.columns import Sealed, one_of
from fieldwork.store.cycles import next_number
from fieldwork.store.facts import Fact, Rows, Stamp, add_many, read, table_of

DECISIONS = (AllocationState.APPROVED, AllocationState.REJECTED)


class Allocation(Fact, table=True):
    """A proposed sample size with the assumptions its precision rests on; a newer version supersedes it."""

    __table_args__ = (
        UniqueConstraint("cycle_id", "version"),
        CheckConstraint("n_households_per_area >= 1", name="n_households_per_area_positive"),
    )

    allocation_id: str = Field(primary_key=True)
    version: int
    plan_version: int
    n_households_per_area: int
    method: str
    confidence_percent: float
    cv: float
    intra_area_correlation: float
    reason: str


class AllocationLevel(Fact, table=True):
    """One level of a proposal: its areas, how they fall to urban and rural on paper, and the expected precision."""

    __table_args__ = (
        one_of("level", LEVELS),
        CheckConstraint("n_areas >= 0", name="n_areas_not_negative"),
        CheckConstraint("n_urban + n_rural = n_areas", name="classes_add_up"),
    )

    allocation_id: str = Field(primary_key=True, foreign_key="allocation.allocation_id")
    level: str = Field(primary_key=True)
    n_areas: int
    n_urban: int | None = None
    n_rural: int | None = None
    design_effect: float | None = None
    relative_half_width: float | None = None


class AllocationDecision(Fact, table=True):
    """What was decided about a proposal: once, with the document that says so."""

    __table_args__ = (one_of("state", DECISIONS),)

    allocation_id: str = Field(primary_key=True, foreign_key="allocation.allocation_id")
    state: str
    document_id: str | None = Field(default=None, foreign_key="document.document_id")
    note: str | None = Field(default=None, sa_type=Sealed("allocation_decision.note"))


def add_allocation(session: Session, row: dict[str, object], levels: Rows, *, stamp: Stamp) -> int:
    """Add a proposal with its levels and return its version."""
    version = next_number(session, Allocation, "version", cycle_id=stamp.cycle_id)
    add_many(session, Allocation, [row | {"version": version}], stamp=stamp)
    add_many(session, AllocationLevel, levels, stamp=stamp)
    return version


def add_decision(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add the decision about a proposal."""
    add_many(session, AllocationDecision, [row], stamp=stamp)


def one(session: Session, allocation_id: str) -> pd.DataFrame:
    """Return the proposal with this key, or no row."""
    table = table_of(Allocation)
    return read(session, select(table).where(table.c.allocation_id == allocation_id))


def allocations(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the proposals of a cycle, the newest first."""
    table = table_of(Allocation)
    return read(session, select(table).where(table.c.cycle_id == cycle_id).order_by(table.c.version.desc()))


def levels(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the levels of all proposals of a cycle."""
    table = table_of(AllocationLevel)
    query = select(table).where(table.c.cycle_id == cycle_id)
    return read(session, query.order_by(table.c.allocation_id, table.c.level))


def decisions(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the decisions of a cycle."""
    table = table_of(AllocationDecision)
    return read(session, select(table).where(table.c.cycle_id == cycle_id).order_by(table.c.recorded_at))
