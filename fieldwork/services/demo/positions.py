"""Positions of the demonstration's visits: near the dwelling as telephones report them, and a few odd ones.

Invented, as everything here. The odd ones are there so that the rules for signals show what they look at; each has the
innocent cause that stands beside it, and none says that anybody did wrong.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from math import cos, pi, radians, sin
from typing import NamedTuple

from sqlmodel import Session

from fieldwork.rules.datum import METRES_PER_DEGREE, WGS84
from fieldwork.rules.signals.preparing import in_wgs84
from fieldwork.rules.visits import Position
from fieldwork.services.demo.stories import Chance
from fieldwork.store import listing

DWELLING_DIGITS = 18
DIGITS = 6

FULL_TURN = 360
NO_FIX_IN = 14
"""One visit in so many has no position: switched off, or no reception in the stairwell."""
BLURRED_IN = 18
"""One visit in so many has a position that is too rough to be judged."""
NEAR_M, FINE_M, BLURRED_M = 15, 18, 160
OFFICE_M = 640
"""How far the office of a village lies from the dwellings whose visits are noted there."""


class Odd(StrEnum):
    """What is odd about the positions of some visits."""

    MOCK = "mock"
    """A position app was left running on the telephone."""
    OFFICE = "office"
    """The visits were noted afterwards in the village's office."""
    STUCK = "stuck"
    """The telephone repeated its last position."""


ODD_PLACES = ((3, Odd.MOCK, 2), (8, Odd.OFFICE, 5), (12, Odd.STUCK, 3))
"""In the area of this place, the first households drawn there, this many."""


class Point(NamedTuple):
    """Degrees in WGS-84."""

    lon: float
    lat: float

    def moved(self, metres: float, degrees: float) -> "Point":
        """Return the point that lies so far away in a direction (from north, clockwise)."""
        north, east = metres * cos(radians(degrees)), metres * sin(radians(degrees))
        lon = self.lon + east / (METRES_PER_DEGREE * cos(self.lat * pi / 180))
        return Point(round(lon, DIGITS), round(self.lat + north / METRES_PER_DEGREE, DIGITS))


@dataclass(frozen=True, kw_only=True)
class Positions:
    """Where the dwellings are, and whose visits have odd positions."""

    homes: Mapping[str, Point] = field(repr=False)
    odd: Mapping[str, tuple[Odd, str]]
    """What is odd about a household's visits, and the household that was drawn first in its area."""

    def of(self, household_id: str, visit: str, *, chance: Chance) -> Position | None:
        """Return what the telephone reports at a visit (named by any text); None where it has no position."""
        kind, first = self.odd.get(household_id, (None, household_id))
        home = self.homes.get(household_id[:DWELLING_DIGITS])
        if home is None or (kind is None and chance.below(NO_FIX_IN, "no fix", visit) == 0):
            return None
        if kind is Odd.STUCK:
            return _reported(self.homes[first[:DWELLING_DIGITS]], first, chance=chance, is_rough=False)
        if kind is Odd.OFFICE:
            home = home.moved(OFFICE_M, chance.below(FULL_TURN, "office", first))
        is_rough = kind is None and chance.below(BLURRED_IN, "rough", visit) == 0
        told = _reported(home, visit, chance=chance, is_rough=is_rough)
        return replace(told, is_mock=True) if kind is Odd.MOCK else told


def positions_of(session: Session, cycle_id: str, drawn: Mapping[str, list[str]]) -> Positions:
    """Return the positions of the dwellings in force and the odd ones among the households drawn."""
    known = listing.dwellings(session, cycle_id, personal=False)
    points = in_wgs84(known)
    codes = (known["ea_id"] + known["dwelling_no"]).tolist()
    homes = {code: Point(float(lon), float(lat)) for code, lon, lat in zip(codes, *points, strict=True)}
    return Positions(homes=homes, odd=_odd(list(drawn.values())))


def _odd(drawn: list[list[str]]) -> dict[str, tuple[Odd, str]]:
    chosen = [(drawn[place][:number], kind) for place, kind, number in ODD_PLACES if place < len(drawn)]
    return {household_id: (kind, households[0]) for households, kind in chosen for household_id in households}


def _reported(place: Point, subject: str, *, chance: Chance, is_rough: bool) -> Position:
    accuracy = 4 + chance.below(FINE_M, "accuracy", subject) + (BLURRED_M if is_rough else 0)
    off = chance.below(NEAR_M, "off", subject) + (accuracy // 2 if is_rough else 0)
    at = place.moved(off, chance.below(FULL_TURN, "way", subject))
    return Position(lon=at.lon, lat=at.lat, datum=WGS84, accuracy_m=float(accuracy), is_mock=False)
