"""Kill a writer at random moments, and let 50 writers work at once.

    python benchmarks/faults.py kill [N_KILLS] [DATABASE_URL]
    python benchmarks/faults.py writers [N_WRITERS] [N_EACH] [DATABASE_URL]

A writer is a process of its own that records visits through the service; it prints a visit's key only after the call
came back. After each kill the database must open, verify and hold every visit that was printed.
"""

import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from fieldwork.services.database import open_database
from fieldwork.services.ledger import verify_ledger
from fieldwork.settings import Settings
from fieldwork.store import visits
from tests.services.scene import Scene
from tests.writers import started, visit_keys


def main() -> None:
    """Run what the command line names."""
    what, *arguments = sys.argv[1:]
    url = arguments.pop() if arguments and "://" in arguments[-1] else ""
    numbers = [int(argument) for argument in arguments]
    with tempfile.TemporaryDirectory() as folder:
        scene = Scene(Settings(data_dir=Path(folder), database_url=url, key_file=None))
        scene.database.close()
        if what == "kill":
            kill(scene, *numbers)
        else:
            write(scene, *numbers)


def kill(scene: Scene, n_kills: int = 200) -> None:
    """Kill a writer ``n_kills`` times, each at a random moment of its stream of calls."""
    chance, acknowledged = random.Random(2022), set[str]()  # noqa: S311 - moments, not secrets
    for _ in range(n_kills):
        writer = started(scene.settings, scene.cycle_id, n_visits=10_000)
        first = writer.stdout.readline()
        time.sleep(chance.uniform(0, 0.25))
        writer.kill()
        acknowledged |= {first.strip(), *visit_keys(writer)}
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


def write(scene: Scene, n_writers: int = 50, n_each: int = 40) -> None:
    """Let writers record visits at once; every one must be there in the end."""
    writers: list[subprocess.Popen[str]] = [
        started(scene.settings, scene.cycle_id, n_visits=n_each, waits=True) for _ in range(n_writers)
    ]
    for writer in writers:
        writer.stdout.readline()
    began = time.perf_counter()
    for writer in writers:
        writer.stdin.write("go\n")
        writer.stdin.flush()
    acknowledged = {key for writer in writers for key in visit_keys(writer)}
    seconds = time.perf_counter() - began
    assert len(acknowledged) == n_writers * n_each  # noqa: S101
    check(scene, acknowledged)
    print(f"{n_writers} writers × {n_each} visits: {len(acknowledged) / seconds:.0f} commits/s, nothing lost")


if __name__ == "__main__":
    main()
