"""Where visits were noted and where their dwellings are: a plan in metres, drawn without any map behind it."""

from typing import Any

import altair as alt
import numpy as np
import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import door_number, local_text
from fieldwork.pages.parts.looks import BLACK, BLUE, GREY
from fieldwork.rules.datum import METRES_PER_DEGREE

HEIGHT = 320


def put_evidence_map(evidence: pd.DataFrame) -> None:
    """Show each visit with a position, joined to its listed dwelling; nothing where there is no position."""
    plan = plan_of(evidence)
    if plan.empty:
        return
    farthest = plan["off"].max()
    st.markdown(f"**记录的位置（圆点）和名录上的住宅（方块），最远相差 {farthest:,.0f} 米**")
    st.altair_chart(_ways(plan) + _homes(plan) + _positions(plan))
    st.caption("以这些住宅的中点为原点，向北为上。定位有误差，楼房里误差更大；相差远不等于没有去过。")


def plan_of(evidence: pd.DataFrame) -> pd.DataFrame:
    """Return ``x, y`` of the positions and ``home_x, home_y`` of the dwellings, metres from the dwellings' middle."""
    placed = evidence[evidence["from_dwelling_m"].notna()]
    if placed.empty:
        return placed
    middle_lon, middle_lat = placed["home_lon"].mean(), placed["home_lat"].mean()
    east = METRES_PER_DEGREE * np.cos(np.radians(middle_lat))
    return placed.assign(
        x=(placed["lon"] - middle_lon) * east,
        y=(placed["lat"] - middle_lat) * METRES_PER_DEGREE,
        home_x=(placed["home_lon"] - middle_lon) * east,
        home_y=(placed["home_lat"] - middle_lat) * METRES_PER_DEGREE,
        door=placed["household_id"].map(door_number),
        at_local=placed["at"].map(local_text),
        off=placed["from_dwelling_m"].round(),
    )[["x", "y", "home_x", "home_y", "door", "at_local", "off"]]


def _across(name: str, title: str) -> alt.X:
    return alt.X(f"{name}:Q", title=title, axis=alt.Axis(grid=False), scale=alt.Scale(nice=True))


def _up(name: str, title: str) -> alt.Y:
    return alt.Y(f"{name}:Q", title=title, axis=alt.Axis(grid=False), scale=alt.Scale(nice=True))


def _ways(plan: pd.DataFrame) -> Any:
    lines = alt.Chart(plan, height=HEIGHT).mark_rule(color=GREY, strokeDash=[4, 3])
    return lines.encode(x=_across("home_x", "向东（米）"), y=_up("home_y", "向北（米）"), x2="x:Q", y2="y:Q")


def _homes(plan: pd.DataFrame) -> Any:
    homes = plan.drop_duplicates("door")
    marks = alt.Chart(homes).mark_point(shape="square", filled=False, color=BLACK, size=80)
    names = alt.Chart(homes).mark_text(align="left", dx=8, fontSize=13)
    place = {"x": _across("home_x", "向东（米）"), "y": _up("home_y", "向北（米）")}
    return marks.encode(**place) + names.encode(**place, text="door:N")


def _positions(plan: pd.DataFrame) -> Any:
    shown = [
        alt.Tooltip("door:N", title="住宅编号"),
        alt.Tooltip("at_local:N", title="入户时间"),
        alt.Tooltip("off:Q", title="离住宅（米）", format=",.0f"),
    ]
    marks = alt.Chart(plan).mark_point(filled=True, color=BLUE, size=70, opacity=0.8)
    return marks.encode(x=_across("x", "向东（米）"), y=_up("y", "向北（米）"), tooltip=shown)
