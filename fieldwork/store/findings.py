"""What checks of data found, kept with the import or step they belong to. Ids only, never a personal value."""

from uuid import uuid4

import pandas as pd
from sqlalchemy import UniqueConstraint, select
from sqlmodel import Field, Session

from fieldwork.store.columns import Sealed, one_of
from fieldwork.store.cycles import next_number
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


class FindingResolution(Fact, table=True):
    """What somebody decided about a finding, and why; the highest version stands. A withdrawal is one of them."""

    __table_args__ = (UniqueConstraint("finding_id", "version"),)

    resolution_id: str = Field(primary_key=True)
    finding_id: str = Field(foreign_key="finding.finding_id")
    version: int
    outcome: str
    reason: str = Field(sa_type=Sealed("finding_resolution.reason"))
    evidence: str | None = Field(default=None, sa_type=Sealed("finding_resolution.evidence"))
    document_id: str | None = Field(default=None, foreign_key="document.document_id")


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


def one(session: Session, finding_id: str) -> pd.DataFrame:
    """Return the finding with this key, or no row."""
    table = table_of(Finding)
    return read(session, select(table).where(table.c.finding_id == finding_id))


def add_resolution(session: Session, row: dict[str, object], *, stamp: Stamp) -> int:
    """Add a resolution and return its number among those of the finding."""
    version = next_number(session, FindingResolution, "version", finding_id=row["finding_id"])
    add_many(session, FindingResolution, [row | {"version": version}], stamp=stamp)
    return version


def resolutions(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return all resolutions of a cycle, per finding the first before the newest."""
    table = table_of(FindingResolution)
    query = select(table).where(table.c.cycle_id == cycle_id)
    return read(session, query.order_by(table.c.finding_id, table.c.version))
