"""Make `two_stage.csv`, the synthetic two-stage sample on which this package and R are compared.

    python tests/oracles/make_two_stage.py

Every household is invented. Five strata: two drawn with equal and one with unequal chances of areas, one with a single
area, one whose only area is certain. Areas have 7 to 10 households, so weights differ within and between areas.

stratum, ea_id, area_rank (frame order), household_id, household_rank (order of selection within the area), pi1, pi2,
n_areas_population (areas of the stratum), n_households_population (households of the area), base_weight = 1/(pi1·pi2),
urban_rural (of the area), domain (crosses areas), age_group, tenure, n_persons, income, spending (whole yuan, some
incomes equal), is_owner, responded (0 or 1; values are there for all).
"""

from pathlib import Path

import numpy as np
import pandas as pd

# stratum: areas drawn, areas there are, chances of the areas (None: all alike)
STRATA: dict[str, tuple[int, int, tuple[float, ...] | None]] = {
    "A": (6, 48, None),
    "B": (5, 20, None),
    "C": (4, 30, (0.08, 0.125, 0.2, 0.32)),
    "D": (1, 9, (0.16,)),
    "E": (1, 1, (1.0,)),
}
DOMAINS = ("d1", "d2", "d3")
AGES, TENURES = ("15-39", "40-59", "60+"), ("own", "rent", "other")


def area_rows(rng: np.random.Generator, *, stratum: str, rank: int, pi1: float) -> pd.DataFrame:
    n, there = int(rng.integers(7, 11)), int(rng.integers(60, 320))
    persons = rng.integers(1, 7, n)
    level = 24_000 * np.exp(rng.normal(0, 0.3) + rng.normal(0, 0.5, n))
    income = np.round(level * persons, -2).astype(int)
    ea_id = f"4401180010010{rank:02d}"
    return pd.DataFrame(
        {
            "stratum": stratum,
            "ea_id": ea_id,
            "area_rank": rank,
            "household_id": [f"{ea_id}{number:03d}01" for number in range(1, n + 1)],
            "household_rank": range(1, n + 1),
            "pi1": pi1,
            "pi2": n / there,
            "n_areas_population": STRATA[stratum][1],
            "n_households_population": there,
            "base_weight": 1 / (pi1 * n / there),
            "urban_rural": "urban" if rng.random() < 0.6 else "rural",
            "domain": rng.choice(DOMAINS, n, p=(0.5, 0.35, 0.15)),
            "age_group": rng.choice(AGES, n),
            "tenure": rng.choice(TENURES, n, p=(0.6, 0.3, 0.1)),
            "n_persons": persons,
            "income": income,
            "spending": np.round(income * rng.uniform(0.4, 0.95, n)).astype(int),
            "is_owner": rng.integers(0, 2, n),
            "responded": (rng.random(n) < 0.8).astype(int),
        }
    )


def two_stage() -> pd.DataFrame:
    rng, parts, rank = np.random.default_rng(20220831), [], 0
    for stratum, (drawn, there, chances) in STRATA.items():
        for number in range(drawn):
            rank += 1
            pi1 = drawn / there if chances is None else chances[number]
            parts.append(area_rows(rng, stratum=stratum, rank=rank, pi1=pi1))
    return pd.concat(parts, ignore_index=True)


if __name__ == "__main__":
    target = Path(__file__).with_name("two_stage.csv")
    two_stage().to_csv(target, index=False, encoding="utf-8", lineterminator="\n", float_format="%.17g")
