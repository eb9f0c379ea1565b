"""Degrees of freedom, intervals, design effect and effective size.

Few areas leave few degrees of freedom: of a areas in a stratum the spread has a − 1, successive differences
2(a − 1)²/(3a − 4), about two thirds of it (von Neumann et al. 1941), pairs one each. Of a domain those areas count in
which it was met. Areas that were sure to be drawn do not count, so the number is rather too small than too large. With
15 areas in one stratum t = 2.145 takes the place of 1.96 (2.24 for differences); with one degree t = 12.7, which says
that nothing is known; with none there is no interval at all.

References
----------
von Neumann, J., Kent, R. H., Bellinson, H. R. & Hart, B. I. (1941), The mean square successive difference, Ann. Math.
Statist. 12, 153-162. Korn, E. L. & Graubard, B. I. (1999), Analysis of Health Surveys, §5.2. Valliant, R. & Rust, K.
F. (2010), Degrees of freedom approximations and rules-of-thumb, J. Official Statistics 26, 585-602. Woodruff, R. S.
(1952), Confidence intervals for medians and other position measures, JASA 47, 635-646. Kish, L. (1965), Survey
Sampling, §8.2.
"""

import math
from collections.abc import Callable
from enum import StrEnum

import numpy as np
import scipy  # type: ignore[import-untyped, unused-ignore]

from sampling.estimation.design import BoolArray, FloatArray, IntArray, SampleDesign
from sampling.estimation.errors import require_open_share
from sampling.estimation.stages import StageRule
from sampling.estimation.strata import FirstStage

Interval = tuple[float, float]
NOWHERE: Interval = (math.nan, math.nan)


class IntervalKind(StrEnum):
    """On which scale the interval is symmetric: the estimate's, its logarithm's, or the logit's (for shares)."""

    PLAIN = "plain"
    LOG = "log"
    LOGIT = "logit"


def degrees_of_freedom(
    design: SampleDesign,
    units: FirstStage,
    *,
    rule: StageRule = StageRule.SPREAD,
    is_member: BoolArray | None = None,
) -> float:
    """Return the degrees of the areas met by the members with a weight; if every area was sure, of its households.

    Parameters
    ----------
    units
        From `first_stage`, so that collapsed strata count as one.
    rule
        How areas are compared.
    is_member
        (n,) a domain; all households without it.
    """
    counted = design.weights > 0 if is_member is None else is_member & (design.weights > 0)
    met = np.unique(units.unit[counted])
    areas = met[units.is_area[met]]
    used = areas if units.is_area.any() else met
    sizes = np.unique(units.stratum[used], return_counts=True)[1].astype(np.int64)
    return float(_DEGREES[rule](sizes).sum())


def _of_differences(sizes: IntArray) -> FloatArray:
    return np.asarray(2.0 * (sizes - 1) ** 2 / np.maximum(3 * sizes - 4, 1))


def _of_pairs(sizes: IntArray) -> FloatArray:
    """Return the pairs, and 2 for three at the end of an odd stratum."""
    return np.asarray(np.where(sizes > 1, sizes // 2 + sizes % 2, 0), dtype=np.float64)


_DEGREES: dict[StageRule, Callable[[IntArray], FloatArray]] = {
    StageRule.SPREAD: lambda sizes: np.asarray(sizes - 1, dtype=np.float64),
    StageRule.SUCCESSIVE: _of_differences,
    StageRule.PAIRED: _of_pairs,
}


def t_interval(
    value: float, *, standard_error: float, degrees: float, confidence: float, kind: IntervalKind = IntervalKind.PLAIN
) -> Interval:
    """Return the interval by Student's t; nowhere without degrees of freedom or where the scale has no such value.

    A share of 0 or 1 says nothing of how sure it is. On another scale the standard error is that of the delta method:
    se/θ for log θ, se/(θ(1 − θ)) for logit θ.

    >>> low, high = t_interval(10, standard_error=1, degrees=14, confidence=0.95)
    >>> round(low, 3), round(high, 3)
    (7.855, 12.145)

    Raises
    ------
    EstimationError
        ``ESTIMATION_NUMBER_INVALID`` for a confidence that is not between 0 and 1.
    """
    require_open_share(confidence, field="confidence")
    if degrees < 1 or not math.isfinite(standard_error):
        return NOWHERE
    half = t_quantile(confidence, degrees) * standard_error
    if kind is IntervalKind.PLAIN:
        return value - half, value + half
    if value <= 0 or (kind is IntervalKind.LOGIT and value >= 1):
        return NOWHERE
    if kind is IntervalKind.LOG:
        return value * math.exp(-half / value), value * math.exp(half / value)
    middle, reach = float(scipy.special.logit(value)), half / (value * (1 - value))
    return float(scipy.special.expit(middle - reach)), float(scipy.special.expit(middle + reach))


def t_quantile(confidence: float, degrees: float) -> float:
    """Return t of a two-sided interval, NaN without degrees of freedom: 2.145 for 95 % and 14."""
    return float(scipy.special.stdtrit(degrees, (1 + confidence) / 2)) if degrees >= 1 else math.nan


def simple_random_variance(weights: FloatArray, variable: FloatArray) -> float:
    """Return the variance that as many households drawn singly with replacement would give: N̂² s²_u / n.

    s² is the weighted variance of the linearised variable, n/(n − 1)·Σ w (u − ū)²/Σ w, over households with a weight.
    NaN for fewer than two.
    """
    counted = weights > 0
    w, u, n = weights[counted], variable[counted], int(counted.sum())
    if n < 2:
        return math.nan
    population = float(w.sum())
    deviations = u - float(w @ u) / population
    return population * float(w @ deviations**2) / (n - 1)
