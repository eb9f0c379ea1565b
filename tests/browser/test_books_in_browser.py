"""The books through the pages, from the last account of September to 15 December 2022.

Areas and households are chosen by what the demonstration has; each day is a service that is started on that day, with
a touch tablet for each person.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pandas as pd
import pytest
from playwright.sync_api import Browser, Page

from fieldwork.services.accounts import demo_actors
from fieldwork.services.areas import areas_view
from fieldwork.services.bookkeeping import ScheduleView, schedule_view
from fieldwork.services.corrections import corrections_view
from fieldwork.services.cycle import current_cycle
from fieldwork.services.database import Database, open_database
from fieldwork.services.demo import DEMO_TODAY, run_demo
from fieldwork.services.diary_views import DiaryView, diary_view
from fieldwork.services.ledger import verify_ledger
from fieldwork.services.roster import all_actors
from fieldwork.services.subsidy import subsidy_view
from fieldwork.services.substitution import substitution_view
from fieldwork.services.visits import visits_view
from fieldwork.settings import Settings
from tests.browser.runs import run
from tests.browser.touch import (
    at_work,
    day_reads,
    dialogue,
    fill,
    go,
    in_list,
    no_page_is_wider_than_the_screen,
    row_of,
    says,
    shows,
    tap,
)
from tests.demonstration import demonstration_copy

SUPERVISOR = "督导员（演示）"
STATISTICIAN = demo_actors()[0]
LAST_OPENING, FORMAL, MIDDLE = date(2022, 9, 27), date(2022, 12, 1), date(2022, 12, 15)
OCTOBER, NOVEMBER = date(2022, 10, 1), date(2022, 11, 1)


def september(folder: Path) -> None:
    """Make the demonstration as it stands on the morning of the last opening."""
    settings = Settings(data_dir=folder / "data")
    database = open_database(settings)
    run_demo(database, settings=settings, today=LAST_OPENING)
    database.close()


def door(household_id: str) -> str:
    number, place = household_id[15:18], int(household_id[18:])
    return number if place == 1 else f"{number}-{place}"


@dataclass(frozen=True)
class Office:
    """The database between two days: to choose by what is in it, and to see what was recorded."""

    database: Database
    cycle_id: str

    def walker(self, ea_id: str) -> str:
        """Return the name of the enumerator of an area."""
        people = all_actors(self.database, cycle_id=self.cycle_id)
        (name,) = [person.name for person in people if person.areas == {ea_id}]
        return name

    def area_name(self, ea_id: str) -> str:
        view = areas_view(self.database, self.cycle_id, actor=STATISTICIAN, today=DEMO_TODAY)
        assert view is not None
        return str(view.areas.set_index("ea_id").loc[ea_id, "area_name"])

    @property
    def cases(self) -> pd.DataFrame:
        return visits_view(self.database, self.cycle_id, actor=STATISTICIAN).cases

    @property
    def schedule(self) -> ScheduleView:
        return schedule_view(self.database, self.cycle_id, actor=STATISTICIAN)

    def books(self, today: date) -> DiaryView:
        return diary_view(
            self.database, self.cycle_id, first=today.replace(day=1), last=today, today=today, actor=STATISTICIAN
        )


@contextmanager
def office_of(folder: Path) -> Iterator[Office]:
    database = open_database(Settings(data_dir=folder / "data"))
    cycle = current_cycle(database)
    assert cycle is not None
    yield Office(database, cycle.cycle_id)
    database.close()


def test_the_last_account_of_september_is_opened_and_the_area_may_start_in_october(
    browser: Browser, tmp_path: Path
) -> None:
    september(tmp_path)
    with office_of(tmp_path) as office:
        areas, cases = office.schedule.areas.set_index("ea_id"), office.cases
        missing = areas["n_households"] - areas["n_accounts"]
        waiting = cases[cases["state"] == "placed"].groupby("ea_id")["household_id"].agg(list)
        ea_id = next(code for code in waiting.index if len(waiting[code]) == missing[code] == 1)
        (household_id,) = waiting[ea_id]
        enumerator, area = office.walker(ea_id), office.area_name(ea_id)
        n_early = int(areas["is_early_proposed"].sum())

    with at_work(browser, tmp_path, LAST_OPENING, enumerator, SUPERVISOR) as pages:
        open_account(pages[enumerator], household_id)
        shows(pages[enumerator], "已开户", "10 / 10")
        page = pages[SUPERVISOR]
        go(page, "accounts")
        says(page, f"{n_early + 1} 个小区已全部提前开户，是否从 10 月起试记账，请作出决定。")
        assert f"10 户全部开户，最后一户 {LAST_OPENING}" in row_of(page, area)
        tap(page, "决定一个小区的试记账起点")
        in_list(page, "小区", area, within=dialogue(page))
        tap(page, "作出决定", within=dialogue(page))
        says(page, f"已决定：{area}从 2022-10-01 起试记账。")
        assert no_page_is_wider_than_the_screen(page)

    with office_of(tmp_path) as office:
        own = office.schedule.schedule.query("ea_id == @ea_id")
        assert set(own["trial_start_on"]) == {OCTOBER}
        assert set(own["trial_months"]) == {2}


def open_account(page: Page, household_id: str) -> None:
    """Register a paper account of a household on the page, as of the day."""
    go(page, "accounts")
    tap(page, door(household_id), then="记账方式")
    tap(page, "纸质记账")
    tap(page, "登记开户")
    says(page, f"已登记开户：住宅 {door(household_id)}")


@pytest.fixture(scope="module")
def autumn(chromium_path: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole demonstration, carried on from day to day by the tests of this module in their order."""
    folder = tmp_path_factory.mktemp("autumn")
    demonstration_copy(tmp_path_factory, folder / "data")
    return folder


