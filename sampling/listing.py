"""Numeric checks of an area's dwelling list (住宅名录): numbers, walk segments, size; no places, no addresses.

Every dwelling is numbered in walking order, 001 … 999 within the area, vacant ones too, so a number that is skipped
or stands twice means a dwelling that was overlooked or copied (Plan §10).
"""

from collections.abc import Collection, Sequence
from itertools import pairwise

import pandas as pd

from sampling.columns import DWELLING_NO_WIDTH
from sampling.findings import Finding, Severity

FEWEST_IN_SEGMENT = 30
MOST_IN_SEGMENT = 60
_NUMBER = rf"(?!0{{{DWELLING_NO_WIDTH}}})[0-9]{{{DWELLING_NO_WIDTH}}}"


def check_numbers(dwellings: pd.DataFrame, *, ea_id: str, retired: Collection[str] = ()) -> list[Finding]:
    """Report dwelling numbers that are no number of three digits, stand twice, or are skipped (one finding a run).

    ``retired`` numbers were given and taken off the list: they are not skipped.
    """
    numbers = dwellings["dwelling_no"].fillna("").astype("str")
    is_number = numbers.str.fullmatch(_NUMBER)
    used = sorted({int(number) for number in [*numbers[is_number], *retired]})
    counts = numbers[is_number].value_counts().sort_index()
    return [
        *(
            _finding("LISTING_NUMBER_INVALID", ea_id, value=number, expected="001-999", severity=Severity.ERROR)
            for number in numbers[~is_number]
        ),
        *(
            _finding("LISTING_NUMBER_DUPLICATE", ea_id, value=str(number), expected="1", severity=Severity.ERROR)
            for number in counts[counts > 1].index
        ),
        *(_finding("LISTING_NUMBER_GAP", ea_id, expected=run) for run in skipped_runs(used)),
    ]


def skipped_runs(used: Sequence[int]) -> list[str]:
    """Return the runs of numbers that are skipped between 1 and the largest, as text of the list's width.

    >>> skipped_runs([1, 3, 6, 7])
    ['002', '004-005']
    """
    return [_run(low + 1, high - 1) for low, high in pairwise([0, *used]) if high - low > 1]


def _run(first: int, last: int) -> str:
    width = DWELLING_NO_WIDTH
    return f"{first:0{width}d}" if first == last else f"{first:0{width}d}-{last:0{width}d}"


def check_segments(
    dwellings: pd.DataFrame, *, ea_id: str, fewest: int = FEWEST_IN_SEGMENT, most: int = MOST_IN_SEGMENT
) -> list[Finding]:
    """Report walk segments with too few or too many dwellings; the last segment of a walk may be short."""
    counts = dwellings.groupby("segment_no", sort=True).size()
    return [
        _finding(
            "LISTING_SEGMENT_SIZE",
            ea_id,
            field="segment_no",
            value=f"{segment}: {count}",
            expected=f"{fewest}-{most}",
            severity=Severity.INFORMATION,
        )
        for place, (segment, count) in enumerate(counts.items(), start=1)
        if count > most or (count < fewest and place < len(counts))
    ]


def check_size(n_found: int, *, ea_id: str, n_expected: int, tolerance_percent: float) -> list[Finding]:
    """Report an area whose households are not as many as the frame says, give or take the tolerance."""
    if abs(n_found - n_expected) * 100 <= tolerance_percent * n_expected:
        return []
    return [_finding("LISTING_SIZE_DIFFERS", ea_id, field="n_households", value=str(n_found), expected=str(n_expected))]


def listing_counts(buildings: pd.DataFrame, dwellings: pd.DataFrame) -> pd.DataFrame:
    """Return ``ea_id, n_buildings, n_empty_buildings, n_dwellings, n_vacant``, one row per area, by ``ea_id``.

    An empty building is one of the inventory that has no dwelling on the list.
    """
    places = pd.MultiIndex.from_frame(dwellings[["ea_id", "building_no"]])
    is_empty = ~pd.MultiIndex.from_frame(buildings[["ea_id", "building_no"]]).isin(places)
    vacant = dwellings["occupancy"].astype("object").eq("vacant") if "occupancy" in dwellings else False
    per_building = _sums(buildings["ea_id"], n_buildings=1, n_empty_buildings=is_empty)
    per_dwelling = _sums(dwellings["ea_id"], n_dwellings=1, n_vacant=vacant)
    counts = per_building.join(per_dwelling, how="outer").fillna(0).astype("int64")
    return counts.rename_axis("ea_id").reset_index()


def _sums(ea_ids: "pd.Series[str]", **columns: object) -> pd.DataFrame:
    each = pd.DataFrame({"ea_id": ea_ids}).assign(**columns)  # type: ignore[arg-type]
    return each.groupby("ea_id", sort=True).sum().astype("int64")


def _finding(
    code: str,
    ea_id: str,
    *,
    field: str = "dwelling_no",
    value: str = "",
    expected: str = "",
    severity: Severity = Severity.WARNING,
) -> Finding:
    return Finding(code=code, severity=severity, subject=ea_id, field=field, value=value, expected=expected)
