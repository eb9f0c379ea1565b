"""Signals from times: visits that overlap or follow too fast, odd hours, clocks that jump."""

import numpy as np
import pandas as pd

from fieldwork.rules.signals.limits import SignalLimits
from fieldwork.rules.signals.preparing import with_next
from fieldwork.rules.signals.signal import Numbers, Rule, Signal, by_person, enough_share
from fieldwork.settings import LOCAL_ZONE

APPOINTMENT_HOURS = 2
"""A visit within so many hours of what the household asked for is no odd hour."""


def _between_doors(visits: pd.DataFrame) -> pd.DataFrame:
    """Return the talks that were followed by another dwelling: two households of one dwelling are one door."""
    steps = with_next(visits)
    return steps[steps["is_contact"] & steps["next_at"].notna() & (steps["next_dwelling_id"] != steps["dwelling_id"])]


def _shortest_gap(own: pd.DataFrame) -> Numbers:
    return {"shortest_minutes": round(float(own["gap_minutes"].min()), 1)}


def visits_overlap(visits: pd.DataFrame, limits: SignalLimits) -> list[Signal]:
    """Return who began talks at two dwellings at practically one time."""
    steps = _between_doors(visits)
    return by_person(
        steps[steps["gap_minutes"] < limits.overlap_minutes],
        Rule.VISITS_OVERLAP,
        least=limits.overlap_min_visits,
        numbers=_shortest_gap,
    )


def visits_too_fast(visits: pd.DataFrame, limits: SignalLimits) -> list[Signal]:
    """Return who was at the next dwelling sooner than a talk takes, again and again. Overlaps are the other rule's."""
    steps = _between_doors(visits)
    is_fast = (steps["gap_minutes"] >= limits.overlap_minutes) & (steps["gap_minutes"] < limits.fast_minutes)
    return by_person(steps[is_fast], Rule.VISITS_TOO_FAST, least=limits.fast_min_visits, numbers=_shortest_gap)


def odd_hours(visits: pd.DataFrame, limits: SignalLimits) -> list[Signal]:
    """Return who visits at night more than now and then, without the household having asked for it."""
    hour = visits["at"].dt.tz_convert(LOCAL_ZONE).dt.hour
    is_odd = (hour < limits.day_starts_hour) | (hour >= limits.day_ends_hour)
    odd = enough_share(visits[is_odd & ~_was_asked_for(visits)], visits, percent=limits.odd_hours_min_percent)
    return by_person(
        odd,
        Rule.ODD_HOURS,
        least=limits.odd_hours_min_visits,
        numbers=lambda own: {"n_of": int(own["n_of"].iloc[0])},
    )


def _was_asked_for(visits: pd.DataFrame) -> "pd.Series[bool]":
    """Tell which visits lie near an appointment that an earlier visit to the household noted."""
    ordered = visits.sort_values(["household_id", "at", "visit_id"])
    noted = ordered.groupby("household_id")["appointment_at"].shift()
    asked = noted.groupby(ordered["household_id"]).ffill()
    off = (ordered["at"] - asked).abs().dt.total_seconds() / 3600
    return (off <= APPOINTMENT_HOURS).reindex(visits.index)


def clock_jumps(visits: pd.DataFrame, limits: SignalLimits) -> list[Signal]:
    """Return whose visits came to the office in another order than they are said to have happened.

    A device sends what it holds in the order it was made. A visit that is received after another one and says that it
    was earlier by more than ``clock_back_minutes`` means that the clock went back between the two, or that the visit
    was typed in later.
    """
    ordered = visits.sort_values(["account_id", "received_at", "at", "visit_id"], ignore_index=True)
    latest = ordered.groupby("account_id", sort=False)["at"].cummax().groupby(ordered["account_id"]).shift()
    back = (latest - ordered["at"]).dt.total_seconds() / 60
    is_jump = (back > limits.clock_back_minutes).to_numpy(dtype=np.bool_)
    return by_person(
        ordered.assign(back=back)[is_jump],
        Rule.CLOCK_JUMPS,
        least=limits.clock_min_jumps,
        numbers=lambda own: {"longest_minutes": round(float(own["back"].max()))},
    )
