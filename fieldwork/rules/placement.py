"""Placement of households (落实): the state of a case follows from what was recorded, by one table of steps."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType

from fieldwork.rules.refusals import StateRefusal
from fieldwork.rules.visits import AttemptCode


class CaseState(StrEnum):
    """Where a household of the sample stands."""

    DRAWN = "drawn"
    IN_CONTACT = "in_contact"
    PLACED = "placed"
    BOOKKEEPING = "bookkeeping"
    WITHDRAWN = "withdrawn"
    SUBSTITUTED = "substituted"
    UNRESOLVED = "unresolved"


class CaseEvent(StrEnum):
    """What can happen to a case. Each is a fact of the store; nothing sets a state by itself."""

    VISITED = "visited"
    AGREED = "agreed"
    ACCOUNT_OPENED = "account_opened"
    SUBSTITUTION_REQUESTED = "substitution_requested"
    SUBSTITUTION_REJECTED = "substitution_rejected"
    SUBSTITUTION_CANCELLED = "substitution_cancelled"
    SUBSTITUTION_CARRIED_OUT = "substitution_carried_out"
    RESERVE_EXHAUSTED = "reserve_exhausted"
    RESERVE_EXTENDED = "reserve_extended"
    CLOSED = "closed"
    OCCUPANTS_REPLACED = "occupants_replaced"


STATE_LABELS: Mapping[CaseState, str] = MappingProxyType(
    {
        CaseState.DRAWN: "未开始",
        CaseState.IN_CONTACT: "联系中",
        CaseState.PLACED: "已落实",
        CaseState.BOOKKEEPING: "记账中",
        CaseState.WITHDRAWN: "已退出",
        CaseState.SUBSTITUTED: "已换出",
        CaseState.UNRESOLVED: "待统计人员处理",
    }
)

EVENT_LABELS: Mapping[CaseEvent, str] = MappingProxyType(
    {
        CaseEvent.VISITED: "登记入户",
        CaseEvent.AGREED: "登记同意",
        CaseEvent.ACCOUNT_OPENED: "登记开户",
        CaseEvent.SUBSTITUTION_REQUESTED: "申请换户",
        CaseEvent.SUBSTITUTION_REJECTED: "驳回换户",
        CaseEvent.SUBSTITUTION_CANCELLED: "撤销换户",
        CaseEvent.SUBSTITUTION_CARRIED_OUT: "换户",
        CaseEvent.RESERVE_EXHAUSTED: "备选户用尽",
        CaseEvent.RESERVE_EXTENDED: "接着排备选户并换户",
        CaseEvent.CLOSED: "按无应答结案",
        CaseEvent.OCCUPANTS_REPLACED: "登记新住户",
    }
)

_AFTER_DECISION: Mapping[CaseEvent, CaseState] = {
    CaseEvent.SUBSTITUTION_REJECTED: CaseState.IN_CONTACT,
    CaseEvent.SUBSTITUTION_CANCELLED: CaseState.IN_CONTACT,
    CaseEvent.SUBSTITUTION_CARRIED_OUT: CaseState.SUBSTITUTED,
    CaseEvent.RESERVE_EXHAUSTED: CaseState.UNRESOLVED,
}
# Other people live in the dwelling now: the case goes on with them (DOMAIN, P: same dwelling first).
_NEW_OCCUPANTS: Mapping[CaseEvent, CaseState] = {CaseEvent.OCCUPANTS_REPLACED: CaseState.SUBSTITUTED}

STEPS: Mapping[CaseState, Mapping[CaseEvent, CaseState]] = MappingProxyType(
    {
        CaseState.DRAWN: {CaseEvent.VISITED: CaseState.IN_CONTACT, CaseEvent.AGREED: CaseState.PLACED},
        CaseState.IN_CONTACT: {
            CaseEvent.VISITED: CaseState.IN_CONTACT,
            CaseEvent.AGREED: CaseState.PLACED,
            CaseEvent.SUBSTITUTION_REQUESTED: CaseState.IN_CONTACT,
            **_AFTER_DECISION,
            **_NEW_OCCUPANTS,
        },
        # A household that has agreed or keeps books leaves the sample by the same request: it is withdrawn until the
        # request is decided (Plan §11).
        CaseState.PLACED: {
            CaseEvent.VISITED: CaseState.PLACED,
            CaseEvent.AGREED: CaseState.PLACED,
            CaseEvent.ACCOUNT_OPENED: CaseState.BOOKKEEPING,
            CaseEvent.SUBSTITUTION_REQUESTED: CaseState.WITHDRAWN,
            # It agreed while a request was waiting: the request can only be rejected, and it stays.
            CaseEvent.SUBSTITUTION_REJECTED: CaseState.PLACED,
            CaseEvent.SUBSTITUTION_CANCELLED: CaseState.PLACED,
            **_NEW_OCCUPANTS,
        },
        CaseState.BOOKKEEPING: {
            CaseEvent.VISITED: CaseState.BOOKKEEPING,
            CaseEvent.AGREED: CaseState.BOOKKEEPING,
            CaseEvent.SUBSTITUTION_REQUESTED: CaseState.WITHDRAWN,
            CaseEvent.SUBSTITUTION_REJECTED: CaseState.BOOKKEEPING,
            CaseEvent.SUBSTITUTION_CANCELLED: CaseState.BOOKKEEPING,
            **_NEW_OCCUPANTS,
        },
        CaseState.WITHDRAWN: {
            CaseEvent.VISITED: CaseState.WITHDRAWN,
            CaseEvent.AGREED: CaseState.WITHDRAWN,
            **_AFTER_DECISION,
        },
        CaseState.SUBSTITUTED: {},
        # The reserve is exhausted: the statistician decides, and what is approved waits until then.
        CaseState.UNRESOLVED: {
            CaseEvent.VISITED: CaseState.UNRESOLVED,
            CaseEvent.AGREED: CaseState.PLACED,
            CaseEvent.SUBSTITUTION_CANCELLED: CaseState.IN_CONTACT,
            CaseEvent.RESERVE_EXTENDED: CaseState.SUBSTITUTED,
            CaseEvent.CLOSED: CaseState.UNRESOLVED,
            **_NEW_OCCUPANTS,
        },
    }
)

NEXT_STEP: Mapping[CaseState, str] = MappingProxyType(
    {
        CaseState.DRAWN: "首次入户",
        CaseState.IN_CONTACT: "继续动员",
        CaseState.PLACED: "办理开户",
        CaseState.BOOKKEEPING: "辅导记账",
        CaseState.WITHDRAWN: "等待审批",
        CaseState.SUBSTITUTED: "已由备选户接替",
        CaseState.UNRESOLVED: "统计人员处理",
    }
)


SETTLED = frozenset({CaseState.PLACED, CaseState.BOOKKEEPING})
"""States in which a household of the sample is found and has agreed."""

OPEN = frozenset({CaseState.DRAWN, CaseState.IN_CONTACT, CaseState.WITHDRAWN})
"""States in which the field work on a household goes on."""


def event_of_visit(attempt_code: str) -> CaseEvent:
    """Return what a visit does to a case."""
    return CaseEvent.AGREED if attempt_code == AttemptCode.AGREED else CaseEvent.VISITED


def case_state(events: Iterable[CaseEvent]) -> CaseState:
    """Return the state of a case after its events, in the order in which they were recorded.

    A household that agrees again after a rejected withdrawal goes on with the account it has.
    """
    state, has_account = CaseState.DRAWN, False
    for event in events:
        has_account = has_account or event is CaseEvent.ACCOUNT_OPENED
        state = STEPS[state].get(event, state)
        if state is CaseState.PLACED and has_account:
            state = CaseState.BOOKKEEPING
    return state


def impossible_steps(events: Iterable[CaseEvent]) -> int:
    """Return how many of the events the table does not allow in the state in which they came.

    Zero for whatever was recorded through the services; a correction that raises it would contradict what was
    decided on the strength of the corrected visit.
    """
    known: list[CaseEvent] = []
    n_impossible = 0
    for event in events:
        n_impossible += event not in STEPS[case_state(known)]
        known.append(event)
    return n_impossible


def require_step(state: CaseState, event: CaseEvent, *, household_id: str) -> None:
    """Refuse what the table of steps does not hold.

    Raises
    ------
    StateRefusal
        ``CASE_STEP_NOT_ALLOWED`` naming the state and what is allowed in it.
    """
    if event not in STEPS[state]:
        allowed = "、".join(EVENT_LABELS[step] for step in CaseEvent if step in STEPS[state]) or "无"
        raise StateRefusal(
            "CASE_STEP_NOT_ALLOWED",
            household_id=household_id,
            state=STATE_LABELS[state],
            wanted=EVENT_LABELS[event],
            allowed=allowed,
        )


def next_step(state: CaseState, *, has_open_request: bool, is_closed: bool = False) -> str:
    """Return in words what is to be done next for a case."""
    if is_closed and state is CaseState.UNRESOLVED:
        return "已按无应答结案"
    return "等待审批" if has_open_request else NEXT_STEP[state]
