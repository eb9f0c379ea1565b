"""Methods of drawing households compared: what each adds to the error of the mean income per person."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pandas as pd

from sampling.simulate.design.estimation import Estimator
from sampling.simulate.design.exact import ExactVariance, exact_variance
from sampling.simulate.design.parameters import HouseholdMethod, SurveyDesign
from sampling.simulate.design.population import Population
from sampling.simulate.design.results import DesignSimulation
from sampling.simulate.design.simulation import prepare_design, simulate_design

CORRELATIONS = (0.0, 0.5, 0.7, 0.8, 0.9, 1.0)
"""Of the proxy with the truth, within areas; what screening achieves is unknown."""


def compare_methods(
    population: Population,
    *,
    design: SurveyDesign,
    n_draws: int,
    correlations: Sequence[float] = CORRELATIONS,
    seed: str = "design simulation",
) -> pd.DataFrame:
    """Return the error of the ratio (outcome per person) for each correlation and method of drawing households.

    Returns
    -------
    DataFrame
        ``sort_correlation, method``; ``standard_error`` and its Monte-Carlo error, ``bias_percent`` and
        ``coverage_percent`` from ``n_draws`` draws of the design as given; ``exact_standard_error`` of the linearised
        ratio and ``household_standard_error``, the part that the draw of households adds, both by enumeration under
        full response; ``household_variance_of_simple_random`` that part's variance over that of simple random.
    """
    rows = list(_rows(population, design, correlations, (n_draws, seed)))
    table = pd.DataFrame(rows)
    simple = table["method"] == HouseholdMethod.SIMPLE_RANDOM
    base = table[simple].set_index("sort_correlation")["household_standard_error"]
    relative = table["household_standard_error"] / table["sort_correlation"].map(base)
    return table.assign(household_variance_of_simple_random=relative**2)


def _rows(
    population: Population, design: SurveyDesign, correlations: Sequence[float], run: tuple[int, str]
) -> Iterator[dict[str, object]]:
    n_draws, seed = run
    for correlation in correlations:
        screening = replace(design.screening, sort_correlation=correlation)
        for method in HouseholdMethod:
            one = replace(design, method=method, screening=screening)
            simulation = simulate_design(population, one, n_draws, seed=seed)
            exact = exact_variance(prepare_design(population, design=one, seed=seed), estimator=Estimator.RATIO)
            yield _row(simulation, exact)


def _row(simulation: DesignSimulation, exact: ExactVariance) -> dict[str, object]:
    result = simulation.result(Estimator.RATIO)
    return {
        "sort_correlation": simulation.design.screening.sort_correlation,
        "method": str(simulation.design.method),
        "standard_error": result.standard_error,
        "standard_error_mc_error": result.standard_error_mc_error,
        "exact_standard_error": exact.standard_error,
        "household_standard_error": exact.household_standard_error,
        "bias_percent": result.bias_percent,
        "coverage_percent": result.coverage_percent,
    }


def compare_substitutions(simulations: Sequence[DesignSimulation]) -> pd.DataFrame:
    """Return one row per simulation: what it assumes of screening, response and substitution, and the biases."""
    return pd.DataFrame([_substitution_row(simulation) for simulation in simulations])


def _substitution_row(simulation: DesignSimulation) -> dict[str, object]:
    design, result = simulation.design, simulation.result(Estimator.RATIO)
    total = simulation.result(Estimator.HT_TOTAL)
    return {
        "response": str(design.response.kind),
        "slope": design.response.slope,
        "sort_correlation": design.screening.sort_correlation,
        "missed_percent": design.screening.missed_percent,
        "substitution": str(design.substitution),
        "weighting": str(design.weighting),
        "response_percent": simulation.response_percent,
        "filled_percent": simulation.filled_percent,
        "total_bias_percent": total.bias_percent,
        "total_bias_in_mc_errors": total.bias_in_mc_errors,
        "ratio_bias_percent": result.bias_percent,
        "ratio_bias_in_mc_errors": result.bias_in_mc_errors,
        "standard_error": result.standard_error,
        "coverage_percent": result.coverage_percent,
    }
