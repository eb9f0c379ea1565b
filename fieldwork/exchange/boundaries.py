"""Outlines of areas from GeoJSON or GeoPackage: each feature names its area, its geometry is taken as it stands."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from shapely.geometry import mapping, shape

from fieldwork.exchange.forms import shipped_form
from fieldwork.exchange.geopackage import is_geopackage, read_area_features
from fieldwork.exchange.sources import SourceFile, source_file
from fieldwork.rules.datum import GCJ02, WGS84, Points, gcj02_to_wgs84
from fieldwork.rules.forms import plain_heading
from fieldwork.rules.refusals import InputRefusal
from sampling.columns import EA_WIDTH

DATUMS = (WGS84, GCJ02, "CGCS2000")
DIGITS = 6
"""About a tenth of a metre."""

_DATUM_NAMES = frozenset({"datum", "坐标系"})
_CRS_NAMES = ("CRS84", "4326", "4490")


@dataclass(frozen=True, kw_only=True)
class BoundaryFile:
    """The outlines of a file by area, as they came in; ``datum`` is the one they came in."""

    outlines: Mapping[str, Mapping[str, Any]]
    datum: str
    source_name: str
    digest: str


def read_boundaries(source: Path | SourceFile, *, datum: str | None = None) -> BoundaryFile:
    """Return the outlines of a GeoJSON file (a feature, or a collection of features) or of a GeoPackage.

    A feature names its area under a heading of the form of areas (``ea_id``, 小区代码). ``datum`` overrides what the
    features say; without both they count as WGS-84, as GeoJSON prescribes.

    Raises
    ------
    InputRefusal
        ``GEOJSON_NOT_JSON``, ``GEOJSON_NO_FEATURE``, ``GEOJSON_AREA_MISSING``, ``GEOJSON_AREA_TWICE``,
        ``GEOJSON_DATUM``, ``GEOJSON_GEOMETRY_MISSING``, ``GEOPACKAGE_…``, and ``FILE_…``.
    """
    file = source_file(source)
    features = read_area_features(file) if is_geopackage(file.content) else _geojson_features(file)
    if not features:
        raise InputRefusal("GEOJSON_NO_FEATURE", file=file.name)
    outlines: dict[str, Mapping[str, Any]] = {}
    for number, feature in enumerate(features, start=1):
        ea_id, geometry = _area_of(feature, file, number), feature.get("geometry")
        if ea_id in outlines:
            raise InputRefusal("GEOJSON_AREA_TWICE", file=file.name, number=number, ea_id=ea_id)
        if not isinstance(geometry, Mapping):
            raise InputRefusal("GEOJSON_GEOMETRY_MISSING", file=file.name, number=number, ea_id=ea_id)
        outlines[ea_id] = geometry
    return BoundaryFile(
        outlines=outlines, datum=_datum(features, file, datum), source_name=file.name, digest=file.digest
    )


def geometry_in_wgs84(geometry: Mapping[str, Any], *, datum: str) -> dict[str, Any]:
    """Return a sound geometry in WGS-84, to six digits; CGCS2000 is taken for the same here."""

    def true(degrees: Any) -> Any:
        if datum != GCJ02:
            return np.round(degrees, DIGITS)
        found = gcj02_to_wgs84(Points(degrees[:, 0], degrees[:, 1]))
        return np.round(np.column_stack(found), DIGITS)

    moved: dict[str, Any] = mapping(shapely.transform(shapely.force_2d(shape(geometry)), true))
    return moved


def _geojson_features(file: SourceFile) -> list[Mapping[str, Any]]:
    content = _content(file)
    _require_degrees(content, file)
    return list(_features(content))


def _content(file: SourceFile) -> Mapping[str, Any]:
    try:
        content = json.loads(file.bare.decode("utf-8"))
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise InputRefusal("GEOJSON_NOT_JSON", file=file.name) from error
    if not isinstance(content, dict):
        raise InputRefusal("GEOJSON_NO_FEATURE", file=file.name)
    return content


def _features(content: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    if content.get("type") == "Feature":
        yield content
    listed = content.get("features")
    if content.get("type") == "FeatureCollection" and isinstance(listed, list):
        yield from (each for each in listed if isinstance(each, dict))


def _require_degrees(content: Mapping[str, Any], file: SourceFile) -> None:
    """Refuse a file that says it is in metres of some projection."""
    crs = content.get("crs")
    name = json.dumps(crs, ensure_ascii=False) if crs else ""
    if name and not any(known in name for known in _CRS_NAMES):
        raise InputRefusal("GEOJSON_DATUM", file=file.name, value=name[:80], expected="、".join(DATUMS))


def _area_of(feature: Mapping[str, Any], file: SourceFile, number: int) -> str:
    headings = shipped_form("area").field("ea_id").headings
    properties = feature.get("properties")
    known = properties if isinstance(properties, Mapping) else {}
    named = [str(value).strip() for name, value in known.items() if plain_heading(str(name)) in headings]
    if not named or len(named[0]) != EA_WIDTH or not (named[0].isascii() and named[0].isdigit()):
        value = named[0] if named else ""
        raise InputRefusal("GEOJSON_AREA_MISSING", file=file.name, number=number, value=value)
    return named[0]


def _datum(features: list[Mapping[str, Any]], file: SourceFile, chosen: str | None) -> str:
    said = {str(value) for feature in features for value in _said_datums(feature)}
    datum = chosen or (said.pop() if len(said) == 1 else "" if said else WGS84)
    if datum not in DATUMS:
        raise InputRefusal(
            "GEOJSON_DATUM", file=file.name, value=datum or "、".join(sorted(said)), expected="、".join(DATUMS)
        )
    return datum


def _said_datums(feature: Mapping[str, Any]) -> list[Any]:
    properties = feature.get("properties")
    known = properties if isinstance(properties, Mapping) else {}
    return [value for name, value in known.items() if plain_heading(str(name)) in _DATUM_NAMES and value]
