"""One look per state: the same word, colour and shape on every map, table, badge and calendar.

Colours are from the Okabe-Ito palette; the shape carries the state where colour cannot (print, colour blindness).
"""

from types import MappingProxyType

from fieldwork.pages.parts.look_kinds import (
    BLACK,
    BLUE,
    GREEN,
    GREY,
    ORANGE,
    PALE,
    PURPLE,
    UNKNOWN,
    VERMILION,
    Look,
    badge,
    done,
    going_on,
    in_words,
    left,
    look_of,
    looks_by_state,
    not_started,
    problem,
    settled,
    waiting,
    word_of,
)
from fieldwork.rules.allocation import ALLOCATION_STATE_LABELS, AllocationState
from fieldwork.rules.backchecks import CHECK_STATE_LABELS, CheckState
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
from fieldwork.rules.substitution import STATE_LABELS as REQUEST_STATE_LABELS
from fieldwork.rules.substitution import RequestState
from fieldwork.rules.task_states import TASK_STATE_LABELS, TaskState

__all__ = [
    "ALLOCATION_LOOKS",
    "AREA_LOOKS",
    "BLACK",
    "BLUE",
    "CASE_LOOKS",
    "CHECK_LOOKS",
    "COVERAGE_LOOKS",
    "DRAW_LOOKS",
    "FINDING_LOOKS",
    "GREEN",
    "GREY",
    "INSPECTION_LOOKS",
    "KEPT",
    "LOCKED",
    "NOTHING_WAITS",
    "OCCUPANCY_LOOKS",
    "ORANGE",
    "OVERDUE",
    "PALE",
    "PURPLE",
    "RELISTING_LOOKS",
    "REPLACEMENT_LOOKS",
    "REQUEST_LOOKS",
    "RESERVE_LOOKS",
    "SELECTION_LOOKS",
    "SEVERITY_LOOKS",
    "SIGNAL_LOOKS",
    "TASK_LOOKS",
    "TO_DO",
    "TO_READ",
    "UNDER_WAY",
    "UNKNOWN",
    "UNLOCKED",
    "VERMILION",
    "WORK_ENDED",
    "Look",
    "badge",
    "in_words",
    "look_of",
    "word_of",
]

