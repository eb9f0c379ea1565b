"""Visits: whom to visit today, logging a visit by touch, putting one right."""

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.authority import put_sample_authority
from fieldwork.pages.parts.choices import door_number, local_text
from fieldwork.pages.parts.codes import area_names
from fieldwork.pages.parts.empty import put_empty, without_cycle
from fieldwork.pages.parts.kept import kept
from fieldwork.pages.parts.lists import ListOf, put_list
from fieldwork.pages.parts.looks import CASE_LOOKS, in_words, look_of
from fieldwork.pages.parts.numbers import Listed, Number, put_numbers
from fieldwork.pages.parts.paper_offers import put_letter
from fieldwork.pages.parts.session import Desk, desk, person_names, seen
from fieldwork.pages.parts.shell import put_title
from fieldwork.pages.parts.tables import Cell, put_table, text
from fieldwork.pages.parts.unmasking import put_hidden
from fieldwork.pages.parts.visit_forms import put_correction_form, put_occupants_form, put_visit_form
from fieldwork.pages.parts.visit_log_file import put_visit_log_file
from fieldwork.services.visits import VisitsView, todays_visits, visits_view

TITLE = "入户"
SETTLED = ("placed", "bookkeeping")
LONGEST = 12
WHY = {"appointment": "约好上门", "first": "首次入户", "again": "继续动员"}
TODAY: list[Cell] = [
    text("area_name", "小区"),
    text("door", "住宅编号"),
    text("why_zh", "事由"),
    text("appointment", "约定时间"),
    text("last_attempt_zh", "最近结果"),
    text("last_visited", "最近入户"),
    text("household_id", "住户编码", style="code quiet"),
]
CASES = ListOf(
    key="visits.cases",
    noun="户",
    headings={
        "area_name": "小区",
        "door": "住宅编号",
        "state_zh": "状态",
        "next_step": "下一步",
        "n_visits": "入户次数",
        "n_persuasion": "动员次数",
        "last_attempt_zh": "最近结果",
        "last_visited": "最近入户",
        "origin": "来源",
        "household_id": "住户编码",
    },
    filters=("area_name", "state_zh"),
    file_name="样本户入户情况.xlsx",
)
LOG = ListOf(
    key="visits.log",
    noun="次入户",
    headings={
        "visited": "入户时间",
        "area_name": "小区",
        "door": "住宅编号",
        "number": "第几次",
        "attempt_zh": "结果",
        "note": "备注",
        "visited_by": "入户人",
        "recorded": "登记时间",
        "place": "定位",
        "household_id": "住户编码",
    },
    filters=("area_name", "attempt_zh"),
    file_name="入户记录.xlsx",
    personal=("note",),
)


def numbers(cases: pd.DataFrame, due: pd.DataFrame) -> list[Number]:
    """Return how far the visits are; ``cases`` as they are read."""
    in_force = cases[cases["state"] != "substituted"]
    count, why = in_force["state"].value_counts(), due["why"].value_counts()
    is_settled = in_force["state"].isin(SETTLED)

    def listed(name: str, rows: pd.DataFrame) -> Listed:
        return Listed(name=name, rows=rows, shape=CASES)

    return [
        Number(
            label="今天要上门",
            value=str(len(due)),
            target=f"其中约好的 {why.get('appointment', 0)} 户",
            listed=listed("due", cases[cases["household_id"].isin(due["household_id"])]),
        ),
        Number(
            label="联系中",
            value=str(count.get("in_contact", 0)),
            target="继续上门动员",
            listed=listed("in_contact", in_force[in_force["state"] == "in_contact"]),
        ),
        Number(
            label="未开始",
            value=str(count.get("drawn", 0)),
            target="还没有登记过入户",
            listed=listed("drawn", in_force[in_force["state"] == "drawn"]),
        ),
        Number(
            label="已落实",
            value=f"{int(is_settled.sum())} / {len(in_force)}",
            target=f"其中记账中 {count.get('bookkeeping', 0)} 户",
            listed=listed("settled", in_force[is_settled]),
            rest=listed("not_settled", in_force[~is_settled]),
            more={"看记账中": listed("bookkeeping", in_force[in_force["state"] == "bookkeeping"])},
        ),
    ]


