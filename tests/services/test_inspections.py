"""An inspection from the choice to a verified correction and an overdue one, on both databases."""

import json
from datetime import date, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from fieldwork.rules.inspection import InspectionStage
from fieldwork.rules.inspection_choice import is_replayed
from fieldwork.rules.permissions import Actor
from fieldwork.services.inspection import (
    AnswersFields,
    FindingFields,
    InspectionFields,
    checklist,
    record_answers,
    record_finding,
    start_inspection,
)
from fieldwork.services.inspection_steps import (
    StepFields,
    demand_correction,
    reopen_finding,
    report_correction,
    verify_correction,
)
from fieldwork.services.inspection_view import InspectionView, inspection_view
from fieldwork.services.ledger import verify_ledger
from fieldwork.services.plan_tasks import tasks_view
from fieldwork.services.privacy import UnmaskFields, unmask
from fieldwork.store import inspection
from tests.refusing import refused
from tests.services.organising import local_noon, settle_areas
from tests.services.scene import (
    AREA,
    AUDITOR,
    ENUMERATOR,
    FAR_AREA,
    STATISTICIAN,
    SUPERVISOR,
    TOWN_SUPERVISOR,
    Scene,
)

TODAY = date(2022, 11, 20)
PLANTED = "户主孙某的账本由村干部代记"


def at(day: date) -> datetime:
    return local_noon(day)


def started(
    scene: Scene,
    stage: str = "mobilisation",
    *,
    on: date = date(2022, 9, 10),
    actor: Actor = STATISTICIAN,
    key: UUID | None = None,
) -> UUID:
    inspection_id = key or uuid4()
    fields = InspectionFields(
        inspection_id=inspection_id, cycle_id=scene.cycle_id, stage=stage, inspected_on=on, seed="2022-09-10 号"
    )
    start_inspection(scene.database, fields, actor=actor, now=at(on))
    return inspection_id


def seen(scene: Scene, actor: Actor = STATISTICIAN, *, today: date = TODAY) -> InspectionView:
    return inspection_view(scene.database, scene.cycle_id, today=today, actor=actor)


def check_all(scene: Scene, inspection_id: UUID, stage: InspectionStage, *, on: date, problem: str = "") -> None:
    places = seen(scene).places
    for row in places[places["inspection_id"] == str(inspection_id)].to_dict("records"):
        items = checklist(stage).of_level("household" if row["household_id"] else "area")
        results = {item.code: ("problem" if item.code == problem else "fine", "") for item in items}
        fields = AnswersFields(
            inspection_id=inspection_id, ea_id=row["ea_id"], household_id=row["household_id"], results=results
        )
        record_answers(scene.database, fields, actor=STATISTICIAN, now=at(on))


def found(scene: Scene, inspection_id: UUID, item: str, *, ea_id: str, on: date, due_on: date | None) -> UUID:
    fields = FindingFields(
        finding_id=uuid4(),
        inspection_id=inspection_id,
        ea_id=ea_id,
        item=item,
        weight="serious",
        text=PLANTED,
        due_on=due_on,
    )
    return record_finding(scene.database, fields, actor=STATISTICIAN, now=at(on))


def finding(scene: Scene, finding_id: UUID, *, today: date = TODAY, actor: Actor = STATISTICIAN) -> dict:
    return seen(scene, actor, today=today).findings.set_index("finding_id").loc[str(finding_id)].to_dict()


def test_a_finding_is_corrected_and_verified_and_another_one_is_overdue(scene: Scene) -> None:
    settle_areas(scene)
    day = date(2022, 9, 10)
    inspection_id = started(scene, on=day)
    check_all(scene, inspection_id, InspectionStage.MOBILISATION, on=day, problem="M03")
    near = found(scene, inspection_id, "M03", ea_id=AREA, on=day, due_on=date(2022, 9, 13))
    far = found(scene, inspection_id, "M05", ea_id=FAR_AREA, on=day, due_on=None)
    assert finding(scene, far)["state_zh"] == "待提出整改"
    demand_correction(
        scene.database,
        StepFields(finding_id=far, note="补预案"),
        due_on=date(2022, 9, 20),
        actor=SUPERVISOR,
        now=at(day),
    )
    own = seen(scene, ENUMERATOR, today=day)
    assert own.findings["finding_id"].tolist() == [str(near)]
    assert own.findings["text"].tolist() == [PLANTED]
    report_correction(
        scene.database, StepFields(finding_id=near, note="已补拍照片"), actor=ENUMERATOR, now=at(date(2022, 9, 12))
    )
    assert not finding(scene, near)["is_overdue"]
    verify_correction(scene.database, StepFields(finding_id=near), actor=TOWN_SUPERVISOR, now=at(date(2022, 9, 14)))
    assert finding(scene, near)["state_zh"] == "已核实"
    assert finding(scene, far, today=date(2022, 9, 20))["is_overdue"] is False
    late = seen(scene, today=date(2022, 9, 21)).problems
    assert late["code"].tolist() == ["INSPECTION_OVERDUE"]
    assert "逾期 1 天" in late["message"][0]
    assert verify_ledger(scene.database).is_clean


