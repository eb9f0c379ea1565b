"""Recognising a sample in an ordered list: every form of every method, looked up by its positions."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from math import ceil, floor

import numpy as np

from sampling.explain.forms import FIXED_E, Family, Form, FormMethod, IntervalRule, Remainder, Samples, fixed_starts
from sampling.explain.old_forms import printed_samples
from sampling.explain.sound_forms import (
    circular_samples,
    decimal_samples,
    interval_samples,
    sethi_samples,
    systematic_samples,
)
from sampling.explain.symmetric import SymmetricSearch
from sampling.selection import Positions

_MANY = 3  # from three units on, equal distances say something


@dataclass(frozen=True, eq=False)
class Nearest:
    """A form that takes some of the picks: how many, and all the positions that it takes."""

    n_matched: int
    form: Form
    positions: Positions


@dataclass(frozen=True)
class Recognizer:
    """All forms that take ``size`` units out of ``n_units``; ``planned`` are the n that may have been meant."""

    n_units: int
    size: int
    planned: tuple[int, ...]

    @property
    def n_samples(self) -> int:
        """Return how many samples are tried for one order: what chance has to be measured against."""
        return sum(len(samples.rows) for samples in self._families) + self._symmetric.n_samples

    def exact(self, positions: Positions) -> list[Form]:
        """Return every form that takes exactly these positions (ascending), the simplest first."""
        found = _by_family(self._form_at(place) for place in self._index.get(_key(positions), ()))
        found += self._symmetric.exact(positions)
        found += [] if found else _any_interval(positions)
        return sorted((self._with_fixed_start(form) for form in found), key=form_complexity)

    def best(self, positions: Positions) -> "Nearest":
        """Return the form that takes the most of these positions; the simplest on ties."""
        is_pick = np.zeros(self.n_units, dtype=np.int64)
        is_pick[positions] = 1
        matches = is_pick[self._rows].sum(axis=1)
        place = int(matches.argmax())
        n_symmetric, symmetric = self._symmetric.best(positions)
        listed = Nearest(int(matches[place]), self._with_fixed_start(self._form_at(place)), self._rows[place])
        paired = Nearest(n_symmetric, self._with_fixed_start(symmetric), self._symmetric.sample(symmetric))
        return min(listed, paired, key=lambda nearest: (-nearest.n_matched, form_complexity(nearest.form)))

    def _with_fixed_start(self, form: Form) -> Form:
        return replace(form, is_fixed_start=any(_is_fixed(form.family, start, self.n_units) for start in form.starts))

    @cached_property
    def _symmetric(self) -> SymmetricSearch:
        return SymmetricSearch(self.n_units, self.size)

    @cached_property
    def _families(self) -> tuple[Samples, ...]:
        families = [samples for samples in self._all_families() if len(samples.rows)]
        return tuple(sorted(families, key=lambda samples: _family_complexity(samples.family)))

    def _all_families(self) -> Iterator[Samples]:
        yield systematic_samples(self.n_units, size=self.size)
        yield from circular_samples(self.n_units, size=self.size)
        yield from decimal_samples(self.n_units, size=self.size)
        for n_planned in self.planned:
            yield from interval_samples(self.n_units, n_planned=n_planned, size=self.size)
            yield from sethi_samples(self.n_units, n_planned=n_planned, size=self.size)
            yield from printed_samples(self.n_units, n_planned=n_planned, size=self.size)

    @cached_property
    def _rows(self) -> Positions:
        return np.concatenate([samples.rows for samples in self._families])

    @cached_property
    def _index(self) -> dict[bytes, list[int]]:
        index: dict[bytes, list[int]] = {}
        for place, row in enumerate(self._rows.astype(np.int32)):
            index.setdefault(row.tobytes(), []).append(place)
        return index

    def _form_at(self, place: int) -> Form:
        for samples in self._families:
            if place < len(samples.rows):
                return Form(family=samples.family, starts=(samples.starts[place],))
            place -= len(samples.rows)
        raise IndexError(place)  # pragma: no cover - places come from the rows themselves


def form_complexity(form: Form) -> tuple[int, ...]:
    """Rank forms: our own and the textbook's first, then by how much had to be supposed."""
    return (*_family_complexity(form.family), not form.is_fixed_start)


def _family_complexity(family: Family) -> tuple[int, ...]:
    return (
        family.interval_rule is IntervalRule.OTHER,
        list(FormMethod).index(family.method),
        list(IntervalRule).index(family.interval_rule),
        list(Remainder).index(family.remainder),
        family.n_planned,
    )


def _key(positions: Positions) -> bytes:
    return positions.astype(np.int32).tobytes()


def _any_interval(positions: Positions) -> list[Form]:
    """Return the interval and start of picks at equal distances that no rule explains."""
    distances = np.unique(np.diff(positions))
    if len(positions) < _MANY or len(distances) != 1:
        return []
    family = Family(
        method=FormMethod.INTERVAL,
        interval_rule=IntervalRule.OTHER,
        interval=Fraction(int(distances[0])),
        n_planned=len(positions),
    )
    return [Form(family=family, starts=(Fraction(int(positions[0]) + 1),))]


def _by_family(forms: Iterable[Form]) -> list[Form]:
    """Join forms that differ in their start only."""
    starts: dict[Family, list[Fraction]] = {}
    for form in forms:
        starts.setdefault(form.family, []).extend(form.starts)
    return [Form(family=family, starts=tuple(sorted(found))) for family, found in starts.items()]


def _is_fixed(family: Family, start: Fraction, n_units: int) -> bool:
    """Tell whether the start is a = e·k with e = 0.4, in one of the ways in which numbers are rounded."""
    fixed = FIXED_E * family.interval
    if family.method is FormMethod.SYSTEMATIC:
        whole, n_sample = FIXED_E * n_units, family.n_planned
        return start in {ceil(whole) - 1, floor(whole) - n_sample, floor(whole - Fraction(n_sample, 2))}
    if family.method is FormMethod.SYMMETRIC:
        return start + 1 in fixed_starts(family.interval)
    if family.interval_rule is IntervalRule.EXACT:  # printed, k and a kept as they are: one stretch of real starts
        twice = fixed * 2 * family.n_planned
        nearest = twice if twice % 2 == 0 else Fraction(2 * floor(twice / 2) + 1)
        return start * 2 * family.n_planned == nearest
    if family.method is FormMethod.FRACTIONAL:
        return start == fixed - fixed % Fraction(1, 10 if family.interval_rule is IntervalRule.ONE_DECIMAL else 100)
    return start in fixed_starts(family.interval)
