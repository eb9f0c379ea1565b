"""Dwelling lists: inventory and list beside the map, what they still lack, and the list again by other eyes."""

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.area_map import area_layer, put_area_map
from fieldwork.pages.parts.area_papers import put_area_papers
from fieldwork.pages.parts.arrival import AREA, prefer
from fieldwork.pages.parts.codes import code_labels
from fieldwork.pages.parts.dwelling_map import clicked_dwelling, dwelling_layer
from fieldwork.pages.parts.empty import put_empty, without_cycle
from fieldwork.pages.parts.findings import put_findings, summary
from fieldwork.pages.parts.kept import kept
from fieldwork.pages.parts.listing_entry import put_entry
from fieldwork.pages.parts.listing_import import put_begin, put_import, put_segments
from fieldwork.pages.parts.listing_review import put_counts, put_duplicates, put_vacant
from fieldwork.pages.parts.lists import ALL, ListOf, put_list, put_list_beside
from fieldwork.pages.parts.looks import RELISTING_LOOKS, SELECTION_LOOKS, word_of
from fieldwork.pages.parts.maps import put_map
from fieldwork.pages.parts.numbers import Number, put_numbers, thousands
from fieldwork.pages.parts.relisting import put_relisting
from fieldwork.pages.parts.session import Desk, areas_of, desk, lists_of, seen
from fieldwork.pages.parts.shell import put_title
from fieldwork.pages.parts.tables import Cell, Row, Taken, listed_as, number, put_table, state, text
from fieldwork.services.listing import ListingView, listing_view
from fieldwork.services.listing_checks import checks_view
from fieldwork.services.relisting_views import relistings_view

TITLE = "住宅名录"
CHOSEN, NEXT = "listing.chosen", "listing.next"
PARTS = ("名录", "登记与更正", "疑似重复", "空宅复核", "其他来源", "名录复查")


def percent(row: Row, name: str) -> str:
    """Return a share of a row in per cent."""
    return "—" if pd.isna(row[name]) else f"{row[name]:.1%}"


LISTS: list[Cell] = [
    number("serial", "序号"),
    text("area_name", "小区"),
    text("town_name", "镇街"),
    number("n_buildings", "建筑物"),
    number("n_dwellings", "住宅"),
    number("n_vacant", "空宅"),
    number("n_unchecked", "待复核空宅"),
    number("n_similar", "疑似重复"),
    state("relisting", "名录复查", looks=RELISTING_LOOKS, word="relisting_zh"),
    Cell(heading="覆盖率", html=lambda row: percent(row, "coverage"), style="right"),
    Cell(heading="单侧上限", html=lambda row: percent(row, "upper"), style="right"),
    Cell(heading="已锁定", html=lambda row: "是" if row["is_locked"] else ""),
    text("ea_id", "小区编码", style="code quiet"),
]
TAKEN = Taken(key="listing.lists", title="各小区名录", noun="个小区")
DWELLING: list[Cell] = [
    text("dwelling_no", "住宅编号", style="code"),
    text("segment_no", "片段"),
    text("building_no", "建筑物"),
    text("dwelling_type", "住宅类型"),
    text("occupancy", "居住状况"),
    text("selection", "抽选结果"),
    text("address", "地址"),
]
DWELLINGS = ListOf(
    key="listing.dwellings",
    noun="个住宅",
    headings={
        "dwelling_no": "住宅编号",
        "segment_no": "片段",
        "building_no": "建筑物",
        "dwelling_type": "住宅类型",
        "occupancy": "居住状况",
        "selection": "抽选结果",
        "address": "地址",
    },
    filters=("selection", "occupancy", "segment_no"),
    file_name="住宅名录.xlsx",
    personal=("address",),
    height=330,
)
BUILDINGS = ListOf(
    key="listing.buildings",
    noun="幢建筑物",
    headings={"building_no": "建筑物", "building_type": "类型", "n_floors": "层数", "n_dwellings": "住宅"},
    file_name="建筑物清查.xlsx",
    height=200,
)


def put_list_numbers(lists: pd.DataFrame) -> None:
    """Show how far the lists are: dwellings, second visits, pairs, relistings."""
    put_numbers(kept(lists, "numbers", lambda: numbers(lists)))


