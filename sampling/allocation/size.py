"""How many households are needed for a relative error with a confidence (Plan §8).

Everything goes through the squared coefficient of variation c² of one unit. With z the normal quantile, e the relative
error and N the population:

    n₀ = z² c² / e²,   n = deff·n₀ / (1 + deff·n₀ / N),   to be drawn: n / (response rate · coverage rate)

The finite population enters where it does in the variance deff·(1 − n/N)·S²/n, so deff multiplies before it. Sizes are
rounded up, never down.

References
----------
Cochran, W. G. (1977), Sampling Techniques, 3rd ed., §4.4 (proportion), §4.6 (mean), §6.3-6.4 (ratio). Kish, L. (1965),
Survey Sampling, §8.2 (design effect). Särndal, C.-E., Swensson, B. & Wretman, J. (1992), §2.10.
"""

import math
from dataclasses import dataclass
from statistics import NormalDist

from sampling.allocation.errors import AllocationError, require_at_least, require_range, require_share

_ROUNDING_NOISE = 1e-9


@dataclass(frozen=True, kw_only=True)
class SizeGoal:
    """What is asked of an estimate: half its confidence interval, as a share of it, and the confidence."""

    relative_error: float
    confidence: float

    def __post_init__(self) -> None:
        require_range(self.relative_error, field="relative_error", above=0)
        require_range(self.confidence, field="confidence", above=0, below=1)

    @property
    def quantile(self) -> float:
        """Normal quantile z of the two-sided interval: 1.96 for 95 %."""
        return NormalDist().inv_cdf((1 + self.confidence) / 2)


@dataclass(frozen=True, kw_only=True)
class FieldConditions:
    """What stands between the households drawn and those that count.

    Parameters
    ----------
    design_effect
        Variance of the design over that of a simple random sample of the same size.
    response_rate
        Share of the households in scope that take part.
    coverage_rate
        Share of the households drawn that are found where the list says and are in scope.
    n_population
        Households in scope; ``None`` for a population without end.
    """

    design_effect: float = 1.0
    response_rate: float = 1.0
    coverage_rate: float = 1.0
    n_population: int | None = None

    def __post_init__(self) -> None:
        require_range(self.design_effect, field="design_effect", above=0)
        require_share(self.response_rate, field="response_rate")
        require_share(self.coverage_rate, field="coverage_rate")
        if self.n_population is not None:
            require_at_least(self.n_population, 1, field="n_population")


