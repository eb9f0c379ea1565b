"""Time `zhuhu ledger verify` on a million entries, each with a fact.

    python benchmarks/ledger_at_size.py [N_ENTRIES] [DATABASE_URL]

Entries and facts are made in bulk with the product's own digests (a visit with a sealed note per entry), so that the
check has everything to do that it has in a survey; then they are checked through the service.
"""

import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import insert

from fieldwork.services.database import open_database
from fieldwork.services.ledger import verify_ledger
from fieldwork.settings import Settings
from fieldwork.store import cycles, ledger
from fieldwork.store.engine import Database
from fieldwork.store.facts import FactDigest, Stamp, fact_digest, normal_row, table_of
from fieldwork.store.ledger import LedgerEntry, LedgerFact
from fieldwork.store.visits import Visit

START = datetime(2022, 9, 1, tzinfo=UTC)
STAMP = Stamp(cycle_id="c1", recorded_at=START, recorded_by="bench")
CHUNK = 20_000


def main() -> None:
    """Fill a new database and check it."""
    n_entries = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    url = sys.argv[2] if len(sys.argv) > 2 else ""
    with tempfile.TemporaryDirectory() as folder:
        database = open_database(Settings(data_dir=Path(folder), database_url=url))
        print(f"{database.dialect}: filled in {timed(lambda: fill(database, n_entries)):.1f} s")
        shown: list[int] = []
        seconds = timed(lambda: check(database, n_entries, shown))
        print(f"{n_entries:,} entries with facts checked in {seconds:.1f} s ({len(shown)} steps of the bar)")
        database.close()


def timed(work) -> float:  # noqa: ANN001 - any call
    """Return how long a call takes."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def check(database: Database, n_entries: int, shown: list[int]) -> None:
    """Check the whole ledger; it must be clean."""
    report = verify_ledger(database, lambda done, _total: shown.append(done))
    assert report.is_clean, report.problems[:3]  # noqa: S101 - a benchmark of a wrong answer is worth nothing
    assert report.n_entries == n_entries + 1  # noqa: S101


def fill(database: Database, n_entries: int) -> None:
    """Add the cycle by the store's own way, then entries in bulk."""
    names = {"name": "轮换", "district_code": "440118", "district_name": "增城区", "is_demo": True}
    with database.transaction() as session:
        cycles.add(session, names, stamp=STAMP)
        head = ledger.append(session, heading(START))
    previous = head.hash
    for first in range(2, n_entries + 2, CHUNK):
        with database.transaction() as session:
            rows = list(made(database, range(first, min(first + CHUNK, n_entries + 2)), previous))
            connection = session.connection()
            connection.execute(insert(table_of(Visit)), [visit for visit, _, _ in rows])
            connection.execute(insert(table_of(LedgerEntry)), [entry for _, entry, _ in rows])
            connection.execute(insert(table_of(LedgerFact)), [fact for _, _, fact in rows])
            previous = rows[-1][1]["hash"]


def made(database: Database, sequences: range, previous: str) -> Iterator[tuple[dict, dict, dict]]:
    """Yield visit, entry and entered fact for each sequence."""
    table = table_of(Visit)
    for sequence in sequences:
        visit = normal_row(table, visit_row(sequence))
        digest = fact_digest(table, visit, database.keys)
        entry = {"sequence": sequence} | vars(heading(START + timedelta(seconds=sequence)))
        text = ledger.heading_text(entry)
        payload = ledger.payload_digest(text, [digest], database.keys)
        chained = {"payload_digest": payload, "previous_hash": previous}
        previous = ledger.entry_hash(text, payload, previous)
        yield visit, entry | chained | {"hash": previous}, entered(digest, sequence)


def entered(digest: FactDigest, sequence: int) -> dict[str, object]:
    """Return the row of the ledger about a fact."""
    return {"table_name": digest.table, "key": digest.key, "sequence": sequence, "digest": digest.digest}


def heading(at: datetime) -> ledger.Heading:
    """Return the heading of an entry."""
    return ledger.Heading(at=at, actor="bench", action="visit.record", cycle_id="c1", subject="44011800100100100101")


def visit_row(sequence: int) -> dict[str, object]:
    """Return a visit with position and a personal note."""
    at = START + timedelta(seconds=sequence)
    return {
        "visit_id": f"00000000-0000-4000-8000-{sequence:012d}",
        "cycle_id": "c1",
        "ea_id": "440118001001001",
        "household_id": "44011800100100100101",
        "visited_at": at,
        "visited_by": "bench",
        "attempt_code": "refused",
        "lon": 113.8,
        "lat": 23.3,
        "datum": "WGS-84",
        "accuracy_m": 5.0,
        "note": "户主不在，约定晚上再来",
        "recorded_at": at,
        "recorded_by": "bench",
    }


if __name__ == "__main__":
    main()
