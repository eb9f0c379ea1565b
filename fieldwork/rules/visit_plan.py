"""Visits that a book asks for: coaching in its first week, so many in each month, a round by the office each quarter.

The plan is derived from the days of the book and the visits that were recorded; nothing of it is stored (DOMAIN).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from fieldwork.rules.bookkeeping_plan import BookkeepingPlan, DiaryPlan
from fieldwork.rules.books import Book, first_of_month, last_of_month, next_month
from fieldwork.rules.diary import BookVisitKind

MONTHS_PER_YEAR = 12


class VisitState(StrEnum):
    """Where a visit that a book asks for stands on a day."""

    EARLY = "early"
    DUE = "due"
    LATE = "late"
    DONE = "done"
    DONE_LATE = "done_late"


VISIT_STATE_LABELS: Mapping[VisitState, str] = MappingProxyType(
    {
        VisitState.EARLY: "未到时间",
        VisitState.DUE: "待访",
        VisitState.LATE: "逾期未访",
        VisitState.DONE: "已访",
        VisitState.DONE_LATE: "逾期补访",
    }
)


class BookVisit(NamedTuple):
    """A visit that took place: its kind and its day in local time."""

    kind: str
    day: date


@dataclass(frozen=True, kw_only=True)
class DueVisit:
    """A visit that a book asks for between two days, both included; ``done_on`` is None while it has not been made."""

    household_id: str
    kind: BookVisitKind
    due_from: date
    due_by: date
    n_needed: int
    n_done: int
    done_on: date | None

    def state(self, today: date) -> VisitState:
        """Return where the visit stands on a day."""
        if self.done_on is not None:
            return VisitState.DONE if self.done_on <= self.due_by else VisitState.DONE_LATE
        if today > self.due_by:
            return VisitState.LATE
        return VisitState.EARLY if today < self.due_from else VisitState.DUE


def visit_plan(
    book: Book, visited: Sequence[BookVisit], *, until: date, books: BookkeepingPlan, diary: DiaryPlan
) -> list[DueVisit]:
    """Return the visits that a book asks for up to the end of the month of ``until``, in the order of their days.

    - one coaching visit within ``first_week_days`` of the book's first day; a later visit makes it done late;
    - ``visits_per_month`` visits of any kind in every month in which the book is kept for at least as many days;
    - one visit of the kind `BookVisitKind.ROUND` in each of the ``rounds_per_year`` parts of the calendar year.
    """
    if book.starts_on is None:
        return []
    last = last_of_month(until)
    known = sorted(visited, key=lambda visit: visit.day)
    asked = [
        _first_week(book, known, diary),
        *_monthly(book, known, last=last, n_needed=books.visits_per_month, shortest=diary.first_week_days),
        *_rounds(book, known, last=last, n_rounds=diary.rounds_per_year, shortest=diary.first_week_days),
    ]
    return sorted(asked, key=lambda visit: (visit.due_by, visit.due_from, visit.kind))


def _first_week(book: Book, visited: Sequence[BookVisit], diary: DiaryPlan) -> DueVisit:
    start = book.starts_on or book.formal_start
    after = [visit.day for visit in visited if visit.day >= start]
    end = start + timedelta(days=diary.first_week_days - 1)
    return _due(book, BookVisitKind.FIRST_WEEK, (start, end), after, n_needed=1)


def _monthly(
    book: Book, visited: Sequence[BookVisit], *, last: date, n_needed: int, shortest: int
) -> Iterator[DueVisit]:
    if n_needed:
        for span in _parts(book, first_of_month(book.starts_on or last), last, months=1):
            if (span[1] - span[0]).days + 1 >= shortest:
                within = [visit.day for visit in visited if span[0] <= visit.day <= span[1]]
                yield _due(book, BookVisitKind.MONTHLY, span, within, n_needed=n_needed)


def _rounds(
    book: Book, visited: Sequence[BookVisit], *, last: date, n_rounds: int, shortest: int
) -> Iterator[DueVisit]:
    months = max(1, MONTHS_PER_YEAR // n_rounds)
    start = book.starts_on or last
    first = date(start.year, (start.month - 1) // months * months + 1, 1)
    for span in _parts(book, first, last, months=months):
        if (span[1] - span[0]).days + 1 >= shortest:
            within = [
                visit.day for visit in visited if visit.kind == BookVisitKind.ROUND and span[0] <= visit.day <= span[1]
            ]
            yield _due(book, BookVisitKind.ROUND, span, within, n_needed=1)


def _parts(book: Book, first: date, last: date, *, months: int) -> Iterator[tuple[date, date]]:
    """Yield the kept days of each stretch of calendar months that begins by ``last``."""
    while first <= last:
        after = first
        for _ in range(months):
            after = next_month(after)
        span = book.kept(first, after - timedelta(days=1))
        if span is not None:
            yield span
        first = after


def _due(
    book: Book, kind: BookVisitKind, span: tuple[date, date], visited: Sequence[date], *, n_needed: int
) -> DueVisit:
    done_on = visited[n_needed - 1] if len(visited) >= n_needed else None
    return DueVisit(
        household_id=book.household_id,
        kind=kind,
        due_from=span[0],
        due_by=span[1],
        n_needed=n_needed,
        n_done=min(len(visited), n_needed),
        done_on=done_on,
    )
