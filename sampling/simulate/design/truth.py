"""True values of a population, and the linearised variables of its estimators."""

import numpy as np

from sampling.simulate.design.counters import FloatArray
from sampling.simulate.design.estimation import Estimator
from sampling.simulate.design.population import Population, true_sums

ALL = "all"


def domain_names(population: Population) -> tuple[str, ...]:
    """Return the whole and the domains, in the order of the estimates' columns."""
    return (ALL, *population.domains)


def true_values(population: Population) -> dict[Estimator, FloatArray]:
    """Return what each estimator estimates, for the whole and each domain."""
    households, persons, outcome = true_sums(population)
    return {
        Estimator.HT_TOTAL: outcome,
        Estimator.HAJEK_MEAN: outcome / households,
        Estimator.RATIO: outcome / persons,
    }


def linearised_variable(population: Population, estimator: Estimator, *, domain: int) -> FloatArray:
    """Return u of each household, such that the estimator is about its value plus the error of the total of u.

    y for a total, (y − Ȳ)/N for a mean, (y − R·x)/X for a ratio, 0 outside the domain (Särndal, Swensson & Wretman
    1992, §5.5-5.7). ``domain`` counts from 1; 0 is the whole.
    """
    inside = np.ones(population.n_households) if domain == 0 else (population.domain == domain - 1).astype(np.float64)
    if estimator is Estimator.HT_TOTAL:
        return np.asarray(population.outcome * inside)
    base = np.ones(population.n_households) if estimator is Estimator.HAJEK_MEAN else population.persons
    value = true_values(population)[estimator][domain]
    return np.asarray((population.outcome - value * base) * inside / (base * inside).sum())


def simple_random_variance(values: FloatArray, *, n_sample: float) -> float:
    """Return the variance of a total under simple random sampling, N²(1 − n/N) S²/n (Cochran 1977, ch. 2)."""
    n_units = len(values)
    return float(n_units * (n_units - n_sample) * values.var(ddof=1) / n_sample)
