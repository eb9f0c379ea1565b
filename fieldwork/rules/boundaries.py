"""Outlines of areas (小区边界): what is wrong with them on the ground (Plan §9, maps of the areas).

Outlines are GeoJSON geometries in WGS-84. Distances are measured on a plane around the middle of all outlines, which
is good to a part in a thousand over a district. A check changes nothing.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

import numpy as np
import pandas as pd
import shapely
from shapely.geometry import shape

from fieldwork.rules.datum import EARTH_RADIUS_M, Points, gcj02_to_wgs84
from fieldwork.rules.plan_ground import BoundaryPlan
from sampling.columns import VILLAGE_WIDTH
from sampling.findings import Finding, Severity

KINDS = frozenset({"Polygon", "MultiPolygon"})
_LON, _LAT = (73.0, 136.0), (3.0, 54.0)
_LEAST_DWELLINGS = 5
"""From so many dwellings on, a common shift is taken for a datum and not for single mistakes."""


@dataclass(frozen=True, kw_only=True)
class Outline:
    """The outline of one area as it came: a GeoJSON geometry, or None while there is none."""

    ea_id: str
    geometry: Mapping[str, Any] | None
    dwellings: pd.DataFrame = field(default_factory=lambda: pd.DataFrame({"lon": [], "lat": []}, dtype="float64"))
    """Points of the listed dwellings, ``lon, lat`` in WGS-84."""

    @property
    def village_code(self) -> str:
        """The village of the area."""
        return self.ea_id[:VILLAGE_WIDTH]


@dataclass(frozen=True)
class Ground:
    """An outline in metres, and what turns degrees into them."""

    outline: Outline
    polygon: Any
    plane: "Plane"


@dataclass(frozen=True)
class Plane:
    """An equirectangular plane around a point, in metres."""

    lon: float
    lat: float

    def flat(self, degrees: Any) -> Any:
        """Return points (n × 2, degrees) in metres."""
        return (degrees - np.array([self.lon, self.lat])) * self._scale()

    def degrees(self, flat: Any) -> Any:
        """Return points (n × 2, metres) in degrees."""
        return flat / self._scale() + np.array([self.lon, self.lat])

    def _scale(self) -> Any:
        metre = math.radians(1) * EARTH_RADIUS_M
        return np.array([metre * math.cos(math.radians(self.lat)), metre])


def check_outline_form(outline: Outline) -> list[Finding]:
    """Report what cannot be an outline at all: errors, with which it is not kept.

    ``BOUNDARY_KIND``, ``BOUNDARY_COORDINATES_SWAPPED``, ``BOUNDARY_NOT_DEGREES``, ``BOUNDARY_INVALID``.
    """
    geometry = outline.geometry
    if geometry is None:
        return []
    if geometry.get("type") not in KINDS:
        return [_error("BOUNDARY_KIND", outline, value=str(geometry.get("type")), expected="Polygon、MultiPolygon")]
    points = _corners(geometry)
    if points is None:
        return [_error("BOUNDARY_INVALID", outline, value="coordinates")]
    if not _inside(points):
        code = "BOUNDARY_COORDINATES_SWAPPED" if _inside(points[:, ::-1]) else "BOUNDARY_NOT_DEGREES"
        return [_error(code, outline)]
    reason = shapely.is_valid_reason(shape(geometry))
    is_valid = reason == "Valid Geometry"
    return [] if is_valid else [_error("BOUNDARY_INVALID", outline, value=reason.partition("[")[0])]


def _corners(geometry: Mapping[str, Any]) -> Any:
    """Return the corners of a geometry (n × 2), None where there are none or they are no numbers."""
    try:
        points = shapely.get_coordinates(shape(geometry))
    except (shapely.errors.ShapelyError, ValueError, TypeError, KeyError, IndexError, AttributeError):
        return None
    return points if len(points) and np.isfinite(points).all() else None


def check_boundaries(outlines: Iterable[Outline], *, rules: BoundaryPlan) -> list[Finding]:
    """Report what is missing or wrong in the outlines of the areas of one district.

    Per area: no outline, a form that cannot be, the wrong datum, dwellings outside, too large to walk. Per pair of
    neighbours: overlap, and a strip between areas that should touch.
    """
    listed = list(outlines)
    forms = {outline.ea_id: check_outline_form(outline) for outline in listed}
    grounds = on_the_ground([one for one in listed if one.geometry is not None and not forms[one.ea_id]])
    return [
        *(_missing(one) for one in listed if one.geometry is None),
        *(finding for found in forms.values() for finding in found),
        *(finding for ground in grounds for finding in _of_one(ground, rules)),
        *(finding for pair in neighbours(grounds, rules) for finding in _of_pair(*pair, rules=rules)),
    ]


def _inside(points: Any) -> bool:
    lon, lat = points[:, 0], points[:, 1]
    return bool(((lon >= _LON[0]) & (lon <= _LON[1]) & (lat >= _LAT[0]) & (lat <= _LAT[1])).all())


def on_the_ground(outlines: Sequence[Outline]) -> list[Ground]:
    """Return the outlines (each a sound geometry) in metres on one common plane."""
    polygons = [shape(one.geometry) for one in outlines]
    if not polygons:
        return []
    west, south, east, north = shapely.total_bounds(polygons)
    plane = Plane((west + east) / 2, (south + north) / 2)
    return [
        Ground(one, shapely.transform(polygon, plane.flat), plane)
        for one, polygon in zip(outlines, polygons, strict=True)
    ]


def _of_one(ground: Ground, rules: BoundaryPlan) -> Iterator[Finding]:
    outline, polygon = ground.outline, ground.polygon
    area_km2, diameter_km = polygon.area / 1e6, longest_line(polygon).length / 1000
    if area_km2 > rules.max_area_km2:
        yield _warning(
            "BOUNDARY_TOO_LARGE", outline, field="km2", value=f"{area_km2:.1f}", expected=f"{rules.max_area_km2:g}"
        )
    if diameter_km > rules.max_diameter_km:
        yield _warning(
            "BOUNDARY_TOO_LONG", outline, field="km", value=f"{diameter_km:.1f}", expected=f"{rules.max_diameter_km:g}"
        )
    yield from _dwelling_findings(ground, rules)


def longest_line(polygon: Any) -> Any:
    """Return the line between the two corners of an outline that lie farthest apart."""
    corners = shapely.get_coordinates(polygon.convex_hull)
    apart = np.hypot(*(corners[:, None, :] - corners[None, :, :]).transpose(2, 0, 1))
    return shapely.linestrings(corners[list(np.unravel_index(apart.argmax(), apart.shape))])


def _dwelling_findings(ground: Ground, rules: BoundaryPlan) -> Iterator[Finding]:
    points = ground.outline.dwellings[["lon", "lat"]].dropna().to_numpy("float64")
    if not len(points):
        return
    beyond = metres_beyond(ground.polygon, ground.plane.flat(points))
    is_outside = beyond > rules.outside_tolerance_m
    n_outside = int(is_outside.sum())
    if not n_outside:
        return
    if len(points) >= _LEAST_DWELLINGS and n_outside > len(points) / 2 and _fits_as_gcj02(ground, points, rules):
        yield _warning("BOUNDARY_DATUM_GCJ02", ground.outline, value=str(n_outside), expected="WGS-84")
        return
    furthest = f"{beyond.max():.0f}"
    yield _warning("BOUNDARY_DWELLING_OUTSIDE", ground.outline, field=furthest, value=str(n_outside), expected="0")


def metres_beyond(polygon: Any, flat: Any) -> Any:
    """Return how far points (n × 2, metres) lie beyond a polygon, 0 within."""
    return np.asarray(shapely.distance(polygon, shapely.points(flat)), dtype=np.float64)


def _fits_as_gcj02(ground: Ground, points: Any, rules: BoundaryPlan) -> bool:
    """Tell whether the outline, read as GCJ-02, holds most of the dwellings."""

    def true(degrees: Any) -> Any:
        return ground.plane.flat(np.column_stack(gcj02_to_wgs84(Points(degrees[:, 0], degrees[:, 1]))))

    shifted = shapely.transform(shape(ground.outline.geometry), true)
    n_inside = int((metres_beyond(shifted, ground.plane.flat(points)) <= rules.outside_tolerance_m).sum())
    return n_inside > len(points) / 2


def neighbours(grounds: Sequence[Ground], rules: BoundaryPlan) -> Iterator[tuple[Ground, Ground]]:
    """Return the pairs near each other, and all pairs of one village."""
    polygons = np.array([ground.polygon for ground in grounds], dtype="object")
    pairs = shapely.STRtree(polygons).query(polygons, predicate="dwithin", distance=rules.gap_tolerance_m)
    near = {(int(first), int(second)) for first, second in pairs.T if first < second}
    same = {
        (i, j)
        for (i, one), (j, other) in combinations(enumerate(grounds), 2)
        if one.outline.village_code == other.outline.village_code
    }
    return ((grounds[i], grounds[j]) for i, j in sorted(near | same))


def _of_pair(one: Ground, other: Ground, *, rules: BoundaryPlan) -> Iterator[Finding]:
    shared = float(one.polygon.intersection(other.polygon).area)
    if shared > rules.overlap_tolerance_m2:
        yield _warning("BOUNDARY_OVERLAP", one.outline, field=other.outline.ea_id, value=f"{shared:.0f}")
        return
    gap = float(one.polygon.distance(other.polygon))
    if 1.0 <= gap <= rules.gap_tolerance_m:
        yield _warning("BOUNDARY_GAP", one.outline, field=other.outline.ea_id, value=f"{gap:.0f}", expected="0")
    elif gap > rules.gap_tolerance_m and abs(_number(one) - _number(other)) == 1:
        yield _finding(
            "BOUNDARY_APART",
            one.outline,
            Severity.INFORMATION,
            field=other.outline.ea_id,
            value=f"{gap:.0f}",
            expected="0",
        )


def _number(ground: Ground) -> int:
    return int(ground.outline.ea_id[VILLAGE_WIDTH:])


def _missing(outline: Outline) -> Finding:
    return _finding("BOUNDARY_MISSING", outline, Severity.INFORMATION)


def _error(code: str, outline: Outline, *, value: str = "", expected: str = "") -> Finding:
    return _finding(code, outline, Severity.ERROR, value=value, expected=expected)


def _warning(code: str, outline: Outline, *, value: str, expected: str = "", field: str = "") -> Finding:
    return _finding(code, outline, Severity.WARNING, field=field, value=value, expected=expected)


def _finding(code: str, outline: Outline, severity: Severity, **said: str) -> Finding:
    return Finding(code=code, severity=severity, subject=outline.ea_id, **said)
