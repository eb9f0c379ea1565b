"""Make `two_phase.csv`, a synthetic two-phase sample on which this package and R are compared.

    python tests/oracles/make_two_phase.py

Every household is invented. 12 of 60 areas were drawn with equal chances, all their households screened (12 to 24), and
4 to 6 of each drawn for bookkeeping.

ea_id, household_id, pi1 (area), pi2 (household within the area), is_drawn, tenure, n_persons, income as screened (known
for all), spending (of the drawn households; empty for the others).
"""

from pathlib import Path

import numpy as np
import pandas as pd

N_AREAS, N_AREAS_POPULATION = 12, 60


def area_rows(rng: np.random.Generator, *, rank: int) -> pd.DataFrame:
    there, drawn = int(rng.integers(12, 25)), int(rng.integers(4, 7))
    persons = rng.integers(1, 7, there)
    income = np.round(24_000 * np.exp(rng.normal(0, 0.3) + rng.normal(0, 0.5, there)) * persons, -2).astype(int)
    is_drawn = np.isin(np.arange(there), rng.choice(there, drawn, replace=False))
    spending = np.round(income * rng.uniform(0.4, 0.95, there)).astype(int)
    ea_id = f"4401180020010{rank:02d}"
    return pd.DataFrame(
        {
            "ea_id": ea_id,
            "household_id": [f"{ea_id}{number:03d}01" for number in range(1, there + 1)],
            "pi1": N_AREAS / N_AREAS_POPULATION,
            "pi2": drawn / there,
            "is_drawn": is_drawn.astype(int),
            "tenure": rng.choice(("own", "rent", "other"), there, p=(0.6, 0.25, 0.15)),
            "n_persons": persons,
            "income": income,
            "spending": pd.array(np.where(is_drawn, spending, 0), dtype="Int64"),
        }
    ).assign(spending=lambda t: t["spending"].where(t["is_drawn"] == 1))


def two_phase() -> pd.DataFrame:
    rng = np.random.default_rng(20220901)
    return pd.concat([area_rows(rng, rank=rank) for rank in range(1, N_AREAS + 1)], ignore_index=True)


if __name__ == "__main__":
    target = Path(__file__).with_name("two_phase.csv")
    two_phase().to_csv(target, index=False, encoding="utf-8", lineterminator="\n", float_format="%.17g")
