"""Accounts: who has one, who keeps the book, when each area starts its trial, and the schedule that follows."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, cast

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.arrival import AREA, address_of, prefer, story_of
from fieldwork.pages.parts.authority import put_sample_authority
from fieldwork.pages.parts.book_looks import DAY_LOOKS
from fieldwork.pages.parts.calendar import lines_of, put_calendar
from fieldwork.pages.parts.choices import (
    choose_area,
    choose_household,
    door_number,
    next_round,
    round_of,
    within_reach,
)
from fieldwork.pages.parts.codes import area_names, code_labels
from fieldwork.pages.parts.dialogues import dialogue, put_words
from fieldwork.pages.parts.empty import put_empty, without_cycle
from fieldwork.pages.parts.kept import kept
from fieldwork.pages.parts.lists import ALL, ListOf, put_list
from fieldwork.pages.parts.maps import put_legend
from fieldwork.pages.parts.numbers import Listed, Number, put_numbers, those
from fieldwork.pages.parts.record_form import put_record_form
from fieldwork.pages.parts.schedule_list import SCHEDULE, scheduled
from fieldwork.pages.parts.session import Desk, desk, seen
from fieldwork.pages.parts.shell import answered, put_title
from fieldwork.pages.parts.tables import listed_as
from fieldwork.pages.parts.trial import AREAS, TAKEN, in_words, put_trial_areas
from fieldwork.pages.parts.unmasking import put_hidden
from fieldwork.rules.bookkeeping import AccountFields
from fieldwork.rules.people import AREA_DIGITS
from fieldwork.services.bookkeeping import (
    ScheduleView,
    accounts_view,
    correct_account,
    open_account,
    schedule_view,
)
from fieldwork.services.forms import shipped_form
from fieldwork.services.visits import visits_view

TITLE = "开户与试记账安排"
FORM = "accounts.form"
ACCOUNTS = ListOf(
    key="accounts.stated",
    noun="户",
    headings={
        "area_name": "小区",
        "door": "住宅编号",
        "opened_on": "开户日期",
        "mode_zh": "记账方式",
        "keeper_zh": "谁记账",
        "keeper_name": "记账人称呼",
        "notice_zh": "告知书",
        "notice_given_on": "告知日期",
        "starts_on": "约定起记",
        "data_allowance_cny": "流量补贴（元/月）",
        "version": "第几次登记",
        "household_id": "住户编码",
    },
    filters=("area_name", "mode_zh"),
    file_name="开户登记.xlsx",
    personal=("keeper_name",),
)
STATED = (
    "opened_on",
    "mode",
    "notice_given_on",
    "notice_version",
    "keeper",
    "keeper_name",
    "starts_on",
    "data_allowance_cny",
)


def numbers(view: ScheduleView, at: Desk, told: pd.DataFrame, names: Mapping[str, str]) -> list[Number]:
    """Return how far the opening of accounts is; ``told`` is the schedule as it is read."""
    books = at.cycle.plan.bookkeeping if at.cycle else None
    is_open, early = view.schedule["opened_on"].notna(), view.areas["is_early_proposed"].astype("bool")
    is_missed = view.schedule["days_missed"] > 0
    return [
        Number(
            label="已开户",
            value=f"{int(is_open.sum())} / {len(view.schedule)}",
            target="开户后才能记账",
            listed=Listed(name="open", rows=those(told, is_open), shape=SCHEDULE),
            rest=Listed(name="not_open", rows=those(told, ~is_open), shape=SCHEDULE),
        ),
        Number(
            label="可提前试记账的小区",
            value=str(int(early.sum())),
            target=f"{books.early_opening_deadline} 前全部开户" if books else "",
            listed=listed_as("early", in_words(view.areas, names)[early], AREAS, TAKEN),
        ),
        Number(
            label="晚开户的户",
            value=str(int(is_missed.sum())),
            target="试记账有缺记的天数",
            listed=Listed(name="missed", rows=those(told, is_missed), shape=SCHEDULE),
        ),
        Number(label="正式记账", value=str(books.formal_start) if books else "—", target="全部样本户"),
    ]


def said(view: ScheduleView) -> str:
    """Return what is asked of the reader."""
    n_closed = int(view.schedule["opened_on"].isna().sum())
    undecided = int((view.areas["is_early_proposed"].astype("bool") & view.areas["decision"].isna()).sum())
    if undecided:
        return f"{undecided} 个小区已全部提前开户，是否从 10 月起试记账，请作出决定。"
    return f"还有 {n_closed} 户没有开户。" if n_closed else "全部样本户都已开户。"


def choose_calendar(areas: list[str], names: Mapping[str, str]) -> str:
    """Ask for the areas of the calendar: all, or one; a single one is not asked for."""
    if len(areas) == 1:
        return areas[0]
    prefer("accounts.area", AREA, areas)
    chosen = st.columns(3)[0].selectbox(
        "小区",
        [ALL, *areas],
        format_func=lambda ea_id: names.get(ea_id, "全部小区"),
        key="accounts.area",
        label_visibility="collapsed",
    )
    return str(chosen)


def put_days(view: ScheduleView, at: Desk, names: Mapping[str, str]) -> None:
    """Show the calendar of all areas or of one."""
    books = at.cycle.plan.bookkeeping if at.cycle else None
    if books is None:
        return
    chosen = choose_calendar(list(view.areas["ea_id"]), names)
    put_legend(list(DAY_LOOKS.values()))
    last = books.formal_start + timedelta(days=14)
    calendar = kept(view.schedule, ("calendar", last), lambda: view.calendar(books.early_trial_start, last))
    shown = calendar[[chosen in (ALL, str(code)[:15]) for code in calendar.index]].sort_index()
    labels = (
        first_of_area(list(shown.index), names)
        if chosen == ALL
        else {str(code): door_number(str(code)) for code in shown.index}
    )
    days = cast("list[date]", list(shown.columns))
    addresses = {code: address_of_row(code, of_all=chosen == ALL) for code in labels}
    put_calendar(lines_of(shown, labels, addresses), days, today=at.today, height=4 if chosen == ALL else 20)


def address_of_row(household_id: str, *, of_all: bool) -> str:
    """Return where a row leads: among all areas to the calendar of its area, else to the household's story."""
    if of_all:
        return address_of({AREA: household_id[:AREA_DIGITS]})
    return address_of(story_of(household_id), page="placement")


