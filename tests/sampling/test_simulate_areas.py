"""A synthetic area looks like a listed one: numbered as one walks, inside its outline, as large as the frame says."""

import json
import re

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwork.resources import data_path, shipped_toml
from sampling.segments import walk_segments
from sampling.simulate import (
    SyntheticArea,
    World,
    WorldError,
    WorldParameters,
    area_of,
    synthetic_area,
    synthetic_world,
)
from sampling.simulate.addresses import short_village_name
from sampling.simulate.contents import dormitory_sizes
from sampling.simulate.people import size_chances
from sampling.simulate.streets import outline_around

METRES = np.array([102_100.0, 111_195.0])


def make_world(**changes: object) -> World:
    villages = pd.read_csv(data_path("frame", "zengcheng_villages_2022.csv"), dtype="str", encoding="utf-8")
    parameters = WorldParameters.from_mapping(shipped_toml("world", "2022.toml"), **changes)
    return synthetic_world(villages, seed="demo", parameters=parameters)


@pytest.fixture(scope="module")
def world() -> World:
    return make_world()


@pytest.fixture(scope="module")
def areas(world: World) -> list[SyntheticArea]:
    """Every eleventh village's first area: all towns, all classes."""
    return [area_of(world, code + "001") for code in world.frame["village_code"][::11]]


def codes(name: str) -> set[str]:
    return {entry["code"] for entry in shipped_toml("codes", f"{name}.toml")["codes"]}


def inside(points: np.ndarray, outline: dict) -> np.ndarray:
    """Whether each point lies to the left of every side of a convex, counter-clockwise outline."""
    corners = np.array(outline["coordinates"][0])
    starts, sides = corners[:-1], np.diff(corners, axis=0)
    offsets = points[:, None, :] - starts[None, :, :]
    return (sides[:, 0] * offsets[..., 1] - sides[:, 1] * offsets[..., 0] >= -1e-12).all(axis=1)


def test_an_area_depends_on_nothing_but_its_seed_and_code(world: World, areas: list[SyntheticArea]) -> None:
    again = area_of(make_world(), areas[-1].ea_id)
    pd.testing.assert_frame_equal(again.dwellings, areas[-1].dwellings)
    pd.testing.assert_frame_equal(again.households, areas[-1].households)
    other = synthetic_area(world.village(areas[-1].ea_id[:12]), 1, seed="other", parameters=world.parameters)
    assert not other.dwellings.equals(areas[-1].dwellings)


def test_the_last_area_of_a_large_village_exists_too(world: World) -> None:
    village = world.village("440118101020")
    last = synthetic_area(village, len(village.area_middles), seed="demo", parameters=world.parameters)
    assert len(last.households) > 0


@pytest.mark.parametrize("ea_id", ["440118001001999", "440118001001abc", "440118999999001", "001", ""])
def test_an_unknown_area_is_refused(world: World, ea_id: str) -> None:
    with pytest.raises(WorldError) as caught:
        area_of(world, ea_id)
    assert caught.value.code == "WORLD_AREA_UNKNOWN"


def test_households_are_as_many_as_the_frame_says_give_or_take_the_listing_error(areas: list[SyntheticArea]) -> None:
    for area in areas:
        assert abs(len(area.households) - area.site.n_households) <= 0.03 * area.site.n_households + 0.5


def test_without_listing_error_the_numbers_agree() -> None:
    exact = make_world(listing_error_percent=0.0)
    area = area_of(exact, "440118105217001")
    assert len(area.households) == area.site.n_households


def test_dwellings_are_numbered_through_in_walking_order(areas: list[SyntheticArea]) -> None:
    for area in areas:
        numbers = area.dwellings["dwelling_no"].tolist()
        assert numbers == [f"{number:03d}" for number in range(1, len(numbers) + 1)]
        assert area.dwellings["building_no"].is_monotonic_increasing
        assert area.dwellings["segment_no"].is_monotonic_increasing
        assert len(numbers) <= 999


def test_every_building_has_dwellings_and_every_dwelling_its_building(areas: list[SyntheticArea]) -> None:
    for area in areas:
        assert set(area.buildings["building_no"]) == set(area.dwellings["building_no"])
        assert area.buildings["building_no"].is_unique
        assert area.dwellings.groupby("building_no").size().between(1, 60).all()


def test_segments_hold_thirty_to_sixty_dwellings(areas: list[SyntheticArea]) -> None:
    for area in areas:
        assert area.dwellings.groupby("segment_no").size().between(30, 60).all()


