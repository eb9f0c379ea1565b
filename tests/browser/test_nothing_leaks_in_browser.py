"""Personal values in a served rotation: worked with in a browser, and found in no file, log, ledger or address."""

import json
import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import quote
from uuid import uuid4
from zipfile import ZipFile

import pandas as pd
import pytest
from playwright.sync_api import Browser, Page

from fieldwork.pages.parts.choices import door_number
from fieldwork.rules.permissions import Actor, Role
from fieldwork.rules.visits import AttemptCode, VisitFields
from fieldwork.services.accounts import demo_actors
from fieldwork.services.administrator import FIRST_START
from fieldwork.services.database import DATABASE_FILE, Database, open_database
from fieldwork.services.demo import DEMO_TODAY
from fieldwork.services.exports import exports_view
from fieldwork.services.ledger import verify_ledger
from fieldwork.services.people import Credential, NewAccount, create_account
from fieldwork.services.privacy import unmaskings_view
from fieldwork.services.roster import all_actors
from fieldwork.services.visits import record_visit, visits_view
from fieldwork.settings import LOCAL_ZONE, Settings
from fieldwork.store import ledger, listing, screening
from fieldwork.store.facts import Stamp
from tests.browser.conftest import STATISTICIAN, Watch, enter_as, served
from tests.browser.runs import new_tab, run
from tests.demonstration import Demonstration

ADDRESS = "荔城街道守密巷7号2单元802"
NOTE = "户主欧阳某说晚上八点以后再来"
TYPED = "邻居司徒某转告周末在家"
REASON = "核对司徒家的换户申请"
PERSON = "上官守密"
INCOME = 987_654_321
PLANTED = (ADDRESS, NOTE, TYPED, REASON, PERSON, "欧阳某", "司徒", str(INCOME))
NOW = datetime(DEMO_TODAY.year, DEMO_TODAY.month, DEMO_TODAY.day, 9, tzinfo=LOCAL_ZONE) - timedelta(minutes=30)


