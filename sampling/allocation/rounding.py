"""Shares of a total within bounds, and their rounding to integers that keeps the total exactly.

Exact fractions throughout: a tie is a tie, and the total is the total.

References
----------
Stenger, H. & Gabler, S. (2005), Combining random sampling and census strategies, Metrika 61, 137-156 (allocation under
upper bounds). Gabler, S., Ganninger, M. & Münnich, R. (2012), Optimal allocation of the sample size to strata under box
constraints, Metrika 75, 151-161. Largest remainders: Hamilton's method; Cochran 1977, §5.5 for rounding in general.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from sampling.allocation.errors import AllocationError


@dataclass(frozen=True, kw_only=True)
class Bounds:
    """Least and most units of one stratum."""

    lowest: int
    highest: int


def bounded_shares(scores: Sequence[Fraction], *, n_total: int, bounds: Sequence[Bounds]) -> list[Fraction]:
    """Return min(max(λ·score, lowest), highest) with the one λ for which the sum is ``n_total``.

    For scores N·S this is the allocation of least variance within the bounds (Gabler, Ganninger & Münnich 2012). λ is
    found exactly: the sum is piecewise linear in λ with breaks at lowest/score and highest/score.

    Raises
    ------
    AllocationError
        ``ALLOCATION_TOTAL_TOO_SMALL`` or ``ALLOCATION_TOTAL_TOO_LARGE`` with ``n_total, expected``: the bounds do not
        allow it, strata with score 0 staying at their least.
    """
    _require_reachable(scores, n_total=n_total, bounds=bounds)
    breaks = sorted(
        {
            Fraction(end) / score
            for score, bound in zip(scores, bounds, strict=True)
            if score > 0
            for end in _ends(bound)
        }
    )
    factor = _factor(breaks or [Fraction(0)], scores=scores, n_total=n_total, bounds=bounds)
    return _at(factor, scores=scores, bounds=bounds)


def _ends(bound: Bounds) -> tuple[int, int]:
    return bound.lowest, bound.highest


def _at(factor: Fraction, *, scores: Sequence[Fraction], bounds: Sequence[Bounds]) -> list[Fraction]:
    return [
        min(max(factor * score, Fraction(bound.lowest)), Fraction(bound.highest))
        for score, bound in zip(scores, bounds, strict=True)
    ]


def _factor(breaks: list[Fraction], *, scores: Sequence[Fraction], n_total: int, bounds: Sequence[Bounds]) -> Fraction:
    low, high = 0, len(breaks) - 1
    while low < high:
        middle = (low + high) // 2
        if sum(_at(breaks[middle], scores=scores, bounds=bounds)) >= n_total:
            high = middle
        else:
            low = middle + 1
    upper = breaks[low]
    above = sum(_at(upper, scores=scores, bounds=bounds), Fraction(0))
    if above == n_total:
        return upper
    # Not the first break, where the sum is that of the minima. Between two breaks the sum is a rising straight line.
    lower = breaks[low - 1]
    below = sum(_at(lower, scores=scores, bounds=bounds), Fraction(0))
    return lower + (upper - lower) * (n_total - below) / (above - below)


def _require_reachable(scores: Sequence[Fraction], *, n_total: int, bounds: Sequence[Bounds]) -> None:
    least = sum(bound.lowest for bound in bounds)
    most = sum(bound.highest if score > 0 else bound.lowest for score, bound in zip(scores, bounds, strict=True))
    if n_total < least:
        raise AllocationError(
            "ALLOCATION_TOTAL_TOO_SMALL", f"{n_total} is less than the minima, {least}", n_total=n_total, expected=least
        )
    if n_total > most:
        raise AllocationError(
            "ALLOCATION_TOTAL_TOO_LARGE", f"{n_total} is more than can be taken, {most}", n_total=n_total, expected=most
        )


def round_to_total(shares: Sequence[Fraction], *, sizes: Sequence[int]) -> list[int]:
    """Round shares whose sum is an integer to integers with the same sum, by largest remainders.

    Each share becomes its floor or its ceiling. Ties go to the stratum with more units (``sizes``), then to the first.

    Raises
    ------
    AllocationError
        ``ALLOCATION_TOTAL_NOT_INTEGER`` with ``value`` if the sum of the shares is not an integer.

    >>> round_to_total([Fraction(7, 3)] * 3, sizes=[5, 9, 5])
    [2, 3, 2]
    """
    total = sum(shares, Fraction(0))
    if total.denominator != 1:
        raise AllocationError("ALLOCATION_TOTAL_NOT_INTEGER", f"the shares add to {total}", value=str(total))
    floors = [share.numerator // share.denominator for share in shares]
    order = sorted(range(len(shares)), key=lambda i: (floors[i] - shares[i], -sizes[i], i))
    lucky = set(order[: int(total) - sum(floors)])
    return [floor + (i in lucky) for i, floor in enumerate(floors)]
