"""Buildings along the streets and the dwellings in them, numbered in walking order."""

import numpy as np
import numpy.typing as npt
import pandas as pd

from sampling.simulate.contents import building_sizes, dormitory_sizes
from sampling.simulate.streets import StreetPlan, street_plan
from sampling.simulate.styles import Neighbourhood

FloatArray = npt.NDArray[np.float64]

DWELLINGS_PER_ENTRANCE = 24
DORMITORY_ROOMS_PER_FLOOR = 8
WORKPLACE_FLOORS = 3
BUILT_PART = 0.8
"""Part of a building's footprint over which its dwellings' points are spread."""


def housed(contents: pd.DataFrame, style: Neighbourhood, rng: np.random.Generator) -> pd.DataFrame:
    """Return the dwellings with the building each stands in (``building``, from 1 in walking order), in that order.

    Shops come first in a building, so that they lie on the ground floor.
    """
    by_kind = contents.sort_values("kind", kind="stable")
    n_of = by_kind["kind"].value_counts()
    sizes = np.concatenate(
        [
            dormitory_sizes(int(n_of.get("dormitory", 0))),
            building_sizes(int(n_of.get("ordinary", 0)), style, rng),
            np.ones(int(n_of.get("workplace", 0)), dtype=np.int64),
        ]
    )
    numbers = np.repeat(rng.permutation(len(sizes)) + 1, sizes)
    dwellings = by_kind.assign(building=numbers, is_shop=by_kind["occupancy"].eq("non_residential"))
    return dwellings.sort_values(["building", "is_shop"], ascending=[True, False], kind="stable", ignore_index=True)


def building_table(dwellings: pd.DataFrame, style: Neighbourhood) -> pd.DataFrame:
    """Return one row per building: kind, type, entrances, dwellings per floor and floors."""
    groups = dwellings.groupby("building")
    table = groups.agg(kind=("kind", "first"), size=("kind", "size"), has_shop=("is_shop", "any")).reset_index()
    has_entrances = (table["kind"] == "ordinary") & (style.dwelling_type == "apartment")
    entrances = (-(-table["size"] // DWELLINGS_PER_ENTRANCE)).where(has_entrances, 1)
    usual = (entrances * style.dwellings_per_floor).where(table["kind"] != "dormitory", DORMITORY_ROOMS_PER_FLOOR)
    per_floor = usual.clip(upper=table["size"])
    floors = -(-table["size"] // per_floor)
    return table.assign(
        building_type=_building_types(table, style),
        entrances=entrances,
        per_floor=per_floor,
        n_floors=floors.where(table["kind"] != "workplace", WORKPLACE_FLOORS),
    )


def placed(table: pd.DataFrame, style: Neighbourhood, rng: np.random.Generator) -> tuple[pd.DataFrame, StreetPlan]:
    """Return the buildings with the street and the place (metres from the area's middle) of each."""
    plan = street_plan(len(table), style, rng)
    return table.assign(street=plan.street_no, x=plan.plots[:, 0], y=plan.plots[:, 1]), plan


def with_rooms(dwellings: pd.DataFrame, buildings: pd.DataFrame) -> pd.DataFrame:
    """Return the dwellings with their building's columns and with entrance, floor and room."""
    joined = dwellings.merge(buildings.drop(columns="kind"), on="building", how="left", validate="m:1")
    index = joined.groupby("building").cumcount()
    within = index % joined["per_floor"]
    per_entrance = joined["per_floor"] // joined["entrances"]
    floor = index // joined["per_floor"] + 1
    return joined.assign(
        floor=floor,
        within=within,
        entrance=within // per_entrance + 1,
        room=floor * 100 + within % per_entrance + 1,
    )


def dwelling_points(rooms: pd.DataFrame, plan: StreetPlan, style: Neighbourhood) -> FloatArray:
    """Return each dwelling's place: rooms of a floor along the building, floors spread over its depth."""
    along = (rooms["within"] + 0.5) / rooms["per_floor"] - 0.5
    across = (rooms["floor"] - 0.5) / rooms["n_floors"] - 0.5
    offsets = np.column_stack([along, across]).astype(np.float64) * np.array(style.footprint_m) * BUILT_PART
    points: FloatArray = rooms[["x", "y"]].to_numpy(dtype=np.float64) + offsets @ plan.turn
    return points


def _building_types(table: pd.DataFrame, style: Neighbourhood) -> pd.Series:
    kinds = {"dormitory": "dormitory", "workplace": "non_residential", "ordinary": style.building_type}
    types = table["kind"].map(kinds)
    return types.mask((table["kind"] == "ordinary") & table["has_shop"] & (table["size"] > 1), "mixed")
