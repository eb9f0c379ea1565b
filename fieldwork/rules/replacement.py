"""Replacement of an area (更换小区): the states of a request, when a reason counts, and which alternate steps in.

Rule of 2013 (DOMAIN): alternate sets 1, then 2, with the same serial; the old area keeps its row.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple
from uuid import UUID

from fieldwork.rules.plan_ground import UNTIL_LISTING, UNTIL_LOCK, ReplacementPlan
from fieldwork.rules.refusals import InputRefusal, PermissionRefusal, StateRefusal


class ReplacementState(StrEnum):
    """Where a request stands."""

    REQUESTED = "requested"
    APPROVED = "approved"
    REJECTED = "rejected"
    CARRIED_OUT = "carried_out"
    CANCELLED = "cancelled"


NEXT_STATES: Mapping[ReplacementState, frozenset[ReplacementState]] = MappingProxyType(
    {
        ReplacementState.REQUESTED: frozenset(
            {ReplacementState.APPROVED, ReplacementState.REJECTED, ReplacementState.CANCELLED}
        ),
        ReplacementState.APPROVED: frozenset({ReplacementState.CARRIED_OUT, ReplacementState.CANCELLED}),
        ReplacementState.REJECTED: frozenset(),
        ReplacementState.CARRIED_OUT: frozenset(),
        ReplacementState.CANCELLED: frozenset(),
    }
)

REPLACEMENT_STATE_LABELS: Mapping[ReplacementState, str] = MappingProxyType(
    {
        ReplacementState.REQUESTED: "待审批",
        ReplacementState.APPROVED: "已批准，待启用备用小区",
        ReplacementState.REJECTED: "已驳回",
        ReplacementState.CARRIED_OUT: "已更换",
        ReplacementState.CANCELLED: "已撤销",
    }
)
OPEN_STATES = frozenset({ReplacementState.REQUESTED, ReplacementState.APPROVED})
UNTIL_LABELS: Mapping[str, str] = MappingProxyType(
    {"listing": "名录导入之前", "lock": "名录锁定之前", "draw": "抽户之前"}
)


@dataclass(frozen=True, kw_only=True)
class ReplacementReason:
    """A reason of the configured list (data/codes/area_replacement_reason.toml)."""

    code: str
    label: str
    needs_count: bool


@dataclass(frozen=True, kw_only=True)
class ReplacementFields:
    """A request as it is asked for. Nobody names the alternate: the draw has named it."""

    request_id: UUID
    cycle_id: str
    ea_id: str
    reason: str
    note: str
    n_households: int | None = None


class Alternate(NamedTuple):
    """An alternate of a serial: its set (1, 2) and its code."""

    set_no: int
    ea_id: str


@dataclass(frozen=True, kw_only=True)
class AreaWork:
    """What was done in an area already."""

    is_listed: bool
    is_locked: bool
    is_drawn: bool


def parse_reasons(codes: Iterable[Mapping[str, object]]) -> Mapping[str, ReplacementReason]:
    """Return the configured reasons by code."""
    reasons = [
        ReplacementReason(code=str(row["code"]), label=str(row["label"]), needs_count=bool(row["needs_count"]))
        for row in codes
    ]
    return MappingProxyType({reason.code: reason for reason in reasons})


def require_step(state: ReplacementState, wanted: ReplacementState, *, ea_id: str) -> None:
    """Refuse a step that the table of states does not hold (``REPLACEMENT_STEP_NOT_ALLOWED``)."""
    allowed = NEXT_STATES[state]
    if wanted not in allowed:
        names = "、".join(REPLACEMENT_STATE_LABELS[step] for step in ReplacementState if step in allowed) or "无"
        raise StateRefusal(
            "REPLACEMENT_STEP_NOT_ALLOWED",
            ea_id=ea_id,
            state=REPLACEMENT_STATE_LABELS[state],
            wanted=REPLACEMENT_STATE_LABELS[wanted],
            allowed=names,
        )


def require_reason(fields: ReplacementFields, reasons: Mapping[str, ReplacementReason], *, min_households: int) -> None:
    """Refuse a request whose reason does not count.

    Raises
    ------
    InputRefusal
        ``REPLACEMENT_REASON_UNKNOWN``, ``REPLACEMENT_NOTE_MISSING``; where the reason is the number of households,
        ``REPLACEMENT_COUNT_MISSING``, or ``REPLACEMENT_NOT_TOO_SMALL`` from ``min_households`` on.
    """
    if fields.reason not in reasons:
        labels = "、".join(reason.label for reason in reasons.values())
        raise InputRefusal("REPLACEMENT_REASON_UNKNOWN", value=fields.reason, expected=labels)
    if not fields.note.strip():
        raise InputRefusal("REPLACEMENT_NOTE_MISSING", ea_id=fields.ea_id)
    if not reasons[fields.reason].needs_count:
        return
    if fields.n_households is None or fields.n_households < 0:
        raise InputRefusal("REPLACEMENT_COUNT_MISSING", ea_id=fields.ea_id)
    if fields.n_households >= min_households:
        raise InputRefusal(
            "REPLACEMENT_NOT_TOO_SMALL", ea_id=fields.ea_id, value=fields.n_households, expected=min_households
        )


def require_in_time(work: AreaWork, *, allowed_until: str, ea_id: str) -> None:
    """Refuse an area in which more was done than the plan lets pass.

    With ``draw`` an area may be listed, screened and locked: that work stays with the old area. Households that were
    drawn stop it, until their draw is void.

    Raises
    ------
    StateRefusal
        ``REPLACEMENT_TOO_LATE``.
    """
    is_late = (
        work.is_drawn
        or (work.is_locked and allowed_until in (UNTIL_LISTING, UNTIL_LOCK))
        or (work.is_listed and allowed_until == UNTIL_LISTING)
    )
    if is_late:
        raise StateRefusal("REPLACEMENT_TOO_LATE", ea_id=ea_id, expected=UNTIL_LABELS[allowed_until])


def next_alternate(alternates: Iterable[Alternate], *, used: Collection[str], ea_id: str) -> str:
    """Return the alternate that steps in: of the lowest set that was not in force for this serial yet.

    Raises
    ------
    StateRefusal
        ``REPLACEMENT_NO_ALTERNATE`` when none is left.
    """
    left = [one for one in sorted(alternates) if one.ea_id not in used]
    if not left:
        raise StateRefusal("REPLACEMENT_NO_ALTERNATE", ea_id=ea_id)
    return left[0].ea_id


def require_approval(
    requested_by: str, decided_by: str, *, level: str, has_document: bool, rules: ReplacementPlan
) -> None:
    """Refuse an approval by the requester, or without the document that the level needs.

    Raises
    ------
    Refusal
        ``REPLACEMENT_APPROVER_IS_REQUESTER``, ``REPLACEMENT_DOCUMENT_MISSING``.
    """
    if rules.approver_must_differ and requested_by == decided_by:
        raise PermissionRefusal("REPLACEMENT_APPROVER_IS_REQUESTER")
    if level in rules.document_required_levels and not has_document:
        raise InputRefusal("REPLACEMENT_DOCUMENT_MISSING")


def areas_in_force(main: Sequence[str], replaced: Mapping[str, str]) -> list[str]:
    """Return the areas in force: each area of the main set, or the last of those that replaced it.

    >>> areas_in_force(["a", "b"], {"a": "a1", "a1": "a2"})
    ['a2', 'b']
    """
    return [_last(ea_id, replaced) for ea_id in main]


def _last(ea_id: str, replaced: Mapping[str, str]) -> str:
    while ea_id in replaced:
        ea_id = replaced[ea_id]
    return ea_id
