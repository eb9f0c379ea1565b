"""Training: the test of the hard points, who is qualified, and which areas have trained people."""

from datetime import date

import pytest

from fieldwork.resources import shipped_toml
from fieldwork.rules.people import STAGE_LABELS, Stage
from fieldwork.rules.plan import TrainingPlan
from fieldwork.rules.training import (
    Score,
    TrainedPerson,
    parse_test,
    qualified,
    score,
    team_evidence,
    training_evidence,
)
from fieldwork.services.training import hard_point_test, test_names
from tests.refusing import refused
from tests.rules.test_tasks import of_rules
from tests.spec import Case, cases

LISTING = shipped_toml("training", "listing.toml")
test_names.__test__ = False  # type: ignore[attr-defined]


def plan(*, pass_percent: int = 80, test_required: bool = True) -> TrainingPlan:
    return TrainingPlan(pass_percent=pass_percent, test_required=test_required)


def test_every_rule_of_the_table_has_a_test() -> None:
    assert {case["rule"] for case in cases("training")} == {"pass_mark", "qualified", "answers", "team", "stages"}


@of_rules("training", "pass_mark")
def test_the_pass_mark_is_compared_in_whole_numbers(case: Case) -> None:
    given = case["given"]
    reached = Score(n_right=given["n_right"], n_questions=given["n_questions"])
    assert reached.is_passed(plan(pass_percent=given["pass_percent"])) == case["expect"]["passed"]


@of_rules("training", "qualified")
def test_who_attended_and_passed_is_qualified(case: Case) -> None:
    given = case["given"]
    found = qualified(given["attended"], given["passed"], plan=plan(test_required=given["test_required"]))
    assert found == case["expect"]["qualified"]


@of_rules("training", "answers")
def test_answers_are_scored_or_refused(case: Case) -> None:
    answers, expect = case["given"]["answers"], case["expect"]
    if "code" in expect:
        with refused(expect["code"]):
            score(parse_test(LISTING), answers)
        return
    assert score(parse_test(LISTING), answers).n_right == expect["n_right"]


@of_rules("training", "team", "stages")
def test_areas_have_trained_people_or_not(case: Case) -> None:
    given, expect = case["given"], case["expect"]
    people = [
        TrainedPerson(stage=stage, trained_on=day, areas=frozenset(areas)) for stage, day, areas in given["trained"]
    ]
    evidence = team_evidence if case["rule"] == "team" else training_evidence
    found = evidence(people, given["areas"])
    assert (found.done_on, found.n_done) == (expect.get("done_on"), expect["n_done"])


@pytest.mark.parametrize("stage", list(Stage))
def test_every_stage_has_a_test_whose_right_answers_all_pass(stage: Stage) -> None:
    test = hard_point_test(stage)
    assert test.stage is stage
    assert len(test.questions) >= 5
    assert all(question.why and question.source for question in test.questions)
    right = {question.code: question.right for question in test.questions}
    assert score(test, right).n_right == len(test.questions)
    assert {question.right for question in test.questions} != {"A"}


def test_there_is_no_test_of_another_stage() -> None:
    assert set(test_names()) == {stage.value for stage in Stage}


def test_the_code_list_of_stages_is_that_of_the_field_work() -> None:
    codes = {entry["code"]: entry["label"] for entry in shipped_toml("codes", "training_stage.toml")["codes"]}
    assert codes == {stage.value: label for stage, label in STAGE_LABELS.items()}


@pytest.mark.parametrize(
    "wrong",
    [
        {"stage": "listing", "title": "…", "questions": []},
        {"stage": "magic", "title": "…", "questions": LISTING["questions"]},
        {"stage": "listing", "title": "…", "questions": [{**LISTING["questions"][0], "right": "Z"}]},
        {"stage": "listing", "title": "…", "questions": LISTING["questions"][:1] * 2},
        {"stage": "listing", "title": "…", "questions": [{"code": "x"}]},
    ],
)
def test_a_test_file_that_cannot_be_right_is_refused(wrong: dict) -> None:
    with refused("TRAINING_TEST_WRONG"):
        parse_test(wrong)


def test_trained_for_nothing_is_no_evidence() -> None:
    assert team_evidence([], ["1"]).done_on is None
    assert (
        training_evidence(
            [TrainedPerson(stage="listing", trained_on=date(2022, 6, 1), areas=frozenset())], ["1"]
        ).n_done
        == 0
    )
