"""Trying again what waits: the arrival of one event, or a decision, may be what others waited for."""

from collections.abc import Iterable

from fieldwork.rules.permissions import Actor
from fieldwork.rules.sync import Outcome
from fieldwork.services.devices import stored_device
from fieldwork.services.intention import Work
from fieldwork.services.sync_carrying import sender_of
from fieldwork.services.sync_held import FROM_REVOKED, Held, tried


def retried(work: Work, pending: Iterable[Held], *, cycle_id: str) -> dict[str, Held]:
    """Return the events that could be carried out now, tried in the order of their time until nothing moves."""
    left = sorted(
        (held for held in pending if held.code != FROM_REVOKED), key=lambda each: (each.corrected_at, each.event_id)
    )
    settled: dict[str, Held] = {}
    senders: dict[str, Actor] = {}
    while True:
        moved = {}
        for held in left:
            again = tried(work, held, cycle_id=cycle_id, actor=_sender(work, held, senders))
            if again.outcome is Outcome.ACCEPTED:
                moved[held.event_id] = again
        if not moved:
            return settled
        settled |= moved
        left = [held for held in left if held.event_id not in moved]


def _sender(work: Work, held: Held, known: dict[str, Actor]) -> Actor:
    if held.device_id not in known:
        known[held.device_id] = sender_of(work.session, stored_device(work.session, held.device_id)).actor
    return known[held.device_id]
