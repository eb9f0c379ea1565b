"""Visits to households: appended as they happened, keyed by the client's UUID."""

from functools import cache, reduce
from typing import Any

import pandas as pd
from sqlalchemy import (
    BindParameter,
    CheckConstraint,
    ColumnElement,
    Select,
    String,
    Table,
    UniqueConstraint,
    bindparam,
    select,
)
from sqlmodel import Field, Session

from fieldwork.rules.visits import AttemptCode
from fieldwork.store.columns import Sealed, UtcDateTime, one_of
from fieldwork.store.facts import KEY_SEPARATOR, Fact, Stamp, add_many, read, table_of
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
    return in_order(session, Visit, cycle_id, ea_id=ea_id)


def add_correction(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add a correction of a visit."""
    add_many(session, VisitCorrection, [row], stamp=stamp)


def correction(session: Session, correction_id: str) -> pd.DataFrame:
    """Return the correction with this key, or no row."""
    table = table_of(VisitCorrection)
    return read(session, select(table).where(table.c.correction_id == correction_id))


def corrections(session: Session, cycle_id: str, *, ea_id: str | None = None) -> pd.DataFrame:
    """Return the corrections of a cycle, of one area if it is named, with the ledger ``sequence``, in its order."""
    return in_order(session, VisitCorrection, cycle_id, ea_id=ea_id)


def in_order(
    session: Session, model: type[Fact], cycle_id: str, *, ea_id: str | None = None, personal: bool = True
) -> pd.DataFrame:
    """Return facts of a cycle, of one area if it is named, with the ledger ``sequence``, in its order.

    The primary key of the model is of texts; without ``personal`` no sealed value is read.
    """
    given = {"cycle": cycle_id} if ea_id is None else {"cycle": cycle_id, "area": ea_id}
    return read(session, _in_order(model, is_of_area=ea_id is not None, personal=personal), given)


@cache
def _in_order(model: type[Fact], *, is_of_area: bool, personal: bool) -> Select[Any]:
    """Return the query for facts in the ledger's order, built once: every case that is looked at asks for seven."""
    table = table_of(model)
    parts: list[ColumnElement[str]] = list(table.primary_key)
    key = reduce(lambda before, part: before + KEY_SEPARATOR + part, parts)
    query = with_sequence(table, key)
    columns = [column for column in query.selected_columns if personal or not isinstance(column.type, Sealed)]
    area = bindparam("area", type_=String()) if is_of_area else None
    return of_area(query.with_only_columns(*columns), table, bindparam("cycle", type_=String()), area)


def of_area(
    query: Select[Any], table: Table, cycle_id: str | BindParameter[str], ea_id: str | BindParameter[str] | None
) -> Select[Any]:
    """Keep the rows of a cycle, and of one area if it is named."""
    chosen = query.where(table.c.cycle_id == cycle_id)
    return chosen if ea_id is None else chosen.where(table.c.ea_id == ea_id)
