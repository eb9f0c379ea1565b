"""The error of the weighting modules, and the checks of a column that all of them use."""

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt
import pandas as pd

from sampling.columns import require_columns
from sampling.errors import SamplingError

Vector = npt.NDArray[np.float64]


class WeightingError(SamplingError):
    """Weights that cannot be computed as asked; no weight was changed."""


def positive_column(table: pd.DataFrame, column: str, *, at_most: float = np.inf) -> Vector:
    """Return a column of finite numbers above 0, at most ``at_most``.

    Raises
    ------
    ColumnError
        ``MISSING_COLUMN``.
    WeightingError
        ``WEIGHT_VALUE_INVALID`` with ``column, row, value, expected`` for the first value that is none.
    """
    numbers = _numbers(table, column)
    is_right = np.isfinite(numbers) & (numbers > 0) & (numbers <= at_most)
    _refuse_first(table, column, wrong=~is_right, expected=f"(0, {at_most:g}]")
    return numbers


def column_at_least(table: pd.DataFrame, column: str, *, least: float) -> Vector:
    """Return a column of finite numbers of ``least`` or more (``WEIGHT_VALUE_INVALID``)."""
    numbers = _numbers(table, column)
    _refuse_first(table, column, wrong=~(np.isfinite(numbers) & (numbers >= least)), expected=f">= {least:g}")
    return numbers


def finite_column(table: pd.DataFrame, column: str) -> Vector:
    """Return a column of finite numbers (``WEIGHT_VALUE_INVALID``)."""
    numbers = _numbers(table, column)
    _refuse_first(table, column, wrong=~np.isfinite(numbers), expected="(-inf, inf)")
    return numbers


def _numbers(table: pd.DataFrame, column: str) -> Vector:
    require_columns(table, (column,), table_name="households")
    return pd.to_numeric(table[column], errors="coerce").to_numpy(dtype=np.float64, na_value=np.nan)


def _refuse_first(table: pd.DataFrame, column: str, *, wrong: npt.NDArray[np.bool_], expected: str) -> None:
    if wrong.any():
        place = int(np.argmax(wrong))
        row, value = row_name(table, place), str(table[column].iloc[place])
        message = f"{column} of {row} is {value}, not {expected}"
        raise WeightingError("WEIGHT_VALUE_INVALID", message, column=column, row=row, value=value, expected=expected)


def row_name(table: pd.DataFrame, place: int) -> str:
    """Return what a row is called in a sentence: its household, or else its number from 1."""
    return str(table["household_id"].iloc[place]) if "household_id" in table else f"#{place + 1}"


def joined(names: Iterable[object], *, most: int = 5) -> str:
    """Return names as one text; of many, the first few."""
    every = [str(name) for name in names]
    return ", ".join(every[:most]) + (" …" if len(every) > most else "")
