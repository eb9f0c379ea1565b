"""The frame: its imports by edition, and their units (villages)."""

import pandas as pd
from sqlalchemy import CheckConstraint, UniqueConstraint, select
from sqlmodel import Field, Session

from fieldwork.store.cycles import next_number
from fieldwork.store.facts import Fact, Rows, Stamp, add_many, read, table_of


class FrameImport(Fact, table=True):
    """One import of an edition of the frame; the highest version of an edition is in force."""

    __table_args__ = (UniqueConstraint("cycle_id", "edition", "version"),)

    import_id: str = Field(primary_key=True)
    edition: str
    version: int
    source_name: str
    digest: str
    is_synthetic: bool


class FrameUnit(Fact, table=True):
    """A village of an imported frame. A code belongs to its edition: codes change every year."""

    __table_args__ = (CheckConstraint("n_households >= 0", name="n_households_not_negative"),)

    import_id: str = Field(primary_key=True, foreign_key="frame_import.import_id")
    village_code: str = Field(primary_key=True)
    village_name: str
    town_code: str
    town_name: str
    urban_rural_code: str
    edition: str
    n_households: int | None = None
    n_residents: int | None = None


def add_import(session: Session, row: dict[str, object], *, stamp: Stamp) -> int:
    """Add an import (``import_id, edition, source_name, digest, is_synthetic``) and return its version."""
    version = next_number(session, FrameImport, "version", cycle_id=stamp.cycle_id, edition=row["edition"])
    add_many(session, FrameImport, [row | {"version": version}], stamp=stamp)
    return version


def add_units(session: Session, rows: Rows, *, stamp: Stamp) -> int:
    """Add the units of an import; each row names its ``import_id``."""
    return add_many(session, FrameUnit, rows, stamp=stamp)


def imports(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the imports of a cycle, newest edition first, within it the one in force first."""
    table = table_of(FrameImport)
    order = table.c.edition.desc(), table.c.version.desc()
    return read(session, select(table).where(table.c.cycle_id == cycle_id).order_by(*order))


def units(session: Session, import_id: str) -> pd.DataFrame:
    """Return the units of an import by code."""
    table = table_of(FrameUnit)
    return read(session, select(table).where(table.c.import_id == import_id).order_by(table.c.village_code))


def in_force(session: Session, cycle_id: str, *, edition: str | None = None) -> pd.DataFrame:
    """Return the units in force of an edition, of the newest one if none is named; empty without an import."""
    known = imports(session, cycle_id)
    wanted = known if edition is None else known[known["edition"] == edition]
    return units(session, "" if wanted.empty else str(wanted["import_id"].iloc[0]))
