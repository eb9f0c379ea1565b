"""Which of several rotations this session works on: chosen in the sidebar, for every page and map.

The choice stands in the address, so that a page that is loaded anew, or opened from a copied address, shows the same.
"""

from collections import Counter

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import local_text, told_apart
from fieldwork.pages.parts.session import CYCLE_KEY, Desk, seen
from fieldwork.routes import CYCLE_QUERY
from fieldwork.rules.permissions import Actor
from fieldwork.services.cycle import cycles_view
from fieldwork.services.database import Database

NONE = "还没有建立轮换周期"
_IN_ADDRESS = "zhuhu.cycle.address"
"""Where a session keeps which cycle it last saw in the address: another one there is the browser's wish."""


def take_cycle_from_address() -> None:
    """Work on the cycle that the address names, where the browser came with it; an unknown one is put right later."""
    named = st.query_params.get(CYCLE_QUERY, "")
    if named and named != st.session_state.get(_IN_ADDRESS):
        st.session_state[CYCLE_KEY] = named
        st.session_state[_IN_ADDRESS] = named


def cycle_names(known: pd.DataFrame) -> dict[str, str]:
    """Return the names of rotations, the newest first; of two that are called alike each says when it was started."""
    names = {str(row["cycle_id"]): f"{row['name']}（{row['district_name']}）" for row in known.to_dict("records")}
    count = Counter(names.values())
    started = dict(zip(known["cycle_id"], known["recorded_at"].map(local_text), strict=True))
    dated = {key: name if count[name] == 1 else f"{name}，{started[key]} 启动" for key, name in names.items()}
    return told_apart(dated)


def _names_of(database: Database, _: str, *, actor: Actor) -> dict[str, str]:
    return cycle_names(cycles_view(database, actor=actor))


def put_cycle_choice(at: Desk) -> None:
    """Name the rotation; offer the choice where there are several and the person may read them."""
    if at.cycle is None or not at.may("survey.read"):
        st.sidebar.caption(at.cycle.name if at.cycle else NONE)
        return
    names: dict[str, str] = seen(_names_of, at)
    if len(names) < 2:
        st.sidebar.caption(at.cycle.name)
        return
    if st.session_state.get(CYCLE_KEY) not in names:
        st.session_state[CYCLE_KEY] = at.cycle_id
    st.sidebar.selectbox("轮换", list(names), format_func=lambda cycle_id: names[cycle_id], key=CYCLE_KEY)
    _put_in_address(at.cycle_id)


def _put_in_address(cycle_id: str) -> None:
    """Name the cycle in the address, which pages leave out when they lead to one another."""
    st.session_state[_IN_ADDRESS] = cycle_id
    if st.query_params.get(CYCLE_QUERY) != cycle_id:
        st.query_params[CYCLE_QUERY] = cycle_id
