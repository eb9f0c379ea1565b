"""Raster base maps in an MBTiles file: read only, tile by tile; what is no picture is refused with a sentence.

MBTiles 1.3 (mapbox/mbtiles-spec): a SQLite file with tables ``metadata`` and ``tiles``, rows counted from the south.
"""

import hashlib
import html
import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from fieldwork.rules.datum import WGS84
from fieldwork.rules.refusals import InputRefusal
from fieldwork.rules.tiles import DEEPEST_ZOOM, WORLD, Box, Tile, TileRange

RASTER = frozenset({"png", "jpg", "jpeg", "webp"})
MOST_ATTRIBUTION = 200
_TAG = re.compile(r"<[^>]*>")
_OF_ZOOM = "FROM tiles WHERE zoom_level = ? AND tile_column BETWEEN ? AND ? AND tile_row BETWEEN ? AND ?"


@dataclass(frozen=True, kw_only=True)
class BaseMap:
    """What a file says of itself, and the ``datum`` its tiles are in, which it does not say.

    ``version`` changes with the file and the datum; ``attribution`` is plain text.
    """

    path: Path
    version: str
    min_zoom: int
    max_zoom: int
    bounds: Box
    attribution: str
    datum: str = WGS84


@dataclass(frozen=True, kw_only=True)
class TileSize:
    """A tile that is there, and its bytes."""

    tile: Tile
    n_bytes: int


def read_base_map(path: Path, *, datum: str = WGS84) -> BaseMap:
    """Return what a file of raster tiles says of itself; a file that has not changed is not looked at again.

    ``datum`` is WGS-84 (CGCS2000 is the same here) or GCJ-02: what the tiles of the file are in.

    Raises
    ------
    InputRefusal
        ``BASE_MAP_UNREADABLE``, ``BASE_MAP_BROKEN``, ``BASE_MAP_EMPTY``, ``BASE_MAP_NOT_RASTER``.
    """
    try:
        known = path.stat()
    except OSError as error:
        raise InputRefusal("BASE_MAP_UNREADABLE", file=path.name) from error
    found = _described(path, known.st_mtime_ns, known.st_size)
    return found if datum == WGS84 else replace(found, datum=datum, version=f"{found.version}-{datum}")


def read_tile(base: BaseMap, tile: Tile) -> bytes | None:
    """Return the picture of a tile, None where the file has none.

    Raises
    ------
    InputRefusal
        ``BASE_MAP_BROKEN``.
    """
    asked = "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?"
    with _opened(base.path) as file:
        row = file.execute(asked, (tile.z, tile.x, tile.row_from_south)).fetchone()
    content = bytes(row[0]) if row and row[0] else b""
    return content if media_type(content) else None


def tile_sizes(base: BaseMap, ranges: Iterable[TileRange]) -> list[TileSize]:
    """Return the tiles of the ranges that the file has, each once, in order.

    Raises
    ------
    InputRefusal
        ``BASE_MAP_BROKEN``.
    """
    with _opened(base.path) as file:
        found = {size.tile: size for each in ranges for size in _sizes(file, each)}
    return [found[tile] for tile in sorted(found)]


def media_type(content: bytes) -> str:
    """Return the media type of a picture by its first bytes; empty where it is none that a browser paints."""
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if content.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    return "image/webp" if content[:4] == b"RIFF" and content[8:12] == b"WEBP" else ""


def _sizes(file: sqlite3.Connection, of: TileRange) -> Iterator[TileSize]:
    lowest, highest = Tile(of.z, 0, of.bottom).row_from_south, Tile(of.z, 0, of.top).row_from_south
    asked = f"SELECT tile_column, tile_row, length(tile_data) {_OF_ZOOM}"
    for x, row, n_bytes in file.execute(asked, (of.z, of.left, of.right, lowest, highest)):
        yield TileSize(tile=Tile(of.z, x, Tile(of.z, x, row).row_from_south), n_bytes=int(n_bytes or 0))


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as file:
            yield file
    except sqlite3.Error as error:
        raise InputRefusal("BASE_MAP_BROKEN", file=path.name) from error


@lru_cache(maxsize=4)
def _described(path: Path, changed_ns: int, size: int) -> BaseMap:
    with _opened(path) as file:
        told = {str(name): str(value) for name, value in file.execute("SELECT name, value FROM metadata")}
        lowest, highest = file.execute("SELECT min(zoom_level), max(zoom_level) FROM tiles").fetchone()
        sample = file.execute("SELECT tile_data FROM tiles LIMIT 1").fetchone()
    if sample is None:
        raise InputRefusal("BASE_MAP_EMPTY", file=path.name)
    _require_raster(path, told, bytes(sample[0] or b""))
    return BaseMap(
        path=path,
        version=hashlib.sha256(f"{path.name}|{changed_ns}|{size}".encode()).hexdigest()[:12],
        min_zoom=_zoom(path, told.get("minzoom", lowest)),
        max_zoom=_zoom(path, told.get("maxzoom", highest)),
        bounds=_bounds(path, told.get("bounds", "")),
        attribution=plain_text(told.get("attribution", "")),
    )


def _require_raster(path: Path, told: Mapping[str, str], sample: bytes) -> None:
    said = told.get("format", "").strip().lower()
    if (said and said not in RASTER) or not media_type(sample):
        raise InputRefusal("BASE_MAP_NOT_RASTER", file=path.name, value=said[:20] or "—")


def _zoom(path: Path, value: object) -> int:
    try:
        zoom = int(str(value))
    except ValueError as error:
        raise InputRefusal("BASE_MAP_BROKEN", file=path.name) from error
    if not 0 <= zoom <= DEEPEST_ZOOM:
        raise InputRefusal("BASE_MAP_BROKEN", file=path.name)
    return zoom


def _bounds(path: Path, text: str) -> Box:
    if not text:
        return WORLD
    try:
        west, south, east, north = (float(part) for part in text.split(","))
    except ValueError as error:
        raise InputRefusal("BASE_MAP_BROKEN", file=path.name) from error
    if not (-180 <= west < east <= 180 and -90 <= south < north <= 90):
        raise InputRefusal("BASE_MAP_BROKEN", file=path.name)
    return Box(west=west, south=south, east=east, north=north)


def plain_text(text: str) -> str:
    """Return an attribution without its markup: the file is somebody else's, and nothing of it may become a page."""
    return " ".join(html.unescape(_TAG.sub(" ", text)).split())[:MOST_ATTRIBUTION]
