"""A book: from which day to which a household keeps it. Everything that is due follows from these days."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, kw_only=True)
class Book:
    """The days of one household's book; both ends are kept. ``starts_on`` is None while no account is open.

    ``ends_on`` is the last day of a household that left the sample, None while it goes on.
    """

    household_id: str
    opened_on: date | None
    starts_on: date | None
    formal_start: date
    ends_on: date | None = None

    def kept(self, first: date, last: date) -> tuple[date, date] | None:
        """Return the first and last day between two days on which the book is kept, None if it is not at all."""
        if self.starts_on is None:
            return None
        begin, end = max(first, self.starts_on), last if self.ends_on is None else min(last, self.ends_on)
        return (begin, end) if begin <= end else None

    def n_days(self, first: date, last: date) -> int:
        """Return on how many days between two days, both included, the book is kept."""
        span = self.kept(first, last)
        return 0 if span is None else (span[1] - span[0]).days + 1


def first_of_month(day: date) -> date:
    """Return the first day of a day's month."""
    return day.replace(day=1)


def last_of_month(day: date) -> date:
    """Return the last day of a day's month.

    >>> last_of_month(date(2024, 2, 3))
    datetime.date(2024, 2, 29)
    """
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def next_month(day: date) -> date:
    """Return the first day of the month after a day's.

    >>> next_month(date(2022, 12, 31))
    datetime.date(2023, 1, 1)
    """
    return last_of_month(day) + timedelta(days=1)
