"""What many draws say of a design: bias, variance, coverage and design effect, each with its Monte-Carlo error."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass

import numpy as np
import pandas as pd
import scipy  # type: ignore[import-untyped, unused-ignore]

from sampling.simulate.design.counters import FloatArray
from sampling.simulate.design.errors import DesignError
from sampling.simulate.design.estimation import Estimates, Estimator
from sampling.simulate.design.parameters import SurveyDesign
from sampling.simulate.design.population import Population
from sampling.simulate.design.truth import domain_names, linearised_variable, simple_random_variance, true_values

_ROUNDING = 1e-9
"""A distance from the truth that is rounding only, relative to it."""
_FEWEST = 2


@dataclass(frozen=True, kw_only=True)
class EstimatorResult:
    """One estimator in one domain. Every ``…_mc_error`` is the Monte-Carlo standard error of the value before it.

    Attributes
    ----------
    n_draws
        Draws in which the estimate exists; the others had nobody of the domain.
    bias_in_mc_errors
        Bias over its Monte-Carlo error: beyond ±3 it is no accident.
    standard_error
        Standard deviation of the estimates over the draws.
    design_effect
        Variance over that of a simple random sample of as many households that keep books.
    variance_ratio
        Mean of the usual variance estimates over the true variance; ``successive_…``: of successive differences.
    coverage_percent
        Usual intervals (Student's t, areas of the domain less one) that hold the truth, of those that exist.
    """

    estimator: Estimator
    domain: str
    n_draws: int
    true_value: float
    mean_estimate: float
    bias: float
    bias_mc_error: float
    bias_in_mc_errors: float
    bias_percent: float
    standard_error: float
    standard_error_mc_error: float
    relative_standard_error_percent: float
    root_mean_square_error: float
    design_effect: float
    variance_ratio: float
    coverage_percent: float
    coverage_mc_error: float
    successive_variance_ratio: float
    successive_coverage_percent: float


@dataclass(frozen=True, kw_only=True)
class DesignSimulation:
    """The results of a simulation with all that they depend on.

    Attributes
    ----------
    response_percent
        Drawn households that took part.
    filled_percent
        Places filled after substitution.
    n_collapsed
        Draws in which a cell had no respondent, so that one factor was used for all cells.
    """

    design: SurveyDesign
    seed: str
    n_draws: int
    n_population: int
    response_percent: float
    filled_percent: float
    n_collapsed: int
    results: tuple[EstimatorResult, ...]

    @property
    def report(self) -> pd.DataFrame:
        """One row per estimator and domain; the columns are those of `EstimatorResult`."""
        rows = [asdict(result) | {"estimator": str(result.estimator)} for result in self.results]
        return pd.DataFrame(rows)

    def result(self, estimator: Estimator | str, domain: str = "all") -> EstimatorResult:
        """Return the result of one estimator in one domain.

        Raises
        ------
        DesignError
            ``RESULT_UNKNOWN`` (``estimator, domain``).
        """
        for each in self.results:
            if (each.estimator, each.domain) == (estimator, domain):
                return each
        message = f"no result of {estimator} in {domain}"
        raise DesignError("RESULT_UNKNOWN", message, estimator=str(estimator), domain=domain)


def summarised(population: Population, design: SurveyDesign, estimates: Estimates, *, seed: str) -> DesignSimulation:
    """Return the simulation's results."""
    n_draws = len(estimates.n_filled)
    return DesignSimulation(
        design=design,
        seed=seed,
        n_draws=n_draws,
        n_population=population.n_households,
        response_percent=float(100 * estimates.n_at_once.mean() / design.n_sample),
        filled_percent=float(100 * estimates.n_filled.mean() / design.n_sample),
        n_collapsed=int(estimates.is_collapsed.sum()),
        results=tuple(_results(population, design, estimates)),
    )


def _results(population: Population, design: SurveyDesign, estimates: Estimates) -> Iterator[EstimatorResult]:
    true, n_filled = true_values(population), float(estimates.n_filled.mean())
    for estimator in Estimator:
        for column, domain in enumerate(domain_names(population)):
            variable = linearised_variable(population, estimator, domain=column)
            draws = _draws_of(estimates, estimator, column)
            simple = simple_random_variance(variable, n_sample=n_filled) if n_filled else 0.0
            truth = float(true[estimator][column])
            yield EstimatorResult(
                estimator=estimator,
                domain=domain,
                n_draws=len(draws.values),
                **_moments(draws, truth, simple),
                **_intervals(draws, truth, confidence=design.confidence),
            )


@dataclass(frozen=True)
class _Draws:
    """The draws in which an estimate exists."""

    values: FloatArray
    variances: FloatArray
    successive: FloatArray
    degrees: FloatArray

    @property
    def variance(self) -> float:
        return float(self.values.var(ddof=1)) if len(self.values) >= _FEWEST else np.nan


def _draws_of(estimates: Estimates, estimator: Estimator, column: int) -> _Draws:
    values = estimates.values[estimator][:, column]
    exists = np.isfinite(values)
    return _Draws(
        values=values[exists],
        variances=estimates.variances[estimator][exists, column],
        successive=estimates.successive[estimator][exists, column],
        degrees=estimates.degrees[exists, column].astype(np.float64),
    )


def _moments(draws: _Draws, truth: float, simple: float) -> dict[str, float]:
    n_draws, variance = len(draws.values), draws.variance
    mean = float(draws.values.mean()) if n_draws else np.nan
    standard_error, bias = float(np.sqrt(variance)), mean - truth
    bias_error = standard_error / np.sqrt(max(n_draws, 1))
    return {
        "true_value": truth,
        "mean_estimate": mean,
        "bias": bias,
        "bias_mc_error": float(bias_error),
        "bias_in_mc_errors": _over(bias, float(bias_error)),
        "bias_percent": 100 * _over(bias, truth),
        "standard_error": standard_error,
        "standard_error_mc_error": _error_of_standard_error(draws.values),
        "relative_standard_error_percent": 100 * _over(standard_error, abs(truth)),
        "root_mean_square_error": float(np.sqrt(variance + bias**2)),
        "design_effect": _over(variance, simple),
    }


def _over(value: float, base: float) -> float:
    return value / base if base else np.nan


def _error_of_standard_error(values: FloatArray) -> float:
    """Return √((m₄ − m₂²)/n) / (2√m₂), by the delta method."""
    if len(values) < _FEWEST:
        return np.nan
    squares = (values - values.mean()) ** 2
    return _over(float(np.sqrt(squares.var() / len(values))), 2 * float(np.sqrt(squares.mean())))


def _intervals(draws: _Draws, truth: float, *, confidence: float) -> dict[str, float]:
    usual = _coverage(draws, draws.variances, truth, confidence)
    successive = _coverage(draws, draws.successive, truth, confidence)
    n_intervals = max(int((draws.degrees >= 1).sum()), 1)
    return {
        "variance_ratio": _mean_over(draws.variances, draws.variance),
        "coverage_percent": 100 * usual,
        "coverage_mc_error": 100 * float(np.sqrt(usual * (1 - usual) / n_intervals)),
        "successive_variance_ratio": _mean_over(draws.successive, draws.variance),
        "successive_coverage_percent": 100 * successive,
    }


def _mean_over(values: FloatArray, base: float) -> float:
    return _over(float(values.mean()), base) if len(values) else np.nan


def _coverage(draws: _Draws, variances: FloatArray, truth: float, confidence: float) -> float:
    """Return the share of intervals that hold the truth; an estimate with one area of the domain has none."""
    exists = draws.degrees >= 1
    if not exists.any():
        return np.nan
    t = scipy.special.stdtrit(draws.degrees[exists], (1 + confidence) / 2)
    half_width = t * np.sqrt(variances[exists]) + _ROUNDING * abs(truth)
    return float((np.abs(draws.values[exists] - truth) <= half_width).mean())
