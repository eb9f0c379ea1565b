"""Word documents that go out: headings, paragraphs and tables, in a Chinese font. Equal content, equal bytes."""

import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import count

import pandas as pd
from docx import Document
from docx.document import Document as DocumentType
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from fieldwork.exchange.word_charts import Chart, add_chart

FONT = "宋体"
_EPOCH = (1980, 1, 1, 0, 0, 0)
_MADE = datetime(2022, 1, 1)  # noqa: DTZ001 - the file's own stamp is fixed, so that equal content is equal bytes


@dataclass(frozen=True, kw_only=True)
class Part:
    """A section: heading, paragraphs, a table whose columns are its headings, and charts."""

    heading: str
    paragraphs: Sequence[str] = ()
    table: pd.DataFrame | None = None
    charts: Sequence[Chart] = ()


def word_bytes(title: str, parts: Sequence[Part], *, footer: str) -> bytes:
    """Return an A4 document; the footer stands on every page."""
    document = Document()
    _set_up(document, footer)
    document.add_heading(title, level=0)
    numbers = count(1)
    for part in parts:
        document.add_heading(part.heading, level=1)
        for paragraph in part.paragraphs:
            document.add_paragraph(paragraph)
        if part.table is not None:
            _add_table(document, part.table)
        for chart in part.charts:
            add_chart(document, chart, number=next(numbers))
    return _with_fixed_times(document)


def _set_up(document: DocumentType, footer: str) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.2)
    section.footer.paragraphs[0].text = footer
    for name in ("Normal", "Title", "Heading 1"):
        style = document.styles[name]
        style.font.name = FONT
        style.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), FONT)
    document.styles["Normal"].font.size = Pt(10.5)
    properties = document.core_properties
    properties.created = properties.modified = _MADE
    properties.author, properties.title = "zhuhu", ""


def _add_table(document: DocumentType, table: pd.DataFrame) -> None:
    rows = [[str(name) for name in table.columns], *table.astype("object").where(table.notna(), "").to_numpy().tolist()]
    grid = document.add_table(rows=len(rows), cols=len(table.columns), style="Table Grid")
    for at, row in enumerate(rows):
        for cell, value in zip(grid.rows[at].cells, row, strict=True):
            cell.text = str(value)
            for run in cell.paragraphs[0].runs:
                run.font.size, run.font.bold = Pt(9), at == 0


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
