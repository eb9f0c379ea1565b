"""Honest work: visits on foot, answers as households give them, entries as books get them."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from sampling.simulate.fieldwork.ground import Floats, Ground, Spot
from sampling.simulate.fieldwork.parameters import FieldworkParameters

CODES = ("agreed", "no_contact", "refused", "undecided", "appointment")
MINUTE = np.timedelta64(1, "m")
LOCAL_HOURS = 8
"""Asia/Shanghai is eight hours ahead of UTC, all year."""


@dataclass(frozen=True, kw_only=True)
class Work:
    """The month of one enumerator, as the store would hold it, and the ground it was done on.

    ``visits`` has the columns of the store's visits and ``is_made_up``, which no rule is given; ``answers`` those of
    screening answers with ``screened_by``; ``ages`` ``household_id, age``; ``counts`` ``household_id, on, n_entries``.
    """

    account_id: str
    ground: Ground
    visits: pd.DataFrame
    answers: pd.DataFrame
    ages: pd.DataFrame
    counts: pd.DataFrame


def honest_work(account_id: str, ground: Ground, *, parameters: FieldworkParameters, rng: np.random.Generator) -> Work:
    """Return the month of an enumerator who does what was asked."""
    sample = np.sort(rng.choice(parameters.n_screened, parameters.n_households, replace=False))
    answers = honest_answers(ground, parameters, rng).assign(screened_by=account_id)
    return Work(
        account_id=account_id,
        ground=ground,
        visits=honest_visits(account_id, ground, sample, parameters, rng),
        answers=answers,
        ages=honest_ages(answers, parameters, rng),
        counts=honest_counts(ground.household_ids(sample), parameters, rng),
    )


def utc(parameters: FieldworkParameters, days: npt.NDArray[np.int64], minutes: Floats) -> pd.DatetimeIndex:
    """Return instants from days of the month (0-based) and local minutes after midnight."""
    first = np.datetime64(parameters.first_day, "s")
    seconds = days * 86_400 + np.round((minutes - LOCAL_HOURS * 60) * 60).astype(np.int64)
    return pd.DatetimeIndex(first + seconds.astype("timedelta64[s]")).tz_localize("UTC").as_unit("us")


def honest_visits(
    account_id: str,
    ground: Ground,
    sample: npt.NDArray[np.int64],
    parameters: FieldworkParameters,
    rng: np.random.Generator,
) -> pd.DataFrame:
    """Return the visits of a month: households are visited on days of their own, those of a day one after the other."""
    n_visits = 1 + rng.poisson(parameters.visits_per_household - 1, len(sample))
    places = np.repeat(sample, n_visits)
    days = np.concatenate([rng.choice(parameters.n_days, min(n, parameters.n_days), replace=False) for n in n_visits])
    # People gather visits: a round takes several doors, and most days have none.
    days = (days // 3) * 3 + rng.integers(0, 2, len(days))
    order = np.lexsort((places, days))
    places, days = places[order], days[order]
    codes = _results(len(places), parameters, rng)
    starts, ends = _day_plans(ground.at(places), days, codes, parameters, rng)
    return visit_table(account_id, ground, places, codes, rng=rng, parameters=parameters).assign(
        visited_at=utc(parameters, days, starts), recorded_at=_received(days, ends, parameters, rng)
    )


def visit_table(
    account_id: str,
    ground: Ground,
    places: npt.NDArray[np.int64],
    codes: npt.NDArray[np.str_],
    *,
    rng: np.random.Generator,
    parameters: FieldworkParameters,
) -> pd.DataFrame:
    """Return visits with their place and result; times are still to be set."""
    accuracy = parameters.accuracy_m * np.exp(rng.normal(0, parameters.accuracy_sigma, len(places)))
    # The reported accuracy is the radius of 68 %; 0.66 of it is the standard deviation along each axis.
    lon, lat = ground.degrees(blurred(ground.at(places), 0.66 * accuracy, rng))
    return pd.DataFrame(
        {
            "visit_id": [f"{account_id}-{number:04d}" for number in range(len(places))],
            "ea_id": ground.ea_id,
            "household_id": ground.household_ids(places),
            "visited_by": account_id,
            "attempt_code": codes,
            "next_appointment_at": pd.Series(pd.NaT, index=range(len(places)), dtype="datetime64[us, UTC]"),
            "lon": lon,
            "lat": lat,
            "datum": "WGS-84",
            "accuracy_m": accuracy,
            "is_mock_location": False,
            "is_made_up": False,
        }
    )


def blurred(spot: Spot, sd_m: Floats, rng: np.random.Generator) -> Spot:
    """Return positions as a device finds them."""
    return Spot(spot.x + rng.normal(0, 1, len(spot.x)) * sd_m, spot.y + rng.normal(0, 1, len(spot.y)) * sd_m)


def _results(n: int, parameters: FieldworkParameters, rng: np.random.Generator) -> npt.NDArray[np.str_]:
    """Return the result of each visit; the rates of an area lie around those of the district."""
    shares = np.array(
        [
            parameters.agreed_prob,
            parameters.no_contact_prob,
            parameters.refused_prob,
            parameters.undecided_prob,
        ]
    )
    shares = np.append(shares, 1 - shares.sum()) * np.exp(rng.normal(0, parameters.rate_sigma, len(CODES)))
    return rng.choice(np.array(CODES), n, p=shares / shares.sum())


def _day_plans(
    spot: Spot,
    days: npt.NDArray[np.int64],
    codes: npt.NDArray[np.str_],
    parameters: FieldworkParameters,
    rng: np.random.Generator,
) -> tuple[Floats, Floats]:
    """Return when each visit begins and ends, in local minutes: the visits of a day follow each other on foot."""
    is_knock = codes == "no_contact"
    median = np.where(is_knock, parameters.knock_minutes, parameters.talk_minutes)
    stays = np.maximum(1.0, median * np.exp(rng.normal(0, parameters.talk_sigma, len(days))))
    walks = 1.0 + np.hypot(np.diff(spot.x, prepend=spot.x[:1]), np.diff(spot.y, prepend=spot.y[:1])) / (
        parameters.walk_m_per_minute
    )
    is_first = np.diff(days, prepend=-1) != 0
    begun = np.where(rng.random(len(days)) < 0.6, rng.uniform(17 * 60, 19.5 * 60, len(days)), 0)
    begun = np.where(begun == 0, rng.uniform(9 * 60, 17 * 60, len(days)), begun)
    begun = np.where(rng.random(len(days)) < parameters.late_prob, rng.uniform(6 * 60, 7 * 60, len(days)), begun)
    starts = np.empty(len(days))
    for place in range(len(days)):
        after = 0.0 if is_first[place] else starts[place - 1] + stays[place - 1] + walks[place]
        starts[place] = begun[place] if is_first[place] else after
    return np.minimum(starts, 23.9 * 60), np.minimum(starts + stays, 23.95 * 60)


def _received(
    days: npt.NDArray[np.int64], ends: Floats, parameters: FieldworkParameters, rng: np.random.Generator
) -> pd.DatetimeIndex:
    """Return when the office had each visit: soon after it, or with all of the day once there was a network."""
    is_offline = rng.random(parameters.n_days + 3) < parameters.offline_prob
    soon = ends + rng.exponential(2.0, len(days))
    evening = np.array([ends[days == day].max() + 30 for day in days])
    minutes = np.where(is_offline[days], evening + 0.02 * np.arange(len(days)), soon)
    return utc(parameters, days, minutes)


def honest_answers(ground: Ground, parameters: FieldworkParameters, rng: np.random.Generator) -> pd.DataFrame:
    """Return the screening answers of all households of an area."""
    n = parameters.n_screened
    level = parameters.income_log_mean + rng.normal(0, parameters.area_income_sigma)
    income = np.exp(rng.normal(level, parameters.income_sigma, n))
    units = np.array([unit for unit, _ in parameters.rounding])
    shares = np.array([share for _, share in parameters.rounding])
    shares = shares * np.exp(rng.normal(0, parameters.rounding_sigma, len(shares)))
    unit = rng.choice(units, n, p=shares / shares.sum())
    when = utc(parameters, rng.integers(0, parameters.n_days // 2, n), rng.uniform(9 * 60, 20 * 60, n))
    return pd.DataFrame(
        {
            "answer_id": [f"{ground.ea_id}-a{number:04d}" for number in range(n)],
            "ea_id": ground.ea_id,
            "household_id": ground.household_ids(np.arange(n)),
            "n_persons": 1 + rng.poisson(parameters.persons_mean, n),
            "income": (np.round(income / unit) * unit).astype(np.int64),
            "floor_area_m2": np.round(np.exp(rng.normal(4.6, 0.35, n)) / 5) * 5,
            "recorded_at": when,
        }
    )


def honest_ages(answers: pd.DataFrame, parameters: FieldworkParameters, rng: np.random.Generator) -> pd.DataFrame:
    """Return ``household_id, age`` of every person; some round their age, as people do."""
    household_ids = np.repeat(answers["household_id"].to_numpy(), answers["n_persons"].to_numpy())
    n = len(household_ids)
    ages = np.clip(np.floor(np.abs(rng.normal(38, 21, n))), 0, 99).astype(np.int64)
    is_heaped = rng.random(n) < parameters.age_heaping_prob
    return pd.DataFrame({"household_id": household_ids, "age": np.where(is_heaped, np.round(ages / 5) * 5, ages)})


def honest_counts(household_ids: list[str], parameters: FieldworkParameters, rng: np.random.Generator) -> pd.DataFrame:
    """Return ``household_id, on, n_entries`` of a month: uneven from day to day, more so at weekends."""
    n, days = len(household_ids), parameters.n_days
    mean = parameters.entries_per_day * np.exp(rng.normal(0, 0.4, n))
    daily = rng.gamma(parameters.entries_shape, 1 / parameters.entries_shape, (n, days))
    on = pd.date_range(parameters.first_day, periods=days)
    weekend = np.where(on.day_of_week >= 5, 1.4, 0.85)
    return pd.DataFrame(
        {
            "household_id": np.repeat(household_ids, days),
            "on": np.tile(on.date, n),
            "n_entries": rng.poisson(mean[:, None] * daily * weekend).ravel(),
        }
    )
