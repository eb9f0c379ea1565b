"""Missing incomes in the sort order: left last, or given a value that serves for sorting alone, by a named rule.

The stored answer stays missing. An imputed value decides where a household stands in the order, never what it is said
to earn: no estimate is made from it (Särndal, Swensson & Wretman 1992, ch. 15.7 on imputation by neighbours). All is
done within an area, in integers, from ids and values only, so that anyone who has the list gets the same order.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from sampling.columns import INCOME_PER_PERSON, integer_column
from sampling.errors import DrawError
from sampling.screening import takes_part

IMPUTED_COLUMNS = frozenset({"income", INCOME_PER_PERSON})
"""Sort columns in which a missing value may be imputed; every other column keeps its gaps last."""
RULE_PARAMETER = "sort_imputation"
NEIGHBOURS_PARAMETER = "sort_imputation_neighbours"
Integers = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]


class ImputationRule(StrEnum):
    """How a missing income is treated in the order."""

    NONE = "none"
    """It stays missing: such households stand last, by id."""
    NEAREST_NEIGHBOURS = "nearest_neighbours"
    """The mean, rounded down, of the k nearest households along the walk whose value is known."""
    AREA_MEDIAN = "area_median"
    """The lower median of the known values of the area."""


@dataclass(frozen=True, kw_only=True)
class SortImputation:
    """A rule with its number of neighbours, which matters to that rule alone."""

    rule: ImputationRule = ImputationRule.NONE
    n_neighbours: int = 5

    def __post_init__(self) -> None:
        if self.n_neighbours < 1:
            raise _invalid(NEIGHBOURS_PARAMETER, self.n_neighbours, "1 …")

    @property
    def parameters(self) -> dict[str, str | int]:
        """What a record prints: nothing where nothing is imputed, so that such records stay as they were."""
        if self.rule is ImputationRule.NONE:
            return {}
        neighbours = {NEIGHBOURS_PARAMETER: self.n_neighbours}
        return {RULE_PARAMETER: str(self.rule)} | (neighbours if self.rule is ImputationRule.NEAREST_NEIGHBOURS else {})


def imputation_of(parameters: Mapping[str, Any]) -> SortImputation:
    """Return the rule that a record's parameters name; records that name none impute nothing.

    Raises
    ------
    DrawError
        ``PARAMETER_INVALID`` (``name, value, expected``).
    """
    name = parameters.get(RULE_PARAMETER, str(ImputationRule.NONE))
    if name not in list(ImputationRule):
        raise _invalid(RULE_PARAMETER, name, ", ".join(ImputationRule))
    n_neighbours = parameters.get(NEIGHBOURS_PARAMETER, SortImputation.n_neighbours)
    if not isinstance(n_neighbours, int) or isinstance(n_neighbours, bool):
        raise _invalid(NEIGHBOURS_PARAMETER, n_neighbours, "1 …")
    return SortImputation(rule=ImputationRule(str(name)), n_neighbours=n_neighbours)


def with_imputed_sort_values(table: pd.DataFrame, *, sort: Sequence[str], imputation: SortImputation) -> pd.DataFrame:
    """Return the list with missing incomes of the ``sort`` columns imputed; without a rule the list itself.

    Only households that take part give and get values. The walk is the order of ``household_id`` within the area,
    which numbers dwellings along it. Where no value of an area is known, all stay missing.

    Raises
    ------
    ColumnError
        ``NOT_INTEGER``.
    DrawError
        ``ELIGIBILITY_UNKNOWN_CODE``.
    """
    columns = [column for column in sort if column in IMPUTED_COLUMNS]
    if imputation.rule is ImputationRule.NONE or not columns:
        return table
    is_in = takes_part(table).to_numpy()
    return table.assign(**{column: _imputed(table, column, is_in, imputation) for column in columns})


def is_imputed(table: pd.DataFrame, *, sort: Sequence[str], imputation: SortImputation) -> "pd.Series[bool]":
    """Tell in which rows a value of the order is imputed: wherever the order's value shows, this shows too."""
    made = with_imputed_sort_values(table, sort=sort, imputation=imputation)
    marks = pd.Series(data=False, index=table.index)
    for column in sort:
        marks |= table[column].isna() & made[column].notna()
    return marks


def _imputed(table: pd.DataFrame, column: str, is_in: Flags, imputation: SortImputation) -> pd.Series:
    values = integer_column(table, column)
    missing = values.isna().to_numpy()
    filled, gaps = values.fillna(0).to_numpy(dtype=np.int64).copy(), missing.copy()
    ids = table["household_id"].to_numpy(dtype=object)
    for ea_rows in table.groupby("ea_id", sort=False).indices.values():
        rows = np.asarray(ea_rows)
        part = rows[is_in[rows]]
        if not missing[part].any() or missing[part].all():
            continue
        walk = part[np.argsort(np.asarray(ids[part], dtype=np.str_), kind="stable")]
        filled[walk] = _filled(filled[walk], missing[walk], imputation)
        gaps[walk] = False
    return pd.Series(pd.arrays.IntegerArray(filled, gaps), index=table.index)


def _filled(values: Integers, missing: Flags, imputation: SortImputation) -> Integers:
    """Return an area's values along the walk, the missing ones imputed; at least one is known."""
    donors = np.flatnonzero(~missing)
    filled = values.copy()
    if imputation.rule is ImputationRule.AREA_MEDIAN:
        filled[missing] = np.sort(values[donors])[(len(donors) - 1) // 2]
        return filled
    for place in np.flatnonzero(missing):
        chosen = nearest_places(donors, int(place), n_wanted=imputation.n_neighbours)
        filled[place] = sum(int(value) for value in values[chosen]) // len(chosen)
    return filled


def nearest_places(donors: Integers, place: int, *, n_wanted: int) -> Integers:
    """Return the nearest donors along the walk, the earlier one on ties; all of them if there are not so many.

    >>> nearest_places(np.array([0, 3, 5, 9]), 4, n_wanted=3).tolist()
    [3, 5, 0]
    """
    after = int(np.searchsorted(donors, place))
    near = donors[max(0, after - n_wanted) : after + n_wanted]
    return near[np.lexsort([near, np.abs(near - place)])][:n_wanted]


def _invalid(name: str, value: object, expected: str) -> DrawError:
    message = f"{name} is {value!r}, none of {expected}"
    return DrawError("PARAMETER_INVALID", message, name=name, value=value, expected=expected)
