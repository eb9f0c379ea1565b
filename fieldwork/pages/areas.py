"""Areas: on the map and in a list, their outlines checked, replaced where they must be, where they came from."""

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.area_draw import area_draw_of, put_area_draw
from fieldwork.pages.parts.area_draw import said as draw_said
from fieldwork.pages.parts.area_files import put_area_files
from fieldwork.pages.parts.area_import import put_area_import
from fieldwork.pages.parts.area_map import put_area_map
from fieldwork.pages.parts.arrival import part_wanted
from fieldwork.pages.parts.boundaries import boundary_findings_of, put_boundary_check, put_boundary_import
from fieldwork.pages.parts.boundary_drawing import put_boundary_drawing
from fieldwork.pages.parts.codes import code_labels
from fieldwork.pages.parts.documents import document_names
from fieldwork.pages.parts.empty import put_empty, without_cycle
from fieldwork.pages.parts.findings import counts, listed_findings, put_findings
from fieldwork.pages.parts.kept import kept
from fieldwork.pages.parts.looks import AREA_LOOKS
from fieldwork.pages.parts.map_exports import put_map_exports
from fieldwork.pages.parts.numbers import Number, put_numbers, thousands
from fieldwork.pages.parts.paper_offers import put_area_summary
from fieldwork.pages.parts.record import put_area_record
from fieldwork.pages.parts.replacements import REQUESTS, in_words, put_open_requests, put_request_form, put_requests
from fieldwork.pages.parts.replacements import TAKEN as REPLACING
from fieldwork.pages.parts.session import Desk, areas_of, desk, seen, works_with_the_whole_sample
from fieldwork.pages.parts.shell import put_title
from fieldwork.pages.parts.tables import Cell, Taken, listed_as, number, put_table, state, text
from fieldwork.services.areas import AreasView
from fieldwork.services.replacement import replacements_view

TITLE = "调查小区"
ON_MAP, BOUNDARIES, REPLACED, SOURCE = "地图与名单", "边界", "更换", "备用与来源"
ARRIVALS = {"replacement": REPLACED, "replacement_out": REPLACED, "commitment_void": SOURCE}
"""Which part a link to a kind of waiting thing opens."""
NEXT_LISTING = "listing.next"
"""Where the page of lists looks for the area that it is to open."""
AUTHORITIES = {"own": "本单位抽取，非国家平台或省级下达", "platform": "上级抽取并下达"}
REHEARSAL = "演练：没有承诺，不是正式的调查小区"
AREAS: list[Cell] = [
    number("serial", "序号"),
    text("area_name", "小区"),
    text("town_name", "镇街"),
    text("urban_rural_code", "城乡"),
    Cell(heading="层级", html=lambda row: code_labels("level").get(str(row["level"]), "—")),
    Cell(heading="套别", html=lambda row: f"备用套 {row['set']}" if row["set"] else "主小区"),
    state("state", "状态", looks=AREA_LOOKS, word="state_zh"),
    number("n_households", "框内户"),
    text("inclusion_prob", "入样概率", style="right"),
    text("ea_id", "小区编码", style="code quiet"),
]
TAKEN = Taken(key="areas.list", title="调查小区", noun="个小区")
ALTERNATES: list[Cell] = [
    Cell(heading="情况", html=lambda row: "已换出" if row["is_replaced"] else "备用"),
    Cell(heading="套别", html=lambda row: f"备用套 {row['set']}" if row["set"] else "主小区"),
    number("serial", "序号"),
    text("area_name", "小区"),
    text("town_name", "镇街"),
    Cell(heading="层级", html=lambda row: code_labels("level").get(str(row["level"]), "—")),
    number("n_households", "框内户"),
    text("inclusion_prob", "入样概率", style="right"),
    text("ea_id", "小区编码", style="code quiet"),
]


def numbers(view: AreasView, at: Desk, requests: pd.DataFrame) -> list[Number]:
    """Return how many areas there are, of each level, and what waits."""
    plan = at.cycle.plan.areas if at.cycle and works_with_the_whole_sample(at.actor) else None
    found, areas = boundary_findings_of(at), view.areas
    is_problem, is_provincial = found["severity"] != "information", areas["level"] == "provincial"
    is_open = requests["is_open"].astype("bool")
    n_replaced = int(view.alternates["is_replaced"].sum()) if len(view.alternates) else 0
    return [
        Number(
            label="调查小区",
            value=str(len(areas)),
            target=f"方案 {plan.n_areas} 个" if plan else "我负责的",
            listed=listed_as("areas", areas, AREAS, TAKEN),
        ),
        Number(
            label="其中分省",
            value=str(int(is_provincial.sum())),
            target=f"方案 {plan.n_provincial} 个" if plan else "其余为分市县",
            listed=listed_as("provincial", areas[is_provincial], AREAS, TAKEN),
            rest=listed_as("city_county", areas[~is_provincial], AREAS, TAKEN),
        ),
        Number(
            label="边界问题",
            value=str(int(is_problem.sum())),
            target="应为 0",
            listed=listed_findings("boundaries", found[is_problem], key="areas.problems", subject="小区"),
        ),
        Number(
            label="更换申请待办",
            value=thousands(int(is_open.sum())),
            target=f"已更换 {n_replaced} 个",
            listed=listed_as("replacing", in_words(at, requests)[is_open], REQUESTS, REPLACING),
        ),
    ]


