"""The interface of the tablets: registering, downloading, photos, events, limits; nothing handed in is thrown away."""

import gzip
import hashlib
import json
import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Mount
from starlette.testclient import TestClient

from fieldwork.api.application import api_application
from fieldwork.api.gate import Gate
from fieldwork.api.sign_in import Door
from fieldwork.api.tablet import tablet_routes
from fieldwork.routes import API, SESSION_COOKIE
from fieldwork.rules.people import PeopleRules
from fieldwork.services.database import place_of_keys
from fieldwork.services.devices import revoke_device
from fieldwork.services.sign_in import sign_in_to_demo
from fieldwork.settings import Settings
from fieldwork.store.office_key import FILE_NAME, office_key
from tests.api.conftest import HERE
from tests.services.scene import AREA, ENUMERATOR, STATISTICIAN, TINY_PNG, Scene, household
from tests.services.tablets import assign, building, open_field, visit

OWN_PAGE = {"Origin": "http://127.0.0.1", "X-Zhuhu-Request": "1"}


class Clock:
    """Settings whose now is the scene's, so that a test can let time pass."""

    def __init__(self, scene: Scene, **given: Any) -> None:
        self.scene, self.given = scene, given

    def __call__(self) -> Settings:
        made = Settings(data_dir=self.scene.settings.data_dir, **self.given)
        scene = self.scene
        object.__setattr__(made, "now", lambda: scene.now)
        return made


class Office:
    """The server with one browser in which the enumerator is signed in, and a tablet without a cookie."""

    def __init__(self, scene: Scene, folder: Path, **given: Any) -> None:
        self.scene, clock = scene, Clock(scene, **given)
        door = Door(lambda: scene.database, clock)
        self.interface = api_application(lambda: scene.database, clock)
        routes = [*door.routes(), *tablet_routes(folder), Mount(API, self.interface)]
        self.app = Starlette(routes=routes, middleware=[Middleware(Gate, seat_of=door.seat_of)])
        self.tablet = TestClient(self.app, base_url="http://127.0.0.1", client=HERE)
        token = sign_in_to_demo(scene.database, ENUMERATOR.account_id, rules=PeopleRules(), now=scene.now)
        self.browser = TestClient(self.app, base_url="http://127.0.0.1", client=HERE, cookies={SESSION_COOKIE: token})
        self.sequence = 0
        self.registered: dict[str, Any] = {}

    def register(self, **more: Any) -> Any:
        body = {"name": "1 号平板", **more}
        answer = self.browser.post("/api/v1/devices", json=body, headers=OWN_PAGE)
        if answer.status_code == 201:
            self.registered = answer.json()
        return answer

    @property
    def bearer(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.registered['token']}"}

    def event(self, kind: str, payload: dict[str, Any]) -> dict[str, Any]:
        self.sequence += 1
        common = {"event_id": str(uuid4()), "sequence": self.sequence, "kind": kind}
        return common | {"device_time": self.scene.now.isoformat(), "payload": payload}

    def batch(self, *events: dict[str, Any], **more: Any) -> dict[str, Any]:
        heading = {"protocol": 1, "device_id": self.registered["device_id"], "device_time": self.scene.now.isoformat()}
        return heading | {"unsent": len(events), "events": list(events), **more}

    def sync(self, *events: dict[str, Any], **more: Any) -> Any:
        return self.tablet.post("/api/v1/sync", json=self.batch(*events, **more), headers=self.bearer)

    def put_photo(self, photo_id: str, content: bytes = TINY_PNG, *, subject: str = "", **headers: str) -> Any:
        digest = {"X-Digest": f"sha-256={hashlib.sha256(content).hexdigest()}", "Content-Type": "image/jpeg"}
        where = {"ea_id": AREA, "subject": subject or household(10)}
        address = f"/api/v1/photos/{photo_id}"
        return self.tablet.put(address, params=where, content=content, headers=self.bearer | digest | headers)


