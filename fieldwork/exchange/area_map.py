"""The printed map of an area: one A4 page of lines, readable in black and white, for people who go out with paper."""

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from shapely.geometry import shape

from fieldwork.exchange.area_map_strokes import (
    BOLD,
    RADIUS,
    SIZE,
    put_boundary,
    put_leader,
    put_mark,
    put_north,
    put_scale,
    put_walk,
    put_words,
)
from fieldwork.exchange.fonts import drawable, shipped_font
from fieldwork.rules.datum import Points
from fieldwork.rules.map_layout import (
    FloatArray,
    Frame,
    Ground,
    MapMark,
    MarkKind,
    Words,
    ground_of,
    number_ranges,
    placed_words,
    segment_starts,
)

_EDGE, _HEAD, _FOOT, _INNER = 12 * mm, 14 * mm, 30 * mm, 16.0
_TAG = 22.0
"""Room for the name of a segment whose first building lies at the edge of its page."""
_MOST_LED = 0.15
"""Share of numbers that may stand off their marks on a page for a whole area; with more it is split by segments."""
_SIGNS = {
    MarkKind.LIVED_IN: "有人居住（含季节性）的建筑物",
    MarkKind.EMPTY: "全部空置或非住宅的建筑物",
    MarkKind.NO_DWELLING: "没有住宅的建筑物",
}


@dataclass(frozen=True, kw_only=True)
class AreaSheet:
    """What stands on the printed map of one area. ``lines`` stand under the title, ``footer`` at the foot."""

    title: str
    lines: Sequence[str]
    footer: str
    drawn_by: str
    drawn_on: str
    marks: Sequence[MapMark]
    placeless: Sequence[str] = ()
    boundary: Mapping[str, Any] | None = None


class NothingToDrawError(ValueError):
    """An area without an outline and without any place: there is no map of it."""


@dataclass(frozen=True, kw_only=True)
class _Page:
    """One page: the marks that carry their numbers, those that only stand there, and what the title adds."""

    marks: Sequence[MapMark]
    others: Sequence[MapMark] = ()
    suffix: str = ""
    has_numbers: bool = True


def area_map_bytes(sheet: AreaSheet) -> bytes:
    """Return the map as a PDF; equal content, equal bytes.

    One page where every number finds its place beside its mark; else an overview, and a page for each walk segment.

    Raises
    ------
    NothingToDrawError
        Neither an outline nor any place is known.
    """
    if not sheet.marks and not sheet.boundary:
        raise NothingToDrawError(sheet.title)
    made = io.BytesIO()
    canvas = Canvas(made, pagesize=A4, invariant=1)
    canvas.setTitle(drawable(sheet.title))
    canvas.setAuthor("zhuhu")
    for page in _pages(sheet):
        _put_page(canvas, sheet, page)
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def _pages(sheet: AreaSheet) -> list[_Page]:
    whole = _Page(marks=sheet.marks)
    segments = sorted({segment for mark in sheet.marks for segment in mark.segments})
    if len(segments) < 2 or _is_roomy(sheet, whole):
        return [whole]
    return [
        _Page(marks=sheet.marks, suffix="（总图，编号见各片段图）", has_numbers=False),
        *(_segment_page(sheet, segment) for segment in segments),
    ]


def _segment_page(sheet: AreaSheet, segment: str) -> _Page:
    own = [mark for mark in sheet.marks if segment in mark.segments]
    others = [mark for mark in sheet.marks if segment not in mark.segments]
    return _Page(marks=own, others=others, suffix=f"（片段 {segment}）")


def _is_roomy(sheet: AreaSheet, page: _Page) -> bool:
    """Tell whether the page can show all numbers, and most of them right beside their marks."""
    _, frame, ground = _layout(sheet, page)
    words = _words(page.marks, _on_paper(page.marks, ground), frame)
    n_led = sum(where is not None and where.is_led for where in words)
    return None not in words and n_led <= len(words) * _MOST_LED


def _layout(sheet: AreaSheet, page: _Page) -> tuple[tuple[float, float], Frame, Ground]:
    """Return the size of the paper, upright or across as the ground needs it, the frame, and the ground's scale."""
    places = _places(sheet, page)
    size = landscape(A4) if _is_wide(places) else A4
    frame = Frame(left=_EDGE, bottom=_FOOT, width=size[0] - 2 * _EDGE, height=size[1] - _HEAD - _EDGE - _FOOT)
    inner = _INNER if not page.others else _INNER + _TAG
    within = Frame(
        left=frame.left + inner,
        bottom=frame.bottom + inner,
        width=frame.width - 2 * inner,
        height=frame.height - 2 * inner,
    )
    return size, frame, ground_of(places, within)


def _places(sheet: AreaSheet, page: _Page) -> Points:
    """Return what must be on a page: the whole outline, or on the page of a segment its own marks."""
    marks = np.array([(mark.lon, mark.lat) for mark in page.marks]).reshape(-1, 2)
    if sheet.boundary and not page.others:
        marks = np.vstack((marks, shapely.get_coordinates(shape(sheet.boundary))))
    return Points(marks[:, 0], marks[:, 1])


def _is_wide(places: Points) -> bool:
    middle = np.radians((places.lat.min() + places.lat.max()) / 2)
    return bool(np.ptp(places.lon) * np.cos(middle) > np.ptp(places.lat))


