"""What tablets sent: batches, events as they came, what became of each, and what was decided. All facts."""

from collections.abc import Collection, Sequence
from typing import Any

import pandas as pd
from sqlalchemy import CheckConstraint, Select, func, or_, select
from sqlmodel import Field, Session

from fieldwork.rules.sync import EventKind, Outcome, Verdict
from fieldwork.store.columns import Sealed, UtcDateTime, one_of
from fieldwork.store.facts import Fact, Stamp, add_many, read, table_of

SOURCES = ("network", "file")


class SyncBatch(Fact, table=True):
    """One delivery of a tablet: its clock against the server's, and what it said about itself."""

    __table_args__ = (
        one_of("source", SOURCES),
        CheckConstraint("n_events >= 0", name="n_events_not_negative"),
    )

    batch_id: str = Field(primary_key=True)
    device_id: str = Field(foreign_key="device.device_id", index=True)
    source: str
    protocol: int
    device_time: Any = Field(sa_type=UtcDateTime)
    offset_seconds: int
    n_events: int
    n_unsent: int | None = None
    storage_used_mb: int | None = None
    storage_quota_mb: int | None = None
    is_persisted: bool | None = None
    lost: str | None = None
    page_version: str | None = None


class SyncEvent(Fact, table=True):
    """An event as it came: what it says is sealed, its raw time stands beside the corrected one."""

    __table_args__ = (
        one_of("kind", EventKind),
        CheckConstraint("sequence >= 1", name="sequence_from_one"),
    )

    event_id: str = Field(primary_key=True)
    batch_id: str = Field(foreign_key="sync_batch.batch_id")
    device_id: str = Field(foreign_key="device.device_id", index=True)
    sequence: int
    kind: str
    ea_id: str | None = Field(default=None, index=True)
    subject: str | None = Field(default=None, index=True)
    device_time: Any = Field(sa_type=UtcDateTime)
    corrected_at: Any = Field(sa_type=UtcDateTime)
    base_version: str | None = None
    marks: str | None = None
    payload: str = Field(sa_type=Sealed("sync_event.payload"))


class SyncOutcome(Fact, table=True):
    """What became of an event; the highest version counts. ``message`` names codes and rules, nobody's values."""

    __table_args__ = (one_of("outcome", Outcome),)

    event_id: str = Field(primary_key=True, foreign_key="sync_event.event_id")
    version: int = Field(primary_key=True)
    outcome: str
    code: str | None = None
    message: str | None = None
    assigned: str | None = None


class SyncDecision(Fact, table=True):
    """A person decided about an event that waited."""

    __table_args__ = (one_of("verdict", Verdict),)

    event_id: str = Field(primary_key=True, foreign_key="sync_event.event_id")
    ea_id: str | None = Field(default=None, index=True)
    verdict: str
    reason: str = Field(sa_type=Sealed("sync_decision.reason"))


def add_batch(session: Session, row: dict[str, Any], *, stamp: Stamp) -> None:
    """Add a delivery."""
    add_many(session, SyncBatch, [row], stamp=stamp)


def add_events(session: Session, rows: Sequence[dict[str, Any]], *, stamp: Stamp) -> None:
    """Add events as they came."""
    add_many(session, SyncEvent, rows, stamp=stamp)


def add_outcomes(session: Session, rows: Sequence[dict[str, Any]], *, stamp: Stamp) -> None:
    """Add outcomes; ``version`` is made, one more than the last of each event."""
    if not rows:
        return
    table = table_of(SyncOutcome)
    query = select(table.c.event_id, func.max(table.c.version).label("version")).group_by(table.c.event_id)
    wanted = query.where(table.c.event_id.in_([row["event_id"] for row in rows]))
    versions: dict[str, int] = {row.event_id: row.version for row in session.connection().execute(wanted).all()}
    numbered = [row | {"version": versions.get(row["event_id"], 0) + 1} for row in rows]
    add_many(session, SyncOutcome, numbered, stamp=stamp)


def add_decision(session: Session, row: dict[str, Any], *, stamp: Stamp) -> None:
    """Add a decision about an event (``event_id, ea_id, verdict, reason``)."""
    add_many(session, SyncDecision, [row], stamp=stamp)


