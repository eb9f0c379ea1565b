"""What a tablet is answered: one result per event, with a sentence and what to do."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from fieldwork.messages import sentence
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.rules.sync import DUPLICATE, WAITING, Outcome, TabletEvent
from fieldwork.rules.tablets import Clock
from fieldwork.services.sync_held import Held, marks_from, payload_text, text_of


@dataclass(frozen=True, kw_only=True)
class Result:
    """What is answered about one event (`docs/sync.md`)."""

    event_id: str
    sequence: int
    outcome: str
    code: str = ""
    message: str = ""
    todo: str = ""
    marks: tuple[str, ...] = ()
    assigned: Mapping[str, str] = field(default_factory=dict)
    first_outcome: str = ""


@dataclass(frozen=True, kw_only=True)
class Receipt:
    """The answer to a batch."""

    server_time: datetime
    clock: Clock
    last_sequence: int
    results: tuple[Result, ...]


def result_of(held: Held, *, is_repeated: bool = False) -> Result:
    """Return the answer about an event of this batch; named twice in it, it is a duplicate of itself."""
    answer = Result(
        event_id=held.event_id,
        sequence=held.sequence,
        outcome=held.outcome,
        code=held.code,
        message=held.message,
        todo=sentence(f"NEXT.{held.outcome}"),
        marks=held.marks,
        assigned=held.assigned,
    )
    return replace(answer, outcome=DUPLICATE, first_outcome=held.outcome) if is_repeated else answer


def result_of_known(event: TabletEvent, row: Mapping[Any, Any], settled: Held | None) -> Result:
    """Return the answer about an event that was kept before; ``settled`` if this batch settled it."""
    if row["payload"] != payload_text(event.payload):
        return _taken(event)
    if settled is not None:
        return replace(result_of(settled, is_repeated=True), sequence=event.sequence)
    outcome = str(row["outcome"])
    return Result(
        event_id=str(event.event_id),
        sequence=event.sequence,
        outcome=DUPLICATE,
        first_outcome=outcome,
        code=text_of(row["code"]),
        message=text_of(row["message"]),
        todo=sentence(f"NEXT.{outcome}"),
        marks=marks_from(row["marks"]),
        assigned=json.loads(text_of(row["assigned"]) or "{}"),
    )


def waits(event: TabletEvent, *, expected: int) -> Result:
    """Return the answer about an event that was not taken, because one before it is missing."""
    gap = StateRefusal("SYNC_SEQUENCE_GAP", expected=expected)
    return Result(
        event_id=str(event.event_id),
        sequence=event.sequence,
        outcome=WAITING,
        code=gap.code,
        message=gap.sentence,
        todo=sentence("NEXT.waiting"),
    )


def _taken(event: TabletEvent) -> Result:
    refusal = InputRefusal("SYNC_EVENT_ID_TAKEN", event_id=event.event_id)
    return Result(
        event_id=str(event.event_id),
        sequence=event.sequence,
        outcome=Outcome.REJECTED,
        code=refusal.code,
        message=refusal.sentence,
        todo=sentence("NEXT.rejected"),
    )
