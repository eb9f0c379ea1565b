"""A real Chromium before the real `zhuhu serve --demo`; whatever the pages ask of another host fails the test."""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Frame, Page, Request, Response, ViewportSize, sync_playwright

from tests.browser.runs import new_tab
from tests.demonstration import demonstration_copy

ROOT = Path(__file__).resolve().parents[2]
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome", "msedge")
HOW_TO_GET = (
    "没有找到 Chromium：Debian 用 apt-get install chromium fonts-wqy-microhei，或用环境变量 ZHUHU_CHROMIUM 指明浏览器"
)
OWN_PROBE = re.compile(r"/[a-z]+/_stcore/(health|host-config)$")
"""Streamlit's page looks for its server below the page's own address first; that miss is part of a deep link."""
START_SECONDS = 120
RUN = "from fieldwork.cli.main import main; main()"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(item.path).parent == Path(__file__).parent:
            item.add_marker(pytest.mark.browser)


_IS_FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.when == "call":
        item.stash[_IS_FAILED] = report.failed
    return report


def has_failed(request: pytest.FixtureRequest) -> bool:
    """Tell whether the test of a fixture has failed: then its screens are worth a picture."""
    return bool(request.node.stash.get(_IS_FAILED, False))


@pytest.fixture(scope="session")
def chromium_path() -> str:
    named = os.environ.get("ZHUHU_CHROMIUM")
    found = named or next((path for path in map(shutil.which, NAMES) if path), None)
    if found and Path(found).is_file():
        return found
    if os.environ.get("CI") == "true":
        pytest.fail(HOW_TO_GET)
    pytest.skip(HOW_TO_GET)


@pytest.fixture(scope="session")
def browser(chromium_path: str) -> Iterator[Browser]:
    # No name but this machine's is resolved, so that a foreign address can never be reached by accident.
    flags = ["--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"]
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium_path, args=flags)
        yield started
        started.close()


@pytest.fixture(scope="session")
def address(chromium_path: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Start the demonstration again in the folder of an earlier start, with a home folder that does not exist."""
    folder = tmp_path_factory.mktemp("served")
    demonstration_copy(tmp_path_factory, folder / "data")
    with served(folder, "--demo") as (place, _):
        yield place


def free_port() -> int:
    """Return a port of this machine on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def started(
    folder: Path, port: int, *options: str, code: str = RUN, env: Mapping[str, str] | None = None
) -> subprocess.Popen[bytes]:
    """Start `zhuhu serve` in a folder; its words go into ``log.txt`` there."""
    own = {"HOME": str(folder / "no-home"), "PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1"}
    with (folder / "log.txt").open("a", encoding="utf-8") as log:
        return subprocess.Popen(
            [sys.executable, "-c", code, "serve", *options, "--port", str(port), "--data-dir", str(folder / "data")],
            cwd=ROOT,
            env={**os.environ, **own, **(env or {})},
            stdout=log,
            stderr=subprocess.STDOUT,
        )


@contextmanager
def served(folder: Path, *options: str) -> Iterator[tuple[str, Path]]:
    """Run `zhuhu serve` in a folder; give its address and its log, and stop it in the end."""
    port = free_port()
    log = folder / "log.txt"
    server = started(folder, port, *options)
    try:
        wait_for(port, server, log)
        yield f"http://127.0.0.1:{port}", log
    finally:
        server.terminate()
        server.wait(timeout=20)
    assert not (folder / "no-home").exists()


def wait_for(port: int, server: subprocess.Popen[bytes], log: Path) -> None:
    """Wait until the server answers; fail with the end of its log where it does not."""
    url = f"http://127.0.0.1:{port}/_stcore/health"
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until and server.poll() is None:
        try:
            with urllib.request.urlopen(url, timeout=2):
                return
        except OSError:
            time.sleep(0.3)
    pytest.fail("zhuhu serve --demo did not start: " + log.read_text(encoding="utf-8")[-2_000:])


@dataclass
class Watch:
    """What a page did that it must not do."""

    address: str
    foreign: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def follow(self, page: Page) -> None:
        page.on("request", self._request)
        page.on("response", self._response)
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.errors.append(str(error)))

    def _request(self, request: Request) -> None:
        own = (self.address, self.address.replace("http", "ws", 1), "data:", "blob:", "about:")
        if not request.url.startswith(own):
            self.foreign.append(request.url)

    def _response(self, response: Response) -> None:
        if response.status >= 400 and not OWN_PROBE.search(response.url):
            self.errors.append(f"{response.status} {response.url}")

    def _console(self, message: ConsoleMessage) -> None:
        if message.type == "error" and "Failed to load resource" not in message.text:
            self.errors.append(message.text)


OpenTab = Callable[..., Page]
STATISTICIAN = "统计人员（演示）"


@pytest.fixture
def open_tab(browser: Browser, address: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[OpenTab]:
    """Open a page, and fail at the end on any foreign request or error; a test that failed leaves a screenshot."""
    watch = Watch(address)
    contexts = []

    def opened(
        path: str, *, size: tuple[int, int] = (1440, 900), person: str = STATISTICIAN, touch: bool = False
    ) -> Page:
        screen: ViewportSize = {"width": size[0], "height": size[1]}
        page = new_tab(browser, viewport=screen, has_touch=touch)
        contexts.append(page.context)
        watch.follow(page)
        page.goto(f"{address}/{path}")
        enter_as(page, person)
        return page

    yield opened
    for number, context in enumerate(contexts):
        if has_failed(request):
            context.pages[0].screenshot(path=tmp_path / f"screen-{number}.png")
        context.close()
    assert watch.foreign == []
    assert watch.errors == []


def map_frame(page: Page) -> Frame:
    """The frame of the map, after its data were drawn."""
    page.wait_for_selector("iframe", timeout=20_000)
    frame = page.locator("iframe").first.element_handle().content_frame()
    assert frame is not None
    frame.wait_for_function("window.zhuhuDrawn > 0", timeout=20_000)
    return frame


def act_as(page: Page, name: str) -> None:
    """Sign out, sign in as another person of the demonstration, and come back to the page."""
    place = page.url
    page.goto(place.split("/", 3)[0] + "//" + place.split("/", 3)[2] + "/sign-out")
    leave = page.get_by_role("button", name="退出登录")
    if leave.count():
        leave.click()
    enter_as(page, name)
    page.goto(place)
    page.wait_for_selector("h1", timeout=30_000)


def enter_as(page: Page, name: str) -> None:
    """Press the button of a person on the sign-in page of the demonstration."""
    more = page.get_by_text("其他小区的辅助调查员")
    button = page.get_by_role("button", name=name, exact=True)
    if more.count() and not button.is_visible():
        more.click()
    button.click()
    page.wait_for_selector('[data-testid="stMain"] h1', timeout=30_000)
