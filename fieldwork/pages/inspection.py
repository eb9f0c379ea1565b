"""Inspections: choose by a seed, go through the checklist, demand corrections, verify them, and see what is overdue."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import choose_row, door_number, local_text, next_round, round_of
from fieldwork.pages.parts.empty import put_empty, without_cycle
from fieldwork.pages.parts.findings import put_findings
from fieldwork.pages.parts.inspection_forms import put_checklist, put_new, put_steps
from fieldwork.pages.parts.kept import kept
from fieldwork.pages.parts.looks import INSPECTION_LOOKS, OVERDUE, badge, look_of
from fieldwork.pages.parts.numbers import Number, put_numbers
from fieldwork.pages.parts.paper_offers import put_inspection_notice
from fieldwork.pages.parts.record import put_facts
from fieldwork.pages.parts.session import Desk, desk, person_names, seen
from fieldwork.pages.parts.shell import put_title
from fieldwork.pages.parts.tables import Cell, Row, Taken, listed_as, put_table, text
from fieldwork.rules.refusals import Refusal
from fieldwork.services.inspection_view import InspectionView, inspection_view
from fieldwork.services.privacy import UnmaskFields, unmask

TITLE = "督导检查"
LOOK = "inspection.look"
CORRECTIONS, CHECKS, RECORDS = "问题与整改", "按清单检查", "各次督导与抽选"


def correction_state(row: Row) -> str:
    """Return the state of a finding as a badge; an overdue one says so."""
    look = OVERDUE if row["is_overdue"] else look_of(INSPECTION_LOOKS, row["state"])
    return badge(look, f"逾期 · {row['state_zh']}" if row["is_overdue"] else str(row["state_zh"]))


FINDINGS: list[Cell] = [
    text("inspection_no", "第几次", style="right"),
    text("place", "小区或住户"),
    text("item_zh", "检查项目", style="wide"),
    text("weight_zh", "程度"),
    Cell(heading="状态", html=correction_state),
    text("due_on", "整改期限"),
    text("text", "看到的问题", style="wide"),
]
INSPECTIONS: list[Cell] = [
    text("inspection_no", "第几次", style="right"),
    text("stage_zh", "阶段"),
    text("inspected_on", "日期"),
    text("n_areas", "小区", style="right"),
    text("n_households", "住户", style="right"),
    text("seen", "已检查"),
    text("n_findings", "问题", style="right"),
    text("seed", "种子", style="code quiet wide"),
    text("label", "标签", style="code quiet"),
    text("replayed", "重算"),
    text("by", "抽选人", style="quiet"),
]
STEPS: list[Cell] = [
    text("at_zh", "时间"),
    text("state_zh", "步骤"),
    text("due_on", "期限"),
    text("note", "说明", style="wide"),
    text("by", "办理人", style="quiet"),
]


MADE = Taken(key="inspection.list", title="督导检查", noun="次检查")
FOUND = Taken(key="inspection.findings", title="督导发现的问题", noun="个问题")


def numbers(view: InspectionView, told: pd.DataFrame) -> list[Number]:
    """Return inspections, findings, those that wait, and those overdue; ``told`` are the findings as they are read."""
    is_verified, is_late = told["state"] == "verified", told["is_overdue"].astype("bool")
    is_waiting = told["state"].isin(["correction_demanded", "reopened"])
    n_reported = int((told["state"] == "corrected").sum())
    return [
        Number(
            label="督导",
            value=str(len(view.inspections)),
            target="动员、摸底、开户三个阶段",
            listed=listed_as("inspections", inspections_in_words(view.inspections), INSPECTIONS, MADE),
        ),
        Number(
            label="已核实",
            value=f"{is_verified.sum()} / {len(told)}",
            target="全部问题",
            listed=listed_as("verified", told[is_verified], FINDINGS, FOUND),
            rest=listed_as("not_verified", told[~is_verified], FINDINGS, FOUND),
        ),
        Number(
            label="待整改",
            value=str(is_waiting.sum()),
            target=f"待核实 {n_reported}",
            listed=listed_as("waiting", told[is_waiting], FINDINGS, FOUND),
        ),
        Number(
            label="逾期",
            value=str(is_late.sum()),
            target="应为 0",
            listed=listed_as("late", told[is_late], FINDINGS, FOUND),
        ),
    ]


def said(view: InspectionView) -> str:
    """Return what is asked of the reader."""
    n_late = int(view.findings["is_overdue"].sum())
    n_reported = int((view.findings["state"] == "corrected").sum())
    if n_late:
        return f"{n_late} 个问题整改逾期，请先督促整改；{n_reported} 个已报告整改，等待核实。"
    if n_reported:
        return f"{n_reported} 个问题已报告整改，等待另一个人核实。"
    return "没有逾期的整改。" if len(view.inspections) else "还没有督导；先按种子抽选小区和住户，再按清单检查。"


def with_words(view: InspectionView) -> pd.DataFrame:
    """Return the findings as they are read, overdue ones first."""
    places = [place_of(row, view.names) for row in view.findings.to_dict("records")]
    return view.findings.assign(place=places).sort_values(
        ["is_overdue", "inspection_no"], ascending=[False, False], kind="stable", ignore_index=True
    )


def with_places(problems: pd.DataFrame, names: Mapping[str, str]) -> pd.DataFrame:
    """Return findings about areas with the areas' names in place of their codes."""
    place = problems["subject"].astype("str").map(lambda code: names.get(code, code))
    said = [
        str(message).replace(f"小区 {code} ", name)
        for message, code, name in zip(problems["message"], problems["subject"], place, strict=True)
    ]
    return problems.assign(message=said, subject=place)


