"""Cells: nothing is guessed, codes stay text, and every destroyed code is recognised."""

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwork.rules.cells import RawCell, plain_text, read_cell
from fieldwork.rules.forms import FieldKind, FormField


def field(kind: FieldKind, **more: object) -> FormField:
    return FormField(name="x", label="某列", kind=kind, **more)


CODE12 = field(FieldKind.CODE, width=12)
TOWN = field(FieldKind.CODE, width=9, dropped_suffix="000")
NUMBER3 = field(FieldKind.CODE, width=3, minimum=1, maximum=999)
INTEGER = field(FieldKind.INTEGER, minimum=0, maximum=1000)
DECIMAL = field(FieldKind.NUMBER, minimum=0, maximum=1)
TEXT = field(FieldKind.TEXT)
CHOICE = field(FieldKind.CHOICE, options={"vacant": "空宅"})
DAY = field(FieldKind.DATE)
INSTANT = field(FieldKind.DATETIME)


@pytest.mark.parametrize(
    ("column", "raw", "value"),
    [
        (CODE12, "440118001001", "440118001001"),
        (CODE12, 440118001001.0, "440118001001"),
        (CODE12, 440118001001, "440118001001"),
        (CODE12, "４４０１１８００１００１", "440118001001"),
        (CODE12, '="440118001001"', "440118001001"),
        (CODE12, "'440118001001", "440118001001"),
        (CODE12, "\u3000440118001001\u200b ", "440118001001"),
        (TOWN, "440118001", "440118001"),
        (TOWN, "440118001000", "440118001"),
        (INTEGER, "3", 3),
        (INTEGER, "3.0", 3),
        (INTEGER, 3.0, 3),
        (DECIMAL, ".5", 0.5),
        (DECIMAL, "1e-3", 0.001),
        (DECIMAL, 0.25, 0.25),
        (TEXT, "  前进路 ", "前进路"),
        (TEXT, 7.5, "7.5"),
        (TEXT, True, "TRUE"),
        (CHOICE, "vacant", "vacant"),
        (CHOICE, "空宅", "vacant"),
        (DAY, "2022年7月3日", "2022-07-03"),
        (DAY, "2022/7/3", "2022-07-03"),
        (DAY, date(2022, 7, 3), "2022-07-03"),
        (DAY, datetime.fromisoformat("2022-07-03"), "2022-07-03"),
        (INSTANT, "2022-10-03T9:05:07", "2022-10-03 09:05"),
        (INSTANT, datetime.fromisoformat("2022-10-03T19:30"), "2022-10-03 19:30"),
    ],
)
def test_a_cell_is_read_as_its_kind(column: FormField, raw: RawCell, value: object) -> None:
    cell = read_cell(column, raw)
    assert (cell.value, cell.problem) == (value, "")


