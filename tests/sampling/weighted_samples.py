"""The invented samples and R's golden numbers that the tests of the weights share."""

from functools import cache
from pathlib import Path

import numpy as np
import pandas as pd

from sampling.weights import Margin

ORACLES = Path(__file__).resolve().parents[1] / "oracles"
TEXT = {"ea_id": str, "household_id": str}


@cache
def _read(name: str) -> pd.DataFrame:
    return pd.read_csv(ORACLES / name, comment="#", dtype=TEXT, keep_default_na=True)


def two_stage() -> pd.DataFrame:
    return _read("two_stage.csv").copy()


def two_phase() -> pd.DataFrame:
    return _read("two_phase.csv").assign(stratum="all", n_areas_population=60)


def golden(name: str) -> float:
    return float(_read("weights_goldens.csv").set_index("quantity")["value"][name])


def golden_vector(name: str) -> np.ndarray:
    table = _read("weights_golden_vectors.csv")
    assert list(table["household_id"]) == list(two_stage()["household_id"])
    return table[name].to_numpy()


def margins() -> tuple[Margin, ...]:
    table = _read("weights_margins.csv")
    found = []
    for name, rows in table.groupby("margin", sort=False):
        first = rows.iloc[0]
        totals = dict(zip(rows["category"].fillna(""), rows["total"].astype(float), strict=True))
        by, value = (None if pd.isna(first[column]) else str(first[column]) for column in ("by", "value"))
        found.append(Margin(name=str(name), by=by, value=value, totals=totals))
    return tuple(found)
