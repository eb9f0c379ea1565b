"""When each area starts its trial books: proposed by the rule, decided by a person."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import told_apart
from fieldwork.pages.parts.dialogues import dialogue, put_words
from fieldwork.pages.parts.kept import kept
from fieldwork.pages.parts.session import Desk, person_names
from fieldwork.pages.parts.shell import answered
from fieldwork.pages.parts.tables import Cell, Taken, number, put_table, text
from fieldwork.rules.bookkeeping import TrialDecisionFields
from fieldwork.services.bookkeeping import decide_trial_start

AREAS: list[Cell] = [
    text("area_name", "小区"),
    number("n_accounts", "已开户"),
    number("n_households", "样本户"),
    text("last_opened_on", "最后开户"),
    text("proposal", "建议起点"),
    text("decision", "决定"),
    text("decided_by", "决定人", style="quiet"),
    text("proposal_reason", "建议的理由", style="quiet wide"),
]


TAKEN = Taken(key="books.trial", title="试记账进度", noun="个小区")


def in_words(areas: pd.DataFrame, names: Mapping[str, str]) -> pd.DataFrame:
    """Return the areas as they are read."""
    return areas.assign(
        area_name=areas["ea_id"].map(names),
        decided_by=person_names(areas["decided_by"]),
        proposal_reason=areas["decision_note"].where(areas["decision_note"] != "", areas["proposal_reason"]),
    )


def put_trial_areas(at: Desk, areas: pd.DataFrame, names: Mapping[str, str]) -> None:
    """Show proposals and decisions, and offer the decision to those who may take it."""
    named = kept(areas, "told", lambda: in_words(areas, names))
    put_table(named, AREAS, taken=TAKEN)
    open_areas = named[named["ea_id"].map(lambda ea_id: at.covers("trial.decide", ea_id)).astype("bool")]
    if open_areas.empty or at.cycle is None:
        st.caption("试记账起点由督导员或统计人员决定。")
    elif st.button("决定一个小区的试记账起点", key="accounts.ask_decision"):
        ask_decision(at, open_areas)


@dialogue("决定试记账起点")
def ask_decision(at: Desk, areas: pd.DataFrame) -> None:
    """Ask for area, start and reason; a later decision replaces an earlier one, both stay on record."""
    rows: dict[str, dict[Any, Any]] = {str(row["ea_id"]): row for row in areas.to_dict("records")}
    names = told_apart({code: str(row["area_name"]) for code, row in rows.items()})
    ea_id = st.selectbox("小区", list(rows), format_func=lambda code: names[code], key="trial.area")
    st.caption(f"建议：{rows[ea_id]['proposal']}。{rows[ea_id]['proposal_reason']}")
    starts_on = st.segmented_control(
        "试记账从", starts(at), format_func=str, default=rows[ea_id]["proposal"], key=f"trial.{ea_id}"
    )
    reason = put_words("理由（与建议不同时必填）", form=f"trial.decision.{ea_id}")
    if st.button("作出决定", type="primary", disabled=starts_on is None, key="trial.save") and starts_on is not None:
        decision = TrialDecisionFields(cycle_id=at.cycle_id, ea_id=ea_id, starts_on=starts_on, reason=reason.strip())
        done = f"已决定：{rows[ea_id]['area_name']}从 {starts_on} 起试记账。"
        if answered(lambda: decide_trial_start(at.database, decision, actor=at.actor, now=at.now), done=done):
            st.rerun()


def starts(at: Desk) -> list[date]:
    """Return the days an area may start on."""
    books = at.cycle.plan.bookkeeping if at.cycle else None
    return [books.early_trial_start, books.trial_start] if books else []
