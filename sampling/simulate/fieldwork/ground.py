"""Where a simulated area's dwellings stand, and how metres become degrees there."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pandas as pd

from sampling.simulate.fieldwork.parameters import FieldworkParameters

Floats = npt.NDArray[np.float64]
METRES_PER_DEGREE = 111_195.0
_CENTRE_LON, _CENTRE_LAT, _STEP = 113.6, 23.2, 0.05


class Spot(NamedTuple):
    """Metres east and north of the area's centre."""

    x: Floats
    y: Floats


@dataclass(frozen=True, kw_only=True)
class Ground:
    """An area: its code, the centre in degrees, and where each dwelling stands in metres from it."""

    ea_id: str
    lon: float
    lat: float
    dwellings: Spot
    home: tuple[float, float]
    """Where the enumerator lives."""

    def degrees(self, spot: Spot) -> tuple[Floats, Floats]:
        """Return longitudes and latitudes in WGS-84."""
        narrow = METRES_PER_DEGREE * np.cos(np.radians(self.lat))
        return self.lon + spot.x / narrow, self.lat + spot.y / METRES_PER_DEGREE

    def at(self, places: npt.NDArray[np.int64]) -> Spot:
        """Return where some dwellings stand."""
        return Spot(self.dwellings.x[places], self.dwellings.y[places])

    def household_ids(self, places: npt.NDArray[np.int64]) -> list[str]:
        """Return the first household of some dwellings; dwellings are numbered from 1."""
        return [f"{self.ea_id}{place + 1:03d}01" for place in places]

    def listing(self) -> pd.DataFrame:
        """Return ``ea_id, dwelling_no, lon, lat`` of all dwellings."""
        lon, lat = self.degrees(self.dwellings)
        numbers = [f"{place + 1:03d}" for place in range(len(lon))]
        return pd.DataFrame({"ea_id": self.ea_id, "dwelling_no": numbers, "lon": lon, "lat": lat})


def ground_of(place: int, *, parameters: FieldworkParameters, rng: np.random.Generator) -> Ground:
    """Return the ground of one enumerator: dwellings in buildings, buildings over a disc, numbered along a walk."""
    n = parameters.n_screened
    n_buildings = max(1, round(n / parameters.dwellings_per_building))
    building = np.sort(rng.integers(0, n_buildings, n))
    buildings = _disc(n_buildings, parameters.area_radius_m, rng)
    along = np.lexsort((buildings.x, np.floor(buildings.y / 60)))
    spot = Spot(buildings.x[along][building], buildings.y[along][building])
    angle = rng.uniform(0, 2 * np.pi)
    away = parameters.home_distance_m * rng.uniform(0.6, 1.4)
    return Ground(
        ea_id=f"4401180{place // 10 + 1:02d}{place % 10 + 1:03d}001",
        lon=_CENTRE_LON + _STEP * (place % 5),
        lat=_CENTRE_LAT + _STEP * (place // 5),
        dwellings=spot,
        home=(away * np.cos(angle), away * np.sin(angle)),
    )


def _disc(n: int, radius_m: float, rng: np.random.Generator) -> Spot:
    distance, angle = radius_m * np.sqrt(rng.random(n)), rng.uniform(0, 2 * np.pi, n)
    return Spot(distance * np.cos(angle), distance * np.sin(angle))