def first_of_area(household_ids: list[str], names: Mapping[str, str]) -> dict[str, str]:
    """Return the area's name for the first household of each area."""
    first: dict[str, str] = {}
    for household_id in household_ids:
        first.setdefault(household_id[:15], household_id)
    return {household_id: names.get(ea_id, ea_id) for ea_id, household_id in first.items()}


def put_form(at: Desk, names: Mapping[str, str]) -> None:
    """Ask for a household whose account was opened."""
    cases = seen(visits_view, at).cases
    mine = within_reach(at, cases[cases["state"] == "placed"], "account.open")
    if mine.empty:
        st.caption("当前身份没有等待开户的户：已落实、还没有开户的户才出现在这里。")
        return
    ea_id = choose_area(mine, names, key=f"{FORM}.area")
    household_id = choose_household(mine[mine["ea_id"] == ea_id], key=f"{FORM}.{round_of(FORM)}.household.{ea_id}")
    if not household_id:
        st.caption("先选住户，再填开户登记。告知书须在开户之前送达。")
        return
    answers = put_record_form(
        shipped_form("account_opening"),
        key=FORM,
        button="登记开户",
        initial={"opened_on": at.today, "notice_given_on": at.today, "notice_version": "2022-1"},
        fixed={"household_id": household_id},
    )
    if answers is not None:
        save(at, account_of(at, answers))


def account_of(at: Desk, answers: Mapping[str, Any]) -> AccountFields:
    """Return an account from the answers of the form."""
    opened_on = date.fromisoformat(str(answers["opened_on"]))
    noticed, starts = answers["notice_given_on"], answers["starts_on"]
    return AccountFields(
        cycle_id=at.cycle_id,
        household_id=str(answers["household_id"]),
        opened_on=opened_on,
        mode=str(answers["mode"]),
        notice_given_on=date.fromisoformat(str(noticed)) if noticed else opened_on,
        notice_version=str(answers["notice_version"] or ""),
        keeper=str(answers["keeper"] or ""),
        keeper_name=str(answers["keeper_name"] or ""),
        starts_on=date.fromisoformat(str(starts)) if starts else None,
        data_allowance_cny=answers["data_allowance_cny"],
    )


