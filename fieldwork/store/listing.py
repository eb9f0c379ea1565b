"""Listings of an area: an import or a walk, its buildings and dwellings (every dwelling, vacant ones too).

What is in force is the newest listing of an area with what was added, corrected and removed since.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any

import pandas as pd
from sqlalchemy import ColumnElement, Select, Table, UniqueConstraint, func, select, tuple_, union_all
from sqlmodel import Field, Session

from fieldwork.store.columns import Sealed, one_of
from fieldwork.store.cycles import next_number
from fieldwork.store.facts import Fact, Rows, Stamp, add_many, read, table_of
from fieldwork.store.listing_changes import DATUMS, BuildingChange, DwellingChange, newest, number_of
from fieldwork.store.remembering import remembered
from fieldwork.store.sharing import made_once


class Listing(Fact, table=True):
    """One listing of an area: an import, or a walk that was begun; the highest version of an area is in force.

    ``listed_by`` is the account of the person who walked the area, where it is another than who recorded it.
    """

    __table_args__ = (UniqueConstraint("cycle_id", "ea_id", "version"), one_of("datum", DATUMS))

    listing_id: str = Field(primary_key=True)
    ea_id: str
    version: int
    source_name: str
    digest: str
    datum: str
    n_buildings: int
    n_dwellings: int
    listed_by: str | None = None


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
    query = _newest(table, cycle_id).order_by(table.c.ea_id)
    return remembered(session, ("listing", cycle_id), (table.name,), lambda: read(session, query))


def versions(session: Session, cycle_id: str, *, ea_id: str | None = None) -> pd.DataFrame:
    """Return all listings of a cycle, of one area if it is named, by area and version."""
    table = table_of(Listing)
    query = select(table).where(table.c.cycle_id == cycle_id)
    chosen = query if ea_id is None else query.where(table.c.ea_id == ea_id)
    return read(session, chosen.order_by(table.c.ea_id, table.c.version))


def buildings(session: Session, cycle_id: str, *, ea_id: str | None = None) -> pd.DataFrame:
    """Return the buildings in force, of one area if it is named; ``datum`` is that of each point."""
    return _in_force_rows(session, (Building, BuildingChange), cycle_id, {"ea_id": ea_id})


def dwellings(
    session: Session,
    cycle_id: str,
    *,
    ea_id: str | None = None,
    dwelling_no: str | None = None,
    personal: bool = True,
) -> pd.DataFrame:
    """Return the dwellings in force, of one area or with one number if named; ``datum`` is that of each point.

    Without ``personal`` the address is neither read nor opened.
    """
    wanted = {"ea_id": ea_id, "dwelling_no": dwelling_no}
    return _in_force_rows(session, (Dwelling, DwellingChange), cycle_id, wanted, personal=personal)


def dwelling_codes(session: Session, cycle_id: str, *, ea_id: str | None = None) -> frozenset[str]:
    """Return area and number of every dwelling in force (of one area), as one text."""
    names = (Listing.__tablename__, Dwelling.__tablename__, DwellingChange.__tablename__)

    def made() -> frozenset[str]:
        listed = dwellings(session, cycle_id, ea_id=ea_id, personal=False)
        return frozenset(listed["ea_id"] + listed["dwelling_no"])

    return remembered(session, ("codes", cycle_id, ea_id), names, made)


def dwellings_of(
    session: Session, listing_ids: Sequence[str], *, until: datetime | None = None, personal: bool = True
) -> pd.DataFrame:
    """Return the dwellings of some listings as they were at an instant, or are now."""
    table, changes = table_of(Dwelling), table_of(DwellingChange)
    known = table_of(Listing)
    columns = _columns(table, personal=personal, datum=known.c.datum)
    query = select(*columns).join(known, table.c.listing_id == known.c.listing_id)
    base = read(session, query.where(table.c.listing_id.in_(listing_ids)).order_by(table.c.ea_id, table.c.dwelling_no))
    changed = newest(DwellingChange, until=until).where(changes.c.listing_id.in_(listing_ids))
    return _amended(base, _read_changes(session, DwellingChange, changed, personal=personal), "dwelling_no")


def imported_numbers(session: Session, listing_ids: Sequence[str]) -> pd.DataFrame:
    """Return ``ea_id, dwelling_no`` of some listings as they were imported, without what was changed since."""
    table = table_of(Dwelling)
    return read(session, select(table.c.ea_id, table.c.dwelling_no).where(table.c.listing_id.in_(listing_ids)))


def earlier_addresses(session: Session, cycle_id: str, ea_id: str) -> pd.DataFrame:
    """Return ``dwelling_no, address`` of every dwelling that any listing of the area has ever held."""
    tables = [table_of(Dwelling), table_of(DwellingChange)]
    found = [
        read(
            session,
            select(table.c.dwelling_no, table.c.address).where(table.c.cycle_id == cycle_id, table.c.ea_id == ea_id),
        )
        for table in tables
    ]
    return pd.concat(found, ignore_index=True)


def numbers_used(session: Session, cycle_id: str, ea_id: str) -> dict[str, set[str]]:
    """Return every ``building_no`` and ``dwelling_no`` that was ever given in an area, by the column's name."""
    return {
        "building_no": _ever_used(session, (Building, BuildingChange), cycle_id, ea_id),
        "dwelling_no": _ever_used(session, (Dwelling, DwellingChange), cycle_id, ea_id),
    }


