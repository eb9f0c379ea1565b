"""Accounts and books: who has an account, when each area starts its trial, and what each household keeps on a day."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import cast

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.calendar import lines_of, put_calendar
from fieldwork.pages.parts.choices import (
    choose_area,
    choose_code,
    choose_day,
    choose_household,
    door_number,
    next_round,
    round_of,
    within_reach,
)
from fieldwork.pages.parts.codes import area_names, code_labels
from fieldwork.pages.parts.empty import put_empty, without_cycle
from fieldwork.pages.parts.lists import ALL, ListOf, put_list
from fieldwork.pages.parts.looks import DAY_LOOKS
from fieldwork.pages.parts.maps import put_legend
from fieldwork.pages.parts.numbers import Number, put_numbers
from fieldwork.pages.parts.session import Desk, desk
from fieldwork.pages.parts.shell import answered, put_title
from fieldwork.pages.parts.trial import put_trial_areas
from fieldwork.rules.bookkeeping import AccountFields
from fieldwork.services.bookkeeping import ScheduleView, open_account, schedule_view
from fieldwork.services.visits import visits_view

TITLE = "开户与试记账"
FORM = "bookkeeping.form"
SCHEDULE = ListOf(
    key="bookkeeping.schedule",
    noun="户",
    headings={
        "area_name": "小区",
        "door": "住宅编号",
        "opened_on": "开户日期",
        "trial_start_on": "试记账起",
        "trial_months": "试记账月数",
        "formal_start_on": "正式记账起",
        "days_missed": "缺记天数",
        "note": "说明",
        "household_id": "住户编码",
    },
    filters=("area_name",),
)


def numbers(view: ScheduleView, at: Desk) -> list[Number]:
    """Return how far the opening of accounts is."""
    books = at.cycle.plan.bookkeeping if at.cycle else None
    n_open, early = int(view.schedule["opened_on"].notna().sum()), view.areas["is_early_proposed"].astype("bool")
    missed = int((view.schedule["days_missed"] > 0).sum())
    return [
        Number(label="已开户", value=f"{n_open} / {len(view.schedule)}", target="开户后才能记账"),
        Number(
            label="可提前试记账的小区",
            value=str(int(early.sum())),
            target=f"{books.early_opening_deadline} 前全部开户" if books else "",
        ),
        Number(label="晚开户的户", value=str(missed), target="试记账有缺记的天数"),
        Number(label="正式记账", value=str(books.formal_start) if books else "—", target="全部样本户"),
    ]


def said(view: ScheduleView) -> str:
    """Return what is asked of the reader."""
    n_closed = int(view.schedule["opened_on"].isna().sum())
    undecided = int((view.areas["is_early_proposed"].astype("bool") & view.areas["decision"].isna()).sum())
    if undecided:
        return f"{undecided} 个小区已全部提前开户，是否从 10 月起试记账，请作出决定。"
    return f"还有 {n_closed} 户没有开户。" if n_closed else "全部样本户都已开户。"


def put_days(view: ScheduleView, at: Desk, names: Mapping[str, str]) -> None:
    """Show the calendar of all areas or of one."""
    books = at.cycle.plan.bookkeeping if at.cycle else None
    if books is None:
        return
    areas = list(view.areas["ea_id"])
    chosen = st.columns(3)[0].selectbox(
        "小区",
        [ALL, *areas],
        format_func=lambda ea_id: names.get(ea_id, "全部小区"),
        key="bookkeeping.area",
        label_visibility="collapsed",
    )
    put_legend(list(DAY_LOOKS.values()))
    last = books.formal_start + timedelta(days=14)
    calendar = view.calendar(books.early_trial_start, last)
    kept = calendar[[chosen in (ALL, str(code)[:15]) for code in calendar.index]].sort_index()
    labels = (
        first_of_area(list(kept.index), names)
        if chosen == ALL
        else {str(code): door_number(str(code)) for code in kept.index}
    )
    days = cast("list[date]", list(kept.columns))
    put_calendar(lines_of(kept, labels), days, today=at.today, height=4 if chosen == ALL else 20)


def first_of_area(household_ids: list[str], names: Mapping[str, str]) -> dict[str, str]:
    """Return the area's name for the first household of each area."""
    first: dict[str, str] = {}
    for household_id in household_ids:
        first.setdefault(household_id[:15], household_id)
    return {household_id: names.get(ea_id, ea_id) for ea_id, household_id in first.items()}


def put_form(at: Desk, names: Mapping[str, str]) -> None:
    """Ask for a household whose account was opened."""
    cases = visits_view(at.database, at.cycle_id, actor=at.actor).cases
    mine = within_reach(at, cases[cases["state"] == "placed"], "account.open")
    if mine.empty:
        st.caption("当前身份没有等待开户的户：已落实、还没有开户的户才出现在这里。")
        return
    turn = f"{FORM}.{round_of(FORM)}"
    where, how = st.columns([2, 3], gap="large")
    with where:
        ea_id = choose_area(mine, names, key=f"{FORM}.area")
        household_id = choose_household(mine[mine["ea_id"] == ea_id], key=f"{turn}.household.{ea_id}")
    with how:
        mode = choose_code("记账方式", code_labels("account_mode"), key=f"{turn}.mode")
        noticed_on = choose_day("告知书送达日期", today=at.today, key=f"{turn}.notice")
        opened_on = choose_day("开户日期", today=at.today, key=f"{turn}.opened")
        if st.button("登记开户", type="primary", disabled=not (household_id and mode), key=f"{turn}.save"):
            save(at, household_id, mode, opened_on=opened_on, noticed_on=noticed_on)


def save(at: Desk, household_id: str, mode: str, *, opened_on: date, noticed_on: date) -> None:
    """Hand the account to the service."""
    account = AccountFields(
        cycle_id=at.cycle_id, household_id=household_id, opened_on=opened_on, mode=mode, notice_given_on=noticed_on
    )
    done = f"已登记开户：住宅 {door_number(household_id)}，{opened_on}，{code_labels('account_mode')[mode]}。"
    if answered(lambda: open_account(at.database, account, actor=at.actor, now=at.now), done=done):
        next_round(FORM)
        st.rerun()


def with_words(schedule: pd.DataFrame, names: Mapping[str, str]) -> pd.DataFrame:
    """Return the schedule as it is read."""
    days = ["opened_on", "trial_start_on", "formal_start_on"]
    told = {name: ["—" if pd.isna(day) else str(day) for day in schedule[name]] for name in days}
    return schedule.assign(
        area_name=schedule["ea_id"].map(names), door=schedule["household_id"].map(door_number), **told
    ).sort_values("household_id")


def show(view: ScheduleView, at: Desk, names: Mapping[str, str]) -> None:
    """Show numbers, calendar, areas, form and list."""
    put_title(TITLE, said(view))
    put_numbers(numbers(view, at))
    st.subheader("记账日历", anchor=False)
    put_days(view, at, names)
    st.subheader("各小区从哪一天起试记账", anchor=False)
    put_trial_areas(at, view.areas, names)
    st.subheader("登记开户", anchor=False)
    put_form(at, names)
    st.subheader("各户的记账安排", anchor=False)
    put_list(with_words(view.schedule, names), SCHEDULE)


def main() -> None:
    """Show the page."""
    at = desk()
    if without_cycle(at, title=TITLE):
        return
    view = schedule_view(at.database, at.cycle_id, actor=at.actor)
    if view.schedule.empty:
        put_title(TITLE, "还没有样本户。")
        put_empty("抽选并落实样本户之后，这里登记开户，并显示每户的试记账和正式记账日期。")
    else:
        show(view, at, area_names(at))


main()
