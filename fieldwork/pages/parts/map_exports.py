"""Maps to take out for other map software: outlines, buildings and dwellings, each file entered in the ledger."""

from functools import partial

import streamlit as st

from fieldwork.pages.parts.downloads import Download, may_leave, put_download
from fieldwork.pages.parts.session import Desk, seen
from fieldwork.services.map_exports import MapLayerName, map_counts, map_geojson, map_geopackage

WORDS = {MapLayerName.AREA: "小区边界", MapLayerName.BUILDING: "建筑物", MapLayerName.DWELLING: "住宅"}


def put_map_exports(at: Desk, ea_ids: frozenset[str]) -> None:
    """Offer the layers within the person's reach to those who may take them out."""
    counts: dict[MapLayerName, int] = seen(map_counts, at)
    files = [*(_geojson(at, name, counts[name], ea_ids) for name in MapLayerName), _geopackage(at, counts, ea_ids)]
    if not may_leave(at, files[0]):
        return
    st.header("导出到地图软件", anchor=False)
    said = "，".join(f"{WORDS[name]} {counts[name]:,} 个" for name in MapLayerName)
    st.caption(f"{said}；WGS-84 经纬度，没有地址和住户信息。取走记入台账。没有位置的住宅和建筑物不在图上。")
    for place, file in zip(st.columns(len(files)), files, strict=True):
        put_download(place, at, file, key=f"areas.export.{file.name}")


def _geojson(at: Desk, layer: MapLayerName, n_rows: int, ea_ids: frozenset[str]) -> Download:
    make = partial(map_geojson, at.database, at.cycle_id, layer, actor=at.actor, now=at.now)
    return Download(
        name=f"{WORDS[layer]}.geojson",
        label=f"{WORDS[layer]}（GeoJSON）",
        content=lambda: make().content,
        n_rows=n_rows,
        ea_ids=ea_ids,
        mime="application/geo+json",
    )


def _geopackage(at: Desk, counts: dict[MapLayerName, int], ea_ids: frozenset[str]) -> Download:
    make = partial(map_geopackage, at.database, at.cycle_id, actor=at.actor, now=at.now)
    return Download(
        name="小区和住宅.gpkg",
        label="全部（GeoPackage）",
        content=lambda: make().content,
        n_rows=sum(counts.values()),
        ea_ids=ea_ids,
        mime="application/geopackage+sqlite3",
    )
