"""axe-core looks at every office page of the demonstration; and the keyboard reaches what waits and its decision."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect

from fieldwork.services.demo import DEMO_TODAY
from tests.browser.conftest import OpenTab
from tests.browser.runs import calm, run

AXE = (Path(__file__).parent / "vendor" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
NOT_OURS = {
    "list": '[data-testid="stSidebarNavItems"]',
    "listitem": '[data-testid="stSidebarNav"]',
}
"""What Streamlit's own markup does, by rule: its navigation groups stand in a list between the list and its items."""
LOOK = """async (notOurs) => {
  const { violations, passes } = await axe.run(document, { resultTypes: ["violations"] });
  if (passes.length < 10) throw new Error(`axe looked at ${passes.length} rules only`);
  const isOurs = (rule, node) => !notOurs[rule] || !document.querySelector(node.target[0])?.closest(notOurs[rule]);
  return violations.filter((each) => ["serious", "critical"].includes(each.impact)).flatMap((each) =>
    each.nodes.filter((node) => isOurs(each.id, node)).map((node) => `${each.id}: ${node.html.slice(0, 140)}`));
}"""
LINKS = '[data-testid="stSidebarNavLink"]'


def wrong_on(page: Page) -> list[str]:
    """What axe finds serious on a page that is calm."""
    page.evaluate(AXE)
    found: Any = page.evaluate(LOOK, NOT_OURS)
    return [str(each) for each in found]


def look_at_every_page(page: Page, *, at_least: int) -> dict[str, list[str]]:
    """Go through the navigation of whoever is signed in."""
    wrong: dict[str, list[str]] = {}
    titles, title = set(), "no page yet"
    calm(page)
    names = page.locator(LINKS).all_inner_texts()
    assert len(names) >= at_least
    for place, name in enumerate(names):
        with run(page):
            page.locator(LINKS).nth(place).click()
        calm(page)
        expect(page.locator("h1")).not_to_have_text(title)
        title = page.locator("h1").inner_text()
        titles.add(title)
        found = wrong_on(page)
        if found:
            wrong[name] = found
    assert len(titles) == len(names)
    return wrong


def test_axe_finds_nothing_serious_on_any_page_of_a_statistician(open_tab: OpenTab) -> None:
    assert look_at_every_page(open_tab("", size=(1440, 900)), at_least=30) == {}


def test_axe_finds_nothing_serious_on_any_page_of_an_enumerator_with_a_small_screen(open_tab: OpenTab) -> None:
    page = open_tab("", size=(1280, 800), person="辅助调查员 04（演示）")
    assert look_at_every_page(page, at_least=12) == {}


def test_the_keyboard_reaches_what_waits_and_where_it_is_decided(open_tab: OpenTab) -> None:
    page = open_tab("")
    calm(page)
    assert str(DEMO_TODAY) in page.locator(".zh-demo").inner_text()
    page.locator("h1").click()
    reach(page, "去审批")
    with run(page):
        page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("换户申请与审批")
    calm(page)
    page.locator("h1").click()
    reach(page, "批准")
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_contain_text("此操作不能撤销")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)


def reach(page: Page, words: str, *, within: int = 20) -> None:
    """Press Tab until the element of these words has the focus."""
    for _ in range(within):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.innerText").strip().startswith(words):
            return
    raise AssertionError(f"{words} is not reached by {within} tabs")
