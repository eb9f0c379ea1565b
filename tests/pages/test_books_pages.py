"""Working on the pages of accounts, books and subsidies, each as the person whose task it is."""

from datetime import date
from pathlib import Path

import pandas as pd
from streamlit.testing.v1 import AppTest

from fieldwork.resources import data_path
from fieldwork.rules.plan_changes import with_section
from fieldwork.services.accounts import demo_actors
from fieldwork.services.cycle import current_cycle, start_cycle
from fieldwork.services.diary_views import DiaryView, diary_view
from fieldwork.services.subsidy import subsidy_view
from fieldwork.settings import current_settings
from tests.pages.conftest import OpenPage, html_of, the_database
from tests.pages.test_fieldwork_pages import choose, person_of

TODAY = date(2022, 11, 20)
STATISTICIAN = demo_actors()[0]
PLAN = data_path("plan", "2022.toml").read_text(encoding="utf-8")
EARLIER = PLAN[: PLAN.index("[diary]")] + PLAN[PLAN.index("[people]") :]


def books() -> DiaryView:
    cycle = current_cycle(the_database())
    assert cycle is not None
    first, last = date(2022, 11, 1), date(2022, 11, 30)
    return diary_view(the_database(), cycle.cycle_id, first=first, last=last, today=TODAY, actor=STATISTICIAN)


def opened(open_page: OpenPage, ea_id: str, section: str) -> AppTest:
    """Open the page of books as the enumerator of an area, at one part of the work."""
    open_page("overview")
    app = open_page("bookkeeping", account_id=person_of(ea_id))
    choose(app, "工作", section)
    return app


def press(app: AppTest, label: str) -> AppTest:
    return next(button for button in app.button if button.label.startswith(label)).click().run()


def a_book(open_page: OpenPage) -> "pd.Series[object]":
    """Return a book that is kept and not weak."""
    open_page("overview")
    households = books().households
    return households[(households["n_weak"] == 0) & (households["n_kept"] > 15)].iloc[0]


def test_an_enumerator_counts_the_days_of_a_book_by_touch(filled: Path, open_page: OpenPage) -> None:
    row = a_book(open_page)
    app = opened(open_page, str(row["ea_id"]), "点数")
    choose(app, "住户（住宅编号）", row["household_id"])
    choose(app, "怎样数的", "paper_count")
    app.number_input[-1].set_value(4).run()
    press(app, "登记笔数")
    assert not app.exception
    assert "1 天的笔数" in app.success[0].value
    calendar = books().calendar
    assert calendar.table(calendar.n_entries).loc[row["household_id"], TODAY] == 4


def test_a_page_is_checked_by_touch_and_what_was_found_stands_in_the_list(filled: Path, open_page: OpenPage) -> None:
    row = a_book(open_page)
    app = opened(open_page, str(row["ea_id"]), "查账页")
    choose(app, "住户（住宅编号）", row["household_id"])
    choose(app, "六有：缺了什么", ["missing_unit"])
    press(app, "登记检查（发现 1 处问题）")
    assert not app.exception
    found = books().checks.iloc[0]
    assert (found["household_id"], found["faults_zh"], found["checked_on"]) == (
        row["household_id"],
        "缺计量单位",
        TODAY,
    )


def test_a_weak_account_is_reminded_and_then_waits(filled: Path, open_page: OpenPage) -> None:
    open_page("overview")
    weak = books().households.query("action == 'remind'").iloc[0]
    app = opened(open_page, str(weak["ea_id"]), "薄弱户")
    assert any("不是过错" in caption.value for caption in app.caption)
    choose(app, "住户（住宅编号）", weak["household_id"])
    choose(app, "做了什么", "remind")
    press(app, "登记处理")
    assert [error.value for error in app.error] == []
    assert books().households.set_index("household_id").loc[weak["household_id"], "action"] is None


def test_the_hand_over_says_what_is_missing_by_area(filled: Path, open_page: OpenPage) -> None:
    app = open_page("bookkeeping", account_id="auditor")
    choose(app, "工作", "转正式记账")
    assert not app.exception
    assert "未登记记账人" in html_of(app)


def test_a_supervisor_marks_a_month_as_paid(filled: Path, open_page: OpenPage) -> None:
    app = open_page("subsidy", account_id="supervisor")
    assert "还有 3 户待发放" in html_of(app)
    choose(app, "发放方式", "transfer")
    press(app, "登记发放")
    assert not app.exception
    cycle = current_cycle(the_database())
    assert cycle is not None
    shown = subsidy_view(the_database(), cycle.cycle_id, month=date(2022, 10, 1), today=TODAY, actor=STATISTICIAN)
    assert (shown.rows["state"] == "payable").sum() == 2


def test_the_month_that_is_shown_stands_in_the_address_and_is_shown_again(filled: Path, open_page: OpenPage) -> None:
    app = open_page("subsidy", account_id="supervisor")
    assert app.session_state["subsidy.month"] == date(2022, 10, 1)
    choose(app, "月份", date(2022, 11, 1))
    assert app.query_params["month"] == "2022-11"

    fresh = open_page("overview", account_id="supervisor")
    fresh.query_params["month"] = "2022-11"
    fresh.switch_page("subsidy.py").run()
    assert fresh.session_state["subsidy.month"] == date(2022, 11, 1)


def test_an_enumerator_does_not_pay_and_an_auditor_records_nothing(filled: Path, open_page: OpenPage) -> None:
    app = open_page("subsidy", account_id="enumerator-01")
    assert "登记发放" not in [button.label for button in app.button]
    app = open_page("bookkeeping", account_id="auditor")
    choose(app, "工作", "访户")
    assert "登记访户" not in [button.label for button in app.button]


def test_a_plan_of_an_earlier_version_is_completed_on_the_page(office: Path, open_page: OpenPage) -> None:
    start_cycle(the_database(), EARLIER, is_demo=False, actor=STATISTICIAN, now=current_settings().now())
    app = open_page("subsidy")
    assert "diary" in html_of(app)
    app.text_input(key="section.diary.reason").set_value("升级").run()
    press(app, "按样本方案补上这一节")
    cycle = current_cycle(the_database())
    assert cycle is not None
    assert cycle.plan.diary is not None
    assert with_section(EARLIER, PLAN, "diary").startswith(EARLIER.rstrip())
