"""The state of the books on a day: figures, weaknesses, visits due and the steps proposed, derived from the facts."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.diary import ActionKind
from fieldwork.rules.diary_calendar import DiaryCalendar, DiaryFacts, diary_calendar
from fieldwork.rules.permissions import Reach
from fieldwork.rules.placement import CaseState
from fieldwork.rules.plan import Plan
from fieldwork.rules.visit_plan import BookVisit, DueVisit, VisitState, visit_plan
from fieldwork.rules.weak_accounts import (
    ActionTaken,
    BookFigures,
    WeaknessFound,
    proposed_action,
    weaknesses,
)
from fieldwork.services.books import Books, books_of
from fieldwork.services.cases import CaseFacts
from fieldwork.services.visits import within
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import diary


@dataclass(frozen=True)
class DiaryState:
    """Books with what was recorded about them, as it stands on ``today``."""

    books: Books
    counts: pd.DataFrame
    checks: pd.DataFrame
    actions: pd.DataFrame
    visits: pd.DataFrame
    today: date

    @property
    def plan(self) -> Plan:
        """The plan in force."""
        return self.books.plan

    def calendar(self, first: date, last: date) -> DiaryCalendar:
        """Return the calendar between two days, both included."""
        open_visits = [visit for plan in self.visit_plans.values() for visit in plan if visit.done_on is None]
        due = pd.DataFrame(
            [(visit.household_id, visit.due_by) for visit in open_visits], columns=["household_id", "day"]
        )
        facts = DiaryFacts(counts=self.counts, checks=self.checks, visits=self.visits, due=due)
        longest = self.plan.bookkeeping.max_gap_days
        return diary_calendar(self.books.all, facts, first=first, last=last, today=self.today, max_gap_days=longest)

    @cached_property
    def visit_plans(self) -> Mapping[str, list[DueVisit]]:
        """The visits that each book asks for, up to the end of this month."""
        visited = defaultdict(list)
        for household_id, kind, day in _lines(self.visits):
            visited[household_id].append(BookVisit(kind=kind, day=day))
        books, rules = self.plan.bookkeeping, self.books.rules
        return {
            book.household_id: visit_plan(book, visited[book.household_id], until=self.today, books=books, diary=rules)
            for book in self.books.all
        }

    @cached_property
    def figures(self) -> Mapping[str, BookFigures]:
        """The figures of each book over the window of the plan; books that ended have none."""
        window = self.books.rules.weak_window_days
        first = self.today - timedelta(days=window - 1)
        summary = self.calendar(first, self.today).summary().set_index("household_id")
        faults = self.checks.loc[self.checks["checked_on"] >= first].groupby("household_id")["n_faults"].sum()
        return {
            str(household_id): BookFigures(
                n_kept=int(row["n_kept"]),
                n_counted=int(row["n_counted"]),
                n_entries=int(row["n_entries"]),
                longest_gap=int(row["longest_gap"]),
                days_uncounted=int(row["days_uncounted"]),
                n_faults=int(faults.get(household_id, 0)),
                n_visits_late=self._n_late(str(household_id), first),
            )
            for household_id, row in summary.to_dict("index").items()
            if self.is_kept(str(household_id))
        }

    @cached_property
    def weak(self) -> Mapping[str, list[WeaknessFound]]:
        """What is weak about each book that goes on."""
        plan = self.plan
        return {
            household_id: weaknesses(figures, books=plan.bookkeeping, diary=self.books.rules)
            for household_id, figures in self.figures.items()
        }

    def proposal(self, household_id: str) -> ActionKind | None:
        """Return the step that is proposed for a household, None where there is nothing to do now."""
        found = self.weak.get(household_id, [])
        return proposed_action(found, self._taken[household_id], today=self.today, diary=self.books.rules)

    def is_kept(self, household_id: str) -> bool:
        """Tell whether a household keeps its book: it has an account and has not asked to leave."""
        return self.books.cases[household_id].state is CaseState.BOOKKEEPING

    def _n_late(self, household_id: str, first: date) -> int:
        late = [visit for visit in self.visit_plans[household_id] if visit.state(self.today) is VisitState.LATE]
        return sum(visit.due_by >= first for visit in late)

    @cached_property
    def _taken(self) -> Mapping[str, list[ActionTaken]]:
        taken: dict[str, list[ActionTaken]] = defaultdict(list)
        for household_id, kind, day in _lines(self.actions):
            taken[household_id].append(ActionTaken(kind=kind, day=day))
        return taken


def diary_state(
    session: Session,
    cycle_id: str,
    *,
    today: date,
    ea_id: str | None = None,
    reach: Reach | None = None,
    facts: CaseFacts | None = None,
) -> DiaryState:
    """Return the state of a cycle's books on a day, of one area if it is named, within reach if one is given.

    ``facts`` are those of the cases where the caller has read them already, of these areas at least.
    """
    near = reach or Reach(everywhere=True)
    return DiaryState(
        books=books_of(session, cycle_id, ea_id=ea_id, reach=reach, facts=facts),
        counts=within(diary.counts(session, cycle_id, ea_id=ea_id), near),
        checks=within(diary.checks(session, cycle_id, ea_id=ea_id), near),
        actions=_with_day(within(diary.actions(session, cycle_id, ea_id=ea_id), near), "done_at"),
        visits=_with_day(within(diary.book_visits(session, cycle_id, ea_id=ea_id, personal=False), near), "visited_at"),
        today=today,
    )


def _lines(table: pd.DataFrame) -> Iterator[tuple[str, str, date]]:
    """Yield household, kind and day of visits or steps."""
    return zip(table["household_id"], table["kind"], table["day"], strict=True)


def _with_day(table: pd.DataFrame, instant: str) -> pd.DataFrame:
    """Return the table with the local day of its instants."""
    days: Any = table[instant].dt.tz_convert(LOCAL_ZONE).dt.date
    return table.assign(day=pd.Series(list(days), index=table.index, dtype="object"))
