"""A tablet as the tests hold one: it numbers its events and sends them, as the page does."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

from sqlmodel import Session

from fieldwork.rules.people import Stage
from fieldwork.rules.permissions import Actor, Role
from fieldwork.rules.sync import Batch, EventKind, TabletEvent
from fieldwork.rules.tablets import Device
from fieldwork.services.devices import NewDevice, device_by_id, register_tablet
from fieldwork.services.people import (
    Credential,
    NewAccount,
    PlacesFields,
    TrainingFields,
    assign_places,
    create_account,
    record_training,
)
from fieldwork.services.sync import receive
from fieldwork.services.sync_results import Receipt, Result
from fieldwork.store import devices, field_reports, sync
from fieldwork.store.facts import Stamp
from tests.services.scene import ADMINISTRATOR, AREA, ENUMERATOR, NOW, STATISTICIAN, SUPERVISOR, Scene, household
from tests.services.settling import draw_areas

OTHERS = tuple(
    Actor(account_id=name, name=name, roles=frozenset({Role.ENUMERATOR}), areas=frozenset({AREA}))
    for name in ("enum-b", "enum-c")
)
"""Two more enumerators of the same area."""
SPACE = UUID("0194f3a0-0000-7000-8000-000000000000")


def open_field(scene: Scene) -> Scene:
    """Put the areas of the scene in force and give the area to three trained enumerators."""
    draw_areas(scene)
    for person in OTHERS:
        account = NewAccount(account_id=person.account_id, name=person.name, roles=person.roles)
        create_account(scene.database, account, Credential(), actor=ADMINISTRATOR, now=NOW)
    people = [ENUMERATOR.account_id, *(person.account_id for person in OTHERS)]
    held = TrainingFields(account_ids=people, stages=list(Stage), trained_on=NOW.date(), topic="平板")
    record_training(scene.database, scene.cycle_id, held, actor=STATISTICIAN, now=NOW)
    for account_id in people:
        assign(scene, account_id, AREA)
    assign(scene, SUPERVISOR.account_id, AREA[:9])
    return scene


def assign(scene: Scene, account_id: str, *ea_ids: str) -> None:
    """Give an account exactly these areas."""
    wanted = PlacesFields(cycle_id=scene.cycle_id, account_id=account_id, places=frozenset(ea_ids))
    assign_places(scene.database, wanted, actor=STATISTICIAN, now=scene.now)


@dataclass
class Tablet:
    """A tablet of one person; ``clock`` is how much its clock is ahead of the server's."""

    scene: Scene
    name: str
    actor: Actor = ENUMERATOR
    clock: timedelta = timedelta(0)
    events: list[TabletEvent] = field(default_factory=list)
    device: Device = field(init=False)
    token: str = field(init=False)

    def __post_init__(self) -> None:
        new = NewDevice(cycle_id=self.scene.cycle_id, name=self.name)
        made = register_tablet(self.scene.database, new, actor=self.actor, now=self.scene.now)
        self.token = made.token
        device = device_by_id(self.scene.database, made.device_id)
        assert device is not None
        self.device = device

    def reread(self) -> Device:
        """Return the tablet as the server knows it now."""
        device = device_by_id(self.scene.database, self.device.device_id)
        assert device is not None
        return device

    def note(
        self, kind: str, payload: Mapping[str, Any], *, base: str | None = None, at: datetime | None = None
    ) -> str:
        """Write an event down, as without network, and return its key."""
        sequence = len(self.events) + 1
        event = TabletEvent(
            event_id=uuid5(SPACE, f"{self.name}|{sequence}"),
            sequence=sequence,
            kind=EventKind(kind),
            device_time=(at or self.scene.now) + self.clock,
            payload=payload,
            base_version=base,
        )
        self.events.append(event)
        return str(event.event_id)

    def send(self, *events: TabletEvent, **more: Any) -> Receipt:
        """Send events, or all that were noted."""
        batch = Batch(device_time=self.scene.now + self.clock, events=list(events or self.events), **more)
        return receive(self.scene.database, self.device, batch, actor=self.actor, now=self.scene.now)

    def sent(self, kind: str, payload: Mapping[str, Any], **more: Any) -> Result:
        """Note one event, send it, and return what was answered about it."""
        self.note(kind, payload, **more)
        return self.send(self.events[-1]).results[0]


def building(number: str | None, ea_id: str = AREA, **more: Any) -> dict[str, Any]:
    """Return the payload of a building."""
    return {"ea_id": ea_id, "building_no": number, "building_type": "apartment", "n_floors": 6, **more}


def dwelling(number: str | None, ea_id: str = AREA, **more: Any) -> dict[str, Any]:
    """Return the payload of a dwelling."""
    kind = {"dwelling_type": "apartment", "occupancy": "occupied"}
    return {"ea_id": ea_id, "building_no": "001", "dwelling_no": number, "address": "某路1号", **kind, **more}


def screening(household_id: str, outcome: str, at: datetime, **more: Any) -> dict[str, Any]:
    """Return the payload of an attempt to screen a household."""
    answers: dict[str, Any] = {"household_id": household_id, "outcome": outcome}
    if outcome == "complete":
        answers |= {"respondent": "self", "n_persons": 3, "n_members": 3, "income": 60000}
    return {"answers": answers, "attempted_at": at.isoformat(), **more}


def visit(number: int, code: str, at: datetime, **more: Any) -> dict[str, Any]:
    """Return the payload of a visit to the household of a dwelling."""
    return {"household_id": household(number), "visited_at": at.isoformat(), "attempt_code": code, **more}


def outcomes(results: Sequence[Result]) -> list[tuple[str, str]]:
    """Return outcome and code of each result."""
    return [(each.outcome, each.code) for each in results]


def fill_tablets(session: Session, stamp: Stamp) -> None:
    """Leave no table about tablets empty."""
    owner: dict[str, object] = {"device_id": "t1", "account_id": ENUMERATOR.account_id, "name": "1 号平板"}
    devices.add_device(session, owner, stamp=stamp)
    devices.add_token(session, "t1", "0" * 64, expires_at=stamp.recorded_at + timedelta(days=120), stamp=stamp)
    devices.add_revocation(session, "t1", "丢失", stamp=stamp)
    about = {"batch_id": "b1", "device_id": "t1"}
    sent = {"source": "network", "protocol": 1, "device_time": NOW, "offset_seconds": 3, "n_events": 1}
    sync.add_batch(session, about | sent | {"n_unsent": 0, "lost": "1", "page_version": "1"}, stamp=stamp)
    event = {"event_id": "e1", "sequence": 2, "kind": "visit", "ea_id": AREA, "subject": household(10)}
    event |= {"device_time": NOW, "corrected_at": NOW, "base_version": "1", "marks": "late", "payload": '{"note":"x"}'}
    sync.add_events(session, [about | event], stamp=stamp)
    became = {"event_id": "e1", "outcome": "conflict", "code": "X", "message": "x", "assigned": "{}"}
    sync.add_outcomes(session, [became], stamp=stamp)
    verdict = {"event_id": "e1", "ea_id": AREA, "verdict": "set_aside", "reason": "核对过"}
    sync.add_decision(session, verdict, stamp=stamp)
    where: dict[str, object] = {"report_id": "r1", "ea_id": AREA, "reason": "做完了"}
    field_reports.add_report(session, where | {"kind": "exhausted", "segment_no": "01"}, stamp=stamp)
    field_reports.add_decision(session, where | {"verdict": "approved"}, stamp=stamp)
