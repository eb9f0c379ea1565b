"""Tasks of the plan: who says where one stands, what blocks what, and when it will be finished."""

from collections import Counter
from dataclasses import replace
from datetime import date
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwork.resources import shipped_toml
from fieldwork.rules.forecast import Forecast, forecast_finish
from fieldwork.rules.funds import BudgetLine, check_funds, fen_of, line_standings, yuan_text
from fieldwork.rules.organisation import Member, group_evidence, staff_evidence
from fieldwork.rules.plan import parse_plan
from fieldwork.rules.publicity import Activity, coverage, publicity_evidence
from fieldwork.rules.task_evidence import Evidence, covered, first_days
from fieldwork.rules.task_states import (
    NEXT_STATEMENTS,
    STATEMENT_LABELS,
    Stated,
    Statement,
    StatementFields,
    TaskStanding,
    TaskState,
    blocked_by,
    check_order,
    require_paper,
    require_possible_statement,
    task_states,
)
from fieldwork.rules.tasks import KNOWN_FACTS, Dependency, needs_of
from fieldwork.services.plans import require_section
from tests.refusing import refused
from tests.spec import Case, cases

MAPPING = shipped_toml("plan", "2022.toml")
PLAN = parse_plan(MAPPING)
TODAY = date(2022, 9, 1)
DAYS = st.dates(date(2022, 1, 1), date(2023, 12, 31))


def of_rules(noun: str, *rules: str) -> Any:
    chosen = [case for case in cases(noun) if case["rule"] in rules]
    assert chosen
    return pytest.mark.parametrize("case", chosen, ids=lambda case: case["says"])


def test_every_rule_of_the_table_has_a_test() -> None:
    tested = {"state_seen", "state_stated", "seen_wins", "statement_order", "statement_says_enough"}
    tested |= {"statement_is_seen", "blocked_by", "done_before_needed", "forecast", "publicity", "funds", "group"}
    tested |= {"report_sent"}
    assert {case["rule"] for case in cases("plan")} == tested


def standing(given: Case) -> TaskStanding:
    """Task 10 of the plan, of which the system sees the end, or nobody."""
    facts = {"households_drawn": given.get("done_on")} if given.get("seen") else {}
    stated = {}
    if "stated" in given:
        stated = {10: Stated(statement=Statement(given["stated"]), stated_on=given["stated_on"])}
    return task_states(PLAN, facts, today=given["today"], stated=stated)[9]


@of_rules("plan", "state_seen", "state_stated", "seen_wins")
def test_a_task_stands_where_the_system_sees_it_else_where_a_person_states_it(case: Case) -> None:
    found = standing(case["given"])
    assert {"state": found.state, "source": found.source}.items() >= {
        name: value for name, value in case["expect"].items() if name != "late"
    }.items()
    assert found.is_done_late == case["expect"].get("late", False)
    assert found.word == ("逾期完成" if found.is_done_late else found.label)


@of_rules("plan", "statement_order", "statement_says_enough", "statement_is_seen")
def test_a_statement_follows_the_one_before_and_says_enough(case: Case) -> None:
    given = case["given"]
    fields = StatementFields(
        cycle_id="c",
        task_no=10,
        statement=Statement(given["wanted"]),
        stated_on=given.get("stated_on", TODAY),
        evidence=given.get("evidence", "名单"),
        reason=given.get("reason", ""),
    )
    present = Statement(given["present"]) if given["present"] else None
    seen = {"households_drawn"} if given.get("seen") else set()

    def ask() -> None:
        require_possible_statement(fields, PLAN.tasks[9], present, seen=seen, today=TODAY)

    if "code" not in case["expect"]:
        ask()
        return
    with refused(case["expect"]["code"]):
        ask()


@of_rules("plan", "report_sent")
def test_the_assessment_ends_with_the_digest_of_the_report_that_was_sent(case: Case) -> None:
    digests = {name: sha256(name.encode()).hexdigest() for name in case["given"]["left"]}
    fields = StatementFields(
        cycle_id="c",
        task_no=14,
        statement=Statement.DONE,
        stated_on=TODAY,
        evidence=case["given"]["evidence"].format(**digests),
    )
    left = list(digests.values())
    if "code" not in case["expect"]:
        require_paper(fields, PLAN.tasks[13], left)
        return
    with refused(case["expect"]["code"], digests.get(case["expect"].get("says", ""), "")):
        require_paper(fields, PLAN.tasks[13], left)
    require_paper(replace(fields, statement=Statement.STARTED), PLAN.tasks[13], left)
    require_paper(fields, PLAN.tasks[14], left)


