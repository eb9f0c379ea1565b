"""Every number leads to its list: as many records stand there as the number says, and the address names the list."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from fieldwork.pages.parts import numbers
from fieldwork.pages.parts.numbers import Listed, Number
from tests.pages.conftest import OpenPage, html_of
from tests.pages.test_every_page import visited

COUNT = re.compile(r"第? ?(-?[\d,]+(?:\.\d+)?)(?: / ([\d,]+))?(?: [户类版])?")
NOT_COUNTED = {
    "cycle": {"小区 × 户"},
    "training": {"合格线"},
    "allocation": {"全区预计误差"},
    "screening": {"达到目标"},
    "draw": set(),
    "accounts": {"正式记账"},
    "subsidy": {"每月标准"},
    "assessment": {"相对误差", "应答率 RR2", "R 指标"},
    "maintenance": {"下次轮换"},
    "archive": {"台账登记"},
    "ledger": {"台账登记", "链首哈希", "最近一次核验"},
    "system": {"数据库", "台账登记"},
}
"""Numbers that count no records of a list: rules, dates, rates of all, and the length of the ledger, which its page
lists beneath by what is searched for."""
RATES = {"代答", "换户率", "最近备份", "待访 / 逾期"}
"""Said as a share or a day, or two counts: the list behind is that of what is counted in it."""


class Shown:
    """The numbers that pages put up, as they are asked for their lists."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.numbers: list[Number] = []
        lists_of = numbers.lists_of

        def noted(number: Number) -> list[tuple[str, Listed]]:
            if number not in self.numbers:
                self.numbers.append(number)
            return lists_of(number)

        monkeypatch.setattr(numbers, "lists_of", noted)

    def of_each_page(self, app: AppTest) -> Iterator[tuple[str, Number]]:
        for page, shown in visited(app):
            if shown is not None:
                assert not [*shown.exception, *shown.error], page
                yield from ((page, number) for number in self.numbers)
            self.numbers.clear()


def size_of(listed: Listed | None) -> float:
    if listed is None:
        return 0
    return float(listed.rows[listed.sums].sum()) if listed.sums else len(listed.rows)


def complaint(page: str, number: Number) -> str:
    """What is wrong with where a number leads; nothing if it leads to as many records as it says."""
    if number.page or number.label in NOT_COUNTED.get(page, set()):
        return ""
    if number.label in RATES:
        return "" if number.listed is not None else "leads nowhere"
    counted = COUNT.fullmatch(number.value)
    if number.value == "0" and number.listed is None:
        return ""
    if counted is None or number.listed is None:
        return f"{number.value} leads nowhere"
    n, whole = (float(part.replace(",", "")) if part else None for part in counted.groups())
    found = size_of(number.listed)
    if n != pytest.approx(found):
        return f"{number.value} leads to {found}"
    rest = size_of(number.rest)
    return "" if whole is None or whole == found + rest else f"{number.value} leads to {found} and {rest}"


@pytest.mark.parametrize("account_id", ["statistician", "enumerator-03"])
def test_every_number_leads_to_as_many_records_as_it_says(
    account_id: str, filled: Path, open_page: OpenPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = Shown(monkeypatch)
    app = open_page("overview", account_id=account_id)
    found = list(shown.of_each_page(app))
    assert {f"{page} {each.label}": said for page, each in found if (said := complaint(page, each))} == {}
    lists = {(page, one.name): one for page, each in found for one in (each.listed, each.rest) if one is not None}
    for _, each in found:
        if each.page:
            assert size_of(lists[each.page, each.list_name]) == float(each.value.replace(",", "")), each.label


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
