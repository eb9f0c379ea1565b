"""Corrections of books that were asked for, and the confirmations of household and staff."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pandas as pd
from sqlalchemy import select
from sqlmodel import Field, Session

from fieldwork.rules.corrections import CorrectionStep
from fieldwork.rules.diary import DiaryFault
from fieldwork.store.columns import Sealed, one_of
from fieldwork.store.facts import Fact, Stamp, add_many, read, table_of
from fieldwork.store.ledger import with_sequence
from fieldwork.store.visits import in_order


class DiaryCorrection(Fact, table=True):
    """A correction that staff ask for: which day of the book, which kind of fault."""

    __table_args__ = (one_of("fault", DiaryFault),)

    correction_id: str = Field(primary_key=True)
    ea_id: str = Field(index=True)
    household_id: str
    day: date
    fault: str
    note: str | None = Field(default=None, sa_type=Sealed("diary_correction.note"))


class DiaryCorrectionStep(Fact, table=True):
    """A step of a correction; it is carried out only when household and staff have both confirmed."""

    __table_args__ = (one_of("step", CorrectionStep),)

    correction_id: str = Field(primary_key=True, foreign_key="diary_correction.correction_id")
    step: str = Field(primary_key=True)
    ea_id: str = Field(index=True)
    done_on: date


def add_correction(session: Session, row: Mapping[str, Any], *, stamp: Stamp) -> None:
    """Add a correction that is asked for."""
    add_many(session, DiaryCorrection, [row], stamp=stamp)


def add_step(session: Session, row: Mapping[str, Any], *, stamp: Stamp) -> None:
    """Add a step of a correction."""
    add_many(session, DiaryCorrectionStep, [row], stamp=stamp)


def one(session: Session, correction_id: str) -> pd.DataFrame:
    """Return the correction with this key, or no row."""
    table = table_of(DiaryCorrection)
    return read(session, select(table).where(table.c.correction_id == correction_id))


def of_cycle(session: Session, cycle_id: str, *, ea_id: str | None = None) -> pd.DataFrame:
    """Return the corrections of a cycle in the order of the ledger."""
    return in_order(session, DiaryCorrection, cycle_id, ea_id=ea_id)


def steps(session: Session, cycle_id: str, *, correction_id: str | None = None) -> pd.DataFrame:
    """Return the steps of a cycle's corrections, or of one, in the order of the ledger."""
    table = table_of(DiaryCorrectionStep)
    query = with_sequence(table, table.c.correction_id + "|" + table.c.step).where(table.c.cycle_id == cycle_id)
    return read(session, query if correction_id is None else query.where(table.c.correction_id == correction_id))
