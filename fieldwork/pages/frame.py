"""The frame: which villages there are, what their verification found, two editions side by side, taking one over."""

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.empty import put_empty, without_cycle
from fieldwork.pages.parts.findings import summary
from fieldwork.pages.parts.frame_import import put_frame_import, put_imports
from fieldwork.pages.parts.lists import ListOf, put_list
from fieldwork.pages.parts.numbers import Listed, Number, put_numbers, thousands
from fieldwork.pages.parts.resolutions import put_resolution_form, put_resolved_findings
from fieldwork.pages.parts.session import Desk, desk, seen
from fieldwork.pages.parts.shell import put_title
from fieldwork.pages.parts.tables import Cell, Taken, listed_as, number, plain, put_table, text
from fieldwork.services.editions import CHANGES, EditionsView, editions_view
from fieldwork.services.frame import FrameView, frame_view

TITLE = "核对抽样框"
REVIEW, EDITIONS, IMPORT = "核对与名单", "版本对照", "导入"
TOWNS: list[Cell] = [
    text("town_name", "镇街"),
    number("n_villages", "村居"),
    number("n_households", "户数"),
    text("town_code", "镇街代码", style="code quiet"),
]
TAKEN = Taken(key="frame.towns", title="抽样框各镇街", noun="个镇街", place="town_code")
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
    place="village_code",
    file_name="抽样框.xlsx",
)
SIDES = ListOf(
    key="frame.editions",
    noun="个村居代码",
    headings={
        "change": "变化",
        "town_name": "镇街",
        "village_name_before": "旧版名称",
        "village_name": "新版名称",
        "urban_rural_code_before": "旧版分类",
        "urban_rural_code": "新版分类",
        "n_households_before": "旧版户数",
        "n_households": "新版户数",
        "size_change_percent": "户数变化（%）",
        "village_code": "村居代码",
    },
    filters=("change", "town_name"),
    place="village_code",
    file_name="版本对照.xlsx",
)


def numbers(view: FrameView) -> list[Number]:
    """Return what the frame holds."""
    sizes = view.units["n_households"]
    is_urban = view.units["urban_rural_code"].str.startswith("1")
    return [
        Number(
            label="村居",
            value=thousands(len(view.units)),
            target=f"{view.edition} 年版统计用区划代码",
            listed=Listed(name="villages", rows=view.units, shape=UNITS),
        ),
        Number(
            label="镇街",
            value=thousands(len(view.towns)),
            target="每个镇街都有村居",
            listed=listed_as("towns", view.towns, TOWNS, TAKEN),
        ),
        Number(
            label="城镇类村居",
            value=thousands(int(is_urban.sum())),
            target=f"乡村类 {int((~is_urban).sum())}",
            listed=Listed(name="urban", rows=view.units[is_urban], shape=UNITS),
            rest=Listed(name="rural", rows=view.units[~is_urban], shape=UNITS),
        ),
        Number(
            label="户数合计",
            value=thousands(int(sizes.sum())) if sizes.notna().any() else "—",
            target=f"缺户数的村居 {int(sizes.isna().sum())} 个",
            listed=Listed(name="sizes", rows=view.units[sizes.notna()], shape=UNITS, sums="n_households"),
            rest=Listed(name="without_size", rows=view.units[sizes.isna()], shape=UNITS),
        ),
    ]


def said(view: FrameView) -> str:
    """Return what is asked of the reader."""
    if view.n_stopping:
        return f"{view.n_stopping} 条发现没有改正也没有处理，现在不能抽小区；请改正后重新导入，或写明处理理由。"
    is_compared = view.previous_edition in set(view.imports["edition"])
    beside = (
        f"与 {view.previous_edition} 年版逐码对照"
        if is_compared
        else f"没有导入 {view.previous_edition} 年版，未作对照"
    )
    return f"{beside}：{left_over(view.findings)}"


