"""Where the synthetic villages and areas lie: cells of a grid, so that nothing overlaps.

Every cell belongs to the town with the smallest distance² / need (a weighted Voronoi division), urban villages lie
around the centre, rural ones spread over the rest. A rural area fills a cell, an urban one a quarter of a cell.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from sampling.simulate.parameters import Extent, TownCentre, WorldError, WorldParameters
from sampling.simulate.sizes import is_rural

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int64]

CELL_M = 900.0
QUARTERS = np.array([[-0.25, 0.25], [0.25, 0.25], [0.25, -0.25], [-0.25, -0.25]]) * CELL_M
"""Centres of a cell's quarters, going round, so that neighbouring area numbers are neighbours."""
ROOM = 1.6
"""A town spreads over so many times the cells it needs, where there are as many."""
METRES_PER_DEGREE = 111_195.0


@dataclass(frozen=True)
class Projection:
    """Metres east and north of the extent's south-west corner; plane enough for a district."""

    extent: Extent

    @property
    def metres_per_lon(self) -> float:
        """Length of a degree of longitude at the extent's middle latitude."""
        return METRES_PER_DEGREE * float(np.cos(np.radians((self.extent.south + self.extent.north) / 2)))

    def to_metres(self, points: FloatArray) -> FloatArray:
        """Return x, y of points given as lon, lat."""
        metres: FloatArray = (points - self._corner) * self._scales
        return metres

    def to_degrees(self, points: FloatArray) -> FloatArray:
        """Return lon, lat of points given as x, y."""
        degrees: FloatArray = points / self._scales + self._corner
        return degrees

    @property
    def _corner(self) -> FloatArray:
        return np.array([self.extent.west, self.extent.south])

    @property
    def _scales(self) -> FloatArray:
        return np.array([self.metres_per_lon, METRES_PER_DEGREE])


def n_areas_of(n_households: int, area_target_households: int) -> int:
    """Return how many areas a village is divided into: max(1, (2x + s) // 2s), the design's rule."""
    return max(1, (2 * n_households + area_target_households) // (2 * area_target_households))


def area_sites(frame: pd.DataFrame, parameters: WorldParameters) -> dict[str, FloatArray]:
    """Return for each village the lon, lat of its areas' middles, one row per area number.

    Raises
    ------
    WorldError
        ``WORLD_TOWN_UNKNOWN`` if a town has no centre, ``WORLD_TOO_DENSE`` if a town's areas do not fit.
    """
    units = _units(frame, parameters)
    projection = Projection(parameters.extent)
    cells = _cells(parameters.extent, projection)
    needs = units.groupby("town_code")["n_cells"].sum()
    centres = _centres(parameters.towns, needs.index.tolist(), projection)
    sites: dict[str, FloatArray] = {}
    owners = _owners(cells, centres, needs)
    for town, members in units.groupby("town_code"):
        own = cells[owners == str(town)]
        for code, points in _town_sites(own, members, centres[str(town)]).items():
            sites[code] = projection.to_degrees(points)
    return sites


def _units(frame: pd.DataFrame, parameters: WorldParameters) -> pd.DataFrame:
    """Villages with the cells they need, urban ones of each town first, central classes before outer ones."""
    n_areas = [n_areas_of(int(size), parameters.area_target_households) for size in frame["n_households"]]
    rural = is_rural(frame["urban_rural_code"])
    units = frame[["village_code", "town_code", "urban_rural_code"]].assign(n_areas=n_areas, is_rural=rural)
    units["n_cells"] = units["n_areas"].where(rural, -(-units["n_areas"] // len(QUARTERS)))
    return units.sort_values(["town_code", "urban_rural_code", "village_code"], kind="stable")


def _cells(extent: Extent, projection: Projection) -> FloatArray:
    corner = projection.to_metres(np.array([[extent.east, extent.north]]))[0]
    east, north = (np.arange(CELL_M / 2, length - CELL_M / 2, CELL_M) for length in corner)
    return np.stack(np.meshgrid(east, north), axis=-1).reshape(-1, 2)


def _centres(towns: Sequence[TownCentre], codes: Sequence[str], projection: Projection) -> dict[str, FloatArray]:
    known = {town.town_code: np.array([town.lon, town.lat]) for town in towns}
    for code in codes:
        if code not in known:
            raise WorldError("WORLD_TOWN_UNKNOWN", f"town {code} has no centre in [[towns]]", town_code=code)
    return {code: projection.to_metres(known[code]) for code in codes}


def _owners(cells: FloatArray, centres: Mapping[str, FloatArray], needs: pd.Series) -> npt.NDArray[np.str_]:
    """Return the town of each cell, empty where no town reaches."""
    codes = list(centres)
    distances = np.stack([((cells - centres[code]) ** 2).sum(axis=1) for code in codes])
    weights = needs.reindex(codes).to_numpy(dtype=np.float64)[:, None]
    nearest = (distances / weights).argmin(axis=0)
    owners = np.full(len(cells), "", dtype="U12")
    for index, code in enumerate(codes):
        own = np.flatnonzero(nearest == index)
        by_distance = own[np.argsort(distances[index, own], kind="stable")]
        if len(own) < int(needs[code]):
            raise WorldError("WORLD_TOO_DENSE", f"town {code} does not fit", town_code=code, value=int(needs[code]))
        owners[by_distance[: int(np.ceil(needs[code] * ROOM))]] = code
    return owners


def _town_sites(cells: FloatArray, members: pd.DataFrame, centre: FloatArray) -> dict[str, FloatArray]:
    """Give each village the free cells nearest to its first one; rural villages start ever farther from the centre."""
    free = cells[np.argsort(((cells - centre) ** 2).sum(axis=1), kind="stable")]
    outwards = members["is_rural"].cumsum().sub(1).clip(lower=0) / max(1, int(members["is_rural"].sum()))
    sites: dict[str, FloatArray] = {}
    rows = zip(members["village_code"], members["n_areas"], members["n_cells"], members["is_rural"], strict=True)
    for (code, n_areas, n_cells, rural), outward in zip(rows, outwards, strict=True):
        start = int(len(free) * outward)
        order = np.argsort(((free - free[start]) ** 2).sum(axis=1), kind="stable")
        own, free = free[order[:n_cells]], free[np.sort(order[n_cells:])]
        sites[code] = (own if rural else _quarters(own))[:n_areas]
    return sites


def _quarters(cells: FloatArray) -> FloatArray:
    return (cells[:, None, :] + QUARTERS).reshape(-1, 2)
