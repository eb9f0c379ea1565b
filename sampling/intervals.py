"""Intervals of a proportion: Wilson's for estimates, Clopper and Pearson's where a promise must hold.

References
----------
E. B. Wilson (1927), "Probable inference, the law of succession, and statistical inference", JASA 22, 209–212.
C. J. Clopper, E. S. Pearson (1934), "The use of confidence or fiducial limits illustrated in the case of the
binomial", Biometrika 26, 404–413.
L. D. Brown, T. T. Cai, A. DasGupta (2001), "Interval estimation for a binomial proportion", Statistical Science 16.
"""

import math
from typing import NamedTuple

import scipy  # type: ignore[import-untyped, unused-ignore]

CONFIDENCE = 0.95


class Interval(NamedTuple):
    """Lower and upper limit of a proportion, in [0, 1]."""

    low: float
    high: float


def wilson_interval(n_hits: float, n: float, *, confidence: float = CONFIDENCE) -> Interval:
    """Return Wilson's score interval; n may be an effective size and need not be whole. Nothing known: (0, 1).

    >>> tuple(round(limit, 4) for limit in wilson_interval(1, 10))
    (0.0179, 0.4042)
    """
    if n <= 0:
        return Interval(0.0, 1.0)
    z = float(scipy.stats.norm.ppf(0.5 + confidence / 2))
    share = n_hits / n
    centre = (share + z**2 / (2 * n)) / (1 + z**2 / n)
    half = z / (1 + z**2 / n) * math.sqrt(share * (1 - share) / n + z**2 / (4 * n**2))
    # At 0 and n the limit is exact; rounding must not leave 1e-17 there.
    return Interval(0.0 if n_hits == 0 else max(0.0, centre - half), 1.0 if n_hits == n else min(1.0, centre + half))


def clopper_pearson_interval(n_hits: int, n: int, *, confidence: float = CONFIDENCE) -> Interval:
    """Return the exact interval: it covers at least as often as it says, whatever the proportion.

    >>> tuple(round(limit, 4) for limit in clopper_pearson_interval(0, 20))
    (0.0, 0.1684)
    """
    tail = (1 - confidence) / 2
    low = 0.0 if n_hits == 0 else float(scipy.stats.beta.ppf(tail, n_hits, n - n_hits + 1))
    high = 1.0 if n_hits == n else float(scipy.stats.beta.ppf(1 - tail, n_hits + 1, n - n_hits))
    return Interval(low, high)


def poisson_interval(n_events: int, n_units: float, *, confidence: float = CONFIDENCE) -> Interval:
    """Return Garwood's exact interval of the mean number of events per unit (Biometrika 28, 1936).

    >>> tuple(round(limit, 3) for limit in poisson_interval(3, 1))
    (0.619, 8.767)
    """
    tail = (1 - confidence) / 2
    low = 0.0 if n_events == 0 else float(scipy.stats.chi2.ppf(tail, 2 * n_events)) / 2
    return Interval(low / n_units, float(scipy.stats.chi2.ppf(1 - tail, 2 * n_events + 2)) / 2 / n_units)
