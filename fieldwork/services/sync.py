"""Receiving what tablets bring: one transaction per batch, a savepoint, a permission and a ledger entry per event.

The same events end in the same state whoever arrives first: what is known is recognised, what depends on others waits
and is tried again when they come, and what two people did to one thing a third one decides.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from fieldwork.rules.permissions import Actor
from fieldwork.rules.plan_tablets import TabletsPlan
from fieldwork.rules.refusals import StateRefusal
from fieldwork.rules.sync import (
    Batch,
    Outcome,
    TabletEvent,
    area_of,
    kept_subject,
    marks_of,
    require_protocol,
    split_in_order,
    subject_of,
)
from fieldwork.rules.tablets import Clock, Device, DeviceState, clock_at, clock_with
from fieldwork.services.devices import tablets_plan
from fieldwork.services.intention import Work, intention
from fieldwork.services.sync_carrying import Sender, sender_of
from fieldwork.services.sync_held import FROM_REVOKED, Held, event_row, outcome_row, stored_event, tried
from fieldwork.services.sync_results import Receipt, Result, result_of, result_of_known, waits
from fieldwork.services.sync_retrying import retried
from fieldwork.store import sync
from fieldwork.store.remembering import remembering

_MB = 1 << 20
Rows = Mapping[str, Mapping[Any, Any]]


@dataclass(frozen=True, kw_only=True)
class _Delivery:
    """A batch under way."""

    work: Work
    device: Device
    batch: Batch
    sender: Sender
    clock: Clock
    plan: TabletsPlan

    @property
    def cycle_id(self) -> str:
        return self.device.cycle_id


@intention("sync.receive")
def receive(work: Work, device: Device, batch: Batch, *, actor: Actor, now: datetime) -> Receipt:
    """Take in what a tablet sends over the network, in the name of its person.

    Nothing is refused as a whole but a protocol that is not known: each event is answered for itself, and everything
    answered but ``waiting`` is kept. The same batch sent again, or by two connections at once, changes nothing.

    Raises
    ------
    InputRefusal
        ``SYNC_PROTOCOL_NEWER``.
    """
    return _take(work, device, batch)


@intention("sync.import")
def import_batch(work: Work, device: Device, batch: Batch, *, actor: Actor, now: datetime) -> Receipt:
    """Take in what a tablet's file holds, brought by ``actor``; the events count in the name of the tablet's person."""
    return _take(work, device, batch)


def _take(work: Work, device: Device, batch: Batch) -> Receipt:
    require_protocol(batch.protocol)
    plan = tablets_plan(work.session, device.cycle_id)
    if batch.is_file:
        clock = clock_with(sync.last_offset(work.session, device.device_id), received_at=work.now, plan=plan)
    else:
        clock = clock_at(batch.device_time, received_at=work.now, plan=plan)
    sender = sender_of(work.session, device)
    with remembering(work.session):
        return _answered(_Delivery(work=work, device=device, batch=batch, sender=sender, clock=clock, plan=plan))


def _answered(delivery: _Delivery) -> Receipt:
    session, batch = delivery.work.session, delivery.batch
    last = sync.last_sequence(session, delivery.device.device_id)
    stored = sync.with_keys(session, [str(event.event_id) for event in batch.events])
    known: Rows = {str(row["event_id"]): row for row in stored.to_dict("records")}
    taken, behind = split_in_order(batch.events, last=last, known=known, lost=batch.lost)
    fresh: dict[str, Held] = {}
    for event in taken:
        key = str(event.event_id)
        if key not in known and key not in fresh:
            fresh[key] = _first_try(delivery, event)
    events = fresh | _settled(delivery, fresh)
    _keep(delivery, events)
    newest = max([last, *(event.sequence for event in taken)])
    results = [*_results(taken, known, events), *(waits(event, expected=newest + 1) for event in behind)]
    return Receipt(server_time=delivery.work.now, clock=delivery.clock, last_sequence=newest, results=tuple(results))


def _first_try(delivery: _Delivery, event: TabletEvent) -> Held:
    held = _held(delivery, event)
    if delivery.device.state is DeviceState.REVOKED:
        return held.refused(StateRefusal(FROM_REVOKED))
    return tried(delivery.work, held, cycle_id=delivery.cycle_id, actor=delivery.sender.actor)


def _held(delivery: _Delivery, event: TabletEvent) -> Held:
    subject = kept_subject(subject_of(event.kind, event.payload))
    marks = marks_of(
        event,
        delivery.clock,
        state=delivery.device.state,
        late_after=timedelta(days=delivery.plan.late_days),
        is_assigned=delivery.sender.is_assigned(area_of(subject)),
        batch=delivery.batch,
    )
    return Held(
        event_id=str(event.event_id),
        device_id=delivery.device.device_id,
        sequence=event.sequence,
        kind=event.kind,
        subject=subject,
        device_time=event.device_time,
        payload=event.payload,
        clock=delivery.clock,
        marks=marks,
        base_version=event.base_version,
    )


def _settled(delivery: _Delivery, fresh: Mapping[str, Held]) -> dict[str, Held]:
    """Try again what waits in the areas of this batch, and of this tablet."""
    pending = _stored_waiting(delivery, {held.ea_id for held in fresh.values()})
    pending += [held for held in fresh.values() if held.outcome is Outcome.CONFLICT]
    return retried(delivery.work, pending, cycle_id=delivery.cycle_id)


def _stored_waiting(delivery: _Delivery, ea_ids: set[str]) -> list[Held]:
    rows = sync.waiting(
        delivery.work.session, delivery.cycle_id, ea_ids=ea_ids, device_id=delivery.device.device_id
    ).to_dict("records")
    return [stored_event(row, delivery.plan) for row in rows]


def _keep(delivery: _Delivery, events: Mapping[str, Held]) -> None:
    """Add the facts of the batch itself: its heading, its new events, and what became of events new and old."""
    batch_id, session = str(uuid4()), delivery.work.session
    stamp = delivery.work.about(cycle_id=delivery.cycle_id, subject=delivery.device.device_id)
    sync.add_batch(session, _batch_row(delivery, batch_id), stamp=stamp)
    new = [event_row(held, batch_id) for held in events.values() if held.is_new]
    sync.add_events(session, new, stamp=stamp)
    sync.add_outcomes(session, [outcome_row(held) for held in events.values()], stamp=stamp)


def _batch_row(delivery: _Delivery, batch_id: str) -> dict[str, Any]:
    batch = delivery.batch
    return {
        "batch_id": batch_id,
        "device_id": delivery.device.device_id,
        "source": "file" if batch.is_file else "network",
        "protocol": batch.protocol,
        "device_time": batch.device_time,
        "offset_seconds": delivery.clock.offset_seconds,
        "n_events": len(batch.events),
        "n_unsent": batch.n_unsent,
        "storage_used_mb": None if batch.storage_used is None else batch.storage_used // _MB,
        "storage_quota_mb": None if batch.storage_quota is None else batch.storage_quota // _MB,
        "is_persisted": batch.is_persisted,
        "lost": ",".join(str(number) for number in sorted(batch.lost)) or None,
        "page_version": batch.page_version or None,
    }


def _results(taken: Iterable[TabletEvent], known: Rows, events: Mapping[str, Held]) -> Iterable[Result]:
    seen = set[str]()
    for event in taken:
        key = str(event.event_id)
        if key in known:
            yield result_of_known(event, known[key], events.get(key))
        else:
            yield result_of(events[key], is_repeated=key in seen)
        seen.add(key)
