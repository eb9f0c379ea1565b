"""Looks of bookkeeping: days of a calendar, entries, visits, corrections and payments."""

from types import MappingProxyType

from fieldwork.pages.parts.look_kinds import (
    BLUE,
    GREY,
    ORANGE,
    PALE,
    Look,
    done,
    going_on,
    left,
    looks_by_state,
    not_started,
    problem,
    waiting,
)
from fieldwork.rules.corrections import STATE_LABELS as CORRECTION_STATE_LABELS
from fieldwork.rules.corrections import CorrectionState
from fieldwork.rules.diary_calendar import DAY_MARK_LABELS, DayMark
from fieldwork.rules.subsidy import PAYMENT_STATE_LABELS, PaymentState
from fieldwork.rules.visit_plan import VISIT_STATE_LABELS, VisitState

DAY_LOOKS = MappingProxyType(
    {
        "not_open": Look(word="未开户", colour=GREY, glyph="□", shape="square", is_filled=False),
        "before": Look(word="已开户，未到试记账", colour=GREY, glyph="■", shape="square"),
        "trial": Look(word="试记账", colour=BLUE, glyph="■", shape="square"),
        "formal": done("正式记账"),
    }
)
DIARY_LOOKS = MappingProxyType(
    {
        DayMark.CHECKED: done(DAY_MARK_LABELS[DayMark.CHECKED]),
        DayMark.ENTRIES: Look(word=DAY_MARK_LABELS[DayMark.ENTRIES], colour=BLUE, glyph="■", shape="square"),
        DayMark.NO_ENTRY: Look(word=DAY_MARK_LABELS[DayMark.NO_ENTRY], colour=ORANGE, glyph="0", shape="square"),
        DayMark.GAP: problem(DAY_MARK_LABELS[DayMark.GAP]),
        DayMark.NOT_COUNTED: Look(word=DAY_MARK_LABELS[DayMark.NOT_COUNTED], colour=GREY, glyph="?", is_filled=False),
        DayMark.AHEAD: Look(word=DAY_MARK_LABELS[DayMark.AHEAD], colour=PALE, glyph="□", is_filled=False),
        DayMark.NOT_KEPT: Look(word=DAY_MARK_LABELS[DayMark.NOT_KEPT], colour=PALE, glyph="■", shape="square"),
    }
)
VISIT_LOOKS = looks_by_state(
    {
        VisitState.EARLY: not_started,
        VisitState.DUE: waiting,
        VisitState.LATE: problem,
        VisitState.DONE: done,
        VisitState.DONE_LATE: done,
    },
    VISIT_STATE_LABELS,
)
CORRECTION_LOOKS = looks_by_state(
    {
        CorrectionState.WAITS_FOR_BOTH: waiting,
        CorrectionState.WAITS_FOR_HOUSEHOLD: waiting,
        CorrectionState.WAITS_FOR_STAFF: waiting,
        CorrectionState.CONFIRMED: going_on,
        CorrectionState.CARRIED_OUT: done,
        CorrectionState.DECLINED: left,
        CorrectionState.CANCELLED: left,
    },
    CORRECTION_STATE_LABELS,
)
PAYMENT_LOOKS = looks_by_state(
    {
        PaymentState.NOT_SET: lambda word: Look(word=word, colour=GREY, glyph="·", is_filled=False),
        PaymentState.NOT_DUE: not_started,
        PaymentState.PAYABLE: waiting,
        PaymentState.PAID: done,
    },
    PAYMENT_STATE_LABELS,
)
