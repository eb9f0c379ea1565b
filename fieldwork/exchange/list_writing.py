"""Lists as they stand on a screen, as workbooks: cells of their kinds, the headings kept in sight, and the cover."""

import io
import re
import zipfile
from collections.abc import Callable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pandas as pd
import xlsxwriter

from fieldwork.exchange.workbook_writing import Cover, cover_lines, open_workbook, print_wide, width_of, write_cover
from fieldwork.messages import sentence

LONGEST_SHEET_NAME = 31
_LOCAL_ZONE = ZoneInfo("Asia/Shanghai")
_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MINUTE = re.compile(r"\d{4}-\d{2}-\d{2} \d{2}:\d{2}")
_GAPS = ("", "—")
_NARROWEST, _WIDEST, _MARGIN = 8, 48, 3
_STAMP = (2022, 1, 1, 0, 0, 0)
Write = Callable[[int, int, Any, Any], Any]


def list_workbook_bytes(cover: Cover, table: pd.DataFrame) -> bytes:
    """Return a workbook of a list with its cover as the second sheet; ``table`` has Chinese headings as columns.

    Numbers are numbers, instants and days are dates of Excel, truth is 是 or 否, all else is text: no code loses a
    zero. A column of text whose every value is a day or a minute (``2022-11-20 09:30``) becomes dates. Equal content
    gives equal bytes.
    """
    target = io.BytesIO()
    workbook = open_workbook(target, title=cover.title)
    sheet = workbook.add_worksheet(_sheet_name(cover.title))
    heading = workbook.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
    for position, name in enumerate(table.columns):
        sheet.write_string(0, position, str(name), heading)
        _write_column(workbook, sheet, position, table[name])
    sheet.freeze_panes(1, 0)
    print_wide(sheet)
    if len(table.columns):
        sheet.autofilter(0, 0, len(table), len(table.columns) - 1)
    write_cover(workbook, cover)
    workbook.close()
    return target.getvalue()


def stated_pack(cover: Cover, name: str, content: bytes) -> bytes:
    """Return a ZIP of a file that has no place for a cover (CSV), with the cover beside it as 说明.txt."""
    lines = "".join(f"{heading}：{text}\n" for heading, text in cover_lines(cover))
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, data in ((name, content), (sentence("COVER_STATED_NAME"), lines.encode("utf-8-sig"))):
            archive.writestr(zipfile.ZipInfo(member, _STAMP), data, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def _sheet_name(title: str) -> str:
    return _FORBIDDEN.sub(" ", title)[:LONGEST_SHEET_NAME]


def _write_column(workbook: Any, sheet: Any, position: int, column: "pd.Series[Any]") -> None:
    shown, number_format, write = _as_cells(column, sheet)
    style = workbook.add_format({"num_format": number_format, "valign": "top"})
    for row, value in enumerate(shown, start=1):
        if not _is_gap(value):
            write(row, position, value, style)
    widths = [width_of(str(column.name)), *(width_of(_text(value)) for value in shown if not _is_gap(value))]
    sheet.set_column(position, position, min(max(max(widths) + _MARGIN, _NARROWEST), _WIDEST), style)


def _as_cells(column: "pd.Series[Any]", sheet: xlsxwriter.worksheet.Worksheet) -> tuple[list[Any], str, Write]:
    """Return the values as cells, how they are shown, and what writes one."""
    if pd.api.types.is_bool_dtype(column):
        return [_truth(value) for value in column], "@", sheet.write_string
    if pd.api.types.is_integer_dtype(column):
        return list(column), "#,##0", sheet.write_number
    if pd.api.types.is_float_dtype(column):
        is_whole = bool((column.dropna() % 1 == 0).all())
        return list(column), "#,##0" if is_whole else "0.0#####", sheet.write_number
    if pd.api.types.is_datetime64_any_dtype(column):
        return [_local(value) for value in column], "yyyy-mm-dd hh:mm", sheet.write_datetime
    return _of_texts(list(column), sheet)


def _of_texts(values: list[Any], sheet: Any) -> tuple[list[Any], str, Write]:
    texts = [None if _is_gap(value) else _text(value) for value in values]
    filled = [text for text in texts if text is not None]
    for shape, number_format in ((_DAY, "yyyy-mm-dd"), (_MINUTE, "yyyy-mm-dd hh:mm")):
        if filled and all(shape.fullmatch(text) for text in filled):
            days = [None if text is None else datetime.fromisoformat(text) for text in texts]
            return days, number_format, sheet.write_datetime
    return texts, "@", sheet.write_string


def _text(value: Any) -> str:
    return sentence("YES" if value else "NO") if isinstance(value, bool) else str(value)


def _truth(value: Any) -> str | None:
    return None if pd.isna(value) else sentence("YES" if value else "NO")


def _local(value: Any) -> datetime | None:
    if pd.isna(value):
        return None
    instant = pd.Timestamp(value)
    return (instant if instant.tzinfo is None else instant.tz_convert(_LOCAL_ZONE).tz_localize(None)).to_pydatetime()


def _is_gap(value: Any) -> bool:
    return value is None or (pd.api.types.is_scalar(value) and pd.isna(value)) or value in _GAPS
