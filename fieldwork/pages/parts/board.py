"""The board of cases: one row per area, one mark per household, so that ten of ten is seen at a glance."""

from collections.abc import Mapping
from html import escape

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.area_map import looks_of
from fieldwork.pages.parts.choices import door_number
from fieldwork.pages.parts.looks import CASE_LOOKS, look_of
from fieldwork.pages.parts.maps import put_legend

SETTLED = ("placed", "bookkeeping")
GONE = ("substituted",)


def put_board(cases: pd.DataFrame, names: Mapping[str, str]) -> None:
    """Show the board with its legend."""
    put_legend(looks_of(cases["state"], CASE_LOOKS))
    rows = "".join(_row(names.get(str(ea_id), str(ea_id)), group) for ea_id, group in cases.groupby("ea_id"))
    st.html(f'<div class="zh-scroll"><table class="zh-table zh-board"><tbody>{rows}</tbody></table></div>')


def _row(name: str, cases: pd.DataFrame) -> str:
    ordered = cases.sort_values("household_id").to_dict("records")
    settled = sum(row["state"] in SETTLED for row in ordered)
    in_force = sum(row["state"] not in GONE for row in ordered)
    marks = "".join(_mark(str(row["household_id"]), str(row["state"]), str(row["state_zh"])) for row in ordered)
    count = f'<td class="right">{settled} / {in_force}</td>'
    return f'<tr><td>{escape(name)}</td>{count}<td style="white-space:normal">{marks}</td></tr>'


def _mark(household_id: str, state: str, word: str) -> str:
    look, number = look_of(CASE_LOOKS, state), door_number(household_id)
    return (
        f'<span class="zh-mark" title="{escape(household_id)} {escape(word)}">'
        f'<i style="color:{look.colour}">{look.glyph}</i>{number}</span>'
    )
