"""People, publicity, funds, safety and the tasks of the plan, through the services, on both databases."""

from datetime import date
from uuid import uuid4

import pytest
from sqlalchemy import text

from fieldwork.rules.exports import exported
from fieldwork.rules.permissions import Actor
from fieldwork.rules.task_states import Statement, StatementFields
from fieldwork.services.exports import record_export
from fieldwork.services.funds import funds_view, record_budget_line, record_spending
from fieldwork.services.ledger import verify_ledger
from fieldwork.services.organisation import organisation_view, record_member
from fieldwork.services.overview import overview
from fieldwork.services.photos import PhotoFields, PictureFields, add_photo, read_photo
from fieldwork.services.plan_tasks import state_task, tasks_view
from fieldwork.services.publicity import add_publicity_photo, publicity_view, record_activity
from fieldwork.services.safety import record_measure, safety_view
from tests.refusing import refused
from tests.services.organising import (
    ACTIVITY,
    LINE,
    MEASURE,
    MEMBER,
    PLANTED_CONTACT,
    PLANTED_NAME,
    TOWN,
    record,
    settle_areas,
)
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

PICTURE = b"\xff\xd8\xff\xe0 a picture of a notice board"
TODAY = date(2022, 11, 20)


def task(scene: Scene, number: int) -> dict:
    tasks = tasks_view(scene.database, scene.cycle_id, today=TODAY, actor=AUDITOR).tasks
    return tasks.set_index("no").loc[number].to_dict()


def test_the_leading_group_is_recorded_by_the_office_and_the_towns_staff_by_its_supervisor(scene: Scene) -> None:
    now = scene.later()
    assert task(scene, 1)["state"] == "unknown"
    with refused("RECORD_PLACE_OUT_OF_REACH", "全区"):
        record_member(scene.database, record(scene, MEMBER), actor=SUPERVISOR, now=now)
    record_member(scene.database, record(scene, MEMBER), actor=STATISTICIAN, now=now)
    assert task(scene, 1)["state"] == "due"
    office = MEMBER | {"body": "office", "duty": "data", "from_on": date(2022, 4, 10)}
    record_member(scene.database, record(scene, office), actor=STATISTICIAN, now=now)
    assert (task(scene, 1)["state"], task(scene, 1)["done_on"]) == ("done", date(2022, 4, 10))
    staff = MEMBER | {"body": "town_staff", "town_code": TOWN, "duty": "liaison"}
    record_member(scene.database, record(scene, staff), actor=TOWN_SUPERVISOR, now=now)
    with refused("RECORD_PLACE_OUT_OF_REACH", FAR_AREA[:9]):
        record_member(
            scene.database, record(scene, staff | {"town_code": FAR_AREA[:9]}), actor=TOWN_SUPERVISOR, now=now
        )
    with refused("RECORD_TOWN_UNKNOWN"):
        record_member(scene.database, record(scene, staff | {"town_code": "440118999"}), actor=STATISTICIAN, now=now)
    view = organisation_view(scene.database, scene.cycle_id, today=TODAY, actor=ENUMERATOR)
    assert view.members["body"].tolist() == ["leading_group", "office", "town_staff"]
    assert TOWN not in view.towns_without_staff
    assert len(view.towns_without_staff) == 12


def test_a_record_is_corrected_by_a_later_version_with_a_reason_and_the_old_one_stays(scene: Scene) -> None:
    key = uuid4()
    record_activity(scene.database, record(scene, ACTIVITY, record_id=key), actor=SUPERVISOR, now=scene.later())
    changed = ACTIVITY | {"n_reached": 250}
    with refused("RECORD_REASON_MISSING"):
        record_activity(scene.database, record(scene, changed, record_id=key), actor=SUPERVISOR, now=scene.later())
    again = record(scene, changed, record_id=key, reason="人数写错")
    assert record_activity(scene.database, again, actor=SUPERVISOR, now=scene.later()) == 2
    moved = record(scene, ACTIVITY | {"town_code": FAR_AREA[:9]}, record_id=key, reason="镇街写错")
    with refused("RECORD_PLACE_OUT_OF_REACH"):
        record_activity(scene.database, moved, actor=TOWN_SUPERVISOR, now=scene.later())
    view = publicity_view(scene.database, scene.cycle_id, today=TODAY, actor=AUDITOR)
    assert view.activities["n_reached"].tolist() == [250]
    back = record(scene, ACTIVITY, record_id=key, reason="没有举办", is_withdrawn=True)
    record_activity(scene.database, back, actor=SUPERVISOR, now=scene.later())
    assert publicity_view(scene.database, scene.cycle_id, today=TODAY, actor=AUDITOR).activities.empty
    with scene.database.reading() as session:
        assert session.connection().scalar(text("SELECT count(*) FROM publicity_activity")) == 3
    assert verify_ledger(scene.database).is_clean