@given(st.lists(st.integers(1, 60), min_size=1, max_size=60))
def test_segments_keep_their_limits_for_any_buildings(sizes: list[int]) -> None:
    numbers = walk_segments(np.repeat(np.arange(len(sizes)), sizes))
    counts = np.bincount(numbers)[1:]
    assert counts.sum() == sum(sizes)
    assert counts.max() <= 60
    assert counts.min() >= min(30, sum(sizes))


def test_points_lie_inside_the_outline_and_the_outline_inside_its_cell(areas: list[SyntheticArea]) -> None:
    for area in areas:
        middle = np.array([area.site.lon, area.site.lat])
        for table in (area.buildings, area.dwellings):
            assert inside(table[["lon", "lat"]].to_numpy(), area.outline).all()
        corners = np.array(area.outline["coordinates"][0])
        half = 450.0 if area.site.urban_rural_code == "220" else 225.0
        assert (np.abs((corners - middle) * METRES) < half).all()
        assert corners[0].tolist() == corners[-1].tolist()


def test_streets_lie_inside_the_outline(areas: list[SyntheticArea]) -> None:
    for area in areas:
        for line in area.streets["coordinates"]:
            assert inside(np.array(line), area.outline).all()


def test_urban_areas_are_dense_and_villages_wide(areas: list[SyntheticArea]) -> None:
    for area in areas:
        across = (np.ptp(np.array(area.outline["coordinates"][0]), axis=0) * METRES).max()
        low, high = (400, 900) if area.site.urban_rural_code == "220" else (150, 450)
        assert low < across < high


def test_neighbours_in_the_walk_are_neighbours_on_the_ground(areas: list[SyntheticArea]) -> None:
    for area in areas:
        points = area.buildings.sort_values("building_no")[["lon", "lat"]].to_numpy() * METRES
        steps = np.hypot(*np.diff(points, axis=0).T)
        spread = np.hypot(*(points[:, None] - points[None, :]).transpose(2, 0, 1))
        assert steps.mean() < 0.8 * spread[np.triu_indices(len(points), 1)].mean()


def test_codes_are_those_of_the_code_lists(areas: list[SyntheticArea]) -> None:
    for area in areas:
        assert set(area.buildings["building_type"]) <= codes("building_type")
        assert set(area.dwellings["dwelling_type"]) <= codes("dwelling_type")
        assert set(area.dwellings["occupancy"]) <= codes("occupancy")
        assert set(area.households["residence_type"]) <= codes("residence_type")


def test_there_are_vacant_seasonal_and_non_residential_dwellings(areas: list[SyntheticArea]) -> None:
    shares = pd.concat([area.dwellings for area in areas])["occupancy"].value_counts(normalize=True)
    assert shares["vacant"] == pytest.approx(0.12, abs=0.04)
    assert shares["seasonal"] == pytest.approx(0.035, abs=0.02)
    assert shares["non_residential"] == pytest.approx(0.04, abs=0.02)


def test_shops_lie_on_the_ground_floor(areas: list[SyntheticArea]) -> None:
    for area in areas:
        is_shop = area.dwellings["dwelling_type"] == "shop"
        first_other = area.dwellings["dwelling_no"].where(~is_shop).groupby(area.dwellings["building_no"]).min()
        last_shop = area.dwellings["dwelling_no"].where(is_shop).groupby(area.dwellings["building_no"]).max()
        both = pd.concat([first_other, last_shop], axis=1).dropna()
        assert (both.iloc[:, 1] < both.iloc[:, 0]).all()


def test_households_live_in_occupied_dwellings_and_every_occupied_dwelling_has_one(areas: list[SyntheticArea]) -> None:
    for area in areas:
        occupied = area.dwellings.loc[area.dwellings["occupancy"] == "occupied", "dwelling_no"]
        assert set(area.households["dwelling_no"]) == set(occupied)


def test_household_ids_follow_area_dwelling_and_number(areas: list[SyntheticArea]) -> None:
    for area in areas:
        households = area.households
        assert households["household_id"].is_unique
        assert households["household_id"].is_monotonic_increasing
        assert households["household_id"].str.fullmatch(r"\d{20}").all()
        parts = households["ea_id"] + households["dwelling_no"] + households["household_no"]
        assert parts.equals(households["household_id"])


def test_some_dwellings_hold_several_households_and_some_households_are_collective(areas: list[SyntheticArea]) -> None:
    households = pd.concat([area.households for area in areas])
    assert (households["household_no"] == "02").mean() == pytest.approx(0.04, abs=0.02)
    assert (households["residence_type"] == "collective").mean() == pytest.approx(0.048, abs=0.03)


