"""Locks of lists, commitments, draws of households with their record, and the households they gave."""

from datetime import date
from functools import cache
from typing import Any

import pandas as pd
from sqlalchemy import (
    BindParameter,
    CheckConstraint,
    Label,
    Select,
    String,
    Subquery,
    UniqueConstraint,
    bindparam,
    case,
    func,
    select,
)
from sqlmodel import Field, Session

from fieldwork.store.areas import AUTHORITIES
from fieldwork.store.columns import one_of
from fieldwork.store.cycles import next_number
from fieldwork.store.facts import Fact, Rows, Stamp, add_many, read, table_of
from fieldwork.store.remembering import remembered
from fieldwork.store.voids import VoidArea, declared_void

STANDINGS = ("rehearsal", "platform", "own")
"""What a draw is worth in an area, the least first: a draw with a commitment stands until it is declared void."""

_OF_DRAW = (
    "draw_id",
    "label",
    "version",
    "authority",
    "reserve_authority",
    "commitment_id",
    "recorded_at",
    "recorded_by",
)


class ListLock(Fact, table=True):
    """The digests of an area's screened list when it was locked for a draw.

    ``lock_no`` counts the locks of the area; the first of an older database has none.
    """

    __table_args__ = (UniqueConstraint("cycle_id", "ea_id", "label", "lock_no"),)

    lock_id: str = Field(primary_key=True)
    ea_id: str
    label: str
    sort: str
    list_digest: str
    order_digest: str
    n_units: int
    lock_no: int | None = None


class ListUnlock(Fact, table=True):
    """A lock that was taken off again, and why."""

    lock_id: str = Field(primary_key=True, foreign_key="list_lock.lock_id")
    ea_id: str
    reason: str


class Commitment(Fact, table=True):
    """What was fixed before the seed could be known, and the public event that gives the seed."""

    commitment_id: str = Field(primary_key=True)
    label: str
    event_name: str
    event_issue: str
    happens_on: date
    text_form: str
    record_json: str
    digest: str


class CommitmentVoid(Fact, table=True):
    """A commitment that can no longer be kept, because a list that it names was unlocked."""

    commitment_id: str = Field(primary_key=True, foreign_key="commitment.commitment_id")
    lock_id: str = Field(foreign_key="list_lock.lock_id")
    reason: str


