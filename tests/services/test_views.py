"""Overview, areas and maps of the demonstration: the numbers agree, and nobody sees beyond the own reach."""

import json
from datetime import date

import pytest

from fieldwork.rules.permissions import Actor, Role
from fieldwork.services.areas import areas_view
from fieldwork.services.demo import DEMO_TODAY
from fieldwork.services.frame import frame_view
from fieldwork.services.listing import listing_view
from fieldwork.services.maps import areas_geojson, dwellings_geojson
from fieldwork.services.overview import overview
from fieldwork.services.selection import DRAWN, IN_RESERVE, REPLACED, SUBSTITUTE
from fieldwork.services.visits import visits_view
from tests.demonstration import Demonstration
from tests.refusing import refused
from tests.services.scene import AUDITOR, ENUMERATOR


def enumerator_of(*ea_ids: str) -> Actor:
    return Actor(account_id="e", name="e", roles=frozenset({Role.ENUMERATOR}), areas=frozenset(ea_ids))


def first_area(demo: Demonstration) -> str:
    view = areas_view(demo.database, demo.cycle_id, actor=AUDITOR, today=DEMO_TODAY)
    assert view is not None
    return str(view.areas["ea_id"].iloc[0])


def test_the_overview_counts_what_the_lists_hold(demo: Demonstration) -> None:
    view = overview(demo.database, demo.cycle_id, today=DEMO_TODAY, actor=AUDITOR)
    cases = visits_view(demo.database, demo.cycle_id, actor=AUDITOR).cases
    numbers = {number.label: (number.value, number.target) for number in view.numbers}
    assert numbers["调查小区"] == (15, 15)
    assert numbers["摸底户"][1] == 4500
    assert numbers["摸底户"][0] == (demo.result.screened["outcome"] == "complete").sum()
    assert numbers["记账中的户"] == (int((cases["state"] == "bookkeeping").sum()), 150)
    assert len(view.numbers) <= 4


def test_tasks_that_the_system_sees_are_done_and_late_ones_are_late(demo: Demonstration) -> None:
    tasks = overview(demo.database, demo.cycle_id, today=DEMO_TODAY, actor=AUDITOR).tasks.set_index("no")
    assert len(tasks) == 16
    assert tasks.loc[[7, 9, 10], "state"].tolist() == ["done"] * 3
    assert tasks.loc[11, "state"] == "late"
    assert tasks.loc[13, "state"] == "due"
    assert tasks.loc[14, "state"] == "unknown"


@pytest.mark.parametrize(("today", "state"), [(date(2022, 10, 1), "due"), (date(2022, 12, 1), "late")])
def test_a_task_is_late_only_after_its_deadline(demo: Demonstration, today: date, state: str) -> None:
    tasks = overview(demo.database, demo.cycle_id, today=today, actor=AUDITOR).tasks.set_index("no")
    assert tasks.loc[11, "state"] == state


def test_an_enumerator_sees_the_own_area_with_its_own_targets(demo: Demonstration) -> None:
    own = overview(demo.database, demo.cycle_id, today=DEMO_TODAY, actor=enumerator_of(first_area(demo)))
    assert own.areas["ea_id"].tolist() == [first_area(demo)]
    assert [number.target for number in own.numbers] == [1, 300, 10, 10]


def test_the_map_of_areas_holds_each_area_once_with_its_state(demo: Demonstration) -> None:
    body = json.loads(areas_geojson(demo.database, demo.cycle_id, actor=AUDITOR, today=DEMO_TODAY))
    assert [feature["properties"]["serial"] for feature in body["features"]] == list(range(1, 16))
    assert all(feature["properties"]["is_synthetic"] for feature in body["features"])
    assert {feature["geometry"]["type"] for feature in body["features"]} == {"Polygon"}


def test_the_map_of_dwellings_agrees_with_the_draw_and_carries_no_address(demo: Demonstration) -> None:
    body = json.loads(dwellings_geojson(demo.database, demo.cycle_id, actor=AUDITOR))
    marks = [feature["properties"]["s"] for feature in body["features"]]
    cases = visits_view(demo.database, demo.cycle_id, actor=AUDITOR).cases
    is_gone, dwelling = cases["state"] == "substituted", cases["household_id"].str[:18]
    # A dwelling with new occupants is still in the sample.
    assert marks.count(REPLACED) == len(set(dwelling[is_gone]) - set(dwelling[~is_gone]))
    assert marks.count(DRAWN) + marks.count(SUBSTITUTE) >= 140
    assert marks.count(IN_RESERVE) > 1000
    assert set(body["features"][0]["properties"]) == {"i", "a", "o", "s"}
    lon, lat = body["features"][0]["geometry"]["coordinates"]
    assert 113.5 < lon < 114.0
    assert 23.0 < lat < 23.7


def test_nobody_fetches_the_dwellings_of_a_foreign_area(demo: Demonstration) -> None:
    ea_id = first_area(demo)
    with refused("PERMISSION_SCOPE", ea_id):
        dwellings_geojson(demo.database, demo.cycle_id, ea_id=ea_id, actor=ENUMERATOR)
    own = json.loads(dwellings_geojson(demo.database, demo.cycle_id, actor=enumerator_of(ea_id)))
    one = json.loads(dwellings_geojson(demo.database, demo.cycle_id, ea_id=ea_id, actor=AUDITOR))
    assert own == one


def test_the_frame_shows_villages_towns_and_the_four_additions(demo: Demonstration) -> None:
    view = frame_view(demo.database, demo.cycle_id, actor=AUDITOR)
    assert view is not None
    assert (len(view.units), len(view.towns), view.edition) == (370, 13, "2022")
    assert (view.findings["code"] == "FRAME_ADDED").sum() == 4
    assert set(view.findings["severity"]) == {"information"}


def test_the_list_says_of_each_dwelling_what_the_map_says(demo: Demonstration) -> None:
    ea_id = first_area(demo)
    body = json.loads(dwellings_geojson(demo.database, demo.cycle_id, ea_id=ea_id, actor=AUDITOR))
    on_map = {feature["properties"]["i"]: feature["properties"]["s"] for feature in body["features"]}
    view = listing_view(demo.database, demo.cycle_id, ea_id, actor=AUDITOR)
    assert view is not None
    on_list = dict(zip(view.dwellings["dwelling_no"], view.dwellings["selection"].astype("int64"), strict=True))
    assert {number: on_list[number] for number in on_map} == on_map
    assert set(on_list.values()) >= {DRAWN, IN_RESERVE}
