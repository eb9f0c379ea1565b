"""Screened lists: who takes part, counts by area, and what is found against the plan."""

import pandas as pd
import pytest

from sampling.errors import DrawError
from sampling.findings import Finding
from sampling.screening import check_screening, participating, screened_counts, takes_part

FIRST, SECOND = "440118001001001", "440118001001002"


def screened(ea_id: str = FIRST, n_households: int = 4, **columns: object) -> pd.DataFrame:
    numbers = [f"{number:03d}" for number in range(1, n_households + 1)]
    table = pd.DataFrame({"ea_id": ea_id, "household_id": [f"{ea_id}{number}01" for number in numbers]})
    return table.assign(dwelling_no=numbers, household_no="01").assign(**columns)


def checked(table: pd.DataFrame, *, ea_ids: tuple[str, ...] = (FIRST,), min_screened: int = 0) -> list[Finding]:
    return check_screening(table, ea_ids=ea_ids, min_screened=min_screened, n_per_area=3)


def facts(findings: list[Finding]) -> list[tuple[str, str, str, str, str, str]]:
    return [(f.code, str(f.severity), f.subject, f.field, f.value, f.expected) for f in findings]


def test_all_but_a_confirmed_out_take_part() -> None:
    table = screened(eligibility=["in", "out", "unknown", None])
    assert takes_part(table).tolist() == [True, False, True, True]
    assert len(participating(table)) == 3
    assert len(participating(screened())) == 4


def test_an_unknown_eligibility_stops_a_draw_and_is_a_finding_in_the_check() -> None:
    table = screened(eligibility=["in", "yes", "in", "in"])
    with pytest.raises(DrawError) as refused:
        takes_part(table)
    assert refused.value.fields == {"household_id": f"{FIRST}00201", "value": "yes"}
    assert facts(checked(table)) == [
        ("SCREENING_ELIGIBILITY_UNKNOWN", "error", f"{FIRST}00201", "eligibility", "yes", "in, out, unknown")
    ]


def test_counts_tell_listed_screened_and_participating_apart() -> None:
    table = screened(
        eligibility=["in", "out", "unknown", "in"], outcome=["complete", "out_of_scope", "no_contact", "complete"]
    )
    both = pd.concat([screened(SECOND, 2), table])
    assert screened_counts(both).to_dict("list") == {
        "ea_id": [FIRST, SECOND],
        "n_listed": [4, 2],
        "n_screened": [2, 0],
        "n_participating": [3, 2],
        "n_out": [1, 0],
    }
    assert screened_counts(screened())["n_screened"].tolist() == [4]


def test_a_list_that_fits_the_plan_has_no_finding() -> None:
    answers = {"n_persons": [1, 2, 3, 4], "income": [0, 5, -3, 10]}
    assert checked(screened(eligibility="in", outcome="complete", **answers), min_screened=4) == []


def test_fewer_than_the_plan_is_a_finding() -> None:
    assert facts(checked(screened(), min_screened=4500)) == [
        ("SCREENING_BELOW_PLAN", "warning", "", "household_id", "4", "4500")
    ]


def test_areas_missing_unknown_and_too_small_are_named() -> None:
    table = pd.concat([screened(FIRST, 2), screened("440118001001003")])
    assert facts(checked(table, ea_ids=(FIRST, SECOND))) == [
        ("SCREENING_AREA_MISSING", "warning", SECOND, "ea_id", "", ""),
        ("SCREENING_AREA_UNKNOWN", "error", "440118001001003", "ea_id", "440118001001003", ""),
        ("SCREENING_AREA_TOO_SMALL", "error", FIRST, "household_id", "2", "3"),
    ]


def test_ids_that_repeat_or_contradict_their_columns_are_named() -> None:
    table = screened()
    twice = pd.concat([table, table.iloc[:1]])
    assert ("SCREENING_HOUSEHOLD_DUPLICATE", f"{FIRST}00101") in {(f.code, f.subject) for f in checked(twice)}
    contradicting = table.assign(dwelling_no=["001", "009", "003", None], household_no=["02", "01", "01", "01"])
    assert facts(checked(contradicting)) == [
        ("SCREENING_ID_CONTRADICTS", "error", f"{FIRST}00201", "dwelling_no", "009", "002"),
        ("SCREENING_ID_CONTRADICTS", "error", f"{FIRST}00101", "household_no", "02", "01"),
    ]
    elsewhere = table.assign(ea_id=SECOND)
    assert {f.field for f in checked(elsewhere, ea_ids=(SECOND,))} == {"ea_id"}
    assert checked(table[["ea_id", "household_id"]]) == []


def test_missing_answers_of_screened_households_and_households_of_nobody_are_reported() -> None:
    table = screened(
        eligibility=["in", "in", "in", "out"],
        n_persons=pd.array([0, 2, None, None], dtype="Int64"),
        income=pd.array([None, 5, None, None], dtype="Int64"),
    )
    assert facts(checked(table)) == [
        ("SCREENING_ANSWER_MISSING", "information", FIRST, "n_persons", "1", ""),
        ("SCREENING_ANSWER_MISSING", "information", FIRST, "income", "2", ""),
        ("SCREENING_NOBODY", "warning", f"{FIRST}00101", "n_persons", "0", "1"),
    ]
