"""The tasks against the dates: from start to deadline, when each was done, when it will be at the present pace."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from html import escape
from typing import Any

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.arrival import KIND, RECORD, address_of
from fieldwork.pages.parts.kept import kept
from fieldwork.pages.parts.looks import TASK_LOOKS, look_of

MARGIN = timedelta(days=45)
NEAR_THE_END = 0.8


@dataclass(frozen=True)
class Scale:
    """The days that the chart shows, and where one of them stands."""

    first: date
    last: date

    def place(self, day: date) -> str:
        """Return the distance of a day from the left."""
        return self.share((day - self.first).days)

    def share(self, n_days: int) -> str:
        """Return the width of a number of days."""
        return f"{100 * n_days / ((self.last - self.first).days + 1):.2f}%"


def put_timeline(tasks: pd.DataFrame, milestones: pd.DataFrame, *, today: date) -> None:
    """Show one row per task; a task without dates shows its phase in words."""
    st.html(kept(tasks, ("timeline", today), lambda: _timeline(tasks, milestones, today)))


def _timeline(tasks: pd.DataFrame, milestones: pd.DataFrame, today: date) -> str:
    scale = scale_of(tasks, today)
    steps: dict[int, list[Mapping[Any, Any]]] = {}
    for step in milestones.to_dict("records"):
        steps.setdefault(int(step["no"]), []).append(step)
    rows = "".join(_row(row, steps.get(int(row["no"]), []), scale) for row in tasks.to_dict("records"))
    line = f'<u class="today" style="left:{scale.place(today)}"><i>今天</i></u>'
    return (
        f'<div class="zh-timeline" role="region" tabindex="0" aria-label="任务时间表">'
        f'<div class="days">{"".join(_months(scale))}</div>'
        f'<div class="rows">{rows}<div class="over">{line}</div></div></div>'
        '<p class="zh-legend"><span><i class="zh-bar"></i> 起止日期</span><span>◆ 分期限</span>'
        "<span>■ 完成日期</span><span>▷ 照近期进度的预测</span></p>"
    )


def scale_of(tasks: pd.DataFrame, today: date) -> Scale:
    """Return the days from the first month to a little after the last date."""
    days = [day for name in ("starts_on", "deadline", "done_on", "forecast_on") for day in _days(tasks[name])]
    return Scale(min([*days, today]).replace(day=1), max([*days, today]) + MARGIN)


def is_near_the_end(day: date, scale: Scale) -> bool:
    """Tell whether words to the right of a day would run out of the chart."""
    return (day - scale.first).days > NEAR_THE_END * (scale.last - scale.first).days


def _days(values: Iterable[Any]) -> list[date]:
    return [value for value in values if isinstance(value, date)]


def _row(row: Mapping[Any, Any], steps: Sequence[Mapping[Any, Any]], scale: Scale) -> str:
    look = look_of(TASK_LOOKS, row["state"])
    marks = "".join(_marks(row, steps, scale, colour=look.colour))
    address = escape(address_of({KIND: "task", RECORD: str(row["no"])}))
    return (
        f'<div class="row"><a class="name" href="{address}" target="_self" '
        f'title="{escape(row["state_zh"])}"><i style="color:{look.colour}">{look.glyph}</i>'
        f'{row["no"]} {escape(row["name"])}</a><div class="bars">{marks}</div></div>'
    )


def _marks(row: Mapping[Any, Any], steps: Sequence[Mapping[Any, Any]], scale: Scale, *, colour: str) -> Iterator[str]:
    start, deadline, done, forecast = (row[name] for name in ("starts_on", "deadline", "done_on", "forecast_on"))
    if isinstance(deadline, date):
        begin = start if isinstance(start, date) else deadline
        width = scale.share((deadline - begin).days + 1)
        yield f'<b style="left:{scale.place(begin)};width:{width}" title="期限 {deadline}"></b>'
    elif not isinstance(done, date):
        yield f"<em>{escape(str(row['phase'] or ''))}</em>"
    for step in steps:
        yield _mark("◆", scale.place(step["deadline"]), title=f"{step['name']} 期限 {step['deadline']}")
    if isinstance(done, date):
        yield _mark("■", scale.place(done), title=f"完成 {done}", colour=colour, said=f"{done:%m-%d}")
    if isinstance(forecast, date):
        before = is_near_the_end(forecast, scale)
        said = f"预测 {forecast}"
        yield _mark("▷", scale.place(forecast), title=said, colour=colour, said=said, is_before=before)


def _mark(
    glyph: str, place: str, *, title: str, colour: str = "#57606A", said: str = "", is_before: bool = False
) -> str:
    words = f"<small>{escape(said)}</small>"
    inner, side = (f"{words}{glyph}", "before") if is_before else (f"{glyph}{words}", "after")
    return f'<s class="{side}" style="left:{place};color:{colour}" title="{escape(title)}">{inner}</s>'


def _months(scale: Scale) -> Iterator[str]:
    day = scale.first
    while day <= scale.last:
        label = f"{day.year}.{day.month}" if day.month == 1 or day == scale.first else f"{day.month} 月"
        yield f'<i style="left:{scale.place(day)}">{label}</i>'
        day = (day + timedelta(days=32)).replace(day=1)
