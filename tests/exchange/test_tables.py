"""Lists are read the same way whatever they came in, and everything that was taken away or added is told."""

import string

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldwork.exchange.forms import shipped_form
from fieldwork.exchange.sources import SourceFile
from fieldwork.exchange.tables import form_that_fits, read_table
from fieldwork.exchange.writing import csv_bytes
from fieldwork.resources import data_path

from .files import EA, HEADINGS, NAMES, csv_file, excel_file, household, screened_rows, workbook

FORM = shipped_form("screening")


def codes(source: SourceFile, **options: object) -> list[str]:
    return [finding.code for finding in read_table(source, FORM, **options).findings]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
@pytest.mark.parametrize("headings", [HEADINGS, NAMES, [" 小区\u3000代码 ", "户编码", "人数", "年收入（元）"]])
def test_csv_of_every_encoding_and_heading_is_the_same_table(encoding: str, headings: list[str]) -> None:
    read = read_table(csv_file([headings, *screened_rows()], encoding=encoding), FORM)
    assert list(read.table.columns) == NAMES
    assert read.table["household_id"].tolist() == [household(number) for number in (1, 2, 3)]
    assert read.table["income"].tolist() == [1000, 2000, 3000]
    assert [str(kind) for kind in read.table.dtypes] == ["str", "str", "Int64", "Int64"]
    assert read.findings == []


def test_excel_is_the_same_table_with_numbers_as_text_or_as_numbers() -> None:
    rows = [[EA, household(1), 3, "1000"], [int(EA), household(2), "3", 2000.0]]
    read = read_table(excel_file(workbook(名单=[HEADINGS, *rows])), FORM)
    same = read_table(csv_file([NAMES, *screened_rows(2)]), FORM)
    pd.testing.assert_frame_equal(read.table, same.table)


def test_the_shipped_frames_are_read_without_a_finding() -> None:
    read = read_table(data_path("frame", "zengcheng_villages_2022.csv"), shipped_form("frame"))
    assert len(read.table) == 370
    assert read.findings == []
    assert read.row_numbers[:2] == (2, 3)
    assert len(read.digest) == 64


@pytest.mark.parametrize("delimiter", ["\t", ";"])
def test_other_delimiters_are_understood(delimiter: str) -> None:
    text = "\n".join(delimiter.join(row) for row in [HEADINGS, *screened_rows()])
    assert len(read_table(SourceFile("a.txt", text.encode()), FORM).table) == 3


@pytest.mark.parametrize("line_end", ["\r\n", "\r", "\n"])
def test_every_line_end_is_understood(line_end: str) -> None:
    text = line_end.join(",".join(row) for row in [HEADINGS, *screened_rows()])
    read = read_table(SourceFile("a.csv", text.encode()), FORM)
    assert read.row_numbers == (2, 3, 4)


def test_an_empty_cell_is_missing() -> None:
    table = read_table(csv_file([NAMES, [EA, household(1), "", ""]]), FORM).table
    assert table["n_persons"].isna().all()
    text = read_table(csv_file([["小区代码", "住户代码", "备注"], [EA, household(1), ""]]), FORM).table
    assert text["notes"].isna().all()


def test_spaces_are_trimmed_and_told() -> None:
    read = read_table(csv_file([NAMES, [EA, f" {household(1)}", "3 ", "1"]]), FORM)
    told = {(finding.code, finding.field, finding.value) for finding in read.findings}
    assert told == {("FILE_CELLS_TRIMMED", "household_id", "1"), ("FILE_CELLS_TRIMMED", "n_persons", "1")}
    assert read.table["household_id"].tolist() == [household(1)]


def test_extra_columns_are_kept_as_text_and_told() -> None:
    rows = [[*NAMES, "门牌照片", "门牌照片", ""], [*screened_rows(1)[0], "1", "", "有"]]
    read = read_table(csv_file(rows), FORM)
    assert list(read.table.columns) == [*NAMES, "门牌照片", "门牌照片 (2)", "未命名第 7 列"]
    assert read.extra_columns == ("门牌照片", "门牌照片 (2)", "未命名第 7 列")
    assert read.table["门牌照片"].tolist() == ["1"]
    assert [finding.code for finding in read.findings] == ["FILE_COLUMN_EXTRA"] * 3


def test_blank_rows_and_notes_under_the_table_are_skipped_and_told() -> None:
    rows = [
        NAMES,
        *screened_rows(2),
        ["", "", "", ""],
        screened_rows(3)[2],
        [],
        ["注：收入为估计"],
        ["填表人", "", "", "日期"],
        [],
    ]
    read = read_table(csv_file(rows), FORM)
    assert len(read.table) == 3
    assert read.row_numbers == (2, 3, 5)
    told = {finding.code: finding.value for finding in read.findings}
    assert told == {"FILE_ROWS_BLANK": "1", "FILE_ROWS_NOTE": "7、8"}


