"""Drawings of a PDF paper: charts that are told apart without colour, and QR codes."""

from collections.abc import Callable

from reportlab.graphics.charts.barcharts import VerticalBarChart
from reportlab.graphics.charts.legends import Legend
from reportlab.graphics.charts.lineplots import LinePlot
from reportlab.graphics.shapes import Drawing, Group, Rect, String
from reportlab.graphics.widgets.markers import makeMarker
from reportlab.lib import colors

from fieldwork.exchange.fonts import drawable, shipped_font
from fieldwork.exchange.parts import QrCode
from fieldwork.exchange.word_charts import Chart

_GREYS = (colors.white, colors.Color(0.65, 0.65, 0.65), colors.Color(0.15, 0.15, 0.15))
_MARKERS = ("FilledCircle", "FilledSquare", "FilledTriangle")
_MARKS = (colors.Color(0.5, 0.5, 0.5), colors.black, colors.Color(0.25, 0.25, 0.25))
_QUIET = 4
"""Light squares around a code (ISO/IEC 18004)."""
_HEIGHT, _TITLE, _BELOW, _LEFT = 220.0, 9.0, 56.0, 52.0
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
    drawing = Drawing(width, _HEIGHT)
    plot = _points(chart) if chart.is_points else _bars(chart)
    plot.x, plot.y, plot.width, plot.height = _LEFT, _BELOW, width - _LEFT - 12, _HEIGHT - _BELOW - 3 * _TITLE
    drawing.add(plot)
    for line, text in enumerate(_lines(chart.title, width)):
        drawing.add(_words(text, width / 2, _HEIGHT - _TITLE * (1 + 1.2 * line), size=_TITLE))
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
    for at, one in enumerate(drawn):
        plot.lines[at].strokeColor = colors.black if one.is_line else None
        plot.lines[at].strokeWidth = 0.7
        if not one.is_line:
            plot.lines[at].symbol = _marker(at)
    return plot


def _marker(at: int) -> object:
    return makeMarker(_MARKERS[at % 3], size=5, fillColor=_MARKS[at % 3], strokeColor=colors.black, strokeWidth=0.4)


def _set_labels(*axes: object) -> None:
    for axis in axes:
        axis.labels.fontName, axis.labels.fontSize = shipped_font(), _SIZE - 1  # type: ignore[attr-defined]


def _legend(chart: Chart, width: float) -> Legend:
    legend = Legend()
    legend.fontName, legend.fontSize = shipped_font(), _SIZE
    legend.alignment, legend.boxAnchor, legend.x, legend.y = "right", "s", width / 2, 2
    legend.columnMaximum, legend.deltax, legend.dxTextSpace, legend.dx, legend.dy = 1, 12, 4, 8, 8
    key: Callable[[int], object] = _marker if chart.is_points else _GREYS.__getitem__
    named = [(at, one) for at, one in enumerate(chart.series) if not one.is_line]
    legend.colorNamePairs = [(key(at % 3), drawable(one.name)) for at, one in named]
    legend.strokeColor = colors.black
    return legend
