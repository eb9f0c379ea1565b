"""The screening of the demonstration: on which days, after how many attempts, who answered, and what else was said."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

import numpy as np
import pandas as pd

from fieldwork.rules.permissions import Actor
from fieldwork.rules.screening import ScreeningFields, ScreeningOutcome
from fieldwork.services.screening_record import record_screening
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store.engine import Database
from sampling.randomness import hash_integer
from sampling.simulate.chance import world_generator

FIRST_DAY = date(2022, 7, 18)
N_DAYS = 31
REST_EVERY = 7
"""Every seventh day is little worked on."""
RESPONDENTS = {"self": 0.72, "other_adult": 0.19, "neighbour": 0.05, "village_cadre": 0.04}
ATTEMPTS = {1: 0.62, 2: 0.26, 3: 0.12}
LAST_ATTEMPT = 3
PLACES = {"village": 0.58, "district": 0.14, "city": 0.06, "province": 0.09, "other_province": 0.12, "abroad": 0.01}
PRICE_CNY_PER_M2 = (3_000, 16_000)
HEAD_AGES = (24, 86)
FIRST_UNMET_ON = date(2022, 8, 9)
N_UNMET = 2


def with_work(screened: pd.DataFrame, *, seed: str) -> pd.DataFrame:
    """Return the screened list with the day, the attempts, the respondent and the remaining answers (synthetic).

    What decides the draw (who takes part, persons, income) stays as it is.
    """
    parts = [_worked(rows, seed=seed) for _, rows in screened.groupby("ea_id", sort=False)]
    return pd.concat(parts).sort_index()


def _worked(rows: pd.DataFrame, *, seed: str) -> pd.DataFrame:
    rng = world_generator(seed, "screening-work", str(rows["ea_id"].iloc[0]))
    outcome = rows["outcome"].to_numpy(dtype=object)
    is_met, is_complete = np.isin(outcome, ["complete", "out_of_scope"]), outcome == ScreeningOutcome.COMPLETE
    attempts = np.where(is_met, _drawn(rng, ATTEMPTS, len(rows)), LAST_ATTEMPT)
    table = rows.assign(
        out_reason=pd.Series("lives_elsewhere", index=rows.index).where(outcome == ScreeningOutcome.OUT_OF_SCOPE),
        respondent=pd.Series(_drawn(rng, RESPONDENTS, len(rows)), index=rows.index).where(is_met),
        screened_on=_days(rng, len(rows)),
        n_attempts=attempts,
    )
    return table.assign(**_answers(rows, is_complete, rng))


def _drawn(rng: np.random.Generator, chances: Mapping[Any, float], n: int) -> np.ndarray:
    values = np.array(list(chances), dtype=object)
    return values[rng.choice(len(values), size=n, p=list(chances.values()))]


def _days(rng: np.random.Generator, n: int) -> list[str]:
    """Return days on which the work swells and ebbs, with a rest each week; the walk goes on day by day."""
    weights = np.array([0.3 if (day + 1) % REST_EVERY == 0 else 1 + day / N_DAYS for day in range(N_DAYS)])
    days = np.sort(rng.choice(N_DAYS, size=n, p=weights / weights.sum()))
    return [(FIRST_DAY + timedelta(days=int(day))).isoformat() for day in days]


def _answers(rows: pd.DataFrame, is_complete: np.ndarray, rng: np.random.Generator) -> dict[str, pd.Series]:
    n, persons = len(rows), rows["n_persons"].fillna(0).to_numpy(dtype=np.int64)
    away = rng.choice([0, 1, 2], size=n, p=[0.7, 0.2, 0.1])
    area = rows["floor_area_m2"].fillna(0).to_numpy(dtype=np.int64)
    price = rng.integers(*PRICE_CNY_PER_M2, size=n) // 100 * 100
    in_dwelling = rows.groupby("dwelling_no")["household_id"].transform("count").to_numpy()
    numbers = {
        "n_members": persons + away,
        "n_away": away,
        "n_cars": rng.choice([0, 1, 2], size=n, p=[0.45, 0.45, 0.1]),
        "built_year": rng.integers(1975, 2022, size=n),
        "estimated_value_cny": area * price,
        "n_households_in_dwelling": in_dwelling,
    }
    made = {name: _where(values, is_complete, rows.index, "Int64") for name, values in numbers.items()}
    places = _where(_drawn(rng, PLACES, n), is_complete, rows.index, "object")
    ages = _where(rng.integers(*HEAD_AGES, size=n), is_complete, rows.index, "Int64")
    return made | {"registration_place": places, "head_age": ages}


def _where(values: np.ndarray, is_complete: np.ndarray, index: pd.Index, dtype: str) -> pd.Series:
    return pd.Series(values, index=index, dtype=dtype).where(is_complete)


def attempts_in_vain(
    database: Database, cycle_id: str, screened: pd.DataFrame, *, seed: str, enumerators: Mapping[str, Actor]
) -> int:
    """Let enumerators record, at the door, some households that they did not meet the first time; return how many."""
    chosen = screened[screened["n_attempts"].gt(1) & screened["outcome"].eq(ScreeningOutcome.COMPLETE.value)]
    tried = [row for _, rows in chosen.groupby("ea_id") for row in rows.head(N_UNMET)["household_id"]]
    for place, household_id in enumerate(sorted(tried, key=lambda each: (tried.index(each) % N_UNMET, each))):
        day = FIRST_UNMET_ON + timedelta(days=place * 7 // len(tried))
        came_at = datetime.combine(day, time(19, place % 60), tzinfo=LOCAL_ZONE)
        _record_in_vain(database, cycle_id, household_id, came_at, seed=seed, actor=enumerators[household_id[:15]])
    return len(tried)


def _record_in_vain(
    database: Database, cycle_id: str, household_id: str, came_at: datetime, *, seed: str, actor: Actor
) -> None:
    fields = ScreeningFields(
        answer_id=UUID(int=hash_integer(seed, "screening", household_id) >> 128, version=4),
        cycle_id=cycle_id,
        answers={"household_id": household_id, "outcome": ScreeningOutcome.NO_CONTACT.value},
        attempted_at=came_at,
    )
    record_screening(database, fields, actor=actor, now=came_at + timedelta(minutes=20))


def by_area(people: Sequence[Actor]) -> dict[str, Actor]:
    """Return the person of each area."""
    return {ea_id: person for person in people for ea_id in person.areas}
