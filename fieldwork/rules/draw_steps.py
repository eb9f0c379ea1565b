"""The draw of an area, step by step: locked, committed, drawn, declared void; and whose sample stands in it.

The state follows from the facts of the area. One row of the table is one step that is allowed.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from fieldwork.rules.refusals import InputRefusal, PermissionRefusal, StateRefusal


class DrawState(StrEnum):
    """Where the draw of an area stands."""

    OPEN = "open"
    LOCKED = "locked"
    REHEARSED = "rehearsed"
    COMMITTED = "committed"
    DRAWN = "drawn"
    VOID_ASKED = "void_asked"
    VOIDED = "voided"


class DrawStep(StrEnum):
    """What can be done next."""

    LOCK = "lock"
    UNLOCK = "unlock"
    COMMIT = "commit"
    REHEARSE = "rehearse"
    RECORD = "record"
    IMPORT = "import"
    ASK_VOID = "ask_void"
    CONFIRM_VOID = "confirm_void"
    REJECT_VOID = "reject_void"


class Standing(StrEnum):
    """Whose sample a draw is: the platform's, the office's own by commitment, or nobody's yet (演练)."""

    PLATFORM = "platform"
    OWN = "own"
    REHEARSAL = "rehearsal"


STEPS: frozenset[tuple[DrawState, DrawStep, DrawState]] = frozenset(
    {
        (DrawState.OPEN, DrawStep.LOCK, DrawState.LOCKED),
        (DrawState.LOCKED, DrawStep.UNLOCK, DrawState.OPEN),
        (DrawState.LOCKED, DrawStep.COMMIT, DrawState.COMMITTED),
        (DrawState.LOCKED, DrawStep.REHEARSE, DrawState.REHEARSED),
        (DrawState.LOCKED, DrawStep.IMPORT, DrawState.DRAWN),
        (DrawState.REHEARSED, DrawStep.UNLOCK, DrawState.OPEN),
        (DrawState.REHEARSED, DrawStep.COMMIT, DrawState.COMMITTED),
        (DrawState.REHEARSED, DrawStep.REHEARSE, DrawState.REHEARSED),
        (DrawState.REHEARSED, DrawStep.IMPORT, DrawState.DRAWN),
        (DrawState.REHEARSED, DrawStep.ASK_VOID, DrawState.VOID_ASKED),
        (DrawState.COMMITTED, DrawStep.UNLOCK, DrawState.OPEN),
        (DrawState.COMMITTED, DrawStep.RECORD, DrawState.DRAWN),
        (DrawState.COMMITTED, DrawStep.IMPORT, DrawState.DRAWN),
        (DrawState.DRAWN, DrawStep.IMPORT, DrawState.DRAWN),
        (DrawState.DRAWN, DrawStep.ASK_VOID, DrawState.VOID_ASKED),
        (DrawState.VOID_ASKED, DrawStep.CONFIRM_VOID, DrawState.VOIDED),
        (DrawState.VOID_ASKED, DrawStep.CONFIRM_VOID, DrawState.DRAWN),
        (DrawState.VOID_ASKED, DrawStep.REJECT_VOID, DrawState.DRAWN),
        (DrawState.VOID_ASKED, DrawStep.REJECT_VOID, DrawState.REHEARSED),
        (DrawState.VOIDED, DrawStep.UNLOCK, DrawState.OPEN),
        (DrawState.VOIDED, DrawStep.COMMIT, DrawState.COMMITTED),
        (DrawState.VOIDED, DrawStep.REHEARSE, DrawState.REHEARSED),
        (DrawState.VOIDED, DrawStep.IMPORT, DrawState.DRAWN),
    }
)
"""From, step, to. Two rows with the same beginning: which it is follows from the other draws of the area."""

STATE_LABELS: Mapping[DrawState, str] = MappingProxyType(
    {
        DrawState.OPEN: "未锁定",
        DrawState.LOCKED: "已锁定",
        DrawState.REHEARSED: "已演练",
        DrawState.COMMITTED: "已承诺，待揭晓",
        DrawState.DRAWN: "已抽取",
        DrawState.VOID_ASKED: "作废待确认",
        DrawState.VOIDED: "已作废，待重抽",
    }
)
STEP_LABELS: Mapping[DrawStep, str] = MappingProxyType(
    {
        DrawStep.LOCK: "锁定名单",
        DrawStep.UNLOCK: "解锁名单",
        DrawStep.COMMIT: "公布承诺",
        DrawStep.REHEARSE: "演练",
        DrawStep.RECORD: "揭晓并抽取",
        DrawStep.IMPORT: "导入平台结果",
        DrawStep.ASK_VOID: "申请作废",
        DrawStep.CONFIRM_VOID: "确认作废",
        DrawStep.REJECT_VOID: "驳回作废",
    }
)
STANDING_LABELS: Mapping[Standing, str] = MappingProxyType(
    {Standing.PLATFORM: "国家平台样本", Standing.OWN: "本单位抽取", Standing.REHEARSAL: "演练"}
)


