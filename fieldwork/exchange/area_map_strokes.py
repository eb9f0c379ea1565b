"""Strokes of the printed map of an area, on a page of a PDF: lines, marks and numbers, all in black, grey and white."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
import shapely
from reportlab.pdfgen.canvas import Canvas
from shapely.geometry import shape

from fieldwork.exchange.fonts import drawable, shipped_font
from fieldwork.rules.datum import Points
from fieldwork.rules.map_layout import (
    POINTS_PER_METRE,
    FloatArray,
    Frame,
    Ground,
    MapMark,
    MarkKind,
    Words,
    bar_length_m,
    segment_starts,
)

SIZE = 7.5
"""Points of a number beside its mark."""
RADIUS = 2.2
BOLD, FINE = 1.6, 0.5


def put_boundary(canvas: Canvas, boundary: Mapping[str, Any], ground: Ground) -> None:
    """Draw an outline as dashes and dots, as boundaries are drawn on maps."""
    canvas.saveState()
    canvas.setLineWidth(BOLD)
    canvas.setDash([9, 3, 1.5, 3])
    outline = shape(boundary)
    for part in getattr(outline, "geoms", [outline]):
        for ring in (part.exterior, *part.interiors):
            corners = shapely.get_coordinates(ring)
            _put_line(canvas, ground.on_paper(Points(corners[:, 0], corners[:, 1])))
    canvas.restoreState()


def _put_line(canvas: Canvas, points: FloatArray) -> None:
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    canvas.drawPath(path)


def put_walk(canvas: Canvas, marks: Sequence[MapMark], at: FloatArray) -> None:
    """Draw the way of the walk in light dashes, with an arrow on each longer stretch and the segments' beginnings."""
    walked = at[[number for number, mark in enumerate(marks) if mark.numbers]]
    if len(walked) > 1:
        canvas.saveState()
        canvas.setStrokeGray(0.55)
        canvas.setFillGray(0.55)
        canvas.setLineWidth(FINE)
        canvas.setDash([2, 2])
        _put_line(canvas, walked)
        canvas.setDash([])
        for start, stop in pairwise(walked):
            _put_arrow(canvas, start, stop)
        canvas.restoreState()
    for number, segments in segment_starts(marks).items():
        _put_start(canvas, segments, at[number])


def _put_arrow(canvas: Canvas, start: FloatArray, stop: FloatArray) -> None:
    way = stop - start
    length = float(np.hypot(*way))
    if length < 8 * RADIUS:
        return
    along = way / length
    across = np.array([-along[1], along[0]])
    tip = start + way * 0.55
    path = canvas.beginPath()
    path.moveTo(*tip)
    path.lineTo(*(tip - along * 5 + across * 1.8))
    path.lineTo(*(tip - along * 5 - across * 1.8))
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def _put_start(canvas: Canvas, segments: str, at: FloatArray) -> None:
    """Mark where a walk segment begins: a square around the building's mark, its name at the upper left."""
    side = RADIUS + 2.2
    canvas.setLineWidth(FINE)
    canvas.rect(at[0] - side, at[1] - side, 2 * side, 2 * side)
    canvas.setFont(shipped_font(), SIZE)
    canvas.drawRightString(at[0] - side - 0.5, at[1] + side - 1, drawable(f"段{segments}"))


def put_mark(canvas: Canvas, kind: MarkKind, at: FloatArray) -> None:
    """Draw a mark: a full disc, a hollow square, or a cross."""
    x, y = float(at[0]), float(at[1])
    canvas.setLineWidth(0.8)
    canvas.setFillGray(0 if kind is MarkKind.LIVED_IN else 1)
    if kind is MarkKind.LIVED_IN:
        canvas.circle(x, y, RADIUS, fill=1)
    elif kind is MarkKind.EMPTY:
        canvas.rect(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS, fill=1)
    else:
        canvas.line(x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS)
        canvas.line(x - RADIUS, y + RADIUS, x + RADIUS, y - RADIUS)
    canvas.setFillGray(0)


def put_leader(canvas: Canvas, at: FloatArray, where: Words | None) -> None:
    """Draw a line from a mark to its number where that stands farther off."""
    if where is None or not where.is_led:
        return
    canvas.setLineWidth(0.35)
    near = (
        min(max(at[0], where.left), where.left + where.width),
        min(max(at[1], where.bottom), where.bottom + SIZE),
    )
    canvas.line(at[0], at[1], *near)


def put_words(canvas: Canvas, text: str, where: Words | None) -> None:
    """Write a number on a white ground, so that no line runs through it."""
    if where is None:
        return
    canvas.setFillGray(1)
    canvas.rect(where.left - 0.3, where.bottom - 0.3, where.width + 0.6, SIZE + 0.6, stroke=0, fill=1)
    canvas.setFillGray(0)
    canvas.setFont(shipped_font(), SIZE)
    canvas.drawString(where.left, where.bottom + 0.9, drawable(text))


def put_north(canvas: Canvas, frame: Frame) -> None:
    """Draw the arrow to the north in the upper right corner."""
    x, y = frame.left + frame.width - 16, frame.bottom + frame.height - 42
    canvas.setFillGray(1)
    canvas.rect(x - 11, y - 4, 22, 42, stroke=0, fill=1)
    canvas.setFillGray(0)
    canvas.setLineWidth(0.8)
    _put_triangle(canvas, x, y, side=-5, fill=1)
    _put_triangle(canvas, x, y, side=5, fill=0)
    canvas.setFont(shipped_font(), 9)
    canvas.drawCentredString(x, y + 27, "北")


def _put_triangle(canvas: Canvas, x: float, y: float, *, side: float, fill: int) -> None:
    path = canvas.beginPath()
    path.moveTo(x, y + 24)
    path.lineTo(x + side, y)
    path.lineTo(x, y + 5)
    path.close()
    canvas.drawPath(path, fill=fill)


def put_scale(canvas: Canvas, ground: Ground, *, right: float, y: float) -> None:
    """Draw the scale bar in four fields, black and white in turn."""
    length_m = bar_length_m(ground.scale, room=130)
    length = length_m * POINTS_PER_METRE / ground.scale
    left = right - length - 24
    canvas.setLineWidth(FINE)
    for field in range(4):
        canvas.setFillGray(field % 2)
        canvas.rect(left + field * length / 4, y - 2, length / 4, 4, fill=1)
    canvas.setFillGray(0)
    canvas.setFont(shipped_font(), 7.5)
    canvas.drawCentredString(left, y + 4, "0")
    canvas.drawCentredString(left + length, y + 4, f"{length_m:,} 米")
    canvas.drawRightString(right, y - 11, f"比例尺 1:{ground.scale:,}（A4 原大打印）")
