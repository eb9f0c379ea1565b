"""Screening one household by touch: area, dwelling, household, then the form."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import uuid4

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import at_local, choose_day, door_number, next_round, round_of
from fieldwork.pages.parts.codes import code_labels
from fieldwork.pages.parts.record_form import put_record_form
from fieldwork.pages.parts.session import Desk
from fieldwork.pages.parts.shell import answered
from fieldwork.rules.screening import FINISHED, ScreeningFields
from fieldwork.services.forms import shipped_form
from fieldwork.services.screening_record import record_screening
from fieldwork.services.screening_views import AreaScreening, answer_of
from fieldwork.settings import LOCAL_ZONE

FORM = "screening.form"
HIDDEN = ("eligibility", "screened_on", "n_attempts")
"""These follow from the outcome and from the attempts themselves."""


def put_screening_form(at: Desk, view: AreaScreening) -> None:
    """Ask for one household of an area whose list is open."""
    where, when = st.columns(2, gap="large")
    with where:
        household_id = choose_place(view)
    if not household_id:
        st.caption("先选住宅；一所住宅有几户时，逐户登记。")
        return
    known = answer_of(at.database, at.cycle_id, household_id, actor=at.actor)
    is_finished = known.get("outcome") in set(FINISHED)
    with when:
        attempted_at = ask_when(at, household_id, is_finished=is_finished)
        reason = st.text_input("更正理由（必填）", key=f"{FORM}.{household_id}.reason") if is_finished else ""
    key = f"{FORM}.{household_id}"
    answers = put_record_form(
        shipped_form("screening"),
        key=key,
        button="保存更正" if is_finished else "登记摸底",
        initial=known,
        fixed={
            "ea_id": household_id[:15],
            "household_id": household_id,
            "dwelling_no": household_id[15:18],
            "household_no": household_id[18:],
        },
        hidden=HIDDEN,
    )
    if answers is not None:
        save(at, key, answers, attempted_at=attempted_at, reason=reason)


def choose_place(view: AreaScreening) -> str:
    """Ask for the dwelling, then for the household in it; a further household gets the next number."""
    by_dwelling = view.households.groupby("dwelling_no")["outcome"].agg(list).to_dict()
    dwelling_no = st.selectbox(
        "住宅编号",
        view.dwelling_nos,
        index=None,
        format_func=lambda number: f"{number}　{in_short(by_dwelling.get(number, []))}",
        placeholder="选住宅，或输入编号查找",
        key=f"{FORM}.dwelling.{view.ea_id}",
    )
    if dwelling_no is None:
        return ""
    there = view.households.loc[view.households["dwelling_no"] == dwelling_no, "household_no"].tolist()
    choices = household_numbers(there)
    household_no = st.pills(
        "户序号",
        choices,
        format_func=lambda number: number if number in there else f"{number}（新的一户）",
        default=choices[0],
        key=f"{FORM}.household.{view.ea_id}.{dwelling_no}",
    )
    return f"{view.ea_id}{dwelling_no}{household_no}" if household_no else ""


def household_numbers(there: Sequence[str]) -> list[str]:
    """Return the households of a dwelling and the next free number.

    >>> household_numbers([]), household_numbers(["01", "02"])
    (['01'], ['01', '02', '03'])
    """
    following = max((int(number) for number in there), default=0) + 1
    return [*sorted(there), f"{following:02d}"]


def in_short(outcomes: Sequence[object]) -> str:
    """Return how the households of a dwelling stand, in a word or two."""
    words = code_labels("screening_outcome")
    return "、".join(words.get(str(outcome), "—") for outcome in outcomes) if outcomes else "还没有登记"


def ask_when(at: Desk, household_id: str, *, is_finished: bool) -> datetime | None:
    """Ask when somebody was there; None for a correction without a visit."""
    turn = f"{FORM}.{household_id}.{round_of(FORM)}"
    if is_finished and st.checkbox("没有再次上门（电话或核对后更正）", value=True, key=f"{turn}.no_visit"):
        return None
    day = choose_day("上门日期", today=at.today, key=f"{turn}.day")
    hour = st.time_input(
        "时间", at.now.astimezone(LOCAL_ZONE).time().replace(second=0, microsecond=0), key=f"{turn}.time"
    )
    return at_local(day, hour)


def save(at: Desk, key: str, answers: Mapping[str, object], *, attempted_at: datetime | None, reason: str) -> None:
    """Hand the answers to the service; the key was made once per filling, so pressing twice records once."""
    fields = ScreeningFields(
        answer_id=st.session_state.setdefault(f"{key}.{round_of(key)}.id", uuid4()),
        cycle_id=at.cycle_id,
        answers=answers,
        attempted_at=attempted_at,
        reason=reason.strip() or None,
    )
    outcome = code_labels("screening_outcome").get(str(answers.get("outcome")), "")
    done = f"已登记：住宅 {door_number(fields.household_id)}，{outcome}。"
    if answered(lambda: record_screening(at.database, fields, actor=at.actor, now=at.now), done=done):
        next_round(key)
        st.rerun()


def open_for(at: Desk, areas: pd.DataFrame) -> pd.DataFrame:
    """Return the areas whose lists are open and that the person screens."""
    mine = areas["ea_id"].map(lambda ea_id: at.covers("screening.record", ea_id)).astype("bool")
    return areas[mine & ~areas["is_locked"].astype("bool")]
