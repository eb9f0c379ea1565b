"""The demonstration's lists under review: other counts, a twin taken off, vacant dwellings seen again, relistings.

What is added to a list is vacant: nobody lives there, so the screening and the draw are what they would be without it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

import pandas as pd

from fieldwork.rules.listing_fields import (
    CountFields,
    DuplicateFields,
    DwellingFields,
    RelistedFields,
    ResolutionFields,
    VacancyFields,
)
from fieldwork.rules.permissions import Actor
from fieldwork.rules.relisting import RelistingState
from fieldwork.services.listing_changes import add_dwelling
from fieldwork.services.listing_review import check_vacancy, decide_duplicate, record_count
from fieldwork.services.relisting import RelistingFields, draw_relisting, finish_relisting, record_relisted
from fieldwork.services.relisting_review import (
    close_relisting,
    compare_relisting,
    decide_relisting,
    resolve_relisted,
)
from fieldwork.store.engine import Database
from sampling.randomness import hash_integer
from sampling.simulate import SyntheticArea

RELISTED = {1: (0, 0), 5: (0, 1), 9: (5, 0), 13: (12, 1)}
"""Serial → dwellings that the list lacks, dwellings that the second person overlooks: in 9 at the threshold."""

TWIN_IN, SEEN_AGAIN_IN, METERS_DIFFER_IN = 3, 12, 7
"""Serials of the areas with a twin, with all vacant dwellings seen again, and where the meters say otherwise."""

COUNTED_ON = date(2022, 7, 31)
REASON = "合成记录：到现场核对"


@dataclass(frozen=True, kw_only=True)
class Review:
    """Where the review works: database, cycle, seed, people, and the areas as they are, by serial from 1."""

    database: Database
    cycle_id: str
    seed: str
    statistician: Actor
    supervisor: Actor
    enumerators: Sequence[Actor]
    areas: Sequence[SyntheticArea]

    def key(self, *parts: str) -> UUID:
        """Return a UUID that follows from the seed."""
        return UUID(int=hash_integer(self.seed, "review", *parts) >> 128, version=4)


def review_lists(review: Review, *, now: datetime) -> list[SyntheticArea]:
    """Do the review of the lists in the three days after ``now``; return the areas to be listed again whole."""
    for serial, area in enumerate(review.areas, start=1):
        _count(review, area, serial, now)
    _take_off_a_twin(review, review.areas[TWIN_IN - 1], now)
    _see_again(review, review.areas[SEEN_AGAIN_IN - 1], now + timedelta(days=1))
    chosen = [(serial, area) for serial, area in enumerate(review.areas, start=1) if serial in RELISTED]
    return [area for serial, area in chosen if _relist(review, area, serial, now + timedelta(days=1))]


def with_found(area: SyntheticArea, serial: int) -> pd.DataFrame:
    """Return the dwellings of an area with those that its first list lacked, under numbers of their own."""
    n_missing = RELISTED[serial][0]
    last = area.dwellings.iloc[[-1] * n_missing].reset_index(drop=True)
    numbers = [f"{len(area.dwellings) + at:03d}" for at in range(1, n_missing + 1)]
    more = last.assign(
        dwelling_no=numbers, occupancy="vacant", dwelling_type="self_built", address=_lane(area, n_missing)
    )
    return pd.concat([area.dwellings, more], ignore_index=True)


def close_whole(review: Review, area: SyntheticArea, *, now: datetime) -> None:
    """Close the relisting of an area that has been listed again whole."""
    close_relisting(review.database, review.key("relisting", area.ea_id), actor=review.statistician, now=now)


def _count(review: Review, area: SyntheticArea, serial: int, now: datetime) -> None:
    """Record the meters: a few more than dwellings, and far more in one area (shops that are metered as homes)."""
    n_homes = int((area.dwellings["occupancy"] != "non_residential").sum())
    n_units = n_homes + serial % 4 + (n_homes // 4 if serial == METERS_DIFFER_IN else 0)
    fields = CountFields(
        count_id=review.key("count", area.ea_id),
        cycle_id=review.cycle_id,
        ea_id=area.ea_id,
        source="electric_meter",
        n_units=n_units,
        as_of=COUNTED_ON,
    )
    record_count(review.database, fields, actor=review.statistician, now=now)


def _take_off_a_twin(review: Review, area: SyntheticArea, now: datetime) -> None:
    """Add a dwelling whose address is another's with a slip of the pen, and decide that it is the same."""
    model = area.dwellings.iloc[0]
    fields = DwellingFields(
        change_id=review.key("twin", area.ea_id),
        cycle_id=review.cycle_id,
        ea_id=area.ea_id,
        building_no=model["building_no"],
        dwelling_type=model["dwelling_type"],
        occupancy="vacant",
        address=str(model["address"]).replace("合成", "合城", 1),
    )
    number = add_dwelling(review.database, fields, actor=review.enumerators[TWIN_IN - 1], now=now)
    decision = DuplicateFields(
        decision_id=review.key("duplicate", area.ea_id),
        cycle_id=review.cycle_id,
        ea_id=area.ea_id,
        first=str(model["dwelling_no"]),
        second=number,
        verdict="removed",
        reason=REASON,
        removed=number,
    )
    decide_duplicate(review.database, decision, actor=review.supervisor, now=now + timedelta(hours=3))


