"""What happens to a signal after it was raised: one table of steps. Only what was inspected can be confirmed."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from fieldwork.rules.refusals import InputRefusal, PermissionRefusal, StateRefusal


class SignalState(StrEnum):
    """Where a signal stands."""

    OPEN = "open"
    LOOKED_AT = "looked_at"
    EXPLAINED = "explained"
    NEEDS_INSPECTION = "needs_inspection"
    CONFIRMED_PROBLEM = "confirmed_problem"
    CLOSED = "closed"


NEXT_STATES: Mapping[SignalState, frozenset[SignalState]] = MappingProxyType(
    {
        SignalState.OPEN: frozenset({SignalState.LOOKED_AT, SignalState.EXPLAINED, SignalState.NEEDS_INSPECTION}),
        SignalState.LOOKED_AT: frozenset({SignalState.EXPLAINED, SignalState.NEEDS_INSPECTION}),
        SignalState.NEEDS_INSPECTION: frozenset({SignalState.EXPLAINED, SignalState.CONFIRMED_PROBLEM}),
        SignalState.EXPLAINED: frozenset({SignalState.NEEDS_INSPECTION, SignalState.CLOSED}),
        SignalState.CONFIRMED_PROBLEM: frozenset({SignalState.CLOSED}),
        SignalState.CLOSED: frozenset(),
    }
)

STATE_LABELS: Mapping[SignalState, str] = MappingProxyType(
    {
        SignalState.OPEN: "待核查",
        SignalState.LOOKED_AT: "核查中",
        SignalState.EXPLAINED: "已说明原因",
        SignalState.NEEDS_INSPECTION: "需实地检查",
        SignalState.CONFIRMED_PROBLEM: "确有问题",
        SignalState.CLOSED: "已办结",
    }
)

WAITING = frozenset({SignalState.OPEN, SignalState.LOOKED_AT, SignalState.NEEDS_INSPECTION})
"""Somebody still has to do something; while a signal waits, the same question is not raised again."""


def require_step(state: SignalState, wanted: SignalState) -> None:
    """Refuse a step that the table does not hold.

    Raises
    ------
    StateRefusal
        ``SIGNAL_STEP_NOT_ALLOWED`` naming the state and what is allowed next.
    """
    allowed = NEXT_STATES[state]
    if wanted not in allowed:
        names = "、".join(STATE_LABELS[step] for step in SignalState if step in allowed) or "无"
        raise StateRefusal(
            "SIGNAL_STEP_NOT_ALLOWED", state=STATE_LABELS[state], wanted=STATE_LABELS[wanted], allowed=names
        )


def require_reason(wanted: SignalState, reason: str) -> None:
    """Refuse a decision without a reason; that somebody looks into it needs none.

    Raises
    ------
    InputRefusal
        ``SIGNAL_REASON_MISSING``.
    """
    if wanted is not SignalState.LOOKED_AT and not reason.strip():
        raise InputRefusal("SIGNAL_REASON_MISSING", wanted=STATE_LABELS[wanted])


def require_not_own(account_id: str, actor_id: str) -> None:
    """Refuse that somebody decides about a signal of the own work.

    Raises
    ------
    PermissionRefusal
        ``SIGNAL_OWN_WORK``.
    """
    if account_id == actor_id:
        raise PermissionRefusal("SIGNAL_OWN_WORK")
