"""The whole design: totals are unbiased where theory says so, and results depend on the population and seed only."""

from dataclasses import replace

import numpy as np
import pytest

from sampling.simulate.design import (
    DesignError,
    Estimator,
    HouseholdMethod,
    Population,
    Response,
    ResponseKind,
    Screening,
    Substitution,
    SurveyDesign,
    Weighting,
    compare_methods,
    compare_substitutions,
    population_of_table,
    prepare_design,
    simulate_design,
)
from sampling.simulate.design import simulation as simulation_module
from sampling.simulate.design.estimation import (
    Sample,
    cell_factors,
    estimated,
    successive_variance,
    with_replacement_variance,
)
from sampling.simulate.design.simulation import estimates_of, sample_of
from tests.sampling.simulated_populations import middling_population, small_district, table_of

IN_CELLS = Response(kind=ResponseKind.IN_CELLS, cell_rates={"urban": 0.5, "rural": 0.8})
FALLING = Response(kind=ResponseKind.FALLS_WITH_OUTCOME, rate=0.6, slope=1.0)
LIMIT = 3
"""Monte-Carlo errors within which a bias must lie."""


@pytest.mark.parametrize("method", list(HouseholdMethod))
@pytest.mark.parametrize("response", [Response(), IN_CELLS], ids=["full", "in_cells"])
def test_totals_are_unbiased_under_full_response_and_at_random_within_cells(
    method: HouseholdMethod, response: Response
) -> None:
    design = SurveyDesign(method=method, response=response, substitution=Substitution.NONE)
    simulation = simulate_design(small_district(), design, 5_000)
    assert simulation.n_collapsed == 0
    for domain in ("all", "urban", "rural"):
        result = simulation.result(Estimator.HT_TOTAL, domain)
        assert abs(result.bias) < LIMIT * result.bias_mc_error
        assert result.bias_in_mc_errors == pytest.approx(result.bias / result.bias_mc_error)


@pytest.mark.parametrize("substitution", list(Substitution))
def test_totals_stay_unbiased_within_cells_whatever_the_substitution(substitution: Substitution) -> None:
    design = SurveyDesign(response=IN_CELLS, substitution=substitution)
    result = simulate_design(small_district(), design, 5_000).result("ht_total")
    assert abs(result.bias) < LIMIT * result.bias_mc_error


def test_without_weighting_nonresponse_takes_its_share_of_the_total() -> None:
    response = Response(kind=ResponseKind.IN_CELLS, rate=0.6)
    design = SurveyDesign(response=response, substitution=Substitution.NONE, weighting=Weighting.NONE)
    simulation = simulate_design(small_district(), design, 2_000)
    assert simulation.response_percent == simulation.filled_percent == pytest.approx(60, abs=0.5)
    assert simulation.result("ht_total").bias_percent == pytest.approx(-40, abs=1.5)


def test_when_response_falls_with_income_neighbours_are_less_biased_than_a_general_queue() -> None:
    simulations = [
        simulate_design(small_district(), SurveyDesign(response=FALLING, substitution=rule), 3_000)
        for rule in Substitution
    ]
    table = compare_substitutions(simulations).set_index("substitution")
    assert table.loc["general_queue", "ratio_bias_percent"] < table.loc["reserve", "ratio_bias_percent"] < 0
    assert table.loc["general_queue", "ratio_bias_in_mc_errors"] < -LIMIT
    assert (table.loc[["reserve", "general_queue"], "filled_percent"] > 99).all()
    assert table["response_percent"].nunique() == 1


def test_coverage_is_near_the_nominal_and_falls_when_the_variance_is_too_small() -> None:
    design = SurveyDesign(substitution=Substitution.NONE)
    usual = simulate_design(small_district(), design, 2_000).result("ratio")
    assert usual.coverage_percent == pytest.approx(95, abs=3)
    assert usual.successive_coverage_percent == pytest.approx(95, abs=4)
    half = simulate_design(small_district(), replace(design, confidence=0.5), 2_000).result("ratio")
    assert half.coverage_percent == pytest.approx(50, abs=6)


