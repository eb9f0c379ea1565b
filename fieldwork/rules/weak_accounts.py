"""Weak accounts: what is weak about a book, by which threshold, and the step that is proposed (remind, coach, visit).

A weak account asks for help, it accuses nobody: harvest, a journey or an illness explain many of them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from fieldwork.messages import sentence
from fieldwork.rules.bookkeeping_plan import BookkeepingPlan, DiaryPlan
from fieldwork.rules.diary import ActionKind


class Weakness(StrEnum):
    """What can be weak about a book."""

    FEW_ENTRIES = "few_entries"
    LONG_GAP = "long_gap"
    NOT_COUNTED = "not_counted"
    MANY_FAULTS = "many_faults"
    VISIT_LATE = "visit_late"


@dataclass(frozen=True, kw_only=True)
class BookFigures:
    """What is known of a book over the last ``weak_window_days`` days.

    Parameters
    ----------
    n_kept, n_counted
        Days on which the book was kept, and those of them whose entries were counted.
    longest_gap
        Longest run of counted days without an entry.
    days_uncounted
        Kept days since the last one that was counted.
    """

    n_kept: int
    n_counted: int
    n_entries: int
    longest_gap: int
    days_uncounted: int
    n_faults: int
    n_visits_late: int


class ActionTaken(NamedTuple):
    """A step that was taken about a weak account, with its day in local time."""

    kind: str
    day: date


@dataclass(frozen=True, kw_only=True)
class WeaknessFound:
    """One weakness with the number that shows it and the threshold it is held against."""

    code: Weakness
    value: int
    expected: int

    @property
    def words(self) -> str:
        """What is weak, in words."""
        return sentence(f"WEAK.{self.code.upper()}", value=self.value, expected=self.expected)


def weaknesses(figures: BookFigures, *, books: BookkeepingPlan, diary: DiaryPlan) -> list[WeaknessFound]:
    """Return what is weak about a book by the plan's thresholds; a book that is not kept has no weakness.

    Entries are few when, per counted day, they stay below ``min_entries_per_month`` over ``weak_window_days``; they
    are judged once ``few_entries_after_days`` days were counted.
    """
    if not figures.n_kept:
        return []
    expected = _expected_entries(figures.n_counted, books=books, diary=diary)
    is_judged = figures.n_counted >= diary.few_entries_after_days
    tests = (
        (Weakness.FEW_ENTRIES, figures.n_entries, expected, is_judged and figures.n_entries < expected),
        (Weakness.LONG_GAP, figures.longest_gap, books.max_gap_days, figures.longest_gap > books.max_gap_days),
        (
            Weakness.NOT_COUNTED,
            figures.days_uncounted,
            books.platform_check_days,
            figures.days_uncounted > books.platform_check_days,
        ),
        (Weakness.MANY_FAULTS, figures.n_faults, diary.max_faults, figures.n_faults > diary.max_faults),
        (Weakness.VISIT_LATE, figures.n_visits_late, 0, figures.n_visits_late > 0),
    )
    return [WeaknessFound(code=code, value=value, expected=limit) for code, value, limit, is_weak in tests if is_weak]


def proposed_action(
    found: Sequence[WeaknessFound], taken: Sequence[ActionTaken], *, today: date, diary: DiaryPlan
) -> ActionKind | None:
    """Return the step that is proposed, None where there is nothing to do now.

    First a reminder; ``action_wait_days`` after a step, if the account is still weak, the next stronger one. Steps
    older than the window do not count: a book that was good for a month begins anew.
    """
    if not found:
        return None
    recent = sorted(_recent(taken, today=today, diary=diary), key=lambda action: action.day)
    if not recent:
        return ActionKind.REMIND
    if (today - recent[-1].day).days < diary.action_wait_days:
        return None
    steps = list(ActionKind)
    return steps[min(steps.index(ActionKind(recent[-1].kind)) + 1, len(steps) - 1)]


def _recent(taken: Sequence[ActionTaken], *, today: date, diary: DiaryPlan) -> Iterator[ActionTaken]:
    return (action for action in taken if 0 <= (today - action.day).days < diary.weak_window_days)


def _expected_entries(n_counted: int, *, books: BookkeepingPlan, diary: DiaryPlan) -> int:
    """Return the least entries for so many counted days, rounded up."""
    return -(-books.min_entries_per_month * n_counted // diary.weak_window_days)
