"""Maps that leave: as many features as the screen shows, readable again, without an address."""

import json
from collections.abc import Iterator
from pathlib import Path

import pyogrio
import pytest
from pyogrio import raw
from shapely.geometry import shape

from fieldwork.exchange.boundaries import read_boundaries
from fieldwork.exchange.sources import SourceFile
from fieldwork.services.area_papers import area_map_paper, listing_sheets_paper
from fieldwork.services.ledger import ledger_head
from fieldwork.services.map_exports import MapLayerName, map_counts, map_geojson, map_geopackage
from fieldwork.services.maps import areas_geojson, dwellings_geojson
from fieldwork.settings import Settings
from tests.services.listing_scene import N_DWELLINGS, ListingScene, address
from tests.services.scene import AREA, AUDITOR, ENUMERATOR, FAR_AREA, STATISTICIAN


@pytest.fixture
def scene(settings: Settings) -> Iterator[ListingScene]:
    """Two outlined areas; one has a list with places."""
    made = ListingScene(settings)
    made.import_list()
    yield made
    made.database.close()


def taken(scene: ListingScene, make, *what, actor=STATISTICIAN):
    return make(scene.database, scene.cycle_id, *what, actor=actor, now=scene.now)


def test_as_many_features_leave_as_the_map_shows(scene: ListingScene) -> None:
    counts = map_counts(scene.database, scene.cycle_id, actor=STATISTICIAN)
    assert counts == {MapLayerName.AREA: 2, MapLayerName.BUILDING: 9, MapLayerName.DWELLING: N_DWELLINGS}
    shown = json.loads(dwellings_geojson(scene.database, scene.cycle_id, actor=STATISTICIAN))["features"]
    made = taken(scene, map_geojson, MapLayerName.DWELLING)
    features = json.loads(made.content)["features"]
    assert [each["properties"]["住宅编号"] for each in features] == [each["properties"]["i"] for each in shown]
    assert made.counts == {MapLayerName.DWELLING: len(shown)}
    own = map_counts(scene.database, scene.cycle_id, actor=ENUMERATOR)
    assert own[MapLayerName.AREA] == 1


def test_outlines_that_leave_are_read_back_as_they_are(scene: ListingScene) -> None:
    shown = json.loads(areas_geojson(scene.database, scene.cycle_id, actor=STATISTICIAN, today=scene.now.date()))
    known = {each["properties"]["ea_id"]: shape(each["geometry"]) for each in shown["features"]}
    geojson = taken(scene, map_geojson, MapLayerName.AREA)
    package = taken(scene, map_geopackage)
    for name, made in (("a.geojson", geojson), ("a.gpkg", package)):
        read = read_boundaries(SourceFile(name, made.content))
        assert {ea_id: shape(each).equals(known[ea_id]) for ea_id, each in read.outlines.items()} == {
            AREA: True,
            FAR_AREA: True,
        }
    assert taken(scene, map_geopackage).content == package.content


def test_what_leaves_says_its_source_and_holds_no_address(scene: ListingScene, tmp_path: Path) -> None:
    head = ledger_head(scene.database)
    made = taken(scene, map_geopackage)
    path = tmp_path / "out.gpkg"
    path.write_bytes(made.content)
    info = pyogrio.read_info(path, layer="dwelling")
    assert info["dataset_metadata"]["head_hash"] == head.hash
    assert info["crs"] == "EPSG:4326"
    assert len(raw.read(path, layer="building")[2]) == made.counts[MapLayerName.BUILDING] == 9
    about = json.loads(taken(scene, map_geojson, MapLayerName.DWELLING).content)["about"]
    assert (about["head_hash"], about["is_personal"]) == (head.hash, "false")
    assert address(1).encode() not in made.content


def test_papers_of_a_listed_area_hold_its_dwellings(scene: ListingScene) -> None:
    for make in (area_map_paper, listing_sheets_paper):
        made = taken(scene, make, AREA)
        assert (made.n_rows, made.is_personal) == (N_DWELLINGS, False)
        assert made.content == taken(scene, make, AREA).content
    own = taken(scene, listing_sheets_paper, AREA, actor=ENUMERATOR)
    assert own.is_personal
    assert len(own.content) > len(taken(scene, listing_sheets_paper, AREA, actor=AUDITOR).content)
