"""The picks of many areas at once are those of the public functions, one by one."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sampling.draw.areas import AreaDesign, draw_areas
from sampling.draw.joining import frame_units, join_small_villages
from sampling.errors import DrawError
from sampling.reserve import reserve_queues
from sampling.selection import (
    pps_hits,
    pps_units,
    symmetric_positions,
    systematic_positions,
)
from sampling.simple_random import simple_random_positions
from sampling.simulate.design import HouseholdMethod, PopulationColumns, population_of_table
from sampling.simulate.design.area_line import area_line, drawn_areas
from sampling.simulate.design.counters import Stream
from sampling.simulate.design.picks import (
    AREA_STRIDE,
    Rows,
    drawn_ranks,
    random_ranks,
    reserve_ranks,
    skip_taken,
    symmetric_ranks,
    systematic_ranks,
)
from tests.sampling.simulated_populations import middling_population, table_of, tiny_population

SIZES = [(n_units, n_sample) for n_units in range(1, 23) for n_sample in range(1, n_units + 1)]


def rows_of(n_units: int, n_draws: int) -> Rows:
    """The same list in many draws."""
    return Rows(draws=np.arange(n_draws), areas=np.full(n_draws, 3), n_units=np.full(n_draws, n_units))


def test_systematic_ranks_are_the_public_positions_for_every_start() -> None:
    for n_units, n_sample in SIZES:
        starts = np.arange(n_units)
        expected = [systematic_positions(n_units=n_units, n_sample=n_sample, start=start) for start in range(n_units)]
        found = systematic_ranks(np.full(n_units, n_units), n_sample=n_sample, starts=starts)
        np.testing.assert_array_equal(found, expected)


def test_symmetric_ranks_are_the_public_positions_for_every_pair_of_starts() -> None:
    for n_units, n_sample in SIZES:
        asides, starts = (each.ravel() for each in np.meshgrid(np.arange(n_units), np.arange(n_units // n_sample)))
        found = symmetric_ranks(
            np.full(len(starts), n_units), n_sample=n_sample, starts=starts, set_aside_starts=asides
        )
        for ranks, start, aside in zip(found, starts.tolist(), asides.tolist(), strict=True):
            drawn, _ = symmetric_positions(n_units=n_units, n_sample=n_sample, start=start, set_aside_start=aside)
            np.testing.assert_array_equal(ranks, drawn)


@given(st.integers(1, 60), st.data())
@settings(max_examples=150, deadline=None)
def test_every_place_of_every_reserve_is_that_of_the_public_queue(n_units: int, data: st.DataObject) -> None:
    drawn = sorted(data.draw(st.sets(st.integers(0, n_units - 1), min_size=1, max_size=n_units)))
    queues = reserve_queues(n_units, drawn, depth=n_units)
    ranks = np.array([drawn], dtype=np.int64)
    places = [reserve_ranks(ranks, np.array([n_units]), place=place)[0] for place in range(n_units)]
    found = [[rank for rank in column if rank >= 0] for column in np.array(places).T.tolist()]
    assert found == queues


@given(st.integers(1, 40), st.data())
def test_indices_count_over_what_is_not_taken(n_units: int, data: st.DataObject) -> None:
    taken = sorted(data.draw(st.sets(st.integers(0, n_units - 1), max_size=n_units)))
    left = [rank for rank in range(n_units) if rank not in taken]
    found = skip_taken(np.arange(len(left))[None, :], np.array([taken], dtype=np.int64))
    assert found[0].tolist() == left


@pytest.mark.parametrize("method", list(HouseholdMethod))
@pytest.mark.parametrize(("n_units", "n_sample"), [(1, 1), (10, 10), (77, 10), (154, 10), (304, 10), (13, 4)])
def test_each_method_draws_exactly_n_distinct_households(method: HouseholdMethod, n_units: int, n_sample: int) -> None:
    ranks = drawn_ranks(rows_of(n_units, 300), n_sample=n_sample, method=method, seed="s")
    assert ranks.shape == (300, n_sample)
    assert (np.diff(ranks, axis=1) > 0).all()
    assert ranks.min() >= 0
    assert ranks.max() < n_units


@pytest.mark.parametrize("method", list(HouseholdMethod))
def test_each_household_is_drawn_as_often_as_the_design_says(method: HouseholdMethod) -> None:
    n_draws, n_units, n_sample = 20_000, 13, 4
    ranks = drawn_ranks(rows_of(n_units, n_draws), n_sample=n_sample, method=method, seed="s")
    shares = np.bincount(ranks.ravel(), minlength=n_units) / n_draws
    prob = n_sample / n_units
    assert np.abs(shares - prob).max() < 4 * np.sqrt(prob * (1 - prob) / n_draws)


def test_simple_random_draws_every_set_equally_often() -> None:
    ranks = drawn_ranks(rows_of(5, 20_000), n_sample=2, method=HouseholdMethod.SIMPLE_RANDOM, seed="s")
    counts = np.unique(ranks @ np.array([10, 1]), return_counts=True)[1]
    assert len(counts) == 10
    assert ((counts - 2_000) ** 2 / 2_000).sum() < 27.9  # χ² with 9 degrees of freedom, 0.999


def test_simple_random_ranks_are_the_public_positions_of_their_steps() -> None:
    rows, stream = rows_of(23, 200), Stream("s", "simple-random")
    ranks = random_ranks(rows, np.empty((200, 0), dtype=np.int64), n_more=9, stream=stream)
    steps = [stream.below(rows.n_units - step, rows.draws, rows.areas * AREA_STRIDE + step) for step in range(9)]
    expected = [simple_random_positions(n_units=23, steps=one) for one in np.array(steps).T.tolist()]
    np.testing.assert_array_equal(ranks, expected)


def test_random_ranks_go_on_from_those_that_are_taken() -> None:
    taken = np.tile(np.array([0, 2]), (50, 1))
    assert (random_ranks(rows_of(4, 50), taken, n_more=2, stream=Stream("s", "queue")) == [0, 1, 2, 3]).all()


def test_units_of_every_start_of_the_line_are_the_public_hits() -> None:
    population = tiny_population()
    line = area_line(population, n_areas=3, min_village_households=0)
    sizes = np.array([unit.n_households for unit in population.villages])
    expected = [pps_units(sizes, hits=pps_hits(total=37, n_sample=3, start=start)) for start in range(line.total)]
    np.testing.assert_array_equal(line.units_of_starts(np.arange(line.total)), expected)


def test_each_area_is_taken_with_the_probability_of_its_weight() -> None:
    line = area_line(middling_population(), n_areas=5, min_village_households=0)
    n_draws = 20_000
    areas = drawn_areas(line, np.arange(n_draws), seed="s")
    shares = np.bincount(areas.ravel(), minlength=len(line.area_prob)) / n_draws
    errors = np.sqrt(line.area_prob * (1 - line.area_prob) / n_draws)
    assert (np.diff(areas, axis=1) > 0).all()
    assert np.abs((shares - line.area_prob) / errors).max() < 4
    assert line.area_prob.sum() == pytest.approx(5)


def with_giants() -> pd.DataFrame:
    """Two villages are so large that PPS must take them."""
    return table_of((90, 95), (20,), (15, 15), (12,), (11,), (70, 75), (9,), (8, 9))


def test_certainty_units_come_out_as_in_a_real_draw_of_areas() -> None:
    table = with_giants()
    line = area_line(population_of_table(table), n_areas=4, min_village_households=0)
    frame = table.groupby(["village_code", "urban_rural_code"], as_index=False).agg(n_households=("ea_id", "size"))
    design = AreaDesign(n_areas=4, area_target_households=90, min_village_households=0)
    record = draw_areas(frame.assign(town_code=frame["village_code"].str[:9]), design=design, seed="s").record
    assert len(line.certain) == len(record.certainties) == 2
    assert (line.total, line.n_drawn) == (record.total_size, record.n_drawn)
    assert line.unit_prob[line.certain].tolist() == [1.0, 1.0]
    assert set(line.certain) <= set(line.units_of_starts(np.array([0, 5]))[0])


def test_small_villages_are_joined_as_in_a_real_draw_and_keep_all_their_areas() -> None:
    table = table_of((10, 10), (10,), (40,), (9,), (12, 12)).assign(town_code="440118001", urban_rural_code="111")
    population = population_of_table(table, columns=PopulationColumns(town="town_code"))
    frame = table.groupby(["village_code", "town_code", "urban_rural_code"], as_index=False).agg(
        n_households=("ea_id", "size")
    )
    units = join_small_villages(frame_units(frame), min_households=25)
    joined = area_line(population, n_areas=2, min_village_households=25)
    assert joined.sizes.tolist() == [unit.n_households for unit in units] == [30, 40, 33]
    assert joined.n_in_unit.tolist() == [3, 1, 3]
    assert (np.repeat(joined.unit_prob, joined.n_in_unit) / [3, 3, 3, 1, 3, 3, 3] == joined.area_prob).all()


def test_more_areas_than_villages_are_refused() -> None:
    with pytest.raises(DrawError, match="cannot draw 5 of 4") as refusal:
        area_line(tiny_population(), n_areas=5, min_village_households=0)
    assert refusal.value.code == "LIST_TOO_SHORT"


def test_numbers_by_place_are_uniform_and_do_not_depend_on_their_company() -> None:
    stream = Stream("s", "test")
    together = stream.uniform(np.arange(400)[:, None], np.arange(250))
    alone = stream.uniform(np.array([17]), np.array([42]))
    assert alone[0] == together[17, 42]
    assert together.min() >= 0
    assert together.max() < 1
    counts = np.bincount((together * 100).astype(np.int64).ravel(), minlength=100)
    assert ((counts - 1_000) ** 2 / 1_000).sum() < 148.2  # χ² with 99 degrees of freedom, 0.999
    assert abs(np.corrcoef(together[:, :-1].ravel(), together[:, 1:].ravel())[0, 1]) < 0.01
    assert abs(np.corrcoef(together[:-1].ravel(), together[1:].ravel())[0, 1]) < 0.01


@given(st.integers(1, 2**32 - 1), st.integers(0, 2**40))
def test_integers_below_a_bound_are_the_word_times_the_bound_shifted(bound: int, index: int) -> None:
    stream = Stream("s", "test")
    word = int(stream.words(np.array([5]), np.array([index]))[0])
    assert stream.below(bound, np.array([5]), np.array([index])).tolist() == [(word * bound) >> 64]


def test_seeds_and_purposes_have_numbers_of_their_own() -> None:
    place = (np.array([1]), np.array([1]))
    words = {int(Stream(seed, purpose).words(*place)[0]) for seed in ("a", "b") for purpose in ("x", "y")}
    assert len(words) == 4
