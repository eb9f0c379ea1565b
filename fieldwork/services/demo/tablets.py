"""The demonstration's tablets: three are registered; one brings a visit that came too late, one gives an area back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from fieldwork.rules.permissions import Actor, Role
from fieldwork.rules.placement import CaseState
from fieldwork.rules.sync import Batch, EventKind, TabletEvent
from fieldwork.services.devices import NewDevice, device_by_id, register_tablet
from fieldwork.services.sync import receive
from fieldwork.services.visits import visits_view
from fieldwork.store.engine import Database
from sampling.randomness import hash_integer

CLOCK_BEHIND = timedelta(hours=2, minutes=5)
RETURNED = "演示（合成）：连日下雨，进村的路淹了，请改派或延期"


@dataclass(frozen=True, kw_only=True)
class Tablets:
    """Where the tablets of the demonstration belong; keys follow from the seed."""

    database: Database
    cycle_id: str
    seed: str
    now: datetime

    def deliver(
        self, person: Actor, name: str, said: Sequence[tuple[EventKind, Mapping[str, Any]]], *, behind: timedelta
    ) -> None:
        """Register a tablet for a person and send what it holds, by a clock that is behind."""
        new = NewDevice(cycle_id=self.cycle_id, name=name)
        made = register_tablet(self.database, new, actor=person, now=self.now)
        device = device_by_id(self.database, made.device_id)
        clock = self.now - behind
        events = [
            TabletEvent(
                event_id=_key(clock, hash_integer(self.seed, "tablets", name, str(number))),
                sequence=number,
                kind=kind,
                device_time=clock - timedelta(hours=1),
                payload=payload,
            )
            for number, (kind, payload) in enumerate(said, start=1)
        ]
        if device is not None:
            batch = Batch(device_time=clock, events=events, n_unsent=0, storage_used=96 << 20, storage_quota=4 << 30)
            receive(self.database, device, batch, actor=person, now=self.now)


def _key(at: datetime, chance: int) -> UUID:
    """Return a UUID of version 7 (RFC 9562): milliseconds, then digits that follow from the seed."""
    millis = int(at.timestamp() * 1000)
    rest = chance & ((1 << 62) - 1)
    return UUID(int=(millis << 80) | (7 << 76) | ((chance >> 64) & 0xFFF) << 64 | (2 << 62) | rest)


def bring_tablets(tablets: Tablets, people: Sequence[Actor]) -> None:
    """Register three enumerators' tablets and let them deliver."""
    enumerators = {ea_id: person for person in people if Role.ENUMERATOR in person.roles for ea_id in person.areas}
    office = next(person for person in people if Role.STATISTICIAN in person.roles)
    cases = visits_view(tablets.database, tablets.cycle_id, actor=office).cases
    gone = cases[(cases["state"] == CaseState.SUBSTITUTED) & cases["ea_id"].isin(set(enumerators))].iloc[0]
    first = str(gone["ea_id"])
    others = sorted(ea_id for ea_id in enumerators if ea_id != first)
    at = tablets.now - timedelta(hours=3)
    visit = {"household_id": gone["household_id"], "visited_at": at.isoformat(), "attempt_code": "undecided"}
    no_time = timedelta(0)
    tablets.deliver(enumerators[first], "演示平板 1", [(EventKind.VISIT, visit)], behind=no_time)
    returned = {"ea_id": others[0], "reason": RETURNED}
    tablets.deliver(enumerators[others[0]], "演示平板 2", [(EventKind.ASSIGNMENT_RETURNED, returned)], behind=no_time)
    tablets.deliver(enumerators[others[1]], "演示平板 3", [], behind=CLOCK_BEHIND)
