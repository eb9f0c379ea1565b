"""Hand-over to formal bookkeeping: what a household and its area still lack (Plan §13)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from fieldwork.rules.bookkeeping_plan import DiaryPlan
from fieldwork.rules.books import Book
from fieldwork.rules.task_evidence import Evidence


class Lack(StrEnum):
    """What may be missing when formal bookkeeping begins, in the order in which it is cured."""

    NOT_PLACED = "not_placed"
    NO_ACCOUNT = "no_account"
    NO_KEEPER = "no_keeper"
    NO_NOTICE = "no_notice"
    SHORT_TRIAL = "short_trial"
    NO_FIRST_VISIT = "no_first_visit"
    NO_COUNT = "no_count"
    NO_CHECK = "no_check"
    OPEN_CORRECTION = "open_correction"
    WEAK_WITHOUT_ACTION = "weak_without_action"


LACK_LABELS: Mapping[Lack, str] = MappingProxyType(
    {
        Lack.NOT_PLACED: "未落实",
        Lack.NO_ACCOUNT: "未开户",
        Lack.NO_KEEPER: "未登记记账人",
        Lack.NO_NOTICE: "未登记告知书版本",
        Lack.SHORT_TRIAL: "试记账天数不足",
        Lack.NO_FIRST_VISIT: "首周未辅导",
        Lack.NO_COUNT: "没有笔数",
        Lack.NO_CHECK: "账页未检查",
        Lack.OPEN_CORRECTION: "有改正未完成",
        Lack.WEAK_WITHOUT_ACTION: "薄弱户未处理",
    }
)


@dataclass(frozen=True, kw_only=True)
class HandoverFacts:
    """What is known of a household when its book becomes a formal one. ``n_trial_days`` counts up to the formal start.

    ``is_action_due`` says that the account is weak and a step is proposed that nobody has taken yet.
    """

    is_placed: bool
    has_account: bool
    has_keeper: bool
    has_notice: bool
    n_trial_days: int
    is_first_visit_done: bool
    n_counted: int
    n_checks: int
    n_open_corrections: int
    is_action_due: bool


def lacks(facts: HandoverFacts, diary: DiaryPlan) -> list[Lack]:
    """Return what a household lacks; without an account nothing else is asked of it yet."""
    if not facts.has_account:
        return [Lack.NO_ACCOUNT if facts.is_placed else Lack.NOT_PLACED]
    missing = {
        Lack.NO_KEEPER: not facts.has_keeper,
        Lack.NO_NOTICE: not facts.has_notice,
        Lack.SHORT_TRIAL: facts.n_trial_days < diary.handover_min_trial_days,
        Lack.NO_FIRST_VISIT: not facts.is_first_visit_done,
        Lack.NO_COUNT: facts.n_counted == 0,
        Lack.NO_CHECK: facts.n_checks == 0,
        Lack.OPEN_CORRECTION: facts.n_open_corrections > 0,
        Lack.WEAK_WITHOUT_ACTION: facts.is_action_due,
    }
    return [lack for lack in Lack if missing.get(lack, False)]


def trial_evidence(
    books: Iterable[Book], diary: DiaryPlan, *, formal_start: date, n_wanted: int, today: date
) -> Evidence:
    """Return how many of the wanted books were kept for the days of a trial, and the day the trial was over.

    It is over on the day before formal bookkeeping (Plan §13), or later, where a household came to its days later.
    """
    ends = [_enough_on(book, diary.handover_min_trial_days) for book in books]
    reached = [day for day in ends if day is not None and day <= today]
    is_over = today >= formal_start and 0 < n_wanted <= len(reached)
    done_on = max([formal_start - timedelta(days=1), *reached]) if is_over else None
    return Evidence(done_on=done_on, n_done=len(reached), n_target=n_wanted)


def _enough_on(book: Book, n_days: int) -> date | None:
    """Return the day on which a book had been kept for so many days, None if it ends before or never started."""
    if book.starts_on is None:
        return None
    day = book.starts_on + timedelta(days=n_days - 1)
    return None if book.ends_on is not None and day > book.ends_on else day
