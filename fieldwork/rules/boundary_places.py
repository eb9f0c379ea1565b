"""Where on the map the check of outlines found something: the places of `fieldwork.rules.boundaries`, as geometries.

What is drawn on the map while an outline is being drawn, and what remains exactly as it was when corners are moved.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from shapely.geometry import mapping, shape

from fieldwork.rules.boundaries import (
    Ground,
    Outline,
    check_outline_form,
    longest_line,
    metres_beyond,
    neighbours,
    on_the_ground,
)
from fieldwork.rules.plan_ground import BoundaryPlan

DIGITS = 6
"""About a tenth of a metre: how finely a new corner is kept."""


@dataclass(frozen=True, kw_only=True)
class ProblemPlace:
    """One place where an outline is not as it should be: the finding's code and a GeoJSON geometry in WGS-84."""

    code: str
    geometry: Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class OutlineSize:
    """How large an outline is on the ground, and how many of its listed dwellings lie beyond its tolerance."""

    area_m2: float
    n_dwellings: int
    n_outside: int


def problem_places(outlines: Iterable[Outline], *, ea_id: str, rules: BoundaryPlan) -> list[ProblemPlace]:
    """Return where one area's outline overlaps, leaves a gap, loses dwellings or is too large.

    The codes are those of `check_boundaries`, measured the same way; an outline that cannot be one has no places.
    """
    grounds = _sound(outlines)
    own = next((ground for ground in grounds if ground.outline.ea_id == ea_id), None)
    if own is None:
        return []
    found = [*_of_size(own, rules), *_of_dwellings(own, rules), *_of_neighbours(own, grounds, rules)]
    return [ProblemPlace(code=code, geometry=_in_degrees(own, flat)) for code, flat in found]


def outline_size(outline: Outline, *, rules: BoundaryPlan) -> OutlineSize | None:
    """Return the size of an outline and its count of dwellings, None for one that cannot be an outline."""
    for ground in _sound([outline]):
        beyond = metres_beyond(ground.polygon, _dwellings(ground))
        n_outside = int((beyond > rules.outside_tolerance_m).sum())
        return OutlineSize(area_m2=float(ground.polygon.area), n_dwellings=len(beyond), n_outside=n_outside)
    return None


def outline_area_m2(outline: Outline) -> float:
    """Return the area of an outline on the ground in m², not a number for one that cannot be an outline."""
    return next((float(ground.polygon.area) for ground in _sound([outline])), float("nan"))


def with_kept_corners(drawn: Mapping[str, Any], known: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Return a drawn geometry whose corners are new to six digits, or exactly those of an outline that is known.

    A corner that was not moved keeps its numbers to the last digit, and so does one that was put on a neighbour's.
    """
    exact = {_key(corner): corner for one in known for corner in shapely.get_coordinates(shape(one))}

    def kept(degrees: Any) -> Any:
        return np.array([exact.get(_key(corner), np.round(corner, DIGITS)) for corner in degrees])

    moved: dict[str, Any] = mapping(shapely.transform(shapely.force_2d(shape(drawn)), kept))
    return moved


def same_outline(one: Mapping[str, Any] | None, other: Mapping[str, Any]) -> bool:
    """Tell whether two outlines have the same corners in the same order."""
    return one is not None and bool(shape(one) == shape(other))


def _key(corner: Any) -> tuple[float, float]:
    return round(float(corner[0]), DIGITS), round(float(corner[1]), DIGITS)


def _sound(outlines: Iterable[Outline]) -> list[Ground]:
    return on_the_ground([one for one in outlines if one.geometry is not None and not check_outline_form(one)])


def _dwellings(ground: Ground) -> Any:
    return ground.plane.flat(ground.outline.dwellings[["lon", "lat"]].dropna().to_numpy("float64"))


def _in_degrees(ground: Ground, flat: Any) -> dict[str, Any]:
    def rounded(points: Any) -> Any:
        return np.round(ground.plane.degrees(points), DIGITS)

    placed: dict[str, Any] = mapping(shapely.transform(flat, rounded))
    return placed


def _of_size(own: Ground, rules: BoundaryPlan) -> Iterator[tuple[str, Any]]:
    if own.polygon.area > rules.max_area_km2 * 1e6:
        yield "BOUNDARY_TOO_LARGE", own.polygon
    longest = longest_line(own.polygon)
    if longest.length > rules.max_diameter_km * 1000:
        yield "BOUNDARY_TOO_LONG", longest


def _of_dwellings(own: Ground, rules: BoundaryPlan) -> Iterator[tuple[str, Any]]:
    flat = _dwellings(own)
    outside = flat[metres_beyond(own.polygon, flat) > rules.outside_tolerance_m]
    if len(outside):
        yield "BOUNDARY_DWELLING_OUTSIDE", shapely.multipoints(outside)


def _of_neighbours(own: Ground, grounds: Sequence[Ground], rules: BoundaryPlan) -> Iterator[tuple[str, Any]]:
    for pair in neighbours(grounds, rules):
        if own in pair:
            other = pair[1] if pair[0] is own else pair[0]
            yield from _of_pair(own.polygon, other.polygon, rules)


def _of_pair(one: Any, other: Any, rules: BoundaryPlan) -> Iterator[tuple[str, Any]]:
    shared = one.intersection(other)
    if shared.area > rules.overlap_tolerance_m2:
        yield "BOUNDARY_OVERLAP", shared
    elif 1.0 <= one.distance(other) <= rules.gap_tolerance_m:
        yield "BOUNDARY_GAP", _strip(one, other, rules.gap_tolerance_m)


def _strip(one: Any, other: Any, width_m: float) -> Any:
    """Return what lies between two outlines and near to both; the shortest line where that is nothing."""
    between = one.buffer(width_m).intersection(other.buffer(width_m)).difference(shapely.union(one, other))
    return between if between.area > 0 else shapely.shortest_line(one, other)
