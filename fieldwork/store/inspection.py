"""Inspections: what was chosen, what was seen for each item, findings, and the steps of their correction."""

from datetime import date

import pandas as pd
from sqlalchemy import CheckConstraint, UniqueConstraint, select
from sqlmodel import Field, Session

from fieldwork.rules.checklists import ItemResult
from fieldwork.rules.inspection import CorrectionState, InspectionStage, Weight
from fieldwork.store.columns import Sealed, one_of
from fieldwork.store.cycles import next_number
from fieldwork.store.facts import Fact, Rows, Stamp, add_many, read, table_of
from fieldwork.store.ledger import with_sequence

STEPS = tuple(state for state in CorrectionState if state is not CorrectionState.OPEN)


class Inspection(Fact, table=True):
    """An inspection with the record of its choice. ``inspection_no`` counts those of the cycle from 1."""

    __table_args__ = (UniqueConstraint("cycle_id", "inspection_no"), one_of("stage", InspectionStage))

    inspection_id: str = Field(primary_key=True)
    inspection_no: int
    stage: str
    inspected_on: date
    seed: str
    record_json: str


class InspectionPlace(Fact, table=True):
    """An area, or a household of it, that the inspection looks at. An area's row has no household ("")."""

    inspection_id: str = Field(primary_key=True, foreign_key="inspection.inspection_id")
    ea_id: str = Field(primary_key=True)
    household_id: str = Field(primary_key=True)


class InspectionAnswer(Fact, table=True):
    """What was seen for one item at one place; the highest version counts."""

    __table_args__ = (one_of("result", ItemResult),)

    inspection_id: str = Field(primary_key=True, foreign_key="inspection.inspection_id")
    ea_id: str = Field(primary_key=True)
    household_id: str = Field(primary_key=True)
    item: str = Field(primary_key=True)
    version: int = Field(primary_key=True)
    result: str
    note: str | None = Field(default=None, sa_type=Sealed("inspection_answer.note"))


class InspectionFinding(Fact, table=True):
    """A problem that an inspection found; its state follows from the steps."""

    __table_args__ = (one_of("weight", Weight),)

    finding_id: str = Field(primary_key=True)
    inspection_id: str = Field(foreign_key="inspection.inspection_id", index=True)
    ea_id: str = Field(index=True)
    household_id: str | None = None
    item: str
    weight: str
    text: str = Field(sa_type=Sealed("inspection_finding.text"))


class InspectionStep(Fact, table=True):
    """A step of a finding's correction. ``due_on`` is the day a demanded correction is due."""

    __table_args__ = (
        one_of("state", STEPS),
        CheckConstraint("(state = 'correction_demanded') = (due_on IS NOT NULL)", name="due_when_demanded"),
    )

    finding_id: str = Field(primary_key=True, foreign_key="inspection_finding.finding_id")
    step_no: int = Field(primary_key=True)
    ea_id: str = Field(index=True)
    state: str
    due_on: date | None = None
    note: str | None = Field(default=None, sa_type=Sealed("inspection_step.note"))


def next_no(session: Session, cycle_id: str) -> int:
    """Return the number that the next inspection of a cycle will have."""
    return next_number(session, Inspection, "inspection_no", cycle_id=cycle_id)


def add(session: Session, row: dict[str, object], *, stamp: Stamp) -> int:
    """Add an inspection and return its number in the cycle."""
    number = next_no(session, stamp.cycle_id)
    add_many(session, Inspection, [row | {"inspection_no": number}], stamp=stamp)
    return number


def add_places(session: Session, rows: Rows, *, stamp: Stamp) -> int:
    """Add the chosen areas and households (``inspection_id, ea_id, household_id``)."""
    return add_many(session, InspectionPlace, rows, stamp=stamp)


def add_answer(session: Session, row: dict[str, object], *, stamp: Stamp) -> int:
    """Add what was seen for an item and return its version."""
    key = {name: row[name] for name in ("inspection_id", "ea_id", "household_id", "item")}
    version = next_number(session, InspectionAnswer, "version", **key)
    add_many(session, InspectionAnswer, [row | {"version": version}], stamp=stamp)
    return version


def add_finding(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add a finding."""
    add_many(session, InspectionFinding, [row], stamp=stamp)


def add_step(session: Session, row: dict[str, object], *, stamp: Stamp) -> int:
    """Add a step of a finding (``finding_id, ea_id, state, due_on, note``) and return its number."""
    number = next_number(session, InspectionStep, "step_no", finding_id=row["finding_id"])
    add_many(session, InspectionStep, [row | {"step_no": number}], stamp=stamp)
    return number


def inspections(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the inspections of a cycle, the newest first."""
    table = table_of(Inspection)
    return read(session, select(table).where(table.c.cycle_id == cycle_id).order_by(table.c.inspection_no.desc()))


def inspection(session: Session, inspection_id: str) -> pd.DataFrame:
    """Return the inspection with this key, or no row."""
    table = table_of(Inspection)
    return read(session, select(table).where(table.c.inspection_id == inspection_id))


def places(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the chosen areas and households of a cycle's inspections, areas before their households."""
    table = table_of(InspectionPlace)
    order = (table.c.inspection_id, table.c.ea_id, table.c.household_id)
    return read(session, select(table).where(table.c.cycle_id == cycle_id).order_by(*order))


def answers(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return what was seen, per item and place the version that counts."""
    table = table_of(InspectionAnswer)
    key = ["inspection_id", "ea_id", "household_id", "item"]
    query = select(table).where(table.c.cycle_id == cycle_id).order_by(*(table.c[name] for name in key))
    return read(session, query.order_by(table.c.version.desc())).drop_duplicates(key, ignore_index=True)


def findings(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the findings of a cycle in the order of the ledger, with their ``sequence``."""
    table = table_of(InspectionFinding)
    found = read(session, with_sequence(table, table.c.finding_id).where(table.c.cycle_id == cycle_id))
    return found.sort_values(["sequence", "finding_id"], ignore_index=True)


def finding(session: Session, finding_id: str) -> pd.DataFrame:
    """Return the finding with this key, or no row."""
    table = table_of(InspectionFinding)
    return read(session, select(table).where(table.c.finding_id == finding_id))


def steps(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the steps of a cycle's findings, in order."""
    table = table_of(InspectionStep)
    query = select(table).where(table.c.cycle_id == cycle_id)
    return read(session, query.order_by(table.c.finding_id, table.c.step_no))


def steps_of(session: Session, finding_id: str) -> pd.DataFrame:
    """Return the steps of one finding, in order."""
    table = table_of(InspectionStep)
    return read(session, select(table).where(table.c.finding_id == finding_id).order_by(table.c.step_no))
