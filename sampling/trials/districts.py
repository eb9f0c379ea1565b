"""Small synthetic districts, each with one thing that makes an estimate from fifteen areas hard.

A household's income per person is exp(level + village + area + own part); its villages stand in the order of the frame
(town, then urban before rural), as do those of the real frame: towns of unequal size. All of it is invented.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
import pandas as pd

from sampling.simulate.chance import world_generator
from sampling.simulate.design import Population, population_of_table

LEVEL = 10.3
N_TOWNS = 13
SHARE_ON_TOP = 0.03


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
        Mean of what three in a hundred households have on top: a Pareto tail with the index 1/tail, so that from 0.5 on
        the variance has no bound.
    rich_areas, rich_rise
        Share of areas that are far richer, and by how much.
    town_sizes
        Villages of each town, half of them urban; without it thirteen towns of 12 to 59 villages, rural by 10 to 90 %.
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
    town_sizes: tuple[int, ...] = ()


TRIALS: Mapping[str, TrialDistrict] = MappingProxyType(
    {
        "城乡差距，小区差异一般": TrialDistrict(),
        "小区差异大": TrialDistrict(area_spread=0.5),
        "小区几乎没有差异": TrialDistrict(area_spread=0.05),
        "户间差异大": TrialDistrict(household_spread=0.8),
        "长尾（3% 的户高出很多）": TrialDistrict(tail=0.4),
        "抽样框次序有趋势": TrialDistrict(trend=1.0),
        "大村居更富": TrialDistrict(size_slope=0.2),
        "人多的户人均低": TrialDistrict(persons_slope=-0.15),
        "没有城乡差距": TrialDistrict(rural_gap=0.0),
        "城乡差距很大": TrialDistrict(rural_gap=1.0),
        "长尾又有趋势": TrialDistrict(tail=0.4, trend=0.6),
    }
)
"""The districts on which the default interval must cover; the keys are shown on the methods page."""

STRESSES: Mapping[str, TrialDistrict] = MappingProxyType(
    {
        "3% 的小区收入是别处的四倍半": TrialDistrict(rich_areas=0.03),
        "极长尾（方差无限，一户可占总收入的大半）": TrialDistrict(tail=0.8),
        "每个镇街起伏一次": TrialDistrict(wave=0.4),
        "15 个镇街一样大，与抽样间距合拍": TrialDistrict(town_sizes=(32,) * 15),
    }
)
"""Beyond what fifteen areas can tell: rich areas or a household that the sample does not meet, and a frame whose towns
keep step with the interval, so that each sample meets the same place of every town."""


def trial_population(district: TrialDistrict, *, seed: str) -> Population:
    """Return the households of a district; the same seed text gives the same ones."""
    rng = world_generator(seed, "trial")
    villages = _villages(district, rng)
    areas = _areas(district, villages, rng)
    return population_of_table(_households(district, areas, rng))


def _villages(district: TrialDistrict, rng: np.random.Generator) -> pd.DataFrame:
    """Return villages in the order of the frame; towns differ in size and in how rural they are."""
    sizes = district.town_sizes or tuple(int(size) for size in rng.integers(12, 60, N_TOWNS))
    town = np.repeat(np.arange(len(sizes)), sizes)
    place = np.concatenate([np.arange(size) / size for size in sizes])
    is_rural = place >= (np.full(len(sizes), 0.5) if district.town_sizes else rng.uniform(0.1, 0.9, len(sizes)))[town]
    n_areas = rng.integers(1, 6, len(town))
    level = (
        LEVEL
        - district.rural_gap * is_rural
        + district.trend * (np.arange(len(town)) / len(town) - 0.5)
        + district.wave * np.sin(2 * np.pi * place)
        + district.size_slope * (n_areas - 3)
        + rng.normal(0, district.area_spread * np.sqrt(0.5), len(town))
    )
    number = np.concatenate([np.arange(size) for size in sizes])
    code = [f"440118{one + 1:03d}{each + 1:03d}" for one, each in zip(town, number, strict=True)]
    return pd.DataFrame({"village_code": code, "is_rural": is_rural, "n_areas": n_areas, "level": level})


def _areas(district: TrialDistrict, villages: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    areas = villages.loc[villages.index.repeat(villages["n_areas"])].reset_index(drop=True)
    own = rng.normal(0, district.area_spread * np.sqrt(0.5), len(areas))
    rich = district.rich_rise * (rng.random(len(areas)) < district.rich_areas)
    number = areas.groupby("village_code").cumcount() + 1
    return areas.assign(
        ea_id=areas["village_code"] + number.astype("str").str.zfill(3),
        n_households=rng.integers(40, 80, len(areas)),
        level=areas["level"] + own + rich,
    )


def _households(district: TrialDistrict, areas: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    table = areas.loc[areas.index.repeat(areas["n_households"])].reset_index(drop=True)
    n = len(table)
    persons = rng.integers(1, 7, n)
    on_top = np.where(rng.random(n) < SHARE_ON_TOP, rng.exponential(1.0, n) * district.tail, 0.0)
    own = rng.normal(0, district.household_spread, n) + on_top + district.persons_slope * (persons - 3.5)
    per_person = np.exp(table["level"].to_numpy() + own)
    number = table.groupby("ea_id").cumcount() + 1
    return pd.DataFrame(
        {
            "village_code": table["village_code"],
            "ea_id": table["ea_id"],
            "household_id": table["ea_id"] + number.astype("str").str.zfill(3) + "01",
            "urban_rural_code": np.where(table["is_rural"], "220", "111"),
            "n_persons": persons,
            "income": per_person * persons,
            "income_per_person": per_person,
        }
    )
