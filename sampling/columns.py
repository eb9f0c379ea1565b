"""Names, order and key widths of the canonical tables, and the check that a table has what a step needs."""

from collections.abc import Iterable

import pandas as pd

from sampling.errors import ColumnError

# 12-digit code: province 2, prefecture 2, county 2, town 3, village 3; sample code 6-3-3-3-3-2 (20 digits).
COUNTY_WIDTH = 6
TOWN_WIDTH = 9
VILLAGE_WIDTH = 12
EA_WIDTH = 15
DWELLING_NO_WIDTH = 3
HOUSEHOLD_NO_WIDTH = 2
HOUSEHOLD_WIDTH = 20

FRAME_COLUMNS = ("village_code", "village_name", "town_code", "town_name", "urban_rural_code", "edition")
FRAME_SIZE = "n_households"
AREA_COLUMNS = ("ea_id", "village_code", "level", "serial", "set", "n_households", "inclusion_prob")
BUILDING_COLUMNS = ("ea_id", "building_no", "building_type", "n_floors", "lon", "lat")
DWELLING_COLUMNS = (
    "ea_id",
    "segment_no",
    "building_no",
    "dwelling_no",
    "dwelling_type",
    "occupancy",
    "lon",
    "lat",
    "address",
)
SCREENED_COLUMNS = ("ea_id", "household_id", "dwelling_no", "household_no", "eligibility", "n_persons", "income")
ORDER_COLUMNS = ("ea_id", "rank", "household_id")
SAMPLE_COLUMNS = ("ea_id", "household_id", "rank", "inclusion_prob_stage2")
SAMPLE_WEIGHT_COLUMNS = ("inclusion_prob_stage1", "inclusion_prob", "base_weight")
RESERVE_COLUMNS = ("ea_id", "household_id", "rank", "for_household_id", "reserve_rank")

INCOME_PER_PERSON = "income_per_person"


def require_columns(table: pd.DataFrame, columns: Iterable[str], *, table_name: str) -> None:
    """Refuse a table that lacks a column.

    Raises
    ------
    ColumnError
        ``MISSING_COLUMN`` with ``table`` and ``columns`` (joined by ", "), all that are missing.
    """
    missing = [column for column in columns if column not in table.columns]
    if missing:
        names = ", ".join(missing)
        raise ColumnError("MISSING_COLUMN", f"{table_name} lacks {names}", table=table_name, columns=names)


def integer_column(table: pd.DataFrame, column: str) -> pd.Series:
    """Return a column as integers (Int64, missing stays missing); text of digits counts as a number.

    Raises
    ------
    ColumnError
        ``NOT_INTEGER`` with ``column`` and ``value`` for the first value that is none.
    """
    raw = table[column]
    if pd.api.types.is_signed_integer_dtype(raw.dtype):
        return raw.astype("Int64")  # nothing to check, and a list may have millions of rows
    numbers = pd.to_numeric(raw, errors="coerce").astype("Float64")
    wrong = (numbers.isna() & raw.notna() & raw.astype("object").ne("")) | (numbers % 1).fillna(0).ne(0)
    if wrong.any():
        value = str(raw[wrong].iloc[0])
        raise ColumnError("NOT_INTEGER", f"{column} holds {value}, which is no integer", column=column, value=value)
    return numbers.astype("Int64")
