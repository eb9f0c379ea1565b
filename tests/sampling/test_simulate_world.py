"""The synthetic district adds up to what is published, and nothing in it overlaps."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwork.resources import data_path, shipped_toml
from sampling.simulate import World, WorldError, WorldParameters, synthetic_world
from sampling.simulate.layout import CELL_M, Projection, n_areas_of
from sampling.simulate.sizes import is_rural, rounded_to_total, town_residents

SEEDS = ("demo", "another")


def parameters(**changes: object) -> WorldParameters:
    return WorldParameters.from_mapping(shipped_toml("world", "2022.toml"), **changes)


def villages() -> pd.DataFrame:
    return pd.read_csv(data_path("frame", "zengcheng_villages_2022.csv"), dtype="str", encoding="utf-8")


@pytest.fixture(params=SEEDS, scope="module")
def world(request: pytest.FixtureRequest) -> World:
    return synthetic_world(villages(), seed=request.param, parameters=parameters())


def test_residents_and_households_add_to_the_published_totals(world: World) -> None:
    frame = world.frame
    urban = ~is_rural(frame["urban_rural_code"])
    assert frame["n_residents"].sum() == 1_466_331
    assert frame.loc[urban, "n_residents"].sum() == 1_072_830
    assert frame["n_households"].sum() == round(1_466_331 / 2.63 * 1.05)


def test_towns_hold_their_share_of_the_older_count(world: World) -> None:
    expected = town_residents(world.frame, world.parameters)
    found = world.frame.groupby("town_code")["n_residents"].sum().astype("float64")
    assert found.to_numpy() == pytest.approx(expected.reindex(found.index).to_numpy(), rel=0.001)


def test_split_towns_share_in_proportion_to_their_villages() -> None:
    shares = town_residents(villages(), parameters())
    assert shares["440118101"] / shares["440118107"] == pytest.approx(53 / 19)
    assert shares["440118001"] / shares["440118005"] == pytest.approx(37 / 9)
    assert shares["440118102"] / shares["440118003"] == pytest.approx(121_674 / 43_557)


def test_no_village_is_so_small_that_it_would_be_joined(world: World) -> None:
    assert world.frame["n_households"].min() >= 60


def test_the_frame_keeps_the_real_columns_and_says_that_the_rest_is_synthetic(world: World) -> None:
    real = villages()
    pd.testing.assert_frame_equal(world.frame[real.columns.tolist()], real)
    assert world.frame["synthetic"].all()
    assert "合成" in world.note


def test_the_same_seed_makes_the_same_world_and_another_seed_another() -> None:
    first, again, other = (
        synthetic_world(villages(), seed=seed, parameters=parameters()) for seed in ("a", " a ", "b")
    )
    pd.testing.assert_frame_equal(first.frame, again.frame)
    assert not first.frame["n_households"].equals(other.frame["n_households"])


def test_every_area_has_a_cell_of_its_own_inside_the_extent(world: World) -> None:
    extent = world.parameters.extent
    rural = dict(zip(world.frame["village_code"], is_rural(world.frame["urban_rural_code"]), strict=True))
    middles = np.vstack(list(world.area_sites.values()))
    widths = np.concatenate([[CELL_M if rural[code] else CELL_M / 2] * len(p) for code, p in world.area_sites.items()])
    metres = Projection(extent).to_metres(middles)
    apart = np.abs(metres[:, None, :] - metres[None, :, :]).max(axis=2)
    needed = (widths[:, None] + widths[None, :]) / 2
    np.fill_diagonal(apart, np.inf)
    assert (apart >= needed - 0.001).all()
    assert middles[:, 0].min() > extent.west
    assert middles[:, 0].max() < extent.east
    assert middles[:, 1].min() > extent.south
    assert middles[:, 1].max() < extent.north


def test_a_village_has_as_many_areas_as_the_design_says(world: World) -> None:
    for code, size in zip(world.frame["village_code"], world.frame["n_households"], strict=True):
        assert len(world.village(code).area_middles) == n_areas_of(int(size), 350)


def test_towns_are_those_of_the_parameters(world: World) -> None:
    assert set(world.towns["town_code"]) == set(world.frame["town_code"])


@given(st.lists(st.floats(0.001, 1000), min_size=1, max_size=40), st.integers(0, 10_000))
def test_rounding_keeps_the_total_and_stays_within_one(weights: list[float], total: int) -> None:
    array = np.array(weights)
    rounded = rounded_to_total(array, total)
    assert rounded.sum() == total
    assert (np.abs(rounded - array * total / array.sum()) < 1 + 1e-6).all()


@given(st.integers(1, 100_000), st.integers(1, 2_000))
def test_area_sizes_stay_near_their_target(n_households: int, target: int) -> None:
    n_areas = n_areas_of(n_households, target)
    if n_areas > 1:
        assert 2 / 3 * target <= n_households / n_areas <= 4 / 3 * target
    else:
        assert n_households < 1.5 * target


@pytest.mark.parametrize("change", [{"format": 2}, {"totals": {"n_residents": 1}}, {"towns": [{"town_code": "1"}]}])
def test_unusable_parameters_are_refused(change: dict[str, object]) -> None:
    mapping = dict(shipped_toml("world", "2022.toml")) | change
    with pytest.raises(WorldError) as caught:
        WorldParameters.from_mapping(mapping)
    assert caught.value.code == "WORLD_PARAMETER_WRONG"


def test_a_town_without_an_older_count_is_refused() -> None:
    strange = villages().assign(town_code="440118109")
    with pytest.raises(WorldError) as caught:
        synthetic_world(strange, seed="x", parameters=parameters())
    assert (caught.value.code, caught.value.fields) == ("WORLD_TOWN_UNKNOWN", {"town_code": "440118109"})


def test_a_town_without_a_centre_is_refused() -> None:
    world = synthetic_world(villages(), seed="x", parameters=parameters(towns=()))
    with pytest.raises(WorldError) as caught:
        world.village("440118001001")
    assert caught.value.code == "WORLD_TOWN_UNKNOWN"


def test_a_list_without_rural_villages_cannot_hold_rural_residents() -> None:
    urban = villages().assign(urban_rural_code="111")
    with pytest.raises(WorldError) as caught:
        synthetic_world(urban, seed="x", parameters=parameters())
    assert caught.value.code == "WORLD_NO_RESIDENTS"


def test_a_wholly_urban_district_is_possible() -> None:
    urban = villages().assign(urban_rural_code="111")
    world = synthetic_world(urban, seed="x", parameters=parameters(n_urban_residents=1_466_331))
    assert world.frame["n_residents"].sum() == 1_466_331


def test_areas_that_do_not_fit_are_refused() -> None:
    world = synthetic_world(villages(), seed="x", parameters=parameters(area_target_households=60))
    with pytest.raises(WorldError) as caught:
        world.village("440118001001")
    assert caught.value.code == "WORLD_TOO_DENSE"


@pytest.mark.parametrize("village_code", ["440118001007", "", "440183001001"])
def test_an_unknown_village_is_refused(world: World, village_code: str) -> None:
    with pytest.raises(WorldError) as caught:
        world.village(village_code)
    assert caught.value.code == "WORLD_AREA_UNKNOWN"


@pytest.mark.parametrize("area_no", [0, -1, 999])
def test_an_unknown_area_is_refused(world: World, area_no: int) -> None:
    with pytest.raises(WorldError) as caught:
        world.village("440118001001").site(area_no)
    assert caught.value.code == "WORLD_AREA_UNKNOWN"
