"""Exact variance of a design under full response, by enumeration of all its starts: no Monte-Carlo error.

The three stages are independent given the one before, so the variance of the Horvitz–Thompson total of a variable is
the sum of three parts (Särndal, Swensson & Wretman 1992, §4.3-4.4):

1. villages: the variance over all T starts of the PPS line of Σ t_u/π_u, each unit entering with its true total;
2. areas within villages: Σ_u (1/π_u) (m_u Σ_{a∈u} t_a² − t_u²);
3. households within areas: Σ_a V_a/π_a, V_a over all starts of the area's list; mean over the repeated screenings.

For a mean or ratio it is the variance of its linearised form, which leaves out what is of order 1/n².
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from sampling.simulate.design.area_line import AreaLine
from sampling.simulate.design.counters import FloatArray, IntArray
from sampling.simulate.design.estimation import Estimator
from sampling.simulate.design.parameters import HouseholdMethod
from sampling.simulate.design.picks import symmetric_ranks, systematic_ranks
from sampling.simulate.design.simulation import PreparedDesign
from sampling.simulate.design.truth import linearised_variable, simple_random_variance

_AT_ONCE = 4_000_000
"""Sums held at once."""


@dataclass(frozen=True, kw_only=True)
class ExactVariance:
    """Variance of an estimator by stage."""

    villages: float
    areas: float
    households: float

    @property
    def total(self) -> float:
        """Of the whole design."""
        return self.villages + self.areas + self.households

    @property
    def standard_error(self) -> float:
        """Of the whole design."""
        return float(np.sqrt(self.total))

    @property
    def household_standard_error(self) -> float:
        """What the draw of households adds, the areas being given."""
        return float(np.sqrt(self.households))


def exact_variance(prepared: PreparedDesign, *, estimator: Estimator, domain: int = 0) -> ExactVariance:
    """Return the variance under full response. ``domain`` counts from 1 in the population's order; 0 is the whole."""
    values = linearised_variable(prepared.population, estimator, domain=domain)
    totals = np.add.reduceat(values, prepared.population.first_household[:-1])
    return ExactVariance(
        villages=_villages_part(prepared.line, totals),
        areas=_areas_part(prepared.line, totals),
        households=float((household_variances(prepared, values) / prepared.line.area_prob).sum()),
    )


def _unit_totals(line: AreaLine, totals: FloatArray) -> FloatArray:
    return np.add.reduceat(totals, line.first_area[:-1])


def _villages_part(line: AreaLine, totals: FloatArray) -> float:
    expanded = (_unit_totals(line, totals) / line.unit_prob)[line.on_line]
    starts = np.arange(line.total, dtype=np.int64)
    estimates = np.zeros(line.total)
    for hit in range(line.n_drawn):
        units = np.searchsorted(line.cumulated, (starts + line.total * hit) // line.n_drawn, side="right")
        estimates += expanded[units]
    return float(estimates.var())


def _areas_part(line: AreaLine, totals: FloatArray) -> float:
    squares = np.add.reduceat(totals**2, line.first_area[:-1])
    within = line.n_in_unit * squares - _unit_totals(line, totals) ** 2
    return float((within / line.unit_prob).sum())


def household_variances(prepared: PreparedDesign, values: FloatArray) -> FloatArray:
    """Return V_a of each area: variance of N/n · Σ u over all starts, averaged over the screenings."""
    population, design = prepared.population, prepared.design
    variances = np.empty(len(population.area_ids))
    for n_units in np.unique(population.n_in_area).tolist():
        areas = np.flatnonzero(population.n_in_area == n_units)
        households = population.first_household[areas][:, None] + np.arange(n_units)
        lists = values[prepared.field.lists[:, households]]
        per_list = _list_variances(lists.reshape(-1, n_units), design.n_households, design.method)
        variances[areas] = per_list.reshape(len(prepared.field.lists), -1).mean(axis=0)
    return variances


def _list_variances(lists: FloatArray, n_sample: int, method: HouseholdMethod) -> FloatArray:
    """Return the variance of the expanded sum of each list (rows)."""
    n_units = lists.shape[1]
    if method is HouseholdMethod.SIMPLE_RANDOM:
        return np.array([simple_random_variance(values, n_sample=n_sample) for values in lists])
    # Each unit is in n of N samples, so the sums of what is centred have mean 0 over the starts.
    centred = np.ascontiguousarray((lists - lists.mean(axis=1, keepdims=True)).T)
    n_samples, squares = 0, np.zeros(len(lists))
    for ranks in _all_samples(n_units, n_sample, method, at_once=max(1, _AT_ONCE // len(lists))):
        sums = sum((centred[ranks[:, place]] for place in range(n_sample)), np.zeros(1))
        n_samples, squares = n_samples + len(ranks), squares + (sums**2).sum(axis=0)
    return np.asarray((n_units / n_sample) ** 2 * squares / n_samples)


def _all_samples(n_units: int, n_sample: int, method: HouseholdMethod, *, at_once: int) -> Iterator[IntArray]:
    """Yield the samples (rows) of all starts, about ``at_once`` at a time."""
    if method is HouseholdMethod.SYSTEMATIC:
        yield systematic_ranks(np.full(n_units, n_units), n_sample=n_sample, starts=np.arange(n_units))
        return
    interval = n_units // n_sample
    n_asides = n_units if n_units % n_sample else 1
    step = max(1, at_once // interval)
    for first in range(0, n_asides, step):
        asides, starts = np.meshgrid(np.arange(first, min(first + step, n_asides)), np.arange(interval))
        size = np.full(starts.size, n_units)
        yield symmetric_ranks(size, n_sample=n_sample, starts=starts.ravel(), set_aside_starts=asides.ravel())
