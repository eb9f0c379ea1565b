"""Which of several rotations this session works on: chosen in the sidebar, for every page and map."""

import streamlit as st

from fieldwork.pages.parts.session import CYCLE_KEY, Desk
from fieldwork.services.cycle import cycles_view

NONE = "还没有建立轮换周期"


def put_cycle_choice(at: Desk) -> None:
    """Name the rotation; offer the choice where there are several and the person may read them."""
    if at.cycle is None or not at.may("survey.read"):
        st.sidebar.caption(at.cycle.name if at.cycle else NONE)
        return
    known = cycles_view(at.database, actor=at.actor)
    if len(known) < 2:
        st.sidebar.caption(at.cycle.name)
        return
    names = {str(row.cycle_id): f"{row.name}（{row.district_name}）" for row in known.itertuples()}
    st.sidebar.selectbox("轮换", list(names), format_func=lambda cycle_id: names[cycle_id], key=CYCLE_KEY)
