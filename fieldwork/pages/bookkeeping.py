"""Books while they are kept: the calendar of entries, weak accounts, what is recorded by touch, and the hand-over."""

from collections.abc import Mapping
from datetime import date

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.arrival import AREA, part_wanted, wanted
from fieldwork.pages.parts.authority import put_sample_authority
from fieldwork.pages.parts.codes import area_names
from fieldwork.pages.parts.diary_corrections import put_corrections
from fieldwork.pages.parts.diary_forms import put_check_form, put_count_form, put_visit_form
from fieldwork.pages.parts.diary_grid import DUE, VISITED, put_diary_grid, put_diary_legend
from fieldwork.pages.parts.diary_lists import (
    BOOKS,
    VISITS,
    WEAK,
    named,
    put_checks,
    put_handover,
    put_visits,
    put_weak,
    visits_in_words,
    weak_in_words,
)
from fieldwork.pages.parts.diary_upload import put_import
from fieldwork.pages.parts.empty import put_empty, without_cycle
from fieldwork.pages.parts.lists import ALL
from fieldwork.pages.parts.months import choose_month
from fieldwork.pages.parts.numbers import Listed, Number, put_numbers
from fieldwork.pages.parts.plan_section import put_missing_section
from fieldwork.pages.parts.schedule_list import SCHEDULE, scheduled
from fieldwork.pages.parts.session import Desk, desk, seen
from fieldwork.pages.parts.shell import put_title
from fieldwork.rules.books import first_of_month, last_of_month, next_month
from fieldwork.services.bookkeeping import schedule_view
from fieldwork.services.diary_views import DiaryView, diary_view, handover_view

TITLE = "记账"
SECTIONS = ("薄弱户", "点数", "查账页", "访户", "改正", "转正式记账")
ONE_AND_ALL = 2
"""A choice of so many areas is of a single one, which is then the choice."""
ARRIVALS = {"weak_account": "薄弱户", "book_visit": "访户"}
"""Which part a link to a kind of waiting thing opens."""


def said(view: DiaryView) -> str:
    """Return what is asked of the reader."""
    n_act = int(view.households["action"].notna().sum())
    n_late = int((view.visits["state"] == "late").sum())
    n_weak = int((view.households["n_weak"] > 0).sum())
    if n_act:
        return f"{n_weak} 户薄弱，其中 {n_act} 户今天建议处理；先问清原因，再提醒、辅导或上门。"
    return f"有 {n_late} 次访户逾期，请安排。" if n_late else "各户的账都在正常记，没有今天要处理的事。"


def numbers(view: DiaryView, at: Desk, schedule: pd.DataFrame, names: Mapping[str, str]) -> list[Number]:
    """Return how the books stand."""
    books = at.cycle.plan.bookkeeping if at.cycle else None
    days = books.platform_check_days if books else 0
    households, visits = named(view.households, names), visits_in_words(view.visits, names)
    kept = households[(households["n_kept"] > 0) & households["household_id"].isin(schedule["household_id"])]
    weak = households[households["n_weak"] > 0]
    idle = schedule[~schedule["household_id"].isin(kept["household_id"])]
    unseen = households[households["days_uncounted"] > days]
    due, late = visits[view.visits["state"] == "due"], visits[view.visits["state"] == "late"]
    return [
        Number(
            label="本月在记账",
            value=f"{len(kept)} / {len(schedule)}",
            target="全部样本户",
            listed=Listed(name="kept", rows=kept, shape=BOOKS),
            rest=Listed(name="not_kept", rows=scheduled(idle, names), shape=SCHEDULE),
        ),
        Number(
            label="薄弱户",
            value=str(len(weak)),
            target="先提醒，再辅导、上门",
            listed=Listed(name="weak", rows=weak_in_words(weak), shape=WEAK),
        ),
        Number(
            label="久未计数的户",
            value=str(len(unseen)),
            target=f"每 {days} 天看一次",
            listed=Listed(name="unseen", rows=unseen, shape=BOOKS),
        ),
        Number(
            label="待访 / 逾期",
            value=f"{len(due)} / {len(late)}",
            target="首周、每月、每季",
            listed=Listed(name="due", rows=due, shape=VISITS),
            rest=Listed(name="late", rows=late, shape=VISITS),
            rest_words="看逾期",
        ),
    ]


