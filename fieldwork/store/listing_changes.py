"""Buildings and dwellings that were added, corrected or taken off a listing one by one; each change is a fact.

A change holds the whole entry as it is from then on. The newest change of a number is in force, else the import.
"""

from typing import Any

import pandas as pd
from sqlalchemy import Select, Table, UniqueConstraint, func, select
from sqlmodel import Field, Session

from fieldwork.store.columns import Sealed, one_of
from fieldwork.store.cycles import next_number
from fieldwork.store.facts import Fact, Stamp, add_many, read, table_of

KINDS = ("added", "corrected", "removed")
DATUMS = ("WGS-84", "GCJ-02", "BD-09", "CGCS2000")
SOURCES = ("walk", "relisting", "duplicate", "vacancy", "segments")


class BuildingChange(Fact, table=True):
    """A building added to an inventory, or put right; ``version`` counts the changes of its number in the listing."""

    __table_args__ = (
        UniqueConstraint("listing_id", "building_no", "version"),
        one_of("kind", KINDS),
        one_of("datum", DATUMS),
    )

    change_id: str = Field(primary_key=True)
    listing_id: str = Field(foreign_key="listing.listing_id", index=True)
    ea_id: str = Field(index=True)
    building_no: str
    version: int
    kind: str
    building_type: str
    n_floors: int | None = None
    lon: float | None = None
    lat: float | None = None
    datum: str | None = None
    reason: str | None = Field(default=None, sa_type=Sealed("building_change.reason"))


class DwellingChange(Fact, table=True):
    """A dwelling added to a list, put right, or taken off it; its number is never given again.

    ``source`` says what led to it, ``source_id`` the decision, visit or relisting behind it.
    """

    __table_args__ = (
        UniqueConstraint("listing_id", "dwelling_no", "version"),
        one_of("kind", KINDS),
        one_of("datum", DATUMS),
        one_of("source", SOURCES),
    )

    change_id: str = Field(primary_key=True)
    listing_id: str = Field(foreign_key="listing.listing_id", index=True)
    ea_id: str = Field(index=True)
    dwelling_no: str
    version: int
    kind: str
    segment_no: str
    building_no: str
    dwelling_type: str
    occupancy: str
    lon: float | None = None
    lat: float | None = None
    datum: str | None = None
    address: str | None = Field(default=None, sa_type=Sealed("dwelling_change.address"))
    reason: str | None = Field(default=None, sa_type=Sealed("dwelling_change.reason"))
    source: str
    source_id: str | None = None


def add_building_change(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add a change of a building; ``version`` is made."""
    about = {"listing_id": row["listing_id"], "building_no": row["building_no"]}
    version = next_number(session, BuildingChange, "version", **about)
    add_many(session, BuildingChange, [row | {"version": version}], stamp=stamp)


def add_dwelling_changes(session: Session, rows: list[dict[str, Any]], *, stamp: Stamp) -> None:
    """Add changes of dwellings of one listing, at most one per number; ``version`` is made."""
    if not rows:
        return
    table = table_of(DwellingChange)
    query = select(table.c.dwelling_no, func.max(table.c.version).label("version"))
    query = query.where(table.c.listing_id == rows[0]["listing_id"]).group_by(table.c.dwelling_no)
    if len(rows) == 1:
        query = query.where(table.c.dwelling_no == rows[0]["dwelling_no"])
    versions: dict[str, int] = {row.dwelling_no: row.version for row in session.connection().execute(query).all()}
    numbered = [row | {"version": versions.get(row["dwelling_no"], 0) + 1} for row in rows]
    add_many(session, DwellingChange, numbered, stamp=stamp)


def building_change(session: Session, change_id: str) -> pd.DataFrame:
    """Return the change with this key, or no row."""
    table = table_of(BuildingChange)
    return read(session, select(table).where(table.c.change_id == change_id))


def dwelling_change(session: Session, change_id: str) -> pd.DataFrame:
    """Return the change with this key, or no row."""
    table = table_of(DwellingChange)
    return read(session, select(table).where(table.c.change_id == change_id))


def dwelling_changes(session: Session, cycle_id: str, *, ea_id: str | None = None) -> pd.DataFrame:
    """Return all changes of dwellings of a cycle, without personal values, in the order in which they were recorded."""
    table = table_of(DwellingChange)
    columns = [column for column in table.c if not isinstance(column.type, Sealed)]
    query = select(*columns).where(table.c.cycle_id == cycle_id)
    chosen = query if ea_id is None else query.where(table.c.ea_id == ea_id)
    return read(session, chosen.order_by(table.c.recorded_at, table.c.dwelling_no, table.c.version))


def newest_change(
    session: Session, model: type[BuildingChange | DwellingChange], cycle_id: str, *, ea_id: str, number: str
) -> str | None:
    """Return the key of the newest change of a number in an area; None for what stands as it was imported."""
    return change_keys(session, model, cycle_id, ea_id=ea_id).get(number)


def change_keys(
    session: Session, model: type[BuildingChange | DwellingChange], cycle_id: str, *, ea_id: str
) -> dict[str, str]:
    """Return the key of the newest change of each number of an area that was changed at all."""
    table = table_of(model)
    wanted = newest(model).where(table.c.cycle_id == cycle_id, table.c.ea_id == ea_id).order_by(table.c.recorded_at)
    rows = session.connection().execute(wanted.with_only_columns(table.c.change_id, number_of(table)))
    return {str(number): str(change_id) for change_id, number in rows.all()}


def newest(model: type[BuildingChange | DwellingChange], *, until: Any = None) -> Select[Any]:
    """Return the query of the newest change of each number of each listing, up to an instant if it is named."""
    table = table_of(model)
    number = number_of(table)
    query = select(table.c.listing_id, number, func.max(table.c.version).label("version"))
    last = (query if until is None else query.where(table.c.recorded_at <= until)).group_by(table.c.listing_id, number)
    newest_of = last.subquery()
    same = (
        (table.c.listing_id == newest_of.c.listing_id)
        & (number == newest_of.c[number.name])
        & (table.c.version == newest_of.c.version)
    )
    return select(table).join(newest_of, same)


def number_of(table: Table) -> Any:
    """Return the column that holds the number of a building or dwelling."""
    return table.c.dwelling_no if "dwelling_no" in table.c else table.c.building_no
