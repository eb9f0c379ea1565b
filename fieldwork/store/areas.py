"""Enumeration areas (调查小区): draws of areas and the areas they gave, alternates included."""

import pandas as pd
from sqlalchemy import CheckConstraint, Column, Integer, UniqueConstraint, select
from sqlmodel import Field, Session

from fieldwork.store.columns import one_of
from fieldwork.store.cycles import next_number
from fieldwork.store.facts import Fact, Rows, Stamp, add_many, read, table_of

AUTHORITIES = ("own", "platform")


class AreaDraw(Fact, table=True):
    """A draw of areas with its record as it was written; the highest version is in force."""

    __table_args__ = (
        UniqueConstraint("cycle_id", "label"),
        UniqueConstraint("cycle_id", "version"),
        one_of("authority", AUTHORITIES),
    )

    area_draw_id: str = Field(primary_key=True)
    label: str
    version: int
    authority: str
    record_json: str
    digest: str
    import_id: str = Field(foreign_key="frame_import.import_id")


class EnumerationArea(Fact, table=True):
    """An area of a draw. ``set`` is 0 for the main sample, 1 and 2 for the alternates with the same serial."""

    __table_args__ = (
        UniqueConstraint("area_draw_id", "set", "serial"),
        CheckConstraint('"set" BETWEEN 0 AND 2', name="set_is_known"),
        CheckConstraint("inclusion_prob > 0 AND inclusion_prob <= 1", name="inclusion_prob_is_one"),
        CheckConstraint("n_households >= 0", name="n_households_not_negative"),
    )

    area_draw_id: str = Field(primary_key=True, foreign_key="area_draw.area_draw_id")
    ea_id: str = Field(primary_key=True)
    village_code: str
    village_name: str
    town_code: str
    town_name: str
    urban_rural_code: str
    area_name: str
    level: str
    serial: int
    set_no: int = Field(sa_column=Column("set", Integer, nullable=False))
    n_households: int
    inclusion_prob: float
    boundary_geojson: str | None = None
    is_synthetic: bool


def add_draw(session: Session, row: dict[str, object], *, stamp: Stamp) -> int:
    """Add a draw (``area_draw_id, label, authority, record_json, digest, import_id``) and return its version."""
    version = next_number(session, AreaDraw, "version", cycle_id=stamp.cycle_id)
    add_many(session, AreaDraw, [row | {"version": version}], stamp=stamp)
    return version


def add_areas(session: Session, rows: Rows, *, stamp: Stamp) -> int:
    """Add the areas of a draw; each row names its ``area_draw_id``."""
    return add_many(session, EnumerationArea, rows, stamp=stamp)


def draws(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the draws of areas, the one in force first."""
    table = table_of(AreaDraw)
    return read(session, select(table).where(table.c.cycle_id == cycle_id).order_by(table.c.version.desc()))


def of_draw(session: Session, area_draw_id: str) -> pd.DataFrame:
    """Return the areas of a draw by set and serial, alternates included."""
    table = table_of(EnumerationArea)
    query = select(table).where(table.c.area_draw_id == area_draw_id)
    return read(session, query.order_by(table.c["set"], table.c.serial))


def with_alternates(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the areas of the draw in force, alternates included; empty without a draw."""
    known = draws(session, cycle_id)
    return of_draw(session, "" if known.empty else str(known["area_draw_id"].iloc[0]))


def in_force(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the areas in force (the main set of the newest draw) by serial."""
    areas = with_alternates(session, cycle_id)
    return areas[areas["set"] == 0].reset_index(drop=True)
