"""Relistings: which segments were drawn, what the second person found, how each dwelling was resolved, every step."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
from sqlalchemy import CheckConstraint, UniqueConstraint, select
from sqlmodel import Field, Session, SQLModel

from fieldwork.store.columns import Sealed, one_of
from fieldwork.store.cycles import next_number
from fieldwork.store.facts import Fact, Stamp, add_many, read, table_of
from fieldwork.store.listing_changes import DATUMS

STATES = ("drawn", "listed", "compared", "accepted", "decided", "whole_relisting", "closed")
VERDICTS = ("same", "different", "exists", "wrong")


class Relisting(Fact, table=True):
    """Segments of an area that are listed again, with the seed that chose them and the person who walks them."""

    __table_args__ = (
        UniqueConstraint("cycle_id", "ea_id", "version"),
        CheckConstraint("start >= 0 AND start < n_segments", name="start_in_range"),
        CheckConstraint("n_listed >= 0", name="n_listed_not_negative"),
    )

    relisting_id: str = Field(primary_key=True)
    ea_id: str = Field(index=True)
    version: int
    listing_id: str = Field(foreign_key="listing.listing_id")
    seed: str
    label: str
    n_segments: int
    start: int
    segments: str
    n_listed: int
    relister: str
    plan_version: int


class RelistedDwelling(Fact, table=True):
    """A dwelling as the second person found it, in the order of the walk.

    ``number_seen`` is what stands on the door, if anything does.
    """

    __table_args__ = (UniqueConstraint("relisting_id", "position"), one_of("datum", DATUMS))

    relisted_id: str = Field(primary_key=True)
    relisting_id: str = Field(foreign_key="relisting.relisting_id", index=True)
    ea_id: str = Field(index=True)
    position: int
    segment_no: str
    building_no: str | None = None
    number_seen: str | None = None
    dwelling_type: str
    occupancy: str
    lon: float | None = None
    lat: float | None = None
    datum: str | None = None
    address: str | None = Field(default=None, sa_type=Sealed("relisted_dwelling.address"))


class RelistingResolution(Fact, table=True):
    """What a person decided about a pair, or about a dwelling that was not found again; the last one counts."""

    __table_args__ = (
        UniqueConstraint("relisting_id", "version"),
        one_of("verdict", VERDICTS),
        CheckConstraint("(verdict IN ('same', 'different')) = (relisted_id IS NOT NULL)", name="pairs_name_both"),
    )

    resolution_id: str = Field(primary_key=True)
    relisting_id: str = Field(foreign_key="relisting.relisting_id", index=True)
    ea_id: str = Field(index=True)
    version: int
    relisted_id: str | None = Field(default=None, foreign_key="relisted_dwelling.relisted_id")
    dwelling_no: str
    verdict: str
    reason: str = Field(sa_type=Sealed("relisting_resolution.reason"))


class RelistingStep(Fact, table=True):
    """A step of a relisting. The step that compares carries the counts and the bounds of coverage (shares)."""

    __table_args__ = (
        UniqueConstraint("relisting_id", "version"),
        one_of("state", STATES),
        CheckConstraint("n_matched >= 0 AND n_matched <= n_relisted", name="matches_among_relisted"),
        CheckConstraint("lower >= 0 AND lower <= upper AND upper <= 1", name="bounds_are_shares"),
    )

    step_id: str = Field(primary_key=True)
    relisting_id: str = Field(foreign_key="relisting.relisting_id", index=True)
    ea_id: str = Field(index=True)
    version: int
    state: str
    n_relisted: int | None = None
    n_matched: int | None = None
    n_moved: int | None = None
    n_wrong: int | None = None
    lower: float | None = None
    upper: float | None = None
    counts_json: str | None = None
    reason: str | None = Field(default=None, sa_type=Sealed("relisting_step.reason"))


def add(session: Session, row: dict[str, object], *, stamp: Stamp) -> int:
    """Add a relisting and return its version in the area."""
    version = next_number(session, Relisting, "version", cycle_id=stamp.cycle_id, ea_id=row["ea_id"])
    add_many(session, Relisting, [row | {"version": version}], stamp=stamp)
    return version


def add_dwellings(session: Session, relisting_id: str, rows: Sequence[Mapping[str, Any]], *, stamp: Stamp) -> int:
    """Add dwellings that the second person found, in the order of the walk; ``position`` is made."""
    first = next_number(session, RelistedDwelling, "position", relisting_id=relisting_id)
    placed = [{**row, "position": first + at} for at, row in enumerate(rows)]
    return add_many(session, RelistedDwelling, placed, stamp=stamp)


def add_resolution(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add a decision about a pair or a dwelling; ``version`` is made."""
    _add_next(session, RelistingResolution, row, stamp)


def add_step(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add a step; ``version`` is made."""
    _add_next(session, RelistingStep, row, stamp)


def one(session: Session, relisting_id: str) -> pd.DataFrame:
    """Return the relisting with this key, or no row."""
    table = table_of(Relisting)
    return read(session, select(table).where(table.c.relisting_id == relisting_id))


def relisting_of(session: Session, relisted_ids: Sequence[str]) -> dict[str, str]:
    """Return the relisting of each of these dwellings that was found again, by key; unknown keys are left out."""
    table = table_of(RelistedDwelling)
    query = select(table.c.relisted_id, table.c.relisting_id).where(table.c.relisted_id.in_(relisted_ids))
    return {str(row.relisted_id): str(row.relisting_id) for row in session.connection().execute(query).all()}


def of_cycle(session: Session, cycle_id: str, *, ea_id: str | None = None) -> pd.DataFrame:
    """Return the relistings of a cycle, of one area if it is named, by area and version."""
    return _read(session, Relisting, cycle_id, ea_id).sort_values(["ea_id", "version"], ignore_index=True)


def steps(session: Session, cycle_id: str, *, ea_id: str | None = None) -> pd.DataFrame:
    """Return all steps of the relistings of a cycle, in their order."""
    return _read(session, RelistingStep, cycle_id, ea_id).sort_values(["relisting_id", "version"], ignore_index=True)


def dwellings(session: Session, relisting_id: str) -> pd.DataFrame:
    """Return what the second person found, in the order of the walk."""
    table = table_of(RelistedDwelling)
    query = select(table).where(table.c.relisting_id == relisting_id)
    return read(session, query.order_by(table.c.position))


def resolutions(session: Session, relisting_id: str) -> pd.DataFrame:
    """Return what persons decided, in their order."""
    table = table_of(RelistingResolution)
    query = select(table).where(table.c.relisting_id == relisting_id)
    return read(session, query.order_by(table.c.version))


def _add_next(session: Session, model: type[SQLModel], row: dict[str, Any], stamp: Stamp) -> None:
    version = next_number(session, model, "version", relisting_id=row["relisting_id"])
    add_many(session, model, [row | {"version": version}], stamp=stamp)


def _read(session: Session, model: type[SQLModel], cycle_id: str, ea_id: str | None) -> pd.DataFrame:
    table = table_of(model)
    query = select(table).where(table.c.cycle_id == cycle_id)
    return read(session, query if ea_id is None else query.where(table.c.ea_id == ea_id))
