"""The pages of the office: the rotation and its plan, the ledger, the system."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from fieldwork.pages.parts.session import CYCLE_KEY
from fieldwork.resources import data_path
from fieldwork.services.accounts import demo_actors
from fieldwork.services.cycle import current_cycle, start_cycle
from fieldwork.services.jobs import cancel_job, newest_job, submit_job
from fieldwork.services.ledger import ledger_head
from fieldwork.settings import current_settings
from tests.pages.conftest import OpenPage, html_of, the_database

STATISTICIAN = demo_actors()[0]
TEXT = data_path("plan", "2022.toml").read_text(encoding="utf-8")


def said(app: AppTest) -> str:
    kinds = (app.success, app.warning, app.error, app.info, app.caption)
    return html_of(app) + "\n".join(str(element.value) for kind in kinds for element in kind)


def press(app: AppTest, label: str) -> AppTest:
    (button,) = [button for button in app.button if button.label == label]
    return button.click().run()


def test_the_plan_is_shown_with_its_versions_and_the_two_person_rule(filled: Path, open_page: OpenPage) -> None:
    app = open_page("cycle")
    assert not app.exception
    assert app.title[0].value == "轮换与方案"
    assert "15 × 10" in html_of(app)
    assert "首次制定" in html_of(app)
    assert "没有单独" not in said(app)


def test_a_parameter_is_changed_with_a_reason_and_becomes_a_version(filled: Path, open_page: OpenPage) -> None:
    app = open_page("cycle")
    key = next(box for box in app.selectbox if box.label == "参数")
    key.select("draw.reserve_depth").run()
    value = next(box for box in app.text_input if box.label.startswith("新值"))
    value.input("8").run()
    assert "已按原值做过" in html_of(app)
    save = next(button for button in app.button if button.label == "保存为第 3 版")
    assert save.disabled
    app.text_area[0].input("省队来函").run()
    press(app, "保存为第 3 版")
    assert not app.exception
    cycle = current_cycle(the_database())
    assert cycle is not None
    assert (cycle.plan_version, cycle.plan.draw.reserve_depth) == (3, 8)
    assert "省队来函" in html_of(app)
    assert "每个样本户的备选户数：9 → 8" in html_of(app)


def test_a_value_that_cannot_be_right_is_said_and_not_saved(filled: Path, open_page: OpenPage) -> None:
    app = open_page("cycle")
    next(box for box in app.selectbox if box.label == "参数").select("areas.n_areas").run()
    next(box for box in app.text_input if box.label.startswith("新值")).input("很多").run()
    assert "不能识别" in app.error[0].value
    assert next(button for button in app.button if button.label == "保存为第 3 版").disabled


def test_who_reads_only_changes_nothing_and_an_enumerator_has_no_such_page(filled: Path, open_page: OpenPage) -> None:
    app = open_page("cycle", account_id="auditor")
    assert [button.label for button in app.button if "保存" in button.label or "启动" in button.label] == []
    for page in ("cycle", "ledger", "system"):
        with pytest.raises(ValueError, match="navigation page"):
            open_page(page, account_id="enumerator-01")


def test_an_uploaded_plan_starts_a_second_rotation_and_the_session_chooses(empty: Path, open_page: OpenPage) -> None:
    app = open_page("cycle")
    upload = app.file_uploader[0]
    upload.upload("plan.toml", TEXT.replace("440118", "440117").replace("增城", "从化").encode(), "text/plain").run()
    assert not app.exception
    press(app, "启动这个轮换")
    cycle = current_cycle(the_database())
    assert cycle is not None
    assert cycle.district_code == "440117"
    choice = next(box for box in app.sidebar.selectbox if box.label == "轮换")
    assert len(choice.options) == 2
    choice.select_index(1).run()
    assert "440118" in html_of(app)
    choice.select_index(0).run()
    assert "440117" in html_of(app)


@pytest.mark.parametrize(
    ("content", "word"),
    [(b"\xff\xfe\x00", "UTF-8"), (b"format = 2", "format"), (TEXT.replace('"440118"', '"44"').encode(), "区划代码")],
)
def test_a_plan_that_cannot_start_is_said_so(empty: Path, open_page: OpenPage, content: bytes, word: str) -> None:
    app = open_page("cycle")
    app.file_uploader[0].upload("plan.toml", content, "text/plain").run()
    assert not app.exception
    assert word in said(app)
    assert "启动这个轮换" not in [button.label for button in app.button]


def test_the_ledger_is_filtered_by_subject_person_and_day(filled: Path, open_page: OpenPage) -> None:
    app = open_page("ledger")
    assert not app.exception
    everything = len(app.dataframe[0].value)
    assert everything > 100
    app.text_input(key="ledger.subject").input("没有这个对象").run()
    assert "没有符合条件" in app.info[0].value
    app.text_input(key="ledger.subject").input("").run()
    app.selectbox(key="ledger.person").select_index(1).run()
    assert 0 < len(app.dataframe[0].value) <= everything
    app.selectbox(key="ledger.person").select_index(0).run()
    app.date_input(key="ledger.day").set_value(current_settings().current_day()).run()
    assert not app.exception


def test_the_ledger_is_verified_from_the_page(filled: Path, open_page: OpenPage) -> None:
    app = press(open_page("ledger", account_id="auditor"), "现在核验")
    assert not app.exception
    assert "台账完整" in said(app)
    assert ledger_head(the_database()).hash[:12] in html_of(app)
    assert "没有发现改动" in html_of(app)


def test_a_job_under_way_is_followed_and_can_be_cancelled(filled: Path, open_page: OpenPage) -> None:
    now = current_settings().now()
    job_id = submit_job(the_database(), "ledger.verify", actor=STATISTICIAN, now=now)
    cancel_job(the_database(), job_id, actor=STATISTICIAN, now=now)
    assert "已取消" in said(open_page("ledger"))
    submit_job(the_database(), "ledger.verify", actor=STATISTICIAN, now=now)
    app = open_page("ledger")
    assert not app.exception
    job = newest_job(the_database(), "ledger.verify", actor=STATISTICIAN)
    assert job is not None
    assert not job.is_open


def test_the_system_shows_backups_jobs_and_settings_without_secrets(filled: Path, open_page: OpenPage) -> None:
    app = open_page("system")
    assert not app.exception
    assert "还没有后台任务" in said(app)
    assert "max_rows" in html_of(app)


def test_whoever_keeps_the_system_backs_up_from_the_page(filled: Path, open_page: OpenPage) -> None:
    app = open_page("system", account_id="administrator")
    assert "台账" not in [button.label for button in app.button]
    press(app, "现在备份")
    assert not app.exception
    assert "备份已写入" in said(app), said(app)
    assert [path.suffix for path in (filled / "backups").iterdir()] == [".zip"]
    assert "已完成" in html_of(app)


def test_a_person_without_the_survey_is_told_the_rotation_and_offered_no_choice(
    filled: Path, open_page: OpenPage
) -> None:
    start_cycle(the_database(), TEXT, is_demo=True, actor=STATISTICIAN, now=current_settings().now())
    app = open_page("system", account_id="administrator")
    assert [box.label for box in app.sidebar.selectbox] == []


def test_a_session_stays_on_the_newest_of_two_rotations_of_the_same_name_until_another_is_chosen(
    empty: Path, open_page: OpenPage
) -> None:
    newest = start_cycle(the_database(), TEXT, is_demo=False, actor=STATISTICIAN, now=current_settings().now())
    app = open_page("cycle")
    for _ in range(2):
        app.run()
        assert app.session_state[CYCLE_KEY] == newest
    (choice,) = app.sidebar.selectbox
    assert len(set(choice.options)) == 2
    assert app.query_params["cycle"] == newest
    choice.select_index(1).run()
    older = app.session_state[CYCLE_KEY]
    assert older != newest
    assert app.query_params["cycle"] == older
    assert not app.exception


def test_a_copied_address_shows_the_same_rotation_and_its_links_keep_it(empty: Path, open_page: OpenPage) -> None:
    older = open_page("plan").session_state["zhuhu.desk"].cycle_id
    newest = start_cycle(the_database(), TEXT, is_demo=False, actor=STATISTICIAN, now=current_settings().now())
    app = open_page("plan")
    assert app.session_state["zhuhu.desk"].cycle_id == newest
    for named, shown in ((older, older), ("not-a-rotation", newest)):
        fresh = open_page("plan")
        fresh.query_params["cycle"] = named
        fresh.run()
        assert fresh.session_state["zhuhu.desk"].cycle_id == shown
        assert fresh.query_params["cycle"] == shown
        assert f"cycle={shown}" in html_of(fresh)
        assert not fresh.exception
    fresh = fresh.switch_page("frame.py").run()
    assert fresh.query_params["cycle"] == newest
