"""Two people change one thing: the second is told who did what and when, from the ledger."""

from collections.abc import Iterable
from datetime import datetime

from fieldwork.messages import sentence
from fieldwork.rules.permissions import Actor
from fieldwork.rules.refusals import StateRefusal
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import ledger
from fieldwork.store.engine import Database

COLLISIONS = frozenset(
    {
        "SYSTEM_CONFLICT",
        "CASE_STEP_NOT_ALLOWED",
        "SUBSTITUTION_STEP_NOT_ALLOWED",
        "SUBSTITUTION_ALREADY_REQUESTED",
        "VISIT_CORRECTED_ALREADY",
        "DISPOSITION_UNCHANGED",
        "RESOLUTION_CLOSED_ALREADY",
    }
)
"""Refusals that may come from what somebody else did a moment before."""


def explained(refusal: StateRefusal, database: Database, *, subjects: Iterable[object], actor: Actor) -> StateRefusal:
    """Add to a refusal who did the last thing to what it speaks of; nothing if it was the same person, or nobody."""
    if refusal.code not in COLLISIONS:
        return refusal
    names = [str(subject) for subject in [*subjects, *refusal.fields.values()] if subject]
    with database.reading() as session:
        last = ledger.newest_about(session, names)
    if last is not None and last.actor != actor.account_id:
        refusal.addition = _sentence(last.actor, last.action, last.at)
    return refusal


def _sentence(actor: str, action: str, at: datetime) -> str:
    local = f"{at.astimezone(LOCAL_ZONE):%Y-%m-%d %H:%M}"
    return sentence("SYSTEM_DONE_BEFORE", at=local, actor=actor, action=sentence(f"ACTION.{action}"))
