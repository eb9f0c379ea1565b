"""Tiles of the office's base map by address: behind the gate for its pages, by token for tablets."""

from hashlib import sha256
from typing import Annotated, Any

from fastapi import APIRouter, Path, Request
from pydantic import BaseModel
from starlette.responses import Response

from fieldwork.api.v1.identity import CurrentSettings, OpenDatabase, PersonNow, TileDevice, WorkingDevice
from fieldwork.api.v1.models import RefusalOut
from fieldwork.routes import API, OFFICE_TILE, TABLET_TILE, TABLET_TILES
from fieldwork.rules.tiles import DEEPEST_ZOOM, Tile
from fieldwork.services.base_maps import TileList, TilePicture, office_tile, tablet_tile, tablet_tiles
from fieldwork.services.sync_carrying import sender

KEPT = {"Cache-Control": "private, max-age=2592000"}
"""A browser keeps a tile for thirty days; the address that the pages give names the version of the file."""

Zoom = Annotated[int, Path(ge=0, le=DEEPEST_ZOOM)]
Number = Annotated[int, Path(ge=0, lt=1 << DEEPEST_ZOOM)]
REFUSED: dict[int | str, dict[str, Any]] = {code: {"model": RefusalOut} for code in (401, 403, 409, 422, 429)}
ANSWERS: dict[int | str, dict[str, Any]] = {
    200: {"content": {name: {} for name in ("image/png", "image/jpeg", "image/webp")}},
    304: {"description": "The browser has it."},
    404: {"description": "No tile there."},
}
router = APIRouter()
tablet_router = APIRouter(responses=REFUSED)


class TileOut(BaseModel):
    """A tile and its size."""

    z: int
    x: int
    y: int
    n_bytes: int


class TilesOut(BaseModel):
    """The tiles of the person's own areas; ``version`` is null where the office has no base map."""

    version: str | None
    min_zoom: int
    max_zoom: int
    attribution: str
    n_bytes: int
    tiles: list[TileOut]

    @classmethod
    def of(cls, known: TileList) -> "TilesOut":
        """Return the answer about what a tablet may keep."""
        base = known.base
        return cls(
            version=base.version if base else None,
            min_zoom=known.tiles[0].tile.z if known.tiles else 0,
            max_zoom=known.tiles[-1].tile.z if known.tiles else 0,
            attribution=base.attribution if base else "",
            n_bytes=sum(each.n_bytes for each in known.tiles),
            tiles=[TileOut(z=t.tile.z, x=t.tile.x, y=t.tile.y, n_bytes=t.n_bytes) for t in known.tiles],
        )


@router.get(OFFICE_TILE.removeprefix(API), response_class=Response, responses=ANSWERS)
def tile_of_office(request: Request, settings: CurrentSettings, z: Zoom, x: Number, y: Number) -> Response:
    """Return a tile to whoever is signed in."""
    return _answer(request, office_tile(settings, Tile(z, x, y)))


@tablet_router.get(TABLET_TILES.removeprefix(API))
def tiles(database: OpenDatabase, settings: CurrentSettings, device: WorkingDevice, actor: PersonNow) -> TilesOut:
    """Return which tiles touch the person's own areas, and how large they are."""
    return TilesOut.of(tablet_tiles(database, device, actor=actor, settings=settings))


@tablet_router.get(TABLET_TILE.removeprefix(API), response_class=Response, responses=ANSWERS)
def tile_of_tablet(
    request: Request, settings: CurrentSettings, device: TileDevice, z: Zoom, x: Number, y: Number
) -> Response:
    """Return a tile near the person's own areas."""
    database = request.app.state.database()
    actor = sender(database, device).now
    return _answer(request, tablet_tile(database, device, Tile(z, x, y), actor=actor, settings=settings))


def _answer(request: Request, picture: TilePicture | None) -> Response:
    """Return the picture, 304 for what the browser has, or an empty 404."""
    if picture is None:
        return Response(status_code=404)
    headers = KEPT | {"ETag": f'"{sha256(picture.content).hexdigest()[:32]}"'}
    if headers["ETag"] in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    return Response(picture.content, media_type=picture.media_type, headers=headers)
