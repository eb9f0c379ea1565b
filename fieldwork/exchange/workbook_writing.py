"""Excel workbooks that go out: Chinese headings, codes as text, a cover sheet that says what it is and from where."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

import pandas as pd
import xlsxwriter

from fieldwork.messages import sentence
from fieldwork.rules.forms import FormDefinition

COVER_SHEET = "说明"
_LOCAL_ZONE = ZoneInfo("Asia/Shanghai")
_WIDEST = 40
_A4 = 9
_MADE = datetime(2022, 1, 1)  # noqa: DTZ001 - the file's own stamp is fixed, so that equal content is equal bytes


@dataclass(frozen=True, kw_only=True)
class Cover:
    """What stands on the cover sheet: what it is, from where, when, and the head of the ledger before the export.

    ``n_rows`` is the number of rows as counted on the screen, ``chosen`` says in words how the rows were chosen.
    """

    title: str
    source: str
    made_at: datetime
    head_hash: str
    is_synthetic: bool
    is_personal: bool
    notes: tuple[str, ...] = ()
    head_sequence: int | None = None
    n_rows: int | None = None
    chosen: str = ""


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """A table with the form that names its columns; columns the form does not know keep their names."""

    name: str
    form: FormDefinition
    table: pd.DataFrame


def workbook_bytes(cover: Cover, sheets: Sequence[Sheet]) -> bytes:
    """Return a workbook with a cover sheet and one sheet per table. Equal content gives equal bytes."""
    target = io.BytesIO()
    workbook = open_workbook(target, title=cover.title)
    write_cover(workbook, cover)
    for sheet in sheets:
        _write_sheet(workbook, sheet)
    workbook.close()
    return target.getvalue()


def open_workbook(target: io.BytesIO, *, title: str) -> xlsxwriter.Workbook:
    """Return a workbook to be written in which no text becomes a formula, a link or a number."""
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    workbook = xlsxwriter.Workbook(target, options)
    workbook.set_properties({"title": title, "created": _MADE})
    return workbook


def print_wide(sheet: xlsxwriter.worksheet.Worksheet) -> None:
    """Print a sheet across, all columns on one page, with the headings on each."""
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def width_of(text: str) -> int:
    """Return how wide a text stands: a Chinese character takes two."""
    return max((sum(1 if char.isascii() else 2 for char in line) for line in text.splitlines()), default=0)


def cover_lines(cover: Cover) -> list[tuple[str, str]]:
    """Return the lines of a cover: heading and text."""
    marks = [sentence(code) for code, holds in _marks(cover) if holds]
    counted = [] if cover.n_rows is None else [(sentence("COVER_ROWS"), f"{cover.n_rows:,}")]
    place = [] if cover.head_sequence is None else [(sentence("COVER_HEAD_SEQUENCE"), str(cover.head_sequence))]
    return [
        (sentence("COVER_TITLE"), cover.title),
        (sentence("COVER_SOURCE"), cover.source),
        *counted,
        *([(sentence("COVER_CHOSEN"), cover.chosen)] if cover.chosen else []),
        (sentence("COVER_MADE_AT"), f"{cover.made_at.astimezone(_LOCAL_ZONE):%Y-%m-%d %H:%M:%S}"),
        *place,
        (sentence("COVER_HEAD_HASH"), cover.head_hash),
        *((sentence("COVER_MARK"), mark) for mark in marks),
        *((sentence("COVER_NOTE"), note) for note in cover.notes),
    ]


def _marks(cover: Cover) -> tuple[tuple[str, bool], ...]:
    return (
        ("COVER_SYNTHETIC", cover.is_synthetic),
        ("COVER_PERSONAL", cover.is_personal),
        ("COVER_NOT_PERSONAL", not cover.is_personal),
    )


def write_cover(workbook: xlsxwriter.Workbook, cover: Cover) -> None:
    """Add the cover as the next sheet."""
    sheet = workbook.add_worksheet(COVER_SHEET)
    bold = workbook.add_format({"bold": True, "valign": "top"})
    wrapped = workbook.add_format({"text_wrap": True, "valign": "top"})
    sheet.set_column(0, 0, 14)
    sheet.set_column(1, 1, 90)
    for row, (heading, text) in enumerate(cover_lines(cover)):
        sheet.write_string(row, 0, heading, bold)
        sheet.write_string(row, 1, text, wrapped)


def _write_sheet(workbook: xlsxwriter.Workbook, sheet: Sheet) -> None:
    target = workbook.add_worksheet(sheet.name)
    heading = workbook.add_format({"bold": True, "bottom": 1})
    text = workbook.add_format({"num_format": "@"})
    for position, name in enumerate(sheet.table.columns):
        target.write_string(0, position, sheet.form.labels.get(str(name), str(name)), heading)
        _write_column(target, position, _shown(sheet.form, sheet.table[name]), text)
    target.freeze_panes(1, 0)
    target.autofilter(0, 0, len(sheet.table), max(len(sheet.table.columns) - 1, 0))


def _shown(form: FormDefinition, column: pd.Series) -> pd.Series:
    """Return a column as people read it: labels instead of codes of a list."""
    options = next((field.options for field in form.fields if field.name == column.name), {})
    return column.map(lambda value: options.get(value, value)) if options else column


def _write_column(target: xlsxwriter.worksheet.Worksheet, position: int, column: pd.Series, text: object) -> None:
    is_number = pd.api.types.is_numeric_dtype(column)
    widest = 2 * len(str(column.name))
    for row, value in enumerate(column, start=1):
        if pd.isna(value):
            continue
        if is_number:
            target.write_number(row, position, value)
        else:
            target.write_string(row, position, str(value), text)
        widest = max(widest, len(str(value)))
    target.set_column(position, position, min(widest + 2, _WIDEST), None if is_number else text)
