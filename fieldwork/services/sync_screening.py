"""Screening answers from tablets: which of several devices' answers is in force, whoever arrives first."""

from dataclasses import replace
from typing import Any

import pandas as pd

from fieldwork.rules.refusals import StateRefusal
from fieldwork.rules.screening import ScreeningFields
from fieldwork.rules.sync_screening import Answer, Step, screening_step
from fieldwork.services.screening_record import record_attempt, record_screening
from fieldwork.services.sync_carrying import Carrying
from fieldwork.store import listing_changes, screening

HOUSEHOLD_NO = slice(18, 20)


def carry_screening(carry: Carrying, fields: ScreeningFields, *, dwelling_event: str | None) -> dict[str, str]:
    """Record an answer, or only the attempt where what is known counts more; return the household's id.

    Raises
    ------
    Refusal
        ``SYNC_SCREENED_TWICE``, ``SYNC_CHANGED_MEANWHILE``, ``SYNC_DEPENDS_ON``, and what `record_screening` refuses.
    """
    fields = _in_dwelling(carry, fields, dwelling_event)
    known = _in_force(carry, fields.household_id)
    step = Step.RECORD if carry.is_forced else screening_step(_coming(fields, carry.base_version), known)
    if step is Step.CONFLICT:
        code = "SYNC_CHANGED_MEANWHILE" if fields.reason else "SYNC_SCREENED_TWICE"
        raise StateRefusal(code, household_id=fields.household_id, subject=fields.household_id)
    if step is Step.ATTEMPT_ONLY:
        if fields.attempted_at is not None:
            carry.run(record_attempt, fields)
        return {"household_id": fields.household_id}
    carry.run(record_screening, replace(fields, reason=fields.reason or carry.reason or None))
    return {"household_id": fields.household_id}


def _in_dwelling(carry: Carrying, fields: ScreeningFields, dwelling_event: str | None) -> ScreeningFields:
    """Return the answers with the number that the dwelling of another event was given."""
    if not dwelling_event:
        return fields
    found = listing_changes.dwelling_change(carry.session, dwelling_event)
    if found.empty:
        raise StateRefusal("SYNC_DEPENDS_ON", event_id=dwelling_event)
    dwelling = str(found["ea_id"].iloc[0]) + str(found["dwelling_no"].iloc[0])
    household_id = dwelling + fields.household_id[HOUSEHOLD_NO]
    return replace(fields, answers={**fields.answers, "household_id": household_id})


def _in_force(carry: Carrying, household_id: str) -> Answer | None:
    known = screening.newest_of(carry.session, carry.cycle_id, household_id)
    if known.empty:
        return None
    whole = known.iloc[0]
    return Answer(
        answer_id=str(whole["answer_id"]),
        outcome=str(whole["outcome"] or ""),
        attempted_at=None if pd.isna(whole["screened_at"]) else whole["screened_at"].to_pydatetime(),
        is_correction=_is_text(whole["correction_reason"]),
    )


def _coming(fields: ScreeningFields, base_version: str | None) -> Answer:
    return Answer(
        answer_id=str(fields.answer_id),
        outcome=str(fields.answers.get("outcome") or ""),
        attempted_at=fields.attempted_at,
        is_correction=bool((fields.reason or "").strip()),
        base=base_version,
    )


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value)
