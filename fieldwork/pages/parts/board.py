"""The board of cases: a row per area or per state, a mark per household that leads to what happened to it."""

from collections.abc import Mapping
from html import escape

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.area_map import looks_of
from fieldwork.pages.parts.arrival import address_of, story_of
from fieldwork.pages.parts.choices import door_number
from fieldwork.pages.parts.kept import kept
from fieldwork.pages.parts.looks import CASE_LOOKS, badge, look_of
from fieldwork.pages.parts.maps import put_legend

SETTLED = ("placed", "bookkeeping")
GONE = ("substituted",)
BY_AREA, BY_STATE = "按小区", "按状态"


def put_board(cases: pd.DataFrame, names: Mapping[str, str]) -> None:
    """Show the board by area with its legend, or by state."""
    how = st.segmented_control(
        "排列", [BY_AREA, BY_STATE], default=BY_AREA, required=True, key="placement.board", label_visibility="collapsed"
    )
    if how != BY_STATE:
        put_legend(looks_of(cases["state"], CASE_LOOKS))
    st.html(kept(cases, ("board", how), lambda: _board(cases, names, by_state=how == BY_STATE)))
    st.caption("点一户，看它的全部经过。")


def _board(cases: pd.DataFrame, names: Mapping[str, str], *, by_state: bool) -> str:
    if by_state:
        rows = "".join(_state_row(state, cases[cases["state"] == state], names) for state in _states(cases))
    else:
        rows = "".join(_area_row(names.get(str(ea_id), str(ea_id)), group) for ea_id, group in cases.groupby("ea_id"))
    return f'<div class="zh-scroll" tabindex="0"><table class="zh-table zh-board"><tbody>{rows}</tbody></table></div>'


def _states(cases: pd.DataFrame) -> list[str]:
    present = set(cases["state"])
    return [state for state in CASE_LOOKS if state in present]


def _area_row(name: str, cases: pd.DataFrame) -> str:
    settled = sum(state in SETTLED for state in cases["state"])
    in_force = sum(state not in GONE for state in cases["state"])
    return _row(escape(name), f"{settled} / {in_force}", _marks(cases))


def _state_row(state: str, cases: pd.DataFrame, names: Mapping[str, str]) -> str:
    """Return a state with its households, area by area."""
    parts = [
        f'<span class="zh-quiet">{escape(names.get(str(ea_id), str(ea_id)))}</span> {_marks(group)}'
        for ea_id, group in cases.groupby("ea_id")
    ]
    return _row(badge(CASE_LOOKS[state]), f"{len(cases):,}", "".join(f"<div>{part}</div>" for part in parts))


def _row(head: str, count: str, marks: str) -> str:
    return f'<tr><th scope="row">{head}</th><td class="right">{count}</td><td class="wide">{marks}</td></tr>'


def _marks(cases: pd.DataFrame) -> str:
    return "".join(_mark(row) for row in cases.sort_values("household_id").to_dict("records"))


def _mark(row: Mapping[object, object]) -> str:
    household_id, look = str(row["household_id"]), look_of(CASE_LOOKS, row["state"])
    address = escape(address_of(story_of(household_id)))
    return (
        f'<a class="zh-mark" href="{address}" target="_self" title="{household_id} {escape(look.word)}">'
        f'<i style="color:{look.colour}">{look.glyph}</i>{door_number(household_id)}</a>'
    )
