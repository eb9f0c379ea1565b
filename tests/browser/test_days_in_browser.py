"""The day of each role on the demonstration: from what waits to what was done, by the links and buttons of the pages.

All walk in one served demonstration, each before a browser of one's own of the size of a tablet; the enumerator and the
supervisor work by touch.
"""

import json
import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import OpenTab
from tests.browser.runs import run
from tests.browser.touch import (
    PATIENCE_MS,
    dialogue,
    fill,
    go,
    main_of,
    no_page_is_wider_than_the_screen,
    says,
    shows,
    tap,
)

TABLET = (1280, 800)
THUMB = 44
AREA, DOOR = "府前社区004小区", "295"
"""A household of the demonstration that hesitates, and its enumerator's area."""


def number_of(page: Page, label: str) -> int:
    """Return one of the numbers at the top of a page."""
    value = main_of(page).locator(".zh-number").filter(has_text=label).locator(".value")
    return int(value.inner_text(timeout=PATIENCE_MS).split("/")[0].replace(",", ""))


def follow(page: Page, title: str, heading: str) -> None:
    """Press a page's name in the navigation and wait for its heading."""
    with run(page):
        page.get_by_test_id("stSidebarNav").get_by_role("link", name=title, exact=True).click()
        page.get_by_role("heading", level=1, name=heading, exact=True).wait_for(timeout=PATIENCE_MS)


def waiting(page: Page, words: str) -> Locator:
    """Return the link of what waits under some words on the first page."""
    line = page.locator('[class*="st-key-today-line"]').filter(has_text=words).first
    return line.get_by_role("link")


def choice(page: Page, label: str) -> Locator:
    """Return the buttons of a choice that is in sight."""
    heading = page.get_by_text(label, exact=True)
    return main_of(page).get_by_test_id("stButtonGroup").filter(has=heading).filter(visible=True).first


def taken(page: Page, words: str | re.Pattern[str], folder: Path) -> Path:
    """Press the button of a file, and keep the file."""
    with page.expect_download(timeout=60_000) as started:
        main_of(page).get_by_role("button", name=words).first.click()
    path = folder / started.value.suggested_filename
    started.value.save_as(path)
    return path


def test_an_enumerator_logs_a_visit_and_asks_for_a_substitution_by_touch(open_tab: OpenTab) -> None:
    page = open_tab("", size=TABLET, person="辅助调查员 08（演示）", touch=True)
    says(page, AREA)
    with run(page):
        page.get_by_test_id("stSidebarNav").get_by_role("link", name="入户", exact=True).tap()
    says(page, "登记一次入户")
    tap(page, DOOR, within=choice(page, "住户（住宅编号）"))
    for box in choice(page, "结果").locator("button").all():
        assert (box.bounding_box() or {})["height"] >= THUMB
    tap(page, "要求不再上门", within=choice(page, "结果"))
    tap(page, "登记入户", then=f"已登记：住宅 {DOOR}，要求不再上门")
    go(page, "substitution")
    tap(page, DOOR, within=choice(page, "住户（住宅编号）"), then="已入户")
    tap(page, "要求不再上门", within=choice(page, "原因"))
    tap(page, "申请换户", then=f"已申请：住宅 {DOOR}，等待审批")
    assert main_of(page).get_by_role("button", name="批准").first.is_disabled()
    assert page.get_by_text("抽样框").count() == 0
    assert no_page_is_wider_than_the_screen(page)


def test_a_supervisor_decides_a_substitution_and_checks_a_signal(open_tab: OpenTab) -> None:
    page = open_tab("", size=TABLET, person="督导员（演示）", touch=True)
    says(page, "等您办的事")
    with run(page):
        waiting(page, "换户申请").tap()
        says(page, "份申请等待审批")
    n_waiting = number_of(page, "待审批")
    request = main_of(page).get_by_test_id("stVerticalBlock").filter(has=page.get_by_role("button", name="批准")).last
    for words in ("第几次", "依据：", "规则得出的处置码", "备选顺序", "任何人都不能另选"):
        says(page, words)
    tap(page, "批准", within=request)
    dialogue(page).get_by_text("此操作不能撤销").wait_for(timeout=PATIENCE_MS)
    tap(page, "批准", within=dialogue(page), then="已批准")
    shows(page, "待审批", str(n_waiting - 1))
    says(page, f"{n_waiting - 1} 份申请等待审批")
    follow(page, "信号", "信号")
    n_explained = number_of(page, "已说明原因")
    says(page, "可能的无辜原因")
    tap(page, "已说明原因")
    fill(page, "查到了什么（不写住户姓名和电话）", "打过电话：复核时是家里另一个人回答。")
    tap(page, "保存处理")
    shows(page, "已说明原因", str(n_explained + 1))


