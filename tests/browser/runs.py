"""When a run of a page is over: heard from what the page and its server say to each other, not guessed by the clock.

A touch either asks the server for a run at once, and then the run is waited for however late it begins; or it asks for
none, and then nothing is waited for but the moment in which it would have asked.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Locator, Page

LISTENER = (Path(__file__).parent / "runs.js").read_text(encoding="utf-8")
LONG = 60_000
ASKS_WITHIN_MS = 250
"""A table tells what was chosen in it 150 ms later; everything else asks at once."""
POLLED_MS = 25
"""A page that is asked at each frame would do nothing else."""
OVER = "([asks, until]) => (zhuhuRuns.asks !== asks || Date.now() > until) && zhuhuRuns.areOver()"


def new_tab(browser: Browser, **options: Any) -> Page:
    """Open a tab in a browser of its own, whose runs can be heard."""
    context = browser.new_context(locale="zh-CN", **options)
    context.add_init_script(LISTENER)
    return context.new_page()


def calm(page: Page) -> None:
    """Wait until no run of the page is asked for or under way."""
    page.wait_for_function(OVER, arg=[0, 0], polling=POLLED_MS, timeout=LONG)


@contextmanager
def run(page: Page, *, of: Locator | None = None) -> Iterator[None]:
    """Wait until the run is over that a touch asks for, if it asks for one; a field ``of`` a form asks for none."""
    is_in_form = of is not None and bool(of.evaluate("field => Boolean(field.closest('[data-testid=stForm]'))"))
    asks = page.evaluate("window.zhuhuRuns?.asks")
    yield
    if is_in_form:
        return
    until = time.time() * 1_000 + ASKS_WITHIN_MS
    page.wait_for_function(OVER, arg=[asks, until], polling=POLLED_MS, timeout=LONG)