class Draw(Fact, table=True):
    """A draw of households with its record as it was written."""

    __table_args__ = (
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
    table = table_of(ListLock)
    same = (table.c.cycle_id == stamp.cycle_id) & (table.c.ea_id == row["ea_id"]) & (table.c.label == row["label"])
    known = session.connection().scalar(select(func.count()).select_from(table).where(same)) or 0
    add_many(session, ListLock, [row | {"lock_no": known + 1}], stamp=stamp)


def add_unlock(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Take a lock off (``lock_id, ea_id, reason``)."""
    add_many(session, ListUnlock, [row], stamp=stamp)


def add_commitment(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add a commitment."""
    add_many(session, Commitment, [row], stamp=stamp)


def add_commitment_void(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Declare a commitment void (``commitment_id, lock_id, reason``)."""
    add_many(session, CommitmentVoid, [row], stamp=stamp)


def add_draw(session: Session, row: dict[str, object], *, stamp: Stamp) -> int:
    """Add a draw and return its version; see `in_force` for which of an area's draws counts."""
    version = next_number(session, Draw, "version", cycle_id=stamp.cycle_id)
    add_many(session, Draw, [row | {"version": version}], stamp=stamp)
    return version


def add_households(session: Session, rows: Rows, *, stamp: Stamp) -> int:
    """Add the drawn households and the reserve of a draw; each row names its ``draw_id``."""
    return add_many(session, SampleHousehold, rows, stamp=stamp)


def lock_history(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return all locks by area and number, with ``unlocked_at, unlocked_by, unlock_reason`` of those taken off."""
    table, off = table_of(ListLock), table_of(ListUnlock)
    taken_off = (
        off.c.recorded_at.label("unlocked_at"),
        off.c.recorded_by.label("unlocked_by"),
        off.c.reason.label("unlock_reason"),
    )
    query = select(table, *taken_off).select_from(table.outerjoin(off, table.c.lock_id == off.c.lock_id))
    return read(
        session, query.where(table.c.cycle_id == cycle_id).order_by(table.c.ea_id, table.c.label, table.c.lock_no)
    )


def locks(session: Session, cycle_id: str, *, label: str | None = None) -> pd.DataFrame:
    """Return the locks of a cycle in force, of one label if it is named, by area."""
    tables = ("list_lock", "list_unlock")
    return remembered(session, ("locks", cycle_id, label), tables, lambda: _locks(session, cycle_id, label))


def _locks(session: Session, cycle_id: str, label: str | None) -> pd.DataFrame:
    table, off = table_of(ListLock), table_of(ListUnlock)
    joined = table.outerjoin(off, table.c.lock_id == off.c.lock_id)
    query = select(table).select_from(joined).where(table.c.cycle_id == cycle_id, off.c.lock_id.is_(None))
    ordered = query.order_by(table.c.ea_id, table.c.label)
    return read(session, ordered if label is None else ordered.where(table.c.label == label))


def commitments(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the commitments of a cycle in the order they were made, with ``void_at, void_by, void_reason``.

    One is void when a list that it names was unlocked, or when two persons declared it so.
    """
    table, void, gone = table_of(Commitment), table_of(CommitmentVoid), declared_void()
    why = [func.coalesce(void.c[of_list], gone.c[of_request]).label(name) for name, of_list, of_request in _WHY_VOID]
    joined = table.outerjoin(void, table.c.commitment_id == void.c.commitment_id)
    query = select(table, *why).select_from(joined.outerjoin(gone, table.c.commitment_id == gone.c.commitment_id))
    return read(session, query.where(table.c.cycle_id == cycle_id).order_by(table.c.recorded_at, table.c.label))


_WHY_VOID = (
    ("void_at", "recorded_at", "void_at"),
    ("void_by", "recorded_by", "void_by"),
    ("void_reason", "reason", "void_reason"),
)


def draws(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the draws of households, the newest first, those that are void too."""
    table = table_of(Draw)
    return read(session, select(table).where(table.c.cycle_id == cycle_id).order_by(table.c.version.desc()))


def area_draws(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return every draw of every area, in order: what `in_force` returns, with ``is_void`` and ``is_in_force``."""
    every = read(session, _in_areas(cycle_id))
    counting = in_force(session, cycle_id).set_index("ea_id")["draw_id"]
    return every.assign(is_in_force=every["draw_id"] == every["ea_id"].map(counting))


def in_force(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the draw that counts in each area, if there is one: ``ea_id, draw_id, label, version, standing, …``.

    A draw that is void there never counts. Of the others the own one with a commitment (``own``) comes before the
    platform's (``platform``), and that before a rehearsal (``rehearsal``); of equals the newest counts.
    """
    return read(session, _counting(cycle_id))


def households(session: Session, cycle_id: str, *, ea_id: str | None = None) -> pd.DataFrame:
    """Return drawn and reserve households in force, per area those of the draw that counts there (see `in_force`).

    Of one area if it is named, with ``label, authority, standing``. Ordered by area, the drawn ones first by rank,
    then the reserve by drawn household and reserve rank.
    """
    of_area = {} if ea_id is None else {"area": ea_id}
    return read(session, _sample_in_force(is_of_area=ea_id is not None), {"cycle": cycle_id} | of_area)


def drawn_households(session: Session, cycle_id: str, *, ea_id: str | None = None) -> set[str]:
    """Return the drawn households in force, of one area if it is named, without their reserve."""
    of_area = {} if ea_id is None else {"area": ea_id}
    query = _drawn_in_force(is_of_area=ea_id is not None)
    rows = session.connection().execute(query, {"cycle": cycle_id} | of_area).all()
    return {str(household_id) for (household_id,) in rows}


def households_of(session: Session, draw_id: str) -> pd.DataFrame:
    """Return drawn and reserve households of one draw, void or not, as `households` does."""
    table, draw = table_of(SampleHousehold), table_of(Draw)
    joined = table.join(draw, table.c.draw_id == draw.c.draw_id)
    areas = select(table.c.draw_id, table.c.ea_id, draw.c.label, draw.c.authority, _standing()).select_from(joined)
    return read(session, _sample(areas.where(table.c.draw_id == draw_id).distinct().subquery()))


@cache
def _sample_in_force(*, is_of_area: bool) -> Select[Any]:
    """Return the query for the sample in force, built once: every case that is looked at asks for it."""
    area = bindparam("area", type_=String()) if is_of_area else None
    return _sample(_counting(bindparam("cycle", type_=String()), ea_id=area).subquery())


@cache
def _drawn_in_force(*, is_of_area: bool) -> Select[Any]:
    table = table_of(SampleHousehold)
    query = _sample_in_force(is_of_area=is_of_area).where(table.c.is_drawn).order_by(None)
    return query.with_only_columns(table.c.household_id, maintain_column_froms=True)


def _sample(areas: Subquery) -> Select[Any]:
    table = table_of(SampleHousehold)
    same = (table.c.draw_id == areas.c.draw_id) & (table.c.ea_id == areas.c.ea_id)
    order = table.c.ea_id, table.c.is_drawn.desc(), table.c.for_household_id, table.c.reserve_rank, table.c.rank
    query = select(table, areas.c.label, areas.c.authority, areas.c.standing).join(areas, same)
    return query.order_by(*order)


def _standing() -> Label[str]:
    draw = table_of(Draw)
    rehearsal, platform, own = STANDINGS
    is_promised = (draw.c.authority == "own") & draw.c.commitment_id.is_not(None)
    return case((is_promised, own), (draw.c.authority == "platform", platform), else_=rehearsal).label("standing")


def _in_areas(cycle_id: str | BindParameter[str], *, ea_id: BindParameter[str] | None = None) -> Select[Any]:
    """Return each draw once per area that it covers, the oldest first, with what it is worth and whether it is void."""
    table, draw, void = table_of(SampleHousehold), table_of(Draw), table_of(VoidArea)
    # Asked by way of the draw: draw and area are then read from the index of ranks alone.
    of_cycle = table.join(draw, table.c.draw_id == draw.c.draw_id)
    covered = select(table.c.draw_id, table.c.ea_id).select_from(of_cycle).where(draw.c.cycle_id == cycle_id)
    areas = (covered if ea_id is None else covered.where(table.c.ea_id == ea_id)).distinct().subquery()
    is_void = (areas.c.draw_id == void.c.draw_id) & (areas.c.ea_id == void.c.ea_id)
    joined = areas.join(draw, areas.c.draw_id == draw.c.draw_id).outerjoin(void, is_void)
    named = [draw.c[name] for name in _OF_DRAW]
    worth = [_standing(), void.c.request_id.is_not(None).label("is_void"), void.c.recorded_at.label("void_at")]
    return select(areas.c.ea_id, *named, *worth).select_from(joined).order_by(areas.c.ea_id, draw.c.version)


def _counting(cycle_id: str | BindParameter[str], *, ea_id: BindParameter[str] | None = None) -> Select[Any]:
    every = _in_areas(cycle_id, ea_id=ea_id).order_by(None).subquery()
    rank = case(*[(every.c.standing == name, place) for place, name in enumerate(STANDINGS)], else_=0)
    best = func.row_number().over(partition_by=every.c.ea_id, order_by=[rank.desc(), every.c.version.desc()])
    ranked = select(every, best.label("place")).where(every.c.is_void.is_(False)).subquery()
    kept = [ranked.c.ea_id, *(ranked.c[name] for name in (*_OF_DRAW, "standing"))]
    return select(*kept).where(ranked.c.place == 1).order_by(ranked.c.ea_id)