def test_every_statement_can_be_reached_and_has_a_word() -> None:
    reached: set[Statement] = set()
    waiting: list[Statement | None] = [None]
    while waiting:
        for each in NEXT_STATEMENTS[waiting.pop()] - reached:
            reached.add(each)
            waiting.append(each)
    assert reached == set(Statement) == set(STATEMENT_LABELS)


def standings(done: list[int]) -> list[TaskStanding]:
    return [
        TaskStanding(
            task=task,
            state=TaskState.DONE if task.no in done else TaskState.DUE,
            done_on=TODAY if task.no in done else None,
        )
        for task in PLAN.tasks
    ]


def dependencies(pairs: list[list[int]]) -> list[Dependency]:
    return [Dependency(task=task, needs=needs, why="…") for task, needs in pairs]


@of_rules("plan", "blocked_by")
def test_a_task_waits_for_what_it_needs(case: Case) -> None:
    given = case["given"]
    found = blocked_by(standings(given["done"]), dependencies(given["dependencies"]))
    assert {str(no): missing for no, missing in found.items()} == case["expect"]["blocked"]


@of_rules("plan", "done_before_needed")
def test_a_task_done_before_what_it_needs_is_reported(case: Case) -> None:
    given = case["given"]
    found = check_order(standings(given["done"]), dependencies(given["dependencies"]))
    assert [int(each.subject) for each in found] == case["expect"]["warned"]


@pytest.mark.parametrize(
    ("pairs", "code"),
    [
        ([[1, 2], [2, 1]], "PLAN_DEPENDENCY_CIRCLE"),
        ([[3, 3]], "PLAN_DEPENDENCY_CIRCLE"),
        ([[1, 2], [2, 3], [3, 1]], "PLAN_DEPENDENCY_CIRCLE"),
        ([[1, 99]], "PLAN_DEPENDENCY_UNKNOWN"),
    ],
)
def test_a_plan_whose_tasks_wait_for_each_other_is_refused(pairs: list[list[int]], code: str) -> None:
    rows = [{"task": task, "needs": needs, "why": "…"} for task, needs in pairs]
    with refused(code):
        parse_plan({**MAPPING, "dependencies": rows})


def test_the_shipped_dependencies_say_why_and_blocks_follow_from_them() -> None:
    assert all(each.why for each in PLAN.dependencies)
    assert needs_of(PLAN.dependencies)[10] == (6, 9)


def test_a_plan_from_before_a_section_is_asked_for_it_by_name() -> None:
    older = parse_plan({name: value for name, value in MAPPING.items() if name != "inspection"})
    with refused("PLAN_SECTION_MISSING", "inspection"):
        require_section(older.inspection, "inspection")
    assert require_section(PLAN.inspection, "inspection") is PLAN.inspection


def forecast_of(given: Case) -> Forecast:
    days = [date.fromisoformat(day) for day, n in given["per_day"].items() for _ in range(n)]
    return forecast_finish(days, n_target=given["n_target"], today=given["today"], window_days=14)


@of_rules("plan", "forecast")
def test_the_finish_follows_from_the_pace_of_the_last_two_weeks(case: Case) -> None:
    found, expect = forecast_of(case["given"]), case["expect"]
    assert found.finish_on == expect.get("finish_on")
    assert found.is_done == expect.get("is_done", False)
    if "n_recent" in expect:
        assert found.n_recent == expect["n_recent"]
    assert str(found.n_target) in found.words


@given(st.lists(DAYS, max_size=60), st.integers(1, 80), DAYS)
def test_a_forecast_never_lies_in_the_past_and_more_work_never_makes_it_earlier(
    days: list[date], n_target: int, today: date
) -> None:
    found = forecast_finish(days, n_target=n_target, today=today, window_days=14)
    if found.is_done:
        assert found.finish_on in days
        return
    assert found.finish_on is None or found.finish_on > today
    more = forecast_finish(days, n_target=n_target + 5, today=today, window_days=14)
    assert (found.finish_on is None) == (more.finish_on is None)
    assert found.finish_on is None or more.finish_on is None or found.finish_on <= more.finish_on


