"""A drawn sample as the estimates see it: strata, areas, households, weights, chances, and the order of selection.

An area that was sure to be drawn (chance 1) adds no variance of the first stage; its households are then the units
whose differences count, in a stratum of their own (Särndal, Swensson & Wretman 1992, §4.3; Valliant, Dever & Kreuter
2013, §15.5).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt
import pandas as pd

from sampling.columns import require_columns
from sampling.estimation.errors import EstimationError, refuse_number

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int64]
BoolArray = npt.NDArray[np.bool_]

CERTAIN = 1.0


@dataclass(frozen=True, kw_only=True)
class DesignColumns:
    """Names of the columns of a table of households; ``None`` where there is no such column.

    Parameters
    ----------
    stratum
        Stratum of areas; without it all areas are one stratum.
    inclusion_prob_stage1, inclusion_prob_stage2
        Chance of the area, and of the household within it; needed for finite corrections.
    area_rank, household_rank
        Order in which areas of a stratum and households of an area were selected; needed for differences. Without
        it the order of the ids.
    """

    weight: str = "final_weight"
    area: str = "ea_id"
    household: str = "household_id"
    stratum: str | None = None
    inclusion_prob_stage1: str | None = None
    inclusion_prob_stage2: str | None = None
    area_rank: str | None = None
    household_rank: str | None = None

    @property
    def read(self) -> tuple[str, ...]:
        """The columns that a table must have."""
        return tuple(name for name in vars(self).values() if name is not None)


@dataclass(frozen=True, kw_only=True)
class SampleDesign:
    """The design of n households; arrays over households keep the order of the table.

    Attributes
    ----------
    weights
        (n,) the weights of the estimates.
    area, area_ids
        (n,) index of each household's area into the ids, which stand in selection order, stratum by stratum.
    area_stratum, strata
        (a,) index of each area's stratum into the names.
    area_prob, household_prob
        (a,) and (n,) chances of the two stages, or ``None`` if not known.
    household_order
        (n,) rows ordered by area and, within it, by selection.
    """

    weights: FloatArray
    area: IntArray
    area_ids: tuple[str, ...]
    area_stratum: IntArray
    strata: tuple[str, ...]
    area_prob: FloatArray | None
    household_prob: FloatArray | None
    household_order: IntArray

    @property
    def n_households(self) -> int:
        """Households of the sample, n."""
        return len(self.weights)

    @property
    def n_areas(self) -> int:
        """Areas of the sample, a."""
        return len(self.area_ids)

    @cached_property
    def is_certain(self) -> BoolArray:
        """(a,) areas that were sure to be drawn."""
        none: BoolArray = np.zeros(self.n_areas, dtype=np.bool_)
        return none if self.area_prob is None else self.area_prob >= CERTAIN

    def area_totals(self, values: FloatArray) -> FloatArray:
        """Return Σ w·values of each area: (a,) or (a, k)."""
        return sums_by(self.area, weighted(self.weights, values), n_groups=self.n_areas)


def weighted(weights: FloatArray, values: FloatArray) -> FloatArray:
    """Return weights times values, whose first axis is that of the weights."""
    return np.asarray(values * weights.reshape(-1, *(1,) * (values.ndim - 1)))


def sums_by(groups: IntArray, values: FloatArray, *, n_groups: int) -> FloatArray:
    """Return the sums of values by group, (n_groups,) or (n_groups, k)."""
    if values.ndim == 1:
        return np.asarray(np.bincount(groups, values, minlength=n_groups), dtype=np.float64)
    columns = [sums_by(groups, values[:, each], n_groups=n_groups) for each in range(values.shape[1])]
    return np.column_stack(columns) if columns else np.zeros((n_groups, 0))


def design_of(households: pd.DataFrame, *, columns: DesignColumns | None = None) -> SampleDesign:
    """Return the design of a table with one row per household; the order of its rows does not matter to any estimate.

    Raises
    ------
    ColumnError
        ``MISSING_COLUMN``.
    EstimationError
        ``ESTIMATION_EMPTY``; ``ESTIMATION_HOUSEHOLD_DUPLICATE`` with ``household_id``; ``ESTIMATION_WEIGHT_INVALID``
        with ``household_id``: a weight that is not a number, or below 0; ``ESTIMATION_AREA_DIFFERS`` with
        ``ea_id, field``: stratum, chance or rank differ within an area; ``ESTIMATION_NUMBER_INVALID``: a chance that
        is not above 0 and at most 1.
    """
    names = columns or DesignColumns()
    require_columns(households, names.read, table_name="households")
    if households.empty:
        raise EstimationError("ESTIMATION_EMPTY", "there are no households to estimate from")
    table = _canonical(households, names)
    _require_rows(table)
    areas = _areas(table)
    area = pd.Index(areas["area"]).get_indexer(pd.Index(table["area"])).astype(np.int64)
    stratum, strata = pd.factorize(areas["stratum"])
    return SampleDesign(
        weights=table["weight"].to_numpy(dtype=np.float64),
        area=area,
        area_ids=tuple(areas["area"]),
        area_stratum=stratum.astype(np.int64),
        strata=tuple(str(name) for name in strata),
        area_prob=_chances(areas, names.inclusion_prob_stage1, column="prob1"),
        household_prob=_chances(table, names.inclusion_prob_stage2, column="prob2"),
        household_order=np.lexsort((table["household"], table["rank2"], area)).astype(np.int64),
    )


def _canonical(households: pd.DataFrame, names: DesignColumns) -> pd.DataFrame:
    """Return what is used under one name each, in the order of the rows."""

    def numbers(column: str | None, otherwise: float) -> npt.NDArray[np.float64] | float:
        if column is None:
            return otherwise
        return pd.to_numeric(households[column], errors="coerce").to_numpy(dtype=np.float64, na_value=np.nan)

    return pd.DataFrame(
        {
            "area": households[names.area].astype("str").to_numpy(),
            "household": households[names.household].astype("str").to_numpy(),
            "stratum": households[names.stratum].astype("str").to_numpy() if names.stratum else "",
            "weight": numbers(names.weight, 1.0),
            "prob1": numbers(names.inclusion_prob_stage1, np.nan),
            "prob2": numbers(names.inclusion_prob_stage2, np.nan),
            "rank1": numbers(names.area_rank, 0.0),
            "rank2": numbers(names.household_rank, 0.0),
        }
    )


def _require_rows(table: pd.DataFrame) -> None:
    repeated = table["household"].duplicated()
    if repeated.any():
        household = str(table.loc[repeated, "household"].iloc[0])
        message = f"household {household} stands in the sample twice"
        raise EstimationError("ESTIMATION_HOUSEHOLD_DUPLICATE", message, household_id=household)
    wrong = ~np.isfinite(table["weight"]) | (table["weight"] < 0)
    if wrong.any():
        household = str(table.loc[wrong, "household"].iloc[0])
        message = f"the weight of household {household} is not a number of at least 0"
        raise EstimationError("ESTIMATION_WEIGHT_INVALID", message, household_id=household)


def _areas(table: pd.DataFrame) -> pd.DataFrame:
    """Return one row per area in selection order, stratum by stratum."""
    whole = ["stratum", "prob1", "rank1"]
    differs = table.groupby("area", sort=False)[whole].nunique(dropna=False) > 1
    if differs.to_numpy().any():
        first = differs.index[differs.any(axis=1)][0]
        field = next(name for name in whole if differs.at[first, name])
        message = f"{field} differs within area {first}"
        raise EstimationError("ESTIMATION_AREA_DIFFERS", message, ea_id=str(first), field=field)
    return table.drop_duplicates("area").sort_values(["stratum", "rank1", "area"], ignore_index=True)


def _chances(table: pd.DataFrame, name: str | None, *, column: str) -> FloatArray | None:
    if name is None:
        return None
    chances = table[column].to_numpy(dtype=np.float64)
    for value in chances[~((chances > 0) & (chances <= 1))]:
        refuse_number(float(value), field=name, expected="(0, 1]")
    return chances


def strata_named(design: SampleDesign, which: Sequence[int]) -> str:
    """Return the names of strata, joined for a message."""
    return ", ".join(design.strata[each] or "(all)" for each in which)
