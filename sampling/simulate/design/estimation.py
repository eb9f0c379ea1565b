"""Point estimates and the usual variance estimates of many draws at once.

Weights are N/(n·π_area) within an area. Nonresponse is adjusted within cells by the plain count of places over the
count of filled ones: given the counts, those who take part are a simple random sample of those drawn in the cell, so
the adjusted total is unbiased wherever each cell has a respondent (Oh & Scheuren 1983; Särndal, Swensson & Wretman
1992, §15.6).

The usual variance takes areas as drawn with replacement ("ultimate clusters"): z_a the area's weighted sum of the
linearised variable, v = a/(a−1) Σ(z_a − z̄)². For a systematic draw the successive differences in the order of the
frame, v = a/(2(a−1)) Σ(z_a − z_{a−1})², count the gain of the order (Wolter 2007, ch. 8, overlapping
differences).
"""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from sampling.simulate.design.counters import BoolArray, FloatArray, IntArray
from sampling.simulate.design.population import Population


class Estimator(StrEnum):
    """What is estimated."""

    HT_TOTAL = "ht_total"
    """Σ w·y, the Horvitz–Thompson total of the outcome."""
    HAJEK_MEAN = "hajek_mean"
    """Σ w·y / Σ w, outcome per household."""
    RATIO = "ratio"
    """Σ w·y / Σ w·x, outcome per person."""


@dataclass(frozen=True, kw_only=True)
class Sample:
    """Draws × areas × places: who keeps books, and who was drawn for the place."""

    drawn: IntArray
    households: IntArray
    is_filled: BoolArray
    agreed_at_once: BoolArray
    """Filled by the household that was drawn."""
    area_weights: FloatArray
    """Draws × areas."""


@dataclass(frozen=True, kw_only=True)
class Estimates:
    """Estimates of draws (rows), by estimator, for the whole and each domain (columns)."""

    values: dict[Estimator, FloatArray]
    variances: dict[Estimator, FloatArray]
    successive: dict[Estimator, FloatArray]
    degrees: IntArray
    """Areas of the domain less one."""
    n_at_once: IntArray
    """Places filled by the households that were drawn."""
    n_filled: IntArray
    is_collapsed: BoolArray
    """Some cell had no respondent, so one factor was used for all cells."""


def cell_factors(population: Population, sample: Sample) -> tuple[FloatArray, BoolArray]:
    """Return each draw's factor by cell, and whether its cells had to be collapsed.

    A draw in which nobody takes part has no factor (NaN).
    """
    cells = population.cell[sample.drawn]
    n_cells = len(population.cells)
    n_drawn, n_filled = _by_cell(cells, None, n_cells), _by_cell(cells, sample.is_filled, n_cells)
    is_collapsed = ((n_filled == 0) & (n_drawn > 0)).any(axis=1)
    all_drawn, all_filled = n_drawn.sum(axis=1, keepdims=True), n_filled.sum(axis=1, keepdims=True)
    overall = np.where(all_filled > 0, all_drawn / np.maximum(all_filled, 1), np.nan)
    factors = np.where(is_collapsed[:, None], overall, n_drawn / np.maximum(n_filled, 1))
    return factors, is_collapsed


def _by_cell(cells: IntArray, counted: BoolArray | None, n_cells: int) -> IntArray:
    """Count the places of each draw by cell."""
    n_draws = len(cells)
    numbered = (cells + n_cells * np.arange(n_draws)[:, None, None]).ravel()
    weights = None if counted is None else counted.ravel()
    return np.bincount(numbered, weights, minlength=n_draws * n_cells).reshape(n_draws, n_cells).astype(np.int64)


def estimated(population: Population, sample: Sample, *, adjusts: bool) -> Estimates:
    """Return the estimates of each draw; ``adjusts`` weights for nonresponse in cells."""
    weights, is_collapsed = _weights(population, sample, adjusts=adjusts)
    households, persons, outcome, present = _area_sums(population, sample, weights)
    sums = {
        Estimator.HT_TOTAL: (outcome, outcome.sum(axis=1), None),
        Estimator.HAJEK_MEAN: _linearised(outcome, households),
        Estimator.RATIO: _linearised(outcome, persons),
    }
    areas = {name: areas if scale is None else areas / scale[:, None] for name, (areas, _, scale) in sums.items()}
    return Estimates(
        values={name: value for name, (_, value, _) in sums.items()},
        variances={name: with_replacement_variance(z) for name, z in areas.items()},
        successive={name: successive_variance(z) for name, z in areas.items()},
        degrees=present.sum(axis=1) - 1,
        n_at_once=sample.agreed_at_once.sum(axis=(1, 2)),
        n_filled=sample.is_filled.sum(axis=(1, 2)),
        is_collapsed=is_collapsed,
    )


def _weights(population: Population, sample: Sample, *, adjusts: bool) -> tuple[FloatArray, BoolArray]:
    weights = sample.area_weights[:, :, None] * sample.is_filled
    if not adjusts or sample.is_filled.all():
        return weights, np.zeros(len(weights), dtype=np.bool_)
    factors, is_collapsed = cell_factors(population, sample)
    draws = np.arange(len(weights))[:, None, None]
    return weights * factors[draws, population.cell[sample.drawn]], is_collapsed


def _area_sums(
    population: Population, sample: Sample, weights: FloatArray
) -> tuple[FloatArray, FloatArray, FloatArray, BoolArray]:
    """Return weighted households, persons, outcome, and presence: draws × areas × (whole, domains)."""
    domains = population.domain[sample.households]
    parts = [weights, *(weights * (domains == number) for number in range(len(population.domains)))]
    persons, outcome = population.persons[sample.households], population.outcome[sample.households]

    def sums(values: FloatArray | float) -> FloatArray:
        return np.stack([(part * values).sum(axis=2) for part in parts], axis=2)

    households = sums(1.0)
    return households, sums(persons), sums(outcome), households > 0


def _linearised(outcome: FloatArray, base: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Return z_a before scaling, the ratio, and its denominator (NaN where there is none)."""
    below = base.sum(axis=1)
    scale = np.where(below > 0, below, np.nan)
    ratio = outcome.sum(axis=1) / scale
    return outcome - ratio[:, None] * base, ratio, scale


def with_replacement_variance(areas: FloatArray) -> FloatArray:
    """Return a/(a−1) Σ(z_a − z̄)² along axis 1."""
    n_areas = areas.shape[1]
    deviations = areas - areas.mean(axis=1, keepdims=True)
    return np.asarray(n_areas / (n_areas - 1) * (deviations**2).sum(axis=1))


def successive_variance(areas: FloatArray) -> FloatArray:
    """Return a/(2(a−1)) Σ(z_a − z_{a−1})² along axis 1."""
    n_areas = areas.shape[1]
    return np.asarray(n_areas / (2 * (n_areas - 1)) * (np.diff(areas, axis=1) ** 2).sum(axis=1))
