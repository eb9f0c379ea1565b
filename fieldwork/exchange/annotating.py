"""A copy of a list with what was found in it: a column 核对结果 at the right, coloured cells, comments.

A workbook (.xlsx, .xlsm) is copied with everything in it; formulas and macros are kept and never run. Text and older
workbooks become a new workbook of text cells: a CSV file has no colours, and its codes would be lost in Excel.
"""

import io
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import PurePath
from typing import Any

import openpyxl
import xlsxwriter
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill

from fieldwork.exchange.remarks import Remark
from fieldwork.exchange.sources import Fault, GridCell
from fieldwork.exchange.tables import ReadCells
from fieldwork.exchange.workbook_writing import width_of
from fieldwork.messages import sentence
from fieldwork.rules.findings import Severity

COLOURS = {Severity.ERROR: "FFF4B8A8", Severity.WARNING: "FFFFE08A", Severity.INFORMATION: "FFD6E6F2"}
MOST_COMMENTS = 500
WIDTH = 60
LINE_HEIGHT = 15
_MARGIN = 12
_MACROS = ".xlsm"
_KEPT = (".xlsx", _MACROS)
Progress = Callable[[float], None]


def annotated_copy(read: ReadCells, remarks: Sequence[Remark], *, progress: Progress) -> tuple[str, bytes]:
    """Return name and bytes of the copy; a workbook in which nothing is to be said, or taken away, is its own copy."""
    path = PurePath(read.file.name)
    suffix = path.suffix.lower()
    is_kept = bool(read.grid.sheet) and suffix in _KEPT
    name = sentence("CHECK_NAME", stem=path.stem, suffix=suffix if is_kept else ".xlsx")
    if is_kept and not remarks and sentence("CHECK_HEADING") not in read.header.headings:
        return name, read.file.content
    make = _in_the_workbook if is_kept else _in_a_new_workbook
    return name, make(read, remarks, progress)


def texts_by_row(remarks: Iterable[Remark]) -> dict[int, str]:
    """Return what stands in the column 核对结果 of each row of the file."""
    said: defaultdict[int, list[str]] = defaultdict(list)
    for remark in remarks:
        said[remark.row].append(remark.message)
    return {row: " ".join(messages) for row, messages in said.items()}


def _in_the_workbook(read: ReadCells, remarks: Sequence[Remark], progress: Progress) -> bytes:
    is_macro = read.file.name.lower().endswith(_MACROS)
    book = openpyxl.load_workbook(io.BytesIO(read.file.content), keep_vba=is_macro)
    progress(0.45)
    sheet = book[read.grid.sheet]
    _clear_earlier(sheet, read)
    _write_column(sheet, read, remarks)
    _mark_cells(sheet, remarks)
    target = io.BytesIO()
    book.save(target)
    progress(1.0)
    return target.getvalue()


def _result_position(read: ReadCells) -> int:
    """Return where the column stands: where an earlier check put it, else right of everything, from 0."""
    heading = sentence("CHECK_HEADING")
    if heading in read.header.headings:
        return read.header.headings.index(heading)
    return max(len(row) for row in read.grid.rows)


def _clear_earlier(sheet: Any, read: ReadCells) -> None:
    """Take away what an earlier check left in a copy that comes back."""
    if sentence("CHECK_HEADING") not in read.header.headings:
        return
    at, author, ours = _result_position(read), sentence("CHECK_AUTHOR"), set(COLOURS.values())
    for row in sheet.iter_rows(min_row=read.header.last_row + 2):
        for cell in row:
            if cell.column == at + 1:
                cell.value = None
            if cell.has_style and cell.fill.fgColor.rgb in ours:
                cell.fill = PatternFill()
            if getattr(cell, "comment", None) is not None and cell.comment.author == author:
                cell.comment = None


def _write_column(sheet: Any, read: ReadCells, remarks: Sequence[Remark]) -> None:
    at = _result_position(read) + 1
    heading = sheet.cell(read.grid.row_numbers[read.header.last_row], at)
    heading.value, heading.font = sentence("CHECK_HEADING"), Font(bold=True)
    for row, said in texts_by_row(_of_data(remarks, read)).items():
        cell = sheet.cell(row, at)
        cell.value, cell.alignment = said, Alignment(wrap_text=True, vertical="top")
        if sheet.row_dimensions[row].height is None:
            sheet.row_dimensions[row].height = LINE_HEIGHT * _lines(said)
    sheet.column_dimensions[heading.column_letter].width = WIDTH


def _lines(text: str) -> int:
    """Return how many lines a text takes in the column; not every program widens a row by itself."""
    return -(-width_of(text) // (WIDTH - 4)) or 1


def _of_data(remarks: Iterable[Remark], read: ReadCells) -> list[Remark]:
    """Leave out remarks about the headings: there stands the column's own heading."""
    heading_row = read.grid.row_numbers[read.header.last_row]
    return [remark for remark in remarks if remark.row != heading_row]


def _mark_cells(sheet: Any, remarks: Sequence[Remark]) -> None:
    author = sentence("CHECK_AUTHOR")
    for number, remark in enumerate(_gravest_last(remarks)):
        if remark.position is None:
            continue
        cell = sheet.cell(remark.row, remark.position + 1)
        cell.fill = PatternFill("solid", fgColor=COLOURS[remark.severity])
        if number < MOST_COMMENTS and getattr(cell, "comment", True) is None:
            cell.comment = Comment(remark.message, author, height=90, width=320)


def _gravest_last(remarks: Iterable[Remark]) -> list[Remark]:
    """Order remarks so that the colour of the gravest one stays."""
    return sorted(remarks, key=lambda remark: list(Severity).index(remark.severity), reverse=True)


def _in_a_new_workbook(read: ReadCells, remarks: Sequence[Remark], progress: Progress) -> bytes:
    target = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(target, options)
    sheet = book.add_worksheet(read.grid.sheet or sentence("CHECK_HEADING"))
    plain = book.add_format({"num_format": "@"})
    marks = {severity: _mark(book, colour) for severity, colour in COLOURS.items()}
    mark_at = {(each.row, each.position): marks[each.severity] for each in _gravest_last(remarks)}
    for number, row in zip(read.grid.row_numbers, read.grid.rows, strict=True):
        for position, value in enumerate(row):
            text, style = _text(value), mark_at.get((number, position), plain)
            if text or style is not plain:
                sheet.write_string(number - 1, position, text, style)
    progress(0.6)
    _write_new_column(book, sheet, read, remarks)
    book.close()
    progress(1.0)
    return target.getvalue()


def _write_new_column(book: Any, sheet: Any, read: ReadCells, remarks: Sequence[Remark]) -> None:
    at, wrapped = _result_position(read), book.add_format({"text_wrap": True, "valign": "top"})
    sheet.set_column(0, max(at - 1, 0), _MARGIN)
    sheet.set_column(at, at, WIDTH)
    heading_row = read.grid.row_numbers[read.header.last_row]
    sheet.write_string(heading_row - 1, at, sentence("CHECK_HEADING"), book.add_format({"bold": True}))
    said = texts_by_row(_of_data(remarks, read))
    for row in read.body.row_numbers:
        sheet.write_string(row - 1, at, said.get(row, ""), wrapped)
    for row in said.keys() - set(read.body.row_numbers):
        sheet.write_string(row - 1, at, said[row], wrapped)


def _mark(book: Any, colour: str) -> Any:
    return book.add_format({"num_format": "@", "bg_color": f"#{colour[2:]}"})


def _text(value: GridCell) -> str:
    if value is None or isinstance(value, Fault):
        return ""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
