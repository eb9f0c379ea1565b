"""The map of the areas by what the screening covered and how many responded: outlines and marks in three shades."""

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.looks import BLACK, GREY, Look
from fieldwork.pages.parts.maps import MapLayer, MarkLook, put_legend, put_map
from fieldwork.pages.parts.session import of_chosen_cycle
from fieldwork.routes import AREAS_GEOJSON
from fieldwork.rules.assessment_charts import AreaMap

RATES: Mapping[str, str] = {"response": "应答率 RR2", "coverage": "摸底完成率"}
SHAPES = ("circle", "square", "triangle")
SHADES = ("#C6DBEF", "#6BAED6", "#08519C")
"""Light to dark of one hue, for these are amounts and not states (ColorBrewer, Blues)."""
_UNKNOWN = MarkLook(shape="circle", stroke=GREY, fill="#FFFFFF", radius=7, width=2)


def put_assessment_map(maps: Mapping[str, AreaMap], *, key: str) -> None:
    """Show one rate of the areas at a time; where the plan names no shades, say so."""
    st.markdown("**各小区的摸底完成率和应答率：偏低的小区是否连成片**")
    chosen = [rate for rate in RATES if rate in maps]
    if not chosen:
        st.caption("方案没有地图分档的参数（assessment 一节的 weak_…、good_…），地图从略；请在轮换页补上。")
        return
    rate = st.segmented_control(
        "地图上显示", chosen, default=chosen[0], format_func=RATES.__getitem__, required=True, key=f"{key}.rate"
    )
    shown = maps[rate]
    put_legend(shade_looks(shown.labels))
    put_map([assessment_layer(shown.points, maps)], key=f"{key}.{rate}", height=460)


def shade_looks(labels: tuple[str, str, str]) -> list[Look]:
    """Return the looks of the three classes, the lowest first."""
    return [
        Look(word=label, shape=shape, colour=shade, glyph=glyph)
        for label, shape, shade, glyph in zip(labels, SHAPES, SHADES, "●■▲", strict=True)
    ]


def assessment_layer(points: pd.DataFrame, maps: Mapping[str, AreaMap]) -> MapLayer:
    """Return the layer of areas: the look by class, and the rates beside the name."""
    shades = {str(ea_id): int(shade) for ea_id, shade in zip(points["ea_id"], points["shade"], strict=True)}
    words = {rate: _words(RATES[rate], shown.points) for rate, shown in maps.items()}
    return MapLayer(
        url=of_chosen_cycle(AREAS_GEOJSON),
        kind="outlines",
        by="ea_id",
        looks={ea_id: _mark(shade) for ea_id, shade in shades.items()},
        tooltip=[{"field": "name"}, *({"field": "ea_id", "words": words[rate]} for rate in words)],
        label="name",
    )


def _mark(shade: int) -> MarkLook:
    if shade < 0:
        return _UNKNOWN
    return MarkLook(shape=SHAPES[shade], stroke=BLACK, fill=SHADES[shade], radius=8, width=1, outline=SHADES[shade])


def _words(name: str, points: pd.DataFrame) -> dict[str, str]:
    rates = zip(points["ea_id"], points["percent"], strict=True)
    return {str(ea_id): f"{name} {percent:.1f}%" if pd.notna(percent) else f"{name} —" for ea_id, percent in rates}
