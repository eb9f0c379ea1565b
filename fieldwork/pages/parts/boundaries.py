"""Outlines of areas: what the check on the ground finds, and taking over a file of outlines."""

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import next_round, round_of
from fieldwork.pages.parts.findings import put_findings, summary
from fieldwork.pages.parts.session import Desk, seen
from fieldwork.pages.parts.shell import answered
from fieldwork.rules.datum import GCJ02, WGS84
from fieldwork.rules.refusals import Refusal
from fieldwork.services.boundaries import BoundaryImport, boundary_findings, import_boundaries, preview_boundaries
from fieldwork.services.files import SourceFile

FORM = "boundaries.form"
AS_SAID = "按文件所写"
DATUMS = (AS_SAID, WGS84, GCJ02, "CGCS2000")


def boundary_findings_of(at: Desk) -> pd.DataFrame:
    """Return what is wrong with the outlines, computed once until something is recorded."""
    found: pd.DataFrame = seen(boundary_findings, at)
    return found


def put_boundary_check(at: Desk) -> None:
    """Show what is wrong with the outlines within reach."""
    plan = at.cycle.plan.boundaries if at.cycle else None
    found = boundary_findings_of(at)
    st.header("边界核对", anchor=False)
    if plan is None:
        st.caption("方案中没有 [boundaries] 一节，没有核对边界。")
        return
    st.caption(
        f"{summary(found)}核对内容：边界重叠（超过 {plan.overlap_tolerance_m2:g} 平方米）、相邻缝隙"
        f"（{plan.gap_tolerance_m:g} 米以内）、住宅在边界外、坐标系、面积（{plan.max_area_km2:g} 平方公里）"
        f"和跨度（{plan.max_diameter_km:g} 公里）。"
    )
    if not found.empty:
        put_findings(found, key="boundaries.findings", subject="小区")


def put_boundary_import(at: Desk) -> None:
    """Ask for a GeoJSON or GeoPackage file, its datum and the reason; say what is found, and import it on request."""
    if not at.may("boundary.import"):
        return
    st.header("导入小区边界", anchor=False)
    turn = f"{FORM}.{round_of(FORM)}"
    st.caption(
        "GeoJSON 或 GeoPackage：每个小区一个面，属性“小区代码”（或 ea_id）为 15 位数字。新的边界取代旧的，旧的保留。"
        "GeoPackage 可用 CGCS2000 或 WGS-84 的投影坐标，导入时换成经纬度。"
    )
    what, why = st.columns(2, gap="large")
    uploaded = what.file_uploader(
        "边界文件（GeoJSON、GeoPackage）", type=["geojson", "json", "gpkg"], key=f"{turn}.file"
    )
    datum = why.segmented_control("坐标系", DATUMS, default=AS_SAID, required=True, key=f"{turn}.datum")
    reason = why.text_input("原因（必填，如：小区图定稿）", key=f"{turn}.reason", max_chars=200)
    if uploaded is None:
        return
    source = SourceFile(uploaded.name, uploaded.getvalue())
    chosen = None if datum == AS_SAID else str(datum)
    if not previewed(at, source, chosen):
        return
    if st.button("导入边界", type="primary", disabled=not reason.strip(), key=f"{turn}.save"):
        coming = BoundaryImport(cycle_id=at.cycle_id, source=source, reason=reason, datum=chosen)
        save(at, coming)


def previewed(at: Desk, source: SourceFile, datum: str | None) -> bool:
    """Say what the check finds with the outlines of a file; tell whether the file can be read."""
    try:
        found = preview_boundaries(at.database, at.cycle_id, source, actor=at.actor, datum=datum)
    except Refusal as refusal:
        st.error(refusal.sentence, icon=":material/block:")
        return False
    st.markdown(f"**{source.name}** · {summary(found)}")
    if not found.empty:
        put_findings(found, key=f"{FORM}.findings", subject="小区")
    return True


def save(at: Desk, coming: BoundaryImport) -> None:
    """Hand the outlines to the service."""
    if answered(
        lambda: import_boundaries(at.database, coming, actor=at.actor, now=at.now),
        done="边界已导入，地图和核对已按新边界更新。",
    ):
        next_round(FORM)
        st.rerun()
