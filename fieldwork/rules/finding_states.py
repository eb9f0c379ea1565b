"""Findings of an import and what became of them: open, resolved with a reason, come back, or gone with a new import."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from fieldwork.rules.plan_ground import STOP_NOTHING
from fieldwork.rules.refusals import InputRefusal
from sampling.findings import Severity


class FindingState(StrEnum):
    """Where a finding stands."""

    OPEN = "open"
    RESOLVED = "resolved"
    REOPENED = "reopened"
    FIXED = "fixed"


FINDING_STATE_LABELS: Mapping[FindingState, str] = MappingProxyType(
    {
        FindingState.OPEN: "待处理",
        FindingState.RESOLVED: "已处理",
        FindingState.REOPENED: "再次出现",
        FindingState.FIXED: "已改正",
    }
)
NEXT_STATES: Mapping[FindingState, frozenset[FindingState]] = MappingProxyType(
    {
        FindingState.OPEN: frozenset({FindingState.RESOLVED, FindingState.FIXED}),
        FindingState.RESOLVED: frozenset({FindingState.OPEN, FindingState.REOPENED, FindingState.FIXED}),
        FindingState.REOPENED: frozenset({FindingState.RESOLVED, FindingState.FIXED}),
        FindingState.FIXED: frozenset({FindingState.OPEN, FindingState.REOPENED}),
    }
)
"""A person resolves and withdraws; a new import fixes what it no longer brings, and reopens what it brings again."""

OPEN_STATES = frozenset({FindingState.OPEN, FindingState.REOPENED})
_STOPPING: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        Severity.ERROR: frozenset({Severity.ERROR}),
        Severity.WARNING: frozenset({Severity.ERROR, Severity.WARNING}),
        STOP_NOTHING: frozenset(),
    }
)


@dataclass(frozen=True, kw_only=True)
class Sighting:
    """A finding of one import: its key, what it is about (``sameness``), its weight, whether it stands resolved."""

    finding_id: str
    sameness: tuple[str, ...]
    severity: str
    is_resolved: bool


def finding_states(imports: Iterable[Iterable[Sighting]]) -> dict[str, FindingState]:
    """Return the state of every finding of the imports of one list, given from the first to the newest.

    A finding of the newest import is resolved, open, or reopened when the same was resolved in an earlier import. One
    of an earlier import is fixed when the newest no longer brings it, else it stands as the newest one does.
    """
    listed = [list(sightings) for sightings in imports]
    if not listed:
        return {}
    ever: set[tuple[str, ...]] = set()
    for earlier in listed[:-1]:
        ever |= {one.sameness for one in earlier if one.is_resolved}
    now = {one.sameness: _state(one, is_known=one.sameness in ever) for one in listed[-1]}
    return {one.finding_id: now.get(one.sameness, FindingState.FIXED) for sightings in listed for one in sightings}


def _state(one: Sighting, *, is_known: bool) -> FindingState:
    if one.is_resolved:
        return FindingState.RESOLVED
    return FindingState.REOPENED if is_known else FindingState.OPEN


def stopping(sightings: Iterable[Sighting], *, weight: str) -> list[str]:
    """Return the findings that stop the next step: unresolved ones of the plan's weight or above."""
    severities = _STOPPING[weight]
    return [one.finding_id for one in sightings if not one.is_resolved and one.severity in severities]


def require_resolution(outcome: str, outcomes: Mapping[str, str], reason: str) -> None:
    """Refuse a resolution of an unknown kind or without a reason.

    Raises
    ------
    InputRefusal
        ``RESOLUTION_UNKNOWN``, ``RESOLUTION_REASON_MISSING``.
    """
    if outcome not in outcomes:
        raise InputRefusal("RESOLUTION_UNKNOWN", value=outcome, expected="、".join(outcomes.values()))
    if not reason.strip():
        raise InputRefusal("RESOLUTION_REASON_MISSING")
