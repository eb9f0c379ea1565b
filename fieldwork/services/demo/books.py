"""The books of the demonstration from the first trial day to 20 November 2022: counts, checks, visits, steps.

Invented: how many entries a household makes, which books are weak, what a check finds. Every five days the paper books
of an area are counted and the export of the e-account is taken over, as an office would; nothing is typed day by day.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from fieldwork.exchange.sources import SourceFile
from fieldwork.rules.bookkeeping import ELECTRONIC
from fieldwork.rules.books import Book
from fieldwork.rules.corrections import CorrectionFields, CorrectionStep, StepFields
from fieldwork.rules.diary import (
    ActionFields,
    ActionKind,
    BookVisitFields,
    BookVisitKind,
    CheckFields,
    CountFields,
    DiaryFault,
    EntryCount,
    EntrySource,
)
from fieldwork.rules.permissions import Actor
from fieldwork.rules.placement import CaseState
from fieldwork.rules.plan_changes import with_parameter
from fieldwork.rules.subsidy import PaymentFields
from fieldwork.rules.visits import ea_of
from fieldwork.services.books import Books, books_of
from fieldwork.services.corrections import confirm_correction, request_correction
from fieldwork.services.cycle import Revision, revise_plan
from fieldwork.services.demo.diary import Diary
from fieldwork.services.demo.place import NOTE, Field
from fieldwork.services.diary import act_on_weak_account, count_entries, record_book_visits, record_checks
from fieldwork.services.diary_import import Period, import_counts
from fieldwork.services.diary_state import DiaryState, diary_state
from fieldwork.services.plan_versions import plan_view
from fieldwork.services.subsidy import record_payments
from fieldwork.settings import LOCAL_ZONE

EVERY_DAYS = 5
FIRST_COUNT = date(2022, 10, 5)
SUBSIDY_CNY = 60
PAID_ON = date(2022, 11, 8)
LAST_CHECK = date(2022, 11, 19)
OCTOBER = date(2022, 10, 1)
PER_MILLE = 1000
WEAK, QUIET, UNSEEN = 90, 60, 120
"""Of 1,000 books: few entries all along, nothing for nine days; of paper ones, not seen by anybody in November."""


@dataclass(frozen=True, kw_only=True)
class Habit:
    """How a household writes: entries of a usual day, and its worst days (both ends included)."""

    most: int
    quiet_from: date | None = None
    quiet_days: int = 0

    def is_quiet(self, day: date) -> bool:
        """Tell whether the household writes nothing on a day."""
        return self.quiet_from is not None and 0 <= (day - self.quiet_from).days < self.quiet_days


def keep_books(diary: Diary, office: Actor) -> None:
    """Note what happens to the books: a round every five days, the October subsidy, a correction."""
    day = FIRST_COUNT
    while day <= diary.until.date():
        diary.put(_at(day, 17), lambda now: _round(diary.field_of, office, now))
        day += timedelta(days=EVERY_DAYS)
    diary.put(_at(date(2022, 10, 26), 9), lambda now: _set_subsidy(diary.field_of, office, now))
    diary.put(_at(PAID_ON, 10), lambda now: _pay_october(diary.field_of, now))
    diary.put(_at(date(2022, 11, 18), 10), lambda now: _ask_corrections(diary.field_of, now))


def habit_of(at: Field, book: Book) -> Habit:
    """Return the invented habit of a household."""
    number = at.chance.below(PER_MILLE, "habit", book.household_id)
    start = (book.starts_on or book.formal_start) + timedelta(days=at.chance.below(12, "quiet", book.household_id))
    if number < WEAK:
        return Habit(most=2)
    if number < WEAK + QUIET:
        return Habit(most=7, quiet_from=start, quiet_days=9)
    return Habit(most=7)


def entries_on(at: Field, book: Book, day: date) -> int:
    """Return the invented number of entries of a day; on about one day in six nothing is bought."""
    habit = habit_of(at, book)
    if habit.is_quiet(day) or at.chance.below(6, "nothing", f"{book.household_id}.{day}") == 0:
        return 0
    return at.chance.below(habit.most, "entries", f"{book.household_id}.{day}")


def _round(at: Field, office: Actor, now: datetime) -> None:
    """Count the last five days everywhere, check some books, visit those that are due, act on the weak ones."""
    today = now.astimezone(LOCAL_ZONE).date()
    period = Period(first=today - timedelta(days=EVERY_DAYS), last=today - timedelta(days=1))
    known = _books(at)
    by_area: dict[str, list[Book]] = {}
    for book in known.all:
        is_kept = known.cases[book.household_id].state is CaseState.BOOKKEEPING
        if is_kept and book.kept(period.first, period.last):
            by_area.setdefault(ea_of(book.household_id), []).append(book)
    if not by_area:
        return
    modes = {key: str(account["mode"]) for key, account in known.accounts.items()}
    for ea_id, books in by_area.items():
        _count_paper(at, ea_id, [book for book in books if modes[book.household_id] != ELECTRONIC], period, now)
        if today.day % (2 * EVERY_DAYS) == 0 or today.day == LAST_CHECK.day:
            _check_some(at, ea_id, books, period, now)
    electronic = [each for books in by_area.values() for each in books if modes[each.household_id] == ELECTRONIC]
    _import_export(at, office, electronic, period, now)
    _visit_and_act(at, by_area, now)


def _state(at: Field, today: date) -> DiaryState:
    with at.database.reading() as session:
        return diary_state(session, at.cycle_id, today=today)


def _books(at: Field) -> Books:
    with at.database.reading() as session:
        return books_of(session, at.cycle_id)


def _days(book: Book, period: Period) -> Iterator[date]:
    span = book.kept(period.first, period.last)
    if span is not None:
        for offset in range((span[1] - span[0]).days + 1):
            yield span[0] + timedelta(days=offset)


def _count_paper(at: Field, ea_id: str, books: Sequence[Book], period: Period, now: datetime) -> None:
    counts = [
        EntryCount(household_id=book.household_id, day=day, n_entries=entries_on(at, book, day))
        for book in books
        for day in _days(book, period)
        if not _is_unseen(at, book, day)
    ]
    if counts:
        fields = CountFields(cycle_id=at.cycle_id, ea_id=ea_id, source=EntrySource.PAPER_COUNT, counts=counts)
        count_entries(at.database, fields, actor=at.enumerators[ea_id], now=now)


def _is_unseen(at: Field, book: Book, day: date) -> bool:
    is_late = at.chance.below(PER_MILLE, "unseen", book.household_id) < UNSEEN
    return is_late and day >= at.plan.trial_start + timedelta(days=7)


def _import_export(at: Field, office: Actor, books: Sequence[Book], period: Period, now: datetime) -> None:
    """Take over the platform's export: days without an entry are not in it."""
    lines = [
        f"{book.household_id},{day},{number}"
        for book in books
        for day in _days(book, period)
        if (number := entries_on(at, book, day))
    ]
    if lines:
        text = "\n".join(["住户代码,记账日期,笔数", *lines])
        source = SourceFile(f"e记账导出（合成）{period.first}至{period.last}.csv", text.encode("utf-8-sig"))
        import_counts(at.database, at.cycle_id, source, period=period, actor=office, now=now)


