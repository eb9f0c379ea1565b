"""Completeness checks of an area's listing: what can be wrong between buildings, dwellings, addresses and the map.

A check changes nothing: the map and the list go back to the people who walked the area. Findings name dwellings by
area and number; an address or a point is never part of a finding.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
import shapely
from shapely.geometry import shape

from fieldwork.rules.addresses import Place, address_key, other_town_named
from fieldwork.rules.datum import EARTH_RADIUS_M, GCJ02, WGS84, Points, gcj02_to_wgs84
from sampling.findings import Finding, Severity
from sampling.listing import FEWEST_IN_SEGMENT, MOST_IN_SEGMENT, check_segments, check_size

LIVED_IN = frozenset({"occupied", "seasonal"})

BoolArray = npt.NDArray[np.bool_]


@dataclass(frozen=True, kw_only=True)
class ListedArea:
    """The area that was listed: its code, its outline on the map (GeoJSON geometry, WGS-84), names, size on paper."""

    ea_id: str
    place: Place
    outline: Mapping[str, Any] | None = None
    n_households: int | None = None


@dataclass(frozen=True, kw_only=True)
class ListingRules:
    """Parameters of the checks; none of them is published (U)."""

    outside_tolerance_m: float = 30.0
    """A point so far beyond the outline is still taken for inside: accuracy of a phone."""
    datum_least_points: int = 5
    """From so many points on, a common shift is taken for a datum and not for single mistakes."""
    datum_least_share: float = 0.1
    non_residential_buildings: frozenset[str] = field(default=frozenset({"non_residential"}))
    """Building types that may have no dwelling on the list."""
    size_tolerance_percent: float = 20.0
    """How far the dwellings that are lived in may lie from the households on paper."""
    segment_min_dwellings: int = FEWEST_IN_SEGMENT
    segment_max_dwellings: int = MOST_IN_SEGMENT


def check_listing(
    buildings: pd.DataFrame,
    dwellings: pd.DataFrame,
    *,
    area: ListedArea,
    rules: ListingRules | None = None,
) -> list[Finding]:
    """Report what is incomplete or contradictory in one area's listing (Plan §10).

    Parameters
    ----------
    buildings, dwellings
        Canonical tables of this area only. Coordinates count as WGS-84 unless a column ``datum`` says GCJ-02.
    """
    chosen = rules or ListingRules()
    return [
        *check_extent(dwellings, area=area, rules=chosen),
        *check_buildings(buildings, dwellings, rules=chosen),
        *check_addresses(dwellings, place=area.place),
        *check_points(dwellings, area=area, rules=chosen),
    ]


def check_extent(dwellings: pd.DataFrame, *, area: ListedArea, rules: ListingRules) -> list[Finding]:
    """Report walk segments of an unusual size, and an area with far more or fewer lived-in dwellings than on paper."""
    fewest, most = rules.segment_min_dwellings, rules.segment_max_dwellings
    known = "segment_no" in dwellings
    segments = check_segments(dwellings, ea_id=area.ea_id, fewest=fewest, most=most) if known else []
    if area.n_households is None or "occupancy" not in dwellings:
        return segments
    n_lived_in = int(dwellings["occupancy"].isin(LIVED_IN).sum())
    expected, tolerance = area.n_households, rules.size_tolerance_percent
    size = check_size(n_lived_in, ea_id=area.ea_id, n_expected=expected, tolerance_percent=tolerance)
    return [*segments, *size]


def check_buildings(buildings: pd.DataFrame, dwellings: pd.DataFrame, *, rules: ListingRules) -> list[Finding]:
    """Report residential buildings without a dwelling, and dwellings in a building that is not in the inventory."""
    listed = set(dwellings["building_no"].dropna())
    known = set(buildings["building_no"])
    residential = buildings[~buildings["building_type"].isin(rules.non_residential_buildings)]
    empty = residential[~residential["building_no"].isin(listed)]
    homeless = dwellings[dwellings["building_no"].notna() & ~dwellings["building_no"].isin(known)]
    return [
        *(_warning("LISTING_BUILDING_EMPTY", row["ea_id"], "building_no", row["building_no"]) for row in _rows(empty)),
        *(_of("LISTING_BUILDING_UNKNOWN", row, "building_no", value=row["building_no"]) for row in _rows(homeless)),
    ]


def check_addresses(dwellings: pd.DataFrame, *, place: Place) -> list[Finding]:
    """Report dwellings whose address is another's written differently, and addresses that name another town."""
    if "address" not in dwellings:
        return []
    written = dwellings[dwellings["address"].notna()]
    keys = written["address"].map(lambda address: address_key(address, place))
    first = written["dwelling_no"].groupby(keys).transform("first")
    towns = written["address"].map(lambda address: other_town_named(address, place))
    repeated = written.assign(first=first)[keys.duplicated()]
    elsewhere = written.assign(town=towns)[towns != ""]
    return [
        *(_of("LISTING_ADDRESS_DUPLICATE", row, "address", value=row["first"]) for row in _rows(repeated)),
        *(
            _of("LISTING_TOWN_WRONG", row, "address", value=row["town"], expected=place.town_name)
            for row in _rows(elsewhere)
        ),
    ]


