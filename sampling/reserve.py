"""Reserves that are fixed at the draw: who steps in for which drawn household, without anybody's choice.

Each household that is not drawn belongs to the drawn one that is nearest in the sort order. A general queue is biased
when response falls with income; a neighbour in the order is biased less, the better the sort variable is
known (docs/methods-simulation.md).
"""

from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import Protocol

import pandas as pd

from sampling.errors import DrawError


class HasReserve(Protocol):
    """What `next_substitute` needs of an area's record: drawn ranks, and one queue of ranks for each."""

    @property
    def positions(self) -> Sequence[int]:
        """Ranks of the drawn households, ascending."""

    @property
    def reserve(self) -> Sequence[Sequence[int]]:
        """One queue per drawn household, nearest first."""


def _require_positions(positions: Sequence[int], *, n_units: int) -> None:
    in_range = all(0 <= position < n_units for position in positions)
    ascending = all(first < second for first, second in pairwise(positions))
    if not positions or not in_range or not ascending:
        raise DrawError("POSITIONS_INVALID", f"positions must ascend within 0 … {n_units - 1}", n_units=n_units)


def _territories(positions: Sequence[int], *, n_units: int) -> list[tuple[int, int]]:
    """Return the first and last rank that is nearest to each position; a tie goes to the earlier position."""
    ends = [(first + second) // 2 for first, second in pairwise(positions)]
    return list(zip([0, *(end + 1 for end in ends)], [*ends, n_units - 1], strict=True))


def _queue(position: int, *, first: int, last: int, depth: int) -> list[int]:
    queue: list[int] = []
    for distance in range(1, max(position - first, last - position) + 1):
        if len(queue) >= depth:
            break
        queue += [rank for rank in (position - distance, position + distance) if first <= rank <= last]
    return queue[:depth]


def reserve_queues(n_units: int, positions: Sequence[int], *, depth: int) -> list[list[int]]:
    """Return the queue of ranks for each drawn position, nearest first, the earlier first on ties.

    No random number is involved, so a draw made elsewhere gets its reserve by the same rule. Nobody stands in two
    queues; ``depth`` 0 gives empty queues.

    Raises
    ------
    DrawError
        ``POSITIONS_INVALID`` or ``RESERVE_DEPTH_INVALID``.

    >>> reserve_queues(10, [2, 7], depth=3)
    [[1, 3, 0], [6, 8, 5]]
    """
    ranks = [int(position) for position in positions]
    _require_positions(ranks, n_units=n_units)
    if depth < 0:
        raise DrawError("RESERVE_DEPTH_INVALID", f"the reserve's depth is {depth}, below 0", depth=depth)
    territories = _territories(ranks, n_units=n_units)
    return [
        _queue(rank, first=first, last=last, depth=depth)
        for rank, (first, last) in zip(ranks, territories, strict=True)
    ]


def second_reserve_queues(n_units: int, positions: Sequence[int], *, first_depth: int, depth: int) -> list[list[int]]:
    """Return what comes after the first reserve: the next ``depth`` ranks of each drawn position's own households.

    For a household whose reserve is exhausted. The rule is the same, so the second reserve follows from the record
    without another random number, nobody stands in two queues, and it is empty where no household of its own is left.
    In a draw of dwellings the units are dwellings: draw the area again with the greater depth and go on in its queues.

    >>> second_reserve_queues(10, [2, 7], first_depth=3, depth=9)
    [[4], [9]]
    """
    for each in (first_depth, depth):
        if each < 0:
            raise DrawError("RESERVE_DEPTH_INVALID", f"the reserve's depth is {each}, below 0", depth=each)
    return [queue[first_depth:] for queue in reserve_queues(n_units, positions, depth=first_depth + depth)]


def next_substitute(record: HasReserve, for_rank: int, *, used: Collection[int] = ()) -> int | None:
    """Return the rank that steps in next for a drawn household, or None when its reserve is exhausted.

    A substitute that must itself be replaced uses the queue of the household that was drawn: ``for_rank`` is always
    the drawn one, and ``used`` holds the ranks that have already stepped in.

    Raises
    ------
    DrawError
        ``NOT_DRAWN`` if no household with ``for_rank`` was drawn.
    """
    if for_rank not in record.positions:
        raise DrawError("NOT_DRAWN", f"rank {for_rank} was not drawn", subject=str(for_rank))
    queue = record.reserve[list(record.positions).index(for_rank)]
    return next((rank for rank in queue if rank not in used), None)


def next_substitute_id(reserve: pd.DataFrame, for_household_id: str, *, used: Collection[str] = ()) -> str | None:
    """Return the household that steps in next, from a table with the columns of ``reserve.csv``, or None."""
    queue = reserve.loc[reserve["for_household_id"] == for_household_id].sort_values("reserve_rank")
    return next((str(household_id) for household_id in queue["household_id"] if household_id not in used), None)
