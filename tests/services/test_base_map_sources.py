"""Where tiles come from: a file first, a service or 天地图 only where the office set it, else nothing at all."""

import io
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PIL import Image

from fieldwork.exchange.tile_pictures import placed_picture
from fieldwork.exchange.tile_services import tianditu
from fieldwork.rules.tiles import Tile, gcj02_parts, tile_at
from fieldwork.services.base_maps import base_map, office_tile
from fieldwork.services.configuration import setting_rows
from fieldwork.settings import Settings
from tests.base_maps import picture, write_base_map

TILE = tile_at(113.82, 23.29, 15)
RED, BLUE = (200, 30, 30), (20, 60, 220)


@dataclass
class Service:
    """A tile service of this machine: red where the row is even, blue where it is odd; it counts what is asked."""

    address: str = ""
    asked: list[str] = field(default_factory=list)
    is_down: bool = False


@pytest.fixture
def service() -> Iterator[Service]:
    known = Service()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            known.asked.append(self.path)
            self.send_response(503 if known.is_down else 200)
            self.end_headers()
            row = int(self.path.rsplit("/", 1)[1].removesuffix(".png"))
            self.wfile.write(b"sorry" if known.is_down else picture(colour=BLUE if row % 2 else RED))

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    known.address = f"http://127.0.0.1:{server.server_address[1]}/{{z}}/{{x}}/{{y}}.png"
    yield known
    server.shutdown()
    server.server_close()


def settings(folder: Path, **more: object) -> Settings:
    return Settings(data_dir=folder, **more)


def pixel(content: bytes, at: tuple[int, int]) -> tuple[int, ...]:
    return Image.open(io.BytesIO(content)).convert("RGB").getpixel(at)


def test_without_a_setting_nothing_is_asked_of_anybody(tmp_path: Path) -> None:
    assert base_map(settings(tmp_path)) is None
    assert office_tile(settings(tmp_path), TILE) is None


def test_a_service_is_asked_once_for_what_is_looked_at(tmp_path: Path, service: Service) -> None:
    chosen = settings(tmp_path, tile_service=service.address)
    first, again = office_tile(chosen, TILE), office_tile(chosen, TILE)
    assert first is not None
    assert first == again
    assert first.media_type == "image/png"
    assert service.asked == [f"/{TILE.z}/{TILE.x}/{TILE.y}.png"]


def test_a_service_that_is_down_leaves_a_gap_and_is_asked_again(tmp_path: Path, service: Service) -> None:
    service.is_down = True
    chosen = settings(tmp_path, tile_service=service.address)
    assert office_tile(chosen, TILE) is None
    service.is_down = False
    assert office_tile(chosen, TILE) is not None


def test_a_file_goes_before_a_service_and_before_a_key(tmp_path: Path, service: Service) -> None:
    write_base_map(tmp_path / "base.mbtiles", {TILE: picture()})
    chosen = settings(tmp_path, tile_service=service.address, tianditu_key="abc")
    assert office_tile(chosen, TILE) is not None
    assert service.asked == []


def test_tiles_in_gcj_02_are_moved_to_where_they_belong(tmp_path: Path, service: Service) -> None:
    """The colour changes where a row of the service ends: that edge must lie where the shift puts it."""
    chosen = settings(tmp_path, tile_service=service.address, tile_service_datum="GCJ-02")
    made = office_tile(chosen, TILE)
    assert made is not None
    parts = gcj02_parts(TILE)
    assert {f"/{each.tile.z}/{each.tile.x}/{each.tile.y}.png" for each in parts} == set(service.asked)
    edge = max(part.top for part in parts)
    upper = next(part.tile.y for part in parts if part.top < edge)
    assert pixel(made.content, (128, edge - 1)) == (BLUE if upper % 2 else RED)
    assert pixel(made.content, (128, edge)) == (RED if upper % 2 else BLUE)


def test_a_file_in_gcj_02_has_another_version_so_that_no_browser_keeps_the_old_place(tmp_path: Path) -> None:
    write_base_map(tmp_path / "base.mbtiles", {TILE: picture()})
    plain, moved = settings(tmp_path), settings(tmp_path, base_map_datum="GCJ-02")
    assert base_map(plain).version != base_map(moved).version
    assert office_tile(plain, TILE) != office_tile(moved, TILE)


def test_tianditu_is_asked_for_a_map_and_its_names_and_its_key_is_shown_nowhere(tmp_path: Path) -> None:
    chosen = settings(tmp_path, tianditu_key="SECRETKEY", tianditu_map="img")
    known = base_map(chosen)
    assert known == tianditu("SECRETKEY", "img")
    asked = [address.format(z=15, x=1, y=2) for address in known.addresses]
    assert [("LAYER=img" in asked[0]), ("LAYER=cia" in asked[1])] == [True, True]
    assert all("TILEMATRIX=15&TILEROW=2&TILECOL=1&tk=SECRETKEY" in each for each in asked)
    shown = repr(known) + str([row.value for row in setting_rows(chosen)])
    assert "SECRETKEY" not in shown


@pytest.mark.parametrize(
    "wrong",
    [{"tile_service": "file:///etc/{z}/{x}/{y}"}, {"tile_service": "http://a/b"}, {"tianditu_key": "a&b"}],
)
def test_what_is_no_address_and_no_key_is_refused_at_the_start(tmp_path: Path, wrong: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="pattern"):
        settings(tmp_path, **wrong)


def test_names_lie_on_the_map_and_a_broken_picture_is_empty() -> None:
    made = placed_picture(
        Tile(3, 1, 1), datum="WGS-84", pictures=lambda _: [picture(colour=RED), b"\x89PNG\r\n\x1a\nx"]
    )
    assert made is not None
    assert pixel(made, (1, 1)) == RED
    assert placed_picture(Tile(3, 1, 1), datum="GCJ-02", pictures=lambda _: []) is None