def test_an_auditor_verifies_the_ledger_and_replays_the_draw_without_the_product(
    open_tab: OpenTab, browser: Browser, tmp_path: Path
) -> None:
    page = open_tab("", size=TABLET, person="审计人员（演示）")
    follow(page, "台账", "台账")
    page.get_by_role("button", name="现在核验").click()
    page.get_by_text("台账完整，全部事实与登记时一致").wait_for(timeout=90_000)
    page.get_by_text("没有发现改动").wait_for()
    follow(page, "抽选", "抽选记账户")
    with run(page):
        page.get_by_role("button", name="按记录重新抽一遍").click()
    says(page, "完全一致")
    files = [
        taken(page, re.compile(re.escape(name)), tmp_path) for name in ("draw_record.json", "order.csv", "verify.html")
    ]
    record, order, verifier = files
    checked = alone(browser, verifier)
    assert "重算结果与记录完全一致" in verdict(checked, record, order)
    for altered in (with_one_byte_changed(order), with_other_start(record)):
        chosen = (altered, order) if altered.suffix == ".json" else (record, altered)
        assert "完全一致" not in verdict(checked, *chosen)
        expect(checked.locator("#verdict")).to_have_class(re.compile("different"))
    checked.context.close()


def alone(browser: Browser, file: Path) -> Page:
    """Open a file of the disk in a browser without a network."""
    page = browser.new_context(offline=True, locale="zh-CN").new_page()
    page.goto(file.as_uri())
    return page


def verdict(page: Page, record: Path, order: Path) -> str:
    """Choose both files as a person does, and return what the page says."""
    for field, path in (("#record", record), ("#list", order)):
        page.set_input_files(field, path)
    expect(page.locator("#verdict")).not_to_have_text("正在重算……", timeout=PATIENCE_MS)
    return page.locator("#verdict").inner_text()


def with_one_byte_changed(order: Path) -> Path:
    """Return a copy in which one digit of one household's code is another."""
    content = bytearray(order.read_bytes())
    content[content.rindex(b"01", 0, len(content) // 2)] = ord("9")
    return kept(order.with_name("另一份次序.csv"), bytes(content))


def with_other_start(record: Path) -> Path:
    """Return a copy in which the start of the first area is the next one."""
    content = json.loads(record.read_bytes())
    first = content["areas"][0]
    first["start"] = (first["start"] + 1) % first["n_units"]
    return kept(record.with_name("另一份记录.json"), json.dumps(content, ensure_ascii=False).encode())


def kept(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_a_statistician_goes_from_the_frame_to_the_protocol(open_tab: OpenTab, tmp_path: Path) -> None:
    page = open_tab("", size=TABLET)
    walk: list[tuple[str, str, Callable[[], object]]] = [
        ("抽样框", "核对抽样框", lambda: shows(page, "户数合计", "585,417")),
        ("样本量", "确定样本量", lambda: says(page, "第 1 版方案已批准")),
        ("小区", "调查小区", lambda: shows(page, "调查小区", "15")),
        ("名录", "住宅名录", lambda: says(page, "各小区的名录")),
        ("摸底", "摸底", lambda: says(page, "已于 08-16 达到 4,500 户")),
        ("抽选", "抽选记账户", lambda: shows(page, "已抽取小区", "15 / 15")),
    ]
    for title, heading, look in walk:
        follow(page, title, heading)
        look()
    protocol = taken(page, "下载抽选记录书（PDF）", tmp_path)
    assert protocol.read_bytes().startswith(b"%PDF-")
    assert taken(page, "下载抽选记录书（Word）", tmp_path).read_bytes().startswith(b"PK")
    follow(page, "台账", "台账")
    says(page, re.compile(r"链首哈希"))
    assert no_page_is_wider_than_the_screen(page)
