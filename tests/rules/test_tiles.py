"""Tiles: every place lies in its tile, rows flip back and forth, and a box is covered by its range and by no more."""

from math import atan, degrees, pi, sinh

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwork.rules.datum import Points, wgs84_to_gcj02
from fieldwork.rules.tiles import (
    NORTH_EDGE,
    TABLET_LOWEST_ZOOM,
    TILE_SIDE,
    Box,
    Tile,
    bounding_box,
    gcj02_parts,
    pixel_of,
    range_of,
    tablet_ranges,
    tile_at,
)

LONS = st.floats(-179.9, 179.9)
LATS = st.floats(-85.0, 85.0)
ZOOMS = st.integers(0, 19)


def north_edge(row: int, z: int) -> float:
    """The latitude of a row's northern edge, from the inverse of the projection."""
    return degrees(atan(sinh(pi * (1 - 2 * row / 2**z))))


@given(LONS, LATS, ZOOMS)
def test_a_place_lies_within_the_edges_of_its_tile(lon: float, lat: float, z: int) -> None:
    tile = tile_at(lon, lat, z)
    assert tile.is_real
    assert tile.x / 2**z * 360 - 180 <= lon + 1e-9
    assert lon - 1e-9 <= (tile.x + 1) / 2**z * 360 - 180
    assert north_edge(tile.y + 1, z) - 1e-9 <= lat <= north_edge(tile.y, z) + 1e-9


@pytest.mark.parametrize(
    ("lon", "lat", "z", "tile"),
    [
        (13.37771496361961, 52.51628011262304, 17, Tile(17, 70406, 42987)),
        (180.0, -NORTH_EDGE, 3, Tile(3, 7, 7)),
        (-180.0, 90.0, 3, Tile(3, 0, 0)),
    ],
)
def test_known_places_lie_in_known_tiles(lon: float, lat: float, z: int, tile: Tile) -> None:
    assert tile_at(lon, lat, z) == tile


@given(ZOOMS, st.data())
def test_rows_from_the_south_flip_back(z: int, data: st.DataObject) -> None:
    tile = Tile(z, 0, data.draw(st.integers(0, 2**z - 1)))
    assert Tile(z, 0, tile.row_from_south).row_from_south == tile.y
    assert tile.y + tile.row_from_south == 2**z - 1


@given(LONS, LATS, st.floats(0, 1), st.floats(0, 1), ZOOMS)
def test_the_range_of_a_box_holds_each_place_in_it_and_ends_at_its_corners(
    lon: float, lat: float, across: float, up: float, z: int
) -> None:
    box = Box(west=lon - 0.01, south=lat - 0.01, east=lon + 0.01, north=lat + 0.01)
    found = range_of(box, z)
    assert found.holds(tile_at(box.west + across * (box.east - box.west), box.south + up * (box.north - box.south), z))
    assert (found.left, found.top) == (tile_at(box.west, box.north, z).x, tile_at(box.west, box.north, z).y)
    assert not found.holds(Tile(z, found.right + 1, found.top))
    assert not found.holds(Tile(z, found.left, found.bottom + 1))


def test_a_tablet_keeps_its_areas_with_a_margin_and_nothing_seen_from_far() -> None:
    box = Box(west=113.80, south=23.28, east=113.81, north=23.29)
    found = tablet_ranges([box], range(5, 17))
    assert {each.z for each in found} == set(range(TABLET_LOWEST_ZOOM, 17))
    close = next(each for each in found if each.z == 16)
    near, far = tile_at(113.81 + 0.0028, 23.285, 16), tile_at(113.81 + 0.02, 23.285, 16)
    assert close.holds(near)
    assert not close.holds(far)


def test_an_outline_of_several_parts_has_one_box_and_an_empty_one_none() -> None:
    rings = [[[[1, 2], [3, 4], [1, 2]]], [[[-5, 8], [0, 0], [-5, 8]]]]
    box = bounding_box({"type": "MultiPolygon", "coordinates": rings})
    assert box == Box(west=-5, south=0, east=3, north=8)
    assert bounding_box({"type": "Polygon", "coordinates": []}) is None


@given(st.floats(98, 122), st.floats(20, 42), st.integers(8, 18), st.floats(0, 1), st.floats(0, 1))
def test_a_tile_in_gcj_02_is_moved_to_within_a_pixel_of_each_of_its_places(
    lon: float, lat: float, z: int, across: float, down: float
) -> None:
    tile = tile_at(lon, lat, z)
    n = 2**z
    place = Points(
        np.array([(tile.x + across) / n * 360 - 180]),
        np.array([degrees(atan(sinh(pi * (1 - 2 * (tile.y + down) / n))))]),
    )
    shown = wgs84_to_gcj02(place)
    on_service = pixel_of(float(shown.lon[0]), float(shown.lat[0]), z)
    parts = gcj02_parts(tile)
    origin = parts[0].tile.x * TILE_SIDE - parts[0].left, parts[0].tile.y * TILE_SIDE - parts[0].top
    assert on_service[0] - origin[0] == pytest.approx(across * TILE_SIDE, abs=1.5)
    assert on_service[1] - origin[1] == pytest.approx(down * TILE_SIDE, abs=1.5)
    covered = sum(
        max(0, min(TILE_SIDE, part.left + TILE_SIDE) - max(0, part.left))
        * max(0, min(TILE_SIDE, part.top + TILE_SIDE) - max(0, part.top))
        for part in parts
    )
    assert covered == TILE_SIDE**2
