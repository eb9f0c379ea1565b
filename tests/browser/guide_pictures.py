"""Make the pictures of the enumerators' guide anew from the demonstration.

    python -m tests.browser.guide_pictures [FOLDER]

A folder in which the demonstration was served before (``FOLDER/data``) saves making it.
"""

import io
import os
import shutil
import sys
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

from tests.browser.conftest import ROOT, served
from tests.browser.tablet import FLAGS, OPTIONS, Tablet

FOLDER = ROOT / "docs" / "guide" / "img"
PERSON = "辅助调查员 07（演示）"
COLOURS = 128


def picture(tablet: Tablet, name: str) -> None:
    """Keep the screen under a name, in few colours: it shows text and flat areas only."""
    tablet.page.wait_for_timeout(3_500)
    shot = Image.open(io.BytesIO(tablet.page.screenshot())).convert("RGB")
    shot.quantize(COLOURS, method=Image.Quantize.FASTOCTREE).save(FOLDER / f"{name}.png", optimize=True)


def enrolled(tablet: Tablet) -> None:
    tablet.open()
    tablet.tap("登记这台平板")
    tablet.page.get_by_text("去登录").tap()
    others = tablet.page.get_by_text("其他小区的辅助调查员")
    person = tablet.page.get_by_role("button", name=PERSON, exact=True)
    if not person.is_visible():
        others.tap()
    person.tap()
    tablet.sees("登记平板")
    picture(tablet, "enrol")
    tablet.tap("登记这台平板")
    tablet.sees("设置 PIN")
    picture(tablet, "pin")
    tablet.pin()
    tablet.sees("再输一遍 PIN")
    tablet.pin()
    tablet.says("按路线")


def at_the_door(tablet: Tablet) -> None:
    picture(tablet, "today")
    tablet.page.locator(".card", has_text="联系中").first.tap()
    picture(tablet, "household")
    tablet.tap("登记入户")
    tablet.tap("另约时间")
    tablet.tap("明天")
    picture(tablet, "visit")
    tablet.tap("返回")
    tablet.tap("申请换户")
    picture(tablet, "substitution")
    tablet.page.locator('[data-tab="map"]').tap()
    tablet.sees("地图")
    picture(tablet, "map")


def books(tablet: Tablet) -> None:
    tablet.page.locator('[data-tab="today"]').tap()
    tablet.page.locator(".card", has_text="记账中").first.tap()
    tablet.tap("登记访户")
    tablet.tap("月度访户")
    tablet.tap("看了")
    picture(tablet, "books")


def practised(tablet: Tablet) -> None:
    tablet.tap("更多")
    tablet.tap("练习")
    tablet.tap("开始练习")
    tablet.works("list", 3, 2)
    tablet.tap("沿路线登记")
    picture(tablet, "walk")
    tablet.tap("加住宅 007（建筑物 003）")
    picture(tablet, "dwelling")
    tablet.tap("返回")
    tablet.page.locator('[data-tab="today"]').tap()
    tablet.tap("摸底")
    tablet.page.locator(".card").first.tap()
    tablet.page.locator("#actions button").tap()
    tablet.tap("已完成")
    picture(tablet, "screening")
    tablet.tap("练习情况")
    picture(tablet, "practice")
    tablet.tap("结束练习")


def kept_without_network(tablet: Tablet) -> None:
    tablet.offline()
    tablet.page.locator(".card", has_text="联系中").first.tap()
    tablet.tap("登记入户")
    tablet.tap("无人在家")
    tablet.tap("保存入户记录")
    tablet.page.locator('[data-tab="unsent"]').tap()
    picture(tablet, "unsent")
    tablet.tap("更多")
    picture(tablet, "more")


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    chromium = os.environ.get("ZHUHU_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else tempfile.mkdtemp(prefix="zhuhu-guide-"))
    with served(folder, "--demo") as (address, _), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        tablet = Tablet(browser.new_context(**OPTIONS), address)
        for part in (enrolled, at_the_door, books, practised, kept_without_network):
            part(tablet)
        browser.close()


if __name__ == "__main__":
    main()
