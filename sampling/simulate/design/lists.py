"""The screened and sorted list of every area, as often as the design repeats the screening."""

import numpy as np
import scipy  # type: ignore[import-untyped, unused-ignore]

from sampling.simulate.design.counters import BoolArray, FloatArray, IntArray, Stream
from sampling.simulate.design.parameters import Screening
from sampling.simulate.design.population import Population

_WIDEST = 15.0
"""Normal scores are cut here, beyond what double precision can tell from 0 or 1."""
_STRIDE = 64.0
"""From one area's keys to the next one's."""


def sorted_lists(population: Population, screening: Screening, *, seed: str) -> IntArray:
    """Return for each repeat (rows) the households by area and rank.

    Ascending by the proxy, those missed last, ties by id. With perfect knowledge there is one repeat.
    """
    scores = area_scores(population)
    n_repeats = 1 if screening.is_certain else screening.n_repeats
    return np.stack([_sorted_list(population, scores, screening, (seed, repeat)) for repeat in range(n_repeats)])


def area_scores(population: Population) -> FloatArray:
    """Return the normal score of each household's sort value in its area, Φ⁻¹((rank + ½)/N); ties by id.

    A household whose value is not known ranks last.
    """
    known = np.where(np.isnan(population.sort), np.inf, population.sort)
    order = np.lexsort((known, population.household_area))
    first, n_in_area = population.first_household[:-1], population.n_in_area
    ranks = np.empty(population.n_households, dtype=np.int64)
    ranks[order] = np.arange(population.n_households) - np.repeat(first, n_in_area)
    return np.asarray(scipy.special.ndtri((ranks + 0.5) / np.repeat(n_in_area, n_in_area)), dtype=np.float64)


def population_scores(values: FloatArray) -> FloatArray:
    """Return the normal score of each value in the whole population; equal values share the mean rank."""
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    middle = np.cumsum(counts) - counts / 2
    return np.asarray(scipy.special.ndtri(middle[inverse] / len(values)), dtype=np.float64)


def _sorted_list(population: Population, scores: FloatArray, screening: Screening, chance: tuple[str, int]) -> IntArray:
    seed, repeat = chance
    draw, households = np.array([repeat]), np.arange(population.n_households)
    noise = scipy.special.ndtri(Stream(seed, "proxy").uniform(draw, households))
    rho = screening.sort_correlation
    proxy = rho * scores + np.sqrt(1 - rho**2) * np.clip(noise, -_WIDEST, _WIDEST)
    missed = Stream(seed, "missed").uniform(draw, households) < _missed_prob(population, screening)
    return _order(population, proxy, missed | np.isnan(population.sort))


def _missed_prob(population: Population, screening: Screening) -> FloatArray:
    inverse = 1 / population.persons
    return np.asarray(np.minimum(1.0, screening.missed_percent / 100 * inverse / inverse.mean()))


def _order(population: Population, proxy: FloatArray, missed: BoolArray) -> IntArray:
    """Sort by area, then known before missed, then proxy, then id: one stable sort of one packed key."""
    within = np.where(missed, 2 * _WIDEST, np.clip(proxy, -_WIDEST, _WIDEST))
    return np.argsort(population.household_area * _STRIDE + within, kind="stable").astype(np.int64)