@pytest.mark.parametrize(
    ("column", "raw", "problem"),
    [
        (CODE12, "4.40118E+11", "FILE_CELL_SCIENTIFIC"),
        (CODE12, "4e11", "FILE_CELL_SCIENTIFIC"),
        (CODE12, "440118001001.0", "FILE_CELL_CODE_DECIMAL"),
        (CODE12, 440118001001.5, "FILE_CELL_DIGITS_LOST"),
        (CODE12, 4.40118001001001e19, "FILE_CELL_DIGITS_LOST"),
        (CODE12, "40118001001", "FILE_CELL_ZEROS_LOST"),
        (CODE12, "4401180010011", "FILE_CELL_CODE_WRONG"),
        (CODE12, "44011800100A", "FILE_CELL_CODE_WRONG"),
        (CODE12, "²²²²²²²²²²²²²", "FILE_CELL_CODE_WRONG"),
        (CODE12, date(2022, 7, 3), "FILE_CELL_TURNED_DATE"),
        (CODE12, True, "FILE_CELL_CODE_WRONG"),
        (TOWN, "440118001001", "FILE_CELL_CODE_WRONG"),
        (NUMBER3, "7", "FILE_CELL_ZEROS_LOST"),
        (NUMBER3, 7.0, "FILE_CELL_ZEROS_LOST"),
        (NUMBER3, "000", "FILE_CELL_CODE_WRONG"),
        (NUMBER3, "12A", "FILE_CELL_CODE_WRONG"),
        (INTEGER, "12户", "FILE_CELL_NOT_NUMBER"),
        (INTEGER, "1,200", "FILE_CELL_NOT_NUMBER"),
        (INTEGER, "3.5", "FILE_CELL_NOT_INTEGER"),
        (INTEGER, 3.5, "FILE_CELL_NOT_INTEGER"),
        (INTEGER, "-1", "FILE_CELL_OUT_OF_RANGE"),
        (field(FieldKind.INTEGER), "9" * 30, "FILE_CELL_OUT_OF_RANGE"),
        (DECIMAL, "many", "FILE_CELL_NOT_NUMBER"),
        (DECIMAL, "nan", "FILE_CELL_NOT_NUMBER"),
        (DECIMAL, "2", "FILE_CELL_OUT_OF_RANGE"),
        (field(FieldKind.NUMBER), "1e999", "FILE_CELL_OUT_OF_RANGE"),
        (TEXT, date(2022, 7, 2), "FILE_CELL_TURNED_DATE"),
        (CHOICE, "空", "FILE_CELL_NOT_OPTION"),
        (DAY, "2022-02-30", "FILE_CELL_NOT_DATE"),
        (DAY, "2022-02-03 11:00", "FILE_CELL_NOT_DATE"),
        (DAY, "去年", "FILE_CELL_NOT_DATE"),
        (DAY, time(1, 2), "FILE_CELL_NOT_DATE"),
        (INSTANT, "2022-10-03 25:00", "FILE_CELL_NOT_DATE"),
        (INSTANT, "2022-10-03", "FILE_CELL_NOT_DATE"),
    ],
)
def test_a_cell_that_cannot_be_is_told_by_kind_of_mistake(column: FormField, raw: RawCell, problem: str) -> None:
    assert read_cell(column, raw).problem == problem


@pytest.mark.parametrize("raw", ["", "  \u3000", None, '=""', "'"])
@pytest.mark.parametrize("kind", [FieldKind.TEXT, FieldKind.INTEGER, FieldKind.LONGITUDE])
def test_an_empty_cell_is_missing_and_a_fault_only_where_a_value_is_required(kind: FieldKind, raw: RawCell) -> None:
    assert read_cell(field(kind), raw).value is None
    assert read_cell(field(kind), raw).problem == ""
    assert read_cell(field(kind, required=True), raw).problem == "FILE_CELL_EMPTY"


@given(st.integers(min_value=0, max_value=10**12 - 1))
def test_a_code_of_the_right_width_is_never_changed(number: int) -> None:
    code = f"{number:012d}"
    cell = read_cell(CODE12, code)
    assert (cell.value, cell.problem, cell.is_trimmed) == (code, "", False)


@given(st.one_of(st.text(), st.floats(), st.integers(), st.dates(), st.datetimes(), st.none(), st.booleans()))
def test_whatever_stands_in_a_cell_it_is_a_value_or_a_problem(raw: RawCell) -> None:
    for column in (CODE12, INTEGER, DECIMAL, TEXT, CHOICE, DAY, INSTANT):
        cell = read_cell(column, raw)
        assert cell.problem.startswith("FILE_CELL_") or cell.value is None or isinstance(cell.value, str | int | float)


def test_what_was_taken_away_is_told() -> None:
    assert read_cell(CODE12, " 440118001001").is_trimmed
    assert read_cell(CODE12, "４40118001001").is_trimmed
    assert not read_cell(CODE12, 440118001001.0).is_trimmed


def test_cells_of_unknown_columns_are_text() -> None:
    assert plain_text(2022.0) == "2022"
    assert plain_text(date(2022, 7, 3)) == "2022-07-03"
    assert plain_text(" x ") == "x"
    assert plain_text("") is None
    assert plain_text(None) is None
