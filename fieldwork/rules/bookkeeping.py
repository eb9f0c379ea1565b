"""Bookkeeping: when an area may start its trial books, and the schedule that follows for each household (Plan §13)."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from fieldwork.messages import sentence
from fieldwork.rules.bookkeeping_plan import BookkeepingPlan
from fieldwork.rules.refusals import InputRefusal, StateRefusal

MONTHS_PER_YEAR = 12


ELECTRONIC = "electronic"


class DayState(StrEnum):
    """What a household's book does on a day."""

    NOT_OPEN = "not_open"
    BEFORE = "before"
    TRIAL = "trial"
    FORMAL = "formal"


@dataclass(frozen=True, kw_only=True)
class AccountFields:
    """An account opening as it is stated. ``mode``, ``notice_version`` and ``keeper`` are codes of ``data/codes``.

    ``starts_on`` is the first day that the household agreed to keep, the opening day if it is not stated;
    ``data_allowance_cny`` is what an electronic account gets for its data in a month, in whole yuan.
    """

    cycle_id: str
    household_id: str
    opened_on: date
    mode: str
    notice_given_on: date
    notice_version: str = ""
    keeper: str = ""
    keeper_name: str = field(default="", repr=False)
    starts_on: date | None = None
    data_allowance_cny: int | None = None


@dataclass(frozen=True, kw_only=True)
class TrialDecisionFields:
    """A person's decision when an area starts its trial books."""

    cycle_id: str
    ea_id: str
    starts_on: date
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """When an area might start its trial books, and why, in words. A person decides."""

    starts_on: date
    is_early: bool
    reason: str


@dataclass(frozen=True, kw_only=True)
class HouseholdSchedule:
    """The books of one household. ``trial_start_on`` and ``formal_start_on`` are None while no account is open."""

    opened_on: date | None
    trial_start_on: date | None
    trial_months: int
    formal_start_on: date | None
    days_missed: int
    note: str

    @property
    def book_starts_on(self) -> date | None:
        """The first day of the book: that of the trial, or of the formal book where there is no trial."""
        return self.trial_start_on or self.formal_start_on


def propose_trial_start(n_households: int, opened_on: Sequence[date], plan: BookkeepingPlan) -> Proposal:
    """Return the start of an area's trial books that follows from its account openings.

    An area whose accounts are all open by ``early_opening_deadline`` is encouraged to keep books for two months
    (Plan §13); every other area starts on ``trial_start``.

    Parameters
    ----------
    n_households
        Households that should keep books in the area now: all cases but those that were substituted.
    opened_on
        Opening days of the accounts of these households.
    """
    n_open = len(opened_on)
    if n_open == 0 or n_open < n_households:
        reason = sentence("TRIAL_PROPOSAL_NOT_ALL_OPEN", n_open=n_open, n_households=n_households)
        return Proposal(starts_on=plan.trial_start, is_early=False, reason=reason)
    last, deadline = max(opened_on), plan.early_opening_deadline
    if last > deadline:
        reason = sentence("TRIAL_PROPOSAL_LATE", n_open=n_open, last=last, deadline=deadline)
        return Proposal(starts_on=plan.trial_start, is_early=False, reason=reason)
    reason = sentence("TRIAL_PROPOSAL_EARLY", n_open=n_open, last=last, deadline=deadline)
    return Proposal(starts_on=plan.early_trial_start, is_early=True, reason=reason)


def require_possible_start(decision: TrialDecisionFields, proposal: Proposal, plan: BookkeepingPlan) -> None:
    """Refuse a start that the plan does not know, an early one that is not earned, a deviation without a reason.

    Raises
    ------
    InputRefusal
        ``TRIAL_START_UNKNOWN`` or ``TRIAL_REASON_MISSING``.
    StateRefusal
        ``TRIAL_EARLY_NOT_QUALIFIED``.
    """
    if decision.starts_on not in (plan.early_trial_start, plan.trial_start):
        days = f"{plan.early_trial_start}、{plan.trial_start}"
        raise InputRefusal("TRIAL_START_UNKNOWN", ea_id=decision.ea_id, value=decision.starts_on, expected=days)
    if decision.starts_on == proposal.starts_on:
        return
    if decision.starts_on < proposal.starts_on:
        raise StateRefusal("TRIAL_EARLY_NOT_QUALIFIED", ea_id=decision.ea_id, reason=proposal.reason)
    if not decision.reason.strip():
        raise InputRefusal("TRIAL_REASON_MISSING", ea_id=decision.ea_id, expected=proposal.starts_on)