def test_sorting_by_a_known_variable_reduces_the_error() -> None:
    table = compare_methods(
        small_district(), design=SurveyDesign(screening=Screening(missed_percent=0, n_repeats=1)), n_draws=50,
        correlations=(0.0, 1.0),
    )  # fmt: skip
    share = table.set_index(["sort_correlation", "method"])["household_variance_of_simple_random"]
    assert share[0.0, "systematic"] == pytest.approx(1, abs=0.1)
    assert share[1.0, "symmetric"] < share[1.0, "systematic"] < 0.7
    assert (share[:, "simple_random"] == 1).all()


def test_the_same_seed_gives_the_same_results_and_another_one_others() -> None:
    first, again = (simulate_design(small_district(), SurveyDesign(), 100, seed="a") for _ in range(2))
    assert first == again
    assert first.results != simulate_design(small_district(), SurveyDesign(), 100, seed="b").results


@pytest.mark.parametrize("substitution", list(Substitution))
def test_portions_make_no_difference(substitution: Substitution, monkeypatch: pytest.MonkeyPatch) -> None:
    design = SurveyDesign(response=FALLING, substitution=substitution)
    whole = simulate_design(small_district(), design, 120)
    monkeypatch.setattr(simulation_module, "PORTION", 37)
    assert simulate_design(small_district(), design, 120) == whole


def test_the_order_of_the_rows_makes_no_difference() -> None:
    table = table_of((25, 26), (27,), (26, 25), (28,), (20, 30))
    design = SurveyDesign(n_areas=3, n_households=4, min_village_households=0, response=FALLING)
    shuffled = table.sample(frac=1, random_state=1)
    assert simulate_design(shuffled, design, 60) == simulate_design(table, design, 60)


def test_a_draw_depends_on_its_number_only() -> None:
    prepared = prepare_design(middling_population(), design=SurveyDesign(n_areas=5, response=FALLING), seed="s")
    many = sample_of(prepared, draws=np.arange(40))
    alone = sample_of(prepared, draws=np.array([17]))
    np.testing.assert_array_equal(alone.households[0], many.households[17])
    np.testing.assert_array_equal(alone.is_filled[0], many.is_filled[17])


def test_different_designs_meet_the_same_areas_and_answers() -> None:
    population = middling_population()
    samples = [
        sample_of(prepare_design(population, design=design, seed="s"), draws=np.arange(30))
        for design in (
            SurveyDesign(n_areas=5, response=FALLING),
            SurveyDesign(n_areas=5, response=FALLING, method=HouseholdMethod.SIMPLE_RANDOM),
        )
    ]
    areas = [population.household_area[sample.drawn[:, :, 0]] for sample in samples]
    np.testing.assert_array_equal(areas[0], areas[1])


def test_progress_is_told_as_it_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[int, int]] = []
    monkeypatch.setattr(simulation_module, "PORTION", 20)
    simulate_design(middling_population(), SurveyDesign(n_areas=5), 50, progress=lambda *done: told.append(done))
    assert told == [(20, 50), (40, 50), (50, 50)]


def test_the_report_is_one_tidy_row_per_estimator_and_domain() -> None:
    simulation = simulate_design(middling_population(), SurveyDesign(n_areas=5), 40)
    report = simulation.report
    assert report[["estimator", "domain"]].to_numpy().tolist() == [
        [estimator, domain] for estimator in ("ht_total", "hajek_mean", "ratio") for domain in ("all", "rural", "urban")
    ]
    assert report.notna().all(axis=None)
    assert report["estimator"].map(type).eq(str).all()
    assert simulation.design.parameters["screening.sort_correlation"] == 0.8
    assert simulation.design.parameters["response.cell_rates"] == {}
    assert simulation.design.parameters["method"] == "systematic"
    assert simulation.design.n_sample == 50
    assert (simulation.n_population, simulation.n_draws) == (middling_population().n_households, 40)


