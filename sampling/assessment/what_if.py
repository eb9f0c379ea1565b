"""What a few areas more or households less would change, from the variance between and within areas of this sample."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pandas as pd

from sampling.allocation import AreaSpread, Precision, TwoStageSize, precision_of


@dataclass(frozen=True, kw_only=True)
class Change:
    """A change of the design: areas and households per area, more (+) or less (−)."""

    areas: int = 0
    households: int = 0


def what_if(spread: AreaSpread, *, size: TwoStageSize, changes: Sequence[Change], confidence: float) -> pd.DataFrame:
    """Return the precision of the design as it is and with each change.

    Parameters
    ----------
    spread
        Of this sample (`sampling.allocation.spread_from_screening` of the households that keep books, or of all
        screened ones).

    Returns
    -------
    DataFrame
        ``areas, households`` (the change), ``n_areas, n_households_per_area, n_households, standard_error,
        relative_half_width_percent, design_effect`` and ``width_ratio``, the half-width over that of the design as it
        is (first row).

    Raises
    ------
    AllocationError
        ``ALLOCATION_NUMBER_INVALID`` if a change leaves too few areas or households, or more than there are.
    """
    width = precision_of(spread, size=size, confidence=confidence).half_width
    rows = []
    for change in (Change(), *changes):
        changed = _changed(size, change)
        precision = precision_of(spread, size=changed, confidence=confidence)
        rows.append(_row(change, changed, precision) | {"width_ratio": precision.half_width / width})
    return pd.DataFrame(rows)


def _changed(size: TwoStageSize, change: Change) -> TwoStageSize:
    return replace(
        size,
        n_areas=size.n_areas + change.areas,
        n_households_per_area=size.n_households_per_area + change.households,
    )


def _row(change: Change, changed: TwoStageSize, precision: Precision) -> dict[str, float]:
    return {
        "areas": change.areas,
        "households": change.households,
        "n_areas": changed.n_areas,
        "n_households_per_area": changed.n_households_per_area,
        "n_households": changed.n_households,
        "standard_error": precision.standard_error,
        "relative_half_width_percent": 100 * precision.relative_half_width,
        "design_effect": precision.design_effect,
    }
