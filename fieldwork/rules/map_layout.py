"""The printed map of an area: marks of buildings, numbers beside them that do not overlap, a round scale.

Lengths are points of the paper (1/72 inch) with y upward, unless a name says metres.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt
import pandas as pd

from fieldwork.rules.datum import METRES_PER_DEGREE, Points

FloatArray = npt.NDArray[np.float64]
POINTS_PER_METRE = 72 / 0.0254
SCALES = (200, 250, 300, 400, 500, 750, 1000, 1250, 1500, 2000, 2500, 3000, 4000, 5000, 7500, 10_000, 15_000, 20_000)
"""Denominators of a scale that a ruler reads; beyond the last the next multiple of it is taken."""
BAR_LENGTHS_M = (10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
_DIRECTIONS = ((1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (-1, 1), (1, -1), (-1, -1))
_DISTANCES = (6.5, 11.0, 18.0, 27.0, 38.0)
_MARGIN = 0.6


class MarkKind(StrEnum):
    """What a mark of the printed map stands for; the shape tells, not a colour."""

    LIVED_IN = "lived_in"
    EMPTY = "empty"
    NO_DWELLING = "no_dwelling"


@dataclass(frozen=True, kw_only=True)
class MapMark:
    """One building on the map: where, its words, its dwellings' numbers as in the list, its walk segments."""

    lon: float
    lat: float
    text: str
    kind: MarkKind
    numbers: tuple[str, ...] = ()
    segments: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Frame:
    """A rectangle of the paper."""

    left: float
    bottom: float
    width: float
    height: float

    def holds(self, box: FloatArray) -> bool:
        """Tell whether a box (left, bottom, right, top) lies within."""
        right, top = self.left + self.width, self.bottom + self.height
        return bool(box[0] >= self.left and box[1] >= self.bottom and box[2] <= right and box[3] <= top)


@dataclass(frozen=True, kw_only=True)
class Ground:
    """How places become points of the paper: the middle of the map, and the scale's denominator."""

    lon: float
    lat: float
    scale: int
    frame: Frame

    def on_paper(self, places: Points) -> FloatArray:
        """Return places (degrees) as points of the paper (n × 2)."""
        east = (places.lon - self.lon) * METRES_PER_DEGREE * math.cos(math.radians(self.lat))
        north = (places.lat - self.lat) * METRES_PER_DEGREE
        middle = self.frame.left + self.frame.width / 2, self.frame.bottom + self.frame.height / 2
        placed: FloatArray = np.column_stack((east, north)) * POINTS_PER_METRE / self.scale + np.array(middle)
        return placed


@dataclass(frozen=True, kw_only=True)
class Words:
    """Words beside a mark: the lower left corner and width of their box, and whether a line leads to the mark."""

    left: float
    bottom: float
    width: float
    is_led: bool


def number_ranges(numbers: Sequence[str]) -> str:
    """Return numbers of dwellings with neighbours drawn together.

    >>> number_ranges(["001", "002", "003", "007", "009", "010"])
    '001–003、007、009–010'
    """
    runs: list[list[str]] = []
    for number in sorted(numbers):
        if runs and int(number) == int(runs[-1][-1]) + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return "、".join(run[0] if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)


def building_marks(buildings: pd.DataFrame, dwellings: pd.DataFrame) -> tuple[list[MapMark], tuple[str, ...]]:
    """Return one mark per building in walking order, and the numbers of the dwellings that have no place on the map.

    Parameters
    ----------
    buildings
        ``building_no, lon, lat`` in WGS-84.
    dwellings
        ``dwelling_no, building_no, segment_no, occupancy, lon, lat``. A building without a place of its own stands
        in the middle of its dwellings.
    """
    found, placeless = list[MapMark](), list[str]()
    of_building = {str(number): rows for number, rows in dwellings.groupby("building_no")}
    none = dwellings.iloc[:0]
    for row in buildings.to_dict("records"):
        own = of_building.pop(str(row["building_no"]), none)
        mark = _mark(str(row["building_no"]), _place(row["lon"], row["lat"], own), own)
        found.extend([mark] if mark else [])
        placeless.extend([] if mark else own["dwelling_no"].tolist())
    for number, own in of_building.items():
        mark = _mark(number, _place(None, None, own), own)
        found.extend([mark] if mark else [])
        placeless.extend([] if mark else own["dwelling_no"].tolist())
    return sorted(found, key=lambda mark: mark.numbers[0] if mark.numbers else "~"), tuple(sorted(placeless))


def _place(lon: float | None, lat: float | None, own: pd.DataFrame) -> tuple[float, float] | None:
    if pd.notna(lon) and pd.notna(lat):
        return float(lon or 0.0), float(lat or 0.0)
    known = own[own["lon"].notna() & own["lat"].notna()]
    return None if known.empty else (float(known["lon"].mean()), float(known["lat"].mean()))


