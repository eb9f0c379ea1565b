"""Books from the first account to 15 December 2022.

A two-month area, a late household, weak accounts, a withdrawal, and an inspection with a corrected and an overdue
finding.
"""

from datetime import date, timedelta
from io import BytesIO
from uuid import uuid4

import pandas as pd

from fieldwork.rules.bookkeeping import AccountFields, TrialDecisionFields
from fieldwork.rules.corrections import CorrectionStep
from fieldwork.rules.diary import ActionKind, BookVisitKind, DiaryFault
from fieldwork.rules.diary_calendar import DayMark
from fieldwork.rules.inspection import InspectionStage
from fieldwork.rules.subsidy import PaymentFields, PaymentReversal
from fieldwork.services.bookkeeping import accounts_view, correct_account, decide_trial_start, schedule_view
from fieldwork.services.corrections import corrections_view
from fieldwork.services.diary import record_checks
from fieldwork.services.diary_import import MappedFile, Period, export_file, import_counts
from fieldwork.services.diary_views import DiaryView, HandoverView, diary_view, handover_view
from fieldwork.services.inspection import (
    FindingFields,
    InspectionFields,
    checklist,
    record_finding,
    start_inspection,
)
from fieldwork.services.inspection_steps import StepFields, report_correction, verify_correction
from fieldwork.services.inspection_view import inspection_view
from fieldwork.services.ledger import verify_ledger
from fieldwork.services.plan_tasks import tasks_view
from fieldwork.services.subsidy import record_payments, reverse_payment, subsidy_view, subsidy_workbook
from fieldwork.services.substitution import approve_substitution
from tests.databases import only_sqlite
from tests.refusing import refused
from tests.services.books import (
    act,
    ask_correction,
    check,
    count,
    exported,
    on,
    set_subsidy,
    step_of,
    visit,
)
from tests.services.organising import settle_areas
from tests.services.scene import (
    AREA,
    AUDITOR,
    ENUMERATOR,
    FAR_AREA,
    STATISTICIAN,
    SUPERVISOR,
    TOWN_SUPERVISOR,
    Scene,
    household,
)

FIRST, SECOND, THIRD = (household(dwelling) for dwelling in (10, 20, 30))
FAR, FAR_LATE, FAR_UNPLACED = (household(dwelling, FAR_AREA) for dwelling in (10, 20, 30))
OCTOBER, NOVEMBER, DECEMBER = date(2022, 10, 1), date(2022, 11, 1), date(2022, 12, 1)


def open_books(scene: Scene) -> None:
    """Three accounts open in September, one in October, one on 6 November; one household is not placed."""
    days = {FIRST: date(2022, 9, 20), SECOND: date(2022, 9, 21), THIRD: date(2022, 9, 30)}
    days |= {FAR: date(2022, 10, 25), FAR_LATE: date(2022, 11, 6)}
    for household_id, day in days.items():
        scene.visit(household_id, "agreed", actor=SUPERVISOR)
        scene.open_account(household_id, day)
    decision = TrialDecisionFields(cycle_id=scene.cycle_id, ea_id=AREA, starts_on=OCTOBER, reason="开户齐全")
    decide_trial_start(scene.database, decision, actor=SUPERVISOR, now=on(2022, 10, 1, 9))


def keep(scene: Scene, household_id: str, first: date, last: date, number: int = 2) -> None:
    """Count the same number of entries on each day of a stretch."""
    days = [first + timedelta(days=offset) for offset in range((last - first).days + 1)]
    count(scene, {(household_id, day): number for day in days}, now=on(last.year, last.month, last.day, 20))


def view(scene: Scene, today: date, *, first: date = NOVEMBER, last: date = date(2022, 11, 30)) -> DiaryView:
    return diary_view(scene.database, scene.cycle_id, first=first, last=last, today=today, actor=AUDITOR)


def of(scene: Scene, household_id: str, today: date) -> pd.Series:
    return view(scene, today).households.set_index("household_id").loc[household_id]


def handover(scene: Scene, today: date) -> HandoverView:
    return handover_view(scene.database, scene.cycle_id, today=today, actor=AUDITOR)


