"""Coming from a link to one thing: the address names area, household or record, and the page opens with it chosen.

An address holds keys only, never what a person said. What it asks for is applied once, so that the choice stays free.
"""

from collections.abc import Collection, Hashable, Mapping

import streamlit as st

AREA, HOUSEHOLD, RECORD, KIND = "area", "household", "record", "kind"
_NAMES = (AREA, HOUSEHOLD, RECORD, KIND)
_WANTED, _APPLIED = "zhuhu.arrival", "zhuhu.arrival.applied"


def note_arrival() -> None:
    """Take note of what the address asks for; an address without any wish forgets the last one."""
    wanted = {name: str(st.query_params[name]) for name in _NAMES if name in st.query_params}
    if wanted != st.session_state.get(_WANTED, {}):
        st.session_state[_APPLIED] = set()
    st.session_state[_WANTED] = wanted


def prefer(key: str, name: str, options: Collection[Hashable]) -> None:
    """Let the widget of this key start with the option that the address names, if it is one of them."""
    by_text = {str(option): option for option in options}
    wanted = _wanted(name)
    if wanted in by_text and _is_first_time(key):
        st.session_state[key] = by_text[wanted]


def prefer_part(key: str, parts: Mapping[str, str]) -> None:
    """Let the choice of a page's part start with that of the kind of thing that the address names."""
    wanted = _wanted(KIND)
    if wanted in parts and _is_first_time(key):
        st.session_state[key] = parts[wanted]


def _wanted(name: str) -> str:
    wanted: Mapping[str, str] = st.session_state.get(_WANTED, {})
    return wanted.get(name, "")


def _is_first_time(key: str) -> bool:
    applied: set[str] = st.session_state.setdefault(_APPLIED, set())
    is_first = key not in applied
    applied.add(key)
    return is_first
