"""Vacant dwellings are looked at a second time before the list is locked: by another person, or on another day."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

import pandas as pd

from fieldwork.rules.plan_listing import BOTH, EITHER, OTHER_DAY, OTHER_PERSON
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from sampling.findings import Finding, Severity

VACANT = "vacant"


class Seen(StrEnum):
    """What the second visit to a vacant dwelling found; ``unclear`` leaves the dwelling open."""

    VACANT = "vacant"
    OCCUPIED = "occupied"
    SEASONAL = "seasonal"
    NON_RESIDENTIAL = "non_residential"
    DEMOLISHED = "demolished"
    UNCLEAR = "unclear"


SEEN_LABELS: Mapping[Seen, str] = MappingProxyType(
    {
        Seen.VACANT: "确实空置",
        Seen.OCCUPIED: "有人居住",
        Seen.SEASONAL: "季节性居住",
        Seen.NON_RESIDENTIAL: "非住宅",
        Seen.DEMOLISHED: "已拆除",
        Seen.UNCLEAR: "看不出，须再来",
    }
)
LOOK_LABELS: Mapping[str, str] = MappingProxyType(
    {
        OTHER_PERSON: "另一人复核",
        OTHER_DAY: "另一天复核",
        EITHER: "另一人或另一天复核",
        BOTH: "另一人在另一天复核",
    }
)


@dataclass(frozen=True, kw_only=True)
class Look:
    """Who saw a dwelling, and on which day."""

    by: str
    on: date


def require_second_look(first: Look, second: Look, *, rule: str, dwelling: str) -> None:
    """Refuse a second visit that is not one: the same eyes on the same day (which of both, the plan says).

    Raises
    ------
    StateRefusal
        ``VACANCY_SAME_LOOK``.
    """
    other_person, other_day = second.by != first.by, second.on > first.on
    kept = {
        OTHER_PERSON: other_person,
        OTHER_DAY: other_day,
        EITHER: other_person or other_day,
        BOTH: other_person and other_day,
    }
    if not kept[rule]:
        raise StateRefusal("VACANCY_SAME_LOOK", subject=dwelling, expected=LOOK_LABELS[rule])


def require_seen(seen: str) -> Seen:
    """Return what was seen as a code, or refuse it.

    Raises
    ------
    InputRefusal
        ``VACANCY_SEEN_UNKNOWN``.
    """
    if seen not in set(Seen):
        raise InputRefusal("VACANCY_SEEN_UNKNOWN", value=seen, expected="、".join(SEEN_LABELS.values()))
    return Seen(seen)


def unchecked(dwellings: pd.DataFrame, confirmed: Collection[str]) -> pd.DataFrame:
    """Return the vacant dwellings whose second visit is missing, or left it open; ``confirmed`` are 18-digit codes."""
    vacant = dwellings[dwellings["occupancy"].astype("object").eq(VACANT)]
    keys = vacant["ea_id"] + vacant["dwelling_no"]
    left: pd.DataFrame = vacant[~keys.isin(set(confirmed))]
    return left


def check_vacant(dwellings: pd.DataFrame, confirmed: Collection[str]) -> list[Finding]:
    """Report per area how many vacant dwellings still want their second visit."""
    left = unchecked(dwellings, confirmed).groupby("ea_id").size()
    n_vacant = dwellings.loc[dwellings["occupancy"].astype("object").eq(VACANT), "ea_id"].value_counts().to_dict()
    return [
        Finding(
            code="LISTING_VACANT_UNCHECKED",
            severity=Severity.WARNING,
            subject=str(ea_id),
            field="occupancy",
            value=str(n_left),
            expected=str(n_vacant[ea_id]),
        )
        for ea_id, n_left in left.items()
    ]
