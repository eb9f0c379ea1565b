"""Rows for the tests of the store."""

from datetime import UTC, datetime

from sqlmodel import Session

from fieldwork.store import cycles, ledger
from fieldwork.store.engine import Database
from fieldwork.store.facts import Stamp

NOW = datetime(2022, 9, 1, 2, 30, 15, 123456, tzinfo=UTC)
CYCLE = "c1"
STAMP = Stamp(cycle_id=CYCLE, recorded_at=NOW, recorded_by="somebody")
AREA = "440118001001001"
HEADING = ledger.Heading(at=NOW, actor="somebody", action="test.add", cycle_id=CYCLE, subject="s")


def enter(session: Session) -> None:
    """Enter what was added."""
    ledger.append(session, HEADING)


def add_cycle(database: Database) -> None:
    """Add the cycle that all rows belong to."""
    names = {"name": "轮换", "district_code": "440118", "district_name": "增城区", "is_demo": True}
    with database.transaction() as session:
        cycles.add(session, names, stamp=STAMP)
        enter(session)