def left_over(findings: pd.DataFrame) -> str:
    """Return what the verification found, and how much of it was dealt with."""
    is_handled = findings["is_resolved"].astype("bool")
    n_handled = int(is_handled.sum())
    if n_handled and is_handled.all():
        return f"{n_handled} 条发现都已处理。"
    return f"{summary(findings[~is_handled])}已处理 {n_handled} 条。" if n_handled else summary(findings)


def put_review(at: Desk, view: FrameView) -> None:
    """Show towns, findings with what became of them, and the list."""
    left, right = st.columns([1, 2], gap="large")
    with left:
        st.header("各镇街", anchor=False)
        put_table(view.towns, TOWNS, taken=TAKEN)
    with right:
        st.header("核对发现", anchor=False)
        put_resolved_findings(at, view.findings, subject="村居")
    put_resolution_form(at, view.findings)
    st.header("村居名单", anchor=False)
    put_list(view.units, UNITS)


def put_editions(at: Desk) -> None:
    """Show two editions side by side, matched on code."""
    first = seen(editions_view, at)
    if first is None:
        put_empty("只有一个版本。再导入一个年份的名单后，这里按代码逐个对照。")
        return
    left, right, _ = st.columns([1, 1, 3])
    current = left.selectbox("新版", first.editions, index=0, key="frame.current")
    others = [each for each in first.editions if each != current]
    previous = right.selectbox("旧版", others, key=f"frame.previous.{current}")
    view = editions_view(at.database, at.cycle_id, actor=at.actor, current=str(current), previous=str(previous))
    if view is not None:
        put_sides(view)


def put_sides(view: EditionsView) -> None:
    """Say how many villages changed in each way, and list them; unchanged ones on request."""
    limit = "" if view.size_change_percent is None else f"（户数变化提示线 {view.size_change_percent:g}%）"
    st.markdown("、".join(f"{word} **{view.counts[name]}**" for name, word in CHANGES.items()) + f" {limit}")
    with_same = st.toggle("也列出未变的村居", key="frame.with_same")
    is_changed = view.table[list(CHANGES)].any(axis=1)
    shown = view.table if with_same else view.table[is_changed].reset_index(drop=True)
    if shown.empty:
        st.caption("两个版本的村居完全相同。")
    else:
        put_list(readable(shown), SIDES)


def readable(table: pd.DataFrame) -> pd.DataFrame:
    """Return the table with changes of size to one digit, and a dash where an edition has nothing."""
    rounded = table.assign(size_change_percent=table["size_change_percent"].round(1))
    shown = [name for name in SIDES.headings if name not in SIDES.filters]
    return rounded.assign(**{name: rounded[name].map(plain) for name in shown})


def choose_view(at: Desk) -> str:
    """Ask which part of the page is wanted; only who may import is offered to."""
    views = [REVIEW, EDITIONS, *([IMPORT] if at.may("frame.import") else [])]
    picked = st.segmented_control(
        "内容", views, default=REVIEW, required=True, key="frame.view", label_visibility="collapsed"
    )
    return str(picked or REVIEW)


def show(at: Desk, view: FrameView) -> None:
    """Show the page of a frame that is there."""
    put_title(TITLE, said(view))
    put_numbers(numbers(view))
    chosen = choose_view(at)
    if chosen == EDITIONS:
        put_editions(at)
    elif chosen == IMPORT:
        put_frame_import(at)
        st.header("已导入的名单", anchor=False)
        put_imports(view.imports)
    else:
        put_review(at, view)


def main() -> None:
    """Show the page."""
    at = desk()
    if without_cycle(at, title=TITLE):
        return
    view = seen(frame_view, at)
    if view is not None:
        show(at, view)
        return
    put_title(TITLE, "还没有导入村居名单。")
    put_empty(
        "由统计人员准备本年的村居名单（12 位代码、名称、城乡分类、户数），在这里上传、核对后导入；然后确定样本量。"
    )
    if at.may("frame.import"):
        put_frame_import(at)


main()
