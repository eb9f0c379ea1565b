"""Visits to households: appended as they happened, keyed by the client's UUID."""

from typing import Any

import pandas as pd
from sqlalchemy import CheckConstraint, Select, Table, UniqueConstraint, select
from sqlmodel import Field, Session

from fieldwork.rules.visits import AttemptCode
from fieldwork.store.columns import Sealed, UtcDateTime, one_of
from fieldwork.store.facts import Fact, Stamp, add_many, read, table_of
from fieldwork.store.ledger import with_sequence
from fieldwork.store.listing_changes import DATUMS


class Visit(Fact, table=True):
    """One visit. Its number among the visits of the household is derived, never stored."""

    __table_args__ = (
        one_of("attempt_code", AttemptCode),
        one_of("datum", DATUMS),
        CheckConstraint("accuracy_m >= 0", name="accuracy_not_negative"),
        CheckConstraint("lon BETWEEN -180 AND 180", name="lon_in_range"),
        CheckConstraint("lat BETWEEN -90 AND 90", name="lat_in_range"),
    )

    visit_id: str = Field(primary_key=True)
    ea_id: str = Field(index=True)
    household_id: str = Field(index=True)
    visited_at: Any = Field(sa_type=UtcDateTime)
    visited_by: str
    attempt_code: str
    next_appointment_at: Any = Field(default=None, sa_type=UtcDateTime, nullable=True)
    lon: float | None = None
    lat: float | None = None
    datum: str | None = None
    accuracy_m: float | None = None
    is_mock_location: bool | None = None
    photo_digest: str | None = None
    note: str | None = Field(default=None, sa_type=Sealed("visit.note"))


class VisitCorrection(Fact, table=True):
    """Puts a visit right: the visit stays, and is counted no more; another visit may stand in its place."""

    __table_args__ = (
        UniqueConstraint("visit_id"),
        UniqueConstraint("replacement_visit_id"),
        CheckConstraint("replacement_visit_id <> visit_id", name="another_visit"),
    )

    correction_id: str = Field(primary_key=True)
    ea_id: str = Field(index=True)
    household_id: str
    visit_id: str = Field(foreign_key="visit.visit_id")
    replacement_visit_id: str | None = Field(default=None, foreign_key="visit.visit_id")
    reason: str = Field(sa_type=Sealed("visit_correction.reason"))


def add(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add a visit."""
    add_many(session, Visit, [row], stamp=stamp)


def one(session: Session, visit_id: str) -> pd.DataFrame:
    """Return the visit with this key, or no row."""
    table = table_of(Visit)
    return read(session, select(table).where(table.c.visit_id == visit_id))


def of_cycle(session: Session, cycle_id: str, *, ea_id: str | None = None) -> pd.DataFrame:
    """Return the visits of a cycle, of one area if it is named, with the ledger ``sequence``, in its order."""
    table = table_of(Visit)
    return read(session, of_area(with_sequence(table, table.c.visit_id), table, cycle_id, ea_id))


def add_correction(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add a correction of a visit."""
    add_many(session, VisitCorrection, [row], stamp=stamp)


def correction(session: Session, correction_id: str) -> pd.DataFrame:
    """Return the correction with this key, or no row."""
    table = table_of(VisitCorrection)
    return read(session, select(table).where(table.c.correction_id == correction_id))


def corrections(session: Session, cycle_id: str, *, ea_id: str | None = None) -> pd.DataFrame:
    """Return the corrections of a cycle, of one area if it is named, with the ledger ``sequence``, in its order."""
    table = table_of(VisitCorrection)
    return read(session, of_area(with_sequence(table, table.c.correction_id), table, cycle_id, ea_id))


def of_area(query: Select[Any], table: Table, cycle_id: str, ea_id: str | None) -> Select[Any]:
    """Keep the rows of a cycle, and of one area if it is named."""
    chosen = query.where(table.c.cycle_id == cycle_id)
    return chosen if ea_id is None else chosen.where(table.c.ea_id == ea_id)