def test_what_a_form_does_not_accept_is_refused_with_its_sentence(scene: Scene) -> None:
    for change, code, words in (
        ({"title": ""}, "RECORD_NOT_ACCEPTED", "内容"),
        ({"channel": "drone"}, "RECORD_NOT_ACCEPTED", "渠道"),
        ({"held_on": date(2022, 12, 1)}, "RECORD_IN_THE_FUTURE", "2022-12-01"),
    ):
        with refused(code, words):
            record_activity(scene.database, record(scene, ACTIVITY | change), actor=SUPERVISOR, now=scene.later())
    unknown = record(scene, ACTIVITY, reason="撤回", is_withdrawn=True)
    with refused("RECORD_UNKNOWN"):
        record_activity(scene.database, unknown, actor=SUPERVISOR, now=scene.later())


def test_a_gap_of_publicity_is_seen_and_the_task_waits_for_it(scene: Scene) -> None:
    record_activity(scene.database, record(scene, ACTIVITY), actor=SUPERVISOR, now=scene.later())
    view = publicity_view(scene.database, scene.cycle_id, today=TODAY, actor=TOWN_SUPERVISOR)
    states = view.cells.set_index("stage")["state"].to_dict()
    assert states == {"warm_up": "covered", "screening": "gap", "account_opening": "gap", "trial": "to_come"}
    assert set(view.findings["code"]) == {"PUBLICITY_GAP"}
    assert len(publicity_view(scene.database, scene.cycle_id, today=TODAY, actor=AUDITOR).cells) == 13 * 4
    assert task(scene, 4)["state"] == "due"
    assert "1/52" in task(scene, 4)["seen"]


def test_a_photo_of_publicity_belongs_to_its_town_and_opens_no_way_to_other_photos(scene: Scene) -> None:
    key, photo_id = uuid4(), uuid4()
    record_activity(scene.database, record(scene, ACTIVITY, record_id=key), actor=SUPERVISOR, now=scene.later())
    picture = PictureFields(photo_id=photo_id, cycle_id=scene.cycle_id, content=PICTURE)
    with refused("PUBLICITY_ACTIVITY_UNKNOWN"):
        add_publicity_photo(
            scene.database, picture, activity_id=uuid4(), settings=scene.settings, actor=SUPERVISOR, now=scene.later()
        )
    for _ in range(2):
        add_publicity_photo(
            scene.database, picture, activity_id=key, settings=scene.settings, actor=SUPERVISOR, now=scene.later()
        )
    (shown,) = publicity_view(scene.database, scene.cycle_id, today=TODAY, actor=AUDITOR).activities["photo_digests"]
    assert len(shown) == 12
    for reader in (AUDITOR, STATISTICIAN, TOWN_SUPERVISOR):
        assert read_photo(scene.database, photo_id, settings=scene.settings, actor=reader) == PICTURE
    with refused("PERMISSION_SCOPE"):
        read_photo(scene.database, photo_id, settings=scene.settings, actor=ENUMERATOR)
    household = PhotoFields(photo_id=uuid4(), cycle_id=scene.cycle_id, ea_id=TOWN, subject="x", content=PICTURE)
    with refused("PHOTO_PLACE_WRONG"):
        add_photo(scene.database, household, settings=scene.settings, actor=SUPERVISOR, now=scene.later())


def test_spending_is_followed_to_the_fen_and_only_the_office_and_auditors_see_it(scene: Scene) -> None:
    key = uuid4()
    record_budget_line(scene.database, record(scene, LINE, record_id=key), actor=STATISTICIAN, now=scene.later())
    assert task(scene, 3)["done_on"] == date(2022, 5, 10)
    spent = {"line_id": str(key), "amount_yuan": 10_000.01, "spent_on": date(2022, 8, 1), "purpose": "场地"}
    record_spending(scene.database, record(scene, spent), actor=STATISTICIAN, now=scene.later())
    view = funds_view(scene.database, scene.cycle_id, actor=AUDITOR)
    assert view.lines.loc[0, ["amount_fen", "spent_fen", "left_fen"]].tolist() == [1_000_000, 1_000_001, -1]
    assert view.findings["code"].tolist() == ["FUNDS_OVERSPENT"]
    assert view.n_problems == 1
    with refused("FUNDS_LINE_UNKNOWN"):
        record_spending(scene.database, record(scene, spent | {"line_id": "x"}), actor=STATISTICIAN, now=scene.later())
    with refused("PERMISSION_ROLE", "查看经费"):
        funds_view(scene.database, scene.cycle_id, actor=SUPERVISOR)


