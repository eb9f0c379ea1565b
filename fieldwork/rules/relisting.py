"""Relisting (名录复查): the states of one, who may list again, and what its coverage asks for (Plan §10)."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from fieldwork.rules.plan_listing import RelistingPlan
from fieldwork.rules.refusals import PermissionRefusal, StateRefusal
from sampling.coverage import CoverageBounds, coverage_bounds
from sampling.relisting import RelistingDesign


class RelistingState(StrEnum):
    """Where a relisting stands."""

    DRAWN = "drawn"
    LISTED = "listed"
    COMPARED = "compared"
    """Compared, and a supervisor has to decide."""
    ACCEPTED = "accepted"
    DECIDED = "decided"
    WHOLE_RELISTING = "whole_relisting"
    CLOSED = "closed"


NEXT_STATES: Mapping[RelistingState, frozenset[RelistingState]] = MappingProxyType(
    {
        RelistingState.DRAWN: frozenset({RelistingState.LISTED}),
        RelistingState.LISTED: frozenset({RelistingState.COMPARED}),
        RelistingState.COMPARED: frozenset(
            {RelistingState.ACCEPTED, RelistingState.DECIDED, RelistingState.WHOLE_RELISTING}
        ),
        RelistingState.ACCEPTED: frozenset({RelistingState.CLOSED}),
        RelistingState.DECIDED: frozenset({RelistingState.CLOSED}),
        RelistingState.WHOLE_RELISTING: frozenset({RelistingState.CLOSED}),
        RelistingState.CLOSED: frozenset(),
    }
)
STATE_LABELS: Mapping[RelistingState, str] = MappingProxyType(
    {
        RelistingState.DRAWN: "待复查",
        RelistingState.LISTED: "待比对",
        RelistingState.COMPARED: "待决定",
        RelistingState.ACCEPTED: "合格",
        RelistingState.DECIDED: "已决定采用",
        RelistingState.WHOLE_RELISTING: "须整个小区重列",
        RelistingState.CLOSED: "已办结",
    }
)


class Resolution(StrEnum):
    """What a person decided about a dwelling that only one of the two lists holds, or about a pair."""

    SAME = "same"
    """The dwelling found again is the listed one."""
    DIFFERENT = "different"
    EXISTS = "exists"
    """Listed, not found again, and there all the same: the second person overlooked it."""
    WRONG = "wrong"
    """Listed, not found again, and not there: wrongly listed."""


RESOLUTION_LABELS: Mapping[Resolution, str] = MappingProxyType(
    {
        Resolution.SAME: "同一住宅",
        Resolution.DIFFERENT: "不是同一住宅",
        Resolution.EXISTS: "确有此住宅（复查漏列）",
        Resolution.WRONG: "没有此住宅（多列）",
    }
)
OF_PAIRS = frozenset({Resolution.SAME, Resolution.DIFFERENT})


@dataclass(frozen=True, kw_only=True)
class Judgement:
    """What a comparison leads to: the bounds of coverage and the next state."""

    bounds: CoverageBounds
    state: RelistingState


def design_of(plan: RelistingPlan) -> RelistingDesign:
    """Return the design that the plan's parameters state."""
    return RelistingDesign(share=plan.share, min_segments=plan.min_segments, min_dwellings=plan.min_dwellings)


def judged(n_matched: int, n_relisted: int, *, plan: RelistingPlan) -> Judgement:
    """Return what a coverage asks for.

    The area must be listed again whole when its coverage is *shown* to be below the threshold, that is when the upper
    bound is below it. It is accepted when the estimate itself reaches the threshold. In between a supervisor decides.
    """
    least = plan.min_coverage_percent / 100
    bounds = coverage_bounds(n_matched, n_relisted, confidence=plan.confidence_percent / 100)
    if bounds.upper < least:
        return Judgement(bounds=bounds, state=RelistingState.WHOLE_RELISTING)
    is_enough = bounds.share >= least
    return Judgement(bounds=bounds, state=RelistingState.ACCEPTED if is_enough else RelistingState.COMPARED)


def require_step(state: RelistingState, wanted: RelistingState, *, ea_id: str) -> None:
    """Refuse a step that the table of states does not hold.

    Raises
    ------
    StateRefusal
        ``RELISTING_STEP_NOT_ALLOWED`` naming the state and what is allowed next.
    """
    allowed = NEXT_STATES[state]
    if wanted not in allowed:
        names = "、".join(STATE_LABELS[step] for step in RelistingState if step in allowed) or "无"
        raise StateRefusal(
            "RELISTING_STEP_NOT_ALLOWED",
            ea_id=ea_id,
            state=STATE_LABELS[state],
            wanted=STATE_LABELS[wanted],
            allowed=names,
        )


def require_other_lister(relister: str, listers: Collection[str], *, ea_id: str) -> None:
    """Refuse that a person lists again what the same person listed.

    Raises
    ------
    PermissionRefusal
        ``RELISTING_SAME_PERSON``.
    """
    if relister in listers:
        raise PermissionRefusal("RELISTING_SAME_PERSON", ea_id=ea_id)


def require_named(relister: str, actor: str, *, ea_id: str) -> None:
    """Refuse anybody but the person who was named for a relisting.

    Raises
    ------
    PermissionRefusal
        ``RELISTING_NOT_YOURS``.
    """
    if relister != actor:
        raise PermissionRefusal("RELISTING_NOT_YOURS", ea_id=ea_id)