def test_the_summary_repeats_plain_formulas() -> None:
    population, design = middling_population(), SurveyDesign(n_areas=5, substitution=Substitution.NONE)
    estimates = estimates_of(prepare_design(population, design=design, seed="s"), draws=np.arange(400))
    result = simulate_design(population, design, 400, seed="s").result("hajek_mean")
    values = estimates.values[Estimator.HAJEK_MEAN][:, 0]
    assert result.mean_estimate == pytest.approx(values.mean())
    assert result.standard_error == pytest.approx(values.std(ddof=1))
    assert result.root_mean_square_error == pytest.approx(
        np.sqrt(values.var(ddof=1) + (values.mean() - result.true_value) ** 2)
    )
    n, total = 50, population.n_households
    simple = (1 - n / total) * population.outcome.var(ddof=1) / n
    assert result.design_effect == pytest.approx(values.var(ddof=1) / simple)


def test_an_unknown_result_and_too_few_draws_are_refused() -> None:
    simulation = simulate_design(middling_population(), SurveyDesign(n_areas=5), 5)
    with pytest.raises(DesignError) as unknown:
        simulation.result("median")
    assert unknown.value.code == "RESULT_UNKNOWN"
    with pytest.raises(DesignError) as few:
        simulate_design(middling_population(), SurveyDesign(n_areas=5), 1)
    assert few.value.fields["name"] == "n_draws"


def sample_with(is_filled: list[list[bool]]) -> tuple[Population, Sample]:
    """One draw of two areas of two places; the first area is urban, the second rural."""
    population = population_of_table(table_of((2,), (2,)))
    filled = np.array([is_filled])
    households = np.array([[[0, 1], [2, 3]]])
    return population, Sample(
        drawn=households, households=households, is_filled=filled, agreed_at_once=filled,
        area_weights=np.array([[10.0, 30.0]]),
    )  # fmt: skip


def test_cell_factors_are_places_over_filled_places() -> None:
    population, sample = sample_with([[True, False], [True, True]])
    factors, is_collapsed = cell_factors(population, sample)
    assert dict(zip(population.cells, factors[0].tolist(), strict=True)) == {"urban": 2.0, "rural": 1.0}
    assert is_collapsed.tolist() == [False]
    estimates = estimated(population, sample, adjusts=True)
    y = population.outcome
    assert estimates.values[Estimator.HT_TOTAL][0, 0] == pytest.approx(20 * y[0] + 30 * (y[2] + y[3]))


def test_a_cell_without_respondents_is_collapsed_and_said_so() -> None:
    population, sample = sample_with([[False, False], [True, True]])
    factors, is_collapsed = cell_factors(population, sample)
    assert factors.tolist() == [[2.0, 2.0]]
    assert is_collapsed.tolist() == [True]
    estimates = estimated(population, sample, adjusts=True)
    domain = 1 + population.domains.index("urban")
    assert estimates.values[Estimator.HT_TOTAL][0, domain] == 0
    assert np.isnan(estimates.values[Estimator.RATIO][0, domain])


def test_a_draw_in_which_nobody_takes_part_has_no_estimate() -> None:
    population, sample = sample_with([[False, False], [False, False]])
    estimates = estimated(population, sample, adjusts=True)
    assert np.isnan([value[0, 0] for value in estimates.values.values()]).all()


def test_results_without_any_estimate_are_missing_and_not_zero() -> None:
    table = table_of((3, 3), (3, 3), (3,), (3, 3))
    response = Response(kind=ResponseKind.IN_CELLS, rate=1, cell_rates={"rural": 0.01})
    design = SurveyDesign(
        n_areas=2, n_households=1, min_village_households=0, response=response, substitution=Substitution.NONE
    )
    rural = simulate_design(table, design, 3).result("ratio", "rural")
    assert rural.n_draws < 2
    assert np.isnan(rural.standard_error)
    assert np.isnan(rural.coverage_percent)


def test_variance_estimates_are_their_formulas() -> None:
    areas = np.array([[1.0, 4.0, 2.0]])[:, :, None]
    assert with_replacement_variance(areas)[0, 0] == pytest.approx(3 / 2 * np.var([1, 4, 2]) * 3)
    assert successive_variance(areas)[0, 0] == pytest.approx(3 / 4 * (9 + 4))
