"""Declaring the commitment to a draw of areas void on its page: asking with a reason, and another person's decision."""

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import local_text
from fieldwork.pages.parts.codes import code_labels
from fieldwork.pages.parts.dialogues import dialogue, put_words
from fieldwork.pages.parts.session import Desk, person_names
from fieldwork.pages.parts.shell import answered
from fieldwork.pages.parts.tables import Cell, Row, put_table, text
from fieldwork.services.area_draw import AreaDrawView
from fieldwork.services.commitment_voids import (
    REASONS,
    CommitmentVoidFields,
    confirm_commitment_void,
    reject_commitment_void,
    request_commitment_void,
)

FORM = "area_void"
STATES = {"confirmed": "已作废", "rejected": "已驳回"}
DECIDED: list[Cell] = [
    text("state_zh", "结果"),
    text("asked", "申请", style="wide"),
    text("reason_zh", "原因", style="wide"),
    text("decided", "决定", style="wide"),
    text("decision_reason", "驳回理由", style="wide"),
]


def put_waiting_void(at: Desk, view: AreaDrawView) -> None:
    """Show the request that waits, with the two decisions for who may make them."""
    for row in view.requests[view.requests["state"].isna()].to_dict("records"):
        with st.container(border=True):
            words, confirm, reject = st.columns([6, 1, 1], vertical_alignment="center")
            words.write(f"**作废待确认** {sentence_of(row)}。决定之前不能抽取小区。")
            if not at.may("commitment_void.confirm"):
                continue
            if confirm.button("确认", key=f"{FORM}.confirm", width="stretch"):
                ask_confirmation(at, row)
            if reject.button("驳回", key=f"{FORM}.reject", width="stretch"):
                ask_rejection(at, row)


def sentence_of(row: Row) -> str:
    """Return a request as one sentence."""
    by = f"{person_names([row['asked_by']])[0]} 于 {local_text(row['asked_at'])} 申请"
    return f"抽小区的承诺：{code_labels(REASONS)[str(row['reason_code'])]}；{row['reason']}。{by}"


def put_decided_voids(view: AreaDrawView) -> None:
    """List what was asked before and decided: commitments that became void stay in sight."""
    decided = view.requests[view.requests["state"].notna()]
    if decided.empty:
        return
    with st.expander(f"作废承诺的申请（{len(decided)} 份已有决定）"):
        put_table(
            decided.assign(
                state_zh=decided["state"].map(STATES),
                reason_zh=decided["reason_code"].map(code_labels(REASONS)) + "；" + decided["reason"],
                asked=_who(decided, "asked"),
                decided=_who(decided, "decided"),
                decision_reason=decided["decision_reason"].fillna("—"),
            ),
            DECIDED,
        )


def _who(requests: pd.DataFrame, step: str) -> list[str]:
    people = person_names(requests[f"{step}_by"])
    return [f"{person} {local_text(when)}" for person, when in zip(people, requests[f"{step}_at"], strict=True)]


def put_void(at: Desk) -> None:
    """Offer to ask that the commitment be void."""
    if not at.may("commitment_void.request"):
        return
    with st.expander("申请作废这次承诺"):
        st.caption("承诺不能兑现时用：由一人申请、另一人确认，长期可见。确认后改正抽样框，另指公开事件重新承诺。")
        reasons = code_labels(REASONS)
        code = st.selectbox(
            "原因", list(reasons), format_func=lambda each: reasons[each], index=None, placeholder="请选择", key=FORM
        )
        reason = st.text_input("说明（必填，不写姓名和电话）", key=f"{FORM}.reason", max_chars=200)
        if st.button("申请作废……", disabled=not (code and reason.strip()), key=f"{FORM}.ask"):
            ask_request(at, CommitmentVoidFields(cycle_id=at.cycle_id, reason_code=str(code), reason=reason))


@dialogue("申请作废承诺")
def ask_request(at: Desk, fields: CommitmentVoidFields) -> None:
    """Name what is asked, and ask on confirmation."""
    st.write(f"{code_labels(REASONS)[fields.reason_code]}；{fields.reason.strip()}")
    st.write("申请后由另一位统计人员确认或驳回；决定之前不能抽取小区。申请和决定都长期保留。")
    if st.button("申请作废", type="primary", key=f"{FORM}.ask.go") and answered(
        lambda: request_commitment_void(at.database, fields, actor=at.actor, now=at.now),
        done="已申请作废，等待另一位统计人员确认。",
    ):
        st.rerun()


@dialogue("确认作废承诺")
def ask_confirmation(at: Desk, row: Row) -> None:
    """Name what the void does, and declare it on confirmation."""
    st.write(sentence_of(row))
    st.write("确认后：这次承诺不再作数，记录保留；须另指将来的公开事件重新承诺，才能抽取小区。此操作不能撤销。")
    if st.button("确认作废", type="primary", key=f"{FORM}.confirm.go") and answered(
        lambda: confirm_commitment_void(at.database, at.cycle_id, str(row["request_id"]), actor=at.actor, now=at.now),
        done="承诺已作废；改正之后请另指公开事件重新承诺。",
    ):
        st.rerun()


@dialogue("驳回作废申请")
def ask_rejection(at: Desk, row: Row) -> None:
    """Ask for the reason of a rejection, and reject on confirmation."""
    st.write(sentence_of(row))
    st.write("驳回后：承诺照旧，公开事件发生后按它抽取。")
    reason = put_words("理由（必填）", form=f"{FORM}.reject.{row['request_id']}")
    request_id = str(row["request_id"])
    if st.button("驳回", type="primary", disabled=not reason.strip(), key=f"{FORM}.reject.go") and answered(
        lambda: reject_commitment_void(at.database, at.cycle_id, request_id, reason=reason, actor=at.actor, now=at.now),
        done="已驳回；承诺照旧。",
    ):
        st.rerun()
