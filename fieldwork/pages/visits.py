"""Visits: how the households stand, and logging one visit by touch."""

from collections.abc import Mapping
from datetime import datetime
from uuid import uuid4

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.board import SETTLED, put_board
from fieldwork.pages.parts.choices import (
    at_local,
    choose_area,
    choose_code,
    choose_day,
    choose_household,
    door_number,
    local_text,
    next_round,
    round_of,
    within_reach,
)
from fieldwork.pages.parts.codes import area_names, code_labels
from fieldwork.pages.parts.empty import put_empty, without_cycle
from fieldwork.pages.parts.lists import ListOf, put_list
from fieldwork.pages.parts.looks import CASE_LOOKS, in_words, look_of
from fieldwork.pages.parts.numbers import Number, put_numbers
from fieldwork.pages.parts.session import Desk, desk, person_names
from fieldwork.pages.parts.shell import answered, put_title
from fieldwork.pages.parts.unmasking import put_hidden
from fieldwork.rules.visits import AttemptCode, VisitFields
from fieldwork.services.visits import VisitsView, record_visit, visits_view
from fieldwork.settings import LOCAL_ZONE

TITLE = "入户与落实"
FORM = "visits.form"
CLOSED = ("substituted",)
CASES = ListOf(
    key="visits.cases",
    noun="户",
    headings={
        "area_name": "小区",
        "door": "住宅编号",
        "state_zh": "状态",
        "next_step": "下一步",
        "n_visits": "入户次数",
        "n_persuasion": "动员次数",
        "last_attempt_zh": "最近结果",
        "last_visited": "最近入户",
        "origin": "来源",
        "household_id": "住户编码",
    },
    filters=("area_name", "state_zh"),
)
LOG = ListOf(
    key="visits.log",
    noun="次入户",
    headings={
        "visited": "入户时间",
        "area_name": "小区",
        "door": "住宅编号",
        "visit_no": "第几次",
        "attempt_zh": "结果",
        "note": "备注",
        "visited_by": "入户人",
        "household_id": "住户编码",
    },
    filters=("area_name", "attempt_zh"),
)


def numbers(cases: pd.DataFrame) -> list[Number]:
    """Return how far the placement is."""
    in_force = cases[~cases["state"].isin(CLOSED)]
    count = in_force["state"].value_counts()
    settled = int(in_force["state"].isin(SETTLED).sum())
    return [
        Number(
            label="已落实", value=f"{settled} / {len(in_force)}", target=f"其中已开户 {count.get('bookkeeping', 0)} 户"
        ),
        Number(label="联系中", value=str(count.get("in_contact", 0)), target="继续上门动员"),
        Number(label="未开始", value=str(count.get("drawn", 0)), target="还没有登记过入户"),
        Number(label="已换出", value=str(len(cases) - len(in_force)), target="由备选户接替"),
    ]


def said(cases: pd.DataFrame) -> str:
    """Return what is asked of the reader."""
    to_visit = int(cases["state"].isin(["drawn", "in_contact"]).sum())
    return f"还有 {to_visit} 户要上门；每次上门，无论有没有见到人，都登记一次。" if to_visit else "样本户都已落实。"


