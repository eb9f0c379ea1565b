"""Inspections (督导): the states of a finding, its deadline, and who may verify a correction (Plan §12)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from fieldwork.rules.plan import InspectionPlan
from fieldwork.rules.refusals import InputRefusal, PermissionRefusal, StateRefusal
from fieldwork.rules.task_evidence import Evidence, covered


class InspectionStage(StrEnum):
    """Stages of the plan in which there are inspections."""

    MOBILISATION = "mobilisation"
    SCREENING = "screening"
    ACCOUNT_OPENING = "account_opening"


INSPECTION_STAGE_LABELS: Mapping[InspectionStage, str] = MappingProxyType(
    {
        InspectionStage.MOBILISATION: "动员阶段",
        InspectionStage.SCREENING: "摸底阶段",
        InspectionStage.ACCOUNT_OPENING: "开户阶段",
    }
)


class Weight(StrEnum):
    """How much a finding of an inspection weighs; the deadline of its correction follows."""

    MINOR = "minor"
    MAJOR = "major"
    SERIOUS = "serious"


WEIGHT_LABELS: Mapping[Weight, str] = MappingProxyType(
    {Weight.MINOR: "一般", Weight.MAJOR: "较重", Weight.SERIOUS: "严重"}
)


class CorrectionState(StrEnum):
    """Where a finding of an inspection stands."""

    OPEN = "open"
    CORRECTION_DEMANDED = "correction_demanded"
    CORRECTED = "corrected"
    VERIFIED = "verified"
    REOPENED = "reopened"


NEXT_STATES: Mapping[CorrectionState, frozenset[CorrectionState]] = MappingProxyType(
    {
        CorrectionState.OPEN: frozenset({CorrectionState.CORRECTION_DEMANDED}),
        CorrectionState.CORRECTION_DEMANDED: frozenset({CorrectionState.CORRECTED}),
        CorrectionState.CORRECTED: frozenset({CorrectionState.VERIFIED, CorrectionState.REOPENED}),
        CorrectionState.REOPENED: frozenset({CorrectionState.CORRECTION_DEMANDED}),
        CorrectionState.VERIFIED: frozenset({CorrectionState.REOPENED}),
    }
)
CORRECTION_LABELS: Mapping[CorrectionState, str] = MappingProxyType(
    {
        CorrectionState.OPEN: "待提出整改",
        CorrectionState.CORRECTION_DEMANDED: "待整改",
        CorrectionState.CORRECTED: "待核实",
        CorrectionState.VERIFIED: "已核实",
        CorrectionState.REOPENED: "整改不到位",
    }
)
_WAITS_FOR_CORRECTION = frozenset({CorrectionState.CORRECTION_DEMANDED, CorrectionState.REOPENED})


@dataclass(frozen=True, kw_only=True)
class Step:
    """A step of a finding: the state it leads to, by whom, and the day a demanded correction is due."""

    state: CorrectionState
    recorded_by: str
    due_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class InspectionStanding:
    """An inspection as task 12 sees it: its day once every place was looked at, and when each finding was verified."""

    stage: str
    checked_on: date | None
    verified_on: Sequence[date | None] = ()


def state_of(steps: Sequence[Step]) -> CorrectionState:
    """Return the state after all steps."""
    return steps[-1].state if steps else CorrectionState.OPEN


def due_on_of(steps: Sequence[Step]) -> date | None:
    """Return the day on which the newest demanded correction is due."""
    return next((step.due_on for step in reversed(steps) if step.due_on is not None), None)


def is_overdue(steps: Sequence[Step], *, today: date) -> bool:
    """Tell whether a demanded correction was not reported by its day; that day itself is in time."""
    due_on = due_on_of(steps)
    return state_of(steps) in _WAITS_FOR_CORRECTION and due_on is not None and today > due_on


def default_due_on(weight: Weight, *, plan: InspectionPlan, today: date) -> date:
    """Return the day by which a correction demanded today is due."""
    days = {
        Weight.MINOR: plan.due_days_minor,
        Weight.MAJOR: plan.due_days_major,
        Weight.SERIOUS: plan.due_days_serious,
    }
    return today + timedelta(days=days[weight])


def require_step(steps: Sequence[Step], wanted: CorrectionState, *, finding_id: str) -> None:
    """Refuse a step that the table of states does not hold.

    Raises
    ------
    StateRefusal
        ``INSPECTION_STEP_NOT_ALLOWED`` naming the state and what is allowed next.
    """
    state = state_of(steps)
    if wanted not in NEXT_STATES[state]:
        allowed = "、".join(CORRECTION_LABELS[each] for each in CorrectionState if each in NEXT_STATES[state])
        raise StateRefusal(
            "INSPECTION_STEP_NOT_ALLOWED",
            finding_id=finding_id,
            state=CORRECTION_LABELS[state],
            wanted=CORRECTION_LABELS[wanted],
            allowed=allowed,
        )


def require_due_day(due_on: date | None, *, today: date) -> date:
    """Return the day a demanded correction is due, or refuse one that has passed or is missing."""
    if due_on is None or due_on < today:
        raise InputRefusal("INSPECTION_DUE_DAY_WRONG", value=due_on or "空", expected=today)
    return due_on


def require_other_verifier(steps: Sequence[Step], verifier: str, *, plan: InspectionPlan) -> None:
    """Refuse that a person verifies the own correction, where the plan asks for two.

    Raises
    ------
    PermissionRefusal
        ``INSPECTION_VERIFIER_CORRECTED``.
    """
    corrected_by = next((step.recorded_by for step in reversed(steps) if step.state is CorrectionState.CORRECTED), None)
    if plan.verifier_must_differ and corrected_by == verifier:
        raise PermissionRefusal("INSPECTION_VERIFIER_CORRECTED")


def inspections_evidence(inspections: Iterable[InspectionStanding]) -> Evidence:
    """Return how many stages were inspected with every finding verified, and since when all are (Plan §12)."""
    days: dict[str, list[date | None]] = {}
    for each in inspections:
        days.setdefault(each.stage, []).extend([each.checked_on, *each.verified_on])
    closed = {stage: _latest(known) for stage, known in days.items()}
    return covered(
        [stage.value for stage in InspectionStage], {stage: day for stage, day in closed.items() if day is not None}
    )


def _latest(days: Sequence[date | None]) -> date | None:
    known = [day for day in days if day is not None]
    return max(known) if len(known) == len(days) else None
