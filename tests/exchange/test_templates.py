"""Forms to be filled in: what Excel checks at each cell, what is locked, and that they are read as written."""

import io
from datetime import UTC, datetime

import openpyxl
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwork.exchange.checking import check_list
from fieldwork.exchange.forms import form_names, shipped_form
from fieldwork.exchange.list_writing import list_workbook_bytes, stated_pack
from fieldwork.exchange.sources import SourceFile
from fieldwork.exchange.tables import read_table
from fieldwork.exchange.template_writing import Template, template_bytes
from fieldwork.exchange.workbook_writing import Cover
from fieldwork.rules.forms import FieldKind, plain_heading
from fieldwork.rules.refusals import InputRefusal
from fieldwork.rules.row_marks import row_mark

from .files import EA

COVER = Cover(
    title="住宅名录",
    source="测试",
    made_at=datetime(2022, 7, 20, 16, 30, tzinfo=UTC),
    head_hash="ab" * 32,
    is_synthetic=True,
    is_personal=False,
    head_sequence=7,
    n_rows=2,
    chosen="全部",
)
ROWS = pd.DataFrame(
    {
        "ea_id": [EA, EA],
        "dwelling_no": ["001", "002"],
        "building_no": ["001", None],
        "occupancy": ["vacant", None],
        "lon": [113.6, None],
        "address": ["=1+1", "合成一路|1号"],
    }
)
FORM = shipped_form("dwelling")


def made(rows: pd.DataFrame = ROWS, *, n_blank: int = 3) -> bytes:
    return template_bytes(COVER, [Template(form=FORM, rows=rows, n_blank=n_blank)])


def changed(content: bytes, cell: str, value: object) -> SourceFile:
    book = openpyxl.load_workbook(io.BytesIO(content))
    book[FORM.sheet][cell] = value
    target = io.BytesIO()
    book.save(target)
    return SourceFile("名录.xlsx", target.getvalue())


def codes(source: SourceFile) -> list[str]:
    return [remark.code for remark in check_list(source, FORM).remarks]


@pytest.mark.parametrize("name", form_names())
def test_every_form_as_a_workbook_has_headings_that_are_read_and_a_message_at_each_column(name: str) -> None:
    form = shipped_form(name)
    content = template_bytes(COVER, [Template(form=form, rows=pd.DataFrame(), n_blank=5)])
    sheet = openpyxl.load_workbook(io.BytesIO(content))[form.sheet]
    read = [form.field_of_heading[plain_heading(str(cell.value))].name for cell in sheet[1]]
    assert read == [column.name for column in form.fields]
    rules = {str(rule.sqref).split(":")[0]: rule for rule in sheet.data_validations.dataValidation}
    assert len(rules) == len(form.fields)
    for cell, column in zip(sheet[2], form.fields, strict=True):
        rule = rules[cell.coordinate]
        assert rule.prompt
        assert (rule.type == "list") == (column.kind is FieldKind.CHOICE)
        if column.unit:
            assert column.unit in rule.prompt
    assert sheet.protection.sheet


def test_known_codes_are_locked_and_everything_else_is_open() -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(made()))[FORM.sheet]
    at = {str(cell.value).rstrip("*"): cell.column_letter for cell in sheet[1]}
    assert all(sheet[f"{at[name]}{row}"].protection.locked for name in ("小区代码", "住宅编号") for row in (2, 3))
    assert not sheet[f"{at['居住状况']}2"].protection.locked
    assert not sheet.column_dimensions[at["住宅编号"]].protection.locked
    assert sheet.column_dimensions[at["行标识（请勿改动）"]].hidden


def test_what_was_written_is_read_again_and_equal_content_is_equal_bytes() -> None:
    assert made() == made()
    read = read_table(SourceFile("名录.xlsx", made()), FORM)
    assert read.extra_columns == ()
    assert read.table[["ea_id", "dwelling_no", "occupancy", "address"]].fillna("").to_numpy().tolist() == [
        [EA, "001", "vacant", "=1+1"],
        [EA, "002", "", "合成一路|1号"],
    ]


