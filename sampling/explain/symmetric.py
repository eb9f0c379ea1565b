"""Recognising our symmetric selection without listing its k·N samples: what each pick says of the start.

For a start of the set-aside, each pick that stays lies in one block and tells the one start that would take it. If all
picks tell the same start, that is it; else the start that most of them tell is the best candidate.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
import numpy.typing as npt

from sampling.explain.forms import Family, Form, FormMethod, IntervalRule, Remainder
from sampling.selection import Positions, symmetric_positions


@dataclass(frozen=True)
class SymmetricSearch:
    """The symmetric samples of ``size`` out of ``n_units``."""

    n_units: int
    size: int

    @property
    def interval(self) -> int:
        """Return k."""
        return self.n_units // self.size

    @property
    def n_aside(self) -> int:
        """Return r = N mod n."""
        return self.n_units % self.size

    @property
    def n_samples(self) -> int:
        """Return the number of pairs of starts."""
        return self.interval * len(self._set_aside_starts())

    def exact(self, positions: Positions) -> list[Form]:
        """Return the starts that take exactly these positions (ascending, ``size`` of them)."""
        told, stays = self._told_starts(positions)
        fits = np.nonzero(stays.all(axis=1) & (told == told[:, :1]).all(axis=1))[0]
        by_start: dict[int, list[int]] = {}
        for aside in fits.tolist():
            by_start.setdefault(int(told[aside, 0]), []).append(aside)
        return [self._form(start, asides) for start, asides in sorted(by_start.items())]

    def best(self, positions: Positions) -> tuple[int, Form]:
        """Return how many of the positions the best pair of starts takes, and that pair."""
        told, stays = self._told_starts(positions)
        rows = np.nonzero(stays)[0]
        votes = np.bincount(rows * self.interval + told[stays], minlength=self.n_samples)
        winner = int(votes.argmax())
        aside, start = divmod(winner, self.interval)
        return int(votes[winner]), self._form(start, [aside])

    def sample(self, form: Form) -> Positions:
        """Return the positions that a form of this search takes."""
        aside = form.set_aside_starts[0] if form.set_aside_starts else 0
        start = int(form.starts[0])
        return symmetric_positions(n_units=self.n_units, n_sample=self.size, start=start, set_aside_start=aside)[0]

    def _set_aside_starts(self) -> Positions:
        return np.arange(self.n_units if self.n_aside else 1, dtype=np.int64)

    def _told_starts(self, positions: Positions) -> tuple[Positions, npt.NDArray[np.bool_]]:
        """Return by start of the set-aside what each position says of the start, and whether it stays in the list."""
        before, through = self._aside_below(positions), self._aside_below(positions + 1)
        rest = positions - before
        block, offset = rest // self.interval, rest % self.interval
        return np.where(block % 2 == 1, self.interval - 1 - offset, offset), before == through

    def _aside_below(self, positions: Positions) -> Positions:
        """Count the set-aside units (start + N·i) // r below each position, without listing them."""
        starts = self._set_aside_starts()[:, None]
        counts = -((starts - self.n_aside * positions) // self.n_units)
        return np.asarray(np.clip(counts, 0, self.n_aside), dtype=np.int64)

    def _form(self, start: int, asides: Sequence[int]) -> Form:
        family = Family(
            method=FormMethod.SYMMETRIC,
            interval_rule=IntervalRule.FLOOR if self.n_aside else IntervalRule.EXACT,
            interval=Fraction(self.interval),
            n_planned=self.size,
            remainder=Remainder.SET_ASIDE if self.n_aside else Remainder.NONE,
        )
        return Form(family=family, starts=(Fraction(start),), set_aside_starts=tuple(asides) if self.n_aside else ())
