"""Substitution (换户): the states of a request, when a reason is accepted, and who steps in."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any
from uuid import UUID

from fieldwork.rules.refusals import InputRefusal, PermissionRefusal, StateRefusal
from fieldwork.rules.visits import has_ended, persuasion_visits


class RequestState(StrEnum):
    """Where a request stands."""

    REQUESTED = "requested"
    APPROVED = "approved"
    REJECTED = "rejected"
    CARRIED_OUT = "carried_out"
    CANCELLED = "cancelled"


NEXT_STATES: Mapping[RequestState, frozenset[RequestState]] = MappingProxyType(
    {
        RequestState.REQUESTED: frozenset({RequestState.APPROVED, RequestState.REJECTED, RequestState.CANCELLED}),
        RequestState.APPROVED: frozenset({RequestState.CARRIED_OUT, RequestState.CANCELLED}),
        RequestState.REJECTED: frozenset(),
        RequestState.CARRIED_OUT: frozenset(),
        RequestState.CANCELLED: frozenset(),
    }
)

STATE_LABELS: Mapping[RequestState, str] = MappingProxyType(
    {
        RequestState.REQUESTED: "待审批",
        RequestState.APPROVED: "已批准",
        RequestState.REJECTED: "已驳回",
        RequestState.CARRIED_OUT: "已换户",
        RequestState.CANCELLED: "已撤销",
    }
)

NEEDS_NOTE = frozenset({"other"})


@dataclass(frozen=True, kw_only=True)
class Reason:
    """A reason of the configured list (data/codes/substitution_reason.toml).

    ``attempts`` are the results of which one visit must have had, ``seen_as`` the same in words; ``evidence`` lists
    what else has to be brought (`fieldwork.rules.evidence`).
    """

    code: str
    label: str
    needs_persuasion: bool
    attempts: frozenset[str] = frozenset()
    seen_as: str = ""
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class VillageWord:
    """A confirmation by the village: who gave it, as what (data/codes/village_role.toml), when. The name is sealed."""

    role: str
    name: str = field(repr=False)
    confirmed_on: date


@dataclass(frozen=True, kw_only=True)
class SubstitutionFields:
    """A request as the requester states it. Nobody names a substitute: the draw has named it."""

    request_id: UUID
    cycle_id: str
    household_id: str
    reason: str
    note: str | None = None
    village: VillageWord | None = None


def parse_reasons(
    codes: Iterable[Mapping[str, Any]], attempt_labels: Mapping[str, str] = MappingProxyType({})
) -> Mapping[str, Reason]:
    """Return the configured reasons by code; ``attempt_labels`` puts the results of visits into words."""
    reasons = [
        Reason(
            code=str(row["code"]),
            label=str(row["label"]),
            needs_persuasion=bool(row["needs_persuasion"]),
            attempts=frozenset(row.get("attempts", ())),
            seen_as="、".join(attempt_labels.get(code, code) for code in row.get("attempts", ())),
            evidence=tuple(row.get("evidence", ())),
        )
        for row in codes
    ]
    return MappingProxyType({reason.code: reason for reason in reasons})


def require_step(state: RequestState, wanted: RequestState, *, request_id: str) -> None:
    """Refuse a step that the table of states does not hold.

    Raises
    ------
    StateRefusal
        ``SUBSTITUTION_STEP_NOT_ALLOWED`` naming the state and what is allowed next.
    """
    allowed = NEXT_STATES[state]
    if wanted not in allowed:
        names = "、".join(STATE_LABELS[step] for step in RequestState if step in allowed) or "无"
        raise StateRefusal(
            "SUBSTITUTION_STEP_NOT_ALLOWED",
            request_id=request_id,
            state=STATE_LABELS[state],
            wanted=STATE_LABELS[wanted],
            allowed=names,
        )


def require_known(fields: SubstitutionFields, reasons: Mapping[str, Reason]) -> Reason:
    """Return the reason of a request.

    Raises
    ------
    InputRefusal
        ``SUBSTITUTION_REASON_UNKNOWN``, or ``SUBSTITUTION_NOTE_MISSING`` where the reason says nothing by itself.
    """
    if fields.reason not in reasons:
        raise InputRefusal("SUBSTITUTION_REASON_UNKNOWN", value=fields.reason, expected="、".join(reasons))
    if fields.reason in NEEDS_NOTE and not (fields.note or "").strip():
        raise InputRefusal("SUBSTITUTION_NOTE_MISSING", household_id=fields.household_id)
    return reasons[fields.reason]


def require_effort(reason: Reason, attempts: Sequence[str], *, household_id: str, min_persuasion: int) -> None:
    """Refuse a request without any visit, or for a refusal before enough persuasion visits.

    Plan §11: a household is substituted only "after repeated effort". A refusal counts after ``min_persuasion``
    visits that ended undecided or refused; "do not come again" or a safety reason ends them at once.

    Raises
    ------
    StateRefusal
        ``SUBSTITUTION_WITHOUT_VISIT`` or ``SUBSTITUTION_PERSUASION_TOO_FEW``.
    """
    if not attempts:
        raise StateRefusal("SUBSTITUTION_WITHOUT_VISIT", household_id=household_id)
    n_persuasion = persuasion_visits(attempts)
    if reason.needs_persuasion and n_persuasion < min_persuasion and not has_ended(attempts):
        raise StateRefusal(
            "SUBSTITUTION_PERSUASION_TOO_FEW",
            household_id=household_id,
            value=n_persuasion,
            expected=min_persuasion,
            missing=min_persuasion - n_persuasion,
        )


def require_other_person(requested_by: str, decided_by: str, *, is_required: bool) -> None:
    """Refuse that a person approves the own request, where the plan asks for two.

    Raises
    ------
    PermissionRefusal
        ``SUBSTITUTION_APPROVER_IS_REQUESTER``.
    """
    if is_required and requested_by == decided_by:
        raise PermissionRefusal("SUBSTITUTION_APPROVER_IS_REQUESTER")


def require_may_cancel(state: RequestState, *, is_requester: bool, decides: bool) -> None:
    """Refuse that somebody takes back a request of somebody else, or that a requester takes back what was approved.

    Raises
    ------
    PermissionRefusal
        ``SUBSTITUTION_CANCEL_NOT_OWN``, ``SUBSTITUTION_CANCEL_APPROVED``.
    """
    if decides:
        return
    if not is_requester:
        raise PermissionRefusal("SUBSTITUTION_CANCEL_NOT_OWN")
    if state is RequestState.APPROVED:
        raise PermissionRefusal("SUBSTITUTION_CANCEL_APPROVED")


def drawn_origin(household_id: str, replaced: Mapping[str, str]) -> str:
    """Return the drawn household a case goes back to: ``replaced`` maps a substitute to the one it replaced."""
    while household_id in replaced:
        household_id = replaced[household_id]
    return household_id


def next_substitute(queue: Sequence[str], used: Collection[str]) -> str | None:
    """Return the first of a drawn household's reserve that has not stepped in yet; None when it is exhausted.

    The queue was fixed by the draw (nearest first), so that nobody can choose.
    """
    return next((household_id for household_id in queue if household_id not in used), None)
