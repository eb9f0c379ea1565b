"""Declaring a draw void on its page: asking with a reason, and the decision of another person."""

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import local_text, next_round, round_of
from fieldwork.pages.parts.dialogues import LONGEST_WORDS, dialogue, put_words
from fieldwork.pages.parts.draw_choice import choose_areas, in_words
from fieldwork.pages.parts.kept import kept
from fieldwork.pages.parts.session import Desk, person_names
from fieldwork.pages.parts.shell import answered
from fieldwork.pages.parts.tables import Row
from fieldwork.services.ceremony import CeremonyView
from fieldwork.services.draws import DrawView
from fieldwork.services.voids import VoidFields, confirm_void, reject_void, request_void, void_reasons


def put_waiting_voids(view: CeremonyView, at: Desk) -> None:
    """Show each request that waits, with the two decisions for who may make them."""
    waiting: list[Row] = kept(
        view.requests, "waiting", lambda: view.requests[view.requests["state"].isna()].to_dict("records")
    )
    for row in waiting:
        may = all(at.covers("draw_void.confirm", ea_id) for ea_id in row["areas"])
        with st.container(border=True):
            words, confirm, reject = st.columns([6, 1, 1], vertical_alignment="center")
            words.write(f"**作废待确认** {sentence_of(row, view.areas)}")
            if confirm.button("确认", disabled=not may, key=f"void.confirm.{row['request_id']}", width="stretch"):
                ask_confirmation(at, row, view.areas)
            if reject.button("驳回", disabled=not may, key=f"void.reject.{row['request_id']}", width="stretch"):
                ask_rejection(at, row, view.areas)


def sentence_of(row: Row, areas: pd.DataFrame) -> str:
    """Return a request as one sentence."""
    by = f"{person_names([row['asked_by']])[0]} 于 {local_text(row['asked_at'])} 申请"
    return f"抽选 {row['label']}，{in_words(row['areas'], areas)}：{row['reason_zh']}；{row['reason']}。{by}"


@dialogue("确认作废")
def ask_confirmation(at: Desk, row: Row, areas: pd.DataFrame) -> None:
    """Name what the void does, and declare it on confirmation."""
    st.write(sentence_of(row, areas))
    st.write(
        "确认后：这些小区的样本户和备选户不再作数，入户和换户不再按它们进行；原来的记录全部保留。"
        "重抽须另指公开事件，用新的标签。此操作不能撤销。"
    )
    if st.button("确认作废", type="primary", key="void.confirm.go") and answered(
        lambda: confirm_void(at.database, at.cycle_id, str(row["request_id"]), actor=at.actor, now=at.now),
        done="已作废；原来的抽选仍可在“抽样结果”中查看。",
    ):
        st.rerun()


@dialogue("驳回作废申请")
def ask_rejection(at: Desk, row: Row, areas: pd.DataFrame) -> None:
    """Ask for the reason of a rejection, and reject on confirmation."""
    st.write(sentence_of(row, areas))
    st.write("驳回后：抽选照旧作数。")
    reason = put_words("理由（必填）", form=f"void.reject.{row['request_id']}")
    if st.button("驳回", type="primary", disabled=not reason.strip(), key="void.reject.go") and answered(
        lambda: reject_void(
            at.database, at.cycle_id, str(row["request_id"]), reason=reason, actor=at.actor, now=at.now
        ),
        done="已驳回；抽选照旧作数。",
    ):
        st.rerun()


def put_void(drawn: DrawView, at: Desk) -> None:
    """Offer to ask for a void of this draw, in areas where it is not void yet."""
    standing: pd.DataFrame = kept(drawn.areas, "standing", lambda: drawn.areas[~drawn.areas["is_void"].astype("bool")])
    if standing.empty or not at.may("draw_void.request"):
        return
    with st.expander("申请作废这次抽选"):
        st.caption("由一人申请、另一人确认。先写明原因；确认之前样本仍然作数。")
        ea_ids = standing["ea_id"].tolist()
        key = f"void.{drawn.draw_id}.areas"
        chosen = choose_areas("作废的小区", ea_ids, standing, key=key, whole=len(ea_ids) == 1)
        reasons = void_reasons()
        code = st.selectbox(
            "原因", list(reasons), format_func=lambda each: reasons[each].label, index=None, key="void.code"
        )
        form = _form(drawn.draw_id)
        reason = st.text_input(
            "说明（必填，不写姓名和电话）", key=f"{form}.{round_of(form)}.reason", max_chars=LONGEST_WORDS
        )
        if st.button("申请作废……", disabled=not (chosen and code and reason.strip()), key="void.ask"):
            fields = VoidFields(
                cycle_id=at.cycle_id,
                draw_id=drawn.draw_id,
                reason_code=str(code),
                reason=reason,
                ea_ids=tuple(chosen),
            )
            ask_request(at, fields, in_words(chosen, drawn.areas))


@dialogue("申请作废")
def ask_request(at: Desk, fields: VoidFields, where: str) -> None:
    """Name what is asked, and ask on confirmation."""
    st.write(f"{where}：{void_reasons()[fields.reason_code].label}；{fields.reason.strip()}")
    st.write("申请后由另一位统计人员或督导员确认；申请和决定都长期保留。")
    if st.button("申请作废", type="primary", key="void.ask.go") and answered(
        lambda: request_void(at.database, fields, actor=at.actor, now=at.now),
        done="已申请作废，等待另一位确认。",
    ):
        next_round(_form(fields.draw_id))
        st.rerun()


def _form(draw_id: str) -> str:
    return f"void.ask.{draw_id}"
