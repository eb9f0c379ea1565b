"""Charts of a Word document as Word draws them itself: told apart without colour, text in the document's font.

No picture and no font is shipped: the chart is a part of the document (ECMA-376 part 1, §21.2, DrawingML charts) whose
numbers are readable in it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
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


@dataclass(frozen=True, kw_only=True)
class Series:
    """Numbers with a name. ``x`` makes points of them; ``low`` and ``high`` are the ends of intervals of x.

    An interval is drawn as a line of two points that the legend does not name: not every program that opens the
    document draws error bars.
    """

    name: str
    values: Sequence[float]
    x: Sequence[float] = ()
    low: Sequence[float] = ()
    high: Sequence[float] = ()
    is_line: bool = False

    @property
    def intervals(self) -> "list[Series]":
        """A line for each interval."""
        ends = zip(self.low, self.high, self.values, strict=bool(self.low))
        return [Series(name=self.name, x=[low, high], values=[y, y], is_line=True) for low, high, y in ends]


@dataclass(frozen=True, kw_only=True)
class Chart:
    """Bars by category, or points where the series have ``x``."""

    title: str
    x_title: str
    y_title: str
    series: Sequence[Series]
    categories: Sequence[str] = ()

    @property
    def is_points(self) -> bool:
        """Whether it shows points."""
        return bool(self.series and len(self.series[0].x))


def add_chart(document: DocumentType, chart: Chart, *, number: int) -> None:
    """Put a chart into the document, after what is there."""
    blob = chart_xml(chart).encode("utf-8")
    part = FilePart(PackURI(f"/word/charts/chart{number}.xml"), CONTENT_TYPE, blob, document.part.package)
    relation = document.part.relate_to(part, RELATIONSHIP_TYPE.CHART)
    width, height = int(16.4 * EMU_PER_CM), int(7.8 * EMU_PER_CM)
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
        f'<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>{plot}</c:plotArea>'
        f'<c:legend><c:legendPos val="b"/>{_unnamed(chart)}<c:overlay val="0"/></c:legend>'
        '<c:plotVisOnly val="1"/></c:chart>'
        "</c:chartSpace>"
    )


def _unnamed(chart: Chart) -> str:
    """Leave the lines of intervals out of the legend."""
    n_named = len(chart.series)
    n_lines = sum(len(one.intervals) for one in chart.series)
    entry = '<c:legendEntry><c:idx val="{}"/><c:delete val="1"/></c:legendEntry>'
    return "".join(entry.format(number) for number in range(n_named, n_named + n_lines))


def _title(text: str, size: int) -> str:
    run = f'<a:r><a:rPr lang="zh-CN" sz="{size}" b="0"/><a:t>{escape(text)}</a:t></a:r>'
    rich = f"<c:rich><a:bodyPr/><a:p>{run}</a:p></c:rich>"
    return f'<c:title><c:tx>{rich}</c:tx><c:overlay val="0"/></c:title>'


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
    series = "".join(_point_series(one, number) for number, one in enumerate(drawn))
    below = _axis("valAx", 1, crosses=2, position="b", title=chart.x_title)
    return (
        f'<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>{series}'
        f'<c:axId val="1"/><c:axId val="2"/></c:scatterChart>{below}'
        f"{_axis('valAx', 2, crosses=1, position='l', title=chart.y_title)}"
    )


def _point_series(one: Series, number: int) -> str:
    line = _outline() if one.is_line else "<a:ln><a:noFill/></a:ln>"
    fill = f'<a:solidFill><a:srgbClr val="{_MARKS[number % 3]}"/></a:solidFill>'
    marker = (
        '<c:symbol val="none"/>'
        if one.is_line
        else f'<c:symbol val="{_MARKERS[number % 3]}"/><c:size val="7"/><c:spPr>{fill}{_outline()}</c:spPr>'
    )
    return (
        f"<c:ser>{_named(one.name, number)}<c:spPr>{line}</c:spPr><c:marker>{marker}</c:marker>"
        f'<c:xVal>{_numbers(one.x)}</c:xVal><c:yVal>{_numbers(one.values)}</c:yVal><c:smooth val="0"/></c:ser>'
    )


def _named(name: str, number: int) -> str:
    return f'<c:idx val="{number}"/><c:order val="{number}"/><c:tx><c:v>{escape(name)}</c:v></c:tx>'


def _numbers(values: Sequence[float]) -> str:
    points = "".join(f'<c:pt idx="{at}"><c:v>{value:.10g}</c:v></c:pt>' for at, value in enumerate(values))
    return f'<c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="{len(values)}"/>{points}</c:numLit>'


def _outline() -> str:
    return '<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>'


def _axis(kind: str, number: int, *, crosses: int, position: str, title: str) -> str:
    return (
        f'<c:{kind}><c:axId val="{number}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>'
        f'<c:axPos val="{position}"/>{_title(title, 1000)}<c:numFmt formatCode="General" sourceLinked="0"/>'
        '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
        f'<c:crossAx val="{crosses}"/><c:crosses val="min"/></c:{kind}>'
    )