@dataclass(frozen=True, kw_only=True)
class SampleSize:
    """A sample size, step by step: simple random and infinite, with the design, and to be drawn."""

    n_simple: float
    n_needed: int
    n_to_draw: int

    def n_areas(self, *, n_households_per_area: int) -> int:
        """Return how many areas that is with so many households drawn in each, rounded up."""
        require_at_least(n_households_per_area, 1, field="n_households_per_area")
        return -(-self.n_to_draw // n_households_per_area)


def size_for_mean(cv: float, *, goal: SizeGoal, conditions: FieldConditions) -> SampleSize:
    """Return the size for a mean or a total, given the coefficient of variation S/Ȳ of one household.

    >>> goal = SizeGoal(relative_error=0.05, confidence=0.95)
    >>> size_for_mean(0.8, goal=goal, conditions=FieldConditions()).n_needed
    984

    Raises
    ------
    AllocationError
        ``ALLOCATION_NUMBER_INVALID`` with ``field, value, expected``; ``PRECISION_OUT_OF_REACH`` with
        ``n_to_draw, expected`` if more would have to be drawn than are on the list.
    """
    require_at_least(cv, 0, field="cv")
    return _sample_size(cv**2, goal=goal, conditions=conditions)


def size_for_proportion(proportion: float, *, goal: SizeGoal, conditions: FieldConditions) -> SampleSize:
    """Return the size for a proportion P, c² = (1 − P)/P; the error is relative to P.

    >>> goal = SizeGoal(relative_error=0.1, confidence=0.95)
    >>> size_for_proportion(0.5, goal=goal, conditions=FieldConditions()).n_needed
    385

    Raises
    ------
    AllocationError
        As `size_for_mean`.
    """
    require_range(proportion, field="proportion", above=0, below=1)
    return _sample_size((1 - proportion) / proportion, goal=goal, conditions=conditions)


@dataclass(frozen=True, kw_only=True)
class RatioSpread:
    """How numerator and denominator of a ratio vary over households: their cv and their correlation."""

    cv_numerator: float
    cv_denominator: float
    correlation: float

    def __post_init__(self) -> None:
        require_at_least(self.cv_numerator, 0, field="cv_numerator")
        require_at_least(self.cv_denominator, 0, field="cv_denominator")
        if not -1 <= self.correlation <= 1:
            raise AllocationError(
                "ALLOCATION_NUMBER_INVALID",
                "a correlation is between -1 and 1",
                field="correlation",
                value=self.correlation,
                expected="[-1, 1]",
            )

    @property
    def squared_cv(self) -> float:
        """c² = c_y² + c_x² − 2ρ c_y c_x, of the residuals y − Rx relative to Ȳ (Cochran 1977, §6.4)."""
        product = self.cv_numerator * self.cv_denominator
        # Written so that it cannot fall below 0 by rounding.
        return (self.cv_numerator - self.cv_denominator) ** 2 + 2 * (1 - self.correlation) * product


def size_for_ratio(spread: RatioSpread, *, goal: SizeGoal, conditions: FieldConditions) -> SampleSize:
    """Return the size for a ratio of two totals, such as income per person (income over persons).

    Raises
    ------
    AllocationError
        As `size_for_mean`.
    """
    return _sample_size(spread.squared_cv, goal=goal, conditions=conditions)


def relative_error_of_size(cv: float, *, n_needed: int, confidence: float, conditions: FieldConditions) -> float:
    """Return the relative error that a number of answering households gives: the size formula, solved for e.

    Raises
    ------
    AllocationError
        ``ALLOCATION_NUMBER_INVALID`` with ``field, value, expected``.
    """
    require_at_least(cv, 0, field="cv")
    require_at_least(n_needed, 1, field="n_needed")
    quantile = SizeGoal(relative_error=1, confidence=confidence).quantile
    fraction = 0.0 if conditions.n_population is None else min(1.0, n_needed / conditions.n_population)
    return quantile * cv * math.sqrt(conditions.design_effect * (1 - fraction) / n_needed)


def _sample_size(squared_cv: float, *, goal: SizeGoal, conditions: FieldConditions) -> SampleSize:
    n_simple = goal.quantile**2 * squared_cv / goal.relative_error**2
    n_design = conditions.design_effect * n_simple
    if conditions.n_population is not None:
        n_design /= 1 + n_design / conditions.n_population
    n_needed = max(1, _round_up(n_design))
    n_to_draw = _round_up(n_needed / (conditions.response_rate * conditions.coverage_rate))
    _require_reachable(n_to_draw, conditions=conditions)
    return SampleSize(n_simple=n_simple, n_needed=n_needed, n_to_draw=n_to_draw)


def _round_up(number: float) -> int:
    """Round up, but not because of noise in the last digits: 270 / 0.9 is 300."""
    return math.ceil(number * (1 - _ROUNDING_NOISE))


def _require_reachable(n_to_draw: int, *, conditions: FieldConditions) -> None:
    if conditions.n_population is None:
        return
    n_listed = _round_up(conditions.n_population / conditions.coverage_rate)
    if n_to_draw > n_listed:
        raise AllocationError(
            "PRECISION_OUT_OF_REACH",
            f"{n_to_draw} households would have to be drawn of {n_listed} on the list",
            n_to_draw=n_to_draw,
            expected=n_listed,
        )