@pytest.fixture(scope="module")
def planted(demo: Demonstration, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A copy of the demonstration with personal values that can be searched for; and the household that has them."""
    folder = tmp_path_factory.mktemp("planted")
    data, source = folder / "data", demo.settings.resolved_data_dir()
    data.mkdir()
    with (
        closing(sqlite3.connect(source / DATABASE_FILE)) as original,
        closing(sqlite3.connect(data / DATABASE_FILE)) as copy,
    ):
        original.backup(copy)
    shutil.copytree(source / "keys", data / "keys")
    database = open_database(Settings(data_dir=data))
    household_id = plant(database, demo.cycle_id)
    database.close()
    return folder, household_id


def plant(database: Database, cycle_id: str) -> str:
    """Put an address, an income, a note and a name where they belong."""
    cases = visits_view(database, cycle_id, actor=demo_actors()[0]).cases
    household_id = str(cases.loc[cases["state"] == "bookkeeping", "household_id"].min())
    ea_id = household_id[:15]
    account = NewAccount(account_id="planted", name=PERSON, roles=frozenset({Role.AUDITOR}))
    create_account(database, account, Credential(), actor=FIRST_START, now=NOW)
    visit = VisitFields(
        visit_id=uuid4(),
        cycle_id=cycle_id,
        household_id=household_id,
        visited_at=NOW,
        attempt_code=AttemptCode.NO_CONTACT,
        note=NOTE,
    )
    record_visit(database, visit, actor=enumerator_of(database, cycle_id, ea_id), now=NOW)
    plant_lists(database, Stamp(cycle_id=cycle_id, recorded_at=NOW, recorded_by="statistician"), household_id)
    return household_id


def plant_lists(database: Database, stamp: Stamp, household_id: str) -> None:
    """List the area once more with one other address, and correct one income."""
    ea_id, listing_id = household_id[:15], str(uuid4())
    with database.transaction() as session:
        dwellings = plain(listing.dwellings(session, stamp.cycle_id, ea_id=ea_id), listing.Dwelling)
        is_here = dwellings["dwelling_no"] == household_id[15:18]
        dwellings = dwellings.assign(listing_id=listing_id, address=dwellings["address"].mask(is_here, ADDRESS))
        buildings = plain(listing.buildings(session, stamp.cycle_id, ea_id=ea_id), listing.Building)
        source = {"source_name": "list.xlsx", "digest": "0", "datum": "WGS-84"}
        size = {"n_buildings": len(buildings), "n_dwellings": len(dwellings)}
        listing.add_listing(session, source | size | {"listing_id": listing_id, "ea_id": ea_id}, stamp=stamp)
        listing.add_buildings(session, records(buildings.assign(listing_id=listing_id)), stamp=stamp)
        listing.add_dwellings(session, records(dwellings), stamp=stamp)
        answers = screening.in_force(session, stamp.cycle_id, ea_id=ea_id)
        answer = plain(answers[answers["household_id"] == household_id], screening.ScreeningAnswer)
        rows = records(answer.assign(income=INCOME, answer_id=str(uuid4()), notes=NOTE))
        screening.add_answers(session, rows, stamp=stamp)
        heading = ledger.Heading(
            at=NOW, actor="statistician", action="listing.import", cycle_id=stamp.cycle_id, subject=ea_id
        )
        ledger.append(session, heading)


def values_of(database: Database, cycle_id: str, household_id: str) -> tuple[object, ...]:
    """Return address, income and note of the household as the database gives them with its key."""
    with database.reading() as session:
        dwellings = listing.dwellings(session, cycle_id, ea_id=household_id[:15]).set_index("dwelling_no")
        answer = screening.in_force(session, cycle_id, ea_id=household_id[:15]).set_index("household_id")
    return dwellings.loc[household_id[15:18], "address"], *answer.loc[household_id, ["income", "notes"]]


def plain(table: pd.DataFrame, kind: type) -> pd.DataFrame:
    """Return the columns that a caller gives."""
    own = set(kind.__table__.columns.keys()) - {"cycle_id", "recorded_at", "recorded_by", "version"}  # type: ignore[attr-defined]
    return table[[name for name in table.columns if name in own]]


def records(table: pd.DataFrame) -> list[dict[str, object]]:
    """Return rows with None for what is missing."""
    return table.astype("object").where(table.notna(), None).to_dict("records")  # type: ignore[return-value]


def enumerator_of(database: Database, cycle_id: str, ea_id: str) -> Actor:
    return next(actor for actor in all_actors(database, cycle_id=cycle_id) if ea_id in actor.areas)


@pytest.fixture(scope="module")
def office(chromium_path: str, planted: tuple[Path, str]) -> Iterator[tuple[str, Path]]:
    with served(planted[0], "--demo") as started:
        yield started


class Visitor:
    """A browser that remembers every address it asked for, of pages, files and sockets."""

    def __init__(self, browser: Browser, address: str) -> None:
        self.browser, self.address, self.watch = browser, address, Watch(address)
        self.addresses: list[str] = []

    def open(self, path: str, person: str) -> Page:
        page = new_tab(self.browser, viewport={"width": 1280, "height": 900})
        self.watch.follow(page)
        page.on("request", lambda request: self.addresses.append(request.url))
        page.on("websocket", lambda socket: self.addresses.append(socket.url))
        page.on("framenavigated", lambda frame: self.addresses.append(frame.url))
        page.goto(f"{self.address}/{path}")
        enter_as(page, person)
        return page


def test_personal_values_are_worked_with_and_lie_open_nowhere(
    browser: Browser, office: tuple[str, Path], planted: tuple[Path, str], demo: Demonstration
) -> None:
    (address, log), (folder, household_id) = office, planted
    visitor = Visitor(browser, address)
    with closing(open_database(Settings(data_dir=folder / "data"))) as database:
        assert values_of(database, demo.cycle_id, household_id) == (ADDRESS, INCOME, NOTE)
        person = enumerator_of(database, demo.cycle_id, household_id[:15]).name
        log_a_visit(visitor.open("visits", person), household_id)
        look_at_the_notes(visitor.open("visits", STATISTICIAN), household_id)
        search_for(PERSON, visitor.open("people", "管理员（演示）"))
        search_for(ADDRESS, visitor.open("listing", person))
        taken = take_the_sample(visitor.open("draw", STATISTICIAN))
        assert exports_view(database, actor=demo_actors()[0])["file_name"].tolist() == ["sample.zip"]
        assert unmaskings_view(database, demo.cycle_id, actor=demo_actors()[0])["reason"].tolist() == [REASON]
        assert verify_ledger(database).is_clean
        held = places(folder / "data", log) | {"addresses": json.dumps(visitor.addresses, ensure_ascii=False).encode()}
    assert leaks("".join(PLANTED).encode()) == list(PLANTED)
    assert visitor.watch.foreign == []
    assert held[f"{DATABASE_FILE}-wal"]
    assert household_id.encode() in held[DATABASE_FILE]
    assert b"personal.unmask" in held["ledger"]
    found = [(where, value) for where, content in (held | {"taken": taken}).items() for value in leaks(content)]
    assert found == []


def log_a_visit(page: Page, household_id: str) -> None:
    """Write a note at a door, as its enumerator."""
    page.get_by_role("radio", name=door_number(household_id), exact=True).click()
    page.get_by_role("radio", name="无人在家", exact=True).click()
    page.get_by_label("备注（可不填；不写姓名和电话）").fill(TYPED)
    page.get_by_label("备注（可不填；不写姓名和电话）").press("Enter")
    with run(page):
        page.get_by_role("button", name="登记入户").click()
    page.get_by_text("已登记：住宅").wait_for(timeout=15_000)


def look_at_the_notes(page: Page, household_id: str) -> None:
    """Ask for the hidden notes of the household with a reason; they are shown, and gone with the next action."""
    page.get_by_role("tab", name="按入户记录").click()
    page.get_by_text("查看已隐藏的内容").click()
    door = page.get_by_role("radio", name=door_number(household_id), exact=True)
    door.wait_for(timeout=15_000)
    with run(page):
        door.click()
    page.get_by_label("查看理由（必填，记入台账）").fill(REASON)
    page.get_by_label("查看理由（必填，记入台账）").press("Enter")
    with run(page):
        page.get_by_role("button", name="查看内容").click()
    for words in (NOTE, TYPED):
        page.get_by_text(words).wait_for(timeout=15_000)


def search_for(words: str, page: Page) -> None:
    """Type personal words into a search and find their row: they stay between the browser and the page."""
    search = page.get_by_placeholder("查找：输入名称或代码，按回车").first
    search.fill(words)
    search.press("Enter")
    page.get_by_text(re.compile(r"，显示 1$")).wait_for(timeout=15_000)


def take_the_sample(page: Page) -> bytes:
    """Press the button of a file and return what the browser keeps."""
    with page.expect_download(timeout=20_000) as started:
        page.get_by_role("button", name="sample.zip（样本户、备选户与抽选方）").click()
    with ZipFile(started.value.path()) as pack:
        assert pack.read("sample.csv").count(b"\n") == 151
        return b"\n".join(pack.read(name) for name in pack.namelist())


def places(data: Path, log: Path) -> dict[str, bytes]:
    """Everything that lies on the disk while the server runs, its log, and the ledger's own rows."""
    with closing(sqlite3.connect(data / DATABASE_FILE)) as connection:
        entries = repr(connection.execute("SELECT * FROM ledger_entry").fetchall()).encode()
    files = {str(path.relative_to(data)): path.read_bytes() for path in data.rglob("*") if path.is_file()}
    return files | {"ledger": entries, "log": log.read_bytes()}


def leaks(content: bytes) -> list[str]:
    """Return the planted values that lie open, in the encodings of files, addresses and JSON."""
    return [
        value
        for value in PLANTED
        if any(
            form in content
            for form in (
                value.encode(),
                value.encode("utf-16-le"),
                value.encode("gb18030"),
                json.dumps(value)[1:-1].encode(),
                quote(value).encode(),
            )
        )
    ]
