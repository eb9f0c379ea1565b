"""The books through the pages: by touch on the enumerator's tablet, then at the supervisor's desk."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import Watch, enter_as, settled

TABLET = {"width": 1280, "height": 800}
ENUMERATOR, SUPERVISOR = "辅助调查员 03（演示）", "督导员（演示）"
PLACED = "193"
"""The household of 群爱村004小区 that has agreed and has no account yet."""
KEPT = "021"
"""A household of the same area whose book is kept on paper."""


@pytest.fixture
def as_person(browser: Browser, address: str) -> Iterator[dict[str, Page]]:
    """A touch tablet for each of the two people; nothing may come from elsewhere and nothing may go wrong."""
    watch, pages = Watch(address), {}
    for person in (ENUMERATOR, SUPERVISOR):
        page = browser.new_context(viewport=TABLET, has_touch=True, locale="zh-CN").new_page()
        watch.follow(page)
        page.goto(address)
        enter_as(page, person)
        pages[person] = page
    yield pages
    for page in pages.values():
        page.context.close()
    assert (watch.foreign, watch.errors) == ([], [])


def main_of(page: Page) -> Locator:
    return page.get_by_test_id("stMain")


def go(page: Page, path: str) -> None:
    with settled(page):
        page.goto("/".join([*page.url.split("/", 3)[:3], path]))
        page.wait_for_selector('[data-testid="stMain"] h1', timeout=30_000)


def tap(page: Page, name: str) -> None:
    """Tap a button or a choice by its words and wait until the page stands still; the last one of a name is meant."""
    found = main_of(page).locator("button").filter(has=page.get_by_text(name, exact=True))
    with settled(page):
        found.last.tap()


def says(page: Page, words: str) -> None:
    main_of(page).get_by_text(words).first.wait_for(timeout=15_000)


def shows(page: Page, label: str, value: str) -> None:
    """One of the numbers at the top of a page comes to be this."""
    number = main_of(page).locator(".zh-number").filter(has_text=label).locator(".value")
    expect(number).to_have_text(value, timeout=15_000)


def test_an_account_a_days_counts_and_a_page_with_a_fault_are_recorded_by_touch(as_person: dict[str, Page]) -> None:
    page = as_person[ENUMERATOR]
    go(page, "accounts")
    says(page, "还有 1 户没有开户。")
    tap(page, PLACED)
    tap(page, "纸质记账")
    tap(page, "登记开户")
    says(page, "全部样本户都已开户。")
    shows(page, "已开户", "10 / 10")

    go(page, "bookkeeping")
    shows_day(page, KEPT, day=19, read="?")
    tap(page, "点数")
    tap(page, KEPT)
    with settled(page):
        page.get_by_label("11-19").fill("4")
        page.get_by_label("11-19").press("Tab")
    tap(page, "纸质账本点数")
    tap(page, "登记笔数")
    says(page, f"已登记：住宅 {KEPT}，1 天的笔数。")
    shows_day(page, KEPT, day=19, read="4")

    tap(page, "查账页")
    tap(page, KEPT)
    tap(page, "漏记")
    tap(page, "登记检查（发现 1 处问题）")
    says(page, f"已登记账页检查：住宅 {KEPT}，发现 1 处问题。")
    assert no_page_is_wider_than_the_screen(page)


def test_a_supervisor_acts_on_a_weak_book_decides_a_signal_and_verifies_a_correction(
    as_person: dict[str, Page],
) -> None:
    page = as_person[SUPERVISOR]
    go(page, "bookkeeping")
    n_today = asked_today(page)
    in_list(page, "小区", "东街社区001小区")
    tap(page, "415")
    says(page, "建议：辅导")
    tap(page, "辅导")
    tap(page, "登记处理")
    says(page, "已登记：住宅 415，辅导。")
    says(page, f"其中 {n_today - 1} 户今天建议处理")

    go(page, "signals")
    shows(page, "需实地检查", "0")
    tap(page, "需实地检查")
    with settled(page):
        page.get_by_label("查到了什么（不写住户姓名和电话）").fill("两户的说法不同，约好下周上门核实。")
        page.get_by_label("查到了什么（不写住户姓名和电话）").press("Tab")
    tap(page, "保存处理")
    says(page, "已记为“需实地检查”。")
    shows(page, "需实地检查", "1")

    go(page, "inspection")
    shows(page, "已核实", "3 / 5")
    in_list(page, "问题", re.compile("待核实"))
    tap(page, "核实无误")
    says(page, "已登记：核实无误。")
    shows(page, "已核实", "4 / 5")
    says(page, "1 个问题整改逾期")
    assert main_of(page).get_by_text(re.compile(r"小区 \d{15}")).count() == 0
    assert no_page_is_wider_than_the_screen(page)


def shows_day(page: Page, door: str, *, day: int, read: str) -> None:
    """The calendar comes to show this on a day of a household."""
    page.wait_for_function(
        """([door, day, read]) => {
        const cells = [...document.querySelectorAll('.zh-diary > *')];
        const row = cells.findIndex(cell => cell.classList.contains('name') && cell.innerText.trim() === door);
        return row >= 0 && cells[row + day].innerText.trim() === read; }""",
        arg=[f"住宅 {door}", day, read],
        timeout=15_000,
    )


def asked_today(page: Page) -> int:
    """How many books the page proposes to act on today."""
    said = main_of(page).get_by_text(re.compile(r"户薄弱，其中 \d+ 户今天建议处理"))
    said.wait_for(timeout=15_000)
    return int(re.findall(r"其中 (\d+) 户", said.inner_text())[0])


def in_list(page: Page, label: str, wanted: str | re.Pattern[str]) -> None:
    """Choose from the last list of a name."""
    box = main_of(page).get_by_test_id("stSelectbox").filter(has=page.get_by_text(label, exact=True)).last
    with settled(page):
        box.locator("input").first.click()
        page.get_by_role("option", name=wanted).first.click()


def no_page_is_wider_than_the_screen(page: Page) -> bool:
    width: int = page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth")
    return width <= TABLET["width"]
