"""How far the screening is: key numbers, the days against the target, the areas; each leads to what it counts."""

from collections.abc import Mapping
from datetime import date

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.chart_marks import put_marks
from fieldwork.pages.parts.choices import door_number
from fieldwork.pages.parts.day_chart import DAY, Goal, put_day_chart
from fieldwork.pages.parts.empty import put_empty
from fieldwork.pages.parts.kept import kept
from fieldwork.pages.parts.lists import ListOf, put_list
from fieldwork.pages.parts.looks import LOCKED, UNLOCKED, badge
from fieldwork.pages.parts.numbers import Listed, Number, thousands
from fieldwork.pages.parts.screening_pace import chart_title, deadline_words, reached
from fieldwork.pages.parts.session import Desk, person_names, seen
from fieldwork.pages.parts.tables import Cell, Row, Taken, listed_as, number, put_table, text
from fieldwork.services.screening_views import ScreeningProgress, screened_on


def percent(name: str, heading: str) -> Cell:
    """Return a column of percentages."""
    return Cell(heading=heading, html=lambda row: f"{row[name]:.1f}%", style="right")


def lock_cell(row: Row) -> str:
    """Return whether a list is locked."""
    return badge(LOCKED if row["is_locked"] else UNLOCKED)


def against(row: Row) -> str:
    """Return screened against target."""
    return f"{row['n_screened']:,} / {row['target']:,}"


def expected(row: Row) -> str:
    """Return when the target of an area is, or was, reached."""
    if row["reached_on"] is None or pd.isna(row["reached_on"]):
        return "未达到" if row["is_locked"] else "没有进展"
    late = row["days_late"]
    return f"{row['reached_on']:%m-%d}" + (f"（晚 {late} 天）" if late is not None and late > 0 else "")


AREAS: list[Cell] = [
    number("serial", "序号"),
    text("area_name", "小区"),
    Cell(heading="名单", html=lock_cell),
    Cell(heading="已摸底 / 目标", html=against, style="right"),
    Cell(heading="达到目标", html=expected),
    number("n_no_contact", "未接触到"),
    number("n_refused", "拒绝"),
    number("n_out", "不在范围"),
    percent("proxy_percent", "代答"),
    percent("missing_income_percent", "收入缺失"),
]
TAKEN = Taken(key="screening.areas", title="各小区摸底进度", noun="个小区")
COUNTS = ListOf(
    key="screening.counts",
    noun="个小区",
    headings={
        "serial": "序号",
        "area_name": "小区",
        "n_listed": "登记户",
        "n_screened": "已摸底",
        "target": "目标",
        "n_proxy": "代答",
        "n_income_missing": "收入缺失",
        "n_no_contact": "未接触到",
        "n_refused": "拒绝",
        "n_out": "不在范围",
        "ea_id": "小区编码",
    },
    file_name="各小区摸底户数.xlsx",
)
DAYS = ListOf(
    key="screening.days",
    noun="天",
    headings={"day": "日期", "n_screened": "当日户数", "n_total": "累计户数"},
    file_name="摸底按日.xlsx",
    height=240,
)
OF_DAY = ListOf(
    key="screening.day",
    noun="户",
    headings={
        "area_name": "小区",
        "door": "住宅编号",
        "day": "摸底日期",
        "n_attempts": "上门次数",
        "by": "登记人",
        "household_id": "住户编码",
    },
    filters=("area_name", "by"),
    file_name="一天的摸底.xlsx",
    height=260,
)


def numbers(view: ScreeningProgress) -> list[Number]:
    """Return the key numbers."""
    counts, is_locked = view.areas.sum(numeric_only=True), view.areas["is_locked"].astype("bool")
    screened = int(counts["n_screened"])

    def counted(name: str) -> pd.DataFrame:
        return view.areas[view.areas[name] > 0]

    return [
        Number(
            label="已摸底户",
            value=thousands(screened),
            target=f"目标 {view.target:,} 户",
            listed=Listed(name="screened", rows=counted("n_screened"), shape=COUNTS, sums="n_screened"),
        ),
        Number(label="达到目标", value=reached(view), target=deadline_words(view)),
        Number(
            label="代答",
            value=f"{100 * counts['n_proxy'] / max(screened, 1):.1f}%",
            target=f"收入缺失 {int(counts['n_income_missing']):,} 户",
            listed=Listed(name="proxies", rows=counted("n_proxy"), shape=COUNTS, sums="n_proxy"),
        ),
        Number(
            label="名单已锁定",
            value=f"{int(is_locked.sum())} / {len(view.areas)}",
            target="锁定后才能抽选",
            listed=listed_as("locked", view.areas[is_locked], AREAS, TAKEN),
            rest=listed_as("not_locked", view.areas[~is_locked], AREAS, TAKEN),
        ),
    ]


def put_chart(at: Desk, view: ScreeningProgress) -> None:
    """Show the days against the target, and the households of the day that is chosen."""
    st.header(chart_title(view), anchor=False)
    if view.by_day.empty:
        put_empty("还没有摸底数据。登记或导入后，这里按天显示进度。")
        return
    reached_on = view.forecast.reached_on if view.forecast else None
    put_day_chart(view.by_day, Goal(target=view.target, deadline=view.deadline, reached_on=reached_on))
    put_day(at, view)
    with st.expander("图上各日的数字"):
        put_list(kept(view.by_day, "down", lambda: view.by_day.sort_values("day", ascending=False)), DAYS)


def put_day(at: Desk, view: ScreeningProgress) -> None:
    """Ask for a day, by a click on its bar or from the list, and list its households."""
    worked = view.by_day[view.by_day["n_screened"] > 0]
    words = {f"{row['day']}": f"{row['day']}：{row['n_screened']:,} 户" for row in worked.to_dict("records")}
    chosen = put_marks("看哪一天摸底的户（也可以点图上的柱）", words, key=DAY)
    if chosen:
        names = dict(zip(view.areas["ea_id"], view.areas["area_name"], strict=True))
        put_list(of_day(seen(screened_on, at, day=date.fromisoformat(chosen)), names), OF_DAY)


def of_day(households: pd.DataFrame, names: Mapping[str, str]) -> pd.DataFrame:
    """Return the households of a day as they are read."""
    return households.assign(
        area_name=households["ea_id"].map(names),
        door=households["household_id"].map(door_number),
        by=person_names(households["recorded_by"]),
    )


def put_standing(at: Desk, view: ScreeningProgress) -> None:
    """Show how far it is: by day, and by area."""
    put_chart(at, view)
    st.header("各小区", anchor=False)
    put_table(view.areas, AREAS, taken=TAKEN)
