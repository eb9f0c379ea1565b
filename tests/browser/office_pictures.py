"""Make the pictures of the guides for the office anew: from the demonstration, and from an office's first day.

    python -m tests.browser.office_pictures [FOLDER]

A folder in which the demonstration was served before (``FOLDER/data``) saves making it; what lies there changes.
"""

import io
import os
import re
import shutil
import sys
import tempfile
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

from tests.browser.conftest import ROOT, enter_as, map_frame, served
from tests.browser.runs import new_tab, run
from tests.browser.tablet import FLAGS
from tests.browser.test_days_in_browser import with_other_start
from tests.browser.test_people_in_browser import CHIEF, fill, hire, sign_in
from tests.browser.touch import go, in_list, says

FOLDER = ROOT / "docs" / "guide" / "img"
SCREEN: ViewportSize = {"width": 1280, "height": 800}
COLOURS = 96
FIRST_DAY = "2022-04-06"
STATISTICIAN, SUPERVISOR, AUDITOR = "统计人员（演示）", "督导员（演示）", "审计人员（演示）"


def picture(page: Page, name: str, *, show: str = "") -> None:
    """Keep the screen under a name, in few colours; ``show`` is a text that is moved to the top before."""
    page.wait_for_timeout(1_500)
    if show:
        found = page.get_by_test_id("stMain").get_by_text(show).first
        found.evaluate("element => element.scrollIntoView({block: 'start'})")
        page.get_by_test_id("stMain").evaluate("element => element.scrollBy(0, -70)")
        page.wait_for_timeout(700)
    keep(page, name)


def keep(page: Page, name: str) -> None:
    shot = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    shot.quantize(COLOURS, method=Image.Quantize.FASTOCTREE).save(FOLDER / f"{name}.png", optimize=True)


def press(page: Page, name: str | re.Pattern[str]) -> None:
    with run(page):
        page.get_by_test_id("stMain").get_by_role("button", name=name).first.click()


def desk(browser: Browser, address: str, person: str) -> Page:
    """Return the first page of a person of the demonstration."""
    page = new_tab(browser, viewport=SCREEN)
    page.goto(address)
    enter_as(page, person)
    return page


def of_the_statistician(page: Page) -> None:
    picture(page, "office-today")
    for path, name, show in (
        ("plan", "office-plan", ""),
        ("frame", "office-frame", ""),
        ("areas", "office-areas", ""),
        ("screening", "office-screening", ""),
        ("draw", "office-draw", ""),
        ("assessment", "office-assessment", ""),
    ):
        go(page, path)
        picture(page, name, show=show)
    go(page, "listing")
    in_list(page, "小区", re.compile("帝园社区"))
    says(page, "的住宅名录")
    map_frame(page)
    picture(page, "office-listing", show="的住宅名录")


def of_the_supervisor(page: Page) -> None:
    go(page, "substitution")
    says(page, "份申请等待审批")
    picture(page, "office-substitution", show="份申请等待审批")
    press(page, "批准")
    page.get_by_role("dialog").get_by_text("此操作不能撤销").wait_for()
    picture(page, "office-approve")
    for path, name, show in (
        ("placement", "office-placement", "各小区的样本户"),
        ("signals", "office-signals", "核查一条信号"),
        ("tablets", "office-tablets", "待核对的记录"),
        ("bookkeeping", "office-books", ""),
    ):
        go(page, path)
        picture(page, name, show=show)


def of_the_auditor(page: Page, folder: Path) -> None:
    go(page, "ledger")
    page.get_by_role("button", name="现在核验").click()
    page.get_by_text("台账完整").wait_for(timeout=90_000)
    picture(page, "office-ledger", show="台账完整")
    go(page, "draw")
    press(page, "按记录重新抽一遍")
    says(page, "完全一致")
    picture(page, "office-replay", show="完全一致")
    record, order, verifier = (taken(page, name, folder) for name in ("draw_record.json", "order.csv", "verify.html"))
    page.goto(verifier.as_uri())
    page.set_input_files("#record", record)
    page.set_input_files("#list", order)
    page.get_by_text("重算结果与记录完全一致").wait_for()
    picture(page, "office-verify")
    page.set_input_files("#record", with_other_start(record))
    page.locator("#verdict.different").wait_for()
    picture(page, "office-verify-differs")


def taken(page: Page, name: str, folder: Path) -> Path:
    with page.expect_download() as started:
        page.get_by_role("button", name=re.compile(re.escape(name))).first.click()
    started.value.save_as(folder / name)
    return folder / name


def of_the_administrator(browser: Browser, folder: Path) -> None:
    """Take an empty office from its first start to the first account and the first backup."""
    with served(folder) as (address, log):
        page = new_tab(browser, viewport=SCREEN)
        page.goto(address)
        code = re.findall(r"[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}", log.read_text(encoding="utf-8"))[0]
        fill(page, code="ABCD-EFGH-JKLM", account_id="zhang.gl", name="张管理（虚构）")
        picture(page, "office-first-start")
        fill(page, code=code, account_id="zhang.gl", name="张管理（虚构）", new=CHIEF, again=CHIEF)
        page.get_by_role("button", name="建立管理员账号").click()
        sign_in(page, address, "zhang.gl", CHIEF)
        page.wait_for_selector('[data-testid="stMain"] h1')
        go(page, "people")
        hire(page, "wang.tj", "王统计（虚构）", "统计人员")
        picture(page, "office-people")
        go(page, "system")
        page.get_by_role("button", name="现在备份").click()
        page.get_by_text("备份已写入").wait_for(timeout=60_000)
        page.evaluate(HIDE_FOLDER, str(folder))
        picture(page, "office-system")


HIDE_FOLDER = """folder => {
    const texts = document.createTreeWalker(document.querySelector('[data-testid=stMain]'), NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) texts.currentNode.nodeValue = texts.currentNode.nodeValue.replaceAll(folder, '/srv/zhuhu');
}"""
"""The picture shows where an office keeps its data, not where this program made the picture."""


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    chromium = os.environ.get("ZHUHU_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else tempfile.mkdtemp(prefix="zhuhu-guide-"))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=[*FLAGS, "--lang=zh-CN"])
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("ZHUHU_TODAY", FIRST_DAY)
            of_the_administrator(browser, Path(tempfile.mkdtemp(prefix="zhuhu-first-day-")))
        with served(folder, "--demo") as (address, _):
            of_the_statistician(desk(browser, address, STATISTICIAN))
            of_the_supervisor(desk(browser, address, SUPERVISOR))
            of_the_auditor(desk(browser, address, AUDITOR), folder)
        browser.close()


if __name__ == "__main__":
    main()
