"""The server dies in the middle of a batch, a sign-in ends, an area is done: each thing arrives exactly once."""

import subprocess
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from playwright.sync_api import Browser, FilePayload, Route

from fieldwork.rules.field_reports import ReportVerdict
from fieldwork.services.field_reports import ReportDecision, decide_report, reports_view
from fieldwork.services.ledger import verify_ledger
from fieldwork.services.listing import listing_view
from fieldwork.services.visits import visits_view
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import photos
from tests.browser.conftest import RUN, free_port, started, wait_for
from tests.browser.tablet import OPTIONS, PIN, Office, Tablet
from tests.services.scene import AREA, SUPERVISOR, TINY_PNG, household

AREA_NAME = "一村第1小区"
N_BUILDINGS, PER_BUILDING = 15, 3
N_EVENTS = N_BUILDINGS * (1 + PER_BUILDING) + 1
"""Buildings with their dwellings, and one visit with a photo: more than one batch holds."""
BATCH = 50
FIRST_BATCH = (13, 37)
"""Buildings and dwellings among the first 50 events."""
IN_THE_MIDDLE = 25
TOKEN_DAYS = 121
"""One more than a token counts."""
DAY_MS = 86_400_000

HOLDING = """
import sys, time
from pathlib import Path
from sqlalchemy import Engine, event

folder, seen = Path(sys.argv[-1]), []

@event.listens_for(Engine, "savepoint")
def hold(connection, name):
    wanted = folder / "hold"
    if wanted.exists():
        seen.append(name)
        if len(seen) == int(wanted.read_text(encoding="utf-8")):
            (folder / "held").touch()
            time.sleep(600)

"""
"""The real server; while a file asks for it, its database stands still at one event of a batch, before the commit."""

FILL = """async ([pin, area, nBuildings, perBuilding]) => {
  const { Store, currentVault, openStore } = await import("/tablet/js/store.js");
  const { openedVault } = await import("/tablet/js/vault.js");
  const { uuid7 } = await import("/tablet/js/ids.js");
  const db = await openStore();
  const vault = await currentVault(db);
  const store = new Store(db, vault, await openedVault(vault.byPin, pin));
  const event = (kind, payload) => ({ event_id: uuid7(), kind, device_time: new Date().toISOString(), payload });
  const keep = (kind, payload) => store.addEvent(event(kind, { ea_id: area, ...payload }), []);
  const number = (n) => String(n).padStart(3, "0");
  for (let n = 0; n < nBuildings; n += 1) {
    const building = { building_no: number(n + 2), building_type: "self_built", n_floors: 3 };
    const { event_id: building_event } = await keep("building", building);
    for (let each = 0; each < perBuilding; each += 1) {
      const address = `演示路 ${n} 号（合成）`;
      const kind = { segment_no: "01", dwelling_type: "self_built", occupancy: "occupied", address };
      await keep("dwelling", { building_event, dwelling_no: number(40 + n * perBuilding + each), ...kind });
    }
  }
  db.close();
  new BroadcastChannel("zhuhu").postMessage("kept");
}"""
"""A day of listing, kept by the page's own modules."""


class Service:
    """The server of an office, which can be killed and comes back on the same port with the same folder."""

    def __init__(self, office: Office) -> None:
        self.office, self.folder, self.port = office, office.folder, free_port()
        office.address = f"http://127.0.0.1:{self.port}"
        self.start()

    def begin(self, **env: str) -> None:
        self.process: subprocess.Popen[bytes] = started(self.folder, self.port, code=HOLDING + RUN, env=env)

    def start(self) -> None:
        self.begin()
        self.is_ready()

    def is_ready(self) -> None:
        wait_for(self.port, self.process, self.folder / "log.txt")

    def kill(self) -> None:
        self.process.kill()
        self.process.wait(timeout=20)

    def kill_in_the_middle_of_what_is_sent(self, tablet: Tablet) -> None:
        """Let the tablet send by itself, and kill the server between two events of a batch, before its commit."""
        wanted, reached = self.folder / "data" / "hold", self.folder / "data" / "held"
        wanted.write_text(str(IN_THE_MIDDLE), encoding="utf-8")
        tablet.offline(False)
        wait_until(tablet, reached.exists)
        self.kill()
        wanted.unlink()
        reached.unlink()

    def kill_after_the_commit_of_what_is_sent(self, tablet: Tablet) -> list[str]:
        """Press for sending, kill the server once it has answered, and drop the answer; return the outcomes in it."""
        answers: list[list[str]] = []

        def killed(route: Route) -> None:
            answer = [each["outcome"] for each in route.fetch().json()["results"]]
            self.kill()
            route.abort("connectionreset")
            answers.append(answer)

        tablet.page.route("**/api/v1/sync", killed)
        tablet.tap("现在发送")
        wait_until(tablet, lambda: bool(answers))
        tablet.page.unroute("**/api/v1/sync")
        (answer,) = answers
        return answer


def wait_until(tablet: Tablet, is_so: Callable[[], bool]) -> None:
    """Wait while the browser goes on."""
    until = time.monotonic() + 30
    while not is_so():
        assert time.monotonic() < until, "what was waited for did not come"
        tablet.page.wait_for_timeout(50)


