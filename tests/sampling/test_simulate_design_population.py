"""A population is the same whatever the order of its rows; what cannot be drawn from is refused by name."""

from typing import Any

import numpy as np
import pandas as pd
import pytest

from sampling.errors import ColumnError, SamplingError
from sampling.simulate import area_of
from sampling.simulate.design import (
    DesignError,
    Estimator,
    Population,
    PopulationColumns,
    Screening,
    SurveyDesign,
    exact_variance,
    population_of_table,
    prepare_design,
    simulate_design,
)
from sampling.simulate.design.district import district_households
from sampling.simulate.design.lists import area_scores, population_scores, sorted_lists
from sampling.simulate.design.truth import true_values
from tests.sampling.simulated_populations import KNOWN, middling_population, small_district, small_world, table_of


def refusal(table: pd.DataFrame, **columns: Any) -> SamplingError:
    with pytest.raises(SamplingError) as caught:
        population_of_table(table, columns=PopulationColumns(**columns))
    return caught.value


def assert_same(first: Population, second: Population) -> None:
    for name, value in vars(second).items():
        if isinstance(value, np.ndarray):
            np.testing.assert_array_equal(getattr(first, name), value)
        elif name in Population.__dataclass_fields__:
            assert getattr(first, name) == value


def test_the_order_of_rows_and_further_columns_mean_nothing() -> None:
    table = table_of((5, 6), (7,), (6, 5), (8,))
    shuffled = table.sample(frac=1, random_state=3).assign(note="x")
    assert_same(population_of_table(shuffled), population_of_table(table))


def test_villages_stand_in_selection_order_by_town_class_and_code() -> None:
    table = table_of((5,), (6,), (7,), (8,)).assign(town_code="440118001")
    population = population_of_table(table, columns=PopulationColumns(town="town_code"))
    assert [village.n_households for village in population.villages] == [5, 7, 6, 8]
    assert population.domains == population.cells == ("rural", "urban")
    assert population.n_in_area.tolist() == [5, 7, 6, 8]


def test_true_values_are_those_of_the_table() -> None:
    table = table_of((5, 6), (7,), (6, 5), (8,))
    true, rural = true_values(population_of_table(table)), table[table["urban_rural_code"] == "220"]
    assert true[Estimator.HT_TOTAL].tolist() == pytest.approx(
        [table["income"].sum(), rural["income"].sum(), table["income"].sum() - rural["income"].sum()]
    )
    assert true[Estimator.HAJEK_MEAN][1] == pytest.approx(rural["income"].mean())
    assert true[Estimator.RATIO][1] == pytest.approx(rural["income"].sum() / rural["n_persons"].sum())


def test_without_classes_there_is_one_domain_and_without_persons_the_ratio_is_the_mean() -> None:
    table = table_of((5, 6), (7,)).drop(columns=["urban_rural_code", "n_persons"])
    population = population_of_table(table, columns=PopulationColumns(urban_rural=None, persons=None))
    assert population.domains == ("",)
    true = true_values(population)
    assert true[Estimator.RATIO].tolist() == true[Estimator.HAJEK_MEAN].tolist()


def test_cells_of_a_user_stand_beside_the_domains() -> None:
    table = table_of((5, 6), (7,)).assign(size_class=lambda t: np.where(t["n_persons"] > 2, "large", "small"))
    population = population_of_table(table, columns=PopulationColumns(cell="size_class"))
    assert population.cells == ("large", "small")
    assert (population.cell == (population.persons <= 2)).all()


@pytest.mark.parametrize(
    ("column", "value", "code"),
    [
        ("income", np.nan, "POPULATION_VALUE_INVALID"),
        ("income", "many", "POPULATION_VALUE_INVALID"),
        ("income", np.inf, "POPULATION_VALUE_INVALID"),
        ("n_persons", 0, "POPULATION_VALUE_INVALID"),
        ("urban_rural_code", "123", "VILLAGE_DIFFERS"),
        ("village_code", "440118002001", "AREA_IN_TWO_VILLAGES"),
        ("household_id", "44011800100100100201", "HOUSEHOLD_DUPLICATE"),
        ("household_id", 7, "ID_NOT_TEXT"),
    ],
)
def test_a_row_that_cannot_be_right_is_refused_by_name(column: str, value: object, code: str) -> None:
    table = table_of((5, 6), (7,)).astype({column: "object"})
    table.loc[0, column] = value
    assert refusal(table).code == code


@pytest.mark.parametrize("size", [0, -3, 4.5, None, "x"])
def test_a_size_that_pps_cannot_use_is_refused(size: object) -> None:
    error = refusal(
        table_of((5, 6), (7,)).assign(n_households=pd.Series([size] * 18, dtype="object")), size="n_households"
    )
    assert error.code == "POPULATION_VALUE_INVALID"
    assert error.fields["column"] == "size"


def test_an_empty_population_and_a_missing_column_are_refused() -> None:
    table = table_of((5,))
    assert refusal(table.head(0)).code == "POPULATION_EMPTY"
    assert isinstance(refusal(table.drop(columns="income")), ColumnError)


