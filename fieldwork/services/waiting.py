"""Today of one person: what waits, what comes next, and where the rotation stands."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from fieldwork.rules.permissions import Actor
from fieldwork.rules.waiting import (
    Waiting,
    WaitingKind,
    WaitingLine,
    coming_next,
    has_duty,
    waiting_lines,
    waits_for,
)
from fieldwork.services import waiting_field, waiting_office
from fieldwork.services.overview import OverviewView, overview
from fieldwork.services.waiting_facts import WaitingFacts
from fieldwork.store.engine import Database

_K = WaitingKind
_SOURCES: tuple[tuple[tuple[WaitingKind, ...], Callable[[WaitingFacts], Iterator[Waiting]]], ...] = (
    ((_K.SUBSTITUTION, _K.EXHAUSTED), waiting_office.substitutions),
    ((_K.DRAW_VOID, _K.COMMITMENT_VOID), waiting_office.void_requests),
    ((_K.REPLACEMENT, _K.REPLACEMENT_OUT), waiting_office.replaced_areas),
    ((_K.ALLOCATION,), waiting_office.allocations),
    ((_K.AREA_REVEAL,), waiting_office.area_reveals),
    ((_K.ERASURE,), waiting_office.erasure_requests),
    ((_K.CONFLICT, _K.REPORT), waiting_office.tablet_events),
    ((_K.TASK,), waiting_office.late_tasks),
    ((_K.SIGNAL,), waiting_office.open_signals),
    ((_K.CORRECTION, _K.VERIFICATION), waiting_office.inspection_findings),
    ((_K.BACKCHECK,), waiting_office.assigned_backchecks),
    ((_K.RELISTING, _K.RELISTING_DECISION), waiting_office.relistings),
    ((_K.APPOINTMENT, _K.FIRST_VISIT, _K.VISIT_AGAIN), waiting_field.visits_to_make),
    ((_K.ACCOUNT,), waiting_field.accounts_to_open),
    ((_K.BOOK_VISIT, _K.WEAK_ACCOUNT), waiting_field.books_to_look_at),
    ((_K.DISPOSITION,), waiting_field.dispositions_to_confirm),
    ((_K.LIST_AREA, _K.SCREEN_AREA, _K.LOCK_AREA, _K.DRAW_AREA), waiting_office.areas_to_work),
)
"""Where each kind is looked for; a source is not read for a person none of whose work is in it."""


@dataclass(frozen=True, kw_only=True)
class NextDeadline:
    """The next day of the plan: a task with the day by which it is to be done."""

    name: str
    deadline: date


@dataclass(frozen=True, kw_only=True)
class TodayView:
    """What waits for one person, what of it comes in the next days, the plan's next day, and where all stands."""

    lines: tuple[WaitingLine, ...]
    coming: tuple[Waiting, ...]
    deadline: NextDeadline | None
    overview: OverviewView


def today_view(database: Database, cycle_id: str, *, actor: Actor, today: date) -> TodayView:
    """Return the day of a person: only what that person may do, in the person's reach."""
    seen = overview(database, cycle_id, today=today, actor=actor)
    with database.reading() as session:
        known = WaitingFacts(session=session, cycle_id=cycle_id, actor=actor, today=today, seen=seen)
        items = [item for item in _items(known) if waits_for(item, actor)]
        deadline = _next_deadline(known)
    return TodayView(
        lines=waiting_lines(items, today=today),
        coming=coming_next(items, today=today),
        deadline=deadline,
        overview=seen,
    )


def _items(known: WaitingFacts) -> Iterator[Waiting]:
    for kinds, source in _SOURCES:
        if has_duty(known.actor, kinds):
            yield from source(known)


def _next_deadline(known: WaitingFacts) -> NextDeadline | None:
    """Return the nearest deadline, today or later, of a task that is not done."""
    done = set(known.seen.tasks.loc[known.seen.tasks["state"] == "done", "no"])
    ahead = [
        NextDeadline(name=task.name, deadline=task.deadline)
        for task in known.plan.tasks
        if task.no not in done and task.deadline is not None and task.deadline >= known.today
    ]
    return min(ahead, key=lambda each: each.deadline, default=None)
