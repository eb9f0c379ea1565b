"""Visits: what may be said about one, and what counts as an attempt to persuade."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from fieldwork.rules.refusals import InputRefusal


class AttemptCode(StrEnum):
    """The result of one visit (DOMAIN, contact outcomes); the final disposition of a case is another thing."""

    AGREED = "agreed"
    APPOINTMENT = "appointment"
    UNDECIDED = "undecided"
    REFUSED = "refused"
    DO_NOT_COME_AGAIN = "do_not_come_again"
    NO_CONTACT = "no_contact"
    NO_ACCESS = "no_access"
    NOT_FOUND = "not_found"
    VACANT = "vacant"
    DEMOLISHED = "demolished"
    MOVED = "moved"
    UNABLE = "unable"
    UNSAFE = "unsafe"


PERSUASION_CODES = frozenset({AttemptCode.UNDECIDED, AttemptCode.REFUSED})
"""Only these count towards the visits that must come before a refusal is accepted as a reason."""

ENDING_CODES = frozenset({AttemptCode.DO_NOT_COME_AGAIN, AttemptCode.UNSAFE})
"""These end the visits at once; a supervisor decides what follows."""

HOUSEHOLD_ID_DIGITS = 20
EA_ID_DIGITS = 15


@dataclass(frozen=True, kw_only=True)
class Position:
    """Where the device was, in the datum it reported."""

    lon: float
    lat: float
    datum: str
    accuracy_m: float | None = None
    is_mock: bool | None = None


@dataclass(frozen=True, kw_only=True)
class VisitFields:
    """A visit as the visitor states it. ``visit_id`` is made by the device, so a repeated message is recognised."""

    visit_id: UUID
    cycle_id: str
    household_id: str
    visited_at: datetime
    attempt_code: AttemptCode
    note: str | None = None
    next_appointment_at: datetime | None = None
    position: Position | None = None
    photo_digest: str | None = None


@dataclass(frozen=True, kw_only=True)
class CorrectionFields:
    """What is to be put right about a visit: the visit, why, and the visit as it was; None: there was none."""

    correction_id: UUID
    visit_id: UUID
    reason: str
    replacement: VisitFields | None = None


def ea_of(household_id: str) -> str:
    """Return the area of a household: the first 15 of its 20 digits.

    Raises
    ------
    InputRefusal
        ``HOUSEHOLD_ID_INVALID`` if the id has another form.
    """
    is_code = household_id.isascii() and household_id.isdigit()
    if not is_code or len(household_id) != HOUSEHOLD_ID_DIGITS:
        raise InputRefusal("HOUSEHOLD_ID_INVALID", household_id=household_id)
    return household_id[:EA_ID_DIGITS]


def door_number(household_id: str) -> str:
    """Return a household as the visitor knows it: the dwelling's number, and the household's where it is not the first.

    >>> door_number("44011810120200101701"), door_number("44011810120200101702")
    ('017', '017-2')
    """
    dwelling, household = household_id[15:18], int(household_id[18:])
    return dwelling if household == 1 else f"{dwelling}-{household}"


def require_possible(visit: VisitFields, *, now: datetime) -> None:
    """Refuse a visit without zone or in the future, and an appointment before the visit.

    Raises
    ------
    InputRefusal
        ``VISIT_TIME_WITHOUT_ZONE``, ``VISIT_IN_THE_FUTURE`` or ``VISIT_APPOINTMENT_TOO_EARLY``.
    """
    if visit.visited_at.tzinfo is None:
        raise InputRefusal("VISIT_TIME_WITHOUT_ZONE", household_id=visit.household_id)
    if visit.visited_at > now:
        raise InputRefusal("VISIT_IN_THE_FUTURE", household_id=visit.household_id)
    if visit.next_appointment_at is not None and visit.next_appointment_at <= visit.visited_at:
        raise InputRefusal("VISIT_APPOINTMENT_TOO_EARLY", household_id=visit.household_id)


def require_sound_correction(correction: CorrectionFields, *, household_id: str) -> None:
    """Refuse a correction without a reason, or one that moves a visit to another household.

    Raises
    ------
    InputRefusal
        ``VISIT_CORRECTION_REASON_MISSING``, ``VISIT_CORRECTION_OTHER_HOUSEHOLD``.
    """
    if not correction.reason.strip():
        raise InputRefusal("VISIT_CORRECTION_REASON_MISSING", household_id=household_id)
    put_right = correction.replacement
    if put_right is not None and put_right.household_id != household_id:
        raise InputRefusal("VISIT_CORRECTION_OTHER_HOUSEHOLD", household_id=household_id, value=put_right.household_id)


def persuasion_visits(codes: Iterable[str]) -> int:
    """Return how many visits tried to persuade: those that ended undecided or refused."""
    return sum(code in PERSUASION_CODES for code in codes)


def has_ended(codes: Iterable[str]) -> bool:
    """Tell whether a visit ended the visits at once ("do not come again", or not safe)."""
    return any(code in ENDING_CODES for code in codes)
