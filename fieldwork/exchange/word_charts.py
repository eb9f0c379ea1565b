"""Charts of a Word document as Word draws them itself: told apart without colour, text in the document's font.

No picture and no font is shipped: the chart is a part of the document (ECMA-376 part 1, §21.2, DrawingML charts) whose
numbers are readable in it.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import escape

from docx.document import Document as DocumentType
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part as FilePart
from docx.oxml import parse_xml

CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
EMU_PER_CM = 360_000
_SPACES = (
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_DRAWING = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_GREYS, _MARKERS = ("FFFFFF", "A6A6A6", "262626"), ("circle", "square", "triangle")
_MARKS = ("808080", "000000", "404040")
_SHADES = ("C8C8C8", "808080", "000000")
"""Not white: LibreOffice draws marks without their outline."""


@dataclass(frozen=True, kw_only=True)
class Series:
    """Numbers with a name. ``x`` makes points of them; ``low`` and ``high`` are the ends of intervals of x.

    An interval is drawn as a line of two points that the legend does not name: not every program that opens the
    document draws error bars. ``labels`` stand on the right of the points, those at the places
    of ``labels_left`` on the left. ``shade`` makes the points one of three steps from
    light and round to dark and pointed, whatever other series there are.
    """

    name: str
    values: Sequence[float]
    x: Sequence[float] = ()
    low: Sequence[float] = ()
    high: Sequence[float] = ()
    labels: Sequence[str] = ()
    labels_left: frozenset[int] = frozenset()
    shade: int | None = None
    is_line: bool = False
    is_dashed: bool = False

    @property
    def intervals(self) -> "list[Series]":
        """A line for each interval."""
        ends = zip(self.low, self.high, self.values, strict=bool(self.low))
        return [Series(name=self.name, x=[low, high], values=[y, y], is_line=True) for low, high, y in ends]


@dataclass(frozen=True, kw_only=True)
class Scale:
    """What an axis of points shows: its ends and the distance of its marks."""

    low: float
    high: float
    step: float


@dataclass(frozen=True, kw_only=True)
class Chart:
    """Bars by category, or points where the series have ``x``; axes without a scale find their own."""

    title: str
    x_title: str
    y_title: str
    series: Sequence[Series]
    categories: Sequence[str] = ()
    height_cm: float = 7.8
    x_scale: Scale | None = None
    y_scale: Scale | None = None

    @property
    def is_points(self) -> bool:
        """Whether it shows points."""
        return bool(self.series and len(self.series[0].x))


MAP_HEIGHT_CM = 11.0
"""So that two maps stand on a page."""
_MAP_RATIO = 1.82
"""Width by height of the plot of a chart of `MAP_HEIGHT_CM`, in Word (`_MAP_LAYOUT`) as in PDF."""
_MAP_ROOM = 1.1
_MAP_LAYOUT = (0.10, 0.10, 0.86, 0.70)


def map_scales(x: Sequence[float], y: Sequence[float], *, step: float) -> tuple[Scale, Scale]:
    """Return the scales of a map of `MAP_HEIGHT_CM`: a unit is as long to the right as upwards, with room around.

    Ends are multiples of the step, so lengths differ by two steps at most.

    >>> across, up = map_scales([0.0, 10.0], [0.0, 40.0], step=10.0)
    >>> (across.low, across.high), (up.low, up.high)
    ((-60.0, 60.0), (-10.0, 50.0))
    """
    half = max((max(x) - min(x)) / 2 / _MAP_RATIO, (max(y) - min(y)) / 2) * _MAP_ROOM
    middle_x, middle_y = ((max(values) + min(values)) / 2 for values in (x, y))
    below, above = (middle_y + side * max(half, step) for side in (-1, 1))
    low, high = step * math.floor(below / step), step * math.ceil(above / step)
    n_steps = math.ceil((high - low) * _MAP_RATIO / step) + 1
    left = step * round((middle_x - n_steps * step / 2) / step)
    return Scale(low=left, high=left + n_steps * step, step=step), Scale(low=low, high=high, step=step)


def add_chart(document: DocumentType, chart: Chart, *, number: int) -> None:
    """Put a chart into the document, after what is there."""
    blob = chart_xml(chart).encode("utf-8")
    part = FilePart(PackURI(f"/word/charts/chart{number}.xml"), CONTENT_TYPE, blob, document.part.package)
    relation = document.part.relate_to(part, RELATIONSHIP_TYPE.CHART)
    width, height = int(16.4 * EMU_PER_CM), int(chart.height_cm * EMU_PER_CM)
    uri = "http://schemas.openxmlformats.org/drawingml/2006/chart"
    drawing = parse_xml(
        f'<w:drawing {_WORD} {_DRAWING} {_SPACES}><wp:inline><wp:extent cx="{width}" cy="{height}"/>'
        f'<wp:docPr id="{number}" name="chart{number}" descr="{escape(chart.title)}"/><wp:cNvGraphicFramePr/>'
        f'<a:graphic><a:graphicData uri="{uri}"><c:chart r:id="{relation}"/></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing>"
    )
    document.add_paragraph().add_run()._r.append(drawing)


def chart_xml(chart: Chart) -> str:
    """Return the part of a chart."""
    plot = _points(chart) if chart.is_points else _bars(chart)
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        f'<c:chartSpace {_SPACES}><c:roundedCorners val="0"/><c:chart>{_title(chart.title, 1200)}'
        f'<c:autoTitleDeleted val="0"/><c:plotArea>{_layout(chart)}{plot}</c:plotArea>'
        f'<c:legend><c:legendPos val="b"/>{_unnamed(chart)}<c:overlay val="0"/></c:legend>'
        '<c:plotVisOnly val="1"/></c:chart>'
        "</c:chartSpace>"
    )


def _layout(chart: Chart) -> str:
    """Return where the plot lies: left to the program, but for a map, whose proportions must hold."""
    if chart.height_cm != MAP_HEIGHT_CM or chart.x_scale is None:
        return "<c:layout/>"
    places = "".join(f'<c:{name} val="{part}"/>' for name, part in zip("xywh", _MAP_LAYOUT, strict=True))
    modes = '<c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>'
    return f"<c:layout><c:manualLayout>{modes}{places}</c:manualLayout></c:layout>"


def _unnamed(chart: Chart) -> str:
    """Leave the lines of intervals out of the legend."""
    n_named = len(chart.series)
    n_lines = sum(len(one.intervals) for one in chart.series)
    entry = '<c:legendEntry><c:idx val="{}"/><c:delete val="1"/></c:legendEntry>'
    return "".join(entry.format(number) for number in range(n_named, n_named + n_lines))


def _title(text: str, size: int) -> str:
    return f'<c:title><c:tx>{_rich(text, size)}</c:tx><c:overlay val="0"/></c:title>'


def _rich(text: str, size: int) -> str:
    run = f'<a:r><a:rPr lang="zh-CN" sz="{size}" b="0"/><a:t>{escape(text)}</a:t></a:r>'
    return f"<c:rich><a:bodyPr/><a:p>{run}</a:p></c:rich>"


def _bars(chart: Chart) -> str:
    series = "".join(_bar_series(one, number, chart.categories) for number, one in enumerate(chart.series))
    axes = '<c:axId val="1"/><c:axId val="2"/>'
    below = _axis("catAx", 1, crosses=2, position="b", title=chart.x_title)
    return (
        f'<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>{series}'
        f'<c:gapWidth val="60"/>{axes}</c:barChart>{below}'
        f"{_axis('valAx', 2, crosses=1, position='l', title=chart.y_title)}"
    )


def _bar_series(one: Series, number: int, categories: Sequence[str]) -> str:
    fill = f'<a:solidFill><a:srgbClr val="{_GREYS[number % 3]}"/></a:solidFill>'
    names = "".join(f'<c:pt idx="{at}"><c:v>{escape(name)}</c:v></c:pt>' for at, name in enumerate(categories))
    labels = f'<c:strLit><c:ptCount val="{len(categories)}"/>{names}</c:strLit>'
    return (
        f'<c:ser>{_named(one.name, number)}<c:spPr>{fill}{_outline()}</c:spPr><c:invertIfNegative val="0"/>'
        f"<c:cat>{labels}</c:cat><c:val>{_numbers(one.values)}</c:val></c:ser>"
    )


def _points(chart: Chart) -> str:
    drawn = [*chart.series, *(line for one in chart.series for line in one.intervals)]
    n_points = max(len(one.x) for one in drawn)
    series = "".join(_point_series(_filled(one, n_points), number) for number, one in enumerate(drawn))
    below = _axis("valAx", 1, crosses=2, position="b", title=chart.x_title, scale=chart.x_scale)
    return (
        f'<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>{series}'
        f'<c:axId val="1"/><c:axId val="2"/></c:scatterChart>{below}'
        f"{_axis('valAx', 2, crosses=1, position='l', title=chart.y_title, scale=chart.y_scale)}"
    )


def _filled(one: Series, n_points: int) -> Series:
    """Return a series with its last point repeated: LibreOffice misreads series of unlike lengths."""
    n_more = n_points - len(one.x)
    return replace(one, x=[*one.x, *[one.x[-1]] * n_more], values=[*one.values, *[one.values[-1]] * n_more])


def _point_series(one: Series, number: int) -> str:
    line = _outline(is_dashed=one.is_dashed) if one.is_line else "<a:ln><a:noFill/></a:ln>"
    at, fills = (number % 3, _MARKS) if one.shade is None else (one.shade, _SHADES)
    fill = f'<a:solidFill><a:srgbClr val="{fills[at]}"/></a:solidFill>'
    marker = (
        '<c:symbol val="none"/>'
        if one.is_line
        else f'<c:symbol val="{_MARKERS[at]}"/><c:size val="7"/><c:spPr>{fill}{_outline()}</c:spPr>'
    )
    return (
        f"<c:ser>{_named(one.name, number)}<c:spPr>{line}</c:spPr><c:marker>{marker}</c:marker>{_labels(one)}"
        f'<c:xVal>{_numbers(one.x)}</c:xVal><c:yVal>{_numbers(one.values)}</c:yVal><c:smooth val="0"/></c:ser>'
    )


def _labels(one: Series) -> str:
    """Return the words beside the points."""
    if not one.labels:
        return ""
    shows = "".join(
        f'<c:{name} val="{int(name == "showVal")}"/>'
        for name in ("showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize")
    )
    labels = "".join(
        f'<c:dLbl><c:idx val="{at}"/><c:tx>{_rich(text, 800)}</c:tx><c:dLblPos val="{_side(one, at)}"/>{shows}</c:dLbl>'
        for at, text in enumerate(one.labels)
    )
    return f"<c:dLbls>{labels}{shows}</c:dLbls>"


def _side(one: Series, at: int) -> str:
    return "l" if at in one.labels_left else "r"


def _named(name: str, number: int) -> str:
    return f'<c:idx val="{number}"/><c:order val="{number}"/><c:tx><c:v>{escape(name)}</c:v></c:tx>'


def _numbers(values: Sequence[float]) -> str:
    points = "".join(f'<c:pt idx="{at}"><c:v>{value:.10g}</c:v></c:pt>' for at, value in enumerate(values))
    return f'<c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="{len(values)}"/>{points}</c:numLit>'


def _outline(*, is_dashed: bool = False) -> str:
    dash = '<a:prstDash val="dash"/>' if is_dashed else ""
    return f'<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>{dash}</a:ln>'


def _axis(kind: str, number: int, *, crosses: int, position: str, title: str, scale: Scale | None = None) -> str:
    ends = "" if scale is None else f'<c:max val="{scale.high:.10g}"/><c:min val="{scale.low:.10g}"/>'
    steps = "" if scale is None else f'<c:crossBetween val="midCat"/><c:majorUnit val="{scale.step:.10g}"/>'
    scaling = f'<c:scaling><c:orientation val="minMax"/>{ends}</c:scaling>'
    return (
        f'<c:{kind}><c:axId val="{number}"/>{scaling}<c:delete val="0"/>'
        f'<c:axPos val="{position}"/>{_title(title, 1000)}<c:numFmt formatCode="General" sourceLinked="0"/>'
        '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
        f'<c:crossAx val="{crosses}"/><c:crosses val="min"/>{steps}</c:{kind}>'
    )