@dataclass(frozen=True, kw_only=True)
class AccountCodes:
    """The codes that an account opening may name."""

    modes: Sequence[str]
    notices: Sequence[str]
    keepers: Sequence[str]


def require_possible_account(account: AccountFields, *, codes: AccountCodes, today: date) -> None:
    """Refuse an opening in the future, before the notice was given, or with a code that is not in its list.

    Raises
    ------
    InputRefusal
        ``ACCOUNT_IN_THE_FUTURE``, ``ACCOUNT_BEFORE_NOTICE``, ``ACCOUNT_MODE_UNKNOWN``, ``ACCOUNT_NOTICE_UNKNOWN``,
        ``ACCOUNT_KEEPER_UNKNOWN``, ``ACCOUNT_START_TOO_EARLY`` or ``ACCOUNT_ALLOWANCE_WRONG``.
    """
    household_id = account.household_id
    if account.opened_on > today:
        raise InputRefusal("ACCOUNT_IN_THE_FUTURE", household_id=household_id, value=account.opened_on, expected=today)
    if account.notice_given_on > account.opened_on:
        raise InputRefusal(
            "ACCOUNT_BEFORE_NOTICE",
            household_id=household_id,
            value=account.opened_on,
            expected=account.notice_given_on,
        )
    _require_codes(account, codes)
    _require_start_and_allowance(account)


def _require_codes(account: AccountFields, codes: AccountCodes) -> None:
    lists = (
        ("ACCOUNT_MODE_UNKNOWN", account.mode, codes.modes),
        ("ACCOUNT_NOTICE_UNKNOWN", account.notice_version or codes.notices[0], codes.notices),
        ("ACCOUNT_KEEPER_UNKNOWN", account.keeper or codes.keepers[0], codes.keepers),
    )
    for code, value, known in lists:
        if value not in known:
            raise InputRefusal(code, value=value, expected="、".join(known))


def _require_start_and_allowance(account: AccountFields) -> None:
    if account.starts_on is not None and account.starts_on < account.opened_on:
        raise InputRefusal(
            "ACCOUNT_START_TOO_EARLY",
            household_id=account.household_id,
            value=account.starts_on,
            expected=account.opened_on,
        )
    allowance = account.data_allowance_cny
    if allowance is not None and (allowance < 0 or (allowance > 0 and account.mode != ELECTRONIC)):
        raise InputRefusal("ACCOUNT_ALLOWANCE_WRONG", household_id=account.household_id, value=allowance)


def household_schedule(
    opened_on: date | None, *, area_starts_on: date, formal_start: date, starts_on: date | None = None
) -> HouseholdSchedule:
    """Return the books of a household: trial from the later of the area's start and its own opening.

    No book starts before its account, nor before the day that the household stated (``starts_on``). A household that
    opens late is told what it misses of the area's trial.
    """
    if opened_on is None:
        return HouseholdSchedule(
            opened_on=None,
            trial_start_on=None,
            trial_months=0,
            formal_start_on=None,
            days_missed=0,
            note=sentence("SCHEDULE_NOT_OPEN"),
        )
    own = max(opened_on, starts_on or opened_on)
    start = max(area_starts_on, own)
    has_trial = start < formal_start
    missed = (min(own, formal_start) - area_starts_on).days if own > area_starts_on else 0
    return HouseholdSchedule(
        opened_on=opened_on,
        trial_start_on=start if has_trial else None,
        trial_months=_months(start, formal_start) if has_trial else 0,
        formal_start_on=max(formal_start, own),
        days_missed=missed,
        note=_late_note(missed, area_starts_on=area_starts_on, has_trial=has_trial),
    )


def day_state(schedule: HouseholdSchedule, day: date) -> DayState:
    """Return what a household's book does on a day."""
    if schedule.opened_on is None or schedule.formal_start_on is None or day < schedule.opened_on:
        return DayState.NOT_OPEN
    if day >= schedule.formal_start_on:
        return DayState.FORMAL
    started = schedule.trial_start_on is not None and day >= schedule.trial_start_on
    return DayState.TRIAL if started else DayState.BEFORE


def _months(start: date, formal_start: date) -> int:
    """Return how many calendar months a trial touches, the month of the formal start excluded."""
    months = (formal_start.year - start.year) * MONTHS_PER_YEAR + formal_start.month - start.month
    return months + (formal_start.day > 1)


def _late_note(missed: int, *, area_starts_on: date, has_trial: bool) -> str:
    if missed == 0:
        return ""
    code = "SCHEDULE_LATE" if has_trial else "SCHEDULE_NO_TRIAL"
    return sentence(code, days=missed, starts_on=area_starts_on)
