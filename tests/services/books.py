"""Every service about books, once: what is recorded about one household while it keeps its book."""

from datetime import date, datetime
from uuid import uuid4

from fieldwork.exchange.sources import SourceFile
from fieldwork.rules.bookkeeping import AccountFields
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
from fieldwork.rules.plan_changes import with_parameter
from fieldwork.rules.subsidy import PaymentFields, PaymentReversal
from fieldwork.services.bookkeeping import correct_account
from fieldwork.services.corrections import carry_out_correction, confirm_correction, request_correction
from fieldwork.services.cycle import Revision, revise_plan
from fieldwork.services.diary import act_on_weak_account, count_entries, record_book_visits, record_checks
from fieldwork.services.diary_import import import_counts
from fieldwork.services.subsidy import record_payments, reverse_payment
from fieldwork.settings import LOCAL_ZONE
from tests.services.scene import PLAN_TEXT, STATISTICIAN, SUPERVISOR, Scene

HEADINGS = "住户代码,记账日期,笔数"


def on(year: int, month: int, day: int, hour: int = 12) -> datetime:
    """Return an instant of a day as the wall clock shows it."""
    return datetime(year, month, day, hour, tzinfo=LOCAL_ZONE)


def count(scene: Scene, numbers: dict[tuple[str, date], int], *, now: datetime, reason: str = "") -> int:
    """Record counts of one area."""
    counts = [EntryCount(household_id=key, day=day, n_entries=number) for (key, day), number in numbers.items()]
    fields = CountFields(
        cycle_id=scene.cycle_id,
        ea_id=counts[0].household_id[:15],
        source=EntrySource.PAPER_COUNT,
        counts=counts,
        reason=reason,
    )
    return count_entries(scene.database, fields, actor=SUPERVISOR, now=now)


def check(scene: Scene, household_id: str, first: date, last: date, *faults: DiaryFault, now: datetime) -> CheckFields:
    """Record the check of some days."""
    fields = CheckFields(
        check_id=uuid4(),
        cycle_id=scene.cycle_id,
        household_id=household_id,
        checked_on=now.date(),
        first_day=first,
        last_day=last,
        faults=faults,
    )
    record_checks(scene.database, [fields], actor=SUPERVISOR, now=now)
    return fields


def visit(scene: Scene, household_id: str, at: datetime, kind: BookVisitKind = BookVisitKind.MONTHLY) -> None:
    """Record a visit to a household that keeps a book."""
    fields = BookVisitFields(
        visit_id=uuid4(), cycle_id=scene.cycle_id, household_id=household_id, kind=kind, visited_at=at, note="合成"
    )
    record_book_visits(scene.database, [fields], actor=SUPERVISOR, now=at)


def act(scene: Scene, household_id: str, kind: ActionKind, at: datetime) -> None:
    """Record what was done about a weak account."""
    fields = ActionFields(
        action_id=uuid4(), cycle_id=scene.cycle_id, household_id=household_id, kind=kind, done_at=at, note="合成"
    )
    act_on_weak_account(scene.database, fields, actor=SUPERVISOR, now=at)


def ask_correction(scene: Scene, household_id: str, day: date, *, now: datetime) -> CorrectionFields:
    """Ask for a correction of a book."""
    fields = CorrectionFields(
        correction_id=uuid4(),
        cycle_id=scene.cycle_id,
        household_id=household_id,
        day=day,
        fault=DiaryFault.OMISSION,
        note="合成",
    )
    request_correction(scene.database, fields, actor=SUPERVISOR, now=now)
    return fields


def step_of(scene: Scene, asked: CorrectionFields, step: CorrectionStep, now: datetime) -> str:
    """Take a step of a correction and return the state that follows."""
    fields = StepFields(correction_id=asked.correction_id, cycle_id=scene.cycle_id, step=step, done_on=now.date())
    take = carry_out_correction if step is CorrectionStep.CARRIED_OUT else confirm_correction
    return take(scene.database, fields, actor=SUPERVISOR, now=now)


def set_subsidy(scene: Scene, amount: int, *, now: datetime, based_on: int = 1) -> None:
    """Set the monthly amount in the plan."""
    text = with_parameter(PLAN_TEXT, "bookkeeping.subsidy_cny_per_month", str(amount))
    revision = Revision(cycle_id=scene.cycle_id, plan_toml=text, reason="合成标准", based_on=based_on)
    revise_plan(scene.database, revision, actor=STATISTICIAN, now=now)


def exported(*lines: str, name: str = "export.csv") -> SourceFile:
    """Return a file as the platform writes it."""
    return SourceFile(name, "\n".join([HEADINGS, *lines]).encode("utf-8-sig"))


def fill_books(scene: Scene, household_id: str) -> None:
    """Use every service about books once, for a household whose account was opened on 20 September 2022."""
    account = AccountFields(
        cycle_id=scene.cycle_id,
        household_id=household_id,
        opened_on=date(2022, 9, 20),
        mode="electronic",
        notice_given_on=date(2022, 9, 19),
        notice_version="2022-1",
        keeper="head",
        keeper_name="王某",
        starts_on=date(2022, 9, 21),
        data_allowance_cny=10,
    )
    correct_account(scene.database, account, reason="改为电子记账", actor=SUPERVISOR, now=on(2022, 10, 30))
    count(scene, {(household_id, date(2022, 11, 2)): 3}, now=on(2022, 11, 3))
    import_counts(
        scene.database, scene.cycle_id, exported(f"{household_id},2022-11-03,4"), actor=SUPERVISOR, now=on(2022, 11, 4)
    )
    check(scene, household_id, date(2022, 11, 2), date(2022, 11, 3), DiaryFault.MISSING_UNIT, now=on(2022, 11, 5))
    visit(scene, household_id, on(2022, 11, 6), BookVisitKind.FIRST_WEEK)
    act(scene, household_id, ActionKind.VISIT, on(2022, 11, 20))
    asked = ask_correction(scene, household_id, date(2022, 11, 3), now=on(2022, 11, 21))
    for step in (CorrectionStep.STAFF_CONFIRMED, CorrectionStep.HOUSEHOLD_CONFIRMED, CorrectionStep.CARRIED_OUT):
        step_of(scene, asked, step, on(2022, 11, 22))
    set_subsidy(scene, 60, now=on(2022, 11, 23))
    payment = PaymentFields(
        cycle_id=scene.cycle_id,
        ea_id=household_id[:15],
        month=date(2022, 11, 1),
        household_ids=(household_id,),
        paid_on=date(2022, 12, 2),
        method="cash",
    )
    record_payments(scene.database, payment, actor=SUPERVISOR, now=on(2022, 12, 2))
    reversal = PaymentReversal(
        cycle_id=scene.cycle_id, household_id=household_id, month=date(2022, 11, 1), reason="签错月份"
    )
    reverse_payment(scene.database, reversal, actor=SUPERVISOR, now=on(2022, 12, 3))
