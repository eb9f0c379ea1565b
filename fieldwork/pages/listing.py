"""Dwelling lists of the areas: on the map, in numbers, dwelling by dwelling."""

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.area_map import area_layer, clicked_area
from fieldwork.pages.parts.codes import code_labels
from fieldwork.pages.parts.dwelling_map import BY_OCCUPANCY, BY_SELECTION, dwelling_layer
from fieldwork.pages.parts.empty import put_empty, without_cycle
from fieldwork.pages.parts.findings import put_findings, summary
from fieldwork.pages.parts.lists import ALL, ListOf, put_list
from fieldwork.pages.parts.looks import AREA_LOOKS, OCCUPANCY_LOOKS, SELECTION_LOOKS, word_of
from fieldwork.pages.parts.maps import put_legend, put_map
from fieldwork.pages.parts.numbers import Number, put_numbers, thousands
from fieldwork.pages.parts.session import Desk, areas_of, desk
from fieldwork.pages.parts.shell import put_title
from fieldwork.pages.parts.tables import Cell, number, put_table, state, text
from fieldwork.services.areas import AreasView
from fieldwork.services.listing import ListingView, listing_view

TITLE = "住宅名录"
CHOSEN = "listing.chosen"
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
DWELLINGS = ListOf(
    key="listing.dwellings",
    noun="个住宅",
    headings={
        "dwelling_no": "住宅编号",
        "segment_no": "路段",
        "building_no": "建筑物",
        "dwelling_type": "住宅类型",
        "occupancy": "居住状况",
        "selection": "抽选结果",
        "address": "地址",
    },
    filters=("selection", "occupancy", "segment_no"),
)


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
    return f"{len(areas)} 个小区的名录都已锁定。选一个小区，或在地图上点它，看它的住宅名录。"


def choose_area(areas: pd.DataFrame) -> str:
    """Ask for an area; nothing chosen means all."""
    names = dict(zip(areas["ea_id"], areas["serial"].astype("str") + " " + areas["area_name"], strict=True))
    chosen = st.selectbox(
        "小区",
        [ALL, *names],
        format_func=lambda ea_id: names.get(ea_id, "全部小区"),
        key=CHOSEN,
        label_visibility="collapsed",
    )
    return "" if chosen == ALL else str(chosen)


def put_dwelling_map(at: Desk, areas: pd.DataFrame) -> str:
    """Ask for area and view, show the map; return the chosen area."""
    left, right = st.columns([2, 3], vertical_alignment="center")
    with left:
        ea_id = choose_area(areas) if len(areas) > 1 else str(areas["ea_id"].iloc[0])
    view = right.segmented_control(
        "地图",
        [BY_OCCUPANCY, BY_SELECTION],
        default=BY_OCCUPANCY,
        required=True,
        key="listing.view",
        label_visibility="collapsed",
    )
    put_legend(list((OCCUPANCY_LOOKS if view == BY_OCCUPANCY else SELECTION_LOOKS).values()))
    layers = [dwelling_layer(view=view or BY_OCCUPANCY, ea_id=ea_id), area_layer(marks=not ea_id)]
    clicked = clicked_area(put_map(layers, key=f"listing.map.{ea_id}.{view}", height=520))
    if clicked and not ea_id and clicked in set(areas["ea_id"]):
        st.session_state["listing.next"] = clicked
        st.rerun()
    return ea_id


def named(dwellings: pd.DataFrame) -> pd.DataFrame:
    """Return the dwellings with their codes in words."""
    return dwellings.assign(
        dwelling_type=dwellings["dwelling_type"].map(code_labels("dwelling_type")),
        occupancy=dwellings["occupancy"].map(code_labels("occupancy")),
        selection=dwellings["selection"].astype("int64").astype("str").map(word_of(SELECTION_LOOKS)),
    ).sort_values("dwelling_no")


def put_listing(view: ListingView) -> None:
    """Show one area's list and what its check found."""
    st.subheader(f"{view.area_name}的住宅名录", anchor=False)
    st.caption(
        f"{len(view.buildings):,} 栋建筑物，{len(view.dwellings):,} 个住宅。完整性核对：{summary(view.findings)}"
    )
    put_list(named(view.dwellings), DWELLINGS)
    if not view.findings.empty:
        put_findings(view.findings, key="listing.findings")


def put_whole(view: AreasView) -> None:
    """Show how far the lists of all areas are."""
    st.subheader("各小区名录", anchor=False)
    put_table(view.areas, AREAS)


def main() -> None:
    """Show the page."""
    at = desk()
    if without_cycle(at, title=TITLE):
        return
    if "listing.next" in st.session_state:
        st.session_state[CHOSEN] = st.session_state.pop("listing.next")
    view = areas_of(at)
    if view is None or view.areas.empty:
        put_title(TITLE, "还没有抽取调查小区。")
        put_empty("抽样框核对无误后，由统计人员抽取调查小区；抽出后这里显示各小区的地图和名录。")
        return
    put_title(TITLE, said(view.areas))
    put_area_numbers(view.areas, at)
    ea_id = put_dwelling_map(at, view.areas)
    listed = listing_view(at.database, at.cycle_id, ea_id, actor=at.actor) if ea_id else None
    if listed is not None:
        put_listing(listed)
    elif ea_id:
        put_empty("这个小区还没有导入名录。请辅助调查员清查建筑物和住宅后，用名录表导入。")
    else:
        put_whole(view)


main()