@pytest.fixture(scope="module")
def service(chromium_path: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    made = Service(Office(tmp_path_factory.mktemp("killed")))
    yield made
    made.kill()
    made.office.scene.database.close()


@pytest.fixture
def tablet(browser: Browser, service: Service) -> Iterator[Tablet]:
    """A tablet without network, whose clock the test can move on."""
    made = Tablet(browser.new_context(**OPTIONS), service.office.address)
    made.page.clock.install()
    if service.process.poll() is not None:
        service.start()
    made.enrol(service.office.session_of(), area=AREA_NAME)
    made.offline()
    yield made
    made.context.close()


def visited_with_photo(tablet: Tablet) -> None:
    tablet.page.locator(".card", has_text="010").first.tap()
    tablet.tap("登记入户")
    tablet.tap("犹豫")
    picture: FilePayload = {"name": "x.png", "mimeType": "image/png", "buffer": TINY_PNG}
    tablet.page.locator('input[type="file"]').first.set_input_files(files=[picture])
    tablet.says("照片 1：")
    tablet.tap("保存入户记录")


def arrived(office: Office) -> tuple[int, int, int]:
    """Return how many buildings, dwellings and visits the office has beyond those of the scene."""
    database, cycle_id = office.scene.database, office.scene.cycle_id
    listed = listing_view(database, cycle_id, AREA, actor=SUPERVISOR)
    assert listed is not None
    assert not listed.dwellings["dwelling_no"].duplicated().any()
    visits = visits_view(database, cycle_id, actor=SUPERVISOR).visits
    return len(listed.buildings) - 1, len(listed.dwellings) - 39, len(visits)


def test_a_server_killed_before_and_after_its_commit_has_each_thing_once_in_the_end(
    tablet: Tablet, service: Service
) -> None:
    office = service.office
    tablet.page.evaluate(FILL, [PIN, AREA, N_BUILDINGS, PER_BUILDING])
    visited_with_photo(tablet)
    tablet.has_unsent(N_EVENTS)
    tablet.page.locator('[data-tab="unsent"]').tap()
    tablet.sees(f"未发送 {N_EVENTS} 条")

    service.kill_in_the_middle_of_what_is_sent(tablet)
    tablet.says("现在连不上办公室，记录都在平板里")
    tablet.has_unsent(N_EVENTS)
    assert arrived(office) == (0, 0, 0)

    service.start()
    assert service.kill_after_the_commit_of_what_is_sent(tablet) == ["accepted"] * BATCH
    tablet.says("现在连不上办公室，记录都在平板里")
    tablet.has_unsent(N_EVENTS)
    assert arrived(office) == (*FIRST_BATCH, 0)

    service.start()
    tablet.page.clock.fast_forward("05:10")
    tablet.has_unsent(0)
    tablet.sees("都已发送")
    assert_all_is_there_once(office)


def assert_all_is_there_once(office: Office) -> None:
    database, cycle_id = office.scene.database, office.scene.cycle_id
    assert arrived(office) == (N_BUILDINGS, N_BUILDINGS * PER_BUILDING, 1)
    visits = visits_view(database, cycle_id, actor=SUPERVISOR).visits
    assert visits[["household_id", "has_photo"]].to_numpy().tolist() == [[household(10), True]]
    with database.reading() as session:
        assert photos.of_cycle(session, cycle_id)["subject"].tolist() == [household(10)]
    assert verify_ledger(database).problems == ()


def reported_done(tablet: Tablet, part: str, why: str) -> None:
    tablet.tap("更多")
    tablet.tap("报告做完或退回任务")
    tablet.tap("都做完了，没有遗漏")
    tablet.tap(part)
    tablet.page.get_by_label("说明", exact=True).fill(why)
    tablet.tap("提交")


def test_after_an_expired_sign_in_what_is_done_is_delivered_and_waits_for_approval(
    tablet: Tablet, service: Service
) -> None:
    office = service.office
    later = datetime.now(tz=UTC) + timedelta(days=TOKEN_DAYS)
    service.kill()
    service.begin(ZHUHU_TODAY=later.astimezone(LOCAL_ZONE).date().isoformat())
    reported_done(tablet, "片段 1", "片段走完两遍")
    tablet.has_unsent(1)
    reported_done(tablet, "整个小区", "都走完了")
    tablet.has_unsent(2)
    tablet.page.locator('[data-tab="unsent"]').tap()
    tablet.context.clear_cookies()

    service.is_ready()
    tablet.page.clock.fast_forward(TOKEN_DAYS * DAY_MS)
    tablet.offline(False)
    tablet.says("登录已过期。未发送的记录都在平板里；请在“设置”里点“重新登录”，登录后接着发送。")
    tablet.has_unsent(2)
    assert reports_view(office.scene.database, office.scene.cycle_id, actor=SUPERVISOR).empty

    tablet.tap("更多")
    tablet.tap("设置")
    tablet.tap("重新登录")
    tablet.says("请先用自己的账号登录，登录后回到这里再点“重新登录”。")
    tablet.sign_in(office.session_of(now=later))
    tablet.tap("重新登录")
    tablet.has_unsent(0)
    assert_the_supervisor_decides(office, later)


def assert_the_supervisor_decides(office: Office, now: datetime) -> None:
    database, cycle_id = office.scene.database, office.scene.cycle_id
    sent = reports_view(database, cycle_id, actor=SUPERVISOR).fillna({"segment_no": ""}).set_index("segment_no")
    assert sent["kind"].to_dict() == {"1": "exhausted", "": "exhausted"}
    assert sent["reason"].to_dict() == {"1": "片段走完两遍", "": "都走完了"}
    assert sent["verdict"].isna().all()
    for part, verdict in (("1", ReportVerdict.APPROVED), ("", ReportVerdict.REJECTED)):
        decision = ReportDecision(report_id=UUID(str(sent.loc[part, "report_id"])), verdict=verdict, reason="去看过")
        decide_report(database, decision, actor=SUPERVISOR, now=now)
    decided = reports_view(database, cycle_id, actor=SUPERVISOR).fillna({"segment_no": ""}).set_index("segment_no")
    assert decided["verdict"].to_dict() == {"1": "approved", "": "rejected"}
    assert verify_ledger(database).problems == ()
