"""The pages of plan, people, publicity, training, funds, safety and inspections, per role, and what is done there."""

from datetime import date
from pathlib import Path

from streamlit.testing.v1 import AppTest

from fieldwork.pages.parts.timeline import scale_of
from fieldwork.services.cycle import current_cycle
from fieldwork.services.demo import DEMO_TODAY
from fieldwork.services.inspection_view import InspectionView, inspection_view
from fieldwork.services.organisation import organisation_view
from fieldwork.services.plan_tasks import TasksView, tasks_view
from fieldwork.services.training_view import training_view
from tests.pages.conftest import OpenPage, html_of, the_database
from tests.pages.test_people_page import person, press

TITLES = {
    "plan": "方案任务与进度",
    "organisation": "领导小组、办公室和镇街工作人员",
    "training": "培训与难点测试",
    "safety": "安全措施与应急预案",
    "inspection": "督导检查",
    "publicity": "宣传动员",
    "funds": "经费",
}


def cycle_id() -> str:
    cycle = current_cycle(the_database())
    assert cycle is not None
    return cycle.cycle_id


def inspections(account_id: str = "statistician") -> InspectionView:
    return inspection_view(the_database(), cycle_id(), today=DEMO_TODAY, actor=person(account_id))


def tasks() -> TasksView:
    return tasks_view(the_database(), cycle_id(), today=DEMO_TODAY, actor=person("statistician"))


def box(app: AppTest, label: str):
    return next(one for one in (*app.text_input, *app.text_area) if one.label.startswith(label))


def test_before_anything_was_recorded_each_page_says_what_to_do(empty: Path, open_page: OpenPage) -> None:
    app = open_page("overview")
    for name, title in TITLES.items():
        app = app.switch_page(f"{name}.py").run()
        assert not app.exception, name
        assert [error.value for error in app.error] == [], name
        assert app.title[0].value == title


def test_the_tasks_stand_against_their_dates_with_forecast_and_reason(filled: Path, open_page: OpenPage) -> None:
    app = open_page("plan")
    said = html_of(app)
    assert "任务时间表" in said
    assert "46/52 个“镇街 × 阶段”有宣传活动" in said
    assert "晚于期限" in said
    view = tasks()
    assert scale_of(view.tasks, DEMO_TODAY).first == date(2022, 4, 1)
    assert len(view.tasks) == 16


def test_a_task_is_stated_with_its_evidence_and_the_page_says_so(filled: Path, open_page: OpenPage) -> None:
    app = open_page("plan")
    app = app.selectbox(key="plan.task").set_value(16).run()
    app = press(app, "登记")
    assert "依据" in app.error[0].value
    box(app, "依据").set_value("维护办法（合成）")
    app = press(app, "登记")
    assert not app.error
    assert tasks().tasks.set_index("no").loc[16, "state_zh"] == "已完成"
    app = app.selectbox(key="plan.task").set_value(11).run()
    assert any("由系统记录得出" in each.value for each in app.caption)


def test_a_member_is_recorded_by_the_form(filled: Path, open_page: OpenPage) -> None:
    app = open_page("organisation", account_id="supervisor")
    town = next(each for each in app.selectbox if each.label.startswith("镇街"))
    town.set_value(min(person("supervisor").towns))
    next(each for each in app.button_group if each.label.startswith("机构")).set_value("town_staff")
    next(each for each in app.button_group if each.label.startswith("职责")).set_value("liaison")
    box(app, "姓名").set_value("钱某（合成）")
    box(app, "单位和职务").set_value("统计办")
    next(each for each in app.date_input if each.label.startswith("任职从")).set_value(date(2022, 11, 1))
    before = len(members())
    app = press(app.run(), "登记人员")
    assert [error.value for error in app.error] == []
    assert len(members()) == before + 1


def members() -> list[str]:
    view = organisation_view(the_database(), cycle_id(), today=DEMO_TODAY, actor=person("statistician"))
    return view.members["member_id"].tolist()


def test_an_enumerator_hands_in_the_own_test(filled: Path, open_page: OpenPage) -> None:
    app = open_page("training", account_id="enumerator-01")
    questions = [group for group in app.button_group if "test" in str(group.key)]
    assert len(questions) == 5
    for group in questions:
        group.set_value("A")
    before = training()
    app = press(app.run(), "交卷")
    assert any("题正确" in each.value for each in app.success)
    assert training() == before + 1


def training() -> int:
    from fieldwork.settings import current_settings  # noqa: PLC0415 - used once

    view = training_view(the_database(), cycle_id(), actor=person("enumerator-01"), now=current_settings().now())
    return int(view.attendance["n_attempts"].sum())


def test_a_demanded_correction_is_reported_and_verified_through_the_page(filled: Path, open_page: OpenPage) -> None:
    late = inspections().findings
    late = late[late["is_overdue"]].iloc[0]
    enumerator = next(
        f"enumerator-{n:02d}" for n in range(1, 16) if late["ea_id"] in person(f"enumerator-{n:02d}").areas
    )
    app = open_page("inspection", account_id=enumerator)
    assert "整改逾期" in html_of(app)
    app = press(app, "报告已整改")
    assert "怎样整改" in app.error[0].value
    box(app, "说明").set_value("已补附页（合成）")
    app = press(app, "报告已整改")
    assert inspections().findings.set_index("finding_id").loc[late["finding_id"], "state"] == "corrected"
    app = open_page("inspection", account_id="supervisor")
    app = next(box for box in app.selectbox if box.label == "问题").set_value(late["finding_id"]).run()
    app = press(app, "核实无误")
    assert inspections().findings.set_index("finding_id").loc[late["finding_id"], "state"] == "verified"


def test_a_problem_is_seen_recorded_and_its_correction_demanded(filled: Path, open_page: OpenPage) -> None:
    app = open_page("inspection")
    app = app.button_group(key="inspection.view").set_value("按清单检查").run()
    n_before = len(inspections().findings)
    item = next(group for group in app.button_group if group.label == "A01")
    item.set_value("problem")
    app = press(app.run(), "保存检查结果")
    assert not app.error
    box(app, "看到了什么").set_value("名单与平台不一致（合成）")
    app = press(app.run(), "登记问题并要求整改")
    assert [error.value for error in app.error] == []
    found = inspections().findings
    assert len(found) == n_before + 1
    assert found.iloc[-1]["due_on"] == date(2022, 11, 23)


def test_an_auditor_reads_the_words_of_findings_only_with_a_reason(filled: Path, open_page: OpenPage) -> None:
    app = open_page("inspection", account_id="auditor")
    assert "缺动员记录附页" not in html_of(app)
    assert "保存检查结果" not in [one.label for one in app.button]
    app = (
        app.selectbox(key="inspection.look.area")
        .set_value(inspections().findings.loc[lambda t: t["is_overdue"], "ea_id"].iloc[0])
        .run()
    )
    box(app, "查看理由").set_value("抽查督导")
    app = press(app, "查看内容")
    assert "缺动员记录附页" in html_of(app)