def check_points(dwellings: pd.DataFrame, *, area: ListedArea, rules: ListingRules) -> list[Finding]:
    """Report missing, swapped, shifted and outlying points, each kind once it is known that it is not another."""
    if not {"lon", "lat"} <= set(dwellings.columns):
        return []
    missing = dwellings["lon"].isna() | dwellings["lat"].isna()
    located = dwellings[~missing]
    swapped = is_swapped(located)
    return [
        *_missing_finding(int(missing.sum()), len(dwellings), area.ea_id),
        *(_of("LISTING_COORDINATES_SWAPPED", row, "lon", severity=Severity.ERROR) for row in _rows(located[swapped])),
        *_check_against_outline(located[~swapped], area=area, rules=rules),
    ]


def is_swapped(located: pd.DataFrame) -> pd.Series:
    """Tell which points lie in China only with longitude and latitude exchanged (73–136° east, 3–54° north)."""
    lon, lat = located["lon"], located["lat"]
    return lat.between(73, 136) & lon.between(3, 54)


def wgs84_points(located: pd.DataFrame) -> Points:
    """Return the points in WGS-84, each converted from the datum it came with."""
    points = Points(located["lon"].to_numpy(np.float64), located["lat"].to_numpy(np.float64))
    if "datum" not in located:
        return points
    shifted = (located["datum"].fillna(WGS84) == GCJ02).to_numpy()
    true = gcj02_to_wgs84(points)
    return Points(np.where(shifted, true.lon, points.lon), np.where(shifted, true.lat, points.lat))


def _check_against_outline(located: pd.DataFrame, *, area: ListedArea, rules: ListingRules) -> Iterator[Finding]:
    if area.outline is None or located.empty:
        return
    points = wgs84_points(located)
    beyond = metres_beyond(points, area.outline)
    true_beyond = metres_beyond(gcj02_to_wgs84(points), area.outline)
    n_explained = int(((beyond > rules.outside_tolerance_m) & (true_beyond <= rules.outside_tolerance_m)).sum())
    if n_explained >= max(rules.datum_least_points, rules.datum_least_share * len(located)):
        yield _warning("LISTING_DATUM_GCJ02", area.ea_id, "lon", str(n_explained), expected=WGS84)
        beyond = np.minimum(beyond, true_beyond)
    outside = pd.Series(beyond, index=located.index)
    for row in _rows(located.assign(beyond=outside)[outside > rules.outside_tolerance_m]):
        yield _of("LISTING_POINT_OUTSIDE", row, "lon", value=f"{row['beyond']:.0f}")


def metres_beyond(points: Points, outline: Mapping[str, Any]) -> npt.NDArray[np.float64]:
    """Return how far each point lies beyond an outline, in metres; 0 inside.

    Degrees are turned into metres on a plane that touches the earth at the outline's middle: over a kilometre the
    error is far below a phone's accuracy.
    """
    polygon = shape(outline)
    middle = polygon.centroid
    metres = np.array([np.cos(np.radians(middle.y)), 1.0]) * np.radians(1.0) * EARTH_RADIUS_M
    origin = np.array([middle.x, middle.y])
    plane = shapely.transform(polygon, lambda degrees: (degrees - origin) * metres)
    flat = (np.column_stack(points) - origin) * metres
    return np.asarray(shapely.distance(plane, shapely.points(flat)), dtype=np.float64)


def _missing_finding(n_missing: int, n_dwellings: int, ea_id: str) -> list[Finding]:
    if not n_missing:
        return []
    return [
        Finding(
            code="LISTING_POINT_MISSING",
            severity=Severity.INFORMATION,
            subject=ea_id,
            field="lon",
            value=str(n_missing),
            expected=str(n_dwellings),
        )
    ]


def _rows(table: pd.DataFrame) -> list[dict[str, Any]]:
    return [{str(name): value for name, value in row.items()} for row in table.to_dict("records")]


def _of(
    code: str,
    row: Mapping[str, Any],
    column: str,
    *,
    value: str = "",
    expected: str = "",
    severity: Severity = Severity.WARNING,
) -> Finding:
    """Return a finding about a dwelling, named by area and number (18 digits)."""
    subject = f"{row['ea_id']}{row['dwelling_no']}"
    return Finding(code=code, severity=severity, subject=subject, field=column, value=value, expected=expected)


def _warning(code: str, subject: str, column: str, value: str, *, expected: str = "") -> Finding:
    return Finding(code=code, severity=Severity.WARNING, subject=subject, field=column, value=value, expected=expected)
