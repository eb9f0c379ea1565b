"""A server that dies in the middle of a form: the page, the sign-in and what was typed are there again."""

import signal
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from fieldwork.services.cycle import current_cycle
from fieldwork.services.database import DATABASE_FILE, open_database
from fieldwork.services.roster import all_actors
from fieldwork.services.visits import visits_view
from fieldwork.settings import Settings
from tests.browser.conftest import enter_as, free_port, started, wait_for
from tests.browser.office import press, said, tick, write
from tests.browser.runs import LONG, calm, new_tab
from tests.demonstration import demonstration_copy

PERSON = "enumerator-01"
NOTE = "备注（可不填；不写姓名和电话）"
WORDS, MORE = "院门锁着", "，邻居说去县城了"
SERVER_ENGLISH = ("Traceback", "Connection", "Internal Server Error", "Streamlit", "Exception", "Error:")


@contextmanager
def running(folder: Path, port: int) -> Iterator[None]:
    """Serve the demonstration until the block ends, then kill the server without a word."""
    server = started(folder, port, "--demo")
    try:
        wait_for(port, server, folder / "log.txt")
        yield
    finally:
        server.send_signal(signal.SIGKILL) if hasattr(signal, "SIGKILL") else server.kill()
        server.wait(timeout=20)


def recorded(folder: Path) -> list[tuple[str, str]]:
    """Return household and note of each visit of the person, as they lie in the database."""
    with closing(open_database(Settings(data_dir=folder / "data"))) as database:
        cycle = current_cycle(database)
        assert cycle is not None
        actor = next(one for one in all_actors(database, cycle_id=cycle.cycle_id) if one.account_id == PERSON)
        visits = visits_view(database, cycle.cycle_id, actor=actor).visits
    return [(str(row["visit_id"]), str(row["household_id"])) for row in visits.to_dict("records")]


def name_of(folder: Path) -> str:
    with closing(open_database(Settings(data_dir=folder / "data"))) as database:
        cycle = current_cycle(database)
        assert cycle is not None
        return next(one.name for one in all_actors(database, cycle_id=cycle.cycle_id) if one.account_id == PERSON)


def open_form(browser: Browser, address: str, name: str) -> Page:
    """Sign in, fill in a visit up to the note, and leave it unsaved."""
    page = new_tab(browser, viewport={"width": 1280, "height": 800})
    page.goto(f"{address}/visits")
    enter_as(page, name)
    numbers = page.get_by_test_id("stButtonGroup").filter(has_text="住户（住宅编号）").first
    numbers.get_by_role("radio").or_(numbers.get_by_role("button")).first.click(timeout=LONG)
    calm(page)
    tick(page, "无人在家", of="结果")
    write(page, NOTE, WORDS)
    return page


@pytest.mark.browser
def test_a_killed_server_loses_nothing_that_was_typed_and_one_submission_is_one_record(
    browser: Browser, tmp_path_factory: pytest.TempPathFactory, tmp_path: Path
) -> None:
    demonstration_copy(tmp_path_factory, tmp_path / "data")
    kill_and_go_on(browser, tmp_path)


def kill_and_go_on(browser: Browser, tmp_path: Path) -> None:
    port, name = free_port(), name_of(tmp_path)
    address, before = f"http://127.0.0.1:{port}", recorded(tmp_path)
    with running(tmp_path, port):
        page = open_form(browser, address, name)
    lost = page.get_by_role("dialog")
    expect(lost).to_be_visible(timeout=LONG)
    page.screenshot(path=tmp_path / "down.png")
    assert [word for word in SERVER_ENGLISH if word in lost.inner_text()] == []
    assert "重新连接" in lost.locator("h2 + div > div").evaluate("box => getComputedStyle(box, '::after').content")
    note = page.get_by_role("textbox", name=NOTE).first

    with running(tmp_path, port):
        # The page that stayed open goes on by itself, and takes what is typed on.
        expect(note).to_be_enabled(timeout=LONG)
        expect(note).to_have_value(WORDS)
        write(page, NOTE, WORDS + MORE)
        expect(note).to_have_value(WORDS + MORE)

    with running(tmp_path, port):
        # A page that is loaded anew is the same page, signed in, with the same content.
        page.goto(f"{address}/visits")
        page.wait_for_selector('[data-testid="stMain"] h1', timeout=LONG)
        calm(page)
        assert page.url.split("?")[0] == f"{address}/visits"
        expect(note).to_have_value(WORDS + MORE)
        said(page, "已找回您")
        page.screenshot(path=tmp_path / "back.png")
        press(page, "登记入户")
        said(page, "已登记")
        assert len(recorded(tmp_path)) == len(before) + 1

        # A database file that can no longer be read: a sentence, on the open page and at any address.
        for path in (tmp_path / "data").glob(f"{DATABASE_FILE}*"):
            path.write_bytes(b"no database any more " * 2_000)
        page.goto(f"{address}/visits")
        expect(page.get_by_text("数据库").or_(page.get_by_text("编号")).first).to_be_visible(timeout=LONG)
        page.screenshot(path=tmp_path / "broken.png")
        shown = page.locator("body").inner_text()
        assert [word for word in SERVER_ENGLISH if word in shown] == []
    assert WORDS not in (tmp_path / "log.txt").read_text(encoding="utf-8")
    page.context.close()
