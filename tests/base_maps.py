"""A tiny base map for the tests: tiles in one colour, written as the MBTiles specification counts them."""

import io
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from PIL import Image

from fieldwork.rules.tiles import Tile

COLOUR = (200, 30, 160)
ATTRIBUTION = "合成底图 <b>测试</b>"


def picture(kind: str = "PNG", colour: tuple[int, int, int] = COLOUR) -> bytes:
    """Return a tile of one colour."""
    kept = io.BytesIO()
    Image.new("RGB", (256, 256), colour).save(kept, kind)
    return kept.getvalue()


def write_base_map(path: Path, tiles: Mapping[Tile, bytes], **told: str) -> Path:
    """Write tiles, rows from the south, and what the file says of itself."""
    with closing(sqlite3.connect(path)) as file:
        file.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
        file.execute("CREATE TABLE tiles (zoom_level INT, tile_column INT, tile_row INT, tile_data BLOB)")
        said = {"format": "png", "attribution": ATTRIBUTION} | told
        file.executemany("INSERT INTO metadata VALUES (?, ?)", said.items())
        rows = [(tile.z, tile.x, 2**tile.z - 1 - tile.y, content) for tile, content in tiles.items()]
        file.executemany("INSERT INTO tiles VALUES (?, ?, ?, ?)", rows)
        file.commit()
    return path
