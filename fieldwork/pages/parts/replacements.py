"""Replacement of areas: requests that wait, the decisions about them, and asking for one."""

from collections.abc import Mapping
from uuid import UUID, uuid4

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import choose_area, choose_code, local_text, next_round, round_of, within_reach
from fieldwork.pages.parts.codes import code_labels
from fieldwork.pages.parts.dialogues import dialogue, put_words
from fieldwork.pages.parts.documents import choose_document, document_names
from fieldwork.pages.parts.looks import REPLACEMENT_LOOKS
from fieldwork.pages.parts.session import Desk, person_names
from fieldwork.pages.parts.shell import answered
from fieldwork.pages.parts.tables import Cell, Row, Taken, number, put_table, state, text
from fieldwork.rules.replacement import ReplacementFields
from fieldwork.services.replacement import (
    ReplacementDecision,
    approve_replacement,
    cancel_replacement,
    carry_out_replacement,
    reject_replacement,
    replacement_reasons,
    request_replacement,
)

FORM, DECISION = "replacements.form", "replacements.decision"
REQUESTS: list[Cell] = [
    number("serial", "序号"),
    text("area_name", "原小区"),
    text("level_zh", "层级"),
    state("state", "状态", looks=REPLACEMENT_LOOKS, word="state_zh"),
    text("reason_zh", "原因"),
    text("note", "情况", style="wide"),
    text("alternate_name", "接替的备用小区"),
    text("document", "批文", style="wide"),
    text("asked", "申请", style="wide"),
    text("decided", "审批", style="wide"),
    text("decision_note", "意见", style="wide"),
    text("ea_id", "原小区编码", style="code quiet"),
]


TAKEN = Taken(key="areas.replacements", title="更换小区的申请", noun="份申请")


def put_requests(at: Desk, requests: pd.DataFrame) -> None:
    """List the requests, those under way first."""
    if requests.empty:
        st.caption("还没有人申请更换小区。")
        return
    put_table(in_words(at, requests), REQUESTS, taken=TAKEN)


def in_words(at: Desk, requests: pd.DataFrame) -> pd.DataFrame:
    """Return the requests as they are read."""
    names = document_names(at)
    return requests.assign(
        level_zh=requests["level"].map(code_labels("level")),
        document=[names.get(str(each), "") for each in requests["document_id"]],
        asked=_who(requests, "requested"),
        decided=_who(requests, "decided"),
    )


def _who(requests: pd.DataFrame, step: str) -> list[str]:
    people = person_names(requests[f"{step}_by"])
    pairs = zip(people, requests[f"{step}_at"], strict=True)
    return ["" if person == "—" else f"{person} {local_text(when)}" for person, when in pairs]


def put_open_requests(at: Desk, requests: pd.DataFrame) -> None:
    """Show each request under way with the steps that may follow."""
    for row in requests[requests["is_open"].astype("bool")].to_dict("records"):
        with st.container(border=True):
            st.write(sentence_of(row))
            st.caption(str(row["note"]))
            _put_steps(at, row)


def sentence_of(row: Row) -> str:
    """Return a request as one sentence."""
    count: str = "" if pd.isna(row["n_households"]) else f"（清点 {row['n_households']} 户）"
    who = f"{person_names([row['requested_by']])[0]} 于 {local_text(row['requested_at'])} 申请"
    return f"序号 {row['serial']} {row['area_name']}：{row['reason_zh']}{count}，{row['state_zh']}，{who}"


def _put_steps(at: Desk, row: Row) -> None:
    key, is_approved = str(row["request_id"]), row["state"] == "approved"
    places = st.columns([1, 1, 1, 3])
    if is_approved and at.may("replacement.carry_out"):
        if places[0].button("启用备用小区", key=f"{DECISION}.carry.{key}", width="stretch"):
            ask_carrying_out(at, row)
    elif not is_approved and at.may("replacement.approve"):
        if places[0].button("批准", key=f"{DECISION}.approve.{key}", width="stretch"):
            ask_approval(at, row)
        if places[1].button("驳回", key=f"{DECISION}.reject.{key}", width="stretch"):
            ask_turning_down(at, row, is_rejection=True)
    may_cancel = at.covers("replacement.cancel", str(row["ea_id"]))
    if may_cancel and places[2].button("撤销申请", key=f"{DECISION}.cancel.{key}", width="stretch"):
        ask_turning_down(at, row, is_rejection=False)


