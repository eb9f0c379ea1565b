"""What is recorded about books: entries per day, page checks with their faults, visits, steps about weak accounts."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

import pandas as pd
from sqlalchemy import CheckConstraint, Column, ForeignKeyConstraint, Table, func, select
from sqlmodel import Field, Session

from fieldwork.rules.diary import ActionKind, BookVisitKind, DiaryFault, EntrySource
from fieldwork.store.columns import Sealed, UtcDateTime, one_of
from fieldwork.store.facts import Fact, Stamp, add_many, read, table_of
from fieldwork.store.visits import of_area

Rows = Iterable[Mapping[str, Any]]


class EntryCount(Fact, table=True):
    """The number of entries of a household for a day, never their contents; the highest version is in force."""

    __table_args__ = (
        one_of("source", EntrySource),
        CheckConstraint("n_entries >= 0", name="n_entries_not_negative"),
        CheckConstraint("version >= 1", name="version_from_one"),
        CheckConstraint("version = 1 OR reason IS NOT NULL", name="change_has_reason"),
    )

    cycle_id: str = Field(primary_key=True, foreign_key="cycle.cycle_id")
    household_id: str = Field(primary_key=True)
    day: date = Field(primary_key=True)
    version: int = Field(primary_key=True)
    ea_id: str = Field(index=True)
    n_entries: int
    source: str
    source_name: str | None = None
    reason: str | None = Field(default=None, sa_type=Sealed("entry_count.reason"))


class DiaryCheck(Fact, table=True):
    """The check of some days of a book, or of a page with the days on it; no faults means that it was in order."""

    __table_args__ = (
        CheckConstraint("first_day <= last_day", name="days_in_order"),
        CheckConstraint("last_day <= checked_on", name="checked_afterwards"),
        CheckConstraint("page_no >= 1", name="page_from_one"),
        CheckConstraint("n_faults >= 0", name="n_faults_not_negative"),
    )

    check_id: str = Field(primary_key=True)
    ea_id: str = Field(index=True)
    household_id: str
    checked_on: date
    first_day: date
    last_day: date
    page_no: int | None = None
    n_faults: int


class DiaryCheckFault(Fact, table=True):
    """One of the six musts or six must-nots that a check found."""

    __table_args__ = (one_of("fault", DiaryFault),)

    check_id: str = Field(primary_key=True, foreign_key="diary_check.check_id")
    fault: str = Field(primary_key=True)


class DiaryAction(Fact, table=True):
    """What was done about a weak account, and what was weak then (codes, joined by commas)."""

    __table_args__ = (one_of("kind", ActionKind),)

    action_id: str = Field(primary_key=True)
    ea_id: str = Field(index=True)
    household_id: str
    kind: str
    done_at: Any = Field(sa_type=UtcDateTime)
    weaknesses: str
    note: str | None = Field(default=None, sa_type=Sealed("diary_action.note"))


class BookkeepingVisit(Fact, table=True):
    """A visit to a household that keeps books; one that followed from a step about a weak account names it."""

    __table_args__ = (
        one_of("kind", BookVisitKind),
        ForeignKeyConstraint(["action_id"], ["diary_action.action_id"]),
    )

    visit_id: str = Field(primary_key=True)
    ea_id: str = Field(index=True)
    household_id: str
    kind: str
    visited_at: Any = Field(sa_type=UtcDateTime)
    visited_by: str
    action_id: str | None = None
    note: str | None = Field(default=None, sa_type=Sealed("bookkeeping_visit.note"))


def add_counts(session: Session, rows: Rows, *, stamp: Stamp) -> int:
    """Add counts with the versions they bring, and return how many."""
    return add_many(session, EntryCount, rows, stamp=stamp)


def add_checks(session: Session, checks: Sequence[tuple[Mapping[str, Any], Sequence[str]]], *, stamp: Stamp) -> None:
    """Add checks, each with the faults that it found."""
    add_many(session, DiaryCheck, [dict(row) | {"n_faults": len(faults)} for row, faults in checks], stamp=stamp)
    found = [{"check_id": row["check_id"], "fault": fault} for row, faults in checks for fault in sorted(faults)]
    add_many(session, DiaryCheckFault, found, stamp=stamp)


def add_action(session: Session, row: Mapping[str, Any], *, stamp: Stamp) -> None:
    """Add a step about a weak account."""
    add_many(session, DiaryAction, [row], stamp=stamp)


def add_visits(session: Session, rows: Rows, *, stamp: Stamp) -> int:
    """Add visits and return how many."""
    return add_many(session, BookkeepingVisit, rows, stamp=stamp)


def counts(session: Session, cycle_id: str, *, ea_id: str | None = None) -> pd.DataFrame:
    """Return the counts in force: ``household_id, ea_id, day, n_entries, version, source``, by household and day."""
    table = table_of(EntryCount)
    newest = of_area(
        select(table.c.household_id, table.c.day, func.max(table.c.version).label("version")), table, cycle_id, ea_id
    )
    last = newest.group_by(table.c.household_id, table.c.day).subquery()
    same = (
        (table.c.household_id == last.c.household_id)
        & (table.c.day == last.c.day)
        & (table.c.version == last.c.version)
    )
    names = ("household_id", "ea_id", "day", "n_entries", "version", "source")
    query = of_area(select(*(table.c[name] for name in names)).join(last, same), table, cycle_id, ea_id)
    return read(session, query.order_by(table.c.household_id, table.c.day))


def checks(session: Session, cycle_id: str, *, ea_id: str | None = None) -> pd.DataFrame:
    """Return the page checks, the newest first."""
    table = table_of(DiaryCheck)
    query = of_area(select(table), table, cycle_id, ea_id)
    return read(session, query.order_by(table.c.checked_on.desc(), table.c.household_id, table.c.check_id))


def check_faults(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return ``check_id, fault`` of a cycle."""
    table = table_of(DiaryCheckFault)
    query = select(table.c.check_id, table.c.fault).where(table.c.cycle_id == cycle_id)
    return read(session, query.order_by(table.c.check_id, table.c.fault))


