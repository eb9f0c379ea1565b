"""Numbers and charts lead to lists: the address names the list, and as many records stand there as are counted.

That every number of every page counts the records of its list is held against them in `test_every_page`.
"""

import re
from pathlib import Path

from tests.pages.conftest import OpenPage, html_of


def test_a_list_opens_under_its_number_stands_in_the_address_and_folds_up(filled: Path, open_page: OpenPage) -> None:
    app = open_page("visits")
    app.button(key="zhuhu.list.not_settled").click().run()
    assert app.query_params["list"] == "not_settled"
    (settled, whole) = re.findall(r'已落实</div><div class="value">(\d+) / (\d+)', html_of(app))[0]
    assert len(app.dataframe[0].value) == int(whole) - int(settled)
    fresh = open_page("overview")
    fresh.query_params["list"] = "not_settled"
    fresh.switch_page("visits.py").run()
    assert len(fresh.dataframe[0].value) == int(whole) - int(settled)
    fresh.button(key="zhuhu.list.not_settled.close").click().run()
    assert "list" not in fresh.query_params
    assert not app.exception
    assert not fresh.exception


def test_a_bar_of_the_screening_leads_to_the_households_of_its_day(filled: Path, open_page: OpenPage) -> None:
    app = open_page("screening")
    days = app.selectbox(key="screening.day.chosen")
    day, n = re.fullmatch(r"(.+)：([\d,]+) 户", days.options[3]).groups()  # type: ignore[union-attr]
    days.set_value(day).run()
    assert not app.exception
    (listed,) = [each.value for each in app.dataframe if {"n_attempts", "by"} <= set(each.value)]
    assert len(listed) == int(n.replace(",", ""))
    assert set(listed["day"].astype("str")) == {day}


def test_a_point_and_a_bar_of_the_assessment_lead_to_their_households(filled: Path, open_page: OpenPage) -> None:
    app = open_page("assessment")
    bars, areas = app.button_group(key="assessment.bar"), app.selectbox(key="assessment.area")
    of_bars = dict(option.removesuffix(" 户").split("：") for option in bars.options)
    (n_households,) = re.findall(r'有权数的记账户</div><div class="value">(\d+)', html_of(app))
    assert sum(map(int, of_bars.values())) == int(n_households)
    label = max(of_bars, key=lambda each: int(of_bars[each]))
    bars.set_value(label).run()
    (listed,) = [each.value for each in app.dataframe if "final_weight" in each.value]
    assert len(listed) == int(of_bars[label])
    for option in areas.options[1:3]:
        app.selectbox(key="assessment.area").set_value(option).run()
        (drawn,) = [each.value for each in app.dataframe if "result_zh" in each.value]
        placed, n = map(int, option.rpartition("：")[2].split(" / "))
        assert len(drawn) == n
        assert int(drawn["result_zh"].str.contains("完成").sum()) == placed
