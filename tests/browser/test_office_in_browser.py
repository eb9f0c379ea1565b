"""The office's pages in a real browser: they stand by their own address, and the ledger is verified by the worker."""

import pytest

from tests.browser.conftest import OpenTab

SIZES = ((1440, 900), (1280, 800))


@pytest.mark.parametrize("path", ["cycle", "ledger", "system"])
def test_an_office_page_stands_by_its_own_address(path: str, open_tab: OpenTab) -> None:
    page = open_tab(path, size=SIZES[0])
    page.get_by_text("演示数据（合成）").wait_for()
    page.wait_for_timeout(800)
    assert page.locator('[data-testid="stException"]').count() == 0
    assert page.locator('[data-testid="stAlertContentError"]').count() == 0
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        page.wait_for_timeout(300)
        assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") <= width


def test_the_ledger_is_verified_by_the_worker_while_the_page_waits(open_tab: OpenTab) -> None:
    page = open_tab("ledger")
    page.get_by_role("button", name="现在核验").click()
    page.get_by_text("台账完整").wait_for(timeout=60_000)
    page.get_by_text("没有发现改动").wait_for()
