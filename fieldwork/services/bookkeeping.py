"""Bookkeeping: opening accounts, deciding when an area's trial starts, and the schedule that follows."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, datetime, timedelta
from typing import Any
from uuid import uuid4

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.bookkeeping import (
    AccountFields,
    HouseholdSchedule,
    Proposal,
    TrialDecisionFields,
    day_state,
    household_schedule,
    propose_trial_start,
    require_possible_account,
    require_possible_start,
)
from fieldwork.rules.permissions import Actor, Reach, reach_of
from fieldwork.rules.placement import CaseEvent, CaseState, require_step
from fieldwork.rules.plan import BookkeepingPlan
from fieldwork.rules.refusals import InputRefusal
from fieldwork.rules.visits import ea_of
from fieldwork.services.cases import CaseFacts, case_facts, require_case
from fieldwork.services.codes import labels
from fieldwork.services.intention import Work, intention
from fieldwork.services.plans import plan_in_force
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import bookkeeping
from fieldwork.store.engine import Database

_AREA_COLUMNS = [
    "ea_id",
    "n_households",
    "n_accounts",
    "last_opened_on",
    "proposal",
    "is_early_proposed",
    "proposal_reason",
    "decision",
    "decided_by",
    "decided_at",
    "decision_reason",
]


@dataclass(frozen=True)
class ScheduleView:
    """The schedule within the actor's reach; households that were substituted are not in it.

    ``schedule``: ``household_id, ea_id, opened_on, trial_start_on, trial_months, formal_start_on, days_missed, note``.
    ``areas``: ``ea_id, n_households, n_accounts, last_opened_on, proposal, is_early_proposed, proposal_reason,
    decision, decided_by, decided_at, decision_reason``. Days are dates, None where there is none.
    """

    schedule: pd.DataFrame
    areas: pd.DataFrame
    _books: Mapping[str, HouseholdSchedule] = field(repr=False)

    def calendar(self, first: date, last: date) -> pd.DataFrame:
        """Return household × day (both ends included) with `DayState` codes; index ``household_id``, columns dates."""
        days = [first + timedelta(days=offset) for offset in range((last - first).days + 1)]
        rows = [[day_state(book, day).value for day in days] for book in self._books.values()]
        return pd.DataFrame(rows, index=pd.Index(self._books, name="household_id", dtype="str"), columns=days)


@dataclass(frozen=True)
class _Area:
    """The households of an area that should keep books, and the accounts they have."""

    households: list[str]
    opened_on: Mapping[str, date]

    def proposal(self, plan: BookkeepingPlan) -> Proposal:
        return propose_trial_start(len(self.households), list(self.opened_on.values()), plan)


@intention("account.open")
def open_account(work: Work, account: AccountFields, *, actor: Actor, now: datetime) -> str:
    """Record that a placed household's account was opened, and return its household id.

    Raises
    ------
    Refusal
        ``ACCOUNT_…`` if it cannot be so, ``CASE_STEP_NOT_ALLOWED`` unless the household is placed and has no account.
    """
    ea_id = ea_of(account.household_id)
    work.require_area(ea_id)
    today = now.astimezone(LOCAL_ZONE).date()
    require_possible_account(account, modes=list(labels("account_mode")), today=today)
    case = require_case(case_facts(work.session, account.cycle_id, ea_id=ea_id), account.household_id)
    require_step(case.state, CaseEvent.ACCOUNT_OPENED, household_id=account.household_id)
    stamp = work.about(cycle_id=account.cycle_id, subject=account.household_id)
    bookkeeping.add_account(work.session, asdict(account) | {"ea_id": ea_id}, stamp=stamp)
    return account.household_id


@intention("trial.decide")
def decide_trial_start(work: Work, decision: TrialDecisionFields, *, actor: Actor, now: datetime) -> int:
    """Record when an area starts its trial books and return the version; the newest version is in force.

    Raises
    ------
    Refusal
        ``TRIAL_START_UNKNOWN``, ``TRIAL_EARLY_NOT_QUALIFIED``, ``TRIAL_REASON_MISSING``, ``AREA_NOT_IN_SAMPLE``.
    """
    work.require_area(decision.ea_id)
    plan, _ = plan_in_force(work.session, decision.cycle_id)
    areas = _areas(case_facts(work.session, decision.cycle_id, ea_id=decision.ea_id))
    if decision.ea_id not in areas:
        raise InputRefusal("AREA_NOT_IN_SAMPLE", ea_id=decision.ea_id)
    require_possible_start(decision, areas[decision.ea_id].proposal(plan.bookkeeping), plan.bookkeeping)
    stamp = work.about(cycle_id=decision.cycle_id, subject=decision.ea_id)
    row = asdict(decision) | {"decision_id": str(uuid4()), "reason": decision.reason or None}
    return bookkeeping.add_trial_decision(work.session, row, stamp=stamp)


def schedule_view(database: Database, cycle_id: str, *, actor: Actor) -> ScheduleView:
    """Return the schedule of a cycle, recomputed from the facts, within the actor's reach."""
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        plan = plan_in_force(session, cycle_id)[0].bookkeeping
        areas = _within(_areas(case_facts(session, cycle_id)), reach)
        decided = _decisions(session, cycle_id)
    starts = {ea_id: decided[ea_id]["starts_on"] if ea_id in decided else plan.trial_start for ea_id in areas}
    books = {
        household_id: household_schedule(
            area.opened_on.get(household_id), area_starts_on=starts[ea_id], formal_start=plan.formal_start
        )
        for ea_id, area in areas.items()
        for household_id in area.households
    }
    rows = [_area_row(ea_id, area, plan, decided.get(ea_id, {})) for ea_id, area in areas.items()]
    return ScheduleView(_schedule_table(books), _table(rows, _AREA_COLUMNS), books)


