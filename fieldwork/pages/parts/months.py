"""Choosing a month; the address names the one that is shown, so that a reload or a copied address shows it again."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

import streamlit as st

from fieldwork.pages.parts.arrival import MONTH, wanted


def choose_month(offered: Sequence[date], otherwise: date, *, key: str, place: Any = st) -> date:
    """Ask for one of the months that are offered, by their first days; the one in the address is chosen at first."""
    asked = {text_of(month): month for month in offered}
    chosen = place.segmented_control(
        "月份",
        offered,
        default=asked.get(wanted(MONTH), otherwise),
        format_func=lambda month: f"{month.year} 年 {month.month} 月",
        required=True,
        key=key,
        label_visibility="collapsed",
        on_change=partial(_name_in_address, key),
    )
    return chosen or otherwise


def text_of(month: date) -> str:
    """Return a month as the address names it."""
    return f"{month:%Y-%m}"


def _name_in_address(key: str) -> None:
    chosen = st.session_state.get(key)
    if isinstance(chosen, date):
        st.query_params[MONTH] = text_of(chosen)
