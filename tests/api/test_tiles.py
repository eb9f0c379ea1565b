"""Tiles of the base map by address: to whom they are given, how long they are kept, and what a tablet may have."""

from pathlib import Path

import pytest

from fieldwork.rules.tiles import Tile, tile_at
from fieldwork.services.devices import revoke_device
from tests.api.test_tablets import Office, code, key_file, office, scene
from tests.base_maps import picture, write_base_map
from tests.databases import only_sqlite
from tests.services.scene import AREA, STATISTICIAN, Scene
from tests.services.settling import SPARE, give_outlines, square
from tests.services.tablets import open_field

__all__ = ["key_file", "office", "scene"]
pytestmark = only_sqlite
LON, LAT = 113.82, 23.29
OWN, FAR, EARLY = tile_at(LON, LAT, 15), tile_at(LON + 0.3, LAT, 15), tile_at(LON, LAT, 9)
PICTURE = picture("JPEG")


@pytest.fixture
def mapped(office: Office) -> Office:
    """An office with a base map, and an outline of the enumerator's area and of another one."""
    give_outlines(office.scene, {AREA: square(LON, LAT), SPARE: square(LON + 0.3, LAT)})
    folder = office.scene.settings.resolved_data_dir()
    write_base_map(folder / "base.mbtiles", dict.fromkeys((OWN, FAR, EARLY), PICTURE), format="jpg")
    return office


def office_address(tile: Tile) -> str:
    return f"/api/tiles/{tile.z}/{tile.x}/{tile.y}"


def tablet_address(tile: Tile) -> str:
    return f"/api/v1/tiles/{tile.z}/{tile.x}/{tile.y}"


def test_whoever_is_signed_in_gets_a_tile_and_keeps_it(mapped: Office) -> None:
    answer = mapped.browser.get(office_address(FAR))
    assert (answer.status_code, answer.content) == (200, PICTURE)
    assert answer.headers["content-type"] == "image/jpeg"
    assert answer.headers["cache-control"] == "private, max-age=2592000"
    again = mapped.browser.get(office_address(FAR), headers={"If-None-Match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_nobody_else_gets_one(mapped: Office) -> None:
    assert code(mapped.tablet.get(office_address(FAR))) == (401, "SIGN_IN_NEEDED")
    assert code(mapped.tablet.get(tablet_address(OWN))) == (401, "SYNC_TOKEN_UNKNOWN")
    assert code(mapped.tablet.get("/api/v1/tiles")) == (401, "SYNC_TOKEN_UNKNOWN")
    assert code(mapped.browser.get(tablet_address(OWN))) == (401, "SYNC_TOKEN_UNKNOWN")


@pytest.mark.parametrize("tile", [Tile(15, 0, 0), Tile(3, 9, 0), Tile(0, 0, 1)])
def test_where_there_is_no_tile_the_answer_is_empty(mapped: Office, tile: Tile) -> None:
    answer = mapped.browser.get(office_address(tile))
    assert (answer.status_code, answer.content) == (404, b"")


def test_what_is_no_tile_at_all_is_refused(mapped: Office) -> None:
    assert code(mapped.browser.get("/api/tiles/15/-1/x")) == (422, "ACCESS_WRONG_QUERY")


def test_a_tablet_is_told_of_the_tiles_of_its_own_area_alone(mapped: Office) -> None:
    told = mapped.tablet.get("/api/v1/tiles", headers=mapped.bearer).json()
    assert [(t["z"], t["x"], t["y"], t["n_bytes"]) for t in told["tiles"]] == [(OWN.z, OWN.x, OWN.y, len(PICTURE))]
    assert (told["n_bytes"], told["min_zoom"], told["max_zoom"]) == (len(PICTURE), OWN.z, OWN.z)
    assert told["attribution"] == "合成底图 测试"
    assert told["version"]


def test_a_tablet_gets_those_tiles_and_no_other(mapped: Office) -> None:
    assert mapped.tablet.get(tablet_address(OWN), headers=mapped.bearer).content == PICTURE
    for tile in (FAR, EARLY):
        answer = mapped.tablet.get(tablet_address(tile), headers=mapped.bearer)
        assert (answer.status_code, answer.content) == (404, b"")


def test_a_tablet_out_of_use_gets_none(mapped: Office) -> None:
    scene = mapped.scene
    revoke_device(scene.database, mapped.registered["device_id"], reason="遗失", actor=STATISTICIAN, now=scene.later())
    assert code(mapped.tablet.get(tablet_address(OWN), headers=mapped.bearer)) == (401, "SYNC_DEVICE_REVOKED")
    assert code(mapped.tablet.get("/api/v1/tiles", headers=mapped.bearer)) == (401, "SYNC_DEVICE_REVOKED")


def test_without_a_base_map_there_is_nothing_to_keep(office: Office) -> None:
    told = office.tablet.get("/api/v1/tiles", headers=office.bearer).json()
    assert (told["version"], told["tiles"], told["n_bytes"]) == (None, [], 0)
    assert office.browser.get(office_address(OWN)).status_code == 404


def test_a_file_that_is_no_map_is_refused_with_its_sentence(office: Office) -> None:
    folder = office.scene.settings.resolved_data_dir()
    (folder / "base.mbtiles").write_text("no map" * 200, encoding="utf-8")
    answer = office.tablet.get("/api/v1/tiles", headers=office.bearer)
    assert code(answer) == (422, "BASE_MAP_BROKEN")
    assert "base.mbtiles" in answer.json()["message"]


def test_a_whole_village_of_tiles_does_not_use_up_what_records_need(scene: Scene, tmp_path: Path) -> None:
    slow = Office(open_field(scene), tmp_path, tablet_requests_per_minute=10)
    slow.register()
    for _ in range(15):
        assert slow.tablet.get(tablet_address(OWN), headers=slow.bearer).status_code == 404
    assert slow.tablet.get("/api/v1/work", headers=slow.bearer).status_code == 200
