"""Fifty people at work: websocket clients before the real `zhuhu serve --demo`, signed in, one page run per 5 s each.

    python benchmarks/office_load.py [--people 50] [--seconds 60] [--data-dir FOLDER]

Three trials: everybody at an own page, the pages with maps among them, each page run anew every 5 s; everybody on the
map page, all at once; then at the own pages again while a visit is recorded every 10 s, after which the views that show
visits are made anew. Prints Markdown: seconds from the request until the page is whole, errors, the server's processor
time per run, its memory per session, and how busy the machine is: the clients work on the same one. Linux only, since
it reads the server's figures from /proc. Everything is synthetic.
"""

import argparse
import asyncio
import http.client
import itertools
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import websockets
from measuring import machine
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from fieldwork.rules.permissions import Role
from fieldwork.rules.visits import VisitFields, ea_of
from fieldwork.services.cycle import current_cycle
from fieldwork.services.database import open_database
from fieldwork.services.demo import DEMO_TODAY
from fieldwork.services.roster import all_actors
from fieldwork.services.visits import record_visit, visits_view
from fieldwork.settings import Settings

ROOT = Path(__file__).resolve().parents[1]
RUN = "from fieldwork.cli.main import main; main()"
EVERY_S, LONGEST_S = 5.0, 120.0
RECORDED_EVERY_S = 10.0
MAP_PAGE = "areas"
DESKS = (
    ("statistician", ("areas", "overview", "placement", "listing", "screening", "draw", "plan")),
    ("supervisor", ("areas", "overview", "substitution", "inspection", "signals")),
    ("enumerator-{number:02d}", ("visits", "overview", "bookkeeping", "visits", "areas", "listing", "accounts")),
    ("auditor", ("ledger", "overview", "areas")),
)
"""Who looks at what; taken in turns until everybody has a desk."""

FAILED = ("没有显示出来".encode(), "请重新登录".encode(), b"Traceback")
TICKS_PER_S = 100
GOAL_P95_S, GOAL_RUNS_PER_S = 1.0, 60


@dataclass
class Person:
    """One signed-in person at a page: the line to the server, and how long each run took."""

    account_id: str
    page: str
    cookie: str
    line: websockets.ClientConnection | None = None
    seconds: list[float] = field(default_factory=list)
    n_bytes: list[int] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    async def sit_down(self, port: int) -> None:
        """Open the line as a browser does."""
        self.line = await websockets.connect(
            f"ws://127.0.0.1:{port}/_stcore/stream",
            subprotocols=[websockets.Subprotocol("streamlit")],
            origin=websockets.Origin(f"http://127.0.0.1:{port}"),
            additional_headers={"Cookie": self.cookie},
            max_size=None,
            ping_interval=None,
        )

    async def run(self, page: str | None = None) -> None:
        """Ask for a run of the page and wait until it is whole."""
        if self.line is None:
            raise RuntimeError("nobody sits there")
        asked = BackMsg()
        asked.rerun_script.page_name = page or self.page
        started, n_bytes = time.perf_counter(), 0
        await self.line.send(asked.SerializeToString())
        while True:
            data = await asyncio.wait_for(self.line.recv(), LONGEST_S)
            content = data if isinstance(data, bytes) else data.encode()
            n_bytes += len(content)
            self.errors += [self.page for words in FAILED if words in content]
            if len(content) < 300 and _is_end(content):
                break
        self.seconds.append(time.perf_counter() - started)
        self.n_bytes.append(n_bytes)

    async def work(self, *, offset: float, until: float) -> None:
        """Run the page every few seconds until the time is over; who waits for an answer asks no second time."""
        at = time.perf_counter() + offset
        while at < until:
            await asyncio.sleep(max(0.0, at - time.perf_counter()))
            await self.run()
            at = max(at + EVERY_S, time.perf_counter())


def _is_end(content: bytes) -> bool:
    message = ForwardMsg()
    message.ParseFromString(content)
    is_over = message.WhichOneof("type") == "script_finished"
    return is_over and message.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN


