"""Which of several rotations this session works on: chosen in the sidebar, for every page and map."""

from collections import Counter

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import local_text, told_apart
from fieldwork.pages.parts.session import CYCLE_KEY, Desk, seen
from fieldwork.rules.permissions import Actor
from fieldwork.services.cycle import cycles_view
from fieldwork.services.database import Database

NONE = "还没有建立轮换周期"


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
    st.sidebar.selectbox("轮换", list(names), format_func=lambda cycle_id: names[cycle_id], key=CYCLE_KEY)
