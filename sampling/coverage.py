"""How complete a dwelling list is, from listing a part of it again: exact bounds, and Chapman's estimator.

Relisting compares two lists of the same walk segments. Of the ``n_relisted`` dwellings that the second person found,
``n_matched`` stand on the first list; their share estimates the coverage of the list. Two independent lists also give
an estimate of all dwellings, those included that both overlooked.

References
----------
Clopper, C. J. & Pearson, E. S. (1934), The use of confidence or fiducial limits illustrated in the case of the
binomial. Biometrika 26, 404-413 (exact bounds).
Chapman, D. G. (1951), Some properties of the hypergeometric distribution with applications to zoological sample
censuses. Univ. Calif. Publ. Stat. 1, 131-160. Seber, G. A. F. (1982), The Estimation of Animal Abundance, 2nd ed.,
§3.1 (estimator and its unbiased variance).
Cochran, W. G. (1977), Sampling Techniques, 3rd ed., §6.11 (combined ratio), §11.2 (two stages).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain

import numpy as np
import scipy  # type: ignore[import-untyped, unused-ignore]

from sampling.errors import SamplingError


@dataclass(frozen=True, kw_only=True)
class CoverageBounds:
    """Share of the dwellings found again that stand on the list, with one-sided bounds, each at ``confidence``."""

    share: float
    lower: float
    upper: float
    confidence: float


def coverage_bounds(n_matched: int, n_relisted: int, *, confidence: float) -> CoverageBounds:
    """Return list coverage with its exact one-sided bounds (Clopper & Pearson 1934).

    ``upper`` is the coverage at which so few matches, or fewer, had a probability of 1 - ``confidence``: a coverage of
    that much or more is refuted. ``lower`` is the same for so many or more. Dwellings of one segment are missed
    together more often than apart, so that the bounds hold for the segments that were walked; the error between
    segments is `relisted_total`'s.

    Raises
    ------
    SamplingError
        ``COVERAGE_COUNTS_WRONG`` unless 0 ≤ n_matched ≤ n_relisted and n_relisted > 0.
    """
    if not 0 <= n_matched <= n_relisted or not n_relisted:
        raise SamplingError("COVERAGE_COUNTS_WRONG", "need 0 <= matched <= relisted, relisted > 0", value=n_matched)
    n_missed = n_relisted - n_matched
    lower = 0.0 if not n_matched else float(scipy.special.betaincinv(n_matched, n_missed + 1, 1 - confidence))
    upper = 1.0 if not n_missed else float(scipy.special.betaincinv(n_matched + 1, n_missed, confidence))
    return CoverageBounds(share=n_matched / n_relisted, lower=lower, upper=upper, confidence=confidence)


@dataclass(frozen=True, kw_only=True)
class SegmentCounts:
    """One segment that was listed twice: dwellings of the first list, of the second, and those on both."""

    n_listed: int
    n_relisted: int
    n_matched: int


@dataclass(frozen=True, kw_only=True)
class RelistedArea:
    """An area of which some of the ``n_segments`` segments were listed again; ``n_listed`` dwellings in all of them."""

    n_segments: int
    n_listed: int
    segments: tuple[SegmentCounts, ...]


@dataclass(frozen=True, kw_only=True)
class TotalEstimate:
    """Dwellings that there are: estimate, standard error, degrees of freedom of its between-segment part.

    ``coverage`` is the share of them that stands on the lists, ``coverage_error`` its standard error. Both errors are
    NaN where no area has two relisted segments and not all segments were relisted.
    """

    total: float
    standard_error: float
    degrees_of_freedom: int
    n_listed: int

    @property
    def coverage(self) -> float:
        """Share of the dwellings that stands on the lists."""
        return self.n_listed / self.total

    @property
    def coverage_error(self) -> float:
        """Standard error of the coverage, by linearisation."""
        return self.coverage * self.standard_error / self.total


def chapman_total(counts: SegmentCounts) -> float:
    """Return Chapman's estimate of the dwellings of a segment: (n₁ + 1)(n₂ + 1)/(m + 1) - 1.

    It is unbiased when n₁ + n₂ ≥ N and the second person's list does not depend on the first.

    >>> chapman_total(SegmentCounts(n_listed=45, n_relisted=45, n_matched=45))
    45.0
    """
    return (counts.n_listed + 1) * (counts.n_relisted + 1) / (counts.n_matched + 1) - 1


def chapman_variance(counts: SegmentCounts) -> float:
    """Return the variance estimate of `chapman_total` (Seber 1982, eq. 3.2), unbiased under the same condition."""
    listed, relisted, matched = counts.n_listed, counts.n_relisted, counts.n_matched
    above = (listed + 1) * (relisted + 1) * (listed - matched) * (relisted - matched)
    return above / ((matched + 1) ** 2 * (matched + 2))


def relisted_total(areas: Mapping[str, RelistedArea]) -> TotalEstimate:
    """Return all dwellings of the areas by Chapman's estimator in the relisted segments, raised to all segments.

    Within an area of K segments of which k were relisted, each segment stands for K/k. The combined ratio
    R = Σ (K/k) N̂ / Σ (K/k) n₁ raises what is listed: total = R · n_listed. Two segments give next to nothing about the
    error between segments, so the residuals N̂ - R·n₁ are pooled over the areas, each about its area's mean:
    s² = Σ Σ (e - ē)² / Σ (k - 1). Variance: Σ K² (1 - k/K) s²/k between segments and Σ (K/k) v(N̂) within them.

    Raises
    ------
    SamplingError
        ``COVERAGE_COUNTS_WRONG`` without a relisted segment, or with more matches than dwellings on a list.
    """
    known = list(areas.values())
    _require_counts(chain.from_iterable(area.segments for area in known))
    ratio = sum(map(_raised_total, known)) / sum(map(_raised_listed, known))
    freedom = sum(len(area.segments) - 1 for area in known)
    squares = sum(_squares(area, ratio) for area in known)
    spread = squares / freedom if freedom else np.nan
    variance = sum(_variance(area, spread) for area in known)
    n_listed = sum(area.n_listed for area in known)
    return TotalEstimate(
        total=ratio * n_listed, standard_error=float(np.sqrt(variance)), degrees_of_freedom=freedom, n_listed=n_listed
    )


def _require_counts(segments: Iterable[SegmentCounts]) -> None:
    known = list(segments)
    wrong = [each for each in known if not 0 <= each.n_matched <= min(each.n_listed, each.n_relisted)]
    if wrong or not any(each.n_listed for each in known):
        raise SamplingError("COVERAGE_COUNTS_WRONG", "need segments with matched <= listed, relisted", value=len(wrong))


def _raising(area: RelistedArea) -> float:
    return area.n_segments / len(area.segments)


def _raised_total(area: RelistedArea) -> float:
    return _raising(area) * sum(map(chapman_total, area.segments))


def _raised_listed(area: RelistedArea) -> float:
    return _raising(area) * sum(segment.n_listed for segment in area.segments)


def _squares(area: RelistedArea, ratio: float) -> float:
    residuals = np.array([chapman_total(segment) - ratio * segment.n_listed for segment in area.segments])
    return float(((residuals - residuals.mean()) ** 2).sum())


def _variance(area: RelistedArea, spread: float) -> float:
    n_all, n_done = area.n_segments, len(area.segments)
    between = 0.0 if n_all == n_done else n_all**2 * (1 - n_done / n_all) * spread / n_done
    return between + _raising(area) * sum(map(chapman_variance, area.segments))
