"""Several processes append at once: one chain, nothing lost."""

import subprocess
import sys
from pathlib import Path

from fieldwork.services.database import open_database
from fieldwork.services.ledger import verify_ledger
from fieldwork.settings import Settings
from fieldwork.store import visits
from fieldwork.store.engine import Database
from tests.store.rows import CYCLE, add_cycle

N_PROCESSES = 3
N_VISITS = 15
WRITER = """
import sys
from pathlib import Path
from datetime import UTC, datetime
from fieldwork.services.database import open_database
from fieldwork.settings import Settings
from fieldwork.store import ledger, visits
from fieldwork.store.facts import Stamp

folder, url, writer, n_visits = Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4])
now = datetime(2022, 9, 1, tzinfo=UTC)
database = open_database(Settings(data_dir=folder, database_url=url))
for number in range(n_visits):
    with database.transaction() as session:
        row = {"visit_id": f"{writer}-{number}", "ea_id": "e", "household_id": "h", "visited_at": now}
        stamp = Stamp(cycle_id="c1", recorded_at=now, recorded_by=writer)
        visits.add(session, row | {"visited_by": writer, "attempt_code": "refused"}, stamp=stamp)
        heading = ledger.Heading(at=now, actor=writer, action="visit.record", cycle_id="c1", subject="h")
        ledger.append(session, heading)
"""
ROOT = Path(__file__).resolve().parents[2]


def run(settings: Settings, code: str, *arguments: str) -> list[int]:
    command = [sys.executable, "-c", code, str(settings.resolved_data_dir()), settings.database_url]
    started = [subprocess.Popen([*command, f"w{number}", *arguments], cwd=ROOT) for number in range(N_PROCESSES)]
    return [process.wait(timeout=120) for process in started]


def test_processes_that_append_at_once_keep_one_chain(settings: Settings, database: Database) -> None:
    add_cycle(database)
    assert run(settings, WRITER, str(N_VISITS)) == [0] * N_PROCESSES
    report = verify_ledger(database)
    assert report.is_clean
    assert report.n_entries == 1 + N_PROCESSES * N_VISITS
    with database.reading() as session:
        recorded = visits.of_cycle(session, CYCLE)
    assert recorded["visited_by"].value_counts().to_dict() == {f"w{n}": N_VISITS for n in range(N_PROCESSES)}


def test_processes_that_open_a_new_database_at_once_agree_on_its_keys(settings: Settings) -> None:
    opening = WRITER.split("for number in", maxsplit=1)[0]
    assert run(settings, opening, "0") == [0] * N_PROCESSES
    open_database(settings).close()
