"""GeoPackage in and out: degrees stay, projections of the same datum are turned back, everything else is refused."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
import shapely
from pyogrio import raw
from shapely.geometry import shape

from fieldwork.exchange.boundaries import read_boundaries
from fieldwork.exchange.geopackage import PointOrAreaLayer, geopackage_bytes
from fieldwork.exchange.sources import SourceFile
from tests.refusing import refused

EA_ID = "440118001001001"
SQUARE = shapely.box(113.8, 23.3, 113.81, 23.31)
AT = datetime(2022, 11, 20, 4, 0, tzinfo=UTC)


def package(folder: Path, geometry, crs: str, *, layer: str = "小区", append: bool = False) -> SourceFile:
    path = folder / "in.gpkg"
    raw.write(
        path,
        np.array([shapely.to_wkb(geometry)], dtype=object),
        [np.array([EA_ID], dtype=object)],
        ["小区代码"],
        layer=layer,
        geometry_type=geometry.geom_type,
        crs=crs,
        driver="GPKG",
        append=append,
    )
    return SourceFile("小区图.gpkg", path.read_bytes())


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:4490"])
def test_degrees_come_in_as_they_stand(tmp_path: Path, crs: str) -> None:
    read = read_boundaries(package(tmp_path, SQUARE, crs))
    assert shape(read.outlines[EA_ID]).equals(SQUARE)
    assert read.datum == "WGS-84"


def test_a_projection_on_cgcs2000_is_turned_back_into_degrees(tmp_path: Path) -> None:
    # Transverse Mercator on the central meridian 114° E, false easting 500 km (EPSG:4547): the meridian stays a
    # meridian, and one kilometre to its west is 0.00980° of longitude at 23.31° N (GRS 80, by hand).
    zone = shapely.box(499_000, 2_578_000, 500_000, 2_579_000)
    west, south, east, north = shape(read_boundaries(package(tmp_path, zone, "EPSG:4547")).outlines[EA_ID]).bounds
    assert east == pytest.approx(114.0, abs=1e-6)
    assert east - west == pytest.approx(0.00978, abs=2e-5)
    assert north - south == pytest.approx(1000 / 110_750, rel=1e-3)


@pytest.mark.parametrize("crs", ["EPSG:4214", "EPSG:2383", "EPSG:4610"])
def test_another_datum_is_refused_for_its_shift_is_not_in_the_file(tmp_path: Path, crs: str) -> None:
    with refused("GEOPACKAGE_CRS", crs):
        read_boundaries(package(tmp_path, SQUARE, crs))


def test_what_is_no_single_layer_of_areas_is_refused(tmp_path: Path) -> None:
    with refused("GEOPACKAGE_LAYERS"):
        read_boundaries(package(tmp_path, shapely.Point(113.8, 23.3), "EPSG:4326"))
    package(tmp_path, SQUARE, "EPSG:4326", layer="甲", append=True)
    with refused("GEOPACKAGE_LAYERS", "甲、乙"):
        read_boundaries(package(tmp_path, SQUARE, "EPSG:4326", layer="乙", append=True))


def test_a_broken_file_is_one_sentence(tmp_path: Path) -> None:
    whole = package(tmp_path, SQUARE, "EPSG:4326").content
    other = tmp_path / "other.sqlite"
    with sqlite3.connect(other) as database:
        database.execute("CREATE TABLE t (x)")
    for content in (whole[:100], whole[:6000], b"SQLite format 3\x00" + b"x" * 200, other.read_bytes()):
        with refused("GEOPACKAGE_BROKEN", "坏.gpkg"):
            read_boundaries(SourceFile("坏.gpkg", content))


def test_equal_content_at_an_equal_time_is_an_equal_file_and_is_read_back() -> None:
    layer = PointOrAreaLayer(name="area", kind="MultiPolygon", geometries=[SQUARE], columns={"小区代码": [EA_ID]})
    made = [geopackage_bytes([layer], about={"source": "测试"}, at=AT) for _ in range(2)]
    assert made[0] == made[1]
    assert shape(read_boundaries(SourceFile("x.gpkg", made[0])).outlines[EA_ID]).equals(SQUARE)
