"""The draw on plain integers: all areas of a list in one pass.

The definition of the draw is the one in `sampling.draw.order` and `sampling.draw.households`, area by area; here the
same numbers are made for a whole province at once.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sampling.draw.kernel_order import SortKey, sorted_rows
from sampling.draw.kernel_positions import AllStarts, all_positions, all_starts
from sampling.selection import SelectionMethod, require_sample_size

Integers = npt.NDArray[np.int64]


@dataclass(frozen=True, kw_only=True)
class KernelDraw:
    """What was drawn in all areas: one row per area in ``positions``, ranks from 0 in the area's order.

    ``order`` holds the rows of the list, area by area in selection order; area a has those from ``bounds[a]`` to
    ``bounds[a + 1]``.
    """

    order: Integers
    bounds: Integers
    starts: AllStarts
    positions: Integers

    @property
    def rows(self) -> Integers:
        """Rows of the list that were drawn, one row per area."""
        drawn: Integers = self.order[self.bounds[:-1, None] + self.positions]
        return drawn


@dataclass(frozen=True, kw_only=True)
class KernelDesign:
    """How the kernel draws; seed and label are in their canonical form."""

    n_sample: int
    seed: str
    label: str = "households"
    method: SelectionMethod = SelectionMethod.SYSTEMATIC


def draw_rows(
    areas: Integers,
    values: Sequence[SortKey],
    ids: Sequence[Integers],
    *,
    ea_ids: Sequence[str],
    design: KernelDesign,
) -> KernelDraw:
    """Draw rows in every area of a list given as integers.

    Parameters
    ----------
    areas
        For each row the number of its area in ``ea_ids``, from 0.
    values
        Sort columns, the first counts most; none: by id.
    ids
        The household's id, which breaks ties; an id too long for one integer is given as several, the first counts
        most. No two rows of an area may have the same id.

    Raises
    ------
    DrawError
        ``LIST_TOO_SHORT`` or ``SAMPLE_SIZE_INVALID`` with ``subject`` = the area.
    """
    order, bounds = sorted_rows(areas, values, ids, n_areas=len(ea_ids))
    counts = np.diff(bounds)
    smallest = int(counts.argmin())
    require_sample_size(n_units=int(counts[smallest]), n_sample=design.n_sample, subject=ea_ids[smallest])
    starts = all_starts(
        ea_ids, counts, n_sample=design.n_sample, method=design.method, text=(design.seed, design.label)
    )
    positions = all_positions(counts, starts, n_sample=design.n_sample, method=design.method)
    return KernelDraw(order=order, bounds=bounds, starts=starts, positions=positions)