def test_safety_is_read_by_who_works_there_and_its_contact_by_who_may_read_personal_values(scene: Scene) -> None:
    settle_areas(scene)
    record_measure(scene.database, record(scene, MEASURE), actor=TOWN_SUPERVISOR, now=scene.later())
    with refused("RECORD_PLACE_UNKNOWN"):
        wrong = record(scene, MEASURE | {"place_code": AREA[:14] + "9"})
        record_measure(scene.database, wrong, actor=STATISTICIAN, now=scene.later())

    def seen(actor: Actor) -> list[str]:
        return safety_view(scene.database, scene.cycle_id, today=TODAY, actor=actor).measures["contact"].tolist()

    assert seen(ENUMERATOR) == seen(SUPERVISOR) == [PLANTED_CONTACT]
    assert seen(AUDITOR) == seen(STATISTICIAN) == [""]
    bare = safety_view(scene.database, scene.cycle_id, today=TODAY, actor=SUPERVISOR).findings
    assert bare["subject"].tolist() == [FAR_AREA]
    far = record(scene, MEASURE | {"place_code": FAR_AREA[:9]})
    record_measure(scene.database, far, actor=STATISTICIAN, now=scene.later())
    assert safety_view(scene.database, scene.cycle_id, today=TODAY, actor=SUPERVISOR).findings.empty
    assert len(seen(ENUMERATOR)) == 1


def test_a_task_is_stated_reopened_and_done_again_where_the_system_sees_nothing(scene: Scene) -> None:
    def state(number: int, statement: str, **more: str) -> int:
        fields = StatementFields(
            cycle_id=scene.cycle_id,
            task_no=number,
            statement=Statement(statement),
            stated_on=date(2022, 5, 30),
            **more,
        )
        return state_task(scene.database, fields, actor=STATISTICIAN, now=scene.later())

    with refused("TASK_EVIDENCE_MISSING", "归档材料"):
        state(15, "done")
    state(15, "done", evidence="总结已报省队")
    assert (task(scene, 15)["state_zh"], task(scene, 15)["source_zh"]) == ("已完成", "人员登记")
    state(15, "reopened", reason="省队退回")
    assert task(scene, 15)["state"] == "due"
    state(15, "done", evidence="再次上报并批准")
    view = tasks_view(scene.database, scene.cycle_id, today=TODAY, actor=ENUMERATOR)
    assert view.statements["statement"].tolist() == ["done", "reopened", "done"]
    with refused("TASK_STATE_IS_SEEN"):
        state(10, "done", evidence="名单")
    with refused("TASK_UNKNOWN", "17"):
        state(17, "done", evidence="名单")
    with refused("PERMISSION_ROLE"):
        state_task(
            scene.database,
            StatementFields(
                cycle_id=scene.cycle_id, task_no=14, statement=Statement.STARTED, stated_on=date(2022, 5, 30)
            ),
            actor=SUPERVISOR,
            now=scene.later(),
        )
    today = overview(scene.database, scene.cycle_id, today=TODAY, actor=AUDITOR).tasks.set_index("no")
    assert today.loc[15, "state_zh"] == "已完成"
    assert today.loc[1, "state_zh"] == "未登记"


def test_the_assessment_is_done_when_the_report_that_left_is_named(scene: Scene) -> None:
    def done(evidence: str) -> int:
        fields = StatementFields(
            cycle_id=scene.cycle_id,
            task_no=14,
            statement=Statement.DONE,
            stated_on=date(2022, 5, 30),
            evidence=evidence,
        )
        return state_task(scene.database, fields, actor=STATISTICIAN, now=scene.later())

    assert (task(scene, 14)["seen"], task(scene, 14)["papers"]) == ("", [])
    with refused("TASK_REPORT_NOT_LEFT"):
        done("已报省队")
    files = [
        exported(name, name.encode(), n_rows=1, is_personal=False, is_synthetic=False)
        for name in ("440118_样本评估报告_9.pdf", "440118_样本评估报告_9.docx", "名单.csv")
    ]
    record_export(scene.database, files, cycle_id=scene.cycle_id, actor=STATISTICIAN, now=scene.later())
    assert "2 份" in task(scene, 14)["seen"]
    assert task(scene, 14)["state_zh"] == "未登记"
    with refused("TASK_REPORT_DIGEST_MISSING"):
        done(f"名单 {files[2].digest}")
    paper = next(one for one in task(scene, 14)["papers"] if "pdf" in one)
    done(f"粤调函〔2022〕1 号；{paper}")
    assert (task(scene, 14)["state_zh"], task(scene, 14)["source_zh"]) == ("已完成", "人员登记")


@pytest.mark.only_sqlite
def test_names_and_reasons_lie_sealed_and_stand_in_no_ledger(scene: Scene) -> None:
    key = uuid4()
    record_member(scene.database, record(scene, MEMBER, record_id=key), actor=STATISTICIAN, now=scene.later())
    ends = MEMBER | {"until_on": date(2022, 6, 1)}
    ended = record(scene, ends, record_id=key, reason=f"{PLANTED_NAME}调离")
    record_member(scene.database, ended, actor=STATISTICIAN, now=scene.later())
    scene.database.close()
    (path,) = scene.settings.resolved_data_dir().glob("*.sqlite")
    written = b"".join(each.read_bytes() for each in path.parent.glob("*.sqlite*"))
    assert PLANTED_NAME.encode() not in written
    assert PLANTED_NAME not in repr(ended)
