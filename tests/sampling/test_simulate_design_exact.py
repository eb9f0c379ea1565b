"""On a tiny population every possible sample is gone through with the public functions; simulation must agree."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product

import numpy as np
import pytest

from sampling.selection import pps_hits, pps_units, symmetric_positions, systematic_positions
from sampling.simulate.design import (
    Estimator,
    HouseholdMethod,
    Population,
    Substitution,
    SurveyDesign,
    exact_variance,
    prepare_design,
    simulate_design,
)
from tests.sampling.simulated_populations import KNOWN, middling_population, tiny_population

N_AREAS, N_HOUSEHOLDS = 2, 2
TINY = SurveyDesign(
    n_areas=N_AREAS,
    n_households=N_HOUSEHOLDS,
    min_village_households=0,
    screening=KNOWN,
    substitution=Substitution.NONE,
)
METHODS = [HouseholdMethod.SYSTEMATIC, HouseholdMethod.SYMMETRIC]


@dataclass(frozen=True)
class Sample:
    """A possible sample of the tiny population with its chance."""

    chance: float
    total: float
    households: float
    persons: float


def list_of(population: Population, area: int) -> np.ndarray:
    """Households of an area in the order of the truth, ties by id."""
    members = np.arange(population.first_household[area], population.first_household[area + 1])
    return members[np.argsort(population.sort[members], kind="stable")]


def household_samples(population: Population, area: int, method: HouseholdMethod) -> list[np.ndarray]:
    """Every sample of an area, each as likely as the others."""
    members = list_of(population, area)
    n = len(members)
    if method is HouseholdMethod.SYSTEMATIC:
        return [members[systematic_positions(n_units=n, n_sample=N_HOUSEHOLDS, start=s)] for s in range(n)]
    starts = product(range(n // N_HOUSEHOLDS), range(n))
    return [
        members[symmetric_positions(n_units=n, n_sample=N_HOUSEHOLDS, start=s, set_aside_start=aside)[0]]
        for s, aside in starts
    ]


def area_sets(population: Population) -> Iterator[tuple[tuple[int, ...], float, tuple[float, ...]]]:
    """Every set of areas with its chance and the inclusion probability of each."""
    sizes = np.array([village.n_households for village in population.villages])
    total = int(sizes.sum())
    for start in range(total):
        units = pps_units(sizes, hits=pps_hits(total=total, n_sample=N_AREAS, start=start))
        choices = [np.flatnonzero(population.area_village == unit).tolist() for unit in units]
        prob = tuple(N_AREAS * sizes[unit] / total / len(areas) for unit, areas in zip(units, choices, strict=True))
        for areas in product(*choices):
            yield areas, 1 / total / np.prod([len(choice) for choice in choices]), prob


def possible_samples(population: Population, method: HouseholdMethod) -> Iterator[Sample]:
    for areas, chance, prob in area_sets(population):
        lists = [household_samples(population, area, method) for area in areas]
        weights = [population.n_in_area[area] / N_HOUSEHOLDS / p for area, p in zip(areas, prob, strict=True)]
        parts = [
            [
                (w * population.outcome[sample].sum(), w * len(sample), w * population.persons[sample].sum())
                for sample in samples
            ]
            for w, samples in zip(weights, lists, strict=True)
        ]
        for sums in product(*parts):
            yield Sample(chance / np.prod([len(part) for part in parts]), *np.sum(sums, axis=0))


@cache
def moments(method: HouseholdMethod) -> dict[Estimator, tuple[float, float]]:
    """Exact expectation and standard deviation of the three estimators."""
    samples = list(possible_samples(tiny_population(), method))
    chances = np.array([sample.chance for sample in samples])
    assert chances.sum() == pytest.approx(1)
    values = {
        Estimator.HT_TOTAL: np.array([sample.total for sample in samples]),
        Estimator.HAJEK_MEAN: np.array([sample.total / sample.households for sample in samples]),
        Estimator.RATIO: np.array([sample.total / sample.persons for sample in samples]),
    }
    means = {name: float(chances @ value) for name, value in values.items()}
    return {name: (means[name], float(np.sqrt(chances @ (value - means[name]) ** 2))) for name, value in values.items()}


def design_of(method: HouseholdMethod) -> SurveyDesign:
    return SurveyDesign(**{**vars(TINY), "method": method})


@pytest.mark.parametrize("method", METHODS)
def test_the_total_is_exactly_unbiased_over_all_samples(method: HouseholdMethod) -> None:
    mean, _ = moments(method)[Estimator.HT_TOTAL]
    assert mean == pytest.approx(tiny_population().outcome.sum(), rel=1e-12)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("estimator", list(Estimator))
def test_simulated_expectation_and_spread_are_the_exact_ones(method: HouseholdMethod, estimator: Estimator) -> None:
    result = simulate_design(tiny_population(), design_of(method), 20_000, seed="tiny").result(estimator)
    mean, standard_error = moments(method)[estimator]
    assert abs(result.mean_estimate - mean) < 3 * result.bias_mc_error
    assert abs(result.standard_error - standard_error) < 3 * result.standard_error_mc_error


@pytest.mark.parametrize("method", METHODS)
def test_variance_by_stage_adds_to_the_variance_over_all_samples(method: HouseholdMethod) -> None:
    prepared = prepare_design(tiny_population(), design=design_of(method), seed="tiny")
    exact = exact_variance(prepared, estimator=Estimator.HT_TOTAL)
    assert exact.standard_error == pytest.approx(moments(method)[Estimator.HT_TOTAL][1], rel=1e-9)
    assert min(exact.villages, exact.areas, exact.households) > 0
    assert exact.household_standard_error**2 == pytest.approx(exact.households)


@pytest.mark.parametrize("method", list(HouseholdMethod))
@pytest.mark.parametrize("domain", [0, 1, 2])
def test_simulated_totals_have_the_exact_variance_with_noisy_screening_too(
    method: HouseholdMethod, domain: int
) -> None:
    population = middling_population()
    design = SurveyDesign(n_areas=6, n_households=4, method=method, substitution=Substitution.NONE)
    exact = exact_variance(
        prepare_design(population, design=design, seed="s"), estimator=Estimator.HT_TOTAL, domain=domain
    )
    simulation = simulate_design(population, design, 6_000, seed="s")
    result = simulation.result("ht_total", ("all", *population.domains)[domain])
    assert abs(result.standard_error - exact.standard_error) < 3 * result.standard_error_mc_error


@pytest.mark.parametrize("estimator", [Estimator.HAJEK_MEAN, Estimator.RATIO])
def test_the_linearised_variance_is_near_the_simulated_one(estimator: Estimator) -> None:
    population = middling_population()
    design = SurveyDesign(n_areas=8, n_households=10, substitution=Substitution.NONE)
    exact = exact_variance(prepare_design(population, design=design, seed="s"), estimator=estimator)
    result = simulate_design(population, design, 4_000, seed="s").result(estimator)
    assert result.standard_error == pytest.approx(exact.standard_error, rel=0.05)
