"""New areas avoid those of the old cycle: the frame without them, and how much of the population that leaves out.

Two rules, a parameter. ``area``: only the old areas leave; a village of m areas with t old ones keeps its place in the
frame with x(m − t)/m households, its remaining m − t areas are drawn as always, and the drawn number k stands for the
k-th area that is not an old one. ``village``: the villages of the old areas leave as a whole, for frames in which areas
cannot be told apart by number. What left has no chance in the new draw: that is undercoverage, it is counted, and it
is far smaller under ``area`` (15 areas of 350 households) than under ``village`` (PPS had taken the large ones).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

import pandas as pd

from sampling.columns import FRAME_SIZE, VILLAGE_WIDTH, require_columns
from sampling.draw.joining import frame_units, n_areas_within
from sampling.findings import Finding, Severity
from sampling.rotation.errors import RotationError


class AvoidedUnit(StrEnum):
    """What leaves the frame because it was in the old cycle."""

    AREA = "area"
    VILLAGE = "village"


@dataclass(frozen=True, kw_only=True)
class Avoidance:
    """How the old cycle's areas are avoided.

    Parameters
    ----------
    area_target_households
        s of the rule that divides a village into m = max(1, (2x + s) // (2s)) areas, as in the area draw.
    max_lost_percent
        A loss of coverage above this is a warning, below it information.
    recoded
        Old village code → code in the new frame, for villages whose code has changed since.
    """

    unit: AvoidedUnit
    area_target_households: int
    max_lost_percent: float
    recoded: Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class LostCoverage:
    """What has no chance in the new draw: households, their share, and a table by town.

    ``by_town`` has ``town_code, n_households, n_lost, lost_percent``.
    """

    n_villages: int
    n_households: int
    n_lost: int
    by_town: pd.DataFrame

    @property
    def lost_percent(self) -> float:
        """Share of the frame's households that cannot be drawn."""
        return _percent(self.n_lost, self.n_households)


@dataclass(frozen=True, kw_only=True)
class FrameWithoutOldAreas:
    """The frame for the new draw, the numbers of the areas that are taken, what is lost, and what was noticed."""

    frame: pd.DataFrame
    taken: Mapping[str, tuple[int, ...]]
    lost: LostCoverage
    findings: tuple[Finding, ...]


def frame_without_old_areas(
    frame: pd.DataFrame, *, old_areas: pd.DataFrame, avoidance: Avoidance
) -> FrameWithoutOldAreas:
    """Return the frame from which the new cycle's areas are drawn.

    Parameters
    ----------
    frame
        Canonical frame of the new edition with ``n_households``.
    old_areas
        ``ea_id, village_code`` of the old cycle's areas in use; under ``area`` also ``n_areas``, the m of the village
        when its areas were numbered. An area of joined villages stands once for each of them.

    Returns
    -------
    FrameWithoutOldAreas
        Findings: ``ROTATION_COVERAGE_LOST`` (information, warning above the limit); ``ROTATION_TOWN_LOST`` (warning);
        ``ROTATION_OLD_VILLAGE_NOT_FOUND`` (warning: look for its new code); ``ROTATION_VILLAGE_REDIVIDED`` (warning:
        the village now has another number of areas, so it leaves as a whole).

    Raises
    ------
    ColumnError, FrameError
        As for the area draw: the frame must be one that can be drawn from.
    RotationError
        ``ROTATION_AREA_NUMBER_INVALID`` with ``ea_id, value, expected``.
    """
    sizes = {unit.village_code: unit.n_households for unit in frame_units(frame)}
    before = frame.assign(**{FRAME_SIZE: [sizes[village] for village in frame["village_code"]]})
    old = _old_areas(old_areas, avoidance=avoidance)
    taken, findings = _areas_taken(old, sizes=sizes, avoidance=avoidance)
    left = {village: _left(sizes[village], numbers, avoidance) for village, numbers in taken.items()}
    now = frame.assign(**{FRAME_SIZE: [left.get(village, sizes[village]) for village in frame["village_code"]]})
    gone = {village for village, n in left.items() if n == 0}
    lost = _lost_coverage(before, now)
    return FrameWithoutOldAreas(
        frame=now[~now["village_code"].isin(list(gone))].reset_index(drop=True),
        taken={village: numbers for village, numbers in taken.items() if village not in gone},
        lost=lost,
        findings=(*findings, *_coverage_findings(lost, avoidance)),
    )


def standing_area_number(drawn_number: int, *, taken: Iterable[int]) -> int:
    """Return the number of the k-th area of a village that is not an old one (numbers from 1).

    >>> [standing_area_number(k, taken=(2, 3)) for k in (1, 2, 3)]
    [1, 4, 5]
    """
    number = drawn_number
    for old in sorted(set(taken)):
        if old <= number:
            number += 1
    return number


def _old_areas(old_areas: pd.DataFrame, *, avoidance: Avoidance) -> pd.DataFrame:
    by_area = avoidance.unit is AvoidedUnit.AREA
    columns = ["ea_id", "village_code", *(["n_areas"] if by_area else [])]
    require_columns(old_areas, columns, table_name="old_areas")
    villages = [avoidance.recoded.get(village, village) for village in old_areas["village_code"]]
    return old_areas[columns].assign(village_code=villages)


def _areas_taken(
    old: pd.DataFrame, *, sizes: Mapping[str, int], avoidance: Avoidance
) -> tuple[dict[str, tuple[int, ...]], list[Finding]]:
    """Return per village the numbers of its old areas; no numbers mean that the whole village leaves."""
    taken: dict[str, tuple[int, ...]] = {}
    findings: list[Finding] = []
    for village, areas in old.groupby("village_code", sort=True):
        code = str(village)
        if code not in sizes:
            findings.append(_finding("ROTATION_OLD_VILLAGE_NOT_FOUND", code))
            continue
        taken[code] = ()
        if avoidance.unit is AvoidedUnit.AREA:
            taken[code], differing = _numbers(code, areas, n_households=sizes[code], avoidance=avoidance)
            findings += differing
    return taken, findings


def _numbers(
    village: str, areas: pd.DataFrame, *, n_households: int, avoidance: Avoidance
) -> tuple[tuple[int, ...], list[Finding]]:
    numbers = tuple(
        sorted({_area_number(str(ea), int(m)) for ea, m in zip(areas["ea_id"], areas["n_areas"], strict=True)})
    )
    m_old = int(areas["n_areas"].max())
    m_now = n_areas_within(n_households, target_households=avoidance.area_target_households)
    left = _left(n_households, numbers, avoidance)
    m_left = n_areas_within(left, target_households=avoidance.area_target_households)
    if m_now != m_old or (left > 0 and m_left != m_now - len(numbers)):
        return (), [_finding("ROTATION_VILLAGE_REDIVIDED", village, value=str(m_now), expected=str(m_old))]
    return numbers, []


def _area_number(ea_id: str, n_areas: int) -> int:
    digits = ea_id[VILLAGE_WIDTH:]
    number = int(digits) if digits.isdecimal() else 0
    if not 1 <= number <= n_areas:
        raise RotationError(
            "ROTATION_AREA_NUMBER_INVALID",
            f"area {ea_id}: {digits} is not one of 1 … {n_areas}",
            ea_id=ea_id,
            value=digits,
            expected=f"1-{n_areas}",
        )
    return number


def _left(n_households: int, numbers: tuple[int, ...], avoidance: Avoidance) -> int:
    """x(m − t)/m, rounded half up; nothing if no numbers are told apart or none remain.

    With x/s between m − 1/2 and m + 1/2 the village that is left is again divided into exactly m − t areas.
    """
    m = n_areas_within(n_households, target_households=avoidance.area_target_households)
    remaining = m - len(numbers) if numbers else 0
    return (2 * n_households * remaining + m) // (2 * m) if remaining > 0 else 0


def _percent(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 0.0


def _lost_coverage(before: pd.DataFrame, after: pd.DataFrame) -> LostCoverage:
    lost = before[FRAME_SIZE] - after[FRAME_SIZE]
    table = pd.DataFrame({"town_code": before["town_code"], "n_households": before[FRAME_SIZE], "n_lost": lost})
    by_town = table.groupby("town_code", as_index=False).sum()
    percents = [_percent(n, x) for n, x in zip(by_town["n_lost"], by_town["n_households"], strict=True)]
    return LostCoverage(
        n_villages=int((lost > 0).sum()),
        n_households=int(before[FRAME_SIZE].sum()),
        n_lost=int(lost.sum()),
        by_town=by_town.assign(lost_percent=percents),
    )


def _coverage_findings(lost: LostCoverage, avoidance: Avoidance) -> Iterable[Finding]:
    limit = f"{avoidance.max_lost_percent:g}"
    severity = Severity.WARNING if lost.lost_percent > avoidance.max_lost_percent else Severity.INFORMATION
    value = f"{lost.lost_percent:.2f}"
    yield _finding("ROTATION_COVERAGE_LOST", str(lost.n_lost), severity=severity, value=value, expected=limit)
    for town, percent in zip(lost.by_town["town_code"], lost.by_town["lost_percent"], strict=True):
        if percent == 100:
            yield _finding("ROTATION_TOWN_LOST", str(town))


def _finding(
    code: str, subject: str, *, severity: Severity = Severity.WARNING, value: str = "", expected: str = ""
) -> Finding:
    return Finding(code=code, severity=severity, subject=subject, field="village_code", value=value, expected=expected)
