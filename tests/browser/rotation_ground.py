"""The first half of a rotation by hand: people, plan, frame, sample size, areas, and a replaced one."""

import re

from playwright.sync_api import Locator, Page, expect

from fieldwork.services.demo.lists import DemoLists
from tests.browser.office import Office, choose, confirm, press, said, tick, unfold, upload, write, write_day
from tests.browser.runs import LONG, run
from tests.browser.test_people_in_browser import CHIEF, OWN, fill, hire, sign_in
from tests.browser.touch import go

LISTS = DemoLists("demo")
PEOPLE = {
    "wang.tj": ("王统计", "统计人员"),
    "zhao.tj": ("赵统计", "统计人员"),
    "sun.dd": ("孙督导", "督导"),
    "li.fd": ("李辅调", "辅助调查员"),
    "chen.fd": ("陈辅调", "辅助调查员"),
}
FIRST, SECOND, SUPERVISOR, ENUMERATOR, NEIGHBOUR = PEOPLE
DOCUMENT = "试走〔2022〕{} 号"


def employ(office: Office) -> None:
    """Make the first administrator with the code of the terminal, and an account for each person."""
    code = re.findall(r"[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}", office.log.read_text(encoding="utf-8"))[0]
    chief = office.desks["chief"]
    chief.goto(office.address)
    fill(chief, code=code, account_id="chief", name="主管", new=CHIEF, again=CHIEF)
    chief.get_by_role("button", name="建立管理员账号").click()
    sign_in(chief, office.address, "chief", CHIEF)
    chief.get_by_role("heading", name="今天进展", exact=True).wait_for()
    go(chief, "people")
    for account_id, (name, role) in PEOPLE.items():
        temporary, page = hire(chief, account_id, name, role), office.desks[account_id]
        sign_in(page, office.address, account_id, temporary)
        page.get_by_role("heading", name="设置新密码").wait_for()
        fill(page, current=temporary, new=OWN, again=OWN)
        page.get_by_role("button", name="保存新密码").click()
        page.wait_for_selector('[data-testid="stMain"] h1')


def shorten_reserve(office: Office) -> None:
    """Put a changed plan in force: a reserve of one household only, so that it can be exhausted by hand."""
    page = office.open(FIRST, "cycle")
    choose(page, "参数", "每个样本户的备选户数")
    write(page, "新值", "1")
    with run(page):
        page.get_by_role("textbox", name="理由").fill("试走：备选户只留一户")
        page.get_by_role("textbox", name="理由").press("Tab")
    press(page, "保存为第 2 版")
    said(page, "方案第 2 版已生效")


def import_frame(office: Office) -> None:
    """Import the list of villages."""
    page = office.open(FIRST, "areas")
    said(page, "还没有抽样框")
    page = office.open(FIRST, "frame")
    upload(page, LISTS.frame("2022"))
    press(page, "导入这一版")
    said(page, "名单已导入")


def settle_size(office: Office) -> None:
    """Propose the sample size, and enter its approval with the document."""
    page = office.open(FIRST, "areas")
    said(page, "样本量方案还没有登记批准")
    page = office.open(FIRST, "allocation")
    write(page, "依据（必填）", "省队来文（试走）")
    press(page, "提出方案")
    said(page, "样本量方案已提出")
    press(page, "登记新文件")
    record_document(page.get_by_role("dialog"), 1, "样本量的批复")
    said(page, "已登记文件")
    press(page, "登记批准")
    confirm(page, "确认批准", "样本量方案已登记为批准")


def record_document(dialog: Locator, number: int, title: str) -> None:
    """Enter a document of the province; it is then chosen in the list of documents."""
    for label, words in (("文号", DOCUMENT.format(number)), ("发文单位", "省队"), ("标题", title)):
        write(dialog, label, words)
    write_day(dialog, "2022-06-01")
    press(dialog, "登记文件")
    chosen = dialog.page.get_by_role("combobox", name="批文")
    expect(chosen).to_have_value(re.compile(re.escape(DOCUMENT.format(number))), timeout=LONG)


def name_event(page: Page, issue: str) -> None:
    """Name the public event of a commitment."""
    for label, words in (("公开事件", "试走用虚构事件"), ("期号", issue), ("种子的写法", "种子的原文")):
        write(page, label, words)
    press(page, "公布承诺……")


def reveal(page: Page, seed: str) -> None:
    """Write the seed that the event gave."""
    write(page, "种子（按写法照录）", seed)
    write(page, "在哪里可以查到", "试走用虚构公告")


def commit_areas(office: Office) -> None:
    """Commit to the draw of areas."""
    page = office.open(FIRST, "areas")
    said(page, "抽样框已核对，样本量已批准")
    name_event(page, "一")
    confirm(page, "公布承诺", "抽小区的承诺已公布")
    said(page, "等公开事件")


def draw_areas(office: Office) -> None:
    """Reveal the seed and draw, by another person than the one who committed."""
    page = office.open(FIRST, "areas")
    said(page, "承诺由您公布，种子须由另一位统计人员揭晓")
    page = office.open(SECOND, "areas")
    reveal(page, "demo")
    press(page, "揭晓并抽取小区……")
    confirm(page, "揭晓并抽取", "调查小区已抽取并记录")
    said(page, "15 个小区还没有边界")


def give_places(office: Office, account_id: str, *places: str) -> None:
    """Give a person towns or areas on the page of people."""
    page = office.open(FIRST, "people")
    handling = unfold(page, "办理：镇街和小区")
    choose(handling, "账号", account_id)
    choose(handling, "镇街（督导）和小区（辅助调查员）", *places)
    press(handling, "保存镇街和小区")
    said(page, f"已保存 {account_id} 的镇街和小区")


def train(office: Office) -> None:
    """Enter the training without which no work at the doors is recorded."""
    page = office.open(FIRST, "people")
    form = unfold(page, "登记一次培训")
    choose(form, "参加的人", "李辅调", "陈辅调")
    for stage in ("建筑物清查与住宅名录", "入户落实与换户"):
        tick(form, stage, of="阶段")
    write(form, "内容（更正时写明原因）", "试走：名录、摸底、入户")
    press(form, "登记培训")
    said(page, "已登记 2 人的培训")


def replace_area(office: Office, area: str) -> None:
    """Ask for a replacement as the supervisor, approve it with the province's document, and let the alternate in."""
    page = office.open(SUPERVISOR, "areas")
    tick(page, "更换")
    choose(page, "小区", area)
    tick(page, "已拆除或不复存在", of="原因")
    with run(page):
        page.get_by_role("textbox", name="情况").fill("整片拆除，现场只剩空地")
        page.get_by_role("textbox", name="情况").press("Tab")
    press(page, "申请更换")
    said(page, "已申请更换，等待审批")
    page = office.open(FIRST, "areas")
    tick(page, "更换")
    press(page, "批准")
    dialog = page.get_by_role("dialog")
    record_document(unfold(dialog, "登记新文件"), 2, "更换小区的批复")
    confirm(page, "确认批准", "已批准；请核对后启用备用小区")
    press(page, "启用备用小区")
    confirm(page, "确认启用", "备用小区已启用")
