"""Estimators with their linearised variables: totals, means, ratios, proportions.

An estimator θ̂ is a function of the weights. Its linearised variable u_k = ∂θ̂/∂w_k is such that the variance of θ̂ is
about that of Σ w u (Deville 1999; Demnati & Rao 2004). `variance` turns u and a design into a variance.

References
----------
Deville, J.-C. (1999), Variance estimation for complex statistics and estimators, Survey Methodology 25, 193-203.
Demnati, A. & Rao, J. N. K. (2004), Linearization variance estimators for survey data, Survey Methodology 30, 17-26.
Särndal, C.-E., Swensson, B. & Wretman, J. (1992), Model Assisted Survey Sampling, §5.5-5.7.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sampling.estimation.design import BoolArray, FloatArray
from sampling.estimation.errors import EstimationError, require_finite


@dataclass(frozen=True, kw_only=True)
class Linearised:
    """An estimate and its linearised variable, (n,)."""

    value: float
    variable: FloatArray


Statistic = Callable[[FloatArray], Linearised]
"""What gives the estimate and its linearised variable for weights (n,)."""


def total(values: npt.ArrayLike) -> Statistic:
    """Return the statistic Ŷ = Σ w y, u = y.

    >>> total([1, 2, 4])(np.array([10.0, 10.0, 5.0])).value
    50.0
    """

    def statistic(weights: FloatArray) -> Linearised:
        y = require_finite(values, n=len(weights), field="values")
        return Linearised(value=float(weights @ y), variable=y)

    return statistic


def ratio(numerator: npt.ArrayLike, denominator: npt.ArrayLike) -> Statistic:
    """Return the statistic R̂ = Σ w y / Σ w x, u = (y − R̂ x)/Σ w x.

    >>> ratio([10, 20], [1, 4])(np.array([1.0, 1.0])).value
    6.0

    Raises
    ------
    EstimationError
        ``ESTIMATION_DENOMINATOR_ZERO`` if Σ w x is not above 0.
    """

    def statistic(weights: FloatArray) -> Linearised:
        y = require_finite(numerator, n=len(weights), field="numerator")
        x = require_finite(denominator, n=len(weights), field="denominator")
        below = float(weights @ x)
        if below <= 0:
            message = "the weighted sum of the denominator is not above 0"
            raise EstimationError("ESTIMATION_DENOMINATOR_ZERO", message, value=below)
        value = float(weights @ y) / below
        return Linearised(value=value, variable=(y - value * x) / below)

    return statistic


def mean(values: npt.ArrayLike) -> Statistic:
    """Return the statistic Ȳ = Σ w y / Σ w (Hájek), u = (y − Ȳ)/Σ w.

    >>> mean([1, 2, 4])(np.array([10.0, 10.0, 5.0])).value
    2.0
    """
    return ratio(values, np.ones(len(np.asarray(values))))


def proportion(is_so: npt.ArrayLike) -> Statistic:
    """Return the mean of truths.

    >>> proportion([True, False, True])(np.array([1.0, 2.0, 1.0])).value
    0.5
    """
    return mean(np.asarray(is_so, dtype=np.bool_).astype(np.float64))


def within(is_member: BoolArray, statistic: Callable[[BoolArray], Statistic]) -> Statistic:
    """Return the statistic of a domain; its linearised variable is 0 outside.

    Parameters
    ----------
    is_member
        (n,) who belongs to the domain.
    statistic
        Makes the statistic of the members, whose values are those where its argument is true.
    """

    def of_domain(weights: FloatArray) -> Linearised:
        inside = statistic(is_member)(weights[is_member])
        variable = np.zeros(len(weights))
        variable[is_member] = inside.variable
        return Linearised(value=inside.value, variable=variable)

    return of_domain


def counting(times: npt.ArrayLike, statistic: Statistic) -> Statistic:
    """Return the statistic with each household counted so many times (its persons); ∂/∂w = times · u.

    >>> counting([1, 3], mean([8, 4]))(np.array([1.0, 1.0])).value
    5.0
    """

    def counted(weights: FloatArray) -> Linearised:
        x = require_finite(times, n=len(weights), field="times")
        inner = statistic(weights * x)
        return Linearised(value=inner.value, variable=inner.variable * x)

    return counted
