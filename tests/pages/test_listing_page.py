"""The page of the lists: walking an area by touch, deciding pairs, second visits, and a relisting from end to end."""

from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from fieldwork.services.listing_views import lists_view
from fieldwork.services.people import PlacesFields, assign_places
from fieldwork.services.relisting_review import compare_relisting
from fieldwork.services.relisting_views import relisting_detail, relistings_view
from fieldwork.settings import Settings
from fieldwork.store import listing, listing_review
from tests.pages.conftest import OpenPage, deeds_of, html_of, the_database
from tests.pages.test_excel_forms_on_pages import EXCEL
from tests.pages.test_fieldwork_pages import choose
from tests.services.listing_scene import ListingScene, address, dwellings, workbook_of
from tests.services.scene import ADMINISTRATOR, AREA, AUDITOR, ENUMERATOR, FAR_AREA, STATISTICIAN, SUPERVISOR

Listed = Callable[..., ListingScene]


@pytest.fixture
def listed(office: Path) -> ListingScene:
    """An area that was listed and is not locked yet; its people have their places."""
    scene = ListingScene(Settings(data_dir=office))
    for person, places in ((ENUMERATOR, {AREA}), (SUPERVISOR, {AREA[:9], FAR_AREA[:9]})):
        fields = PlacesFields(cycle_id=scene.cycle_id, account_id=person.account_id, places=frozenset(places))
        assign_places(scene.database, fields, actor=ADMINISTRATOR, now=scene.later())
    scene.import_list(listed_by=ENUMERATOR.account_id)
    return scene


def opened(open_page: OpenPage, person: str, part: str, *, chooses: bool = True) -> AppTest:
    app = open_page("listing", account_id=person)
    if chooses:
        app.selectbox(key="listing.chosen").set_value(AREA).run()
    choose(app, "办理", part)
    assert not app.exception
    return app


def press(app: AppTest, label: str) -> AppTest:
    app.button(key=next(button.key for button in app.button if button.label == label)).click().run()
    assert not app.exception
    return app


def standing(scene: ListingScene) -> pd.DataFrame:
    with the_database().reading() as session:
        return listing.dwellings(session, scene.cycle_id, ea_id=AREA)


def test_an_enumerator_lists_a_building_and_a_dwelling_by_touch(listed: ListingScene, open_page: OpenPage) -> None:
    app = opened(open_page, "enum", "登记与更正", chooses=False)
    choose(app, "登记什么", "建筑物")
    choose(app, "建筑物类型", "self_built")
    press(app, "登记建筑物")
    assert "已登记建筑物" in app.success[0].value
    choose(app, "登记什么", "住宅")
    assert app.selectbox(key=f"listing.in_building.{AREA}.登记新的").value == "010"
    press(app, "登记住宅")
    assert "住宅类型" in app.error[0].value or "不在清单中" in app.error[0].value
    choose(app, "住宅类型", "self_built")
    choose(app, "居住状况", "vacant")
    press(app, "登记住宅")
    assert "已登记住宅" in app.success[0].value
    row = standing(listed).iloc[-1]
    assert (row["dwelling_no"], row["building_no"], row["occupancy"]) == ("091", "010", "vacant")


def test_what_the_check_of_an_imported_list_found_stands_below_the_import(
    listed: ListingScene, open_page: OpenPage
) -> None:
    app = open_page("listing", account_id="enum")
    book = workbook_of(dwellings())
    app.file_uploader[0].upload("名录.xlsx", book.content, EXCEL).run()
    press(app, "导入")
    assert any("待复核" in line or "没有复核" in line for line in html_of(app).splitlines())
    assert any(str(each.value).startswith("核对结果：") for each in app.markdown)


def test_a_correction_asks_for_a_reason(listed: ListingScene, open_page: OpenPage) -> None:
    app = opened(open_page, "enum", "登记与更正", chooses=False)
    app.selectbox(key=f"listing.dwelling.{AREA}").set_value("007").run()
    choose(app, "居住状况", "seasonal")
    press(app, "更正住宅")
    assert "理由" in app.error[0].value
    next(box for box in app.text_input if box.label.startswith("理由")).input("过年才回来").run()
    press(app, "更正住宅")
    row = standing(listed).set_index("dwelling_no").loc["007"]
    assert (row["occupancy"], row["address"]) == ("seasonal", address(7))


def test_a_pair_is_decided_with_both_addresses_side_by_side(listed: ListingScene, open_page: OpenPage) -> None:
    from fieldwork.services.listing_changes import add_dwelling  # noqa: PLC0415 - only here

    twin = listed.dwelling(address="荔城街道前近路1-101")
    add_dwelling(listed.database, twin, actor=ENUMERATOR, now=listed.later())
    hidden = opened(open_page, "stat", "疑似重复")
    assert not any(address(1) == str(each.value) for each in hidden.markdown)
    assert any("已隐藏" in str(each.value) for each in hidden.markdown)
    app = opened(open_page, "sup", "疑似重复")
    said = [str(each.value) for each in app.markdown]
    assert address(1) in said
    assert "荔城街道前近路1-101" in said
    choose(app, "核对结果", "091")
    next(box for box in app.text_input if box.label.startswith("理由")).input("同一扇门").run()
    press(app, "决定")
    assert "091" not in set(standing(listed)["dwelling_no"])
    assert "没有等待决定的疑似重复。" in [each.value for each in app.caption]