def october(scene: Scene) -> None:
    """Two good books, and one in which nothing is written from the 3rd to the 12th."""
    for household_id in (FIRST, SECOND):
        keep(scene, household_id, OCTOBER, date(2022, 11, 14))
        visit(scene, household_id, on(2022, 10, 4), BookVisitKind.FIRST_WEEK)
    keep(scene, THIRD, OCTOBER, date(2022, 10, 2))
    keep(scene, THIRD, date(2022, 10, 3), date(2022, 10, 12), 0)
    weak = of(scene, THIRD, date(2022, 10, 12))
    assert (weak["action"], weak["n_weak"]) == ("remind", 3)
    assert "连续 10 天无账目" in weak["weak"]
    act(scene, THIRD, ActionKind.REMIND, on(2022, 10, 12))
    assert of(scene, THIRD, date(2022, 10, 13))["action"] is None
    assert of(scene, THIRD, date(2022, 10, 17))["action"] == "coach"
    act(scene, THIRD, ActionKind.COACH, on(2022, 10, 17))
    act(scene, THIRD, ActionKind.VISIT, on(2022, 10, 25))
    keep(scene, THIRD, date(2022, 10, 13), date(2022, 11, 30), 3)
    late = view(scene, date(2022, 11, 30)).visits.set_index(["household_id", "kind", "due_from"])
    assert late.loc[(THIRD, "first_week", OCTOBER), "state"] == "done_late"
    assert late.loc[(THIRD, "monthly", OCTOBER), "state"] == "done"
    assert late.loc[(THIRD, "monthly", NOVEMBER), "state"] == "due"


def leave(scene: Scene) -> None:
    """The first household asks to leave; its substitute opens an account on the 22nd."""
    scene.now = on(2022, 11, 15, 9)
    scene.visit(FIRST, "unsafe", actor=SUPERVISOR)
    request_id = scene.request(FIRST, "unsafe")
    calendar = view(scene, date(2022, 11, 20)).calendar
    kept = calendar.table(calendar.is_kept).loc[FIRST]
    assert (kept[date(2022, 11, 15)], kept[date(2022, 11, 16)]) == (True, False)
    assert FIRST not in set(view(scene, date(2022, 11, 20)).households.query("n_weak > 0")["household_id"])
    approve_substitution(scene.database, request_id, actor=STATISTICIAN, now=on(2022, 11, 17))
    scene.now = on(2022, 11, 20, 9)
    scene.visit(household(11), "agreed", actor=SUPERVISOR)
    scene.open_account(household(11), date(2022, 11, 22))
    areas = schedule_view(scene.database, scene.cycle_id, actor=AUDITOR).areas.set_index("ea_id")
    assert areas.loc[AREA, "decision"] == OCTOBER
    assert "决定之后情况有变" in areas.loc[AREA, "decision_note"]
    schedule = schedule_view(scene.database, scene.cycle_id, actor=AUDITOR).schedule.set_index("household_id")
    assert schedule.loc[household(11), "days_missed"] == 52
    assert FIRST not in schedule.index


def november(scene: Scene) -> None:
    """Checks, and a correction that both confirm."""
    check(scene, SECOND, OCTOBER, date(2022, 11, 14), DiaryFault.MISSING_UNIT, now=on(2022, 11, 15))
    asked = ask_correction(scene, SECOND, date(2022, 11, 3), now=on(2022, 11, 15))
    with refused("CORRECTION_NOT_CONFIRMED", "待双方确认"):
        step_of(scene, asked, CorrectionStep.CARRIED_OUT, on(2022, 11, 15))
    assert step_of(scene, asked, CorrectionStep.STAFF_CONFIRMED, on(2022, 11, 15)) == "waits_for_household"
    keep(scene, SECOND, date(2022, 11, 15), date(2022, 12, 15))
    visit(scene, SECOND, on(2022, 11, 18), BookVisitKind.ROUND)
    lacks = handover(scene, DECEMBER).households.set_index("household_id")["lacks"]
    assert lacks[SECOND] == ["no_keeper", "no_notice", "open_correction"]
    assert lacks[household(11)][:2] == ["no_keeper", "no_notice"]
    assert "short_trial" in lacks[household(11)]
    assert lacks[FAR_UNPLACED] == ["not_placed"]
    assert FIRST not in lacks
    step_of(scene, asked, CorrectionStep.HOUSEHOLD_CONFIRMED, on(2022, 12, 2))
    assert step_of(scene, asked, CorrectionStep.CARRIED_OUT, on(2022, 12, 2)) == "carried_out"
    state_account(scene, SECOND)
    assert handover(scene, date(2022, 12, 15)).households.set_index("household_id").loc[SECOND, "lacks"] == []
    assert handover(scene, date(2022, 12, 15)).areas.set_index("ea_id").loc[AREA, "n_ready"] == 1


