"""One rotation through the pages alone: from an empty office to a sample of 150, a substitution, and an account.

Bulk comes by import, as an office would have it; every step is taken by the person whose task it is.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from fieldwork.exchange.sources import SourceFile
from fieldwork.exchange.writing import csv_bytes
from fieldwork.resources import data_path
from fieldwork.services.areas import areas_view
from fieldwork.services.cycle import current_cycle
from fieldwork.services.database import open_database
from fieldwork.services.demo.lists import DemoLists, listing_workbook
from fieldwork.services.demo.rotation import at
from fieldwork.settings import Settings
from tests.browser.conftest import Watch, served, settled
from tests.browser.test_people_in_browser import CHIEF, OWN, fill, hire, sign_in
from tests.services.scene import AUDITOR

LISTS = DemoLists("demo")
LONG = 30_000
PEOPLE = {
    "wang.tj": ("王统计", "统计人员"),
    "zhao.tj": ("赵统计", "统计人员"),
    "li.fd": ("李辅调", "辅助调查员"),
}


class Office:
    """The people of an office, each before a browser of one's own, and the server of the day."""

    def __init__(self, browser: Browser, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder, self.monkeypatch = folder, monkeypatch
        self.desks = {name: self._desk(browser) for name in ("chief", *PEOPLE)}
        self.address, self.log, self.watches = "", Path(), list[Watch]()
        monkeypatch.setenv("ZHUHU_SESSION_HOURS", "99999")
        monkeypatch.setenv("ZHUHU_IDLE_MINUTES", "999999")

    @staticmethod
    def _desk(browser: Browser) -> Page:
        return browser.new_context(viewport={"width": 1280, "height": 800}, locale="zh-CN").new_page()

    @contextmanager
    def day(self, today: str) -> Iterator[None]:
        """Serve the office on a day."""
        self.monkeypatch.setenv("ZHUHU_TODAY", today)
        with served(self.folder) as (self.address, self.log):
            watch = Watch(self.address)
            for page in self.desks.values():
                watch.follow(page)
            yield
            assert watch.foreign == []
            for page in self.desks.values():
                page.goto("about:blank")

    def open(self, person: str, path: str) -> Page:
        page = self.desks[person]
        page.goto(f"{self.address}/{path}")
        page.wait_for_selector('[data-testid="stMain"] h1', timeout=LONG)
        return page

    def ea_ids(self) -> list[str]:
        """The areas in force by serial, as the office's database has them."""
        database = open_database(Settings(data_dir=self.folder / "data"))
        cycle = current_cycle(database)
        assert cycle is not None
        view = areas_view(database, cycle.cycle_id, actor=AUDITOR, today=at(2022, 7, 1).date())
        database.close()
        assert view is not None
        return [str(each) for each in view.areas["ea_id"]]


@pytest.fixture
def office(browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    made = Office(browser, tmp_path, monkeypatch)
    yield made
    for name, page in made.desks.items():
        page.screenshot(path=tmp_path / f"{name}.png", full_page=True)
        page.context.close()


def press(page: Page, name: str) -> None:
    with settled(page):
        page.get_by_role("button", name=name, exact=True).first.click()


def confirm(page: Page, name: str, done: str) -> None:
    page.get_by_role("dialog").get_by_role("button", name=name, exact=True).click()
    expect(page.get_by_text(done).first).to_be_visible(timeout=LONG)


def write(page: Page, label: str, words: str) -> None:
    with settled(page):
        box = page.get_by_role("textbox", name=label).first
        box.fill(words)
        box.press("Enter")


def upload(page: Page, source: SourceFile) -> None:
    given = {"name": source.name, "mimeType": "application/octet-stream", "buffer": source.content}
    with settled(page):
        page.locator('input[type="file"]').first.set_input_files(given)


def go_to(page: Page, section: str) -> None:
    with settled(page):
        page.get_by_role("radio", name=section).or_(page.get_by_role("button", name=section, exact=True)).first.click()


def choose(page: Page, label: str, option: str) -> None:
    with settled(page):
        page.get_by_role("combobox", name=label).first.click()
        page.get_by_role("option", name=re.compile(option)).first.click()


def tick(page: Page, name: str) -> None:
    """Press one of the buttons of a choice."""
    with settled(page):
        page.get_by_test_id("stButtonGroup").get_by_text(name, exact=True).first.click()


def said(page: Page, words: str) -> None:
    expect(page.get_by_text(words).first).to_be_visible(timeout=LONG)


def employ(office: Office) -> None:
    code = re.findall(r"[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}", office.log.read_text(encoding="utf-8"))[0]
    chief = office.desks["chief"]
    chief.goto(office.address)
    fill(chief, code=code, account_id="chief", name="主管", new=CHIEF, again=CHIEF)
    chief.get_by_role("button", name="建立管理员账号").click()
    sign_in(chief, office.address, "chief", CHIEF)
    chief.get_by_role("heading", name="人员", exact=True).wait_for(timeout=LONG)
    for account_id, (name, role) in PEOPLE.items():
        temporary, page = hire(chief, account_id, name, role), office.desks[account_id]
        sign_in(page, office.address, account_id, temporary)
        page.get_by_role("heading", name="设置新密码").wait_for()
        fill(page, current=temporary, new=OWN, again=OWN)
        page.get_by_role("button", name="保存新密码").click()
        page.wait_for_selector('[data-testid="stMain"] h1', timeout=LONG)


def start_and_frame(office: Office) -> None:
    page = office.open("wang.tj", "cycle")
    upload(page, SourceFile("plan.toml", data_path("plan", "2022.toml").read_bytes()))
    press(page, "启动这个轮换")
    said(page, "轮换已启动")
    page = office.open("wang.tj", "areas")
    said(page, "还没有抽样框")
    page = office.open("wang.tj", "frame")
    upload(page, LISTS.frame("2022"))
    press(page, "导入这一版")
    said(page, "名单已导入")


def approve_size(office: Office) -> None:
    page = office.open("wang.tj", "areas")
    said(page, "样本量方案还没有登记批准")
    page = office.open("wang.tj", "allocation")
    write(page, "依据（必填）", "省队来文（试走）")
    press(page, "提出方案")
    said(page, "样本量方案已提出")
    press(page, "登记新文件")
    dialog = page.get_by_role("dialog")
    for label, words in (("文号", "试走〔2022〕1 号"), ("发文单位", "省队"), ("标题", "样本量的批复")):
        with settled(page):
            dialog.get_by_role("textbox", name=label).fill(words)
            dialog.get_by_role("textbox", name=label).press("Enter")
    with settled(page):
        dialog.get_by_test_id("stDateInput").locator("input").fill("2022-06-01")
        dialog.get_by_test_id("stDateInput").locator("input").press("Enter")
    press(page, "登记文件")
    said(page, "已登记文件")
    choose(page, "批文", "试走")
    press(page, "登记批准")
    confirm(page, "确认批准", "样本量方案已登记为批准")


def name_event(page: Page, issue: str) -> None:
    for label, words in (("公开事件", "试走用虚构事件"), ("期号", issue), ("种子的写法", "种子的原文")):
        write(page, label, words)
    press(page, "公布承诺……")


def reveal(page: Page, seed: str) -> None:
    write(page, "种子（按写法照录）", seed)
    write(page, "在哪里可以查到", "试走用虚构公告")


def commit_areas(office: Office) -> None:
    page = office.open("wang.tj", "areas")
    said(page, "抽样框已核对，样本量已批准")
    name_event(page, "一")
    confirm(page, "公布承诺", "抽小区的承诺已公布")
    said(page, "等公开事件")


def draw_areas(office: Office) -> None:
    page = office.open("wang.tj", "areas")
    said(page, "承诺由您公布，种子须由另一位统计人员揭晓")
    page = office.open("zhao.tj", "areas")
    reveal(page, "demo")
    press(page, "揭晓并抽取小区……")
    confirm(page, "揭晓并抽取", "调查小区已抽取并记录")
    said(page, "15 个小区还没有边界")


def assign_area(office: Office) -> None:
    """Give the enumerator the first area, and record the training that the work at the doors asks for."""
    page = office.open("wang.tj", "people")
    with settled(page):
        page.get_by_test_id("stExpander").get_by_text("办理").first.click()
    choose(page, "账号", "li.fd")
    choose(page, "镇街（督导）和小区（辅助调查员）", "小区")
    page.keyboard.press("Escape")
    press(page, "保存镇街和小区")
    said(page, "已保存 li.fd 的镇街和小区")
    with settled(page):
        page.get_by_test_id("stExpander").get_by_text("登记一次培训").first.click()
    choose(page, "参加的人", "李辅调")
    page.keyboard.press("Escape")
    for stage in ("落实", "记账"):
        tick(page, stage)
    write(page, "内容（更正时写明原因）", "试走")
    press(page, "登记培训")
    said(page, "已登记 1 人的培训")


def list_and_screen(office: Office, ea_ids: list[str]) -> None:
    areas = LISTS.areas(ea_ids)
    page = office.open("wang.tj", "listing")
    with settled(page):
        page.get_by_test_id("stExpander").get_by_text("导入名录").first.click()
    upload(page, listing_workbook(areas, made_at=at(2022, 7, 1), head_hash="0", source="试走用合成名录"))
    press(page, "导入")
    said(page, "已导入名录")
    page = office.open("wang.tj", "screening")
    go_to(page, "导入名单")
    upload(page, SourceFile("screened.csv", csv_bytes(LISTS.screened(areas))))
    said(page, "可以导入")
    press(page, "导入")
    said(page, "已导入，共")
    page = office.open("wang.tj", "draw")
    press(page, "锁定 15 个小区的名单")
    said(page, "已锁定 15 个小区的名单")
    name_event(page, "二")
    confirm(page, "公布承诺", "承诺已公布")


def draw_households(office: Office) -> None:
    page = office.open("zhao.tj", "draw")
    reveal(page, "demo")
    press(page, "揭晓并抽取……")
    confirm(page, "揭晓并抽取", "已抽取并记录")
    said(page, "15 / 15")


def visit(office: Office, door: str, result: str, *, hour: str) -> None:
    page = office.open("li.fd", "visits")
    tick(page, door)
    with settled(page):
        box = page.get_by_role("combobox", name="时间").or_(page.get_by_label("时间")).first
        box.fill(hour)
        box.press("Enter")
    tick(page, result)
    press(page, "登记入户")
    said(page, "已登记：")


def test_one_rotation_through_the_pages(office: Office) -> None:
    with office.day("2022-06-10"):
        employ(office)
        start_and_frame(office)
        approve_size(office)
        commit_areas(office)
    with office.day("2022-08-20"):
        draw_areas(office)
        assign_area(office)
        list_and_screen(office, office.ea_ids())
    with office.day("2022-09-10"):
        draw_households(office)
