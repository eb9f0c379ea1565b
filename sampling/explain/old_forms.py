"""The printed old forms of symmetric selection: only to recognise somebody else's draw, never to make one.

Printed for the old urban survey: sort by income per person, k = N/n, a = e·k with the fixed e = 0.4, and take
a, 2k−a, 2k+a, 4k−a, 4k+a, …, the remainder cut out of the middle of the list. The textbook pairs r with 2k−r+1
(Sethi 1965); the printed pairs are off by one, so that unit 2k never comes and a = k hits k twice, and the units that
were cut out have no chance at all.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from fractions import Fraction

import numpy as np

from sampling.explain.forms import (
    Family,
    FormMethod,
    IntervalRule,
    Remainder,
    Rounding,
    Samples,
    kept_positions,
    of_size,
    through,
    whole_intervals,
)
from sampling.selection import Positions


def printed_numbers(interval: int, *, start: int, n_sample: int) -> list[int]:
    """Return the first n numbers of a, 2k−a, 2k+a, 4k−a, 4k+a and so on, counted from 1.

    >>> printed_numbers(30, start=12, n_sample=5)
    [12, 48, 72, 108, 132]
    >>> printed_numbers(30, start=30, n_sample=5)
    [30, 30, 90, 90, 150]
    """
    return [int(place) + 1 for place in _printed(np.array([start]), interval=interval, n_sample=n_sample)[0]]


def printed_hits(n_units: int, *, interval: int, n_sample: int, remainder: Remainder) -> Counter[int]:
    """Return how often each unit (from 1) is hit when every start a = 1 … k is taken once.

    A sound method hits every unit equally often. A unit that is missing has no chance; numbers beyond the list are
    nobody.
    """
    kept = next(kept_positions(n_units, n_kept=min(interval * n_sample, n_units), remainder=remainder))
    starts = np.arange(1, interval + 1)
    units = through(kept, _printed(starts, interval=interval, n_sample=n_sample), n_units=n_units)
    return Counter((units[units < n_units] + 1).tolist())


def printed_samples(n_units: int, *, n_planned: int, size: int) -> Iterator[Samples]:
    """Return the samples of the printed forms that hold ``size`` different units."""
    for rule, interval in whole_intervals(n_units, n_planned).items():
        if rule is not IntervalRule.CEIL:
            for remainder in _remainders(n_units, n_planned * interval):
                yield from _whole(n_units, rule, n_planned=n_planned, size=size, remainder=remainder)
    if n_units % n_planned and n_planned == size:
        for rounding in (Rounding.FLOOR, Rounding.ROUND, Rounding.CEIL):
            yield _exact(n_units, n_planned=n_planned, size=size, rounding=rounding)


def _remainders(n_units: int, n_kept: int) -> tuple[Remainder, ...]:
    return (Remainder.TAIL, Remainder.MIDDLE) if n_kept < n_units else (Remainder.NONE,)


def _whole(n_units: int, rule: IntervalRule, *, n_planned: int, size: int, remainder: Remainder) -> Iterator[Samples]:
    interval = whole_intervals(n_units, n_planned)[rule]
    starts = np.arange(1, interval + 1)
    family = Family(
        method=FormMethod.PRINTED,
        interval_rule=rule,
        interval=Fraction(interval),
        n_planned=n_planned,
        remainder=remainder,
    )
    sequences = _printed(starts, interval=interval, n_sample=n_planned)
    for kept in kept_positions(n_units, n_kept=min(interval * n_planned, n_units), remainder=remainder):
        units = through(kept, sequences, n_units=n_units)
        yield of_size(family, [Fraction(int(start)) for start in starts], units, n_units=n_units, size=size)


def _printed(starts: Positions, *, interval: int, n_sample: int) -> Positions:
    """Return the places (from 0) of the printed numbers, one row per start."""
    steps = np.arange(n_sample, dtype=np.int64)
    return 2 * interval * ((steps + 1) // 2) + np.where(steps % 2 == 1, -starts[:, None], starts[:, None]) - 1


def _exact(n_units: int, *, n_planned: int, size: int, rounding: Rounding) -> Samples:
    """Return the samples with k = N/n kept as it is and each number rounded.

    They change only where a passes a multiple of 1/n, so the multiples of 1/2n up to k stand for every real a.
    """
    halves = np.arange(1, 2 * n_units + 1, dtype=np.int64)  # a = halves / 2n
    steps = np.arange(n_planned, dtype=np.int64)
    signs = 1 - 2 * (steps % 2)
    numbers: Positions = 4 * n_units * ((steps + 1) // 2) + signs * halves[:, None]
    shift = {Rounding.ROUND: n_planned, Rounding.CEIL: 2 * n_planned - 1}.get(rounding, 0)
    rounded = (numbers + shift) // (2 * n_planned)
    family = Family(
        method=FormMethod.PRINTED,
        interval_rule=IntervalRule.EXACT,
        interval=Fraction(n_units, n_planned),
        n_planned=n_planned,
        rounding=rounding,
    )
    starts = [Fraction(int(half), 2 * n_planned) for half in halves]
    return of_size(family, starts, rounded - 1, n_units=n_units, size=size)


def mean_error(values: Sequence[int], numbers: Sequence[int]) -> Fraction:
    """Return the mean of the units with these numbers (from 1) minus the mean of all: the error of one start.

    A start that is fixed makes the same error in every area and every year; only a random one averages out.
    """
    taken = Fraction(sum(values[number - 1] for number in numbers), len(numbers))
    return taken - Fraction(sum(values), len(values))
