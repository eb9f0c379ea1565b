"""What precision a number of areas and households gives, and the curve over both (Plan §8: 15 areas × 10 households).

With a areas of b households each, out of A areas of B,

    V = deff_w · [ (1 − a/A) σ_b²/a + (1 − ab/(AB)) σ_w²/(ab) ],   half-width = t(a − strata) · √V

With the variance of area means S₁² = σ_b² + σ_w²/B this is Cochran's (1 − a/A) S₁²/a + (1 − b/B) σ_w²/(ab). Without
the finite corrections V = deff · σ²/(ab), deff = deff_w · (1 + (b − 1) ρ) (Kish 1987; Gabler, Häder & Lahiri 1999).
Few areas leave few degrees of freedom, so the quantile is Student's: 2.145 and not 1.96 for 15 areas. The gain from
sorting the lists (implicit stratification) is not counted: where sorting helps, the real precision is better.

References
----------
Kish, L. (1965), Survey Sampling, §5.4, §8.2-8.3, §11.7. Kish, L. (1987), Weighting in Deft², The Survey Statistician.
Gabler, S., Häder, S. & Lahiri, P. (1999), Survey Methodology 25, 105-106. Cochran, W. G. (1977), §10.3-10.6. Särndal,
C.-E., Swensson, B. & Wretman, J. (1992), §4.3.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import pandas as pd

from sampling.allocation.errors import AllocationError, require_at_least, require_range
from sampling.allocation.quantiles import t_quantile
from sampling.allocation.spread import AreaSpread

_MOST_AREAS = 1_000_000


@dataclass(frozen=True, kw_only=True)
class TwoStageSize:
    """A design: areas, bookkeeping households per area, and what else bears on the variance.

    Parameters
    ----------
    n_strata
        Explicit strata of areas; degrees of freedom are areas − strata. 1 for the systematic draw of the plan.
    weight_effect
        Kish's deff of unequal weights (`weight_effect`).
    n_areas_population, n_households_per_area_population
        A and B; ``None`` for without end.
    """

    n_areas: int
    n_households_per_area: int
    n_strata: int = 1
    weight_effect: float = 1.0
    n_areas_population: int | None = None
    n_households_per_area_population: int | None = None

    def __post_init__(self) -> None:
        require_at_least(self.n_strata, 1, field="n_strata")
        require_at_least(self.n_areas, self.n_strata + 1, field="n_areas")
        require_at_least(self.n_households_per_area, 1, field="n_households_per_area")
        require_at_least(self.weight_effect, 1, field="weight_effect")
        for field, least in (("n_areas", self.n_areas), ("n_households_per_area", self.n_households_per_area)):
            population = getattr(self, f"{field}_population")
            if population is not None:
                require_at_least(population, least, field=f"{field}_population")

    @property
    def n_households(self) -> int:
        """All bookkeeping households."""
        return self.n_areas * self.n_households_per_area


@dataclass(frozen=True, kw_only=True)
class Precision:
    """What a design gives for a mean or ratio.

    The design effect is the variance over σ²/n, that of so many households drawn with replacement.
    """

    design_effect: float
    standard_error: float
    half_width: float
    relative_half_width: float


def weight_effect(weights: npt.ArrayLike) -> float:
    """Return Kish's design effect of unequal weights, n Σw² / (Σw)² = 1 + cv²(w) (Kish 1965, §11.7).

    >>> weight_effect([1, 1, 3, 3])
    1.25

    Raises
    ------
    AllocationError
        ``WEIGHTS_INVALID`` if there are none, or one is not a number above 0.
    """
    w = np.asarray(weights, dtype=np.float64)
    if w.size == 0 or not (np.isfinite(w) & (w > 0)).all():
        raise AllocationError("WEIGHTS_INVALID", "weights are numbers above 0, one at least")
    return float(w.size * (w**2).sum() / w.sum() ** 2)


def design_effect(intra_area_correlation: float, *, n_households_per_area: float, weight_effect: float = 1.0) -> float:
    """Return deff = deff_w · (1 + (b − 1) ρ).

    With unequal takes b is `effective_take`.

    >>> round(design_effect(0.25, n_households_per_area=10), 6)
    3.25
    """
    require_at_least(n_households_per_area, 1, field="n_households_per_area")
    require_at_least(weight_effect, 1, field="weight_effect")
    return weight_effect * (1 + (n_households_per_area - 1) * intra_area_correlation)


def effective_take(weights: npt.ArrayLike, *, areas: npt.ArrayLike) -> float:
    """Return b* = Σ_areas (Σ w)² / Σ w², the take that unequal areas amount to (Gabler, Häder & Lahiri 1999).

    With equal weights it is Σ b_i² / Σ b_i.

    Raises
    ------
    AllocationError
        ``WEIGHTS_INVALID``.
    """
    weight_effect(weights)
    w = np.asarray(weights, dtype=np.float64)
    by_area = np.bincount(np.unique(np.asarray(areas), return_inverse=True)[1], weights=w)
    return float((by_area**2).sum() / (w**2).sum())


def precision_of(spread: AreaSpread, *, size: TwoStageSize, confidence: float) -> Precision:
    """Return the precision of the mean or ratio whose spread is given. A σ_b² below 0 counts as 0.

    Raises
    ------
    AllocationError
        ``ALLOCATION_NUMBER_INVALID`` with ``field, value, expected``.
    """
    require_range(confidence, field="confidence", above=0, below=1)
    between, within = max(0.0, spread.between_variance), spread.within_variance
    a, n = size.n_areas, size.n_households
    left_between, left_within = _shares_left(size)
    variance = size.weight_effect * (left_between * between / a + left_within * within / n)
    half_width = t_quantile(confidence, degrees=a - size.n_strata) * math.sqrt(variance)
    return Precision(
        design_effect=variance * n / (between + within) if between + within else size.weight_effect,
        standard_error=math.sqrt(variance),
        half_width=half_width,
        relative_half_width=half_width / spread.mean,
    )


def _shares_left(size: TwoStageSize) -> tuple[float, float]:
    def fraction(n: int, population: int | None) -> float:
        return 0.0 if population is None else n / population

    of_areas = fraction(size.n_areas, size.n_areas_population)
    of_households = fraction(size.n_households_per_area, size.n_households_per_area_population)
    return 1 - of_areas, 1 - of_areas * of_households


def precision_curve(
    spread: AreaSpread, *, grid: tuple[Sequence[int], Sequence[int]], size: TwoStageSize, confidence: float
) -> pd.DataFrame:
    """Return the precision over areas × households, one row for each pair.

    Parameters
    ----------
    grid
        Numbers of areas, and of households per area.
    size
        What holds for all of them; its own two numbers are replaced.

    Returns
    -------
    DataFrame
        ``n_areas, n_households_per_area, n_households, design_effect, standard_error, half_width,
        relative_half_width_percent``, areas first.
    """
    areas, takes = grid
    sizes = [replace(size, n_areas=a, n_households_per_area=b) for a in areas for b in takes]
    return pd.DataFrame([_curve_row(spread, size=each, confidence=confidence) for each in sizes])


def _curve_row(spread: AreaSpread, *, size: TwoStageSize, confidence: float) -> dict[str, float]:
    precision = precision_of(spread, size=size, confidence=confidence)
    return {
        "n_areas": size.n_areas,
        "n_households_per_area": size.n_households_per_area,
        "n_households": size.n_households,
        "design_effect": precision.design_effect,
        "standard_error": precision.standard_error,
        "half_width": precision.half_width,
        "relative_half_width_percent": 100 * precision.relative_half_width,
    }


def areas_needed(spread: AreaSpread, *, relative_error: float, size: TwoStageSize, confidence: float) -> int:
    """Return the fewest areas whose relative half-width is at most ``relative_error``, the take being that of ``size``.

    Raises
    ------
    AllocationError
        ``AREAS_OUT_OF_REACH`` with ``relative_error, expected`` (the most areas there are).
    """
    require_range(relative_error, field="relative_error", above=0)
    low, high = size.n_strata + 1, size.n_areas_population or _MOST_AREAS

    def is_enough(n_areas: int) -> bool:
        precision = precision_of(spread, size=replace(size, n_areas=n_areas), confidence=confidence)
        return precision.relative_half_width <= relative_error

    if not is_enough(high):
        message = f"{high} areas do not give a relative error of {relative_error}"
        raise AllocationError("AREAS_OUT_OF_REACH", message, relative_error=relative_error, expected=high)
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if is_enough(middle) else (middle + 1, high)
    return low


def best_take(intra_area_correlation: float, *, cost_ratio: float) -> float:
    """Return the households per area that give most precision for the money: √(c_a/c_h · (1 − ρ)/ρ).

    ``cost_ratio`` is what an area costs over what a household costs (Cochran 1977, §10.6; Kish 1965, §8.3).

    >>> round(best_take(0.2, cost_ratio=25), 6)
    10.0

    Raises
    ------
    AllocationError
        ``ALLOCATION_NUMBER_INVALID`` unless 0 < ρ < 1 and the ratio is above 0.
    """
    require_range(intra_area_correlation, field="intra_area_correlation", above=0, below=1)
    require_range(cost_ratio, field="cost_ratio", above=0)
    return math.sqrt(cost_ratio * (1 - intra_area_correlation) / intra_area_correlation)