TASK_LOOKS = looks_by_state(
    {
        TaskState.LATE: problem,
        TaskState.DUE: going_on,
        TaskState.EARLY: not_started,
        TaskState.DONE: done,
        TaskState.UNKNOWN: lambda _: UNKNOWN,
    },
    TASK_STATE_LABELS,
)
AREA_LOOKS = looks_by_state(
    {
        AreaState.NOT_STARTED: not_started,
        AreaState.LISTED: going_on,
        AreaState.SCREENED: going_on,
        AreaState.LOCKED: going_on,
        AreaState.DRAWN: going_on,
        AreaState.PLACING: going_on,
        AreaState.WAITING: waiting,
        AreaState.LATE: problem,
        AreaState.PLACED: settled,
        AreaState.BOOKKEEPING: done,
    },
    AREA_STATE_LABELS,
)
CASE_LOOKS = looks_by_state(
    {
        CaseState.DRAWN: not_started,
        CaseState.IN_CONTACT: going_on,
        CaseState.PLACED: settled,
        CaseState.BOOKKEEPING: done,
        CaseState.WITHDRAWN: left,
        CaseState.SUBSTITUTED: left,
        CaseState.UNRESOLVED: problem,
    },
    CASE_STATE_LABELS,
)
REQUEST_LOOKS = looks_by_state(
    {
        RequestState.REQUESTED: waiting,
        RequestState.APPROVED: problem,
        RequestState.REJECTED: not_started,
        RequestState.CARRIED_OUT: done,
        RequestState.CANCELLED: left,
    },
    REQUEST_STATE_LABELS,
)
COVERAGE_LOOKS = looks_by_state(
    {
        CoverageState.COVERED: done,
        CoverageState.GAP: problem,
        CoverageState.TO_COME: not_started,
    },
    COVERAGE_LABELS,
)
INSPECTION_LOOKS = looks_by_state(
    {
        InspectionState.OPEN: not_started,
        InspectionState.CORRECTION_DEMANDED: going_on,
        InspectionState.CORRECTED: waiting,
        InspectionState.VERIFIED: done,
        InspectionState.REOPENED: problem,
    },
    CORRECTION_LABELS,
)
OVERDUE = problem("逾期")
KEPT = done("符合")
LOCKED = done("已锁定")
UNLOCKED = not_started("未锁定")
REPLACEMENT_LOOKS = looks_by_state(
    {
        ReplacementState.REQUESTED: waiting,
        ReplacementState.APPROVED: going_on,
        ReplacementState.REJECTED: not_started,
        ReplacementState.CARRIED_OUT: done,
        ReplacementState.CANCELLED: left,
    },
    REPLACEMENT_STATE_LABELS,
)
FINDING_LOOKS = looks_by_state(
    {
        FindingState.OPEN: waiting,
        FindingState.REOPENED: problem,
        FindingState.RESOLVED: done,
        FindingState.FIXED: done,
    },
    FINDING_STATE_LABELS,
)
TO_READ = not_started("供阅读")
TO_DO = waiting("等待办理")
NOTHING_WAITS = done("没有等您办的事")
UNDER_WAY = going_on("进行中")
WORK_ENDED = waiting("已结束，请看结果")
ALLOCATION_LOOKS = looks_by_state(
    {
        AllocationState.PROPOSED: waiting,
        AllocationState.APPROVED: done,
        AllocationState.REJECTED: problem,
        AllocationState.SUPERSEDED: left,
    },
    ALLOCATION_STATE_LABELS,
)
DRAW_LOOKS = looks_by_state(
    {
        DrawState.OPEN: not_started,
        DrawState.LOCKED: going_on,
        DrawState.REHEARSED: going_on,
        DrawState.COMMITTED: waiting,
        DrawState.DRAWN: done,
        DrawState.VOID_ASKED: waiting,
        DrawState.VOIDED: left,
    },
    DRAW_STATE_LABELS,
)
RELISTING_LOOKS = MappingProxyType(
    {"none": not_started("未复查")}
    | dict(
        looks_by_state(
            {
                RelistingState.DRAWN: going_on,
                RelistingState.LISTED: going_on,
                RelistingState.COMPARED: waiting,
                RelistingState.ACCEPTED: done,
                RelistingState.DECIDED: done,
                RelistingState.WHOLE_RELISTING: problem,
                RelistingState.CLOSED: done,
            },
            RELISTING_LABELS,
        )
    )
)
SIGNAL_LOOKS = looks_by_state(
    {
        SignalState.OPEN: waiting,
        SignalState.LOOKED_AT: going_on,
        SignalState.NEEDS_INSPECTION: waiting,
        SignalState.EXPLAINED: done,
        SignalState.CONFIRMED_PROBLEM: problem,
        SignalState.CLOSED: not_started,
    },
    SIGNAL_STATE_LABELS,
)
CHECK_LOOKS = looks_by_state(
    {
        CheckState.WAITING: waiting,
        CheckState.LATE: problem,
        CheckState.DONE: done,
        CheckState.NOT_DONE: left,
    },
    CHECK_STATE_LABELS,
)
SEVERITY_LOOKS = MappingProxyType(
    {"error": problem("错误"), "warning": waiting("警告"), "information": not_started("提示")}
)


RESERVE_LOOKS = MappingProxyType(
    {
        "used": left("已用过"),
        "next": going_on("批准后接替"),
        "behind": Look(word="", colour=BLUE, glyph="○", is_filled=False),
    }
)
SELECTION_LOOKS = MappingProxyType(
    {
        "2": Look(word="样本户", colour=BLUE, glyph="●", is_outlined=True),
        "3": Look(word="换入户", colour=GREEN, glyph="■", shape="square", is_outlined=True),
        "4": left("已换出"),
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
