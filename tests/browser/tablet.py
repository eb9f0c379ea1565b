"""A tablet in the tests: the real page in a real Chromium, worked by touch, before a real office."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Page, expect

from fieldwork.rules.permissions import Actor
from fieldwork.services.people import rules_of
from fieldwork.services.sign_in import sign_in_to_demo
from fieldwork.settings import Settings
from tests.browser.conftest import served
from tests.services.scene import ENUMERATOR, Scene
from tests.services.tablets import open_field

PIN = "246813"
FLAGS = ["--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"]
SIZE = {"width": 800, "height": 1280}
HERE = {"latitude": 23.2905, "longitude": 113.8205, "accuracy": 8}
OPTIONS: dict[str, Any] = {
    "viewport": SIZE,
    "has_touch": True,
    "locale": "zh-CN",
    "permissions": ["geolocation"],
    "geolocation": HERE,
}

WORK = Path(__file__).with_name("tablet_work.js").read_text(encoding="utf-8")
"""Taps in the page itself, so that a day's work does not take a day."""


@dataclass
class Office:
    """A small rotation in a folder, which `served` then serves."""

    folder: Path
    address: str = ""
    scene: Scene = field(init=False)

    def __post_init__(self) -> None:
        data = self.folder / "data"
        data.mkdir()
        self.scene = open_field(Scene(Settings(data_dir=data)))

    def session_of(self, person: Actor = ENUMERATOR, *, now: datetime | None = None) -> str:
        """Return the cookie of somebody who has just signed in, or did so at an instant."""
        settings = self.scene.settings
        at = now or datetime.now(tz=UTC)
        return sign_in_to_demo(self.scene.database, person.account_id, rules=rules_of(settings), now=at)


@contextmanager
def serving(folder: Path) -> Iterator[Office]:
    """Serve a small rotation from a folder."""
    made = Office(folder)
    with served(folder) as (made.address, _):
        yield made
    made.scene.database.close()


@dataclass
class Tablet:
    """One tablet: its browser's storage, and the tab in front."""

    context: BrowserContext
    address: str
    page: Page = field(init=False)

    def __post_init__(self) -> None:
        self.page = self.context.pages[0] if self.context.pages else self.context.new_page()
        self.page.set_default_timeout(20_000)
        self.page.add_init_script(WORK)

    def sign_in(self, token: str) -> None:
        """Take over a session, as the sign-in page would set it."""
        self.context.add_cookies([{"name": "zhuhu_session", "value": token, "url": self.address, "httpOnly": True}])

    def open(self) -> None:
        self.page.goto(f"{self.address}/tablet/")

    def enrol(self, token: str, *, area: str) -> None:
        """Sign in, enrol, choose a PIN, wait for the work and for the page to be kept on the device."""
        self.sign_in(token)
        self.open()
        self.tap("登记这台平板")
        self.sees("设置 PIN")
        self.pin()
        self.sees("再输一遍 PIN")
        self.pin()
        self.sees(area)
        self.page.evaluate("navigator.serviceWorker.ready")

    def unlock(self, pin: str = PIN) -> None:
        self.open()
        self.sees("输入 PIN 解锁")
        self.pin(pin)

    def pin(self, pin: str = PIN) -> None:
        for digit in pin:
            self.page.locator(".key", has_text=digit).tap()

    def tap(self, words: str) -> None:
        self.page.get_by_role("button", name=words, exact=True).last.tap()

    def sees(self, title: str) -> None:
        expect(self.page.get_by_role("heading", level=1)).to_have_text(re.compile(re.escape(title)), timeout=20_000)

    def says(self, words: str) -> None:
        expect(self.page.get_by_text(words).first).to_be_visible(timeout=20_000)

    def has_unsent(self, n: int) -> None:
        expect(self.page.locator("#status .unsent")).to_have_text(f"未发送 {n}", timeout=60_000)

    def works(self, what: str, *args: object) -> Any:
        """Do some work by taps in the page (`tablet_work.js`)."""
        return self.page.evaluate("([what, args]) => window.zhuhuWork[what](...args)", [what, list(args)])

    def offline(self, is_off: bool = True) -> None:
        self.context.set_offline(is_off)
