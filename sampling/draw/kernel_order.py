"""Put the rows of all areas into selection order with one sort.

What takes the time of a draw is sorting and reading memory. So the keys of a row are packed into one 64-bit integer
with the row's number in the low bits: numpy sorts plain integers with vector instructions, several times faster than
it sorts indices, and the order is read from the sorted integers. Passes over millions of rows go block by block, so
that what one step writes is still in the processor's cache for the next.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Integers = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

_USABLE_BITS = 63  # of a signed 64-bit integer: all keys are made non-negative
_BLOCK = 1 << 15  # rows; a block of a column is 256 kB


@dataclass(frozen=True, kw_only=True)
class SortKey:
    """A sort column as integers, with a mark where the value is missing (None: nowhere)."""

    values: Integers
    missing: Flags | None = None

    def missing_last(self) -> Integers:
        """Return the values with one above the largest where they are missing."""
        if self.missing is None:
            return self.values
        above = self.values.max(initial=0, where=~self.missing) + 1
        return np.where(self.missing, above, self.values)


@dataclass(frozen=True)
class _Packing:
    """How columns share the bits of one integer: each less its smallest value, the first in the highest bits."""

    columns: tuple[Integers, ...]
    lows: tuple[int, ...]
    widths: tuple[int, ...]
    row_bits: int

    @classmethod
    def of(cls, columns: Sequence[Integers]) -> "_Packing":
        has_rows = len(columns[0]) > 0
        spans = [(int(column.min()), int(column.max())) if has_rows else (0, 0) for column in columns]
        widths = tuple((high - low).bit_length() for low, high in spans)
        return cls(tuple(columns), tuple(low for low, _ in spans), widths, len(columns[0]).bit_length())

    @property
    def fits(self) -> bool:
        return sum(self.widths) + self.row_bits <= _USABLE_BITS

    def sorted_keys(self) -> Integers:
        """Return key and row number of each row as one integer, sorted."""
        n_rows = len(self.columns[0])
        packed = np.empty(n_rows, dtype=np.int64)
        steps = list(zip(self.columns, self.lows, (*self.widths[1:], self.row_bits), strict=True))
        for block in blocks(n_rows):
            key = packed[block]
            key.fill(0)
            for column, low, shift in steps:
                key += column[block]
                key -= low
                key <<= shift
            key += np.arange(block.start, block.stop)
        packed.sort()
        return packed

    def bounds(self, packed: Integers, *, n_areas: int) -> Integers:
        """Return where each value 0 … n − 1 of the first column begins in the sorted keys, and where the last ends."""
        first = np.arange(n_areas + 1) - self.lows[0]
        shift = sum(self.widths[1:]) + self.row_bits
        largest = int(packed[-1] >> shift) if len(packed) else 0
        found = np.searchsorted(packed, first.clip(0, largest) << shift)
        return np.where(first > largest, len(packed), found)


def blocks(n_rows: int) -> Iterator[slice]:
    """Yield slices that cover the rows one after the other."""
    for start in range(0, n_rows, _BLOCK):
        yield slice(start, min(start + _BLOCK, n_rows))


def sorted_rows(
    areas: Integers, values: Sequence[SortKey], ids: Sequence[Integers], *, n_areas: int
) -> tuple[Integers, Integers]:
    """Return the rows by area, sort values (missing last) and id, and where each area begins and the last ends.

    >>> income = SortKey(values=np.array([7, 5, 5, 9]))
    >>> order, bounds = sorted_rows(np.array([1, 0, 0, 0]), [income], [np.array([1, 4, 3, 2])], n_areas=2)
    >>> order.tolist(), bounds.tolist()
    ([2, 1, 3, 0], [0, 3, 4])
    """
    columns = [areas, *(key.missing_last() for key in values)]
    packing = _Packing.of(columns)
    if not packing.fits:
        columns[1:] = [dense_ranks(column) for column in columns[1:]]
        packing = _Packing.of(columns)
    if not packing.fits:
        bounds = np.concatenate(([0], np.cumsum(np.bincount(areas, minlength=n_areas))))
        return np.lexsort((*reversed(ids), *reversed(columns))), bounds
    packed = packing.sorted_keys()
    bounds = packing.bounds(packed, n_areas=n_areas)
    if not ids or is_ascending(areas, ids):
        packed &= (1 << packing.row_bits) - 1
        return packed, bounds
    return _ties_by_id(packed, packing.row_bits, ids), bounds


def has_repeats(areas: Integers, ids: Sequence[Integers]) -> bool:
    """Tell whether an id stands twice in an area."""
    if is_ascending(areas, ids):
        return False
    packing = _Packing.of([areas, *ids])
    if packing.fits:
        packed = packing.sorted_keys()
        return any(bool(_same_as_before(packed, packing.row_bits, block).any()) for block in blocks(len(packed) - 1))
    order = np.lexsort((*reversed(ids), areas))
    return bool(np.logical_and.reduce([np.diff(column[order]) == 0 for column in (areas, *ids)]).any())


def _same_as_before(packed: Integers, row_bits: int, block: slice) -> Flags:
    """Tell for the rows behind a block's whether all keys above the row's number are those of the row before."""
    behind = packed[block.start + 1 : block.stop + 1]
    same: Flags = (behind ^ packed[block]) < (1 << row_bits)
    return same


def dense_ranks(column: Integers) -> Integers:
    """Return 0, 1, 2 … for the column's values in their order: the fewest bits that they can be packed into."""
    return np.unique(column, return_inverse=True)[1].astype(np.int64)


def is_ascending(areas: Integers, ids: Sequence[Integers]) -> bool:
    """Tell whether the rows come by area and id, no id twice; then a tie in row order is a tie by id."""
    return all(_block_ascends(areas, ids, block) for block in blocks(len(areas) - 1))


def _block_ascends(areas: Integers, ids: Sequence[Integers], block: slice) -> bool:
    behind = slice(block.start + 1, block.stop + 1)
    ascends = np.zeros(block.stop - block.start, dtype=np.bool_)
    for column in (*reversed(ids), areas):
        ascends &= column[behind] == column[block]
        ascends |= column[behind] > column[block]
    return bool(ascends.all())


def _ties_by_id(packed: Integers, row_bits: int, ids: Sequence[Integers]) -> Integers:
    """Return the rows of the sorted keys, those with equal keys by id.

    It goes piece by piece, cut where the key changes: small arrays are reused, while each large new one would cost
    more in page faults than the work on it.
    """
    first = 0
    while first < len(packed):
        last = _end_of_ties(packed, min(first + _BLOCK, len(packed)), row_bits)
        keys = packed[first:last]
        same_as_before = np.zeros(len(keys) + 1, dtype=np.bool_)
        same_as_before[1:-1] = _same_as_before(keys, row_bits, slice(0, len(keys) - 1))
        keys &= (1 << row_bits) - 1
        places = np.flatnonzero(same_as_before[:-1] | same_as_before[1:])
        tied = keys[places]
        runs = np.cumsum(~same_as_before[places], dtype=np.int64)
        by_id, _ = sorted_rows(runs, [SortKey(values=each[tied]) for each in ids], (), n_areas=0)
        keys[places] = tied[by_id]
        first = last
    return packed


def _end_of_ties(packed: Integers, end: int, row_bits: int) -> int:
    """Return the first place from ``end`` on whose key is not that of the place before."""
    while end < len(packed):
        ahead = packed[end - 1 : end + _BLOCK]
        other = np.flatnonzero(~_same_as_before(ahead, row_bits, slice(0, len(ahead) - 1)))
        if len(other):
            return end + int(other[0])
        end += len(ahead) - 1
    return end
