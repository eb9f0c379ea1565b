"""What waits for a person: which kinds there are, who may do each, and in which order and how briefly they are said."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from fieldwork.rules.permissions import Actor, Role, reach_of, scopes_of

N_EACH = 3
"""So many things of one kind are named one by one; more of them are one line with their number."""
DAYS_AHEAD = 7
"""So many days ahead is what is shown as coming next."""
_NEVER = date.max


class WaitingKind(StrEnum):
    """Kinds of things that wait for somebody, in the order in which they are shown among equally urgent ones."""

    SUBSTITUTION = "substitution"
    EXHAUSTED = "exhausted"
    DRAW_VOID = "draw_void"
    COMMITMENT_VOID = "commitment_void"
    REPLACEMENT = "replacement"
    REPLACEMENT_OUT = "replacement_out"
    ALLOCATION = "allocation"
    AREA_REVEAL = "area_reveal"
    BACKUP = "backup"
    CERTIFICATE = "certificate"
    JOB = "job"
    LOCKED_ACCOUNT = "locked_account"
    IDLE_ACCOUNT = "idle_account"
    ERASURE = "erasure"
    CONFLICT = "conflict"
    REPORT = "report"
    TASK = "task"
    SIGNAL = "signal"
    CORRECTION = "correction"
    VERIFICATION = "verification"
    BACKCHECK = "backcheck"
    RELISTING = "relisting"
    RELISTING_DECISION = "relisting_decision"
    APPOINTMENT = "appointment"
    FIRST_VISIT = "first_visit"
    VISIT_AGAIN = "visit_again"
    ACCOUNT = "account"
    BOOK_VISIT = "book_visit"
    WEAK_ACCOUNT = "weak_account"
    DISPOSITION = "disposition"
    LIST_AREA = "list_area"
    SCREEN_AREA = "screen_area"
    LOCK_AREA = "lock_area"
    DRAW_AREA = "draw_area"


@dataclass(frozen=True, kw_only=True)
class Duty:
    """Where a kind of thing is done and by which permission.

    ``roles`` narrows it to those whose daily work it is: others may do it too, and are not reminded of it.
    """

    action: str
    page: str
    roles: frozenset[Role] = frozenset(Role)


_PLACES = {kind: place for place, kind in enumerate(WaitingKind)}
_WALKERS = frozenset({Role.ENUMERATOR})
_NEAR = frozenset({Role.ENUMERATOR, Role.SUPERVISOR})
_KEEPERS = frozenset({Role.ADMINISTRATOR})
_KIND = WaitingKind

DUTIES: Mapping[WaitingKind, Duty] = MappingProxyType(
    {
        _KIND.SUBSTITUTION: Duty(action="substitution.approve", page="substitution"),
        _KIND.EXHAUSTED: Duty(action="case.resolve", page="placement"),
        _KIND.DRAW_VOID: Duty(action="draw_void.confirm", page="draw"),
        _KIND.COMMITMENT_VOID: Duty(action="commitment_void.confirm", page="areas"),
        _KIND.REPLACEMENT: Duty(action="replacement.approve", page="areas"),
        _KIND.REPLACEMENT_OUT: Duty(action="replacement.carry_out", page="areas"),
        _KIND.ALLOCATION: Duty(action="allocation.approve", page="allocation"),
        _KIND.AREA_REVEAL: Duty(action="area.draw", page="areas"),
        _KIND.BACKUP: Duty(action="backup.write", page="system", roles=_KEEPERS),
        _KIND.CERTIFICATE: Duty(action="system.read", page="system", roles=_KEEPERS),
        _KIND.JOB: Duty(action="system.read", page="system", roles=_KEEPERS),
        _KIND.LOCKED_ACCOUNT: Duty(action="password.reset", page="people", roles=_KEEPERS),
        _KIND.IDLE_ACCOUNT: Duty(action="account.assign", page="people", roles=_KEEPERS),
        _KIND.ERASURE: Duty(action="erasure.carry_out", page="archive"),
        _KIND.CONFLICT: Duty(action="sync.decide", page="tablets"),
        _KIND.REPORT: Duty(action="field_report.decide", page="tablets"),
        _KIND.TASK: Duty(action="task.state", page="plan"),
        _KIND.SIGNAL: Duty(action="signal.decide", page="signals"),
        _KIND.CORRECTION: Duty(action="inspection.correct", page="inspection"),
        _KIND.VERIFICATION: Duty(action="inspection.verify", page="inspection"),
        _KIND.BACKCHECK: Duty(action="backcheck.record", page="backchecks"),
        _KIND.RELISTING: Duty(action="relisting.record", page="listing"),
        _KIND.RELISTING_DECISION: Duty(action="relisting.decide", page="listing"),
        _KIND.APPOINTMENT: Duty(action="visit.record", page="visits", roles=_WALKERS),
        _KIND.FIRST_VISIT: Duty(action="visit.record", page="visits", roles=_WALKERS),
        _KIND.VISIT_AGAIN: Duty(action="visit.record", page="visits", roles=_WALKERS),
        _KIND.ACCOUNT: Duty(action="account.open", page="accounts", roles=_NEAR),
        _KIND.BOOK_VISIT: Duty(action="diary.visit", page="bookkeeping", roles=_NEAR),
        _KIND.WEAK_ACCOUNT: Duty(action="diary.act", page="bookkeeping", roles=_NEAR),
        _KIND.DISPOSITION: Duty(action="disposition.confirm", page="placement"),
        _KIND.LIST_AREA: Duty(action="listing.import", page="listing"),
        _KIND.SCREEN_AREA: Duty(action="screening.record", page="screening"),
        _KIND.LOCK_AREA: Duty(action="list.lock", page="draw"),
        _KIND.DRAW_AREA: Duty(action="draw.record", page="draw"),
    }
)


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """One thing that waits.

    ``ea_ids``: the areas it touches, all of which must be within reach; none for the whole district. ``about`` names
    it where area and household do not. ``starts_on``: the day before which it cannot be done; ``due_on``: the last
    day in time. ``asked_by`` is set where another person must do it, ``done_by`` where one person must. ``record`` is
    the key of what its page opens.
    """

    kind: WaitingKind
    ea_ids: tuple[str, ...] = ()
    household_id: str = ""
    about: str = ""
    since: date | None = None
    starts_on: date | None = None
    due_on: date | None = None
    asked_by: str = ""
    done_by: str = ""
    record: str = ""


@dataclass(frozen=True, kw_only=True)
class WaitingLine:
    """One line: a thing of its own, or how many of a kind; ``first`` is the most urgent of them."""

    first: Waiting
    n: int
    is_late: bool
    ea_ids: tuple[str, ...]

    @property
    def kind(self) -> WaitingKind:
        """What kind of thing it is."""
        return self.first.kind


def has_duty(actor: Actor, kinds: Iterable[WaitingKind]) -> bool:
    """Tell whether one of these kinds is a person's work anywhere."""
    return any(_is_work_of(actor, DUTIES[kind]) for kind in kinds)


