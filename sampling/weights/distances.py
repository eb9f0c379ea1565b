"""Distance functions of calibration: how a factor g follows from the linear form u = x'λ.

    linear          F(u) = 1 + u                    the regression estimator; factors may fall below 0
    bounded_linear  F(u) = 1 + u, cut at L and U
    raking          F(u) = exp(u)                   what iterative proportional fitting converges to
    bounded_raking  F(u) = exp(u), cut at L and U
    logit           F(u) = [L(U−1) + U(1−L)e^{Au}] / [(U−1) + (1−L)e^{Au}],  A = (U−L) / ((1−L)(U−1))

F(0) = F'(0) = 1 for each, so that all have the regression estimator's variance in large samples (Deville & Särndal
1992, result 5). Each F is the slope of a convex G; the weights are where Σ d G(x'λ) − T'λ is smallest.

References
----------
Deville, J.-C. & Särndal, C.-E. (1992), Calibration estimators in survey sampling, J. Amer. Statist. Assoc. 87, 376-382
(cases 1, 2, 6 and 7). Deville, J.-C., Särndal, C.-E. & Sautory, O. (1993), Generalized raking procedures in survey
sampling, J. Amer. Statist. Assoc. 88, 1013-1020.
"""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from sampling.weights.errors import Vector, WeightingError


class CalibrationMethod(StrEnum):
    """The distance between weights before and after."""

    LINEAR = "linear"
    BOUNDED_LINEAR = "bounded_linear"
    RAKING = "raking"
    BOUNDED_RAKING = "bounded_raking"
    LOGIT = "logit"


BOUNDED = frozenset({CalibrationMethod.BOUNDED_LINEAR, CalibrationMethod.BOUNDED_RAKING, CalibrationMethod.LOGIT})


@dataclass(frozen=True, kw_only=True)
class CalibrationRule:
    """A method, the bounds of the factor where the method has any, and when to stop.

    Parameters
    ----------
    lower, upper
        Bounds of ``calibration_factor``; 0 <= lower < 1 < upper. Given for a bounded method, and for no other.
    tolerance
        Largest difference from a total, as a share of it, that counts as met.

    Raises
    ------
    WeightingError
        ``CALIBRATION_BOUNDS_INVALID`` (``method, lower, upper``); ``CALIBRATION_LIMITS_INVALID``
        (``max_iterations, tolerance``).
    """

    method: CalibrationMethod
    lower: float | None = None
    upper: float | None = None
    max_iterations: int = 100
    tolerance: float = 1e-9

    def __post_init__(self) -> None:
        is_bounded = self.method in BOUNDED
        given = self.lower is not None and self.upper is not None and 0 <= self.lower < 1 < self.upper < np.inf
        if (is_bounded and not given) or (not is_bounded and (self.lower, self.upper) != (None, None)):
            message = f"bounds {self.lower}, {self.upper} do not go with {self.method}"
            raise WeightingError(
                "CALIBRATION_BOUNDS_INVALID", message, method=self.method, lower=self.lower, upper=self.upper
            )
        if self.max_iterations < 1 or not 0 < self.tolerance < 1:
            fields = {"max_iterations": self.max_iterations, "tolerance": self.tolerance}
            raise WeightingError("CALIBRATION_LIMITS_INVALID", f"limits {fields} are not usable", **fields)

    @property
    def range(self) -> tuple[float, float]:
        """The factors that the method can give."""
        if self.lower is not None and self.upper is not None:
            return self.lower, self.upper
        return (-np.inf if self.method is CalibrationMethod.LINEAR else 0.0), np.inf


@dataclass(frozen=True, kw_only=True, eq=False)
class Curve:
    """G, F = G' and F' at some u."""

    height: Vector
    factor: Vector
    slope: Vector


def curve(rule: CalibrationRule, u: Vector) -> Curve:
    """Return the method's functions at u. Where e^u overflows the height is infinite and no step is taken there."""
    lower, upper = rule.range
    if rule.method is CalibrationMethod.LOGIT:
        return _logit(u, lower=lower, upper=upper)
    if rule.method in {CalibrationMethod.LINEAR, CalibrationMethod.BOUNDED_LINEAR}:
        factor = np.clip(1 + u, lower, upper)
        return Curve(height=factor * u - (factor - 1) ** 2 / 2, factor=factor, slope=_inside(1 + u, lower, upper))
    with np.errstate(over="ignore", invalid="ignore"):
        free = np.exp(u)
        factor = np.clip(free, lower, upper)
        # Where nothing is cut log F = u, also where e^u is too small to have a logarithm.
        logarithm = np.where((free > lower) & (free < upper), u, np.log(np.maximum(factor, np.finfo(float).tiny)))
        height = factor + factor * (u - logarithm)
    return Curve(height=height, factor=factor, slope=factor * _inside(free, lower, upper))


def _inside(free: Vector, lower: float, upper: float) -> Vector:
    return np.asarray((free >= lower) & (free <= upper), dtype=np.float64)


def _logit(u: Vector, *, lower: float, upper: float) -> Curve:
    a = (upper - lower) / ((1 - lower) * (upper - 1))
    # t = (1−L)e^{Au} / [(U−1) + (1−L)e^{Au}] is the way from L to U; log-sum-exp keeps it from overflowing.
    low, high = np.full_like(u, np.log(upper - 1)), np.log1p(-lower) + a * u
    both = np.logaddexp(low, high)
    t = np.exp(high - both)
    width = upper - lower
    return Curve(height=lower * u + width / a * both, factor=lower + width * t, slope=width * a * t * (1 - t))
