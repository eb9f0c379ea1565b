"""Innocent oddities: what looks strange in the data although somebody stood at every door."""

from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from sampling.simulate.fieldwork.ground import Spot
from sampling.simulate.fieldwork.honest import LOCAL_HOURS, Work
from sampling.simulate.fieldwork.parameters import FieldworkParameters

Bools = npt.NDArray[np.bool_]


def touched(n: int, share: float, rng: np.random.Generator) -> Bools:
    """Return which of n things a behaviour touches: each with the same chance, at least one."""
    hit = rng.random(n) < share
    if n and not hit.any():
        hit[rng.integers(n)] = True
    return hit


def shifted(instants: "pd.Series[Any]", minutes: npt.NDArray[np.float64]) -> "pd.Series[Any]":
    """Return instants moved by minutes."""
    return instants + pd.to_timedelta(np.round(minutes * 60), unit="s").astype("timedelta64[us]")


def local_minutes(instants: "pd.Series[Any]") -> npt.NDArray[np.float64]:
    """Return minutes after local midnight."""
    local = instants + pd.Timedelta(hours=LOCAL_HOURS)
    minutes = local.dt.hour * 60 + local.dt.minute + local.dt.second / 60
    return np.asarray(minutes, dtype=np.float64)


def moved(work: Work, spot: Spot, rows: Bools, **more: Any) -> pd.DataFrame:
    """Return the visits with some of them at other positions."""
    lon, lat = work.ground.degrees(spot)
    visits = work.visits.copy()
    visits.loc[rows, "lon"], visits.loc[rows, "lat"] = lon, lat
    for column, value in more.items():
        visits.loc[rows, column] = value
    return visits


def places_of(work: Work) -> npt.NDArray[np.int64]:
    """Return the dwelling of each visit, counted from 0."""
    return np.asarray(work.visits["household_id"].str[15:18].astype("int64"), dtype=np.int64) - 1


def poor_gps(work: Work, share: float, _parameters: FieldworkParameters, rng: np.random.Generator) -> Work:
    """Put some positions hundreds of metres off; half of them with an accuracy that admits it."""
    rows = touched(len(work.visits), share, rng)
    off = 200 + rng.exponential(350, int(rows.sum()))
    angle = rng.uniform(0, 2 * np.pi, len(off))
    at = work.ground.at(places_of(work)[rows])
    admitted = np.where(rng.random(len(off)) < 0.5, off, 30)
    spot = Spot(at.x + off * np.cos(angle), at.y + off * np.sin(angle))
    return replace(work, visits=moved(work, spot, rows, accuracy_m=admitted))


def sloppy_clock(work: Work, share: float, parameters: FieldworkParameters, rng: np.random.Generator) -> Work:
    """Let the device's clock run up to three hours behind for a stretch of days, until it is set right."""
    day = (work.visits["visited_at"].dt.day_of_year - work.visits["visited_at"].dt.day_of_year.min()).to_numpy()
    first = int(rng.integers(0, parameters.n_days))
    rows = (day >= first) & (day < first + max(1, round(share * parameters.n_days)))
    behind = np.where(rows, -rng.uniform(20, 180), 0.0)
    return replace(work, visits=work.visits.assign(visited_at=shifted(work.visits["visited_at"], behind)))


def night_shift(work: Work, share: float, _parameters: FieldworkParameters, rng: np.random.Generator) -> Work:
    """Move some visits after ten in the evening; for seven in ten of them an appointment had been noted."""
    rows = touched(len(work.visits), share, rng)
    wanted = rng.uniform(22 * 60, 23.5 * 60, len(rows))
    later = np.where(rows, wanted - local_minutes(work.visits["visited_at"]), 0.0)
    visits = work.visits.assign(
        visited_at=shifted(work.visits["visited_at"], later), recorded_at=shifted(work.visits["recorded_at"], later)
    )
    return replace(work, visits=_with_appointments(visits, rows & (rng.random(len(rows)) < 0.7)))


def _with_appointments(visits: pd.DataFrame, rows: Bools) -> pd.DataFrame:
    """Note on the visit before that the household asked for this hour."""
    ordered = visits.sort_values(["household_id", "visited_at"])
    following = ordered.groupby("household_id")["visited_at"].shift(-1)
    asked = pd.Series(rows, index=visits.index).reindex(ordered.index)
    is_asked = asked.groupby(ordered["household_id"]).shift(-1, fill_value=False)
    return visits.assign(next_appointment_at=following.where(is_asked).reindex(visits.index))


