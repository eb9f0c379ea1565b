"""Maps and outlines: the table of rules, case by case."""

import re
from pathlib import Path

import pytest
from shapely.geometry import mapping, shape

from fieldwork.exchange.area_map import AreaSheet, area_map_bytes
from fieldwork.exchange.geopackage import known_code
from fieldwork.exchange.sources import SourceFile
from fieldwork.exchange.tile_services import TileService
from fieldwork.rules.boundary_places import with_kept_corners
from fieldwork.rules.datum import METRES_PER_DEGREE
from fieldwork.rules.map_layout import MapMark, MarkKind, number_ranges
from fieldwork.rules.tiles import Tile
from fieldwork.services.base_maps import BaseMap, base_map
from fieldwork.settings import Settings
from tests.base_maps import picture, write_base_map
from tests.refusing import refused
from tests.spec import Case, cases

FILE = SourceFile("小区图.gpkg", b"")


def named(case: Case) -> str:
    return f"{case['rule']}: {case['says']}"


def of(rule: str) -> list[Case]:
    return [case for case in cases("maps") if case["rule"] == rule]


def ring(corners: list[list[float]]) -> dict[str, object]:
    return {"type": "Polygon", "coordinates": [[*corners, corners[0]]]}


@pytest.mark.parametrize("case", of("drawing.kept"), ids=named)
def test_corners_are_kept_as_the_table_says(case: Case) -> None:
    kept = with_kept_corners(ring(case["drawn"]), [ring(case["known"])])
    assert kept == mapping(shape(ring(case["expect"])))


@pytest.mark.parametrize("case", of("crs.accepted"), ids=named)
def test_coordinate_systems_are_accepted_as_the_table_says(case: Case) -> None:
    assert [known_code(f"EPSG:{code}", FILE) for code in case["codes"]] == case["codes"]


@pytest.mark.parametrize("case", of("crs.refused"), ids=named)
def test_coordinate_systems_are_refused_as_the_table_says(case: Case) -> None:
    for code in case["codes"]:
        with refused("GEOPACKAGE_CRS"):
            known_code(f"EPSG:{code}" if code else None, FILE)


@pytest.mark.parametrize("case", of("print.numbers"), ids=named)
def test_numbers_are_written_as_the_table_says(case: Case) -> None:
    assert number_ranges(case["numbers"]) == case["expect"]


@pytest.mark.parametrize("case", of("print.split"), ids=named)
def test_the_printed_map_has_the_pages_that_the_table_says(case: Case) -> None:
    marks = [building(number, case["spacing_m"]) for number in range(case["n_buildings"])]
    sheet = AreaSheet(title="甲小区", lines=["测试"], footer="测试", drawn_by="某", drawn_on="2022-11-20", marks=marks)
    assert len(re.findall(rb"/Type /Page\b", area_map_bytes(sheet))) == case["expect_pages"]


def building(number: int, spacing_m: float) -> MapMark:
    """One of the buildings in rows of twelve; thirty make a segment."""
    step = spacing_m / METRES_PER_DEGREE
    place = {"lon": 113.8 + number % 12 * step, "lat": 23.3 + number // 12 * step}
    text = f"〔{number + 1:03d}〕{number + 1:03d}"
    own = {"numbers": (f"{number + 1:03d}",), "segments": (f"{number // 30 + 1:02d}",)}
    return MapMark(text=text, kind=MarkKind.LIVED_IN, **place, **own)


@pytest.mark.parametrize("case", of("base_map.order"), ids=named)
def test_the_base_map_is_the_one_the_table_says(case: Case, tmp_path: Path) -> None:
    given = {"service": {"tile_service": "http://127.0.0.1:9/{z}/{x}/{y}"}, "key": {"tianditu_key": "k"}}
    more = {name: value for part in case["set"] for name, value in given.get(part, {}).items()}
    if "file" in case["set"]:
        write_base_map(tmp_path / "base.mbtiles", {Tile(3, 1, 1): picture()})
    found = base_map(Settings(data_dir=tmp_path, **more))
    assert kind(found) == case["expect"]


def kind(found: BaseMap | TileService | None) -> str:
    if isinstance(found, TileService):
        return "key" if found.attribution == "天地图" else "service"
    return "" if found is None else "file"
