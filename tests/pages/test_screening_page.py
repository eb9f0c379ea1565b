"""The page of the screening: by role, one household by touch, a list with faults, the lock."""

import io
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from streamlit.delta_generator import DeltaGenerator
from streamlit.testing.v1 import AppTest

from fieldwork.exchange.writing import csv_bytes
from fieldwork.services.people import PlacesFields, assign_places
from fieldwork.services.screening_views import screening_area
from fieldwork.settings import Settings
from tests.pages.conftest import OpenPage, html_of, the_database
from tests.services.ground import settle_areas
from tests.services.scene import ADMINISTRATOR, AREA, ENUMERATOR, FAR_AREA, STATISTICIAN, Scene, household

NEW = f"{AREA}00502"


@pytest.fixture
def opened(office: Path) -> Scene:
    """The small rotation with open lists, behind the pages."""
    scene = Scene(Settings(data_dir=office))
    settle_areas(scene)
    places = PlacesFields(cycle_id=scene.cycle_id, account_id="enum", places=frozenset({AREA}))
    assign_places(scene.database, places, actor=ADMINISTRATOR, now=scene.now)
    scene.database.close()
    return scene


def labels(app: AppTest) -> list[str]:
    return [button.label for button in app.button]


def press(app: AppTest, label: str) -> AppTest:
    (button,) = [button for button in app.button if button.label == label]
    return button.click().run()


def choose(app: AppTest, label: str, value: object) -> AppTest:
    return next(group for group in app.button_group if group.label == label).set_value(value).run()


def tab(app: AppTest, name: str) -> AppTest:
    return app.button_group(key="screening.tab").set_value(name).run()


def tabs(app: AppTest) -> list[str]:
    return list(app.button_group(key="screening.tab").options)


def said(app: AppTest) -> str:
    kinds = (app.success, app.warning, app.error, app.caption)
    return html_of(app) + "\n".join(str(element.value) for kind in kinds for element in kind)


@pytest.mark.parametrize(
    ("account_id", "n_screened"), [("statistician", "4,730"), ("supervisor", "4,730"), ("enumerator-03", "308")]
)
def test_each_role_sees_its_areas_against_target_and_day(
    account_id: str, n_screened: str, filled: Path, open_page: OpenPage
) -> None:
    app = open_page("screening", account_id=account_id)
    assert not app.exception
    page = html_of(app)
    assert n_screened in page
    assert "2022-08-16" in page
    assert "比期限早" in page
    assert len(app.get("vega_lite_chart")) == 2
    assert "登记摸底" not in labels(app)


def test_incomes_are_hidden_from_whoever_does_not_need_them(filled: Path, open_page: OpenPage) -> None:
    for account_id, is_shown in (("auditor", False), ("statistician", False), ("enumerator-03", True)):
        app = tab(open_page("screening", account_id=account_id), "一个小区的住户")
        (table,) = [each for each in app.dataframe if "sort_mark" in each.value]
        for name in ("income", "sort_value"):
            assert (name in table.value and table.value[name].notna().any()) == is_shown
        assert {"本户所报", "缺失（排在最后）"} <= set(table.value["sort_mark"])


def test_who_reads_only_is_offered_nothing_to_change(filled: Path, open_page: OpenPage) -> None:
    for account_id in ("auditor", "supervisor"):
        app = open_page("screening", account_id=account_id)
        assert tabs(app) == ["一个小区的住户", "按登记人", "核对发现"]
        assert "锁定名单…" not in labels(app)


def test_the_work_of_each_person_and_the_findings_are_listed(filled: Path, open_page: OpenPage) -> None:
    app = tab(open_page("screening"), "按登记人")
    assert "统计人员" in html_of(app)
    assert "没有发现问题" in said(tab(app, "核对发现"))


