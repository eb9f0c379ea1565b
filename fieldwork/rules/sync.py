"""What comes from a tablet: kinds, order, outcomes, and when an event waits for others (`docs/sync.md`)."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Any
from uuid import UUID

from fieldwork.rules.people import AREA_DIGITS
from fieldwork.rules.refusals import InputRefusal, PermissionRefusal, Refusal, StateRefusal
from fieldwork.rules.tablets import Clock, DeviceState

PROTOCOL = 1
PROTOCOLS = frozenset({1})
"""Versions of the protocol that are understood; an old page goes on with the one it speaks."""

EARLIEST, LATEST = datetime(1970, 1, 1, tzinfo=UTC), datetime(2090, 1, 1, tzinfo=UTC)
"""Between these a tablet's clock may stand, however wrong: beyond them no difference of clocks can be kept."""

SUBJECT = re.compile(r"[0-9]{15}(?:/?[0-9A-Za-z-]{0,20})")
BASE_VERSION = re.compile(r"[0-9A-Za-z._:|/-]{0,64}")


class EventKind(StrEnum):
    """What an event is about."""

    BUILDING = "building"
    DWELLING = "dwelling"
    SCREENING = "screening"
    VISIT = "visit"
    SUBSTITUTION_REQUEST = "substitution_request"
    ACCOUNT_OPENING = "account_opening"
    BOOK_VISIT = "book_visit"
    CORRECTION = "correction"
    ASSIGNMENT_RETURNED = "assignment_returned"
    EXHAUSTED = "exhausted"


KIND_LABELS: Mapping[EventKind, str] = MappingProxyType(
    {
        EventKind.BUILDING: "建筑物",
        EventKind.DWELLING: "住宅",
        EventKind.SCREENING: "摸底",
        EventKind.VISIT: "入户",
        EventKind.SUBSTITUTION_REQUEST: "换户申请",
        EventKind.ACCOUNT_OPENING: "开户",
        EventKind.BOOK_VISIT: "访户",
        EventKind.CORRECTION: "更正",
        EventKind.ASSIGNMENT_RETURNED: "退回任务",
        EventKind.EXHAUSTED: "报告做完",
    }
)


class Outcome(StrEnum):
    """What became of an event that was kept."""

    ACCEPTED = "accepted"
    CONFLICT = "conflict"
    REJECTED = "rejected"


DUPLICATE, WAITING = "duplicate", "waiting"
"""Answers that are no outcomes: the event was kept before, or a number before it is missing and it was not kept."""

OUTCOME_LABELS: Mapping[Outcome, str] = MappingProxyType(
    {Outcome.ACCEPTED: "已登记", Outcome.CONFLICT: "待核对", Outcome.REJECTED: "未登记"}
)


class Mark(StrEnum):
    """What is remarkable about an event that came in."""

    LATE = "late"
    UNASSIGNED = "unassigned"
    REVOKED = "revoked"
    CLOCK = "clock"
    DOUBTFUL_TIME = "doubtful_time"
    LOST_BEFORE = "lost_before"
    FILE = "file"


MARK_LABELS: Mapping[Mark, str] = MappingProxyType(
    {
        Mark.LATE: "迟到",
        Mark.UNASSIGNED: "已不负责该小区",
        Mark.REVOKED: "设备已停用",
        Mark.CLOCK: "时钟已校正",
        Mark.DOUBTFUL_TIME: "时间存疑",
        Mark.LOST_BEFORE: "之前有丢失",
        Mark.FILE: "文件带回",
    }
)


class Verdict(StrEnum):
    """How a person decides about an event that waits."""

    APPLY = "apply"
    SET_ASIDE = "set_aside"


VERDICT_LABELS: Mapping[Verdict, str] = MappingProxyType({Verdict.APPLY: "采用", Verdict.SET_ASIDE: "不采用，留存备查"})


@dataclass(frozen=True, kw_only=True)
class TabletEvent:
    """One thing that was done on a tablet. ``payload`` is what it says, by kind (`docs/sync.md`)."""

    event_id: UUID
    sequence: int
    kind: EventKind
    device_time: datetime
    payload: Mapping[str, Any] = field(repr=False)
    base_version: str | None = None


@dataclass(frozen=True, kw_only=True)
class Batch:
    """What a tablet sends at once; ``lost`` are numbers that it cannot read any more."""

    device_time: datetime
    events: Sequence[TabletEvent]
    protocol: int = PROTOCOL
    lost: frozenset[int] = frozenset()
    n_unsent: int | None = None
    storage_used: int | None = None
    storage_quota: int | None = None
    is_persisted: bool | None = None
    page_version: str = ""
    is_file: bool = False


def is_instant(instant: datetime) -> bool:
    """Tell whether an instant has a zone and can be that of a tablet's clock, even of one that was never set."""
    return instant.tzinfo is not None and EARLIEST <= instant < LATEST


def kept_subject(named: str) -> str:
    """Return what an event is about as it is kept in the clear: codes alone; other text stays in what is sealed."""
    return named if SUBJECT.fullmatch(named) else area_of(named)


