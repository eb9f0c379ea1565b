"""Measure the page with the map of all dwellings: run on the server, bytes, and seconds from the click until usable.

    python benchmarks/map_page.py [--rounds 7]

Starts `zhuhu serve --demo` by itself and needs a Chromium (ZHUHU_CHROMIUM, or chromium on PATH).
"""

import argparse
import gzip
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
POINTS = 4_500
DWELLINGS = "/api/dwellings.geojson"
AREAS = "/api/areas.geojson"


@contextmanager
def served(folder: Path) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    call = [sys.executable, "-c", "from fieldwork.cli.main import main; main()", "serve", "--demo"]
    server = subprocess.Popen(
        [*call, "--port", str(port), "--data-dir", str(folder)],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_for(f"http://127.0.0.1:{port}/_stcore/health")
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait()


def wait_for(address: str) -> None:
    for _ in range(400):
        try:
            with urllib.request.urlopen(address, timeout=2):  # noqa: S310 - the address is ours
                return
        except OSError:
            time.sleep(0.3)
    raise SystemExit("the server did not start")


def page_runs(folder: Path, rounds: int) -> list[float]:
    """Seconds of one run of the page on the server, without a browser."""
    os.environ |= {"ZHUHU_DATA_DIR": str(folder), "ZHUHU_DEMO": "true", "ZHUHU_TODAY": "2022-11-20"}
    from streamlit.testing.v1 import AppTest  # noqa: PLC0415 - reads the environment set above

    from fieldwork.pages.parts import session  # noqa: PLC0415 - as above
    from fieldwork.services.people import rules_of  # noqa: PLC0415
    from fieldwork.services.sign_in import sign_in_to_demo  # noqa: PLC0415
    from fieldwork.settings import current_settings  # noqa: PLC0415

    settings = current_settings()
    token = sign_in_to_demo(session.shared_database(), "statistician", rules=rules_of(settings), now=settings.now())
    session.session_token = lambda: token
    app = AppTest.from_file(str(ROOT / "fieldwork" / "pages" / "main.py"), default_timeout=60).run()
    app.switch_page("draw.py").run()
    seconds = []
    for _ in range(rounds):
        start = time.perf_counter()
        app.run()
        seconds.append(time.perf_counter() - start)
    return seconds


def signed_in(browser: Browser, address: str) -> Page:
    """Return a page of a new visitor who signed in to the demonstration as its statistician."""
    page = browser.new_context(viewport={"width": 1440, "height": 900}).new_page()
    page.goto(f"{address}/sign-in")
    page.get_by_role("button", name="统计人员（演示）").click()
    page.wait_for_selector("h1")
    return page


def answer(address: str, cookie: str) -> tuple[float, int, int]:
    """Seconds, compressed and plain bytes of one answer."""
    start = time.perf_counter()
    headers = {"Accept-Encoding": "gzip", "Cookie": cookie}
    request = urllib.request.Request(address, headers=headers)  # noqa: S310 - ours
    with urllib.request.urlopen(request) as given:  # noqa: S310 - ours
        body = given.read()
    return time.perf_counter() - start, len(body), len(gzip.decompress(body))


def usable(page: Page) -> None:
    """Wait until the map's data are drawn and the next frame has been painted."""
    page.wait_for_selector("iframe")
    frame = page.locator("iframe").first.element_handle().content_frame()
    if frame is None:
        raise SystemExit("the map has no frame")
    frame.wait_for_function(f"window.zhuhuDrawn > {POINTS}", polling=20)
    frame.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")


def clicks(browser: Browser, address: str, rounds: int, *, is_new: bool) -> list[float]:
    """Seconds from the click on the page's name; a new visitor each time, or one who has been there."""
    page = signed_in(browser, address)
    seconds = []
    for _ in range(rounds):
        if is_new:
            page = signed_in(browser, address)
        page.goto(f"{address}/frame")
        link = page.get_by_role("link", name="抽选", exact=True)
        link.wait_for()
        page.wait_for_timeout(700)
        start = time.perf_counter()
        link.click()
        usable(page)
        seconds.append(time.perf_counter() - start)
    return seconds


def filters(browser: Browser, address: str, rounds: int) -> list[float]:
    """Seconds from a touch on the legend, which hides or shows a state or changes the view, until it is painted."""
    page = signed_in(browser, address)
    page.goto(f"{address}/draw")
    usable(page)
    frame = page.locator("iframe").first.element_handle().content_frame()
    if frame is None:
        raise SystemExit("the map has no frame")
    seconds = []
    for wanted in (".map-state input", ".map-view[aria-pressed=false]"):
        for _ in range(rounds):
            start = time.perf_counter()
            frame.locator(wanted).first.click()
            frame.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
            seconds.append(time.perf_counter() - start)
    return seconds


def said(name: str, seconds: list[float]) -> str:
    middle, worst = statistics.median(seconds), max(seconds)
    return f"{name}: median {middle:.3f} s, worst {worst:.3f} s of {len(seconds)}"


def measure(rounds: int) -> None:
    chromium = os.environ.get("ZHUHU_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    with tempfile.TemporaryDirectory() as folder, served(Path(folder)) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium,
            args=["--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"],
        )
        kept = signed_in(browser, address).context.cookies(address)
        cookie = "; ".join(f"{one['name']}={one['value']}" for one in kept)
        for name, path in (("areas", AREAS), ("dwellings", DWELLINGS)):
            taken, packed, plain = answer(address + path, cookie)
            print(f"{name}.geojson: {taken:.3f} s, {packed:,} bytes packed, {plain:,} plain")
        print(said("click until usable, new visitor", clicks(browser, address, rounds, is_new=True)))
        print(said("click until usable, again", clicks(browser, address, rounds, is_new=False)))
        print(said("filter on the map until painted", filters(browser, address, rounds)))
        browser.close()
        print(said("run of the page on the server", page_runs(Path(folder), rounds)))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=7)
    measure(parser.parse_args().rounds)
