"""Rules about books while they are kept: each case of tests/spec/bookkeeping.toml, and the laws behind them."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwork.messages import SENTENCES
from fieldwork.resources import data_path, shipped_toml
from fieldwork.rules.bookkeeping import household_schedule, propose_trial_start
from fieldwork.rules.books import Book
from fieldwork.rules.corrections import (
    OPEN_STATES,
    STATE_LABELS,
    STEPS,
    CorrectionState,
    CorrectionStep,
    correction_state,
    require_correction_step,
)
from fieldwork.rules.diary import (
    ActionKind,
    BookVisitKind,
    CheckFields,
    DiaryFault,
    EntryCount,
    EntrySource,
    require_possible_check,
    require_possible_count,
)
from fieldwork.rules.diary_calendar import (
    DAY_MARK_LABELS,
    DayMark,
    DiaryCalendar,
    DiaryFacts,
    diary_calendar,
    run_lengths,
)
from fieldwork.rules.handover import LACK_LABELS, HandoverFacts, Lack, lacks
from fieldwork.rules.plan import parse_plan_text
from fieldwork.rules.refusals import Refusal
from fieldwork.rules.subsidy import PAYMENT_STATE_LABELS, PaymentState, payable, payment_state
from fieldwork.rules.visit_plan import VISIT_STATE_LABELS, BookVisit, VisitState, visit_plan
from fieldwork.rules.weak_accounts import ActionTaken, BookFigures, Weakness, WeaknessFound, proposed_action, weaknesses
from tests.spec import cases

TODAY = date(2022, 11, 20)
PLAN = parse_plan_text(data_path("plan", "2022.toml").read_text(encoding="utf-8"))
BOOKS, DIARY = replace(PLAN.bookkeeping, subsidy_cny_per_month=60), PLAN.diary
assert DIARY is not None
HOUSEHOLD = "44011800100100101001"
EMPTY = pd.DataFrame({"household_id": [], "day": [], "first_day": [], "last_day": [], "n_entries": []})
Given = Mapping[str, Any]


def book(given: Given) -> Book:
    start = given.get("starts_on")
    return Book(
        household_id=HOUSEHOLD,
        opened_on=start,
        starts_on=start,
        formal_start=BOOKS.formal_start,
        ends_on=given.get("ends_on"),
    )


def refusal_of(ask: Callable[[], object]) -> str:
    try:
        ask()
    except Refusal as refusal:
        return refusal.code if refusal.sentence else "NO_SENTENCE"
    return ""


def day_of(text: str) -> tuple[str, date]:
    word, day = text.split()
    return word, date.fromisoformat(day)


def trial_proposal(given: Given) -> Given:
    found = propose_trial_start(given["n_households"], given["opened"], BOOKS)
    return {"starts_on": found.starts_on, "is_early": found.is_early, "words": found.reason}


def schedule(given: Given) -> Given:
    found = household_schedule(
        given["opened_on"],
        area_starts_on=given["area_starts_on"],
        formal_start=BOOKS.formal_start,
        starts_on=given.get("starts_on"),
    )
    names = ("trial_start_on", "trial_months", "formal_start_on", "days_missed")
    return {name: getattr(found, name) for name in names} | {"words": found.note}


def visits(given: Given) -> Given:
    visited = [BookVisit(*day_of(each)) for each in given["visits"]]
    asked = visit_plan(book(given), visited, until=given["until"], books=BOOKS, diary=DIARY)
    own = [each for each in asked if each.kind == given["kind"]]
    return {"spans": [f"{each.due_from} {each.due_by} {each.state(given['until']).value}" for each in own]}


def calendar_of(counts: str) -> DiaryCalendar:
    first = TODAY - timedelta(days=len(counts) - 1)
    numbers = [(first + timedelta(days=at), 0 if sign == "." else 1) for at, sign in enumerate(counts) if sign != "?"]
    known = pd.DataFrame(
        {"household_id": HOUSEHOLD, "day": [d for d, _ in numbers], "n_entries": [n for _, n in numbers]}
    )
    facts = DiaryFacts(counts=known, checks=EMPTY, visits=EMPTY, due=EMPTY)
    return diary_calendar(
        [book({"starts_on": first})], facts, first=first, last=TODAY, today=TODAY, max_gap_days=BOOKS.max_gap_days
    )


def gaps(given: Given) -> Given:
    return dict(calendar_of(given["counts"]).summary().iloc[0])


NOTHING = BookFigures(n_kept=0, n_counted=0, n_entries=0, longest_gap=0, days_uncounted=0, n_faults=0, n_visits_late=0)


def weak(given: Given) -> Given:
    return {"codes": [each.code.value for each in weaknesses(replace(NOTHING, **given), books=BOOKS, diary=DIARY)]}


def action(given: Given) -> Given:
    found = [WeaknessFound(code=Weakness.LONG_GAP, value=9, expected=7)] if given["is_weak"] else []
    taken = [ActionTaken(*day_of(each)) for each in given["taken"]]
    return {"action": (proposed_action(found, taken, today=TODAY, diary=DIARY) or "")}


def correction(given: Given) -> Given:
    step = CorrectionStep(given["step"])
    refused = refusal_of(lambda: require_correction_step(given["steps"], step, household_id=HOUSEHOLD))
    return {"refused": refused, "state": correction_state([*given["steps"], step])}


def count(given: Given) -> Given:
    counted = EntryCount(household_id=HOUSEHOLD, day=given["day"], n_entries=given["n_entries"])
    return {
        "refused": refusal_of(lambda: require_possible_count(counted, opened_on=given.get("opened_on"), today=TODAY))
    }


def check(given: Given) -> Given:
    fields = CheckFields(
        check_id=uuid4(),
        cycle_id="c",
        household_id=HOUSEHOLD,
        checked_on=TODAY,
        first_day=given["first_day"],
        last_day=given["last_day"],
        faults=tuple(DiaryFault(each) for each in given["faults"]),
    )
    return {"refused": refusal_of(lambda: require_possible_check(fields, opened_on=given["opened_on"], today=TODAY))}


def subsidy(given: Given) -> Given:
    standard = given.get("standard_cny", 60)
    due = payable(
        book(given),
        given["month"],
        today=date(2022, 12, 15),
        allowance_cny=given.get("allowance_cny", 0),
        books=replace(BOOKS, subsidy_cny_per_month=standard),
        diary=replace(DIARY, subsidy_in_trial=given.get("in_trial", True)),
    )
    state = payment_state(due, paid_cny=given.get("paid_cny"), subsidy_cny=standard)
    return {"n_days": due.n_days, "amount_cny": due.amount_cny, "state": state}


READY = HandoverFacts(
    is_placed=True,
    has_account=True,
    has_keeper=True,
    has_notice=True,
    n_trial_days=30,
    is_first_visit_done=True,
    n_counted=30,
    n_checks=2,
    n_open_corrections=0,
    is_action_due=False,
)

RULES: Mapping[str, Callable[[Given], Given]] = {
    "trial.proposal": trial_proposal,
    "household.schedule": schedule,
    "visit.plan": visits,
    "diary.gap": gaps,
    "weak.account": weak,
    "weak.action": action,
    "correction.step": correction,
    "count.possible": count,
    "check.possible": check,
    "subsidy.month": subsidy,
    "handover.lacks": lambda given: {"lacks": [lack.value for lack in lacks(replace(READY, **given), DIARY)]},
}


@pytest.mark.parametrize("case", cases("bookkeeping"), ids=lambda case: f"{case['rule']}: {case['says']}")
def test_each_rule_does_what_its_table_says(case: Mapping[str, Any]) -> None:
    found = RULES[case["rule"]](case["given"])
    for name, expected in case["expect"].items():
        assert expected in found[name] if name == "words" and expected else found[name] == expected


def test_every_rule_of_the_table_is_run_and_none_is_without_a_case() -> None:
    assert {case["rule"] for case in cases("bookkeeping")} == set(RULES)


def codes(name: str) -> list[str]:
    return [row["code"] for row in shipped_toml("codes", f"{name}.toml")["codes"]]


@pytest.mark.parametrize(
    ("name", "members"),
    [
        ("diary_fault", DiaryFault),
        ("entry_source", EntrySource),
        ("bookkeeping_visit_kind", BookVisitKind),
        ("diary_action", ActionKind),
        ("correction_step", CorrectionStep),
    ],
)
def test_a_code_of_the_rules_stands_in_its_list_and_none_is_missing(name: str, members: Any) -> None:
    assert codes(name) == [member.value for member in members]


def test_there_are_six_musts_and_six_must_nots() -> None:
    kinds = [row["kind"] for row in shipped_toml("codes", "diary_fault.toml")["codes"]]
    assert (kinds.count("must"), kinds.count("must_not")) == (6, 6)


def test_every_state_has_its_words() -> None:
    assert set(STATE_LABELS) == set(CorrectionState) == set(STEPS)
    assert set(LACK_LABELS) == set(Lack)
    assert set(PAYMENT_STATE_LABELS) == set(PaymentState)
    assert set(VISIT_STATE_LABELS) == set(VisitState)
    assert set(DAY_MARK_LABELS) == set(DayMark)
    for weakness in Weakness:
        assert WeaknessFound(code=weakness, value=9, expected=7).words
    assert "不是过错" in SENTENCES["WEAK_NOTE"]


STEP_LISTS = st.lists(st.sampled_from(list(CorrectionStep)), max_size=8)


@given(STEP_LISTS)
def test_no_order_of_steps_carries_out_what_was_not_confirmed_by_both(steps: list[CorrectionStep]) -> None:
    state, taken = CorrectionState.WAITS_FOR_BOTH, list[CorrectionStep]()
    for step in steps:
        if not refusal_of(lambda: require_correction_step(taken, step, household_id=HOUSEHOLD)):  # noqa: B023
            taken.append(step)
    state = correction_state(taken)
    if state is CorrectionState.CARRIED_OUT:
        assert {CorrectionStep.HOUSEHOLD_CONFIRMED, CorrectionStep.STAFF_CONFIRMED} <= set(taken)
    assert (state in OPEN_STATES) == bool(STEPS[state])


@given(st.lists(st.lists(st.booleans(), min_size=7, max_size=7), min_size=1, max_size=5))
def test_the_runs_of_a_row_are_those_that_one_counts_by_hand(rows: list[list[bool]]) -> None:
    found = run_lengths(np.array(rows, dtype=np.bool_))
    for row, lengths in zip(rows, found.tolist(), strict=True):
        text = "".join("x" if cell else " " for cell in row)
        assert max(lengths) == max((len(part) for part in text.split(" ")), default=0)
        assert [bool(length) for length in lengths] == row


DAYS = st.dates(min_value=date(2022, 9, 1), max_value=date(2023, 1, 31))


@given(DAYS, st.lists(st.tuples(st.sampled_from(list(BookVisitKind)), DAYS), max_size=12), DAYS)
def test_one_more_visit_never_makes_more_visits_late(
    start: date, made: list[tuple[BookVisitKind, date]], until: date
) -> None:
    visited = [BookVisit(kind.value, day) for kind, day in made]

    def late(known: list[BookVisit]) -> int:
        asked = visit_plan(book({"starts_on": start}), known, until=until, books=BOOKS, diary=DIARY)
        return sum(each.state(until) is VisitState.LATE for each in asked)

    numbers = [late(visited[:n]) for n in range(len(visited) + 1)]
    assert numbers == sorted(numbers, reverse=True)


@given(DAYS, DAYS, st.lists(st.integers(0, 3), min_size=10, max_size=10))
def test_the_sums_of_the_calendar_are_those_of_its_cells(start: date, first: date, numbers: list[int]) -> None:
    last, today = first + timedelta(days=9), first + timedelta(days=6)
    days = [first + timedelta(days=at) for at in range(10)]
    counts = pd.DataFrame({"household_id": HOUSEHOLD, "day": days, "n_entries": numbers})
    facts = DiaryFacts(counts=counts, checks=EMPTY, visits=EMPTY, due=EMPTY)
    shown = diary_calendar([book({"starts_on": start})], facts, first=first, last=last, today=today, max_gap_days=2)
    row = shown.summary().iloc[0]
    kept = [number for day, number in zip(days, numbers, strict=True) if start <= day <= today]
    assert (row["n_kept"], row["n_counted"], row["n_entries"]) == (len(kept), len(kept), sum(kept))
    assert row["days_uncounted"] == 0
    assert (shown.marks[0, 7:] <= DayMark.AHEAD).all()


def test_a_checked_day_a_visit_and_a_due_one_stand_in_the_calendar() -> None:
    first, last = date(2022, 11, 1), date(2022, 11, 30)
    counts = pd.DataFrame({"household_id": [HOUSEHOLD], "day": [date(2022, 11, 2)], "n_entries": [3]})
    checks = pd.DataFrame(
        {"household_id": [HOUSEHOLD], "first_day": [date(2022, 10, 30)], "last_day": [date(2022, 11, 3)]}
    )
    day = pd.DataFrame({"household_id": [HOUSEHOLD, "other"], "day": [date(2022, 11, 4), first]})
    facts = DiaryFacts(counts=counts, checks=checks, visits=day, due=day.assign(day=last))
    shown = diary_calendar([book({"starts_on": first})], facts, first=first, last=last, today=TODAY, max_gap_days=7)
    marks = shown.table(shown.marks).loc[HOUSEHOLD]
    assert (marks[date(2022, 11, 2)], marks[date(2022, 11, 1)]) == (DayMark.CHECKED, DayMark.NOT_COUNTED)
    assert shown.is_visited.nonzero()[1].tolist() == [3]
    assert shown.is_visit_due.nonzero()[1].tolist() == [29]
