"""GCJ-02, the datum of phone maps in China, as a synthetic error of a listing.

The public approximation of the obfuscated datum (as in the open-source eviltransform and PRCoords, which agree to
centimetres); about 600 m in 增城. Only for making faults: the field layer converts data by its own module.
"""

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]

AXIS_M = 6_378_245.0
"""Semi-major axis of the Krasovsky 1940 ellipsoid, on which the shift is defined."""
ECCENTRICITY_SQUARED = 0.00669342162296594323
ORIGIN_LON, ORIGIN_LAT = 105.0, 35.0


def gcj02_from_wgs84(lon: FloatArray, lat: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return longitude and latitude in GCJ-02 of points in WGS-84."""
    east, north = _shift_m(lon - ORIGIN_LON, lat - ORIGIN_LAT)
    sine = np.sin(np.radians(lat))
    curvature = 1 - ECCENTRICITY_SQUARED * sine**2
    metres_per_lat = np.radians(AXIS_M * (1 - ECCENTRICITY_SQUARED) / curvature**1.5)
    metres_per_lon = np.radians(AXIS_M / np.sqrt(curvature) * np.cos(np.radians(lat)))
    return lon + east / metres_per_lon, lat + north / metres_per_lat


def _shift_m(x: FloatArray, y: FloatArray) -> tuple[FloatArray, FloatArray]:
    common = (20 * np.sin(6 * np.pi * x) + 20 * np.sin(2 * np.pi * x)) * 2 / 3
    north = -100 + 2 * x + 3 * y + 0.2 * y**2 + 0.1 * x * y + 0.2 * np.sqrt(np.abs(x)) + common
    north = north + (20 * np.sin(np.pi * y) + 40 * np.sin(np.pi * y / 3)) * 2 / 3
    north = north + (160 * np.sin(np.pi * y / 12) + 320 * np.sin(np.pi * y / 30)) * 2 / 3
    east = 300 + x + 2 * y + 0.1 * x**2 + 0.1 * x * y + 0.1 * np.sqrt(np.abs(x)) + common
    east = east + (20 * np.sin(np.pi * x) + 40 * np.sin(np.pi * x / 3)) * 2 / 3
    east = east + (150 * np.sin(np.pi * x / 12) + 300 * np.sin(np.pi * x / 30)) * 2 / 3
    return east, north