def test_family_sizes_have_the_means_of_the_parameters(world: World, areas: list[SyntheticArea]) -> None:
    households = pd.concat([area.households.assign(rural=area.site.urban_rural_code == "220") for area in areas])
    means = households[households["residence_type"] == "family"].groupby("rural")["n_persons"].mean()
    assert means[False] == pytest.approx(world.parameters.urban_persons_per_household, abs=0.1)
    assert means[True] == pytest.approx(world.parameters.rural_persons_per_household, abs=0.1)


@given(st.floats(1.5, 6))
def test_tilted_family_sizes_have_the_mean_asked_for(mean: float) -> None:
    chances = np.array(size_chances(mean))
    assert chances.sum() == pytest.approx(1)
    assert chances @ np.arange(1, 11) == pytest.approx(mean)


def test_incomes_are_whole_positive_yuan_and_higher_in_town(areas: list[SyntheticArea]) -> None:
    households = pd.concat([area.households.assign(rural=area.site.urban_rural_code == "220") for area in areas])
    assert (households["income"] > 0).all()
    per_person = households["income"] / households["n_persons"]
    medians = per_person.groupby(households["rural"]).median()
    assert medians[False] > 1.2 * medians[True]


def test_incomes_within_an_area_are_alike_as_the_parameter_says(world: World) -> None:
    """Analysis of variance on 80 rural areas: intra-class correlation of log income per person, default 0.25."""
    rural = world.frame.loc[world.frame["urban_rural_code"] == "220", "village_code"]
    tables = [area_of(world, code + "001").households for code in rural[:80]]
    households = pd.concat(tables)
    logs = np.log((households["income"] / households["n_persons"]).astype("float64"))
    groups = logs.groupby(households["ea_id"])
    size = len(households) / len(tables)
    within, between = groups.var().mean(), groups.mean().var()
    correlation = (between - within / size) / (between - within / size + within)
    assert correlation == pytest.approx(0.25, abs=0.09)


def test_addresses_are_unique_synthetic_and_name_the_town(areas: list[SyntheticArea]) -> None:
    for area in areas:
        addresses = area.dwellings["address"]
        assert addresses.is_unique
        assert addresses.str.contains("合成", regex=False).all()
        assert addresses.str.startswith("增城区" + area.site.town_name).all()


def test_flats_are_written_with_building_entrance_and_room(areas: list[SyntheticArea]) -> None:
    flats = pd.concat([area.dwellings for area in areas]).query("dwelling_type == 'apartment'")["address"]
    assert len(flats) > 0
    assert all(re.search(r"\d+号楼\d单元\d{3,4}$", address) for address in flats)


@pytest.mark.parametrize(
    ("name", "short"),
    [("相江社区居委会", "相江社区"), ("城丰村委会", "城丰村"), ("府前居委会", "府前社区"), ("畲族村", "畲族村")],
)
def test_a_village_is_called_without_its_committee(name: str, short: str) -> None:
    assert short_village_name(name) == short


def test_an_area_says_that_it_is_synthetic_and_is_json(areas: list[SyntheticArea]) -> None:
    assert "合成" in areas[0].note
    assert json.loads(json.dumps(areas[0].outline))["type"] == "Polygon"
    assert json.loads(json.dumps(areas[0].streets))["type"] == "MultiLineString"


def test_an_area_whose_dwellings_cannot_be_numbered_is_refused() -> None:
    huge = make_world(area_target_households=2_000)
    village = max(huge.frame["village_code"], key=lambda code: huge.village(code).site(1).n_households)
    with pytest.raises(WorldError) as caught:
        area_of(huge, village + "001")
    assert caught.value.code == "WORLD_AREA_TOO_LARGE"


@given(st.integers(0, 500))
def test_dormitories_hold_all_their_rooms(n_dwellings: int) -> None:
    sizes = dormitory_sizes(n_dwellings)
    assert sizes.sum() == n_dwellings
    assert ((sizes >= 1) & (sizes <= 60)).all()


@given(st.lists(st.tuples(st.floats(-400, 400), st.floats(-400, 400)), min_size=1, max_size=30))
def test_an_outline_holds_its_points_with_a_margin(points: list[tuple[float, float]]) -> None:
    array = np.array(points)
    corners = outline_around(array)
    assert inside(array, {"coordinates": [corners.tolist()]}).all()
    assert np.ptp(corners, axis=0) == pytest.approx(np.ptp(array, axis=0) + 28.0)
