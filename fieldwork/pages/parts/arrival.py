"""Coming from a link to one thing: the address names area, household or record, and the page opens with it chosen.

An address holds keys only, never what a person said. What it asks for is applied once, so that the choice stays free.
"""

from collections.abc import Collection, Hashable, Mapping

import streamlit as st

from fieldwork.rules.people import AREA_DIGITS

AREA, HOUSEHOLD, RECORD, KIND = "area", "household", "record", "kind"
STORY = "story"
"""The kind that asks the page 落实 for the story of a household."""
_WANTED, _APPLIED = "zhuhu.arrival", "zhuhu.arrival.applied"


def note_arrival() -> None:
    """Take note of what the address asks for; an address without any wish forgets the last one."""
    asked = {name: str(value) for name, value in st.query_params.items()}
    if asked != st.session_state.get(_WANTED, {}):
        st.session_state[_APPLIED] = set()
    st.session_state[_WANTED] = asked


def prefer(key: str, name: str, options: Collection[Hashable]) -> None:
    """Let the widget of this key, one without a default of its own, start with the option that the address names."""
    by_text = {str(option): option for option in options}
    asked = wanted(name)
    if asked in by_text and _is_first_time(key):
        st.session_state[key] = by_text[asked]


def part_wanted(parts: Mapping[str, str], otherwise: str) -> str:
    """Return the part of a page that belongs to the kind of thing which the address names, else the other one."""
    return parts.get(wanted(KIND), otherwise)


def wanted(name: str) -> str:
    """Return what the address asks for by this name; nothing where it does not."""
    asked: Mapping[str, str] = st.session_state.get(_WANTED, {})
    return asked.get(name, "")


def story_of(household_id: str) -> dict[str, str]:
    """Return what an address asks the page 落实 for: the story of a household."""
    return {KIND: STORY, AREA: household_id[:AREA_DIGITS], HOUSEHOLD: household_id}


def _is_first_time(key: str) -> bool:
    applied: set[str] = st.session_state.setdefault(_APPLIED, set())
    is_first = key not in applied
    applied.add(key)
    return is_first
