"""Addresses: one key for the many ways in which people write one address, and the town an address names.

Keys are compared inside the system only. They are as personal as the address itself and never leave it.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from types import MappingProxyType

_NUMERAL = re.compile("[〇零一二三四五六七八九十百]+")
_DIGIT: Mapping[str, int] = MappingProxyType({char: at for at, char in enumerate("零一二三四五六七八九")} | {"〇": 0})
_NOT_WRITTEN = re.compile(r"[\s,，。.、·;；:：'\"“”‘’()（）\[\]【】]+")
_DASHES = re.compile(r"[-‐‑‒–—―−﹣－_/\\~～]+")
# From the building inwards: 7号楼2单元802室 = 7栋2梯802房 = 7-2-802.
_LEVELS = re.compile(r"([0-9]+[a-z]?|[a-z])(?:号楼|号院|号房|单元|号|栋|幢|座|#|梯|室|房|门)")
_NUMBER = re.compile(r"[0-9]+")


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where an area lies, in the names that stand before its addresses.

    ``district_names`` also holds earlier names (增城市 before 2014) and the names above (省, 市).
    """

    town_name: str
    village_names: tuple[str, ...] = ()
    district_names: tuple[str, ...] = ()
    other_towns: tuple[str, ...] = ()

    @cached_property
    def prefixes(self) -> tuple[str, ...]:
        """Every name that may stand before an address, the longest first."""
        names = {self.town_name, *self.village_names, *self.district_names, *self.other_towns} - {""}
        return tuple(sorted((_plain(name) for name in names), key=lambda name: (-len(name), name)))

    @cached_property
    def plain_districts(self) -> tuple[str, ...]:
        """The district's names as they are compared, the longest first."""
        return tuple(sorted((_plain(name) for name in self.district_names), key=len, reverse=True))

    @cached_property
    def plain_towns(self) -> tuple[tuple[str, str], ...]:
        """The other towns, and as they are compared."""
        return tuple((town, _plain(town)) for town in self.other_towns)

    @cached_property
    def plain_town(self) -> str:
        """The town's own name as it is compared."""
        return _plain(self.town_name)


def address_key(address: str, place: Place) -> str:
    """Return what two ways of writing one address of an area have in common.

    >>> place = Place(town_name="荔城街道", district_names=("广州市", "增城区", "增城市"))
    >>> address_key("增城市荔城街道荔城街道前进路７号楼２单元802室", place)
    '前进路7-2-802'
    >>> address_key("增城区前进路 7-2-802", place)
    '前进路7-2-802'
    """
    rest = _without_prefixes(_plain(address), place.prefixes)
    levels = _DASHES.sub("-", _LEVELS.sub(r"\1-", rest))
    return _NUMBER.sub(lambda number: str(int(number[0])), levels).strip("-")


def other_town_named(address: str, place: Place) -> str:
    """Return the other town that an address names where its own should stand; empty if it names none."""
    rest = _without_prefixes(_plain(address), place.plain_districts)
    if rest.startswith(place.plain_town):
        return ""
    return next((town for town, plain in place.plain_towns if rest.startswith(plain)), "")


@lru_cache(maxsize=20_000)
def _plain(text: str) -> str:
    """NFKC, lower case, without spaces and punctuation, Chinese numbers as digits."""
    bare = _NOT_WRITTEN.sub("", unicodedata.normalize("NFKC", text).casefold())
    return _NUMERAL.sub(lambda found: _arabic(found[0]), bare)


def _arabic(numeral: str) -> str:
    """Return a Chinese number below 1,000 in digits; a row of digits (二〇二) digit by digit."""
    if not set(numeral) & set("十百"):
        return "".join(str(_DIGIT[char]) for char in numeral)
    total, digit = 0, 0
    for char in numeral:
        if char in _DIGIT:
            digit = _DIGIT[char]
        else:
            total += (digit or 1) * (10 if char == "十" else 100)
            digit = 0
    return str(total + digit)


def _without_prefixes(text: str, prefixes: tuple[str, ...]) -> str:
    """Take names from the front as long as there are any: people repeat them."""
    while found := next((name for name in prefixes if text.startswith(name)), ""):
        text = text.removeprefix(found)
    return text
