"""The test of the hard points by touch; what was answered wrong is explained after it is handed in."""

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import next_round, round_of, told_apart
from fieldwork.pages.parts.session import Desk, people_rules
from fieldwork.pages.parts.shell import answered
from fieldwork.rules.people import Stage
from fieldwork.rules.permissions import Scope, scopes_of
from fieldwork.rules.training import HardPointTest, Question, Score
from fieldwork.services.training import TestFields, hard_point_test, record_test

FORM = "training.test"


def put_test(at: Desk, session_id: str, stage: Stage, there: pd.DataFrame) -> None:
    """Ask the questions of a stage: of oneself, or as they stand on somebody's paper."""
    names = told_apart(dict(zip(there["account_id"], there["name"], strict=True)))
    if scopes_of(at.actor, "training.test") == {Scope.AREAS}:
        names = {one: name for one, name in names.items() if one == at.actor.account_id}
    if not names:
        return
    test, turn = hard_point_test(stage), f"{FORM}.{session_id}.{round_of(FORM)}"
    with st.expander(f"难点测试：{test.title}（{len(test.questions)} 题）"):
        account_id = st.selectbox("答题人", list(names), format_func=lambda one: names[one], key=f"{turn}.who")
        answers = {each.code: letter for each in test.questions if (letter := ask(each, key=f"{turn}.{each.code}"))}
        missing = len(test.questions) - len(answers)
        st.caption(f"还有 {missing} 题没有作答。" if missing else "已全部作答，可以交卷。")
        if st.button("交卷", disabled=missing > 0, key=f"{turn}.save") and account_id is not None:
            fields = TestFields(cycle_id=at.cycle_id, session_id=session_id, account_id=account_id, answers=answers)
            hand_in(at, test, fields)


def ask(question: Question, *, key: str) -> str:
    """Ask one question; its options are large buttons."""
    chosen = st.pills(
        question.text,
        list(question.options),
        format_func=lambda letter: f"{letter}. {question.options[letter]}",
        key=key,
        wrap=True,
    )
    return str(chosen or "")


def hand_in(at: Desk, test: HardPointTest, fields: TestFields) -> None:
    """Hand the answers to the service; say the score and explain what was wrong."""
    scores: list[Score] = []

    def record() -> None:
        scores.append(record_test(at.database, fields, actor=at.actor, now=at.now, rules=people_rules()))

    if answered(record, done="已交卷。"):
        wrong = [each.why for each in test.questions if fields.answers[each.code] != each.right]
        explained = f"请记住：{'；'.join(wrong)}。" if wrong else ""
        st.session_state["zhuhu.done"] = f"已交卷：{scores[0].n_right} / {scores[0].n_questions} 题正确。{explained}"
        next_round(FORM)
        st.rerun()
