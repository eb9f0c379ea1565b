"""Reserve queues of all areas at once: the same queues as `sampling.reserve.reserve_queues`, by a closed form.

A drawn household owns the ranks that are nearest to it: L before it and R behind it. Its queue alternates, earlier
first, as long as both sides last: −1, +1, −2, +2 … for 2·min(L, R) places, then goes on along the longer side.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Integers = npt.NDArray[np.int64]


@dataclass(frozen=True, kw_only=True)
class AllQueues:
    """Queues of ranks by area, drawn household and place; only the first ``lengths`` places of each are used."""

    ranks: Integers
    lengths: Integers


def all_queues(counts: Integers, positions: Integers, *, depth: int) -> AllQueues:
    """Return the queue of each drawn position of each area, nearest first, the earlier first on ties.

    >>> queues = all_queues(np.array([10]), np.array([[2, 7]]), depth=3)
    >>> queues.ranks.tolist(), queues.lengths.tolist()
    ([[[1, 3, 0], [6, 8, 5]]], [[3, 3]])
    """
    ends = (positions[:, :-1] + positions[:, 1:]) // 2
    first = np.pad(ends + 1, ((0, 0), (1, 0)))
    last = np.concatenate([ends, counts[:, None] - 1], axis=1)
    before, behind = positions - first, last - positions
    lengths = np.minimum(before + behind, depth)
    place = np.arange(int(lengths.max(initial=0)))
    shorter = np.minimum(before, behind)[..., None]
    alternates = place < 2 * shorter
    distance = np.where(alternates, place // 2 + 1, place - shorter + 1)
    is_earlier = np.where(alternates, place % 2 == 0, (before > behind)[..., None])
    return AllQueues(ranks=positions[..., None] + np.where(is_earlier, -distance, distance), lengths=lengths)
