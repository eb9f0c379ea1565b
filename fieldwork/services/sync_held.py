"""One event from a tablet with what became of it, tried within a savepoint: accepted, waiting, or refused."""

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, StatementError

from fieldwork.rules.permissions import Actor
from fieldwork.rules.plan_tablets import TabletsPlan
from fieldwork.rules.refusals import Refusal, StateRefusal
from fieldwork.rules.sync import EventKind, Mark, Outcome, area_of, outcome_of
from fieldwork.rules.tablets import Clock, clock_with
from fieldwork.services.intention import Work
from fieldwork.services.sync_applying import carry_out
from fieldwork.services.sync_carrying import Carrying, corrected_payload
from fieldwork.store.facts import waiting
from fieldwork.store.remembering import forget

_LOG = logging.getLogger(__name__)
FROM_REVOKED = "SYNC_FROM_REVOKED_DEVICE"
"""What comes from a tablet out of use waits for a person, whatever else arrives."""


@dataclass(frozen=True, kw_only=True)
class Held:
    """An event with what became of it so far; ``is_new`` until it is stored."""

    event_id: str
    device_id: str
    sequence: int
    kind: EventKind
    subject: str
    device_time: datetime
    payload: Mapping[str, Any] = field(repr=False)
    clock: Clock
    marks: tuple[Mark, ...]
    base_version: str | None = None
    outcome: Outcome = Outcome.CONFLICT
    code: str = ""
    message: str = ""
    assigned: Mapping[str, str] = field(default_factory=dict)
    is_new: bool = True

    @property
    def ea_id(self) -> str:
        """The area of the event; empty if it names none."""
        return area_of(self.subject)

    @property
    def corrected_at(self) -> datetime:
        """When it happened, put right by the clock's offset."""
        return self.clock.corrected(self.device_time)

    def refused(self, refusal: Refusal) -> "Held":
        """Return the event with what became of it by a refusal."""
        return replace(self, outcome=outcome_of(refusal), code=refusal.code, message=refusal.sentence)

    def accepted(self, assigned: Mapping[str, str]) -> "Held":
        """Return the event carried out."""
        return replace(self, outcome=Outcome.ACCEPTED, code="", message="", assigned=assigned)


@dataclass(frozen=True, kw_only=True)
class Force:
    """A person decided that an event counts although it does not fit, for a reason."""

    reason: str = field(repr=False)


def tried(work: Work, held: Held, *, cycle_id: str, actor: Actor, force: Force | None = None) -> Held:
    """Carry an event out within a savepoint and return it with what became of it; refused, it leaves nothing behind."""
    carry = Carrying(
        work=work,
        actor=actor,
        cycle_id=cycle_id,
        event_id=held.event_id,
        base_version=held.base_version,
        is_forced=force is not None,
        reason="" if force is None else force.reason,
    )
    facts = waiting(work.session)
    n_before = len(facts)
    try:
        with work.session.begin_nested():
            return held.accepted(carry_out(carry, held.kind, corrected_payload(held.payload, held.clock)))
    except _OF_ONE_EVENT as error:
        if _is_of_the_database(error):
            raise
        del facts[n_before:]
        forget(work.session)
        if not isinstance(error, Refusal):
            # Perhaps a defect of ours: the kind of the error is told, never its words, which may hold what was typed.
            _LOG.warning("event %s (%s) could not be read: %s", held.event_id, held.kind, type(error).__name__)
        return held.refused(_refusal(error))


_OF_ONE_EVENT = (
    Refusal,
    StatementError,
    ValueError,
    TypeError,
    ArithmeticError,
    LookupError,
    AttributeError,
    RecursionError,
)


def _is_of_the_database(error: Exception) -> bool:
    """Tell whether the database itself fails (it is busy, or gone), not what the event says."""
    return isinstance(error, DBAPIError) and not isinstance(error, (IntegrityError, DataError))


def _refusal(error: Exception) -> Refusal:
    if isinstance(error, Refusal):
        return error
    # One event that cannot be stored must not keep a tablet from delivering all others: it waits for a person.
    return StateRefusal("SYSTEM_CONFLICT" if isinstance(error, IntegrityError) else "SYNC_EVENT_UNREADABLE")


def stored_event(row: Mapping[Any, Any], plan: TabletsPlan) -> Held:
    """Return a stored event with what became of it."""
    received_at = row["recorded_at"].to_pydatetime()
    return Held(
        event_id=str(row["event_id"]),
        device_id=str(row["device_id"]),
        sequence=int(row["sequence"]),
        kind=EventKind(row["kind"]),
        subject=text_of(row["subject"]),
        device_time=row["device_time"].to_pydatetime(),
        payload=json.loads(row["payload"]),
        clock=clock_with(int(row["offset_seconds"]), received_at=received_at, plan=plan),
        marks=marks_from(row["marks"]),
        base_version=text_of(row["base_version"]) or None,
        outcome=Outcome(row["outcome"]),
        code=text_of(row["code"]),
        message=text_of(row["message"]),
        assigned=json.loads(text_of(row["assigned"]) or "{}"),
        is_new=False,
    )


def event_row(held: Held, batch_id: str) -> dict[str, Any]:
    """Return a new event as it is stored: what it says as it came, raw and corrected time side by side."""
    return {
        "event_id": held.event_id,
        "batch_id": batch_id,
        "device_id": held.device_id,
        "sequence": held.sequence,
        "kind": held.kind,
        "ea_id": held.ea_id or None,
        "subject": held.subject or None,
        "device_time": held.device_time,
        "corrected_at": held.corrected_at,
        "base_version": held.base_version,
        "marks": ",".join(held.marks) or None,
        "payload": payload_text(held.payload),
    }


def outcome_row(held: Held) -> dict[str, Any]:
    """Return what became of an event as it is stored."""
    return {
        "event_id": held.event_id,
        "outcome": held.outcome,
        "code": held.code or None,
        "message": held.message or None,
        "assigned": json.dumps(dict(held.assigned), sort_keys=True) if held.assigned else None,
    }


def payload_text(payload: Mapping[str, Any]) -> str:
    """Return a payload as the one text that is kept and compared; signs that are no text stay escaped."""
    return json.dumps(payload, ensure_ascii=True, sort_keys=True, separators=(",", ":"))


def marks_from(stored: object) -> tuple[Mark, ...]:
    """Return marks as they were stored."""
    return tuple(Mark(each) for each in text_of(stored).split(",") if each)


def text_of(value: object) -> str:
    """Return a stored text; nothing stored is an empty one."""
    return value if isinstance(value, str) else ""
