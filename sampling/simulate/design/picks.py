"""Selection of households in many areas at once; row by row the same picks as `sampling.selection` and `.reserve`.

Each row is one area in one draw. Ranks count from 0 in the area's sorted list.
"""

from dataclasses import dataclass

import numpy as np

from sampling.simulate.design.counters import IntArray, Stream
from sampling.simulate.design.parameters import HouseholdMethod

_NOBODY = np.iinfo(np.int64).max // 4
AREA_STRIDE = 1 << 20
"""Places in the stream of one area for the picks of a list."""


@dataclass(frozen=True, kw_only=True)
class Rows:
    """Areas in draws: number of the draw, index of the area, households N on its list."""

    draws: IntArray
    areas: IntArray
    n_units: IntArray

    def at(self, rows: IntArray) -> "Rows":
        """Return some of the rows."""
        return Rows(draws=self.draws[rows], areas=self.areas[rows], n_units=self.n_units[rows])


def drawn_ranks(rows: Rows, *, n_sample: int, method: HouseholdMethod, seed: str) -> IntArray:
    """Return the ranks drawn in each row, ascending."""
    if method is HouseholdMethod.SIMPLE_RANDOM:
        nobody = np.empty((len(rows.draws), 0), dtype=np.int64)
        return random_ranks(rows, nobody, n_more=n_sample, stream=Stream(seed, "simple-random"))
    stream = Stream(seed, "households")
    if method is HouseholdMethod.SYSTEMATIC:
        starts = stream.below(rows.n_units, rows.draws, rows.areas)
        return systematic_ranks(rows.n_units, n_sample=n_sample, starts=starts)
    starts = stream.below(rows.n_units // n_sample, rows.draws, rows.areas)
    aside = Stream(seed, "set-aside").below(rows.n_units, rows.draws, rows.areas)
    return symmetric_ranks(rows.n_units, n_sample=n_sample, starts=starts, set_aside_starts=aside)


def systematic_ranks(n_units: IntArray, *, n_sample: int, starts: IntArray) -> IntArray:
    """Return `sampling.selection.systematic_positions` of each row."""
    return (starts[:, None] + n_units[:, None] * np.arange(n_sample, dtype=np.int64)) // n_sample


def symmetric_ranks(n_units: IntArray, *, n_sample: int, starts: IntArray, set_aside_starts: IntArray) -> IntArray:
    """Return the positions of `sampling.selection.symmetric_positions` of each row."""
    interval, steps = (n_units // n_sample)[:, None], np.arange(n_sample, dtype=np.int64)
    in_block = np.where(steps % 2 == 1, interval - 1 - starts[:, None], starts[:, None])
    n_aside = (n_units % n_sample)[:, None]
    spread = (set_aside_starts[:, None] + n_units[:, None] * steps) // np.maximum(n_aside, 1)
    return skip_taken(interval * steps + in_block, np.where(steps < n_aside, spread, _NOBODY))


def skip_taken(indices: IntArray, taken: IntArray) -> IntArray:
    """Return the rank of each index counted over those that are not taken; ``taken`` ascends in each row.

    The i-th unit that is left has moved up by as many places as units were taken before it.
    """
    before = taken - np.arange(taken.shape[1])
    return indices + sum((before[:, [i]] <= indices for i in range(taken.shape[1])), np.zeros_like(indices))


def random_ranks(rows: Rows, taken: IntArray, *, n_more: int, stream: Stream) -> IntArray:
    """Return ``taken`` and ``n_more`` ranks of each row at random without replacement, ascending.

    The next one is any of those that are left, each with the same chance.
    """
    for _ in range(n_more):
        taken = np.sort(np.hstack([taken, next_random(rows, taken, stream=stream)]), axis=1)
    return taken


def next_random(rows: Rows, taken: IntArray, *, stream: Stream) -> IntArray:
    """Return one rank of each row (a column) among those that are not taken."""
    n_taken = taken.shape[1]
    index = stream.below(rows.n_units - n_taken, rows.draws, rows.areas * AREA_STRIDE + n_taken)
    return skip_taken(index[:, None], taken)


def reserve_ranks(ranks: IntArray, n_units: IntArray, *, place: int) -> IntArray:
    """Return who stands at a place (from 0) of each drawn household's reserve, −1 where the queue is shorter.

    `sampling.reserve.reserve_queues` in closed form. Between the territory's ends, L ranks to the left and R to the
    right, the queue alternates left and right up to 2·min(L, R) and then runs on to the longer side.
    """
    left, right = _territories(ranks, n_units)
    shorter = np.minimum(left, right)
    distance = np.where(place < 2 * shorter, place // 2 + 1, place + 1 - shorter)
    is_left = np.where(place < 2 * shorter, place % 2 == 0, left > right)
    return np.where(place < left + right, ranks + np.where(is_left, -distance, distance), -1)


def _territories(ranks: IntArray, n_units: IntArray) -> tuple[IntArray, IntArray]:
    """Return how many ranks to the left and to the right are nearest to each drawn one; a tie is the earlier one's."""
    ends = (ranks[:, :-1] + ranks[:, 1:]) // 2
    first = np.hstack([np.zeros((len(ranks), 1), dtype=np.int64), ends + 1])
    last = np.hstack([ends, n_units[:, None] - 1])
    return ranks - first, last - ranks
