"""How even response was: the R-indicator and the coefficient of variation of response propensities.

With propensities ρ of all drawn households (estimated outside, a column), weights w and N̂ = Σ w,

    S² = Σ w (ρ − ρ̄)²/N̂,   R = 1 − 2 S,   CV = S/ρ̄

R is 1 when everybody responds with the same chance. CV bounds the standardised bias of a respondents' mean: |bias| of
a variable with standard deviation σ is at most CV·σ. By the categories of a variable, the unconditional partial
indicator √(N_c/N)·(ρ̄_c − ρ̄) tells who is over- (+) or underrepresented (−); the conditional one √(Σ_c w(ρ − ρ̄_c)²/N̂)
how unevenly members of one category respond.

Propensities are taken as known; that they were estimated raises S a little (Shlomo, Skinner & Schouten 2012).

References
----------
Schouten, B., Cobben, F. & Bethlehem, J. (2009), Indicators for the representativeness of survey response, Survey
Methodology 35, 101-113. Schouten, B., Shlomo, N. & Skinner, C. (2011), Indicators for monitoring and improving
representativeness of response, J. Official Statistics 27, 231-253.
"""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from sampling.assessment.errors import AssessmentError
from sampling.estimation import Linearised, SampleDesign, VarianceRule, variance_of
from sampling.estimation.design import FloatArray


@dataclass(frozen=True, kw_only=True)
class ResponseIndicators:
    """R and CV with their standard errors; NaN where all propensities are the same (S has no derivative at 0)."""

    mean: float
    standard_deviation: float
    r_indicator: float
    r_standard_error: float
    cv: float
    cv_standard_error: float


def response_indicators(design: SampleDesign, propensity: npt.ArrayLike, *, rule: VarianceRule) -> ResponseIndicators:
    """Return the indicators of drawn households.

    Parameters
    ----------
    design
        Of all drawn and eligible households, with the weights before any adjustment for nonresponse.
    propensity
        (n,) in (0, 1].

    Raises
    ------
    AssessmentError
        ``ASSESSMENT_PROPENSITY_INVALID`` with ``n_wrong``.
    EstimationError
        What the variance refuses.
    """
    rho = _propensities(propensity, design.n_households)
    spread = _standard_deviation(rho, design.weights)
    population, mean = float(design.weights.sum()), float(design.weights @ rho / design.weights.sum())
    cv = (spread.variable / mean) - spread.value / mean**2 * (rho - mean) / population
    errors = np.sqrt(variance_of(design, np.column_stack([2 * spread.variable, cv]), rule=rule))
    return ResponseIndicators(
        mean=mean,
        standard_deviation=spread.value,
        r_indicator=1 - 2 * spread.value,
        r_standard_error=float(errors[0]),
        cv=spread.value / mean,
        cv_standard_error=float(errors[1]),
    )


def partial_indicators(design: SampleDesign, propensity: npt.ArrayLike, categories: pd.Series) -> pd.DataFrame:
    """Return by category ``category, n_households, mean, unconditional, conditional``.

    Squares of the unconditional add up to the variance between categories, of the conditional to that within them.
    """
    rho = _propensities(propensity, design.n_households)
    weights, mean = design.weights, float(design.weights @ rho / design.weights.sum())
    held = categories.astype("str").to_numpy()
    rows = []
    for name in np.unique(held):
        w, own = weights[held == name], rho[held == name]
        share, of_category = w.sum() / weights.sum(), float(w @ own / w.sum())
        within = float(w @ (own - of_category) ** 2 / weights.sum())
        rows.append((str(name), len(own), of_category, math.sqrt(share) * (of_category - mean), math.sqrt(within)))
    return pd.DataFrame(rows, columns=["category", "n_households", "mean", "unconditional", "conditional"])


def _propensities(propensity: npt.ArrayLike, n: int) -> FloatArray:
    rho = np.asarray(propensity, dtype=np.float64)
    n_wrong = n - int(((rho > 0) & (rho <= 1)).sum()) if len(rho) == n else abs(n - len(rho))
    if n_wrong:
        message = f"{n_wrong} propensities are not in (0, 1], or rows differ"
        raise AssessmentError("ASSESSMENT_PROPENSITY_INVALID", message, n_wrong=n_wrong)
    return rho


def _standard_deviation(values: FloatArray, weights: FloatArray) -> Linearised:
    """Return S and ∂S/∂w = ((ρ − ρ̄)² − S²)/(2 S N̂)."""
    population = float(weights.sum())
    apart = values - float(weights @ values) / population
    variance = float(weights @ apart**2) / population
    deviation = math.sqrt(variance)
    slope = (apart**2 - variance) / (2 * population)
    return Linearised(
        value=deviation, variable=slope / deviation if deviation > 1e-12 else np.full(len(values), np.nan)
    )
