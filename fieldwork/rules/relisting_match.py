"""Two lists of the same segments, matched by number and address: found on both, missed, wrongly listed, moved.

Each dwelling is matched at most once. What only looks alike is a candidate, shown to a person and never matched by
itself. A dwelling belongs to the segment in which the second person found it; one that stands on the list under another
segment or building is *moved*: it is on the list, so it counts as covered, and its entry is put right.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import product
from types import MappingProxyType
from typing import Any, NamedTuple

import pandas as pd

from fieldwork.rules.addresses import Place
from fieldwork.rules.duplicates import AddressParts, address_score, parts_of
from fieldwork.rules.relisting import Resolution
from sampling.coverage import SegmentCounts

DEMOLISHED = "demolished"


class Basis(StrEnum):
    """Why two entries are one dwelling."""

    NUMBER_AND_ADDRESS = "number_and_address"
    ADDRESS = "address"
    NUMBER = "number"
    PERSON = "person"


BASIS_LABELS: Mapping[Basis, str] = MappingProxyType(
    {
        Basis.NUMBER_AND_ADDRESS: "编号和地址一致",
        Basis.ADDRESS: "地址一致",
        Basis.NUMBER: "编号一致（无地址）",
        Basis.PERSON: "人工认定",
    }
)


class Resolved(NamedTuple):
    """A decision of a person: about a pair, or (without ``relisted_id``) about a dwelling that was not found again."""

    relisted_id: str
    dwelling_no: str
    verdict: Resolution


class Candidate(NamedTuple):
    """Two entries that may be one dwelling, and how alike their addresses are (0-100)."""

    relisted_id: str
    dwelling_no: str
    score: float


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """The two lists of the relisted segments side by side.

    ``found``: one row per dwelling of the second list: ``relisted_id, segment_no, building_no, dwelling_no`` (missing:
    missed by the first list), ``basis, listed_segment, listed_building, is_moved``. ``not_found``: ``dwelling_no,
    segment_no, verdict`` of the dwellings that were not found again. ``candidates`` wait for a person.
    """

    found: pd.DataFrame
    not_found: pd.DataFrame
    candidates: tuple[Candidate, ...]

    @property
    def missed(self) -> pd.DataFrame:
        """Dwellings that the first list lacks."""
        left: pd.DataFrame = self.found[self.found["dwelling_no"].isna()]
        return left

    @property
    def n_matched(self) -> int:
        """Dwellings on both lists."""
        return int(self.found["dwelling_no"].notna().sum())

    @property
    def wrong(self) -> pd.DataFrame:
        """Dwellings that a person confirmed to be wrongly listed."""
        left: pd.DataFrame = self.not_found[self.not_found["verdict"] == Resolution.WRONG]
        return left

    @property
    def n_undecided(self) -> int:
        """How many candidates and dwellings not found again wait for a person."""
        return len(self.candidates) + int(self.not_found["verdict"].isna().sum())


class _Entry(NamedTuple):
    key: str
    segment: str
    building: str
    number: str
    parts: AddressParts | None


def compare_lists(
    listed: pd.DataFrame,
    relisted: pd.DataFrame,
    *,
    place: Place,
    segments: Collection[str],
    resolved: Iterable[Resolved] = (),
    min_score: float,
) -> Comparison:
    """Match the second list of some segments with the first list of the area.

    Parameters
    ----------
    listed
        The whole area: ``dwelling_no, segment_no, building_no, address, occupancy``; what was demolished takes no part.
    relisted
        ``relisted_id, segment_no, building_no, number_seen`` (as on the door, may be missing), ``address``.
    resolved
        What persons decided, in the order in which they did; a later decision replaces an earlier one.
    min_score
        From which likeness on two entries are shown to a person.
    """
    standing = listed[listed["occupancy"].astype("object").ne(DEMOLISHED)]
    first = {each.key: each for each in _entries(standing, "dwelling_no", "dwelling_no", place)}
    second = {each.key: each for each in _entries(relisted, "relisted_id", "number_seen", place)}
    said = _newest(resolved)
    pairs = _matched(first, second, said)
    taken = {number for number, _ in pairs.values()}
    open_first = [entry for key, entry in first.items() if key not in taken]
    open_second = [entry for key, entry in second.items() if key not in pairs]
    return Comparison(
        found=_found(second.values(), pairs, first),
        not_found=_not_found([entry for entry in open_first if entry.segment in set(segments)], said),
        candidates=tuple(_candidates(open_first, open_second, said, min_score)),
    )


def segment_counts(compared: Comparison, segments: Collection[str]) -> dict[str, SegmentCounts]:
    """Return the counts of each relisted segment; what was wrongly listed counts on neither list."""
    kept = compared.not_found[compared.not_found["verdict"] != Resolution.WRONG]
    counts = {}
    for segment in sorted(segments):
        here = compared.found[compared.found["segment_no"] == segment]
        n_matched = int(here["dwelling_no"].notna().sum())
        n_listed = n_matched + int((kept["segment_no"] == segment).sum())
        counts[segment] = SegmentCounts(n_listed=n_listed, n_relisted=len(here), n_matched=n_matched)
    return counts


def _entries(table: pd.DataFrame, key: str, number: str, place: Place) -> Iterator[_Entry]:
    for row in table.to_dict("records"):
        address = _text(row.get("address"))
        yield _Entry(
            str(row[key]),
            _text(row.get("segment_no")),
            _text(row.get("building_no")),
            _text(row.get(number)),
            parts_of(address, place) if address else None,
        )


def _newest(resolved: Iterable[Resolved]) -> dict[tuple[str, str], Resolution]:
    """Return the last decision about each pair, those that were made last at the end."""
    said: dict[tuple[str, str], Resolution] = {}
    for each in resolved:
        said.pop((each.relisted_id, each.dwelling_no), None)
        said[each.relisted_id, each.dwelling_no] = Resolution(each.verdict)
    return said


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


_Pairs = dict[str, tuple[str, Basis]]
_Said = dict[tuple[str, str], Resolution]


def _matched(first: Mapping[str, _Entry], second: Mapping[str, _Entry], said: _Said) -> _Pairs:
    """Return ``relisted_id → (dwelling_no, basis)``: the strongest reasons first, each dwelling once."""
    pairs: _Pairs = {}
    taken: set[str] = set()
    for relisted_id, number, basis in _proposed(first, second, said):
        refused = said.get((relisted_id, number)) is Resolution.DIFFERENT
        if not refused and relisted_id not in pairs and number not in taken:
            pairs[relisted_id] = (number, basis)
            taken.add(number)
    return pairs


def _proposed(
    first: Mapping[str, _Entry], second: Mapping[str, _Entry], said: _Said
) -> Iterator[tuple[str, str, Basis]]:
    """Give pairs in the order of their strength: a person, number and address, address, number where none has one."""
    for (relisted_id, number), verdict in reversed(said.items()):
        if verdict is Resolution.SAME and relisted_id in second and number in first:
            yield relisted_id, number, Basis.PERSON
    by_key = _by_address(first.values())
    same_address = [(entry, by_key.get(entry.parts.key, [])) for entry in second.values() if entry.parts]
    yield from ((entry.key, entry.number, Basis.NUMBER_AND_ADDRESS) for entry, at in same_address if entry.number in at)
    yield from ((entry.key, number, Basis.ADDRESS) for entry, at in same_address for number in at)
    known = (entry for entry in second.values() if _is_known_by_number(entry, first))
    yield from ((entry.key, entry.number, Basis.NUMBER) for entry in known)


def _by_address(entries: Iterable[_Entry]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for entry in entries:
        if entry.parts is not None:
            found.setdefault(entry.parts.key, []).append(entry.key)
    return found


def _is_known_by_number(entry: _Entry, first: Mapping[str, _Entry]) -> bool:
    """Tell whether a number alone says enough: one of the two has no address, and the building does not contradict."""
    other = first.get(entry.number)
    if other is None or (entry.parts is not None and other.parts is not None):
        return False
    return not entry.building or not other.building or entry.building == other.building


def _candidates(
    open_first: Iterable[_Entry], open_second: Iterable[_Entry], said: _Said, min_score: float
) -> Iterator[Candidate]:
    for entry, other in product(open_second, open_first):
        score = address_score(entry.parts, other.parts) if entry.parts and other.parts else 0.0
        looks_alike = score >= min_score or (entry.number and entry.number == other.number)
        if looks_alike and (entry.key, other.key) not in said:
            yield Candidate(entry.key, other.key, score)


def _found(entries: Iterable[_Entry], pairs: _Pairs, first: Mapping[str, _Entry]) -> pd.DataFrame:
    columns = ["relisted_id", "segment_no", "building_no", "dwelling_no", "basis", "listed_segment", "listed_building"]
    rows = []
    for entry in entries:
        number, basis = pairs.get(entry.key, (None, None))
        other = first.get(number) if number else None
        listed = (other.segment, other.building) if other else (None, None)
        rows.append((entry.key, entry.segment, entry.building, number, basis, *listed))
    table = pd.DataFrame(rows, columns=columns, dtype="object")
    elsewhere = table["segment_no"].ne(table["listed_segment"]) | (
        table["building_no"].ne("") & table["building_no"].ne(table["listed_building"])
    )
    return table.assign(is_moved=elsewhere & table["dwelling_no"].notna())


def _not_found(entries: Iterable[_Entry], said: _Said) -> pd.DataFrame:
    rows = [(entry.key, entry.segment, said.get(("", entry.key))) for entry in entries]
    return pd.DataFrame(rows, columns=["dwelling_no", "segment_no", "verdict"], dtype="object")
