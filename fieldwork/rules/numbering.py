"""Numbers of dwellings and households: given once along the walk, never reused, fixed for the cycle (Plan §10)."""

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

import pandas as pd

from fieldwork.rules.addresses import Place
from fieldwork.rules.duplicates import AddressParts, address_score, parts_of
from fieldwork.rules.refusals import StateRefusal
from sampling.findings import Finding, Severity

MOST_DWELLINGS = 999
MOST_HOUSEHOLDS = 99
MOST_BUILDINGS = 999
SEGMENT_DIGITS = 2


class Renumbered(NamedTuple):
    """A dwelling that stood under one number and would now stand under another."""

    before: str
    now: str


def next_dwelling_no(used: Iterable[str], ea_id: str) -> str:
    """Return the next free number: one more than the largest ever used in the area, so that none comes back.

    Raises
    ------
    StateRefusal
        ``LISTING_NUMBERS_EXHAUSTED`` beyond 999.

    >>> next_dwelling_no(["001", "007"], "440118001001001")
    '008'
    """
    return _next(used, most=MOST_DWELLINGS, ea_id=ea_id)


def next_building_no(used: Iterable[str], ea_id: str) -> str:
    """Return the next free number of a building, as `next_dwelling_no`."""
    return _next(used, most=MOST_BUILDINGS, ea_id=ea_id)


def free_number(given: str | None, used: Collection[str], *, ea_id: str) -> str | None:
    """Return a number that was given on the spot, if there is one; a number never stands for a second thing.

    Raises
    ------
    StateRefusal
        ``LISTING_NUMBER_TAKEN``.
    """
    if given is not None and given in used:
        raise StateRefusal("LISTING_NUMBER_TAKEN", ea_id=ea_id, value=given)
    return given


def next_household_no(used: Iterable[str], dwelling: str) -> str:
    """Return the next number of a household in a dwelling, 01 to 99; refuses as `next_dwelling_no`.

    >>> next_household_no(["01", "02"], "440118001001001017")
    '03'
    """
    return _next(used, most=MOST_HOUSEHOLDS, ea_id=dwelling)


def segment_of_next(sizes: Mapping[str, int], *, most: int) -> str:
    """Return the walk segment of the next dwelling: the last one, or the one after it once that is full.

    >>> segment_of_next({"01": 60, "02": 12}, most=60), segment_of_next({"01": 60}, most=60)
    ('02', '02')
    """
    last = max(sizes, default="")
    if last and sizes[last] < most:
        return last
    return f"{int(last or 0) + 1:0{SEGMENT_DIGITS}d}"


def renumbered(before: pd.DataFrame, now: pd.DataFrame, *, place: Place) -> list[Renumbered]:
    """Return the dwellings of a new list whose address stood under another number, in the order of the new numbers.

    Parameters
    ----------
    before, now
        ``dwelling_no, address`` of all earlier versions, and of the new one. A dwelling without an address says
        nothing. Where an address stands at several numbers, one of them is enough.
    """
    old, new = _numbers_by_key(before, place), _numbers_by_key(now, place)
    return sorted(
        (
            Renumbered(min(old[key]), number)
            for key, numbers in new.items()
            if key in old and not numbers & old[key]
            for number in numbers
        ),
        key=lambda each: each.now,
    )


def check_reused(
    before: pd.DataFrame, now: pd.DataFrame, *, place: Place, ea_id: str, min_score: float
) -> list[Finding]:
    """Report numbers that stood at another address: perhaps another dwelling, which needs a number of its own.

    An address that was only written better (score from ``min_score`` on) is the same.
    """
    earlier = _parts_by_number(before, place)
    coming = _parts_by_number(now, place)
    return [
        Finding(
            code="LISTING_NUMBER_REUSED", severity=Severity.WARNING, subject=f"{ea_id}{number}", field="dwelling_no"
        )
        for number, parts in sorted(coming.items())
        if number in earlier and _best(parts[-1], earlier[number]) < min_score
    ]


def require_kept_numbers(found: Collection[Renumbered], *, ea_id: str) -> None:
    """Refuse a list that gives dwellings other numbers than they have.

    Raises
    ------
    StateRefusal
        ``LISTING_DWELLING_RENUMBERED`` naming the first.
    """
    if found:
        first = next(iter(found))
        raise StateRefusal(
            "LISTING_DWELLING_RENUMBERED", ea_id=ea_id, n=len(found), before=first.before, value=first.now
        )


def _next(used: Iterable[str], *, most: int, ea_id: str) -> str:
    number = max((int(each) for each in used if each.isdecimal()), default=0) + 1
    if number > most:
        raise StateRefusal("LISTING_NUMBERS_EXHAUSTED", ea_id=ea_id, expected=most)
    return f"{number:0{len(str(most))}d}"


def _parts_by_number(dwellings: pd.DataFrame, place: Place) -> Mapping[str, list[AddressParts]]:
    found: dict[str, list[AddressParts]] = {}
    written = dwellings[dwellings["address"].notna()]
    for number, address in zip(written["dwelling_no"], written["address"], strict=True):
        found.setdefault(str(number), []).append(parts_of(str(address), place))
    return found


def _numbers_by_key(dwellings: pd.DataFrame, place: Place) -> Mapping[str, set[str]]:
    found: dict[str, set[str]] = {}
    for number, parts in _parts_by_number(dwellings, place).items():
        for each in parts:
            found.setdefault(each.key, set()).add(number)
    return found


def _best(parts: AddressParts, others: Iterable[AddressParts]) -> float:
    return max(address_score(parts, other) for other in others)