def said(view: AreasView, at: Desk, n_open: int) -> str:
    """Return what is asked of the reader."""
    if view.is_rehearsal:
        return f"这里的 {len(view.areas)} 个小区只是演练抽出的，不作数；正式抽取见“来源”。"
    if n_open:
        return f"{n_open} 份更换小区的申请没有办完，见“更换”。"
    found = counts(boundary_findings_of(at))
    if found["error"] + found["warning"]:
        return f"小区边界有 {found['error'] + found['warning']} 处需要核对，见“边界”。"
    if view.n_without_outline:
        return f"{view.n_without_outline} 个小区还没有边界，地图上看不到；请在“边界”里导入。"
    if len(view.areas) == 1:
        return f"{view.areas['area_name'].iloc[0]}的边界没有需要处理的问题。"
    return f"{len(view.areas)} 个小区的边界没有需要处理的问题。"


def choose_view(at: Desk) -> str:
    """Ask which part of the page is wanted; alternates are shown to those who work with more than single areas."""
    views = [ON_MAP, BOUNDARIES, REPLACED, *([SOURCE] if works_with_the_whole_sample(at.actor) else [])]
    wanted = part_wanted(ARRIVALS, ON_MAP)
    picked = st.segmented_control(
        "内容",
        views,
        default=wanted if wanted in views else ON_MAP,
        required=True,
        key="areas.view",
        label_visibility="collapsed",
    )
    return str(picked or ON_MAP)


def put_source(at: Desk, view: AreasView) -> None:
    """Show where the areas came from, alternates and areas that were replaced, and the record of the draw."""
    st.markdown(f"**来源**：{REHEARSAL if view.is_rehearsal else AUTHORITIES[view.authority]}")
    if view.document_id:
        st.caption(f"下达文件：{document_names(at).get(view.document_id, view.document_id)}")
    st.header("备用小区和已换出的小区", anchor=False)
    put_table(view.alternates, ALTERNATES, taken=Taken(key="areas.alternates", title="备用小区", noun="个小区"))
    if not view.findings.empty:
        put_findings(view.findings, key="areas.draw_findings", subject="小区或村居")
    with st.expander("抽取或导入的记录"):
        put_area_record(view.record)
    put_area_files(at)
    put_area_draw(at, area_draw_of(at))
    put_area_import(at)


def put_replacements(at: Desk, view: AreasView, requests: pd.DataFrame) -> None:
    """Show requests under way with their steps, all requests, and the form."""
    put_open_requests(at, requests)
    st.header("更换申请", anchor=False)
    put_requests(at, requests)
    names = dict(
        zip(view.areas["ea_id"], view.areas["serial"].astype("str") + " " + view.areas["area_name"], strict=True)
    )
    put_request_form(at, view.areas, names)


def put_chosen(at: Desk, view: AreasView, requests: pd.DataFrame) -> None:
    """Show the part of the page that was chosen."""
    chosen = choose_view(at)
    if chosen == BOUNDARIES:
        put_boundary_drawing(at, view.areas)
        put_boundary_check(at)
        put_boundary_import(at)
        put_map_exports(at, frozenset(view.areas["ea_id"]))
    elif chosen == REPLACED:
        put_replacements(at, view, requests)
    elif chosen == SOURCE:
        put_source(at, view)
    else:
        put_clicked(view.areas, put_area_map(view.areas, key="areas.map", height=520))
        st.header("小区名单", anchor=False)
        put_table(view.areas, AREAS, taken=TAKEN)
        put_area_summary(at, dict(zip(view.areas["ea_id"], view.areas["area_name"], strict=True)))


def put_clicked(areas: pd.DataFrame, ea_id: str) -> None:
    """Show the line of the area that was clicked on the map, and the way to its list of dwellings."""
    if not ea_id or ea_id not in set(areas["ea_id"]):
        return
    chosen = areas[areas["ea_id"] == ea_id]
    put_table(chosen, AREAS)
    if st.button(f"看{chosen['area_name'].iloc[0]}的名录", key=f"areas.listing.{ea_id}"):
        st.session_state[NEXT_LISTING] = ea_id
        st.switch_page("listing.py")


def put_without_areas(at: Desk, view: AreasView | None) -> None:
    """Say what stands here once there are areas, and offer to those who may to draw or to import them."""
    if view is not None or not works_with_the_whole_sample(at.actor):
        put_title(TITLE, "还没有分给您的调查小区。")
        put_empty("抽取调查小区、分配辅助调查员之后，这里显示您负责的小区。")
        return
    drawing = area_draw_of(at)
    put_title(TITLE, draw_said(drawing))
    put_empty("调查小区抽取或导入之后，这里显示它们的地图和名单。")
    put_area_draw(at, drawing)
    put_area_import(at)


def main() -> None:
    """Show the page."""
    at = desk()
    if without_cycle(at, title=TITLE):
        return
    view = areas_of(at)
    if view is None or view.areas.empty:
        put_without_areas(at, view)
        return
    requests = seen(replacements_view, at)
    n_open = int(requests["is_open"].astype("bool").sum())
    put_title(TITLE, said(view, at, n_open))
    put_numbers(kept(view.areas, "numbers", lambda: numbers(view, at, requests)))
    put_chosen(at, view, requests)


main()
