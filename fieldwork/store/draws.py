"""Locks of lists, commitments, draws of households with their record, and the households they gave."""

from datetime import date

import pandas as pd
from sqlalchemy import CheckConstraint, UniqueConstraint, func, select
from sqlmodel import Field, Session

from fieldwork.store.areas import AUTHORITIES
from fieldwork.store.columns import one_of
from fieldwork.store.cycles import next_number
from fieldwork.store.facts import Fact, Rows, Stamp, add_many, read, table_of


class ListLock(Fact, table=True):
    """The digests of an area's screened list when it was locked for a draw."""

    __table_args__ = (UniqueConstraint("cycle_id", "ea_id", "label"),)

    lock_id: str = Field(primary_key=True)
    ea_id: str
    label: str
    sort: str
    list_digest: str
    order_digest: str
    n_units: int


class Commitment(Fact, table=True):
    """What was fixed before the seed could be known, and the public event that gives the seed."""

    __table_args__ = (UniqueConstraint("cycle_id", "label"),)

    commitment_id: str = Field(primary_key=True)
    label: str
    event_name: str
    event_issue: str
    happens_on: date
    text_form: str
    record_json: str
    digest: str


class Draw(Fact, table=True):
    """A draw of households with its record as it was written."""

    __table_args__ = (
        UniqueConstraint("cycle_id", "label"),
        UniqueConstraint("cycle_id", "version"),
        one_of("authority", AUTHORITIES),
        one_of("reserve_authority", AUTHORITIES),
    )

    draw_id: str = Field(primary_key=True)
    label: str
    version: int
    stage: str
    authority: str
    reserve_authority: str
    method: str
    record_json: str
    digest: str
    commitment_id: str | None = Field(default=None, foreign_key="commitment.commitment_id")


class SampleHousehold(Fact, table=True):
    """A household that a draw gave: drawn, or in the reserve of a drawn one."""

    __table_args__ = (
        UniqueConstraint("draw_id", "ea_id", "rank"),
        UniqueConstraint("draw_id", "for_household_id", "reserve_rank"),
        CheckConstraint(
            "is_drawn = (for_household_id IS NULL) AND is_drawn = (reserve_rank IS NULL)", name="drawn_or_reserve"
        ),
        CheckConstraint("reserve_rank >= 1", name="reserve_rank_from_one"),
        CheckConstraint("inclusion_prob_stage2 > 0 AND inclusion_prob_stage2 <= 1", name="inclusion_prob_is_one"),
    )

    draw_id: str = Field(primary_key=True, foreign_key="draw.draw_id")
    household_id: str = Field(primary_key=True)
    ea_id: str
    rank: int
    is_drawn: bool
    for_household_id: str | None = None
    reserve_rank: int | None = None
    inclusion_prob_stage2: float | None = None


def add_lock(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add a lock (``lock_id, ea_id, label, sort, list_digest, order_digest, n_units``)."""
    add_many(session, ListLock, [row], stamp=stamp)


def add_commitment(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add a commitment."""
    add_many(session, Commitment, [row], stamp=stamp)


def add_draw(session: Session, row: dict[str, object], *, stamp: Stamp) -> int:
    """Add a draw and return its version; the highest one that holds an area is in force there."""
    version = next_number(session, Draw, "version", cycle_id=stamp.cycle_id)
    add_many(session, Draw, [row | {"version": version}], stamp=stamp)
    return version


def add_households(session: Session, rows: Rows, *, stamp: Stamp) -> int:
    """Add the drawn households and the reserve of a draw; each row names its ``draw_id``."""
    return add_many(session, SampleHousehold, rows, stamp=stamp)


def locks(session: Session, cycle_id: str, *, label: str | None = None) -> pd.DataFrame:
    """Return the locks of a cycle, of one label if it is named, by area."""
    table = table_of(ListLock)
    query = select(table).where(table.c.cycle_id == cycle_id).order_by(table.c.ea_id, table.c.label)
    return read(session, query if label is None else query.where(table.c.label == label))


def commitments(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the commitments of a cycle in the order they were made."""
    table = table_of(Commitment)
    return read(session, select(table).where(table.c.cycle_id == cycle_id).order_by(table.c.recorded_at, table.c.label))


def draws(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the draws of households, the newest first."""
    table = table_of(Draw)
    return read(session, select(table).where(table.c.cycle_id == cycle_id).order_by(table.c.version.desc()))


def households(session: Session, cycle_id: str, *, ea_id: str | None = None) -> pd.DataFrame:
    """Return drawn and reserve households in force, per area those of its newest draw, with ``label, authority``.

    Of one area if it is named. Ordered by area, the drawn ones first by rank, then the reserve by drawn household
    and reserve rank.
    """
    table, draw = table_of(SampleHousehold), table_of(Draw)
    newest = select(table.c.ea_id, func.max(draw.c.version).label("version")).join(
        draw, table.c.draw_id == draw.c.draw_id
    )
    last = newest.where(draw.c.cycle_id == cycle_id).group_by(table.c.ea_id).subquery()
    joined = table.join(draw, table.c.draw_id == draw.c.draw_id)
    same = (table.c.ea_id == last.c.ea_id) & (draw.c.version == last.c.version)
    query = select(table, draw.c.label, draw.c.authority).select_from(joined.join(last, same))
    order = table.c.ea_id, table.c.is_drawn.desc(), table.c.for_household_id, table.c.reserve_rank, table.c.rank
    chosen = query if ea_id is None else query.where(table.c.ea_id == ea_id)
    return read(session, chosen.where(draw.c.cycle_id == cycle_id).order_by(*order))