def last_sequence(session: Session, device_id: str) -> int:
    """Return the greatest number that was taken of a device; 0 before the first."""
    table = table_of(SyncEvent)
    return session.connection().scalar(select(func.max(table.c.sequence)).where(table.c.device_id == device_id)) or 0


def last_offset(session: Session, device_id: str) -> int:
    """Return the offset of a device's clock at its last sync over the network; 0 before the first."""
    table = table_of(SyncBatch)
    query = select(table.c.offset_seconds).where(table.c.device_id == device_id, table.c.source == "network")
    return session.connection().scalar(query.order_by(table.c.recorded_at.desc()).limit(1)) or 0


def with_keys(session: Session, event_ids: Collection[str]) -> pd.DataFrame:
    """Return the events with these keys, with what became of each."""
    table = table_of(SyncEvent)
    return read(session, _with_outcome(personal=True).where(table.c.event_id.in_(sorted(event_ids))))


def waiting(
    session: Session, cycle_id: str, *, ea_ids: Collection[str] | None = None, device_id: str = ""
) -> pd.DataFrame:
    """Return the events that wait for others or for a decision, by corrected time.

    Of all areas, or of those that are named and of one device.
    """
    table, outcome, decided = table_of(SyncEvent), table_of(SyncOutcome), table_of(SyncDecision)
    undecided = table.c.event_id.not_in(select(decided.c.event_id))
    query = _with_outcome(personal=True).where(
        table.c.cycle_id == cycle_id, outcome.c.outcome == Outcome.CONFLICT.value, undecided
    )
    if ea_ids is not None:
        query = query.where(or_(table.c.ea_id.in_(sorted(ea_ids)), table.c.device_id == device_id))
    return read(session, query.order_by(table.c.corrected_at, table.c.event_id))


def is_decided(session: Session, event_id: str) -> bool:
    """Tell whether somebody decided about an event."""
    table = table_of(SyncDecision)
    query = select(func.count()).where(table.c.event_id == event_id)
    return bool(session.connection().scalar(query))


def of_subject(session: Session, cycle_id: str, subject: str) -> pd.DataFrame:
    """Return all events about a building, dwelling, household or area, by corrected time."""
    table = table_of(SyncEvent)
    query = _with_outcome(personal=True).where(table.c.cycle_id == cycle_id, table.c.subject == subject)
    return read(session, query.order_by(table.c.corrected_at, table.c.event_id))


def of_device(session: Session, device_id: str, *, most: int) -> pd.DataFrame:
    """Return the newest events of a device without what they say, with what became of each, the newest first."""
    table = table_of(SyncEvent)
    query = _with_outcome(personal=False).where(table.c.device_id == device_id)
    return read(session, query.order_by(table.c.sequence.desc()).limit(most))


def counts(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return ``device_id, outcome, n_events`` of a cycle, by what became of the events."""
    query = _with_outcome(personal=False).where(table_of(SyncEvent).c.cycle_id == cycle_id).subquery()
    grouped = select(query.c.device_id, query.c.outcome, func.count().label("n_events"))
    return read(session, grouped.group_by(query.c.device_id, query.c.outcome))


def last_batches(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the newest delivery of each device of a cycle."""
    table = table_of(SyncBatch)
    query = select(table).where(table.c.cycle_id == cycle_id).order_by(table.c.recorded_at.desc())
    return read(session, query).drop_duplicates("device_id", ignore_index=True)


def _with_outcome(*, personal: bool) -> Select[Any]:
    """Return the query of events with what became of each; the newest outcome is looked up event by event, by key."""
    table, batch, outcome = table_of(SyncEvent), table_of(SyncBatch), table_of(SyncOutcome)
    other = outcome.alias("newer")
    newest = select(func.max(other.c.version)).where(other.c.event_id == table.c.event_id).scalar_subquery()
    columns = [column for column in table.c if personal or not isinstance(column.type, Sealed)]
    became = (outcome.c.outcome, outcome.c.code, outcome.c.message, outcome.c.assigned)
    joined = table.join(batch, batch.c.batch_id == table.c.batch_id).join(
        outcome, (outcome.c.event_id == table.c.event_id) & (outcome.c.version == newest)
    )
    return select(*columns, batch.c.offset_seconds, *became).select_from(joined)
