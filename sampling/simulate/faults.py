"""The mess of real listings, each kind by itself: what the completeness checks must find."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from enum import StrEnum
from types import MappingProxyType

import numpy as np
import pandas as pd

from sampling.simulate.areas import MOST_DWELLINGS, SyntheticArea
from sampling.simulate.chance import world_generator
from sampling.simulate.datum import gcj02_from_wgs84


class Fault(StrEnum):
    """A kind of mistake that a listing may hold."""

    DUPLICATE_ADDRESS = "duplicate_address"
    """A dwelling listed a second time, its address written differently (7-2-802 for 7号楼2单元802)."""
    SKIPPED_NUMBER = "skipped_number"
    """A dwelling number that was left out; all later ones are one too high."""
    OVERLOOKED_DWELLING = "overlooked_dwelling"
    """A dwelling that was left out of the list; its number stays empty, the others keep theirs."""
    DWELLING_OUTSIDE = "dwelling_outside"
    """A dwelling whose point lies outside the area."""
    EMPTY_BUILDING = "empty_building"
    """A residential building in the inventory without a dwelling on the list."""
    SWAPPED_COORDINATES = "swapped_coordinates"
    """A dwelling with longitude and latitude in each other's place."""
    GCJ02_AS_WGS84 = "gcj02_as_wgs84"
    """All points of the area taken in GCJ-02 and read as WGS-84: about 600 m off."""
    WRONG_TOWN = "wrong_town"
    """A dwelling whose address begins with another town."""


DISTANCE_OUTSIDE_M = 260.0
METRES_PER_DEGREE = 111_195.0
OTHER_TOWNS = ("正果镇", "新塘镇")
FLAT_ADDRESS = re.compile(r"(\d+)号楼(\d+)单元(\d+)$")
FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")


def with_faults(area: SyntheticArea, faults: frozenset[Fault], *, seed: str) -> SyntheticArea:
    """Return the area with the faults asked for; which dwelling they meet depends on the seed and the area only.

    The outline stays right: it is the map against which the listing is checked.
    """
    for fault in Fault:
        if fault in faults:
            area = _MAKERS[fault](area, world_generator(seed, "fault", fault.value, area.ea_id))
    return area


def _duplicate_address(area: SyntheticArea, rng: np.random.Generator) -> SyntheticArea:
    row = area.dwellings.iloc[[_row(area, rng)]]
    number = str(int(area.dwellings["dwelling_no"].max()) + 1).zfill(3)
    if int(number) > MOST_DWELLINGS:
        return area
    last_segment = area.dwellings["segment_no"].max()
    copy = row.assign(dwelling_no=number, segment_no=last_segment, address=row["address"].map(differently_written))
    return replace(area, dwellings=pd.concat([area.dwellings, copy], ignore_index=True))


def differently_written(address: str) -> str:
    """Return the same address in other writing: 7-2-802 for 7号楼2单元802, or full-width digits."""
    short = FLAT_ADDRESS.sub(r"\1-\2-\3", address)
    return short if short != address else address.translate(FULL_WIDTH)


def _skipped_number(area: SyntheticArea, rng: np.random.Generator) -> SyntheticArea:
    first = _row(area, rng) + 1
    if int(area.dwellings["dwelling_no"].max()) >= MOST_DWELLINGS:
        return area
    dwellings = area.dwellings.assign(dwelling_no=_moved_up(area.dwellings["dwelling_no"], first))
    number = _moved_up(area.households["dwelling_no"], first)
    household_id = area.households["ea_id"] + number + area.households["household_no"]
    households = area.households.assign(dwelling_no=number, household_id=household_id)
    return replace(area, dwellings=dwellings, households=households)


def _moved_up(dwelling_no: pd.Series, first: int) -> pd.Series:
    numbers = dwelling_no.astype("int64")
    return (numbers + (numbers > first)).astype("str").str.zfill(3)


def _overlooked_dwelling(area: SyntheticArea, rng: np.random.Generator) -> SyntheticArea:
    shared = area.dwellings[area.dwellings["building_no"].duplicated(keep="last")]
    if shared.empty:
        return area
    left_out = shared.index[int(rng.integers(len(shared)))]
    return replace(area, dwellings=area.dwellings.drop(index=left_out).reset_index(drop=True))


def _dwelling_outside(area: SyntheticArea, rng: np.random.Generator) -> SyntheticArea:
    row = _row(area, rng)
    corners = np.array(area.outline["coordinates"][0])
    east = corners[:, 0].max() + DISTANCE_OUTSIDE_M / METRES_PER_DEGREE
    return _with_values(area, row, lon=float(east.round(6)))


def _empty_building(area: SyntheticArea, rng: np.random.Generator) -> SyntheticArea:
    number = str(int(area.buildings["building_no"].max()) + 1).zfill(3)
    model = area.buildings[area.buildings["building_type"] != "non_residential"]
    copy = model.iloc[[int(rng.integers(len(model)))]].assign(building_no=number)
    return replace(area, buildings=pd.concat([area.buildings, copy], ignore_index=True))


def _swapped_coordinates(area: SyntheticArea, rng: np.random.Generator) -> SyntheticArea:
    row = _row(area, rng)
    lon, lat = area.dwellings[["lon", "lat"]].to_numpy(dtype=np.float64)[row].tolist()
    return _with_values(area, row, lon=lat, lat=lon)


def _gcj02_as_wgs84(area: SyntheticArea, _rng: np.random.Generator) -> SyntheticArea:
    return replace(area, buildings=_shifted(area.buildings), dwellings=_shifted(area.dwellings))


def _shifted(points: pd.DataFrame) -> pd.DataFrame:
    lon, lat = gcj02_from_wgs84(points["lon"].to_numpy(), points["lat"].to_numpy())
    return points.assign(lon=lon.round(6), lat=lat.round(6))


def _wrong_town(area: SyntheticArea, rng: np.random.Generator) -> SyntheticArea:
    row = _row(area, rng)
    other = next(town for town in OTHER_TOWNS if town != area.site.town_name)
    address = str(area.dwellings["address"].iloc[row])
    return _with_values(area, row, address=address.replace(area.site.town_name, other, 1))


def _row(area: SyntheticArea, rng: np.random.Generator) -> int:
    return int(rng.integers(len(area.dwellings) - 1))


def _with_values(area: SyntheticArea, row: int, **values: float | str) -> SyntheticArea:
    is_row = area.dwellings.index == row
    changed = {column: area.dwellings[column].mask(is_row, value) for column, value in values.items()}
    return replace(area, dwellings=area.dwellings.assign(**changed))


_MAKERS: Mapping[Fault, Callable[[SyntheticArea, np.random.Generator], SyntheticArea]] = MappingProxyType(
    {
        Fault.DUPLICATE_ADDRESS: _duplicate_address,
        Fault.SKIPPED_NUMBER: _skipped_number,
        Fault.OVERLOOKED_DWELLING: _overlooked_dwelling,
        Fault.DWELLING_OUTSIDE: _dwelling_outside,
        Fault.EMPTY_BUILDING: _empty_building,
        Fault.SWAPPED_COORDINATES: _swapped_coordinates,
        Fault.GCJ02_AS_WGS84: _gcj02_as_wgs84,
        Fault.WRONG_TOWN: _wrong_town,
    }
)
