"""What stands behind the charts of the assessment: households by weight and by area, and the numbers of the others.

Whose income falls into which class is personal; that chart leads to the numbers of its classes.
"""

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.chart_marks import put_marks
from fieldwork.pages.parts.choices import door_number
from fieldwork.pages.parts.codes import code_labels
from fieldwork.pages.parts.lists import ListOf, put_list
from fieldwork.pages.parts.numbers import Listed
from fieldwork.rules.assessment import Assessment
from fieldwork.rules.assessment_charts import LISTED, UNWEIGHTED, WEIGHTED, drawn_households, households_by_bar

BAR, AREA_POINT = "assessment.bar", "assessment.area"
"""Where a session keeps the bar of the weights and the area whose mark was clicked."""
HOUSEHOLDS = ListOf(
    key="assessment.households",
    noun="户",
    headings={
        "area_name": "小区",
        "door": "住宅编号",
        "base_weight": "基础权数",
        "nonresponse_factor": "未答复调整",
        "calibration_factor": "校准系数",
        "final_weight": "最终权数",
        "household_id": "住户编码",
    },
    filters=("area_name",),
    file_name="记账户权数.xlsx",
    height=260,
    configs={
        "base_weight": st.column_config.NumberColumn("基础权数", format="%.1f"),
        "nonresponse_factor": st.column_config.NumberColumn("未答复调整", format="%.4f"),
        "calibration_factor": st.column_config.NumberColumn("校准系数", format="%.4f"),
        "final_weight": st.column_config.NumberColumn("最终权数", format="%.1f"),
    },
)
DRAWN = ListOf(
    key="assessment.drawn",
    noun="户抽中户",
    headings={"area_name": "小区", "door": "住宅编号", "result_zh": "结果", "household_id": "住户编码"},
    filters=("result_zh",),
    file_name="一个小区的抽中户.xlsx",
    height=260,
)
CLASSES = ListOf(
    key="assessment.classes",
    noun="组",
    headings={"label": "人均收入组（1 最低）"} | {name: f"{name}（%）" for name in (LISTED, UNWEIGHTED, WEIGHTED)},
    file_name="收入分组.xlsx",
    height=260,
    configs={
        name: st.column_config.NumberColumn(f"{name}（%）", format="%.1f") for name in (LISTED, UNWEIGHTED, WEIGHTED)
    },
)
MARGINS = ListOf(
    key="assessment.margins",
    noun="行",
    headings={"of": "样本", "label": "分类", "difference": "标准化差", "lower": "区间下限", "upper": "区间上限"},
    filters=("of",),
    file_name="标准化差.xlsx",
    height=260,
    configs={
        name: st.column_config.NumberColumn(words, format="%.3f")
        for name, words in (("difference", "标准化差"), ("lower", "区间下限"), ("upper", "区间上限"))
    },
)


def placed(households: pd.DataFrame, names: Mapping[str, str]) -> pd.DataFrame:
    """Return households with their area's name and the number on the door."""
    return households.assign(area_name=households["ea_id"].map(names), door=households["household_id"].map(door_number))


def listed_households(found: Assessment, names: Mapping[str, str]) -> Listed:
    """Return the households with a weight, as the list that their number leads to."""
    return Listed(name="households", rows=placed(found.prepared.respondents, names), shape=HOUSEHOLDS)


def put_bar(found: Assessment, bars: pd.DataFrame, names: Mapping[str, str]) -> None:
    """Ask for a bar of the weights and list its households."""
    words = {str(row["label"]): f"{row['label']}：{row['n']} 户" for row in bars.to_dict("records") if row["n"]}
    chosen = put_marks("看哪一段权数的户（也可以点图上的柱）", words, key=BAR)
    if chosen:
        households = households_by_bar(found)
        put_list(placed(households[households["label"] == chosen], names), HOUSEHOLDS)


def put_area_point(found: Assessment, points: pd.DataFrame, names: Mapping[str, str]) -> None:
    """Ask for an area of the funnel and list the households that were drawn there."""
    words = {
        str(row["ea_id"]): f"{row['number']} {row['name']}：{row['placed']:.0f} / {row['n']:.0f}"
        for row in points.to_dict("records")
    }
    chosen = put_marks("看哪个小区的抽中户（也可以点图上的点）", words, key=AREA_POINT)
    if chosen:
        households = drawn_households(found)
        told = placed(households[households["ea_id"] == chosen], names)
        put_list(told.assign(result_zh=told["result"].map(code_labels("disposition"))), DRAWN)


def put_classes(shares: pd.DataFrame) -> None:
    """Offer the numbers of the chart of incomes."""
    with st.expander("图上各组的数字"):
        percents = {name: 100 * shares[name] for name in (LISTED, UNWEIGHTED, WEIGHTED)}
        put_list(shares.assign(**percents), CLASSES)


def put_margins(points: pd.DataFrame) -> None:
    """Offer the numbers of the chart of differences."""
    if not points.empty:
        with st.expander("图上各类的数字"):
            put_list(points, MARGINS)
