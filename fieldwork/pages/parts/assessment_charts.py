"""Charts of the assessment: told apart by shape and shade, the numbers are those of the report."""

import altair as alt
import pandas as pd
import streamlit as st

from fieldwork.pages.parts.assessment_lists import AREA_POINT, BAR
from fieldwork.pages.parts.chart_marks import clickable, put_chart
from fieldwork.pages.parts.looks import BLACK, BLUE, GREY, ORANGE, PALE, VERMILION
from fieldwork.rules.assessment_charts import LISTED, UNWEIGHTED, WEIGHTED

HEIGHT = 280
_ORDER = [LISTED, UNWEIGHTED, WEIGHTED]
_SHADES = [GREY, ORANGE, BLUE]


def put_income_chart(shares: pd.DataFrame) -> None:
    """Show how the classes of income are filled by list, sample and weighted sample."""
    st.markdown("**收入分布：摸底名单按人均收入等分，各组所占的户数**")
    long = shares.melt(id_vars="label", value_vars=_ORDER, var_name="of", value_name="share")
    bars = alt.Chart(long.assign(percent=100 * long["share"]), height=HEIGHT).mark_bar(stroke=BLACK, strokeWidth=0.5)
    st.altair_chart(
        bars.encode(
            x=alt.X("label:N", title="人均收入组（1 最低）", axis=alt.Axis(labelAngle=0)),
            xOffset=alt.XOffset("of:N", sort=_ORDER),
            y=alt.Y("percent:Q", title="户数占比（%）"),
            color=alt.Color("of:N", title=None, sort=_ORDER, scale=alt.Scale(domain=_ORDER, range=_SHADES)).legend(
                orient="bottom"
            ),
            tooltip=[alt.Tooltip("of:N", title="名单"), alt.Tooltip("percent:Q", title="占比 %", format=".1f")],
        ),
        width="stretch",
    )


def put_margin_chart(points: pd.DataFrame, *, limit: float) -> None:
    """Show the standardised differences with their intervals, and the lines from which on one looks."""
    st.markdown(f"**与总体数据的标准化差和区间；虚线是 ±{limit:g}**")
    if points.empty:
        st.caption("没有分类的总体数据，无从比较。")
        return
    base = alt.Chart(points, height=HEIGHT)
    y = alt.Y("label:N", title=None, axis=alt.Axis(labelLimit=220))
    offset = alt.YOffset("of:N")
    domain = list(dict.fromkeys(points["of"]))
    colour = alt.Color("of:N", title=None, scale=alt.Scale(domain=domain, range=[GREY, BLUE])).legend(orient="bottom")
    x = alt.X("lower:Q", title="标准化差（样本份额 − 总体份额）")
    lines = base.mark_rule(strokeWidth=2).encode(x=x, x2="upper:Q", y=y, yOffset=offset, color=colour)
    dots = base.mark_point(filled=True, size=110, opacity=1).encode(
        x="difference:Q",
        y=y,
        yOffset=offset,
        color=colour,
        shape=alt.Shape("of:N", title=None),
        tooltip=[alt.Tooltip("of:N", title="样本"), alt.Tooltip("difference:Q", title="标准化差", format=".3f")],
    )
    ends = alt.Chart(pd.DataFrame({"at": [-limit, limit]})).mark_rule(color=BLACK, strokeDash=[4, 3])
    st.altair_chart(lines + dots + ends.encode(x="at:Q"), width="stretch")


def put_weight_chart(bars: pd.DataFrame) -> None:
    """Show how the final weights are spread."""
    st.markdown("**最终权数的分布**")
    chart = alt.Chart(bars, height=HEIGHT).mark_bar(color=GREY, stroke=BLACK, strokeWidth=0.5, cursor="pointer")
    put_chart(
        clickable(chart, "label")
        .encode(
            x=alt.X("low:Q", bin="binned", title="最终权数", scale=alt.Scale(zero=False)),
            x2="high:Q",
            y=alt.Y("n:Q", title="户数", axis=alt.Axis(tickMinStep=1)),
            tooltip=[alt.Tooltip("label:N", title="权数"), alt.Tooltip("n:Q", title="户数")],
        )
        .to_dict(),
        key=BAR,
        field="label",
    )


def put_area_funnel(points: pd.DataFrame, *, common: float, confidence_percent: float) -> None:
    """Show the share placed in each area within the limits that chance and ordinary differences give."""
    st.markdown(f"**各小区的落实比例和 {confidence_percent:g}% 界限；虚线是一般水平 {common:.0f}%**")
    base = alt.Chart(points, height=HEIGHT)
    x = alt.X("number:O", title="小区（序号同“摸底覆盖、落实和换户”的表）", axis=alt.Axis(labelAngle=0))
    y = alt.Y("low:Q", title="落实比例（%）", scale=alt.Scale(domain=[0, 100]))
    limits = base.mark_bar(color=PALE, stroke=GREY, strokeWidth=0.5, size=16).encode(x=x, y=y, y2="high:Q")
    line = alt.Chart(pd.DataFrame({"at": [common]})).mark_rule(color=BLACK, strokeDash=[4, 3]).encode(y="at:Q")
    domain, place = ["在界限之内", "在界限之外"], "at:N"
    told = base.transform_calculate(at=f"datum.is_outside ? '{domain[1]}' : '{domain[0]}'")
    dots = clickable(told.mark_point(filled=True, size=90, opacity=1, cursor="pointer"), "ea_id").encode(
        x=x,
        y="placed_percent:Q",
        color=alt.Color(place, title=None, scale=alt.Scale(domain=domain, range=[BLUE, VERMILION])).legend(
            orient="bottom"
        ),
        shape=alt.Shape(place, title=None, scale=alt.Scale(domain=domain, range=["circle", "triangle-up"])),
        tooltip=[
            alt.Tooltip("name:N", title="小区"),
            alt.Tooltip("n:Q", title="抽中户"),
            alt.Tooltip("placed_percent:Q", title="落实 %", format=".0f"),
            alt.Tooltip("low:Q", title="下界 %", format=".0f"),
            alt.Tooltip("high:Q", title="上界 %", format=".0f"),
        ],
    )
    put_chart(alt.layer(limits, line, dots).to_dict(), key=AREA_POINT, field="ea_id")
