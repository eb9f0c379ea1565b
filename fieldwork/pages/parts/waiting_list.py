"""What waits for the person who is signed in: one line each, and one click to where it is done."""

from collections.abc import Mapping, Sequence
from datetime import date
from html import escape

import streamlit as st

from fieldwork.messages import sentence
from fieldwork.pages.parts.arrival import AREA, HOUSEHOLD, KIND, RECORD
from fieldwork.pages.parts.choices import door_number
from fieldwork.pages.parts.looks import NOTHING_WAITS, OVERDUE, TO_DO, badge
from fieldwork.rules.waiting import DUTIES, Waiting, WaitingKind, WaitingLine
from fieldwork.services.waiting import TodayView

SHOWN = 10
"""So many lines stand open; the rest is a click away."""
MOST_NAMES = 2
MOST_COMING = 5


def put_waiting(view: TodayView, names: Mapping[str, str], *, today: date) -> None:
    """Show what waits, the most urgent first, and what comes next."""
    put_lines(view.lines, names, today=today)
    said = coming_words(view, names)
    if said:
        st.caption(said)


def put_lines(lines: Sequence[WaitingLine], names: Mapping[str, str], *, today: date) -> None:
    """Show what waits, the most urgent first, or that nothing does."""
    st.header("等您办的事", anchor=False)
    if not lines:
        st.html(f'<p class="zh-nothing">{badge(NOTHING_WAITS)}</p>')
    _put_lines(lines[:SHOWN], names, today=today)
    rest = lines[SHOWN:]
    if rest:
        with st.expander(f"另有 {len(rest)} 项"):
            _put_lines(rest, names, today=today)


def asked_of(lines: Sequence[WaitingLine]) -> str:
    """Return in one sentence how much waits, and how much of it is late; nothing if nothing waits."""
    n_all, n_late = sum(line.n for line in lines), sum(line.is_late for line in lines)
    if not n_all:
        return ""
    late = f"，其中 {n_late} 项已过期限，排在最前" if n_late else ""
    return f"{len(lines)} 项事等您办，共 {n_all:,} 件{late}。"


def _put_lines(lines: Sequence[WaitingLine], names: Mapping[str, str], *, today: date) -> None:
    with st.container(gap=None):
        for number, line in enumerate(lines):
            _put_line(line, names, today=today, key=f"today.line.{line.kind}.{number}")


def _put_line(line: WaitingLine, names: Mapping[str, str], *, today: date, key: str) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key=key):
        st.html(line_html(line, names, today=today), width="stretch")
        st.page_link(
            f"{DUTIES[line.kind].page}.py",
            label=sentence(f"WAITING_DO.{line.kind}"),
            icon=":material/arrow_forward:",
            icon_position="right",
            query_params=address_of(line),
        )


def line_html(line: WaitingLine, names: Mapping[str, str], *, today: date) -> str:
    """Return what, where and since when."""
    look = badge(OVERDUE if line.is_late else TO_DO, sentence(f"WAITING.{line.kind}"))
    cells = (("what", look), ("where", escape(where(line, names))), ("when", escape(when(line, today=today))))
    return '<div class="zh-wait">' + "".join(f'<span class="{name}">{cell}</span>' for name, cell in cells) + "</div>"


def where(line: WaitingLine, names: Mapping[str, str]) -> str:
    """Return what a line is about: the place and name of one thing, or how many there are and where."""
    if line.n == 1:
        return place_of(line.first, names)
    areas = list(dict.fromkeys(names.get(ea_id, ea_id) for ea_id in line.ea_ids))
    places = "、".join(areas) if len(areas) <= MOST_NAMES else f"{len(areas)} 个小区"
    return f"{line.n:,} 件 · {places}" if places else f"{line.n:,} 件"


def place_of(item: Waiting, names: Mapping[str, str]) -> str:
    """Return area and number on the door of one thing, and what it is called."""
    areas = [names.get(ea_id, ea_id) for ea_id in item.ea_ids]
    place = "、".join(areas) if len(areas) <= MOST_NAMES else f"{len(areas)} 个小区"
    door = f" 住宅 {door_number(item.household_id)}" if item.household_id else ""
    return " · ".join(part for part in (f"{place}{door}", item.about) if part) or "全区"


def when(line: WaitingLine, *, today: date) -> str:
    """Return since when it waits or by when it is due; of several, of the most urgent one."""
    item, several = line.first, "最早" if line.n > 1 else ""
    if line.is_late and item.due_on is not None:
        return f"{several}期限 {item.due_on}，过了 {(today - item.due_on).days} 天"
    if item.kind is WaitingKind.APPOINTMENT and item.due_on is not None:
        return f"约在 {'今天' if item.due_on == today else item.due_on}"
    if item.due_on is not None:
        return f"{several}期限 {item.due_on}"
    return f"{several}自 {item.since}，{_days((today - item.since).days)}" if item.since is not None else ""


def _days(n_days: int) -> str:
    return f"已等 {n_days} 天" if n_days > 0 else "今天"


def coming_words(view: TodayView, names: Mapping[str, str]) -> str:
    """Return what comes in the next days, or the plan's next day where nothing does."""
    parts = [
        f"{item.starts_on} {sentence(f'WAITING.{item.kind}')}（{place_of(item, names)}）"
        for item in view.coming[:MOST_COMING]
    ]
    if parts:
        more = len(view.coming) - len(parts)
        return f"接下来：{'；'.join(parts)}{f'；另有 {more} 件' if more else ''}。"
    if view.deadline is None:
        return ""
    return sentence("WAITING_NEXT", what=f"方案任务“{view.deadline.name}”的期限", day=view.deadline.deadline)


def address_of(line: WaitingLine) -> dict[str, str]:
    """Return what the link asks the page to open: the kind, and the one area, household and record it is about."""
    wanted = {KIND: line.kind.value, AREA: line.ea_ids[0] if len(line.ea_ids) == 1 else ""}
    if line.n == 1:
        wanted |= {HOUSEHOLD: line.first.household_id, RECORD: line.first.record}
    return {name: value for name, value in wanted.items() if value}
