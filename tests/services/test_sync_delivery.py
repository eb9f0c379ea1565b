"""Deliveries that go wrong: cut off, doubled, from a file — each thing arrives exactly once."""

import base64
import json
import subprocess
import sys
import threading
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from typer.testing import CliRunner

from fieldwork.cli.main import app
from fieldwork.rules.refusals import Refusal
from fieldwork.rules.sync import TabletEvent
from fieldwork.services.ledger import verify_ledger
from fieldwork.services.office_key import office_key_of
from fieldwork.services.sync_files import QueueReport, import_queue, queue_file
from fieldwork.store import photos, sync, visits
from tests.databases import only_sqlite
from tests.services.scene import AREA, STATISTICIAN, TINY_PNG, Scene, household
from tests.services.tablets import Tablet, open_field, outcomes, visit

ROOT = Path(__file__).resolve().parents[2]
CODES = ("refused", "no_contact", "undecided", "appointment")


@pytest.fixture
def tablet(scene: Scene) -> Tablet:
    made = Tablet(open_field(scene), "A")
    for number in range(12):
        made.note("visit", visit((10, 20, 30)[number % 3], CODES[number % 4], scene.now))
    return made


def arrived(tablet: Tablet) -> list[str]:
    with tablet.scene.database.reading() as session:
        recorded = visits.of_cycle(session, tablet.scene.cycle_id)["visit_id"]
        kept = sync.of_device(session, tablet.device.device_id, most=99)["event_id"]
    assert sorted(recorded) == sorted(kept)
    return sorted(recorded)


def keys(events: Iterable[TabletEvent]) -> list[str]:
    return sorted(str(event.event_id) for event in events)


def test_the_answer_is_lost_after_the_commit_and_the_batch_comes_again(tablet: Tablet) -> None:
    tablet.send()
    again = tablet.send()
    assert {(each.outcome, each.first_outcome) for each in again.results} == {("duplicate", "accepted")}
    assert arrived(tablet) == keys(tablet.events)


def test_one_batch_by_two_connections_at_once_counts_once(tablet: Tablet) -> None:
    answers: list[Any] = []
    senders = [threading.Thread(target=lambda: answers.append(tablet.send())) for _ in range(2)]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join(timeout=120)
    assert sorted({each.outcome for each in answer.results} for answer in answers) == [{"accepted"}, {"duplicate"}]
    assert arrived(tablet) == keys(tablet.events)
    assert not verify_ledger(tablet.scene.database).problems


SENDER = """
import pickle, sys
from pathlib import Path
from fieldwork.services import sync_held
from fieldwork.services.database import open_database
from fieldwork.services.sync import receive
from fieldwork.settings import Settings

folder, said = Path(sys.argv[1]), pickle.loads(Path(sys.argv[2]).read_bytes())
carried, plain = [], sync_held.carry_out
def slow(*args):
    carried.append(1)
    if len(carried) == 6:
        print("half way", flush=True)
        sys.stdin.read()
    return plain(*args)
sync_held.carry_out = slow
receive(open_database(Settings(data_dir=folder)), said["device"], said["batch"], actor=said["actor"], now=said["now"])
"""