@of_rules("plan", "publicity")
def test_a_town_is_covered_a_gap_or_still_to_come(case: Case) -> None:
    given, plan = case["given"], require_section(PLAN.publicity, "publicity")
    activities = [Activity(town_code=town, stage=stage, held_on=day) for town, stage, day in given["activities"]]
    cells = coverage(activities, ["a", "b"], plan=plan, today=given["today"])
    assert len(cells) == 2 * len(plan.stage_ends)
    found = next(cell for cell in cells if (cell.town_code, cell.stage) == (given["town"], given["stage"]))
    assert found.state == case["expect"]["state"]


def test_publicity_is_complete_when_every_town_is_covered_in_every_stage() -> None:
    plan, stages = require_section(PLAN.publicity, "publicity"), require_section(PLAN.publicity, "publicity").stage_ends
    every = [Activity(town_code=t, stage=s, held_on=date(2022, 7, 1)) for t in "ab" for s in stages]
    assert publicity_evidence(every, ["a", "b"], plan=plan).done_on == date(2022, 7, 1)
    assert publicity_evidence(every[:-1], ["a", "b"], plan=plan).done_on is None


@of_rules("plan", "funds")
def test_spending_is_compared_with_its_line_to_the_fen(case: Case) -> None:
    given = case["given"]
    granted = None if given.get("unsecured") else date(2022, 5, 1)
    line = BudgetLine(line_id="1", name="培训费", amount_fen=fen_of(given["amount"]), secured_on=granted)
    found = check_funds(line_standings([line], [("1", fen_of(each)) for each in given["spent"]]), warn_at_percent=90)
    assert [each.code for each in found] == case["expect"]["codes"]


@given(st.integers(0, 10**12))
def test_an_amount_keeps_every_fen(fen: int) -> None:
    assert fen_of(yuan_text(fen).replace(",", "")) == fen


@pytest.mark.parametrize("wrong", [0.001, -1, "12.345"])
def test_parts_of_a_fen_and_amounts_below_nothing_are_refused(wrong: float | str) -> None:
    with refused("FUNDS_AMOUNT_WRONG"):
        fen_of(wrong)


def member(body: str, duty: str, from_on: date, until_on: date | None = None, town: str | None = None) -> Member:
    return Member(body=body, duty=duty, town_code=town, from_on=from_on, until_on=until_on)


@of_rules("plan", "group")
def test_the_group_stands_with_a_head_and_an_office(case: Case) -> None:
    given = case["given"]
    found = group_evidence([member(*each) for each in given["members"]], today=given["today"])
    assert found.done_on == case["expect"].get("done_on")


def test_staff_that_left_leaves_its_town_without() -> None:
    people = [
        member("town_staff", "liaison", date(2022, 4, 1), date(2022, 6, 30), "a"),
        member("town_staff", "liaison", date(2022, 4, 2), None, "b"),
    ]
    assert staff_evidence(people, ["a", "b"], today=date(2022, 6, 30)).done_on == date(2022, 4, 2)
    assert staff_evidence(people, ["a", "b"], today=date(2022, 7, 1)).n_done == 1


@given(st.lists(st.tuples(st.sampled_from("abc"), DAYS), max_size=20), st.integers(1, 3))
def test_what_is_covered_has_enough_days_and_is_complete_with_the_last(
    pairs: list[tuple[str, date]], least: int
) -> None:
    found = covered("abc", first_days(pairs, at_least=least))
    counts = Counter(key for key, _ in pairs)
    assert found.n_done == sum(counts[key] >= least for key in "abc")
    assert (found.done_on is not None) == (found.n_done == 3)
    late = [*pairs, ("a", date(2024, 1, 1))]
    again = covered("abc", first_days(late, at_least=least))
    assert found.done_on is None or again.done_on == found.done_on


def test_nothing_wanted_is_never_complete() -> None:
    assert covered([], {}).done_on is None


@pytest.mark.parametrize("fact", sorted(KNOWN_FACTS))
def test_each_end_that_the_system_sees_has_a_sentence_with_its_count(fact: str) -> None:
    words = Evidence(done_on=None, n_done=3, n_target=7).words(fact)
    assert "3" in words
    assert "7" in words


def test_a_task_names_its_facts_once() -> None:
    assert PLAN.tasks[9].facts == ("households_drawn", "listing_locked", "screening_complete")


def test_a_stage_of_publicity_ends_after_the_one_before() -> None:
    ends = list(require_section(PLAN.publicity, "publicity").stage_ends.values())
    assert ends == sorted(ends)
