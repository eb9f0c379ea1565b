"""Every page as every role: it stands, names its task, says that the data are synthetic, and shows no traceback.

A role is one session that goes from page to page, as a person does.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Button

from fieldwork.pages.parts.places import PAGES_FOLDER
from tests.pages.conftest import OpenPage, html_of
from tests.pages.shown_numbers import ShownNumbers

ENTRIES = re.findall(r'Entry\(file="(\w+)"', (PAGES_FOLDER / "main.py").read_text(encoding="utf-8"))
OF_OFFICE = {"publicity", "cycle", "documents", "frame", "allocation", "draw"}
KEPT_BY_STATISTICIANS = {"funds", "assessment", "archive", "ledger", "system"}
CLOSED = {
    "statistician": set(),
    "auditor": set(),
    "supervisor": KEPT_BY_STATISTICIANS,
    "enumerator-03": OF_OFFICE | KEPT_BY_STATISTICIANS | {"tablets", "signals", "backchecks", "people"},
    "administrator": set(ENTRIES) - {"overview", "tablets", "archive", "people", "system"},
}
"""Pages that a role of the demonstration does not see."""

NEED_NO_CYCLE = {"cycle", "people", "ledger", "system", "tablets"}
Complaint = Callable[[AppTest], list[str]]


def visited(app: AppTest) -> Iterator[tuple[str, AppTest | None]]:
    """Go through all pages in the order of the navigation; a page that is closed to the person is None."""
    for page in ENTRIES:
        try:
            yield page, app.switch_page(f"{page}.py").run()
        except ValueError:
            yield page, None


def complaints(app: AppTest, judge: Complaint) -> dict[str, list[str]]:
    found = {page: judge(shown) for page, shown in visited(app) if shown is not None}
    assert len(found) > 3
    return {page: said for page, said in found.items() if said}


def troubles(app: AppTest) -> list[str]:
    """Return what no page may show to anybody."""
    found = [f"exception: {error.value}" for error in app.exception]
    found += [f"error: {error.value}" for error in app.error]
    found += [] if len(app.title) == 1 else [f"{len(app.title)} titles"]
    folded = [button for expander in app.expander for button in expander.button]
    n_primary = n_primary_of(app.button) - n_primary_of(folded)
    return found + ([f"{n_primary} primary buttons"] if n_primary > 1 else [])


def n_primary_of(buttons: Iterable[Button]) -> int:
    return sum(button.proto.type == "primary" for button in buttons)


def on_the_demonstration(app: AppTest) -> list[str]:
    said = html_of(app)
    missing = [words for words in ("演示数据（合成）", "演示日期 2022-11-20", "zh-said") if words not in said]
    n_numbers = said.count('class="zh-number"')
    return troubles(app) + missing + ([] if n_numbers <= 4 else [f"{n_numbers} numbers"])


@pytest.mark.parametrize("account_id", list(CLOSED))
def test_a_role_sees_its_pages_and_each_is_calm_and_its_numbers_lead_to_as_many_records(
    account_id: str, filled: Path, open_page: OpenPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = ShownNumbers(monkeypatch)
    app = open_page("overview", account_id=account_id)
    numbers.complaints("overview")
    found = {page: shown and [*on_the_demonstration(shown), *numbers.complaints(page)] for page, shown in visited(app)}
    assert numbers.of_other_pages() == []
    assert {page for page, said in found.items() if said is None} == CLOSED[account_id]
    assert {page: said for page, said in found.items() if said} == {}


def in_an_empty_cycle(app: AppTest) -> list[str]:
    said = html_of(app) + "".join(info.value for info in app.info)
    says_next = re.search("请|还没有|先|才有|没有逾期|没有发现", said)
    praises = re.findall("各小区[^。，；]*都有[^。]*", said)
    return [
        *troubles(app),
        *([] if says_next else ["does not say what to do"]),
        *["演示"] * ('class="zh-demo"' in said),
        *(f"praises what is not there: {words}" for words in praises),
    ]


@pytest.mark.parametrize("account_id", ["statistician", "supervisor", "enumerator"])
def test_an_empty_cycle_is_calm_and_says_what_to_do_next(account_id: str, empty: Path, open_page: OpenPage) -> None:
    found = complaints(open_page("overview", account_id=account_id), in_an_empty_cycle)
    assert found == {}


def without_a_cycle(app: AppTest) -> list[str]:
    says_how = "zhuhu serve" in html_of(app) or "轮换" in html_of(app)
    return troubles(app) + ([] if says_how else ["does not say how a cycle is started"])


def test_without_a_cycle_the_way_to_one_is_said(office: Path, open_page: OpenPage) -> None:
    found = complaints(open_page("overview"), without_a_cycle)
    assert {page: said for page, said in found.items() if page not in NEED_NO_CYCLE} == {}
