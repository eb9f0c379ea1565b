"""Today: what waits for the reader, and where the rotation stands against the plan's dates."""

import pandas as pd
import streamlit as st

from fieldwork.messages import sentence
from fieldwork.pages.parts.area_map import put_area_map
from fieldwork.pages.parts.choices import told_apart
from fieldwork.pages.parts.empty import put_empty, without_cycle
from fieldwork.pages.parts.looks import AREA_LOOKS, TASK_LOOKS
from fieldwork.pages.parts.numbers import Number, put_numbers, thousands
from fieldwork.pages.parts.own_jobs import put_own_jobs
from fieldwork.pages.parts.session import Desk, desk, today_of
from fieldwork.pages.parts.shell import put_title
from fieldwork.pages.parts.system_day import put_system_day, with_system
from fieldwork.pages.parts.tables import Cell, number, put_table, state, text
from fieldwork.pages.parts.waiting_list import asked_of, put_waiting
from fieldwork.services.waiting import TodayView

TITLE = "今天进展"
TASKS: list[Cell] = [
    number("no", "序号"),
    text("name", "任务"),
    state("state", "状态", looks=TASK_LOOKS, word="state_zh"),
    text("deadline", "期限", style="wide"),
    text("owner", "负责单位", style="quiet wide"),
    text("evidence", "完成时应有", style="quiet wide"),
]
AREAS: list[Cell] = [
    text("area_name", "小区"),
    text("town_name", "镇街"),
    state("state", "状态", looks=AREA_LOOKS, word="state_zh"),
    number("n_dwellings", "住宅"),
    number("n_screened", "摸底户"),
    number("n_drawn", "样本户"),
    number("n_placed", "已落实"),
    number("n_accounts", "记账中"),
    text("ea_id", "小区编码", style="code quiet"),
]


def said(view: TodayView) -> str:
    """Return what is asked of the reader today: what waits, else how the tasks stand."""
    asked, tasks = asked_of(view.lines), view.overview.tasks
    late, due = (list(tasks.loc[tasks["state"] == state, "name"]) for state in ("late", "due"))
    stands = f"已过期限的任务：{'、'.join(late)}。" if late else "没有逾期的任务。"
    going_on = f"正在进行：{'、'.join(due)}。" if due and not late else ""
    return f"{asked or sentence('WAITING_NOTHING')}{stands}{going_on}"


def show(today: TodayView, at: Desk) -> None:
    """Show what waits, numbers, map, areas and tasks."""
    view = today.overview
    put_title(TITLE, said(today))
    names = told_apart(dict(zip(view.areas["ea_id"], view.areas["area_name"], strict=True)))
    put_own_jobs(at)
    put_waiting(today, names, today=at.today)
    put_numbers(
        [
            Number(
                label=n.label,
                value=thousands(n.value),
                target=f"目标 {n.target:,}",
                page=n.page,
                list_name=n.list_name,
            )
            for n in view.numbers
        ]
    )
    put_areas(view.areas)
    st.header("方案的任务与期限", anchor=False)
    put_table(view.tasks, TASKS)
    st.caption("“未登记”表示系统里没有这项任务的记录，不表示没有做。")


def put_areas(areas: pd.DataFrame) -> None:
    """Show the areas on the map and in a table, or what comes before there are any."""
    if areas.empty:
        put_empty("还没有调查小区。先导入并核对抽样框，再抽取小区；抽出后这里显示地图和各小区的进度。")
        return
    st.header("各小区走到哪一步", anchor=False)
    put_area_map(areas, key="overview.map")
    put_table(areas, AREAS)


def main() -> None:
    """Show the page."""
    at = desk()
    if not at.may("survey.read"):
        put_system_day(at, title=TITLE)
    elif not without_cycle(at, title=TITLE):
        show(with_system(today_of(at), at), at)


main()
