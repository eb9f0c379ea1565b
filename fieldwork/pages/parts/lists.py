"""Long lists: search, filters, order, choice of columns, a count in words, and the list as a workbook."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from fieldwork.messages import sentence
from fieldwork.pages.parts.kept import kept
from fieldwork.pages.parts.list_export import ShownList, put_list_export, title_of

ALL = "全部"
AS_GIVEN = "原有次序"
ASCENDING, DESCENDING = "SORT_ASCENDING", "SORT_DESCENDING"


@dataclass(frozen=True, kw_only=True)
class ListOf:
    """What a list shows.

    ``headings`` maps columns to Chinese headings, in order; those in ``at_request`` are shown when they are chosen.
    ``filters`` names columns that get a choice each. ``file_name`` names the list when it is taken out, which the
    ledger notes; ``place`` names the column of its areas or villages, ``personal`` the columns that may hold personal
    values. ``is_of_office`` is a list of how the system is kept (accounts, tablets, jobs, backups, settings), in which
    nothing of the survey stands.
    """

    key: str
    noun: str
    headings: Mapping[str, str]
    filters: tuple[str, ...] = ()
    file_name: str = ""
    place: str = "ea_id"
    height: int = 420
    configs: Mapping[str, Any] = field(default_factory=dict)
    personal: tuple[str, ...] = ()
    at_request: tuple[str, ...] = ()
    is_of_office: bool = False


@dataclass(frozen=True, kw_only=True)
class Arrangement:
    """How the reader wants a list: which columns, in which order of rows (``order`` empty: as given)."""

    columns: tuple[str, ...]
    order: str = ""
    is_descending: bool = False


@dataclass(frozen=True, kw_only=True)
class Found:
    """The rows that are left, and in words what they were chosen by."""

    table: pd.DataFrame
    chosen_by: tuple[str, ...] = ()


def put_list(table: pd.DataFrame, shape: ListOf) -> pd.DataFrame:
    """Show a list with its search, filters, order and columns; return the rows that are left, as they are ordered."""
    return _put_rows(table, shape, _asked(table, shape))


def put_list_beside(table: pd.DataFrame, shape: ListOf, *, show: Callable[[], None], under: Callable[[], None]) -> None:
    """Show something at the left and the list at the right, with ``under`` below the list; its filters above both."""
    asked = _asked(table, shape)
    left, right = st.columns([3, 2], gap="medium")
    with left:
        show()
    with right:
        _put_rows(table, shape, asked)
        under()


def _put_rows(table: pd.DataFrame, shape: ListOf, asked: tuple[Found, Arrangement]) -> pd.DataFrame:
    found, arrangement = asked
    shown = ordered(found.table, arrangement)
    st.caption(f"共 {len(table):,} {shape.noun}" + (f"，显示 {len(shown):,}" if len(shown) < len(table) else ""))
    st.dataframe(
        kept(shown, ("columns", arrangement.columns), lambda: shown[list(arrangement.columns)]),
        column_config=kept(shown, ("configs", shape.key), lambda: _configs(shown, shape)),
        hide_index=True,
        height=min(shape.height, 37 + 35 * max(len(shown), 1)),
        key=f"{shape.key}.list",
        placeholder="—",
    )
    _put_export(shown, shape, arrangement, found.chosen_by)
    return shown


def matching(table: pd.DataFrame, wanted: str) -> pd.DataFrame:
    """Return the rows in which any column contains the text, whatever its case."""
    if not wanted.strip():
        return table
    as_text = table.astype("str").apply(lambda column: column.str.contains(wanted.strip(), case=False, regex=False))
    found: pd.DataFrame = table[as_text.any(axis=1)]
    return found


def ordered(table: pd.DataFrame, arrangement: Arrangement) -> pd.DataFrame:
    """Return the rows in the order that is wanted; equal ones stay as they were, gaps come last."""
    if not arrangement.order:
        return table
    column = table[arrangement.order].reset_index(drop=True)
    keys = column.astype("str").where(column.notna(), None) if column.dtype == object else column
    places = keys.sort_values(ascending=not arrangement.is_descending, kind="stable", na_position="last").index
    return table.iloc[places]


def _asked(table: pd.DataFrame, shape: ListOf) -> tuple[Found, Arrangement]:
    """Put search, filters and the arrangement in one row, and return what was chosen."""
    places = st.columns([2, *[1] * len(shape.filters), 1], vertical_alignment="center")
    wanted = places[0].text_input(
        "查找", key=f"{shape.key}.search", placeholder="查找：输入名称或代码，按回车", label_visibility="collapsed"
    )
    chosen = matching(table, wanted)
    said = [sentence("CHOSEN_SEARCH", text=wanted.strip())] if wanted.strip() else []
    for place, column in zip(places[1:-1], shape.filters, strict=True):
        picked = place.selectbox(
            shape.headings[column],
            kept(table, ("choices", column), partial(_choices, table, column)),
            key=f"{shape.key}.{column}",
            format_func=partial(_choice, shape.headings[column]),
            label_visibility="collapsed",
        )
        if picked != ALL:
            chosen = chosen[chosen[column].astype("str") == picked]
            said.append(sentence("CHOSEN_FILTER", heading=shape.headings[column], value=picked))
    return Found(table=chosen, chosen_by=tuple(said)), _arrangement(shape, places[-1])


def _arrangement(shape: ListOf, place: Any) -> Arrangement:
    """Return how the list is arranged, which the session remembers; the questions are made when they are opened."""
    known: Arrangement = st.session_state.get(f"{shape.key}.arrangement", _first(shape))
    questions = place.popover(
        "列与排序", icon=":material/view_column:", width="stretch", key=f"{shape.key}.arrange", on_change="rerun"
    )
    if not questions.open:
        return known
    with questions:
        return _ask_arrangement(shape, known)


def _ask_arrangement(shape: ListOf, known: Arrangement) -> Arrangement:
    """Ask which columns are shown and by which the rows are ordered."""
    columns = st.pills(
        "显示的列（一列都不选就全部显示）",
        list(shape.headings),
        selection_mode="multi",
        default=[name for name in known.columns if name in shape.headings],
        format_func=lambda name: shape.headings[name],
        key=f"{shape.key}.columns",
        wrap=True,
    )
    order, is_descending = _order(shape, known)
    wanted = tuple(name for name in shape.headings if name in columns) or tuple(shape.headings)
    arrangement = Arrangement(columns=wanted, order=order, is_descending=is_descending)
    st.session_state[f"{shape.key}.arrangement"] = arrangement
    return arrangement


def _first(shape: ListOf) -> Arrangement:
    return Arrangement(columns=tuple(name for name in shape.headings if name not in shape.at_request))


def _order(shape: ListOf, known: Arrangement) -> tuple[str, bool]:
    names = ["", *shape.headings]
    left, right = st.columns([3, 2], vertical_alignment="bottom")
    order = left.selectbox(
        "排序",
        names,
        index=names.index(known.order) if known.order in names else 0,
        format_func=lambda name: shape.headings.get(name, AS_GIVEN),
        key=f"{shape.key}.order",
    )
    way = right.segmented_control(
        "方向",
        [ASCENDING, DESCENDING],
        default=DESCENDING if known.is_descending else ASCENDING,
        required=True,
        format_func=sentence,
        key=f"{shape.key}.way",
        label_visibility="collapsed",
    )
    return str(order or ""), way == DESCENDING


def _choices(table: pd.DataFrame, column: str) -> list[str]:
    return [ALL, *sorted(table[column].dropna().astype("str").unique())]


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


def _put_export(shown: pd.DataFrame, shape: ListOf, arrangement: Arrangement, chosen_by: tuple[str, ...]) -> None:
    key = ("export", shape.key, arrangement, chosen_by)
    put_list_export(kept(shown, key, lambda: _taken_out(shown, shape, arrangement, chosen_by)))


def _taken_out(shown: pd.DataFrame, shape: ListOf, arrangement: Arrangement, chosen_by: tuple[str, ...]) -> ShownList:
    return ShownList(
        key=shape.key,
        noun=shape.noun,
        title=title_of(shape.file_name, shape.noun),
        table=shown,
        headings={name: shape.headings[name] for name in arrangement.columns},
        place=shape.place,
        personal=frozenset(shape.personal),
        is_of_office=shape.is_of_office,
        chosen="；".join([*chosen_by, *_said(shape, arrangement)]),
    )


def _said(shape: ListOf, arrangement: Arrangement) -> list[str]:
    """Return the arrangement in words, as far as it differs from what is shown at first."""
    said = []
    if arrangement.order:
        way = sentence(DESCENDING if arrangement.is_descending else ASCENDING)
        said.append(sentence("CHOSEN_SORT", heading=shape.headings[arrangement.order], direction=way))
    if len(arrangement.columns) < len(shape.headings):
        counts = {"n_columns": len(shape.headings), "n_shown": len(arrangement.columns)}
        said.append(sentence("CHOSEN_COLUMNS", **counts))
    return said