@dataclass(frozen=True, kw_only=True)
class AreaDrawFacts:
    """What was recorded about the draw of one area.

    ``standing`` is that of the draw in force, ``is_rehearsal_of_this_list`` and ``is_voided`` speak of what was done
    since the list was locked last.
    """

    is_locked: bool = False
    is_committed: bool = False
    standing: Standing | None = None
    is_rehearsal_of_this_list: bool = False
    is_void_asked: bool = False
    is_voided: bool = False


@dataclass(frozen=True, kw_only=True)
class VoidReason:
    """A reason of the configured list (data/codes/void_reason.toml)."""

    code: str
    label: str
    allows_open_accounts: bool


def draw_state(facts: AreaDrawFacts) -> DrawState:
    """Return where the draw of an area stands; what weighs most is asked first."""
    if facts.is_void_asked:
        return DrawState.VOID_ASKED
    if facts.standing in (Standing.OWN, Standing.PLATFORM):
        return DrawState.DRAWN
    if not facts.is_locked:
        return DrawState.OPEN
    if facts.is_committed:
        return DrawState.COMMITTED
    if facts.is_rehearsal_of_this_list:
        return DrawState.REHEARSED
    return DrawState.VOIDED if facts.is_voided else DrawState.LOCKED


def allowed_steps(state: DrawState) -> list[DrawStep]:
    """Return what may be done next, in the order of `DrawStep`."""
    return [step for step in DrawStep if any((state, step) == row[:2] for row in STEPS)]


def require_steps(states: Mapping[str, DrawState], step: DrawStep) -> None:
    """Refuse a step that the state of one of the areas does not allow; ``states`` by area.

    Raises
    ------
    StateRefusal
        ``DRAW_STEP_NOT_ALLOWED`` naming the area, its state and what is allowed next.
    """
    for ea_id, state in states.items():
        steps = allowed_steps(state)
        if step not in steps:
            raise StateRefusal(
                "DRAW_STEP_NOT_ALLOWED",
                ea_id=ea_id,
                state=STATE_LABELS[state],
                wanted=STEP_LABELS[step],
                allowed="、".join(STEP_LABELS[each] for each in steps),
            )


def require_other_revealer(committed_by: str, revealed_by: str, *, is_required: bool) -> None:
    """Refuse that whoever committed to a draw also reveals its seed, where the plan asks for two persons.

    Raises
    ------
    PermissionRefusal
        ``DRAW_REVEALER_COMMITTED``.
    """
    if is_required and committed_by == revealed_by:
        raise PermissionRefusal("DRAW_REVEALER_COMMITTED")


def require_other_confirmer(asked_by: str, decided_by: str, *, is_required: bool) -> None:
    """Refuse that whoever asked for a void also confirms it, where the plan asks for two persons.

    Raises
    ------
    PermissionRefusal
        ``VOID_CONFIRMER_ASKED``.
    """
    if is_required and asked_by == decided_by:
        raise PermissionRefusal("VOID_CONFIRMER_ASKED")


def parse_void_reasons(codes: Iterable[Mapping[str, object]]) -> Mapping[str, VoidReason]:
    """Return the configured reasons by code."""
    reasons = [
        VoidReason(
            code=str(row["code"]), label=str(row["label"]), allows_open_accounts=bool(row["allows_open_accounts"])
        )
        for row in codes
    ]
    return MappingProxyType({reason.code: reason for reason in reasons})


def require_void_reason(
    code: str, text: str, *, reasons: Mapping[str, VoidReason], areas_with_accounts: Collection[str]
) -> VoidReason:
    """Return the reason of a void.

    Where households of the area have opened their accounts, only a reason that says so may void the draw: their
    books would end with it.

    Raises
    ------
    InputRefusal
        ``VOID_REASON_UNKNOWN``, or ``VOID_REASON_MISSING`` if nothing was written beside the code.
    StateRefusal
        ``VOID_ACCOUNTS_OPEN`` naming the areas.
    """
    if code not in reasons:
        raise InputRefusal("VOID_REASON_UNKNOWN", value=code, expected="、".join(reasons))
    if not text.strip():
        raise InputRefusal("VOID_REASON_MISSING")
    if areas_with_accounts and not reasons[code].allows_open_accounts:
        allowed = "、".join(reason.label for reason in reasons.values() if reason.allows_open_accounts)
        raise StateRefusal("VOID_ACCOUNTS_OPEN", areas="、".join(sorted(areas_with_accounts)), expected=allowed)
    return reasons[code]