def place_of(row: Mapping[Any, Any], names: Mapping[str, str]) -> str:
    """Return the area's name, and the number on the door where it is about a household."""
    household = row["household_id"]
    door = f" 住户 {door_number(household)}" if isinstance(household, str) and household else ""
    return names.get(str(row["ea_id"]), str(row["ea_id"])) + door


def put_finding(at: Desk, view: InspectionView, told: pd.DataFrame) -> None:
    """Show one finding with its steps, and what may be done about it."""
    rows: dict[str, Row] = {str(row["finding_id"]): row for row in told.to_dict("records")}
    labels = {one: f"{row['place']} · {row['item_zh']} · {row['state_zh']}" for one, row in rows.items()}
    chosen = choose_row("问题", labels, key="inspection.finding")
    if chosen is None:
        return
    row = rows[chosen]
    left, right = st.columns([3, 2], gap="large")
    with left:
        shown = [("检查项目", row["item_zh"]), ("程度", row["weight_zh"]), ("看到的问题", row["text"])]
        put_facts([*shown, ("整改期限", row["due_on"]), ("登记时间", local_text(row["recorded_at"]))])
        steps = view.steps[view.steps["finding_id"] == chosen]
        if not steps.empty:
            by = person_names(steps["recorded_by"])
            put_table(steps.assign(at_zh=steps["recorded_at"].map(local_text), by=by), STEPS)
    with right:
        put_steps(at, row)


def put_hidden(at: Desk, view: InspectionView) -> None:
    """Let who only reads see the words of an area's findings, with a reason that stands in the ledger."""
    ea_ids = [ea_id for ea_id in dict.fromkeys(view.findings["ea_id"]) if at.covers("personal.unmask", ea_id)]
    if not ea_ids or at.may("inspection.correct"):
        return
    key = f"{LOOK}.{round_of(LOOK)}"
    with st.expander("查看已隐藏的问题描述"):
        ea_id = st.selectbox("小区", ea_ids, format_func=lambda one: view.names.get(one, one), key=f"{LOOK}.area")
        reason = st.text_input("查看理由（必填，记入台账）", key=f"{key}.reason", max_chars=200)
        if not st.button("查看内容", key=f"{key}.show", icon=":material/visibility:") or ea_id is None:
            return
        wanted = UnmaskFields(cycle_id=at.cycle_id, kind="inspection_finding", ea_id=ea_id, reason=reason)
        try:
            shown = unmask(at.database, wanted, actor=at.actor, now=at.now)
        except Refusal as refusal:
            st.error(refusal.sentence, icon=":material/block:")
            return
        next_round(LOOK)
        put_table(shown, [text("item", "项目"), text("text", "看到的问题", style="wide")])


def put_inspections(view: InspectionView) -> None:
    """List the inspections with the seed, and whether the choice follows from it."""
    put_table(inspections_in_words(view.inspections), INSPECTIONS, taken=MADE)


def inspections_in_words(inspections: pd.DataFrame) -> pd.DataFrame:
    """Return the inspections as they are read."""
    return inspections.assign(
        seen=[
            f"{row['n_places_seen']} / {row['n_areas'] + row['n_households']}" for row in inspections.to_dict("records")
        ],
        replayed=["一致" if one else "不一致" for one in inspections["is_replayed"]],
        by=person_names(inspections["recorded_by"]),
    )


def main() -> None:
    """Show the page."""
    at = desk()
    if without_cycle(at, title=TITLE):
        return
    view = seen(inspection_view, at, today=at.today)
    told = kept(view.findings, "told", lambda: with_words(view))
    put_title(TITLE, said(view))
    put_numbers(kept(told, "numbers", lambda: numbers(view, told)))
    if not view.problems.empty:
        put_findings(with_places(view.problems, view.names), key="inspection.problems", subject="小区")
    shown = st.segmented_control(
        "查看", [CORRECTIONS, CHECKS, RECORDS], default=CORRECTIONS, required=True, key="inspection.view"
    )
    if shown == CORRECTIONS:
        put_corrections(at, view, told)
    elif shown == CHECKS:
        put_checks(at, view)
    else:
        put_records(at, view)


def put_corrections(at: Desk, view: InspectionView, told: pd.DataFrame) -> None:
    """Show the findings, and one of them with its steps."""
    if told.empty:
        put_empty("没有登记的问题。按清单检查时选“有问题”的项目，可以登记并提出整改。")
        return
    put_table(told, FINDINGS, taken=FOUND)
    put_finding(at, view, told)
    put_hidden(at, view)


def put_checks(at: Desk, view: InspectionView) -> None:
    """Show the checklist of an inspection."""
    if view.inspections.empty:
        put_empty("还没有督导；先在“各次督导与抽选”中按种子抽选小区和住户。")
    else:
        put_checklist(at, view)


def put_records(at: Desk, view: InspectionView) -> None:
    """List the inspections, and offer a new choice."""
    if not view.inspections.empty:
        put_inspections(view)
        st.caption("“重算”：用登记的种子和候选名单重新抽选，与登记的结果比较。")
        put_inspection_notice(at, view)
    if at.may("inspection.start"):
        put_new(at)


main()
