"""What checks of data found, kept with the import or step they belong to. Ids only, never a personal value."""

from uuid import uuid4

import pandas as pd
from sqlalchemy import select
from sqlmodel import Field, Session

from fieldwork.store.columns import one_of
from fieldwork.store.facts import Fact, Stamp, add_many, read, table_of
from sampling.findings import Severity


class Finding(Fact, table=True):
    """A finding of a check. ``stage`` is the noun that was checked, ``source_id`` the import, draw or lock."""

    __table_args__ = (one_of("severity", Severity),)

    finding_id: str = Field(primary_key=True)
    stage: str
    source_id: str = Field(index=True)
    position: int
    code: str
    severity: str
    subject: str
    field: str
    value: str
    expected: str


def add_findings(session: Session, rows: pd.DataFrame, *, stage: str, source_id: str, stamp: Stamp) -> int:
    """Add the findings of one check (``code, severity, subject, field, value, expected``) in their order."""
    marked = [
        {str(name): value for name, value in row.items()}
        | {"finding_id": str(uuid4()), "stage": stage, "source_id": source_id, "position": position}
        for position, row in enumerate(rows.to_dict("records"))
    ]
    return add_many(session, Finding, marked, stamp=stamp)


def of_source(session: Session, source_id: str, *, stage: str | None = None) -> pd.DataFrame:
    """Return the findings of an import, draw or lock in their order."""
    table = table_of(Finding)
    query = select(table).where(table.c.source_id == source_id).order_by(table.c.recorded_at, table.c.position)
    return read(session, query if stage is None else query.where(table.c.stage == stage))


def of_stage(session: Session, cycle_id: str, stage: str) -> pd.DataFrame:
    """Return all findings of a stage of a cycle; the caller keeps those of the sources in force."""
    table = table_of(Finding)
    query = select(table).where(table.c.cycle_id == cycle_id, table.c.stage == stage)
    return read(session, query.order_by(table.c.recorded_at, table.c.source_id, table.c.position))