def test_a_late_account_counts_and_a_page_with_a_fault_are_recorded_by_touch(browser: Browser, autumn: Path) -> None:
    yesterday = DEMO_TODAY - timedelta(days=1)
    with office_of(autumn) as office:
        cases, books = office.cases, office.books(DEMO_TODAY).households
        placed = cases[cases["state"] == "placed"].set_index("ea_id")["household_id"]
        unseen = books[(books["mode_zh"] == "纸质记账") & (books["days_uncounted"] > 5)].set_index("ea_id")
        ea_id = next(code for code in placed.index if code in unseen.index)
        late, kept = str(placed[ea_id]), str(unseen.loc[[ea_id], "household_id"].iloc[0])
        enumerator = office.walker(ea_id)

    with at_work(browser, autumn, DEMO_TODAY, enumerator) as pages:
        page = pages[enumerator]
        open_account(page, late)
        go(page, "bookkeeping")
        day_reads(page, door(kept), yesterday, "?")
        tap(page, "点数", then="怎样登记")
        tap(page, door(kept), then="数到哪一天")
        fill(page, f"{yesterday:%m-%d}", "4")
        tap(page, "纸质账本点数")
        tap(page, "登记笔数")
        says(page, f"已登记：住宅 {door(kept)}，1 天的笔数。")
        day_reads(page, door(kept), yesterday, "4")
        tap(page, "查账页", then=re.compile(r"^共 [\d,]+ 次"))
        tap(page, door(kept), then="六有：缺了什么")
        tap(page, "漏记")
        tap(page, "登记检查（发现 1 处问题）")
        says(page, f"已登记账页检查：住宅 {door(kept)}，发现 1 处问题。")
        assert no_page_is_wider_than_the_screen(page)

    with office_of(autumn) as office:
        own = office.schedule.schedule.set_index("household_id").loc[late]
        assert own["days_missed"] == (DEMO_TODAY - NOVEMBER).days
        assert "少记 19 天" in own["note"]


