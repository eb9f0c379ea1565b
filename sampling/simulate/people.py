"""Households of an area: sizes, incomes and floor areas. Nobody has a name."""

from functools import cache

import numpy as np
import numpy.typing as npt
import pandas as pd

from sampling.simulate.chance import world_generator
from sampling.simulate.parameters import WorldParameters
from sampling.simulate.styles import VILLAGE, Neighbourhood
from sampling.simulate.world import Site

FloatArray = npt.NDArray[np.float64]

SIZE_COUNTS = np.array([979690, 903915, 968201, 508154, 263926, 94078, 36729, 16791, 7214, 6580], dtype=np.float64)
"""Family households of 广州市 by size 1, 2, … 10 and more (census 2010)."""
COLLECTIVE_SIZES = np.array([0.35, 0.25, 0.2, 0.12, 0.05, 0.03])
STEEPEST_TILT, HALVINGS = 5.0, 50
SIZE_EFFECT = -0.25
"""Change of log income per person with the log of the household's size."""
HOUSING_EFFECT = 0.15
"""Change of log income per person with the log of the floor area against the neighbourhood's mean."""
COLLECTIVE_EFFECT = -0.15
DORMITORY_AREA_M2 = (22, 6)
SMALLEST_AREA_M2 = 9


def households_of(
    dwellings: pd.DataFrame, site: Site, style: Neighbourhood, *, seed: str, parameters: WorldParameters
) -> pd.DataFrame:
    """Return the households of the occupied dwellings, in order of dwelling and number.

    Columns ``ea_id, household_id, dwelling_no, household_no, n_persons, income, residence_type, floor_area_m2``;
    ``income`` is the net income of last year in whole yuan. Log income per person is normal around effects of size and
    housing, with a deviation shared by the area: its part of the variance is ``parameters.income_correlation``.
    """
    rng = world_generator(seed, "people", site.ea_id)
    households = dwellings.loc[dwellings.index.repeat(dwellings["n_households"])].copy()
    number = households.groupby("dwelling_no").cumcount() + 1
    household_no = number.astype("str").str.zfill(2)
    n_persons = _sizes(households["is_collective"].to_numpy(), style, parameters, rng)
    floor_area = _floor_areas(households, style, rng)
    log_income = _log_income(n_persons, floor_area, households["is_collective"].to_numpy(), style, parameters)
    noise = _deviations(len(households), site.ea_id, seed=seed, parameters=parameters, rng=rng)
    income = np.rint(np.exp(log_income + noise) * n_persons).astype(np.int64)
    return pd.DataFrame(
        {
            "ea_id": site.ea_id,
            "household_id": site.ea_id + households["dwelling_no"] + household_no,
            "dwelling_no": households["dwelling_no"],
            "household_no": household_no,
            "n_persons": pd.array(n_persons, dtype="Int64"),
            "income": pd.array(income, dtype="Int64"),
            "residence_type": np.where(households["is_collective"], "collective", "family"),
            "floor_area_m2": pd.array(floor_area, dtype="Int64"),
        }
    ).reset_index(drop=True)


@cache
def size_chances(mean: float) -> tuple[float, ...]:
    """Return the chances of family sizes 1-10: the counts of 2010, tilted exponentially to the mean asked for."""
    sizes = np.arange(1, len(SIZE_COUNTS) + 1)

    def tilted(slope: float) -> FloatArray:
        weights = SIZE_COUNTS * np.exp(slope * sizes)
        return np.asarray(weights / weights.sum(), dtype=np.float64)

    lower, upper = -STEEPEST_TILT, STEEPEST_TILT
    for _ in range(HALVINGS):
        middle = (lower + upper) / 2
        lower, upper = (middle, upper) if float(tilted(middle) @ sizes) < mean else (lower, middle)
    return tuple(tilted(lower).tolist())


def _mean_size(style: Neighbourhood, parameters: WorldParameters) -> float:
    return parameters.rural_persons_per_household if style is VILLAGE else parameters.urban_persons_per_household


def _sizes(
    is_collective: npt.NDArray[np.bool_], style: Neighbourhood, parameters: WorldParameters, rng: np.random.Generator
) -> npt.NDArray[np.int64]:
    chances = size_chances(_mean_size(style, parameters))
    family = 1 + rng.choice(len(chances), size=len(is_collective), p=chances)
    collective = 1 + rng.choice(len(COLLECTIVE_SIZES), size=len(is_collective), p=COLLECTIVE_SIZES)
    return np.where(is_collective, collective, family).astype(np.int64)


def _floor_areas(households: pd.DataFrame, style: Neighbourhood, rng: np.random.Generator) -> npt.NDArray[np.int64]:
    in_dormitory = (households["kind"] == "dormitory").to_numpy()
    mean, deviation = (
        np.where(in_dormitory, dormitory, ordinary)
        for dormitory, ordinary in zip(DORMITORY_AREA_M2, style.floor_area_m2, strict=True)
    )
    areas = rng.normal(mean, deviation)
    return np.maximum(SMALLEST_AREA_M2, np.rint(areas)).astype(np.int64)


def _log_income(
    n_persons: npt.NDArray[np.int64], floor_area: npt.NDArray[np.int64], is_collective: npt.NDArray[np.bool_],
    style: Neighbourhood, parameters: WorldParameters,
) -> FloatArray:  # fmt: skip
    mean = parameters.rural_income_cny if style is VILLAGE else parameters.urban_income_cny
    centre = np.log(mean) - parameters.income_sigma**2 / 2
    size = SIZE_EFFECT * np.log(n_persons / _mean_size(style, parameters))
    housing = HOUSING_EFFECT * np.log(floor_area / style.floor_area_m2[0])
    return np.asarray(centre + size + housing + COLLECTIVE_EFFECT * is_collective, dtype=np.float64)


def _deviations(
    n_households: int, ea_id: str, *, seed: str, parameters: WorldParameters, rng: np.random.Generator
) -> FloatArray:
    shared = float(world_generator(seed, "area-income", ea_id).standard_normal())
    own = rng.standard_normal(n_households)
    between, within = np.sqrt(parameters.income_correlation), np.sqrt(1 - parameters.income_correlation)
    return np.asarray(parameters.income_sigma * (between * shared + within * own), dtype=np.float64)
