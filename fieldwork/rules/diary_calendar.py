"""The calendar of the books: household × day with entries, checks, gaps, visits due and done, and its sums."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import IntEnum
from types import MappingProxyType

import numpy as np
import numpy.typing as npt
import pandas as pd

from fieldwork.rules.books import Book

NOT_COUNTED = -1
Grid = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]


class DayMark(IntEnum):
    """What the calendar shows for a household on a day."""

    NOT_KEPT = 0
    AHEAD = 1
    NOT_COUNTED = 2
    NO_ENTRY = 3
    GAP = 4
    ENTRIES = 5
    CHECKED = 6


DAY_MARK_LABELS: Mapping[DayMark, str] = MappingProxyType(
    {
        DayMark.NOT_KEPT: "不记账",
        DayMark.AHEAD: "未到",
        DayMark.NOT_COUNTED: "未计数",
        DayMark.NO_ENTRY: "无账目",
        DayMark.GAP: "断记",
        DayMark.ENTRIES: "有账目",
        DayMark.CHECKED: "有账目，已检查",
    }
)


@dataclass(frozen=True, kw_only=True)
class DiaryFacts:
    """What was recorded about books. Days are dates in local time.

    ``counts``: ``household_id, day, n_entries``; ``checks``: ``household_id, first_day, last_day``; ``visits``:
    ``household_id, day``; ``due``: ``household_id, day`` (the last day of a visit that was not made).
    """

    counts: pd.DataFrame
    checks: pd.DataFrame
    visits: pd.DataFrame
    due: pd.DataFrame


@dataclass(frozen=True, kw_only=True)
class DiaryCalendar:
    """Household × day. Rows follow ``household_ids``, columns ``days``; ``n_entries`` is -1 where nobody counted."""

    household_ids: tuple[str, ...]
    days: tuple[date, ...]
    is_kept: Mask
    n_entries: Grid
    gap_days: Grid
    is_checked: Mask
    is_visited: Mask
    is_visit_due: Mask
    marks: Grid

    def table(self, values: npt.NDArray[np.generic]) -> pd.DataFrame:
        """Return one of the grids as a table: index ``household_id``, columns dates."""
        index = pd.Index(self.household_ids, name="household_id", dtype="str")
        return pd.DataFrame(values, index=index, columns=list(self.days))

    def of(self, household_ids: Sequence[str]) -> "DiaryCalendar":
        """Return the rows of some households, in the order given."""
        rows = pd.Index(self.household_ids, dtype="str").get_indexer(pd.Index(list(household_ids)))
        grids = ("is_kept", "n_entries", "gap_days", "is_checked", "is_visited", "is_visit_due", "marks")
        return replace(self, household_ids=tuple(household_ids), **{name: getattr(self, name)[rows] for name in grids})

    def summary(self) -> pd.DataFrame:
        """Return ``household_id, n_kept, n_counted, n_entries, n_gap_days, longest_gap, n_checked, days_uncounted,
        n_visited`` over the days that were kept up to today.
        """  # noqa: D205 - the columns are one list
        counted = self.n_entries >= 0
        past = self.is_kept & (self.marks != DayMark.AHEAD)
        return pd.DataFrame(
            {
                "household_id": pd.Series(self.household_ids, dtype="str"),
                "n_kept": past.sum(axis=1),
                "n_counted": (counted & past).sum(axis=1),
                "n_entries": np.where(counted & past, self.n_entries, 0).sum(axis=1),
                "n_gap_days": (self.marks == DayMark.GAP).sum(axis=1),
                "longest_gap": np.where(past, self.gap_days, 0).max(axis=1, initial=0),
                "n_checked": (self.is_checked & past).sum(axis=1),
                "days_uncounted": _since_last(counted & past, past),
                "n_visited": self.is_visited.sum(axis=1),
            }
        )


def diary_calendar(
    books: Sequence[Book], facts: DiaryFacts, *, first: date, last: date, today: date, max_gap_days: int
) -> DiaryCalendar:
    """Return the calendar between two days, both included.

    A gap is a run of more than ``max_gap_days`` kept days up to today that were counted and have no entry. A day
    that nobody counted is not a gap: it is not known.
    """
    axes = _Axes(tuple(book.household_id for book in books), first=first, n_days=(last - first).days + 1)
    is_kept, n_entries = _kept(axes, books, first, last), axes.counts(facts.counts)
    past = np.arange(axes.n_days) <= (today - first).days
    gap_days = run_lengths((n_entries == 0) & is_kept & past)
    is_checked = axes.spans(facts.checks)
    return DiaryCalendar(
        household_ids=axes.household_ids,
        days=tuple(first + timedelta(days=offset) for offset in range(axes.n_days)),
        is_kept=is_kept,
        n_entries=n_entries,
        gap_days=gap_days,
        is_checked=is_checked,
        is_visited=axes.points(facts.visits),
        is_visit_due=axes.points(facts.due),
        marks=_marks(is_kept, n_entries, gap_days > max_gap_days, is_checked, past=past),
    )


def run_lengths(mask: Mask) -> Grid:
    """Return, for each true cell, the length of the run of true cells in its row that it belongs to; 0 elsewhere.

    >>> run_lengths(np.array([[True, True, False, True]])).tolist()
    [[2, 2, 0, 1]]
    """
    n_rows, n_columns = mask.shape
    behind, ahead = np.zeros((n_rows, n_columns + 2), dtype=np.int64), np.zeros((n_rows, n_columns + 2), dtype=np.int64)
    for column in range(n_columns):
        behind[:, column + 1] = np.where(mask[:, column], behind[:, column] + 1, 0)
        back = n_columns - 1 - column
        ahead[:, back + 1] = np.where(mask[:, back], ahead[:, back + 2] + 1, 0)
    lengths: Grid = np.where(mask, behind[:, 1:-1] + ahead[:, 1:-1] - 1, 0)
    return lengths


@dataclass(frozen=True)
class _Axes:
    """Where a household and a day stand in the grid."""

    household_ids: tuple[str, ...]
    first: date
    n_days: int

    def empty(self) -> Mask:
        return np.zeros((len(self.household_ids), self.n_days), dtype=np.bool_)

    def places(self, table: pd.DataFrame) -> tuple[Grid, Grid, Mask]:
        """Return rows, columns, and which of the table's lines lie in the grid."""
        rows = self.rows(table)
        columns = self.offsets(table["day"])
        return rows, columns, (rows >= 0) & (columns >= 0) & (columns < self.n_days)

    def rows(self, table: pd.DataFrame) -> Grid:
        """Return the row of each line's household, -1 for one that is not in the grid."""
        places: Grid = pd.Index(self.household_ids, dtype="str").get_indexer(pd.Index(table["household_id"]))
        return places

    def offsets(self, days: Iterable[date]) -> Grid:
        start = self.first.toordinal()
        return np.array([day.toordinal() - start for day in days], dtype=np.int64)

    def counts(self, table: pd.DataFrame) -> Grid:
        grid = np.full((len(self.household_ids), self.n_days), NOT_COUNTED, dtype=np.int64)
        rows, columns, inside = self.places(table)
        grid[rows[inside], columns[inside]] = table["n_entries"].to_numpy(dtype=np.int64)[inside]
        return grid

    def points(self, table: pd.DataFrame) -> Mask:
        grid = self.empty()
        rows, columns, inside = self.places(table)
        grid[rows[inside], columns[inside]] = True
        return grid

    def spans(self, table: pd.DataFrame) -> Mask:
        grid = self.empty()
        rows = self.rows(table)
        begins, ends = self.offsets(table["first_day"]), self.offsets(table["last_day"])
        for row, begin, end in zip(rows, begins, ends, strict=True):
            if row >= 0 and end >= 0:
                grid[row, max(begin, 0) : end + 1] = True
        return grid


