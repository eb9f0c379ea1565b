"""Enumeration areas: on the map, in numbers, with their alternates and the record of their draw."""

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.area_map import put_area_map
from fieldwork.pages.parts.codes import code_labels
from fieldwork.pages.parts.empty import put_empty, without_cycle
from fieldwork.pages.parts.findings import put_findings
from fieldwork.pages.parts.looks import AREA_LOOKS
from fieldwork.pages.parts.numbers import Number, put_numbers, thousands
from fieldwork.pages.parts.record import put_area_record
from fieldwork.pages.parts.session import Desk, areas_of, desk
from fieldwork.pages.parts.shell import put_title
from fieldwork.pages.parts.tables import Cell, number, put_table, state, text
from fieldwork.services.areas import AreasView

TITLE = "调查小区"
AREAS: list[Cell] = [
    number("serial", "序号"),
    text("area_name", "小区"),
    text("town_name", "镇街"),
    text("urban_rural_code", "城乡"),
    Cell(heading="层级", html=lambda row: code_labels("level").get(str(row["level"]), "—")),
    state("state", "状态", looks=AREA_LOOKS, word="state_zh"),
    number("n_households", "框内户"),
    number("n_dwellings", "住宅"),
    number("n_vacant", "空宅"),
    number("n_screened", "摸底户"),
    number("n_drawn", "样本户"),
    number("n_placed", "已落实"),
    text("inclusion_prob", "入样概率", style="right"),
    text("ea_id", "小区编码", style="code quiet"),
]
ALTERNATES: list[Cell] = [
    number("set", "备用套"),
    number("serial", "对应序号"),
    text("area_name", "备用小区"),
    text("town_name", "镇街"),
    number("n_households", "框内户数"),
    text("ea_id", "小区编码", style="code quiet"),
]


def total(areas: pd.DataFrame, column: str) -> int:
    """Return the sum of a column of counts."""
    return int(areas[column].fillna(0).sum())


def put_area_numbers(areas: pd.DataFrame, at: Desk) -> None:
    """Show how far listing and screening are."""
    plan = at.cycle.plan if at.cycle and len(areas) >= at.cycle.plan.areas.n_areas else None
    screened, locked = total(areas, "n_screened"), int(areas["is_locked"].astype("bool").sum())
    put_numbers(
        [
            Number(label="调查小区", value=str(len(areas)), target=f"方案 {plan.areas.n_areas} 个" if plan else ""),
            Number(
                label="住宅", value=thousands(total(areas, "n_dwellings")), target=f"空宅 {total(areas, 'n_vacant'):,}"
            ),
            Number(
                label="摸底户",
                value=thousands(screened),
                target=f"不少于 {plan.screening.min_screened:,}" if plan else "",
            ),
            Number(label="已锁定名录", value=f"{locked} / {len(areas)}", target="锁定后才能抽选"),
        ]
    )


def said(areas: pd.DataFrame) -> str:
    """Return what is asked of the reader."""
    n_open = int((~areas["is_locked"].astype("bool")).sum())
    if n_open:
        return f"{n_open} 个小区的名录尚未锁定，锁定后才能抽选。"
    if len(areas) == 1:
        return f"{areas['area_name'].iloc[0]}的名录已锁定；住宅编号在本轮周期内不变。"
    return f"{len(areas)} 个小区的名录都已锁定。"


def put_whole(view: AreasView) -> None:
    """Show all areas, their alternates and the record of their draw."""
    st.subheader("全部小区", anchor=False)
    put_table(view.areas, AREAS)
    if not view.findings.empty:
        put_findings(view.findings, key="areas.draw_findings", subject="小区或村居")
    with st.expander("备用小区与抽取记录"):
        put_table(view.alternates, ALTERNATES)
        put_area_record(view.record)


def main() -> None:
    """Show the page."""
    at = desk()
    if without_cycle(at, title=TITLE):
        return
    view = areas_of(at)
    if view is None or view.areas.empty:
        put_title(TITLE, "还没有抽取调查小区。")
        put_empty("抽样框核对无误后，由统计人员抽取调查小区；抽出后这里显示各小区的地图。")
        return
    put_title(TITLE, said(view.areas))
    put_area_numbers(view.areas, at)
    put_area_map(view.areas, key="areas.map")
    put_whole(view)


main()