def numbers(lists: pd.DataFrame) -> list[Number]:
    """Return how far the lists are."""
    is_closed, n_dwellings = lists["relisting"] == "closed", int(lists["n_dwellings"].sum())
    return [
        Number(
            label="住宅",
            value=thousands(n_dwellings),
            target=f"空宅 {lists['n_vacant'].sum():,}",
            listed=listed_as("dwellings", lists[lists["n_dwellings"] > 0], LISTS, TAKEN, sums="住宅"),
        ),
        Number(
            label="待复核空宅",
            value=thousands(int(lists["n_unchecked"].sum())),
            target="锁定前每处再看一次",
            listed=listed_as("unchecked", lists[lists["n_unchecked"] > 0], LISTS, TAKEN, sums="待复核空宅"),
        ),
        Number(
            label="疑似重复",
            value=str(int(lists["n_similar"].sum())),
            target="由人到现场核对后决定",
            listed=listed_as("similar", lists[lists["n_similar"] > 0], LISTS, TAKEN, sums="疑似重复"),
        ),
        Number(
            label="复查已办结",
            value=f"{int(is_closed.sum())} / {len(lists)}",
            target="每个小区复查约五分之一",
            listed=listed_as("closed", lists[is_closed], LISTS, TAKEN),
            rest=listed_as("not_closed", lists[~is_closed], LISTS, TAKEN),
        ),
    ]


def said(lists: pd.DataFrame) -> str:
    """Return what is asked of the reader now."""
    whole = lists.loc[lists["relisting"] == "whole_relisting", "area_name"].tolist()
    waiting = lists.loc[lists["relisting"] == "compared", "area_name"].tolist()
    empty = lists.loc[lists["n_dwellings"] == 0, "area_name"].tolist()
    for names, what in (
        (whole, "须整个重新清查，办结前不能锁定"),
        (waiting, "的复查等待决定"),
        (empty, "还没有名录，请清查建筑物和住宅"),
    ):
        if names:
            return f"{'、'.join(names)}{what}。"
    if lists["is_locked"].all() and len(lists) == 1:
        return f"{lists['area_name'].iloc[0]}的名录已锁定；住宅编号在本轮周期内不变。"
    if len(lists) == 1:
        return "核对名录、复核空宅；锁定前把下面的问题处理完。"
    if lists["is_locked"].all():
        return "名录都已锁定；住宅编号在本轮周期内不变。选一个小区，或在地图上点它，看它的名录。"
    return "选一个小区，核对名录、复核空宅、办理复查；锁定前把下面的问题处理完。"


def choose_area(lists: pd.DataFrame) -> str:
    """Ask for an area; nothing chosen means all."""
    names = dict(zip(lists["ea_id"], lists["serial"].astype("str") + " " + lists["area_name"], strict=True))
    if len(names) == 1:
        return str(lists["ea_id"].iloc[0])
    prefer(CHOSEN, AREA, names)
    chosen = st.selectbox(
        "小区",
        [ALL, *names],
        format_func=lambda ea_id: names.get(ea_id, "全部小区"),
        key=CHOSEN,
        label_visibility="collapsed",
    )
    return "" if chosen == ALL else str(chosen)


def put_dwelling_map(view: ListingView) -> None:
    """Show the dwellings of an area on the map, with the numbers of the list; a click opens the dwelling's line."""
    layers = [dwelling_layer(ea_id=view.ea_id), area_layer(marks=False)]
    number_of = clicked_dwelling(put_map(layers, key=f"listing.map.{view.ea_id}", height=600))
    chosen = view.dwellings[view.dwellings["dwelling_no"] == number_of] if number_of else None
    if chosen is not None and not chosen.empty:
        put_table(named(chosen), DWELLING)


def put_map_and_papers(at: Desk, view: ListingView) -> None:
    """Show the map of an area, and under it the papers to take outside."""
    put_dwelling_map(view)
    put_area_papers(at, view.ea_id, n_dwellings=len(view.dwellings), key="listing")


def put_whole_map(at: Desk, ea_ids: set[str]) -> None:
    """Show the areas on the map; a click on one opens its list."""
    areas = areas_of(at)
    clicked = "" if areas is None else put_area_map(areas.areas, key="listing.map", height=520)
    if clicked in ea_ids:
        st.session_state[NEXT] = clicked
        st.rerun()


def named(dwellings: pd.DataFrame) -> pd.DataFrame:
    """Return the dwellings with their codes in words."""
    return dwellings.assign(
        dwelling_type=dwellings["dwelling_type"].map(code_labels("dwelling_type")),
        occupancy=dwellings["occupancy"].map(code_labels("occupancy")),
        selection=dwellings["selection"].astype("int64").astype("str").map(word_of(SELECTION_LOOKS)),
    ).sort_values("dwelling_no")


