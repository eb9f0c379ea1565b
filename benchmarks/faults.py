"""Kill a writer at random moments, and let 50 writers work at once.

    python benchmarks/faults.py kill [N_KILLS] [DATABASE_URL]
    python benchmarks/faults.py writers [N_WRITERS] [N_EACH] [DATABASE_URL]

A writer is a process of its own that records visits through the service; it says a visit's key only after the call came
back. After each kill the database must open, verify and hold every visit that was said.
"""

import multiprocessing
import random
import sys
import tempfile
import time
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from fieldwork.services.database import open_database
from fieldwork.services.ledger import verify_ledger
from fieldwork.settings import Settings
from fieldwork.store import visits
from tests.services.scene import Scene
from tests.writers import write as write_visits

# A fork has the libraries already: 50 processes start at once, and what is measured is the writing.
PROCESSES: Any = multiprocessing.get_context("fork" if "fork" in multiprocessing.get_all_start_methods() else "spawn")


def main() -> None:
    """Run what the command line names."""
    what, *arguments = sys.argv[1:]
    url = arguments.pop() if arguments and "://" in arguments[-1] else ""
    numbers = [int(argument) for argument in arguments]
    with tempfile.TemporaryDirectory() as folder:
        scene = Scene(Settings(data_dir=Path(folder), database_url=url, key_file=None))
        scene.database.close()
        (kill if what == "kill" else write)(scene, *numbers)


def start(scene: Scene, n_visits: int) -> tuple[Any, Connection]:
    """Start a writer; it waits until it is sent a word."""
    here, there = PROCESSES.Pipe()
    process = PROCESSES.Process(target=run, args=(scene.settings, scene.cycle_id, n_visits, there), daemon=True)
    process.start()
    there.close()
    return process, here


def run(settings: Settings, cycle_id: str, n_visits: int, pipe: Connection) -> None:
    """Write; this is what happens in the other process."""

    def wait() -> None:
        pipe.send("ready")
        pipe.recv()

    write_visits(settings, cycle_id, n_visits, say=pipe.send, wait=wait)
    pipe.close()


def said(pipe: Connection) -> list[str]:
    """Return what a writer said until its end."""
    lines = []
    try:
        while True:
            lines.append(pipe.recv())
    except (EOFError, OSError):
        return lines


def kill(scene: Scene, n_kills: int = 200) -> None:
    """Kill a writer ``n_kills`` times, each at a random moment of its stream of calls."""
    chance, acknowledged = random.Random(2022), set[str]()  # noqa: S311 - moments, not secrets
    for _ in range(n_kills):
        process, pipe = start(scene, 10_000)
        pipe.recv()
        pipe.send("go")
        time.sleep(chance.uniform(0.02, 0.4))
        process.kill()
        acknowledged |= set(said(pipe))
        process.join()
        check(scene, acknowledged)
    print(f"{n_kills} kills: {len(acknowledged):,} acknowledged visits, all there; the ledger verified each time")


def check(scene: Scene, acknowledged: set[str]) -> None:
    """Open, verify, and look for every acknowledged visit."""
    database = open_database(scene.settings)
    report = verify_ledger(database)
    with database.reading() as session:
        there = set(visits.of_cycle(session, scene.cycle_id)["visit_id"])
    database.close()
    assert report.is_clean, report.problems[:3]  # noqa: S101
    assert acknowledged <= there, sorted(acknowledged - there)[:3]  # noqa: S101


def write(scene: Scene, n_writers: int = 50, n_each: int = 20) -> None:
    """Let writers record visits at once; every one must be there in the end."""
    writers = [start(scene, n_each) for _ in range(n_writers)]
    for _, pipe in writers:
        pipe.recv()
    began = time.perf_counter()
    for _, pipe in writers:
        pipe.send("go")
    lines = [line for _, pipe in writers for line in said(pipe)]
    seconds = time.perf_counter() - began
    acknowledged = set(lines) - {"busy"}
    assert len(acknowledged) == n_writers * n_each  # noqa: S101
    check(scene, acknowledged)
    speed, n_busy = len(acknowledged) / seconds, lines.count("busy")
    print(f"{n_writers} writers × {n_each} visits: {speed:.0f} commits/s, {n_busy} sent again, nothing lost")


if __name__ == "__main__":
    main()
