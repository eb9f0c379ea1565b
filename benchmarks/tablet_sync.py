"""Many tablets deliver a day's work at once: through HTTP, into SQLite and, where one is named, PostgreSQL.

    python benchmarks/tablet_sync.py [--tablets 60] [--areas 15]

Each tablet downloads its area, hands in 5 photos of 200 kB and 60 events (6 buildings, 24 dwellings, 30 screenings) in
batches of 20. The server is a process of its own. PostgreSQL is taken where ZHUHU_BENCHMARK_DATABASE_URL names an empty
database. Afterwards everything is counted: nothing lost, nothing doubled. Everything is synthetic. Prints Markdown.
"""

import argparse
import gzip
import hashlib
import http.client
import json
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import uvicorn
from measuring import machine
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Mount

from fieldwork.api.application import api_application
from fieldwork.api.gate import Gate
from fieldwork.resources import data_path
from fieldwork.routes import API
from fieldwork.rules.people import Stage
from fieldwork.rules.permissions import Actor, Role
from fieldwork.services.cycle import start_cycle
from fieldwork.services.database import open_database
from fieldwork.services.devices import NewDevice, register_tablet
from fieldwork.services.ledger import verify_ledger
from fieldwork.services.people import (
    Credential,
    NewAccount,
    PlacesFields,
    TrainingFields,
    assign_places,
    create_account,
    record_training,
)
from fieldwork.settings import Settings
from fieldwork.store import areas, frame, ledger, listing, photos, screening, sync
from fieldwork.store.engine import Database
from fieldwork.store.facts import Stamp

URL = "ZHUHU_BENCHMARK_DATABASE_URL"
N_PHOTOS, PHOTO_BYTES, BATCH = 5, 200_000, 20
N_BUILDINGS, N_DWELLINGS, N_SCREENINGS = 6, 24, 30
N_EVENTS = N_BUILDINGS + N_DWELLINGS + N_SCREENINGS
GOAL_S = 60
OFFICE = Actor(account_id="office", name="合成", roles=frozenset({Role.STATISTICIAN, Role.ADMINISTRATOR}))


@dataclass
class Tablet:
    """One simulated tablet with its day's work."""

    place: int
    ea_id: str
    device_id: str
    token: str
    latencies: dict[str, list[float]] = field(default_factory=dict)
    outcomes: list[str] = field(default_factory=list)

    def events(self) -> list[dict[str, Any]]:
        """Return the day's events: numbers of its own, so that tablets of one area do not collide."""
        now = datetime.now(UTC).isoformat()
        buildings = [f"{self.place * N_BUILDINGS + number:03d}" for number in range(1, N_BUILDINGS + 1)]
        dwellings = [f"{self.place * N_DWELLINGS + number:03d}" for number in range(1, N_DWELLINGS + 1)]
        said: list[tuple[str, dict[str, Any]]] = [
            ("building", {"ea_id": self.ea_id, "building_no": number, "building_type": "apartment", "n_floors": 6})
            for number in buildings
        ]
        for number, dwelling_no in enumerate(dwellings):
            entry = {"dwelling_no": dwelling_no, "building_no": buildings[number % N_BUILDINGS], "segment_no": "01"}
            kind = {"dwelling_type": "apartment", "occupancy": "occupied", "address": f"合成路{dwelling_no}号"}
            said.append(("dwelling", {"ea_id": self.ea_id, **entry, **kind}))
        for number in range(N_SCREENINGS):
            household_id = f"{self.ea_id}{dwellings[number % N_DWELLINGS]}{number // N_DWELLINGS + 1:02d}"
            answers = {"household_id": household_id, "outcome": "complete", "respondent": "self", "n_persons": 3}
            answers |= {"n_members": 3, "income": 60_000}
            said.append(("screening", {"answers": answers, "attempted_at": now}))
        return [
            {"event_id": str(uuid4()), "sequence": number, "kind": kind, "device_time": now, "payload": payload}
            for number, (kind, payload) in enumerate(said, start=1)
        ]

    def work(self, port: int, begin: threading.Barrier) -> None:
        """Download, hand in photos, hand in events, over one connection."""
        events, photo = self.events(), b"\xff\xd8\xff" + os.urandom(PHOTO_BYTES)
        begin.wait()
        line = http.client.HTTPConnection("127.0.0.1", port, timeout=600)
        self._ask(line, "work", "GET", "/api/v1/work", None, {})
        digest = {"X-Digest": f"sha-256={hashlib.sha256(photo).hexdigest()}", "Content-Type": "image/jpeg"}
        for _ in range(N_PHOTOS):
            where = f"/api/v1/photos/{uuid4()}?ea_id={self.ea_id}&subject={self.ea_id}"
            self._ask(line, "photo", "PUT", where, photo, digest)
        for start in range(0, len(events), BATCH):
            body = {"protocol": 1, "device_id": self.device_id, "device_time": datetime.now(UTC).isoformat()}
            content = gzip.compress(json.dumps(body | {"events": events[start : start + BATCH]}).encode())
            packed = {"Content-Encoding": "gzip", "Content-Type": "application/json"}
            answer = json.loads(self._ask(line, "sync", "POST", "/api/v1/sync", content, packed))
            self.outcomes += [f"{result['outcome']} {result['code']}".strip() for result in answer["results"]]
        line.close()

    def _ask(
        self, line: http.client.HTTPConnection, kind: str, method: str, path: str, body: Any, headers: dict[str, str]
    ) -> bytes:
        started = time.perf_counter()
        line.request(method, path, body, {"Authorization": f"Bearer {self.token}", **headers})
        answer = line.getresponse()
        content = answer.read()
        if answer.status >= http.client.BAD_REQUEST:
            raise RuntimeError(f"{path}: {answer.status} {content[:300]!r}")
        self.latencies.setdefault(kind, []).append(time.perf_counter() - started)
        return content


