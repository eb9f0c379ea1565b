"""Coming from a link to one thing: the address names area, household or record, and the page opens with it chosen.

An address holds keys only, never what a person said. What it asks for is applied once, so that the choice stays free.
"""

from collections.abc import Collection, Hashable, Mapping
from urllib.parse import urlencode

import streamlit as st

from fieldwork.pages.parts.session import chosen_cycle
from fieldwork.routes import CYCLE_QUERY
from fieldwork.rules.people import AREA_DIGITS

AREA, HOUSEHOLD, RECORD, KIND = "area", "household", "record", "kind"
LIST = "list"
"""Names the list of a page that is open: the records behind one of its numbers."""
MONTH = "month"
"""Names the month that a page shows, as 2022-11."""
OF_PAGE = frozenset({LIST, MONTH})
"""What says how a page is looked at; it asks for nothing to be chosen."""
STORY = "story"
"""The kind that asks the page 落实 for the story of a household."""
_WANTED, _APPLIED = "zhuhu.arrival", "zhuhu.arrival.applied"


def note_arrival() -> None:
    """Take note of what the address asks for; an address without any wish forgets the last one.

    A list that is opened or folded up on a page, or another month, leaves the choices there as they are.
    """
    asked = {name: str(value) for name, value in st.query_params.items() if name != CYCLE_QUERY}
    if _choices(asked) != _choices(st.session_state.get(_WANTED, {})):
        st.session_state[_APPLIED] = set()
    st.session_state[_WANTED] = asked


def _choices(asked: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in asked.items() if name not in OF_PAGE}


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


def address_of(wishes: Mapping[str, str], *, page: str = "") -> str:
    """Return the address of a page, of this one if none is named, that asks for something in the cycle worked on."""
    cycle_id = chosen_cycle()
    return f"{page}?{urlencode({**wishes, **({CYCLE_QUERY: cycle_id} if cycle_id else {})})}"


def story_of(household_id: str) -> dict[str, str]:
    """Return what an address asks the page 落实 for: the story of a household."""
    return {KIND: STORY, AREA: household_id[:AREA_DIGITS], HOUSEHOLD: household_id}


def _is_first_time(key: str) -> bool:
    applied: set[str] = st.session_state.setdefault(_APPLIED, set())
    is_first = key not in applied
    applied.add(key)
    return is_first
