"""Word documents that go out: headings, paragraphs and tables, in a Chinese font. Equal content, equal bytes."""

import io
import zipfile
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import count

import segno
from docx import Document
from docx.document import Document as DocumentType
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Length, Pt
from docx.table import Table

from fieldwork.exchange.parts import Part, QrCode, column_shares, numeric_columns, table_rows
from fieldwork.exchange.word_charts import add_chart

FONT = "宋体"
_CODES_PER_ROW = 4
_WIDTH_CM = 16.6
_ROOM = 104
"""Half ideographs of 9 points in that width."""
_EPOCH = (1980, 1, 1, 0, 0, 0)
_MADE = datetime(2022, 1, 1)  # noqa: DTZ001 - the file's own stamp is fixed, so that equal content is equal bytes


def word_bytes(title: str, parts: Sequence[Part], *, footer: str) -> bytes:
    """Return an A4 document; the footer stands on every page."""
    document = Document()
    _set_up(document, footer)
    document.add_heading(title, level=0)
    numbers = count(1)
    for part in parts:
        _add_part(document, part, numbers)
    return _with_fixed_times(document)


def _set_up(document: DocumentType, footer: str) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.2)
    section.footer.paragraphs[0].text = footer
    for run in section.footer.paragraphs[0].runs:
        run.font.size = Pt(7.5)
    for name in ("Normal", "Title", "Heading 1"):
        style = document.styles[name]
        style.font.name = FONT
        style.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), FONT)
    document.styles["Normal"].font.size = Pt(10.5)
    properties = document.core_properties
    properties.created = properties.modified = _MADE
    properties.author, properties.title = "zhuhu", ""


def _add_part(document: DocumentType, part: Part, numbers: Iterator[int]) -> None:
    if part.breaks_before:
        document.add_page_break()  # type: ignore[no-untyped-call]
    if part.heading:
        document.add_heading(part.heading, level=1)
    for paragraph in part.paragraphs:
        document.add_paragraph(paragraph)
    if part.pairs:
        _add_table(document, [list(pair) for pair in part.pairs], n_headings=0)
    if part.table is not None:
        _add_table(document, table_rows(part.table), n_headings=1)
    for chart in part.charts:
        add_chart(document, chart, number=next(numbers))
    if part.codes:
        _add_codes(document, part.codes)
    for label in part.signatures:
        line = document.add_paragraph(f"{label}：{'＿' * 14}　日期：{'＿' * 8}")
        line.paragraph_format.space_before = Pt(14)


def _add_table(document: DocumentType, rows: list[list[str]], *, n_headings: int) -> None:
    grid = document.add_table(rows=len(rows), cols=len(rows[0]), style="Table Grid")
    widths = [Cm(_WIDTH_CM * share) for share in column_shares(rows, room=_ROOM)]
    _set_widths(grid, widths)
    is_right = numeric_columns(rows) if n_headings else [False] * len(rows[0])
    for at, row in enumerate(rows):
        for cell, value, on_right, width in zip(grid.rows[at].cells, row, is_right, widths, strict=True):
            cell.text, cell.width = value, width
            paragraph = cell.paragraphs[0]
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT if on_right else None
            paragraph.paragraph_format.space_after = Pt(1)
            for run in paragraph.runs:
                run.font.size, run.font.bold = Pt(9), at < n_headings
    _repeat_headings(grid, n_headings)


def _set_widths(grid: Table, widths: Sequence[Length]) -> None:
    """Fix the columns' widths; Word goes by those of the cells, other programs by those of the columns."""
    grid.autofit = False
    for column, width in zip(grid.columns, widths, strict=True):
        column.width = width


def _repeat_headings(grid: Table, n_headings: int) -> None:
    """Let the headings stand on every page, and no row break in two."""
    for at, row in enumerate(grid.rows):
        properties = row._tr.get_or_add_trPr()
        properties.append(OxmlElement("w:cantSplit"))
        if at < n_headings:
            properties.append(OxmlElement("w:tblHeader"))


def _add_codes(document: DocumentType, codes: Sequence[QrCode]) -> None:
    shown = [codes[at : at + _CODES_PER_ROW] for at in range(0, len(codes), _CODES_PER_ROW)]
    grid = document.add_table(rows=2 * len(shown), cols=_CODES_PER_ROW)
    for at, row in enumerate(shown):
        for place, code in enumerate(row):
            grid.rows[2 * at].cells[place].paragraphs[0].add_run().add_picture(_picture(code), width=Cm(2.9))
            grid.rows[2 * at + 1].cells[place].text = code.label


def _picture(code: QrCode) -> io.BytesIO:
    picture = io.BytesIO()
    segno.make(code.text, error="m", micro=False, boost_error=False).save(picture, kind="png", scale=6)
    picture.seek(0)
    return picture


def _with_fixed_times(document: DocumentType) -> bytes:
    """Return the document with the times of its parts fixed: a ZIP otherwise holds the moment it was made."""
    made, fixed = io.BytesIO(), io.BytesIO()
    document.save(made)
    with zipfile.ZipFile(made) as source, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, date_time=_EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            target.writestr(entry, source.read(name))
    return fixed.getvalue()
