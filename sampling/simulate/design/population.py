"""A population to draw from again and again: villages, their areas, their households, in one canonical order."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt
import pandas as pd

from sampling.columns import INCOME_PER_PERSON, TOWN_WIDTH, require_columns
from sampling.draw.joining import SelectionUnit
from sampling.draw.order import require_ids
from sampling.simulate.design.counters import FloatArray, IntArray
from sampling.simulate.design.errors import DesignError
from sampling.simulate.sizes import is_rural

URBAN, RURAL = "urban", "rural"
_NO_CLASS = ""
_ABOVE_ZERO = float(np.nextafter(0, 1))


@dataclass(frozen=True, kw_only=True)
class PopulationColumns:
    """Names of the columns of a table of households; None where there is no such column.

    Parameters
    ----------
    persons
        Denominator of the ratio; without it each household counts 1.
    town
        Without it the first nine characters of the village's code.
    urban_rural
        Class of the village: 210 and 220 are rural. Without it there are no domains.
    cell
        Cells of response and weighting; without it the domains.
    size
        Households of the village by the frame; without it those of the table.
    """

    village: str = "village_code"
    area: str = "ea_id"
    household: str = "household_id"
    outcome: str = "income"
    sort: str = INCOME_PER_PERSON
    persons: str | None = "n_persons"
    urban_rural: str | None = "urban_rural_code"
    town: str | None = None
    cell: str | None = None
    size: str | None = None

    @property
    def names(self) -> list[str]:
        """The columns that must be there."""
        return [name for name in vars(self).values() if name is not None]


@dataclass(frozen=True, kw_only=True)
class Population:
    """Households by village in selection order (town, class, code), area and id; arrays are in that order.

    Attributes
    ----------
    villages
        In selection order, with the sizes that PPS uses.
    area_village
        Index of each area's village.
    first_household
        Index of each area's first household, and one past the last household.
    sort
        The true value of the sort variable; NaN: never known.
    domain, cell
        Index into ``domains`` and ``cells`` for each household.
    """

    villages: tuple[SelectionUnit, ...]
    area_ids: tuple[str, ...]
    area_village: IntArray
    first_household: IntArray
    outcome: FloatArray
    persons: FloatArray
    sort: FloatArray
    domain: IntArray
    domains: tuple[str, ...]
    cell: IntArray
    cells: tuple[str, ...]

    @property
    def n_households(self) -> int:
        """All households."""
        return len(self.outcome)

    @cached_property
    def n_in_area(self) -> IntArray:
        """Households on each area's list."""
        return np.diff(self.first_household)

    @cached_property
    def household_area(self) -> IntArray:
        """Index of each household's area."""
        return np.repeat(np.arange(len(self.area_ids)), self.n_in_area)


def population_of_table(households: pd.DataFrame, *, columns: PopulationColumns | None = None) -> Population:
    """Return a user's population; its areas are those of the table, whatever their size.

    Parameters
    ----------
    households
        One row per household; the order of the rows means nothing.

    Raises
    ------
    ColumnError
        ``MISSING_COLUMN``, ``ID_NOT_TEXT``, ``ID_INVALID``.
    DesignError
        ``POPULATION_EMPTY``, ``HOUSEHOLD_DUPLICATE``, ``POPULATION_VALUE_INVALID``, ``AREA_IN_TWO_VILLAGES``,
        ``VILLAGE_DIFFERS``.
    """
    names = columns or PopulationColumns()
    require_columns(households, names.names, table_name="population")
    if households.empty:
        raise DesignError("POPULATION_EMPTY", "the population has no households")
    table = _canonical(households, names)
    _require_consistent(table)
    areas = table.drop_duplicates("area")
    villages = table.drop_duplicates("village")
    cell, cells = _codes(table["cell"])
    domain, domains = _codes(table["domain"])
    return Population(
        villages=tuple(_village(row) for row in villages.to_dict("records")),
        area_ids=tuple(areas["area"]),
        area_village=_codes_in_order(areas["village"]),
        first_household=np.append(np.flatnonzero(~table["area"].duplicated()), len(table)).astype(np.int64),
        outcome=table["outcome"].to_numpy(),
        persons=table["persons"].to_numpy(),
        sort=table["sort"].to_numpy(),
        domain=domain,
        domains=domains,
        cell=cell,
        cells=cells,
    )