def require_protocol(version: int) -> None:
    """Refuse a protocol that this server does not speak yet.

    Raises
    ------
    InputRefusal
        ``SYNC_PROTOCOL_NEWER``.
    """
    if version not in PROTOCOLS:
        raise InputRefusal("SYNC_PROTOCOL_NEWER", value=version, expected=max(PROTOCOLS))


def split_in_order(
    events: Iterable[TabletEvent], *, last: int, known: Collection[str], lost: Collection[int]
) -> tuple[list[TabletEvent], list[TabletEvent]]:
    """Return the events that can be taken now, in the order of the device, and those that wait for a number before.

    Parameters
    ----------
    last
        The greatest number that was taken of this device; all up to it were taken or are lost.
    known
        Keys that were taken before: a repetition waits for nothing.
    """
    taken, waiting, expected = [], [], last + 1
    for event in sorted(events, key=lambda each: (each.sequence, str(each.event_id))):
        while expected in lost:
            expected += 1
        if str(event.event_id) in known or event.sequence < expected:
            taken.append(event)
        elif event.sequence == expected:
            taken.append(event)
            expected += 1
        else:
            waiting.append(event)
    return taken, waiting


def marks_of(
    event: TabletEvent, clock: Clock, *, state: DeviceState, late_after: timedelta, is_assigned: bool, batch: Batch
) -> tuple[Mark, ...]:
    """Return what is remarkable about an event, in a fixed order."""
    corrected = clock.corrected(event.device_time)
    found = {
        Mark.LATE: clock.received_at - corrected > late_after,
        Mark.UNASSIGNED: not is_assigned,
        Mark.REVOKED: state is DeviceState.REVOKED,
        Mark.CLOCK: clock.is_wrong,
        Mark.DOUBTFUL_TIME: clock.is_doubtful(event.device_time),
        Mark.LOST_BEFORE: any(number < event.sequence for number in batch.lost),
        Mark.FILE: batch.is_file,
    }
    return tuple(mark for mark, holds in found.items() if holds)


DEPENDS_ON_OTHERS = frozenset(
    {
        "HOUSEHOLD_NOT_IN_SAMPLE",
        "SCREENING_DWELLING_UNKNOWN",
        "SCREENING_AREA_UNKNOWN",
        "LISTING_AREA_UNKNOWN",
        "VISIT_NOT_FOUND",
    }
)
"""Refusals of what was filled in that the arrival of something else can lift."""


def outcome_of(refusal: Refusal) -> Outcome:
    """Return what becomes of an event that was refused: what depends on the state of things waits for a decision."""
    waits = isinstance(refusal, StateRefusal) or refusal.code in DEPENDS_ON_OTHERS
    return Outcome.CONFLICT if waits and not isinstance(refusal, PermissionRefusal) else Outcome.REJECTED


def subject_of(kind: EventKind, payload: Mapping[str, Any]) -> str:
    """Return what an event is about, by code: a building, a dwelling, a household or an area.

    >>> subject_of(EventKind.DWELLING, {"ea_id": "440118001001001", "dwelling_no": "007"})
    '440118001001001007'
    """
    if kind is EventKind.CORRECTION:
        put_right = payload.get("payload")
        about = put_right if isinstance(put_right, Mapping) else {}
        of_kind = str(payload.get("of_kind", ""))
        known = of_kind in set(EventKind) and of_kind != EventKind.CORRECTION
        return subject_of(EventKind(of_kind), {**payload, **about}) if known else ""
    if kind is EventKind.SCREENING:
        answers = payload.get("answers", payload)
        return _text(answers, "household_id") if isinstance(answers, Mapping) else ""
    if kind is EventKind.BUILDING:
        return f"{_text(payload, 'ea_id')}/{_text(payload, 'building_no')}"
    if kind is EventKind.DWELLING:
        return _text(payload, "ea_id") + _text(payload, "dwelling_no")
    if kind in (EventKind.ASSIGNMENT_RETURNED, EventKind.EXHAUSTED):
        return _text(payload, "ea_id")
    return _text(payload, "household_id")


def area_of(subject: str) -> str:
    """Return the area of a subject; empty if it names none."""
    code = subject[:AREA_DIGITS]
    return code if len(code) == AREA_DIGITS and code.isascii() and code.isdigit() else ""


def require_decidable(verdict: Verdict, reason: str, *, sent_by: str, decided_by: str) -> str:
    """Return the reason of a decision; it says something, and nobody decides about the own events.

    Raises
    ------
    Refusal
        ``SYNC_DECISION_REASON_MISSING``, ``SYNC_DECISION_OWN``.
    """
    if not reason.strip():
        raise InputRefusal("SYNC_DECISION_REASON_MISSING", verdict=VERDICT_LABELS[verdict])
    if sent_by == decided_by:
        raise StateRefusal("SYNC_DECISION_OWN")
    return reason.strip()


def _text(values: Mapping[str, Any], name: str) -> str:
    value = values.get(name)
    return value if isinstance(value, str) else ""
