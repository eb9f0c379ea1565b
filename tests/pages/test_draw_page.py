"""The draw's page for each role that meets it, step by step up to each dialogue; those are confirmed in a browser."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from fieldwork.rules.permissions import Role
from fieldwork.services.administrator import FIRST_START
from fieldwork.services.demo.rotation import at
from fieldwork.services.exports import exports_view
from fieldwork.services.people import Credential, NewAccount, PlacesFields, assign_places, create_account
from fieldwork.settings import Settings, current_settings
from tests.pages.conftest import OpenPage, deeds_of, html_of, the_database
from tests.pages.test_downloads_and_hidden_notes import Offered, offered
from tests.services.ceremony import EVENT, Ceremony
from tests.services.scene import AREA, AUDITOR, FAR_AREA

__all__ = ["offered"]


@pytest.fixture
def small(office: Path) -> Iterator[Ceremony]:
    made = Ceremony(Settings(data_dir=office))
    for account_id in ("stat", "stat-2"):
        account = NewAccount(account_id=account_id, name=account_id, roles=frozenset({Role.STATISTICIAN}))
        create_account(made.database, account, Credential(), actor=FIRST_START, now=at(2022, 4, 6))
    yield made
    made.database.close()


def press(app: AppTest, label: str) -> AppTest:
    """Press the button with this label."""
    next(button for button in app.button if button.label == label).click().run()
    assert not app.exception
    assert [error.value for error in app.error] == []
    return app


def section(app: AppTest, name: str) -> AppTest:
    """Go to a part of the page."""
    app.button_group(key="draw.section").set_value(name).run()
    return app


def asked(app: AppTest) -> str:
    """Return what the page and its open dialogue say as text."""
    return "\n".join(text.value for text in app.markdown)


def steps(app: AppTest) -> list[str]:
    """Return where the five steps at the top of the page stand."""
    (shown,) = [element.proto.body for element in app.get("html") if '<ol class="zh-steps"' in element.proto.body]
    return re.findall(r'<li class="(\w+)"', shown)


def write(app: AppTest, label: str, words: str) -> None:
    (box,) = [each for each in app.text_input if each.label.startswith(label)]
    box.input(words).run()


def test_lists_are_locked_and_an_event_is_named_on_the_page(small: Ceremony, open_page: OpenPage) -> None:
    small.lock(AREA)
    app = open_page("draw", account_id="stat")
    assert "1 个小区的名单尚未锁定" in html_of(app)
    assert steps(app) == ["now", "now", "closed", "closed", "closed"]
    app.selectbox(key="draw.steps.area").select(AREA).run()
    assert steps(app) == ["done", "now", "closed", "closed", "closed"]
    app.selectbox(key="draw.steps.area").select("全部小区").run()
    press(app, "锁定 1 个小区的名单")
    for label, words in (("公开事件", "体育彩票排列五"), ("期号", "22310"), ("种子的写法", "五位数字")):
        write(app, label, words)
    press(app, "公布承诺……")
    assert "全部 2 个小区的名单摘要、抽选参数和标签从此固定" in asked(app)
    assert "种子取自 2022-11-21 的“体育彩票排列五”（22310）" in asked(app)


def test_before_the_event_everybody_waits(small: Ceremony, open_page: OpenPage) -> None:
    small.lock()
    small.commit(event=replace(EVENT, happens_on=date(2022, 12, 1)))
    for account_id in ("stat", "stat-2"):
        app = open_page("draw", account_id=account_id)
        assert "2022-12-01" in app.info[0].value
        assert "等公开事件" in html_of(app)
        assert steps(app) == ["done", "done", "waiting", "closed", "closed"]
        assert "等 2022-12-01 的公开事件发生。" in html_of(app)


def test_who_committed_waits_for_another_who_reveals_and_replays(small: Ceremony, open_page: OpenPage) -> None:
    small.lock()
    small.commit()
    app = open_page("draw", account_id="stat")
    assert "须由另一位统计人员揭晓" in app.info[0].value
    assert "揭晓并抽取……" not in [button.label for button in app.button]
    assert steps(app) == ["done", "done", "waiting", "closed", "closed"]
    app = open_page("draw", account_id="stat-2")
    assert steps(app) == ["done", "done", "now", "closed", "closed"]
    write(app, "种子（", "2022-08-31 04713")
    write(app, "在哪里可以查到", "体彩网公告")
    press(app, "揭晓并抽取……")
    assert "全部 2 个小区：用种子“2022-08-31 04713”抽取样本户和备选户，来源：体彩网公告" in asked(app)
    small.record()
    app = open_page("draw", account_id="stat-2")
    assert "不是国家平台的样本" in html_of(app)
    assert steps(app) == ["done", "done", "done", "done", "now"]
    press(app, "按记录重新抽一遍")
    assert "完全一致" in app.success[0].value


def test_a_void_is_asked_for_by_one_and_confirmed_by_another(small: Ceremony, open_page: OpenPage) -> None:
    small.lock()
    small.commit()
    small.record()
    app = open_page("draw", account_id="stat")
    (areas,) = [each for each in app.multiselect if each.label == "作废的小区"]
    assert areas.value == []
    areas.set_value([AREA, FAR_AREA]).run()
    app.selectbox(key="void.code").select("list_wrong").run()
    write(app, "说明（必填", "漏了两户")
    app = open_page("draw", account_id="stat")
    assert [box.value for box in app.text_input if box.label.startswith("说明（必填")] == ["漏了两户"]
    press(app, "申请作废……")
    assert "全部 2 个小区：名单有误（漏户、重户或数据录错）；漏了两户" in asked(app)
    request_id = small.ask_void()
    app = open_page("draw", account_id="stat-2")
    assert "作废待确认" in asked(app)
    press(app, "确认")
    assert "不再作数" in asked(app)
    press(app, "驳回")
    assert "抽选照旧作数" in asked(app)
    small.confirm_void(request_id)
    assert "2 个小区的抽选已作废" in html_of(open_page("draw", account_id="stat"))


def test_unlocking_on_the_page_says_what_becomes_void(small: Ceremony, open_page: OpenPage) -> None:
    small.lock()
    small.commit()
    app = open_page("draw", account_id="stat")
    app.multiselect[-1].select(AREA).run()
    write(app, "原因（必填", "漏了两户")
    press(app, "解锁……")
    assert "1 次承诺随之失效" in asked(app)
    small.unlock(AREA)
    said = html_of(open_page("draw", account_id="stat"))
    assert "已失效：漏了两户" in said
    assert "1 个小区的名单尚未锁定" in said


def test_picks_with_unknown_headings_and_two_misfits_are_imported_with_an_answer(
    small: Ceremony, open_page: OpenPage
) -> None:
    small.lock()
    content = small.picks(misfits=2).content.decode("utf-8-sig").replace("住户代码", "HH_KEY").encode()
    app = section(open_page("draw", account_id="stat"), "国家平台")
    app.file_uploader[0].upload("平台.csv", content, "text/csv").run()
    assert "找不到列：住户代码" in app.warning[0].value
    (heading,) = [box for box in app.selectbox if "HH_KEY" in box.label]
    heading.select("household_id").run()
    write(app, "存为", "国家平台导出")
    press(app, "保存对照")
    app.file_uploader[0].upload("平台.csv", content, "text/csv").run()
    next(box for box in app.selectbox if box.label == "列名对照").select("国家平台导出").run()
    assert "2 个小区中 1 个可以完全重现" in asked(app)
    assert next(button for button in app.button if button.label.startswith("导入为")).disabled
    write(app, "1 处不符", "平台已核实")
    press(app, "导入为国家平台样本……")
    assert "平台.csv：6 户记为国家平台样本，备选户按本单位规则" in asked(app)
    small.import_picks(small.picks(misfits=2), acceptance="平台已核实")
    app = section(open_page("draw", account_id="stat"), "抽样结果")
    assert "国家平台样本" in html_of(app)
    assert "平台的抽法" in [head.value for head in app.header]


def test_the_list_for_the_platform_is_taken_and_entered(small: Ceremony, open_page: OpenPage, offered: Offered) -> None:
    small.lock(AREA)
    app = section(open_page("draw", account_id="stat"), "国家平台")
    assert "1 处问题" in app.warning[0].value
    assert "platform_list.xlsx" not in offered
    small.lock(FAR_AREA)
    section(open_page("draw", account_id="stat"), "国家平台")
    assert offered["platform_list.xlsx"]().startswith(b"PK")
    assert exports_view(the_database(), actor=AUDITOR)["file_name"].tolist() == ["platform_list.xlsx"]


def test_who_reads_only_replays_and_does_nothing_else(small: Ceremony, open_page: OpenPage) -> None:
    small.lock()
    small.record()
    app = open_page("draw", account_id="auditor")
    assert "演练" in html_of(app)
    assert deeds_of(app) == ["按记录重新抽一遍"]
    section(app, "名单与承诺")
    assert deeds_of(app) == []
    assert "stat-2" in html_of(section(app, "经过"))


def test_a_supervisor_sees_the_own_towns(small: Ceremony, open_page: OpenPage) -> None:
    small.lock()
    small.commit()
    small.record()
    account = NewAccount(account_id="town", name="镇督导", roles=frozenset({Role.SUPERVISOR}))
    create_account(small.database, account, Credential(), actor=FIRST_START, now=at(2022, 4, 6))
    places = PlacesFields(cycle_id=small.cycle_id, account_id="town", places=frozenset({AREA[:9]}))
    assign_places(small.database, places, actor=FIRST_START, now=current_settings().now())
    app = open_page("draw", account_id="town")
    (sample,) = app.dataframe
    assert len(sample.value) == 3
    assert "第2小区" not in html_of(section(app, "经过"))
