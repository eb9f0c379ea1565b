"""The end of the trial: every book of the sample came to its days, and not before formal bookkeeping begins."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwork.resources import shipped_toml
from fieldwork.rules.books import Book
from fieldwork.rules.handover import trial_evidence
from fieldwork.rules.plan import parse_plan
from fieldwork.rules.task_evidence import Evidence

PLAN = parse_plan(shipped_toml("plan", "2022.toml"))
FORMAL = PLAN.bookkeeping.formal_start
OCTOBER = date(2022, 10, 1)


def book(starts_on: date | None, *, ends_on: date | None = None) -> Book:
    return Book(household_id="1", opened_on=starts_on, starts_on=starts_on, formal_start=FORMAL, ends_on=ends_on)


def trial(*books: Book, today: date, n_wanted: int = 1) -> Evidence:
    assert PLAN.diary is not None
    return trial_evidence(books, PLAN.diary, formal_start=FORMAL, n_wanted=n_wanted, today=today)


def last_needed(starts_on: date) -> date:
    assert PLAN.diary is not None
    return starts_on + timedelta(days=PLAN.diary.handover_min_trial_days - 1)


def test_the_trial_is_over_on_the_day_before_formal_bookkeeping() -> None:
    assert trial(book(OCTOBER), today=FORMAL) == Evidence(done_on=FORMAL - timedelta(days=1), n_done=1, n_target=1)


def test_before_formal_bookkeeping_it_goes_on_however_long_the_books_were_kept() -> None:
    assert trial(book(OCTOBER), today=FORMAL - timedelta(days=1)) == Evidence(done_on=None, n_done=1, n_target=1)


def test_a_household_that_came_late_ends_it_late() -> None:
    late = FORMAL + timedelta(days=4)
    assert trial(book(OCTOBER), book(late), today=last_needed(late), n_wanted=2).done_on == last_needed(late)
    assert trial(book(OCTOBER), book(late), today=last_needed(late) - timedelta(days=1), n_wanted=2).done_on is None


@pytest.mark.parametrize("other", [book(None), book(OCTOBER, ends_on=OCTOBER)])
def test_a_book_that_is_not_open_or_ended_early_is_missing(other: Book) -> None:
    assert trial(book(OCTOBER), other, today=date(2023, 6, 1), n_wanted=2) == Evidence(
        done_on=None, n_done=1, n_target=2
    )


def test_nothing_wanted_is_never_over() -> None:
    assert trial(today=date(2023, 6, 1), n_wanted=0).done_on is None


@given(
    starts=st.lists(st.dates(OCTOBER, date(2023, 3, 1)), min_size=1, max_size=6),
    today=st.dates(OCTOBER, date(2023, 6, 1)),
)
def test_once_over_it_stays_over_since_the_same_day(starts: list[date], today: date) -> None:
    books = [book(day) for day in starts]
    now = trial(*books, today=today, n_wanted=len(books))
    later = trial(*books, today=today + timedelta(days=1), n_wanted=len(books))
    assert now.n_done <= later.n_done
    if now.done_on is not None:
        assert now.done_on <= today
        assert now.done_on == later.done_on