@only_sqlite
def test_the_server_is_killed_in_the_middle_of_a_batch_and_nothing_of_it_is_there(
    tablet: Tablet, tmp_path: Path
) -> None:
    import pickle  # noqa: PLC0415 - hands the batch to the process that dies

    from fieldwork.rules.sync import Batch  # noqa: PLC0415

    batch = Batch(device_time=tablet.scene.now, events=tablet.events)
    said = {"device": tablet.device, "batch": batch, "actor": tablet.actor, "now": tablet.scene.now}
    (tmp_path / "said").write_bytes(pickle.dumps(said))
    folder = tablet.scene.settings.resolved_data_dir()
    process = subprocess.Popen(
        [sys.executable, "-c", SENDER, str(folder), str(tmp_path / "said")],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "half way\n"
    process.kill()
    process.wait(timeout=60)
    assert arrived(tablet) == []
    assert outcomes(tablet.send().results) == [("accepted", "")] * 12
    assert arrived(tablet) == keys(tablet.events)
    assert not verify_ledger(tablet.scene.database).problems


class SealedQueue:
    """A queue as the page writes it: sealed by a data key that only PIN and office can open."""

    def __init__(self, tablet: Tablet, public: rsa.RSAPublicKey, kid: str) -> None:
        self.key, digest = AESGCM.generate_key(256), hashes.SHA256()
        wrapped = public.encrypt(self.key, padding.OAEP(mgf=padding.MGF1(digest), algorithm=digest, label=None))
        heading = {"format": "zhuhu-queue", "version": 1, "protocol": 1, "device_id": tablet.device.device_id}
        heading |= {"account_id": tablet.actor.account_id, "exported_at": tablet.scene.now.isoformat(), "kid": kid}
        self.lines: list[dict[str, Any]] = [heading | {"wrapped_key": base64.b64encode(wrapped).decode()}]

    def seal(self, content: bytes, iv: str = "iv", data: str = "data") -> dict[str, str]:
        nonce = uuid4().bytes[:12]
        sealed = AESGCM(self.key).encrypt(nonce, content, None)
        return {iv: base64.b64encode(nonce).decode(), data: base64.b64encode(sealed).decode()}

    def add_event(self, event: TabletEvent) -> None:
        said = {"event_id": str(event.event_id), "sequence": event.sequence, "kind": event.kind.value}
        said |= {
            "device_time": event.device_time.isoformat(),
            "payload": event.payload,
            "base_version": event.base_version,
        }
        self.lines.append({"type": "event"} | self.seal(json.dumps(said).encode()))

    def add_photo(self, photo_id: str, subject: str, content: bytes = TINY_PNG) -> None:
        about = json.dumps({"photo_id": photo_id, "ea_id": AREA, "subject": subject}).encode()
        self.lines.append({"type": "photo"} | self.seal(content) | self.seal(about, "meta_iv", "meta"))

    def write(self, path: Path) -> Path:
        path.write_text("".join(json.dumps(line) + "\n" for line in self.lines), encoding="utf-8")
        return path


@pytest.fixture
def queue(tablet: Tablet) -> SealedQueue:
    key = office_key_of(tablet.scene.settings)
    return SealedQueue(tablet, key.private.public_key(), key.kid)


def brought(tablet: Tablet, path: Path, *, is_gap_lost: bool = False) -> QueueReport:
    source = queue_file(path, is_gap_lost=is_gap_lost)
    scene = tablet.scene
    return import_queue(scene.database, source, settings=scene.settings, actor=STATISTICIAN, now=scene.now)


def test_a_file_and_the_network_together_bring_each_thing_once(
    tablet: Tablet, queue: SealedQueue, tmp_path: Path
) -> None:
    photo_id = str(uuid4())
    tablet.note("visit", visit(10, "refused", tablet.scene.now, photo_id=photo_id))
    tablet.send(*tablet.events[:4])
    queue.add_photo(photo_id, household(10))
    for event in reversed(tablet.events[2:]):
        queue.add_event(event)
    report = brought(tablet, queue.write(tmp_path / "q.zhuhu-queue"))
    assert (report.outcomes, report.n_photos, report.unreadable) == ({"accepted": 11}, 1, ())
    assert arrived(tablet) == keys(tablet.events)
    with tablet.scene.database.reading() as session:
        assert photos.all_photos(session)["photo_id"].tolist() == [photo_id]
        assert sync.of_device(session, tablet.device.device_id, most=1)["marks"].iloc[0] == "file"
    assert brought(tablet, tmp_path / "q.zhuhu-queue").outcomes == {"accepted": 11}
    assert not verify_ledger(tablet.scene.database).problems


@only_sqlite
def test_a_damaged_line_stops_no_other_and_what_follows_waits_until_it_is_given_up(
    tablet: Tablet, queue: SealedQueue, tmp_path: Path
) -> None:
    for event in tablet.events[:4]:
        queue.add_event(event)
    queue.lines[2]["data"] = queue.lines[2]["data"][:-8] + "AAAAAAA="
    queue.lines.append({"type": "event"})
    path = queue.write(tmp_path / "q.zhuhu-queue")
    report = brought(tablet, path)
    assert (report.outcomes, report.unreadable) == ({"accepted": 1, "waiting": 2}, (3, 6))
    assert brought(tablet, path, is_gap_lost=True).outcomes == {"accepted": 3}


@only_sqlite
def test_what_is_no_queue_or_of_another_office_is_refused(tablet: Tablet, tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"\x00\x01")
    with pytest.raises(Refusal, match="不是平板导出的队列文件"):
        brought(tablet, path)
    other = rsa.generate_private_key(public_exponent=65537, key_size=2048).public_key()
    with pytest.raises(Refusal, match="另一把办公室公钥"):
        brought(tablet, SealedQueue(tablet, other, "other").write(path))
    with pytest.raises(Refusal, match="不是平板导出的队列文件"):
        brought(tablet, SealedQueue(tablet, other, office_key_of(tablet.scene.settings).kid).write(path))


@only_sqlite
def test_a_file_that_was_tampered_with_is_read_as_far_as_it_is_sound(
    tablet: Tablet, queue: SealedQueue, tmp_path: Path
) -> None:
    path, first = tmp_path / "q.zhuhu-queue", tablet.events[0]
    heading = dict(queue.lines[0])
    for event in (
        first,
        replace(first, base_version="\x00"),
        replace(first, device_time=datetime.max.replace(tzinfo=UTC)),
    ):
        queue.add_event(event)
    for about in ({"photo_id": 7, "ea_id": AREA, "subject": AREA}, {"photo_id": str(uuid4()), "ea_id": AREA}):
        said = queue.seal(json.dumps(about).encode(), "meta_iv", "meta")
        queue.lines.append({"type": "photo"} | queue.seal(TINY_PNG) | said)
    taken = str(uuid4())
    queue.add_photo(taken, household(10))
    queue.add_photo(taken, household(10), TINY_PNG + b"another")
    queue.add_photo(str(uuid4()), f"{AREA} 张三")
    queue.write(path)
    path.write_text(path.read_text(encoding="utf-8") + "[" * 5000 + "\n", encoding="utf-8")
    report = brought(tablet, path)
    assert (report.outcomes, report.n_photos, report.unreadable) == ({"accepted": 1}, 1, (3, 4, 5, 6, 8, 9, 10))
    for wrong in ({"device_id": "\x00"}, {"exported_at": "0001-01-01T00:00:00+14:00"}, {"protocol": 1e999}):
        queue.lines = [heading | wrong]
        with pytest.raises(Refusal, match="不是平板导出的队列文件"):
            brought(tablet, queue.write(path))
    queue.lines = [heading | {"account_id": "enum-b"}]
    with pytest.raises(Refusal, match="不是登记给您的"):
        brought(tablet, queue.write(path))


@only_sqlite
def test_a_number_far_ahead_is_refused_and_fills_no_memory(tablet: Tablet, queue: SealedQueue, tmp_path: Path) -> None:
    queue.add_event(replace(tablet.events[0], sequence=2**31 - 1))
    path = queue.write(tmp_path / "q.zhuhu-queue")
    assert brought(tablet, path).outcomes == {"waiting": 1}
    with pytest.raises(Refusal, match="不是平板导出的队列文件"):
        brought(tablet, path, is_gap_lost=True)


@only_sqlite
def test_the_command_says_what_came_of_a_file(tablet: Tablet, queue: SealedQueue, tmp_path: Path) -> None:
    for event in tablet.events[:2]:
        queue.add_event(event)
    path = queue.write(tmp_path / "q.zhuhu-queue")
    folder = tablet.scene.settings.resolved_data_dir()
    tablet.scene.database.close()
    done = CliRunner().invoke(app, ["tablet", "import", str(path), "--data-dir", str(folder)])
    assert (done.exit_code, "已登记 2" in done.output) == (0, True)
