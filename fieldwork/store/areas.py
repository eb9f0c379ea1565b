"""Enumeration areas (调查小区): draws of areas and the areas they gave, alternates included."""

from functools import cache
from typing import Any

import pandas as pd
from sqlalchemy import CheckConstraint, Column, Integer, Select, String, UniqueConstraint, bindparam, select
from sqlmodel import Field, Session

from fieldwork.rules.replacement import areas_in_force
from fieldwork.store import boundaries, replacements
from fieldwork.store.columns import one_of
from fieldwork.store.cycles import next_number
from fieldwork.store.facts import Fact, Rows, Stamp, add_many, read, table_of
from fieldwork.store.remembering import remembered

_TABLES = ("area_draw", "enumeration_area", "area_boundary", "area_replacement", "area_replacement_decision")
"""What the areas in force hang on."""

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


class AreaImport(Fact, table=True):
    """Where settled areas came from that another authority drew: the document that says so, and the file."""

    __table_args__ = (CheckConstraint("length(digest) = 64", name="digest_is_sha256"),)

    area_draw_id: str = Field(primary_key=True, foreign_key="area_draw.area_draw_id")
    document_id: str = Field(foreign_key="document.document_id")
    source_name: str
    digest: str


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


def add_import(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add where the areas of a draw came from."""
    add_many(session, AreaImport, [row], stamp=stamp)


def import_of(session: Session, area_draw_id: str) -> pd.DataFrame:
    """Return where the areas of a draw came from; no row for an own draw."""
    table = table_of(AreaImport)
    return read(session, select(table).where(table.c.area_draw_id == area_draw_id))


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


def with_first_outlines(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the areas of the draw in force, alternates included, with the outlines that they came with."""
    known = draws(session, cycle_id)
    return of_draw(session, "" if known.empty else str(known["area_draw_id"].iloc[0]))


def with_alternates(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the areas of the draw in force, alternates included; empty without a draw.

    ``boundary_geojson`` is the newest outline; ``is_in_force`` marks the main areas and the alternates that stepped
    in, without the areas that were replaced.
    """
    first = with_first_outlines(session, cycle_id)
    drawn = _outlined(session, cycle_id, first)
    main = drawn.loc[drawn["set"] == 0, "ea_id"].tolist()
    replaced = replacements.replaced_by(session, "" if first.empty else str(first["area_draw_id"].iloc[0]))
    return drawn.assign(is_in_force=drawn["ea_id"].isin(areas_in_force(main, replaced)))


def in_force(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the areas in force by serial: the main set of the newest draw, alternates in place of replaced ones."""
    return remembered(session, ("areas", cycle_id), _TABLES, lambda: _in_force(session, cycle_id))


def _in_force(session: Session, cycle_id: str) -> pd.DataFrame:
    areas = with_alternates(session, cycle_id)
    now = areas[areas["is_in_force"]].drop(columns="is_in_force")
    return now.sort_values("serial", ignore_index=True)


def ids_in_force(session: Session, cycle_id: str) -> set[str]:
    """Return the codes of the areas that `in_force` returns, without reading anything else about them."""
    return remembered(session, ("area ids", cycle_id), _TABLES, lambda: _ids_in_force(session, cycle_id))


def _ids_in_force(session: Session, cycle_id: str) -> set[str]:
    rows = session.connection().execute(_main_areas(), {"cycle": cycle_id}).all()
    replaced = replacements.replaced_by(session, str(rows[0].area_draw_id)) if rows else {}
    return set(areas_in_force([str(row.ea_id) for row in rows], replaced))


@cache
def _main_areas() -> Select[Any]:
    area, draw = table_of(EnumerationArea), table_of(AreaDraw)
    newest = select(draw.c.area_draw_id).where(draw.c.cycle_id == bindparam("cycle", type_=String()))
    last = newest.order_by(draw.c.version.desc()).limit(1).scalar_subquery()
    return select(area.c.area_draw_id, area.c.ea_id).where(area.c.area_draw_id == last, area.c["set"] == 0)


def _outlined(session: Session, cycle_id: str, areas: pd.DataFrame) -> pd.DataFrame:
    newest = boundaries.in_force(session, cycle_id)
    if newest.empty:
        return areas
    outlines = areas["ea_id"].map(dict(zip(newest["ea_id"], newest["geometry_json"], strict=True)))
    return areas.assign(boundary_geojson=outlines.where(outlines.notna(), areas["boundary_geojson"]))
