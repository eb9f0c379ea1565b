"""The samples of systematic and symmetric methods with whole, exact and decimal intervals, by start."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

import numpy as np

from sampling.explain.forms import (
    Family,
    FormMethod,
    IntervalRule,
    Remainder,
    Samples,
    kept_positions,
    of_size,
    through,
    whole_intervals,
)
from sampling.selection import Positions, systematic_positions

_DECIMALS = {IntervalRule.ONE_DECIMAL: 10, IntervalRule.TWO_DECIMALS: 100}


def systematic_samples(n_units: int, *, size: int) -> Samples:
    """Return the samples of our systematic selection, one for each of the N starts."""
    starts = range(n_units)
    rows = [systematic_positions(n_units=n_units, n_sample=size, start=start) for start in starts]
    family = Family(
        method=FormMethod.SYSTEMATIC,
        interval_rule=IntervalRule.EXACT,
        interval=Fraction(n_units, size),
        n_planned=size,
    )
    return Samples(family=family, starts=tuple(map(Fraction, starts)), rows=np.array(rows, dtype=np.int64))


def interval_samples(n_units: int, *, n_planned: int, size: int) -> Iterator[Samples]:
    """Return the samples of a whole interval from a = 1 … k: a, a + k, …, to the end of the list or to n units.

    Where n divides N they are those of our systematic selection and are not repeated.
    """
    for rule, interval in whole_intervals(n_units, n_planned).items():
        left = n_units - interval * n_planned
        if left == 0:
            continue
        for remainder in (Remainder.TAIL, Remainder.MIDDLE) if left > 0 else (Remainder.NONE,):
            yield from _interval(n_units, rule, n_planned=n_planned, size=size, remainder=remainder)


def _interval(
    n_units: int, rule: IntervalRule, *, n_planned: int, size: int, remainder: Remainder
) -> Iterator[Samples]:
    """Take n units from what stays; where a tail is left over, also go on to the end of the list."""
    interval = whole_intervals(n_units, n_planned)[rule]
    numbers = np.arange(1, interval + 1, dtype=np.int64)
    starts = [Fraction(int(number)) for number in numbers]
    family = _family(FormMethod.INTERVAL, rule, interval=interval, n_planned=n_planned, remainder=remainder)
    for kept in kept_positions(n_units, n_kept=min(interval * n_planned, n_units), remainder=remainder):
        units = through(kept, _steps(numbers, interval, n_steps=n_planned), n_units=n_units)
        yield of_size(family, starts, units, n_units=n_units, size=size)
    if remainder is Remainder.TAIL and size > n_planned:
        whole = replace(family, remainder=Remainder.NONE)
        units = _steps(numbers, interval, n_steps=-(-n_units // interval))
        yield of_size(whole, starts, units, n_units=n_units, size=size)


def _steps(numbers: Positions, interval: int, *, n_steps: int) -> Positions:
    return numbers[:, None] - 1 + interval * np.arange(n_steps, dtype=np.int64)


def circular_samples(n_units: int, *, size: int) -> Iterator[Samples]:
    """Return the samples of a whole interval around the end of the list, from those starts that do pass the end.

    Where n divides N they are those of our systematic selection and are not repeated.
    """
    for rule, interval in whole_intervals(n_units, size).items():
        if interval * size == n_units:
            continue
        first = max(n_units - interval * (size - 1), 0) + 1
        numbers = np.arange(first, n_units + 1, dtype=np.int64)
        sequences = _steps(numbers, interval, n_steps=size) % n_units
        family = _family(FormMethod.CIRCULAR, rule, interval=interval, n_planned=size, remainder=Remainder.NONE)
        starts = [Fraction(int(number)) for number in numbers]
        yield of_size(family, starts, sequences, n_units=n_units, size=size)


def sethi_samples(n_units: int, *, n_planned: int, size: int) -> Iterator[Samples]:
    """Return the samples of the pairs r, 2k−r+1 in blocks of 2k with the remainder left at the end or cut out.

    Where n divides N they are those of our symmetric selection and are not repeated.
    """
    for rule, interval in whole_intervals(n_units, n_planned).items():
        left = n_units - interval * n_planned
        if left == 0 or rule is IntervalRule.CEIL:
            continue
        for remainder in (Remainder.TAIL, Remainder.MIDDLE) if left > 0 else (Remainder.NONE,):
            family = _family(FormMethod.SETHI, rule, interval=interval, n_planned=n_planned, remainder=remainder)
            sequences = _pairs(interval, n_sample=n_planned)
            starts = [Fraction(number) for number in range(1, interval + 1)]
            for kept in kept_positions(n_units, n_kept=min(interval * n_planned, n_units), remainder=remainder):
                units = through(kept, sequences, n_units=n_units)
                yield of_size(family, starts, units, n_units=n_units, size=size)


def _pairs(interval: int, *, n_sample: int) -> Positions:
    """Return the places of r, 2k−r+1, 2k+r, 4k−r+1, …, one row for each r = 1 … k."""
    steps = np.arange(n_sample, dtype=np.int64)
    offsets = np.arange(interval, dtype=np.int64)[:, None]
    return interval * steps + np.where(steps % 2 == 1, interval - 1 - offsets, offsets)


def decimal_samples(n_units: int, *, size: int) -> Iterator[Samples]:
    """Return the samples of floor(s + j·k) with k = N/n rounded to one or two decimals and any real s from 0 below k.

    They change only where s passes a multiple of the last decimal.
    """
    exact = Fraction(n_units, size)
    for rule, scale in _DECIMALS.items():
        scaled = int(exact * scale + Fraction(1, 2))
        if Fraction(scaled, scale) == exact:
            continue
        starts = np.arange(scaled, dtype=np.int64)
        sequences = (starts[:, None] + scaled * np.arange(size, dtype=np.int64)) // scale
        interval = Fraction(scaled, scale)
        family = Family(method=FormMethod.FRACTIONAL, interval_rule=rule, interval=interval, n_planned=size)
        yield of_size(family, [Fraction(int(start), scale) for start in starts], sequences, n_units=n_units, size=size)


def _family(method: FormMethod, rule: IntervalRule, *, interval: int, n_planned: int, remainder: Remainder) -> Family:
    return Family(
        method=method, interval_rule=rule, interval=Fraction(interval), n_planned=n_planned, remainder=remainder
    )
