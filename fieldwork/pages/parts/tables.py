"""Short tables as HTML: states as badges, codes in a monospaced face, numbers on the right."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.looks import Look, badge, look_of
from fieldwork.pages.parts.numbers import thousands

Row = Mapping[Hashable, Any]


@dataclass(frozen=True, kw_only=True)
class Cell:
    """One column: its heading, how a row becomes HTML, and its style.

    Styles are ``right``, ``code`` and ``quiet``; a ``wide`` column may break into lines.
    """

    heading: str
    html: Callable[[Row], str]
    style: str = ""


def text(name: str, heading: str, *, style: str = "") -> Cell:
    """Return a column that shows a value as text."""
    return Cell(heading=heading, html=lambda row: escape(plain(row[name])), style=style)


def number(name: str, heading: str) -> Cell:
    """Return a column of counts: right-aligned, thousands separated."""
    return text(name, heading, style="right")


def state(name: str, heading: str, *, looks: Mapping[str, Look], word: str = "") -> Cell:
    """Return a column of states; ``word`` names the column that holds the state in words, if there is one."""
    return Cell(heading=heading, html=lambda row: badge(look_of(looks, row[name]), plain(row[word]) if word else ""))


def plain(value: Any) -> str:
    """Return a value as it is read: counts with thousands, dates as 2022-11-20, missing as a dash."""
    if value is None or (pd.api.types.is_scalar(value) and pd.isna(value)) or value == "":
        return "—"
    if isinstance(value, float):
        return thousands(int(value)) if value.is_integer() else f"{value:,.4f}"
    return thousands(int(value) if pd.api.types.is_integer(value) else value)


def put_table(table: pd.DataFrame, cells: Sequence[Cell]) -> None:
    """Show a short table."""
    head = "".join(f'<th class="{cell.style}">{escape(cell.heading)}</th>' for cell in cells)
    body = "".join(_line(row, cells) for row in table.to_dict("records"))
    rows = f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody>"
    st.html(f'<div class="zh-scroll"><table class="zh-table">{rows}</table></div>')


def _line(row: Row, cells: Sequence[Cell]) -> str:
    return "<tr>" + "".join(f'<td class="{cell.style}">{cell.html(row)}</td>' for cell in cells) + "</tr>"