def _mark(building_no: str, place: tuple[float, float] | None, own: pd.DataFrame) -> MapMark | None:
    if place is None:
        return None
    numbers = tuple(sorted(own["dwelling_no"]))
    lived_in = own["occupancy"].isin(("occupied", "seasonal")).any()
    kind = MarkKind.LIVED_IN if lived_in else MarkKind.EMPTY if numbers else MarkKind.NO_DWELLING
    text = f"〔{building_no}〕{number_ranges(numbers)}"
    segments = tuple(sorted(own["segment_no"].dropna().unique()))
    return MapMark(lon=place[0], lat=place[1], text=text, kind=kind, numbers=numbers, segments=segments)


def ground_of(places: Points, frame: Frame) -> Ground:
    """Return the largest round scale at which all places fit into the frame, their middle in its middle."""
    west, east = float(places.lon.min()), float(places.lon.max())
    south, north = float(places.lat.min()), float(places.lat.max())
    lat = (south + north) / 2
    wide_m = (east - west) * METRES_PER_DEGREE * math.cos(math.radians(lat))
    high_m = (north - south) * METRES_PER_DEGREE
    least = max(wide_m / frame.width, high_m / frame.height) * POINTS_PER_METRE
    last = SCALES[-1]
    scale = next((each for each in SCALES if each >= least), math.ceil(least / last) * last)
    return Ground(lon=(west + east) / 2, lat=lat, scale=scale, frame=frame)


def bar_length_m(scale: int, *, room: float) -> int:
    """Return the longest round length in metres whose scale bar fits into the room; the shortest where none fits."""
    fitting = [each for each in BAR_LENGTHS_M if each * POINTS_PER_METRE / scale <= room]
    return fitting[-1] if fitting else BAR_LENGTHS_M[0]


def placed_words(
    marks: FloatArray, widths: Sequence[float], *, height: float, frame: Frame, obstacles: FloatArray
) -> list[Words | None]:
    """Return where the words of each mark stand so that they cover neither marks nor each other; None without room.

    The nearest free place of eight directions is taken, farther ones with a line to the mark.

    Parameters
    ----------
    marks
        Points of the paper (n × 2), the most important first.
    widths
        Width of the words of each mark.
    obstacles
        Boxes (n × 4: left, bottom, right, top) on which nothing may stand, those of the marks among them.
    """
    taken = obstacles
    found: list[Words | None] = []
    for at, width in zip(marks, widths, strict=True):
        chosen = _free(at, (width, height), taken, frame)
        found.append(
            None if chosen is None else Words(left=chosen[0][0], bottom=chosen[0][1], width=width, is_led=chosen[1])
        )
        taken = taken if chosen is None else np.vstack((taken, chosen[0]))
    return found


def _free(at: FloatArray, size: tuple[float, float], taken: FloatArray, frame: Frame) -> tuple[FloatArray, bool] | None:
    for number, distance in enumerate(_DISTANCES):
        for direction in _DIRECTIONS:
            box = _box(at, size, direction, distance)
            if frame.holds(box) and not _touches(box, taken):
                return box, number > 0
    return None


def _box(at: FloatArray, size: tuple[float, float], direction: tuple[int, int], distance: float) -> FloatArray:
    (width, height), (x, y) = size, direction
    left = at[0] + x * distance - (width if x < 0 else width / 2 if x == 0 else 0)
    bottom = at[1] + y * distance - (height if y < 0 else height / 2 if y == 0 else 0)
    return np.array([left, bottom, left + width, bottom + height])


def _touches(box: FloatArray, taken: FloatArray) -> bool:
    apart = (
        (taken[:, 2] + _MARGIN <= box[0])
        | (taken[:, 0] - _MARGIN >= box[2])
        | (taken[:, 3] + _MARGIN <= box[1])
        | (taken[:, 1] - _MARGIN >= box[3])
    )
    return not bool(apart.all())


def segment_starts(marks: Sequence[MapMark]) -> dict[int, str]:
    """Return the walk segments that begin with a mark, by its position; marks are in walking order.

    >>> segment_starts([MapMark(lon=0, lat=0, text="", kind=MarkKind.EMPTY, segments=each) for each in
    ...                 (("01",), ("01", "02", "03"), ("03",), ("04",))])
    {0: '01', 1: '02、03', 3: '04'}
    """
    found: dict[int, str] = {}
    seen: set[str] = set()
    for at, mark in enumerate(marks):
        new = [segment for segment in mark.segments if segment not in seen]
        seen.update(new)
        if new:
            found[at] = "、".join(new)
    return found
