"""The charts of the assessment report, from the numbers that the page shows: told apart in black and white."""

import math
from collections.abc import Sequence

import numpy as np
import pandas as pd

from fieldwork.exchange.word_charts import MAP_HEIGHT_CM, Chart, Scale, Series, map_scales
from fieldwork.messages import sentence
from fieldwork.rules.assessment import Assessment
from fieldwork.rules.assessment_charts import (
    LISTED,
    UNWEIGHTED,
    WEIGHTED,
    AreaMap,
    area_funnel,
    area_maps,
    area_points,
    income_shares,
    margin_points,
    weight_bars,
)
from fieldwork.rules.assessment_sections import Part
from fieldwork.rules.plan_assessment import AssessmentPlan

_MAP_STEP_KM = 5.0
_LABEL_KM, _LINE_KM = 9.0, 1.6
"""Room of the words beside a mark of a map, across and up."""
_BESIDE = 0.16
"""How far the samples of one category are set apart."""
_RATE_NAMES = {"coverage": "摸底完成率", "response": "应答率 RR2"}


def report_charts(found: Assessment, part: Part, *, plan: AssessmentPlan) -> Sequence[Chart]:
    """Return the charts of a section; a section that lacks has none."""
    if found.section(part).is_missing:
        return ()
    if part is Part.WEIGHTS:
        return (_weight_chart(found),)
    if part is Part.MARGINS:
        return _margin_chart(margin_points(found), limit=plan.max_standardised_difference)
    if part is Part.AREAS:
        return (_income_chart(income_shares(found, n_classes=plan.income_classes)),)
    if part is Part.RATES:
        maps = area_maps(found, plan)
        drawn = [_map_chart(rate, shown) for rate, shown in maps.items() if len(shown.points)]
        return (_area_chart(area_points(found)), _funnel_chart(found, plan=plan), *drawn)
    return ()


def _weight_chart(found: Assessment) -> Chart:
    bars = weight_bars(found)
    return Chart(
        title="最终权数的分布",
        x_title="最终权数",
        y_title="户数",
        categories=bars["label"].tolist(),
        series=[Series(name="记账户", values=bars["n"].astype("float64").tolist())],
    )


def _income_chart(shares: pd.DataFrame) -> Chart:
    return Chart(
        title="收入分布：按摸底名单的人均收入等分，各组所占的户数",
        x_title="人均收入组（1 最低）",
        y_title="户数占比（%）",
        categories=shares["label"].tolist(),
        series=[Series(name=name, values=(100 * shares[name]).tolist()) for name in (LISTED, UNWEIGHTED, WEIGHTED)],
    )


def _margin_chart(points: pd.DataFrame, *, limit: float) -> tuple[Chart, ...]:
    if points.empty:
        return ()
    places = {label: float(number) for number, label in enumerate(dict.fromkeys(points["label"]), start=1)}
    said = "；".join(f"{place:.0f} = {label}" for label, place in places.items())
    series = [
        Series(
            name=str(name),
            x=group["difference"].tolist(),
            values=[places[label] + _BESIDE * at for label in group["label"]],
            low=group["lower"].tolist(),
            high=group["upper"].tolist(),
        )
        for at, (name, group) in enumerate(points.groupby("of", sort=False))
    ]
    ends = [0.0, len(places) + 1.0]
    reach = math.ceil(4 * max(abs(points[["lower", "upper"]]).max().max(), limit)) / 4
    lines = [_dashed(f"{at:+g}", [at, at], ends) for at in (-limit, limit)]
    return (
        Chart(
            title=sentence("REPORT_CHART_MARGINS", categories=said, limit=f"{limit:g}"),
            x_title="标准化差",
            y_title="类别",
            series=[*series, *lines],
            x_scale=Scale(low=-reach, high=reach, step=reach / 5),
            y_scale=Scale(low=ends[0], high=ends[1], step=1),
        ),
    )


def _dashed(name: str, x: Sequence[float], values: Sequence[float]) -> Series:
    return Series(name=name, x=x, values=values, is_line=True, is_dashed=True)


def _area_chart(points: pd.DataFrame) -> Chart:
    return Chart(
        title="各小区的摸底完成率、应答率和换户率",
        x_title="小区（序号见上表）",
        y_title="%",
        categories=[f"{number}" for number in points["number"]],
        series=[
            Series(name="摸底完成率", values=points["coverage"].fillna(0.0).tolist()),
            Series(name="应答率 RR2", values=points["response"].fillna(0.0).tolist()),
            Series(name="换户率", values=points["substitution"].fillna(0.0).tolist()),
        ],
    )


def _funnel_chart(found: Assessment, *, plan: AssessmentPlan) -> Chart:
    fan = area_funnel(found, confidence=plan.confidence)
    points = fan.points
    numbers = points["number"].astype("float64").tolist()
    inside, outside = points[~points["is_outside"]], points[points["is_outside"]]
    dots = [
        Series(name=name, x=group["number"].astype("float64").tolist(), values=group["placed_percent"].tolist())
        for name, group in (("在界限之内", inside), ("在界限之外", outside))
        if len(group)
    ]
    common = _dashed("一般水平", [numbers[0], numbers[-1]], [fan.common, fan.common])
    lines = [
        _dashed(name, numbers, points[of].tolist()) for name, of in (("界限（下）", "low"), ("界限（上）", "high"))
    ]
    return Chart(
        title=sentence("REPORT_CHART_FUNNEL", confidence=f"{plan.confidence_percent:g}", common=f"{fan.common:.0f}"),
        x_title="小区（序号见上表）",
        y_title="落实比例（%）",
        series=[*dots, *lines, common],
        x_scale=Scale(low=0, high=len(points) + 1, step=1),
        y_scale=Scale(low=0, high=105, step=20),
    )


def _map_chart(rate: str, shown: AreaMap) -> Chart:
    """Return the areas by their place; the darker and more pointed the mark, the higher the rate."""
    points = shown.points[shown.points["shade"] >= 0].reset_index(drop=True)
    across, up = map_scales(points["east_km"].tolist(), points["north_km"].tolist(), step=_MAP_STEP_KM)
    crowded = points.assign(is_left=_crowded(points))
    series = [
        _map_series(crowded[crowded["shade"] == shade], label, shade)
        for shade, label in enumerate(shown.labels)
        if (crowded["shade"] == shade).any()
    ]
    return Chart(
        title=sentence("REPORT_CHART_MAP", rate=_RATE_NAMES[rate]),
        x_title="由中央向东（公里）",
        y_title="由中央向北（公里）",
        series=series,
        height_cm=MAP_HEIGHT_CM,
        x_scale=across,
        y_scale=up,
    )


def _map_series(points: pd.DataFrame, label: str, shade: int) -> Series:
    numbers, percents = points["number"].tolist(), points["percent"].tolist()
    return Series(
        name=label,
        x=points["east_km"].tolist(),
        values=points["north_km"].tolist(),
        labels=[f"{number}（{percent:.0f}）" for number, percent in zip(numbers, percents, strict=True)],
        labels_left=frozenset(np.flatnonzero(points["is_left"]).tolist()),
        shade=shade,
    )


def _crowded(points: pd.DataFrame) -> list[bool]:
    """Tell which areas have another close on the right, in whose way their words would be."""
    east, north = (points[name].to_numpy(dtype=np.float64) for name in ("east_km", "north_km"))
    ahead = east[None, :] - east[:, None]
    is_close = (ahead > 0) & (ahead < _LABEL_KM) & (np.abs(north[None, :] - north[:, None]) < _LINE_KM)
    return [bool(one) for one in is_close.any(axis=1)]
