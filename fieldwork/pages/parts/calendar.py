"""The bookkeeping calendar: households down, days across, one bar per stretch of days in the same state."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from itertools import groupby

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.book_looks import DAY_LOOKS


@dataclass(frozen=True, kw_only=True)
class Line:
    """One row of the calendar: its name, where that leads, the full code behind it, and a state per day."""

    name: str
    code: str
    states: Sequence[str]
    address: str = ""


def put_calendar(lines: Sequence[Line], days: Sequence[date], *, today: date, height: int) -> None:
    """Show the calendar; ``height`` is that of a row in pixels."""
    rows = "".join(_row(line, height) for line in lines)
    over = "".join(_month_lines(days)) + _today(days, today)
    st.html(
        f'<div class="zh-calendar" role="group" aria-label="记账日历"><div class="days">{"".join(_head(days))}</div>'
        f'<div class="rows">{rows}<div class="over">{over}</div></div></div>'
    )


def lines_of(calendar: pd.DataFrame, names: Mapping[str, str], addresses: Mapping[str, str]) -> list[Line]:
    """Return the rows of a household × day table in its order.

    ``names`` says what stands at the left of a row, ``addresses`` where it leads.
    """
    return [
        Line(
            name=names.get(str(code), ""),
            code=str(code),
            states=[str(state) for state in row],
            address=addresses.get(str(code), ""),
        )
        for code, row in zip(calendar.index, calendar.to_numpy(), strict=True)
    ]


def stretches(states: Sequence[str]) -> Iterator[tuple[str, int, int]]:
    """Yield state, first day and number of days of each stretch.

    >>> list(stretches(["trial", "trial", "formal"]))
    [('trial', 0, 2), ('formal', 2, 1)]
    """
    first = 0
    for state, same in groupby(states):
        n_days = len(list(same))
        yield state, first, n_days
        first += n_days


def _row(line: Line, height: int) -> str:
    bars = "".join(_bar(line, *stretch) for stretch in stretches(line.states))
    first, name = " first" if line.name else "", escape(line.name)
    if line.name and line.address:
        name = f'<a href="{escape(line.address)}" target="_self">{name}</a>'
    return (
        f'<div class="row{first}" style="height:{height}px"><span class="name">{name}</span>'
        f'<div class="bars">{bars}</div></div>'
    )


def _bar(line: Line, state: str, first: int, n_days: int) -> str:
    look, total = DAY_LOOKS[state], len(line.states)
    place = f"left:{_percent(first, total)};width:{_percent(n_days, total)}"
    return f'<b class="{state}" style="{place}" title="{escape(line.code)} {look.word}"></b>'


def _percent(part: float, whole: int) -> str:
    return f"{100 * part / whole:.2f}%"


def _head(days: Sequence[date]) -> Iterator[str]:
    for number, day in enumerate(days):
        left = f'style="left:{_percent(number, len(days))}"'
        if day.day == 1:
            yield f'<i class="month" {left}>{day.year} 年 {day.month} 月</i>'
        if day.day in (1, 10, 20):
            yield f"<i {left}>{day.day}</i>"


def _month_lines(days: Sequence[date]) -> Iterator[str]:
    for number, day in enumerate(days):
        if day.day == 1:
            yield f'<u style="left:{_percent(number, len(days))}"></u>'


def _today(days: Sequence[date], today: date) -> str:
    if today not in days:
        return ""
    return f'<u class="today" style="left:{_percent(days.index(today) + 0.5, len(days))}"><i>今天</i></u>'
