"""Bookkeeping: opening accounts, deciding when an area's trial starts, and the schedule that follows."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, datetime, timedelta
from typing import Any
from uuid import uuid4

import pandas as pd

from fieldwork.messages import sentence
from fieldwork.rules.bookkeeping import (
    AccountCodes,
    AccountFields,
    HouseholdSchedule,
    Proposal,
    TrialDecisionFields,
    day_state,
    require_possible_account,
    require_possible_start,
)
from fieldwork.rules.bookkeeping_plan import BookkeepingPlan
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.placement import CaseEvent, require_step
from fieldwork.rules.privacy import masked
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.rules.visits import ea_of
from fieldwork.services.books import AreaBooks, books_of
from fieldwork.services.cases import case_facts, require_case
from fieldwork.services.codes import labels
from fieldwork.services.intention import Work, intention
from fieldwork.services.visits import within
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
    "decision_note",
]


@dataclass(frozen=True)
class ScheduleView:
    """The schedule within the actor's reach; households that were substituted are not in it.

    ``schedule``: ``household_id, ea_id, opened_on, trial_start_on, trial_months, formal_start_on, days_missed, note``.
    ``areas``: ``ea_id, n_households, n_accounts, last_opened_on, proposal, is_early_proposed, proposal_reason,
    decision, decided_by, decided_at, decision_reason, decision_note``. Days are dates, None where there is none.
    """

    schedule: pd.DataFrame
    areas: pd.DataFrame
    _books: Mapping[str, HouseholdSchedule] = field(repr=False)

    def calendar(self, first: date, last: date) -> pd.DataFrame:
        """Return household × day (both ends included) with `DayState` codes; index ``household_id``, columns dates."""
        days = [first + timedelta(days=offset) for offset in range((last - first).days + 1)]
        rows = [[day_state(book, day).value for day in days] for book in self._books.values()]
        return pd.DataFrame(rows, index=pd.Index(self._books, name="household_id", dtype="str"), columns=days)


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
    require_possible_account(account, codes=account_codes(), today=now.astimezone(LOCAL_ZONE).date())
    case = require_case(case_facts(work.session, account.cycle_id, ea_id=ea_id), account.household_id)
    require_step(case.state, CaseEvent.ACCOUNT_OPENED, household_id=account.household_id)
    stamp = work.about(cycle_id=account.cycle_id, subject=account.household_id)
    bookkeeping.add_account(work.session, _stated(account) | {"ea_id": ea_id}, stamp=stamp)
    return account.household_id


@intention("account.correct")
def correct_account(work: Work, account: AccountFields, *, reason: str, actor: Actor, now: datetime) -> int:
    """State an account opening anew, with the reason, and return its version; what was stated before stays.

    Raises
    ------
    Refusal
        ``ACCOUNT_…`` if it cannot be so, is not open, is what it was, or no reason is given.
    """
    ea_id = ea_of(account.household_id)
    work.require_area(ea_id)
    if not reason.strip():
        raise InputRefusal("ACCOUNT_REASON_MISSING", household_id=account.household_id)
    require_possible_account(account, codes=account_codes(), today=now.astimezone(LOCAL_ZONE).date())
    known = books_of(work.session, account.cycle_id, ea_id=ea_id).accounts.get(account.household_id)
    if known is None:
        raise StateRefusal("ACCOUNT_NOT_OPEN", household_id=account.household_id)
    stated = _stated(account)
    if all(_same(known[name], stated[name]) for name in bookkeeping.STATED):
        raise InputRefusal("ACCOUNT_UNCHANGED", household_id=account.household_id)
    stamp = work.about(cycle_id=account.cycle_id, subject=account.household_id)
    row = stated | {"ea_id": ea_id, "reason": reason.strip()}
    return bookkeeping.add_account_correction(work.session, row, stamp=stamp)


@intention("trial.decide")
def decide_trial_start(work: Work, decision: TrialDecisionFields, *, actor: Actor, now: datetime) -> int:
    """Record when an area starts its trial books and return the version; the newest version is in force.

    Raises
    ------
    Refusal
        ``TRIAL_START_UNKNOWN``, ``TRIAL_EARLY_NOT_QUALIFIED``, ``TRIAL_REASON_MISSING``, ``AREA_NOT_IN_SAMPLE``.
    """
    work.require_area(decision.ea_id)
    books = books_of(work.session, decision.cycle_id, ea_id=decision.ea_id)
    plan = books.plan.bookkeeping
    if decision.ea_id not in books.areas:
        raise InputRefusal("AREA_NOT_IN_SAMPLE", ea_id=decision.ea_id)
    require_possible_start(decision, books.areas[decision.ea_id].proposal(plan), plan)
    stamp = work.about(cycle_id=decision.cycle_id, subject=decision.ea_id)
    row = asdict(decision) | {"decision_id": str(uuid4()), "reason": decision.reason or None}
    return bookkeeping.add_trial_decision(work.session, row, stamp=stamp)


def schedule_view(database: Database, cycle_id: str, *, actor: Actor) -> ScheduleView:
    """Return the schedule of a cycle, recomputed from the facts, within the actor's reach."""
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        books = books_of(session, cycle_id, reach=reach)
    plan = books.plan.bookkeeping
    rows = [_area_row(ea_id, area, plan, books.decided.get(ea_id, {})) for ea_id, area in books.areas.items()]
    return ScheduleView(_schedule_table(books.schedules), _table(rows, _AREA_COLUMNS), books.schedules)


def accounts_view(database: Database, cycle_id: str, *, actor: Actor) -> pd.DataFrame:
    """Return the accounts within the actor's reach as they stand after corrections, with codes in words.

    Columns: what an account states (``opened_on, mode, notice_given_on, notice_version, keeper, keeper_name,
    starts_on, data_allowance_cny``), ``mode_zh, notice_zh, keeper_zh, version, household_id, ea_id``.
    """
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        known = within(bookkeeping.accounts(session, cycle_id), reach)
    words = {"mode_zh": "mode", "notice_zh": "notice_version", "keeper_zh": "keeper"}
    lists = {"mode": "account_mode", "notice_version": "account_notice", "keeper": "account_keeper"}
    told = {name: known[column].map(labels(lists[column])) for name, column in words.items()}
    return masked(known.assign(**told), "account_opening", actor=actor)


def account_codes() -> AccountCodes:
    """Return the codes that an account opening may name."""
    names = ("account_mode", "account_notice", "account_keeper")
    modes, notices, keepers = (list(labels(name)) for name in names)
    return AccountCodes(modes=modes, notices=notices, keepers=keepers)


def _stated(account: AccountFields) -> dict[str, Any]:
    """Return an account as a row: what is not stated is empty."""
    return {name: None if value == "" else value for name, value in asdict(account).items()}


def _same(known: Any, stated: Any) -> bool:
    is_missing = known is None or pd.isna(known)
    return stated is None if is_missing else known == stated


def _area_row(ea_id: str, area: AreaBooks, plan: BookkeepingPlan, decided: Mapping[str, Any]) -> dict[str, Any]:
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
        "decision_note": _decision_note(decided.get("starts_on"), proposal),
    }


def _decision_note(decided: date | None, proposal: Proposal) -> str:
    """Say that a decision for an early start would not be open any more: a household left or opens late since."""
    if decided is None or decided >= proposal.starts_on:
        return ""
    return sentence("TRIAL_DECISION_STANDS", starts_on=decided, reason=proposal.reason)


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
