"""The rules about what tablets bring, case by case (tests/spec/sync.toml), and what payloads may hold."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwork.rules.field_reports import require_said
from fieldwork.rules.refusals import InputRefusal, PermissionRefusal, Refusal, StateRefusal
from fieldwork.rules.sync import (
    EventKind,
    TabletEvent,
    Verdict,
    area_of,
    outcome_of,
    require_decidable,
    require_protocol,
    split_in_order,
    subject_of,
)
from fieldwork.rules.sync_payloads import (
    FIELDS_OF,
    Correction,
    read_check,
    read_fields,
    require_correctable,
    require_plain,
)
from fieldwork.rules.sync_screening import Answer, screening_step
from fieldwork.rules.tablets import Clock, device_state, require_device_name
from tests.refusing import refused
from tests.spec import cases

NOW = datetime(2022, 9, 1, 2, tzinfo=UTC)
AREA = "440118001001001"
HOUSEHOLD = f"{AREA}01001"
KINDS = {"state": StateRefusal, "input": InputRefusal, "permission": PermissionRefusal}


def event(sequence: int) -> TabletEvent:
    return TabletEvent(
        event_id=UUID(int=sequence), sequence=sequence, kind=EventKind.VISIT, device_time=NOW, payload={}
    )


def order(last: int, sent: list[int], known: list[int], lost: list[int]) -> dict[str, Any]:
    keys = {str(UUID(int=number)) for number in known}
    parts = split_in_order([event(number) for number in sent], last=last, known=keys, lost=lost)
    taken, waiting = ([each.sequence for each in part] for part in parts)
    return {"taken": taken, "waiting": waiting}


def outcome(kind: str, code: str) -> dict[str, Any]:
    return {"outcome": outcome_of(KINDS[kind](code)).value}


def screening(known: str, coming: str, *, later: bool, corrects: bool) -> dict[str, Any]:
    first = Answer(answer_id="first", outcome=known, attempted_at=NOW) if known else None
    at = NOW + timedelta(hours=1 if later else -1)
    base = "first" if corrects else None
    second = Answer(answer_id="second", outcome=coming, attempted_at=at, is_correction=corrects, base=base)
    return {"step": screening_step(second, first).value}


def clock(offset: int, tolerance: int, ahead: int) -> dict[str, Any]:
    made = Clock(received_at=NOW, offset=timedelta(seconds=offset), tolerance=timedelta(seconds=tolerance))
    at = NOW + timedelta(seconds=ahead - (offset if made.is_wrong else 0))
    moved = int((made.corrected(at) - at).total_seconds())
    return {"is_wrong": made.is_wrong, "moved": moved, "is_doubtful": made.is_doubtful(at)}


def decision(reason: str, sent_by: str, decided_by: str) -> dict[str, Any]:
    try:
        require_decidable(Verdict.APPLY, reason, sent_by=sent_by, decided_by=decided_by)
    except Refusal as refusal:
        return {"refused": refusal.code}
    return {"refused": ""}


def device(days_left: int, *, is_revoked: bool) -> dict[str, Any]:
    expires_at = NOW + timedelta(days=days_left)
    return {"state": device_state(is_revoked=is_revoked, expires_at=expires_at, now=NOW).value}


RULES: dict[str, Callable[..., dict[str, Any]]] = {
    "order": order,
    "outcome": outcome,
    "screening": screening,
    "clock": clock,
    "decision": decision,
    "device": device,
}


@pytest.mark.parametrize("case", cases("sync"), ids=lambda case: f"{case['rule']}: {case['says']}")
def test_each_case_of_the_table_holds(case: dict[str, Any]) -> None:
    assert RULES[case["rule"]](**case["given"]) == case["expect"]


@given(
    sent=st.lists(st.integers(1, 9)),
    last=st.integers(0, 9),
    known=st.sets(st.integers(1, 9)),
    lost=st.sets(st.integers(1, 9)),
)
def test_nothing_is_dropped_and_what_waits_has_a_gap_before_it(
    sent: list[int], last: int, known: set[int], lost: set[int]
) -> None:
    parts = order(last, sent, sorted(known), sorted(lost))
    assert sorted(parts["taken"] + parts["waiting"]) == sorted(sent)
    reached = {*range(1, last + 1), *parts["taken"], *lost}
    assert all(set(range(1, number)) - reached for number in parts["waiting"])


def test_a_later_correction_of_a_settled_answer_that_was_not_seen_waits() -> None:
    known = Answer(answer_id="a", outcome="complete", attempted_at=NOW)
    blind = Answer(answer_id="b", outcome="complete", attempted_at=None, is_correction=True, base="z")
    assert screening_step(blind, known).value == "conflict"
    open_ = Answer(answer_id="a", outcome="no_contact", attempted_at=None)
    assert screening_step(blind, open_).value == "record"
    late = Answer(answer_id="c", outcome="refused", attempted_at=None)
    assert screening_step(late, open_).value == "record"
    assert screening_step(late, Answer(answer_id="a", outcome="no_contact", attempted_at=NOW)).value == "attempt_only"


@pytest.mark.parametrize(
    ("kind", "payload", "subject"),
    [
        ("building", {"ea_id": AREA, "building_no": "002"}, f"{AREA}/002"),
        ("screening", {"answers": {"household_id": HOUSEHOLD}}, HOUSEHOLD),
        ("screening", {"answers": 3}, ""),
        ("visit", {"household_id": HOUSEHOLD}, HOUSEHOLD),
        ("visit", {"household_id": 7}, ""),
        ("exhausted", {"ea_id": AREA}, AREA),
        ("correction", {"of_kind": "visit", "payload": {"household_id": HOUSEHOLD}}, HOUSEHOLD),
        ("correction", {"of_kind": "nothing"}, ""),
        ("correction", {"of_kind": "visit", "payload": None}, ""),
    ],
)
def test_the_subject_is_what_the_event_is_about(kind: str, payload: dict[str, Any], subject: str) -> None:
    assert subject_of(EventKind(kind), payload) == subject
    assert area_of(subject) in {"", AREA}


@pytest.mark.parametrize("wrong", ["\x00", "\ud800", float("nan"), {"a": ["\x00"]}, object()])
def test_what_is_no_text_and_no_number_is_refused_by_the_field(wrong: object) -> None:
    with refused("SYNC_PAYLOAD_WRONG", "note"):
        require_plain(EventKind.VISIT, {"note": wrong})
    with refused("SYNC_PAYLOAD_WRONG", "?"):
        require_plain(EventKind.VISIT, {"\x00": 1})


@pytest.mark.parametrize("kind", list(EventKind))
def test_an_empty_payload_is_refused_by_its_first_missing_field(kind: EventKind) -> None:
    assert set(FIELDS_OF) == set(EventKind)
    with refused("SYNC_PAYLOAD_WRONG"):
        read_fields(kind, {}, key=str(uuid4()), cycle_id="c")


@pytest.mark.parametrize(
    "position",
    [
        {"lon": 181, "lat": 0, "datum": "WGS-84"},
        {"lon": 0, "lat": 91, "datum": "WGS-84"},
        {"lon": 0, "lat": 0, "datum": "mine"},
        {"lon": 0, "lat": 0, "datum": "WGS-84", "accuracy_m": -1},
        {"lon": float("inf"), "lat": 0, "datum": "WGS-84"},
    ],
)
def test_a_visit_is_made_on_the_earth_at_an_instant(position: dict[str, Any]) -> None:
    said = {"household_id": HOUSEHOLD, "visited_at": NOW.isoformat(), "attempt_code": "refused"}
    with refused("SYNC_PAYLOAD_WRONG", "position"):
        read_fields(EventKind.VISIT, said | {"position": position}, key=str(uuid4()), cycle_id="c")
    with refused("SYNC_PAYLOAD_WRONG", "visited_at"):
        naive = said | {"visited_at": "2022-09-01T10:00:00"}
        read_fields(EventKind.VISIT, naive, key=str(uuid4()), cycle_id="c")
    fine = said | {"position": {"lon": 113, "lat": 23, "datum": "WGS-84", "accuracy_m": 5}}
    assert read_fields(EventKind.VISIT, fine, key=str(uuid4()), cycle_id="c").position.accuracy_m == 5


def test_a_check_of_pages_comes_with_its_visit_or_not_at_all() -> None:
    common = {"household_id": HOUSEHOLD, "key": str(uuid4()), "cycle_id": "c", "checked_on": NOW.date()}
    assert read_check({"check": None}, **common) is None
    page = {"first_day": "2022-09-01", "last_day": "2022-09-02", "faults": ["missing_unit"]}
    found = read_check({"check": page}, **common)
    assert found is not None
    assert [fault.value for fault in found.faults] == ["missing_unit"]


def test_only_what_has_a_correction_is_corrected() -> None:
    with refused("SYNC_NOT_CORRECTABLE", "报告做完"):
        require_correctable(Correction(of_kind=EventKind.EXHAUSTED, reason="x", payload={}))
    with refused("SYNC_PAYLOAD_WRONG"):
        require_correctable(Correction(of_kind=EventKind.DWELLING, reason="x"))
    require_correctable(Correction(of_kind=EventKind.VISIT, reason="x"))


def test_a_protocol_of_tomorrow_a_nameless_tablet_and_an_unsaid_reason_are_refused() -> None:
    with refused("SYNC_PROTOCOL_NEWER", "2"):
        require_protocol(2)
    for name in ("", " " * 3, "长" * 41, "a\x07b"):
        with refused("SYNC_DEVICE_NAME_WRONG"):
            require_device_name(name)
    assert require_device_name("  1  号 ") == "1 号"
    with refused("FIELD_REPORT_REASON_MISSING", AREA):
        require_said(" ", ea_id=AREA)
