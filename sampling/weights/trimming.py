"""Trimming of extreme weights that keeps the total of each group.

Within a group the trimmed weights are clip(c·w, lower, upper) (proportional) or clip(w + c, lower, upper) (equal), with
the one c that keeps Σ w. It is found exactly: the sum is piecewise linear in c, and the order of the weights stays.
``proportional`` leaves the ratios of the others as they were. With an upper limit alone ``equal`` is what R's
``survey::trimWeights(strict = TRUE)`` gives; with a lower one R leaves all that were below it at the limit.

References
----------
Valliant, Dever & Kreuter (2018), §14.4. Potter, F. (1990), A study of procedures to identify and trim extreme sampling
weights, Proc. Survey Research Methods Section, ASA, 225-230. Kalton & Flores-Cervantes (2003).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import pandas as pd

from sampling.columns import require_columns
from sampling.weights.errors import Vector, WeightingError
from sampling.weights.factors import TRIMMING, current_weight


class TrimSpread(StrEnum):
    """How what is cut off is spread over the others."""

    PROPORTIONAL = "proportional"
    EQUAL = "equal"


@dataclass(frozen=True, kw_only=True)
class TrimRule:
    """Limits as multiples of the group's median weight, and how the rest is spread.

    Raises
    ------
    WeightingError
        ``WEIGHT_TRIM_LIMITS_INVALID`` (``lower, upper``) unless 0 <= lower < 1 < upper.
    """

    upper: float
    lower: float = 0.0
    spread: TrimSpread = TrimSpread.PROPORTIONAL

    def __post_init__(self) -> None:
        if not 0 <= self.lower < 1 < self.upper:
            message = f"limits {self.lower} and {self.upper} do not hold 1 between them"
            raise WeightingError("WEIGHT_TRIM_LIMITS_INVALID", message, lower=self.lower, upper=self.upper)


def with_trimming_factor(cases: pd.DataFrame, *, rule: TrimRule, groups: Sequence[str] = ()) -> pd.DataFrame:
    """Return the cases with ``trimming_factor``; cases without weight keep 1.

    Raises
    ------
    WeightingError
        ``WEIGHT_TRIM_IMPOSSIBLE`` (``group, value, lower, upper``) if no weights within the limits have the total.
    """
    weight = current_weight(cases, before=TRIMMING)
    require_columns(cases, groups, table_name="cases")
    texts = cases[list(groups)].astype(str).agg(" × ".join, axis=1) if groups else pd.Series("-", index=cases.index)
    factor = np.ones(len(cases))
    for group, places in texts.groupby(texts.to_numpy(), sort=False).indices.items():
        rows = np.asarray(places)[weight[places] > 0]
        if rows.size:
            limits = np.array([rule.lower, rule.upper]) * np.median(weight[rows])
            factor[rows] = trimmed(weight[rows], limits=limits, spread=rule.spread, group=str(group)) / weight[rows]
    return cases.assign(**{TRIMMING: factor})


def trimmed(weights: Vector, *, limits: Vector, spread: TrimSpread, group: str = "-") -> Vector:
    """Return weights within ``limits`` (lower, upper) with the same sum; unchanged if all are within.

    >>> trimmed(np.array([1.0, 1.0, 8.0]), limits=np.array([0.0, 4.0]), spread=TrimSpread.EQUAL).tolist()
    [3.0, 3.0, 4.0]

    Raises
    ------
    WeightingError
        ``WEIGHT_TRIM_IMPOSSIBLE``.
    """
    lower, upper = float(limits[0]), float(limits[1])
    total, n = float(weights.sum()), weights.size
    if ((weights >= lower) & (weights <= upper)).all():
        return weights.copy()
    if not n * lower <= total <= n * upper:
        raise WeightingError(
            "WEIGHT_TRIM_IMPOSSIBLE",
            f"{n} weights of {group} within [{lower:g}, {upper:g}] cannot have the total {total:g}",
            group=group,
            value=f"{total / n:.6g}",
            lower=f"{lower:.6g}",
            upper=f"{upper:.6g}",
        )
    return _filled(weights, limits, spread)


def _filled(weights: Vector, limits: Vector, spread: TrimSpread) -> Vector:
    is_equal = spread is TrimSpread.EQUAL

    def at(c: float) -> Vector:
        moved = weights + c if is_equal else weights * c
        return np.clip(moved, limits[0], limits[1])

    # The sum rises with c and is linear between the values of c at which a weight meets a limit.
    corners = np.unique([limit - weights if is_equal else limit / weights for limit in limits])
    total = weights.sum()
    low, high = 0, corners.size - 1
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if at(corners[middle]).sum() <= total else (low, middle)
    below, above = at(corners[low]).sum(), at(corners[high]).sum()
    share = (total - below) / (above - below) if above > below else 0.0
    return at(corners[low] + share * (corners[high] - corners[low]))
