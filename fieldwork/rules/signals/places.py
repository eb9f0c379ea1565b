"""Signals from positions: far from the dwelling, exactly the same position, a mock position, travel too fast."""

import pandas as pd

from fieldwork.rules.signals.limits import SignalLimits
from fieldwork.rules.signals.preparing import distance_between, with_next
from fieldwork.rules.signals.signal import Numbers, Rule, Signal, by_person, enough_share

DEGREE_DIGITS = 6
"""Positions are the same when they agree to a millionth of a degree (0.1 m): no two readings of a device do."""

SHORTEST_HOURS = 1 / 3600


def far_from_dwelling(visits: pd.DataFrame, limits: SignalLimits) -> list[Signal]:
    """Return who was, in most visits of a month that have a usable position, far from the listed dwelling.

    The reported accuracy is taken off the distance; a position less accurate than ``usable_accuracy_m`` is not judged.
    """
    judged = visits[visits["from_dwelling_m"].notna() & (visits["accuracy_m"].fillna(0) <= limits.usable_accuracy_m)]
    is_far = judged["from_dwelling_m"] - judged["accuracy_m"].fillna(0) > limits.far_m
    far = enough_share(judged[is_far], judged, percent=limits.far_min_percent)
    return by_person(far, Rule.FAR_FROM_DWELLING, least=limits.far_min_visits, numbers=_how_far)


def _how_far(own: pd.DataFrame) -> Numbers:
    return {"median_m": round(float(own["from_dwelling_m"].median())), "n_of": int(own["n_of"].iloc[0])}


def same_coordinates(visits: pd.DataFrame, limits: SignalLimits) -> list[Signal]:
    """Return who noted exactly one position at dwellings that lie apart.

    Households of one house share a position, so dwellings must lie ``same_place_apart_m`` from each other.
    """
    return by_person(
        _spread_over_dwellings(visits, limits.same_place_apart_m),
        Rule.SAME_COORDINATES,
        least=limits.same_place_min_visits,
        numbers=lambda own: {"n_dwellings": int(own["dwelling_id"].nunique())},
    )


def _spread_over_dwellings(visits: pd.DataFrame, apart_m: float) -> pd.DataFrame:
    """Return the visits of one person and month that share a position while their dwellings lie apart."""
    placed = visits[visits["lon"].notna() & visits["home_lon"].notna()]
    lon, lat = (placed[name].round(DEGREE_DIGITS).astype("str") for name in ("lon", "lat"))
    keyed = placed.assign(spot=lon + " " + lat)
    groups = keyed.groupby(["account_id", "period", "spot"], sort=False)[["home_lon", "home_lat"]]
    first = groups.transform("min").add_prefix("one_")
    metres = distance_between(keyed.join(first), "home_lon", "home_lat", "one_home_lon", "one_home_lat")
    farthest = keyed.assign(metres=metres).groupby(["account_id", "period", "spot"])["metres"].transform("max")
    return keyed[farthest > apart_m]


def mock_location(visits: pd.DataFrame, limits: SignalLimits) -> list[Signal]:
    """Return whose device said that the position was set by an app."""
    return by_person(
        visits[visits["is_mock"]], Rule.MOCK_LOCATION, least=limits.mock_min_visits, numbers=lambda _own: {}
    )


def travel_too_fast(visits: pd.DataFrame, limits: SignalLimits) -> list[Signal]:
    """Return who would have travelled faster than anybody does between two visits.

    The time from the start of one visit to the start of the next is taken, so the truth was faster still; what both
    devices' accuracy could explain is taken off the distance.
    """
    steps = with_next(visits[visits["lon"].notna() & (visits["accuracy_m"].fillna(0) <= limits.usable_accuracy_m)])
    metres = distance_between(steps, "lon", "lat", "next_lon", "next_lat") - 2 * steps["accuracy_m"].fillna(0)
    kmh = metres / 1000 / (steps["gap_minutes"] / 60).clip(lower=SHORTEST_HOURS)
    is_fast = (metres >= limits.speed_min_m) & (kmh > limits.speed_kmh)
    return by_person(
        steps.assign(kmh=kmh)[is_fast],
        Rule.TRAVEL_TOO_FAST,
        least=limits.speed_min_visits,
        numbers=lambda own: {"fastest_kmh": round(float(own["kmh"].max()))},
    )
