"""Digits that people make up: whether the digits of one group are like a reference, allowing for ordinary heaping.

People round the incomes and ages they report, so an even spread of digits is no standard for incomes: a group is
compared with all others together. Ages are compared with even digits, as Whipple's and Myers' indices do, and the
heaping that all groups share is allowed for. In both, the test statistic is divided by the spread that the groups show
among themselves, as Rao and Scott's first-order correction does with a design effect.

References
----------
R. J. Myers (1940), "Errors and bias in the reporting of ages in census data", Transactions of the Actuarial Society of
America 41. J. N. K. Rao, A. J. Scott (1984), "On chi-squared tests for multiway contingency tables with cell
proportions estimated from survey data", Annals of Statistics 12, 46–60.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import scipy  # type: ignore[import-untyped, unused-ignore]

from sampling.funnel import winsorised

Floats = npt.NDArray[np.float64]
N_DIGITS = 10


@dataclass(frozen=True, kw_only=True)
class DigitTest:
    """Per group: chi-square against the reference, its p value after the ordinary spread, and the share of 0 and 5."""

    statistic: Floats
    spread: float
    p_values: Floats
    round_share: Floats


def digit_at(values: npt.ArrayLike, *, unit: int) -> npt.NDArray[np.int64]:
    """Return the decimal digit at a unit: ``unit=1000`` gives the thousands.

    >>> digit_at([54_300, 120_000, -7_000], unit=1000).tolist()
    [4, 0, 7]
    """
    return np.abs(np.asarray(values, dtype=np.int64)) // unit % N_DIGITS


def digit_counts(digits: npt.ArrayLike, groups: npt.ArrayLike, *, n_groups: int) -> npt.NDArray[np.int64]:
    """Return how often each digit stands in each group, shape (n_groups, 10); groups are numbered from 0."""
    flat = np.asarray(groups, dtype=np.int64) * N_DIGITS + np.asarray(digits, dtype=np.int64)
    return np.bincount(flat, minlength=n_groups * N_DIGITS).reshape(n_groups, N_DIGITS)


def digit_test(counts: npt.ArrayLike, *, reference: npt.ArrayLike | None = None) -> DigitTest:
    """Return how each group's digits compare with a reference; without one, with the other groups together.

    Parameters
    ----------
    counts
        Shape (groups, 10). A group without values has p value 1.
    reference
        Ten proportions that add to 1, or None.
    """
    table = np.asarray(counts, dtype=np.float64)
    sizes = table.sum(axis=1)
    statistic = np.array([_chi_square(table, place, reference) for place in range(len(table))])
    free = N_DIGITS - 1
    known = sizes > 0
    spread = max(1.0, float(winsorised(statistic[known]).mean()) / free) if known.any() else 1.0
    return DigitTest(
        statistic=statistic,
        spread=spread,
        p_values=np.where(known, scipy.stats.chi2.sf(statistic / spread, free), 1.0),
        round_share=table[:, [0, 5]].sum(axis=1) / np.maximum(sizes, 1),
    )


def _chi_square(table: Floats, place: int, reference: npt.ArrayLike | None) -> float:
    """Return Pearson's statistic of a group against given shares, or of the group beside all others (2 × 10)."""
    own = table[place]
    if reference is not None:
        expected = own.sum() * np.asarray(reference, dtype=np.float64)
        return float(np.sum((own - expected) ** 2 / np.maximum(expected, 1e-9)))
    others = table.sum(axis=0) - own
    n_own, n_others = own.sum(), others.sum()
    if not n_own or not n_others:
        return 0.0
    pooled = own + others
    gap = (own / n_own - others / n_others) ** 2 / np.where(pooled > 0, pooled, 1)
    return float(n_own * n_others * gap.sum())
