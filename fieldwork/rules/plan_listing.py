"""The sections of a plan about listing: walk segments, thresholds of the checks, relisting (Plan §10)."""

from dataclasses import dataclass

from fieldwork.rules.plan_reading import at_least, one_of

OTHER_PERSON, OTHER_DAY, EITHER, BOTH = "other_person", "other_day", "either", "both"


@dataclass(frozen=True, kw_only=True)
class ListingPlan:
    """Walk segments and the thresholds of the listing's checks (Plan §10)."""

    segment_min_dwellings: int = at_least(1)
    segment_max_dwellings: int = at_least(1)
    max_vacant_percent: float = at_least(0)
    size_tolerance_percent: float = at_least(0)


@dataclass(frozen=True, kw_only=True)
class ListingChecksPlan:
    """When two addresses are shown as one, other counts and rates as unusual, and who looks at a vacant dwelling."""

    duplicate_min_score: float = at_least(0)
    duplicate_max_distance_m: float = at_least(0)
    other_count_tolerance_percent: float = at_least(0)
    n_neighbours: int = at_least(1)
    rate_outlier_points: float = at_least(0)
    vacancy_second_look: str = one_of(OTHER_PERSON, OTHER_DAY, EITHER, BOTH)


@dataclass(frozen=True, kw_only=True)
class RelistingPlan:
    """How much of an area is listed again, and which coverage is shown to be too low."""

    share: float = at_least(0)
    min_segments: int = at_least(1)
    min_dwellings: int = at_least(1)
    confidence_percent: float = at_least(50)
    min_coverage_percent: float = at_least(0)
