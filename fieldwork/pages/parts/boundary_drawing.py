"""Drawing the outline of an area on the map: what the check finds stands on the map and in words before it is kept."""

from typing import Any

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.area_map import area_layer
from fieldwork.pages.parts.choices import local_text, next_round, round_of
from fieldwork.pages.parts.drawing_map import Geometry, put_drawing_map
from fieldwork.pages.parts.dwelling_map import dwelling_layer
from fieldwork.pages.parts.findings import put_findings, summary
from fieldwork.pages.parts.numbers import Number, put_numbers
from fieldwork.pages.parts.session import Desk, person_names
from fieldwork.pages.parts.shell import answered
from fieldwork.pages.parts.tables import Cell, number, put_table, text
from fieldwork.services.boundary_drawing import (
    DrawingPreview,
    DrawnBoundary,
    boundary_versions,
    draw_boundary,
    preview_drawing,
)

FORM = "boundary.draw"
NOWHERE: dict[str, Any] = {"type": "FeatureCollection", "features": []}
HOW = (
    "拖动圆点移动边界点；拖动两点之间的小圆点加一点；长按或右键删去一点；“重新画”依次点各个拐角，最后点“完成”。"
    "靠近相邻小区的边界时会吸附上去，不留缝隙。没有移动的点坐标不变。"
)
VERSIONS: list[Cell] = [
    number("version", "版本"),
    text("source", "来自"),
    text("reason", "原因"),
    text("by", "经办人"),
    text("at", "时间"),
    number("area_ha", "公顷"),
]


def put_boundary_drawing(at: Desk, areas: pd.DataFrame) -> None:
    """Let the outline of an area be drawn by those who may, or an earlier one be taken again."""
    own = areas[[at.covers("boundary.draw", str(ea_id)) for ea_id in areas["ea_id"]]]
    if own.empty or at.cycle is None or at.cycle.plan.boundaries is None:
        return
    st.header("在地图上画边界", anchor=False)
    names = dict(zip(own["ea_id"], own["serial"].astype("str") + " " + own["area_name"], strict=True))
    ea_id = str(st.selectbox("小区", list(names), format_func=lambda each: names[each], key=f"{FORM}.area"))
    st.caption(HOW)
    turn = f"{FORM}.{ea_id}.{round_of(FORM)}"
    versions = boundary_versions(at.database, at.cycle_id, ea_id, actor=at.actor)
    drawn = _put_map(at, ea_id, turn)
    if drawn is not None:
        based_on = st.session_state.setdefault(f"{turn}.based_on", _newest(versions))
        _put_save(at, ea_id, drawn, based_on=based_on, turn=turn)
    _put_versions(at, ea_id, versions, turn=turn)


def _put_map(at: Desk, ea_id: str, turn: str) -> Geometry | None:
    """Show the map with the places that the last drawing has; draw them anew as soon as the drawing changes."""
    before = st.session_state.get(f"{turn}.seen")
    places = before["places"] if before else NOWHERE
    layers = [area_layer(marks=False), dwelling_layer(ea_id=ea_id, others=False)]
    drawn = put_drawing_map(layers, ea_id, places=places, key=f"{turn}.map")
    if drawn is not None and (before is None or before["geometry"] != drawn):
        seen = preview_drawing(at.database, at.cycle_id, ea_id, drawn, actor=at.actor)
        st.session_state[f"{turn}.seen"] = {"geometry": drawn, "places": seen.places, "preview": seen}
        st.rerun()
    return drawn


def _put_save(at: Desk, ea_id: str, drawn: Geometry, *, based_on: int, turn: str) -> None:
    preview: DrawingPreview = st.session_state[f"{turn}.seen"]["preview"]
    if not preview.is_changed:
        st.caption("画的边界与现在用的一样。")
        return
    _put_preview(preview, turn)
    reason = st.text_input("原因（必填，如：按 9 月 3 日现场核对改到河边）", key=f"{turn}.reason", max_chars=200)
    is_unusable = preview.size is None
    if st.button("保存为新的边界", type="primary", disabled=is_unusable or not reason.strip(), key=f"{turn}.save"):
        coming = DrawnBoundary(cycle_id=at.cycle_id, ea_id=ea_id, geometry=drawn, reason=reason, based_on=based_on)
        _save(at, coming)


def _put_preview(preview: DrawingPreview, turn: str) -> None:
    """Say how large the drawn outline is and what the check finds with it."""
    if preview.size is not None:
        size = preview.size
        put_numbers(
            [
                Number(label="面积", value=f"{size.area_m2 / 1e4:,.1f} 公顷", target=f"{size.area_m2:,.0f} 平方米"),
                Number(label="名录上的住宅", value=f"{size.n_dwellings:,}", target="有位置的"),
                Number(label="其中在边界外", value=f"{size.n_outside:,}", target="应为 0"),
                Number(label="核对发现", value=str(len(preview.findings)), target="橙色标在地图上"),
            ]
        )
    st.markdown(f"**画好的边界还没有保存** · {summary(preview.findings)}")
    if not preview.findings.empty:
        put_findings(preview.findings, key=f"{turn}.findings", subject="小区")


def _put_versions(at: Desk, ea_id: str, versions: pd.DataFrame, *, turn: str) -> None:
    """Show the outlines that the area has had, and offer to take an earlier one again."""
    if versions.empty:
        return
    with st.expander(f"这个小区用过的边界（{len(versions)} 版）"):
        put_table(_in_words(versions), VERSIONS)
        earlier = versions["version"].astype("int64").tolist()[1:]
        if not earlier:
            return
        number_of = st.segmented_control("恢复哪一版", earlier, key=f"{turn}.earlier")
        reason = st.text_input("恢复的原因（必填）", key=f"{turn}.why", max_chars=200)
        st.caption("恢复也是新的一版，中间的各版都保留。")
        if st.button("恢复这一版", disabled=number_of is None or not reason.strip(), key=f"{turn}.restore"):
            coming = DrawnBoundary(
                cycle_id=at.cycle_id, ea_id=ea_id, reason=reason, based_on=_newest(versions), restores=number_of
            )
            _save(at, coming)


def _in_words(versions: pd.DataFrame) -> pd.DataFrame:
    return versions.assign(
        source=versions["source_name"].where(versions["source_name"] != "", "随小区带来"),
        by=person_names(versions["recorded_by"]),
        at=versions["recorded_at"].map(local_text),
        area_ha=(versions["area_m2"] / 1e4).round(1),
    )


def _newest(versions: pd.DataFrame) -> int:
    return int(versions["version"].max()) if len(versions) else 0


def _save(at: Desk, coming: DrawnBoundary) -> None:
    """Hand the outline to the service, and begin anew on what is then in force."""
    if answered(
        lambda: draw_boundary(at.database, coming, actor=at.actor, now=at.now),
        done="边界已保存为新的一版，地图和核对已按新边界更新。",
    ):
        next_round(FORM)
        st.rerun()
