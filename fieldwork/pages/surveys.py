"""Surveys of the shared sample: which household serves which, and the counts beside the screened frame."""

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.authority import put_sample_authority
from fieldwork.pages.parts.choices import door_number
from fieldwork.pages.parts.empty import put_empty, without_cycle
from fieldwork.pages.parts.lists import ListOf, put_list
from fieldwork.pages.parts.numbers import Listed, Number, put_numbers, thousands
from fieldwork.pages.parts.session import desk, seen
from fieldwork.pages.parts.shell import put_title
from fieldwork.pages.parts.tables import Cell, number, put_table, text
from fieldwork.rules.surveys import SERVES_LABELS, UNKNOWN
from fieldwork.services.surveys import SurveyView, survey_view

TITLE = "样本户承担的调查"
RESIDENCES = {"urban": "城镇", "rural": "乡村"}
COUNTS: list[Cell] = [
    text("survey_zh", "调查"),
    text("residence_zh", "城乡"),
    number("n_frame", "摸底户中承担"),
    Cell(heading="占摸底户", html=lambda row: share(row["frame_percent"]), style="right"),
    number("n_frame_unknown", "待定"),
    number("n_sample", "样本户中承担"),
    Cell(heading="占样本户", html=lambda row: share(row["sample_percent"]), style="right"),
    number("n_sample_unknown", "待定"),
]


def share(percent: float) -> str:
    """Return a share as it is read; a dash where there is nobody."""
    return "—" if pd.isna(percent) else f"{percent:.1f}%"


def listed(view: SurveyView) -> ListOf:
    """Return the list of households with a column per survey."""
    headings = {"area_name": "小区", "door": "住宅编号", "residence_zh": "城乡"}
    named = {survey.code: survey.label for survey in view.surveys}
    return ListOf(
        key="surveys.households",
        noun="户样本户",
        headings=headings | named | {"household_id": "住户编码"},
        filters=("area_name", "residence_zh"),
        file_name="同住调查样本户.xlsx",
    )


def with_words(view: SurveyView) -> pd.DataFrame:
    """Return the households as they are read."""
    words = {survey.code: view.households[survey.code].map(SERVES_LABELS) for survey in view.surveys}
    return view.households.assign(
        door=view.households["household_id"].map(door_number),
        residence_zh=view.households["residence"].map(RESIDENCES),
        **words,
    )


def said(view: SurveyView) -> str:
    """Return what is asked of the reader."""
    codes = [survey.code for survey in view.surveys]
    n_unknown = int((view.households[codes] == UNKNOWN).any(axis=1).sum())
    if n_unknown:
        return f"{n_unknown} 户样本户有一项调查待定：摸底时没有回答有关的问题，请补问后再定，不算承担也不算不承担。"
    return "每户承担哪些调查由摸底答案按规则得出；批准前请对照下表，看样本与摸底户的比例是否相近。"


def numbers(view: SurveyView) -> list[Number]:
    """Return how many households serve each survey."""
    told, shape = with_words(view), listed(view)
    whole = Number(
        label="样本户",
        value=thousands(len(view.households)),
        target="一套样本供多项调查",
        listed=Listed(name="households", rows=told, shape=shape),
    )
    serving = {survey.code: told[view.households[survey.code] == "yes"] for survey in view.surveys[:3]}
    return [
        whole,
        *(
            Number(
                label=survey.label,
                value=thousands(len(serving[survey.code])),
                target="承担的样本户",
                listed=Listed(name=survey.code, rows=serving[survey.code], shape=shape),
            )
            for survey in view.surveys[:3]
        ),
    ]


def main() -> None:
    """Show the page."""
    at = desk()
    if without_cycle(at, title=TITLE):
        return
    view: SurveyView | None = seen(survey_view, at)
    if view is None or view.households.empty:
        put_title(TITLE, "还没有样本户。")
        put_empty("摸底并抽户之后，这里显示每户承担哪些调查，以及各项调查在样本和摸底户中的比例。")
        return
    put_title(TITLE, said(view))
    put_sample_authority(at)
    put_numbers(numbers(view))
    st.header("样本与摸底户对照", anchor=False)
    put_table(view.counts.assign(residence_zh=view.counts["residence"].map(RESIDENCES)), COUNTS)
    st.caption("规则写在代码表 survey 中；除住户收支调查外，各项调查的范围没有公布，是可以修改的默认规则。")
    st.header("样本户", anchor=False)
    put_list(with_words(view), listed(view))


main()
