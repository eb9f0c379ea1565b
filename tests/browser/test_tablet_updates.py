"""The page renews itself: whole, by content, at the lock, and what is kept on the device stays."""

import shutil
import socket
import threading
import time
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import uvicorn
from playwright.sync_api import Browser, Page, expect
from starlette.applications import Starlette
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from fieldwork.api.gate import Gate
from fieldwork.api.tablet import tablet_routes
from fieldwork.resources import TABLET, VENDOR

KEPT = """async (value) => {
  const { openStore } = await import("/tablet/js/store.js");
  const db = await openStore();
  if (value) await db.put("events", { vault_id: "v", sequence: 1, state: "waiting", value });
  const rows = await db.getAll("events");
  db.close();
  return rows.map((row) => row.value);
}"""


@dataclass
class Server:
    """The page's files from a folder of their own; `renew` is the upgrade of the server."""

    folder: Path
    address: str = ""
    app: Any = field(init=False)

    def __post_init__(self) -> None:
        self.renew()

    def renew(self) -> None:
        pages = Starlette(routes=[*tablet_routes(self.folder), Mount("/vendor", StaticFiles(directory=VENDOR))])
        self.app = Gate(pages, seat_of=lambda _: None)

    async def __call__(self, scope: MutableMapping[str, Any], receive: Any, send: Any) -> None:
        await self.app(scope, receive, send)


@contextmanager
def running(server: Server) -> Iterator[Server]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    web = uvicorn.Server(uvicorn.Config(server, host="127.0.0.1", port=port, log_level="warning", lifespan="off"))
    thread = threading.Thread(target=web.run, daemon=True)
    thread.start()
    while not web.started:
        time.sleep(0.05)
    server.address = f"http://127.0.0.1:{port}"
    yield server
    web.should_exit = True
    thread.join(timeout=10)


def opened(page: Page, server: Server, title: str) -> None:
    page.goto(f"{server.address}/tablet/")
    expect(page.get_by_role("heading", level=1)).to_have_text(title, timeout=15_000)


def test_a_changed_page_takes_over_at_the_lock_and_leaves_the_queue_alone(browser: Browser, tmp_path: Path) -> None:
    folder = tmp_path / "tablet"
    shutil.copytree(TABLET, folder)
    with running(Server(folder)) as server:
        context = browser.new_context(locale="zh-CN")
        page = context.new_page()
        opened(page, server, "登记平板")
        page.evaluate("navigator.serviceWorker.ready")
        assert page.evaluate(KEPT, "未发送") == ["未发送"]

        lock = folder / "js" / "lock.js"
        lock.write_text(lock.read_text(encoding="utf-8").replace('"登记平板"', '"登记平板（新）"'), encoding="utf-8")
        server.renew()
        opened(page, server, "登记平板（新）")
        names = page.evaluate("caches.keys()")
        assert len(names) == 1

        context.set_offline(True)
        opened(page, server, "登记平板（新）")
        assert page.evaluate(KEPT, "") == ["未发送"]
        context.close()


def test_a_page_that_cannot_be_fetched_whole_leaves_the_old_one_in_place(browser: Browser, tmp_path: Path) -> None:
    folder = tmp_path / "tablet"
    shutil.copytree(TABLET, folder)
    with running(Server(folder)) as server:
        context = browser.new_context(locale="zh-CN")
        page = context.new_page()
        opened(page, server, "登记平板")
        page.evaluate("navigator.serviceWorker.ready")

        lock = folder / "js" / "lock.js"
        lock.write_text(lock.read_text(encoding="utf-8").replace('"登记平板"', '"登记平板（新）"'), encoding="utf-8")
        server.renew()
        whole = server.app
        server.app = without(whole, "/tablet/js/sync.js")
        opened(page, server, "登记平板")
        page.wait_for_timeout(500)
        opened(page, server, "登记平板")
        context.close()


def without(app: Any, path: str) -> Any:
    """Return the application with one file missing, as when the network goes in the middle."""

    async def cut(scope: MutableMapping[str, Any], receive: Any, send: Any) -> None:
        await app(scope | {"path": "/tablet/gone"} if scope["path"] == path else scope, receive, send)

    return cut