def set_up(database: Database, n_tablets: int, n_areas: int) -> tuple[str, list[Tablet]]:
    """Make a cycle with areas in force, an enumerator and a tablet per place."""
    now = datetime.now(UTC)
    plan = data_path("plan", "2022.toml").read_text(encoding="utf-8")
    cycle_id = start_cycle(database, plan, is_demo=True, actor=OFFICE, now=now)
    ea_ids = [f"4401180010{number:02d}001" for number in range(1, n_areas + 1)]
    _put_in_force(database, cycle_id, ea_ids, now)
    tablets = []
    for number in range(n_tablets):
        ea_id = ea_ids[number % n_areas]
        person = Actor(account_id=f"e{number:03d}", name="合成", roles=frozenset({Role.ENUMERATOR}))
        new = NewAccount(account_id=person.account_id, name="合成", roles=person.roles)
        create_account(database, new, Credential(), actor=OFFICE, now=now)
        places = PlacesFields(cycle_id=cycle_id, account_id=person.account_id, places=frozenset({ea_id}))
        assign_places(database, places, actor=OFFICE, now=now)
        device = NewDevice(cycle_id=cycle_id, name=f"平板 {number}")
        made = register_tablet(database, device, actor=person, now=now)
        tablets.append(Tablet(number // n_areas, ea_id, made.device_id, made.token))
    everybody = [f"e{number:03d}" for number in range(n_tablets)]
    held = TrainingFields(account_ids=everybody, stages=list(Stage), trained_on=now.date(), topic="合成")
    record_training(database, cycle_id, held, actor=OFFICE, now=now)
    return cycle_id, tablets


def _put_in_force(database: Database, cycle_id: str, ea_ids: Sequence[str], now: datetime) -> None:
    stamp = Stamp(cycle_id=cycle_id, recorded_at=now, recorded_by=OFFICE.account_id)
    village = {"village_name": "合成村", "town_code": "440118001", "town_name": "合成镇", "urban_rural_code": "220"}
    rows = [
        village
        | {"village_code": ea_id[:12], "n_households": 400, "area_draw_id": "a1", "ea_id": ea_id, "serial": serial}
        | {"area_name": f"合成小区 {serial}", "set": 0, "level": "city_county", "inclusion_prob": 0.1}
        for serial, ea_id in enumerate(ea_ids, start=1)
    ]
    source = {"import_id": "i1", "edition": "2022", "source_name": "合成", "digest": "0", "is_synthetic": True}
    draw = {"record_json": "{}", "digest": "0", "label": "areas", "authority": "own"}
    unit = ("village_code", "village_name", "town_code", "town_name", "urban_rural_code", "n_households")
    with database.transaction() as session:
        frame.add_import(session, source, stamp=stamp)
        units = [{name: row[name] for name in unit} | {"import_id": "i1", "edition": "2022"} for row in rows]
        frame.add_units(session, units, stamp=stamp)
        areas.add_draw(session, draw | {"area_draw_id": "a1", "import_id": "i1"}, stamp=stamp)
        areas.add_areas(session, [row | {"is_synthetic": True} for row in rows], stamp=stamp)
        heading = ledger.Heading(at=now, actor="office", action="area.draw", cycle_id=cycle_id, subject="areas")
        ledger.append(session, heading)


def serve(folder: str, url: str, port: int) -> None:
    """Serve the interface alone behind its gate, as `zhuhu serve` does beside the pages."""
    settings = Settings(data_dir=Path(folder), database_url=url, tablet_requests_per_minute=10_000)
    database = open_database(settings)
    gate = Middleware(Gate, seat_of=lambda _token: None)
    interface = api_application(lambda: database, lambda: settings)
    uvicorn.run(Starlette(routes=[Mount(API, interface)], middleware=[gate]), port=port, log_level="warning")


def run(name: str, settings: Settings, args: argparse.Namespace) -> None:
    """Let all tablets deliver, count what arrived, and print a row."""
    database = open_database(settings)
    cycle_id, tablets = set_up(database, args.tablets, args.areas)
    port = _free_port()
    command = [sys.executable, __file__, "--serve", str(settings.resolved_data_dir()), settings.database_url, str(port)]
    server = subprocess.Popen(command)
    try:
        _wait_for(port)
        took = _deliver(tablets, port)
    finally:
        server.terminate()
        server.wait(timeout=60)
    _report(name, tablets, took)
    _reconcile(database, cycle_id, tablets)
    database.close()


def _deliver(tablets: Sequence[Tablet], port: int) -> float:
    begin = threading.Barrier(len(tablets) + 1)
    threads = [threading.Thread(target=tablet.work, args=(port, begin)) for tablet in tablets]
    for thread in threads:
        thread.start()
    begin.wait()
    started = time.perf_counter()
    for thread in threads:
        thread.join()
    return time.perf_counter() - started


def _report(name: str, tablets: Sequence[Tablet], took: float) -> None:
    n_events = len(tablets) * N_EVENTS
    print(f"\n### {name}：{len(tablets)} 台平板\n")
    print(f"全部送完用 {took:.1f} 秒（目标 60 台不超过 {GOAL_S} 秒），每秒 {n_events / took:.0f} 个事件。\n")
    print("| 请求 | 次数 | p50 ms | p99 ms | 最长 ms |\n| --- | ---: | ---: | ---: | ---: |")
    for kind in ("work", "photo", "sync"):
        times = sorted(each * 1000 for tablet in tablets for each in tablet.latencies[kind])
        p99 = statistics.quantiles(times, n=100)[98] if len(times) > 1 else times[0]
        print(f"| {kind} | {len(times)} | {statistics.median(times):,.0f} | {p99:,.0f} | {times[-1]:,.0f} |")


def _reconcile(database: Database, cycle_id: str, tablets: Sequence[Tablet]) -> None:
    """Count what arrived against what was sent; any difference ends the run with an error."""
    said: dict[str, int] = {}
    for tablet in tablets:
        for outcome in tablet.outcomes:
            said[outcome] = said.get(outcome, 0) + 1
    with database.reading() as session:
        arrived = {
            "事件": int(sync.counts(session, cycle_id)["n_events"].sum()),
            "住宅": len(listing.dwellings(session, cycle_id, personal=False)),
            "建筑物": len(listing.buildings(session, cycle_id)),
            "摸底": len(screening.in_force(session, cycle_id, personal=False)),
            "照片": len(photos.of_cycle(session, cycle_id)),
        }
    n = len(tablets)
    numbers = (N_EVENTS, N_DWELLINGS, N_BUILDINGS, N_SCREENINGS, N_PHOTOS)
    expected = {what: n * each for what, each in zip(arrived, numbers, strict=True)}
    problems = len(verify_ledger(database).problems)
    print(f"\n答复：{said}；到达：{arrived}；应到：{expected}；台账问题：{problems}。")
    if arrived != expected or said != {"accepted": n * N_EVENTS} or problems:
        sys.exit("对不上数")
    print("逐项对上：一条不少，一条不多。")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(port: int) -> None:
    for _ in range(600):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    sys.exit("服务没有启动")


def main() -> None:
    """Print the report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tablets", type=int, default=60)
    parser.add_argument("--areas", type=int, default=15)
    parser.add_argument("--serve", nargs=3, metavar=("FOLDER", "URL", "PORT"))
    args = parser.parse_args()
    if args.serve:
        serve(args.serve[0], args.serve[1], int(args.serve[2]))
        return
    print(machine(["fastapi", "uvicorn", "sqlalchemy", "pandas"]))
    with tempfile.TemporaryDirectory() as folder:
        run("SQLite", Settings(data_dir=Path(folder), database_url="", key_file=None), args)
    url = os.environ.get(URL)
    if url:
        with tempfile.TemporaryDirectory() as folder:
            run("PostgreSQL", Settings(data_dir=Path(folder), database_url=url, key_file=None), args)
    else:
        print(f"\nPostgreSQL：没有 {URL}，未测。")


if __name__ == "__main__":
    main()