def december(scene: Scene) -> None:
    """Subsidies of November, also for the household that left."""
    set_subsidy(scene, 60, now=on(2022, 12, 1))
    november = subsidy_view(scene.database, scene.cycle_id, month=NOVEMBER, today=date(2022, 12, 15), actor=AUDITOR)
    due = november.rows.set_index("household_id")
    assert due.loc[FIRST, ["n_days", "amount_cny", "state"]].tolist() == [15, 60, "payable"]
    assert due.loc[SECOND, ["n_days", "amount_cny"]].tolist() == [30, 70]
    assert due.loc[household(11), ["n_days", "state"]].tolist() == [9, "not_due"]
    marks = view(scene, date(2022, 12, 15)).calendar
    assert set(marks.table(marks.marks).loc[SECOND]) == {DayMark.CHECKED, DayMark.ENTRIES}


def inspected(scene: Scene) -> None:
    """An inspection of the account-opening stage: one finding is corrected and verified, another one is overdue."""
    settle_areas(scene)
    day, stage = on(2022, 11, 16), InspectionStage.ACCOUNT_OPENING
    inspection_id = uuid4()
    chosen = InspectionFields(
        inspection_id=inspection_id, cycle_id=scene.cycle_id, stage=stage, inspected_on=day.date(), seed="2022-11-16 号"
    )
    start_inspection(scene.database, chosen, actor=STATISTICIAN, now=day)
    first, second = (item.code for item in checklist(stage).of_level("area")[:2])
    corrected, left = uuid4(), uuid4()
    for finding_id, ea_id, item in ((corrected, AREA, first), (left, FAR_AREA, second)):
        found = FindingFields(
            finding_id=finding_id,
            inspection_id=inspection_id,
            ea_id=ea_id,
            item=item,
            weight="serious",
            text="告知书没有回执",
            due_on=date(2022, 11, 25),
        )
        record_finding(scene.database, found, actor=STATISTICIAN, now=day)
    told = StepFields(finding_id=corrected, note="已补回执")
    report_correction(scene.database, told, actor=ENUMERATOR, now=on(2022, 11, 22))
    verify_correction(scene.database, told, actor=SUPERVISOR, now=on(2022, 11, 23))
    seen = inspection_view(scene.database, scene.cycle_id, today=date(2022, 12, 15), actor=AUDITOR)
    states = seen.findings.set_index("finding_id")[["state", "is_overdue"]].T.to_dict("list")
    assert states == {str(corrected): ["verified", False], str(left): ["correction_demanded", True]}
    assert "逾期 20 天" in seen.problems["message"][0]


def test_books_run_from_the_first_account_to_the_middle_of_december(scene: Scene) -> None:
    open_books(scene)
    schedule = schedule_view(scene.database, scene.cycle_id, actor=AUDITOR).schedule.set_index("household_id")
    assert schedule.loc[FIRST, ["trial_start_on", "trial_months"]].tolist() == [OCTOBER, 2]
    assert schedule.loc[FAR_LATE, ["trial_start_on", "days_missed"]].tolist() == [date(2022, 11, 6), 5]
    october(scene)
    leave(scene)
    inspected(scene)
    november(scene)
    december(scene)
    assert verify_ledger(scene.database).is_clean


def test_the_task_counts_the_books_that_came_to_the_days_of_a_trial(scene: Scene) -> None:
    open_books(scene)

    def seen(today: date) -> str:
        tasks = tasks_view(scene.database, scene.cycle_id, today=today, actor=AUDITOR).tasks
        return str(tasks.set_index("no").loc[13, "seen"])

    assert "试记账完成 0/150 户" in seen(date(2022, 10, 9))
    assert "试记账完成 3/150 户" in seen(date(2022, 10, 10))


