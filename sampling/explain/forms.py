"""The ways in which picks can have been taken from an ordered list: a method, an interval rule and a start.

A family holds every sample of one method and interval, one row per start, so that picks are recognised by looking
them up. Positions count from 0; the starts of printed methods count units from 1, as they are printed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import ceil, floor

import numpy as np

from sampling.selection import Positions

FIXED_E = Fraction(2, 5)


class FormMethod(StrEnum):
    """How units are taken from an ordered list."""

    SYSTEMATIC = "systematic"  # interval N/n, ours
    INTERVAL = "interval"  # a, a + k, a + 2k, … with a whole k
    SYMMETRIC = "symmetric"  # pairs start and 2k−1−start after setting aside N mod n, ours
    SETHI = "sethi"  # pairs r and 2k−r+1, the remainder treated otherwise
    CIRCULAR = "circular"  # a, a + k, … around the end of the list
    PRINTED = "printed"  # a, 2k−a, 2k+a, 4k−a, …
    FRACTIONAL = "fractional"  # the interval cut to one or two decimals


class IntervalRule(StrEnum):
    """How k was made of N/n."""

    EXACT = "exact"
    FLOOR = "floor"
    ROUND = "round"
    CEIL = "ceil"
    ONE_DECIMAL = "one_decimal"
    TWO_DECIMALS = "two_decimals"
    OTHER = "other"


class Remainder(StrEnum):
    """What was done with the N − n·k units that whole intervals leave over."""

    NONE = "none"
    SET_ASIDE = "set_aside"  # by a systematic selection of their own
    TAIL = "tail"  # left at the end of the list, without a chance
    MIDDLE = "middle"  # cut out of the middle, without a chance


class Rounding(StrEnum):
    """How a number with a fraction became a unit's number."""

    NONE = "none"
    FLOOR = "floor"
    ROUND = "round"
    CEIL = "ceil"


@dataclass(frozen=True, kw_only=True)
class Family:
    """All samples of a method with one interval; ``n_planned`` units were meant to be taken."""

    method: FormMethod
    interval_rule: IntervalRule
    interval: Fraction
    n_planned: int
    remainder: Remainder = Remainder.NONE
    rounding: Rounding = Rounding.NONE


@dataclass(frozen=True, kw_only=True)
class Form:
    """One way to take one sample: a family and the starts that take it, ascending.

    A start is the integer of our formulas (0 … N−1) for `SYSTEMATIC`, 0 … k−1 for `SYMMETRIC`, a real number from 0
    for `FRACTIONAL`, and the printed a or r, counted from 1, for the others. ``set_aside_starts`` are all those that
    give the same picks. ``is_fixed_start`` tells that a start is e·k with e = 0.4, in one of its roundings.
    """

    family: Family
    starts: tuple[Fraction, ...]
    set_aside_starts: tuple[int, ...] = ()
    is_fixed_start: bool = False

    def real_start(self, rounding: Rounding) -> tuple[Fraction, Fraction]:
        """Return the ends of the real starts s of 1-based numbers floor, round or ceil of s + j·N/n.

        With the exact interval N/n those three give the same samples as our integers, each from its own starts:
        from the first end on to below the second (floor, round), from above the first to the second (ceil).
        """
        step = Fraction(1, self.family.n_planned)
        shift = {Rounding.FLOOR: Fraction(1), Rounding.ROUND: Fraction(1, 2)}.get(rounding, Fraction(0))
        return self.starts[0] * step + shift, (self.starts[-1] + 1) * step + shift


@dataclass(frozen=True, kw_only=True, eq=False)
class Samples:
    """The samples of a family, one row of ascending positions per start."""

    family: Family
    starts: tuple[Fraction, ...]
    rows: Positions


def whole_intervals(n_units: int, n_planned: int) -> dict[IntervalRule, int]:
    """Return the different whole intervals that N/n gives: cut, rounded (half up), rounded up.

    >>> {str(rule): k for rule, k in whole_intervals(77, 10).items()}
    {'floor': 7, 'round': 8}
    """
    exact = Fraction(n_units, n_planned)
    rules = {
        IntervalRule.FLOOR: floor(exact),
        IntervalRule.ROUND: floor(exact + Fraction(1, 2)),
        IntervalRule.CEIL: ceil(exact),
    }
    found: dict[IntervalRule, int] = {}
    for rule, interval in rules.items():
        if interval >= 1 and interval not in found.values():
            found[rule] = interval
    return found


def of_size(family: Family, starts: list[Fraction], sequences: Positions, *, n_units: int, size: int) -> Samples:
    """Return the sequences that leave exactly ``size`` different units on the list.

    Numbers beyond the list are nobody, and a unit that is hit twice is taken once.
    """
    inside = np.sort(np.where((sequences >= 0) & (sequences < n_units), sequences, n_units), axis=1)
    first = inside < n_units
    first[:, 1:] &= inside[:, 1:] != inside[:, :-1]
    fits = first.sum(axis=1) == size
    return Samples(
        family=family,
        starts=tuple(start for start, keep in zip(starts, fits.tolist(), strict=True) if keep),
        rows=inside[fits][first[fits]].reshape(-1, size),
    )


def kept_positions(n_units: int, *, n_kept: int, remainder: Remainder) -> Iterator[Positions]:
    """Return the places in the whole list of the units that stay when the remainder is left or cut out.

    An odd number of units that stay has two middles; both are given.
    """
    if remainder is not Remainder.MIDDLE:
        yield np.arange(min(n_kept, n_units), dtype=np.int64)
        return
    for before in sorted({n_kept // 2, (n_kept + 1) // 2}):
        yield np.concatenate([np.arange(before), np.arange(before + n_units - n_kept, n_units)]).astype(np.int64)


def through(kept: Positions, sequences: Positions, *, n_units: int) -> Positions:
    """Return sequences in the shortened list as places in the whole list; what lies beyond it becomes N."""
    inside = (sequences >= 0) & (sequences < len(kept))
    return np.where(inside, kept[np.where(inside, sequences, 0)], n_units)


def fixed_starts(interval: Fraction) -> set[int]:
    """Return the roundings of the fixed start e·k, e = 0.4."""
    exact = FIXED_E * interval
    return {floor(exact), floor(exact + Fraction(1, 2)), ceil(exact)}
