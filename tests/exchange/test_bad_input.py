"""Every bad file is refused with one Chinese sentence that says where, what was expected and what to do."""

import io
import zipfile
from pathlib import Path

import openpyxl
import pytest
from openpyxl.styles import numbers

from fieldwork.exchange.forms import form_names, shipped_form
from fieldwork.exchange.sources import LARGEST_FILE_MB, SourceFile
from fieldwork.exchange.tables import read_table
from fieldwork.rules.forms import FieldKind, FormDefinition, FormField
from fieldwork.rules.refusals import InputRefusal

from .files import EA, HEADINGS, NAMES, csv_file, excel_file, household, screened_rows, workbook

FORM = shipped_form("screening")
GOOD = [NAMES, *screened_rows()]
FORMS = [shipped_form(name) for name in form_names()]


def refused(source: Path | SourceFile, form: FormDefinition = FORM, **options: object) -> InputRefusal:
    with pytest.raises(InputRefusal) as caught:
        read_table(source, form, **options)
    sentence = caught.value.sentence
    name = source.name if isinstance(source, Path | SourceFile) else ""
    assert name in sentence
    assert "请" in sentence
    assert "\n" not in sentence
    assert "{" not in sentence
    return caught.value


def with_cell(row: int, column: int, value: object, rows: list[list[str]] = GOOD) -> list[list[object]]:
    changed: list[list[object]] = [list(line) for line in rows]
    changed[row][column] = value
    return changed


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "FILE_EMPTY"),
        (b" \r\n\t", "FILE_EMPTY"),
        (b"\xef\xbb\xbf\n", "FILE_EMPTY"),
        (b"\xef\xbb\xbf{}", "FILE_NOT_A_TABLE"),
        (b"%PDF-1.7\nxyz", "FILE_NOT_A_TABLE"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "FILE_NOT_A_TABLE"),
        (b"\xff\xd8\xff\xe0abc", "FILE_NOT_A_TABLE"),
        (b"<html><table></table></html>", "FILE_NOT_A_TABLE"),
        (b'{"ea_id": 1}', "FILE_NOT_A_TABLE"),
        (b"PK\x03\x04broken", "FILE_NOT_A_TABLE"),
        (b"ea_id\x00,\x00household_id", "FILE_NOT_A_TABLE"),
        ("ea_id,household_id\n".encode("utf-16"), "FILE_ENCODING"),
        ("ea_id,household_id,增城區荔城街道相江社區居委會\n".encode("big5"), "FILE_ENCODING"),
        ("ea_id,household_id\n1,Überfluß\n".encode("latin-1"), "FILE_ENCODING"),
        (b'ea_id,household_id\n"440118,1\n2,3\n', "FILE_CSV_BROKEN"),
        (b"just a letter to the office", "FILE_HEADER_MISSING"),
        (b"\xd0\xcf\x11\xe0" + b"\x00" * 600, "FILE_DAMAGED"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "FILE_PROTECTED"),
    ],
)
@pytest.mark.parametrize("name", ["名单.csv", "名单.xlsx"])
def test_what_is_no_table_is_refused_whatever_its_name(content: bytes, code: str, name: str) -> None:
    for form in FORMS:
        assert refused(SourceFile(name, content), form).code == code


def test_a_zip_that_only_looks_like_excel_is_damaged() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("xl/workbook.xml", "<broken")
    assert refused(SourceFile("名单.xlsx", target.getvalue())).code == "FILE_DAMAGED"