def test_a_changed_code_is_named_at_its_row_and_an_added_row_is_not() -> None:
    assert codes(changed(made(), "D2", "009")) == ["FILE_CODE_CHANGED"]
    with pytest.raises(InputRefusal, match="第 2 行"):
        read_table(changed(made(), "D2", "009"), FORM)
    added = changed(changed(made(), "D4", "003").content, "A4", EA)
    assert codes(added) == []
    assert len(read_table(added, FORM).table) == 3


def test_merged_cells_blank_rows_notes_and_numbers_as_text_are_named_in_a_filled_form() -> None:
    book = openpyxl.load_workbook(io.BytesIO(made()))
    sheet = book[FORM.sheet]
    for row, number in ((5, "004"), (6, "005")):
        sheet.cell(row, 1).value, sheet.cell(row, 4).value = EA, number
    sheet.cell(5, 3).value = "002"
    sheet.merge_cells("C5:C6")
    sheet.cell(8, 1).value = "注：合成数据"
    target = io.BytesIO()
    book.save(target)
    assert codes(SourceFile("名录.xlsx", target.getvalue())) == ["REMARK_BLANK_ROW", "REMARK_MERGED", "REMARK_NOTE_ROW"]


def test_a_filled_form_saved_as_gb18030_text_is_read_as_well() -> None:
    frame = pd.read_excel(io.BytesIO(made()), sheet_name=FORM.sheet, dtype="str", engine="openpyxl")
    text = SourceFile("名录.csv", frame.to_csv(index=False).encode("gb18030"))
    assert codes(text) == []
    assert read_table(text, FORM).table["occupancy"].tolist()[0] == "vacant"
    assert codes(SourceFile("名录.csv", text.content.replace(b",002,", b",077,"))) == ["FILE_CODE_CHANGED"]


PLAIN = st.text(st.characters(exclude_characters="\x1f", codec="utf-8"), max_size=8)


@given(st.lists(PLAIN, min_size=1, max_size=4), st.data())
def test_a_mark_stands_for_its_values_alone(values: list[str], data: st.DataObject) -> None:
    other = data.draw(st.lists(PLAIN, min_size=1, max_size=4))
    assert (row_mark("a", values) == row_mark("a", other)) == (values == other)


def test_a_list_keeps_its_kinds_of_cells() -> None:
    table = pd.DataFrame(
        {
            "编码": ["0012", "=1"],
            "户数": [1, 2],
            "日期": ["2022-11-20", "—"],
            "时间": ["2022-11-20 09:30", None],
            "合格": [True, False],
            "概率": [0.5, None],
            "登记": pd.to_datetime(["2022-11-20T01:00Z", None]),
        }
    )
    content = list_workbook_bytes(COVER, table)
    assert content == list_workbook_bytes(COVER, table)
    book = openpyxl.load_workbook(io.BytesIO(content))
    assert book.sheetnames == ["住宅名录", "说明"]
    day, at = datetime(2022, 11, 20), datetime(2022, 11, 20, 9)  # noqa: DTZ001 - as Excel holds them
    assert list(book["住宅名录"].iter_rows(values_only=True))[1:] == [
        ("0012", 1, day, at.replace(minute=30), "是", 0.5, at),
        ("=1", 2, None, None, "否", None, None),
    ]
    assert book["住宅名录"].freeze_panes == "A2"
    said = dict(book["说明"].iter_rows(values_only=True))
    assert (said["行数（与屏幕一致）"], said["台账位置（末条序号）"], said["台账末条哈希"]) == ("2", "7", "ab" * 32)


def test_a_text_file_leaves_with_its_statement_beside_it() -> None:
    content = stated_pack(COVER, "weights.csv", b"a\n1\n")
    assert content == stated_pack(COVER, "weights.csv", b"a\n1\n")
    with pd.io.common.zipfile.ZipFile(io.BytesIO(content)) as pack:
        assert pack.namelist() == ["weights.csv", "说明.txt"]
        assert pack.read("weights.csv") == b"a\n1\n"
        assert f"台账末条哈希：{'ab' * 32}" in pack.read("说明.txt").decode("utf-8-sig")
