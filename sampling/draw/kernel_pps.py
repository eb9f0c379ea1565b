"""PPS systematic selection in many strata at once: the formulas of `sampling.selection` on one line of all strata.

A province draws its villages in hundreds of strata (county × class). Each stratum has its own line of cumulated sizes
and its own public start; laid end to end they are one line on which all hits are looked up together.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from sampling.draw.kernel_order import Flags, Integers, sorted_rows
from sampling.draw.kernel_positions import below, steps_within
from sampling.errors import DrawError
from sampling.randomness import SEPARATOR
from sampling.selection import require_sample_size

_LARGEST = 2**62


@dataclass(frozen=True, kw_only=True)
class PpsDraw:
    """Rows that were drawn, by stratum, certainty units first; ``stratum`` and ``is_certain`` go with ``rows``."""

    rows: Integers
    stratum: Integers
    is_certain: Flags
    totals: Integers
    starts: Integers


def draw_pps(
    strata: Integers, sizes: Integers, *, stratum_ids: Sequence[str], n_sample: Integers, text: tuple[str, str]
) -> PpsDraw:
    """Draw units with probability proportional to size in every stratum.

    Parameters
    ----------
    strata
        For each row the number of its stratum in ``stratum_ids``, from 0. Within a stratum the rows' order counts.
    sizes
        Sizes as integers; a unit without size is never drawn.
    n_sample
        How many units each stratum gives, certainty units (x > T/n, taken out repeatedly) among them.
    text
        Seed and label in their canonical form: the start of a stratum is (H(seed|label|stratum) · T) >> 256.

    Raises
    ------
    DrawError
        ``SAMPLE_SIZE_INVALID`` or ``LIST_TOO_SHORT`` with ``subject`` = the stratum; ``SIZE_NEGATIVE``;
        ``LIST_TOO_LARGE``.
    """
    order, bounds = _by_stratum(strata, n_strata=len(stratum_ids))
    line = sizes if order is None else sizes[order]
    _require_line(line, bounds, stratum_ids=stratum_ids, n_sample=n_sample)
    ends = _cumulated(line)
    certain = certain_in_strata(line, bounds, totals=np.diff(ends[bounds]), n_sample=n_sample)
    if len(certain):
        line = line.copy()
        line[certain] = 0
        ends = _cumulated(line)
    n_left = n_sample - np.bincount(_stratum_of(certain, bounds), minlength=len(n_sample))
    totals = np.diff(ends[bounds])
    starts = below(totals, (SEPARATOR.join(text) + SEPARATOR).encode(), stratum_ids)
    first, total, start, n_drawn = (np.repeat(column, n_left) for column in (ends[bounds[:-1]], totals, starts, n_left))
    hits = first + (start + total * steps_within(n_left)) // n_drawn
    hit = np.searchsorted(ends[1:], hits, side="right")
    places = np.concatenate([certain, hit])
    is_certain = np.arange(len(places)) < len(certain)
    stratum = _stratum_of(places, bounds)
    by_stratum = np.argsort(stratum, kind="stable")
    return PpsDraw(
        rows=(places if order is None else order[places])[by_stratum],
        stratum=stratum[by_stratum],
        is_certain=is_certain[by_stratum],
        totals=totals,
        starts=starts,
    )


def certain_in_strata(line: Integers, bounds: Integers, *, totals: Integers, n_sample: Integers) -> Integers:
    """Return the places of the units that PPS must take: `selection.certainty_units` in each stratum of the line."""
    counts = np.diff(bounds)
    certain = np.empty(0, dtype=np.int64)
    while True:
        # x · n > T is x > ⌊T/n⌋ for integers: one division per stratum instead of a product per unit.
        is_large = line > np.repeat(totals // n_sample, counts)
        is_large[certain] = False
        more = np.flatnonzero(is_large)
        if not len(more):
            return np.sort(certain)
        stratum = _stratum_of(more, bounds)
        certain = np.concatenate([certain, more])
        n_sample = n_sample - np.bincount(stratum, minlength=len(n_sample))
        totals = totals.copy()
        np.subtract.at(totals, stratum, line[more])


def _by_stratum(strata: Integers, *, n_strata: int) -> tuple[Integers | None, Integers]:
    """Return the rows by stratum (None: they come so already), and where each stratum begins and the last ends."""
    if (strata[1:] >= strata[:-1]).all():
        return None, np.searchsorted(strata, np.arange(n_strata + 1))
    return sorted_rows(strata, (), (), n_areas=n_strata)


def _stratum_of(places: Integers, bounds: Integers) -> Integers:
    return np.searchsorted(bounds[1:], places, side="right")


def _require_line(line: Integers, bounds: Integers, *, stratum_ids: Sequence[str], n_sample: Integers) -> None:
    if (line < 0).any():
        raise DrawError("SIZE_NEGATIVE", "a size must not be negative")
    n_units = np.diff(bounds) - np.bincount(_stratum_of(np.flatnonzero(line == 0), bounds), minlength=len(n_sample))
    for number in np.flatnonzero((n_sample < 1) | (n_units < n_sample)).tolist():
        require_sample_size(
            n_units=int(n_units[number]), n_sample=int(n_sample[number]), subject=str(stratum_ids[number])
        )
    largest = float(line.sum(dtype=np.float64)) * int(n_sample.max(initial=0))
    if largest > _LARGEST:
        raise DrawError(
            "LIST_TOO_LARGE", "T · n must not exceed 2**62", n_units=len(line), n_sample=int(n_sample.max())
        )


def _cumulated(column: Integers) -> Integers:
    """Return the running sum with a 0 before it, so that differences at bounds are sums between them."""
    sums = np.zeros(len(column) + 1, dtype=np.int64)
    np.cumsum(column, out=sums[1:])
    return sums
