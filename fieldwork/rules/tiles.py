"""Tiles of a web map (Web Mercator, rows from the north): which lies where, and which ones a place needs."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import atan, cos, degrees, floor, log, pi, radians, sinh, tan
from typing import Any

import numpy as np

from fieldwork.rules.datum import METRES_PER_DEGREE, Points, wgs84_to_gcj02

NORTH_EDGE = 85.05112877980659
"""Latitude in degrees where the square of the Web Mercator map ends."""

DEEPEST_ZOOM = 22
TILE_SIDE = 256
"""Pixels of a tile's side."""

TABLET_MARGIN_M = 300.0
"""How far beyond the bounding box of an area a tablet keeps the base map, in metres: the way to the first door."""

TABLET_LOWEST_ZOOM = 12
"""From here on a tablet keeps tiles: seen from farther off, a village is a dot."""


@dataclass(frozen=True, kw_only=True)
class Box:
    """A rectangle of degrees (WGS-84), edges included."""

    west: float
    south: float
    east: float
    north: float

    def widened(self, metres: float) -> "Box":
        """Return the box with a margin on all sides."""
        up = metres / METRES_PER_DEGREE
        across = up / cos(radians(max(abs(self.south), abs(self.north))))
        return Box(west=self.west - across, south=self.south - up, east=self.east + across, north=self.north + up)


WORLD = Box(west=-180.0, south=-NORTH_EDGE, east=180.0, north=NORTH_EDGE)


@dataclass(frozen=True, order=True)
class Tile:
    """One tile: zoom, column from the west, row from the north."""

    z: int
    x: int
    y: int

    @property
    def is_real(self) -> bool:
        """Whether such a tile exists on the map of the world."""
        return 0 <= self.z <= DEEPEST_ZOOM and 0 <= self.x < 1 << self.z and 0 <= self.y < 1 << self.z

    @property
    def row_from_south(self) -> int:
        """The row as TMS, and so MBTiles, counts it."""
        return (1 << self.z) - 1 - self.y


@dataclass(frozen=True, kw_only=True)
class TileRange:
    """The tiles of one zoom that touch a box, edges included."""

    z: int
    left: int
    right: int
    top: int
    bottom: int

    def holds(self, tile: Tile) -> bool:
        """Tell whether a tile is one of them."""
        return tile.z == self.z and self.left <= tile.x <= self.right and self.top <= tile.y <= self.bottom

    def grown(self) -> "TileRange":
        """Return the range with the tiles around it."""
        return TileRange(z=self.z, left=self.left - 1, right=self.right + 1, top=self.top - 1, bottom=self.bottom + 1)

    def tiles(self) -> "Iterable[Tile]":
        """Return all tiles of the range."""
        return (Tile(self.z, x, y) for x in range(self.left, self.right + 1) for y in range(self.top, self.bottom + 1))


def tile_at(lon: float, lat: float, z: int) -> Tile:
    """Return the tile in which a place lies (degrees, WGS-84); beyond the map it is the nearest one."""
    n = 1 << z
    bent = radians(max(-NORTH_EDGE, min(NORTH_EDGE, lat)))
    across = (lon + 180.0) / 360.0
    down = (1.0 - log(tan(bent) + 1.0 / cos(bent)) / pi) / 2.0
    return Tile(z, min(n - 1, max(0, floor(across * n))), min(n - 1, max(0, floor(down * n))))


def pixel_of(lon: float, lat: float, z: int) -> tuple[float, float]:
    """Return where a place lies on the whole map of a zoom: pixels from the west and from the north."""
    bent = radians(max(-NORTH_EDGE, min(NORTH_EDGE, lat)))
    side = TILE_SIDE * (1 << z)
    return (lon + 180.0) / 360.0 * side, (1.0 - log(tan(bent) + 1.0 / cos(bent)) / pi) / 2.0 * side


def middle_of(tile: Tile) -> tuple[float, float]:
    """Return longitude and latitude of the middle of a tile, degrees."""
    n = 1 << tile.z
    return (tile.x + 0.5) / n * 360.0 - 180.0, degrees(atan(sinh(pi * (1.0 - 2.0 * (tile.y + 0.5) / n))))


@dataclass(frozen=True, kw_only=True)
class TilePart:
    """A tile of a map in GCJ-02 and where its upper left corner lies on the tile that is wanted, pixels."""

    tile: Tile
    left: int
    top: int


def gcj02_parts(tile: Tile) -> tuple[TilePart, ...]:
    """Return the up to four tiles of a map in GCJ-02 that lie on one tile of a map in WGS-84.

    The whole tile is moved by the shift at its middle. Within a tile the shift changes by less than a pixel, at the
    zooms of a street by less than a metre.
    """
    lon, lat = middle_of(tile)
    shown = wgs84_to_gcj02(Points(np.array([lon]), np.array([lat])))
    true, moved = pixel_of(lon, lat, tile.z), pixel_of(float(shown.lon[0]), float(shown.lat[0]), tile.z)
    left = tile.x * TILE_SIDE + round(moved[0] - true[0])
    top = tile.y * TILE_SIDE + round(moved[1] - true[1])
    columns = sorted({left // TILE_SIDE, (left + TILE_SIDE - 1) // TILE_SIDE})
    rows = sorted({top // TILE_SIDE, (top + TILE_SIDE - 1) // TILE_SIDE})
    parts = (
        TilePart(tile=Tile(tile.z, x, y), left=x * TILE_SIDE - left, top=y * TILE_SIDE - top)
        for x in columns
        for y in rows
    )
    return tuple(part for part in parts if part.tile.is_real)


def range_of(box: Box, z: int) -> TileRange:
    """Return the tiles of a zoom that touch a box."""
    first, last = tile_at(box.west, box.north, z), tile_at(box.east, box.south, z)
    return TileRange(z=z, left=first.x, right=last.x, top=first.y, bottom=last.y)


def tablet_ranges(boxes: Iterable[Box], zooms: Sequence[int]) -> list[TileRange]:
    """Return what a tablet keeps of areas with these boxes: each with its margin, from the lowest zoom on."""
    wide = [box.widened(TABLET_MARGIN_M) for box in boxes]
    return [range_of(box, z) for box in wide for z in zooms if z >= TABLET_LOWEST_ZOOM]


def bounding_box(geometry: Any) -> Box | None:
    """Return the rectangle around a GeoJSON geometry, None where it has no point."""
    points = list(_points(geometry.get("coordinates", ())))
    if not points:
        return None
    lons, lats = [lon for lon, _ in points], [lat for _, lat in points]
    return Box(west=min(lons), south=min(lats), east=max(lons), north=max(lats))


def _points(coordinates: Any) -> Iterable[tuple[float, float]]:
    if coordinates and isinstance(coordinates[0], int | float):
        yield float(coordinates[0]), float(coordinates[1])
        return
    for each in coordinates:
        yield from _points(each)
