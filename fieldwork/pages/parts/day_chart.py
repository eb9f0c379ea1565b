"""Households by day against a target: bars for the days, a line for the sum, the target and the day it is reached."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import altair as alt
import pandas as pd
import streamlit as st

from fieldwork.pages.parts.chart_marks import clickable, put_chart, written_chart
from fieldwork.pages.parts.looks import BLACK, BLUE, GREY, VERMILION

HEIGHT, ROOM = 260, 44
DAY = "screening.day.chosen"
"""Where a session keeps the day whose bar was clicked."""


@dataclass(frozen=True, kw_only=True)
class Goal:
    """How many households until when, and when they will be reached as far as one can tell."""

    target: int
    deadline: date | None
    reached_on: date | None

    @property
    def days(self) -> list[date]:
        """The days that are known."""
        return [day for day in (self.deadline, self.reached_on) if day is not None]


def put_day_chart(by_day: pd.DataFrame, goal: Goal) -> None:
    """Show ``day, n_screened, n_total`` with the target; a forecast is drawn as a dashed line to its day."""
    st.vega_lite_chart(written_chart(by_day, ("sums", goal), lambda: _sums(by_day, goal)), width="stretch")
    put_chart(written_chart(by_day, ("bars", goal), lambda: _bars(by_day, goal)), key=DAY, field="name")


def _sums(by_day: pd.DataFrame, goal: Goal) -> Any:
    days, x = _days(by_day, goal), _x(_days(by_day, goal))
    total = alt.Chart(_dated(by_day)).mark_line(color=BLUE, strokeWidth=2.5)
    layers = [
        total.encode(x=x, y=_y("n_total", "累计户数")),
        _rule(pd.DataFrame({"n": [goal.target], "said": [f"目标 {goal.target:,} 户"]})),
    ]
    last = by_day.iloc[-1]
    if goal.reached_on is not None and goal.reached_on > last["day"]:
        ahead = pd.DataFrame({"day": [last["day"], goal.reached_on], "n_total": [last["n_total"], goal.target]})
        dashed = alt.Chart(_dated(ahead)).mark_line(color=GREY, strokeDash=[5, 4])
        layers.append(dashed.encode(x=x, y="n_total:Q"))
    if goal.deadline is not None:
        layers.append(_deadline(goal.deadline, x, is_early=goal.deadline - min(days) < max(days) - goal.deadline))
    return alt.layer(*layers).properties(height=HEIGHT)


def _bars(by_day: pd.DataFrame, goal: Goal) -> alt.Chart:
    named = _dated(by_day).assign(name=[str(day) for day in by_day["day"]])
    y = _y("n_screened", "当日户数")
    bars = alt.Chart(named).mark_bar(color=GREY, cursor="pointer").encode(x=_x(_days(by_day, goal)), y=y)
    lower: alt.Chart = clickable(bars, "name").properties(height=HEIGHT // 2)
    return lower


def _days(by_day: pd.DataFrame, goal: Goal) -> list[date]:
    return [by_day["day"].iloc[0], by_day["day"].iloc[-1], *goal.days]


def _x(days: Sequence[date]) -> alt.X:
    """Return the days' axis, the same for both charts."""
    first, last = min(days) - timedelta(days=1), max(days) + timedelta(days=1)
    axis = alt.Axis(format="%m-%d", labelAngle=0, tickCount=8)
    return alt.X("day:T", title=None, axis=axis, scale=alt.Scale(domain=[first.isoformat(), last.isoformat()]))


def _y(name: str, title: str) -> alt.Y:
    """Return an axis of counts; both charts leave it the same room, so that their days stand below each other."""
    return alt.Y(f"{name}:Q", title=title, axis=alt.Axis(minExtent=ROOM, maxExtent=ROOM))


def _dated(table: pd.DataFrame) -> pd.DataFrame:
    return table.assign(day=pd.to_datetime(table["day"]))


def _rule(table: pd.DataFrame) -> alt.LayerChart:
    line = alt.Chart(table).mark_rule(color=BLACK, strokeDash=[2, 2]).encode(y="n:Q")
    words = alt.Chart(table).mark_text(color=BLACK, align="left", dy=-8, x=4).encode(y="n:Q", text="said:N")
    layers: alt.LayerChart = line + words
    return layers


def _deadline(day: date, x: alt.X, *, is_early: bool) -> alt.LayerChart:
    table = _dated(pd.DataFrame({"day": [day], "said": [f"期限 {day:%m-%d}"]}))
    line = alt.Chart(table).mark_rule(color=VERMILION).encode(x=x)
    words = (
        alt.Chart(table)
        .mark_text(color=VERMILION, align="left" if is_early else "right", dx=4 if is_early else -4, y=18)
        .encode(x=x, text="said:N")
    )
    layers: alt.LayerChart = line + words
    return layers
