"""The invented samples and R's golden numbers that the tests of the weights share."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from fieldwork.messages import sentence
from sampling.weights import Margin, WeightingError

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


@contextmanager
def refused(code: str, **fields: object) -> Iterator[None]:
    """Expect a refusal with this code and these fields, and a Chinese sentence that its fields fill."""
    with pytest.raises(WeightingError) as caught:
        yield
    assert caught.value.code == code
    assert {name: caught.value.fields[name] for name in fields} == fields
    assert "{" not in sentence(code, **caught.value.fields)


def codes_used(*places: str) -> set[str]:
    """Return the codes of refusals that stand in some files: upper case, two words at least, in quotes."""
    root = ORACLES.parents[1]
    paths = [
        path
        for place in places
        for path in ([root / place] if place.endswith(".py") else (root / place).glob("[!_]*.py"))
    ]
    return set(re.findall(r'"([A-Z]+(?:_[A-Z]+)+)"', "".join(path.read_text(encoding="utf-8") for path in paths)))