def _areas(facts: CaseFacts) -> dict[str, _Area]:
    """Return the areas of the sample with the households that should keep books and their accounts."""
    opened = dict(zip(facts.accounts["household_id"], facts.accounts["opened_on"], strict=True))
    members: dict[str, list[str]] = {}
    for case in facts.cases().values():
        kept = members.setdefault(case.ea_id, [])
        if case.state is not CaseState.SUBSTITUTED:
            kept.append(case.household_id)
    return {
        ea_id: _Area(households, {household: opened[household] for household in households if household in opened})
        for ea_id, households in members.items()
    }


def _within(areas: Mapping[str, _Area], reach: Reach) -> dict[str, _Area]:
    return {ea_id: area for ea_id, area in areas.items() if reach.covers(ea_id)}


def _decisions(session: Session, cycle_id: str) -> dict[str, dict[str, Any]]:
    newest = bookkeeping.trial_decisions(session, cycle_id).drop_duplicates("ea_id")
    return {str(row["ea_id"]): {str(name): value for name, value in row.items()} for row in newest.to_dict("records")}


def _area_row(ea_id: str, area: _Area, plan: BookkeepingPlan, decided: Mapping[str, Any]) -> dict[str, Any]:
    proposal = area.proposal(plan)
    return {
        "ea_id": ea_id,
        "n_households": len(area.households),
        "n_accounts": len(area.opened_on),
        "last_opened_on": max(area.opened_on.values(), default=None),
        "proposal": proposal.starts_on,
        "is_early_proposed": proposal.is_early,
        "proposal_reason": proposal.reason,
        "decision": decided.get("starts_on"),
        "decided_by": decided.get("recorded_by"),
        "decided_at": decided.get("recorded_at"),
        "decision_reason": decided.get("reason"),
    }


def _schedule_table(books: Mapping[str, HouseholdSchedule]) -> pd.DataFrame:
    rows = [
        {"household_id": household_id, "ea_id": ea_of(household_id)} | asdict(book)
        for household_id, book in books.items()
    ]
    names = ["household_id", "ea_id", *HouseholdSchedule.__dataclass_fields__]
    return _table(rows, names)


def _table(rows: Iterable[Mapping[str, Any]], columns: list[str]) -> pd.DataFrame:
    """Return the rows as a table whose days stay dates, with None where there is none."""
    rows = list(rows)
    table = pd.DataFrame(rows, columns=columns)
    days = [name for name in columns if name.endswith("_on") or name in ("proposal", "decision")]
    return table.assign(**{name: pd.Series([row[name] for row in rows], dtype="object") for name in days})
