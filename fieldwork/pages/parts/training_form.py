"""The form that records a training session: who, for which stages, when, on what."""

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import next_round, round_of, told_apart
from fieldwork.pages.parts.session import Desk, people_rules
from fieldwork.pages.parts.shell import answered
from fieldwork.rules.people import STAGE_LABELS, Stage
from fieldwork.services.people import TrainingFields, record_training

FORM = "people.training"


def put_training(at: Desk, enumerators: pd.DataFrame) -> None:
    """Ask for a training session; corrections are recorded the same way, as taken back."""
    names = told_apart(dict(zip(enumerators["account_id"], enumerators["name"], strict=True)))
    turn = f"{FORM}.{round_of(FORM)}"
    with st.expander("登记一次培训"), st.form(turn, border=False):
        people = st.multiselect(
            "参加的人",
            list(names),
            format_func=lambda one: names[one],
            placeholder="选择人员",
            select_all=False,
            key=f"{turn}.people",
        )
        stages = st.pills("阶段", list(Stage), format_func=stage_in_words, selection_mode="multi", key=f"{turn}.stages")
        day = st.date_input("日期", at.today, max_value=at.today, format="YYYY-MM-DD", key=f"{turn}.day")
        topic = st.text_input("内容（更正时写明原因）", key=f"{turn}.topic", max_chars=200)
        is_back = st.checkbox("更正：这些人没有参加过，撤回登记", key=f"{turn}.back")
        if st.form_submit_button("登记培训"):
            held = TrainingFields(
                account_ids=people, stages=list(stages), trained_on=day, topic=topic, is_trained=not is_back
            )
            save(at, held)


def stage_in_words(stage: Stage) -> str:
    """Return a stage's name."""
    return STAGE_LABELS[stage]


def save(at: Desk, held: TrainingFields) -> None:
    """Hand the training to the service."""
    if not held.account_ids or not held.stages:
        st.error("请选择参加的人和阶段。", icon=":material/block:")
        return
    done = f"已登记 {len(held.account_ids)} 人的培训。"

    def record() -> int:
        return record_training(at.database, at.cycle_id, held, actor=at.actor, now=at.now, rules=people_rules())

    if answered(record, done=done):
        next_round(FORM)
        st.rerun()
