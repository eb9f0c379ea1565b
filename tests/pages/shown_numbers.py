"""The numbers of the pages, held against the lists they lead to: as many records stand there as the number says."""

import re

import pytest

from fieldwork.pages.parts import numbers
from fieldwork.pages.parts.numbers import Listed, Number

COUNT = re.compile(r"第? ?(-?[\d,]+(?:\.\d+)?)(?: / ([\d,]+))?(?: [户类版])?")
NOT_COUNTED = {
    "cycle": {"小区 × 户"},
    "training": {"合格线"},
    "allocation": {"全区预计误差"},
    "screening": {"达到目标"},
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


class ShownNumbers:
    """The numbers that pages put up, as they are asked for their lists."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.numbers: dict[str, Number] = {}
        self.elsewhere: list[Number] = []
        self.lists: dict[tuple[str, str], float] = {}
        lists_of = numbers.lists_of

        def noted(number: Number) -> list[tuple[str, Listed]]:
            self.numbers[number.label] = number
            return lists_of(number)

        monkeypatch.setattr(numbers, "lists_of", noted)

    def complaints(self, page: str) -> list[str]:
        """Return what is wrong with the numbers of a page, and keep the lists they lead to."""
        shown = list(self.numbers.values())
        found = [f"{each.label}: {said}" for each in shown if (said := complaint(page, each))]
        self.lists |= {
            (page, one.name): size_of(one)
            for each in shown
            for one in (each.listed, each.rest, *each.more.values())
            if one
        }
        self.elsewhere += [each for each in shown if each.page]
        self.numbers.clear()
        return found

    def of_other_pages(self) -> list[str]:
        """Return the numbers that count another number of records than stand in the list they lead to elsewhere."""
        counted = [(each, self.lists[each.page, each.list_name]) for each in self.elsewhere]
        return [f"{each.label} leads to {n}" for each, n in counted if float(each.value.replace(",", "")) != n]


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
