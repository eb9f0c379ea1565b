"""What a broken or hostile tablet sends: a sentence each time, and never in the way of anything else."""

import base64
import json
from typing import Any

import pytest

from fieldwork.store import photos, sync
from tests.api.test_tablets import Office, code, key_file, office, scene
from tests.databases import only_sqlite
from tests.services.scene import AREA, household
from tests.services.tablets import building, dwelling, visit

__all__ = ["key_file", "office", "scene"]
FIRST, LAST = "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00"


def nested(depth: int) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for _ in range(depth):
        made = {"payload": made}
    return made


def result(office: Office, event: dict[str, Any], **more: Any) -> tuple[str, str]:
    """Send an event, and after it one that is sound; return what was answered about the first."""
    body = office.batch(event, office.event("building", building(None)), **more)
    headers = office.bearer | {"Content-Type": "application/json"}
    answer = office.tablet.post("/api/v1/sync", content=json.dumps(body), headers=headers)
    assert answer.status_code == 200
    first, second = answer.json()["results"]
    assert second["outcome"] == "accepted"
    return first["outcome"], first["code"]


def test_an_event_that_nobody_can_read_stops_no_other(office: Office) -> None:
    now, slow = office.scene.now, "2000-01-01T00:00:00Z"
    no_contact = visit(1, "no_contact", now)
    answers = {"household_id": household(1), "outcome": "refused"}
    assert result(office, office.event("visit", no_contact | {"visited_at": LAST}), device_time=slow) == (
        "conflict",
        "SYNC_EVENT_UNREADABLE",
    )
    early = office.event("screening", {"answers": answers, "attempted_at": FIRST})
    assert result(office, early) == ("conflict", "SYNC_EVENT_UNREADABLE")
    huge = office.event("screening", {"answers": answers | {"n_persons": 10**400}, "attempted_at": now.isoformat()})
    assert result(office, huge) == ("rejected", "SYNC_PAYLOAD_WRONG")
    for odd in ("\x00", "\ud800", "张三，电话 13800138000", "9" * 5000):
        wrong = office.event("visit", no_contact | {"household_id": AREA + odd})
        assert result(office, wrong)[0] == "rejected"


def test_what_is_kept_in_the_clear_about_an_event_is_a_code(office: Office) -> None:
    assert result(office, office.event("visit", {"household_id": f"{AREA}张三"}))[0] == "rejected"
    with office.scene.database.reading() as session:
        known = sync.of_device(session, office.registered["device_id"], most=10)
    assert known.sort_values("sequence")["subject"].tolist()[0] == AREA


@only_sqlite
@pytest.mark.parametrize("wrong", [FIRST, LAST, "1969-12-31T23:59:59Z", "2090-01-01T00:00:00Z"])
def test_a_time_that_no_clock_shows_is_a_sentence(office: Office, wrong: str) -> None:
    sound = office.event("building", building("901"))
    assert code(office.sync(sound | {"device_time": wrong})) == (422, "SYNC_BODY_WRONG")
    assert code(office.sync(sound, device_time=wrong)) == (422, "SYNC_BODY_WRONG")
    assert office.sync(sound | {"device_time": "1970-01-01T00:00:09Z"}).json()["results"][0]["outcome"] == "accepted"


@only_sqlite
def test_values_that_lie_in_each_other_too_deep_are_a_sentence(office: Office) -> None:
    fix = {"of": None, "of_kind": "visit", "reason": "错"}
    deep = office.event("correction", fix | nested(600))
    assert code(office.sync(deep)) == (422, "SYNC_BODY_WRONG")
    shallow = office.sync(deep | {"payload": fix | nested(20)})
    assert shallow.json()["results"][0]["code"] == "SYNC_PAYLOAD_WRONG"


@only_sqlite
@pytest.mark.parametrize(
    "said",
    [
        json.dumps({"sequence": -(10**30), "areas": [], "definitions": ""}),
        json.dumps({"sequence": 10**30, "areas": [], "definitions": ""}),
        json.dumps({"sequence": float("inf"), "areas": [], "definitions": ""}),
        json.dumps({"sequence": 0, "areas": ["\ud800", "", "x"], "definitions": ""}),
        "[" * 2500,
    ],
)
def test_a_cursor_that_was_tampered_with_brings_everything(office: Office, said: str) -> None:
    since = base64.urlsafe_b64encode(said.encode("ascii")).decode("ascii")
    answer = office.tablet.get("/api/v1/work", params={"since": since}, headers=office.bearer)
    assert (answer.status_code, answer.json()["removed"]) == (200, [])
    assert answer.json()["changed"] == [AREA]


@only_sqlite
def test_numbers_are_kept_in_plain_digits_and_a_correction_is_checked_as_the_form_is(office: Office) -> None:
    office.sync(office.event("building", building("901")))
    sent = office.event("dwelling", dwelling("²²²", building_no="９０１"))
    assert office.sync(sent).json()["results"][0]["assigned"] == {"dwelling_no": "222"}
    fix = {"of": None, "of_kind": "building", "reason": "错", "payload": building("901", n_floors=10**6)}
    answer = office.sync(office.event("correction", fix)).json()["results"][0]
    assert (answer["outcome"], answer["code"]) == ("rejected", "FORM_VALUE_WRONG")
    done = office.event("exhausted", {"ea_id": AREA, "segment_no": "张三家", "reason": "做完"})
    assert office.sync(done).json()["results"][0]["code"] == "SYNC_PAYLOAD_WRONG"


@only_sqlite
def test_a_photo_belongs_to_what_it_shows(office: Office) -> None:
    elsewhere = str(int(AREA) + 1)
    answer = office.put_photo("0194f3a0-0000-7000-8000-000000000001", subject=f"{elsewhere}00101")
    assert code(answer) == (422, "PHOTO_PLACE_WRONG")
    with office.scene.database.reading() as session:
        assert photos.all_photos(session).empty
