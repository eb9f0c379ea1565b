"""Screening of the synthetic district: no fewer than 4,500 households, for every seed."""

import numpy as np
import pandas as pd
import pytest

from fieldwork.resources import data_path, shipped_toml
from sampling.draw.areas import AreaDesign, draw_areas
from sampling.simulate import World, WorldParameters, area_of, n_screened, screen_area, synthetic_world

N_SEEDS = 200
N_AREAS = 15
MIN_SCREENED = 4_500


def make_world(seed: str) -> World:
    villages = pd.read_csv(data_path("frame", "zengcheng_villages_2022.csv"), dtype="str", encoding="utf-8")
    return synthetic_world(
        villages, seed=seed, parameters=WorldParameters.from_mapping(shipped_toml("world", "2022.toml"))
    )


def drawn_areas(world: World) -> list[str]:
    """The areas of the main set by the design's rule."""
    areas = draw_areas(world.frame, design=AreaDesign(n_areas=N_AREAS), seed=world.seed).areas
    return areas.loc[areas["set"] == 0, "ea_id"].tolist()


def screened_total(world: World) -> int:
    return sum(
        n_screened(world.village(ea_id[:12]), int(ea_id[12:]), seed=world.seed, parameters=world.parameters)
        for ea_id in drawn_areas(world)
    )


def test_at_least_4500_households_are_screened_for_each_of_200_seeds() -> None:
    totals = [screened_total(make_world(f"seed {number}")) for number in range(N_SEEDS)]
    assert min(totals) >= MIN_SCREENED
    assert np.median(totals) / N_AREAS == pytest.approx(325, abs=15)


def test_the_frame_says_the_same_size_of_an_area_as_the_draw() -> None:
    world = make_world("demo")
    areas = draw_areas(world.frame, design=AreaDesign(n_areas=N_AREAS), seed=world.seed).areas
    sizes = [world.village(ea_id[:12]).site(int(ea_id[12:])).n_households for ea_id in areas["ea_id"]]
    assert areas["n_households"].tolist() == sizes


@pytest.fixture(scope="module")
def world() -> World:
    return make_world("demo")


@pytest.fixture(scope="module")
def screened(world: World) -> pd.DataFrame:
    areas = [area_of(world, ea_id) for ea_id in drawn_areas(world)]
    tables = [screen_area(area, seed="demo", parameters=world.parameters) for area in areas]
    return pd.concat(tables, ignore_index=True)


def test_the_count_needs_no_listing_and_agrees_with_it(world: World, screened: pd.DataFrame) -> None:
    assert (screened["outcome"] == "complete").sum() == screened_total(world)


def test_only_households_met_elsewhere_at_home_are_out(screened: pd.DataFrame) -> None:
    assert set(screened["eligibility"]) == {"in", "out", "unknown"}
    assert screened["eligibility"].eq("out").equals(screened["outcome"].eq("out_of_scope"))
    assert screened["eligibility"].eq("in").equals(screened["outcome"].eq("complete"))


def test_answers_are_missing_exactly_where_nobody_answered(screened: pd.DataFrame) -> None:
    complete = screened["outcome"] == "complete"
    for answer in ("n_persons", "income", "floor_area_m2"):
        assert screened[answer].notna().equals(complete)


def test_losses_are_those_of_the_parameters(screened: pd.DataFrame) -> None:
    shares = screened.loc[screened["outcome"] != "out_of_scope", "outcome"].value_counts(normalize=True)
    assert shares["no_contact"] == pytest.approx(0.06, abs=0.012)
    assert shares["refused"] == pytest.approx(0.014, abs=0.008)


def test_outcomes_and_eligibility_are_those_of_the_code_lists(screened: pd.DataFrame) -> None:
    for column, name in (("outcome", "screening_outcome"), ("eligibility", "eligibility")):
        assert set(screened[column]) <= {entry["code"] for entry in shipped_toml("codes", f"{name}.toml")["codes"]}


def test_every_household_is_listed_once_in_order_of_its_id(screened: pd.DataFrame) -> None:
    assert screened["household_id"].is_unique
    for _, area in screened.groupby("ea_id", sort=False):
        assert area["household_id"].is_monotonic_increasing


def test_screening_twice_gives_the_same_list(world: World) -> None:
    area = area_of(world, "440118001001001")
    first, again = (screen_area(area, seed="demo", parameters=world.parameters) for _ in range(2))
    pd.testing.assert_frame_equal(first, again)
