"""What an import of the platform's picks leaves beside its draw, and how its columns were named."""

import pandas as pd
from sqlalchemy import CheckConstraint, UniqueConstraint, select
from sqlmodel import Field, Session

from fieldwork.store.cycles import next_number
from fieldwork.store.facts import Fact, Rows, Stamp, add_many, read, table_of


class PickImport(Fact, table=True):
    """The file that a platform's draw came in. ``acceptance`` says why picks that nothing explains were taken over."""

    draw_id: str = Field(primary_key=True, foreign_key="draw.draw_id")
    source_name: str
    digest: str
    profile_name: str | None = None
    acceptance: str | None = None


class DrawExplanation(Fact, table=True):
    """What explains an imported draw in one area: the simplest rule that fits, or the nearest and what it misses.

    ``unexplained`` were drawn though the rule would not, ``expected`` the rule would draw; ids joined by 、.
    """

    __table_args__ = (
        CheckConstraint("n_matched >= 0 AND n_matched <= n_picks", name="matched_within_picks"),
        CheckConstraint("NOT is_explained OR n_matched = n_picks", name="explained_when_all_match"),
    )

    draw_id: str = Field(primary_key=True, foreign_key="draw.draw_id")
    ea_id: str = Field(primary_key=True)
    n_units: int
    n_picks: int
    n_matched: int
    is_explained: bool
    sort_order: str | None = None
    form: str | None = None
    unexplained: str | None = None
    expected: str | None = None
    chance_bound: float


class MappingProfile(Fact, table=True):
    """How a file's headings stand for a form's columns, under a name; the highest version is in force."""

    __table_args__ = (UniqueConstraint("cycle_id", "form", "name", "version"),)

    profile_id: str = Field(primary_key=True)
    form: str
    name: str
    version: int
    mapping_json: str


def add_import(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add the file of an import (``draw_id, source_name, digest, profile_name, acceptance``)."""
    add_many(session, PickImport, [row], stamp=stamp)


def add_explanations(session: Session, rows: Rows, *, stamp: Stamp) -> None:
    """Add what explains a draw, one row per area."""
    add_many(session, DrawExplanation, rows, stamp=stamp)


def add_profile(session: Session, row: dict[str, object], *, stamp: Stamp) -> int:
    """Add a profile (``profile_id, form, name, mapping_json``) and return its version."""
    same = {"cycle_id": stamp.cycle_id, "form": row["form"], "name": row["name"]}
    version = next_number(session, MappingProfile, "version", **same)
    add_many(session, MappingProfile, [row | {"version": version}], stamp=stamp)
    return version


def imports(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the imports of a cycle by time."""
    table = table_of(PickImport)
    return read(session, select(table).where(table.c.cycle_id == cycle_id).order_by(table.c.recorded_at))


def explanations(session: Session, draw_id: str) -> pd.DataFrame:
    """Return what explains a draw, by area."""
    table = table_of(DrawExplanation)
    return read(session, select(table).where(table.c.draw_id == draw_id).order_by(table.c.ea_id))


def profiles(session: Session, cycle_id: str, *, form: str) -> pd.DataFrame:
    """Return the profiles of a form in force, by name."""
    table = table_of(MappingProfile)
    query = select(table).where(table.c.cycle_id == cycle_id, table.c.form == form)
    known = read(session, query.order_by(table.c.name, table.c.version))
    return known.drop_duplicates("name", keep="last").reset_index(drop=True)
