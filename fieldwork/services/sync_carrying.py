"""Carrying out what a tablet brought: who sent it, and one service at a time inside the transaction of the batch."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, TypeVar

from sqlmodel import Session

from fieldwork.exchange.forms import shipped_form
from fieldwork.rules.findings import Severity
from fieldwork.rules.form_answers import check_answers, clean_answers
from fieldwork.rules.permissions import TOWN_DIGITS, Actor, Reach, Role, reach_of
from fieldwork.rules.refusals import InputRefusal
from fieldwork.rules.tablets import Clock, Device
from fieldwork.services.intention import Intention, Work
from fieldwork.store import people
from fieldwork.store.engine import Database

R = TypeVar("R")
INSTANTS = ("visited_at", "attempted_at")
"""Instants of a payload that the device's clock has set; what a person chose (an appointment, a day) stays."""

OF_PLACES = frozenset({Role.SUPERVISOR, Role.ENUMERATOR})


@dataclass(frozen=True, kw_only=True)
class Sender:
    """Who sends: with every place the person ever had, so that nothing is lost; and what the person has now.

    ``brings`` may hand in, by whatever role the person ever had; what was handed in counts by ``actor`` alone.
    """

    actor: Actor
    now: Actor
    brings: Actor

    def is_assigned(self, ea_id: str) -> bool:
        """Tell whether the person still works in an area; what names no area is everybody's."""
        roles = self.now.roles
        reach = Reach(
            everywhere=Role.STATISTICIAN in roles,
            towns=self.now.towns if Role.SUPERVISOR in roles else frozenset(),
            areas=self.now.areas if Role.ENUMERATOR in roles else frozenset(),
        )
        return not ea_id or reach.covers(ea_id)


@dataclass(frozen=True, kw_only=True)
class Carrying:
    """One event under way in the transaction of its batch. ``is_forced``: a supervisor decided that it counts."""

    work: Work
    actor: Actor
    cycle_id: str
    event_id: str
    base_version: str | None = None
    is_forced: bool = False
    reason: str = field(default="", repr=False)

    @property
    def session(self) -> Session:
        """The session of the batch."""
        return self.work.session

    @property
    def now(self) -> datetime:
        """When the batch came in, or when it was decided."""
        return self.work.now

    def run(self, service: "Intention[..., R]", *args: Any, **more: Any) -> R:
        """Carry out one service in the sender's name: its own permission, scope check and ledger entry.

        Raises
        ------
        Refusal
            Whatever the service refuses.
        """
        reach = reach_of(self.actor, service.action)
        inner = Work(session=self.session, action=service.action, actor=self.actor, now=self.now, reach=reach)
        return service.entered(inner, *args, actor=self.actor, now=self.now, **more)


def sender_of(session: Session, device: Device) -> Sender:
    """Return who sends from a tablet; an ended account, or one whose roles were taken, is known by what it had.

    A role that was taken counts where it was bound to places: none that reached everywhere outlives its end.
    """
    present = _present(session, device)
    ever = people.ever_places(session, device.cycle_id, device.account_id)
    had = {Role(role) for role in people.ever_roles(session, device.account_id)}
    widest = Actor(
        account_id=present.account_id,
        name=present.name,
        roles=present.roles | (had & OF_PLACES),
        towns=present.towns | {place for place in ever if len(place) == TOWN_DIGITS},
        areas=present.areas | {place for place in ever if len(place) > TOWN_DIGITS},
    )
    return Sender(actor=widest, now=present, brings=replace(widest, roles=present.roles | had))


def _present(session: Session, device: Device) -> Actor:
    """Return the person with what is in force now; nothing is, once the account has ended."""
    is_ended = people.is_ended(session, device.account_id)
    places = set() if is_ended else people.places_of(session, device.cycle_id, device.account_id)
    roles = set() if is_ended else people.roles_of(session, device.account_id)
    return Actor(
        account_id=device.account_id,
        name=people.name_of(session, device.account_id),
        roles=frozenset(Role(role) for role in roles),
        towns=frozenset(place for place in places if len(place) == TOWN_DIGITS),
        areas=frozenset(place for place in places if len(place) > TOWN_DIGITS),
    )


def sender(database: Database, device: Device) -> Sender:
    """Return the same outside a transaction."""
    with database.reading() as session:
        return sender_of(session, device)


def corrected_payload(payload: Mapping[str, Any], clock: Clock) -> dict[str, Any]:
    """Return a payload whose instants are put right by the clock's offset; the raw one stays in the event."""
    put_right = {name: _corrected(payload[name], clock) for name in INSTANTS if payload.get(name) is not None}
    inner = payload.get("payload")
    nested = {"payload": corrected_payload(inner, clock)} if isinstance(inner, Mapping) else {}
    return {**payload, **put_right, **nested}


def require_answers(form_name: str, answers: Mapping[str, Any]) -> None:
    """Refuse the first answer that a form's definition does not let through.

    Raises
    ------
    InputRefusal
        ``FORM_…``.
    """
    for found in check_answers(shipped_form(form_name), answers):
        if found.severity is Severity.ERROR:
            said = {"subject": found.subject, "field": found.field, "value": found.value, "expected": found.expected}
            raise InputRefusal(found.code, **said)


def as_read(form_name: str, answers: Mapping[str, Any]) -> dict[str, Any]:
    """Return answers with their texts as the form reads them: a wide or raised digit is the one it stands for."""
    read = clean_answers(shipped_form(form_name), answers)
    return {**answers, **{name: text for name, text in read.items() if text and _both_texts(text, answers.get(name))}}


def _both_texts(read: object, given: object) -> bool:
    return isinstance(read, str) and isinstance(given, str)


def _corrected(value: object, clock: Clock) -> object:
    """Return an instant put right; what is no instant stays and is refused where it is read."""
    if not isinstance(value, str):
        return value
    try:
        instant = datetime.fromisoformat(value)
    except ValueError:
        return value
    return value if instant.tzinfo is None else clock.corrected(instant).isoformat()
