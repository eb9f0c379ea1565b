"""Answers to a form: what is asked, what is kept, and what one answer says about another."""

from datetime import date
from typing import Any

import pytest

from fieldwork.rules.form_answers import check_answers, clean_answers, relevant_fields
from fieldwork.rules.form_checks import CheckKind, broken_checks, parse_check
from fieldwork.rules.forms import FormDefinition, parse_form
from fieldwork.rules.refusals import InputRefusal
from sampling.findings import Severity

FIELDS: list[dict[str, Any]] = [
    {
        "name": "outcome",
        "label": "结果",
        "kind": "choice",
        "options": {"complete": "完成", "refused": "拒绝"},
        "required": True,
    },
    {
        "name": "n_persons",
        "label": "人口",
        "kind": "integer",
        "minimum": 0,
        "maximum": 99,
        "relevant_when": {"outcome": "complete"},
    },
    {
        "name": "n_away",
        "label": "外出",
        "kind": "integer",
        "minimum": 0,
        "relevant_when": {"outcome": "complete"},
    },
    {"name": "income", "label": "收入", "kind": "integer", "personal": True},
    {"name": "asked_on", "label": "日期", "kind": "date"},
    {"name": "opened_on", "label": "开户", "kind": "date"},
]
CHECKS: list[dict[str, Any]] = [
    {"name": "away", "kind": "at_most", "field": "n_away", "other": "n_persons", "says": "外出人数不多于人口数"},
    {"name": "order", "kind": "at_most", "field": "asked_on", "other": "opened_on", "says": "先问后开户"},
    {
        "name": "persons",
        "kind": "required_when",
        "field": "n_persons",
        "when": {"outcome": "complete"},
        "says": "完成的须有人口数",
    },
    {
        "name": "no_income",
        "kind": "empty_when",
        "field": "income",
        "when": {"outcome": ["refused"]},
        "says": "拒绝的不填收入",
    },
    {
        "name": "per_person",
        "kind": "ratio_between",
        "field": "income",
        "other": "n_persons",
        "low": 100,
        "high": 1000000,
        "severity": "warning",
        "says": "人均收入应在 100 元到 100 万元之间",
    },
    {
        "name": "size",
        "kind": "between_when",
        "field": "n_persons",
        "when": {"outcome": "complete"},
        "low": 1,
        "says": "完成的至少 1 人",
    },
]
GOOD: dict[str, Any] = {
    "outcome": "complete",
    "n_persons": 3,
    "n_away": 1,
    "income": 90_000,
    "asked_on": date(2022, 8, 1),
    "opened_on": "2022-10-01",
}


def form_of(fields: list[dict[str, Any]] = FIELDS, checks: list[dict[str, Any]] = CHECKS) -> FormDefinition:
    head = {"name": "list", "title": "摸底", "sheet": "摸底", "key": ["outcome"]}
    return parse_form({"form": head, "field": fields, "check": checks}, {})


def test_good_answers_have_no_finding_and_are_kept_as_the_store_keeps_them() -> None:
    form = form_of()
    assert check_answers(form, GOOD) == []
    assert clean_answers(form, GOOD) == GOOD | {"asked_on": "2022-08-01"}


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"n_away": 4}, "外出人数不多于人口数"),
        ({"opened_on": "2022-07-31"}, "先问后开户"),
        ({"n_persons": None}, "完成的须有人口数"),
        ({"outcome": "refused"}, "拒绝的不填收入"),
        ({"income": 200}, "人均收入应在 100 元到 100 万元之间"),
        ({"n_persons": 0, "n_away": 0}, "完成的至少 1 人"),
    ],
)
def test_each_kind_of_check_speaks_when_it_is_broken(change: dict[str, Any], says: str) -> None:
    assert [found.expected for found in check_answers(form_of(), GOOD | change)] == [says]


def test_every_kind_of_check_is_tested_here() -> None:
    assert {check["kind"] for check in CHECKS} == {str(kind) for kind in CheckKind}


def test_a_check_weighs_what_its_definition_says_and_hides_a_personal_value() -> None:
    (found,) = check_answers(form_of(), GOOD | {"income": 200})
    assert found.severity is Severity.WARNING
    assert "200" not in found.value


def test_a_question_that_is_not_asked_is_not_kept() -> None:
    answers = {"outcome": "refused", "n_persons": 3}
    assert "n_persons" not in {column.name for column in relevant_fields(form_of(), answers)}
    assert clean_answers(form_of(), answers)["n_persons"] is None


@pytest.mark.parametrize(
    ("change", "code"), [({"outcome": ""}, "FORM_VALUE_MISSING"), ({"n_persons": 100}, "FORM_VALUE_WRONG")]
)
def test_a_missing_or_impossible_value_is_a_finding(change: dict[str, Any], code: str) -> None:
    assert code in [found.code for found in check_answers(form_of(), GOOD | change)]


def test_missing_answers_break_no_comparison() -> None:
    checks = [parse_check(check) for check in CHECKS if check["kind"] not in {"required_when"}]
    assert broken_checks(checks, {"outcome": "complete"}) == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": "x", "kind": "magic", "field": "income", "says": "？"},
        {"name": "x", "kind": "at_most", "field": "income", "says": "？"},
        {"name": "x", "kind": "empty_when", "field": "income", "says": "？"},
        {"name": "x", "kind": "at_most", "field": "income", "other": "nowhere", "says": "？"},
    ],
)
def test_a_check_that_cannot_be_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(InputRefusal, match="表式定义"):
        form_of(checks=[wrong])


def test_a_question_may_hang_only_on_one_before_it() -> None:
    late = [{"name": "a", "label": "甲", "kind": "text", "relevant_when": {"outcome": "complete"}}, *FIELDS]
    with pytest.raises(InputRefusal, match="outcome"):
        form_of(fields=late)