def said(cases: pd.DataFrame) -> str:
    """Return what is asked of the reader."""
    to_visit = int(cases["state"].isin(["drawn", "in_contact"]).sum())
    return f"还有 {to_visit} 户要上门；每次上门，无论有没有见到人，都登记一次。" if to_visit else "样本户都已落实。"


def with_words(view: VisitsView, names: Mapping[str, str]) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return cases and visits as they are read."""
    cases, visits = (
        table.assign(area_name=table["ea_id"].map(names), door=table["household_id"].map(door_number))
        for table in (view.cases, view.visits)
    )
    cases = cases.assign(
        state_zh=[in_words(look_of(CASE_LOOKS, row.state), str(row.state_zh)) for row in cases.itertuples()],
        last_visited=cases["last_visited_at"].map(local_text),
        origin=cases["origin"].map({"drawn": "抽中", "substitute": "换入", "occupants": "新住户"}),
        last_attempt_zh=cases["last_attempt_zh"].fillna("—"),
    )
    ordered = visits.sort_values("visited_at", ascending=False)
    return cases, ordered.assign(
        visited=ordered["visited_at"].map(local_text),
        recorded=ordered["recorded_at"].map(local_text),
        note=ordered["note"].fillna(""),
        number=["已更正，不计" if pd.isna(number) else str(number) for number in ordered["visit_no"]],
        place=[_place_words(row) for row in ordered.to_dict("records")],
        visited_by=person_names(ordered["visited_by"]),
    )


def _place_words(row: Mapping[object, object]) -> str:
    if row["is_mock_location"] is True:
        return "模拟定位，请核实"
    accuracy = row["accuracy_m"]
    return "—" if pd.isna(accuracy) else f"±{accuracy:,.0f} 米"  # type: ignore[call-overload]


def due_in_words(cases: pd.DataFrame, due: pd.DataFrame) -> pd.DataFrame:
    """Return the visits of the day as they are read."""
    listed = due.merge(cases.drop(columns=["ea_id"]), on="household_id", how="left", sort=False)
    return listed.assign(why_zh=listed["why"].map(WHY), appointment=listed["appointment_at"].map(local_text))


def put_today(cases: pd.DataFrame, due: pd.DataFrame) -> None:
    """Show whom to visit today, appointments first."""
    if due.empty:
        put_empty("今天没有要上门的户。")
        return
    shown = kept(due, "told", lambda: due_in_words(cases, due))
    put_table(shown.head(LONGEST), TODAY)
    if len(shown) > LONGEST:
        st.caption(f"另有 {len(shown) - LONGEST} 户，见下面“按户”，状态选“联系中”或“未开始”。")


def show(view: VisitsView, at: Desk, names: Mapping[str, str]) -> None:
    """Show numbers, the day's list, forms and lists."""
    due = kept(view.cases, ("due", at.today), lambda: todays_visits(view, today=at.today))
    cases, visits = kept(view.cases, "told", lambda: with_words(view, names))
    put_title(TITLE, said(view.cases))
    put_sample_authority(at)
    put_numbers(kept(cases, ("numbers", at.today), lambda: numbers(cases, due)))
    st.header("今天要上门", anchor=False)
    put_today(cases, due)
    st.header("登记一次入户", anchor=False)
    put_visit_form(at, view.cases, names)
    if at.may("visit.correct"):
        with st.expander("更正一条入户记录"):
            put_correction_form(at, view.visits, names)
        with st.expander("住宅换了新住户"):
            put_occupants_form(at, view.cases, names)
    put_visit_log_file(at, view.cases)
    by_case, by_visit = st.tabs(["按户", "按入户记录"])
    with by_case:
        put_list(cases, CASES)
    with by_visit:
        put_list(visits, LOG)
        put_hidden(at, visits, "visit", names)
    put_letter(at, names)


def main() -> None:
    """Show the page."""
    at = desk()
    if without_cycle(at, title=TITLE):
        return
    view = seen(visits_view, at)
    if view.cases.empty:
        put_title(TITLE, "还没有样本户。")
        put_empty("抽选完成后，样本户出现在这里；辅助调查员只看到自己小区的户。")
    else:
        show(view, at, area_names(at))


main()