def test_an_excel_file_cut_in_half_is_damaged() -> None:
    whole = excel_file(workbook(名单=[HEADINGS, *screened_rows()]))
    half = SourceFile(whole.name, whole.content[: len(whole.content) // 2] + b"xl/workbook")
    assert refused(half).code in {"FILE_DAMAGED", "FILE_NOT_A_TABLE"}


def test_the_row_of_an_unknown_encoding_is_named() -> None:
    content = b"ea_id,household_id\n1,2\n" + b"\xff\xff\n"
    assert refused(SourceFile("名单.csv", content)).fields["row"] == 3


def test_a_file_that_is_not_there_and_a_folder_are_refused(tmp_path: Path) -> None:
    assert refused(tmp_path / "没有.csv").code == "FILE_NOT_FOUND"
    (tmp_path / "夹子.csv").mkdir()
    assert refused(tmp_path / "夹子.csv").code == "FILE_UNREADABLE"


def test_a_file_beyond_all_measure_is_not_even_opened(tmp_path: Path) -> None:
    path = tmp_path / "大.csv"
    with path.open("wb") as file:
        file.truncate((LARGEST_FILE_MB + 1) * 1024 * 1024)
    assert refused(path).code == "FILE_TOO_LARGE"


def test_a_workbook_that_unpacks_beyond_all_measure_is_not_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fieldwork.exchange.workbooks.LARGEST_UNPACKED_MB", 0)
    assert refused(excel_file(workbook(名单=GOOD))).code == "FILE_TOO_LARGE"


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_every_missing_column_is_named(form: FormDefinition) -> None:
    for missing in form.required_fields:
        headings = [field.label for field in form.fields if field.name != missing.name]
        refusal = refused(csv_file([headings, ["x"] * len(headings)]), form)
        assert refusal.code == "FILE_COLUMN_MISSING"
        assert missing.label in refusal.sentence
        assert refusal.fields["row"] == 1


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_a_heading_without_rows_is_refused(form: FormDefinition) -> None:
    headings = [field.label for field in form.fields]
    assert refused(csv_file([headings]), form).code == "FILE_NO_ROWS"
    assert refused(csv_file([headings, ["", ""], ["注：无"]]), form).code == "FILE_NO_ROWS"


def test_a_column_that_stands_twice_is_refused() -> None:
    refusal = refused(csv_file([["ea_id", "household_id", "小区代码"], [EA, household(1), EA]]))
    assert refusal.code == "FILE_COLUMN_TWICE"
    assert refusal.fields["positions"] == "A、C"


def test_more_rows_than_allowed_are_refused_with_the_limit() -> None:
    refusal = refused(csv_file(GOOD), max_rows=2)
    assert (refusal.code, refusal.fields["max_rows"], refusal.fields["row"]) == ("FILE_TOO_MANY_ROWS", 2, 4)
    assert len(read_table(csv_file(GOOD), FORM, max_rows=3).table) == 3
    assert refused(csv_file([NAMES, *screened_rows(900)]), max_rows=5).code == "FILE_TOO_MANY_ROWS"


def test_a_row_longer_than_the_heading_is_refused() -> None:
    refusal = refused(csv_file([NAMES, [*screened_rows(1)[0], "又一格"]]))
    assert (refusal.code, refusal.fields["row"]) == ("FILE_ROW_TOO_LONG", 2)


BAD_VALUES = {
    FieldKind.CODE: [
        ("4.40118E+11", "FILE_CELL_SCIENTIFIC"),
        ("12A", "FILE_CELL_CODE_WRONG"),
        ("1", "FILE_CELL_ZEROS_LOST"),
    ],
    FieldKind.INTEGER: [
        ("三户", "FILE_CELL_NOT_NUMBER"),
        ("1.5", "FILE_CELL_NOT_INTEGER"),
        ("-999999999999", "FILE_CELL_OUT_OF_RANGE"),
    ],
    FieldKind.NUMBER: [("约 3", "FILE_CELL_NOT_NUMBER"), ("-1", "FILE_CELL_OUT_OF_RANGE")],
    FieldKind.LONGITUDE: [("东经113度", "FILE_CELL_NOT_NUMBER"), ("1130", "FILE_CELL_OUT_OF_RANGE")],
    FieldKind.LATITUDE: [("北纬", "FILE_CELL_NOT_NUMBER")],
    FieldKind.CHOICE: [("不知道的", "FILE_CELL_NOT_OPTION")],
    FieldKind.DATE: [("十月", "FILE_CELL_NOT_DATE")],
    FieldKind.DATETIME: [("十月", "FILE_CELL_NOT_DATE")],
    FieldKind.TEXT: [],
}


def valid(field: FormField) -> str:
    if field.options:
        return next(iter(field.options))
    if field.kind is FieldKind.INTEGER and (field.minimum or 0) > 1:
        return f"{field.minimum:.0f}"
    samples = {FieldKind.DATE: "2022-10-10", FieldKind.DATETIME: "2022-10-10 19:30", FieldKind.LONGITUDE: "113.5"}
    return {"ea_id": EA, "household_id": household(1), "village_code": EA[:12], "town_code": EA[:9]}.get(
        field.name, samples.get(field.kind, "1".zfill(field.width) if field.width else "1")
    )


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_every_bad_value_of_every_column_is_named_with_row_and_column(form: FormDefinition) -> None:
    headings = [field.label for field in form.fields]
    good = [valid(field) for field in form.fields]
    for at, field in enumerate(form.fields):
        for value, code in BAD_VALUES[field.kind]:
            if code == "FILE_CELL_OUT_OF_RANGE" and field.bounds == (None, None):
                continue
            refusal = refused(csv_file([headings, [*good[:at], value, *good[at + 1 :]]]), form)
            assert refusal.code == code
            assert (refusal.fields["row"], refusal.fields["column"]) == (2, field.label)
            assert field.expected in refusal.sentence
            assert (value in refusal.sentence) is not field.personal


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_a_required_cell_that_is_empty_is_refused(form: FormDefinition) -> None:
    headings = [field.label for field in form.fields]
    for at, field in enumerate(form.fields):
        if field.required:
            row = [valid(other) for other in form.fields]
            assert refused(csv_file([headings, [*row[:at], "", *row[at + 1 :]]]), form).code == "FILE_CELL_EMPTY"


@pytest.mark.parametrize("form", [form for form in FORMS if form.key], ids=lambda form: form.name)
def test_a_duplicate_key_names_both_rows(form: FormDefinition) -> None:
    row = [valid(field) for field in form.fields]
    refusal = refused(csv_file([[field.label for field in form.fields], row, [], row]), form)
    assert refusal.code == "FILE_KEY_TWICE"
    assert (refusal.fields["row"], refusal.fields["other_row"]) == (4, 2)


def test_what_excel_does_to_a_code_is_said() -> None:
    assert "科学记数法" in refused(csv_file(with_cell(2, 0, "4.40118E+14"))).sentence
    book = workbook(名单=with_cell(2, 1, 44011800100100100201))
    assert "15 位有效数字" in refused(excel_file(book)).sentence
    zeros = workbook(住宅名录表=[["小区代码", "住宅编号"], [EA, 7]])
    zeros.active["B2"].number_format = numbers.FORMAT_NUMBER
    assert "前导零" in refused(excel_file(zeros), shipped_form("dwelling")).sentence
    dated = workbook(
        住宅名录表=[["小区代码", "住宅编号", "地址"], [EA, "007", openpyxl.utils.datetime.from_excel(44743)]]
    )
    assert "日期" in refused(excel_file(dated), shipped_form("dwelling")).sentence


def test_errors_and_uncomputed_formulas_of_excel_are_not_taken_for_empty() -> None:
    assert refused(excel_file(workbook(名单=with_cell(1, 2, "#N/A")))).code == "FILE_CELL_ERROR"
    refusal = refused(excel_file(workbook(名单=with_cell(1, 2, "=1+2"))))
    assert (refusal.code, refusal.fields["row"]) == ("FILE_CELL_FORMULA", 2)
    assert read_table(
        excel_file(workbook(名单=[[*HEADINGS, "核对"], [*screened_rows(1)[0], "=1+2"]])), FORM
    ).table.shape == (1, 5)


def test_an_id_that_is_not_of_its_area_is_named() -> None:
    stranger = "440118001002001" + "00101"
    refusal = refused(csv_file(with_cell(3, 1, stranger)))
    assert refusal.code == "FILE_ID_NOT_OF_AREA"
    assert (refusal.fields["row"], refusal.fields["value"], refusal.fields["part"]) == (4, stranger, EA)


def test_a_dwelling_number_must_be_that_of_the_household() -> None:
    refusal = refused(csv_file([["ea_id", "household_id", "dwelling_no"], [EA, household(1), "002"]]))
    assert (refusal.code, refusal.fields["start"], refusal.fields["stop"]) == ("FILE_ID_NOT_OF_AREA", 16, 18)


def test_a_village_must_be_of_its_town() -> None:
    form = shipped_form("frame")
    row = [{"town_code": "440118002"}.get(field.name, valid(field)) for field in form.fields]
    rows = [[field.label for field in form.fields], row]
    assert refused(csv_file(rows), form).code == "FILE_ID_NOT_OF_AREA"
    assert len(read_table(csv_file(rows), form, strict=False).table) == 1


def test_a_sheet_that_is_not_there_is_refused_with_those_that_are() -> None:
    refusal = refused(excel_file(workbook(甲=GOOD, 乙=GOOD)), sheet="丙")
    assert (refusal.code, refusal.fields["sheets"]) == ("FILE_SHEET_MISSING", "甲、乙")


def test_how_the_rest_of_the_file_stands_is_said() -> None:
    assert "其余 2 行" in refused(csv_file(with_cell(1, 2, "三"))).sentence
    twice = with_cell(1, 2, "三")
    twice[3][2] = "四"
    assert "共有 2 处" in refused(csv_file(twice)).sentence
    assert "其余" not in refused(csv_file([NAMES, [EA, household(1), "三", "1"]])).sentence


def test_the_first_mistake_in_reading_order_is_named() -> None:
    rows = with_cell(3, 0, "x")
    rows[2][2] = "三"
    assert refused(csv_file(rows)).fields["row"] == 3


def test_the_sheet_is_named_when_there_are_several() -> None:
    assert "（工作表 乙）" in refused(excel_file(workbook(甲=[["x"]], 乙=with_cell(1, 2, "三")))).sentence


def test_a_mixed_row_like_a_note_in_the_middle_is_not_skipped() -> None:
    assert refused(csv_file([NAMES, ["小计", "", "3", ""], *screened_rows()])).code == "FILE_CELL_CODE_WRONG"
