"""Every fault of a list is named at its row and column, in a copy of the file that is otherwise unchanged."""

import io

import openpyxl
import pytest
from openpyxl.comments import Comment

from fieldwork.exchange.annotating import COLOURS
from fieldwork.exchange.checking import check_list
from fieldwork.exchange.forms import form_names, shipped_form
from fieldwork.exchange.remarks import CheckedFile, RowProblem
from fieldwork.exchange.sources import SourceFile
from fieldwork.exchange.tables import read_table
from fieldwork.messages import sentence
from fieldwork.rules.findings import Severity
from fieldwork.rules.refusals import InputRefusal
from tests.exchange.files import EA, NAMES, csv_file, excel_file, household, screened_rows, workbook
from tests.exchange.planted import (
    FAULTS,
    FORM,
    HEADING_ROW,
    HEADINGS,
    MERGED_ROW,
    N_ROWS,
    clean_rows,
    planted_places,
    planted_workbook,
)

RESULT = sentence("CHECK_HEADING")


@pytest.fixture(scope="module")
def source() -> SourceFile:
    def change(sheet) -> None:
        sheet["A1"].comment = Comment("村里给的", "某人")
        sheet.column_dimensions["B"].width = 33
        sheet.freeze_panes = "C3"

    return planted_workbook(change)


@pytest.fixture(scope="module")
def checked(source: SourceFile) -> CheckedFile:
    return check_list(source, FORM)


@pytest.fixture(scope="module")
def copy(checked: CheckedFile):
    return openpyxl.load_workbook(io.BytesIO(checked.annotated))[FORM.sheet]


def codes(checked: CheckedFile) -> list[tuple[int, str, str]]:
    return [(each.row, each.column, each.code) for each in checked.remarks]


def test_thirty_planted_faults_are_each_named_at_their_place_and_nothing_else_is(checked: CheckedFile) -> None:
    assert len(planted_places()) == 30
    assert len({code for _, _, code in planted_places()}) >= 15
    assert set(codes(checked)) == planted_places()
    assert len(checked.remarks) == 30


def test_the_sentence_counts_the_rows_that_are_clean(checked: CheckedFile) -> None:
    assert checked.n_rows == N_ROWS
    assert checked.n_clean == N_ROWS - 26  # 24 rows with an error, 2 with a warning
    assert f"其余 {checked.n_clean:,} 行已检查无误" in checked.said
    assert not checked.may_be_imported


def test_what_is_wrong_stands_beside_its_row_and_colours_its_cell(checked: CheckedFile, copy) -> None:
    at = len(HEADINGS) + 1
    assert copy.cell(HEADING_ROW, at).value == RESULT
    for remark in checked.remarks:
        assert remark.message in copy.cell(remark.row, at).value
        if remark.position is not None:
            cell = copy.cell(remark.row, remark.position + 1)
            assert cell.fill.fgColor.rgb == COLOURS[remark.severity]
            assert cell.comment.text == remark.message


def test_the_copy_is_otherwise_the_file_as_it_came(source: SourceFile, copy) -> None:
    original = openpyxl.load_workbook(io.BytesIO(source.content))[FORM.sheet]
    for before, after in zip(original.iter_rows(), copy.iter_rows(max_col=len(HEADINGS)), strict=True):
        assert [cell.value for cell in before] == [cell.value for cell in after]
    assert copy.cell(1103, HEADINGS.index("上年纯收入") + 1).value == "=N3*12"
    assert copy["A1"].comment.text == "村里给的"
    assert copy.column_dimensions["B"].width == 33
    assert copy.freeze_panes == "C3"
    assert [str(each) for each in copy.merged_cells.ranges] == [str(each) for each in original.merged_cells.ranges]
    assert any(each.min_row == MERGED_ROW for each in copy.merged_cells.ranges)


def test_a_personal_value_is_in_no_sentence(checked: CheckedFile) -> None:
    said = " ".join(each.message for each in checked.remarks)
    assert "5.2万元" not in said
    assert "62,000" not in said


