"""The calendar of the books as a heat map: households down, days across, the number of entries in the cell."""

from collections.abc import Iterator, Mapping
from datetime import date
from html import escape

import streamlit as st

from fieldwork.pages.parts.arrival import AREA, address_of, story_of
from fieldwork.pages.parts.book_looks import DIARY_LOOKS
from fieldwork.pages.parts.choices import door_number
from fieldwork.rules.diary_calendar import DAY_MARK_LABELS, DayMark, DiaryCalendar

VISITED, DUE = "●", "○"
SAMPLES = {
    DayMark.NOT_COUNTED: "?",
    DayMark.NO_ENTRY: "0",
    DayMark.GAP: "0",
    DayMark.ENTRIES: "3",
    DayMark.CHECKED: "3",
}
SMALL = 30
"""With more rows than this the cells are low and hold no numbers."""


def put_diary_grid(calendar: DiaryCalendar, names: Mapping[str, str], *, today: date) -> None:
    """Show the calendar; ``names`` are those of the areas, shown at the first household of each."""
    is_low = len(calendar.household_ids) > SMALL
    columns = f"grid-template-columns:minmax(9.5em,auto) repeat({len(calendar.days)},minmax(0,1fr))"
    heads = "".join(_head(day, today) for day in calendar.days)
    labels = _labels(calendar, names, is_low=is_low)
    rows = "".join(_row(calendar, row, label, is_low=is_low) for row, label in enumerate(labels))
    kind = "zh-diary all" if is_low else "zh-diary"
    st.html(
        f'<div class="{kind}" role="group" aria-label="记账日历" style="{columns}"><span></span>{heads}{rows}</div>'
    )


def put_diary_legend() -> None:
    """Say what the cells mean, each drawn as it stands in the calendar."""
    keys = "".join(
        f'<span class="zh-state"><span class="zh-diary key"><b class="d{mark.value}">{SAMPLES.get(mark, "")}</b></span>'
        f"{DIARY_LOOKS[mark].word}</span>"
        for mark in reversed(DayMark)
    )
    st.html(f'<div class="zh-legend">{keys}</div>')


def _head(day: date, today: date) -> str:
    return f'<span class="head{" now" if day == today else ""}">{day.day}</span>'


def _labels(calendar: DiaryCalendar, names: Mapping[str, str], *, is_low: bool) -> Iterator[str]:
    """Yield what stands at the left: a household, or in a low calendar an area at its first household."""
    shown: set[str] = set()
    for household_id in calendar.household_ids:
        ea_id = household_id[:15]
        if not is_low:
            yield _link(address_of(story_of(household_id), page="placement"), f"住宅 {door_number(household_id)}")
            continue
        yield "" if ea_id in shown else _link(address_of({AREA: ea_id}), names.get(ea_id, ea_id))
        shown.add(ea_id)


def _link(address: str, words: str) -> str:
    return f'<a href="{escape(address)}" target="_self">{escape(words)}</a>'


def _row(calendar: DiaryCalendar, row: int, label: str, *, is_low: bool) -> str:
    height = ' style="height:4px;line-height:4px"' if is_low else ""
    cells = "".join(_cell(calendar, row, column, is_low=is_low) for column in range(len(calendar.days)))
    return f'<span class="name"{height}>{label}</span>{cells}'


def _cell(calendar: DiaryCalendar, row: int, column: int, *, is_low: bool) -> str:
    mark = DayMark(int(calendar.marks[row, column]))
    number = int(calendar.n_entries[row, column])
    if is_low:
        return f'<b class="d{mark.value}"></b>'
    is_shown = mark > DayMark.NOT_COUNTED
    text = str(number) if is_shown else "?" if mark is DayMark.NOT_COUNTED else ""
    household_id, day = calendar.household_ids[row], calendar.days[column]
    said = f"{household_id} {day} {DAY_MARK_LABELS[mark]}" + (f" {number} 笔" if is_shown else "")
    return f'<b class="d{mark.value}" title="{escape(said)}">{text}{_visit_mark(calendar, row, column)}</b>'


def _visit_mark(calendar: DiaryCalendar, row: int, column: int) -> str:
    if calendar.is_visited[row, column]:
        return f"<i>{VISITED}</i>"
    return f'<i class="due">{DUE}</i>' if calendar.is_visit_due[row, column] else ""