def _see_again(review: Review, area: SyntheticArea, now: datetime) -> None:
    """Look a second time at every vacant dwelling of an area; one has been torn down meanwhile."""
    vacant = area.dwellings.loc[area.dwellings["occupancy"] == "vacant", "dwelling_no"].tolist()
    for place, number in enumerate(vacant):
        fields = VacancyFields(
            check_id=review.key("vacancy", area.ea_id, number),
            cycle_id=review.cycle_id,
            ea_id=area.ea_id,
            dwelling_no=number,
            seen="demolished" if place == len(vacant) - 1 else "vacant",
        )
        at = now + timedelta(minutes=5 * place)
        check_vacancy(review.database, fields, actor=review.supervisor, now=at)


def _relist(review: Review, area: SyntheticArea, serial: int, now: datetime) -> bool:
    """List segments of an area again; return whether it must be listed again whole."""
    key = review.key("relisting", area.ea_id)
    fields = RelistingFields(
        relisting_id=key,
        cycle_id=review.cycle_id,
        ea_id=area.ea_id,
        seed=review.seed,
        relister=review.supervisor.account_id,
    )
    segments = draw_relisting(review.database, fields, actor=review.statistician, now=now)
    n_missing, n_overlooked = RELISTED[serial]
    walked = area.dwellings[area.dwellings["segment_no"].isin(segments)]
    seen = _seen(review, walked.iloc[n_overlooked:]) + _lacking(review, area, walked, n_missing)
    record_relisted(review.database, key, seen, actor=review.supervisor, now=now + timedelta(hours=6))
    finish_relisting(review.database, key, actor=review.supervisor, now=now + timedelta(hours=7))
    overlooked = walked["dwelling_no"].iloc[:n_overlooked].tolist()
    return _conclude(review, key, overlooked, now + timedelta(days=1))


def _conclude(review: Review, key: UUID, overlooked: Sequence[str], now: datetime) -> bool:
    said = [
        ResolutionFields(
            resolution_id=review.key("exists", str(key), number), dwelling_no=number, verdict="exists", reason=REASON
        )
        for number in overlooked
    ]
    if said:
        resolve_relisted(review.database, key, said, actor=review.statistician, now=now)
    state = compare_relisting(review.database, key, actor=review.statistician, now=now)
    if state is RelistingState.WHOLE_RELISTING:
        return True
    if state is RelistingState.COMPARED:
        reason = "合成记录：漏列的都是同一条后巷的空宅，已补列"
        decide_relisting(review.database, key, accept=True, reason=reason, actor=review.statistician, now=now)
    close_relisting(review.database, key, actor=review.statistician, now=now + timedelta(hours=1))
    return False


def _seen(review: Review, walked: pd.DataFrame) -> list[RelistedFields]:
    return [
        RelistedFields(
            relisted_id=review.key("seen", row["ea_id"], row["dwelling_no"]),
            segment_no=row["segment_no"],
            building_no=row["building_no"],
            number_seen=row["dwelling_no"],
            dwelling_type=row["dwelling_type"],
            occupancy=row["occupancy"],
            lon=row["lon"],
            lat=row["lat"],
            address=row["address"],
        )
        for row in walked.to_dict("records")
    ]


def _lacking(review: Review, area: SyntheticArea, walked: pd.DataFrame, n_missing: int) -> list[RelistedFields]:
    last = walked.iloc[-1]
    return [
        RelistedFields(
            relisted_id=review.key("lacking", area.ea_id, address),
            segment_no=last["segment_no"],
            building_no=last["building_no"],
            dwelling_type="self_built",
            occupancy="vacant",
            lon=float(last["lon"]),
            lat=float(last["lat"]),
            address=address,
        )
        for address in _lane(area, n_missing)
    ]


def _lane(area: SyntheticArea, n_dwellings: int) -> list[str]:
    """Return invented addresses in a back lane that no other dwelling has."""
    return [f"增城区{area.site.town_name}{area.site.village_name}合成后巷{at}号" for at in range(1, n_dwellings + 1)]
