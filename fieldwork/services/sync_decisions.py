"""Events that wait for a person: both sides side by side, and the decision."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.permissions import Actor, Reach, reach_of, require_area
from fieldwork.rules.plan_tablets import TabletsPlan
from fieldwork.rules.privacy import personal_reach
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.rules.sync import KIND_LABELS, MARK_LABELS, EventKind, Outcome, Verdict, require_decidable
from fieldwork.services.devices import stored_device, tablets_plan
from fieldwork.services.intention import Work, intention
from fieldwork.services.sync_carrying import sender_of
from fieldwork.services.sync_held import Force, Held, marks_from, outcome_row, stored_event, text_of, tried
from fieldwork.services.sync_retrying import retried
from fieldwork.services.sync_sides import Side, sides_of
from fieldwork.store import sync
from fieldwork.store.engine import Database

_COLUMNS = [
    "event_id",
    "ea_id",
    "subject",
    "kind_zh",
    "device_id",
    "recorded_by",
    "corrected_at",
    "device_time",
    "recorded_at",
    "marks_zh",
    "code",
    "message",
]


@dataclass(frozen=True, kw_only=True)
class SyncDecision:
    """What is decided about an event that waits, and why."""

    event_id: UUID
    verdict: Verdict
    reason: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class ConflictView:
    """An event that waits, and what stands against it: other events about the same thing, and what is recorded."""

    event_id: str
    subject: str
    message: str
    sides: tuple[Side, ...]


@intention("sync.decide")
def decide_event(work: Work, decision: SyncDecision, *, actor: Actor, now: datetime) -> str:
    """Decide about an event that waits, and return what became of it.

    Applied, it is carried out in its sender's name, also where it does not fit: a visit is kept without moving a
    closed case, a number that is taken is given anew, an answer becomes the newest version. Set aside, it stays where
    it is, as it came.

    Raises
    ------
    Refusal
        ``SYNC_EVENT_UNKNOWN``, ``SYNC_DECISION_…``, and what the event's own service still refuses.
    """
    row = _waiting(work.session, decision.event_id)
    ea_id, cycle_id = text_of(row["ea_id"]), str(row["cycle_id"])
    _require_reach(work, ea_id)
    reason = require_decidable(
        decision.verdict, decision.reason, sent_by=str(row["recorded_by"]), decided_by=actor.account_id
    )
    plan = tablets_plan(work.session, cycle_id)
    held = stored_event(row, plan)
    became = _applied(work, held, cycle_id, plan, reason) if decision.verdict is Verdict.APPLY else []
    stamp = work.about(cycle_id=cycle_id, subject=held.subject or held.event_id)
    said = {"event_id": held.event_id, "ea_id": ea_id or None, "verdict": decision.verdict, "reason": reason}
    sync.add_decision(work.session, said, stamp=stamp)
    sync.add_outcomes(work.session, [outcome_row(each) for each in became], stamp=stamp)
    return became[0].outcome if became else held.outcome


def _applied(work: Work, held: Held, cycle_id: str, plan: TabletsPlan, reason: str) -> list[Held]:
    """Carry the event out, then what waited for it; the event itself comes first."""
    device = stored_device(work.session, held.device_id)
    person = sender_of(work.session, device).actor
    done = tried(work, held, cycle_id=cycle_id, actor=person, force=Force(reason=reason))
    if done.outcome is not Outcome.ACCEPTED:
        raise StateRefusal("SYNC_STILL_REFUSED", said=done.message)
    rows = sync.waiting(work.session, cycle_id, ea_ids={held.ea_id}).to_dict("records")
    behind = [stored_event(row, plan) for row in rows if row["event_id"] != held.event_id]
    return [done, *retried(work, behind, cycle_id=cycle_id).values()]


def conflicts_view(database: Database, cycle_id: str, *, actor: Actor) -> pd.DataFrame:
    """Return the events within the actor's reach that wait for others or for a decision, the earliest first.

    Columns: ``event_id, ea_id, subject, kind_zh, device_id, recorded_by, corrected_at, device_time, recorded_at,
    marks_zh, code, message``. What names no area is shown to whom all areas are.
    """
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        known = sync.waiting(session, cycle_id)
    near = known[pd.Series([_is_near(ea_id, reach) for ea_id in known["ea_id"]], index=known.index, dtype="bool")]
    return near.assign(
        kind_zh=[KIND_LABELS[EventKind(kind)] for kind in near["kind"]],
        marks_zh=["、".join(MARK_LABELS[mark] for mark in marks_from(marks)) for marks in near["marks"]],
    )[_COLUMNS].reset_index(drop=True)


def conflict_view(database: Database, event_id: UUID, *, actor: Actor) -> ConflictView:
    """Return an event that waits with both sides; personal values to whom they are shown.

    Raises
    ------
    Refusal
        ``SYNC_EVENT_UNKNOWN``, ``PERMISSION_…``.
    """
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        row = _waiting(session, event_id)
        ea_id = text_of(row["ea_id"])
        if ea_id:
            require_area(reach, ea_id)
        is_shown = personal_reach(actor).covers(ea_id)
        sides = sides_of(session, row, is_shown=is_shown)
    return ConflictView(
        event_id=str(event_id), subject=text_of(row["subject"]), message=text_of(row["message"]), sides=sides
    )


def _waiting(session: Session, event_id: UUID) -> dict[Any, Any]:
    known = sync.with_keys(session, [str(event_id)])
    is_open = not known.empty and known["outcome"].iloc[0] == Outcome.CONFLICT
    if not is_open or sync.is_decided(session, str(event_id)):
        raise InputRefusal("SYNC_EVENT_UNKNOWN", event_id=event_id)
    return dict(known.to_dict("records")[0])


def _require_reach(work: Work, ea_id: str) -> None:
    """Ask for the area; what names none is decided by who decides everywhere."""
    if ea_id or not work.reach.everywhere:
        work.require_area(ea_id)


def _is_near(ea_id: object, reach: Reach) -> bool:
    return reach.everywhere or (isinstance(ea_id, str) and reach.covers(ea_id))
