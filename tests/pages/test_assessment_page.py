"""The page of the assessment: what the sample is worth, for those who see the whole sample, and the report."""

from pathlib import Path

import pytest

from tests.pages.conftest import OpenPage, html_of


@pytest.mark.parametrize("account_id", ["statistician", "auditor"])
def test_the_assessment_is_shown_with_charts_and_says_what_lacks(
    account_id: str, filled: Path, open_page: OpenPage
) -> None:
    app = open_page("assessment", account_id=account_id)
    assert not app.exception
    assert [error.value for error in app.error] == []
    assert app.title[0].value == "样本评估"
    page = html_of(app)
    assert all(word in page for word in ("基础权数", "城乡常住人口", "应答率 RR2", "R 指标", "±"))
    assert len(app.get("vega_lite_chart")) == 4
    assert "85% 及以上" in page
    assert [note.value for note in app.info if "values.toml" in note.value]
    labels = [each.label for each in app.button]
    assert {"生成样本评估报告（Word）", "生成样本评估报告（PDF）"} <= set(labels)


def test_one_switch_fills_the_page_of_the_demonstration_with_an_invented_month(
    filled: Path, open_page: OpenPage
) -> None:
    app = open_page("assessment")
    (switch,) = [each for each in app.toggle if "演示数据" in each.label]
    switch.set_value(True).run()
    assert not app.exception
    assert [error.value for error in app.error] == []
    page = html_of(app)
    assert "当月人均可支配收入（元）" in page
    assert any("是合成的一个月" in each.value for each in app.caption)
    assert not [note.value for note in app.info if "values.toml" in note.value]


def test_a_supervisor_is_led_to_no_such_page(filled: Path, open_page: OpenPage) -> None:
    with pytest.raises(ValueError, match="Could not find a navigation page"):
        open_page("assessment", account_id="supervisor")


def test_before_the_draw_the_page_says_what_is_needed(empty: Path, open_page: OpenPage) -> None:
    app = open_page("assessment")
    assert not app.exception
    assert "还没有抽中的户" in app.info[0].value
