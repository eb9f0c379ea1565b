"""WGS-84 and GCJ-02: phones and Chinese map services shift points by about 600 m here.

The shift is the one that everybody uses for GCJ-02 (the obfuscation of published map services); the inverse is found
by fixed-point iteration and agrees to less than a millimetre. Points are kept in the datum they came with and are
converted only where they are compared or drawn.
"""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]

WGS84 = "WGS-84"
GCJ02 = "GCJ-02"
EARTH_RADIUS_M = 6_371_008.8
METRES_PER_DEGREE = float(np.radians(1.0)) * EARTH_RADIUS_M
"""Along a meridian; along a parallel it is this times the cosine of the latitude."""

_MAJOR_AXIS_M = 6_378_245.0  # Krasovsky 1940, as the obfuscation uses it
_ECCENTRICITY_2 = 0.006_693_421_622_965_943_23
_ROUNDS = 6


class Points(NamedTuple):
    """Longitudes and latitudes in degrees."""

    lon: FloatArray
    lat: FloatArray


def wgs84_to_gcj02(points: Points) -> Points:
    """Return the points as a map service in China shows them; outside China nothing is shifted."""
    east, north = _shift(points)
    inside = (points.lon >= 72.004) & (points.lon <= 137.8347) & (points.lat >= 0.8293) & (points.lat <= 55.8271)
    return Points(points.lon + np.where(inside, east, 0.0), points.lat + np.where(inside, north, 0.0))


def gcj02_to_wgs84(points: Points) -> Points:
    """Return the true points of points noted on a map service in China."""
    found = points
    for _ in range(_ROUNDS):
        shown = wgs84_to_gcj02(found)
        found = Points(found.lon - (shown.lon - points.lon), found.lat - (shown.lat - points.lat))
    return found


def distance_m(first: Points, second: Points) -> FloatArray:
    """Return the great-circle distance in metres (haversine)."""
    lat1, lat2 = np.radians(first.lat), np.radians(second.lat)
    half_lon = np.radians(second.lon - first.lon) / 2
    chord = np.sin((lat2 - lat1) / 2) ** 2 + np.cos(lat1) * np.cos(lat2) * np.sin(half_lon) ** 2
    return np.asarray(2 * EARTH_RADIUS_M * np.arcsin(np.sqrt(np.clip(chord, 0.0, 1.0))))


def _shift(points: Points) -> tuple[FloatArray, FloatArray]:
    """Return the shift in degrees east and north."""
    x, y = points.lon - 105.0, points.lat - 35.0
    root = np.sqrt(np.abs(x))
    ripple = (20 * np.sin(6 * x * np.pi) + 20 * np.sin(2 * x * np.pi)) * 2 / 3
    north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * root + ripple
    north += (20 * np.sin(y * np.pi) + 40 * np.sin(y / 3 * np.pi)) * 2 / 3
    north += (160 * np.sin(y / 12 * np.pi) + 320 * np.sin(y * np.pi / 30)) * 2 / 3
    east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * root + ripple
    east += (20 * np.sin(x * np.pi) + 40 * np.sin(x / 3 * np.pi)) * 2 / 3
    east += (150 * np.sin(x / 12 * np.pi) + 300 * np.sin(x / 30 * np.pi)) * 2 / 3
    return _metres_to_degrees(east, north, np.radians(points.lat))


def _metres_to_degrees(east: FloatArray, north: FloatArray, lat: FloatArray) -> tuple[FloatArray, FloatArray]:
    flattening = 1 - _ECCENTRICITY_2 * np.sin(lat) ** 2
    parallel = _MAJOR_AXIS_M / np.sqrt(flattening) * np.cos(lat)
    meridian = _MAJOR_AXIS_M * (1 - _ECCENTRICITY_2) / flattening**1.5
    return np.degrees(east / parallel), np.degrees(north / meridian)
