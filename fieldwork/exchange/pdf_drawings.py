"""Drawings of a PDF paper: charts that are told apart without colour, and QR codes."""

from collections.abc import Sequence

from reportlab.graphics.charts.barcharts import VerticalBarChart
from reportlab.graphics.charts.lineplots import LinePlot
from reportlab.graphics.shapes import Drawing, Group, Rect, String
from reportlab.graphics.widgets.markers import Marker, makeMarker
from reportlab.lib import colors
from reportlab.lib.units import cm
from reportlab.pdfbase.pdfmetrics import stringWidth

from fieldwork.exchange.fonts import drawable, shipped_font
from fieldwork.exchange.parts import QrCode
from fieldwork.exchange.word_charts import Chart, Series

_GREYS = (colors.white, colors.Color(0.65, 0.65, 0.65), colors.Color(0.15, 0.15, 0.15))
_MARKERS = ("FilledCircle", "FilledSquare", "FilledTriangle")
_MARKS = (colors.Color(0.5, 0.5, 0.5), colors.black, colors.Color(0.25, 0.25, 0.25))
_SHADES = (colors.Color(0.78, 0.78, 0.78), colors.Color(0.5, 0.5, 0.5), colors.black)
_QUIET = 4
"""Light squares around a code (ISO/IEC 18004)."""
_TITLE, _BELOW, _LEFT = 9.0, 56.0, 52.0
_SIZE = 8.0


def code_drawing(code: QrCode, *, size: float) -> Drawing:
    """Return a QR code, ``size`` points wide with its quiet zone."""
    modules = code.modules
    side = size / (len(modules) + 2 * _QUIET)
    drawing = Drawing(size, size, hAlign="CENTER")
    for row, line in enumerate(modules):
        for start, stop in _runs(line):
            x, y = (start + _QUIET) * side, size - (row + 1 + _QUIET) * side
            drawing.add(Rect(x, y, (stop - start) * side, side, fillColor=colors.black, strokeColor=None))
    return drawing


def _runs(line: tuple[bool, ...]) -> list[tuple[int, int]]:
    """Return the dark stretches of a row: first and one past the last."""
    edges = [at for at in range(len(line) + 1) if _is_dark(line, at) != _is_dark(line, at - 1)]
    return list(zip(edges[::2], edges[1::2], strict=True))


def _is_dark(line: tuple[bool, ...], at: int) -> bool:
    return 0 <= at < len(line) and line[at]


def chart_drawing(chart: Chart, *, width: float) -> Drawing:
    """Return a chart, ``width`` points wide: title, axes with their titles, legend."""
    height = chart.height_cm * cm
    drawing = Drawing(width, height)
    plot = _points(chart) if chart.is_points else _bars(chart)
    plot.x, plot.y, plot.width, plot.height = _LEFT, _BELOW, width - _LEFT - 12, height - _BELOW - 3 * _TITLE
    drawing.add(plot)
    for line, text in enumerate(_lines(chart.title, width)):
        drawing.add(_words(text, width / 2, height - _TITLE * (1 + 1.2 * line), size=_TITLE))
    drawing.add(_words(chart.x_title, _LEFT + plot.width / 2, _BELOW - 24))
    upright = Group(_words(chart.y_title, 0, 0))
    upright.transform = (0, 1, -1, 0, _SIZE + 2, _BELOW + plot.height / 2)
    drawing.add(upright)
    drawing.add(_legend(chart, width))
    return drawing


def _lines(title: str, width: float) -> list[str]:
    """Return a long title in lines of equal room."""
    room = max(int(width / _TITLE) - 2, 1)
    return [title[at : at + room] for at in range(0, len(title), room)]


def _words(text: str, x: float, y: float, *, size: float = _SIZE) -> String:
    return String(x, y, drawable(text), fontName=shipped_font(), fontSize=size, textAnchor="middle")


def _bars(chart: Chart) -> VerticalBarChart:
    plot = VerticalBarChart()
    plot.data = [tuple(one.values) for one in chart.series]
    plot.categoryAxis.categoryNames = [drawable(name) for name in chart.categories]
    _set_labels(plot.categoryAxis, plot.valueAxis)
    plot.valueAxis.valueMin = min(0.0, *(value for one in chart.series for value in one.values))
    plot.barSpacing, plot.groupSpacing = 0, 6
    for at in range(len(chart.series)):
        plot.bars[at].fillColor, plot.bars[at].strokeColor, plot.bars[at].strokeWidth = (
            _GREYS[at % 3],
            colors.black,
            0.5,
        )
    return plot


def _points(chart: Chart) -> LinePlot:
    plot = LinePlot()
    drawn = [*chart.series, *(line for one in chart.series for line in one.intervals)]
    plot.data = [tuple(zip(one.x, one.values, strict=True)) for one in drawn]
    _set_labels(plot.xValueAxis, plot.yValueAxis)
    for axis, scale in ((plot.xValueAxis, chart.x_scale), (plot.yValueAxis, chart.y_scale)):
        if scale is not None:
            axis.valueMin, axis.valueMax, axis.valueStep = scale.low, scale.high, scale.step
    for at, one in enumerate(drawn):
        plot.lines[at].strokeColor = colors.black if one.is_line else None
        plot.lines[at].strokeWidth = 0.7
        plot.lines[at].strokeDashArray = (4, 3) if one.is_dashed else None
        if not one.is_line:
            plot.lines[at].symbol = _marker(at, one)
    _set_point_labels(plot, drawn)
    return plot


def _set_point_labels(plot: LinePlot, drawn: Sequence[Series]) -> None:
    """Put the words of a series beside its points."""
    if not any(one.labels for one in drawn):
        return
    plot.lineLabelFormat = "values"
    plot.lineLabelArray = [[drawable(text) for text in one.labels] or [""] * len(one.values) for one in drawn]
    plot.lineLabelNudge = 0
    labels = plot.lineLabels
    labels.fontName, labels.fontSize, labels.boxAnchor, labels.dx = shipped_font(), _SIZE - 1, "w", 5
    for number, one in enumerate(drawn):
        for at in one.labels_left:
            labels[number, at].boxAnchor, labels[number, at].dx = "e", -5


def _marker(number: int, one: Series) -> Marker:
    at, fills = (number % 3, _MARKS) if one.shade is None else (one.shade, _SHADES)
    return makeMarker(_MARKERS[at], size=5, fillColor=fills[at], strokeColor=colors.black, strokeWidth=0.4)


def _set_labels(*axes: object) -> None:
    for axis in axes:
        axis.labels.fontName, axis.labels.fontSize = shipped_font(), _SIZE - 1  # type: ignore[attr-defined]


def _legend(chart: Chart, width: float) -> Group:
    """Return the names of the series with their marks, in one line in the middle; dashed lines are in the title."""
    named = [(at, one) for at, one in enumerate(chart.series) if not one.is_line]
    rooms = [stringWidth(drawable(one.name), shipped_font(), _SIZE) + 26 for _, one in named]
    legend, x = Group(), (width - sum(rooms)) / 2
    for (at, one), room in zip(named, rooms, strict=True):
        legend.add(_key(chart, at, one, x=x))
        legend.add(String(x + 14, 5, drawable(one.name), fontName=shipped_font(), fontSize=_SIZE))
        x += room
    return legend


def _key(chart: Chart, at: int, one: Series, *, x: float) -> object:
    if not chart.is_points:
        return Rect(x, 4, 9, 8, fillColor=_GREYS[at % 3], strokeColor=colors.black, strokeWidth=0.5)
    mark = _marker(at, one)
    mark.x, mark.y = x + 5, 8
    return mark
