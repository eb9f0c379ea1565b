"""Perhaps one dwelling, listed twice: addresses scored against each other. Nothing is merged; a person decides.

An address is split into its words and its numbers (lane; house, unit, room). The numbers must agree, or one address
must leave out a level between house and room; the words are scored by RapidFuzz, so that a slip of the pen still shows.
Scores are 0-100; 100 is the same key (`address_key`).
"""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from types import MappingProxyType
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from fieldwork.rules.addresses import Place, address_key
from fieldwork.rules.datum import EARTH_RADIUS_M
from fieldwork.rules.refusals import InputRefusal
from sampling.findings import Finding, Severity

_NUMBER = re.compile(r"[0-9]+")
_LEVELS = re.compile(r"[0-9a-z]+(?:-[0-9a-z]+)*$")
SAME_KEY = 100.0


class Verdict(StrEnum):
    """What a person decided about a pair."""

    SAME = "same"
    """One dwelling, listed twice; one of the two still has to be taken off the list."""
    DIFFERENT = "different"
    REMOVED = "removed"
    """One dwelling; the named number was taken off the list."""


VERDICT_LABELS: Mapping[Verdict, str] = MappingProxyType(
    {Verdict.SAME: "同一住宅，待删一条", Verdict.DIFFERENT: "两处不同住宅", Verdict.REMOVED: "同一住宅，已删一条"}
)


class AddressParts(NamedTuple):
    """An address key, its words before the house, the numbers in these (a lane's), and those of house, unit, room."""

    key: str
    words: str
    lane: tuple[str, ...]
    levels: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class PairRules:
    """From which score on, and up to which distance, a pair is shown."""

    min_score: float
    max_distance_m: float


class Pair(NamedTuple):
    """Two dwellings of an area by number, the smaller first, and how alike their addresses are (0-100)."""

    first: str
    second: str
    score: float


def parts_of(address: str, place: Place) -> AddressParts:
    """Return the parts of an address by which it is scored.

    >>> parts_of("合成二巷7号楼2单元802", Place(town_name="荔城街道"))
    AddressParts(key='合成2巷7-2-802', words='合成巷', lane=('2',), levels=('7', '2', '802'))
    """
    key = address_key(address, place)
    tail = _LEVELS.search(key)
    head, levels = (key, "") if tail is None else (key[: tail.start()], tail[0])
    words = _NUMBER.sub("", head).replace("-", "")
    return AddressParts(key, words, tuple(_NUMBER.findall(head)), tuple(levels.split("-")) if levels else ())


def address_score(one: AddressParts, other: AddressParts) -> float:
    """Return how alike two addresses are: 100 for one key, 0 where their numbers contradict each other.

    Where one leaves out a level (7-802 for 7-2-802) or differs in words, it is the mean of both likenesses.
    """
    if one.key == other.key:
        return SAME_KEY
    if one.lane != other.lane or not _levels_agree(one.levels, other.levels):
        return 0.0
    levels = 100 * Indel.normalized_similarity(one.levels, other.levels)
    return round((levels + fuzz.ratio(one.words, other.words)) / 2, 1)


def duplicate_pairs(dwellings: pd.DataFrame, *, place: Place, rules: PairRules) -> list[Pair]:
    """Return the pairs of an area's dwellings whose addresses are alike, the most alike first.

    Only addresses with the same last level are compared: the room, or the house where there are no rooms.
    """
    if "address" not in dwellings:
        return []
    written = dwellings[dwellings["address"].notna()]
    known = dict(zip(written["dwelling_no"], (parts_of(text, place) for text in written["address"]), strict=True))
    points = _points(written)
    pairs = [pair for group in _groups(known) for pair in _scored(group, known, rules.min_score)]
    near = [pair for pair in pairs if _is_near(pair, points, rules.max_distance_m)]
    return sorted(near, key=lambda pair: (-pair.score, pair.first, pair.second))


def check_duplicates(pairs: Collection[Pair], decided: Collection[tuple[str, str]], ea_id: str) -> list[Finding]:
    """Report the pairs that look alike and that nobody has decided; those of one key are `check_addresses`'s."""
    return [
        Finding(
            code="LISTING_ADDRESS_SIMILAR",
            severity=Severity.WARNING,
            subject=f"{ea_id}{pair.first}",
            field="address",
            value=pair.second,
            expected=f"{pair.score:g}",
        )
        for pair in pairs
        if pair.score < SAME_KEY and (pair.first, pair.second) not in decided
    ]


def require_verdict(verdict: str, *, removed: str | None, pair: tuple[str, str]) -> Verdict:
    """Return the verdict as a code, or refuse it.

    Raises
    ------
    InputRefusal
        ``DUPLICATE_VERDICT_UNKNOWN``; ``DUPLICATE_REMOVED_WRONG`` unless exactly a removal names one of the two.
    """
    if verdict not in set(Verdict):
        raise InputRefusal("DUPLICATE_VERDICT_UNKNOWN", value=verdict, expected="、".join(VERDICT_LABELS.values()))
    if (verdict == Verdict.REMOVED) != (removed in pair):
        raise InputRefusal("DUPLICATE_REMOVED_WRONG", first=pair[0], second=pair[1], value=removed or "—")
    return Verdict(verdict)


def _levels_agree(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether the numbers are the same, or one address leaves out what stands between house and room."""
    if one == other:
        return True
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < 2 or (shorter[0], shorter[-1]) != (longer[0], longer[-1]):
        return False
    rest = iter(longer)
    return all(number in rest for number in shorter)


def _groups(known: Mapping[str, AddressParts]) -> list[list[str]]:
    by_last: dict[str, list[str]] = {}
    for number, parts in known.items():
        by_last.setdefault(parts.levels[-1] if parts.levels else "", []).append(number)
    return [sorted(group) for group in by_last.values() if len(group) > 1]


def _scored(group: list[str], known: Mapping[str, AddressParts], least: float) -> Iterator[Pair]:
    for first, second in combinations(group, 2):
        score = address_score(known[first], known[second])
        if score >= least:
            yield Pair(first, second, score)


def _points(dwellings: pd.DataFrame) -> dict[str, tuple[float, float]]:
    if not {"lon", "lat"} <= set(dwellings.columns):
        return {}
    placed = dwellings[dwellings["lon"].notna() & dwellings["lat"].notna()]
    return {row.dwelling_no: (float(row.lon), float(row.lat)) for row in _tuples(placed)}


def _tuples(table: pd.DataFrame) -> Any:
    return table[["dwelling_no", "lon", "lat"]].itertuples()


def _is_near(pair: Pair, points: Mapping[str, tuple[float, float]], limit_m: float) -> bool:
    """Tell whether a pair lies close together; the same key, or a missing or impossible point, says nothing against."""
    one, other = points.get(pair.first), points.get(pair.second)
    if pair.score >= SAME_KEY or one is None or other is None or abs(one[1]) > 90 or abs(other[1]) > 90:
        return True
    return distance_m(one, other) <= limit_m


def distance_m(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Return the distance of two near points (longitude, latitude) in metres, on a plane that touches the earth."""
    middle = np.radians((one[1] + other[1]) / 2)
    east, north = np.radians(other[0] - one[0]) * np.cos(middle), np.radians(other[1] - one[1])
    return float(np.hypot(east, north) * EARTH_RADIUS_M)
