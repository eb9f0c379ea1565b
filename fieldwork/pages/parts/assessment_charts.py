"""Charts of the assessment: told apart by shape and shade, the numbers are those of the report."""

import altair as alt
import pandas as pd
import streamlit as st

from fieldwork.pages.parts.looks import BLACK, BLUE, GREY, ORANGE
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
    chart = alt.Chart(bars, height=HEIGHT).mark_bar(color=GREY, stroke=BLACK, strokeWidth=0.5)
    st.altair_chart(
        chart.encode(
            x=alt.X("low:Q", bin="binned", title="最终权数", scale=alt.Scale(zero=False)),
            x2="high:Q",
            y=alt.Y("n:Q", title="户数", axis=alt.Axis(tickMinStep=1)),
            tooltip=[alt.Tooltip("label:N", title="权数"), alt.Tooltip("n:Q", title="户数")],
        ),
        width="stretch",
    )


def put_area_funnel(points: pd.DataFrame, limits: pd.DataFrame, *, common: float) -> None:
    """Show the response of each area within the limits that chance and ordinary differences give."""
    st.markdown(f"**各小区的落实比例和界限；一般为 {100 * common:.0f}%**")
    x = alt.X("n:Q", title="抽中户", axis=alt.Axis(tickMinStep=1, grid=False), scale=alt.Scale(zero=False, padding=20))
    dashed = alt.Chart(limits, height=HEIGHT).mark_line(color=GREY, strokeDash=[4, 3])
    lines = [dashed.encode(x=x, y=alt.Y(f"{name}:Q", title="落实比例（%）")) for name in ("low", "high")]
    # Areas with the same numbers would hide each other: they are set beside each other.
    beside = points.assign(at=points["n"] + 0.04 * points.groupby(["n", "placed_percent"]).cumcount())
    dots = alt.Chart(beside).mark_point(color=BLUE, filled=True, size=90, opacity=0.8)
    shown = [
        alt.Tooltip("name:N", title="小区"),
        alt.Tooltip("n:Q", title="抽中户"),
        alt.Tooltip("placed_percent:Q", title="落实 %", format=".0f"),
    ]
    st.altair_chart(
        alt.layer(*lines, dots.encode(x=alt.X("at:Q"), y="placed_percent:Q", tooltip=shown)), width="stretch"
    )


def put_area_places(places: pd.DataFrame) -> None:
    """Show where the areas lie: the larger the mark, the more was screened; the darker, the more responded."""
    st.markdown("**各小区的位置：点的大小是摸底完成率，深浅是应答率**")
    if places.empty:
        st.caption("小区还没有边界，画不出位置。")
        return
    dots = alt.Chart(places, height=400).mark_circle(stroke=BLACK, strokeWidth=1, opacity=1)
    shown = [
        alt.Tooltip("name:N", title="小区"),
        alt.Tooltip("coverage:Q", title="摸底完成 %", format=".1f"),
        alt.Tooltip("response:Q", title="应答率 %", format=".1f"),
        alt.Tooltip("substitution:Q", title="换户率 %", format=".1f"),
    ]
    sizes = alt.Scale(domain=[float(places["coverage"].min()), 100], range=[80, 500])
    st.altair_chart(
        dots.encode(
            x=alt.X("longitude:Q", title="东经", scale=alt.Scale(zero=False, padding=30)),
            y=alt.Y("latitude:Q", title="北纬", scale=alt.Scale(zero=False, padding=30)),
            size=alt.Size("coverage:Q", title="摸底完成 %", scale=sizes, legend=alt.Legend(tickCount=3)),
            color=alt.Color("response:Q", title="应答率 %", scale=alt.Scale(scheme="blues", domain=[50, 100])),
            tooltip=shown,
        ),
        width="stretch",
    )
