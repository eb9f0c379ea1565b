"""What tablets bring: once, in order, whoever arrives first; what does not fit waits for a person and is never lost."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from fieldwork.rules.field_reports import ReportVerdict
from fieldwork.rules.permissions import Actor, Role
from fieldwork.rules.refusals import Refusal
from fieldwork.rules.sync import Mark, Outcome, Verdict
from fieldwork.services.devices import devices_view, revoke_device
from fieldwork.services.field_reports import ReportDecision, decide_report, reports_view
from fieldwork.services.ledger import verify_ledger
from fieldwork.services.people import assign_roles
from fieldwork.services.photos import PhotoFields, add_photo
from fieldwork.services.sync_decisions import SyncDecision, conflict_view, conflicts_view, decide_event
from fieldwork.store import ledger, listing, screening, sync, visits
from tests.databases import only_sqlite
from tests.services.scene import (
    ADMINISTRATOR,
    AREA,
    ENUMERATOR,
    FAR_AREA,
    STATISTICIAN,
    SUPERVISOR,
    TINY_PNG,
    Scene,
    household,
)
from tests.services.tablets import (
    OTHERS,
    Tablet,
    assign,
    building,
    dwelling,
    open_field,
    outcomes,
    visit,
)
from tests.services.tablets import (
    screening as screened,
)


@pytest.fixture
def field(scene: Scene) -> Scene:
    return open_field(scene)


def decide(scene: Scene, event_id: str, verdict: Verdict = Verdict.APPLY, actor: Actor = SUPERVISOR) -> str:
    decision = SyncDecision(event_id=UUID(event_id), verdict=verdict, reason="已与两位调查员核对")
    return decide_event(scene.database, decision, actor=actor, now=scene.now)


def dwelling_numbers(scene: Scene) -> set[str]:
    with scene.database.reading() as session:
        return set(listing.dwellings(session, scene.cycle_id, ea_id=AREA, personal=False)["dwelling_no"])


def n_visits(scene: Scene) -> int:
    with scene.database.reading() as session:
        return len(visits.of_cycle(session, scene.cycle_id))


def test_every_kind_of_event_becomes_what_its_service_makes(field: Scene) -> None:
    tablet = Tablet(field, "A")
    of_building = tablet.note("building", building("002"))
    of_dwelling = tablet.note("dwelling", dwelling("040", building_event=of_building))
    tablet.note("screening", screened(household(40), "complete", field.now, dwelling_event=of_dwelling))
    tablet.note("visit", visit(20, "agreed", field.now, position={"lon": 113.6, "lat": 23.2, "datum": "WGS-84"}))
    opened = {"opened_on": "2022-09-01", "mode": "paper", "notice_given_on": "2022-09-01", "notice_version": "2022-1"}
    tablet.note("account_opening", {"household_id": household(20), "keeper": "head", **opened})
    page = {"first_day": "2022-09-01", "last_day": "2022-09-01", "faults": ["missing_unit"]}
    tablet.note(
        "book_visit",
        {"household_id": household(20), "kind": "monthly", "visited_at": field.now.isoformat(), "check": page},
    )
    tablet.note("visit", visit(10, "do_not_come_again", field.now))
    tablet.note("substitution_request", {"household_id": household(10), "reason": "do_not_come_again"})
    tablet.note(
        "correction",
        {"of": of_dwelling, "of_kind": "dwelling", "reason": "看错了", "payload": dwelling("040", occupancy="vacant")},
    )
    tablet.note("assignment_returned", {"ea_id": AREA, "reason": "淹水"})
    tablet.note("exhausted", {"ea_id": AREA, "segment_no": "01", "reason": "做完了"})
    answered = tablet.send()
    assert outcomes(answered.results) == [("accepted", "")] * 11
    with field.database.reading() as session:
        entries = ledger.entries(session, actor=ENUMERATOR.account_id)["action"].tolist()[::-1]
    assert entries[1:] == [
        "building.add", "dwelling.add", "screening.record", "visit.record", "account.open", "diary.visit",
        "diary.check", "visit.record", "substitution.request", "dwelling.correct", "field_report.send",
        "field_report.send", "sync.receive",
    ]  # fmt: skip
    assert not verify_ledger(field.database).problems


@only_sqlite
def test_the_same_batch_again_changes_nothing(field: Scene) -> None:
    tablet = Tablet(field, "A")
    tablet.note("visit", visit(10, "refused", field.now))
    tablet.note("building", building("002"))
    assert outcomes(tablet.send().results) == [("accepted", "")] * 2
    again = tablet.send()
    assert [(each.outcome, each.first_outcome) for each in again.results] == [("duplicate", "accepted")] * 2
    assert (n_visits(field), again.last_sequence) == (1, 2)


@only_sqlite
def test_an_event_named_twice_in_a_batch_counts_once(field: Scene) -> None:
    tablet = Tablet(field, "A")
    tablet.note("visit", visit(10, "refused", field.now))
    twice = tablet.send(tablet.events[0], tablet.events[0])
    assert [each.outcome for each in twice.results] == ["accepted", "duplicate"]
    assert n_visits(field) == 1


@only_sqlite
def test_a_key_with_another_content_is_refused_and_the_first_stays(field: Scene) -> None:
    tablet, other = Tablet(field, "A"), Tablet(field, "A")
    tablet.sent("visit", visit(10, "refused", field.now))
    other.note("visit", visit(10, "agreed", field.now))
    assert outcomes(other.send().results) == [("rejected", "SYNC_EVENT_ID_TAKEN")]


@only_sqlite
def test_what_follows_a_gap_waits_on_the_tablet(field: Scene) -> None:
    tablet = Tablet(field, "A")
    for number in ("002", "003", "004"):
        tablet.note("building", building(number))
    first, second, third = tablet.events
    gap = tablet.send(first, third)
    assert outcomes(gap.results) == [("accepted", ""), ("waiting", "SYNC_SEQUENCE_GAP")]
    assert outcomes(tablet.send(third, second).results) == [("accepted", "")] * 2
    assert tablet.send().last_sequence == 3


@only_sqlite
def test_a_number_that_the_tablet_lost_holds_nothing_up(field: Scene) -> None:
    tablet = Tablet(field, "A")
    for number in ("002", "003"):
        tablet.note("building", building(number))
    (result,) = tablet.send(tablet.events[1], lost=frozenset({1})).results
    assert (result.outcome, result.marks) == ("accepted", (Mark.LOST_BEFORE,))
    assert outcomes(tablet.send(tablet.events[0]).results) == [("accepted", "")]


def test_one_wrong_event_stops_no_other(field: Scene) -> None:
    tablet = Tablet(field, "A")
    tablet.note("visit", {"household_id": household(10)})
    tablet.note("building", building("002", building_type="castle"))
    tablet.note("building", building("003", lon=113.6))
    tablet.note("visit", visit(10, "refused", field.now, note="\ud800"))
    tablet.note("visit", visit(10, "refused", field.now))
    assert [each.outcome for each in tablet.send().results] == [
        "rejected",
        "rejected",
        "rejected",
        "rejected",
        "accepted",
    ]
    with field.database.reading() as session:
        assert len(sync.of_device(session, tablet.device.device_id, most=10)) == 5
    assert not verify_ledger(field.database).problems


@only_sqlite
def test_a_wrong_clock_is_found_and_both_times_are_kept(field: Scene) -> None:
    tablet = Tablet(field, "A", clock=timedelta(hours=-5))
    at = field.now - timedelta(minutes=30)
    tablet.note("visit", visit(10, "refused", at + tablet.clock), at=at)
    answer = tablet.send()
    assert (answer.clock.is_wrong, answer.clock.offset_seconds) == (True, 5 * 3600)
    with field.database.reading() as session:
        seen = visits.of_cycle(session, field.cycle_id)["visited_at"].iloc[0]
        event = sync.of_device(session, tablet.device.device_id, most=1).iloc[0]
    assert (seen, event["corrected_at"], event["device_time"]) == (at, at, at + tablet.clock)
    assert event["marks"] == "clock"


@only_sqlite
def test_a_clock_that_was_moved_makes_no_visit_of_tomorrow(field: Scene) -> None:
    tablet = Tablet(field, "A")
    ahead = field.now + timedelta(days=1)
    tablet.note("visit", visit(10, "refused", ahead), at=ahead)
    (result,) = tablet.send().results
    assert (result.outcome, result.marks) == ("accepted", (Mark.DOUBTFUL_TIME,))
    with field.database.reading() as session:
        assert visits.of_cycle(session, field.cycle_id)["visited_at"].iloc[0] == field.now


@only_sqlite
def test_what_comes_late_is_marked(field: Scene) -> None:
    tablet = Tablet(field, "A")
    tablet.note("visit", visit(10, "refused", field.now))
    field.now += timedelta(days=31)
    (result,) = tablet.send().results
    assert (result.outcome, result.marks) == ("accepted", (Mark.LATE,))


@only_sqlite
def test_who_lost_the_area_hands_in_what_is_there_and_it_is_marked(field: Scene) -> None:
    tablet, stranger = Tablet(field, "A"), Tablet(field, "B", actor=SUPERVISOR)
    assign(field, ENUMERATOR.account_id)
    mine = tablet.sent("visit", visit(10, "refused", field.now))
    assert (mine.outcome, mine.marks) == ("accepted", (Mark.UNASSIGNED,))
    never = Tablet(field, "C", actor=OTHERS[0]).sent(
        "visit", visit(10, "refused", field.now) | {"household_id": household(10, "440118101201001")}
    )
    assert outcomes([never]) == [("rejected", "PERMISSION_SCOPE")]
    assert stranger.sent("visit", visit(10, "refused", field.now)).outcome == "accepted"


@only_sqlite
def test_a_role_that_reached_everywhere_counts_no_more_once_it_was_taken(field: Scene) -> None:
    tablet, elsewhere = Tablet(field, "A"), visit(10, "refused", field.now) | {"household_id": household(10, FAR_AREA)}
    for roles in ({Role.ENUMERATOR, Role.STATISTICIAN}, {Role.ENUMERATOR}):
        assign_roles(field.database, ENUMERATOR.account_id, frozenset(roles), actor=ADMINISTRATOR, now=field.now)
    assert outcomes([tablet.sent("visit", elsewhere)]) == [("rejected", "PERMISSION_SCOPE")]
    assert tablet.sent("visit", visit(10, "refused", field.now)).outcome == "accepted"


def test_what_a_revoked_tablet_holds_waits_for_a_person(field: Scene) -> None:
    tablet = Tablet(field, "A")
    revoke_device(field.database, tablet.device.device_id, reason="丢失", actor=SUPERVISOR, now=field.now)
    tablet.device = tablet.reread()
    sent = tablet.sent("visit", visit(10, "refused", field.now))
    assert outcomes([sent]) == [("conflict", "SYNC_FROM_REVOKED_DEVICE")]
    assert n_visits(field) == 0
    assert decide(field, sent.event_id) == Outcome.ACCEPTED
    assert n_visits(field) == 1
    assert devices_view(field.database, field.cycle_id, actor=SUPERVISOR, now=field.now)["state_zh"].tolist() == [
        "已停用"
    ]


def test_a_number_given_twice_is_decided_with_both_sides_shown(field: Scene) -> None:
    first, second = Tablet(field, "A"), Tablet(field, "B", actor=OTHERS[0])
    first.sent("dwelling", dwelling("040", address="甲处"))
    other = second.sent("dwelling", dwelling("040", address="乙处"))
    depends = second.sent("screening", screened(household(40), "complete", field.now, dwelling_event=other.event_id))
    assert outcomes([other, depends]) == [("conflict", "LISTING_NUMBER_TAKEN"), ("conflict", "SYNC_DEPENDS_ON")]
    assert len(conflicts_view(field.database, field.cycle_id, actor=SUPERVISOR)) == 2
    shown = conflict_view(field.database, UUID(other.event_id), actor=SUPERVISOR)
    assert [side.values["地址"] for side in shown.sides] == ["乙处", "甲处", "甲处"]
    hidden = conflict_view(field.database, UUID(other.event_id), actor=STATISTICIAN)
    assert {side.values["地址"] for side in hidden.sides} == {"••••"} or "乙处" not in str(hidden)
    assert decide(field, other.event_id) == Outcome.ACCEPTED
    assert {"040", "041"} <= dwelling_numbers(field)
    assert conflicts_view(field.database, field.cycle_id, actor=SUPERVISOR).empty
    with field.database.reading() as session:
        answers = screening.in_force(session, field.cycle_id, ea_id=AREA, personal=False)
    assert household(41) in set(answers["household_id"])


@only_sqlite
def test_what_is_set_aside_changes_nothing_and_stays(field: Scene) -> None:
    first, second = Tablet(field, "A"), Tablet(field, "B", actor=OTHERS[0])
    first.sent("dwelling", dwelling("040"))
    other = second.sent("dwelling", dwelling("040"))
    assert decide(field, other.event_id, Verdict.SET_ASIDE) == Outcome.CONFLICT
    assert "041" not in dwelling_numbers(field)
    assert conflicts_view(field.database, field.cycle_id, actor=SUPERVISOR).empty
    with pytest.raises(Refusal, match="没有待核对的事件"):
        decide(field, other.event_id)
    second.sent("building", building("009"))
    assert "041" not in dwelling_numbers(field)


@only_sqlite
def test_nobody_decides_about_the_own_events_or_without_a_reason(field: Scene) -> None:
    tablet = Tablet(field, "S", actor=SUPERVISOR)
    sent = tablet.sent(
        "account_opening",
        {"household_id": household(10), "opened_on": "2022-09-01", "mode": "paper", "notice_given_on": "2022-09-01"},
    )
    assert sent.outcome == "conflict"
    with pytest.raises(Refusal, match="自己送来的"):
        decide(field, sent.event_id)
    with pytest.raises(Refusal, match="写明理由"):
        decide_event(
            field.database,
            SyncDecision(event_id=UUID(sent.event_id), verdict=Verdict.APPLY, reason=" "),
            actor=STATISTICIAN,
            now=field.now,
        )
    with pytest.raises(Refusal, match="还不能采用"):
        decide(field, sent.event_id, actor=STATISTICIAN)
    assert len(conflicts_view(field.database, field.cycle_id, actor=STATISTICIAN)) == 1


def test_a_visit_to_a_household_that_was_substituted_waits_and_is_kept_without_moving_the_case(field: Scene) -> None:
    tablet = Tablet(field, "A")
    field.visit(household(10), "do_not_come_again")
    field.approve(field.request(household(10), "do_not_come_again"))
    sent = tablet.sent("visit", visit(10, "agreed", field.now))
    assert outcomes([sent]) == [("conflict", "CASE_STEP_NOT_ALLOWED")]
    shown = conflict_view(field.database, UUID(sent.event_id), actor=SUPERVISOR)
    assert shown.sides[-1].state == "已换出"
    decide(field, sent.event_id)
    assert n_visits(field) == 2
    assert field.case(household(10)).state == "substituted"


def test_a_visit_whose_photo_never_comes_or_is_of_another_area_can_still_be_taken(field: Scene) -> None:
    tablet, photo_id = Tablet(field, "A"), uuid4()
    elsewhere = PhotoFields(
        photo_id=photo_id, cycle_id=field.cycle_id, content=TINY_PNG, ea_id=FAR_AREA, subject=FAR_AREA
    )
    neighbour = replace(ENUMERATOR, areas=frozenset({FAR_AREA}))
    add_photo(field.database, elsewhere, settings=field.settings, actor=neighbour, now=field.now)
    for named in (str(uuid4()), str(photo_id)):
        sent = tablet.sent("visit", visit(10, "no_contact", field.now, photo_id=named))
        assert outcomes([sent]) == [("conflict", "SYNC_PHOTO_MISSING")]
        decide(field, sent.event_id)
    assert n_visits(field) == 2


def test_what_waits_for_another_tablet_goes_on_when_it_comes(field: Scene) -> None:
    visitor, opener = Tablet(field, "A"), Tablet(field, "B", actor=OTHERS[0])
    opened = {
        "household_id": household(10),
        "opened_on": "2022-09-01",
        "mode": "paper",
        "notice_given_on": "2022-09-01",
    }
    early = opener.sent("account_opening", opened)
    assert outcomes([early]) == [("conflict", "CASE_STEP_NOT_ALLOWED")]
    visitor.sent("visit", visit(10, "agreed", field.now))
    again = opener.send().results[0]
    assert (again.outcome, again.first_outcome) == ("duplicate", "accepted")
    assert conflicts_view(field.database, field.cycle_id, actor=SUPERVISOR).empty


@only_sqlite
def test_a_correction_of_what_somebody_else_changed_waits(field: Scene) -> None:
    first, second = Tablet(field, "A"), Tablet(field, "B", actor=OTHERS[0])
    change = {"of": None, "of_kind": "dwelling", "reason": "空置", "payload": dwelling("005", occupancy="vacant")}
    assert first.sent("correction", change).outcome == "accepted"
    assert outcomes([second.sent("correction", change)]) == [("conflict", "SYNC_CHANGED_MEANWHILE")]
    mine = {**change, "of": str(first.events[0].event_id)}
    assert first.sent("correction", mine).outcome == "accepted"
    removal = {
        "of": str(first.events[1].event_id),
        "of_kind": "dwelling",
        "reason": "不是住宅",
        "payload": {"ea_id": AREA, "dwelling_no": "039", "remove": True},
    }
    assert outcomes([first.sent("correction", removal)])[0][1] == "SYNC_CHANGED_MEANWHILE"


@only_sqlite
def test_a_report_from_the_field_is_decided_once(field: Scene) -> None:
    sent = Tablet(field, "A").sent("assignment_returned", {"ea_id": AREA, "reason": "淹水，路断了"})
    decision = ReportDecision(report_id=UUID(sent.event_id), verdict=ReportVerdict.APPROVED, reason="改派")
    decide_report(field.database, decision, actor=SUPERVISOR, now=field.now)
    (row,) = reports_view(field.database, field.cycle_id, actor=SUPERVISOR).to_dict("records")
    assert (row["kind_zh"], row["reason"], row["verdict_zh"]) == ("退回任务", "淹水，路断了", "同意")
    with pytest.raises(Refusal, match="已经处理"):
        decide_report(field.database, decision, actor=SUPERVISOR, now=field.now)
