"""Old formal and new trial sample in the same month: the break that the rotation puts into the series, and its error.

The samples are independent, so the variance of the difference is the sum of both; its degrees of freedom are Welch's
and Satterthwaite's (V₁ + V₂)²/(V₁²/d₁ + V₂²/d₂). The relative break new/old − 1 is taken on the log scale. Where some
areas are in both samples their covariance is to be given; it makes the error smaller.

References
----------
Welch, B. L. (1947), Biometrika 34, 28-35. Satterthwaite, F. E. (1946), Biometrics 2, 110-114. van den Brakel, J.,
Smith, P. A. & Compton, S. (2008), Quality procedures for survey transitions: experiments, time series and
discontinuities, Survey Research Methods 2, 123-141.
"""

import math
from dataclasses import dataclass

from sampling.assessment.errors import AssessmentError
from sampling.estimation import IntervalKind, t_interval
from sampling.estimation.confidence import t_quantile


@dataclass(frozen=True, kw_only=True)
class Measured:
    """An estimate of one sample: value, standard error, degrees of freedom."""

    value: float
    standard_error: float
    degrees: float


@dataclass(frozen=True, kw_only=True)
class Break:
    """New less old.

    Attributes
    ----------
    relative, relative_lower, relative_upper
        New over old, less 1, with its interval; NaN unless both are above 0.
    least_detectable
        The relative break that a two-sided test at this confidence finds in four of five cases: what the comparison
        could have seen.
    """

    difference: float
    standard_error: float
    degrees: float
    lower: float
    upper: float
    relative: float
    relative_lower: float
    relative_upper: float
    least_detectable: float

    @property
    def is_clear(self) -> bool:
        """Whether the interval leaves out 0."""
        return self.lower > 0 or self.upper < 0


POWER = 0.8


def break_in_series(old: Measured, new: Measured, *, confidence: float, covariance: float = 0.0) -> Break:
    """Return the break between two samples of the same month.

    Parameters
    ----------
    covariance
        Of the two estimates; 0 for samples without a common area.

    Raises
    ------
    AssessmentError
        ``ASSESSMENT_BREAK_VARIANCE_INVALID``: no variance is left, or a standard error is not a number.
    EstimationError
        ``ESTIMATION_NUMBER_INVALID`` for the confidence.
    """
    variance = old.standard_error**2 + new.standard_error**2 - 2 * covariance
    if not 0 < variance < math.inf:
        raise AssessmentError(
            "ASSESSMENT_BREAK_VARIANCE_INVALID", "the variance of the break is not above 0", value=variance
        )
    error, degrees = math.sqrt(variance), _degrees(old, new)
    lower, upper = t_interval(new.value - old.value, standard_error=error, degrees=degrees, confidence=confidence)
    relative, bounds = _relative(old, new, degrees=degrees, confidence=confidence, covariance=covariance)
    reach = t_quantile(confidence, degrees) + t_quantile(2 * POWER - 1, degrees)
    return Break(
        difference=new.value - old.value,
        standard_error=error,
        degrees=degrees,
        lower=lower,
        upper=upper,
        relative=relative,
        relative_lower=bounds[0] - 1,
        relative_upper=bounds[1] - 1,
        least_detectable=reach * error / abs(old.value) if old.value else math.nan,
    )


def _degrees(old: Measured, new: Measured) -> float:
    parts = [(each.standard_error**2, each.degrees) for each in (old, new) if each.standard_error > 0]
    return sum(part for part, _ in parts) ** 2 / sum(part**2 / degrees for part, degrees in parts)


def _relative(
    old: Measured, new: Measured, *, degrees: float, confidence: float, covariance: float
) -> tuple[float, tuple[float, float]]:
    if old.value <= 0 or new.value <= 0:
        return math.nan, (math.nan, math.nan)
    ratio = new.value / old.value
    squares = (old.standard_error / old.value) ** 2 + (new.standard_error / new.value) ** 2
    error = ratio * math.sqrt(max(squares - 2 * covariance / (old.value * new.value), 0.0))
    kind = IntervalKind.LOG
    return ratio - 1, t_interval(ratio, standard_error=error, degrees=degrees, confidence=confidence, kind=kind)
