"""The pages run in this process, without a browser: over a copy of the demonstration, or over an empty cycle."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest
import streamlit as st
from streamlit import config
from streamlit.components.v2 import manifest_scanner
from streamlit.testing.v1 import AppTest

from fieldwork.pages.parts import jobs, session
from fieldwork.pages.parts.places import PAGES_FOLDER
from fieldwork.pages.parts.theme import OPTIONS
from fieldwork.resources import data_path
from fieldwork.rules.permissions import Role
from fieldwork.services.accounts import demo_actors
from fieldwork.services.administrator import FIRST_START
from fieldwork.services.cycle import start_cycle
from fieldwork.services.database import DATABASE_FILE, Database, open_database
from fieldwork.services.demo import DEMO_TODAY
from fieldwork.services.jobs import job_kinds
from fieldwork.services.people import Credential, NewAccount, create_account
from fieldwork.services.roster import people_names
from fieldwork.services.worker import do_next
from fieldwork.settings import Settings, current_settings
from tests.demonstration import Demonstration
from tests.seats import token_for

OpenPage = Callable[..., AppTest]


class Inline:
    """A worker that does its jobs at once, in this process."""

    def ensure(self, database: Database) -> None:
        do_next(database, current_settings(), kinds=job_kinds(), name="inline")


@pytest.fixture(autouse=True, scope="session")
def as_served() -> Iterator[None]:
    """Run scripts as the product runs them, and look for other packages' components once, not for every page."""
    own = {name: value for name, value in OPTIONS.items() if name.startswith("runner.")}
    before = {name: config.get_option(name) for name in own}
    with pytest.MonkeyPatch.context() as patch:
        found = cache(manifest_scanner.scan_component_manifests)
        patch.setattr(manifest_scanner, "scan_component_manifests", found)
        _set_options(own)
        yield
    _set_options(before)


def _set_options(values: Mapping[str, object]) -> None:
    for name, value in values.items():
        config.set_option(name, value)


@pytest.fixture(autouse=True)
def inline_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test of a page starts a process."""
    monkeypatch.setattr(jobs, "shared_worker", Inline)


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Point the pages at an own data folder, and forget it afterwards."""
    monkeypatch.setenv("ZHUHU_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("ZHUHU_TODAY", DEMO_TODAY.isoformat())
    _forget()
    yield tmp_path
    if session.shared_database.cache_info().currsize:
        session.shared_database().close()
    _forget()


def _forget() -> None:
    for remembered in (current_settings, session.shared_database, session._seen):
        remembered.cache_clear()
    st.cache_resource.clear()


@pytest.fixture
def filled(office: Path, demo: Demonstration, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the demonstration that a test may change."""
    monkeypatch.setenv("ZHUHU_DEMO", "true")
    source = demo.settings.resolved_data_dir()
    with (
        closing(sqlite3.connect(source / DATABASE_FILE)) as original,
        closing(sqlite3.connect(office / DATABASE_FILE)) as copy,
    ):
        original.backup(copy)
    shutil.copytree(source / "keys", office / "keys")
    return office


@pytest.fixture
def empty(office: Path) -> Path:
    """A cycle that was just started, as an office has it on its first day."""
    database = open_database(Settings(data_dir=office))
    text = data_path("plan", "2022.toml").read_text(encoding="utf-8")
    start_cycle(database, text, is_demo=False, actor=demo_actors()[0], now=datetime(2022, 4, 1, tzinfo=UTC))
    database.close()
    return office


@pytest.fixture
def open_page(monkeypatch: pytest.MonkeyPatch) -> OpenPage:
    def opened(page: str, *, account_id: str = "statistician") -> AppTest:
        employ(account_id)
        token = token_for(the_database(), account_id, now=current_settings().now())
        monkeypatch.setattr(session, "session_token", lambda: token)
        app = AppTest.from_file(str(PAGES_FOLDER / "main.py"), default_timeout=60)
        if page == "overview":
            return app.run()
        # A page is loaded by its address, no other was run before; then the name is refused if nothing leads to it.
        return app.switch_page(f"{page}.py").run().switch_page(f"{page}.py")

    return opened


def employ(account_id: str) -> None:
    """Make an account, with the role it is named after, where the demonstration has made none."""
    database = the_database()
    if account_id not in people_names(database):
        account = NewAccount(account_id=account_id, name="王某", roles=frozenset({Role(account_id)}))
        create_account(database, account, Credential(), actor=FIRST_START, now=current_settings().now())


def html_of(app: AppTest) -> str:
    """Everything a page says as HTML: badges, tables, numbers."""
    return "\n".join(element.proto.body for element in app.get("html"))


def deeds_of(app: AppTest) -> list[str]:
    """The buttons of a page by their labels, without those that only open the list behind a number."""
    return [button.label for button in app.button if not str(button.key).startswith("zhuhu.list.")]


def the_database() -> Database:
    """The database behind the pages."""
    return session.shared_database()
