"""Pictures of tiles put together: names laid on a map, and tiles in GCJ-02 moved to where they belong."""

import io
from collections.abc import Callable, Sequence

from PIL import Image, UnidentifiedImageError

from fieldwork.rules.datum import GCJ02
from fieldwork.rules.tiles import TILE_SIDE, Tile, gcj02_parts

Pictures = Callable[[Tile], Sequence[bytes]]
"""Gives the pictures of a tile that lie on one another, the lowest first."""

_NOTHING = (0, 0, 0, 0)


def placed_picture(tile: Tile, *, datum: str, pictures: Pictures) -> bytes | None:
    """Return the picture of a tile in WGS-84, None where there is nothing.

    One picture of a map in WGS-84 is passed on as it is; all else becomes a PNG.
    """
    if datum != GCJ02:
        return _laid(pictures(tile))
    return _moved(tile, pictures)


def _laid(contents: Sequence[bytes]) -> bytes | None:
    if len(contents) < 2:
        return contents[0] if contents else None
    return _png(_stack(contents))


def _moved(tile: Tile, pictures: Pictures) -> bytes | None:
    """Put the parts of up to four tiles where the wanted one needs them."""
    made, has_any = Image.new("RGBA", (TILE_SIDE, TILE_SIDE), _NOTHING), False
    for part in gcj02_parts(tile):
        contents = pictures(part.tile)
        if contents:
            made.paste(_stack(contents), (part.left, part.top))
            has_any = True
    return _png(made) if has_any else None


def _stack(contents: Sequence[bytes]) -> Image.Image:
    made = Image.new("RGBA", (TILE_SIDE, TILE_SIDE), _NOTHING)
    for content in contents:
        made.alpha_composite(_opened(content))
    return made


def _opened(content: bytes) -> Image.Image:
    """Return a picture of a tile's size; a broken one is empty."""
    try:
        picture = Image.open(io.BytesIO(content)).convert("RGBA")
    except (UnidentifiedImageError, OSError, ValueError):
        return Image.new("RGBA", (TILE_SIDE, TILE_SIDE), _NOTHING)
    return picture if picture.size == (TILE_SIDE, TILE_SIDE) else picture.resize((TILE_SIDE, TILE_SIDE))


def _png(picture: Image.Image) -> bytes:
    kept = io.BytesIO()
    picture.save(kept, "PNG", compress_level=3)
    return kept.getvalue()