def test_a_copy_that_comes_back_corrected_loses_its_marks() -> None:
    book = workbook(**{FORM.sheet: [NAMES, [EA, household(1), "三", 1000], [EA, household(2), 2, 2000]]})
    first = check_list(excel_file(book), FORM)
    back = openpyxl.load_workbook(io.BytesIO(first.annotated))
    back[FORM.sheet]["C2"].value = 3
    second = check_list(excel_file(back), FORM)
    assert second.remarks == ()
    sheet = openpyxl.load_workbook(io.BytesIO(second.annotated))[FORM.sheet]
    assert [cell.value for cell in sheet[1]].count(RESULT) == 1
    assert sheet["E2"].value is None
    assert sheet["C2"].comment is None
    assert sheet["C2"].fill.fill_type is None


def test_a_csv_file_comes_back_as_a_workbook_that_keeps_its_codes() -> None:
    rows = [NAMES, [EA, household(1), "三", "1000"], [EA, household(2), "2", '="2000"']]
    checked = check_list(csv_file(rows, encoding="gb18030", name="名单.csv"), FORM)
    assert codes(checked)[0] == (2, "n_persons", "FILE_CELL_NOT_NUMBER")
    assert checked.annotated_name == "名单（核对结果）.xlsx"
    sheet = openpyxl.load_workbook(io.BytesIO(checked.annotated)).active
    assert sheet["B2"].value == household(1)
    assert sheet["C2"].fill.fgColor.rgb == COLOURS[Severity.ERROR]
    assert sheet["D3"].data_type == "s"
    assert "不是数字" in sheet["E2"].value


def test_macros_stay_where_they_are_and_the_name_says_so() -> None:
    book = workbook(**{FORM.sheet: [NAMES, *screened_rows(2)]})
    checked = check_list(excel_file(book, name="名单.xlsm"), FORM)
    assert checked.annotated_name.endswith(".xlsm")


@pytest.mark.parametrize("name", form_names())
def test_a_list_of_any_form_is_clean_exactly_when_the_import_reads_it(name: str) -> None:
    form = shipped_form(name)
    required = [field for field in form.fields if field.required]
    headings = [field.label for field in required]
    empty = csv_file([headings, ["" if i else "x" for i, _ in enumerate(required)]])
    checked = check_list(empty, form)
    assert not checked.may_be_imported
    with pytest.raises(InputRefusal) as refused:
        read_table(empty, form)
    assert refused.value.code in {remark.code for remark in checked.remarks}


def test_a_clean_list_may_be_imported_and_says_so() -> None:
    rows = [["" if value is None else value for value in row] for row in clean_rows(50)]
    checked = check_list(csv_file([HEADINGS, *rows]), FORM)
    assert checked.remarks == ()
    assert checked.said == "50 行已检查无误，可以导入。"


def test_many_cells_read_differently_are_one_remark() -> None:
    rows = [[EA, household(number), "３", "1000"] for number in range(1, 40)]
    (remark,) = check_list(csv_file([NAMES, *rows]), FORM).remarks
    assert (remark.code, remark.severity) == ("REMARK_CELLS_TRIMMED", Severity.INFORMATION)
    assert "39" in remark.message


def test_a_column_of_no_use_and_cells_merged_across_are_told() -> None:
    book = workbook(**{FORM.sheet: [[*NAMES, "颜色"], [EA, household(1), 3, 1000, "红"]]})
    book[FORM.sheet].merge_cells("C2:D2")
    checked = check_list(excel_file(book), FORM)
    assert codes(checked) == [(1, "颜色", "REMARK_COLUMN_EXTRA"), (2, "n_persons", "REMARK_MERGED_ACROSS")]


def test_a_check_beyond_the_form_names_its_row_too() -> None:
    def more(table):
        yield RowProblem(index=1, field="household_id", code="SCREENING_AREA_UNKNOWN", fields={"subject": EA})
        assert list(table["household_id"]) == [household(1), household(2)]

    checked = check_list(csv_file([NAMES, *screened_rows(2)]), FORM, more=more)
    assert codes(checked) == [(3, "household_id", "SCREENING_AREA_UNKNOWN")]


def test_the_file_as_a_whole_is_refused_as_the_import_refuses_it() -> None:
    with pytest.raises(InputRefusal) as refused:
        check_list(csv_file([["甲", "乙"], ["1", "2"]]), FORM)
    assert refused.value.code == "FILE_HEADER_MISSING"


def test_progress_goes_up_to_the_whole() -> None:
    told: list[float] = []
    check_list(csv_file([NAMES, *screened_rows(2)]), FORM, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert len(FAULTS) == 27
