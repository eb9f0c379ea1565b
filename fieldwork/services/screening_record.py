"""Screen one household by the form: an attempt, and what was answered, appended as they happened (Plan §10)."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

import pandas as pd
from sqlmodel import Session

from fieldwork.exchange.forms import shipped_form
from fieldwork.rules.findings import Severity
from fieldwork.rules.form_answers import check_answers, clean_answers
from fieldwork.rules.permissions import Actor
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.rules.screening import (
    ELIGIBILITY_OF,
    ScreeningFields,
    ScreeningOutcome,
    require_not_ahead,
    require_reason,
)
from fieldwork.rules.visits import EA_ID_DIGITS, HOUSEHOLD_ID_DIGITS
from fieldwork.services.intention import Work, intention
from fieldwork.services.open_areas import require_open_areas
from fieldwork.services.screening_checks import unknown_dwellings
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import listing, screening

_DWELLING_END = 18
_NOT_STORED = frozenset({"screened_on", "n_attempts", "eligibility"})
"""Fields of a list that follow here from the attempts themselves."""


@intention("screening.record")
def record_screening(work: Work, fields: ScreeningFields, *, actor: Actor, now: datetime) -> UUID:
    """Record one household's screening and return its key; the same message sent again changes nothing.

    An attempt (with ``attempted_at``) and the next version of the household's answer are added. Whether the household
    is in follows from the outcome: only one that was met can be out.

    Raises
    ------
    InputRefusal
        ``FORM_…`` for the first answer that cannot be; ``SCREENING_…``.
    StateRefusal
        ``LIST_IS_LOCKED``, ``SCREENING_ID_TAKEN``.
    """
    household_id = _whole_id(fields)
    ea_id = household_id[:EA_ID_DIGITS]
    require_open_areas(work, fields.cycle_id, [ea_id], unknown="SCREENING_AREA_UNKNOWN")
    row = _row(fields, household_id)
    known = screening.one_answer(work.session, str(fields.answer_id))
    if not known.empty:
        _require_same(known.iloc[0], row)
        return fields.answer_id
    require_not_ahead(fields, now=now)
    _require_listed(work.session, fields.cycle_id, household_id)
    last = _last(work.session, fields.cycle_id, household_id)
    require_reason(fields, last_outcome=None if last is None else str(last["outcome"]))
    row |= {"screened_on": _day(fields, last), "correction_reason": (fields.reason or "").strip() or None}
    stamp = work.about(cycle_id=fields.cycle_id, subject=household_id)
    screening.add_answers(work.session, [row], stamp=stamp)
    if fields.attempted_at is not None:
        screening.add_attempt(work.session, _attempt(fields, row, actor), stamp=stamp)
    return fields.answer_id


def _whole_id(fields: ScreeningFields) -> str:
    household_id = fields.household_id
    if not (household_id.isascii() and household_id.isdigit() and len(household_id) == HOUSEHOLD_ID_DIGITS):
        raise InputRefusal("SCREENING_HOUSEHOLD_WRONG", household_id=household_id)
    return household_id


def _row(fields: ScreeningFields, household_id: str) -> dict[str, Any]:
    """Return the answer as it is stored: what the form's definition lets through, the parts of the id, eligibility."""
    form = shipped_form("screening")
    ids = {
        "ea_id": household_id[:EA_ID_DIGITS],
        "dwelling_no": household_id[EA_ID_DIGITS:_DWELLING_END],
        "household_no": household_id[_DWELLING_END:],
    }
    answers = {**fields.answers, **ids}
    for found in check_answers(form, answers):
        if found.severity is Severity.ERROR:
            said = {"subject": found.subject, "field": found.field, "value": found.value, "expected": found.expected}
            raise InputRefusal(found.code, **said)
    cleaned = {name: value for name, value in clean_answers(form, answers).items() if name not in _NOT_STORED}
    if cleaned["outcome"] is None:
        raise InputRefusal("SCREENING_OUTCOME_MISSING", household_id=household_id)
    eligibility = ELIGIBILITY_OF[ScreeningOutcome(str(cleaned["outcome"]))]
    keys = {"answer_id": str(fields.answer_id), "eligibility": eligibility, "screened_at": fields.attempted_at}
    return cleaned | keys


def _require_same(known: "pd.Series[Any]", row: dict[str, Any]) -> None:
    """Refuse another content under a key that is used; what is compared is what the answer says, not when it came."""
    for name, value in row.items():
        stored = known[name]
        if (value is None) != bool(pd.isna(stored)) or (value is not None and stored != value):
            raise StateRefusal(
                "SCREENING_ID_TAKEN", answer_id=row["answer_id"], household_id=str(known["household_id"])
            )


def _require_listed(session: Session, cycle_id: str, household_id: str) -> None:
    ea_id = household_id[:EA_ID_DIGITS]
    listed = listing.dwelling_codes(session, cycle_id, ea_id=ea_id)
    if household_id[:_DWELLING_END] in listed:
        return
    one = pd.DataFrame({"household_id": [household_id], "ea_id": [ea_id]})
    for problem in unknown_dwellings(one, listed):
        raise InputRefusal(problem.code, **problem.fields)


def _last(session: Session, cycle_id: str, household_id: str) -> "pd.Series[Any] | None":
    same = screening.newest_of(session, cycle_id, household_id)
    return None if same.empty else same.iloc[0]


def _day(fields: ScreeningFields, last: "pd.Series[Any] | None") -> date | None:
    """Return the day of the attempt; a correction keeps the day on which the household was screened."""
    if fields.attempted_at is not None:
        return fields.attempted_at.astimezone(LOCAL_ZONE).date()
    day = None if last is None else last["screened_on"]
    return day if isinstance(day, date) else None


def _attempt(fields: ScreeningFields, row: dict[str, Any], actor: Actor) -> dict[str, Any]:
    return {
        "attempt_id": str(fields.answer_id),
        "ea_id": row["ea_id"],
        "household_id": row["household_id"],
        "attempted_at": fields.attempted_at,
        "attempted_by": actor.account_id,
        "outcome": row["outcome"],
    }


@intention("screening.attempt")
def record_attempt(work: Work, fields: ScreeningFields, *, actor: Actor, now: datetime) -> UUID:
    """Record that somebody tried to screen a household whose answer in force stays; return the key of the attempt.

    Without network two people may try one household: an attempt that came to nothing never puts aside what another
    one brought.

    Raises
    ------
    Refusal
        As `record_screening`, and ``SCREENING_ID_TAKEN``.
    """
    household_id = _whole_id(fields)
    ea_id = household_id[:EA_ID_DIGITS]
    require_open_areas(work, fields.cycle_id, [ea_id], unknown="SCREENING_AREA_UNKNOWN")
    row = _row(fields, household_id)
    require_not_ahead(fields, now=now)
    _require_listed(work.session, fields.cycle_id, household_id)
    stamp = work.about(cycle_id=fields.cycle_id, subject=household_id)
    screening.add_attempt(work.session, _attempt(fields, row, actor), stamp=stamp)
    return fields.answer_id
