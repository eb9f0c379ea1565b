"""Papers: Word and PDF draw the same parts, alike each time, and no character goes missing in silence."""

import io
import zipfile

import pandas as pd
import pytest

from fieldwork.exchange.fonts import GETA, drawable, missing_characters
from fieldwork.exchange.parts import Part, QrCode
from fieldwork.exchange.pdf import pdf_bytes
from fieldwork.exchange.word import word_bytes
from fieldwork.exchange.word_charts import Chart, Series

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