def state_account(scene: Scene, household_id: str) -> int:
    """State the account of the second household anew, with all that was not stated at first."""
    account = AccountFields(
        cycle_id=scene.cycle_id,
        household_id=household_id,
        opened_on=date(2022, 9, 21),
        mode="electronic",
        notice_given_on=date(2022, 9, 20),
        notice_version="2022-1",
        keeper="spouse",
        keeper_name="王某",
        data_allowance_cny=10,
    )
    return correct_account(scene.database, account, reason="补登记", actor=SUPERVISOR, now=on(2022, 12, 3))


def test_a_corrected_account_is_a_new_fact_and_the_first_one_stays(scene: Scene) -> None:
    open_books(scene)
    assert state_account(scene, SECOND) == 2
    with refused("ACCOUNT_UNCHANGED"):
        state_account(scene, SECOND)
    shown = accounts_view(scene.database, scene.cycle_id, actor=SUPERVISOR).set_index("household_id")
    row = shown.loc[SECOND]
    assert (row["mode_zh"], row["keeper_zh"], row["keeper_name"], row["version"]) == ("电子记账", "户主配偶", "王某", 2)
    assert (row["data_allowance_cny"], shown.loc[FIRST, "version"]) == (10, 1)
    assert pd.isna(shown.loc[FIRST, "data_allowance_cny"])
    hidden = accounts_view(scene.database, scene.cycle_id, actor=AUDITOR).set_index("household_id")
    assert hidden.loc[SECOND, "keeper_name"] != "王某"
    assert "王某" not in repr(
        AccountFields(
            cycle_id="c",
            household_id=SECOND,
            opened_on=OCTOBER,
            mode="paper",
            notice_given_on=OCTOBER,
            keeper_name="王某",
        )
    )


@only_sqlite
def test_a_corrected_opening_day_moves_the_schedule(scene: Scene) -> None:
    open_books(scene)
    account = AccountFields(
        cycle_id=scene.cycle_id,
        household_id=FAR_LATE,
        opened_on=date(2022, 11, 10),
        mode="paper",
        notice_given_on=date(2022, 11, 6),
    )
    correct_account(scene.database, account, reason="日期写错", actor=SUPERVISOR, now=on(2022, 11, 12))
    schedule = schedule_view(scene.database, scene.cycle_id, actor=AUDITOR).schedule.set_index("household_id")
    assert schedule.loc[FAR_LATE, ["opened_on", "days_missed"]].tolist() == [date(2022, 11, 10), 9]


@only_sqlite
def test_an_account_is_corrected_with_a_reason_and_only_where_there_is_one(scene: Scene) -> None:
    open_books(scene)
    for household_id, reason, code in (
        (FIRST, " ", "ACCOUNT_REASON_MISSING"),
        (FAR_UNPLACED, "写错", "ACCOUNT_NOT_OPEN"),
    ):
        account = AccountFields(
            cycle_id=scene.cycle_id, household_id=household_id, opened_on=OCTOBER, mode="paper", notice_given_on=OCTOBER
        )
        with refused(code):
            correct_account(scene.database, account, reason=reason, actor=SUPERVISOR, now=on(2022, 11, 12))


def test_the_same_counts_again_are_no_new_fact_and_a_changed_one_needs_a_reason(scene: Scene) -> None:
    open_books(scene)
    known = {(FIRST, date(2022, 10, 2)): 3, (SECOND, date(2022, 10, 2)): 0}
    assert count(scene, known, now=on(2022, 10, 3)) == 2
    assert count(scene, known, now=on(2022, 10, 4)) == 0
    with refused("COUNT_REASON_MISSING", "已登记 3 笔，现改为 5 笔"):
        count(scene, {(FIRST, date(2022, 10, 2)): 5}, now=on(2022, 10, 4))
    assert count(scene, {(FIRST, date(2022, 10, 2)): 5}, now=on(2022, 10, 4), reason="漏数一页") == 1
    shown = view(scene, date(2022, 10, 4), first=OCTOBER, last=date(2022, 10, 4)).calendar
    assert shown.table(shown.n_entries).loc[FIRST].tolist() == [-1, 5, -1, -1]


@only_sqlite
def test_counts_of_another_area_or_out_of_reach_are_refused(scene: Scene) -> None:
    open_books(scene)
    with refused("COUNT_OF_OTHER_AREA"):
        count(scene, {(FIRST, date(2022, 10, 2)): 1, (FAR, date(2022, 10, 26)): 1}, now=on(2022, 10, 27))
    with refused("PERMISSION_SCOPE"):
        import_counts(
            scene.database, scene.cycle_id, exported(f"{FAR},2022-10-26,1"), actor=ENUMERATOR, now=on(2022, 10, 27)
        )


