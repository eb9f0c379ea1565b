"""Synthetic addresses, as a listing writes them. No street of this name exists; the name says that it is synthetic."""

import pandas as pd

from sampling.simulate.styles import Neighbourhood
from sampling.simulate.world import Site

DISTRICT = "增城区"
NUMERALS = "〇一二三四五六七八九十"
STREET = "合成"
COMMITTEE_ENDINGS = (("社区居委会", "社区"), ("居委会", "社区"), ("村委会", "村"))


def short_village_name(village_name: str) -> str:
    """Return a village's name without its committee: 相江社区居委会 → 相江社区, 城丰村委会 → 城丰村."""
    for ending, short in COMMITTEE_ENDINGS:
        if village_name.endswith(ending):
            return village_name.removesuffix(ending) + short
    return village_name


def addresses(rooms: pd.DataFrame, site: Site, style: Neighbourhood) -> pd.Series:
    """Return the address of each dwelling: district, town, village, synthetic street, building, room."""
    prefix = DISTRICT + site.town_name + short_village_name(site.village_name) + STREET
    streets = prefix + rooms["street"].map(_numeral) + style.street_word
    return streets + rooms["building"].astype("str") + _house_part(rooms, style)


def _numeral(number: int) -> str:
    return NUMERALS[number] if number < len(NUMERALS) else str(number)


def _house_part(rooms: pd.DataFrame, style: Neighbourhood) -> pd.Series:
    room = rooms["room"].astype("str")
    flat = "号楼" + rooms["entrance"].astype("str") + "单元" + room
    house = ("号" + room).where(rooms["size"] > 1, "号")
    ordinary = flat if style.dwelling_type == "apartment" else house
    dormitory = ("号宿舍楼" + room).where(rooms["kind"] == "dormitory", ordinary)
    return dormitory.where(rooms["kind"] != "workplace", "号")
