"""Base maps: the tile at a place is the one that the file keeps there; what is no raster map is refused."""

import gzip
from pathlib import Path

import pytest

from fieldwork.exchange.base_maps import media_type, plain_text, read_base_map, read_tile, tile_sizes
from fieldwork.rules.tiles import WORLD, Box, Tile, TileRange
from tests.base_maps import picture, write_base_map
from tests.refusing import refused

NORTH, SOUTH = Tile(3, 4, 1), Tile(3, 4, 6)
RED, GREEN = picture(colour=(255, 0, 0)), picture(colour=(0, 255, 0))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write_base_map(tmp_path / "base.mbtiles", {NORTH: RED, SOUTH: GREEN, Tile(5, 0, 0): RED})


def test_rows_are_counted_from_the_north(path: Path) -> None:
    base = read_base_map(path)
    assert read_tile(base, NORTH) == RED
    assert read_tile(base, SOUTH) == GREEN
    assert read_tile(base, Tile(3, 4, 2)) is None


def test_a_list_names_the_tiles_of_its_ranges_once_with_their_bytes(path: Path) -> None:
    upper = TileRange(z=3, left=4, right=5, top=0, bottom=3)
    found = tile_sizes(read_base_map(path), [upper, upper])
    assert [(each.tile, each.n_bytes) for each in found] == [(NORTH, len(RED))]


def test_what_the_file_does_not_say_is_found_in_its_tiles(path: Path) -> None:
    base = read_base_map(path)
    assert (base.min_zoom, base.max_zoom, base.bounds) == (3, 5, WORLD)


def test_what_the_file_says_holds(tmp_path: Path) -> None:
    told = {"minzoom": "2", "maxzoom": "7", "bounds": "113.4,23.0,114.1,23.7"}
    base = read_base_map(write_base_map(tmp_path / "b.mbtiles", {NORTH: RED}, **told))
    assert (base.min_zoom, base.max_zoom) == (2, 7)
    assert base.bounds == Box(west=113.4, south=23.0, east=114.1, north=23.7)


def test_an_attribution_never_becomes_markup(path: Path) -> None:
    assert read_base_map(path).attribution == "合成底图 测试"
    assert plain_text('<a href="https://x.example">© 甲 &amp; 乙</a><script>') == "© 甲 & 乙"


def test_another_file_under_the_same_name_is_another_version(path: Path) -> None:
    before = read_base_map(path)
    path.unlink()
    write_base_map(path, {Tile(4, 0, 0): picture("JPEG"), NORTH: RED * 400}, format="jpg")
    after = read_base_map(path)
    assert after.version != before.version
    assert after.max_zoom == 4


@pytest.mark.parametrize(
    ("kind", "expected"), [("PNG", "image/png"), ("JPEG", "image/jpeg"), ("WEBP", "image/webp"), ("GIF", "")]
)
def test_the_media_type_is_that_of_the_bytes(kind: str, expected: str) -> None:
    assert media_type(picture(kind)) == expected


def test_vector_tiles_are_refused_whatever_the_file_calls_them(tmp_path: Path) -> None:
    vector = gzip.compress(b"\x1a\x05water")
    for number, said in enumerate(("pbf", "png", "")):
        path = write_base_map(tmp_path / f"{number}.mbtiles", {NORTH: vector}, format=said)
        with refused("BASE_MAP_NOT_RASTER", path.name):
            read_base_map(path)


@pytest.mark.parametrize(
    "told", [{"bounds": "1,2,3"}, {"bounds": "9,0,3,1"}, {"minzoom": "x"}, {"maxzoom": "99"}, {"bounds": "nan,0,1,1"}]
)
def test_a_file_that_contradicts_itself_is_refused(tmp_path: Path, told: dict[str, str]) -> None:
    path = write_base_map(tmp_path / "b.mbtiles", {NORTH: RED}, **told)
    with refused("BASE_MAP_BROKEN", path.name):
        read_base_map(path)


def test_a_file_that_is_none_is_empty_or_is_away_is_refused(tmp_path: Path) -> None:
    (tmp_path / "text.mbtiles").write_text("no map" * 200, encoding="utf-8")
    with refused("BASE_MAP_BROKEN", "text.mbtiles"):
        read_base_map(tmp_path / "text.mbtiles")
    with refused("BASE_MAP_EMPTY"):
        read_base_map(write_base_map(tmp_path / "empty.mbtiles", {}))
    with refused("BASE_MAP_UNREADABLE", "away.mbtiles"):
        read_base_map(tmp_path / "away.mbtiles")


def test_reading_leaves_the_file_as_it_is(path: Path) -> None:
    before = path.read_bytes()
    read_tile(read_base_map(path), NORTH)
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == [path.name]