def choose_span(at: Desk, view: pd.DataFrame, names: Mapping[str, str]) -> tuple[str, date]:
    """Ask for an area and a month."""
    where, when = st.columns([1, 2])
    areas = [ALL, *sorted(view["ea_id"].unique())]
    chosen = where.selectbox(
        "小区",
        areas,
        index=areas.index(wanted(AREA)) if wanted(AREA) in areas else int(len(areas) == ONE_AND_ALL),
        format_func=lambda ea_id: names.get(ea_id, "全部小区"),
        key="books.area",
        label_visibility="collapsed",
    )
    offered = months(at)
    now = min(max(first_of_month(at.today), offered[0]), offered[-1])
    return str(chosen), choose_month(offered, now, key="books.month", place=when)


def months(at: Desk) -> list[date]:
    """Return the months since the first trial day, at most the last six."""
    start = at.cycle.plan.bookkeeping.early_trial_start if at.cycle else at.today
    found, month = [first_of_month(start)], next_month(start)
    while month <= at.today:
        found.append(month)
        month = next_month(month)
    return found[-6:]


def put_calendar(at: Desk, ea_ids: pd.DataFrame, names: Mapping[str, str]) -> DiaryView:
    """Show the calendar of a month, of all areas or of one, and return what it was made from."""
    chosen, month = choose_span(at, ea_ids, names)
    view: DiaryView = seen(diary_view, at, first=month, last=last_of_month(month), today=at.today)
    put_diary_legend()
    shown = (
        view.calendar
        if chosen == ALL
        else view.calendar.of([key for key in view.calendar.household_ids if key[:15] == chosen])
    )
    put_diary_grid(shown, names, today=at.today)
    if chosen != ALL:
        st.caption(f"格子里是当天的笔数；{VISITED} 当天访户，{DUE} 访户期限。只记笔数，不记账目内容。")
    return view


def put_section(at: Desk, view: DiaryView, names: Mapping[str, str]) -> None:
    """Show the part of the work that was chosen."""
    section = st.segmented_control(
        "工作",
        SECTIONS,
        default=part_wanted(ARRIVALS, SECTIONS[0]),
        required=True,
        key="books.section",
        label_visibility="collapsed",
    )
    books = view.households
    if section == "薄弱户":
        put_weak(at, books, names)
    elif section == "点数":
        put_counts(at, books, names)
    elif section == "查账页":
        put_check_form(at, books, names)
        put_checks(view.checks, names)
    elif section == "访户":
        put_visit_form(at, books, names)
        put_visits(view.visits, names)
    elif section == "改正":
        put_corrections(at, books, names)
    else:
        put_handover(handover_view(at.database, at.cycle_id, today=at.today, actor=at.actor), names)


def put_counts(at: Desk, books: pd.DataFrame, names: Mapping[str, str]) -> None:
    """Ask for counts typed in, or for the export of the e-account."""
    how = st.segmented_control("怎样登记", ["逐户填写", "导入 e 记账导出文件"], default="逐户填写", key="books.how")
    if how == "逐户填写":
        put_count_form(at, books, names)
    else:
        put_import(at)


def main() -> None:
    """Show the page."""
    at = desk()
    if without_cycle(at, title=TITLE):
        return
    schedule = seen(schedule_view, at).schedule
    if schedule["opened_on"].isna().all():
        put_title(TITLE, "还没有开户的户。")
        put_empty("登记开户之后，这里显示每户每天的笔数、账页检查和访户安排。")
        return
    if put_missing_section(at, "diary", title=TITLE):
        return
    names = area_names(at)
    top = st.container()
    st.header("记账日历", anchor=False)
    view = put_calendar(at, schedule, names)
    with top:
        put_title(TITLE, said(view))
        put_sample_authority(at)
        put_numbers(numbers(view, at, schedule, names))
    put_section(at, view, names)


main()