def shared_house(work: Work, share: float, _parameters: FieldworkParameters, rng: np.random.Generator) -> Work:
    """Let some households of the sample live in one house: same position, one visit right after the other."""
    households = work.visits["household_id"].unique()
    together = households[touched(len(households), share, rng)]
    rows = work.visits["household_id"].isin(together).to_numpy()
    at = work.ground.at(np.repeat(places_of(work)[rows][:1], int(rows.sum())))
    visits = moved(work, at, rows)
    dwellings = {int(household_id[15:18]) - 1 for household_id in together}
    inside = np.isin(np.arange(len(work.ground.dwellings.x)), sorted(dwellings))
    ground = replace(
        work.ground,
        dwellings=Spot(
            np.where(inside, at.x[0], work.ground.dwellings.x), np.where(inside, at.y[0], work.ground.dwellings.y)
        ),
    )
    return replace(work, visits=visits, ground=ground)


def shared_appointment(work: Work, share: float, parameters: FieldworkParameters, rng: np.random.Generator) -> Work:
    """Meet some households on one afternoon at the village office: short talks, one after the other."""
    n_met = max(2, round(share * parameters.n_households))
    met = work.visits.drop_duplicates("household_id").sample(n_met, random_state=int(rng.integers(2**31)))
    rows = work.visits.index.isin(met.index)
    stays = np.maximum(2.0, rng.normal(9, 3, n_met))
    begin = met["visited_at"].iloc[0]
    at = begin + pd.to_timedelta(np.round(np.cumsum(stays) * 60), unit="s").astype("timedelta64[us]")
    spot = Spot(rng.normal(60, 8, n_met), rng.normal(40, 8, n_met))
    visits = moved(work, spot, rows)
    visits.loc[rows, "visited_at"] = at
    visits.loc[rows, "recorded_at"] = at + pd.Timedelta(minutes=4)
    return replace(work, visits=visits.sort_values("visited_at", ignore_index=True))


def fast_walker(work: Work, share: float, _parameters: FieldworkParameters, rng: np.random.Generator) -> Work:
    """Shorten what lies between visits of a day for some of them: talks of a few minutes."""
    ordered = work.visits.sort_values("visited_at", ignore_index=True)
    gap = ordered["visited_at"].diff().dt.total_seconds().fillna(0).to_numpy() / 60
    rows = (gap > 0) & (gap < 120) & (rng.random(len(gap)) < share)
    sooner = np.where(rows, np.minimum(0, rng.uniform(4, 10, len(gap)) - gap), 0.0)
    # What follows on the same day moves with it.
    day = ordered["visited_at"].dt.floor("D")
    earlier = pd.Series(sooner).groupby(day).cumsum().to_numpy()
    return replace(work, visits=ordered.assign(visited_at=shifted(ordered["visited_at"], earlier)))


def late_typing(work: Work, share: float, _parameters: FieldworkParameters, rng: np.random.Generator) -> Work:
    """Let the visits of some days be typed in that evening in another order, with times to the quarter."""
    day = work.visits["visited_at"].dt.floor("D")
    days = day.unique()
    rows = day.isin(days[touched(len(days), share, rng)]).to_numpy()
    quarter = work.visits["visited_at"].dt.round("15min")
    typed = shifted(day, 15.5 * 60 + rng.uniform(0, 40, len(rows)))
    visits = work.visits.assign(
        visited_at=work.visits["visited_at"].where(~rows, quarter),
        recorded_at=work.visits["recorded_at"].where(~rows, typed.where(typed > quarter, quarter)),
    )
    visits.loc[rows, ["lon", "lat", "accuracy_m"]] = np.nan
    return replace(work, visits=visits)


def crude_numbers(work: Work, share: float, _parameters: FieldworkParameters, rng: np.random.Generator) -> Work:
    """Let a part of the households give their income to ten thousands, and their ages to fives."""
    rows = touched(len(work.answers), share / 3, rng)
    round_income = (work.answers["income"] / 10_000).round().astype("int64") * 10_000
    return replace(
        work, answers=work.answers.assign(income=work.answers["income"].where(~rows, round_income).astype("int64"))
    )
