"""What waits, found in the facts: it appears when somebody asks, and is gone when another one has decided."""

from datetime import timedelta

from fieldwork.rules.permissions import Actor
from fieldwork.rules.waiting import DUTIES, WaitingKind
from fieldwork.services.demo import DEMO_TODAY
from fieldwork.services.ledger import ledger_head
from fieldwork.services.sign_in import actor_of
from fieldwork.services.signals import signals_view
from fieldwork.services.waiting import TodayView, today_view
from fieldwork.settings import LOCAL_ZONE
from tests.demonstration import Demonstration
from tests.services.scene import (
    AREA,
    AUDITOR,
    ENUMERATOR,
    FAR_AREA,
    STATISTICIAN,
    SUPERVISOR,
    TOWN_SUPERVISOR,
    Scene,
    household,
)

K = WaitingKind


def day_of(scene: Scene, actor: Actor, *, days: int = 0) -> TodayView:
    today = (scene.now + timedelta(days=days)).astimezone(LOCAL_ZONE).date()
    return today_view(scene.database, scene.cycle_id, actor=actor, today=today)


def waits(scene: Scene, actor: Actor, *, days: int = 0) -> dict[WaitingKind, int]:
    counts: dict[WaitingKind, int] = {}
    for line in day_of(scene, actor, days=days).lines:
        counts[line.kind] = counts.get(line.kind, 0) + line.n
    return counts


def demo_day(demo: Demonstration, account_id: str) -> tuple[Actor, TodayView]:
    actor = actor_of(demo.database, account_id, cycle_id=demo.cycle_id)
    assert actor is not None
    return actor, today_view(demo.database, demo.cycle_id, actor=actor, today=DEMO_TODAY)


def test_every_drawn_household_waits_for_its_first_visit_by_the_enumerator_of_the_area(scene: Scene) -> None:
    assert waits(scene, ENUMERATOR)[K.FIRST_VISIT] == 3
    assert K.FIRST_VISIT not in waits(scene, SUPERVISOR)
    scene.visit(household(10), "refused")
    assert waits(scene, ENUMERATOR)[K.FIRST_VISIT] == 2
    assert K.VISIT_AGAIN not in waits(scene, ENUMERATOR)
    assert waits(scene, ENUMERATOR, days=1)[K.VISIT_AGAIN] == 1


def test_a_request_waits_for_who_may_decide_and_for_nobody_once_it_is_decided(scene: Scene) -> None:
    scene.visit(household(10), "refused", "undecided", "refused")
    request_id = scene.request(household(10))
    for actor in (STATISTICIAN, SUPERVISOR, TOWN_SUPERVISOR):
        (line,) = (line for line in day_of(scene, actor).lines if line.kind is K.SUBSTITUTION)
        assert (line.first.record, line.first.household_id, line.ea_ids) == (str(request_id), household(10), (AREA,))
    assert K.SUBSTITUTION not in waits(scene, ENUMERATOR) | waits(scene, AUDITOR)
    scene.approve(request_id)
    assert K.SUBSTITUTION not in waits(scene, SUPERVISOR)
    assert waits(scene, ENUMERATOR)[K.FIRST_VISIT] == 3


def test_an_own_request_waits_for_another_person(scene: Scene) -> None:
    scene.visit(household(10, FAR_AREA), "refused", "undecided", "refused", actor=SUPERVISOR)
    scene.request(household(10, FAR_AREA), actor=SUPERVISOR)
    assert K.SUBSTITUTION not in waits(scene, SUPERVISOR)
    assert waits(scene, STATISTICIAN)[K.SUBSTITUTION] == 1
    assert K.SUBSTITUTION not in waits(scene, TOWN_SUPERVISOR)


def test_an_exhausted_reserve_waits_for_the_statistician(scene: Scene) -> None:
    for number in (30, 31):
        scene.visit(household(number), "refused", "undecided", "refused")
        scene.approve(scene.request(household(number)))
    assert waits(scene, STATISTICIAN)[K.EXHAUSTED] == 1
    assert K.EXHAUSTED not in waits(scene, SUPERVISOR)
    scene.resolve(household(31), "closed")
    assert K.EXHAUSTED not in waits(scene, STATISTICIAN)


def test_a_household_that_agreed_waits_for_its_account_and_then_for_its_disposition(scene: Scene) -> None:
    scene.visit(household(10), "agreed")
    assert waits(scene, ENUMERATOR)[K.ACCOUNT] == 1
    scene.open_account(household(10), scene.now.date())
    assert K.ACCOUNT not in waits(scene, ENUMERATOR)
    assert waits(scene, SUPERVISOR)[K.DISPOSITION] == 1
    scene.confirm(household(10), "1.1")
    assert K.DISPOSITION not in waits(scene, SUPERVISOR)


def test_nothing_waits_for_an_auditor_and_the_plans_next_day_is_said(demo: Demonstration) -> None:
    _, view = demo_day(demo, "auditor")
    assert view.lines == ()
    assert view.deadline is not None
    assert view.deadline.deadline >= DEMO_TODAY


def test_in_the_demonstration_everybody_is_told_of_the_own_work_and_of_nothing_else(demo: Demonstration) -> None:
    for account_id in ("statistician", "supervisor", "enumerator-01", "enumerator-07"):
        actor, view = demo_day(demo, account_id)
        assert view.lines, account_id
        near = set(view.overview.areas["ea_id"])
        for line in view.lines:
            assert DUTIES[line.kind].roles & actor.roles
            assert set(line.ea_ids) <= near


def test_the_lines_count_what_the_pages_count(demo: Demonstration) -> None:
    actor, view = demo_day(demo, "statistician")
    counts = {line.kind: line.n for line in view.lines}
    seen = signals_view(demo.database, demo.cycle_id, actor=actor).signals
    assert counts[K.SIGNAL] == int(seen["is_waiting"].astype("bool").sum())
    assert counts[K.TASK] == int((view.overview.tasks["state"] == "late").sum())


def test_to_look_at_the_day_leaves_no_trace(scene: Scene) -> None:
    before = ledger_head(scene.database)
    day_of(scene, ENUMERATOR)
    assert ledger_head(scene.database) == before