def waits_for(item: Waiting, actor: Actor) -> bool:
    """Tell whether a person may do a thing, in all its areas, being the one or another one where that is asked."""
    duty = DUTIES[item.kind]
    if not _is_work_of(actor, duty) or item.asked_by == actor.account_id:
        return False
    if item.done_by and item.done_by != actor.account_id:
        return False
    reach = reach_of(actor, duty.action)
    return all(map(reach.covers, item.ea_ids)) if item.ea_ids else reach.everywhere


def _is_work_of(actor: Actor, duty: Duty) -> bool:
    return bool(actor.roles & duty.roles and scopes_of(actor, duty.action))


def waiting_lines(items: Iterable[Waiting], *, today: date) -> tuple[WaitingLine, ...]:
    """Return what can be done today, the late first, then by kind, then by the oldest; many of a kind are one line."""
    by_kind: dict[WaitingKind, list[Waiting]] = {}
    for item in sorted(items, key=lambda each: _urgency(each, today)):
        if item.starts_on is None or item.starts_on <= today:
            by_kind.setdefault(item.kind, []).append(item)
    lines = [line for of_kind in by_kind.values() for line in _lines(of_kind, today)]
    return tuple(sorted(lines, key=lambda line: _urgency(line.first, today)))


def coming_next(items: Iterable[Waiting], *, today: date) -> tuple[Waiting, ...]:
    """Return what cannot be done before a later day of the next ``DAYS_AHEAD``, the nearest first."""
    last = today + timedelta(days=DAYS_AHEAD)
    ahead = [item for item in items if item.starts_on is not None and today < item.starts_on <= last]
    return tuple(sorted(ahead, key=lambda item: (item.starts_on or _NEVER, *_urgency(item, today))))


def is_late(item: Waiting, today: date) -> bool:
    """Tell whether the last day in time has passed."""
    return item.due_on is not None and item.due_on < today


def _lines(of_kind: Sequence[Waiting], today: date) -> list[WaitingLine]:
    groups = [[item] for item in of_kind] if len(of_kind) <= N_EACH else [list(of_kind)]
    return [
        WaitingLine(
            first=group[0],
            n=len(group),
            is_late=is_late(group[0], today),
            ea_ids=tuple(dict.fromkeys(ea_id for item in group for ea_id in item.ea_ids)),
        )
        for group in groups
    ]


def _urgency(item: Waiting, today: date) -> tuple[bool, int, date, date, str]:
    when = item.since or item.starts_on or _NEVER
    return not is_late(item, today), _PLACES[item.kind], item.due_on or _NEVER, when, item.household_id or item.record
