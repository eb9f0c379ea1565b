"""Which survey a household serves: the table of surveys, and that a missing answer is never silently in or out."""

import pandas as pd
import pytest

from fieldwork.rules.surveys import (
    NO,
    UNKNOWN,
    YES,
    Condition,
    Survey,
    parse_surveys,
    residence_of,
    served,
    survey_counts,
)
from fieldwork.services.surveys import shipped_surveys
from tests.refusing import refused
from tests.spec import Case, cases


@pytest.mark.parametrize("case", cases("surveys"), ids=lambda case: f"{case['rule']}: {case['says']}")
def test_a_household_serves_what_the_table_says(case: Case) -> None:
    serving = served(pd.DataFrame([dict(case["household"])]), shipped_surveys())
    assert serving[case["survey"]].tolist() == [case["expect"]]


def test_each_shipped_survey_is_met_by_the_table() -> None:
    assert {case["survey"] for case in cases("surveys")} == {survey.code for survey in shipped_surveys()}


def only(*conditions: Condition) -> tuple[Survey, ...]:
    return (Survey(code="s", label="s", conditions=conditions),)


def test_a_number_counts_from_the_least_on_and_a_gap_is_unknown() -> None:
    at_least = only(Condition(column="n_persons", test="at_least", wanted=2))
    table = pd.DataFrame({"n_persons": pd.array([1, 2, None], dtype="Int64")})
    assert served(table, at_least)["s"].tolist() == [NO, YES, UNKNOWN]


def test_a_column_that_nobody_asked_is_unknown_for_everybody() -> None:
    table = pd.DataFrame({"urban_rural_code": ["220", "111"]})
    both = only(
        Condition(column="urban_rural_code", test="starts_with", wanted="2"),
        Condition(column="n_away", test="at_least", wanted=1),
    )
    assert served(table, both)["s"].tolist() == [UNKNOWN, NO]


@pytest.mark.parametrize(
    "entry",
    [
        {},
        {"conditions": []},
        {"conditions": [{"column": "x"}]},
        {"conditions": [{"column": "x", "is": ["a"], "at_least": 1}]},
        {"conditions": [{"column": "x", "colour": "blue"}]},
    ],
)
def test_a_rule_that_cannot_be_is_refused_by_the_name_of_its_survey(entry) -> None:
    with refused("SURVEY_RULE_WRONG", "某调查"):
        parse_surveys([{"code": "s", "label": "某调查"} | entry])


def test_counts_stand_beside_the_frame_by_residence_and_leave_out_who_is_unknown() -> None:
    serving = pd.DataFrame({"s": [YES, YES, UNKNOWN, NO]})
    residence = residence_of(pd.Series(["111", "220", "220", "220"]))
    counts = survey_counts(serving, residence=residence, is_sample=pd.Series([True, False, True, True]))
    urban, rural = counts.to_dict("records")
    assert (urban["residence"], urban["n_frame"], urban["n_sample"], urban["frame_percent"]) == ("urban", 1, 1, 100.0)
    assert (rural["n_frame"], rural["n_frame_unknown"], rural["n_sample"], rural["n_sample_unknown"]) == (1, 1, 0, 1)
    assert rural["frame_percent"] == pytest.approx(100 / 3)
    empty = survey_counts(serving.iloc[:0], residence=residence.iloc[:0], is_sample=pd.Series(dtype="bool"))
    assert empty["frame_percent"].isna().all()
