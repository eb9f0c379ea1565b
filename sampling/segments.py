"""Walk segments of an area: runs of 30-60 dwellings in walking order that one person lists in one walk (Plan §10)."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

IntArray = npt.NDArray[np.int64]


class SegmentSize(NamedTuple):
    """Fewest, usual and most dwellings of a walk segment."""

    fewest: int
    usual: int
    most: int


USUAL_SIZE = SegmentSize(30, 45, 60)


def walk_segments(buildings: IntArray, *, size: SegmentSize = USUAL_SIZE) -> IntArray:
    """Return the walk segment, from 1, of each dwelling in walking order; given the building of each.

    About ``size.usual`` dwellings, never more than ``most`` nor (where there are as many) fewer than ``fewest``. A
    boundary moves to the nearest end of a building where these limits allow it, so that a building is rarely cut.

    >>> walk_segments(np.repeat([1, 2], [40, 50])).tolist() == [1] * 40 + [2] * 50
    True
    """
    n_dwellings = len(buildings)
    n_segments = max(1, -(-n_dwellings // size.most), round(n_dwellings / size.usual))
    even = n_dwellings / n_segments
    slack = max(0, int(min(even - size.fewest, size.most - even - 1) // 2))
    ends = np.append(np.flatnonzero(np.diff(buildings)) + 1, n_dwellings)
    boundaries = [_snapped(n_dwellings * number // n_segments, ends, slack) for number in range(1, n_segments)]
    return np.searchsorted(np.array(boundaries, dtype=np.int64), np.arange(n_dwellings), side="right") + 1


def segment_size(fewest: int, most: int) -> SegmentSize:
    """Return the size whose usual number lies in the middle of the limits."""
    return SegmentSize(fewest, (fewest + most) // 2, most)


def _snapped(boundary: int, ends: IntArray, slack: int) -> int:
    nearest = int(ends[np.abs(ends - boundary).argmin()])
    return nearest if abs(nearest - boundary) <= slack else boundary