def _put_page(canvas: Canvas, sheet: AreaSheet, page: _Page) -> None:
    size, frame, ground = _layout(sheet, page)
    canvas.setPageSize(size)
    canvas.saveState()
    clip = canvas.beginPath()
    clip.rect(frame.left, frame.bottom, frame.width, frame.height)
    canvas.clipPath(clip, stroke=0)
    n_unnumbered = _put_map(canvas, sheet, page, ground, frame)
    put_north(canvas, frame)
    canvas.restoreState()
    canvas.setLineWidth(BOLD)
    canvas.rect(frame.left, frame.bottom, frame.width, frame.height)
    _put_head(canvas, sheet, page.suffix, size)
    notes = _notes(sheet, n_unnumbered, has_others=bool(page.others))
    _put_foot(canvas, sheet, notes, ground, right=frame.left + frame.width)


def _put_map(canvas: Canvas, sheet: AreaSheet, page: _Page, ground: Ground, frame: Frame) -> int:
    """Draw everything inside the frame; return how many marks found no room for their number."""
    if sheet.boundary:
        put_boundary(canvas, sheet.boundary, ground)
    for point in _on_paper(page.others, ground):
        canvas.setLineWidth(0.3)
        canvas.circle(*point, RADIUS * 0.6)
    at = _on_paper(page.marks, ground)
    put_walk(canvas, page.marks, at)
    words = _words(page.marks, at, frame) if page.has_numbers else []
    for point, where in zip(at, words, strict=False):
        put_leader(canvas, point, where)
    for mark, where in zip(page.marks, words, strict=False):
        put_words(canvas, mark.text, where)
    for mark, point in zip(page.marks, at, strict=True):
        put_mark(canvas, mark.kind, point)
    return sum(where is None for where in words)


def _on_paper(marks: Sequence[MapMark], ground: Ground) -> FloatArray:
    places = np.array([(mark.lon, mark.lat) for mark in marks], dtype="float64").reshape(-1, 2)
    return ground.on_paper(Points(places[:, 0], places[:, 1]))


def _words(marks: Sequence[MapMark], at: FloatArray, frame: Frame) -> list[Words | None]:
    """Return where the numbers stand: not on marks, not on names of segments, not under the arrow to the north."""
    starts = np.array([_tag_box(at[number], words) for number, words in segment_starts(marks).items()]).reshape(-1, 4)
    right, top = frame.left + frame.width, frame.bottom + frame.height
    north = np.array([[right - 30, top - 50, right, top]])
    reach = RADIUS + 1
    obstacles = np.vstack((np.column_stack((at - reach, at + reach)), starts, north))
    widths = [_width(mark.text) for mark in marks]
    return placed_words(at, widths, height=SIZE, frame=_inside(frame), obstacles=obstacles)


def _tag_box(at: FloatArray, segments: str) -> list[float]:
    """Return the box of the square and the name with which a walk segment begins."""
    side = RADIUS + 2.2
    left = at[0] - side - 1 - stringWidth(f"段{segments}", shipped_font(), SIZE)
    return [left, at[1] - side, at[0] + side, at[1] + side + SIZE - 1]


def _inside(frame: Frame) -> Frame:
    """Return the part of the frame where numbers may stand: not under the arrow to the north."""
    return Frame(left=frame.left + 3, bottom=frame.bottom + 3, width=frame.width - 6, height=frame.height - 6)


def _width(text: str) -> float:
    return float(stringWidth(drawable(text), shipped_font(), SIZE))


def _put_head(canvas: Canvas, sheet: AreaSheet, suffix: str, size: tuple[float, float]) -> None:
    top = size[1] - _EDGE
    canvas.setFont(shipped_font(), 15)
    canvas.drawCentredString(size[0] / 2, top - 11, drawable(sheet.title + suffix))
    canvas.setFont(shipped_font(), 8)
    for number, line in enumerate(sheet.lines):
        canvas.drawCentredString(size[0] / 2, top - 24 - 10 * number, drawable(line))


def _put_foot(canvas: Canvas, sheet: AreaSheet, notes: Sequence[str], ground: Ground, *, right: float) -> None:
    """Draw legend, scale bar, who drew it and when, what is not on the map, and where the sheet comes from."""
    x, y = _EDGE, _FOOT - 12
    canvas.setFont(shipped_font(), 8)
    for kind, words in _SIGNS.items():
        put_mark(canvas, kind, np.array([x + 3, y + 2.5]))
        canvas.setFont(shipped_font(), 8)
        canvas.drawString(x + 9, y, words)
        x += 15 + stringWidth(words, shipped_font(), 8)
    for number, line in enumerate(notes):
        canvas.drawString(_EDGE, y - 11 * (number + 1), drawable(line))
    put_scale(canvas, ground, right=right, y=y)
    canvas.setFont(shipped_font(), 8)
    canvas.drawRightString(right, y - 22, drawable(f"制图：{sheet.drawn_by}　{sheet.drawn_on}"))
    canvas.setFont(shipped_font(), 6.5)
    canvas.drawString(_EDGE, 9 * mm, drawable(sheet.footer))


def _notes(sheet: AreaSheet, n_unnumbered: int, *, has_others: bool) -> list[str]:
    placeless = f"没有位置、未上图的住宅 {len(sheet.placeless)} 处：{number_ranges(sheet.placeless)}。"
    full = f"有 {n_unnumbered} 处记号旁写不下编号，请对照名录。"
    return [
        "〔建筑物编号〕住宅起止编号，与名录相同；一个记号可代表一幢里的多处住宅。方框和“段”是片段的起点。",
        "点划线为小区边界，虚线和箭头为行走顺序（按住宅编号）。" + ("小圆圈是别的片段的建筑物。" if has_others else ""),
        *([placeless] if sheet.placeless else []),
        *([full] if n_unnumbered else []),
    ]