@pytest.fixture(scope="module")
def key_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A key pair takes a second to make: one for all tests here."""
    folder = tmp_path_factory.mktemp("office")
    office_key(folder)
    return folder / FILE_NAME


@pytest.fixture
def scene(settings: Settings, key_file: Path) -> Iterator[Scene]:
    made = Scene(settings)
    shutil.copy(key_file, place_of_keys(settings).parent)
    yield made
    made.database.close()


@pytest.fixture
def office(scene: Scene, tmp_path: Path) -> Office:
    folder = tmp_path / "tablet"
    folder.mkdir()
    (folder / "index.html").write_text("<!doctype html><title>平板</title>", encoding="utf-8")
    (folder / "main.js").write_text("export const page = 1;\n", encoding="utf-8")
    open_field(scene)
    made = Office(scene, folder)
    assert made.register().status_code == 201
    return made


def code(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


def test_a_day_of_a_tablet_from_registering_to_the_answer(office: Office) -> None:
    work = office.tablet.get("/api/v1/work", headers=office.bearer)
    assert [area["ea_id"] for area in work.json()["areas"]] == [AREA]
    photo_id = str(uuid4())
    assert office.put_photo(photo_id).json() == {"photo_id": photo_id, "outcome": "accepted"}
    assert office.put_photo(photo_id).json()["outcome"] == "duplicate"
    said = visit(10, "refused", office.scene.now, photo_id=photo_id)
    sent = office.event("visit", said)
    answer = office.sync(sent).json()
    assert [result["outcome"] for result in answer["results"]] == ["accepted"]
    assert office.sync(sent).json()["results"][0] | {"outcome": ""} == answer["results"][0] | {
        "outcome": "",
        "first_outcome": "accepted",
    }
    newer = office.tablet.get("/api/v1/work", params={"since": work.json()["cursor"]}, headers=office.bearer).json()
    assert [each["visit_id"] for each in newer["visits"]] == [sent["event_id"]]
    assert newer["forms"] is None
    again = office.tablet.get("/api/v1/work", params={"since": newer["cursor"]}, headers=office.bearer)
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.only_sqlite
def test_registering_needs_the_session_and_a_page_of_ours(office: Office) -> None:
    body = {"name": "x"}
    assert code(office.tablet.post("/api/v1/devices", json=body, headers=OWN_PAGE)) == (401, "SIGN_IN_NEEDED")
    no_mark = {"Origin": "http://127.0.0.1"}
    assert code(office.browser.post("/api/v1/devices", json=body, headers=no_mark)) == (403, "SYNC_REGISTER_FROM_PAGE")
    foreign = {"Origin": "http://evil.example", "X-Zhuhu-Request": "1"}
    assert code(office.browser.post("/api/v1/devices", json=body, headers=foreign)) == (403, "ACCESS_CROSS_SITE")
    assert code(office.register(name=" ")) == (422, "SYNC_DEVICE_NAME_WRONG")
    assert code(office.register(device_id=str(uuid4()))) == (404, "SYNC_DEVICE_UNKNOWN")


@pytest.mark.only_sqlite
def test_a_cookie_counts_nothing_where_a_token_is_asked_for(office: Office) -> None:
    assert code(office.browser.get("/api/v1/work")) == (401, "SYNC_TOKEN_UNKNOWN")
    assert code(office.browser.post("/api/v1/sync", json=office.batch(), headers=OWN_PAGE)) == (
        401,
        "SYNC_TOKEN_UNKNOWN",
    )


@pytest.mark.only_sqlite
def test_a_renewed_token_ends_the_one_before_and_the_numbers_go_on(office: Office) -> None:
    office.sync(office.event("building", building("002")))
    old = office.bearer
    assert office.register(device_id=office.registered["device_id"]).json()["last_sequence"] == 1
    assert code(office.tablet.get("/api/v1/work", headers=old)) == (401, "SYNC_TOKEN_UNKNOWN")
    assert office.tablet.get("/api/v1/work", headers=office.bearer).status_code == 200


@pytest.mark.only_sqlite
def test_an_expired_token_is_told_to_sign_in_again(office: Office) -> None:
    office.scene.now += timedelta(days=121)
    refused = office.sync()
    assert code(refused) == (401, "SYNC_TOKEN_EXPIRED")
    assert "登录" in refused.json()["todo"]


def test_a_revoked_tablet_downloads_nothing_and_still_hands_in(office: Office) -> None:
    device_id = office.registered["device_id"]
    revoke_device(office.scene.database, device_id, reason="丢失", actor=STATISTICIAN, now=office.scene.now)
    assert code(office.tablet.get("/api/v1/work", headers=office.bearer)) == (401, "SYNC_DEVICE_REVOKED")
    assert office.put_photo(str(uuid4())).status_code == 201
    (result,) = office.sync(office.event("visit", visit(10, "refused", office.scene.now))).json()["results"]
    assert (result["outcome"], result["code"]) == ("conflict", "SYNC_FROM_REVOKED_DEVICE")
    assert "revoked" in result["marks"]


@pytest.mark.only_sqlite
def test_who_lost_the_area_downloads_it_no_more(office: Office) -> None:
    first = office.tablet.get("/api/v1/work", headers=office.bearer).json()
    assign(office.scene, ENUMERATOR.account_id)
    later = office.tablet.get("/api/v1/work", params={"since": first["cursor"]}, headers=office.bearer).json()
    assert (later["areas"], later["removed"], later["dwellings"]) == ([], [AREA], [])


@pytest.mark.only_sqlite
def test_bodies_are_packed_and_limited(scene: Scene, tmp_path: Path) -> None:
    office = Office(open_field(scene), tmp_path, tablet_batch_mb=1, tablet_batch_events=2, tablet_photo_mb=1)
    office.register()
    packed = {"Content-Encoding": "gzip"} | office.bearer
    content = gzip.compress(json.dumps(office.batch(office.event("building", building("002")))).encode())
    answer = office.tablet.post("/api/v1/sync", content=content, headers=packed)
    assert answer.json()["results"][0]["outcome"] == "accepted"
    bomb = gzip.compress(b" " * (3 << 20))
    assert code(office.tablet.post("/api/v1/sync", content=bomb, headers=packed)) == (413, "SYNC_BODY_TOO_LARGE")
    assert code(office.tablet.post("/api/v1/sync", content=content[:-9], headers=packed)) == (422, "SYNC_BODY_WRONG")
    events = [office.event("building", building(None)) for _ in range(3)]
    assert code(office.sync(*events)) == (413, "SYNC_TOO_MANY_EVENTS")
    large = b"\xff\xd8\xff" + bytes(1 << 20)
    assert code(office.put_photo(str(uuid4()), large)) == (413, "PHOTO_TOO_LARGE")


@pytest.mark.only_sqlite
def test_who_asks_too_often_is_told_when_to_come_again(scene: Scene, tmp_path: Path) -> None:
    office = Office(open_field(scene), tmp_path, tablet_requests_per_minute=10)
    office.register()
    answers = [office.sync() for _ in range(12)]
    assert [answer.status_code for answer in answers[:10]] == [200] * 10
    assert code(answers[-1]) == (429, "SYNC_TOO_OFTEN")
    assert 1 <= int(answers[-1].headers["retry-after"]) <= 7


@pytest.mark.only_sqlite
@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"{",
        b'{"device_id": "x"}',
        b'{"device_time": NaN}',
        b"[" * 100_000,
        b"\xff\xfe",
    ],
)
def test_what_is_no_batch_is_refused_as_a_whole(office: Office, body: bytes) -> None:
    assert code(office.tablet.post("/api/v1/sync", content=body, headers=office.bearer)) == (422, "SYNC_BODY_WRONG")


@pytest.mark.only_sqlite
def test_a_page_that_speaks_a_newer_protocol_keeps_what_it_has(office: Office) -> None:
    assert code(office.sync(protocol=2)) == (422, "SYNC_PROTOCOL_NEWER")


@pytest.mark.only_sqlite
def test_a_broken_photo_is_sent_again(office: Office) -> None:
    photo_id = str(uuid4())
    wrong = {"X-Digest": "sha-256=" + "0" * 64}
    assert code(office.put_photo(photo_id, **wrong)) == (422, "SYNC_PHOTO_DIGEST_WRONG")
    assert office.put_photo(photo_id).status_code == 201
    assert code(office.put_photo(photo_id, TINY_PNG + b"x")) == (409, "PHOTO_ID_TAKEN")


@pytest.mark.only_sqlite
def test_the_page_opens_without_a_session_under_a_stricter_policy(office: Office) -> None:
    page = office.tablet.get("/tablet/")
    assert page.status_code == 200
    assert "unsafe-eval" not in page.headers["content-security-policy"]
    assert "script-src 'self';" in page.headers["content-security-policy"]
    script = office.tablet.get("/tablet/main.js")
    assert script.headers["content-type"].startswith("text/javascript")
    assert (script.headers["service-worker-allowed"], script.headers["cache-control"]) == ("/tablet/", "no-cache")
    assert office.tablet.get("/tablet/main.js", headers={"If-None-Match": script.headers["etag"]}).status_code == 304
    assert office.tablet.get("/tablet", follow_redirects=False).headers["location"] == "/tablet/"
    assert office.tablet.get("/tablet/../app.py").status_code in {401, 404}