def _canonical(households: pd.DataFrame, names: PopulationColumns) -> pd.DataFrame:
    """Return the columns that are used under one name each, in canonical order."""
    require_ids(households, (names.village, names.area, names.household))
    village = households[names.village]
    group = households[names.urban_rural] if names.urban_rural else _constant(_NO_CLASS, households)
    domain = is_rural(group).map({True: RURAL, False: URBAN}) if names.urban_rural else group
    table = pd.DataFrame(
        {
            "town": households[names.town] if names.town else village.str[:TOWN_WIDTH],
            "group": group,
            "village": village,
            "area": households[names.area],
            "household": households[names.household],
            "outcome": _numbers(households, names.outcome, names),
            "persons": _numbers(households, names.persons, names, least=_ABOVE_ZERO) if names.persons else 1.0,
            "sort": pd.to_numeric(households[names.sort], errors="coerce").astype("float64"),
            "domain": domain,
            "cell": households[names.cell].astype("str") if names.cell else domain,
            "size": households[names.size] if names.size else village.groupby(village).transform("size"),
        }
    )
    return table.sort_values(["town", "group", "village", "area", "household"], ignore_index=True)


def _constant(value: str, like: pd.DataFrame) -> pd.Series:
    return pd.Series(value, index=like.index, dtype="str")


def _numbers(
    households: pd.DataFrame, column: str, names: PopulationColumns, *, least: float = -np.inf
) -> npt.NDArray[np.float64]:
    values = pd.to_numeric(households[column], errors="coerce").astype("float64").to_numpy()
    wrong = ~np.isfinite(values) | (values < least)
    if wrong.any():
        household = str(households[names.household].to_numpy()[wrong][0])
        message = f"household {household}: {column} is not a usable number"
        raise DesignError("POPULATION_VALUE_INVALID", message, column=column, household_id=household)
    return np.asarray(values, dtype=np.float64)


def _require_consistent(table: pd.DataFrame) -> None:
    repeated = table["household"].duplicated()
    if repeated.any():
        household = str(table.loc[repeated, "household"].iloc[0])
        message = f"household {household} stands in the population twice"
        raise DesignError("HOUSEHOLD_DUPLICATE", message, household_id=household)
    _require_one(table, "village", within="area")
    for column in ("town", "group", "size"):
        _require_one(table, column, within="village")


def _require_one(table: pd.DataFrame, column: str, *, within: str) -> None:
    """Refuse a group whose rows differ in a column that belongs to the group as a whole."""
    differs = table.groupby(within, sort=False)[column].nunique(dropna=False) > 1
    if differs.any():
        first = str(differs.index[differs][0])
        if within == "area":
            raise DesignError("AREA_IN_TWO_VILLAGES", f"area {first} lies in two villages", ea_id=first)
        raise DesignError("VILLAGE_DIFFERS", f"village {first}: {column} differs", column=column, village_code=first)


def _codes(values: pd.Series) -> tuple[IntArray, tuple[str, ...]]:
    codes, names = pd.factorize(values, sort=True)
    return codes.astype(np.int64), tuple(str(name) for name in names)


def _codes_in_order(values: pd.Series) -> IntArray:
    return pd.factorize(values)[0].astype(np.int64)


def _village(row: dict[Hashable, object]) -> SelectionUnit:
    code, size = str(row["village"]), pd.to_numeric(str(row["size"]), errors="coerce")
    if not (size >= 1 and size == int(size)):
        raise DesignError("POPULATION_VALUE_INVALID", f"village {code}: size", column="size", household_id=code)
    return SelectionUnit(
        town_code=str(row["town"]),
        urban_rural_code=str(row["group"]),
        village_code=code,
        n_households=int(size),
        members=(code,),
    )


def true_sums(population: Population) -> Sequence[FloatArray]:
    """Return households, persons and outcome of the whole population and of each domain."""
    values = (np.ones(population.n_households), population.persons, population.outcome)
    in_domain = [np.bincount(population.domain, weights=value, minlength=len(population.domains)) for value in values]
    return [np.append(parts.sum(), parts) for parts in in_domain]