def test_three_heading_rows_with_merged_cells_are_understood() -> None:
    rows = [
        ["住宅名录表（2022 年）"],
        ["小区代码", "编号", None, "位置", None],
        [None, "建筑物编号", "住宅编号", "经度", "纬度"],
        [EA, "001", "001", 113.6, 23.3],
    ]
    book = workbook(住宅名录表=rows)
    for cells in ("A1:E1", "A2:A3", "B2:C2", "D2:E2"):
        book.active.merge_cells(cells)
    read = read_table(excel_file(book), shipped_form("dwelling"))
    assert read.table.iloc[0].to_dict() == {
        "ea_id": EA, "building_no": "001", "dwelling_no": "001", "lon": 113.6, "lat": 23.3,
    }  # fmt: skip
    assert read.row_numbers == (4,)


def test_merged_cells_in_the_table_hold_for_every_row_they_cover() -> None:
    book = workbook(名单=[HEADINGS, *screened_rows(3)])
    book.active.merge_cells("A2:A4")
    read = read_table(excel_file(book), FORM)
    assert read.table["ea_id"].tolist() == [EA] * 3
    assert [(finding.code, finding.field, finding.value) for finding in read.findings] == [
        ("FILE_MERGED_CELLS_FILLED", "小区代码", "2")
    ]


def test_the_sheet_of_the_form_is_read_wherever_it_stands() -> None:
    book = workbook(
        说明=[["x"]],
        建筑物清查表=[["小区代码", "建筑物编号"], [EA, "001"]],
        住宅名录表=[["小区代码", "住宅编号"], [EA, "007"]],
    )
    source = excel_file(book)
    dwellings = read_table(source, shipped_form("dwelling"))
    assert dwellings.table["dwelling_no"].tolist() == ["007"]
    assert dwellings.findings == []
    assert read_table(source, shipped_form("building")).table["building_no"].tolist() == ["001"]
    assert read_table(source, shipped_form("building"), sheet=" 建筑物清查表 ").table.shape == (1, 2)


def test_among_unknown_sheets_the_one_that_fits_is_read_and_named() -> None:
    read = read_table(excel_file(workbook(封面=[["标题"]], Sheet2=[HEADINGS, *screened_rows()])), FORM)
    assert len(read.table) == 3
    assert [(finding.code, finding.value) for finding in read.findings] == [("FILE_SHEET_CHOSEN", "Sheet2")]


def test_town_codes_of_twelve_digits_are_taken_for_their_nine() -> None:
    rows = [
        ["village_code", "village_name", "town_code", "town_name", "urban_rural_code", "edition"],
        ["440118001001", "相江社区居委会", "440118001000", "荔城街道", "111", "2022"],
    ]
    assert read_table(csv_file(rows), shipped_form("frame")).table["town_code"].tolist() == ["440118001"]


def test_labels_of_a_code_list_become_codes() -> None:
    rows = [["小区代码", "住宅编号", "居住状况"], [EA, "001", "空宅"], [EA, "002", "occupied"]]
    table = read_table(csv_file(rows), shipped_form("dwelling")).table
    assert table["occupancy"].tolist() == ["vacant", "occupied"]


def test_a_reader_for_a_check_lets_wrong_codes_duplicates_and_strangers_through() -> None:
    rows = [["小区代码", "住宅编号"], [EA, "7"], [EA, "007"], [EA, "007"]]
    read = read_table(csv_file(rows), shipped_form("dwelling"), strict=False)
    assert read.table["dwelling_no"].tolist() == ["7", "007", "007"]


def test_order_and_list_are_told_apart_by_their_columns() -> None:
    order = csv_file([["ea_id", "rank", "household_id"], [EA, "0", household(1)]])
    assert form_that_fits(order, FORM, shipped_form("order")).name == "order"
    assert form_that_fits(csv_file([NAMES, *screened_rows()]), FORM, shipped_form("order")).name == "screening"


@settings(max_examples=40)
@given(
    st.lists(
        st.tuples(
            st.integers(min_value=1, max_value=999),
            st.one_of(st.none(), st.integers(min_value=0, max_value=99)),
            st.one_of(st.none(), st.integers(min_value=-10000, max_value=10**9)),
            st.one_of(st.none(), st.text(string.ascii_letters + "村，,;\"'（）= ", min_size=1)),
        ),
        min_size=1,
        unique_by=lambda row: row[0],
    )
)
def test_what_is_written_is_read_back(rows: list[tuple[int, int | None, int | None, str | None]]) -> None:
    table = pd.DataFrame(
        {
            "ea_id": pd.Series([EA] * len(rows), dtype="str"),
            "household_id": pd.Series([household(row[0]) for row in rows], dtype="str"),
            "n_persons": pd.Series([row[1] for row in rows], dtype="Int64"),
            "income": pd.Series([row[2] for row in rows], dtype="Int64"),
            "notes": pd.Series([clean(row[3]) for row in rows], dtype="str"),
        }
    )
    pd.testing.assert_frame_equal(read_table(SourceFile("a.csv", csv_bytes(table)), FORM).table, table)


def clean(text: str | None) -> str | None:
    bare = (text or "").strip(" '=\"")
    return bare or None