def test_a_household_is_screened_by_touch(opened: Scene, open_page: OpenPage) -> None:
    app = open_page("screening", account_id="enum")
    assert not app.exception
    next(box for box in app.selectbox if box.label == "住宅编号").set_value("005").run()
    choose(app, "户序号", "02")
    choose(app, "摸底结果", "complete")
    press(app, "登记摸底")
    assert "由谁回答" in app.error[0].value
    choose(app, "由谁回答", "neighbour")
    for label, value in (
        ("家庭成员数（人）", 4),
        ("人口数（人）", 3),
        ("外出成员数（人）", 1),
        ("上年纯收入（元）", 90_000),
    ):
        next(box for box in app.number_input if box.label == label).set_value(value)
    press(app.run(), "登记摸底")
    assert not app.exception
    assert "已登记：住宅 005-2，已完成" in app.success[0].value
    view = screening_area(the_database(), opened.cycle_id, AREA, actor=ENUMERATOR)
    row = view.households.set_index("household_id").loc[NEW]
    assert (row["eligibility"], row["n_members"], row["income"], row["is_proxy"]) == ("in", 4, 90_000, True)


def test_a_finished_household_is_corrected_with_a_reason(opened: Scene, open_page: OpenPage) -> None:
    test_a_household_is_screened_by_touch(opened, open_page)
    app = open_page("screening", account_id="enum")
    next(box for box in app.selectbox if box.label == "住宅编号").set_value("005").run()
    choose(app, "户序号", "02")
    next(box for box in app.number_input if box.label == "上年纯收入（元）").set_value(99_000).run()
    press(app, "保存更正")
    assert "理由" in app.error[0].value
    next(box for box in app.text_input if box.label.startswith("更正理由")).set_value("户主来电").run()
    press(app, "保存更正")
    view = screening_area(the_database(), opened.cycle_id, AREA, actor=ENUMERATOR)
    row = view.households.set_index("household_id").loc[NEW]
    assert (row["income"], row["version"], row["n_attempts"]) == (99_000, 2, 1)


def the_list(*rows: dict[str, object]) -> bytes:
    base = {"outcome": "complete", "respondent": "self", "n_persons": 3, "income": 60_000}
    return csv_bytes(pd.DataFrame([{"ea_id": str(row["household_id"])[:15], **base, **row} for row in rows]))


def test_a_list_with_faults_is_not_imported_and_comes_back_with_them(
    opened: Scene, open_page: OpenPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: dict[str, bytes] = {}
    original = DeltaGenerator.download_button

    def offer(place: DeltaGenerator, label: str, data: bytes, **options: str) -> bool:
        offered[options["file_name"]] = data
        return original(place, label, data, **options)

    monkeypatch.setattr(DeltaGenerator, "download_button", offer)
    app = tab(open_page("screening", account_id="enum"), "导入名单")
    wrong = the_list({"household_id": NEW}, {"household_id": household(7, FAR_AREA)}, {"household_id": f"{AREA}99901"})
    app.file_uploader[0].upload("摸底.csv", wrong, "text/csv").run()
    assert not app.exception
    assert "2 处错误" in app.error[0].value
    assert "其余 1 行已检查无误" in app.error[0].value
    assert next(button for button in app.button if button.label == "导入").disabled
    (name,) = (each for each in offered if "核对结果" in each)
    sheet = openpyxl.load_workbook(io.BytesIO(offered[name])).active
    assert "名录" in str(sheet.cell(4, sheet.max_column).value)


def test_a_clean_list_is_imported(opened: Scene, open_page: OpenPage) -> None:
    app = tab(open_page("screening", account_id="enum"), "导入名单")
    app.file_uploader[0].upload("摸底.csv", the_list({"household_id": NEW}), "text/csv").run()
    assert "1 行已检查无误" in app.success[0].value
    press(app, "导入")
    assert any("已导入" in each.value for each in app.success)
    view = screening_area(the_database(), opened.cycle_id, AREA, actor=ENUMERATOR)
    assert NEW in set(view.households["household_id"])


def test_a_file_that_is_no_list_is_said_so(opened: Scene, open_page: OpenPage) -> None:
    app = tab(open_page("screening", account_id="enum"), "导入名单")
    app.file_uploader[0].upload("x.csv", b"a,b\n1,2\n", "text/csv").run()
    assert "找不到表头" in app.error[0].value
    assert "导入" not in labels(app)


def test_the_lock_asks_before_it_is_made(opened: Scene, open_page: OpenPage) -> None:
    app = open_page("screening", account_id="stat")
    press(app, "锁定名单…")
    assert not app.exception
    assert any("将锁定 2 个小区" in each.value for each in app.markdown)
    assert "锁定" in labels(app)
    assert not screening_area(the_database(), opened.cycle_id, FAR_AREA, actor=STATISTICIAN).is_locked