def test_an_export_with_its_days_says_also_what_was_not_written(scene: Scene) -> None:
    open_books(scene)
    state_account(scene, SECOND)
    source = exported(f"{SECOND},2022-10-01,4", f"{SECOND},2022/10/03,2", f"{FIRST},2022-10-02,1")
    period = Period(first=OCTOBER, last=date(2022, 10, 4))
    done = import_counts(
        scene.database, scene.cycle_id, source, period=period, actor=TOWN_SUPERVISOR, now=on(2022, 10, 5)
    )
    assert (done.n_read, done.n_zero, done.n_added) == (3, 2, 5)
    shown = view(scene, date(2022, 10, 5), first=OCTOBER, last=date(2022, 10, 4)).calendar
    numbers = shown.table(shown.n_entries)
    assert numbers.loc[SECOND].tolist() == [4, 0, 2, 0]
    assert numbers.loc[FIRST].tolist() == [-1, 1, -1, -1]
    again = exported(f"{SECOND},2022-10-01,5", name="again.csv")
    assert import_counts(scene.database, scene.cycle_id, again, actor=STATISTICIAN, now=on(2022, 10, 6)).n_added == 1


@only_sqlite
def test_an_export_with_headings_of_its_own_is_read_by_a_mapping_and_refused_without(scene: Scene) -> None:
    open_books(scene)
    text = f"户主号,记账日,当天条数\n{SECOND},2022-10-01,4\n"
    file = export_file("own.csv", text.encode("utf-8-sig"))
    with refused("FILE_HEADER_MISSING", "住户代码"):
        import_counts(scene.database, scene.cycle_id, file, actor=SUPERVISOR, now=on(2022, 10, 5))
    mapped = MappedFile(file=file, mapping={"户主号": "household_id", "记账日": "day", "当天条数": "n_entries"})
    done = import_counts(scene.database, scene.cycle_id, mapped, actor=SUPERVISOR, now=on(2022, 10, 5))
    assert (done.n_read, done.n_added) == (1, 1)
    wrong = MappedFile(file=file, mapping={"户主号": "income"})
    with refused("PROFILE_FIELD_UNKNOWN", "income"):
        import_counts(scene.database, scene.cycle_id, wrong, actor=SUPERVISOR, now=on(2022, 10, 5))


WRONG_ROWS = [
    ("2022-09-01,1", "COUNT_ROW_WRONG", "第 3 行"),
    ("2022-12-24,1", "COUNT_ROW_WRONG", "晚于今天"),
    ("2022-10-06,1", "COUNT_ROW_OUTSIDE", "起止日期"),
    ("someday,1", "FILE_CELL_NOT_DATE", "记账日期"),
    ("2022-10-02,-1", "FILE_CELL_OUT_OF_RANGE", "笔数"),
]


@only_sqlite
def test_one_wrong_row_and_nothing_of_the_file_is_taken(scene: Scene) -> None:
    open_books(scene)
    period = Period(first=OCTOBER, last=date(2022, 10, 5))
    for line, code, said in WRONG_ROWS:
        source = exported(f"{FIRST},2022-10-01,1", f"{SECOND},{line}")
        with refused(code, said):
            import_counts(scene.database, scene.cycle_id, source, period=period, actor=SUPERVISOR, now=on(2022, 10, 6))
    assert (view(scene, date(2022, 10, 6), first=OCTOBER, last=date(2022, 10, 6)).calendar.n_entries == -1).all()


@only_sqlite
def test_what_a_device_sends_twice_is_recorded_once(scene: Scene) -> None:
    open_books(scene)
    sent = check(scene, FIRST, OCTOBER, date(2022, 10, 3), DiaryFault.OMISSION, now=on(2022, 10, 4))
    assert record_checks(scene.database, [sent], actor=SUPERVISOR, now=on(2022, 10, 5)) == [sent.check_id]
    shown = view(scene, date(2022, 10, 5)).checks
    assert (len(shown), shown.iloc[0]["faults_zh"]) == (1, "漏记")