def test_the_smallest_area_must_hold_the_sample() -> None:
    with pytest.raises(SamplingError, match="440118001001001") as caught:
        prepare_design(population_of_table(table_of((5, 12), (17,))), design=SurveyDesign(n_areas=2), seed="s")
    assert caught.value.code == "LIST_TOO_SHORT"


def test_the_district_as_a_population_is_what_its_areas_hold() -> None:
    world = small_world()
    population = small_district()
    rows = world.frame.set_index("village_code")["n_households"]
    assert {unit.village_code: unit.n_households for unit in population.villages} == rows.to_dict()
    village = world.frame["village_code"].iloc[-1]
    listed = district_households(world, village)
    for ea_id, households in listed.groupby("ea_id"):
        expected = area_of(world, str(ea_id)).households
        pd.testing.assert_frame_equal(households.drop(columns="village_code").reset_index(drop=True), expected)
    areas = [index for index, ea_id in enumerate(population.area_ids) if ea_id.startswith(village)]
    inside = np.isin(population.household_area, areas)
    assert population.outcome[inside].sum() == listed["income"].sum()


def test_a_world_a_population_and_a_table_are_simulated_alike() -> None:
    design = SurveyDesign(n_areas=2, n_households=3, min_village_households=0)
    table = table_of((5, 6), (7,), (6, 5), (8,))
    by_table = simulate_design(table, design, 20)
    assert by_table == simulate_design(population_of_table(table), design, 20)
    by_world = simulate_design(small_world(), SurveyDesign(), 20)
    assert by_world == simulate_design(small_district(), SurveyDesign(), 20)


def test_lists_are_sorted_by_the_truth_when_it_is_known_and_by_chance_when_nothing_is() -> None:
    population = middling_population()
    known = sorted_lists(population, KNOWN, seed="s")
    assert known.shape == (1, population.n_households)
    assert (np.diff(population.sort[known[0]])[np.diff(population.household_area) == 0] >= 0).all()
    unknown = sorted_lists(population, Screening(sort_correlation=0, missed_percent=0, n_repeats=3), seed="s")
    assert len({tuple(one) for one in unknown.tolist()}) == 3
    for one in unknown:
        np.testing.assert_array_equal(np.sort(one), np.arange(population.n_households))
        assert (population.household_area[one] == population.household_area).all()


@pytest.mark.parametrize("correlation", [0.0, 0.5, 0.9])
def test_the_proxy_correlates_as_asked(correlation: float) -> None:
    population = population_of_table(table_of((4_000,), (4_000,)))
    screening = Screening(sort_correlation=correlation, missed_percent=0, n_repeats=1)
    ranks = np.empty(8_000)
    ranks[sorted_lists(population, screening, seed="s")[0]] = np.tile(np.arange(4_000), 2)
    scores, proxy = area_scores(population), population_scores(ranks)
    assert np.corrcoef(scores, proxy)[0, 1] == pytest.approx(correlation, abs=0.03)


def test_those_missed_and_those_without_a_value_are_last_in_the_order_of_their_ids() -> None:
    table = table_of((40,), (40,))
    table.loc[[3, 5], "income_per_person"] = np.nan
    population = population_of_table(table)
    assert sorted_lists(population, KNOWN, seed="s")[0][38:40].tolist() == [3, 5]
    nobody = sorted_lists(population_of_table(table.assign(n_persons=1)), Screening(missed_percent=100), seed="s")
    assert (nobody == np.arange(80)).all()


def test_small_households_are_missed_more_often() -> None:
    population = population_of_table(table_of((4_000,), (4_000,)))
    order = sorted_lists(population, Screening(missed_percent=20, n_repeats=1), seed="s")[0]
    last = order[3_600:4_000]
    assert population.persons[last].mean() < population.persons.mean() - 0.5


def test_equal_values_share_their_normal_score() -> None:
    scores = population_scores(np.array([3.0, 1.0, 3.0, 7.0]))
    assert scores[0] == scores[2]
    assert scores.argsort().tolist()[0] == 1


def test_a_population_without_variance_gives_zero_variance() -> None:
    table = table_of((30, 30), (30, 30), (30,), (30, 30, 30)).assign(n_persons=2, income=100, income_per_person=50)
    table["n_households"] = table.groupby("village_code")["household_id"].transform("size")
    design = SurveyDesign(n_areas=3, n_households=5, min_village_households=0)
    simulation = simulate_design(table, design, 50)
    for result in simulation.results:
        if result.domain == "all":
            assert result.bias == pytest.approx(0, abs=1e-6)
            assert result.standard_error == pytest.approx(0, abs=1e-6)
            assert result.coverage_percent == 100
    prepared = prepare_design(population_of_table(table), design=design, seed="s")
    assert exact_variance(prepared, estimator=Estimator.RATIO).total == pytest.approx(0, abs=1e-12)


def test_the_error_says_what_is_wrong() -> None:
    error = refusal(table_of((5,)).assign(income=np.nan))
    assert isinstance(error, DesignError)
    assert error.fields == {"column": "income", "household_id": "44011800100100100101"}
