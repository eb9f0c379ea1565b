"""The order in which households are selected: who takes part, sorted by what, ties by id.

Everything is decided within an area, so that drawing one area, some, or all of them gives the same picks, whatever
the order of the rows and the types that a file reader chose.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from sampling.columns import INCOME_PER_PERSON, integer_column, require_columns
from sampling.draw.digests import list_digest, order_digest
from sampling.draw.serpentine import serpentine_groups
from sampling.errors import ColumnError, DrawError
from sampling.imputation import SortImputation, with_imputed_sort_values
from sampling.screening import participating

_ID = re.compile(r"[0-9A-Za-z_.\-]+")
_INTEGER = re.compile(r"[+-]?[0-9]{1,18}")
_BEYOND = 10**18
_INCOME_PARTS = ("income", "n_persons")
NOTHING_IMPUTED = SortImputation()


@dataclass(frozen=True)
class OrderedArea:
    """An area's households that take part, in selection order, with the text of their sort values."""

    ea_id: str
    household_ids: tuple[str, ...]
    sort_values: tuple[tuple[str, ...], ...]

    @property
    def list_digest(self) -> str:
        """Digest over ids and sort values."""
        return list_digest(self.ea_id, self.household_ids, self.sort_values)

    @property
    def order_digest(self) -> str:
        """Digest over ranks and ids."""
        return order_digest(self.household_ids)


