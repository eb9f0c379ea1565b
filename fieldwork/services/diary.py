"""Books while they are kept: entries per day, page checks, visits, and the steps about weak accounts."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime
from typing import Any
from uuid import UUID

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.diary import (
    ActionFields,
    ActionKind,
    BookVisitFields,
    BookVisitKind,
    CheckFields,
    CountFields,
    EntryCount,
    require_each_day_once,
    require_possible_check,
    require_possible_count,
    require_possible_instant,
)
from fieldwork.rules.permissions import Actor
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.rules.visits import ea_of
from fieldwork.services.cases import members_of, require_case
from fieldwork.services.diary_state import diary_state
from fieldwork.services.intention import Work, intention
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import bookkeeping, diary
from fieldwork.store.facts import Stamp


@intention("diary.count")
def count_entries(work: Work, counted: CountFields, *, actor: Actor, now: datetime) -> int:
    """Record how many entries households of an area made on days, and return how many counts are new or changed.

    A count that is known and the same is no new fact; one that differs is a new version and needs a reason.

    Raises
    ------
    Refusal
        ``COUNT_…`` naming household and day, ``HOUSEHOLD_NOT_IN_SAMPLE``, ``PERMISSION_…``.
    """
    work.require_area(counted.ea_id)
    for count in counted.counts:
        if ea_of(count.household_id) != counted.ea_id:
            raise InputRefusal("COUNT_OF_OTHER_AREA", household_id=count.household_id, ea_id=counted.ea_id)
    if not counted.counts:
        raise InputRefusal("COUNT_NOTHING")
    opened = opening_days(work.session, counted.cycle_id, ea_id=counted.ea_id)
    today = now.astimezone(LOCAL_ZONE).date()
    for count in counted.counts:
        require_possible_count(count, opened_on=opened_on(opened, count.household_id), today=today)
    stamp = work.about(cycle_id=counted.cycle_id, subject=counted.ea_id)
    known = diary.counts(work.session, counted.cycle_id, ea_id=counted.ea_id)
    return add_counts(work.session, counted, known=known, stamp=stamp)


def add_counts(
    session: Session, counted: CountFields, *, known: pd.DataFrame, stamp: Stamp, source_name: str = ""
) -> int:
    """Add the counts of an area that are new or changed, each with its version, and return how many."""
    require_each_day_once(counted.counts)
    before = {
        (str(row.household_id), row.day): (int(str(row.n_entries)), int(str(row.version))) for row in known.itertuples()
    }
    rows = [row for count in counted.counts for row in _count_row(count, counted, before)]
    return diary.add_counts(session, [row | {"source_name": source_name or None} for row in rows], stamp=stamp)


def _count_row(
    count: EntryCount, counted: CountFields, before: Mapping[tuple[str, Any], tuple[int, int]]
) -> Iterable[dict[str, Any]]:
    old, version = before.get((count.household_id, count.day), (None, 0))
    if old == count.n_entries:
        return
    if version and not counted.reason.strip():
        place = {"household_id": count.household_id, "day": count.day}
        raise InputRefusal("COUNT_REASON_MISSING", **place, value=count.n_entries, expected=old)
    yield asdict(count) | {
        "version": version + 1,
        "ea_id": counted.ea_id,
        "source": counted.source,
        "reason": counted.reason.strip() if version else None,
    }


def opening_days(session: Session, cycle_id: str, *, ea_id: str | None = None) -> dict[str, date | None]:
    """Return the opening day of each household of the sample, None where no account is open."""
    accounts = bookkeeping.accounts(session, cycle_id, ea_id=ea_id, personal=False)
    opened = dict(zip(accounts["household_id"], accounts["opened_on"], strict=True))
    return {household_id: opened.get(household_id) for household_id in members_of(session, cycle_id, ea_id=ea_id)}


def opened_on(opened: Mapping[str, date | None], household_id: str) -> date | None:
    """Return the opening day of a household of the sample.

    Raises
    ------
    InputRefusal
        ``HOUSEHOLD_NOT_IN_SAMPLE``.
    """
    if household_id not in opened:
        raise InputRefusal("HOUSEHOLD_NOT_IN_SAMPLE", household_id=household_id)
    return opened[household_id]


@intention("diary.check")
def record_checks(work: Work, checks: Sequence[CheckFields], *, actor: Actor, now: datetime) -> list[UUID]:
    """Record checks of pages or of days, and return their keys; a check that was sent before changes nothing.

    Raises
    ------
    Refusal
        ``CHECK_…`` of the first one that cannot be so, ``HOUSEHOLD_NOT_IN_SAMPLE``, ``PERMISSION_…``; then nothing
        is recorded.
    """
    opened, today = _opened(work, checks), now.astimezone(LOCAL_ZONE).date()
    known = _by_key(diary.checks_with(work.session, [str(check.check_id) for check in checks]), "check_id")
    fresh = list[CheckFields]()
    for check in checks:
        if str(check.check_id) in known:
            same = ("household_id", "first_day", "last_day")
            _require_same(known[str(check.check_id)], check, "CHECK_ID_TAKEN", "check_id", same)
            continue
        require_possible_check(check, opened_on=opened_on(opened, check.household_id), today=today)
        fresh.append(check)
    if fresh:
        stamp = work.about(cycle_id=fresh[0].cycle_id, subject=_subject(fresh))
        diary.add_checks(work.session, [(_check_row(check), check.faults) for check in fresh], stamp=stamp)
    return [check.check_id for check in checks]


@intention("diary.visit")
def record_book_visits(work: Work, visits: Sequence[BookVisitFields], *, actor: Actor, now: datetime) -> list[UUID]:
    """Record visits to households that keep books, and return their keys; one that was sent before changes nothing.

    Raises
    ------
    Refusal
        ``BOOK_VISIT_…`` of the first one that cannot be so, ``HOUSEHOLD_NOT_IN_SAMPLE``, ``PERMISSION_…``; then
        nothing is recorded.
    """
    opened = _opened(work, visits)
    known = _by_key(diary.book_visits_with(work.session, [str(visit.visit_id) for visit in visits]), "visit_id")
    fresh = list[BookVisitFields]()
    for visit in visits:
        require_possible_instant(visit.household_id, visit.visited_at, now=now)
        if str(visit.visit_id) in known:
            same = ("household_id", "visited_at", "kind")
            _require_same(known[str(visit.visit_id)], visit, "BOOK_VISIT_ID_TAKEN", "visit_id", same)
            continue
        _require_account(opened_on(opened, visit.household_id), visit)
        fresh.append(visit)
    if fresh:
        stamp = work.about(cycle_id=fresh[0].cycle_id, subject=_subject(fresh))
        diary.add_visits(work.session, [_visit_row(visit, actor) for visit in fresh], stamp=stamp)
    return [visit.visit_id for visit in visits]


def _opened(work: Work, sent: Sequence[CheckFields] | Sequence[BookVisitFields]) -> dict[str, date | None]:
    """Return the opening days of the households of all areas that were named, each within reach."""
    opened: dict[str, date | None] = {}
    for cycle_id, ea_id in dict.fromkeys((each.cycle_id, ea_of(each.household_id)) for each in sent):
        work.require_area(ea_id)
        opened |= opening_days(work.session, cycle_id, ea_id=ea_id)
    return opened


def _subject(sent: Sequence[CheckFields] | Sequence[BookVisitFields]) -> str:
    """Return what the ledger names: the household, or the areas of several."""
    if len(sent) == 1:
        return sent[0].household_id
    return ",".join(sorted({ea_of(each.household_id) for each in sent}))


def _by_key(known: pd.DataFrame, key: str) -> dict[str, dict[str, Any]]:
    return {str(row[key]): {str(name): value for name, value in row.items()} for row in known.to_dict("records")}


def _check_row(check: CheckFields) -> dict[str, Any]:
    names = ("household_id", "checked_on", "first_day", "last_day", "page_no")
    row = {name: getattr(check, name) for name in names}
    return row | {"check_id": str(check.check_id), "ea_id": ea_of(check.household_id)}


@intention("diary.act")
def act_on_weak_account(work: Work, action: ActionFields, *, actor: Actor, now: datetime) -> UUID:
    """Record what was done about a weak account, with what was weak; a visit is recorded with it as one.

    Raises
    ------
    Refusal
        ``ACTION_NOT_WEAK``, ``ACTION_ID_TAKEN``, ``BOOK_VISIT_…``, ``HOUSEHOLD_NOT_IN_SAMPLE``, ``PERMISSION_…``.
    """
    ea_id = ea_of(action.household_id)
    work.require_area(ea_id)
    require_possible_instant(action.household_id, action.done_at, now=now)
    key = str(action.action_id)
    known = _by_key(diary.actions_with(work.session, [key]), "action_id")
    if key in known:
        _require_same(known[key], action, "ACTION_ID_TAKEN", "action_id", ("household_id", "done_at", "kind"))
        return action.action_id
    day = action.done_at.astimezone(LOCAL_ZONE).date()
    state = diary_state(work.session, action.cycle_id, today=day, ea_id=ea_id)
    require_case(state.books.facts, action.household_id)
    found = state.weak.get(action.household_id, [])
    if not found:
        raise StateRefusal("ACTION_NOT_WEAK", household_id=action.household_id)
    stamp = work.about(cycle_id=action.cycle_id, subject=action.household_id)
    weak = ",".join(weakness.code for weakness in found)
    diary.add_action(work.session, _action_row(action, ea_id) | {"weaknesses": weak}, stamp=stamp)
    if action.kind is ActionKind.VISIT:
        diary.add_visits(
            work.session, [_visit_row(_visit_of(action), actor) | {"action_id": str(action.action_id)}], stamp=stamp
        )
    return action.action_id


def _visit_of(action: ActionFields) -> BookVisitFields:
    """Return the visit that a step about a weak account was; it bears the step's key."""
    return BookVisitFields(
        visit_id=action.action_id,
        cycle_id=action.cycle_id,
        household_id=action.household_id,
        kind=BookVisitKind.WEAK,
        visited_at=action.done_at,
        note=action.note,
    )


def _action_row(action: ActionFields, ea_id: str) -> dict[str, Any]:
    return {
        "action_id": str(action.action_id),
        "ea_id": ea_id,
        "household_id": action.household_id,
        "kind": action.kind,
        "done_at": action.done_at,
        "note": action.note or None,
    }


def _visit_row(visit: BookVisitFields, actor: Actor) -> dict[str, Any]:
    return {
        "visit_id": str(visit.visit_id),
        "ea_id": ea_of(visit.household_id),
        "household_id": visit.household_id,
        "kind": visit.kind,
        "visited_at": visit.visited_at,
        "visited_by": actor.account_id,
        "note": visit.note or None,
    }


def _require_account(opened: date | None, visit: BookVisitFields) -> None:
    day = visit.visited_at.astimezone(LOCAL_ZONE).date()
    if opened is None or day < opened:
        raise StateRefusal("BOOK_VISIT_BEFORE_ACCOUNT", household_id=visit.household_id, day=day)


def _require_same(known: Mapping[str, Any], given: object, code: str, key: str, names: Iterable[str]) -> None:
    if any(known[name] != getattr(given, name) for name in names):
        raise StateRefusal(code, **{key: getattr(given, key)})
