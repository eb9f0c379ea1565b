"""Each fault of a real listing can be switched on by itself, and changes nothing else."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwork.resources import data_path, shipped_toml
from fieldwork.rules.datum import Points, wgs84_to_gcj02
from sampling.simulate import Fault, SyntheticArea, WorldParameters, area_of, synthetic_world, with_faults
from sampling.simulate.datum import gcj02_from_wgs84
from sampling.simulate.faults import differently_written

METRES = np.array([102_100.0, 111_195.0])


def make_area(ea_id: str) -> SyntheticArea:
    villages = pd.read_csv(data_path("frame", "zengcheng_villages_2022.csv"), dtype="str", encoding="utf-8")
    parameters = WorldParameters.from_mapping(shipped_toml("world", "2022.toml"))
    return area_of(synthetic_world(villages, seed="demo", parameters=parameters), ea_id)


@pytest.fixture(scope="module", params=["440118001001001", "440118104217001"])
def area(request: pytest.FixtureRequest) -> SyntheticArea:
    return make_area(request.param)


def faulty(area: SyntheticArea, *faults: Fault) -> SyntheticArea:
    return with_faults(area, frozenset(faults), seed="demo")


def changed_rows(before: pd.DataFrame, after: pd.DataFrame) -> pd.DataFrame:
    return after[(before != after).any(axis=1)]


def test_without_faults_the_area_stays_as_it_is(area: SyntheticArea) -> None:
    assert faulty(area) is area


def test_a_fault_never_changes_the_area_it_was_given(area: SyntheticArea) -> None:
    dwellings, buildings = area.dwellings.copy(), area.buildings.copy()
    faulty(area, *Fault)
    pd.testing.assert_frame_equal(area.dwellings, dwellings)
    pd.testing.assert_frame_equal(area.buildings, buildings)


def test_the_same_seed_makes_the_same_faults_and_the_outline_stays(area: SyntheticArea) -> None:
    first, again = faulty(area, *Fault), faulty(area, *Fault)
    pd.testing.assert_frame_equal(first.dwellings, again.dwellings)
    assert first.outline == area.outline


def test_a_duplicate_is_one_more_dwelling_with_its_address_written_differently(area: SyntheticArea) -> None:
    after = faulty(area, Fault.DUPLICATE_ADDRESS)
    extra = after.dwellings.iloc[-1]
    assert len(after.dwellings) == len(area.dwellings) + 1
    assert extra["address"] not in set(area.dwellings["address"])
    assert extra["address"] in {differently_written(address) for address in area.dwellings["address"]}
    assert after.dwellings["dwelling_no"].is_unique


@pytest.mark.parametrize(
    ("address", "written"),
    [("增城区合成一路7号楼2单元802", "增城区合成一路7-2-802"), ("增城区合成二巷12号", "增城区合成二巷１２号")],
)
def test_one_address_has_two_writings(address: str, written: str) -> None:
    assert differently_written(address) == written


def test_one_number_is_skipped_and_households_follow_their_dwellings(area: SyntheticArea) -> None:
    after = faulty(area, Fault.SKIPPED_NUMBER)
    numbers = after.dwellings["dwelling_no"].astype(int).tolist()
    assert len(set(range(1, numbers[-1] + 1)) - set(numbers)) == 1
    assert numbers[-1] == len(numbers) + 1
    occupied = after.dwellings.loc[after.dwellings["occupancy"] == "occupied", "dwelling_no"]
    assert set(after.households["dwelling_no"]) == set(occupied)
    parts = after.households["ea_id"] + after.households["dwelling_no"] + after.households["household_no"]
    assert parts.equals(after.households["household_id"])


def test_one_dwelling_lies_far_outside(area: SyntheticArea) -> None:
    after = faulty(area, Fault.DWELLING_OUTSIDE)
    moved = changed_rows(area.dwellings, after.dwellings)
    east = np.array(area.outline["coordinates"][0])[:, 0].max()
    assert len(moved) == 1
    assert (moved["lon"].iloc[0] - east) * METRES[0] > 200


def test_one_residential_building_has_no_dwelling(area: SyntheticArea) -> None:
    after = faulty(area, Fault.EMPTY_BUILDING)
    empty = after.buildings[~after.buildings["building_no"].isin(after.dwellings["building_no"])]
    assert len(empty) == 1
    assert (empty["building_type"] != "non_residential").all()


def test_one_dwelling_has_its_coordinates_swapped(area: SyntheticArea) -> None:
    after = faulty(area, Fault.SWAPPED_COORDINATES)
    row = changed_rows(area.dwellings, after.dwellings).index
    assert len(row) == 1
    swapped = after.dwellings.loc[row, ["lat", "lon"]].to_numpy()
    assert (swapped == area.dwellings.loc[row, ["lon", "lat"]].to_numpy()).all()


def test_all_points_lie_about_600_metres_off_after_the_wrong_datum(area: SyntheticArea) -> None:
    after = faulty(area, Fault.GCJ02_AS_WGS84)
    for before_points, after_points in ((area.dwellings, after.dwellings), (area.buildings, after.buildings)):
        shift = (after_points[["lon", "lat"]] - before_points[["lon", "lat"]]).to_numpy() * METRES
        assert np.hypot(*shift.T) == pytest.approx(600, abs=60)


def test_one_address_begins_with_another_town(area: SyntheticArea) -> None:
    after = faulty(area, Fault.WRONG_TOWN)
    wrong = changed_rows(area.dwellings, after.dwellings)["address"]
    assert len(wrong) == 1
    assert not wrong.str.contains(area.site.town_name, regex=False).any()


@pytest.mark.parametrize("fault", [Fault.DUPLICATE_ADDRESS, Fault.SKIPPED_NUMBER])
def test_a_full_list_gets_no_number_above_999(area: SyntheticArea, fault: Fault) -> None:
    dwellings = area.dwellings.copy()
    dwellings.loc[dwellings.index[-1], "dwelling_no"] = "999"
    full = replace(area, dwellings=dwellings)
    assert faulty(full, fault) is full


@given(st.floats(113.53, 113.99), st.floats(23.08, 23.62))
def test_the_datum_of_the_fault_is_the_one_that_the_checks_know(lon: float, lat: float) -> None:
    own = np.array(gcj02_from_wgs84(np.array([lon]), np.array([lat])))
    known = np.array(wgs84_to_gcj02(Points(np.array([lon]), np.array([lat]))))
    assert own == pytest.approx(known, abs=1e-9)


def test_an_overlooked_dwelling_leaves_its_number_empty_and_the_others_theirs(area: SyntheticArea) -> None:
    after = faulty(area, Fault.OVERLOOKED_DWELLING).dwellings
    left_out = set(area.dwellings["dwelling_no"]) - set(after["dwelling_no"])
    assert len(left_out) == 1
    kept = area.dwellings[~area.dwellings["dwelling_no"].isin(left_out)].reset_index(drop=True)
    pd.testing.assert_frame_equal(after, kept)
    assert set(after["building_no"]) == set(area.dwellings["building_no"])
