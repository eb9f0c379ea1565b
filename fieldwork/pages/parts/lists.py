"""Long lists: search, filters, a count in words, and an export where the list names no household."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.downloads import Download, put_download
from fieldwork.pages.parts.session import desk

ALL = "全部"


@dataclass(frozen=True, kw_only=True)
class ListOf:
    """What a list shows.

    ``headings`` maps columns to Chinese headings, in order. ``filters`` names columns that get a choice each. A list
    with a ``file_name`` can be taken out, which the ledger notes; ``place`` names the column of its areas or villages.
    """

    key: str
    noun: str
    headings: Mapping[str, str]
    filters: tuple[str, ...] = ()
    file_name: str = ""
    place: str = "ea_id"
    height: int = 420
    configs: Mapping[str, Any] = field(default_factory=dict)


def put_list(table: pd.DataFrame, shape: ListOf) -> pd.DataFrame:
    """Show a list with its search and filters; return the rows that are left."""
    chosen = _filtered(table, shape)
    _put_rows(table, chosen, shape)
    return chosen


def put_list_beside(table: pd.DataFrame, shape: ListOf, *, show: Callable[[], None], under: Callable[[], None]) -> None:
    """Show something at the left and the list at the right, with ``under`` below the list; its filters above both."""
    chosen = _filtered(table, shape)
    left, right = st.columns([3, 2], gap="medium")
    with left:
        show()
    with right:
        _put_rows(table, chosen, shape)
        under()


def _put_rows(table: pd.DataFrame, chosen: pd.DataFrame, shape: ListOf) -> None:
    st.caption(f"共 {len(table):,} {shape.noun}" + (f"，显示 {len(chosen):,}" if len(chosen) < len(table) else ""))
    st.dataframe(
        chosen[list(shape.headings)],
        column_config=_configs(chosen, shape),
        hide_index=True,
        height=min(shape.height, 37 + 35 * max(len(chosen), 1)),
        key=f"{shape.key}.list",
        placeholder="—",
    )
    if shape.file_name:
        _put_export(chosen, shape)


def matching(table: pd.DataFrame, wanted: str) -> pd.DataFrame:
    """Return the rows in which any column contains the text, whatever its case."""
    if not wanted.strip():
        return table
    as_text = table.astype("str").apply(lambda column: column.str.contains(wanted.strip(), case=False, regex=False))
    found: pd.DataFrame = table[as_text.any(axis=1)]
    return found


def _filtered(table: pd.DataFrame, shape: ListOf) -> pd.DataFrame:
    places = st.columns([2, *[1] * len(shape.filters), max(3 - len(shape.filters), 1)])
    wanted = places[0].text_input(
        "查找", key=f"{shape.key}.search", placeholder="查找：输入名称或代码，按回车", label_visibility="collapsed"
    )
    chosen = matching(table[list(table.columns)], wanted) if wanted else table
    for place, column in zip(places[1:], shape.filters, strict=False):
        picked = place.selectbox(
            shape.headings[column],
            [ALL, *sorted(table[column].dropna().astype("str").unique())],
            key=f"{shape.key}.{column}",
            format_func=partial(_choice, shape.headings[column]),
            label_visibility="collapsed",
        )
        chosen = chosen if picked == ALL else chosen[chosen[column].astype("str") == picked]
    return chosen


def _choice(heading: str, value: str) -> str:
    return f"{heading}：{value}"


def _configs(table: pd.DataFrame, shape: ListOf) -> dict[str, Any]:
    return {
        column: shape.configs.get(column) or _config(table[column], heading)
        for column, heading in shape.headings.items()
    }


def _config(column: "pd.Series[Any]", heading: str) -> Any:
    if pd.api.types.is_bool_dtype(column):
        return st.column_config.CheckboxColumn(heading)
    if pd.api.types.is_integer_dtype(column):
        return st.column_config.NumberColumn(heading, format="localized")
    if pd.api.types.is_float_dtype(column):
        return st.column_config.NumberColumn(heading, format="%.6f")
    if pd.api.types.is_datetime64_any_dtype(column):
        return st.column_config.DatetimeColumn(heading, format="YYYY-MM-DD HH:mm")
    return st.column_config.Column(heading)


def _put_export(table: pd.DataFrame, shape: ListOf) -> None:
    named = table[list(shape.headings)].rename(columns=dict(shape.headings))
    file = Download(
        name=shape.file_name,
        label=f"下载所列 {len(table):,} {shape.noun}（CSV）",
        content=lambda: named.to_csv(index=False, lineterminator="\n").encode("utf-8-sig"),
        n_rows=len(named),
        ea_ids=frozenset(table[shape.place].astype("str")),
    )
    put_download(st.container(), desk(), file, key=f"{shape.key}.export")
