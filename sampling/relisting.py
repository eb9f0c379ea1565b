"""Which walk segments of an area are listed again, blind, by another person: a seeded systematic sample of segments.

The sample is the one of `sampling.selection`: integers from SHA-256 of a published text, so that anyone can check that
nobody chose the segments. The number of segments depends on the list alone, never on the seed, so that each segment is
listed again with the same probability, exactly n/S.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sampling.errors import DrawError
from sampling.randomness import canonical_text
from sampling.selection import systematic_positions, systematic_start

LABEL = "relisting"


@dataclass(frozen=True, kw_only=True)
class RelistingDesign:
    """How much of an area is listed again: a share of its segments, and at least so many segments and dwellings."""

    share: float
    min_segments: int
    min_dwellings: int


@dataclass(frozen=True, kw_only=True)
class SegmentChoice:
    """The segments that are listed again. ``start`` counts from 0 among the ``n_segments`` of the area in order."""

    ea_id: str
    seed: str
    label: str
    n_segments: int
    start: int
    segments: tuple[str, ...]

    @property
    def inclusion_prob(self) -> float:
        """Probability with which each segment of the area is listed again."""
        return len(self.segments) / self.n_segments


def n_relisted_segments(sizes: npt.NDArray[np.int64], design: RelistingDesign) -> int:
    """Return how many of the segments are listed again, the same number whatever the seed.

    It is the share rounded up, at least ``min_segments``, raised until *every* start gives at least ``min_dwellings``
    dwellings; an area that has not so many is listed again whole.

    >>> n_relisted_segments(np.array([45] * 8), RelistingDesign(share=0.2, min_segments=2, min_dwellings=60))
    2
    """
    n_segments = len(sizes)
    fewest = min(n_segments, max(math.ceil(design.share * n_segments - 1e-9), design.min_segments, 1))
    enough = (n for n in range(fewest, n_segments) if _least_dwellings(sizes, n) >= design.min_dwellings)
    return next(enough, n_segments)


def choose_segments(
    sizes: Mapping[str, int], *, design: RelistingDesign, seed: str, ea_id: str, label: str = LABEL
) -> SegmentChoice:
    """Return the segments of an area that are listed again.

    Parameters
    ----------
    sizes
        Dwellings of each segment of the list in force; the segments are taken in the order of their numbers.

    Raises
    ------
    DrawError
        ``RELISTING_NO_SEGMENTS`` for an area without segments; ``SEED_TEXT_INVALID``.
    """
    if not sizes:
        raise DrawError("RELISTING_NO_SEGMENTS", f"area {ea_id} has no walk segments", ea_id=ea_id)
    seed, label = canonical_text(seed, field="seed"), canonical_text(label, field="label")
    segments = sorted(sizes)
    n_segments = len(segments)
    n_chosen = n_relisted_segments(np.array([sizes[segment] for segment in segments], dtype=np.int64), design)
    start = systematic_start(seed, label=label, ea_id=ea_id, n_units=n_segments)
    positions = systematic_positions(n_units=n_segments, n_sample=n_chosen, start=start)
    return SegmentChoice(
        ea_id=ea_id,
        seed=seed,
        label=label,
        n_segments=n_segments,
        start=start,
        segments=tuple(segments[position] for position in sorted(positions.tolist())),
    )


def _least_dwellings(sizes: npt.NDArray[np.int64], n_chosen: int) -> int:
    """Return the fewest dwellings that any start gives."""
    n_segments = len(sizes)
    return min(
        int(sizes[systematic_positions(n_units=n_segments, n_sample=n_chosen, start=start)].sum())
        for start in range(n_segments)
    )