def checks_with(session: Session, keys: Sequence[str]) -> pd.DataFrame:
    """Return the checks with these keys, without their notes."""
    table = table_of(DiaryCheck)
    return read(session, select(*_plain(table)).where(table.c.check_id.in_(keys)))


def actions(session: Session, cycle_id: str, *, ea_id: str | None = None) -> pd.DataFrame:
    """Return the steps about weak accounts in the order of time, without their notes."""
    table = table_of(DiaryAction)
    query = of_area(select(*_plain(table)), table, cycle_id, ea_id)
    return read(session, query.order_by(table.c.done_at, table.c.action_id))


def actions_with(session: Session, keys: Sequence[str]) -> pd.DataFrame:
    """Return the steps with these keys, without their notes."""
    table = table_of(DiaryAction)
    return read(session, select(*_plain(table)).where(table.c.action_id.in_(keys)))


def book_visits(session: Session, cycle_id: str, *, ea_id: str | None = None, personal: bool = True) -> pd.DataFrame:
    """Return the visits to households that keep books, in the order of time; without ``personal`` no note is read."""
    table = table_of(BookkeepingVisit)
    columns = list(table.c) if personal else _plain(table)
    query = of_area(select(*columns), table, cycle_id, ea_id)
    return read(session, query.order_by(table.c.visited_at, table.c.visit_id))


def book_visits_with(session: Session, keys: Sequence[str]) -> pd.DataFrame:
    """Return the visits with these keys, without their notes."""
    table = table_of(BookkeepingVisit)
    return read(session, select(*_plain(table)).where(table.c.visit_id.in_(keys)))


def _plain(table: Table) -> list[Column[Any]]:
    """Return the columns of a table that hold no personal value."""
    return [column for column in table.c if not isinstance(column.type, Sealed)]
