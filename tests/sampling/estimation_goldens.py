"""The synthetic two-stage sample, R's numbers on it, and designs made from it."""

from pathlib import Path

import pandas as pd

from sampling.estimation import DesignColumns, SampleDesign, design_of

ORACLES = Path(__file__).resolve().parents[1] / "oracles"
COLUMNS = DesignColumns(
    weight="base_weight",
    stratum="stratum",
    inclusion_prob_stage1="pi1",
    inclusion_prob_stage2="pi2",
    area_rank="area_rank",
    household_rank="household_rank",
)


def two_stage(*, without: str = "") -> pd.DataFrame:
    """Return the sample without some strata (their letters)."""
    ids = {"ea_id": "str", "household_id": "str"}
    table = pd.read_csv(ORACLES / "two_stage.csv", dtype=ids, encoding="utf-8")
    return table[~table["stratum"].isin(list(without))].reset_index(drop=True)


def goldens() -> dict[str, float]:
    table = pd.read_csv(ORACLES / "estimation_goldens.csv", comment="#", skipinitialspace=True, encoding="utf-8")
    return dict(zip(table["name"], table["value"], strict=True))


def design(table: pd.DataFrame) -> SampleDesign:
    return design_of(table, columns=COLUMNS)
