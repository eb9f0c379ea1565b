"""The synthetic world: real villages with invented sizes and places."""

from collections.abc import Hashable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import pandas as pd

from sampling.simulate.layout import FloatArray, area_sites
from sampling.simulate.parameters import SYNTHETIC_NOTE, WorldError, WorldParameters
from sampling.simulate.sizes import village_sizes


@dataclass(frozen=True, kw_only=True)
class Site:
    """One area's place in the synthetic world, with what the frame says of it."""

    ea_id: str
    town_name: str
    village_name: str
    urban_rural_code: str
    n_households: int
    """Households of the area by the frame: the village's by its number of areas, rounded half up."""
    lon: float
    lat: float


@dataclass(frozen=True, kw_only=True)
class Village:
    """A village of the synthetic world; ``area_middles`` are lon, lat of its areas in the order of their numbers."""

    village_code: str
    village_name: str
    town_name: str
    urban_rural_code: str
    n_households: int
    area_middles: tuple[tuple[float, float], ...]

    def site(self, area_no: int) -> Site:
        """Return where an area lies and what the frame says of it; refuses a number that the village has not."""
        ea_id = f"{self.village_code}{area_no:03d}"
        n_areas = len(self.area_middles)
        if not 1 <= area_no <= n_areas:
            raise WorldError("WORLD_AREA_UNKNOWN", f"no area {ea_id} in the synthetic world", ea_id=ea_id)
        lon, lat = self.area_middles[area_no - 1]
        return Site(
            ea_id=ea_id,
            town_name=self.town_name,
            village_name=self.village_name,
            urban_rural_code=self.urban_rural_code,
            n_households=(2 * self.n_households + n_areas) // (2 * n_areas),
            lon=lon,
            lat=lat,
        )


@dataclass(frozen=True, kw_only=True)
class World:
    """Synthetic sizes and places of the villages of a frame.

    Attributes
    ----------
    frame
        The villages as given, with ``n_households``, ``n_residents`` and ``synthetic`` (always true).
    """

    frame: pd.DataFrame
    seed: str
    parameters: WorldParameters
    note: str = SYNTHETIC_NOTE

    @cached_property
    def towns(self) -> pd.DataFrame:
        """``town_code, town_name, lon, lat`` of the approximate, synthetic town centres."""
        names = ["town_code", "town_name", "lon", "lat"]
        return pd.DataFrame([vars(town) for town in self.parameters.towns], columns=names)

    @cached_property
    def area_sites(self) -> dict[str, FloatArray]:
        """Middle (lon, lat) of every area of every village, one row per area number."""
        return area_sites(self.frame, self.parameters)

    def village(self, village_code: str) -> Village:
        """Return a village with its size and the places of its areas.

        Raises
        ------
        WorldError
            ``WORLD_AREA_UNKNOWN`` if the frame has no such village.
        """
        if village_code not in self.area_sites:
            raise WorldError("WORLD_AREA_UNKNOWN", f"no village {village_code} in the frame", ea_id=village_code)
        row = self._rows[village_code]
        return Village(
            village_code=village_code,
            village_name=row["village_name"],
            town_name=row["town_name"],
            urban_rural_code=row["urban_rural_code"],
            n_households=int(row["n_households"]),
            area_middles=tuple((lon, lat) for lon, lat in self.area_sites[village_code].tolist()),
        )

    @cached_property
    def _rows(self) -> dict[str, dict[Hashable, Any]]:
        rows = self.frame.to_dict(orient="records")
        return {str(row["village_code"]): row for row in rows}


def synthetic_world(villages: pd.DataFrame, *, seed: str, parameters: WorldParameters) -> World:
    """Return the world of a list of villages: sizes that add to the published totals, places that do not overlap.

    Parameters
    ----------
    villages
        Frame with ``village_code, village_name, town_code, town_name, urban_rural_code``.
    seed
        Any text; the same text gives the same world.
    """
    sizes = village_sizes(villages, seed=seed, parameters=parameters)
    frame = villages.assign(
        n_households=sizes["n_households"].astype("Int64"),
        n_residents=sizes["n_residents"].astype("Int64"),
        synthetic=True,
    )
    return World(frame=frame.reset_index(drop=True), seed=seed, parameters=parameters)
