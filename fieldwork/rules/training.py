"""Training: the test of the hard points and its score, and which areas have trained people (Plan §5, §6)."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from fieldwork.rules.people import Stage
from fieldwork.rules.plan import TrainingPlan
from fieldwork.rules.refusals import InputRefusal
from fieldwork.rules.task_evidence import Evidence, covered, first_days


@dataclass(frozen=True, kw_only=True)
class Question:
    """A question on a hard point: its options by letter, which one is right, why, and where that stands."""

    code: str
    text: str
    options: Mapping[str, str]
    right: str
    why: str
    source: str


@dataclass(frozen=True, kw_only=True)
class HardPointTest:
    """The questions of one stage."""

    stage: Stage
    title: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, kw_only=True)
class Score:
    """How many answers were right, of how many questions."""

    n_right: int
    n_questions: int

    def is_passed(self, plan: TrainingPlan) -> bool:
        """Tell whether the pass mark is reached; compared in whole numbers, so 80 % of 5 is 4 exactly."""
        return self.n_right * 100 >= plan.pass_percent * self.n_questions


def parse_test(mapping: Mapping[str, Any]) -> HardPointTest:
    """Return the test that a file of ``data/training`` holds.

    Raises
    ------
    InputRefusal
        ``TRAINING_TEST_WRONG`` if a key is missing, a code stands twice, or the right letter is not an option.
    """
    try:
        questions = tuple(Question(**{**entry, "options": dict(entry["options"])}) for entry in mapping["questions"])
        test = HardPointTest(stage=Stage(mapping["stage"]), title=str(mapping["title"]), questions=questions)
    except (KeyError, TypeError, ValueError) as error:
        raise InputRefusal("TRAINING_TEST_WRONG", value=mapping.get("stage", ""), detail=str(error)) from error
    codes = [question.code for question in test.questions]
    wrong = [question.code for question in test.questions if question.right not in question.options]
    wrong += sorted({code for code in codes if codes.count(code) > 1})
    if wrong or not codes:
        raise InputRefusal("TRAINING_TEST_WRONG", value=test.stage, detail="、".join(wrong) or "questions")
    return test


def score(test: HardPointTest, answers: Mapping[str, str]) -> Score:
    """Return the score of the answers (letter by code of the question).

    Raises
    ------
    InputRefusal
        ``TRAINING_ANSWER_MISSING``, ``TRAINING_ANSWER_UNKNOWN``: every question is answered by one of its letters.
    """
    for question in test.questions:
        given = answers.get(question.code)
        if given is None:
            raise InputRefusal("TRAINING_ANSWER_MISSING", value=question.code)
        if given not in question.options:
            raise InputRefusal("TRAINING_ANSWER_UNKNOWN", value=question.code, expected="、".join(question.options))
    n_right = sum(answers[question.code] == question.right for question in test.questions)
    return Score(n_right=n_right, n_questions=len(test.questions))


def qualified(attended: Iterable[str], passed: Iterable[str], *, plan: TrainingPlan) -> list[str]:
    """Return who counts as trained after a session: who attended, and passed its test where the plan asks for it."""
    have_passed = set(passed)
    return sorted(each for each in set(attended) if each in have_passed or not plan.test_required)


@dataclass(frozen=True, kw_only=True)
class TrainedPerson:
    """An enumerator's training for a stage, with the areas that the person has now."""

    stage: str
    trained_on: date
    areas: frozenset[str]


def team_evidence(trained: Sequence[TrainedPerson], ea_ids: Sequence[str]) -> Evidence:
    """Return whether each area has an enumerator who was trained for at least one stage (Plan §6)."""
    return covered(ea_ids, first_days((ea_id, each.trained_on) for each in trained for ea_id in each.areas))


def training_evidence(trained: Sequence[TrainedPerson], ea_ids: Sequence[str]) -> Evidence:
    """Return whether each area has an enumerator trained for each of the stages (Plan §5)."""
    wanted: list[Hashable] = [(ea_id, stage.value) for ea_id in ea_ids for stage in Stage]
    days = first_days(((ea_id, each.stage), each.trained_on) for each in trained for ea_id in each.areas)
    return covered(wanted, days)
