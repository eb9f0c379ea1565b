"""Rules of the trial and formal books."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwork.resources import data_path
from fieldwork.rules.bookkeeping import (
    AccountCodes,
    AccountFields,
    DayState,
    TrialDecisionFields,
    day_state,
    household_schedule,
    propose_trial_start,
    require_possible_account,
    require_possible_start,
)
from fieldwork.rules.plan import parse_plan_text
from tests.refusing import refused

PLAN = parse_plan_text(data_path("plan", "2022.toml").read_text(encoding="utf-8")).bookkeeping
OCTOBER, NOVEMBER, DECEMBER = date(2022, 10, 1), date(2022, 11, 1), date(2022, 12, 1)
DAYS = st.dates(date(2022, 9, 1), date(2023, 1, 31))
ACCOUNT = AccountFields(
    cycle_id="c", household_id="h", opened_on=OCTOBER, mode="paper", notice_given_on=date(2022, 9, 20)
)
DECISION = TrialDecisionFields(cycle_id="c", ea_id="e", starts_on=NOVEMBER)


def test_ten_accounts_by_the_deadline_propose_october_with_the_reason_in_words() -> None:
    proposal = propose_trial_start(10, [date(2022, 9, 30)] * 10, PLAN)
    assert (proposal.starts_on, proposal.is_early) == (OCTOBER, True)
    assert "10 户全部开户，最后一户 2022-09-30" in proposal.reason


@pytest.mark.parametrize("opened_on", [[], [date(2022, 9, 30)] * 9], ids=["none", "nine of ten"])
def test_an_account_that_is_missing_means_november(opened_on: list[date]) -> None:
    proposal = propose_trial_start(10, opened_on, PLAN)
    assert (proposal.starts_on, proposal.is_early) == (NOVEMBER, False)
    assert f"{len(opened_on)}/10" in proposal.reason


def test_an_area_without_households_is_not_early() -> None:
    assert not propose_trial_start(0, [], PLAN).is_early


@given(st.lists(DAYS, min_size=10, max_size=10))
def test_all_open_is_early_exactly_when_the_last_is_not_after_the_deadline(opened_on: list[date]) -> None:
    proposal = propose_trial_start(10, opened_on, PLAN)
    assert proposal.is_early == (max(opened_on) <= PLAN.early_opening_deadline)
    assert str(max(opened_on)) in proposal.reason


EARLY = propose_trial_start(1, [OCTOBER], PLAN)
REGULAR = propose_trial_start(1, [], PLAN)


def test_what_is_proposed_may_be_decided_without_a_reason() -> None:
    require_possible_start(replace(DECISION, starts_on=OCTOBER), EARLY, PLAN)
    require_possible_start(DECISION, REGULAR, PLAN)


def test_november_instead_of_october_needs_a_reason() -> None:
    with refused("TRIAL_REASON_MISSING", "2022-10-01"):
        require_possible_start(DECISION, EARLY, PLAN)
    require_possible_start(replace(DECISION, reason="账本未到"), EARLY, PLAN)


def test_october_is_refused_where_the_accounts_are_not_open() -> None:
    with refused("TRIAL_EARLY_NOT_QUALIFIED", "0/1"):
        require_possible_start(replace(DECISION, starts_on=OCTOBER, reason="想提前"), REGULAR, PLAN)


def test_a_day_that_the_plan_does_not_know_is_refused() -> None:
    with refused("TRIAL_START_UNKNOWN", "2022-10-15", "2022-10-01"):
        require_possible_start(replace(DECISION, starts_on=date(2022, 10, 15)), REGULAR, PLAN)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"opened_on": date(2022, 10, 2)}, "ACCOUNT_IN_THE_FUTURE"),
        ({"notice_given_on": date(2022, 10, 2)}, "ACCOUNT_BEFORE_NOTICE"),
        ({"mode": "memory"}, "ACCOUNT_MODE_UNKNOWN"),
        ({"notice_version": "2012"}, "ACCOUNT_NOTICE_UNKNOWN"),
        ({"keeper": "neighbour"}, "ACCOUNT_KEEPER_UNKNOWN"),
        ({"starts_on": date(2022, 9, 30)}, "ACCOUNT_START_TOO_EARLY"),
        ({"data_allowance_cny": 10}, "ACCOUNT_ALLOWANCE_WRONG"),
        ({"data_allowance_cny": -1, "mode": "electronic"}, "ACCOUNT_ALLOWANCE_WRONG"),
    ],
)
def test_an_account_that_cannot_be_so_is_refused(change: dict[str, object], code: str) -> None:
    codes = AccountCodes(modes=["paper", "electronic"], notices=["2022-1"], keepers=["head"])
    require_possible_account(ACCOUNT, codes=codes, today=OCTOBER)
    require_possible_account(replace(ACCOUNT, mode="electronic", data_allowance_cny=10), codes=codes, today=OCTOBER)
    with refused(code):
        require_possible_account(replace(ACCOUNT, **change), codes=codes, today=OCTOBER)  # type: ignore[arg-type]


def schedule(opened_on: date | None, area_starts_on: date = NOVEMBER):
    return household_schedule(opened_on, area_starts_on=area_starts_on, formal_start=DECEMBER)


@given(DAYS, st.sampled_from([OCTOBER, NOVEMBER]))
def test_no_book_starts_before_its_account_nor_before_the_area(opened_on: date, area_starts_on: date) -> None:
    book = schedule(opened_on, area_starts_on)
    assert book.formal_start_on == max(DECEMBER, opened_on)
    assert (book.trial_start_on is None) == (opened_on >= DECEMBER)
    if book.trial_start_on is not None:
        assert book.trial_start_on == max(opened_on, area_starts_on)
        assert 1 <= book.trial_months <= 2


@given(DAYS, st.sampled_from([OCTOBER, NOVEMBER]))
def test_the_days_of_trial_and_the_days_missed_make_the_whole_trial(opened_on: date, area_starts_on: date) -> None:
    book = schedule(opened_on, area_starts_on)
    days = [area_starts_on + timedelta(days=offset) for offset in range((DECEMBER - area_starts_on).days)]
    assert sum(day_state(book, day) is DayState.TRIAL for day in days) + book.days_missed == len(days)
    assert bool(book.note) == (book.days_missed > 0)


@given(DAYS, st.sampled_from([OCTOBER, NOVEMBER]), st.lists(DAYS, min_size=2).map(sorted))
def test_the_state_of_a_book_never_goes_back(opened_on: date, area_starts_on: date, days: list[date]) -> None:
    order = list(DayState)
    states = [order.index(day_state(schedule(opened_on, area_starts_on), day)) for day in days]
    assert states == sorted(states)


def test_trial_months_are_one_from_november_and_two_from_october() -> None:
    assert schedule(date(2022, 9, 1), OCTOBER).trial_months == 2
    assert schedule(date(2022, 9, 1), NOVEMBER).trial_months == 1
    assert schedule(date(2022, 10, 31), OCTOBER).trial_months == 2


def test_a_formal_start_within_a_month_counts_that_month_too() -> None:
    book = household_schedule(NOVEMBER, area_starts_on=NOVEMBER, formal_start=date(2022, 12, 5))
    assert book.trial_months == 2


def test_a_late_household_is_told_what_it_misses() -> None:
    late = schedule(date(2022, 11, 6))
    assert (late.trial_start_on, late.days_missed) == (date(2022, 11, 6), 5)
    assert "少记 5 天" in late.note
    too_late = schedule(date(2022, 12, 3))
    assert (too_late.trial_start_on, too_late.trial_months, too_late.days_missed) == (None, 0, 30)
    assert "直接正式记账" in too_late.note


def test_without_an_account_there_is_no_book() -> None:
    book = schedule(None)
    assert {day_state(book, date(2022, month, 1)) for month in (9, 11, 12)} == {DayState.NOT_OPEN}
    assert "尚未开户" in book.note


def test_an_account_that_waits_for_the_area_is_open_and_not_yet_in_trial() -> None:
    assert day_state(schedule(date(2022, 10, 5)), date(2022, 10, 20)) is DayState.BEFORE
