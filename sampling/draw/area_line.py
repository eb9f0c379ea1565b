"""The PPS line of a draw of areas: certainty units taken out, the main set and its alternates hit on the rest."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
import numpy.typing as npt

from sampling.draw.joining import SelectionUnit
from sampling.randomness import integer_below
from sampling.selection import certainty_units, pps_hits, pps_inclusion_prob, pps_units, require_sample_size

N_ALTERNATE_SETS = 2


@dataclass(frozen=True, kw_only=True)
class PpsLine:
    """Certainty units, and the line of the others: T = ``total``, n = ``n_drawn``, starts and hits of the sets."""

    certain: tuple[SelectionUnit, ...]
    units: tuple[SelectionUnit, ...]
    total: int
    n_drawn: int
    starts: tuple[int, ...]
    hits: tuple[tuple[int, ...], ...]

    def inclusion_prob(self, unit: SelectionUnit) -> Fraction:
        """Return the exact probability n·x/T of a unit on the line."""
        return pps_inclusion_prob(unit.n_households, total=self.total, n_sample=self.n_drawn)


def draw_line(units: Sequence[SelectionUnit], *, n_areas: int, seed: str, label: str) -> PpsLine:
    """Take the certainty units out and draw the start on the rest."""
    sizes = _sizes(units)
    require_sample_size(n_units=int((sizes > 0).sum()), n_sample=n_areas, subject=label)
    is_certain = certainty_units(sizes, n_sample=n_areas)
    total = int(sizes[~is_certain].sum())
    return pps_line(units, is_certain=is_certain, n_areas=n_areas, start=integer_below(total, seed, label))


def pps_line(units: Sequence[SelectionUnit], *, is_certain: npt.NDArray[np.bool_], n_areas: int, start: int) -> PpsLine:
    """Hit the line for a given start: start_b = (start + (b·T)//3) mod T for the sets b = 0, 1, 2."""
    total = int(_sizes(units)[~is_certain].sum())
    n_drawn = n_areas - int(is_certain.sum())
    n_sets = N_ALTERNATE_SETS + 1
    starts = tuple((start + number * total // n_sets) % total for number in range(n_sets))
    hits = (pps_hits(total=total, n_sample=n_drawn, start=each) for each in starts)
    return PpsLine(
        certain=tuple(unit for unit, certain in zip(units, is_certain, strict=True) if certain),
        units=tuple(unit for unit, certain in zip(units, is_certain, strict=True) if not certain),
        total=total,
        n_drawn=n_drawn,
        starts=starts,
        hits=tuple(tuple(each.tolist()) for each in hits),
    )


def line_sets(line: PpsLine) -> list[list[SelectionUnit | None]]:
    """Return the units of the main and the alternate sets by j; None where no free unit is left for an alternate.

    A hit of an alternate set on a unit that is in any set already goes to the next free unit in order, wrapping at
    the end. A unit without households is never free.
    """
    sizes = _sizes(line.units)
    taken = sizes == 0
    sets: list[list[SelectionUnit | None]] = []
    for hits in line.hits:
        hit_units = pps_units(sizes, hits=np.array(hits, dtype=np.int64))
        indices = [_take_next_free(index, taken=taken) for index in hit_units.tolist()]
        sets.append([None if index is None else line.units[index] for index in indices])
    return sets


def _take_next_free(index: int, *, taken: npt.NDArray[np.bool_]) -> int | None:
    """Mark the first free unit from ``index`` on as taken and return it."""
    n_units = len(taken)
    for candidate in (step % n_units for step in range(index, index + n_units)):
        if not taken[candidate]:
            taken[candidate] = True
            return candidate
    return None


def _sizes(units: Sequence[SelectionUnit]) -> npt.NDArray[np.int64]:
    return np.array([unit.n_households for unit in units], dtype=np.int64)
