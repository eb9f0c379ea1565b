"""The base map under the outlines: for everybody who is signed in, and for tablets around their areas.

A file of the office's own; where there is none, a tile service that the office has set, or 天地图 by the office's key.
Without any of them nothing is asked of anybody. Tablets get tiles of a file only.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from fieldwork.exchange.base_maps import BaseMap, TileSize, media_type, read_base_map, read_tile, tile_sizes
from fieldwork.exchange.tile_pictures import placed_picture
from fieldwork.exchange.tile_services import TileService, fetched_pictures, own_service, tianditu
from fieldwork.rules.datum import GCJ02
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.tablets import Device
from fieldwork.rules.tiles import Tile, TileRange, bounding_box, gcj02_parts, tablet_ranges
from fieldwork.services.visits import within
from fieldwork.settings import Settings
from fieldwork.store import areas
from fieldwork.store.engine import Database

__all__ = ["AnyBaseMap", "BaseMap", "base_map", "office_tile", "tablet_tile", "tablet_tiles"]
AnyBaseMap = BaseMap | TileService
FILE_NAME = "base.mbtiles"
"""Name of the file in the data folder that is taken without a setting."""


@dataclass(frozen=True, kw_only=True)
class TilePicture:
    """A tile as it is sent."""

    content: bytes
    media_type: str


@dataclass(frozen=True, kw_only=True)
class TileList:
    """What a tablet may keep of the base map; without a base map there is nothing."""

    base: BaseMap | None = None
    tiles: tuple[TileSize, ...] = ()


def base_map(settings: Settings) -> AnyBaseMap | None:
    """Return the base map of this office, None where there is none.

    Raises
    ------
    InputRefusal
        ``BASE_MAP_…``: a file is there, or is named by the settings, that is no raster base map.
    """
    file = _file(settings)
    if file is not None:
        return file
    if settings.tile_service:
        return own_service(settings.tile_service, datum=settings.tile_service_datum)
    return tianditu(settings.tianditu_key, settings.tianditu_map) if settings.tianditu_key else None


def _file(settings: Settings) -> BaseMap | None:
    path = _path(settings)
    return None if path is None else read_base_map(path, datum=settings.base_map_datum)


def office_tile(settings: Settings, tile: Tile) -> TilePicture | None:
    """Return a tile for the office's maps, None where there is none. It shows no survey, so it asks for no role."""
    base = base_map(settings)
    return _picture(base, tile) if base and tile.is_real else None


def tablet_tile(
    database: Database, device: Device, tile: Tile, *, actor: Actor, settings: Settings
) -> TilePicture | None:
    """Return a tile for a tablet, None where there is none or it lies away from the person's own areas.

    Raises
    ------
    PermissionRefusal
        ``PERMISSION_ROLE``.
    """
    base = _file(settings)
    if base is None or not tile.is_real:
        return None
    is_near = any(each.holds(tile) for each in _ranges(database, device, base, actor))
    return _picture(base, tile) if is_near else None


def tablet_tiles(database: Database, device: Device, *, actor: Actor, settings: Settings) -> TileList:
    """Return the tiles that touch the person's own areas, with their sizes in bytes.

    Raises
    ------
    PermissionRefusal
        ``PERMISSION_ROLE``.
    """
    base = _file(settings)
    if base is None:
        return TileList()
    return TileList(base=base, tiles=tuple(_sizes(base, _ranges(database, device, base, actor))))


def _sizes(base: BaseMap, ranges: list[TileRange]) -> list[TileSize]:
    """Return the tiles with their sizes; a tile that is moved is put down as the largest of those it is made from."""
    if base.datum != GCJ02:
        return tile_sizes(base, ranges)
    known = {each.tile: each.n_bytes for each in tile_sizes(base, [each.grown() for each in ranges])}
    wanted = sorted({tile for each in ranges for tile in each.tiles()})
    sizes = ((tile, [known.get(part.tile, 0) for part in gcj02_parts(tile)]) for tile in wanted)
    return [TileSize(tile=tile, n_bytes=max(parts)) for tile, parts in sizes if any(parts)]


def _path(settings: Settings) -> Path | None:
    if settings.base_map is not None:
        return settings.base_map
    usual = settings.resolved_data_dir() / FILE_NAME
    return usual if usual.is_file() else None


def _ranges(database: Database, device: Device, base: BaseMap, actor: Actor) -> list[TileRange]:
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        own = within(areas.in_force(session, device.cycle_id), reach)
        outlines = own["boundary_geojson"].dropna().tolist()
    return _ranges_of(outlines, base)


def _ranges_of(outlines: Iterable[str], base: BaseMap) -> list[TileRange]:
    boxes = [bounding_box(json.loads(outline)) for outline in outlines]
    return tablet_ranges([box for box in boxes if box], range(base.min_zoom, base.max_zoom + 1))


def _picture(base: AnyBaseMap, tile: Tile) -> TilePicture | None:
    content = placed_picture(tile, datum=base.datum, pictures=lambda each: _pictures(base, each))
    return None if content is None else TilePicture(content=content, media_type=media_type(content))


def _pictures(base: AnyBaseMap, tile: Tile) -> list[bytes]:
    if isinstance(base, TileService):
        return fetched_pictures(base, tile)
    found = read_tile(base, tile)
    return [] if found is None else [found]