@dataclass(frozen=True)
class Server:
    """The server's process, as /proc tells of it."""

    process: subprocess.Popen[bytes]
    port: int

    def cpu_s(self) -> float:
        """Return the processor seconds used so far."""
        words = Path(f"/proc/{self.process.pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
        return (int(words[11]) + int(words[12])) / TICKS_PER_S

    def memory_mb(self) -> float:
        """Return the memory that is held."""
        lines = Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii").splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024


@contextmanager
def served(folder: Path) -> Iterator[Server]:
    """Run the demonstration's server in a folder, on a free port."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    command = [sys.executable, "-c", RUN, "serve", "--demo", "--port", str(port), "--data-dir", str(folder)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait_for(port, process)
        yield Server(process, port)
    finally:
        process.terminate()
        process.wait()


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    for _ in range(1_000):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        if process.poll() is not None:
            break
        time.sleep(0.3)
    sys.exit("the server did not start")


def sign_in(port: int, account_id: str) -> str:
    """Sign in to the demonstration and return the cookie."""
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Origin": f"http://127.0.0.1:{port}"}
    line.request("POST", "/sign-in/demo", urllib.parse.urlencode({"account_id": account_id}), headers)
    answer = line.getresponse()
    cookie = answer.getheader("Set-Cookie", "")
    line.close()
    if not cookie:
        sys.exit(f"{account_id} was not let in: {answer.status}")
    return cookie.split(";", 1)[0]


def seated(port: int, n_people: int) -> list[Person]:
    """Return the people, each with a page of the role."""
    people = []
    for number in range(n_people):
        name, pages = DESKS[number % len(DESKS)]
        turn = number // len(DESKS)
        account_id = name.format(number=turn % 15 + 1)
        people.append(Person(account_id, pages[turn % len(pages)], sign_in(port, account_id)))
    return people


async def come_in(people: Sequence[Person], server: Server) -> None:
    """Let everybody open the own page, and say what each of them takes of memory."""
    before = server.memory_mb()
    for person in people:
        await person.sit_down(server.port)
        await person.run()
    after = server.memory_mb()
    print(f"- 每个会话的内存 {(after - before) / len(people):.1f} MB（打开之前 {before:.0f} MB，之后 {after:.0f} MB）")


async def everyday(people: Sequence[Person], server: Server, seconds: float, *, title: str) -> None:
    """Everybody works at an own page."""
    _forget(people)
    cpu, started = server.cpu_s(), time.perf_counter()
    step = EVERY_S / len(people)
    await asyncio.gather(
        *(person.work(offset=step * place, until=started + seconds) for place, person in enumerate(people))
    )
    runs = _report(title, people, server, cpu, time.perf_counter() - started)
    print(f"- 目标 p95 ≤ {GOAL_P95_S:.0f} 秒：{'达到' if _quantile(runs, 95) <= GOAL_P95_S else '没有达到'}")
    by_page: dict[str, list[float]] = {}
    for person in people:
        by_page.setdefault(person.page, []).extend(person.seconds)
    said = (f"{page} {statistics.median(each) * 1000:,.0f}" for page, each in sorted(by_page.items()))
    print(f"- 各页中位 ms：{'，'.join(said)}")


class FieldWork:
    """Visits that enumerators record beside the server, through the services: none was met, so no state moves."""

    def __init__(self, folder: Path) -> None:
        self._settings = Settings(data_dir=folder, demo=True, today=DEMO_TODAY)
        self._database = open_database(self._settings)
        cycle = current_cycle(self._database)
        if cycle is None:
            sys.exit("the demonstration has no cycle")
        self._cycle_id = cycle.cycle_id
        actors = all_actors(self._database, cycle_id=cycle.cycle_id)
        self._by_area = {ea_id: each for each in actors if Role.ENUMERATOR in each.roles for ea_id in each.areas}
        office = next(each for each in actors if Role.STATISTICIAN in each.roles)
        cases = visits_view(self._database, self._cycle_id, actor=office).cases
        self._open = itertools.cycle(cases.loc[cases["state"] == "in_contact", "household_id"].tolist())

    def record(self) -> None:
        """Record one visit."""
        household_id, now = next(self._open), self._settings.now()
        visit = VisitFields(
            visit_id=uuid4(),
            cycle_id=self._cycle_id,
            household_id=household_id,
            visited_at=now - timedelta(minutes=1),
            attempt_code="no_contact",
        )
        record_visit(self._database, visit, actor=self._by_area[ea_of(household_id)], now=now)

    async def go_on(self) -> None:
        """Record one after the other until it is stopped."""
        while True:
            await asyncio.to_thread(self.record)
            await asyncio.sleep(RECORDED_EVERY_S)


async def all_at_once(people: Sequence[Person], server: Server, rounds: int) -> None:
    """Everybody asks for the map page in the same moment, several times over."""
    for person in people:
        await person.run(MAP_PAGE)
    _forget(people)
    cpu, started = server.cpu_s(), time.perf_counter()
    for _ in range(rounds):
        await asyncio.gather(*(person.run(MAP_PAGE) for person in people))
    took = time.perf_counter() - started
    runs = _report("地图页，同时刷新", people, server, cpu, took)
    rate = len(runs) / took
    print(f"- 目标每秒 {GOAL_RUNS_PER_S} 次：{rate:.0f} 次，{'达到' if rate >= GOAL_RUNS_PER_S else '没有达到'}")


def _forget(people: Sequence[Person]) -> None:
    for person in people:
        person.seconds.clear()
        person.n_bytes.clear()


def _report(title: str, people: Sequence[Person], server: Server, cpu: float, took: float) -> list[float]:
    runs = sorted(seconds for person in people for seconds in person.seconds)
    sizes = [n_bytes for person in people for n_bytes in person.n_bytes]
    errors = [page for person in people for page in person.errors]
    spent = (server.cpu_s() - cpu) / len(runs) * 1000
    load = os.getloadavg()[0]
    print(f"\n### {title}：{len(people)} 人，{len(runs)} 次，{took:.0f} 秒\n")
    print("| p50 ms | p95 ms | p99 ms | 最长 ms | 出错 | 服务器处理器 ms/次 | kB/次 | 每秒次数 | 负载 |")
    print("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    times = " | ".join(f"{_quantile(runs, part) * 1000:,.0f}" for part in (50, 95, 99, 100))
    size = statistics.median(sizes) / 1024
    print(f"| {times} | {len(errors)} | {spent:.1f} | {size:.0f} | {len(runs) / took:.1f} | {load:.1f} |\n")
    if errors:
        print(f"- 出错的页：{sorted(set(errors))}")
    return runs


def _quantile(ordered: Sequence[float], part: int) -> float:
    return ordered[min(len(ordered) - 1, len(ordered) * part // 100)]


async def trials(server: Server, folder: Path, args: argparse.Namespace) -> None:
    """Carry out the trials over the same people."""
    people = seated(server.port, args.people)
    await come_in(people, server)
    await everyday(people, server, args.seconds, title="各人各页，每 5 秒一次")
    await all_at_once(people, server, args.rounds)
    outside = asyncio.create_task(FieldWork(folder).go_on())
    await everyday(people, server, args.seconds, title=f"各人各页，其间每 {RECORDED_EVERY_S:.0f} 秒记一次入户")
    outside.cancel()
    for person in people:
        if person.line is not None:
            await person.line.close()


def main() -> None:
    """Print the report."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--people", type=int, default=50)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument(
        "--data-dir",
        type=Path,
        help="a folder with the demonstration, to which visits are added; else one is made",
    )
    args = parser.parse_args()
    print(machine(["streamlit", "starlette", "uvicorn", "pandas"]))
    with tempfile.TemporaryDirectory() as made:
        folder = args.data_dir or Path(made)
        with served(folder) as server:
            asyncio.run(trials(server, folder, args))


if __name__ == "__main__":
    main()
