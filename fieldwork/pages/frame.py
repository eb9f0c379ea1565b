"""The frame: which villages there are, and what their verification found."""

import streamlit as st

from fieldwork.pages.parts.empty import put_empty, without_cycle
from fieldwork.pages.parts.findings import put_findings, summary
from fieldwork.pages.parts.lists import ListOf, put_list
from fieldwork.pages.parts.numbers import Number, put_numbers, thousands
from fieldwork.pages.parts.session import desk
from fieldwork.pages.parts.shell import put_title
from fieldwork.pages.parts.tables import Cell, number, put_table, text
from fieldwork.services.frame import FrameView, frame_view

TITLE = "核对抽样框"
TOWNS: list[Cell] = [
    text("town_name", "镇街"),
    number("n_villages", "村居"),
    number("n_households", "户数"),
    text("town_code", "镇街代码", style="code quiet"),
]
UNITS = ListOf(
    key="frame.units",
    noun="个村居",
    headings={
        "village_name": "村居",
        "town_name": "镇街",
        "urban_rural_code": "城乡分类",
        "n_households": "户数",
        "village_code": "村居代码",
    },
    filters=("town_name", "urban_rural_code"),
    file_name="抽样框.csv",
    place="village_code",
)


def numbers(view: FrameView) -> list[Number]:
    """Return what the frame holds."""
    sizes = view.units["n_households"]
    is_urban = view.units["urban_rural_code"].str.startswith("1")
    return [
        Number(label="村居", value=thousands(len(view.units)), target=f"{view.edition} 年版统计用区划代码"),
        Number(label="镇街", value=thousands(len(view.towns)), target="每个镇街都有村居"),
        Number(label="城镇类村居", value=thousands(int(is_urban.sum())), target=f"乡村类 {int((~is_urban).sum())}"),
        Number(
            label="户数合计",
            value=thousands(int(sizes.sum())) if sizes.notna().any() else "—",
            target=f"缺户数的村居 {int(sizes.isna().sum())} 个",
        ),
    ]


def show(view: FrameView) -> None:
    """Show numbers, towns, findings and the list."""
    put_title(TITLE, f"与 {view.previous_edition} 年版逐码对照：{summary(view.findings)}")
    put_numbers(numbers(view))
    left, right = st.columns([1, 2], gap="large")
    with left:
        st.subheader("各镇街", anchor=False)
        put_table(view.towns, TOWNS)
    with right:
        st.subheader("核对发现", anchor=False)
        put_findings(view.findings, key="frame.findings", subject="村居")
    st.subheader("村居名单", anchor=False)
    put_list(view.units, UNITS)


def main() -> None:
    """Show the page."""
    at = desk()
    if without_cycle(at, title=TITLE):
        return
    view = frame_view(at.database, at.cycle_id, actor=at.actor)
    if view is None:
        put_title(TITLE, "还没有导入村居名单。")
        put_empty(
            "请统计人员准备本年的村居名单（12 位代码、名称、城乡分类、户数），先用 zhuhu frame verify 核对，再导入。"
        )
    else:
        show(view)


main()
