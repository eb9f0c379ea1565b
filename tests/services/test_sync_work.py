"""What a tablet downloads: the own areas, whole areas that changed, and personal values only there."""

from typing import Any

import pytest

from fieldwork.services.sync_work import Cursor, read_cursor, work_for
from tests.databases import only_sqlite
from tests.services.scene import AREA, ENUMERATOR, FAR_AREA, PLANTED_ADDRESS, SUPERVISOR, Scene, household
from tests.services.settling import SPARE
from tests.services.tablets import Tablet, building, dwelling, open_field, visit


@pytest.fixture
def tablet(scene: Scene) -> Tablet:
    return Tablet(open_field(scene), "A")


def downloaded(tablet: Tablet, since: str = "", **more: Any) -> Any:
    scene = tablet.scene
    actor = more.get("actor", ENUMERATOR)
    return work_for(scene.database, tablet.device, since=since, actor=actor, now=scene.now)


def test_the_own_area_comes_whole_and_no_other(tablet: Tablet) -> None:
    content = downloaded(tablet).content
    assert [area["ea_id"] for area in content["areas"]] == content["changed"] == [AREA]
    assert {row["ea_id"] for row in content["dwellings"]} == {AREA}
    assert content["dwellings"][0]["address"] == PLANTED_ADDRESS
    assert FAR_AREA not in str(content)
    assert set(content["forms"]) >= {"building", "dwelling", "screening", "visit"}
    assert content["codes"]["substitution_reason"]["refusal"]["needs_persuasion"] is True
    assert "income" not in str(content["households"])


@only_sqlite
def test_only_what_was_touched_comes_again(tablet: Tablet) -> None:
    first = downloaded(tablet)
    assert downloaded(tablet, first.cursor).content is None
    tablet.sent("exhausted", {"ea_id": AREA, "reason": "做完"})
    second = downloaded(tablet, first.cursor)
    assert (second.content["changed"], second.content["forms"]) == ([AREA], None)
    tablet.send()
    third = downloaded(tablet, second.cursor)
    assert (third.content["changed"], third.content["dwellings"]) == ([], [])


@only_sqlite
def test_what_a_tablet_listed_comes_back_with_its_event_and_the_next_numbers(tablet: Tablet) -> None:
    of_building = tablet.sent("building", building("002")).event_id
    of_dwelling = tablet.sent("dwelling", dwelling("050", building_event=of_building)).event_id
    content = downloaded(tablet).content
    assert [row["building_no"] for row in content["buildings"] if row["event_id"] == of_building] == ["002"]
    assert [row["dwelling_no"] for row in content["dwellings"] if row["event_id"] == of_dwelling] == ["050"]
    (head,) = content["areas"]
    assert (head["next_building_no"], head["next_dwelling_no"]) == ("003", "051")
    assert [(row["sequence"], row["outcome"]) for row in content["mine"]] == [(2, "accepted"), (1, "accepted")]


@only_sqlite
def test_a_case_says_up_to_which_entry_it_is_known(tablet: Tablet) -> None:
    tablet.sent("visit", visit(10, "refused", tablet.scene.now))
    (case,) = [row for row in downloaded(tablet).content["cases"] if row["household_id"] == household(10)]
    assert (case["n_visits"], case["state"], case["account"]) == (1, "in_contact", None)
    assert int(case["version"]) > 0


@only_sqlite
def test_a_supervisor_has_the_areas_of_the_town(tablet: Tablet) -> None:
    areas = [area["ea_id"] for area in downloaded(tablet, actor=SUPERVISOR).content["areas"]]
    assert areas == [AREA, SPARE]


@pytest.mark.parametrize("text", ["", "x", "e30=", "bm8=", "eyJzZXF1ZW5jZSI6ICJhIn0=", "\u00e9"])
def test_a_cursor_that_nobody_can_read_brings_everything(text: str) -> None:
    assert read_cursor(text) == Cursor()
    known = Cursor(sequence=3, areas=(AREA,), definitions="d")
    assert read_cursor(known.text()) == known
