"""Canonical tables: names, widths, and the refusal of tables that lack something."""

import pandas as pd
import pytest

from sampling import columns
from sampling.columns import integer_column, require_columns
from sampling.errors import ColumnError
from sampling.findings import FINDING_COLUMNS, Finding, Severity, findings_table, has_problem


def test_the_columns_are_those_of_the_design() -> None:
    assert columns.AREA_COLUMNS == (
        "ea_id", "village_code", "level", "serial", "set", "n_households", "inclusion_prob",
    )  # fmt: skip
    assert columns.ORDER_COLUMNS == ("ea_id", "rank", "household_id")
    assert columns.RESERVE_COLUMNS == ("ea_id", "household_id", "rank", "for_household_id", "reserve_rank")
    assert columns.SAMPLE_COLUMNS == ("ea_id", "household_id", "rank", "inclusion_prob_stage2")


def test_the_parts_of_a_household_id_add_to_its_width() -> None:
    assert columns.EA_WIDTH == columns.VILLAGE_WIDTH + 3
    assert columns.HOUSEHOLD_WIDTH == columns.EA_WIDTH + columns.DWELLING_NO_WIDTH + columns.HOUSEHOLD_NO_WIDTH


def test_all_missing_columns_are_named_at_once() -> None:
    with pytest.raises(ColumnError) as refused:
        require_columns(pd.DataFrame({"a": []}), ("a", "b", "c"), table_name="list")
    assert (refused.value.code, refused.value.fields) == ("MISSING_COLUMN", {"table": "list", "columns": "b, c"})
    require_columns(pd.DataFrame({"a": []}), ("a",), table_name="list")


@pytest.mark.parametrize("dtype", ["Int64", "float64", "str", "object"])
def test_integers_are_read_from_any_type_and_missing_stays_missing(dtype: str) -> None:
    values = pd.Series([3, None, -2], dtype="object" if dtype == "object" else "Int64").astype(dtype)
    read = integer_column(pd.DataFrame({"n": values}), "n")
    assert str(read.dtype) == "Int64"
    assert [None if value is pd.NA else value for value in read] == [3, None, -2]


@pytest.mark.parametrize(("values", "value"), [(["x", "1"], "x"), ([1.5, 2.0], "1.5"), (["1", "2.5"], "2.5")])
def test_what_is_no_integer_is_refused_with_its_value(values: list, value: str) -> None:
    with pytest.raises(ColumnError) as refused:
        integer_column(pd.DataFrame({"n": values}), "n")
    assert (refused.value.code, refused.value.fields) == ("NOT_INTEGER", {"column": "n", "value": value})


def test_findings_become_a_table_and_only_information_is_no_problem() -> None:
    note = Finding(code="A", severity=Severity.INFORMATION, subject="1")
    warning = Finding(code="B", severity=Severity.WARNING, subject="2", field="f", value="v", expected="e")
    table = findings_table([note, warning])
    assert tuple(table.columns) == FINDING_COLUMNS
    assert table.iloc[1].tolist() == ["B", "warning", "2", "f", "v", "e"]
    assert tuple(findings_table([]).columns) == FINDING_COLUMNS
    assert not has_problem([note])
    assert has_problem([note, warning])