def _ever_used(session: Session, models: tuple[type[Any], type[Any]], cycle_id: str, ea_id: str) -> set[str]:
    names = tuple(table_of(model).name for model in models)
    return remembered(session, ("used", names, cycle_id, ea_id), names, lambda: _used(session, models, cycle_id, ea_id))


def _used(session: Session, models: tuple[type[Any], type[Any]], cycle_id: str, ea_id: str) -> set[str]:
    tables = [table_of(model) for model in models]
    queries = [select(number_of(table)).where(table.c.cycle_id == cycle_id, table.c.ea_id == ea_id) for table in tables]
    return {str(number) for (number,) in session.connection().execute(union_all(*queries)).all()}


def occupancy(session: Session, cycle_id: str, dwellings_wanted: Collection[str]) -> dict[str, str]:
    """Return how some dwellings (18 digits: area and number) are lived in, by the listings in force."""
    key = ("occupancy", cycle_id, frozenset(dwellings_wanted))
    return dict(made_once(session, key, lambda: _occupancy(session, cycle_id, dwellings_wanted)))


def _occupancy(session: Session, cycle_id: str, dwellings_wanted: Collection[str]) -> dict[str, str]:
    table, changes = table_of(Dwelling), table_of(DwellingChange)
    known = _newest(table_of(Listing), cycle_id).with_only_columns(table_of(Listing).c.listing_id).subquery()
    listed = _occupancies(table).join(known, table.c.listing_id == known.c.listing_id)
    listed = listed.where(_is_one_of(table, dwellings_wanted))
    changed = newest(DwellingChange).where(changes.c.listing_id.in_(select(known.c.listing_id)))
    changed = changed.where(_is_one_of(changes, dwellings_wanted)).with_only_columns(
        *_occupancies(changes).selected_columns, changes.c.kind, maintain_column_froms=True
    )
    found = {row.ea_id + row.dwelling_no: str(row.occupancy) for row in session.connection().execute(listed)}
    for row in session.connection().execute(changed):
        found[row.ea_id + row.dwelling_no] = str(row.occupancy)
        if row.kind == "removed":
            del found[row.ea_id + row.dwelling_no]
    return found


def _occupancies(table: Table) -> Select[Any]:
    return select(table.c.ea_id, table.c.dwelling_no, table.c.occupancy)


def _is_one_of(table: Table, codes: Collection[str]) -> ColumnElement[bool]:
    return tuple_(table.c.ea_id, table.c.dwelling_no).in_([(code[:-3], code[-3:]) for code in codes])


def _newest(table: Table, cycle_id: str) -> Select[Any]:
    newest_of = select(table.c.ea_id, func.max(table.c.version).label("version")).where(table.c.cycle_id == cycle_id)
    last = newest_of.group_by(table.c.ea_id).subquery()
    same = (table.c.ea_id == last.c.ea_id) & (table.c.version == last.c.version)
    return select(table).join(last, same).where(table.c.cycle_id == cycle_id)


def _in_force_rows(
    session: Session,
    models: tuple[type[Any], type[Any]],
    cycle_id: str,
    wanted: Mapping[str, str | None],
    *,
    personal: bool = True,
) -> pd.DataFrame:
    names = (Listing.__tablename__, *(table_of(model).name for model in models))
    key = (names, cycle_id, tuple(wanted.items()), personal)
    make = partial(_read_in_force, session, models, cycle_id, wanted, personal=personal)
    return remembered(session, key, names, make)


def _read_in_force(
    session: Session,
    models: tuple[type[Any], type[Any]],
    cycle_id: str,
    wanted: Mapping[str, str | None],
    *,
    personal: bool,
) -> pd.DataFrame:
    table, changes = (table_of(model) for model in models)
    known = _newest(table_of(Listing), cycle_id).subquery()
    columns = _columns(table, personal=personal, datum=known.c.datum)
    query = select(*columns).join(known, table.c.listing_id == known.c.listing_id)
    changed = newest(models[1]).where(changes.c.listing_id.in_(select(known.c.listing_id)))
    for name, value in wanted.items():
        if value is not None:
            query, changed = query.where(table.c[name] == value), changed.where(changes.c[name] == value)
    base = read(session, query.order_by(table.c.ea_id, number_of(table)))
    return _amended(base, _read_changes(session, models[1], changed, personal=personal), number_of(table).name)


def _columns(table: Table, *, personal: bool, datum: Any) -> list[Any]:
    return [*(column for column in table.c if personal or not isinstance(column.type, Sealed)), datum]


def _read_changes(
    session: Session, model: type[BuildingChange | DwellingChange], query: Select[Any], *, personal: bool
) -> pd.DataFrame:
    hidden = (
        {"reason"} if personal else {column.name for column in table_of(model).c if isinstance(column.type, Sealed)}
    )
    kept = [column for column in query.selected_columns if column.name not in hidden]
    return read(session, query.with_only_columns(*kept, maintain_column_froms=True))


def _amended(base: pd.DataFrame, changes: pd.DataFrame, number: str) -> pd.DataFrame:
    """Return the imported rows with the changed ones in their place; removed ones are left out."""
    if changes.empty:
        return base
    key = ["listing_id", number]
    is_changed = pd.MultiIndex.from_frame(base[key]).isin(pd.MultiIndex.from_frame(changes[key]))
    standing = changes[changes["kind"] != "removed"]
    columns = list(base.columns)
    rows = [part for part in (base[~is_changed], standing[[name for name in columns if name in standing]]) if len(part)]
    table = pd.concat(rows, ignore_index=True) if rows else base[~is_changed]
    return table.sort_values(["ea_id", number], kind="stable", ignore_index=True)[columns]
