"""The orders in which a list can have been sorted: candidate columns, directions, ties, missing values."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import permutations, product
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from sampling.columns import INCOME_PER_PERSON
from sampling.draw.order import with_income_per_person
from sampling.draw.serpentine import serpentine_groups
from sampling.errors import ColumnError

EXACT_INCOME_PER_PERSON = "income/n_persons"
_NOT_CANDIDATES = frozenset({"ea_id", "household_id", "household_no", "dwelling_no", "eligibility", "outcome", "notes"})
_INCOME_PARTS = ("income", "n_persons")


class TieRule(StrEnum):
    """What decides between households with the same sort values."""

    ID = "household_id"
    LIST = "list"
    ID_DESCENDING = "household_id_descending"


@dataclass(frozen=True, kw_only=True)
class SortOrder:
    """One order of a list: columns, the most significant first; none is the order of the list or of the ids."""

    columns: tuple[str, ...] = ()
    is_descending: bool = False
    is_serpentine: bool = False
    ties: TieRule = TieRule.ID
    has_missing_first: bool = False

    @property
    def complexity(self) -> tuple[int, ...]:
        """Rank orders: fewer columns, ascending, ties by id, missing last come first."""
        return (
            len(self.columns),
            self.is_descending,
            list(TieRule).index(self.ties),
            self.has_missing_first,
            self.is_serpentine,
        )

    def refines(self, other: "SortOrder") -> bool:
        """Tell whether this order only decides ties or missing values of the other: it then explains nothing more."""
        same_way = self.is_descending == other.is_descending and not (other.is_serpentine and not self.is_serpentine)
        return bool(other.columns) and self.columns[: len(other.columns)] == other.columns and same_way


@dataclass(frozen=True, eq=False)
class Column:
    """A candidate column of one area: dense codes of its values, and which are missing."""

    name: str
    codes: npt.NDArray[np.int64]
    missing: npt.NDArray[np.bool_]

    @property
    def has_ties(self) -> bool:
        """Tell whether two households have the same value, or several have none."""
        places = np.where(self.missing, -1, self.codes)
        return len(np.unique(places)) < len(places)

    @property
    def is_constant(self) -> bool:
        """Tell whether the column cannot sort anything."""
        return len(np.unique(np.where(self.missing, -1, self.codes))) < 2


def candidate_columns(households: pd.DataFrame, candidates: Sequence[str] | None = None) -> pd.DataFrame:
    """Return the columns by which the list can have been sorted; all but ids and codes of the fieldwork by default.

    Where income and household size are in the list, income per person is added, cut to whole yuan and uncut.

    Raises
    ------
    ColumnError
        ``MISSING_COLUMN`` if a candidate is neither in the list nor can be made.
    """
    table = _with_derived(households)
    if candidates is None:
        return table[[column for column in table.columns if column not in _NOT_CANDIDATES]]
    missing = [column for column in candidates if column not in table]
    if missing:
        names = ", ".join(missing)
        raise ColumnError("MISSING_COLUMN", f"screened lacks {names}", table="screened", columns=names)
    return table[list(dict.fromkeys(candidates))]


def _with_derived(households: pd.DataFrame) -> pd.DataFrame:
    if not set(_INCOME_PARTS) <= set(households.columns):
        return households
    made = with_income_per_person(households)
    income, n_persons = (pd.to_numeric(made[column], errors="coerce").astype("Float64") for column in _INCOME_PARTS)
    exact = (income / n_persons).mask(made[INCOME_PER_PERSON].isna())
    return made.assign(**{EXACT_INCOME_PER_PERSON: exact})


def read_column(values: pd.Series) -> Column:
    """Return a column's codes: numbers as numbers where all are, else text by code point; empty is missing."""
    raw = values.astype("object")
    blank = raw.isna() | raw.astype("str").str.strip().eq("")
    numbers = pd.to_numeric(raw.where(~blank), errors="coerce").astype("Float64")
    is_numeric = bool((numbers.notna() | blank).all())
    content = numbers.fillna(0).to_numpy(dtype=np.float64) if is_numeric else _texts(raw, blank)
    codes = np.unique(content, return_inverse=True)[1].astype(np.int64)
    return Column(str(values.name), codes, blank.to_numpy(dtype=np.bool_))


def _texts(raw: pd.Series, blank: pd.Series) -> npt.NDArray[Any]:
    texts = raw.astype("str").str.normalize("NFC").str.strip()
    return texts.where(~blank, "").to_numpy(dtype=np.str_)


def candidate_orders(
    household_ids: npt.NDArray[np.str_], columns: Sequence[Column]
) -> Iterator[tuple[SortOrder, npt.NDArray[np.int64]]]:
    """Return each order to try with its permutation (row of each rank), the simplest first.

    One column in every direction, and two where the first has ties; of orders that differ only in how they treat ties
    and missing values, those that make a difference.
    """
    ids = np.argsort(household_ids, kind="stable").astype(np.int64)
    by_id = np.empty_like(ids)
    by_id[ids] = np.arange(len(ids))
    yield SortOrder(), ids
    if not np.array_equal(ids, np.arange(len(ids))):
        yield SortOrder(ties=TieRule.LIST), np.arange(len(ids), dtype=np.int64)
    useful = [column for column in columns if not column.is_constant]
    for column in useful:
        yield from _different(_single_orders(column), [column], by_id)
    for first, second in permutations(useful, 2):
        if first.has_ties:
            yield from _different(_pair_orders(first, second), [first, second], by_id)


def _single_orders(column: Column) -> list[SortOrder]:
    name = (column.name,)
    up = [SortOrder(columns=name, ties=ties) for ties in (TieRule.ID, TieRule.LIST)]
    down = [SortOrder(columns=name, is_descending=True, ties=ties) for ties in TieRule]
    orders = sorted([*up, *down], key=lambda order: order.complexity)
    if not column.missing.any():
        return orders
    first = [
        SortOrder(columns=name, is_descending=order.is_descending, ties=order.ties, has_missing_first=True)
        for order in orders
    ]
    return [*orders, *first]


def _pair_orders(first: Column, second: Column) -> list[SortOrder]:
    names = (first.name, second.name)
    variants = product((False, True), (TieRule.ID, TieRule.LIST))
    pairs = [SortOrder(columns=names, is_serpentine=serpentine, ties=ties) for serpentine, ties in variants]
    return [*pairs, SortOrder(columns=names, is_descending=True)]


def _different(
    orders: Sequence[SortOrder], columns: Sequence[Column], by_id: npt.NDArray[np.int64]
) -> Iterator[tuple[SortOrder, npt.NDArray[np.int64]]]:
    """Return the orders of the same columns without those that a simpler one has already given."""
    seen: set[bytes] = set()
    for order in orders:
        rows = _permutation(order, columns, by_id)
        key = rows.tobytes()
        if key not in seen:
            seen.add(key)
            yield order, rows


def _permutation(order: SortOrder, columns: Sequence[Column], by_id: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    sign = -1 if order.is_descending else 1
    ties = {TieRule.ID: by_id, TieRule.ID_DESCENDING: -by_id}.get(order.ties, np.arange(len(by_id)))
    keys = [(sign * column.codes, column.missing ^ order.has_missing_first) for column in columns]
    if order.is_serpentine:
        groups = serpentine_groups(keys, n_units=len(by_id))
        return np.lexsort([ties, groups]).astype(np.int64)
    return np.lexsort([ties, *(key for pair in reversed(keys) for key in pair)]).astype(np.int64)