@only_sqlite
def test_a_book_that_is_not_weak_needs_no_step_and_a_visit_needs_an_account(scene: Scene) -> None:
    open_books(scene)
    keep(scene, FIRST, OCTOBER, date(2022, 10, 5))
    with refused("ACTION_NOT_WEAK"):
        act(scene, FIRST, ActionKind.REMIND, on(2022, 10, 5))
    with refused("BOOK_VISIT_BEFORE_ACCOUNT"):
        visit(scene, FAR_LATE, on(2022, 11, 1))


@only_sqlite
def test_a_household_that_declines_keeps_its_book_as_it_is(scene: Scene) -> None:
    open_books(scene)
    asked = ask_correction(scene, FIRST, date(2022, 10, 3), now=on(2022, 10, 4))
    step_of(scene, asked, CorrectionStep.STAFF_CONFIRMED, on(2022, 10, 4))
    assert step_of(scene, asked, CorrectionStep.HOUSEHOLD_DECLINED, on(2022, 10, 5)) == "declined"
    row = corrections_view(scene.database, scene.cycle_id, actor=ENUMERATOR).iloc[0]
    assert (row["state_zh"], row["is_open"], row["staff_on"]) == ("住户不同意，保持原账", False, date(2022, 10, 4))


def pay(scene: Scene, *household_ids: str, actor=SUPERVISOR) -> int:
    payment = PaymentFields(
        cycle_id=scene.cycle_id,
        ea_id=household_ids[0][:15],
        month=NOVEMBER,
        household_ids=household_ids,
        paid_on=date(2022, 12, 2),
        method="cash",
    )
    return record_payments(scene.database, payment, actor=actor, now=on(2022, 12, 3))


def test_a_month_is_paid_once_and_a_mark_that_was_wrong_is_taken_back_with_a_reason(scene: Scene) -> None:
    open_books(scene)
    with refused("SUBSIDY_NOT_SET"):
        pay(scene, FIRST)
    set_subsidy(scene, 60, now=on(2022, 11, 1))
    assert pay(scene, FIRST, SECOND) == 120
    with refused("SUBSIDY_ALREADY_PAID", FIRST):
        pay(scene, THIRD, FIRST)
    with refused("SUBSIDY_REASON_MISSING"):
        take_back(scene, " ")
    take_back(scene, "签错月份")
    with refused("SUBSIDY_NOT_PAID"):
        take_back(scene, "再撤一次")
    assert pay(scene, THIRD, FIRST) == 120
    with refused("PERMISSION_ROLE"):
        pay(scene, FAR, actor=ENUMERATOR)


def take_back(scene: Scene, reason: str) -> None:
    wrong = PaymentReversal(cycle_id=scene.cycle_id, household_id=FIRST, month=NOVEMBER, reason=reason)
    reverse_payment(scene.database, wrong, actor=SUPERVISOR, now=on(2022, 12, 4))


@only_sqlite
def test_the_list_that_is_signed_holds_who_is_to_be_paid_and_two_empty_columns(scene: Scene) -> None:
    open_books(scene)
    set_subsidy(scene, 60, now=on(2022, 11, 1))
    content, shown = subsidy_workbook(
        scene.database,
        scene.cycle_id,
        month=NOVEMBER,
        today=date(2022, 12, 3),
        actor=TOWN_SUPERVISOR,
        now=on(2022, 12, 3),
    )
    assert content.startswith(b"PK")
    assert set(shown.rows["ea_id"]) == {AREA}
    table = pd.read_excel(BytesIO(content), sheet_name="补贴发放表", dtype="str", engine="openpyxl")
    assert {"住户签名", "签收日期", "发放方式", "应发（元）"} <= set(table.columns)
    assert table["住户代码*"].tolist() == [FIRST, SECOND, THIRD]


@only_sqlite
def test_an_enumerator_sees_the_books_of_the_own_area(scene: Scene) -> None:
    open_books(scene)
    shown = diary_view(scene.database, scene.cycle_id, first=NOVEMBER, last=NOVEMBER, today=NOVEMBER, actor=ENUMERATOR)
    assert set(shown.households["ea_id"]) == set(shown.visits["ea_id"]) == {AREA}
    assert set(handover_view(scene.database, scene.cycle_id, today=NOVEMBER, actor=ENUMERATOR).areas["ea_id"]) == {AREA}
