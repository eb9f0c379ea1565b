"""Safety: what protects the staff in each area, what is done when something happens, and whom to call."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.area_map import put_area_map
from fieldwork.pages.parts.empty import put_empty, without_cycle
from fieldwork.pages.parts.findings import put_findings
from fieldwork.pages.parts.lists import ListOf, put_list
from fieldwork.pages.parts.numbers import Listed, Number, put_numbers
from fieldwork.pages.parts.records import RegisterOf, put_register
from fieldwork.pages.parts.session import Desk, areas_of, desk
from fieldwork.pages.parts.shell import put_title
from fieldwork.pages.parts.tables import Cell, put_table, text
from fieldwork.rules.permissions import TOWN_DIGITS
from fieldwork.services.safety import SafetyView, record_measure, safety_view

TITLE = "安全措施与应急预案"
MEASURES = ListOf(
    key="safety.measures",
    noun="项",
    headings={
        "place_name": "地点",
        "kind_zh": "事项",
        "measure": "防护措施",
        "contingency": "应急预案",
        "contact_shown": "联系人和电话",
        "from_on": "从",
        "until_on": "到",
        "state": "现在",
    },
    filters=("place_name", "kind_zh", "state"),
    configs={
        "measure": st.column_config.Column("防护措施", width=210),
        "contingency": st.column_config.Column("应急预案", width=210),
    },
    file_name="安全措施.xlsx",
    personal=("contact_shown",),
)

AREAS = ListOf(
    key="safety.areas",
    noun="个小区",
    headings={"place_name": "小区", "place_code": "小区编码"},
    place="place_code",
    file_name="小区安全措施.xlsx",
)
SHORT = 6
CELLS: list[Cell] = [
    text("place_name", "小区或镇街"),
    text("kind_zh", "事项"),
    text("measure", "防护措施", style="wide"),
    text("contingency", "应急预案", style="wide"),
    text("contact_shown", "联系人和电话", style="wide"),
    text("state", "现在"),
]


def numbers(view: SafetyView) -> list[Number]:
    """Return measures in force, and areas with and without."""
    places = {code: name for code, name in view.places.items() if len(code) > TOWN_DIGITS}
    areas = pd.DataFrame({"place_code": list(places), "place_name": list(places.values())}, dtype="str")
    is_bare = areas["place_code"].isin(view.findings["subject"])
    in_force = with_words(view.measures[view.measures["is_in_force"].astype("bool")])
    return [
        Number(
            label="有效的措施",
            value=str(len(in_force)),
            target="疫情、天气、交通等",
            listed=Listed(name="in_force", rows=in_force, shape=MEASURES),
        ),
        Number(
            label="有措施的小区",
            value=f"{int((~is_bare).sum())} / {len(areas)}",
            target="每个小区，开展外业前",
            listed=Listed(name="covered", rows=areas[~is_bare], shape=AREAS),
            rest=Listed(name="bare", rows=areas[is_bare], shape=AREAS),
        ),
    ]


def said(view: SafetyView) -> str:
    """Return what is asked of the reader."""
    if not any(len(code) > TOWN_DIGITS for code in view.places):
        return "还没有调查小区；可以先按镇街登记防护和应急预案，小区抽出后逐个核对。"
    if not view.findings.empty:
        return f"{len(view.findings)} 个小区没有安全措施和应急预案；请在开展外业前登记。"
    return "各小区都有安全措施和应急预案；出门前看一遍，遇险先保护人员，再报告。"


def with_words(measures: pd.DataFrame) -> pd.DataFrame:
    """Return the measures as they are read; a contact that may not be read here is said to be hidden."""
    return measures.assign(
        state=["有效" if one else "已结束" for one in measures["is_in_force"]],
        until_on=["—" if pd.isna(day) else str(day) for day in measures["until_on"]],
        from_on=measures["from_on"].astype("str"),
        contact_shown=[one or "（由镇街督导和辅助调查员查看）" for one in measures["contact"]],
    )


def put_measures(told: pd.DataFrame) -> None:
    """Show a few measures whole, as they are read before leaving; many become a list to search."""
    if len(told) > SHORT:
        put_list(told, MEASURES)
    else:
        put_table(told, CELLS)


def register(at: Desk, view: SafetyView) -> RegisterOf:
    """Return how a measure is recorded for an area or a town."""
    places = {code: name for code, name in view.places.items() if at.covers("safety.record", code)}

    def fixed(record: Mapping[str, Any], key: str) -> dict[str, Any]:
        codes, known = list(places), record.get("place_code")
        index = codes.index(known) if known in codes else None
        chosen = st.selectbox(
            "小区，或整个镇街 *",
            codes,
            index=index,
            format_func=lambda code: places[code],
            key=f"{key}.place",
            placeholder="请选择",
        )
        return {"place_code": chosen}

    return RegisterOf(
        form="safety_measure",
        id_column="measure_id",
        noun="措施",
        keep=record_measure,
        name=lambda one: f"{one['place_name']} {one['kind_zh']}",
        fixed=fixed,
    )


def editable(at: Desk, view: SafetyView) -> pd.DataFrame:
    """Return the measures that the person may correct: without the contact they cannot be written again."""
    is_mine = [at.covers("safety.record", str(code)) for code in view.measures["place_code"]]
    return view.measures[pd.Series(is_mine, index=view.measures.index, dtype="bool")]


def main() -> None:
    """Show the page."""
    at = desk()
    if without_cycle(at, title=TITLE):
        return
    view, areas = safety_view(at.database, at.cycle_id, today=at.today, actor=at.actor), areas_of(at)
    put_title(TITLE, said(view))
    put_numbers(numbers(view))
    clicked = put_area_map(areas.areas, key="safety.map", height=320) if areas is not None else ""
    if not view.findings.empty:
        put_findings(view.findings, key="safety.findings", subject="小区")
    if view.measures.empty:
        put_empty("还没有登记安全措施；按小区或镇街登记防护、应急预案和联系人。")
    else:
        here = view.measures
        near = here[[not clicked or clicked.startswith(str(code)) for code in here["place_code"]]]
        st.caption("在地图上点一个小区，只看它的措施。" if not clicked else f"只列小区 {clicked} 及其镇街的措施。")
        put_measures(with_words(near))
    if at.may("safety.record"):
        put_register(at, register(at, view), editable(at, view), title="登记或更正措施")


main()
