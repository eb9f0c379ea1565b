"""Looking at what is hidden: a household, a reason, and the words for as long as the page stands still."""

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import choose_area, choose_household, local_text, next_round, round_of, within_reach
from fieldwork.pages.parts.kept import kept
from fieldwork.pages.parts.session import Desk
from fieldwork.pages.parts.tables import Cell, Row, put_table, text
from fieldwork.rules.privacy import hidden_rows, hides
from fieldwork.rules.refusals import Refusal
from fieldwork.services.privacy import UnmaskFields, unmask

SHOWN: Mapping[str, list[Cell]] = {
    "visit": [text("at", "入户时间"), text("note", "备注", style="wide")],
    "substitution": [
        text("at", "申请时间"),
        text("note", "说明", style="wide"),
        text("decision_note", "审批意见", style="wide"),
    ],
    "account_opening": [text("at", "登记时间"), text("keeper_name", "记账人称呼")],
    "bookkeeping_visit": [text("at", "访户时间"), text("note", "备注", style="wide")],
    "dwelling": [text("dwelling_no", "住宅编号"), text("address", "地址", style="wide")],
}
INSTANTS = {
    "visit": "visited_at",
    "substitution": "recorded_at",
    "account_opening": "recorded_at",
    "bookkeeping_visit": "visited_at",
}


def put_hidden(at: Desk, table: pd.DataFrame, kind: str, names: Mapping[str, str]) -> None:
    """Ask for a household with something hidden and show it on request; nothing is offered where nothing is hidden."""
    hidden = within_reach(at, kept(table, ("hidden", kind), lambda: hidden_rows(table, kind)), "personal.unmask")
    if hidden.empty:
        return
    with st.expander("查看已隐藏的内容"):
        ea_id = choose_area(hidden, names, key=f"unmask.{kind}.area")
        household_id = choose_household(hidden[hidden["ea_id"] == ea_id], key=f"unmask.{kind}.household.{ea_id}")
        if household_id:
            put_look(at, kind, household_id, ea_id=ea_id)


def put_look(at: Desk, kind: str, household_id: str, *, ea_id: str, key: str = "unmask") -> None:
    """Ask why, and show what is hidden of one household once: it is gone with the next action."""
    key = f"{key}.{kind}.{household_id}"
    reason = st.text_input("查看理由（必填，记入台账）", key=f"{key}.{round_of(key)}.reason", max_chars=200)
    if not st.button("查看内容", key=f"{key}.show", icon=":material/visibility:"):
        return
    wanted = UnmaskFields(cycle_id=at.cycle_id, kind=kind, ea_id=ea_id, subject=household_id, reason=reason)
    try:
        shown = unmask(at.database, wanted, actor=at.actor, now=at.now)
    except Refusal as refusal:
        st.error(refusal.sentence, icon=":material/block:")
        return
    next_round(key)
    dated = shown.assign(at=shown[INSTANTS[kind]].map(local_text)) if kind in INSTANTS else shown
    put_table(dated, SHOWN[kind])
    st.caption("只显示这一次；谁在何时为什么查看，已记入台账。")


def is_hidden(at: Desk, row: Row, kind: str) -> bool:
    """Tell whether something of a row is hidden from a person who may ask to see it."""
    return hides(row, kind) and at.covers("personal.unmask", str(row["ea_id"]))
