"""Corrections of books: what is asked for, who has confirmed, and the next step."""

from collections.abc import Mapping
from uuid import UUID, uuid4

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.book_looks import CORRECTION_LOOKS
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
from fieldwork.pages.parts.codes import code_labels
from fieldwork.pages.parts.diary_forms import choose_book
from fieldwork.pages.parts.diary_lists import named, said_day
from fieldwork.pages.parts.lists import ListOf, put_list
from fieldwork.pages.parts.looks import in_words, look_of
from fieldwork.pages.parts.session import Desk, person_names, seen
from fieldwork.pages.parts.shell import answered
from fieldwork.rules.corrections import STEPS, CorrectionFields, CorrectionState, CorrectionStep, StepFields
from fieldwork.rules.diary import DiaryFault
from fieldwork.services.corrections import (
    carry_out_correction,
    confirm_correction,
    corrections_view,
    request_correction,
)

CORRECTIONS = ListOf(
    key="books.corrections",
    noun="项",
    headings={
        "area_name": "小区",
        "door": "住宅编号",
        "day": "哪一天的账",
        "fault_zh": "问题",
        "state_zh": "情况",
        "household_on": "住户确认",
        "staff_on": "工作人员确认",
        "carried_out_on": "改正日期",
        "by": "提出人",
    },
    filters=("area_name", "state_zh"),
    configs={"area_name": st.column_config.Column("小区", width=130)},
    file_name="改正事项.xlsx",
)


def put_corrections(at: Desk, books: pd.DataFrame, names: Mapping[str, str]) -> None:
    """List corrections, take the next step of an open one, and ask for a new one."""
    st.caption("账是住户的：改账须住户和工作人员双方确认；住户不同意的，保持原账。")
    known = seen(corrections_view, at)
    shown = named(known, names).assign(
        state_zh=[in_words(look_of(CORRECTION_LOOKS, state)) for state in known["state"]],
        by=person_names(known["requested_by"]),
        **{name: [said_day(day) for day in known[name]] for name in ("household_on", "staff_on", "carried_out_on")},
    )
    put_list(shown, CORRECTIONS)
    what = st.segmented_control("做什么", ["办理一项", "提出改正"], default="办理一项", key="correction.what")
    if what == "提出改正":
        put_request(at, books, names)
    else:
        put_step(at, within_reach(at, known[known["is_open"].astype("bool")], "correction.confirm"), names)


def put_step(at: Desk, known: pd.DataFrame, names: Mapping[str, str]) -> None:
    """Ask for the next step of an open correction."""
    if known.empty:
        st.caption("没有等待办理的改正。")
        return
    key = "correction.step"
    turn = f"{key}.{round_of(key)}"
    ea_id = choose_area(known, names, key=f"{key}.area")
    household_id = choose_household(known[known["ea_id"] == ea_id], key=f"{turn}.household.{ea_id}")
    if not household_id:
        return
    row = known[known["household_id"] == household_id].iloc[0]
    allowed = STEPS[CorrectionState(row["state"])]
    words = {step.value: code_labels("correction_step")[step] for step in CorrectionStep if step in allowed}
    st.caption(f"{row['day']} 的账，{row['fault_zh']}：{row['state_zh']}。")
    step = choose_code("这一步", words, key=f"{turn}.step.{row['correction_id']}")
    done_on = choose_day("签字日期", today=at.today, key=f"{turn}.day")
    if st.button("登记这一步", type="primary", disabled=not step, key=f"{turn}.save"):
        fields = StepFields(
            correction_id=UUID(str(row["correction_id"])),
            cycle_id=at.cycle_id,
            step=CorrectionStep(step),
            done_on=done_on,
        )
        take = carry_out_correction if step == CorrectionStep.CARRIED_OUT else confirm_correction
        if answered(lambda: take(at.database, fields, actor=at.actor, now=at.now), done=f"已登记：{words[step]}。"):
            next_round(key)
            st.rerun()


def put_request(at: Desk, books: pd.DataFrame, names: Mapping[str, str]) -> None:
    """Ask which day of which book should be corrected, and what is wrong."""
    key = "correction.request"
    household_id = choose_book(at, books, names, action="correction.request", key=key)
    if not household_id:
        return
    turn = f"{key}.{round_of(key)}"
    day = choose_day("哪一天的账", today=at.today, key=f"{turn}.day")
    fault = choose_code("问题", code_labels("diary_fault"), key=f"{turn}.fault")
    note = st.text_input("说明（可不填；不写账目内容和姓名）", key=f"{turn}.note", max_chars=200)
    if st.button("提出改正", type="primary", disabled=not fault, key=f"{turn}.save"):
        fields = CorrectionFields(
            correction_id=st.session_state.setdefault(f"{turn}.id", uuid4()),
            cycle_id=at.cycle_id,
            household_id=household_id,
            day=day,
            fault=DiaryFault(fault),
            note=note,
        )
        done = f"已提出：住宅 {door_number(household_id)}，{day} 的账。双方确认之后才能改。"
        if answered(lambda: request_correction(at.database, fields, actor=at.actor, now=at.now), done=done):
            next_round(key)
            st.rerun()
