"""Each page in a real browser: nothing comes from elsewhere, maps are drawn, dialogues ask before they act."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.blinking import Line
from tests.browser.conftest import STATISTICIAN, OpenTab, Watch, act_as, enter_as, has_failed, map_frame
from tests.browser.office import press, said, tick, write
from tests.browser.runs import LONG, calm, new_tab, run
from tests.browser.test_restart_in_browser import MORE, NOTE, WORDS

PAGES = (
    "",
    "cycle",
    "documents",
    "frame",
    "allocation",
    "areas",
    "listing",
    "draw",
    "surveys",
    "visits",
    "substitution",
    "accounts",
    "bookkeeping",
    "subsidy",
    "ledger",
    "system",
)
SIZES = ((1440, 900), (1280, 800))
BOTH_FETCHED = (
    """performance.getEntriesByType('resource').filter((entry) => entry.name.includes('/api/')).length >= 2"""
)
"""Outlines and dwellings are asked for at once; either may come first."""
PRESSED = """async (wanted) => {
  const start = performance.now();
  document.querySelector(wanted).click();
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return performance.now() - start;
}"""
"""Press something on the map and wait until the frame after it was painted; milliseconds."""
ALL_DRAWN = "window.zhuhuDrawn > 4500"


@pytest.fixture(scope="module")
def desk(browser: Browser, address: str) -> Iterator[tuple[Page, Watch]]:
    """The statistician, signed in once for all that only look."""
    watch = Watch(address)
    page = new_tab(browser)
    watch.follow(page)
    page.goto(address)
    enter_as(page, STATISTICIAN)
    yield page, watch
    page.context.close()


@pytest.fixture
def look_at(desk: tuple[Page, Watch], tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Callable[..., Page]]:
    """Load a page anew by its address, and fail at the end on any foreign request or error."""
    page, watch = desk

    def opened(path: str, *, size: tuple[int, int] = SIZES[0]) -> Page:
        page.set_viewport_size({"width": size[0], "height": size[1]})
        page.goto(f"{watch.address}/{path}")
        page.wait_for_selector('[data-testid="stMain"] h1', timeout=30_000)
        return page

    yield opened
    if has_failed(request):
        page.screenshot(path=tmp_path / "screen.png")
    assert (watch.foreign, watch.errors) == ([], [])


@pytest.mark.parametrize("path", PAGES)
def test_a_page_stands_by_its_own_address(path: str, look_at: Callable[..., Page]) -> None:
    page = look_at(path)
    page.get_by_text("演示数据（合成）").wait_for()
    calm(page)
    assert page.locator('[data-testid="stException"]').count() == 0
    assert page.locator('[data-testid="stAlertContentError"]').count() == 0
    for width, height in SIZES:
        if page.viewport_size != {"width": width, "height": height}:
            page.set_viewport_size({"width": width, "height": height})
            page.wait_for_timeout(300)
        assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") <= width


def test_the_overview_map_shows_every_area(look_at: Callable[..., Page]) -> None:
    frame = map_frame(look_at(""))
    assert frame.evaluate("window.map.areaMarks.length") == 15
    assert frame.evaluate("L.version") == "1.9.4"


def test_all_dwellings_are_drawn_from_one_answer(look_at: Callable[..., Page]) -> None:
    frame = map_frame(look_at("draw"))
    frame.wait_for_function(ALL_DRAWN)
    frame.wait_for_function(BOTH_FETCHED)
    sizes = frame.evaluate("performance.getEntriesByType('resource').map(entry => [entry.name, entry.encodedBodySize])")
    fetched = {re.sub(r"\?.*", "", name).rsplit("/", 1)[1]: size for name, size in sizes if "/api/" in name}
    assert set(fetched) == {"areas.geojson", "dwellings.geojson"}
    assert sum(fetched.values()) <= 100_000
    for wanted in (".map-state input", ".map-view[aria-pressed=false]"):
        answered_ms = frame.evaluate(PRESSED, wanted)
        assert answered_ms <= 500, (wanted, answered_ms)
    assert frame.evaluate("performance.getEntriesByType('resource').length") == len(sizes)


def test_pressing_an_area_on_the_map_opens_its_dwelling_list(look_at: Callable[..., Page]) -> None:
    page = look_at("listing", size=(1280, 800))
    frame = map_frame(page)
    frame.wait_for_function("window.map.areaMarks.length === 15")
    at = frame.evaluate("window.map.latLngToContainerPoint(window.map.areaMarks[3].getLatLng())")
    box = page.locator("iframe").first.bounding_box()
    assert box is not None
    page.mouse.click(box["x"] + at["x"], box["y"] + at["y"])
    page.get_by_text(re.compile("小区的住宅名录$")).wait_for(timeout=10_000)


def test_a_rejection_waits_for_its_reason(open_tab: OpenTab) -> None:
    page = open_tab("substitution")
    act_as(page, "督导员（演示）")
    page.get_by_role("button", name="驳回").first.click()
    dialogue = page.get_by_role("dialog")
    assert dialogue.get_by_role("button", name="驳回").is_disabled()
    dialogue.get_by_label("驳回理由（必填）").fill("请再上门一次")
    dialogue.get_by_label("驳回理由（必填）").press("Enter")
    with run(page):
        dialogue.get_by_role("button", name="驳回").click()
    page.get_by_text("已驳回；请通知申请人继续上门。").wait_for(timeout=10_000)


def test_a_start_of_trial_books_is_decided_in_a_dialogue(open_tab: OpenTab) -> None:
    page = open_tab("accounts", person="督导员（演示）")
    page.get_by_role("button", name="决定一个小区的试记账起点").click()
    dialogue = page.get_by_role("dialog")
    dialogue.get_by_text("建议：").wait_for()
    dialogue.get_by_label("理由（与建议不同时必填）").fill("督导员与镇街商定")
    dialogue.get_by_label("理由（与建议不同时必填）").press("Enter")
    with run(page):
        dialogue.get_by_role("button", name="作出决定").click()
    page.get_by_text("已决定：").wait_for(timeout=10_000)


def test_a_line_that_is_cut_for_a_moment_loses_neither_page_nor_sign_in_nor_what_is_being_typed(
    browser: Browser, address: str
) -> None:
    line = Line(int(address.rpartition(":")[2]))
    page = new_tab(browser, viewport={"width": 1280, "height": 800})
    page.goto(f"{line.address}/visits")
    enter_as(page, "辅助调查员 01（演示）")
    numbers = page.get_by_test_id("stButtonGroup").filter(has_text="住户（住宅编号）").first
    numbers.get_by_role("radio").or_(numbers.get_by_role("button")).nth(2).click(timeout=LONG)
    calm(page)
    tick(page, "无人在家", of="结果")
    write(page, NOTE, WORDS)
    note = page.get_by_role("textbox", name=NOTE).first
    note.press("End")
    page.keyboard.type(MORE)  # and the field is not left: the server does not know of it yet
    line.cut()
    expect(note).to_be_disabled(timeout=LONG)
    line.join()
    expect(note).to_be_enabled(timeout=LONG)
    expect(note).to_have_value(WORDS + MORE)
    assert page.url.split("?")[0] == f"{line.address}/visits"
    press(page, "登记入户")
    said(page, "已登记")
    expect(note).to_have_value("")
    page.context.close()
    line.close()
