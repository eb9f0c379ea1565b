"""Papers: Word and PDF draw the same parts, alike each time, and no character goes missing in silence."""

import io
import re
import zipfile
from collections.abc import Iterator

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.graphics.shapes import Group, String
from reportlab.graphics.widgetbase import Widget

from fieldwork.exchange.fonts import GETA, drawable, missing_characters
from fieldwork.exchange.parts import Part, QrCode, column_shares, numeric_columns
from fieldwork.exchange.pdf import pdf_bytes
from fieldwork.exchange.pdf_drawings import chart_drawing
from fieldwork.exchange.word import word_bytes
from fieldwork.exchange.word_charts import MAP_HEIGHT_CM, Chart, Scale, Series, chart_xml, map_scales

BARS = Chart(
    title="各组户数", x_title="组", y_title="户", categories=["1", "2"], series=[Series(name="样本", values=[3.0, 4.0])]
)
POINTS = Chart(
    title="差",
    x_title="标准化差",
    y_title="类别",
    series=[Series(name="加权", x=[0.1, -0.2], values=[1.0, 2.0], low=[0.0, -0.3], high=[0.2, 0.0])],
)
PARTS = (
    Part(heading="一、依据", paragraphs=["<b>不是标记 & 不是"], pairs=[("小区", "甲"), ("编码", "440118001001001")]),
    Part(heading="二、名单", table=pd.DataFrame({"编码": [f"{n:03}" for n in range(120)], "值": [None, 1.5] * 60})),
    Part(heading="三、图", charts=[BARS, POINTS]),
    Part(heading="", codes=[QrCode(label="摘要", text="ab" * 32)] * 5, signatures=["抽样人"], breaks_before=True),
)


def n_pages(paper: bytes) -> int:
    return paper.count(b"/Type /Page\n") or paper.count(b"/Type /Page ")


MAP = Chart(
    title="位置",
    x_title="向东（公里）",
    y_title="向北（公里）",
    series=[
        Series(name="低", x=[1.0], values=[2.0], labels=["1（60）"], labels_left=frozenset({0}), shade=0),
        Series(name="高", x=[-3.0, 4.0], values=[9.0, -8.0], labels=["2（90）", "3（95）"], shade=2),
        Series(name="界限", x=[-3.0, 4.0], values=[0.0, 0.0], is_line=True, is_dashed=True),
    ],
    height_cm=MAP_HEIGHT_CM,
    x_scale=Scale(low=-15, high=15, step=5),
    y_scale=Scale(low=-10, high=10, step=5),
)


def test_a_map_in_word_has_its_words_its_scales_and_marks_of_its_own_class() -> None:
    drawn = chart_xml(MAP)
    assert drawn.count("<c:dLbl>") == 3
    assert '<c:dLblPos val="l"/>' in drawn
    assert '<c:max val="15"/><c:min val="-15"/>' in drawn
    assert 'symbol val="circle"' in drawn
    assert 'symbol val="triangle"' in drawn
    assert 'symbol val="square"' not in drawn
    assert "prstDash" in drawn
    assert "manualLayout" in drawn
    # LibreOffice misreads series of unlike lengths.
    assert set(re.findall(r'<c:ptCount val="(\d+)"/>', drawn)) == {"2"}


def test_a_map_is_drawn_as_pdf_with_its_marks_named_and_lines_left_to_the_title() -> None:
    names = [shape.text for shape in shapes(chart_drawing(MAP, width=480)) if isinstance(shape, String)]
    assert {"低", "高", "1（60）", "2（90）", "位置", "向东（公里）"} <= set(names)
    assert "界限" not in names


def shapes(group: Group) -> Iterator[object]:
    for shape in group.contents:
        inner = shape.draw() if isinstance(shape, Widget) else shape
        yield inner
        if isinstance(inner, Group):
            yield from shapes(inner)


@given(
    points=st.lists(st.tuples(st.integers(-400, 400), st.integers(-400, 400)), min_size=1, max_size=9),
    step=st.sampled_from([1.0, 5.0, 10.0]),
)
def test_a_map_holds_all_its_points_and_a_kilometre_is_as_long_to_the_right_as_upwards(points, step: float) -> None:
    x, y = ([one / 10 for one in values] for values in zip(*points, strict=True))
    across, up = map_scales(x, y, step=step)
    for scale, values in ((across, x), (up, y)):
        assert scale.low <= min(values) <= max(values) <= scale.high
        assert scale.high > scale.low
        assert (scale.high - scale.low) / step == pytest.approx(round((scale.high - scale.low) / step))
    wanted = 1.82 * (up.high - up.low)
    assert abs((across.high - across.low) - wanted) <= 2 * step


def test_numbers_stand_on_the_right_where_a_whole_column_is_numbers() -> None:
    rows = [["小区", "户", "代码"], ["甲", "1,203", "440118001001001"], ["乙", "—", "440118001001002"]]
    assert numeric_columns(rows) == [False, True, False]


@settings(max_examples=25)
@given(st.lists(st.lists(st.text(max_size=30), min_size=4, max_size=4), min_size=1, max_size=6))
def test_columns_share_the_whole_width(rows: list[list[str]]) -> None:
    shares = column_shares(rows, room=100)
    assert sum(shares) == pytest.approx(1)
    assert min(shares) > 0


@pytest.mark.parametrize("made", [word_bytes, pdf_bytes])
def test_equal_content_is_equal_bytes(made) -> None:
    assert made("记录", PARTS, footer="台账第 1 条") == made("记录", PARTS, footer="台账第 1 条")
    assert made("记录", PARTS, footer="台账第 1 条") != made("记录", PARTS, footer="台账第 2 条")


def test_a_long_table_goes_on_over_pages() -> None:
    short, long = (pdf_bytes("名单", [PARTS[1]] * n, footer="") for n in (1, 3))
    assert 1 < n_pages(short) < n_pages(long)


def test_word_holds_every_part() -> None:
    with zipfile.ZipFile(io.BytesIO(word_bytes("记录", PARTS, footer="底部的话"))) as word:
        text = word.read("word/document.xml").decode("utf-8")
        names = word.namelist()
    assert all(words in text for words in ("&lt;b&gt;不是标记", "440118001001001", "119", "摘要", "抽样人："))
    assert sum("media/" in name for name in names) >= 1
    assert {"word/charts/chart1.xml", "word/charts/chart2.xml"} <= set(names)


def test_the_font_has_every_ideograph_of_the_national_basic_set_and_of_the_basic_block() -> None:
    basic = "".join(
        bytes([row, cell]).decode("gb2312", errors="ignore") for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF)
    )
    assert missing_characters(basic + "".join(map(chr, range(0x4E00, 0x9FA6)))) == ()


def test_rare_characters_are_named_and_stand_as_a_mark() -> None:
    assert missing_characters("𠮷㙟先生𠮷\n") == ("𠮷", "㙟")
    assert drawable("𠮷先生") == f"{GETA}先生"
    rare, plain = (pdf_bytes("表", [Part(heading="户主", paragraphs=[name])], footer="") for name in ("𠮷", "吉"))
    assert len(rare) > len(plain) + 1000, "the sentence that names the character is missing"


def test_a_code_is_square_with_its_three_finders() -> None:
    modules = QrCode(label="", text="zhuhu").modules
    finder = tuple(bool(int(one)) for one in "1111111")
    assert {len(row) for row in modules} == {len(modules)}
    assert modules[0][:7] == modules[0][-7:] == modules[-1][:7] == finder
