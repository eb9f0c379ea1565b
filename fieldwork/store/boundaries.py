"""Outlines of areas: a new version is a new fact, the earlier ones stay."""

import pandas as pd
from sqlalchemy import CheckConstraint, UniqueConstraint, func, select
from sqlmodel import Field, Session

from fieldwork.store.columns import one_of
from fieldwork.store.cycles import next_number
from fieldwork.store.facts import Fact, Stamp, add_many, read, table_of

SOURCE_DATUMS = ("WGS-84", "GCJ-02", "CGCS2000")


class AreaBoundary(Fact, table=True):
    """An outline of an area as a GeoJSON geometry in WGS-84. ``source_datum`` is the datum it came in."""

    __table_args__ = (
        UniqueConstraint("cycle_id", "ea_id", "version"),
        one_of("source_datum", SOURCE_DATUMS),
        CheckConstraint("length(digest) = 64", name="digest_is_sha256"),
    )

    boundary_id: str = Field(primary_key=True)
    ea_id: str = Field(index=True)
    version: int
    geometry_json: str
    source_datum: str
    source_name: str
    digest: str
    reason: str


def add(session: Session, row: dict[str, object], *, stamp: Stamp) -> int:
    """Add an outline and return its number among those of the area."""
    version = next_number(session, AreaBoundary, "version", cycle_id=stamp.cycle_id, ea_id=row["ea_id"])
    add_many(session, AreaBoundary, [row | {"version": version}], stamp=stamp)
    return version


def versions(session: Session, cycle_id: str, ea_id: str) -> pd.DataFrame:
    """Return the outlines that an area was given, the newest first."""
    table = table_of(AreaBoundary)
    query = select(table).where(table.c.cycle_id == cycle_id, table.c.ea_id == ea_id)
    return read(session, query.order_by(table.c.version.desc()))


def in_force(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the newest outline of each area that was given one, by area."""
    table = table_of(AreaBoundary)
    newest = select(table.c.ea_id, func.max(table.c.version).label("version")).where(table.c.cycle_id == cycle_id)
    last = newest.group_by(table.c.ea_id).subquery()
    same = (table.c.ea_id == last.c.ea_id) & (table.c.version == last.c.version)
    query = select(table).join(last, same).where(table.c.cycle_id == cycle_id)
    return read(session, query.order_by(table.c.ea_id))