def _check_some(at: Field, ea_id: str, books: Sequence[Book], period: Period, now: datetime) -> None:
    """Check half of the books of an area; most are in order."""
    checks = [
        CheckFields(
            check_id=at.key("check", book.household_id, period.last.isoformat()),
            cycle_id=at.cycle_id,
            household_id=book.household_id,
            checked_on=now.astimezone(LOCAL_ZONE).date(),
            first_day=span[0],
            last_day=span[1],
            faults=_faults(at, book, period),
        )
        for book in books
        if (span := book.kept(period.first, period.last))
        and at.chance.below(2, "checked", f"{book.household_id}.{period.last}") == 0
    ]
    if checks:
        record_checks(at.database, checks, actor=at.enumerators[ea_id], now=now)


def _faults(at: Field, book: Book, period: Period) -> tuple[DiaryFault, ...]:
    subject = f"{book.household_id}.{period.last}"
    n_found = max(0, at.chance.below(6, "faults", subject) - 3)
    known = list(DiaryFault)
    found = [known[at.chance.below(len(known), f"fault {number}", subject)] for number in range(n_found)]
    return tuple(sorted(set(found) - {DiaryFault.FALSE_ENTRY}))


def _visit_and_act(at: Field, by_area: Mapping[str, Sequence[Book]], now: datetime) -> None:
    """Make the visits that are due this week, and take the steps that are proposed, one area after the other."""
    today = now.astimezone(LOCAL_ZONE).date()
    state = _state(at, today)
    for ea_id, books in by_area.items():
        person, day = at.enumerators[ea_id], _at(today, 15)
        due = [kind for book in books for kind in _due(at, state, book, today)]
        visits = [
            BookVisitFields(
                visit_id=at.key("book visit", household_id, kind, today.isoformat()),
                cycle_id=at.cycle_id,
                household_id=household_id,
                kind=kind,
                visited_at=day + timedelta(minutes=20 * place),
                note=NOTE,
            )
            for place, (household_id, kind) in enumerate(due)
        ]
        later = now + timedelta(hours=3)
        if visits:
            record_book_visits(at.database, visits, actor=person, now=later)
        for book in books:
            _act(at, state, book, later)