@dialogue("批准更换小区", width="large")
def ask_approval(at: Desk, row: Row) -> None:
    """Ask for the document of the approval, name what follows, and record it."""
    st.write(sentence_of(row))
    st.write("批准后由统计人员启用备用小区；在启用之前还可以撤销。分省小区由上级批准，须选批文。")
    document_id = choose_document(at, key=f"{DECISION}.document.{row['request_id']}", label="批文", in_dialog=True)
    note = put_words("审批意见（可不填）", form=f"{DECISION}.note.{row['request_id']}")
    decision = ReplacementDecision(
        request_id=UUID(str(row["request_id"])), document_id=document_id, note=note.strip() or None
    )
    if st.button("确认批准", type="primary", key=f"{DECISION}.approved") and answered(
        lambda: approve_replacement(at.database, decision, actor=at.actor, now=at.now),
        done="已批准；请核对后启用备用小区。",
    ):
        st.rerun()


@dialogue("启用备用小区")
def ask_carrying_out(at: Desk, row: Row) -> None:
    """Name what carrying out does, and do it on confirmation."""
    st.write(sentence_of(row))
    st.write(
        "启用后：同一序号的下一套备用小区成为样本小区，原小区和它已有的记录都保留，不再参加后面的工作；"
        "请给备用小区分配辅助调查员。此操作不能撤销。"
    )
    request_id = UUID(str(row["request_id"]))
    if st.button("确认启用", type="primary", key=f"{DECISION}.carried_out") and answered(
        lambda: carry_out_replacement(at.database, request_id, actor=at.actor, now=at.now),
        done="备用小区已启用；请在“人员”页分配辅助调查员，并导入它的边界。",
    ):
        st.rerun()


@dialogue("驳回或撤销申请")
def ask_turning_down(at: Desk, row: Row, *, is_rejection: bool) -> None:
    """Ask for the reason, and record it on confirmation."""
    st.write(sentence_of(row))
    st.write("小区保留在样本中。")
    note = put_words("理由（必填）", form=f"{DECISION}.why.{row['request_id']}")
    decision = ReplacementDecision(request_id=UUID(str(row["request_id"])), note=note)
    turn_down = reject_replacement if is_rejection else cancel_replacement
    word = "驳回" if is_rejection else "撤销"
    if st.button(f"确认{word}", type="primary", disabled=not note.strip(), key=f"{DECISION}.turned") and answered(
        lambda: turn_down(at.database, decision, actor=at.actor, now=at.now), done=f"已{word}；小区保留。"
    ):
        st.rerun()


def put_request_form(at: Desk, areas: pd.DataFrame, names: Mapping[str, str]) -> None:
    """Ask which area and why; nobody chooses the alternate."""
    mine = within_reach(at, areas, "replacement.request")
    if mine.empty or at.cycle is None or at.cycle.plan.replacement is None:
        return
    st.header("申请更换小区", anchor=False)
    least = at.cycle.plan.replacement.min_households
    st.caption(f"先用备用套 1，再用备用套 2，序号相同；户数不足是指少于 {least} 户。已经抽户的小区不能更换。")
    mine = mine[mine["n_drawn"].fillna(0) == 0]
    if mine.empty:
        st.caption("这里的小区都已抽户，现在不能申请更换。")
        return
    turn = f"{FORM}.{round_of(FORM)}"
    where, why = st.columns([2, 3], gap="large")
    with where:
        ea_id = choose_area(mine, names, key=f"{turn}.area")
        reason = choose_code("原因", code_labels("area_replacement_reason"), key=f"{turn}.reason")
    with why:
        note = st.text_area("情况（必填：看到什么、何时看到；不写姓名和电话）", key=f"{turn}.note", height=90)
        n_households: int | None = None
        if reason and replacement_reasons()[reason].needs_count:
            n_households = st.number_input("清点到的户数", 0, 9999, None, step=1, key=f"{turn}.count")
    ready = bool(ea_id and reason and note.strip())
    if st.button("申请更换", type="primary", disabled=not ready, key=f"{turn}.save"):
        fields = ReplacementFields(
            request_id=st.session_state.setdefault(f"{turn}.id", uuid4()),
            cycle_id=at.cycle_id,
            ea_id=ea_id,
            reason=reason,
            note=note,
            n_households=n_households,
        )
        save(at, fields)


def save(at: Desk, fields: ReplacementFields) -> None:
    """Hand the request to the service; pressing twice asks once."""
    done = "已申请更换，等待审批。"
    if answered(lambda: request_replacement(at.database, fields, actor=at.actor, now=at.now), done=done):
        next_round(FORM)
        st.rerun()