def with_income_per_person(screened: pd.DataFrame) -> pd.DataFrame:
    """Return the list with ``income_per_person`` = income // n_persons, missing where either is or nobody lives."""
    require_columns(screened, _INCOME_PARTS, table_name="screened")
    income, n_persons = (integer_column(screened, column) for column in _INCOME_PARTS)
    divisor = n_persons.mask((n_persons <= 0).fillna(value=True))
    return screened.assign(**{INCOME_PER_PERSON: income // divisor})


def ordered_areas(
    screened: pd.DataFrame,
    *,
    sort: Sequence[str] = (),
    serpentine: bool = False,
    imputation: SortImputation = NOTHING_IMPUTED,
) -> list[OrderedArea]:
    """Return each area's households in selection order, areas by ``ea_id``.

    Ascending by the ``sort`` columns (``serpentine``: each further column up and down in turn), numbers as numbers,
    missing last unless ``imputation`` gives them a value to sort by, ties by ``household_id``. An area in which
    nobody takes part is returned empty, so that it cannot vanish unseen. Sort values are integers in the column's
    unit or text; text of digits counts as integers where all of an area's values are.

    Raises
    ------
    ColumnError
        ``MISSING_COLUMN``, ``ID_NOT_TEXT`` (``column``), ``ID_INVALID`` (``column, value``).
    DrawError
        ``LIST_EMPTY``, ``HOUSEHOLD_DUPLICATE`` (``household_id``), ``ELIGIBILITY_UNKNOWN_CODE``,
        ``SORT_VALUE_NOT_INTEGER`` or ``SORT_VALUE_INVALID`` (``column, household_id``).
    """
    table = with_sort_columns(screened, sort=sort)
    require_ids(table, ("ea_id", "household_id"))
    if table.empty:
        raise DrawError("LIST_EMPTY", "the screened list has no rows")
    require_unique(table["household_id"])
    part = participating(with_imputed_sort_values(table, sort=sort, imputation=imputation))
    ids = part["household_id"].to_numpy(dtype=object)
    columns = [canonical_values(part, column) for column in sort]
    rows_of = part.groupby("ea_id", sort=False).indices
    nobody = np.empty(0, dtype=np.intp)
    return [
        _ordered_area(ea_id, ids[rows], [values[rows] for values in columns], serpentine=serpentine)
        for ea_id in sorted(table["ea_id"].unique())
        for rows in [rows_of.get(ea_id, nobody)]
    ]


def with_sort_columns(screened: pd.DataFrame, *, sort: Sequence[str]) -> pd.DataFrame:
    """Return the list with what sorting needs; ``income_per_person`` is made when ``sort`` names it.

    A ready ``income_per_person`` is used only where income or household size is not in the list.
    """
    require_columns(screened, ("ea_id", "household_id"), table_name="screened")
    has_parts = all(column in screened for column in _INCOME_PARTS)
    must_make = INCOME_PER_PERSON in sort and (has_parts or INCOME_PER_PERSON not in screened)
    table = with_income_per_person(screened) if must_make else screened
    require_columns(table, sort, table_name="screened")
    return table


def require_ids(table: pd.DataFrame, columns: Sequence[str]) -> None:
    """Refuse ids that are missing, not text, or hold what a digest's line could be misread by."""
    for column in columns:
        for value in table[column].to_numpy(dtype=object):
            if not isinstance(value, str):
                raise ColumnError("ID_NOT_TEXT", f"{column} holds {value!r}, which is no text", column=column)
            if not _ID.fullmatch(value):
                raise ColumnError("ID_INVALID", f"{column} holds {value!r}", column=column, value=value)


def require_unique(household_ids: pd.Series) -> None:
    """Refuse (``HOUSEHOLD_DUPLICATE``) a list in which a household stands twice."""
    repeated = household_ids[household_ids.duplicated()]
    if len(repeated):
        first = str(repeated.iloc[0])
        raise DrawError("HOUSEHOLD_DUPLICATE", f"household {first} stands in the list twice", household_id=first)


def canonical_values(part: pd.DataFrame, column: str) -> npt.NDArray[Any]:
    """Return a sort column as objects: None, an integer, or NFC text without comma and control characters."""
    ids = part["household_id"].to_numpy(dtype=object)
    raw = part[column].astype("object")
    missing = raw.isna().to_numpy()
    values = [
        None if is_missing else _canonical_value(value, column=column, household_id=household_id)
        for value, is_missing, household_id in zip(raw, missing, ids, strict=True)
    ]
    return np.array(values, dtype=object)


def _canonical_value(value: Any, *, column: str, household_id: str) -> int | str | None:
    if isinstance(value, str):
        return _canonical_text(value, column=column, household_id=household_id)
    is_number = isinstance(value, int | float | np.number) and not isinstance(value, bool)
    if is_number and abs(value) < _BEYOND and value == int(value):
        return int(value)
    raise DrawError(
        "SORT_VALUE_NOT_INTEGER",
        f"household {household_id}: {column} must be an integer in its unit or a text",
        column=column,
        household_id=household_id,
    )


def _canonical_text(value: str, *, column: str, household_id: str) -> str | None:
    normal = unicodedata.normalize("NFC", value).strip()
    if "," in normal or any(unicodedata.category(char) == "Cc" for char in normal):
        raise DrawError(
            "SORT_VALUE_INVALID",
            f"household {household_id}: {column} must not hold a comma or a control character",
            column=column,
            household_id=household_id,
        )
    return normal or None


def _ordered_area(
    ea_id: str, ids: npt.NDArray[Any], columns: Sequence[npt.NDArray[Any]], *, serpentine: bool
) -> OrderedArea:
    in_type = [as_one_type(values) for values in columns]
    sort_keys = [_sort_keys(values) for values in in_type]
    if serpentine:
        sort_keys = [[serpentine_groups(sort_keys, n_units=len(ids))]]
    order = np.lexsort([np.asarray(ids, dtype=np.str_), *(key for keys in reversed(sort_keys) for key in keys)])
    texts = [["" if value is None else str(value) for value in values] for values in in_type]
    return OrderedArea(
        ea_id=ea_id,
        household_ids=tuple(ids[order]),
        sort_values=tuple(tuple(text[row] for text in texts) for row in order),
    )


def as_one_type(values: npt.NDArray[Any] | Sequence[Any]) -> list[int | str | None]:
    """Return values of an area (or of any list) as integers if all are, else as text."""
    if all(value is None or isinstance(value, int) or _INTEGER.fullmatch(value) for value in values):
        return [None if value is None else int(value) for value in values]
    return [None if value is None else str(value) for value in values]


def _sort_keys(values: Sequence[int | str | None]) -> list[npt.NDArray[Any]]:
    """Return the value key and, more significant, the key that puts missing values last."""
    missing = np.array([value is None for value in values], dtype=np.bool_)
    is_text = any(isinstance(value, str) for value in values)
    filler: int | str = "" if is_text else 0
    filled = [filler if value is None else value for value in values]
    return [np.array(filled, dtype=np.str_ if is_text else np.int64), missing]
