"""The funnel: each enumerator as a point, the limits around everybody's share. No order, no ranks."""

from typing import Any

import altair as alt
import pandas as pd
import streamlit as st

from fieldwork.pages.parts.chart_marks import clickable, put_chart, written_chart
from fieldwork.pages.parts.looks import BLUE, GREY, VERMILION
from fieldwork.pages.parts.session import person_names
from fieldwork.services.signal_details import FunnelView

HEIGHT = 300


def mark_key(view: FunnelView) -> str:
    """Return where a session keeps the person whose point was clicked."""
    return f"signals.funnel.{view.indicator}.{view.period}"


def put_funnel(view: FunnelView) -> None:
    """Show one indicator of one month; who lies outside bears the name."""
    outside = int(view.points["is_outside"].sum())
    where = f"{outside} 人在界限之外" if outside else "都在界限之内"
    st.markdown(f"**{view.period} {view.title}：一般为 {view.usual_percent:.0f}%，{where}**")
    chart = written_chart(view.points, "funnel", lambda: _funnel(view))
    put_chart(chart, key=mark_key(view), field="account_id")
    st.caption("点是每位入户人；曲线是界限：次数越少，碰巧相差就越大，界限也越宽。界限已计入各小区本来的差别。")


def _funnel(view: FunnelView) -> Any:
    points = view.points.assign(name=person_names(view.points["account_id"]))
    return _limits(view) + _middle(view) + _points(points) + _names(points[points["is_outside"]])


def _x() -> alt.X:
    return alt.X("n_of:Q", title="次数", axis=alt.Axis(tickMinStep=1, grid=False), scale=alt.Scale(zero=False))


def _y(name: str) -> alt.Y:
    return alt.Y(f"{name}:Q", title="占比（%）", scale=alt.Scale(domain=[0, 100]))


def _limits(view: FunnelView) -> Any:
    base = alt.Chart(view.limits, height=HEIGHT)
    lines = [base.mark_line(color=GREY, strokeDash=[4, 3]).encode(x=_x(), y=_y(name)) for name in ("low", "high")]
    return alt.layer(*lines)


def _middle(view: FunnelView) -> Any:
    middle = view.limits.assign(usual=view.usual_percent)
    return alt.Chart(middle).mark_line(color=GREY).encode(x=_x(), y=_y("usual"))


def _points(points: pd.DataFrame) -> Any:
    colour = alt.condition("datum.is_outside", alt.value(VERMILION), alt.value(BLUE))
    shape = alt.condition("datum.is_outside", alt.value("triangle-up"), alt.value("circle"))
    shown = [
        alt.Tooltip("name:N", title="入户人"),
        alt.Tooltip("n_hits:Q", title="其中"),
        alt.Tooltip("n_of:Q", title="次数"),
        alt.Tooltip("percent:Q", title="占比 %", format=".0f"),
    ]
    marks = clickable(alt.Chart(points).mark_point(filled=True, size=90, opacity=0.9, cursor="pointer"), "account_id")
    return marks.encode(x=_x(), y=_y("percent"), color=colour, shape=shape, tooltip=shown)


def _names(points: pd.DataFrame) -> Any:
    labels = alt.Chart(points).mark_text(align="left", dx=8, fontSize=13)
    return labels.encode(x=_x(), y=_y("percent"), text="name:N")
