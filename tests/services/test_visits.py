"""Recording visits, and the cases that follow from them."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from fieldwork.rules.visits import Position
from fieldwork.services.ledger import ledger_head, verify_ledger
from fieldwork.services.visits import record_visit, visits_view
from tests.refusing import refused
from tests.services.scene import (
    AREA,
    AUDITOR,
    ENUMERATOR,
    FAR_AREA,
    PLANTED_NOTE,
    STATISTICIAN,
    SUPERVISOR,
    TOWN_SUPERVISOR,
    Scene,
    household,
)


def test_a_household_without_a_visit_is_drawn_and_waits_for_the_first_one(scene: Scene) -> None:
    case = scene.case(household(10))
    assert (case["state"], case["n_visits"], case["origin"]) == ("drawn", 0, "drawn")
    assert case["next_step"] == "首次入户"


def test_visits_give_state_counts_and_the_last_attempt(scene: Scene) -> None:
    scene.visit(household(10), "no_contact", "refused", "undecided")
    case = scene.case(household(10))
    assert (case["state"], case["n_visits"], case["n_persuasion"]) == ("in_contact", 3, 2)
    assert (case["last_attempt_code"], case["last_visited_at"]) == ("undecided", scene.now)
    scene.visit(household(10), "agreed")
    assert scene.case(household(10))["state"] == "placed"


def test_visits_are_numbered_in_the_order_they_happened_not_in_the_order_they_came(scene: Scene) -> None:
    scene.visit(household(10), "refused")
    earlier = replace(scene.visit_fields(household(10), "no_contact"), visited_at=scene.now - timedelta(minutes=30))
    record_visit(scene.database, earlier, actor=ENUMERATOR, now=scene.later())
    visits = visits_view(scene.database, scene.cycle_id, actor=AUDITOR).visits
    assert visits[["visit_no", "attempt_code"]].values.tolist() == [[1, "no_contact"], [2, "refused"]]
    assert scene.case(household(10))["last_attempt_code"] == "refused"


def test_the_same_visit_sent_again_is_answered_alike_and_enters_nothing(scene: Scene) -> None:
    visit = scene.visit_fields(household(10), "refused")
    first = record_visit(scene.database, visit, actor=ENUMERATOR, now=scene.now)
    head = ledger_head(scene.database)
    assert record_visit(scene.database, visit, actor=ENUMERATOR, now=scene.later()) == first == visit.visit_id
    assert ledger_head(scene.database) == head


def test_another_visit_with_a_used_key_is_refused(scene: Scene) -> None:
    visit = scene.visit_fields(household(10), "refused")
    record_visit(scene.database, visit, actor=ENUMERATOR, now=scene.now)
    with refused("VISIT_ID_TAKEN", household(10)):
        record_visit(scene.database, replace(visit, household_id=household(20)), actor=ENUMERATOR, now=scene.now)


def test_a_household_outside_the_sample_is_refused(scene: Scene) -> None:
    with refused("HOUSEHOLD_NOT_IN_SAMPLE", household(11)):
        scene.visit(household(11), "refused")
    with refused("HOUSEHOLD_NOT_IN_SAMPLE"):
        scene.visit(household(12), "refused")


def test_position_photo_and_note_are_kept(scene: Scene) -> None:
    place = Position(lon=113.8, lat=23.3, datum="GCJ-02", accuracy_m=12.5, is_mock=False)
    visit = replace(scene.visit_fields(household(10), "refused"), position=place, photo_digest="ab")
    record_visit(scene.database, visit, actor=ENUMERATOR, now=scene.now)
    kept = visits_view(scene.database, scene.cycle_id, actor=ENUMERATOR).visits.iloc[0]
    assert kept["note"] == PLANTED_NOTE
    assert verify_ledger(scene.database).is_clean


def test_an_enumerator_records_and_sees_only_the_own_area(scene: Scene) -> None:
    scene.visit(household(10, FAR_AREA), "refused", actor=SUPERVISOR)
    with refused("PERMISSION_SCOPE", FAR_AREA):
        scene.visit(household(10, FAR_AREA), "refused")
    view = visits_view(scene.database, scene.cycle_id, actor=ENUMERATOR)
    assert set(view.cases["ea_id"]) == {AREA}
    assert view.visits.empty


def test_a_supervisor_reaches_the_own_towns(scene: Scene) -> None:
    scene.visit(household(10), "refused", actor=TOWN_SUPERVISOR)
    with refused("PERMISSION_SCOPE"):
        scene.visit(household(10, FAR_AREA), "refused", actor=TOWN_SUPERVISOR)


@pytest.mark.parametrize("actor", [STATISTICIAN, AUDITOR], ids=lambda actor: actor.account_id)
def test_who_does_not_visit_records_no_visit(scene: Scene, actor) -> None:
    with refused("PERMISSION_ROLE", "登记入户"):
        scene.visit(household(10), "refused", actor=actor)


def test_a_refused_visit_leaves_nothing_behind(scene: Scene) -> None:
    head = ledger_head(scene.database)
    with refused("VISIT_IN_THE_FUTURE"):
        record_visit(
            scene.database,
            scene.visit_fields(household(10), "refused", visit_id=uuid4()),
            actor=ENUMERATOR,
            now=scene.now - timedelta(seconds=1),
        )
    assert ledger_head(scene.database) == head
    assert visits_view(scene.database, scene.cycle_id, actor=AUDITOR).visits.empty
