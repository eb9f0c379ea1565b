"""Three kinds of synthetic neighbourhood: blocks of flats, urban villages of self-built houses, and rural villages."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np


@dataclass(frozen=True, kw_only=True)
class Neighbourhood:
    """How an area is built. Lengths in metres, shares in 0-1; all invented (U)."""

    name: str
    building_type: str
    dwelling_type: str
    building_sizes: tuple[int, ...]
    """Dwellings per building, each as likely as it is listed."""
    building_step_m: float
    """From one building to the next along the street."""
    street_step_m: float
    """From one street to the next."""
    setback_m: float
    """From the middle of the street to the middle of a building."""
    footprint_m: tuple[float, float]
    bend_m: float
    """How far a street swings to either side."""
    empty_plots: float
    dwellings_per_floor: int
    vacant: float
    seasonal: float
    non_residential: float
    street_word: str
    floor_area_m2: tuple[int, int]
    """Mean and standard deviation of a dwelling's floor area."""


COMPOUND = Neighbourhood(
    name="compound", building_type="apartment", dwelling_type="apartment",
    building_sizes=(12, 12, 16, 18, 24, 24, 30, 32, 36, 48, 60),
    building_step_m=58.0, street_step_m=92.0, setback_m=24.0, footprint_m=(42.0, 15.0), bend_m=3.0, empty_plots=0.04,
    dwellings_per_floor=2, vacant=0.11, seasonal=0.02, non_residential=0.05, street_word="路", floor_area_m2=(92, 24),
)  # fmt: skip
URBAN_VILLAGE = Neighbourhood(
    name="urban_village", building_type="self_built", dwelling_type="self_built",
    building_sizes=(1, 1, 2, 3, 4, 5, 6, 6, 8, 8, 10, 12, 16),
    building_step_m=23.0, street_step_m=48.0, setback_m=13.0, footprint_m=(14.0, 12.0), bend_m=5.0, empty_plots=0.06,
    dwellings_per_floor=2, vacant=0.09, seasonal=0.01, non_residential=0.07, street_word="巷", floor_area_m2=(38, 14),
)  # fmt: skip
VILLAGE = Neighbourhood(
    name="village", building_type="self_built", dwelling_type="self_built",
    building_sizes=(1, 1, 1, 1, 1, 1, 1, 2, 2, 3),
    building_step_m=23.0, street_step_m=100.0, setback_m=17.0, footprint_m=(11.0, 10.0), bend_m=24.0, empty_plots=0.12,
    dwellings_per_floor=1, vacant=0.14, seasonal=0.06, non_residential=0.02, street_word="巷", floor_area_m2=(128, 38),
)  # fmt: skip

COMPOUND_SHARE: Mapping[str, float] = MappingProxyType({"111": 0.8, "121": 0.7, "112": 0.3, "122": 0.2, "123": 0.5})
"""Chance of blocks of flats by class; the others of the urban classes are urban villages."""


def neighbourhood(urban_rural_code: str, rng: np.random.Generator) -> Neighbourhood:
    """Return what an area of this class is built like."""
    share = COMPOUND_SHARE.get(urban_rural_code)
    chance = float(rng.random())
    if share is None:
        return VILLAGE
    return COMPOUND if chance < share else URBAN_VILLAGE