def _kept(axes: _Axes, books: Sequence[Book], first: date, last: date) -> Mask:
    grid = axes.empty()
    for row, book in enumerate(books):
        span = book.kept(first, last)
        if span is not None:
            grid[row, (span[0] - first).days : (span[1] - first).days + 1] = True
    return grid


def _marks(is_kept: Mask, n_entries: Grid, is_gap: Mask, is_checked: Mask, *, past: Mask) -> Grid:
    cases = [
        (~is_kept, DayMark.NOT_KEPT),
        (~np.broadcast_to(past, is_kept.shape), DayMark.AHEAD),
        (n_entries < 0, DayMark.NOT_COUNTED),
        (is_gap, DayMark.GAP),
        (n_entries == 0, DayMark.NO_ENTRY),
        (is_checked, DayMark.CHECKED),
    ]
    marks: Grid = np.select([mask for mask, _ in cases], [int(mark) for _, mark in cases], int(DayMark.ENTRIES))
    return marks


def _since_last(is_counted: Mask, past: Mask) -> Grid:
    """Return per row how many kept days lie after the last one that was counted (all of them, if none was)."""
    after = np.cumsum(is_counted[:, ::-1], axis=1)[:, ::-1] == 0
    since: Grid = (after & past).sum(axis=1)
    return since
