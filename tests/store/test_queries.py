"""What is in force: the newest import, listing and draw; the earlier ones stay and are not read."""

from collections.abc import Iterator

import pytest

from fieldwork.settings import Settings
from fieldwork.store import areas, draws, findings, frame, ledger, listing
from fieldwork.store.facts import Stamp
from tests.services.everything import Filled
from tests.services.scene import AREA, AREAS, FAR_AREA, NOW, PLANTED_ADDRESS, Scene, household
from tests.services.settling import SPARE_ALTERNATES
from tests.store.rows import HEADING


@pytest.fixture
def scene(settings: Settings) -> Iterator[Scene]:
    made = Filled(settings)
    yield made
    made.database.close()


def stamp(scene: Scene) -> Stamp:
    return Stamp(cycle_id=scene.cycle_id, recorded_at=NOW, recorded_by="stat")


def test_the_frame_in_force_is_the_newest_import_of_the_edition(scene: Scene) -> None:
    again = {"import_id": "i2", "edition": "2022", "source_name": "f", "digest": "1", "is_synthetic": True}
    with scene.database.transaction() as session:
        assert len(frame.in_force(session, scene.cycle_id)) == 1
        assert frame.add_import(session, again, stamp=stamp(scene)) == 2
        assert frame.in_force(session, scene.cycle_id, edition="2022").empty
        assert frame.in_force(session, scene.cycle_id, edition="1999").empty
        assert frame.imports(session, scene.cycle_id)["version"].tolist() == [2, 1]
        assert len(frame.units(session, "i1")) == 1
        ledger.append(session, HEADING)


def test_findings_are_read_by_source_and_by_stage(scene: Scene) -> None:
    with scene.database.reading() as session:
        assert findings.of_source(session, "i1")["code"].tolist() == ["X"]
        assert findings.of_source(session, "i1", stage="listing").empty
        assert findings.of_stage(session, scene.cycle_id, "frame")["subject"].tolist() == ["s"]


def test_areas_in_force_are_the_main_set_of_the_newest_draw_and_what_stepped_in(scene: Scene) -> None:
    record = {"area_draw_id": "a2", "label": "areas#2", "authority": "own", "record_json": "{}", "digest": "1"}
    with scene.database.transaction() as session:
        assert areas.in_force(session, scene.cycle_id)[["ea_id", "set"]].values.tolist() == [
            [AREA, 0],
            [SPARE_ALTERNATES[0], 1],
        ]
        assert areas.add_draw(session, record | {"import_id": "i1"}, stamp=stamp(scene)) == 2
        assert areas.in_force(session, scene.cycle_id).empty
        ledger.append(session, HEADING)


def test_a_relisting_takes_the_place_of_the_listing_of_its_area_only(scene: Scene) -> None:
    row = {"listing_id": "again", "ea_id": AREA, "source_name": "f", "digest": "1", "datum": "WGS-84"}
    dwelling = {"listing_id": "again", "ea_id": AREA, "dwelling_no": "001", "segment_no": "1", "building_no": "001"}
    kind = {"dwelling_type": "flat", "occupancy": "vacant", "address": PLANTED_ADDRESS}
    with scene.database.transaction() as session:
        assert listing.add_listing(session, row | {"n_buildings": 0, "n_dwellings": 1}, stamp=stamp(scene)) == 2
        listing.add_dwellings(session, [dwelling | kind], stamp=stamp(scene))
        ledger.append(session, HEADING)
    with scene.database.reading() as session:
        assert listing.in_force(session, scene.cycle_id)["listing_id"].tolist() == ["again", FAR_AREA]
        own = listing.dwellings(session, scene.cycle_id, ea_id=AREA)
        assert own[["occupancy", "address"]].values.tolist() == [["vacant", PLANTED_ADDRESS]]
        assert len(listing.dwellings(session, scene.cycle_id)) == 40
        assert listing.buildings(session, scene.cycle_id)["ea_id"].tolist() == [FAR_AREA]
        assert "address" not in listing.dwellings(session, scene.cycle_id, personal=False).columns


def test_a_draw_that_is_repeated_for_one_area_leaves_the_other_as_it_was(scene: Scene) -> None:
    row = {"draw_id": "d2", "label": "households#2", "stage": "households", "record_json": "{}", "digest": "1"}
    kind = {"authority": "own", "reserve_authority": "own", "method": "systematic"}
    drawn = {"draw_id": "d2", "ea_id": AREA, "household_id": household(5), "rank": 5, "is_drawn": True}
    with scene.database.transaction() as session:
        assert draws.add_draw(session, row | kind, stamp=stamp(scene)) == 2
        draws.add_households(session, [drawn], stamp=stamp(scene))
        ledger.append(session, HEADING)
    with scene.database.reading() as session:
        sample = draws.households(session, scene.cycle_id)
        assert draws.draws(session, scene.cycle_id)["label"].tolist() == ["households#2", "households"]
    assert sample.groupby("ea_id")["label"].agg(set).to_dict() == {AREA: {"households#2"}, FAR_AREA: {"households"}}
    assert sample.loc[sample["ea_id"] == AREA, "household_id"].tolist() == [household(5)]


def test_locks_and_commitments_are_read_in_order(scene: Scene) -> None:
    with scene.database.reading() as session:
        assert draws.locks(session, scene.cycle_id, label="households")["ea_id"].tolist() == [AREA]
        assert draws.locks(session, scene.cycle_id, label="other").empty
        promised = draws.commitments(session, scene.cycle_id)
        assert promised["label"].tolist() == ["areas", "households", "households#0"]
        assert promised["void_at"].notna().tolist() == [True, False, True]
        assert promised["void_reason"].fillna("").tolist() == ["漏了一个村", "", "补录两户"]
        assert set(draws.households(session, scene.cycle_id)["ea_id"]) == set(AREAS)