def put_buildings(view: ListingView) -> None:
    """Show the inventory of buildings, with how many dwellings the list has in each."""
    st.markdown("**建筑物清查表**")
    put_list(kept(view.buildings, "told", lambda: buildings_in_words(view)), BUILDINGS)


def buildings_in_words(view: ListingView) -> pd.DataFrame:
    """Return the buildings as they are read, with the dwellings that the list has in each."""
    counts = view.dwellings.groupby("building_no").size()
    words = view.buildings["building_type"].map(code_labels("building_type"))
    n_dwellings = view.buildings["building_no"].map(counts).fillna(0).astype("int64")
    return view.buildings.assign(building_type=words, n_dwellings=n_dwellings)


def put_area_list(at: Desk, view: ListingView, *, is_locked: bool) -> None:
    """Show one area's list and inventory beside its map, and what they lack now."""
    found = seen(checks_view, at, today=at.today, ea_id=view.ea_id)
    size = f"{len(view.buildings):,} 幢建筑物，{len(view.dwellings):,} 个住宅"
    st.header(f"{view.area_name}的住宅名录", anchor=False)
    st.caption(f"第 {view.version} 版，{size}。核对：{summary(found)}")
    if view.hidden_segments:
        put_empty(f"您正在复查片段 {'、'.join(view.hidden_segments)}，这些片段的原名录对您隐藏，走完后再显示。")
    put_list_beside(
        kept(view.dwellings, "told", lambda: named(view.dwellings)),
        DWELLINGS,
        show=lambda: put_map_and_papers(at, view),
        under=lambda: put_buildings(view),
    )
    if not found.empty:
        put_findings(found, key="listing.findings")
    put_segments(at, view, is_locked=is_locked)


def put_area(at: Desk, ea_id: str, *, is_locked: bool) -> None:
    """Show one area: its list, or one of the works on it."""
    view: ListingView | None = seen(listing_view, at, ea_id=ea_id)
    if view is None:
        put_empty("这个小区还没有名录。请导入名录表，或开始逐处登记；也可以先印出空表带到现场。")
        put_area_papers(at, ea_id, n_dwellings=0, key="listing")
        put_begin(at, ea_id)
        return
    part = st.segmented_control(
        "办理", PARTS, default=PARTS[0], required=True, key="listing.part", label_visibility="collapsed"
    )
    works = {
        PARTS[0]: lambda: put_area_list(at, view, is_locked=is_locked),
        PARTS[1]: lambda: put_entry(at, view, is_locked=is_locked),
        PARTS[2]: lambda: put_duplicates(at, ea_id, is_locked=is_locked),
        PARTS[3]: lambda: put_vacant(at, ea_id, is_locked=is_locked),
        PARTS[4]: lambda: put_counts(at, ea_id),
        PARTS[5]: lambda: put_relisting(at, ea_id, is_locked=is_locked),
    }
    works[str(part)]()


def put_all(at: Desk, lists: pd.DataFrame) -> None:
    """Show all lists side by side, their coverage in all, and the way to import."""
    put_whole_map(at, set(lists["ea_id"]))
    st.header("各小区的名录", anchor=False)
    put_table(lists, LISTS, taken=TAKEN)
    total = seen(relistings_view, at).total
    if total is not None:
        error = "" if pd.isna(total.coverage_error) else f"，标准误 {total.coverage_error:.1%}"
        st.caption(
            f"复查过的小区合计：名录 {total.n_listed:,} 处，Chapman 估计实有 {total.total:,.0f} 处，"
            f"覆盖率 {total.coverage:.1%}{error}（片段间误差各小区合并，自由度 {total.degrees_of_freedom}）。"
        )
    put_import(at)


def main() -> None:
    """Show the page."""
    at = desk()
    if without_cycle(at, title=TITLE):
        return
    if NEXT in st.session_state:
        st.session_state[CHOSEN] = st.session_state.pop(NEXT)
    lists = lists_of(at)
    if lists.empty:
        put_title(TITLE, "还没有调查小区。")
        put_empty("抽出调查小区后，辅助调查员清查建筑物和住宅，名录在这里核对、复查。")
        return
    put_title(TITLE, said(lists))
    put_list_numbers(lists)
    ea_id = choose_area(lists)
    if ea_id:
        put_area(at, ea_id, is_locked=bool(lists.set_index("ea_id").loc[ea_id, "is_locked"]))
        if len(lists) == 1:
            put_import(at)
    else:
        put_all(at, lists)


main()
