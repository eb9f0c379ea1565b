"""GeoPackage in and out (OGC 12-128): layers of points and areas with their columns, by GDAL through pyogrio.

A file in a projection on CGCS2000 or WGS-84 is turned into degrees; any other datum is refused, because its shift of
some hundred metres is not in the file.
"""

import re
import tempfile
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import numpy as np
import pyogrio
import shapely
from pyogrio import raw
from pyogrio.errors import CRSError, DataLayerError, DataSourceError, FeatureError, FieldError, GeometryError
from shapely.geometry import mapping

from fieldwork.exchange.sources import SourceFile
from fieldwork.rules.refusals import InputRefusal

WGS84_CODE, CGCS2000_CODE = 4326, 4490
AREA_KINDS = frozenset({"Polygon", "MultiPolygon"})
_MAGIC = b"SQLite format 3\x00"
_ERRORS = (CRSError, DataLayerError, DataSourceError, FeatureError, FieldError, GeometryError)
_CODE = re.compile(r"EPSG:(\d+)")

PROJECTED = (range(4491, 4555), range(32601, 32661), range(3857, 3858))
"""EPSG codes of Gauss-Krüger zones on CGCS2000, UTM north on WGS-84, and Web Mercator: degrees without a shift."""


@dataclass(frozen=True, kw_only=True)
class PointOrAreaLayer:
    """One layer to be written: geometries in WGS-84, and columns of equal length under their headings."""

    name: str
    kind: str
    geometries: Sequence[Any]
    columns: Mapping[str, Sequence[Any]] = field(default_factory=dict)


def is_geopackage(content: bytes) -> bool:
    """Tell by its first bytes whether a file is a SQLite database, as each GeoPackage is."""
    return content.startswith(_MAGIC)


def read_area_features(file: SourceFile) -> list[Mapping[str, Any]]:
    """Return the features of the one layer of areas as GeoJSON features in degrees.

    Raises
    ------
    InputRefusal
        ``GEOPACKAGE_BROKEN``, ``GEOPACKAGE_LAYERS``, ``GEOPACKAGE_CRS``.
    """
    with _on_disk(file) as path:
        try:
            layer = _area_layer(path, file)
            code = known_code(raw.read(path, layer=layer, max_features=1)[0]["crs"], file)
            meta, _, geometries, values = raw.read(_in_degrees(path, layer, code), layer=layer)
        except _ERRORS as error:
            raise InputRefusal("GEOPACKAGE_BROKEN", file=file.name) from error
    names = [str(name) for name in meta["fields"]]
    rows = zip(*values, strict=True) if values else [()] * len(geometries)
    return [
        {"type": "Feature", "properties": dict(zip(names, row, strict=True)), "geometry": _geometry(binary)}
        for binary, row in zip(geometries, rows, strict=True)
    ]


def geopackage_bytes(layers: Sequence[PointOrAreaLayer], *, about: Mapping[str, str], at: datetime) -> bytes:
    """Return a GeoPackage of layers in WGS-84 (EPSG:4326); ``about`` is kept in it as metadata of the file.

    Equal layers at an equal time give equal content.
    """
    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")})
    try:
        with tempfile.TemporaryDirectory(prefix="zhuhu-", ignore_cleanup_errors=True) as folder:
            path = Path(folder) / "out.gpkg"
            for number, layer in enumerate(layers):
                _write(path, layer, about=dict(about) if number == 0 else None)
            return path.read_bytes()
    finally:
        pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": None})


def _write(path: Path, layer: PointOrAreaLayer, *, about: dict[str, str] | None) -> None:
    raw.write(
        path,
        shapely.to_wkb(np.array(list(layer.geometries), dtype="object")),
        [np.array(list(values), dtype="object") for values in layer.columns.values()],
        list(layer.columns),
        layer=layer.name,
        geometry_type=layer.kind,
        crs=f"EPSG:{WGS84_CODE}",
        driver="GPKG",
        append=path.exists(),
        promote_to_multi=layer.kind.startswith("Multi"),
        dataset_metadata=about,
    )


@contextmanager
def _on_disk(file: SourceFile) -> Iterator[Path]:
    """Write an uploaded file where GDAL can open it. Its first bytes must say that it is a SQLite database."""
    if not is_geopackage(file.content):
        raise InputRefusal("GEOPACKAGE_BROKEN", file=file.name)
    with tempfile.TemporaryDirectory(prefix="zhuhu-", ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "in.gpkg"
        path.write_bytes(file.content)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)
            yield path


def _area_layer(path: Path, file: SourceFile) -> str:
    layers = [str(name) for name, kind in pyogrio.list_layers(path) if str(kind).split(" ")[0] in AREA_KINDS]
    if len(layers) != 1:
        raise InputRefusal("GEOPACKAGE_LAYERS", file=file.name, n=len(layers), names="、".join(layers) or "—")
    return layers[0]


def known_code(crs: object, file: SourceFile) -> int:
    """Return the EPSG code of a coordinate system that differs from WGS-84 by no shift that would be seen."""
    found = _CODE.fullmatch(str(crs or ""))
    code = int(found.group(1)) if found else 0
    if code not in {WGS84_CODE, CGCS2000_CODE} and not any(code in known for known in PROJECTED):
        raise InputRefusal("GEOPACKAGE_CRS", file=file.name, value=str(crs or "—")[:40])
    return code


def _in_degrees(path: Path, layer: str, code: int) -> Path:
    """Return a file that reads as degrees: the file itself, or a view of it that GDAL projects back."""
    if code in {WGS84_CODE, CGCS2000_CODE}:
        return path
    view = path.with_suffix(".vrt")
    source = (
        f'<OGRVRTLayer name="{escape(layer, {chr(34): "&quot;"})}"><SrcDataSource>{escape(str(path))}</SrcDataSource>'
    )
    view.write_text(
        f"<OGRVRTDataSource><OGRVRTWarpedLayer>{source}</OGRVRTLayer>"
        f"<TargetSRS>EPSG:{WGS84_CODE}</TargetSRS></OGRVRTWarpedLayer></OGRVRTDataSource>",
        encoding="utf-8",
    )
    return view


def _geometry(binary: bytes | None) -> dict[str, Any] | None:
    return None if binary is None else mapping(shapely.force_2d(shapely.from_wkb(binary)))
