"""Training sessions, attendance, the test, and the training in force that follows; on both databases."""

from datetime import date
from uuid import UUID, uuid4

import pytest

from fieldwork.rules.people import Stage
from fieldwork.rules.permissions import Actor
from fieldwork.services.people import TrainingFields, record_training
from fieldwork.services.plan_tasks import tasks_view
from fieldwork.services.training import (
    AttendanceFields,
    TestFields,
    hard_point_test,
    hold_session,
    qualify,
    record_attendance,
    record_test,
)
from fieldwork.services.training_view import training_view
from fieldwork.services.visits import record_visit
from tests.refusing import refused
from tests.services.organising import SESSION, record, settle_areas
from tests.services.scene import (
    AREA,
    AUDITOR,
    ENUMERATOR,
    FAR_AREA,
    NOW,
    STATISTICIAN,
    SUPERVISOR,
    TOWN_SUPERVISOR,
    Scene,
    household,
)

TestFields.__test__ = False  # type: ignore[attr-defined]
TODAY = date(2022, 11, 20)
ME = ENUMERATOR.account_id


def untrain(scene: Scene) -> None:
    """Take the trainings of the scene back, so that a test may earn them again."""
    fields = TrainingFields(account_ids=[ME], stages=list(Stage), trained_on=NOW.date(), topic="撤回", is_trained=False)
    record_training(scene.database, scene.cycle_id, fields, actor=STATISTICIAN, now=scene.later())


def held(scene: Scene, stage: Stage = Stage.LISTING, **change: object) -> str:
    key: UUID = uuid4()
    answers = SESSION | {"stage": stage.value} | change
    hold_session(scene.database, record(scene, answers, record_id=key), actor=STATISTICIAN, now=scene.later())
    return str(key)


def attend(scene: Scene, session_id: str, *, actor: Actor = TOWN_SUPERVISOR) -> int:
    fields = AttendanceFields(cycle_id=scene.cycle_id, session_id=session_id, present=[ME])
    return record_attendance(scene.database, fields, actor=actor, now=scene.later())


def answer(scene: Scene, session_id: str, stage: Stage, *, n_wrong: int, actor: Actor = ENUMERATOR) -> int:
    questions = hard_point_test(stage).questions
    wrong = {each.code: next(letter for letter in each.options if letter != each.right) for each in questions[:n_wrong]}
    answers = {each.code: each.right for each in questions} | wrong
    fields = TestFields(cycle_id=scene.cycle_id, session_id=session_id, account_id=ME, answers=answers)
    return record_test(scene.database, fields, actor=actor, now=scene.later()).n_right


def test_who_attended_and_passed_is_trained_and_may_work(scene: Scene) -> None:
    settle_areas(scene)
    untrain(scene)
    with refused("TRAINING_MISSING"):
        scene.visit(household(10), "agreed")
    session_id = held(scene, Stage.PLACEMENT)
    with refused("TRAINING_NOT_ATTENDED"):
        answer(scene, session_id, Stage.PLACEMENT, n_wrong=0)
    attend(scene, session_id)
    assert answer(scene, session_id, Stage.PLACEMENT, n_wrong=2) == 3
    with refused("TRAINING_NOBODY_QUALIFIED", "80%"):
        qualify(scene.database, scene.cycle_id, session_id, actor=TOWN_SUPERVISOR, now=scene.later())
    assert answer(scene, session_id, Stage.PLACEMENT, n_wrong=1) == 4
    assert qualify(scene.database, scene.cycle_id, session_id, actor=TOWN_SUPERVISOR, now=scene.later()) == [ME]
    with refused("TRAINING_SESSION_FULLY_RECORDED"):
        qualify(scene.database, scene.cycle_id, session_id, actor=SUPERVISOR, now=scene.later())
    scene.visit(household(10), "agreed")
    view = training_view(scene.database, scene.cycle_id, actor=AUDITOR, now=scene.now)
    assert view.sessions.loc[0, ["n_present", "n_passed", "n_qualified"]].tolist() == [1, 1, 1]
    assert view.attendance.loc[0, ["best", "n_attempts"]].tolist() == [4, 2]
    assert record_visit.action == "visit.record"


def test_task_6_is_done_when_every_area_has_a_trained_enumerator(scene: Scene) -> None:
    def state(number: int) -> tuple[str, str]:
        tasks = tasks_view(scene.database, scene.cycle_id, today=TODAY, actor=AUDITOR).tasks.set_index("no")
        return str(tasks.loc[number, "state"]), str(tasks.loc[number, "seen"])

    assert state(6) == ("unknown", "")
    settle_areas(scene)
    assert state(6)[0] == "late"
    assert "1/2" in state(6)[1]
    assert "4/8" in state(5)[1]
    uncovered = training_view(scene.database, scene.cycle_id, actor=SUPERVISOR, now=scene.now).findings
    assert set(uncovered.loc[uncovered["code"] == "TRAINING_AREA_UNCOVERED", "subject"]) == {FAR_AREA}
    stamp_places(scene, FAR_AREA)
    assert state(6)[0] == "done"
    assert state(5)[0] == "done"


def stamp_places(scene: Scene, ea_id: str) -> None:
    from fieldwork.services.people import PlacesFields, assign_places  # noqa: PLC0415 - used once

    wanted = PlacesFields(cycle_id=scene.cycle_id, account_id=ME, places=frozenset({AREA, ea_id}))
    assign_places(scene.database, wanted, actor=STATISTICIAN, now=scene.later())


def test_a_test_is_handed_in_by_oneself_or_entered_by_who_looks_after_the_person(scene: Scene) -> None:
    settle_areas(scene)
    session_id = held(scene)
    attend(scene, session_id, actor=STATISTICIAN)
    assert answer(scene, session_id, Stage.LISTING, n_wrong=0, actor=SUPERVISOR) == 5
    other = Actor(account_id="other", name="某人", roles=ENUMERATOR.roles, areas=ENUMERATOR.areas)
    with refused("TRAINING_TEST_NOT_OWN"):
        answer(scene, session_id, Stage.LISTING, n_wrong=0, actor=other)
    with refused("TRAINING_ANSWER_MISSING"):
        fields = TestFields(cycle_id=scene.cycle_id, session_id=session_id, account_id=ME, answers={})
        record_test(scene.database, fields, actor=ENUMERATOR, now=scene.later())
    with refused("TRAINING_SESSION_UNKNOWN"):
        attend(scene, "nowhere")
    with refused("RECORD_PLACE_OUT_OF_REACH", "全区"):
        whole = record(scene, SESSION | {"town_code": None})
        hold_session(scene.database, whole, actor=SUPERVISOR, now=scene.later())


def test_a_session_taken_back_counts_no_more(scene: Scene) -> None:
    key = uuid4()
    hold_session(scene.database, record(scene, SESSION, record_id=key), actor=STATISTICIAN, now=scene.later())
    back = record(scene, SESSION, record_id=key, reason="没有举办", is_withdrawn=True)
    hold_session(scene.database, back, actor=STATISTICIAN, now=scene.later())
    with refused("TRAINING_SESSION_UNKNOWN"):
        attend(scene, str(key))


@pytest.mark.only_sqlite
def test_an_enumerator_sees_only_the_own_results(scene: Scene) -> None:
    settle_areas(scene)
    session_id = held(scene)
    attend(scene, session_id)
    view = training_view(scene.database, scene.cycle_id, actor=ENUMERATOR, now=scene.now)
    assert view.staff["account_id"].tolist() == [ME]
    assert view.attendance["account_id"].tolist() == [ME]
    assert set(view.cells["ea_id"]) == {AREA}
