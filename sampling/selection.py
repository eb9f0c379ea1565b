"""Deterministic selection given a start, and the starts that follow from a published seed.

Positions count from 0 in list order. All arithmetic is on integers: a sample has exactly the size that was asked for,
no unit twice, and each unit's chance over the equally likely starts is exact (`systematic_positions` n/N, PPS n·x/T).

References
----------
Madow, W. G. (1949), On the theory of systematic sampling, II. Ann. Math. Statist. 20, 333-354 (PPS systematic).
Sethi, V. K. (1965), On optimum pairing of units. Sankhya B 27, 315-320 (symmetric selection).
Cochran, W. G. (1977), Sampling Techniques, 3rd ed., ch. 8. Tillé, Y. (2006), Sampling Algorithms, ch. 5 and 7.
"""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

import numpy as np
import numpy.typing as npt

from sampling.errors import DrawError
from sampling.randomness import integer_below

Positions = npt.NDArray[np.int64]

_LARGEST = 2**62  # half of what int64 holds, so that start + N·j cannot overflow


class SelectionMethod(StrEnum):
    """How units are taken from an ordered list."""

    SYSTEMATIC = "systematic"
    SYMMETRIC = "symmetric"


@dataclass(frozen=True, kw_only=True)
class Starts:
    """The random numbers of one list: the start and, for symmetric selection, the start of what is set aside."""

    start: int
    set_aside_start: int | None = None


def require_sample_size(*, n_units: int, n_sample: int, subject: str = "") -> None:
    """Refuse a sample that is empty or larger than its list.

    Raises
    ------
    DrawError
        ``SAMPLE_SIZE_INVALID`` (n < 1) or ``LIST_TOO_SHORT`` (N < n), with ``subject, n_units, n_sample``.
    """
    where = {"subject": subject, "n_units": n_units, "n_sample": n_sample}
    if n_sample < 1:
        raise DrawError("SAMPLE_SIZE_INVALID", f"{subject}: cannot draw {n_sample} units", **where)
    if n_units < n_sample:
        raise DrawError("LIST_TOO_SHORT", f"{subject}: cannot draw {n_sample} of {n_units} units", **where)


def _require_start(start: int, *, below: int) -> None:
    if not 0 <= start < below:
        raise DrawError("START_OUT_OF_RANGE", f"start {start} is not in 0 … {below - 1}", start=start, below=below)


def systematic_positions(*, n_units: int, n_sample: int, start: int) -> Positions:
    """Positions of an equal-probability systematic sample of fixed size.

    Over the ``n_units`` possible starts each unit is taken exactly ``n_sample`` times, so the inclusion probability
    is n/N. Sort first: the order is the implicit stratification. The interval N/n is fractional, spread by integer
    division (Cochran 1977, §8.1, with the cumulative form of Madow 1949).

    Raises
    ------
    DrawError
        ``SAMPLE_SIZE_INVALID``, ``LIST_TOO_SHORT``, ``START_OUT_OF_RANGE`` or ``LIST_TOO_LARGE``.

    >>> systematic_positions(n_units=10, n_sample=3, start=4).tolist()
    [1, 4, 8]
    """
    require_sample_size(n_units=n_units, n_sample=n_sample)
    _require_start(start, below=n_units)
    if n_units * n_sample > _LARGEST:
        raise DrawError("LIST_TOO_LARGE", "N · n must not exceed 2**62", n_units=n_units, n_sample=n_sample)
    return (start + n_units * np.arange(n_sample, dtype=np.int64)) // n_sample


def symmetric_interval(*, n_units: int, n_sample: int) -> int:
    """Return k, the whole interval that is left when N mod n units are set aside."""
    require_sample_size(n_units=n_units, n_sample=n_sample)
    return n_units // n_sample


def _symmetric_in_whole_blocks(*, interval: int, n_sample: int, start: int) -> Positions:
    blocks = interval * np.arange(n_sample, dtype=np.int64)
    mirrored = np.arange(n_sample) % 2 == 1
    return blocks + np.where(mirrored, interval - 1 - start, start)


