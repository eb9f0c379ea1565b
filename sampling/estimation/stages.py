"""How the variance of one stage is read from the units drawn in it: as rows whose sum of squares is the variance.

For a stratum of a units with weighted sums t_1 … t_a in selection order:

- spread: √(a/(a−1))·(t_i − t̄), the units taken as independent;
- successive: √(a/(2(a−1)))·(t_i − t_{i−1}), overlapping differences, for systematic selection;
- paired: t_1 − t_2, t_3 − t_4, …, each pair apart, for symmetric selection; an odd number leaves three at the end,
  whose spread counts.

A row is scaled by √(1 − f), f the mean chance of the units in it. Rows of several variables (columns) give their
covariances as well.

References
----------
Wolter, K. M. (2007), Introduction to Variance Estimation, 2nd ed., §8.2 (v₂ overlapping, v₃ non-overlapping
differences). Cochran, W. G. (1977), §8.11.
"""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from sampling.estimation.design import FloatArray, IntArray, sums_by


class StageRule(StrEnum):
    """How the units of a stratum are compared."""

    SPREAD = "spread"
    SUCCESSIVE = "successive"
    PAIRED = "paired"


@dataclass(frozen=True, kw_only=True)
class Units:
    """Units of one stage.

    Attributes
    ----------
    totals
        (u, k) weighted sums, in selection order within a stratum.
    stratum
        (u,) index, ascending.
    left
        (u,) 1 − f of each unit: 1 without a finite correction.
    """

    totals: FloatArray
    stratum: IntArray
    left: FloatArray

    @property
    def sizes(self) -> IntArray:
        """Units of each stratum."""
        return np.bincount(self.stratum).astype(np.int64)


def stage_rows(units: Units, *, rule: StageRule) -> FloatArray:
    """Return rows, (r, k), whose sum of squares is the stage's variance. Strata of one unit give none."""
    makers = {StageRule.SPREAD: spread_rows, StageRule.SUCCESSIVE: successive_rows, StageRule.PAIRED: paired_rows}
    return makers[rule](units)


def spread_rows(units: Units) -> FloatArray:
    """Return √((1 − f) a/(a − 1))·(t_i − t̄)."""
    sizes = units.sizes
    means = sums_by(units.stratum, units.totals, n_groups=len(sizes)) / np.maximum(sizes, 1)[:, None]
    factor = np.where(sizes > 1, sizes / np.maximum(sizes - 1, 1), 0.0)
    scale = np.sqrt(units.left * factor[units.stratum])
    return (units.totals - means[units.stratum]) * scale[:, None]


def successive_rows(units: Units) -> FloatArray:
    """Return √((1 − f) a/(2(a − 1)))·(t_i − t_{i−1})."""
    later = np.flatnonzero(units.stratum[1:] == units.stratum[:-1]) + 1
    sizes = units.sizes[units.stratum[later]]
    left = (units.left[later] + units.left[later - 1]) / 2
    scale = np.sqrt(left * sizes / (2 * (sizes - 1)))
    return (units.totals[later] - units.totals[later - 1]) * scale[:, None]


def paired_rows(units: Units) -> FloatArray:
    """Return the spread within pairs, and within three at the end of an odd stratum."""
    sizes = units.sizes
    first = np.cumsum(sizes) - sizes
    place = np.arange(len(units.stratum)) - first[units.stratum]
    in_stratum = np.minimum(place // 2, np.maximum(sizes // 2 - 1, 0)[units.stratum])
    groups = np.unique(np.column_stack([units.stratum, in_stratum]), axis=0, return_inverse=True)[1]
    groups = groups.reshape(-1).astype(np.int64)
    left = (np.bincount(groups, units.left) / np.bincount(groups))[groups]
    return spread_rows(Units(totals=units.totals, stratum=groups, left=left))