def save(at: Desk, account: AccountFields) -> None:
    """Hand the account to the service."""
    mode = code_labels("account_mode")[account.mode]
    done = f"已登记开户：住宅 {door_number(account.household_id)}，{account.opened_on}，{mode}。"
    if answered(lambda: open_account(at.database, account, actor=at.actor, now=at.now), done=done):
        next_round(FORM)
        st.rerun()


def put_accounts(at: Desk, accounts: pd.DataFrame, names: Mapping[str, str]) -> None:
    """List the accounts as they are stated, and offer to correct one."""
    shown = kept(accounts, "told", lambda: accounts_in_words(accounts, names))
    put_list(shown, ACCOUNTS)
    put_hidden(at, shown, "account_opening", names)
    mine = within_reach(at, accounts, "account.correct")
    if not mine.empty and st.button("更正一户的开户登记", key="accounts.ask_correction"):
        ask_correction(at, mine, names)


def accounts_in_words(accounts: pd.DataFrame, names: Mapping[str, str]) -> pd.DataFrame:
    """Return the accounts as they are read."""
    told = {name: accounts[name].fillna("—") for name in ("mode_zh", "notice_zh", "keeper_zh", "keeper_name")}
    area_name, door = accounts["ea_id"].map(names), accounts["household_id"].map(door_number)
    return accounts.assign(area_name=area_name, door=door, **told).sort_values("household_id")


@dialogue("更正开户登记", width="large")
def ask_correction(at: Desk, accounts: pd.DataFrame, names: Mapping[str, str]) -> None:
    """Ask for what is stated anew and for the reason; the first registration stays on record."""
    ea_id = choose_area(accounts, names, key="correct.area")
    household_id = choose_household(accounts[accounts["ea_id"] == ea_id], key=f"correct.household.{ea_id}")
    if not household_id:
        return
    known = accounts.set_index("household_id").loc[household_id]
    stated = {name: None if pd.isna(known[name]) else known[name] for name in STATED}
    reason = put_words("更正的理由（必填；原登记保留）", form=f"correct.{household_id}")
    answers = put_record_form(
        shipped_form("account_opening"),
        key=f"correct.{household_id}",
        button="更正",
        initial=stated,
        fixed={"household_id": household_id},
    )
    if answers is None:
        return
    account, done = account_of(at, answers), f"已更正：住宅 {door_number(household_id)} 的开户登记。"
    if answered(lambda: correct_account(at.database, account, reason=reason, actor=at.actor, now=at.now), done=done):
        st.rerun()


def show(view: ScheduleView, at: Desk, names: Mapping[str, str]) -> None:
    """Show numbers, calendar, areas, form and list."""
    put_title(TITLE, said(view))
    put_sample_authority(at)
    told = kept(view.schedule, "told", lambda: scheduled(view.schedule, names))
    put_numbers(kept(told, ("numbers", at.today), lambda: numbers(view, at, told, names)))
    st.header("记账日历", anchor=False)
    put_days(view, at, names)
    st.header("各小区从哪一天起试记账", anchor=False)
    put_trial_areas(at, view.areas, names)
    st.header("登记开户", anchor=False)
    put_form(at, names)
    by_schedule, by_account = st.tabs(["各户的记账安排", "开户登记"])
    with by_schedule:
        put_list(told, SCHEDULE)
    with by_account:
        put_accounts(at, seen(accounts_view, at), names)


def main() -> None:
    """Show the page."""
    at = desk()
    if without_cycle(at, title=TITLE):
        return
    view = seen(schedule_view, at)
    if view.schedule.empty:
        put_title(TITLE, "还没有样本户。")
        put_empty("抽选并落实样本户之后，这里登记开户，并显示每户的试记账和正式记账日期。")
    else:
        show(view, at, area_names(at))


main()
