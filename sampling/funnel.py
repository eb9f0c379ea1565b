"""Funnel limits: who lies further from all others than chance and ordinary differences explain. No league table.

References
----------
D. J. Spiegelhalter (2005), "Funnel plots for comparing institutional performance", Statistics in Medicine 24,
1185–1202: limits around the common proportion that narrow with the number of cases.
D. J. Spiegelhalter (2005), "Handling over-dispersion of performance indicators", Quality and Safety in Health Care
14, 347–351: winsorised z scores, and an additive variance between units where they differ more than chance makes.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import scipy  # type: ignore[import-untyped, unused-ignore]

Floats = npt.NDArray[np.float64]
WINSORISED = 0.1
"""Share of the scores at either end that is pulled in before the spread is judged (as in the paper)."""

_SMALLEST = 1e-15
_SMALLEST_TAIL = 1e-300
_ROUNDING = 1e-12


@dataclass(frozen=True, kw_only=True)
class Funnel:
    """Where each unit lies. ``scores`` are z values after the spread between units was allowed for.

    ``common`` is the proportion of all, ``between_sd`` the standard deviation between units beyond chance.
    """

    common: float
    between_sd: float
    scores: Floats

    def limits(self, sizes: npt.ArrayLike, *, z: float) -> tuple[Floats, Floats]:
        """Return lower and upper limit of a proportion by the number of cases, for the plot."""
        variance = self.common * (1 - self.common) / np.maximum(np.asarray(sizes, dtype=np.float64), 1)
        half = z * np.sqrt(variance + self.between_sd**2)
        return np.clip(self.common - half, 0, 1), np.clip(self.common + half, 0, 1)


def funnel(n_hits: npt.ArrayLike, n_cases: npt.ArrayLike) -> Funnel:
    """Return the funnel of units that are compared by a proportion.

    The score of a unit is the normal quantile of the mid-p value of its count under the common proportion, which is
    right for small numbers too. Where scores spread more than chance makes them (winsorised mean square φ > 1), the
    additive model widens the limits by a variance between units.

    Parameters
    ----------
    n_hits, n_cases
        Counts by unit; a unit without cases has score 0.
    """
    hits, cases = np.asarray(n_hits, dtype=np.float64), np.asarray(n_cases, dtype=np.float64)
    common = _common_proportion(hits, cases)
    naive = _mid_p_scores(hits, cases, common)
    variance = common * (1 - common) / np.maximum(cases, 1)
    between = _between_variance(naive[cases > 0], variance[cases > 0])
    shrunk = np.sqrt(variance / np.maximum(variance + between, _SMALLEST))
    return Funnel(common=common, between_sd=float(np.sqrt(between)), scores=naive * shrunk)


def scores_of_estimates(estimates: npt.ArrayLike, variances: npt.ArrayLike) -> Funnel:
    """Return the funnel of units that are compared by an estimate with a known variance."""
    values, variance = np.asarray(estimates, dtype=np.float64), np.asarray(variances, dtype=np.float64)
    # The median is not moved by the one that is looked for.
    common = float(np.median(values)) if len(values) else 0.0
    naive = (values - common) / np.sqrt(variance)
    between = _between_variance(naive, variance)
    return Funnel(
        common=common, between_sd=float(np.sqrt(between)), scores=naive * np.sqrt(variance / (variance + between))
    )


def winsorised(scores: Floats, share: float = WINSORISED) -> Floats:
    """Return the scores with the outermost pulled in to the quantiles."""
    if not len(scores):
        return scores
    low, high = np.quantile(scores, [share, 1 - share])
    return np.clip(scores, low, high)


def _common_proportion(hits: Floats, cases: Floats) -> float:
    """Return the proportion of all units together without the outermost tenth at either end.

    The one that is looked for must not draw the middle towards itself. Units that share the share of the outermost
    tenth's edge stay. Half a hit and half a miss are added, so that no hit at all does not make a hit impossible.
    """
    known = cases > 0
    shares = hits[known] / cases[known]
    low, high = np.quantile(shares, [WINSORISED, 1 - WINSORISED]) if len(shares) > 2 else (0.0, 1.0)
    kept = (shares >= low - _ROUNDING) & (shares <= high + _ROUNDING)
    return float((hits[known][kept].sum() + 0.5) / (cases[known][kept].sum() + 1))


def _mid_p_scores(hits: Floats, cases: Floats, common: float) -> Floats:
    """Return normal quantiles of mid-p values, from the nearer tail, so that both ends are equally exact."""
    half = 0.5 * scipy.stats.binom.pmf(hits, cases, common)
    lower, upper = (
        scipy.stats.binom.cdf(hits - 1, cases, common) + half,
        scipy.stats.binom.sf(hits, cases, common) + half,
    )
    tail = np.clip(np.minimum(lower, upper), _SMALLEST_TAIL, 0.5)
    return np.asarray(np.where(lower < upper, 1, -1) * scipy.stats.norm.ppf(tail), dtype=np.float64)


def _between_variance(scores: Floats, variance: Floats) -> float:
    """Return the variance between units by moments (DerSimonian and Laird, on winsorised scores)."""
    n, weights = len(scores), 1 / np.maximum(variance, _SMALLEST)
    if n < 2:
        return 0.0
    spread = float(np.sum(winsorised(scores) ** 2))
    free = float(weights.sum() - (weights**2).sum() / weights.sum())
    return max(0.0, (spread - (n - 1)) / free) if free > 0 else 0.0
