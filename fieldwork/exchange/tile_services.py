"""Tiles asked of a service over the network, which the office has set up: this server asks, no browser does.

Nothing is asked unless the settings name a service or a key, and only for tiles that somebody looks at.
"""

import urllib.error
import urllib.request
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256

from fieldwork.exchange.base_maps import media_type
from fieldwork.rules.datum import WGS84
from fieldwork.rules.tiles import WORLD, Box, Tile

SECONDS = 6
LARGEST_TILE = 2_000_000
MOST_KEPT = 512
TIANDITU = (
    "https://t{s}.tianditu.gov.cn/{layer}_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER={layer}"
    "&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={{z}}&TILEROW={{y}}&TILECOL={{x}}&tk={key}"
)
"""WMTS of 天地图 in Web Mercator (``_w``), CGCS2000; eight servers of one name."""

NAMES_OF = {"vec": "cva", "img": "cia"}
"""The layer of names that lies on each map."""


@dataclass(frozen=True, kw_only=True)
class TileService:
    """A service of raster tiles. ``addresses`` are laid on one another, the first lowest; they may hold a key."""

    addresses: tuple[str, ...] = field(repr=False)
    version: str
    attribution: str
    datum: str = WGS84
    min_zoom: int = 1
    max_zoom: int = 18
    bounds: Box = WORLD


def own_service(address: str, *, datum: str) -> TileService:
    """Return the office's own service; its address holds ``{z}``, ``{x}`` and ``{y}``."""
    return TileService(addresses=(address,), version=_version(address, datum), attribution="", datum=datum)


def tianditu(key: str, layer: str) -> TileService:
    """Return 天地图 with its names, by the office's key."""
    addresses = tuple(
        TIANDITU.format(s=number, layer=each, key=key) for number, each in enumerate((layer, NAMES_OF[layer]))
    )
    return TileService(addresses=addresses, version=_version("tianditu", layer), attribution="天地图")


def fetched_pictures(service: TileService, tile: Tile) -> list[bytes]:
    """Return the pictures of a tile, the lowest first; what the service does not give is left out."""
    asked = (address.format(z=tile.z, x=tile.x, y=tile.y) for address in service.addresses)
    found = (_kept(each) for each in asked)
    return [content for content in found if content]


def _kept(address: str) -> bytes:
    """Return a picture, asked once while it is kept; nothing where it could not be had, and then asked again."""
    try:
        return _fetched(address)
    except (urllib.error.URLError, OSError, ValueError):
        return b""


@lru_cache(maxsize=MOST_KEPT)
def _fetched(address: str) -> bytes:
    request = urllib.request.Request(address, headers={"User-Agent": "zhuhu"})  # noqa: S310 - http(s), by the settings
    with urllib.request.urlopen(request, timeout=SECONDS) as answer:  # noqa: S310
        content: bytes = answer.read(LARGEST_TILE + 1)
    if len(content) > LARGEST_TILE or not media_type(content):
        raise ValueError("no picture")
    return content


def _version(*parts: str) -> str:
    return sha256("|".join(parts).encode("utf-8")).hexdigest()[:12]