def test_a_correction_is_verified_by_another_person_and_may_be_sent_back(scene: Scene) -> None:
    settle_areas(scene)
    day = date(2022, 9, 10)
    inspection_id = started(scene, on=day)
    key = found(scene, inspection_id, "M03", ea_id=AREA, on=day, due_on=date(2022, 9, 13))
    said = StepFields(finding_id=key, note="已整改")
    with refused("INSPECTION_STEP_NOT_ALLOWED", "待整改"):
        verify_correction(scene.database, said, actor=SUPERVISOR, now=at(day))
    with refused("INSPECTION_NOTE_MISSING"):
        report_correction(scene.database, StepFields(finding_id=key), actor=ENUMERATOR, now=at(day))
    report_correction(scene.database, said, actor=SUPERVISOR, now=at(day))
    with refused("INSPECTION_VERIFIER_CORRECTED"):
        verify_correction(scene.database, said, actor=SUPERVISOR, now=at(day))
    reopen_finding(scene.database, StepFields(finding_id=key, note="照片不清"), actor=STATISTICIAN, now=at(day))
    assert finding(scene, key, today=date(2022, 9, 14))["is_overdue"]
    demand_correction(scene.database, said, due_on=date(2022, 9, 30), actor=STATISTICIAN, now=at(day))
    report_correction(scene.database, said, actor=ENUMERATOR, now=at(day))
    verify_correction(scene.database, said, actor=SUPERVISOR, now=at(day))
    assert finding(scene, key)["state"] == "verified"
    steps = seen(scene).steps
    assert steps["step_no"].tolist() == [1, 2, 3, 4, 5, 6]
    with refused("PERMISSION_ROLE"):
        verify_correction(scene.database, said, actor=ENUMERATOR, now=at(day))


def test_areas_and_households_follow_from_the_seed_and_the_record_replays(scene: Scene) -> None:
    settle_areas(scene)
    first, second = started(scene, "screening"), started(scene, "account_opening")
    with scene.database.reading() as session:
        records = [json.loads(str(one)) for one in inspection.inspections(session, scene.cycle_id)["record_json"]]
    assert all(is_replayed(record) for record in records)
    assert [record["label"] for record in records] == ["inspection 2 account_opening", "inspection 1 screening"]
    view = seen(scene)
    assert view.inspections["is_replayed"].all()
    counts = view.inspections.set_index("inspection_id")["n_households"]
    assert counts[str(first)] == 2 * 5
    assert counts[str(second)] == 2 * 3
    own = started(scene, actor=TOWN_SUPERVISOR)
    places = seen(scene).places
    assert set(places.loc[places["inspection_id"] == str(own), "ea_id"]) == {AREA}
    with refused("INSPECTION_ID_TAKEN"):
        started(scene, key=own)


def test_only_what_was_chosen_is_recorded_and_only_by_the_checklist(scene: Scene) -> None:
    with refused("INSPECTION_NO_AREAS"):
        started(scene)
    settle_areas(scene)
    with refused("INSPECTION_STAGE_UNKNOWN"):
        started(scene, "autumn")
    day = date(2022, 9, 10)
    inspection_id = started(scene, on=day)

    def check(results: dict, *, ea_id: str = AREA, household_id: str = "", on: date = day) -> None:
        fields = AnswersFields(inspection_id=inspection_id, ea_id=ea_id, household_id=household_id, results=results)
        record_answers(scene.database, fields, actor=STATISTICIAN, now=at(on))

    for results, more, code in (
        ({"M03": ("fine", "")}, {"ea_id": AREA[:14] + "9"}, "INSPECTION_PLACE_NOT_CHOSEN"),
        ({"M03": ("fine", "")}, {"household_id": AREA + "01001"}, "INSPECTION_PLACE_NOT_CHOSEN"),
        ({"X1": ("fine", "")}, {}, "INSPECTION_ITEM_UNKNOWN"),
        ({"M03": ("good", "")}, {}, "INSPECTION_RESULT_UNKNOWN"),
        ({"M03": ("fine", "")}, {"on": day - timedelta(days=1)}, "INSPECTION_NOT_YET"),
    ):
        with refused(code):
            check(results, **more)
    screening = started(scene, "screening")
    with refused("INSPECTION_LEVEL_WRONG", "住户"):
        found(scene, screening, "S06", ea_id=AREA, on=day, due_on=None)
    with refused("INSPECTION_DUE_DAY_WRONG"):
        found(scene, inspection_id, "M03", ea_id=AREA, on=day, due_on=day - timedelta(days=1))
    with refused("INSPECTION_UNKNOWN"):
        found(scene, uuid4(), "M03", ea_id=AREA, on=day, due_on=None)
    check({"M03": ("problem", "没有照片")})
    check({"M03": ("fine", "")})
    answers = seen(scene).answers
    assert answers["result"].tolist() == ["fine"]


def test_task_12_closes_with_the_last_verified_finding(scene: Scene) -> None:
    settle_areas(scene)

    def state() -> str:
        tasks = tasks_view(scene.database, scene.cycle_id, today=TODAY, actor=AUDITOR).tasks.set_index("no")
        return str(tasks.loc[12, "state"])

    assert state() == "unknown"
    day = date(2022, 9, 10)
    for stage in InspectionStage:
        inspection_id = started(scene, stage.value, on=day)
        check_all(scene, inspection_id, stage, on=day)
    assert state() == "done"
    key = found(scene, inspection_id, "A01", ea_id=AREA, on=day, due_on=day)
    assert state() == "due"
    report_correction(scene.database, StepFields(finding_id=key, note="改"), actor=ENUMERATOR, now=at(day))
    verify_correction(scene.database, StepFields(finding_id=key), actor=SUPERVISOR, now=at(day))
    assert state() == "done"


@pytest.mark.only_sqlite
def test_who_only_reads_gives_a_reason_for_the_words_of_a_finding(scene: Scene) -> None:
    settle_areas(scene)
    day = date(2022, 9, 10)
    key = found(scene, started(scene, on=day), "M03", ea_id=AREA, on=day, due_on=day)
    assert PLANTED not in finding(scene, key, actor=AUDITOR)["text"]
    wanted = UnmaskFields(cycle_id=scene.cycle_id, kind="inspection_finding", ea_id=AREA, reason="抽查")
    assert unmask(scene.database, wanted, actor=AUDITOR, now=scene.later())["text"].tolist() == [PLANTED]