def test_a_second_visit_and_another_count_are_recorded(listed: ListingScene, open_page: OpenPage) -> None:
    app = opened(open_page, "sup", "空宅复核")
    assert app.dataframe[0].value["dwelling_no"].tolist() == ["030", "060", "090"]
    choose(app, "看到的情况", "occupied")
    press(app, "登记复核")
    assert standing(listed).set_index("dwelling_no").loc["030", "occupancy"] == "occupied"
    choose(app, "办理", "其他来源")
    choose(app, "来源", "electric_meter")
    app.number_input[0].set_value(120).run()
    press(app, "登记数目")
    with the_database().reading() as session:
        counts = listing_review.counts(session, listed.cycle_id, ea_id=AREA)
    assert counts[["source", "n_units"]].values.tolist() == [["electric_meter", 120]]
    assert "-25.0" in html_of(app)


def test_a_relisting_is_drawn_walked_blind_resolved_and_judged(listed: ListingScene, open_page: OpenPage) -> None:
    office = opened(open_page, "stat", "名录复查")
    who = office.selectbox(key=f"relisting.draw.{AREA}.who")
    assert "调查员" not in who.options
    who.set_value("sup").run()
    office.text_input(key=f"relisting.draw.{AREA}.0.seed").input("2022-08-05 18247").run()
    press(office, "抽取复查片段")
    row = relistings_view(the_database(), listed.cycle_id, actor=AUDITOR).relistings.iloc[0]
    segments = tuple(row["segments"].split(","))
    walker = opened(open_page, "sup", "名录")
    assert len(walker.dataframe[0].value) == 30
    choose(walker, "办理", "名录复查")
    choose(walker, "片段", segments[0])
    choose(walker, "住宅类型", "apartment")
    choose(walker, "居住状况", "occupied")
    next(box for box in walker.text_input if box.label == "地址").input("荔城街道后巷1号").run()
    press(walker, "登记这一处")
    assert "已登记一处" in walker.success[0].value
    listed.walk(row["relisting_id"], segments, overlooked=1)
    office = opened(open_page, "stat", "名录复查")
    press(office, "得出结论")
    assert "还有 1 处没有认定" in office.error[0].value
    choose(office, "现场核对", "exists")
    next(box for box in office.text_input if box.label.startswith("理由")).input("门关着").run()
    press(office, "认定")
    press(office, "得出结论")
    assert relisting_detail(the_database(), row["relisting_id"], actor=AUDITOR).state == "accepted"
    assert "办结复查" in [button.label for button in office.button]


def test_at_the_threshold_the_page_asks_for_a_decision(listed: ListingScene, open_page: OpenPage) -> None:
    key, segments = listed.draw()
    listed.walk(key, segments, found=4)
    compare_relisting(listed.database, key, actor=STATISTICIAN, now=listed.later())
    app = opened(open_page, "stat", "名录复查")
    assert any("还不能断定名录不完整" in str(each.value) for each in app.markdown)
    accept = next(button for button in app.button if button.label.startswith("采用"))
    assert accept.disabled
    next(box for box in app.text_input if box.label.startswith("理由")).input("同一条巷").run()
    press(app, "采用（补列漏列的）")
    assert relisting_detail(the_database(), str(key), actor=AUDITOR).state == "decided"


@pytest.mark.parametrize("part", ["登记与更正", "疑似重复", "空宅复核", "其他来源", "名录复查"])
def test_an_auditor_reads_and_changes_nothing(listed: ListingScene, open_page: OpenPage, part: str) -> None:
    app = opened(open_page, "audit", part)
    assert deeds_of(app) == []


def test_the_demonstration_shows_all_lists_to_the_office_and_one_to_its_enumerator(
    filled: Path, open_page: OpenPage
) -> None:
    office = open_page("listing")
    at = office.session_state["zhuhu.desk"]
    lists = lists_view(the_database(), at.cycle_id, actor=at.actor, today=at.today)
    assert lists["relisting"].value_counts().to_dict() == {"none": 11, "closed": 4}
    assert lists["is_locked"].all()
    assert "Chapman" in " ".join(caption.value for caption in office.caption)
    own = open_page("listing", account_id="enumerator-09")
    assert own.header[0].value.startswith(lists["area_name"].iloc[8])
    choose(own, "办理", "登记与更正")
    assert any("已经锁定" in caption.value for caption in own.caption)
