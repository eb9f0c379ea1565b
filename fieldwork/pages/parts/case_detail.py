"""One household of the sample: its whole story, its disposition, and what is to be decided about it."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID, uuid4

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import choose_area, choose_household, door_number, local_text, next_round, round_of
from fieldwork.pages.parts.codes import code_labels
from fieldwork.pages.parts.dialogues import dialogue
from fieldwork.pages.parts.looks import CASE_LOOKS, badge, look_of
from fieldwork.pages.parts.request_detail import put_photo
from fieldwork.pages.parts.session import Desk, person_names
from fieldwork.pages.parts.shell import answered
from fieldwork.pages.parts.tables import Cell, put_table, text
from fieldwork.rules.disposition import DispositionFields
from fieldwork.rules.resolution import Resolution, ResolutionFields
from fieldwork.services.dispositions import confirm_disposition
from fieldwork.services.placement import Story, household_story
from fieldwork.services.resolution import resolve_case

DETAIL, CONFIRM, RESOLVE = "placement.detail", "placement.confirm", "placement.resolve"
ORIGINS = {"drawn": "抽中", "substitute": "换入", "occupants": "新住户"}
STORY: list[Cell] = [
    text("when", "时间"),
    text("what", "事项"),
    text("detail", "内容", style="wide"),
    text("note", "说明", style="wide"),
    text("who", "经办人"),
]


def put_case(at: Desk, cases: pd.DataFrame, names: Mapping[str, str]) -> None:
    """Ask for a household and show all that is known of it."""
    left, right = st.columns([1, 2], gap="large")
    with left:
        ea_id = choose_area(cases, names, key=f"{DETAIL}.area")
        household_id = choose_household(cases[cases["ea_id"] == ea_id], key=f"{DETAIL}.household.{ea_id}")
    if not household_id:
        right.caption("选一户，看它的全部经过。")
        return
    row = cases[cases["household_id"] == household_id].iloc[0]
    story = household_story(at.database, at.cycle_id, household_id, actor=at.actor)
    with right:
        put_standing(row, story)
        put_story(story)
    with left:
        for photo_id in story.photo_ids:
            put_photo(at, photo_id, ea_id=ea_id)
        put_confirmation(at, row, household_id)
        put_resolution(at, row, household_id)


def put_standing(row: "pd.Series[Any]", story: Story) -> None:
    """Say where the household stands, and who else stood in its place."""
    state = badge(look_of(CASE_LOOKS, row["state"]), str(row["state_zh"]))
    disposition = f"{row['disposition']} {row['disposition_zh']}"
    sure = "已确认" if row["is_confirmed"] else ("有新情况，须重新确认" if row["is_stale"] else "由规则得出，未确认")
    st.html(f"<p>{state} · {ORIGINS[str(row['origin'])]} · 处置码 {disposition}（{sure}）</p>")
    if len(story.place) > 1:
        chain = " → ".join(f"{door_number(each)}" for each in story.place)
        st.caption(f"这个样本位置先后的住户（住宅编号）：{chain}")


def put_story(story: Story) -> None:
    """Show all that was recorded, the earliest first."""
    entries = story.entries
    shown = entries.assign(
        when=entries["at"].map(local_text), who=person_names(entries["by"]), note=entries["note"].fillna("")
    )
    put_table(shown, STORY)


def put_confirmation(at: Desk, row: "pd.Series[Any]", household_id: str) -> None:
    """Ask a supervisor to confirm the disposition, or to say another one with a reason."""
    if not at.covers("disposition.confirm", str(row["ea_id"])):
        return
    turn = f"{CONFIRM}.{household_id}.{round_of(CONFIRM)}"
    words = code_labels("disposition")
    with st.container(border=True):
        codes = list(words)
        code = st.selectbox(
            "处置码",
            codes,
            index=codes.index(str(row["disposition"])),
            format_func=lambda each: f"{each} {words[each]}",
            key=f"{turn}.code",
        )
        reason = st.text_input("理由（与规则不同、改动或还在办理时必填）", key=f"{turn}.reason", max_chars=200)
        if st.button(
            "确认处置码", disabled=bool(row["is_confirmed"]) and code == row["disposition"], key=f"{turn}.save"
        ):
            confirm(at, household_id, str(code), reason)


def confirm(at: Desk, household_id: str, code: str, reason: str) -> None:
    """Hand the disposition to the service."""
    fields = DispositionFields(cycle_id=at.cycle_id, household_id=household_id, code=code, reason=reason)
    done = f"已确认：住宅 {door_number(household_id)}，{code} {code_labels('disposition')[code]}。"
    if answered(lambda: confirm_disposition(at.database, fields, actor=at.actor, now=at.now), done=done):
        next_round(CONFIRM)
        st.rerun()


def put_resolution(at: Desk, row: "pd.Series[Any]", household_id: str) -> None:
    """Ask the statistician what is to be done where the reserve is exhausted."""
    if row["state"] != "unresolved" or row["is_closed"] or not at.covers("case.resolve", str(row["ea_id"])):
        return
    turn = f"{RESOLVE}.{household_id}.{round_of(RESOLVE)}"
    with st.container(border=True):
        st.write("**备选户已用尽**：请决定这个样本位置怎么办。")
        words = code_labels("resolution")
        kind = st.radio("处理", list(words), format_func=lambda each: words[each], key=f"{turn}.kind")
        st.caption(
            "接着排：按抽样记录的同一规则，排在最前的一户接替，没有人可以另选。结案：这个位置空着，按无应答计算权数。"
        )
        reason = st.text_input("理由（必填）", key=f"{turn}.reason", max_chars=200)
        if st.button("决定", type="primary", disabled=not reason.strip(), key=f"{turn}.save"):
            ask_resolution(at, household_id, str(kind), reason, st.session_state.setdefault(f"{turn}.id", uuid4()))


@dialogue("备选户用尽的处理")
def ask_resolution(at: Desk, household_id: str, kind: str, reason: str, key: UUID) -> None:
    """Name what the decision will do, and do it on confirmation."""
    is_extended = kind == Resolution.EXTENDED
    st.write(f"住宅 {door_number(household_id)}：{code_labels('resolution')[kind]}。")
    st.write(
        "由按规则排在最前的一户立即接替，不能撤销。" if is_extended else "这一户按无应答结案；之后若同意仍可落实。"
    )
    if st.button("确定", type="primary", key="placement.resolve.confirm"):
        fields = ResolutionFields(
            resolution_id=key, cycle_id=at.cycle_id, household_id=household_id, kind=kind, reason=reason
        )
        done = "已接着排备选户；接替户已入样，请安排首次入户。" if is_extended else "已按无应答结案。"
        if answered(lambda: resolve_case(at.database, fields, actor=at.actor, now=at.now), done=done):
            next_round(RESOLVE)
            st.rerun()
