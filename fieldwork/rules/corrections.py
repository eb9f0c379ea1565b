"""Corrections of a book: nothing is changed before the household and the staff have both confirmed it (DOMAIN)."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID

from fieldwork.rules.diary import DiaryFault
from fieldwork.rules.refusals import InputRefusal, StateRefusal


class CorrectionStep(StrEnum):
    """What can happen to a correction that was asked for."""

    HOUSEHOLD_CONFIRMED = "household_confirmed"
    HOUSEHOLD_DECLINED = "household_declined"
    STAFF_CONFIRMED = "staff_confirmed"
    CARRIED_OUT = "carried_out"
    CANCELLED = "cancelled"


class CorrectionState(StrEnum):
    """Where a correction stands."""

    WAITS_FOR_BOTH = "waits_for_both"
    WAITS_FOR_HOUSEHOLD = "waits_for_household"
    WAITS_FOR_STAFF = "waits_for_staff"
    CONFIRMED = "confirmed"
    CARRIED_OUT = "carried_out"
    DECLINED = "declined"
    CANCELLED = "cancelled"


STATE_LABELS: Mapping[CorrectionState, str] = MappingProxyType(
    {
        CorrectionState.WAITS_FOR_BOTH: "待双方确认",
        CorrectionState.WAITS_FOR_HOUSEHOLD: "待住户确认",
        CorrectionState.WAITS_FOR_STAFF: "待工作人员确认",
        CorrectionState.CONFIRMED: "双方已确认",
        CorrectionState.CARRIED_OUT: "已改正",
        CorrectionState.DECLINED: "住户不同意，保持原账",
        CorrectionState.CANCELLED: "已撤回",
    }
)

_HOUSEHOLD, _STAFF = CorrectionStep.HOUSEHOLD_CONFIRMED, CorrectionStep.STAFF_CONFIRMED
_DECLINED, _CANCELLED = CorrectionStep.HOUSEHOLD_DECLINED, CorrectionStep.CANCELLED

STEPS: Mapping[CorrectionState, Mapping[CorrectionStep, CorrectionState]] = MappingProxyType(
    {
        CorrectionState.WAITS_FOR_BOTH: {
            _HOUSEHOLD: CorrectionState.WAITS_FOR_STAFF,
            _STAFF: CorrectionState.WAITS_FOR_HOUSEHOLD,
            _DECLINED: CorrectionState.DECLINED,
            _CANCELLED: CorrectionState.CANCELLED,
        },
        CorrectionState.WAITS_FOR_HOUSEHOLD: {
            _HOUSEHOLD: CorrectionState.CONFIRMED,
            _DECLINED: CorrectionState.DECLINED,
            _CANCELLED: CorrectionState.CANCELLED,
        },
        CorrectionState.WAITS_FOR_STAFF: {
            _STAFF: CorrectionState.CONFIRMED,
            _CANCELLED: CorrectionState.CANCELLED,
        },
        CorrectionState.CONFIRMED: {CorrectionStep.CARRIED_OUT: CorrectionState.CARRIED_OUT},
        CorrectionState.CARRIED_OUT: {},
        CorrectionState.DECLINED: {},
        CorrectionState.CANCELLED: {},
    }
)
OPEN_STATES = frozenset(state for state, steps in STEPS.items() if steps)
"""A correction in one of these is not finished."""


@dataclass(frozen=True, kw_only=True)
class CorrectionFields:
    """A correction that staff ask for: which day, which kind of fault; ``note`` never holds what was bought."""

    correction_id: UUID
    cycle_id: str
    household_id: str
    day: date
    fault: DiaryFault
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class StepFields:
    """A step of a correction, and the day on which it was taken (the day of the signature)."""

    correction_id: UUID
    cycle_id: str
    step: CorrectionStep
    done_on: date


def correction_state(steps: Iterable[str]) -> CorrectionState:
    """Return the state of a correction after its steps, in the order in which they were recorded."""
    state = CorrectionState.WAITS_FOR_BOTH
    for step in steps:
        state = STEPS[state].get(CorrectionStep(step), state)
    return state


def require_correction_step(taken: Collection[str], step: CorrectionStep, *, household_id: str) -> None:
    """Refuse a step that the table does not hold: nothing is carried out without both confirmations.

    Raises
    ------
    StateRefusal
        ``CORRECTION_NOT_CONFIRMED`` for carrying out too early, else ``CORRECTION_STEP_NOT_ALLOWED``.
    """
    state = correction_state(taken)
    if step in STEPS[state]:
        return
    is_early = step is CorrectionStep.CARRIED_OUT and state in OPEN_STATES
    code = "CORRECTION_NOT_CONFIRMED" if is_early else "CORRECTION_STEP_NOT_ALLOWED"
    raise StateRefusal(code, household_id=household_id, state=STATE_LABELS[state])


def require_possible_correction(correction: CorrectionFields, *, opened_on: date | None, today: date) -> None:
    """Refuse a correction of a day that is not in the book yet or lies before it.

    Raises
    ------
    InputRefusal
        ``CORRECTION_DAY_WRONG``.
    """
    if opened_on is None or not opened_on <= correction.day <= today:
        raise InputRefusal("CORRECTION_DAY_WRONG", household_id=correction.household_id, value=correction.day)
