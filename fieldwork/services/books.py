"""The books of a cycle as they follow from cases, accounts, decisions and plan: nothing here is stored."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.bookkeeping import HouseholdSchedule, Proposal, household_schedule, propose_trial_start
from fieldwork.rules.bookkeeping_plan import BookkeepingPlan, DiaryPlan
from fieldwork.rules.books import Book
from fieldwork.rules.permissions import Reach
from fieldwork.rules.placement import CaseState
from fieldwork.rules.plan import Plan
from fieldwork.rules.substitution import RequestState
from fieldwork.rules.visits import ea_of
from fieldwork.services.cases import Case, CaseFacts, case_facts
from fieldwork.services.plans import plan_in_force, require_section
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import bookkeeping

_LEAVING = frozenset({CaseState.WITHDRAWN, CaseState.SUBSTITUTED})


@dataclass(frozen=True)
class AreaBooks:
    """The households of an area that should keep books, and the opening days of the accounts they have."""

    households: list[str]
    opened_on: Mapping[str, date]

    def proposal(self, plan: BookkeepingPlan) -> Proposal:
        """Return when the area might start, and why."""
        return propose_trial_start(len(self.households), list(self.opened_on.values()), plan)


@dataclass(frozen=True)
class Books:
    """Everything that the books of a cycle follow from; areas out of the reader's reach are not in it."""

    plan: Plan
    facts: CaseFacts
    areas: Mapping[str, AreaBooks]
    decided: Mapping[str, dict[str, Any]]
    cases: Mapping[str, Case]

    @property
    def rules(self) -> DiaryPlan:
        """What the plan asks of the books; refused with ``PLAN_SECTION_MISSING`` where it has no such section."""
        return require_section(self.plan.diary, "diary")

    @cached_property
    def accounts(self) -> Mapping[str, dict[str, Any]]:
        """What is stated about each account, after corrections."""
        return self.facts.once(_accounts)

    @cached_property
    def schedules(self) -> Mapping[str, HouseholdSchedule]:
        """The schedule of every household that should keep books, by area."""
        members = [household_id for area in self.areas.values() for household_id in area.households]
        return {household_id: self.schedule(household_id) for household_id in members}

    @cached_property
    def all(self) -> list[Book]:
        """The book of every household with an account, in the order of their ids; those that left end on that day."""
        members = sorted(household_id for household_id in self.accounts if household_id in self.cases)
        return [self.book(household_id) for household_id in members]

    def schedule(self, household_id: str) -> HouseholdSchedule:
        """Return the schedule of a household that follows from its account and its area's start."""
        account = self.accounts.get(household_id, {})
        return household_schedule(
            account.get("opened_on"),
            area_starts_on=self.starts_on(ea_of(household_id)),
            formal_start=self.plan.bookkeeping.formal_start,
            starts_on=_day(account.get("starts_on")),
        )

    def starts_on(self, ea_id: str) -> date:
        """Return when an area starts its trial books: as decided, else as planned."""
        decision: Mapping[str, Any] = self.decided.get(ea_id, {})
        start: date = decision.get("starts_on", self.plan.bookkeeping.trial_start)
        return start

    def book(self, household_id: str) -> Book:
        """Return the book of a household; it is empty while no account is open."""
        schedule = self.schedule(household_id)
        return Book(
            household_id=household_id,
            opened_on=schedule.opened_on,
            starts_on=schedule.book_starts_on,
            formal_start=self.plan.bookkeeping.formal_start,
            ends_on=self._left_on.get(household_id),
        )

    @cached_property
    def _left_on(self) -> Mapping[str, date]:
        """The day of the request by which a household leaves, while it is not rejected."""
        states = self.facts.request_states
        closed = (RequestState.REJECTED, RequestState.CANCELLED)
        asked = [row for row in self.facts.requests.itertuples() if states[str(row.request_id)] not in closed]
        days = {str(row.household_id): _local_day(row.recorded_at) for row in asked}
        return {key: day for key, day in days.items() if key in self.cases and self.cases[key].state in _LEAVING}


def books_of(
    session: Session,
    cycle_id: str,
    *,
    ea_id: str | None = None,
    reach: Reach | None = None,
    facts: CaseFacts | None = None,
) -> Books:
    """Return the books of a cycle, of one area if it is named, within reach if one is given.

    ``facts`` are those of the cases where the caller has read them already, of these areas at least.
    """
    facts = case_facts(session, cycle_id, ea_id=ea_id) if facts is None else facts
    cases = {key: case for key, case in facts.cases().items() if reach is None or reach.covers(case.ea_id)}
    return Books(
        plan=plan_in_force(session, cycle_id)[0],
        facts=facts,
        areas=_areas(cases.values(), facts.accounts),
        decided=_decisions(session, cycle_id),
        cases=cases,
    )


def _accounts(facts: CaseFacts) -> Mapping[str, dict[str, Any]]:
    rows = facts.accounts.to_dict("records")
    return {str(row["household_id"]): {str(name): value for name, value in row.items()} for row in rows}


def _areas(cases: Iterable[Case], accounts: pd.DataFrame) -> dict[str, AreaBooks]:
    opened = dict(zip(accounts["household_id"], accounts["opened_on"], strict=True))
    members: dict[str, list[str]] = {}
    for case in cases:
        kept = members.setdefault(case.ea_id, [])
        if case.state is not CaseState.SUBSTITUTED:
            kept.append(case.household_id)
    return {
        ea_id: AreaBooks(households, {household: opened[household] for household in households if household in opened})
        for ea_id, households in members.items()
    }


def _decisions(session: Session, cycle_id: str) -> dict[str, dict[str, Any]]:
    newest = bookkeeping.trial_decisions(session, cycle_id).drop_duplicates("ea_id")
    return {str(row["ea_id"]): {str(name): value for name, value in row.items()} for row in newest.to_dict("records")}


def _day(value: Any) -> date | None:
    return None if value is None or pd.isna(value) else value


def _local_day(instant: Any) -> date:
    day: date = instant.astimezone(LOCAL_ZONE).date()
    return day
