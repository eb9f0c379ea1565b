"""An office before its browsers: every person at a desk of one's own, the server of the day, and what hands do."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect
from playwright.sync_api import Error as BrowserError

from fieldwork.exchange.sources import SourceFile
from fieldwork.services.areas import AreasView, areas_view
from fieldwork.services.cycle import current_cycle
from fieldwork.services.database import Database, open_database
from fieldwork.services.demo.rotation import at
from fieldwork.settings import Settings
from tests.browser.conftest import Watch, served
from tests.browser.runs import LONG, calm, new_tab, run
from tests.services.scene import AUDITOR

SOON = 8_000
IS_CHOSEN = """words => {
  const button = words.closest("button, [role=radio]");
  const said = ["aria-checked", "aria-pressed", "data-selected"].some((name) => button.getAttribute(name) === "true");
  return said || (button.getAttribute("kind") || "").endsWith("Active");
}"""


class Office:
    """The people of an office by account, each before a browser of one's own, and the folder of the office."""

    def __init__(self, browser: Browser, folder: Path, monkeypatch: pytest.MonkeyPatch, people: Mapping[str, object]):
        self.folder, self._monkeypatch = folder, monkeypatch
        self.desks = {name: desk_of(browser) for name in people}
        self.address, self.log = "", Path()
        # A rotation takes months, and nobody signs in anew for each of its days.
        monkeypatch.setenv("ZHUHU_SESSION_HOURS", "99999")
        monkeypatch.setenv("ZHUHU_IDLE_MINUTES", "999999")

    @contextmanager
    def day(self, today: str) -> Iterator[None]:
        """Serve the office on a day; no page may ask for anything of another host."""
        self._monkeypatch.setenv("ZHUHU_TODAY", today)
        with served(self.folder) as (self.address, self.log):
            watch = Watch(self.address)
            for page in self.desks.values():
                watch.follow(page)
            yield
            for page in self.desks.values():
                page.goto("about:blank")
        assert watch.foreign == []

    def open(self, person: str, path: str) -> Page:
        """Open a page of the product before a person."""
        page = self.desks[person]
        if not follow(page, path):
            page.goto(f"{self.address}/{path}")
        page.wait_for_selector('[data-testid="stMain"] h1', timeout=LONG)
        calm(page)
        return page

    @contextmanager
    def database(self) -> Iterator[tuple[Database, str]]:
        """Open the office's database beside its server, as other people's work comes in; with the cycle's id."""
        database = open_database(Settings(data_dir=self.folder / "data"))
        cycle = current_cycle(database)
        assert cycle is not None
        yield database, cycle.cycle_id
        database.close()

    def areas(self) -> AreasView:
        """Return the areas in force and the alternates."""
        with self.database() as (database, cycle_id):
            view = areas_view(database, cycle_id, actor=AUDITOR, today=at(2022, 8, 20).date())
        assert view is not None
        return view

    def close(self, *, with_pictures: bool) -> None:
        """Put the browsers away, each after a picture where there is something to look at."""
        for name, page in self.desks.items():
            if with_pictures:
                page.screenshot(path=self.folder / f"{name}.png", full_page=True)
            page.context.close()


def desk_of(browser: Browser) -> Page:
    """Return a browser of one's own, of the size of a tablet."""
    return new_tab(browser, viewport={"width": 1280, "height": 800})


def follow(page: Page, path: str) -> bool:
    """Press a page's name in the navigation; say whether there is one, for another page than the one in sight."""
    link = page.locator(f'[data-testid="stSidebarNavLink"][href$="/{path}"]')
    is_there = page.url.split("?")[0].endswith(f"/{path}") or bool(page.get_by_role("dialog").count())
    if is_there or not link.count():
        return False
    with run(page):
        link.click(timeout=LONG)
        page.wait_for_url(re.compile(rf"/{path}(\?|$)"), timeout=LONG)
    return True


def press(page: Page | Locator, name: str, *, place: int = 0) -> None:
    """Press a button by its words."""
    button = page.get_by_role("button", name=name, exact=True).nth(place)
    with run(page_of(page)):
        button.click(timeout=LONG)


def page_of(place: Page | Locator) -> Page:
    """Return the page on which a place lies."""
    return place if isinstance(place, Page) else place.page


def confirm(page: Page, name: str, done: str) -> None:
    """Press the button of the open dialogue, and wait for what was done."""
    page.get_by_role("dialog").get_by_role("button", name=name, exact=True).click(timeout=LONG)
    said(page, done)


def said(page: Page, words: str) -> None:
    """Wait until the page says something, and has said all of it."""
    expect(page.get_by_text(words).first).to_be_visible(timeout=LONG)
    calm(page)


def write(place: Page | Locator, label: str, words: str) -> None:
    """Write into a field by its label."""
    box = place.get_by_role("textbox", name=label).first
    with run(page_of(place), of=box):
        box.fill(words, timeout=LONG)
        box.press("Tab")


def write_day(place: Page | Locator, day: str) -> None:
    """Write a day into the field for one."""
    box = place.get_by_test_id("stDateInput").locator("input").first
    with run(page_of(place), of=box):
        box.fill(day, timeout=LONG)
        box.press("Enter")


def upload(page: Page, source: SourceFile) -> None:
    """Give a file to the page's field for one."""
    given = {"name": source.name, "mimeType": "application/octet-stream", "buffer": source.content}
    with run(page):
        page.locator('[data-testid="stMain"] input[type="file"]').first.set_input_files(given)


def tick(place: Page | Locator, name: str, *, of: str = "") -> None:
    """Choose one of the buttons of a choice; ``of`` is its heading where the word stands in several.

    What was filled in before may have come back: a button that is pressed already is left as it is.
    """
    groups = place.get_by_test_id("stButtonGroup")
    group = groups.filter(has_text=of) if of else groups
    words = group.get_by_text(name, exact=True).first
    words.wait_for(timeout=LONG)
    if words.evaluate(IS_CHOSEN):
        return
    with run(page_of(place), of=words):
        words.click(timeout=LONG)


def go_to(page: Page, section: str) -> None:
    """Open a part of the page."""
    with run(page):
        page.get_by_role("radio", name=section).or_(page.get_by_role("button", name=section, exact=True)).first.click()


def unfold(place: Page | Locator, heading: str) -> Locator:
    """Open what is folded, and return it."""
    page = page_of(place)
    folded = place.get_by_test_id("stExpander").filter(has=page.get_by_text(re.compile(re.escape(heading)))).first
    if not folded.locator("details[open]").count():
        folded.locator("summary").click(timeout=LONG)
        folded.locator("details[open]").wait_for(timeout=LONG)
    return folded


def choose(place: Page | Locator, label: str, *options: str) -> None:
    """Choose from a list that unfolds; what is typed narrows it, for a long one shows its beginning only."""
    page = page_of(place)
    lists = place.get_by_test_id("stSelectbox").or_(place.get_by_test_id("stMultiSelect"))
    box = lists.filter(has_text=label).first.locator("input").first
    for option in options:
        with run(page, of=box):
            _take(box, page.get_by_role("option", name=re.compile(re.escape(option))).first, option)
    if len(options) > 1 or place.get_by_test_id("stMultiSelect").filter(has_text=label).count():
        page.keyboard.press("Escape")


def _take(box: Locator, option: Locator, words: str) -> None:
    """Unfold a list, narrow it by what is typed and take one of it; once a run folds it again, do it anew."""
    for patience in (SOON, SOON, LONG):
        box.click(timeout=LONG)
        box.fill(words)
        try:
            option.click(timeout=patience)
            return
        except BrowserError:
            if patience == LONG:
                raise