def test_a_supervisor_acts_on_weak_books_a_withdrawal_a_signal_and_findings(browser: Browser, autumn: Path) -> None:
    with office_of(autumn) as office:
        weak = office.books(DEMO_TODAY).households.query("action == 'coach'").iloc[0]
        requests = substitution_view(office.database, office.cycle_id, actor=STATISTICIAN)
        left = requests[(requests["state"] == "requested") & (requests["reason"] == "do_not_come_again")].iloc[0]
        asked = corrections_view(office.database, office.cycle_id, actor=STATISTICIAN)
        correction = asked[asked["state"] == "waits_for_household"].iloc[0]
        names = {ea_id: office.area_name(ea_id) for ea_id in office.cases["ea_id"].unique()}

    with at_work(browser, autumn, DEMO_TODAY, SUPERVISOR) as pages:
        page = pages[SUPERVISOR]
        coach(page, str(weak["household_id"]), names[weak["ea_id"]])
        confirm_correction(page, str(correction["household_id"]), names[correction["ea_id"]])
        let_go(page, names[left["ea_id"]], str(left["household_id"]))
        look_into_a_signal(page)
        verify_a_finding(page)
        assert no_page_is_wider_than_the_screen(page)

    with office_of(autumn) as office:
        states = office.cases.set_index("household_id")["state"]
        assert states[left["household_id"]] == "substituted"
        done = corrections_view(office.database, office.cycle_id, actor=STATISTICIAN).set_index("correction_id")
        assert done.loc[correction["correction_id"], "state"] == "carried_out"


def coach(page: Page, household_id: str, area: str) -> None:
    go(page, "bookkeeping")
    n_today = asked_today(page)
    in_list(page, "小区", area)
    tap(page, door(household_id), then="建议：辅导")
    tap(page, "辅导")
    tap(page, "登记处理")
    says(page, f"已登记：住宅 {door(household_id)}，辅导。")
    says(page, f"其中 {n_today - 1} 户今天建议处理")


def confirm_correction(page: Page, household_id: str, area: str) -> None:
    """The household confirms beside the staff; only then the book is corrected."""
    tap(page, "改正", then="改账须住户和工作人员双方确认")
    for step in ("住户已确认", "已改正"):
        in_list(page, "小区", area)
        tap(page, door(household_id), then="签字日期")
        tap(page, step)
        tap(page, "登记这一步")
        says(page, f"已登记：{step}。")


def let_go(page: Page, area: str, household_id: str) -> None:
    """Approve that a household which keeps books leaves; its own reserve follows."""
    go(page, "substitution")
    request = page.get_by_test_id("stVerticalBlock").filter(has_text=f"{area} 住宅 {door(household_id)}：").last
    tap(page, "批准", within=request)
    says_in_dialogue(page, "接替，备选户还有")
    tap(page, "批准", within=dialogue(page))
    says(page, re.compile(r"已批准；由住宅 \S+（\d{20}）接替，请安排首次入户"))


def says_in_dialogue(page: Page, words: str) -> None:
    dialogue(page).get_by_text(words).first.wait_for(timeout=15_000)


def look_into_a_signal(page: Page) -> None:
    go(page, "signals")
    shows(page, "需实地检查", "0")
    tap(page, "需实地检查")
    fill(page, "查到了什么（不写住户姓名和电话）", "两户的说法不同，约好下周上门核实。")
    tap(page, "保存处理")
    says(page, "已记为“需实地检查”。")
    shows(page, "需实地检查", "1")


def verify_a_finding(page: Page) -> None:
    """One finding that was corrected is verified; another one stays overdue."""
    go(page, "inspection")
    shows(page, "已核实", "3 / 5")
    in_list(page, "问题", re.compile("待核实"))
    tap(page, "核实无误")
    says(page, "已登记：核实无误。")
    shows(page, "已核实", "4 / 5")
    says(page, "1 个问题整改逾期")
    assert page.get_by_test_id("stMain").get_by_text(re.compile(r"小区 \d{15}")).count() == 0


