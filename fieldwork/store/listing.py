"""Listings of an area: one import with its buildings and dwellings (every dwelling, vacant ones too)."""

from collections.abc import Collection
from typing import Any

import pandas as pd
from sqlalchemy import Select, Table, UniqueConstraint, func, select
from sqlmodel import Field, Session

from fieldwork.store.columns import Sealed, one_of
from fieldwork.store.cycles import next_number
from fieldwork.store.facts import Fact, Rows, Stamp, add_many, read, table_of

DATUMS = ("WGS-84", "GCJ-02", "BD-09", "CGCS2000")


class Listing(Fact, table=True):
    """One import of an area's listing; the highest version of an area is in force."""

    __table_args__ = (UniqueConstraint("cycle_id", "ea_id", "version"), one_of("datum", DATUMS))

    listing_id: str = Field(primary_key=True)
    ea_id: str
    version: int
    source_name: str
    digest: str
    datum: str
    n_buildings: int
    n_dwellings: int


class Building(Fact, table=True):
    """A building of a listing. Coordinates stay as they were noted, in the listing's datum."""

    listing_id: str = Field(primary_key=True, foreign_key="listing.listing_id")
    building_no: str = Field(primary_key=True)
    ea_id: str
    building_type: str
    n_floors: int | None = None
    lon: float | None = None
    lat: float | None = None


class Dwelling(Fact, table=True):
    """A dwelling of a listing; its number is given once and stays for the cycle.

    Coordinates have no CHECK: swapped ones are a finding of the listing, so they must be kept as they came.
    """

    listing_id: str = Field(primary_key=True, foreign_key="listing.listing_id")
    dwelling_no: str = Field(primary_key=True)
    ea_id: str
    segment_no: str
    building_no: str
    dwelling_type: str
    occupancy: str
    lon: float | None = None
    lat: float | None = None
    address: str | None = Field(default=None, sa_type=Sealed("dwelling.address"))


def add_listing(session: Session, row: dict[str, object], *, stamp: Stamp) -> int:
    """Add an import (``listing_id, ea_id, source_name, digest, datum, n_buildings, n_dwellings``); return its version.

    A relisting of an area is a new version; the old one stays.
    """
    version = next_number(session, Listing, "version", cycle_id=stamp.cycle_id, ea_id=row["ea_id"])
    add_many(session, Listing, [row | {"version": version}], stamp=stamp)
    return version


def add_buildings(session: Session, rows: Rows, *, stamp: Stamp) -> int:
    """Add the buildings of a listing; each row names its ``listing_id``."""
    return add_many(session, Building, rows, stamp=stamp)


def add_dwellings(session: Session, rows: Rows, *, stamp: Stamp) -> int:
    """Add the dwellings of a listing; each row names its ``listing_id``."""
    return add_many(session, Dwelling, rows, stamp=stamp)


def in_force(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the listing in force of each area."""
    table = table_of(Listing)
    return read(session, _newest(table, cycle_id).order_by(table.c.ea_id))


def buildings(session: Session, cycle_id: str, *, ea_id: str | None = None) -> pd.DataFrame:
    """Return the buildings of the listings in force, of one area if it is named."""
    return _of_newest(session, table_of(Building), cycle_id, ea_id)


def dwellings(session: Session, cycle_id: str, *, ea_id: str | None = None, personal: bool = True) -> pd.DataFrame:
    """Return the dwellings of the listings in force; without ``personal`` the address is neither read nor opened."""
    return _of_newest(session, table_of(Dwelling), cycle_id, ea_id, personal=personal)


def occupancy(session: Session, cycle_id: str, dwellings: Collection[str]) -> dict[str, str]:
    """Return how some dwellings (18 digits: area and number) are lived in, by the listings in force."""
    table = table_of(Dwelling)
    listings = _newest(table_of(Listing), cycle_id).with_only_columns(table_of(Listing).c.listing_id)
    key = table.c.ea_id + table.c.dwelling_no
    query = select(key.label("dwelling"), table.c.occupancy).where(table.c.listing_id.in_(listings))
    rows = session.connection().execute(query.where(key.in_(dwellings))).all() if dwellings else []
    return {str(row.dwelling): str(row.occupancy) for row in rows}


def _newest(table: Table, cycle_id: str) -> Select[Any]:
    newest = select(table.c.ea_id, func.max(table.c.version).label("version")).where(table.c.cycle_id == cycle_id)
    last = newest.group_by(table.c.ea_id).subquery()
    same = (table.c.ea_id == last.c.ea_id) & (table.c.version == last.c.version)
    return select(table).join(last, same).where(table.c.cycle_id == cycle_id)


def _of_newest(
    session: Session, table: Table, cycle_id: str, ea_id: str | None, *, personal: bool = True
) -> pd.DataFrame:
    listings = _newest(table_of(Listing), cycle_id).with_only_columns(table_of(Listing).c.listing_id)
    columns = [column for column in table.c if personal or not isinstance(column.type, Sealed)]
    query = select(*columns).where(table.c.listing_id.in_(listings))
    chosen = query if ea_id is None else query.where(table.c.ea_id == ea_id)
    number = list(table.primary_key)[1]
    return read(session, chosen.order_by(table.c.ea_id, number))
