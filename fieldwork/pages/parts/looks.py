"""One look per state: the same word, colour and shape on every map, table, badge and calendar.

Colours are from the Okabe-Ito palette; the shape carries the state where colour cannot (print, colour blindness).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import escape
from types import MappingProxyType
from typing import Any

from fieldwork.rules.allocation import ALLOCATION_STATE_LABELS, AllocationState
from fieldwork.rules.backchecks import CHECK_STATE_LABELS, CheckState
from fieldwork.rules.corrections import STATE_LABELS as CORRECTION_STATE_LABELS
from fieldwork.rules.corrections import CorrectionState
from fieldwork.rules.diary_calendar import DAY_MARK_LABELS, DayMark
from fieldwork.rules.draw_steps import STATE_LABELS as DRAW_STATE_LABELS
from fieldwork.rules.draw_steps import DrawState
from fieldwork.rules.finding_states import FINDING_STATE_LABELS, FindingState
from fieldwork.rules.inspection import CORRECTION_LABELS
from fieldwork.rules.inspection import CorrectionState as InspectionState
from fieldwork.rules.placement import STATE_LABELS as CASE_STATE_LABELS
from fieldwork.rules.placement import CaseState
from fieldwork.rules.progress import AREA_STATE_LABELS, AreaState
from fieldwork.rules.publicity import COVERAGE_LABELS, CoverageState
from fieldwork.rules.relisting import STATE_LABELS as RELISTING_LABELS
from fieldwork.rules.relisting import RelistingState
from fieldwork.rules.replacement import REPLACEMENT_STATE_LABELS, ReplacementState
from fieldwork.rules.signals.states import STATE_LABELS as SIGNAL_STATE_LABELS
from fieldwork.rules.signals.states import SignalState
from fieldwork.rules.subsidy import PAYMENT_STATE_LABELS, PaymentState
from fieldwork.rules.substitution import STATE_LABELS as REQUEST_STATE_LABELS
from fieldwork.rules.substitution import RequestState
from fieldwork.rules.task_states import TASK_STATE_LABELS, TaskState
from fieldwork.rules.visit_plan import VISIT_STATE_LABELS, VisitState

GREY, BLUE, ORANGE, GREEN = "#9AA0A6", "#0072B2", "#E69F00", "#009E73"
VERMILION, PURPLE, PALE, BLACK = "#D55E00", "#CC79A7", "#DADCE0", "#1F2328"


@dataclass(frozen=True, kw_only=True)
class Look:
    """How one state looks. ``glyph`` is its shape in text; ``shape``, ``is_filled`` and ``has_ring`` on a map."""

    word: str
    colour: str
    glyph: str
    shape: str = "circle"
    is_filled: bool = True
    has_ring: bool = False
    is_outlined: bool = False


Kind = Callable[[str], Look]


def _not_started(word: str) -> Look:
    return Look(word=word, colour=GREY, glyph="○", is_filled=False)


def _going_on(word: str) -> Look:
    return Look(word=word, colour=BLUE, glyph="●")


def _waiting(word: str) -> Look:
    return Look(word=word, colour=ORANGE, glyph="◉", has_ring=True)


def _done(word: str) -> Look:
    return Look(word=word, colour=GREEN, glyph="■", shape="square")


def _problem(word: str) -> Look:
    return Look(word=word, colour=VERMILION, glyph="▲", shape="triangle")


def _left(word: str) -> Look:
    return Look(word=word, colour=PURPLE, glyph="✕", shape="cross")


UNKNOWN = Look(word="未登记", colour=GREY, glyph="·", is_filled=False)


def _looks(kinds: Mapping[str, Kind], words: Mapping[Any, str]) -> Mapping[str, Look]:
    """Return a look per state: the kind of state gives colour and shape, the rules give the word."""
    return MappingProxyType({str(state): kind(words[state]) for state, kind in kinds.items()})


TASK_LOOKS = _looks(
    {
        TaskState.LATE: _problem,
        TaskState.DUE: _going_on,
        TaskState.EARLY: _not_started,
        TaskState.DONE: _done,
        TaskState.UNKNOWN: lambda _: UNKNOWN,
    },
    TASK_STATE_LABELS,
)
AREA_LOOKS = _looks(
    {
        AreaState.NOT_STARTED: _not_started,
        AreaState.LISTED: _going_on,
        AreaState.SCREENED: _going_on,
        AreaState.LOCKED: _going_on,
        AreaState.DRAWN: _going_on,
        AreaState.PLACING: _going_on,
        AreaState.WAITING: _waiting,
        AreaState.LATE: _problem,
        AreaState.PLACED: _done,
        AreaState.BOOKKEEPING: _done,
    },
    AREA_STATE_LABELS,
)
CASE_LOOKS = _looks(
    {
        CaseState.DRAWN: _not_started,
        CaseState.IN_CONTACT: _going_on,
        CaseState.PLACED: _done,
        CaseState.BOOKKEEPING: _done,
        CaseState.WITHDRAWN: _left,
        CaseState.SUBSTITUTED: _left,
        CaseState.UNRESOLVED: _problem,
    },
    CASE_STATE_LABELS,
)
REQUEST_LOOKS = _looks(
    {
        RequestState.REQUESTED: _waiting,
        RequestState.APPROVED: _problem,
        RequestState.REJECTED: _not_started,
        RequestState.CARRIED_OUT: _done,
        RequestState.CANCELLED: _left,
    },
    REQUEST_STATE_LABELS,
)
COVERAGE_LOOKS = _looks(
    {
        CoverageState.COVERED: _done,
        CoverageState.GAP: _problem,
        CoverageState.TO_COME: _not_started,
    },
    COVERAGE_LABELS,
)
INSPECTION_LOOKS = _looks(
    {
        InspectionState.OPEN: _not_started,
        InspectionState.CORRECTION_DEMANDED: _going_on,
        InspectionState.CORRECTED: _waiting,
        InspectionState.VERIFIED: _done,
        InspectionState.REOPENED: _problem,
    },
    CORRECTION_LABELS,
)
OVERDUE = _problem("逾期")
REPLACEMENT_LOOKS = _looks(
    {
        ReplacementState.REQUESTED: _waiting,
        ReplacementState.APPROVED: _going_on,
        ReplacementState.REJECTED: _not_started,
        ReplacementState.CARRIED_OUT: _done,
        ReplacementState.CANCELLED: _left,
    },
    REPLACEMENT_STATE_LABELS,
)
FINDING_LOOKS = _looks(
    {
        FindingState.OPEN: _waiting,
        FindingState.REOPENED: _problem,
        FindingState.RESOLVED: _done,
        FindingState.FIXED: _done,
    },
    FINDING_STATE_LABELS,
)
TO_READ = _not_started("供阅读")
ALLOCATION_LOOKS = _looks(
    {
        AllocationState.PROPOSED: _waiting,
        AllocationState.APPROVED: _done,
        AllocationState.REJECTED: _problem,
        AllocationState.SUPERSEDED: _left,
    },
    ALLOCATION_STATE_LABELS,
)
DRAW_LOOKS = _looks(
    {
        DrawState.OPEN: _not_started,
        DrawState.LOCKED: _going_on,
        DrawState.REHEARSED: _going_on,
        DrawState.COMMITTED: _waiting,
        DrawState.DRAWN: _done,
        DrawState.VOID_ASKED: _waiting,
        DrawState.VOIDED: _left,
    },
    DRAW_STATE_LABELS,
)
RELISTING_LOOKS = MappingProxyType(
    {"none": _not_started("未复查")}
    | dict(
        _looks(
            {
                RelistingState.DRAWN: _going_on,
                RelistingState.LISTED: _going_on,
                RelistingState.COMPARED: _waiting,
                RelistingState.ACCEPTED: _done,
                RelistingState.DECIDED: _done,
                RelistingState.WHOLE_RELISTING: _problem,
                RelistingState.CLOSED: _done,
            },
            RELISTING_LABELS,
        )
    )
)
SIGNAL_LOOKS = _looks(
    {
        SignalState.OPEN: _waiting,
        SignalState.LOOKED_AT: _going_on,
        SignalState.NEEDS_INSPECTION: _waiting,
        SignalState.EXPLAINED: _done,
        SignalState.CONFIRMED_PROBLEM: _problem,
        SignalState.CLOSED: _not_started,
    },
    SIGNAL_STATE_LABELS,
)
CHECK_LOOKS = _looks(
    {
        CheckState.WAITING: _waiting,
        CheckState.LATE: _problem,
        CheckState.DONE: _done,
        CheckState.NOT_DONE: _left,
    },
    CHECK_STATE_LABELS,
)
SEVERITY_LOOKS = MappingProxyType(
    {"error": _problem("错误"), "warning": _waiting("警告"), "information": _not_started("提示")}
)
DAY_LOOKS = MappingProxyType(
    {
        "not_open": Look(word="未开户", colour=GREY, glyph="□", shape="square", is_filled=False),
        "before": Look(word="已开户，未到试记账", colour=GREY, glyph="■", shape="square"),
        "trial": Look(word="试记账", colour=BLUE, glyph="■", shape="square"),
        "formal": _done("正式记账"),
    }
)

DIARY_LOOKS = MappingProxyType(
    {
        DayMark.CHECKED: _done(DAY_MARK_LABELS[DayMark.CHECKED]),
        DayMark.ENTRIES: Look(word=DAY_MARK_LABELS[DayMark.ENTRIES], colour=BLUE, glyph="■", shape="square"),
        DayMark.NO_ENTRY: Look(word=DAY_MARK_LABELS[DayMark.NO_ENTRY], colour=ORANGE, glyph="0", shape="square"),
        DayMark.GAP: _problem(DAY_MARK_LABELS[DayMark.GAP]),
        DayMark.NOT_COUNTED: Look(word=DAY_MARK_LABELS[DayMark.NOT_COUNTED], colour=GREY, glyph="?", is_filled=False),
        DayMark.AHEAD: Look(word=DAY_MARK_LABELS[DayMark.AHEAD], colour=PALE, glyph="□", is_filled=False),
        DayMark.NOT_KEPT: Look(word=DAY_MARK_LABELS[DayMark.NOT_KEPT], colour=PALE, glyph="■", shape="square"),
    }
)
VISIT_LOOKS = _looks(
    {
        VisitState.EARLY: _not_started,
        VisitState.DUE: _waiting,
        VisitState.LATE: _problem,
        VisitState.DONE: _done,
        VisitState.DONE_LATE: _done,
    },
    VISIT_STATE_LABELS,
)
CORRECTION_LOOKS = _looks(
    {
        CorrectionState.WAITS_FOR_BOTH: _waiting,
        CorrectionState.WAITS_FOR_HOUSEHOLD: _waiting,
        CorrectionState.WAITS_FOR_STAFF: _waiting,
        CorrectionState.CONFIRMED: _going_on,
        CorrectionState.CARRIED_OUT: _done,
        CorrectionState.DECLINED: _left,
        CorrectionState.CANCELLED: _left,
    },
    CORRECTION_STATE_LABELS,
)
PAYMENT_LOOKS = _looks(
    {
        PaymentState.NOT_SET: lambda word: Look(word=word, colour=GREY, glyph="·", is_filled=False),
        PaymentState.NOT_DUE: _not_started,
        PaymentState.PAYABLE: _waiting,
        PaymentState.PAID: _done,
    },
    PAYMENT_STATE_LABELS,
)


def word_of(looks: Mapping[str, Look]) -> dict[str, str]:
    """Return the words of a table of looks by state."""
    return {state: look.word for state, look in looks.items()}


def look_of(looks: Mapping[str, Look], code: object) -> Look:
    """Return the look of a state; a state without a look of its own is shown as one the system does not know."""
    return looks.get(str(code), UNKNOWN)


SELECTION_LOOKS = MappingProxyType(
    {
        "2": Look(word="样本户", colour=BLUE, glyph="●", is_outlined=True),
        "3": Look(word="换入户", colour=GREEN, glyph="■", shape="square", is_outlined=True),
        "4": _left("已换出"),
        "1": Look(word="备选户", colour=BLUE, glyph="○", is_filled=False),
        "0": Look(word="未抽中", colour=GREY, glyph="·"),
    }
)
OCCUPANCY_LOOKS = MappingProxyType(
    {
        "occupied": Look(word="有人居住", colour="#5F6368", glyph="●"),
        "vacant": Look(word="空宅", colour=GREY, glyph="□", shape="square", is_filled=False),
        "seasonal": Look(word="季节性居住", colour=GREY, glyph="□", shape="square", is_filled=False),
        "non_residential": Look(word="非住宅", colour=GREY, glyph="□", shape="square", is_filled=False),
        "demolished": Look(word="已拆除", colour=PURPLE, glyph="✕", shape="cross"),
    }
)


def badge(look: Look, word: str = "") -> str:
    """Return a state as HTML: shape in its colour, word in the text colour."""
    drawn = ' class="drawn"' if look.is_outlined else ""
    glyph = f'<i{drawn} style="color:{look.colour}">{look.glyph}</i>'
    return f'<span class="zh-state">{glyph}{escape(word or look.word)}</span>'


def in_words(look: Look, word: str = "") -> str:
    """Return a state as plain text for a cell: shape and word."""
    return f"{look.glyph} {word or look.word}"
