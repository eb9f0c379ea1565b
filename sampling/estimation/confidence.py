"""Degrees of freedom, intervals, design effect and effective size.

Few areas leave few degrees of freedom: areas − strata, of a domain those areas and strata in which it was met. Areas
that were sure to be drawn do not count, so the number is rather too small than too large. With 15 areas in one stratum
t = 2.145 takes the place of 1.96; with one degree t = 12.7, which says that nothing is known; with none there is no
interval at all.

References
----------
Korn, E. L. & Graubard, B. I. (1999), Analysis of Health Surveys, §5.2. Valliant, R. & Rust, K. F. (2010), Degrees of
freedom approximations and rules-of-thumb, J. Official Statistics 26, 585-602. Woodruff, R. S. (1952), Confidence
intervals for medians and other position measures, JASA 47, 635-646. Kish, L. (1965), Survey Sampling, §8.2.
"""

import math
from enum import StrEnum

import numpy as np
from scipy.special import expit, logit, stdtrit  # type: ignore[import-untyped, unused-ignore]

from sampling.estimation.design import BoolArray, FloatArray, SampleDesign
from sampling.estimation.errors import require_open_share
from sampling.estimation.strata import FirstStage

Interval = tuple[float, float]
NOWHERE: Interval = (math.nan, math.nan)


class IntervalKind(StrEnum):
    """On which scale the interval is symmetric: the estimate's, its logarithm's, or the logit's (for shares)."""

    PLAIN = "plain"
    LOG = "log"
    LOGIT = "logit"


def degrees_of_freedom(design: SampleDesign, units: FirstStage, *, is_member: BoolArray | None = None) -> int:
    """Return areas − strata of those met by the members with a weight; if every area was sure, households − areas.

    Parameters
    ----------
    units
        From `first_stage`, so that collapsed strata count as one.
    is_member
        (n,) a domain; all households without it.
    """
    counted = design.weights > 0 if is_member is None else is_member & (design.weights > 0)
    met = np.unique(units.unit[counted])
    areas = met[units.is_area[met]]
    used = areas if units.is_area.any() else met
    return len(used) - len(np.unique(units.stratum[used]))


def t_interval(
    value: float, *, standard_error: float, degrees: int, confidence: float, kind: IntervalKind = IntervalKind.PLAIN
) -> Interval:
    """Return the interval by Student's t; nowhere without degrees of freedom or where the scale has no such value.

    On another scale the standard error is that of the delta method: se/θ for log θ, se/(θ(1 − θ)) for logit θ.

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
    if kind is IntervalKind.PLAIN or (half == 0 and math.isfinite(value)):
        return value - half, value + half
    if value <= 0 or (kind is IntervalKind.LOGIT and value >= 1):
        return NOWHERE
    if kind is IntervalKind.LOG:
        return value * math.exp(-half / value), value * math.exp(half / value)
    middle, reach = float(logit(value)), half / (value * (1 - value))
    return float(expit(middle - reach)), float(expit(middle + reach))


def t_quantile(confidence: float, degrees: int) -> float:
    """Return t of a two-sided interval, NaN without degrees of freedom: 2.145 for 95 % and 14."""
    return float(stdtrit(degrees, (1 + confidence) / 2)) if degrees >= 1 else math.nan


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
