"""Digests of all areas at once: the lines of `sampling.draw.digests` as bytes, without a text per household.

Lines are laid out in a matrix of bytes, one row per household, every part in columns of its own and shorter parts
padded with NUL, which no part holds; what is hashed is the matrix without the NULs. A group of areas is laid out at a
time, so that the matrix stays in the processor's cache.
"""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from sampling.draw.kernel_columns import Bytes, ListKey
from sampling.draw.kernel_order import Integers, SortKey
from sampling.draw.kernel_positions import steps_within

_GROUP_ROWS = 1 << 14
_COMMA, _LINE_FEED, _MINUS, _ZERO = b",\n-0"


@dataclass(frozen=True, kw_only=True)
class Lines:
    """What the lines of all areas are made of.

    ``order`` holds the rows of the keys, area by area as ``bounds`` say; ``id_matrix`` lies in that order already.
    """

    area_matrix: Bytes
    id_matrix: Bytes
    keys: Sequence[ListKey]
    order: Integers
    bounds: Integers

    @property
    def groups(self) -> Iterator[slice]:
        """The areas of each group."""
        rows_per_area = max(1, int(self.bounds[-1]) // max(1, len(self.area_matrix)))
        step = max(1, _GROUP_ROWS // rows_per_area)
        for first in range(0, len(self.area_matrix), step):
            yield slice(first, min(first + step, len(self.area_matrix)))


def all_digests(lines: Lines) -> tuple[list[str], list[str]]:
    """Return each area's list digest and order digest."""
    widths = [_text_width(key) for key in lines.keys]
    done = [_group_digests(lines, group, widths) for group in lines.groups]
    return [each for listed, _ in done for each in listed], [each for _, ordered in done for each in ordered]


def _group_digests(lines: Lines, group: slice, widths: Sequence[int]) -> tuple[list[str], list[str]]:
    first_row, last_row = lines.bounds[group.start], lines.bounds[group.stop]
    bounds = lines.bounds[group.start : group.stop + 1] - first_row
    counts = np.diff(bounds)
    rows = lines.order[first_row:last_row]
    ids = lines.id_matrix[first_row:last_row]
    areas = np.repeat(lines.area_matrix[group], counts, axis=0)
    values = [_texts(key, rows, width) for key, width in zip(lines.keys, widths, strict=True)]
    highest = int(counts.max()) - 1
    ranks = decimal_bytes(np.arange(highest + 1), width=len(str(highest))).take(steps_within(counts), axis=0)
    return _digests(_matrix([areas, ids, *values]), bounds), _digests(_matrix([ranks, ids]), bounds)


def decimal_bytes(values: Integers, *, width: int) -> Bytes:
    r"""Return integers as text, one row each, digits at the right, the sign in the first column, NUL elsewhere.

    >>> [bytes(row) for row in decimal_bytes(np.array([7, -12]), width=4)]
    [b'\x00\x00\x007', b'-\x0012']
    """
    texts = np.zeros((len(values), width), dtype=np.uint8)
    rest = np.abs(values)
    small = int(rest.max(initial=0)) < 2**32
    rest = rest.astype(np.uint32 if small else np.uint64)  # 32-bit division is twice as fast
    for place in range(width - 1, -1, -1):
        tens = rest // 10
        digit = (rest - tens * 10).astype(np.uint8) + np.uint8(_ZERO)
        texts[:, place] = digit if place == width - 1 else digit * (rest > 0)
        rest = tens
    negative = values < 0
    if negative.any():
        texts[negative, 0] = _MINUS
    return texts


def _text_width(key: ListKey) -> int:
    """Return the bytes that a column's longest text takes."""
    if key.texts is not None:
        return int(key.texts.shape[1])
    low, high = int(key.key.values.min(initial=0)), int(key.key.values.max(initial=0))
    return max(len(str(high)), len(str(abs(low))) + 1 if low < 0 else 1)


def _texts(key: ListKey, rows: Integers, width: int) -> Bytes:
    values = key.key.values[rows]
    texts = key.texts.take(values, axis=0) if key.texts is not None else decimal_bytes(values, width=width)
    return _without_missing(texts, key.key, rows)


def _without_missing(texts: Bytes, key: SortKey, rows: Integers) -> Bytes:
    if key.missing is not None:
        texts[key.missing[rows]] = 0
    return texts


def _matrix(parts: Sequence[Bytes]) -> Bytes:
    """Return lines: the parts with commas between them and a line feed at the end."""
    layout = np.dtype([column for part in parts for column in (("", f"V{part.shape[1]}"), ("", "V1"))])
    matrix = np.full((len(parts[0]), layout.itemsize), _COMMA, dtype=np.uint8)
    matrix[:, -1] = _LINE_FEED
    # Parts are copied as opaque fields: one copy per household, not one per byte.
    fields = matrix.view(layout).ravel()
    for name, part in zip((layout.names or ())[::2], parts, strict=True):
        fields[name] = np.ascontiguousarray(part).view(f"V{part.shape[1]}").ravel()
    return matrix


def _digests(matrix: Bytes, bounds: Integers) -> list[str]:
    areas = (matrix[first:last] for first, last in pairwise(bounds.tolist()))
    return [hashlib.sha256(lines[lines != 0]).hexdigest() for lines in areas]
