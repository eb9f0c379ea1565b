"""Files go out whole or not at all; equal content is equal bytes; codes stay text in Excel."""

import io
import json
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from fieldwork.exchange.forms import shipped_form
from fieldwork.exchange.sources import SourceFile
from fieldwork.exchange.tables import read_table
from fieldwork.exchange.workbook_writing import Cover, Sheet, workbook_bytes
from fieldwork.exchange.workbooks import column_index, column_letters
from fieldwork.exchange.writing import csv_bytes, json_bytes, markdown_table, text_bytes, write_file, write_files
from fieldwork.rules.refusals import InputRefusal

from .files import EA

TABLE = pd.DataFrame(
    {
        "ea_id": [EA, EA],
        "dwelling_no": ["001", "002"],
        "occupancy": ["vacant", None],
        "lon": [113.6, None],
        "lat": [23.3, 23.4],
        "address": ["=1+1", "合成一路|1号"],
    }
)
COVER = Cover(
    title="住宅名录",
    source="测试",
    made_at=datetime(2022, 7, 20, 16, 30, tzinfo=UTC),
    head_hash="ab" * 32,
    is_synthetic=True,
    is_personal=True,
    notes=("每行一处住宅",),
)


def files_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*"))


def book() -> bytes:
    return workbook_bytes(COVER, [Sheet(name="住宅名录表", form=shipped_form("dwelling"), table=TABLE)])


def test_csv_has_a_mark_for_excel_and_plain_line_ends() -> None:
    content = csv_bytes(TABLE, ["ea_id", "lon"])
    assert content == f"\ufeffea_id,lon\n{EA},113.6\n{EA},\n".encode()


def test_floats_are_written_in_full() -> None:
    assert (
        csv_bytes(pd.DataFrame({"p": [0.1 + 0.2, 1 / 3]})).decode("utf-8-sig")
        == "p\n0.30000000000000004\n0.3333333333333333\n"
    )


def test_records_keep_their_order_of_keys_and_chinese() -> None:
    content = json_bytes({"z": "村", "a": [1]})
    assert content.endswith(b"\n")
    assert list(json.loads(content)) == ["z", "a"]
    assert "村".encode() in content
    with pytest.raises(ValueError, match="Out of range"):
        json_bytes({"p": float("nan")})


def test_texts_have_plain_line_ends() -> None:
    assert text_bytes("一\r\n二\n") == "一\n二\n".encode()


def test_a_table_in_markdown_keeps_its_columns_whatever_stands_in_it() -> None:
    lines = markdown_table(TABLE[["dwelling_no", "occupancy", "address"]]).splitlines()
    assert lines[1] == "| --- | --- | --- |"
    assert lines[3] == "| 002 |  | 合成一路\\|1号 |"


def test_a_workbook_is_read_back_as_it_was() -> None:
    read = read_table(SourceFile("名录.xlsx", book()), shipped_form("dwelling"))
    pd.testing.assert_frame_equal(read.table, TABLE, check_dtype=False)


def test_a_workbook_has_chinese_headings_text_codes_and_a_cover() -> None:
    opened = openpyxl.load_workbook(io.BytesIO(book()))
    assert opened.sheetnames == ["说明", "住宅名录表"]
    sheet = opened["住宅名录表"]
    assert [cell.value for cell in sheet[1]][:3] == ["小区代码", "住宅编号", "居住状况"]
    assert (sheet["B2"].value, sheet["B2"].data_type, sheet["B2"].number_format) == ("001", "s", "@")
    assert (sheet["C2"].value, sheet["F2"].data_type, sheet.freeze_panes) == ("空宅", "s", "A2")
    cover = dict(opened["说明"].iter_rows(max_col=2, values_only=True))
    assert cover["生成时间"] == "2022-07-21 00:30:00"
    assert cover["台账末条哈希"] == "ab" * 32


def test_the_cover_says_what_is_synthetic_and_personal() -> None:
    text = str(list(openpyxl.load_workbook(io.BytesIO(book()))["说明"].iter_rows(values_only=True)))
    assert "合成" in text
    assert "个人信息" in text


def test_equal_content_is_equal_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    first = book()
    monkeypatch.setattr("time.time", lambda: 4_000_000_000.0)
    assert book() == first


def test_files_are_written_and_overwritten_and_nothing_else_stays(tmp_path: Path) -> None:
    folder = tmp_path / "新" / "夹"
    write_files(folder, {"a.csv": b"1", "b.csv": b"2"})
    write_files(folder, {"a.csv": b"3"})
    write_file(folder / "c.txt", b"4")
    assert {name: (folder / name).read_bytes() for name in files_in(folder)} == {
        "a.csv": b"3",
        "b.csv": b"2",
        "c.txt": b"4",
    }


def test_when_one_file_cannot_be_written_none_is(tmp_path: Path) -> None:
    (tmp_path / "b.csv").mkdir()
    with pytest.raises(InputRefusal) as refused:
        write_files(tmp_path, {"a.csv": b"1", "b.csv": b"2"})
    assert refused.value.code == "FILE_NOT_WRITABLE"
    assert "没有写入" in refused.value.sentence
    assert files_in(tmp_path) == ["b.csv"]


def test_a_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"")
    with pytest.raises(InputRefusal):
        write_files(tmp_path / "out", {"a.csv": b"1"})


def test_a_name_that_the_disk_refuses_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(InputRefusal):
        write_files(tmp_path, {"a.csv": b"1", "x" * 300: b"2"})
    assert files_in(tmp_path) == []


def test_letters_and_positions_of_columns_are_inverse() -> None:
    assert [column_letters(index) for index in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
    assert all(column_index(column_letters(index)) == index for index in range(2000))
