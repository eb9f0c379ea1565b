"""Corrections of what an inspection found: demanded with a day, reported, verified by another person, or sent back."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

import pandas as pd

from fieldwork.rules.inspection import CorrectionState, Step, require_due_day, require_other_verifier, require_step
from fieldwork.rules.permissions import Actor
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.services.intention import Work, intention
from fieldwork.services.plans import plan_in_force, require_section
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import inspection


@dataclass(frozen=True, kw_only=True)
class StepFields:
    """A step of a finding: which, and what is said about it."""

    finding_id: UUID
    note: str = field(default="", repr=False)


@intention("inspection.demand")
def demand_correction(work: Work, fields: StepFields, *, due_on: date, actor: Actor, now: datetime) -> int:
    """Demand the correction of a finding by a day; return the number of the step.

    Raises
    ------
    Refusal
        ``INSPECTION_FINDING_UNKNOWN``, ``INSPECTION_STEP_NOT_ALLOWED``, ``INSPECTION_DUE_DAY_WRONG``.
    """
    require_due_day(due_on, today=work.now.astimezone(LOCAL_ZONE).date())
    return _step(work, fields, CorrectionState.CORRECTION_DEMANDED, due_on=due_on)


@intention("inspection.correct")
def report_correction(work: Work, fields: StepFields, *, actor: Actor, now: datetime) -> int:
    """Report what was done about a finding.

    Raises
    ------
    Refusal
        ``INSPECTION_NOTE_MISSING``, ``INSPECTION_FINDING_UNKNOWN``, ``INSPECTION_STEP_NOT_ALLOWED``.
    """
    _require_note(fields, "怎样整改")
    return _step(work, fields, CorrectionState.CORRECTED)


@intention("inspection.verify")
def verify_correction(work: Work, fields: StepFields, *, actor: Actor, now: datetime) -> int:
    """Verify a reported correction; another person than the one who reported it, where the plan asks for two.

    Raises
    ------
    Refusal
        ``INSPECTION_VERIFIER_CORRECTED``, ``INSPECTION_FINDING_UNKNOWN``, ``INSPECTION_STEP_NOT_ALLOWED``.
    """
    known = _known(work, fields)
    plan = require_section(plan_in_force(work.session, str(known["cycle_id"]))[0].inspection, "inspection")
    require_other_verifier(_steps(work, fields), work.actor.account_id, plan=plan)
    return _step(work, fields, CorrectionState.VERIFIED)


@intention("inspection.reopen")
def reopen_finding(work: Work, fields: StepFields, *, actor: Actor, now: datetime) -> int:
    """Send a correction back, with the reason; the day that was demanded stays until another one is.

    Raises
    ------
    Refusal
        ``INSPECTION_NOTE_MISSING``, ``INSPECTION_FINDING_UNKNOWN``, ``INSPECTION_STEP_NOT_ALLOWED``.
    """
    _require_note(fields, "退回的理由")
    return _step(work, fields, CorrectionState.REOPENED)


def steps_in_order(table: pd.DataFrame) -> list[Step]:
    """Return the steps of one finding as the rules see them."""
    return [
        Step(
            state=CorrectionState(str(row["state"])),
            recorded_by=str(row["recorded_by"]),
            due_on=row["due_on"] if isinstance(row["due_on"], date) else None,
        )
        for row in table.to_dict("records")
    ]


def _step(work: Work, fields: StepFields, state: CorrectionState, *, due_on: date | None = None) -> int:
    known = _known(work, fields)
    require_step(_steps(work, fields), state, finding_id=str(fields.finding_id))
    stamp = work.about(cycle_id=str(known["cycle_id"]), subject=str(fields.finding_id))
    row = {"finding_id": str(fields.finding_id), "ea_id": known["ea_id"], "state": state.value, "due_on": due_on}
    return inspection.add_step(work.session, row | {"note": fields.note.strip() or None}, stamp=stamp)


def _known(work: Work, fields: StepFields) -> "pd.Series[Any]":
    found = inspection.finding(work.session, str(fields.finding_id))
    if found.empty:
        raise StateRefusal("INSPECTION_FINDING_UNKNOWN", finding_id=fields.finding_id)
    work.require_area(str(found.iloc[0]["ea_id"]))
    return found.iloc[0]


def _steps(work: Work, fields: StepFields) -> list[Step]:
    return steps_in_order(inspection.steps_of(work.session, str(fields.finding_id)))


def _require_note(fields: StepFields, what: str) -> None:
    if not fields.note.strip():
        raise InputRefusal("INSPECTION_NOTE_MISSING", what=what)
