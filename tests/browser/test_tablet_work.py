"""From the first visit to the book, and back where something was wrong: what the tablet keeps, the office takes."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from fieldwork.services.bookkeeping import accounts_view
from fieldwork.services.listing import listing_view
from fieldwork.services.substitution import substitution_view
from fieldwork.services.visits import visits_view
from tests.browser.tablet import OPTIONS, Office, Tablet, serving
from tests.services.scene import AREA, SUPERVISOR, household

AREA_NAME = "一村第1小区"


@pytest.fixture(scope="module")
def office(chromium_path: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    with serving(tmp_path_factory.mktemp("work")) as made:
        yield made


@pytest.fixture
def tablet(browser: Browser, office: Office) -> Iterator[Tablet]:
    made = Tablet(browser.new_context(**OPTIONS), office.address)
    made.enrol(office.session_of(), area=AREA_NAME)
    made.offline()
    yield made
    made.context.close()


def delivered(tablet: Tablet) -> None:
    """Send everything; the office must have taken each thing."""
    tablet.offline(False)
    tablet.page.locator('[data-tab="unsent"]').tap()
    tablet.has_unsent(0)
    tablet.sees("都已发送")
    for group in ("没有登记", "待主管核对"):
        expect(tablet.page.get_by_text(group)).to_have_count(0)


def visited(tablet: Tablet, dwelling: int, result: str) -> None:
    """Record a visit and stay at the household."""
    if dwelling:
        tablet.page.locator('[data-tab="today"]').tap()
        tablet.page.locator(".card", has_text=f"{dwelling:03d}").first.tap()
    tablet.tap("登记入户")
    tablet.tap(result)
    tablet.tap("保存入户记录")


def corrected(tablet: Tablet, words: str, why: str, *, choose: str) -> None:
    """Put right what was done under some words, by another choice and a reason."""
    tablet.tap("更多")
    tablet.tap("已做的")
    tablet.page.locator(".event", has_text=words).first.get_by_role("button", name="更正").tap()
    tablet.tap(choose)
    tablet.page.get_by_label("为什么更正").fill(why)
    tablet.tap("保存更正")
    tablet.sees("已做的")


def test_a_household_is_won_opened_and_visited_another_is_asked_to_be_replaced(tablet: Tablet, office: Office) -> None:
    visited(tablet, 10, "同意")
    tablet.tap("登记开户")
    tablet.tap("纸质记账")
    tablet.tap("登记开户")
    corrected(tablet, "开户 住宅 010", "改用手机记", choose="电子记账")
    tablet.page.locator('[data-tab="today"]').tap()
    tablet.page.locator(".card", has_text="010").first.tap()
    tablet.tap("登记访户")
    tablet.tap("月度访户")
    tablet.tap("没有看")
    tablet.tap("保存访户记录")
    expect(tablet.page.get_by_role("button", name="申请换户", exact=True)).to_be_visible(timeout=20_000)
    visited(tablet, 20, "要求不再上门")
    tablet.tap("申请换户")
    tablet.tap("要求不再上门")
    tablet.tap("提交申请")
    tablet.says("待审批")
    tablet.has_unsent(6)
    delivered(tablet)

    database, cycle_id = office.scene.database, office.scene.cycle_id
    accounts = accounts_view(database, cycle_id, actor=SUPERVISOR)
    assert accounts["household_id"].tolist() == [household(10)]
    assert accounts["mode"].tolist() == ["electronic"]
    requests = substitution_view(database, cycle_id, actor=SUPERVISOR)
    assert requests["household_id"].tolist() == [household(20)]


def test_what_was_wrong_is_put_right_by_new_facts_before_and_after_sending(tablet: Tablet, office: Office) -> None:
    database, cycle_id = office.scene.database, office.scene.cycle_id
    visited(tablet, 30, "犹豫")
    corrected(tablet, "犹豫", "点错了", choose="拒绝")
    tablet.page.locator('[data-tab="today"]').tap()
    tablet.works("list", 1, 2)
    corrected(tablet, "住宅 040", "是空宅", choose="空宅")
    delivered(tablet)
    corrected(tablet, "住宅 041", "是车库", choose="不是住宅，从名录划去")
    delivered(tablet)

    log = visits_view(database, cycle_id, actor=SUPERVISOR).visits
    own = log[log["household_id"] == household(30)]
    assert own.set_index("is_corrected")["attempt_code"].to_dict() == {True: "undecided", False: "refused"}
    listed = listing_view(database, cycle_id, AREA, actor=SUPERVISOR)
    assert listed is not None
    dwellings = listed.dwellings.set_index("dwelling_no")["occupancy"]
    assert dwellings["040"] == "vacant"
    assert "041" not in dwellings.index


def test_an_assignment_is_given_back_with_its_reason(tablet: Tablet) -> None:
    tablet.tap("更多")
    tablet.tap("报告做完或退回任务")
    tablet.tap("做不了，退回任务")
    tablet.tap("提交")
    tablet.says("请写明情况，办公室才能核定。")
    tablet.page.get_by_label("说明", exact=True).fill("道路被淹，进不去")
    tablet.tap("提交")
    tablet.has_unsent(1)
    delivered(tablet)
