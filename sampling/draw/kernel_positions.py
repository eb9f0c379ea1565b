"""Starts and positions of all areas at once: the formulas of `sampling.selection` on arrays."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sampling.randomness import HASH_BITS, SEPARATOR
from sampling.selection import SelectionMethod

Integers = npt.NDArray[np.int64]


@dataclass(frozen=True, kw_only=True)
class AllStarts:
    """The random numbers of all areas; ``set_aside_start`` is None where nothing is set aside by chance."""

    start: Integers
    set_aside_start: Integers | None = None


def all_starts(
    ea_ids: Sequence[str], counts: Integers, *, n_sample: int, method: SelectionMethod, text: tuple[str, str]
) -> AllStarts:
    """Return each area's starts; ``text`` is seed and label in their canonical form."""
    prefix = (SEPARATOR.join(text) + SEPARATOR).encode()
    if method is SelectionMethod.SYSTEMATIC:
        return AllStarts(start=below(counts, prefix, ea_ids))
    return AllStarts(
        start=below(counts // n_sample, prefix, ea_ids),
        set_aside_start=below(counts, prefix, ea_ids, suffix=SEPARATOR.encode() + b"set-aside"),
    )


def below(bounds: Integers, prefix: bytes, ea_ids: Sequence[str], *, suffix: bytes = b"") -> Integers:
    """Return (H(prefix ea_id suffix) · bound) >> 256 for each area: `randomness.integer_below`, in one loop."""
    sha256 = hashlib.sha256
    numbers = [
        (int.from_bytes(sha256(prefix + ea_id.encode() + suffix).digest(), "big") * bound) >> HASH_BITS
        for ea_id, bound in zip(ea_ids, bounds.tolist(), strict=True)
    ]
    return np.array(numbers, dtype=np.int64)


def all_positions(counts: Integers, starts: AllStarts, *, n_sample: int, method: SelectionMethod) -> Integers:
    """Return the drawn ranks, one row per area, ascending."""
    if method is SelectionMethod.SYSTEMATIC:
        return (starts.start[:, None] + counts[:, None] * np.arange(n_sample)) // n_sample
    return _symmetric(counts, starts, n_sample=n_sample)


def all_set_aside(counts: Integers, starts: AllStarts, *, n_sample: int) -> tuple[Integers, Integers]:
    """Return the ranks that symmetric selection sets aside, area after area, and how many each area has."""
    if starts.set_aside_start is None:
        return np.empty(0, dtype=np.int64), np.zeros_like(counts)
    n_aside = counts % n_sample
    within = steps_within(n_aside)
    start, n_units, each = (np.repeat(column, n_aside) for column in (starts.set_aside_start, counts, n_aside))
    return (start + n_units * within) // each, n_aside


def steps_within(lengths: Integers) -> Integers:
    """Return 0 … length − 1 for each length, one after the other.

    >>> steps_within(np.array([2, 0, 3])).tolist()
    [0, 1, 0, 1, 2]
    """
    ends = np.cumsum(lengths)
    return np.arange(int(ends[-1]) if len(ends) else 0) - np.repeat(ends - lengths, lengths)


def _symmetric(counts: Integers, starts: AllStarts, *, n_sample: int) -> Integers:
    interval = (counts // n_sample)[:, None]
    step = np.arange(n_sample)
    in_blocks = interval * step + np.where(step % 2 == 1, interval - 1 - starts.start[:, None], starts.start[:, None])
    set_aside, n_aside = all_set_aside(counts, starts, n_sample=n_sample)
    # The i-th unit that stays has moved up by as many places as units were set aside before it. All areas are
    # searched in one line: area a's ranks lie between a · room and (a + 1) · room.
    room = int(counts.max(initial=0)) + 1
    area = np.arange(len(counts))
    line = np.repeat(area, n_aside) * room + set_aside - steps_within(n_aside)
    before = np.cumsum(n_aside) - n_aside
    found: Integers = np.searchsorted(line, area[:, None] * room + in_blocks, side="right")
    return in_blocks + found - before[:, None]
