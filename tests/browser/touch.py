"""Working on a page by touch, as on the tablet: tap, choose, fill, and read what the page says then."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, ViewportSize, expect

from tests.browser.conftest import Watch, enter_as, served
from tests.browser.office import follow
from tests.browser.runs import calm, new_tab, run

TABLET: ViewportSize = {"width": 1280, "height": 800}
PATIENCE_MS = 20_000


@contextmanager
def at_work(browser: Browser, folder: Path, day: date, *people: str) -> Iterator[Mapping[str, Page]]:
    """Serve the demonstration in a folder on a day, with a touch tablet for each person.

    Nothing may come from elsewhere and nothing may go wrong.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ZHUHU_TODAY", day.isoformat())
        with served(folder, "--demo") as (address, _):
            watch, pages = Watch(address), {}
            for person in people:
                page = new_tab(browser, viewport=TABLET, has_touch=True)
                watch.follow(page)
                page.goto(address)
                enter_as(page, person)
                pages[person] = page
            yield pages
            for page in pages.values():
                page.context.close()
    assert (watch.foreign, watch.errors) == ([], [])


def main_of(page: Page) -> Locator:
    return page.get_by_test_id("stMain")


def go(page: Page, path: str) -> None:
    """Go to a page by the navigation; to the one in sight, by its address anew."""
    with run(page):
        if not follow(page, path):
            page.goto("/".join([*page.url.split("/", 3)[:3], path]))
        page.wait_for_selector('[data-testid="stMain"] h1', timeout=30_000)


def tap(page: Page, name: str, *, within: Locator | None = None, then: str | re.Pattern[str] = "") -> None:
    """Tap a button or a choice by its words and wait until the page stands still; the last one of a name is meant.

    ``then`` are words that stand on the page only after it: a slow machine may not have begun to answer before.
    """
    found = (within or main_of(page)).locator("button").filter(has=page.get_by_text(name, exact=True))
    with run(page):
        found.last.tap()
    if then:
        says(page, then)
        calm(page)


def dialogue(page: Page) -> Locator:
    return page.get_by_role("dialog")


def says(page: Page, words: str | re.Pattern[str]) -> None:
    main_of(page).get_by_text(words).first.wait_for(timeout=PATIENCE_MS)


def shows(page: Page, label: str, value: str) -> None:
    """One of the numbers at the top of a page comes to be this."""
    number = main_of(page).locator(".zh-number").filter(has_text=label).locator(".value")
    expect(number).to_have_text(value, timeout=PATIENCE_MS)


def in_list(page: Page, label: str, wanted: str | re.Pattern[str], *, within: Locator | None = None) -> None:
    """Choose from the last list of a name."""
    box = (within or main_of(page)).get_by_test_id("stSelectbox").filter(has=page.get_by_text(label, exact=True)).last
    # A list that opens while the page still scrolls shuts again.
    box.scroll_into_view_if_needed()
    page.wait_for_timeout(200)
    with run(page):
        box.locator("input").first.click()
        page.get_by_role("option", name=wanted).first.click()


def fill(page: Page, label: str, value: str) -> None:
    with run(page):
        page.get_by_label(label).fill(value)
        page.get_by_label(label).press("Tab")


def day_reads(page: Page, door: str, day: date, read: str) -> None:
    """The calendar of the month comes to show this on a day of a household."""
    page.wait_for_function(
        """([door, day, read]) => {
        const cells = [...document.querySelectorAll('.zh-diary > *')];
        const row = cells.findIndex(cell => cell.classList.contains('name') && cell.innerText.trim() === door);
        return row >= 0 && cells[row + day].innerText.trim() === read; }""",
        arg=[f"住宅 {door}", day.day, read],
        timeout=PATIENCE_MS,
    )


def row_of(page: Page, words: str) -> str:
    """Return what the row of a table says that begins with these words."""
    row = main_of(page).locator("tr").filter(has_text=words).first
    row.wait_for(timeout=PATIENCE_MS)
    return " ".join(row.inner_text().split())


def no_page_is_wider_than_the_screen(page: Page) -> bool:
    width: int = page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth")
    return width <= TABLET["width"]