def asked_today(page: Page) -> int:
    """Return how many books the page proposes to act on today."""
    said = page.get_by_test_id("stMain").get_by_text(re.compile(r"户薄弱，其中 \d+ 户今天建议处理"))
    said.wait_for(timeout=15_000)
    return int(re.findall(r"其中 (\d+) 户", said.inner_text())[0])


def test_on_the_first_of_december_the_export_is_taken_over_november_paid_and_the_books_handed_over(
    browser: Browser, autumn: Path
) -> None:
    until = FORMAL - timedelta(days=1)
    with office_of(autumn) as office:
        books = office.books(until).households
        ea_id = str(office.schedule.areas.query("decision == @OCTOBER")["ea_id"].iloc[0])
        area = office.area_name(ea_id)
        lines = export_of(books[books["mode_zh"] == "电子记账"]["household_id"].tolist(), DEMO_TODAY, until)
        due = subsidy_view(office.database, office.cycle_id, month=NOVEMBER, today=FORMAL, actor=STATISTICIAN).rows
        n_due = int(due.query("ea_id == @ea_id and state == 'payable'").shape[0])

    with at_work(browser, autumn, FORMAL, SUPERVISOR) as pages:
        page = pages[SUPERVISOR]
        take_over(page, lines)
        says(page, "已导入：e记账导出.csv。")
        pay(page, area)
        says(page, f"已登记发放：{area} 2022-11，{n_due} 户。")
        go(page, "bookkeeping")
        tap(page, "转正式记账", then="可转正式")
        n_ready = int(row_of(page, area).split()[1])
        assert n_ready > 0

    with office_of(autumn) as office:
        paid = subsidy_view(office.database, office.cycle_id, month=NOVEMBER, today=FORMAL, actor=STATISTICIAN).rows
        assert int(paid.query("ea_id == @ea_id and state == 'paid'").shape[0]) == n_due


def export_of(household_ids: list[str], first: date, last: date) -> bytes:
    """Return an export of the e-account with three entries a day."""
    days = [first + timedelta(days=offset) for offset in range((last - first).days + 1)]
    rows = [f"{household_id},{day},3" for household_id in household_ids for day in days]
    return "\n".join(["住户代码,记账日期,笔数", *rows]).encode("utf-8-sig")


def take_over(page: Page, content: bytes) -> None:
    go(page, "bookkeeping")
    tap(page, "点数", then="怎样登记")
    tap(page, "导入 e 记账导出文件", then="文件包括这几天的全部账目")
    with run(page):
        page.locator('input[type="file"]').set_input_files(
            {"name": "e记账导出.csv", "mimeType": "text/csv", "buffer": content}
        )
    with run(page):
        page.get_by_text("文件包括这几天的全部账目").tap()
    tap(page, "导入笔数")


def pay(page: Page, area: str) -> None:
    """Mark the subsidy of November as paid to all who signed in an area."""
    go(page, "subsidy")
    says(page, "2022-11 还有")
    in_list(page, "小区", area)
    tap(page, "现金")
    tap(page, "登记发放")


def test_in_the_middle_of_december_the_calendar_goes_on_and_the_ledger_is_whole(browser: Browser, autumn: Path) -> None:
    yesterday = MIDDLE - timedelta(days=1)
    with office_of(autumn) as office:
        schedule = office.schedule.schedule
        late = schedule[schedule["opened_on"] == DEMO_TODAY].iloc[0]
        enumerator = office.walker(late["ea_id"])

    with at_work(browser, autumn, MIDDLE, enumerator, SUPERVISOR) as pages:
        page = pages[enumerator]
        go(page, "bookkeeping")
        tap(page, "点数", then="怎样登记")
        tap(page, door(late["household_id"]), then="数到哪一天")
        fill(page, f"{yesterday:%m-%d}", "6")
        tap(page, "纸质账本点数")
        tap(page, "登记笔数")
        day_reads(page, door(late["household_id"]), yesterday, "6")
        go(pages[SUPERVISOR], "inspection")
        says(pages[SUPERVISOR], "1 个问题整改逾期")

    with office_of(autumn) as office:
        assert verify_ledger(office.database).is_clean
