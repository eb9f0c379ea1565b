"""What is known of a book without its contents: entries per day, page checks, visits, steps taken (DOMAIN).

The contents of a book are the household's and the platform's; here stand only numbers, codes and days.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from fieldwork.rules.refusals import InputRefusal

MOST_ENTRIES = 999
"""More entries in one day are taken for a slip of the pen."""


class DiaryFault(StrEnum):
    """Six things an entry must have, and six that must not be (六有六无)."""

    MISSING_DATE = "missing_date"
    MISSING_ITEM = "missing_item"
    MISSING_UNIT = "missing_unit"
    MISSING_QUANTITY = "missing_quantity"
    MISSING_AMOUNT = "missing_amount"
    MISSING_MEMBER = "missing_member"
    DOUBLE_ENTRY = "double_entry"
    OMISSION = "omission"
    MIXED_ENTRY = "mixed_entry"
    FALSE_ENTRY = "false_entry"
    ILLEGIBLE = "illegible"
    WRONG_COLUMN = "wrong_column"


class EntrySource(StrEnum):
    """Where the number of a day's entries was read."""

    PAPER_COUNT = "paper_count"
    PLATFORM_SEEN = "platform_seen"
    PLATFORM_EXPORT = "platform_export"


class BookVisitKind(StrEnum):
    """Why a household that keeps books was visited; visits of the placement are another thing."""

    FIRST_WEEK = "first_week"
    MONTHLY = "monthly"
    ROUND = "round"
    WEAK = "weak"


class ActionKind(StrEnum):
    """What is done about a weak account, the mildest first."""

    REMIND = "remind"
    COACH = "coach"
    VISIT = "visit"


@dataclass(frozen=True, kw_only=True)
class EntryCount:
    """How many entries a household made for a day."""

    household_id: str
    day: date
    n_entries: int


@dataclass(frozen=True, kw_only=True)
class CountFields:
    """Counts of one area as somebody read them; ``reason`` is asked for where a known count changes."""

    cycle_id: str
    ea_id: str
    source: EntrySource
    counts: Sequence[EntryCount]
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class CheckFields:
    """The check of a page, or of days: what was found by code. ``check_id`` is made by the device."""

    check_id: UUID
    cycle_id: str
    household_id: str
    checked_on: date
    first_day: date
    last_day: date
    page_no: int | None = None
    faults: tuple[DiaryFault, ...] = ()


@dataclass(frozen=True, kw_only=True)
class BookVisitFields:
    """A visit to a household that keeps books. ``visit_id`` is made by the device, so a repetition is recognised."""

    visit_id: UUID
    cycle_id: str
    household_id: str
    kind: BookVisitKind
    visited_at: datetime
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class ActionFields:
    """What was done about a weak account."""

    action_id: UUID
    cycle_id: str
    household_id: str
    kind: ActionKind
    done_at: datetime
    note: str = ""


def require_possible_count(count: EntryCount, *, opened_on: date | None, today: date) -> None:
    """Refuse a count before the account, of a day to come, or of an impossible number.

    Raises
    ------
    InputRefusal
        ``COUNT_WITHOUT_ACCOUNT``, ``COUNT_BEFORE_ACCOUNT``, ``COUNT_IN_THE_FUTURE`` or ``COUNT_IMPOSSIBLE``.
    """
    about = {"household_id": count.household_id, "day": count.day}
    if opened_on is None:
        raise InputRefusal("COUNT_WITHOUT_ACCOUNT", **about)
    if count.day < opened_on:
        raise InputRefusal("COUNT_BEFORE_ACCOUNT", **about, expected=opened_on)
    if count.day > today:
        raise InputRefusal("COUNT_IN_THE_FUTURE", **about, expected=today)
    if not 0 <= count.n_entries <= MOST_ENTRIES:
        raise InputRefusal("COUNT_IMPOSSIBLE", **about, value=count.n_entries, expected=MOST_ENTRIES)


def require_each_day_once(counts: Sequence[EntryCount]) -> None:
    """Refuse two counts for the same household and day in one message.

    Raises
    ------
    InputRefusal
        ``COUNT_TWICE`` naming household and day.
    """
    seen: set[tuple[str, date]] = set()
    for count in counts:
        if (count.household_id, count.day) in seen:
            raise InputRefusal("COUNT_TWICE", household_id=count.household_id, day=count.day)
        seen.add((count.household_id, count.day))


def require_possible_check(check: CheckFields, *, opened_on: date | None, today: date) -> None:
    """Refuse a check of days before the account or to come, a page below 1, and a fault that is named twice.

    Raises
    ------
    InputRefusal
        A ``CHECK_…`` code.
    """
    household_id = check.household_id
    if opened_on is None:
        raise InputRefusal("CHECK_WITHOUT_ACCOUNT", household_id=household_id)
    if check.first_day > check.last_day:
        raise InputRefusal(
            "CHECK_DAYS_WRONG", household_id=household_id, value=check.first_day, expected=check.last_day
        )
    if check.first_day < opened_on:
        raise InputRefusal("CHECK_BEFORE_ACCOUNT", household_id=household_id, value=check.first_day, expected=opened_on)
    if check.checked_on > today or check.last_day > check.checked_on:
        raise InputRefusal("CHECK_IN_THE_FUTURE", household_id=household_id, value=check.last_day, expected=today)
    if check.page_no is not None and check.page_no < 1:
        raise InputRefusal("CHECK_PAGE_WRONG", household_id=household_id, value=check.page_no)
    if len(set(check.faults)) < len(check.faults):
        raise InputRefusal("CHECK_FAULT_TWICE", household_id=household_id)


def require_possible_instant(household_id: str, at: datetime, *, now: datetime) -> None:
    """Refuse an instant without zone, or one that is still to come.

    Raises
    ------
    InputRefusal
        ``BOOK_VISIT_TIME_WITHOUT_ZONE`` or ``BOOK_VISIT_IN_THE_FUTURE``.
    """
    if at.tzinfo is None:
        raise InputRefusal("BOOK_VISIT_TIME_WITHOUT_ZONE", household_id=household_id)
    if at > now:
        raise InputRefusal("BOOK_VISIT_IN_THE_FUTURE", household_id=household_id)