def symmetric_positions(
    *, n_units: int, n_sample: int, start: int, set_aside_start: int
) -> tuple[Positions, Positions]:
    """Positions of a symmetric systematic sample (对称等距) and those that were set aside, both ascending.

    r = N mod n units are set aside by systematic selection. In the rest, blocks of 2k units give ``start`` and
    2k−1−``start``, an odd last block of k gives ``start`` (Sethi 1965, there counted from 1 as r and 2k−r+1). A unit
    stays with 1 − r/N and is then taken with 1/k: together exactly n/N. In a list sorted by size the pairs balance
    a linear trend.

    Raises
    ------
    DrawError
        ``SAMPLE_SIZE_INVALID``, ``LIST_TOO_SHORT``, ``START_OUT_OF_RANGE`` or ``LIST_TOO_LARGE``.

    >>> positions, set_aside = symmetric_positions(n_units=13, n_sample=4, start=0, set_aside_start=7)
    >>> positions.tolist(), set_aside.tolist()
    ([0, 5, 6, 12], [7])
    """
    interval = symmetric_interval(n_units=n_units, n_sample=n_sample)
    _require_start(start, below=interval)
    _require_start(set_aside_start, below=n_units)
    n_aside = n_units % n_sample
    in_blocks = _symmetric_in_whole_blocks(interval=interval, n_sample=n_sample, start=start)
    if n_aside == 0:
        return in_blocks, np.empty(0, dtype=np.int64)
    set_aside = systematic_positions(n_units=n_units, n_sample=n_aside, start=set_aside_start)
    # The i-th unit that stays has moved up by as many places as units were set aside before it.
    shift = np.searchsorted(set_aside - np.arange(n_aside), in_blocks, side="right")
    return in_blocks + shift, set_aside


def systematic_start(seed: str, *, label: str, ea_id: str, n_units: int) -> int:
    """Return the start of a systematic selection: (H(seed|label|ea_id) · N) >> 256.

    >>> systematic_start("2022-08-31 04713", label="households", ea_id="440118001001001", n_units=304)
    256
    """
    return integer_below(n_units, seed, label, ea_id)


def symmetric_starts(seed: str, *, label: str, ea_id: str, n_units: int, n_sample: int) -> Starts:
    """Return both starts of a symmetric selection; that of the set-aside is kept even when nothing is set aside."""
    interval = symmetric_interval(n_units=n_units, n_sample=n_sample)
    return Starts(
        start=integer_below(interval, seed, label, ea_id),
        set_aside_start=integer_below(n_units, seed, label, ea_id, "set-aside"),
    )


def certainty_units(sizes: Positions, *, n_sample: int) -> npt.NDArray[np.bool_]:
    """Tell which units are so large that PPS must take them: x > T/n, repeatedly on what is left.

    Taking one lowers T/n for the others, so the result does not depend on the order in which they are taken, and
    fewer than n units are certain (Särndal, Swensson & Wretman 1992, §3.6.2; Tillé 2006, §2.10).

    >>> certainty_units(np.array([1, 60, 5, 30, 4]), n_sample=3).tolist()
    [False, True, False, True, False]
    """
    _require_sizes(sizes, n_sample=n_sample)
    certain = np.zeros(len(sizes), dtype=np.bool_)
    while True:
        total, n_left = int(sizes[~certain].sum()), n_sample - int(certain.sum())
        more = ~certain & (sizes * n_left > total)
        if not more.any():
            return certain
        certain |= more


def _require_sizes(sizes: Positions, *, n_sample: int) -> None:
    if (sizes < 0).any():
        raise DrawError("SIZE_NEGATIVE", "a size must not be negative")
    require_sample_size(n_units=int((sizes > 0).sum()), n_sample=n_sample)
    if float(sizes.sum(dtype=np.float64)) * n_sample > _LARGEST:
        raise DrawError("LIST_TOO_LARGE", "T · n must not exceed 2**62", n_units=len(sizes), n_sample=n_sample)


def pps_hits(*, total: int, n_sample: int, start: int) -> Positions:
    """Return the n hits on the line of cumulated sizes 0 … T−1: (start + T·j) // n (Madow 1949)."""
    return systematic_positions(n_units=total, n_sample=n_sample, start=start)


def pps_units(sizes: Positions, *, hits: Positions) -> Positions:
    """Return the unit of each hit: i with C(i−1) ≤ hit < C(i), C the running sum of the sizes.

    With no size above T/n no unit is hit twice, and over the T starts unit i is hit exactly n·x times.

    >>> pps_units(np.array([3, 0, 2, 5]), hits=np.array([2, 7])).tolist()
    [0, 3]
    """
    return np.searchsorted(np.cumsum(sizes), hits, side="right").astype(np.int64)


def pps_inclusion_prob(size: int, *, total: int, n_sample: int) -> Fraction:
    """Return the exact inclusion probability n·x/T of a unit that is not certain."""
    return Fraction(n_sample * size, total)
