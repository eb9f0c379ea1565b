"""A synthetic month of incomes and outlays: of households whose screening is known, and of an older sample beside it.

A tool to see the assessment at work before a real month is there. The differences that it holds were put into it by
its parameters; they say nothing about any place.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from sampling.simulate.chance import world_generator
from sampling.simulate.parameters import WorldError, WorldParameters
from sampling.simulate.people import FloatArray, size_chances

MONTHS = 12
OLD_AREA = "9"
"""Areas of the older sample are numbered from 901 in their village: no area of today has such a number."""
OLD_FIRST_DWELLING = 1


@dataclass(frozen=True, kw_only=True)
class MonthParameters:
    """What the invented month depends on (``[month]`` of ``data/world/*.toml``)."""

    income_level: float
    """Disposable income of a month against a twelfth of the income told at screening."""
    income_sigma: float
    """Standard deviation of the log of what a month differs by from a twelfth of the year."""
    consumption_share: float
    consumption_sigma: float
    missing_percent: float
    """Households that keep books and sent nothing."""
    old_areas: int
    old_households_per_area: int
    old_lost_percent: float
    """Households of the older sample that are gone after five years."""
    old_income_level: float
    """The level of the older sample against ``income_level``: the break that the comparison may find."""

    @classmethod
    def from_mapping(cls, mapping: Mapping[str, Any]) -> "MonthParameters":
        """Return the parameters of a mapping as read from ``data/world/*.toml``.

        Raises
        ------
        WorldError
            ``WORLD_PARAMETER_WRONG`` if a value is missing or not known.
        """
        try:
            return cls(**mapping["month"])
        except (KeyError, TypeError) as error:
            message = f"world parameter {error} is missing or wrong"
            raise WorldError("WORLD_PARAMETER_WRONG", message, key=f"month: {error}") from error


def month_values(households: pd.DataFrame, *, seed: str, parameters: MonthParameters) -> pd.DataFrame:
    """Return the month of households; what a household has depends on the seed, its id and its screening alone.

    Parameters
    ----------
    households
        ``household_id``, ``n_persons`` and ``income`` (CNY a year), both known.

    Returns
    -------
    DataFrame
        ``household_id, disposable_income, n_residents, consumption``, amounts in CNY of the month with two decimals,
        in order of the id; without those that sent nothing.
    """
    table = households.sort_values("household_id", ignore_index=True)
    draws = [world_generator(seed, "month", household).standard_normal(2) for household in table["household_id"]]
    sent = [_is_sent(household, seed, parameters.missing_percent) for household in table["household_id"]]
    income = table["income"].to_numpy(dtype=np.float64) * parameters.income_level
    made = _amounts(income, np.asarray(draws, dtype=np.float64).reshape(-1, 2), parameters)
    persons = table["n_persons"].astype("float64").round().clip(lower=1).astype("int64")
    values = pd.DataFrame({"household_id": table["household_id"], **made, "n_residents": persons})
    return values.loc[sent, ["household_id", "disposable_income", "n_residents", "consumption"]].reset_index(drop=True)


def old_month_values(
    villages: pd.DataFrame, *, seed: str, parameters: MonthParameters, world: WorldParameters
) -> pd.DataFrame:
    """Return the same month of an older sample: villages drawn by size, households with their weights.

    Parameters
    ----------
    villages
        ``village_code, is_urban, n_households``.

    Returns
    -------
    DataFrame
        ``ea_id, household_id, weight, disposable_income, n_residents, consumption``. The weights of an area carry those
        that it has lost, so they add to the households of all villages.
    """
    drawn = _drawn_by_size(villages, seed, parameters.old_areas)
    total = float(villages["n_households"].sum())
    parts = [
        _old_area(
            str(row["village_code"]), bool(row["is_urban"]), number, seed=seed, parameters=parameters, world=world
        )
        for number, row in enumerate(drawn.to_dict("records"), start=1)
    ]
    table = pd.concat(parts, ignore_index=True)
    per_area = total / len(parts)
    weight = (per_area / table.groupby("ea_id")["household_id"].transform("size")).round(2)
    columns = ["ea_id", "household_id", "weight", "disposable_income", "n_residents", "consumption"]
    return table.assign(weight=weight)[columns]


def _drawn_by_size(villages: pd.DataFrame, seed: str, n: int) -> pd.DataFrame:
    """Return the villages of a systematic sample by size; one larger than the step may be there twice."""
    order = villages.sort_values("village_code", ignore_index=True)
    reached = order["n_households"].to_numpy(dtype=np.float64).cumsum()
    start = float(world_generator(seed, "old-areas").random())
    hits = (start + np.arange(n)) * reached[-1] / n
    drawn: pd.DataFrame = order.iloc[np.searchsorted(reached, hits, side="right")]
    return drawn


def _old_area(
    village_code: str, is_urban: bool, number: int, *, seed: str, parameters: MonthParameters, world: WorldParameters
) -> pd.DataFrame:
    ea_id = f"{village_code}{OLD_AREA}{number:02d}"
    rng = world_generator(seed, "old-month", ea_id)
    n_households = parameters.old_households_per_area
    persons, yearly = _old_households(n_households, is_urban, world, rng)
    level = parameters.income_level * parameters.old_income_level
    made = _amounts(yearly * level, rng.standard_normal((n_households, 2)), parameters)
    kept = rng.random(n_households) * 100 >= parameters.old_lost_percent
    ids = [f"{ea_id}{dwelling:03d}01" for dwelling in range(OLD_FIRST_DWELLING, OLD_FIRST_DWELLING + n_households)]
    table = pd.DataFrame({"ea_id": ea_id, "household_id": ids, **made, "n_residents": persons})
    return table[kept] if kept.any() else table


def _old_households(
    n: int, is_urban: bool, world: WorldParameters, rng: np.random.Generator
) -> tuple["np.ndarray[Any, np.dtype[np.int64]]", FloatArray]:
    """Return persons and yearly incomes, with a deviation that the area shares."""
    mean_size = world.urban_persons_per_household if is_urban else world.rural_persons_per_household
    mean_income = world.urban_income_cny if is_urban else world.rural_income_cny
    chances = size_chances(mean_size)
    persons = 1 + rng.choice(len(chances), size=n, p=chances)
    between, within = np.sqrt(world.income_correlation), np.sqrt(1 - world.income_correlation)
    noise = world.income_sigma * (between * rng.standard_normal() + within * rng.standard_normal(n))
    per_person = np.exp(np.log(mean_income) - world.income_sigma**2 / 2 + noise)
    return persons.astype(np.int64), np.asarray(per_person * persons, dtype=np.float64)


def _amounts(yearly: FloatArray, draws: FloatArray, parameters: MonthParameters) -> dict[str, FloatArray]:
    """Return incomes and outlays of a month; their means are those of the year's twelfth."""
    income = yearly / MONTHS * _around_one(draws[:, 0], parameters.income_sigma)
    consumption = (
        yearly / MONTHS * parameters.consumption_share * _around_one(draws[:, 1], parameters.consumption_sigma)
    )
    return {"disposable_income": income.round(2), "consumption": consumption.round(2)}


def _around_one(draws: FloatArray, sigma: float) -> FloatArray:
    return np.asarray(np.exp(sigma * draws - sigma**2 / 2), dtype=np.float64)


def _is_sent(household_id: str, seed: str, missing_percent: float) -> bool:
    return bool(world_generator(seed, "month-sent", household_id).random() * 100 >= missing_percent)