def _due(at: Field, state: DiaryState, book: Book, today: date) -> Iterator[tuple[str, BookVisitKind]]:
    """Yield at most one visit of a book that is due; about one in nine is put off to the next round."""
    if at.chance.below(9, "put off", f"{book.household_id}.{today}") == 0:
        return
    asked = [visit for visit in state.visit_plans[book.household_id] if visit.done_on is None]
    due = [visit.kind for visit in asked if visit.due_from <= today and visit.kind is not BookVisitKind.ROUND]
    if due:
        yield book.household_id, due[0]


def _act(at: Field, state: DiaryState, book: Book, now: datetime) -> None:
    """Take the step that is proposed for a weak account; of three in five it is left for the next round."""
    found, step = state.weak.get(book.household_id, []), state.proposal(book.household_id)
    if (
        step is None
        or at.chance.below(5, "left undone", f"{book.household_id}.{now.date()}") < 3
        or _is_visit_only(found)
    ):
        return
    fields = ActionFields(
        action_id=at.key("action", book.household_id, now.isoformat()),
        cycle_id=at.cycle_id,
        household_id=book.household_id,
        kind=ActionKind(step),
        done_at=now,
        note=NOTE,
    )
    act_on_weak_account(at.database, fields, actor=at.enumerators[ea_of(book.household_id)], now=now)


def _is_visit_only(found: Sequence[object]) -> bool:
    """Tell whether a visit that was made just now may have cured all there was."""
    return all(getattr(each, "code", "") == "visit_late" for each in found)


def _set_subsidy(at: Field, office: Actor, now: datetime) -> None:
    view = plan_view(at.database, at.cycle_id, actor=office)
    text = with_parameter(view.plan_toml, "bookkeeping.subsidy_cny_per_month", str(SUBSIDY_CNY))
    reason = f"{NOTE}：本区补贴标准（合成）"
    revision = Revision(cycle_id=at.cycle_id, plan_toml=text, reason=reason, based_on=view.version)
    revise_plan(at.database, revision, actor=office, now=now)


def _pay_october(at: Field, now: datetime) -> None:
    """Pay October in the areas that kept books in it; one household is not met and waits."""
    known = _books(at)
    by_area: dict[str, list[str]] = {}
    for book in known.all:
        if book.n_days(OCTOBER, date(2022, 10, 31)) >= known.rules.subsidy_min_days:
            by_area.setdefault(ea_of(book.household_id), []).append(book.household_id)
    for ea_id, households in by_area.items():
        payment = PaymentFields(
            cycle_id=at.cycle_id,
            ea_id=ea_id,
            month=OCTOBER,
            household_ids=tuple(households[:-1] or households),
            paid_on=PAID_ON,
            method="cash",
        )
        record_payments(at.database, payment, actor=at.supervisor, now=now)


def _ask_corrections(at: Field, now: datetime) -> None:
    """Ask for a correction in three areas: one waits for the household, one is declined, one is confirmed by both."""
    today = now.astimezone(LOCAL_ZONE).date()
    kept = [book for book in _books(at).all if book.kept(today - timedelta(days=9), today)]
    answers = ((), (CorrectionStep.HOUSEHOLD_DECLINED,), (CorrectionStep.HOUSEHOLD_CONFIRMED,))
    for book, answer in zip(kept[:: max(1, len(kept) // 3)], answers, strict=False):
        person = at.enumerators[ea_of(book.household_id)]
        asked = CorrectionFields(
            correction_id=at.key("correction", book.household_id),
            cycle_id=at.cycle_id,
            household_id=book.household_id,
            day=max(today - timedelta(days=3), book.starts_on or today),
            fault=DiaryFault.OMISSION,
            note=NOTE,
        )
        request_correction(at.database, asked, actor=person, now=now)
        for step in (CorrectionStep.STAFF_CONFIRMED, *answer):
            taken = StepFields(correction_id=asked.correction_id, cycle_id=at.cycle_id, step=step, done_on=today)
            confirm_correction(at.database, taken, actor=person, now=now)


def _at(day: date, hour: int) -> datetime:
    return datetime.combine(day, time(hour), tzinfo=LOCAL_ZONE)
