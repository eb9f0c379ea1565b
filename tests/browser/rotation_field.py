"""The end of a rotation by hand: doors, refusals, a house torn down, a reserve used up, a withdrawal, 150 placed."""

from datetime import datetime
from uuid import uuid4

from playwright.sync_api import expect

from fieldwork.exchange.sources import SourceFile
from fieldwork.pages.parts.choices import OTHER_DAY, TODAY, YESTERDAY, door_number
from fieldwork.rules.permissions import Actor, Role
from fieldwork.rules.visits import AttemptCode, VisitFields
from fieldwork.services.visits import record_visit, visits_view
from tests.browser.office import Office, choose, confirm, press, said, tick, upload, write, write_day
from tests.browser.rotation_ground import ENUMERATOR, FIRST, PEOPLE, SUPERVISOR
from tests.browser.runs import LONG, run
from tests.services.scene import AUDITOR, TINY_PNG

AGREED, REFUSED, TORN_DOWN, NOT_AGAIN = "同意", "拒绝", "已拆除", "要求不再上门"


def doors(office: Office, ea_id: str) -> list[str]:
    """Return the numbers on the doors of an area's sample in force."""
    with office.database() as (database, cycle_id):
        cases = visits_view(database, cycle_id, actor=AUDITOR).cases
    own = cases[(cases["ea_id"] == ea_id) & (cases["state"] != "substituted")]
    return sorted(own["household_id"].map(door_number))


def successor(office: Office, ea_id: str, before: list[str]) -> str:
    """Return the door that is in the sample now and was not before."""
    (door,) = set(doors(office, ea_id)) - set(before)
    return door


def visit(office: Office, door: str, result: str, *, day: str = TODAY, photo: bool = False) -> None:
    """Record what happened at a door: today, yesterday, or on a day that is named."""
    page = office.desks[ENUMERATOR]
    tick(page, door, of="住户（住宅编号）")
    if day != TODAY:
        tick(page, YESTERDAY if day == YESTERDAY else OTHER_DAY, of="日期")
    if day not in (TODAY, YESTERDAY):
        write_day(page, day)
    tick(page, result, of="结果")
    if photo:
        upload(page, SourceFile("现场.png", TINY_PNG))
    press(page, "登记入户")
    said(page, f"已登记：住宅 {door}，{result}")


def ask(office: Office, door: str, reason: str, *, expected: str = "等待审批") -> None:
    """Ask that a household be substituted."""
    page = office.open(ENUMERATOR, "substitution")
    tick(page, door, of="住户（住宅编号）")
    tick(page, reason, of="原因")
    press(page, "申请换户")
    said(page, expected)


def approve(office: Office, *, shown: str = "") -> None:
    """Approve the request that waits, as the supervisor who sees what it rests on."""
    page = office.open(SUPERVISOR, "substitution")
    if shown:
        said(page, shown)
    press(page, "批准")
    confirm(page, "批准", "已批准；")


def substitute(office: Office, ea_id: str, door: str, reason: str, *, shown: str = "") -> str:
    """Let a household be substituted by the next of its own reserve, and return that one's door."""
    before = doors(office, ea_id)
    ask(office, door, reason)
    approve(office, shown=shown)
    office.open(ENUMERATOR, "visits")
    return successor(office, ea_id, before)


def place_by_hand(office: Office, ea_id: str) -> None:
    """Settle a whole area: seven agree, one refuses, one is torn down, one agrees and withdraws."""
    *willing, refusing, torn_down, wavering = doors(office, ea_id)
    office.open(ENUMERATOR, "visits")
    for door in willing:
        visit(office, door, AGREED)
    visit(office, wavering, AGREED, day=YESTERDAY)
    refuse(office, ea_id, refusing)
    tear_down(office, ea_id, torn_down)
    visit(office, wavering, NOT_AGAIN)
    visit(office, substitute(office, ea_id, wavering, "要求不再上门"), AGREED)


def refuse(office: Office, ea_id: str, door: str) -> None:
    """Persuade three times; after two the request is refused, after three another household agrees instead."""
    visit(office, door, REFUSED, day="2022-09-13")
    visit(office, door, REFUSED, day="2022-09-15")
    ask(office, door, "动员后仍拒绝", expected="动员")
    expect(office.desks[ENUMERATOR].get_by_role("alert")).to_contain_text("3", timeout=LONG)
    office.open(ENUMERATOR, "visits")
    visit(office, door, REFUSED, day=YESTERDAY)
    visit(office, substitute(office, ea_id, door, "动员后仍拒绝", shown="动员都在同一时段"), AGREED)


def tear_down(office: Office, ea_id: str, door: str) -> None:
    """Show that a house is gone; the only one of its reserve wants no visits: the reserve is used up."""
    visit(office, door, TORN_DOWN, photo=True)
    second = substitute(office, ea_id, door, "住宅已拆除", shown="现场照片")
    visit(office, second, NOT_AGAIN)
    ask(office, second, "要求不再上门")
    approve(office, shown="备选户已用尽：批准后由统计人员处理")
    said(office.desks[SUPERVISOR], "由统计人员在“落实”页的“一户的经过”里决定接着排或结案")
    go_beyond_reserve(office, ea_id, second)


def go_beyond_reserve(office: Office, ea_id: str, door: str) -> None:
    """Decide as the statistician that the same rule goes on where the reserve ended, and let the next one agree."""
    before = doors(office, ea_id)
    page = office.open(FIRST, "placement")
    said(page, "1 户备选户用尽，等待统计人员处理")
    with run(page):
        page.get_by_role("tab", name="一户的经过").click()
    story = page.get_by_role("tabpanel", name="一户的经过")
    choose(story, "小区", area_name(office, ea_id))
    tick(story, door, of="住户（住宅编号）")
    write(story, "理由（必填）", "试走：备选户只有一户")
    press(story, "决定")
    confirm(page, "确定", "已接着排备选户")
    office.open(ENUMERATOR, "visits")
    visit(office, successor(office, ea_id, before), AGREED)


def area_name(office: Office, ea_id: str) -> str:
    """Return the name of an area in force."""
    areas = office.areas().areas.set_index("ea_id")
    return str(areas.loc[ea_id, "area_name"])


def place_elsewhere(office: Office, ea_id: str, now: datetime) -> None:
    """Enter that every household of the other areas agreed on the first visit, past the pages, as others' work."""
    name, _ = PEOPLE[SUPERVISOR]
    with office.database() as (database, cycle_id), database.unhurried():
        cases = visits_view(database, cycle_id, actor=AUDITOR).cases
        elsewhere = cases.loc[cases["ea_id"] != ea_id, "household_id"].tolist()
        towns = frozenset(household_id[:9] for household_id in elsewhere)
        person = Actor(account_id=SUPERVISOR, name=name, roles=frozenset({Role.SUPERVISOR}), towns=towns)
        for household_id in elsewhere:
            seen = VisitFields(
                visit_id=uuid4(),
                cycle_id=cycle_id,
                household_id=household_id,
                visited_at=now,
                attempt_code=AttemptCode.AGREED,
            )
            record_visit(database, seen, actor=person, now=now)


def account(office: Office) -> None:
    """Find 150 placed, and the ledger whole."""
    page = office.open(FIRST, "placement")
    said(page, "150 户都已落实")
    page = office.open(FIRST, "ledger")
    press(page, "现在核验")
    said(page, "台账完整，全部事实与登记时一致")
