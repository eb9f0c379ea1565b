"""Back-checks: which share is checked, by whom, and which answers are the same."""

from datetime import date

import pandas as pd
import pytest

from fieldwork.resources import shipped_toml
from fieldwork.rules.backchecks import (
    CHECK_STATE_LABELS,
    TYPE_LABELS,
    BackcheckFields,
    CheckOutcome,
    CheckState,
    QuestionType,
    check_state,
    checker_for,
    compare,
    not_yet_drawn,
    parse_questions,
    recorded_values,
    require_days,
    require_other_person,
    require_possible_check,
    visit_kind,
    with_strata,
)
from fieldwork.rules.permissions import Actor, Role
from fieldwork.rules.visits import AttemptCode
from fieldwork.services.forms import shipped_form
from tests.refusing import refused
from tests.rules.signal_cases import AREA, PLAN, local
from tests.spec import Case, cases

QUESTIONS = parse_questions(shipped_toml("backcheck", "questions.toml")["question"])
CASES = cases("backchecks")
TODAY = date(2022, 9, 20)
STATISTICIAN = Actor(account_id="stat", name="甲", roles=frozenset({Role.STATISTICIAN}))
SUPERVISOR = Actor(account_id="sup", name="乙", roles=frozenset({Role.SUPERVISOR}), towns=frozenset({AREA[:9]}))
ENUMERATOR = Actor(account_id="enum", name="丙", roles=frozenset({Role.ENUMERATOR}), areas=frozenset({AREA}))
assert PLAN.backchecks is not None


def of_rule(rule: str) -> list[Case]:
    return [case for case in CASES if case["rule"] == rule]


def visits(days: list[int], *, by: str = "enum") -> pd.DataFrame:
    at = [local("2022-09-01 23:30") + pd.Timedelta(days=day) for day in days]
    return pd.DataFrame(
        {"visit_id": [f"v{day}" for day in days], "visited_by": by, "visited_at": at, "ea_id": AREA, "recorded_at": at}
    )


@pytest.mark.parametrize("case", of_rule("share"), ids=lambda case: case["says"])
def test_the_share_follows_from_the_enumerators_own_first_day(case: Case) -> None:
    days = [0, case["given"]["day"]]
    both = pd.concat([visits(days), visits([40], by="late")], ignore_index=True)
    assert with_strata(both, PLAN.backchecks)["percent"].tolist() == [20.0, case["percent"], 20.0]


@pytest.mark.parametrize("case", of_rule("kind"), ids=lambda case: case["says"])
def test_the_kind_of_a_visit_follows_from_its_result(case: Case) -> None:
    assert visit_kind(case["given"]["code"]) == case["kind"]


def test_every_result_makes_a_visit_of_some_kind_and_every_kind_is_met() -> None:
    assert {visit_kind(code) for code in AttemptCode} == {"contact", "nobody", "gone"}


@pytest.mark.parametrize("case", of_rule("same"), ids=lambda case: case["says"])
def test_an_answer_is_the_same_or_not_as_the_table_says(case: Case) -> None:
    given = case["given"]
    originals = {given["against"]: given["original"]} if "original" in given else {}
    (found,) = compare(QUESTIONS, {given["question"]: given["answer"]}, originals, amount_percent=10.0)
    assert found.is_same is case.get("is_same")


def test_every_question_that_is_compared_is_a_field_of_the_form() -> None:
    fields = {field.name for field in shipped_form("backcheck").fields}
    assert {question.name for question in QUESTIONS} <= fields
    assert {question.type for question in QUESTIONS} == set(QuestionType) == set(TYPE_LABELS)


def test_what_was_recorded_is_known_by_name() -> None:
    values = recorded_values({"attempt_code": "refused", "visited_at": local("2022-09-05 00:30")}, {"n_persons": 3})
    assert values == {
        "visit.visited_on": date(2022, 9, 5),
        "visit.result_said": "refused",
        "visit.dwelling_found": None,
        "screening.n_persons": 3,
    }


def test_a_visit_takes_part_in_one_draw_and_what_came_later_in_the_next() -> None:
    known = with_strata(visits([0, 1, 2, 9]), PLAN.backchecks)
    late = known.assign(recorded_at=known["recorded_at"].where(known["visit_id"] != "v1", local("2022-09-12 10:00")))
    draw = {
        "from_on": date(2022, 9, 1),
        "to_on": date(2022, 9, 7),
        "ea_ids": frozenset({AREA}),
        "recorded_at": local("2022-09-08 10:00"),
    }
    assert not_yet_drawn(late, pd.DataFrame([draw]))["visit_id"].tolist() == ["v1", "v9"]
    elsewhere = pd.DataFrame([draw | {"ea_ids": frozenset({"440118101201001"})}])
    assert len(not_yet_drawn(late, elsewhere)) == 4


def test_a_visit_is_checked_by_somebody_else_who_may() -> None:
    visit = {"visited_by": "enum", "ea_id": AREA}
    people = [ENUMERATOR, STATISTICIAN, SUPERVISOR]
    assert {checker_for(visit, place, people) for place in range(4)} == {"stat", "sup"}
    assert checker_for({"visited_by": "sup", "ea_id": AREA}, 1, people) == "stat"
    assert checker_for({"visited_by": "enum", "ea_id": "440118101201001"}, 1, people) == "stat"
    with refused("BACKCHECK_NOBODY_ELSE", AREA):
        checker_for({"visited_by": "sup", "ea_id": AREA}, 0, [SUPERVISOR, ENUMERATOR])
    require_other_person("enum", "sup")
    with refused("BACKCHECK_OWN_VISIT"):
        require_other_person("sup", "sup")


def test_a_draw_is_over_days_that_have_been() -> None:
    require_days(TODAY, TODAY, today=TODAY)
    for from_on, to_on in ((date(2022, 9, 21), TODAY), (TODAY, date(2022, 9, 21))):
        with refused("BACKCHECK_DAYS_WRONG"):
            require_days(from_on, to_on, today=TODAY)


def fields(day: int, reason: str | None = None) -> BackcheckFields:
    done_on = date(2022, 9, day)
    return BackcheckFields(
        backcheck_id="b1", done_on=done_on, outcome=CheckOutcome.NOT_REACHED, answers={}, reason=reason
    )


def test_a_back_check_is_after_its_visit_and_a_correction_says_why() -> None:
    asked = {"visited_on": date(2022, 9, 5), "today": TODAY}
    require_possible_check(fields(5), **asked, is_correction=False)
    for day in (4, 21):
        with refused("BACKCHECK_BEFORE_VISIT"):
            require_possible_check(fields(day), **asked, is_correction=False)
    with refused("BACKCHECK_REASON_MISSING"):
        require_possible_check(fields(6), **asked, is_correction=True)
    require_possible_check(fields(6, "看错了"), **asked, is_correction=True)


def test_where_a_back_check_stands() -> None:
    due = {"due_on": TODAY}
    assert check_state(None, **due, today=TODAY) is CheckState.WAITING
    assert check_state(None, **due, today=date(2022, 9, 21)) is CheckState.LATE
    assert check_state("completed", **due, today=date(2022, 9, 21)) is CheckState.DONE
    assert check_state("refused", **due, today=TODAY) is CheckState.NOT_DONE
    assert set(CHECK_STATE_LABELS) == set(CheckState)
