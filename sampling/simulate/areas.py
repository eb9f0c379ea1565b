"""A synthetic enumeration area on demand: streets, buildings, dwellings, households and an outline."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from sampling.segments import walk_segments
from sampling.simulate.addresses import addresses
from sampling.simulate.building import building_table, dwelling_points, housed, placed, with_rooms
from sampling.simulate.chance import world_generator
from sampling.simulate.contents import dwelling_contents, households_found
from sampling.simulate.layout import Projection
from sampling.simulate.parameters import SYNTHETIC_NOTE, WorldError, WorldParameters
from sampling.simulate.people import households_of
from sampling.simulate.streets import outline_around
from sampling.simulate.styles import Neighbourhood, neighbourhood
from sampling.simulate.world import Site, Village, World

FloatArray = npt.NDArray[np.float64]

MOST_DWELLINGS = 999
AREA_NO_WIDTH = 3
COORDINATE_DIGITS = 6
BUILDING_COLUMNS = ["ea_id", "building_no", "building_type", "n_floors", "lon", "lat"]
DWELLING_COLUMNS = [
    "ea_id", "segment_no", "building_no", "dwelling_no", "dwelling_type", "occupancy", "lon", "lat", "address",
]  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class SyntheticArea:
    """One synthetic area. ``outline`` and ``streets`` are GeoJSON geometries in WGS-84."""

    site: Site
    buildings: pd.DataFrame
    dwellings: pd.DataFrame
    households: pd.DataFrame
    outline: dict[str, Any]
    streets: dict[str, Any]
    note: str = SYNTHETIC_NOTE

    @property
    def ea_id(self) -> str:
        """The area's code."""
        return self.site.ea_id


def synthetic_area(village: Village, area_no: int, *, seed: str, parameters: WorldParameters) -> SyntheticArea:
    """Return an area of a village; it depends on the seed, the parameters and the village only, on no other area.

    It holds as many households as the frame says, give or take the listing error. Dwellings are numbered through in
    walking order and cut into segments of 30-60; vacant, seasonal and non-residential ones are listed too.

    Raises
    ------
    WorldError
        ``WORLD_AREA_UNKNOWN``; ``WORLD_AREA_TOO_LARGE`` if its dwellings cannot be numbered 001-999.
    """
    site = village.site(area_no)
    rng = world_generator(seed, "area", site.ea_id)
    style = neighbourhood(site.urban_rural_code, world_generator(seed, "neighbourhood", site.ea_id))
    found = households_found(site, seed=seed, parameters=parameters)
    homes = housed(dwelling_contents(found, style, parameters, rng), style, rng)
    _require_numbers(len(homes), site.ea_id)
    buildings, plan = placed(building_table(homes, style), style, rng)
    rooms = with_rooms(homes, buildings)
    points = dwelling_points(rooms, plan, style)
    ground = _Ground(site, Projection(parameters.extent))
    listed = _listed(rooms.assign(ea_id=site.ea_id, address=addresses(rooms, site, style)), style)
    return SyntheticArea(
        site=site,
        buildings=_building_list(buildings, ground, site.ea_id),
        dwellings=ground.located(listed, points)[DWELLING_COLUMNS],
        households=households_of(listed, site, style, seed=seed, parameters=parameters),
        outline=ground.polygon(outline_around(np.vstack([points, plan.plots, *plan.streets]))),
        streets=ground.lines(plan.streets),
    )


def area_of(world: World, ea_id: str) -> SyntheticArea:
    """Return the area with this code: village code and three digits; refuses a code that the world has not."""
    village_code, area_no = ea_id[:-AREA_NO_WIDTH], ea_id[-AREA_NO_WIDTH:]
    village = world.village(village_code)
    number = int(area_no) if area_no.isdecimal() else 0
    return synthetic_area(village, number, seed=world.seed, parameters=world.parameters)


@dataclass(frozen=True)
class _Ground:
    """Turns metres from the area's middle into degrees."""

    site: Site
    projection: Projection

    def degrees(self, points: FloatArray) -> FloatArray:
        middle = self.projection.to_metres(np.array([self.site.lon, self.site.lat]))
        return self.projection.to_degrees(points + middle).round(COORDINATE_DIGITS)

    def located(self, table: pd.DataFrame, points: FloatArray) -> pd.DataFrame:
        degrees = self.degrees(points)
        return table.assign(lon=degrees[:, 0], lat=degrees[:, 1])

    def polygon(self, corners: FloatArray) -> dict[str, Any]:
        return {"type": "Polygon", "coordinates": [self.degrees(corners).tolist()]}

    def lines(self, lines: tuple[FloatArray, ...]) -> dict[str, Any]:
        return {"type": "MultiLineString", "coordinates": [self.degrees(line).tolist() for line in lines]}


def _require_numbers(n_dwellings: int, ea_id: str) -> None:
    if n_dwellings > MOST_DWELLINGS:
        raise WorldError(
            "WORLD_AREA_TOO_LARGE", f"area {ea_id} has {n_dwellings} dwellings", ea_id=ea_id, value=n_dwellings
        )


def _listed(rooms: pd.DataFrame, style: Neighbourhood) -> pd.DataFrame:
    kinds = {"dormitory": "dormitory", "workplace": "workplace", "ordinary": style.dwelling_type}
    segments = walk_segments(rooms["building"].to_numpy(dtype=np.int64))
    return rooms.assign(
        segment_no=pd.Series(segments, index=rooms.index).astype("str").str.zfill(2),
        building_no=rooms["building"].astype("str").str.zfill(3),
        dwelling_no=pd.Series(range(1, len(rooms) + 1), index=rooms.index).astype("str").str.zfill(3),
        dwelling_type=rooms["kind"].map(kinds).mask(rooms["is_shop"], "shop"),
    )


def _building_list(buildings: pd.DataFrame, ground: _Ground, ea_id: str) -> pd.DataFrame:
    located = ground.located(buildings, buildings[["x", "y"]].to_numpy(dtype=np.float64))
    return located.assign(
        ea_id=ea_id,
        building_no=located["building"].astype("str").str.zfill(3),
        n_floors=located["n_floors"].astype("Int64"),
    )[BUILDING_COLUMNS]
