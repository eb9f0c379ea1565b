"""Short tables as HTML: states as badges, codes in a monospaced face, numbers on the right; taken out as a workbook."""

import re
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from html import escape, unescape
from typing import Any

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.kept import kept
from fieldwork.pages.parts.list_export import ShownList, put_list_export
from fieldwork.pages.parts.lists import ListOf
from fieldwork.pages.parts.looks import Look, badge, look_of
from fieldwork.pages.parts.numbers import Listed, thousands

_TAG = re.compile(r"<[^>]*>")
Row = Mapping[Hashable, Any]


@dataclass(frozen=True, kw_only=True)
class Cell:
    """One column: its heading, how a row becomes HTML, and its style.

    ``html`` hangs on the row alone. Styles are ``right``, ``code`` and ``quiet``; a ``wide`` column may break into
    lines. ``name`` is the column of the table that is taken out as it is; without it, what is read on the screen.
    """

    heading: str
    html: Callable[[Row], str]
    style: str = ""
    name: str = ""


@dataclass(frozen=True, kw_only=True)
class Taken:
    """How a short table is taken out: its key and title, what its rows are, and where they belong.

    ``place`` names the column of areas, towns or villages, ``personal`` the headings that may hold personal values;
    ``is_of_office`` as in `ListOf`.
    """

    key: str
    title: str
    noun: str = "行"
    place: str = "ea_id"
    personal: tuple[str, ...] = ()
    is_of_office: bool = False


def text(name: str, heading: str, *, style: str = "") -> Cell:
    """Return a column that shows a value as text."""
    return Cell(heading=heading, html=lambda row: escape(plain(row[name])), style=style, name=name)


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


def put_table(table: pd.DataFrame, cells: Sequence[Cell], *, taken: Taken | None = None) -> None:
    """Show a short table, with a button that takes it out where ``taken`` says how."""
    st.html(written(table, cells))
    if taken is not None:
        put_table_export(table, cells, taken)


def put_table_export(table: pd.DataFrame, cells: Sequence[Cell], taken: Taken) -> None:
    """Offer a table as a workbook, for one that is shown in several parts."""
    put_list_export(taken_out(table, cells, taken))


def taken_out(table: pd.DataFrame, cells: Sequence[Cell], taken: Taken) -> ShownList:
    """Return a table as it is taken out: each cell by its column, or as the words that are read."""
    shown: ShownList = kept(table, (taken, way_of(cells)), lambda: _shown(table, cells, taken))
    return shown


def listed_as(name: str, table: pd.DataFrame, cells: Sequence[Cell], taken: Taken, *, sums: str = "") -> Listed:
    """Return the rows of a short table as the list that a number leads to; ``sums`` is a heading."""
    shown = taken_out(table, cells, taken)
    shape = ListOf(
        key=taken.key,
        noun=taken.noun,
        headings=shown.headings,
        file_name=f"{taken.title}.xlsx",
        place=taken.place,
        personal=taken.personal,
        is_of_office=taken.is_of_office,
    )
    return Listed(name=name, rows=shown.table, shape=shape, sums=sums)


def _shown(table: pd.DataFrame, cells: Sequence[Cell], taken: Taken) -> ShownList:
    rows = table.to_dict("records")
    columns = {
        cell.heading: table[cell.name]
        if cell.name
        else pd.Series([_words(cell.html(row)) for row in rows], table.index)
        for cell in cells
    }
    return ShownList(
        key=taken.key,
        noun=taken.noun,
        title=taken.title,
        table=pd.DataFrame(columns).assign(**{taken.place: table[taken.place]} if taken.place in table else {}),
        headings={cell.heading: cell.heading for cell in cells},
        place=taken.place,
        personal=frozenset(taken.personal),
        is_of_office=taken.is_of_office,
    )


def written(table: pd.DataFrame, cells: Sequence[Cell]) -> str:
    """Return a table in HTML, written once as long as it stands."""
    html: str = kept(table, ("html", way_of(cells)), lambda: _written(table, cells))
    return html


def way_of(cells: Sequence[Cell]) -> tuple[tuple[str, str, str], ...]:
    """Return by what one way to show a table differs from another."""
    return tuple((cell.heading, cell.name, cell.style) for cell in cells)


def _written(table: pd.DataFrame, cells: Sequence[Cell]) -> str:
    """Return the table in HTML."""
    head = "".join(f'<th class="{cell.style}">{escape(cell.heading)}</th>' for cell in cells)
    body = "".join(_line(row, cells) for row in table.to_dict("records"))
    rows = f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody>"
    return f'<div class="zh-scroll" tabindex="0"><table class="zh-table">{rows}</table></div>'


def _words(html: str) -> str:
    return unescape(_TAG.sub("", html)).strip()


def _line(row: Row, cells: Sequence[Cell]) -> str:
    return "<tr>" + "".join(f'<td class="{cell.style}">{cell.html(row)}</td>' for cell in cells) + "</tr>"
