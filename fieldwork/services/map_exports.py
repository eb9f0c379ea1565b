"""Maps that leave: outlines, buildings and dwellings as GeoJSON and GeoPackage, in WGS-84, without addresses."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

import numpy as np
import pandas as pd
import shapely
from shapely.geometry import mapping, shape
from sqlmodel import Session

from fieldwork.exchange.geopackage import PointOrAreaLayer, geopackage_bytes
from fieldwork.messages import sentence
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.services.ledger import ledger_head
from fieldwork.services.maps import COORDINATE_DIGITS, located_dwellings, unhidden, wgs84_points
from fieldwork.services.visits import within
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import areas, cycles, listing
from fieldwork.store.engine import Database
from fieldwork.store.ledger import Head


class MapLayerName(StrEnum):
    """What may be taken out as a layer."""

    AREA = "area"
    BUILDING = "building"
    DWELLING = "dwelling"


COLUMNS: Mapping[MapLayerName, Mapping[str, str]] = {
    MapLayerName.AREA: {
        "小区代码": "ea_id",
        "小区名称": "area_name",
        "镇街": "town_name",
        "序号": "serial",
        "框内户": "n_households",
    },
    MapLayerName.BUILDING: {
        "小区代码": "ea_id",
        "建筑物编号": "building_no",
        "建筑物类型": "building_type",
        "层数": "n_floors",
    },
    MapLayerName.DWELLING: {
        "小区代码": "ea_id",
        "片段编号": "segment_no",
        "建筑物编号": "building_no",
        "住宅编号": "dwelling_no",
        "住宅类型": "dwelling_type",
        "居住状况": "occupancy",
    },
}
"""Headings of each layer: those of the forms, so that what leaves can be read back."""

KINDS = {MapLayerName.AREA: "MultiPolygon", MapLayerName.BUILDING: "Point", MapLayerName.DWELLING: "Point"}


@dataclass(frozen=True, kw_only=True)
class ExportedMap:
    """A file of map layers, and how many features it holds of each."""

    content: bytes
    counts: Mapping[MapLayerName, int]


def map_counts(database: Database, cycle_id: str, *, actor: Actor) -> dict[MapLayerName, int]:
    """Return how many features each layer has within the actor's reach: what the page says before the file is made."""
    with database.reading() as session:
        return {name: len(_table(session, cycle_id, name, actor)) for name in MapLayerName}


def map_geojson(database: Database, cycle_id: str, layer: MapLayerName, *, actor: Actor, now: datetime) -> ExportedMap:
    """Return one layer as GeoJSON (RFC 7946); the collection says where it comes from beside its features."""
    with database.reading() as session:
        table = _table(session, cycle_id, layer, actor)
        about = _about(database, session, cycle_id, now)
    features = [
        {"type": "Feature", "geometry": mapping(geometry), "properties": properties}
        for geometry, properties in zip(table["geometry"], _properties(table, layer), strict=True)
    ]
    content = {"type": "FeatureCollection", "about": about, "features": features}
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return ExportedMap(content=text.encode("utf-8"), counts={layer: len(table)})


def map_geopackage(database: Database, cycle_id: str, *, actor: Actor, now: datetime) -> ExportedMap:
    """Return all layers in one GeoPackage, with where it comes from in its metadata."""
    with database.reading() as session:
        tables = {name: _table(session, cycle_id, name, actor) for name in MapLayerName}
        about = _about(database, session, cycle_id, now)
    layers = [
        PointOrAreaLayer(
            name=name.value,
            kind=KINDS[name],
            geometries=table["geometry"].tolist(),
            columns=_columns(table, name),
        )
        for name, table in tables.items()
    ]
    content = geopackage_bytes(layers, about=about, at=now)
    return ExportedMap(content=content, counts={name: len(table) for name, table in tables.items()})


def _table(session: Session, cycle_id: str, layer: MapLayerName, actor: Actor) -> pd.DataFrame:
    """Return the rows of a layer with their ``geometry`` in WGS-84; what has no place is left out."""
    make: Mapping[MapLayerName, Callable[[Session, str], pd.DataFrame]] = {
        MapLayerName.AREA: _areas,
        MapLayerName.BUILDING: _buildings,
        MapLayerName.DWELLING: _dwellings,
    }
    near = within(make[layer](session, cycle_id), reach_of(actor, "survey.read"))
    if layer is MapLayerName.DWELLING:
        near = unhidden(near, session, cycle_id, actor)
    return near.reset_index(drop=True)


def _areas(session: Session, cycle_id: str) -> pd.DataFrame:
    known = areas.in_force(session, cycle_id)
    outlined = known[known["boundary_geojson"].notna()]
    return outlined.assign(geometry=[shape(json.loads(text)) for text in outlined["boundary_geojson"]])


def _buildings(session: Session, cycle_id: str) -> pd.DataFrame:
    buildings = listing.buildings(session, cycle_id)
    return _placed(buildings[buildings["lon"].notna() & buildings["lat"].notna()])


def _dwellings(session: Session, cycle_id: str) -> pd.DataFrame:
    return _placed(located_dwellings(session, cycle_id, None))


def _placed(table: pd.DataFrame) -> pd.DataFrame:
    places = wgs84_points(table)
    lon, lat = (np.round(each, COORDINATE_DIGITS + 1) for each in places)
    return table.assign(geometry=shapely.points(lon, lat))


def _properties(table: pd.DataFrame, layer: MapLayerName) -> list[dict[str, Any]]:
    columns = _columns(table, layer)
    return [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]


def _columns(table: pd.DataFrame, layer: MapLayerName) -> dict[str, list[Any]]:
    """Return the columns of a layer as plain values; what is missing is None."""
    chosen = {heading: table[name] for heading, name in COLUMNS[layer].items()}
    return {heading: values.astype("object").where(values.notna(), None).tolist() for heading, values in chosen.items()}


def _about(database: Database, session: Session, cycle_id: str, now: datetime) -> dict[str, str]:
    head: Head = ledger_head(database)
    cycle = cycles.one(session, cycle_id)
    source = sentence(
        "MAP_EXPORT_ABOUT",
        mark=sentence("PAPER_SYNTHETIC") if cycle["is_demo"] else "",
        cycle=cycle["name"],
        at=f"{now.astimezone(LOCAL_ZONE):%Y-%m-%d %H:%M}",
        sequence=head.sequence,
        hash=head.hash,
    )
    return {"source": source, "head_sequence": str(head.sequence), "head_hash": head.hash, "is_personal": "false"}
