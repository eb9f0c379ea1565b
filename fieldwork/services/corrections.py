"""Corrections of books: asked for by staff, confirmed by the household and by staff, and only then carried out."""

from datetime import datetime
from uuid import UUID

import pandas as pd

from fieldwork.rules.corrections import (
    OPEN_STATES,
    STATE_LABELS,
    CorrectionFields,
    CorrectionStep,
    StepFields,
    correction_state,
    require_correction_step,
    require_possible_correction,
)
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.rules.visits import ea_of
from fieldwork.services.codes import labels
from fieldwork.services.diary import opened_on, opening_days
from fieldwork.services.intention import Work, intention
from fieldwork.services.visits import within
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import corrections
from fieldwork.store.engine import Database


@intention("correction.request")
def request_correction(work: Work, correction: CorrectionFields, *, actor: Actor, now: datetime) -> UUID:
    """Ask for a correction of a book; nothing is changed by it. The same request sent again changes nothing.

    Raises
    ------
    Refusal
        ``CORRECTION_DAY_WRONG``, ``CORRECTION_ID_TAKEN``, ``HOUSEHOLD_NOT_IN_SAMPLE``, ``PERMISSION_…``.
    """
    ea_id = ea_of(correction.household_id)
    work.require_area(ea_id)
    key = str(correction.correction_id)
    known = corrections.one(work.session, key)
    if not known.empty:
        if known.iloc[0]["household_id"] != correction.household_id or known.iloc[0]["day"] != correction.day:
            raise StateRefusal("CORRECTION_ID_TAKEN", correction_id=key)
        return correction.correction_id
    opened = opening_days(work.session, correction.cycle_id, ea_id=ea_id)
    today = now.astimezone(LOCAL_ZONE).date()
    require_possible_correction(correction, opened_on=opened_on(opened, correction.household_id), today=today)
    stamp = work.about(cycle_id=correction.cycle_id, subject=correction.household_id)
    row = {"correction_id": key, "ea_id": ea_id, "household_id": correction.household_id, "day": correction.day}
    corrections.add_correction(
        work.session, row | {"fault": correction.fault, "note": correction.note.strip() or None}, stamp=stamp
    )
    return correction.correction_id


@intention("correction.confirm")
def confirm_correction(work: Work, step: StepFields, *, actor: Actor, now: datetime) -> str:
    """Record that the household or the staff confirmed, that the household declined, or that it is taken back.

    Returns the state that follows. The day is that of the signature.

    Raises
    ------
    Refusal
        ``CORRECTION_UNKNOWN``, ``CORRECTION_STEP_NOT_ALLOWED``, ``CORRECTION_STEP_DAY_WRONG``, ``PERMISSION_…``.
    """
    if step.step is CorrectionStep.CARRIED_OUT:
        raise InputRefusal("CORRECTION_STEP_OTHER")
    return _take(work, step, now=now)


@intention("correction.carry_out")
def carry_out_correction(work: Work, step: StepFields, *, actor: Actor, now: datetime) -> str:
    """Record that the book was corrected; refused until household and staff have both confirmed.

    Raises
    ------
    Refusal
        ``CORRECTION_NOT_CONFIRMED``, ``CORRECTION_STEP_NOT_ALLOWED``, ``CORRECTION_UNKNOWN``, ``PERMISSION_…``.
    """
    if step.step is not CorrectionStep.CARRIED_OUT:
        raise InputRefusal("CORRECTION_STEP_OTHER")
    return _take(work, step, now=now)


def corrections_view(database: Database, cycle_id: str, *, actor: Actor) -> pd.DataFrame:
    """Return the corrections within the actor's reach, open ones first, the newest first.

    Columns: ``correction_id, household_id, ea_id, day, fault, fault_zh, requested_by, requested_at, state, state_zh,
    is_open, household_on, staff_on, carried_out_on``. The note is not shown.
    """
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        asked = within(corrections.of_cycle(session, cycle_id), reach)
        steps = corrections.steps(session, cycle_id)
    taken = steps.groupby("correction_id")["step"].agg(list).to_dict() if len(steps) else {}
    states = [correction_state(taken.get(key, [])) for key in asked["correction_id"]]
    shown = asked.drop(columns=["note", "sequence", "cycle_id"]).assign(
        fault_zh=asked["fault"].map(labels("diary_fault")),
        state=[state.value for state in states],
        state_zh=[STATE_LABELS[state] for state in states],
        is_open=[state in OPEN_STATES for state in states],
    )
    named = shown.rename(columns={"recorded_by": "requested_by", "recorded_at": "requested_at"})
    return _with_days(named, steps).sort_values(["is_open", "requested_at"], ascending=False, ignore_index=True)


def _take(work: Work, step: StepFields, *, now: datetime) -> str:
    key = str(step.correction_id)
    known = corrections.one(work.session, key)
    if known.empty:
        raise InputRefusal("CORRECTION_UNKNOWN", correction_id=key)
    household_id, ea_id = str(known.iloc[0]["household_id"]), str(known.iloc[0]["ea_id"])
    work.require_area(ea_id)
    taken = corrections.steps(work.session, step.cycle_id, correction_id=key)["step"].tolist()
    require_correction_step(taken, step.step, household_id=household_id)
    today = now.astimezone(LOCAL_ZONE).date()
    if step.done_on > today:
        raise InputRefusal("CORRECTION_STEP_DAY_WRONG", household_id=household_id, value=step.done_on, expected=today)
    stamp = work.about(cycle_id=step.cycle_id, subject=household_id)
    row = {"correction_id": key, "step": step.step, "ea_id": ea_id, "done_on": step.done_on}
    corrections.add_step(work.session, row, stamp=stamp)
    return correction_state([*taken, step.step]).value


def _with_days(shown: pd.DataFrame, steps: pd.DataFrame) -> pd.DataFrame:
    """Return the corrections with the days of their steps, None where a step was not taken."""
    columns = {
        "household_on": CorrectionStep.HOUSEHOLD_CONFIRMED,
        "staff_on": CorrectionStep.STAFF_CONFIRMED,
        "carried_out_on": CorrectionStep.CARRIED_OUT,
    }
    days = {(str(row.correction_id), str(row.step)): row.done_on for row in steps.itertuples()}
    return shown.assign(
        **{
            name: pd.Series(
                [days.get((str(key), step.value)) for key in shown["correction_id"]], index=shown.index, dtype="object"
            )
            for name, step in columns.items()
        }
    )
