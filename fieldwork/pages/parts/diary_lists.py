"""What is to be done about the books: weak accounts, visits due, checks, the hand-over."""

from collections.abc import Mapping
from typing import Any
from uuid import uuid4

import pandas as pd
import streamlit as st

from fieldwork.messages import sentence
from fieldwork.pages.parts.book_looks import VISIT_LOOKS
from fieldwork.pages.parts.choices import choose_code, door_number, next_round, round_of
from fieldwork.pages.parts.codes import code_labels
from fieldwork.pages.parts.diary_forms import choose_book
from fieldwork.pages.parts.kept import kept
from fieldwork.pages.parts.lists import ListOf, put_list
from fieldwork.pages.parts.looks import in_words, look_of
from fieldwork.pages.parts.session import Desk, person_names
from fieldwork.pages.parts.shell import answered
from fieldwork.pages.parts.tables import Cell, Taken, number, put_table, text
from fieldwork.rules.diary import ActionFields, ActionKind
from fieldwork.services.diary import act_on_weak_account
from fieldwork.services.diary_views import HandoverView

WEAK = ListOf(
    key="books.weak",
    noun="户",
    headings={
        "area_name": "小区",
        "door": "住宅编号",
        "mode_zh": "记账方式",
        "weak": "薄弱在哪里",
        "action_zh": "建议",
        "last_action": "最近处理",
        "household_id": "住户编码",
    },
    filters=("area_name", "action_zh"),
    file_name="薄弱户.xlsx",
)
VISITS = ListOf(
    key="books.visits",
    noun="次",
    headings={
        "area_name": "小区",
        "door": "住宅编号",
        "kind_zh": "类别",
        "due_from": "从",
        "due_by": "到",
        "state_zh": "情况",
        "done_on": "访户日期",
        "household_id": "住户编码",
    },
    filters=("area_name", "kind_zh", "state_zh"),
    file_name="访户安排.xlsx",
)
BOOKS = ListOf(
    key="books.households",
    noun="户",
    headings={
        "area_name": "小区",
        "door": "住宅编号",
        "mode_zh": "记账方式",
        "n_kept": "本月记账天数",
        "days_uncounted": "几天没有计数",
        "weak": "薄弱在哪里",
        "household_id": "住户编码",
    },
    filters=("area_name", "mode_zh"),
    file_name="记账户.xlsx",
)
CHECKS = ListOf(
    key="books.checks",
    noun="次",
    headings={
        "area_name": "小区",
        "door": "住宅编号",
        "checked_on": "检查日期",
        "days": "检查哪几天",
        "page_no": "账页",
        "n_faults": "问题数",
        "faults_zh": "问题",
        "by": "检查人",
    },
    filters=("area_name",),
    file_name="账册检查.xlsx",
)
LACKING = ListOf(
    key="books.handover",
    noun="户",
    headings={"area_name": "小区", "door": "住宅编号", "lacks_zh": "还缺什么", "household_id": "住户编码"},
    filters=("area_name",),
    file_name="转正式记账还缺什么.xlsx",
)
READY: list[Cell] = [
    text("area_name", "小区"),
    number("n_ready", "可转正式"),
    number("n_households", "样本户"),
    text("lacks_zh", "还缺什么", style="quiet wide"),
]


def named(table: pd.DataFrame, names: Mapping[str, str]) -> pd.DataFrame:
    """Return rows of households with their area's name and their number on the door."""
    return table.assign(area_name=table["ea_id"].map(names), door=table["household_id"].map(door_number))


def weak_in_words(weak: pd.DataFrame) -> pd.DataFrame:
    """Return weak accounts as they are read."""
    return weak.assign(
        action_zh=weak["action_zh"].fillna("暂不处理（等结果）"),
        last_action=[said_day(day) for day in weak["last_action_on"]],
    )


def visits_in_words(visits: pd.DataFrame, names: Mapping[str, str]) -> pd.DataFrame:
    """Return the visits that the books ask for as they are read."""
    return named(visits, names).assign(
        state_zh=[in_words(look_of(VISIT_LOOKS, state)) for state in visits["state"]],
        done_on=[said_day(day) for day in visits["done_on"]],
    )


def put_weak(at: Desk, households: pd.DataFrame, names: Mapping[str, str]) -> None:
    """List the weak accounts and ask what was done about one."""
    st.caption(sentence("WEAK_NOTE"))
    weak = kept(households, "weak", lambda: named(households[households["n_weak"] > 0], names))
    put_list(kept(weak, "told", lambda: weak_in_words(weak)), WEAK)
    if weak.empty:
        return
    key = "weak"
    household_id = choose_book(at, weak, names, action="diary.act", key=key)
    if not household_id:
        return
    turn, proposed = f"{key}.{round_of(key)}", weak.set_index("household_id").loc[household_id, "action_zh"]
    st.caption(f"建议：{proposed}" if isinstance(proposed, str) else "建议：先等上次处理的结果。")
    kind = choose_code("做了什么", code_labels("diary_action"), key=f"{turn}.kind")
    note = st.text_input("问到的原因（可不填；不写姓名和电话）", key=f"{turn}.note", max_chars=200)
    if st.button("登记处理", type="primary", disabled=not kind, key=f"{turn}.save"):
        action = ActionFields(
            action_id=st.session_state.setdefault(f"{turn}.id", uuid4()),
            cycle_id=at.cycle_id,
            household_id=household_id,
            kind=ActionKind(kind),
            done_at=at.now,
            note=note.strip(),
        )
        done = f"已登记：住宅 {door_number(household_id)}，{code_labels('diary_action')[kind]}。"
        if answered(lambda: act_on_weak_account(at.database, action, actor=at.actor, now=at.now), done=done):
            next_round(key)
            st.rerun()


def put_visits(visits: pd.DataFrame, names: Mapping[str, str]) -> None:
    """List the visits that the books ask for, late ones first."""
    order = {state: place for place, state in enumerate(("late", "due", "early", "done_late", "done"))}
    shown = visits_in_words(visits, names).assign(place=visits["state"].map(order))
    put_list(shown.sort_values(["place", "due_by", "household_id"]), VISITS)


def put_checks(checks: pd.DataFrame, names: Mapping[str, str]) -> None:
    """List the page checks, the newest first."""
    shown = named(checks, names).assign(
        days=[f"{first} 至 {last}" for first, last in zip(checks["first_day"], checks["last_day"], strict=True)],
        faults_zh=checks["faults_zh"].fillna("没有问题"),
        by=person_names(checks["recorded_by"]),
    )
    put_list(shown, CHECKS)


def put_handover(view: HandoverView, names: Mapping[str, str]) -> None:
    """Show what areas and households lack for formal bookkeeping."""
    put_table(
        view.areas.assign(area_name=view.areas["ea_id"].map(names)),
        READY,
        taken=Taken(key="books.ready", title="转正式记账准备", noun="个小区"),
    )
    put_list(named(view.households[view.households["n_lacks"] > 0], names), LACKING)


def said_day(day: Any) -> str:
    """Return a day as it is read, a dash where there is none."""
    return "—" if day is None or pd.isna(day) else str(day)
