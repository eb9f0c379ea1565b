"""Small synthetic districts, each with one thing that makes an estimate from fifteen areas hard.

A household's income per person is exp(level + village + area + own part); its villages stand in the order of the frame
(town, then urban before rural). All of it is invented.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
import pandas as pd

from sampling.simulate.chance import world_generator
from sampling.simulate.design import Population, population_of_table

LEVEL = 10.3
N_URBAN_OF_TOWN = 9
N_VILLAGES_OF_TOWN = 16


@dataclass(frozen=True, kw_only=True)
class TrialDistrict:
    """What incomes are like, on the log scale.

    Parameters
    ----------
    area_spread, household_spread
        Standard deviations between areas (half of the variance between villages) and within them.
    rural_gap
        What rural villages lack.
    trend
        Difference from the first to the last village of the frame.
    wave
        Height of a wave that repeats with every town.
    size_slope
        Rise for each more area of a village.
    persons_slope
        Rise for each more person of a household.
    tail
        Mean of what three in a hundred households have on top.
    rich_areas, rich_rise
        Share of areas that are far richer, and by how much.
    """

    area_spread: float = 0.25
    household_spread: float = 0.5
    rural_gap: float = 0.5
    trend: float = 0.0
    wave: float = 0.0
    size_slope: float = 0.0
    persons_slope: float = 0.0
    tail: float = 0.0
    rich_areas: float = 0.0
    rich_rise: float = 1.5
    n_villages: int = 200


TRIALS: Mapping[str, TrialDistrict] = MappingProxyType(
    {
        "城乡差距，小区差异一般": TrialDistrict(),
        "小区差异大": TrialDistrict(area_spread=0.5),
        "小区几乎没有差异": TrialDistrict(area_spread=0.05),
        "户间差异大": TrialDistrict(household_spread=0.8),
        "长尾（3% 的户高出很多）": TrialDistrict(tail=0.8),
        "抽样框次序有趋势": TrialDistrict(trend=1.0),
        "每个镇街起伏一次": TrialDistrict(wave=0.4),
        "大村居更富": TrialDistrict(size_slope=0.2),
        "人多的户人均低": TrialDistrict(persons_slope=-0.15),
        "没有城乡差距": TrialDistrict(rural_gap=0.0),
        "城乡差距很大": TrialDistrict(rural_gap=1.0),
        "长尾又有趋势": TrialDistrict(tail=0.5, trend=0.6),
    }
)
"""The districts on which the default interval must cover; the keys are shown on the methods page."""

STRESSES: Mapping[str, TrialDistrict] = MappingProxyType(
    {"3% 的小区收入是别处的四倍半": TrialDistrict(rich_areas=0.03)}
)
"""Beyond what fifteen areas can tell: where no rich area is drawn the sample does not know of any."""


def trial_population(district: TrialDistrict, *, seed: str) -> Population:
    """Return the households of a district; the same seed text gives the same ones."""
    rng = world_generator(seed, "trial")
    villages = [_village(district, number, rng) for number in range(district.n_villages)]
    return population_of_table(pd.concat(villages, ignore_index=True))


def _village(district: TrialDistrict, number: int, rng: np.random.Generator) -> pd.DataFrame:
    town, place = divmod(number, N_VILLAGES_OF_TOWN)
    is_rural = place >= N_URBAN_OF_TOWN
    n_areas = int(rng.integers(1, 5))
    spread = district.area_spread * np.sqrt(0.5)
    level = (
        LEVEL
        - district.rural_gap * is_rural
        + district.trend * (number / district.n_villages - 0.5)
        + district.wave * np.sin(2 * np.pi * place / N_VILLAGES_OF_TOWN)
        + district.size_slope * (n_areas - 2.5)
        + rng.normal(0, spread)
    )
    code = f"440118{town + 1:03d}{place + 1:03d}"
    areas = [_area(district, f"{code}{area + 1:03d}", float(level), rng) for area in range(n_areas)]
    return pd.concat(areas).assign(village_code=code, urban_rural_code="220" if is_rural else "111")


def _area(district: TrialDistrict, ea_id: str, level: float, rng: np.random.Generator) -> pd.DataFrame:
    n = int(rng.integers(60, 110))
    persons = rng.integers(1, 7, n)
    raised = level + rng.normal(0, district.area_spread * np.sqrt(0.5)) + district.persons_slope * (persons - 3.5)
    raised = raised + district.rich_rise * (rng.random() < district.rich_areas)
    on_top = np.where(rng.random(n) < 0.03, rng.exponential(1.0, n) * district.tail, 0.0)
    per_person = np.exp(raised + rng.normal(0, district.household_spread, n) + on_top)
    return pd.DataFrame(
        {
            "ea_id": ea_id,
            "household_id": [f"{ea_id}{number:03d}01" for number in range(1, n + 1)],
            "n_persons": persons,
            "income": per_person * persons,
            "income_per_person": per_person,
        }
    )
