"""Frame, sample size, areas, documents and surveys on their pages, as the roles meet them."""

import json
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from fieldwork.services.areas import areas_view
from fieldwork.services.documents import documents_view
from fieldwork.services.frame import frame_view
from fieldwork.services.surveys import IN_SAMPLE_STATES, survey_view
from fieldwork.services.visits import visits_view
from tests.pages.conftest import OpenPage, html_of, the_database

FRAME = (
    "村居代码,村居名称,镇街代码,镇街名称,城乡分类代码,版本,户数\n"
    "440118001001,甲居委会,440118001,荔城街道,111,2022,585417\n"
    "440117001201,乙村委会,440117001,从化街道,220,2022,300\n"
)
BOW = {"type": "Polygon", "coordinates": [[[113, 23], [114, 24], [114, 23], [113, 24], [113, 23]]]}
PDF = b"%PDF-1.7 synthetic"


def press(app: AppTest, label: str) -> AppTest:
    return next(button for button in app.button if button.label == label).click().run()


def choose(app: AppTest, label: str, value: object) -> None:
    next(group for group in app.button_group if group.label == label).set_value(value).run()


def said(app: AppTest) -> str:
    kinds = (app.success, app.warning, app.error, app.info, app.caption, app.markdown)
    return html_of(app) + "\n".join(str(element.value) for kind in kinds for element in kind)


def who(app: AppTest):
    at = app.session_state["zhuhu.desk"]
    return at.cycle_id, at.actor


def test_a_frame_is_looked_at_imported_and_its_error_resolved(empty: Path, open_page: OpenPage) -> None:
    app = open_page("frame")
    app.file_uploader[0].upload("村居2022.csv", FRAME.encode(), "text/csv").run()
    assert "1 条错误" in said(app)
    press(app, "导入这一版")
    assert not app.exception
    assert "1 条发现没有改正也没有处理" in html_of(app)
    choose(app, "处理方式", "accepted")
    next(area for area in app.text_area if area.label.startswith("理由")).input("飞地，区划办来函说明").run()
    error = next(option for option in app.selectbox[0].options if "县级代码" in option)
    app.selectbox[0].select(error).run()
    press(app, "保存处理")
    assert not app.exception
    cycle_id, actor = who(app)
    view = frame_view(the_database(), cycle_id, actor=actor)
    assert view is not None
    assert view.n_stopping == 0
    assert "飞地，区划办来函说明" in html_of(app)


def test_a_file_that_is_no_list_is_said_and_nothing_is_offered(empty: Path, open_page: OpenPage) -> None:
    app = open_page("frame")
    app.file_uploader[0].upload("x.csv", b"%PDF", "text/csv").run()
    assert not app.exception
    assert len(app.error) == 1
    assert "导入这一版" not in [button.label for button in app.button]


def test_two_editions_stand_side_by_side(filled: Path, open_page: OpenPage) -> None:
    app = open_page("frame", account_id="auditor")
    choose(app, "内容", "版本对照")
    (table,) = app.dataframe
    assert table.value["change"].tolist() == ["新增"] * 4
    app.toggle[0].set_value(True).run()
    assert len(app.dataframe[0].value) == 370
    assert "导入" not in next(group for group in app.button_group if group.label == "内容").options


def test_a_sample_size_is_proposed_and_waits_for_its_document(empty: Path, open_page: OpenPage) -> None:
    app = open_page("allocation")
    next(box for box in app.text_input if box.label.startswith("依据")).input("按方案第八项").run()
    press(app, "提出方案")
    assert not app.exception
    assert "第 1 版方案等待审批" in html_of(app)
    assert "±21.5%" in html_of(app)
    assert sum(button.proto.type == "primary" for button in app.button) == 1
    assert "提出方案" not in [button.label for button in open_page("allocation", account_id="auditor").button]


def test_a_replaced_area_is_told_with_its_alternate(filled: Path, open_page: OpenPage) -> None:
    app = open_page("areas")
    cycle_id, actor = who(app)
    view = areas_view(the_database(), cycle_id, actor=actor, today=app.session_state["zhuhu.desk"].today)
    assert view is not None
    assert html_of(app).count("备用套 1") == 1
    choose(app, "内容", "更换")
    assert "已更换" in html_of(app)
    assert "演示函〔2022〕2号" in html_of(app)
    assert "这里的小区都已抽户" in said(app)
    choose(app, "内容", "备用与来源")
    assert html_of(app).count("已换出") == 1
    assert "非国家平台" in said(app)


@pytest.mark.parametrize("account_id", ["supervisor", "auditor", "enumerator-03"])
def test_each_role_sees_of_the_areas_what_it_may(account_id: str, filled: Path, open_page: OpenPage) -> None:
    app = open_page("areas", account_id=account_id)
    views = next(group for group in app.button_group if group.label == "内容").options
    assert ("备用与来源" in views) == (account_id != "enumerator-03")
    for view in ("边界", "更换"):
        choose(app, "内容", view)
        assert not app.exception
        assert [error.value for error in app.error] == []
    choose(app, "内容", "边界")
    assert (len(app.file_uploader) == 1) == (account_id == "supervisor")


def test_an_outline_that_cannot_be_is_said_before_it_is_taken(filled: Path, open_page: OpenPage) -> None:
    app = open_page("areas")
    cycle_id, actor = who(app)
    view = areas_view(the_database(), cycle_id, actor=actor, today=app.session_state["zhuhu.desk"].today)
    assert view is not None
    feature = {"type": "Feature", "properties": {"ea_id": view.areas["ea_id"].iloc[0]}, "geometry": BOW}
    choose(app, "内容", "边界")
    app.file_uploader[0].upload("小区图.geojson", json.dumps(feature).encode(), "application/json").run()
    assert "不是正常的面" in html_of(app)
    app.text_input[0].input("小区图定稿").run()
    press(app, "导入边界")
    assert "没有导入" in app.error[0].value


def test_a_scan_is_added_to_a_document(filled: Path, open_page: OpenPage) -> None:
    app = open_page("documents")
    assert "2 份文件还没有扫描件" in html_of(app)
    app.file_uploader[0].upload("批复.pdf", PDF, "application/pdf").run()
    press(app, "补传扫描件")
    assert not app.exception
    cycle_id, actor = who(app)
    assert documents_view(the_database(), cycle_id, actor=actor)["has_scan"].sum() == 1
    assert "1 份文件还没有扫描件" in html_of(app)


def test_households_show_their_surveys_within_reach(filled: Path, open_page: OpenPage) -> None:
    office = open_page("surveys")
    cycle_id, actor = who(office)
    cases = visits_view(the_database(), cycle_id, actor=actor).cases
    assert len(office.dataframe[0].value) == cases["state"].isin(IN_SAMPLE_STATES).sum() > 0
    assert "农民工监测调查" in html_of(office)
    app = open_page("surveys", account_id="enumerator-03")
    assert len(app.dataframe[0].value) == 10
    cycle_id, actor = who(app)
    view = survey_view(the_database(), cycle_id, actor=actor)
    assert view is not None
    assert view.households["ea_id"].nunique() == 1
