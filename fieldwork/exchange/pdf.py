"""PDF papers in the Chinese font that ships: the same parts as Word draws. Equal content, equal bytes."""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    LongTable,
    PageBreak,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)

from fieldwork.exchange.fonts import code_points, drawable, missing_characters, shipped_font
from fieldwork.exchange.parts import Part, column_shares, numeric_columns, table_rows
from fieldwork.exchange.pdf_drawings import chart_drawing, code_drawing

WIDTH = A4[0] - 4.0 * cm
"""Points between the margins."""
LACKING = "文件所用的字体没有这些字，文中以 〓 表示，请在纸上手写补正：{characters}。"
_GRID = [("GRID", (0, 0), (-1, -1), 0.4, colors.black), ("VALIGN", (0, 0), (-1, -1), "MIDDLE")]
_TIGHT = [("LEFTPADDING", (0, 0), (-1, -1), 3), ("RIGHTPADDING", (0, 0), (-1, -1), 3)]
_CODES_PER_ROW = 4
_ROOM = 3.5 * cm
"""What a heading needs under it to stay on a page."""


@dataclass
class _Paper:
    """What is drawn so far, and the characters that were asked for and that the font lacks."""

    flowables: list[Flowable] = field(default_factory=list)
    lacking: dict[str, None] = field(default_factory=dict)

    @cached_property
    def font(self) -> str:
        return shipped_font()

    def words(self, text: str, *, size: float = 10.5, **style: object) -> Paragraph:
        """Return a paragraph; text is never read as markup."""
        self.lacking |= dict.fromkeys(missing_characters(text))
        look = ParagraphStyle(
            "plain", fontName=self.font, fontSize=size, leading=size * 1.5, wordWrap="CJK", splitLongWords=1
        )
        for name, value in style.items():
            setattr(look, name, value)
        return Paragraph(escape(drawable(text)).replace("\n", "<br/>"), look)

    def add(self, *flowables: Flowable) -> None:
        self.flowables.extend(flowables)


def pdf_bytes(title: str, parts: Sequence[Part], *, footer: str) -> bytes:
    """Return an A4 paper; the footer stands on every page with its number.

    A character that the font lacks is drawn as 〓 and named at the end of the paper.
    """
    paper = _Paper()
    paper.add(paper.words(title, size=18, alignment=1, spaceAfter=12))
    for part in parts:
        _add_part(paper, part)
    if paper.lacking:
        paper.add(Spacer(0, 12), paper.words(LACKING.format(characters=code_points(tuple(paper.lacking)))))
    made = io.BytesIO()
    margins = {"leftMargin": 2 * cm, "rightMargin": 2 * cm, "topMargin": 1.8 * cm, "bottomMargin": 2 * cm}
    document = SimpleDocTemplate(made, pagesize=A4, invariant=1, title=drawable(title), author="zhuhu", **margins)
    document.build(paper.flowables, canvasmaker=_numbered(drawable(footer)))
    return made.getvalue()


def _add_part(paper: _Paper, part: Part) -> None:
    if part.breaks_before:
        paper.add(PageBreak())
    if part.heading:
        paper.add(CondPageBreak(_ROOM), paper.words(part.heading, size=13, spaceBefore=10, spaceAfter=5))
    paper.add(*(paper.words(text, spaceAfter=4) for text in part.paragraphs))
    if part.pairs:
        paper.add(_pairs(paper, part.pairs), Spacer(0, 6))
    if part.table is not None:
        paper.add(_table(paper, table_rows(part.table)), Spacer(0, 6))
    for chart in part.charts:
        paper.add(chart_drawing(chart, width=WIDTH), Spacer(0, 6))
    if part.codes:
        paper.add(_codes(paper, part), Spacer(0, 6))
    if part.signatures:
        paper.add(Spacer(0, 10), _signatures(paper, part.signatures))


def _pairs(paper: _Paper, pairs: Sequence[tuple[str, str]]) -> Table:
    rows = [[paper.words(label, size=9.5), paper.words(value, size=9.5)] for label, value in pairs]
    return Table(rows, colWidths=[WIDTH * 0.27, WIDTH * 0.73], style=TableStyle([*_GRID, *_TIGHT]))


def _table(paper: _Paper, rows: list[list[str]]) -> LongTable:
    size = 9.0 if len(rows[0]) <= 8 else 7.5
    widths = [share * WIDTH for share in column_shares(rows, room=int(2 * WIDTH / size))]
    sides = [2 if is_numeric else 0 for is_numeric in numeric_columns(rows)]
    cells = [
        [
            paper.words(value, size=size, leading=size * 1.35, alignment=side)
            for value, side in zip(row, sides, strict=True)
        ]
        for row in rows
    ]
    shade = ("BACKGROUND", (0, 0), (-1, 0), colors.Color(0.91, 0.91, 0.91))
    return LongTable(cells, colWidths=widths, repeatRows=1, style=TableStyle([*_GRID, *_TIGHT, shade]))


def _codes(paper: _Paper, part: Part) -> Table:
    cells = [[code_drawing(one, size=2.9 * cm), paper.words(one.label, size=8, alignment=1)] for one in part.codes]
    rows = [cells[at : at + _CODES_PER_ROW] for at in range(0, len(cells), _CODES_PER_ROW)]
    filled = [[*row, *[""] * (_CODES_PER_ROW - len(row))] for row in rows]
    return Table(
        filled,
        colWidths=[WIDTH / _CODES_PER_ROW] * _CODES_PER_ROW,
        style=TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP")]),
    )


def _signatures(paper: _Paper, labels: Sequence[str]) -> Table:
    rows = [[paper.words(f"{label}："), "", paper.words("日期："), ""] for label in labels]
    lines = [("LINEBELOW", (at, 0), (at, -1), 0.5, colors.black) for at in (1, 3)]
    shares = (0.32, 0.33, 0.1, 0.25)
    look = TableStyle([*lines, ("VALIGN", (0, 0), (-1, -1), "BOTTOM")])
    return Table(rows, colWidths=[WIDTH * one for one in shares], rowHeights=1.0 * cm, style=look)


def _numbered(footer: str) -> Callable[..., Canvas]:
    """Return a canvas that writes the footer and "page of pages" when all pages are known."""

    class Numbered(Canvas):  # type: ignore[misc]
        def __init__(self, *args: object, **kwargs: object) -> None:
            super().__init__(*args, **kwargs)
            self._pages: list[dict[str, object]] = []

        def showPage(self) -> None:  # noqa: N802 - the library's name
            self._pages.append(dict(self.__dict__))
            self._startPage()

        def save(self) -> None:
            for number, page in enumerate(self._pages, start=1):
                self.__dict__.update(page)
                _put_footer(self, footer, f"第 {number} 页，共 {len(self._pages)} 页")
                super().showPage()
            super().save()

    return Numbered


def _put_footer(canvas: Canvas, footer: str, number: str) -> None:
    look = ParagraphStyle("footer", fontName=shipped_font(), fontSize=7.5, leading=10, wordWrap="CJK")
    text = Paragraph(escape(f"{footer}　{number}"), look)
    _, height = text.wrap(WIDTH, 2 * cm)
    text.drawOn(canvas, 2 * cm, 1.6 * cm - height)