def with_words(view: VisitsView, names: Mapping[str, str]) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return cases and visits as they are read."""
    cases, visits = (
        table.assign(area_name=table["ea_id"].map(names), door=table["household_id"].map(door_number))
        for table in (view.cases, view.visits)
    )
    cases = cases.assign(
        state_zh=[in_words(look_of(CASE_LOOKS, row.state), str(row.state_zh)) for row in cases.itertuples()],
        last_visited=cases["last_visited_at"].map(local_text),
        origin=cases["origin"].map({"drawn": "抽中", "substitute": "换入"}),
        last_attempt_zh=cases["last_attempt_zh"].fillna("—"),
    )
    ordered = visits.sort_values("visited_at", ascending=False)
    return cases, ordered.assign(
        visited=ordered["visited_at"].map(local_text),
        note=ordered["note"].fillna(""),
        visited_by=person_names(ordered["visited_by"]),
    )


def put_form(at: Desk, cases: pd.DataFrame, names: Mapping[str, str]) -> None:
    """Ask what happened at the door."""
    mine = within_reach(at, cases[~cases["state"].isin(CLOSED)], "visit.record")
    if mine.empty:
        st.caption("当前身份不能登记入户；请在左侧换成辅助调查员或督导员。")
        return
    turn = f"{FORM}.{round_of(FORM)}"
    where, what = st.columns([2, 3], gap="large")
    with where:
        ea_id = choose_area(mine, names, key=f"{FORM}.area")
        household_id = choose_household(mine[mine["ea_id"] == ea_id], key=f"{turn}.household.{ea_id}")
        visited_at = ask_when(at, turn)
    with what:
        code = choose_code("结果", code_labels("attempt_code"), key=f"{turn}.code")
        appointment = ask_appointment(at, turn) if code == AttemptCode.APPOINTMENT else None
        note = st.text_input("备注（可不填；不写姓名和电话）", key=f"{turn}.note", max_chars=200)
        if st.button("登记入户", type="primary", disabled=not (household_id and code), key=f"{turn}.save"):
            visit = VisitFields(
                visit_id=st.session_state.setdefault(f"{turn}.id", uuid4()),
                cycle_id=at.cycle_id,
                household_id=household_id,
                visited_at=visited_at,
                attempt_code=AttemptCode(code),
                note=note.strip() or None,
                next_appointment_at=appointment,
            )
            save(at, visit)


def ask_when(at: Desk, turn: str) -> datetime:
    """Ask when the visit was."""
    day = choose_day("日期", today=at.today, key=f"{turn}.day")
    hour = st.time_input(
        "时间", at.now.astimezone(LOCAL_ZONE).time().replace(second=0, microsecond=0), key=f"{turn}.time"
    )
    return at_local(day, hour)


def ask_appointment(at: Desk, turn: str) -> datetime:
    """Ask for what day and hour the household asked to be visited again."""
    left, right = st.columns(2)
    day = left.date_input("约定日期", at.today, min_value=at.today, key=f"{turn}.next_day", format="YYYY-MM-DD")
    hour = right.time_input("约定时间", "19:00", key=f"{turn}.next_time")
    return at_local(day, hour)


def save(at: Desk, visit: VisitFields) -> None:
    """Hand the visit to the service; its key was made once per filling, so pressing twice records once."""
    said = f"住宅 {door_number(visit.household_id)}，{code_labels('attempt_code')[visit.attempt_code]}"
    done = f"已登记：{said}，{local_text(visit.visited_at)}。"
    if answered(lambda: record_visit(at.database, visit, actor=at.actor, now=at.now), done=done):
        next_round(FORM)
        st.rerun()


def show(view: VisitsView, at: Desk, names: Mapping[str, str]) -> None:
    """Show numbers, board, form and lists."""
    cases, visits = with_words(view, names)
    put_title(TITLE, said(view.cases))
    put_numbers(numbers(view.cases))
    st.subheader("各小区的样本户", anchor=False)
    put_board(view.cases, names)
    st.subheader("登记一次入户", anchor=False)
    put_form(at, view.cases, names)
    by_case, by_visit = st.tabs(["按户", "按入户记录"])
    with by_case:
        put_list(cases, CASES)
    with by_visit:
        put_list(visits, LOG)
        put_hidden(at, visits, "visit", names)


def main() -> None:
    """Show the page."""
    at = desk()
    if without_cycle(at, title=TITLE):
        return
    view = visits_view(at.database, at.cycle_id, actor=at.actor)
    if view.cases.empty:
        put_title(TITLE, "还没有样本户。")
        put_empty("抽选完成后，样本户出现在这里；辅助调查员只看到自己小区的户。")
    else:
        show(view, at, area_names(at))


main()
