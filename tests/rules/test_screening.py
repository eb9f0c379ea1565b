"""The rules of the screening, case by case as they stand in ``tests/spec/screening.toml``, and their laws."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import uuid4

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwork.exchange.forms import code_labels, shipped_form
from fieldwork.resources import shipped_toml
from fieldwork.rules.form_answers import check_answers
from fieldwork.rules.plan import parse_plan
from fieldwork.rules.plan_screening import imputation_of_plan, limits_of_plan
from fieldwork.rules.screening import (
    ELIGIBILITY_OF,
    FINISHED,
    PROXIES,
    PaceState,
    Respondent,
    ScreeningFields,
    ScreeningOutcome,
    check_quality,
    forecast,
    is_unconfirmed_out,
    quality_counts,
    require_not_ahead,
    require_reason,
    with_shares,
)
from sampling.draw.order import ordered_areas
from sampling.imputation import ImputationRule, SortImputation
from sampling.screening import participating
from tests.refusing import refused
from tests.spec import Case, cases

EA = "440118001001001"
PLAN = parse_plan(shipped_toml("plan", "2022.toml"))
NOW = datetime(2022, 7, 20, 12, tzinfo=UTC)


def of_rule(name: str) -> list[Any]:
    chosen = [case for case in cases("screening") if case["rule"] == name]
    return [pytest.param(case, id=case["says"]) for case in chosen]


def test_every_case_of_the_table_is_run_here() -> None:
    rules = {case["rule"] for case in cases("screening")}
    run = {"out", "unconfirmed", "proxy", "answers", "imputation", "forecast", "correction", "quality"}
    assert rules == {f"screening.{name}" for name in run}


@pytest.mark.parametrize("case", of_rule("screening.out"))
def test_who_leaves_the_draw(case: Case) -> None:
    eligibility = ELIGIBILITY_OF[ScreeningOutcome(case["outcome"])]
    assert eligibility == case["eligibility"]
    one = pd.DataFrame({"ea_id": [EA], "household_id": [f"{EA}00101"], "eligibility": [eligibility]})
    assert (len(participating(one)) == 1) is case["takes_part"]


@pytest.mark.parametrize("case", of_rule("screening.unconfirmed"))
def test_an_out_that_nobody_confirmed(case: Case) -> None:
    assert is_unconfirmed_out(case["eligibility"], case["outcome"]) is case["is_unconfirmed"]


@pytest.mark.parametrize("case", of_rule("screening.proxy"))
def test_who_is_a_proxy(case: Case) -> None:
    assert (Respondent(case["respondent"]) in PROXIES) is case["is_proxy"]


@pytest.mark.parametrize("case", of_rule("screening.answers"))
def test_answers_against_each_other(case: Case) -> None:
    form = shipped_form("screening")
    ids = {"ea_id": EA, "household_id": f"{EA}00101", "dwelling_no": "001", "household_no": "01"}
    labels = {column.label: column.name for column in form.fields}
    found = [(labels[each.field], str(each.severity)) for each in check_answers(form, ids | case["answers"])]
    assert found == [tuple(each) for each in case["broken"]]


@pytest.mark.parametrize("case", of_rule("screening.imputation"))
def test_missing_incomes_in_the_order(case: Case) -> None:
    incomes = [None if income < 0 else income for income in case["incomes"]]
    table = pd.DataFrame(
        {
            "ea_id": EA,
            "household_id": [f"{EA}{number:03d}01" for number in range(1, len(incomes) + 1)],
            "income": pd.array(incomes, dtype="Int64"),
        }
    )
    rule = SortImputation(rule=ImputationRule(case["imputation"]), n_neighbours=case.get("n_neighbours", 5))
    (area,) = ordered_areas(table, sort=["income"], imputation=rule)
    assert [int(household_id[15:18]) for household_id in area.household_ids] == case["order"]


@pytest.mark.parametrize("case", of_rule("screening.forecast"))
def test_the_day_on_which_a_target_is_reached(case: Case) -> None:
    days = {date.fromisoformat(day): n for day, n in case["days"].items()}
    made = forecast(days, target=case["target"], today=case["today"], pace_days=14)
    assert (made.state, made.reached_on) == (PaceState(case["state"]), case.get("reached_on"))


@pytest.mark.parametrize("case", of_rule("screening.correction"))
def test_what_a_correction_needs(case: Case) -> None:
    said = ScreeningFields(
        answer_id=uuid4(),
        cycle_id="c",
        answers={"household_id": f"{EA}00101"},
        attempted_at=NOW if case["is_visit"] else None,
        reason=case.get("reason"),
    )
    if "refused" in case:
        with refused(case["refused"]):
            require_reason(said, last_outcome=case["last"])
    else:
        require_reason(said, last_outcome=case["last"])


@pytest.mark.parametrize("case", of_rule("screening.quality"))
def test_shares_beyond_the_plan(case: Case) -> None:
    n = case["n"]
    rows = [{"outcome": "complete", "respondent": "self", "has_income": True} for _ in range(n["screened"])]
    for row in rows[: n["proxy"]]:
        row["respondent"] = "neighbour"
    for row in rows[: n["income_missing"]]:
        row["has_income"] = False
    rows += [{"outcome": "no_contact", "respondent": None, "has_income": False} for _ in range(n["no_contact"])]
    answers = pd.DataFrame(rows).assign(ea_id=EA, eligibility="in")
    assert PLAN.screening_work is not None
    limits = limits_of_plan(PLAN.screening, PLAN.screening_work)
    found = check_quality(quality_counts(answers, "ea_id"), by="ea_id", limits=limits)
    assert [each.code for each in found] == case["found"]
    assert all(each.subject == EA for each in found)


def test_codes_of_the_rules_are_those_of_the_lists() -> None:
    assert set(code_labels()["screening_outcome"]) == {str(each) for each in ScreeningOutcome}
    assert set(code_labels()["respondent"]) == {str(each) for each in Respondent}
    proxies = {row["code"] for row in shipped_toml("codes", "respondent.toml")["codes"] if row["is_proxy"]}
    assert proxies == {str(each) for each in PROXIES}
    assert set(ELIGIBILITY_OF) == set(ScreeningOutcome) > FINISHED


COUNTS = st.dictionaries(st.dates(date(2022, 7, 1), date(2022, 8, 31)), st.integers(0, 60), max_size=30)


@given(days=COUNTS, target=st.integers(1, 400), today=st.dates(date(2022, 7, 1), date(2022, 8, 31)))
def test_at_the_pace_of_a_forecast_its_target_is_reached_on_its_day_and_not_before(
    days: dict[date, int], target: int, today: date
) -> None:
    made = forecast(days, target=target, today=today, pace_days=14)
    if made.state is not PaceState.ON_THE_WAY:
        assert (made.reached_on is not None) == (made.state is PaceState.REACHED)
        return
    assert made.reached_on is not None
    ahead = (made.reached_on - today).days
    assert made.n_done * made.n_days + ahead * made.n_recent >= target * made.n_days
    assert made.n_done * made.n_days + (ahead - 1) * made.n_recent < target * made.n_days
    assert 1 <= made.n_days <= 14
    assert made.pace > 0


def test_a_day_late_is_counted_against_the_deadline() -> None:
    made = forecast({date(2022, 8, 10): 10}, target=20, today=date(2022, 8, 10), pace_days=14)
    assert made.days_late(date(2022, 8, 10)) == 1
    assert made.days_late(None) is None
    assert forecast({}, target=20, today=date(2022, 8, 10), pace_days=14).days_late(date(2022, 8, 10)) is None
    assert forecast({}, target=0, today=date(2022, 8, 10), pace_days=14).reached_on is None


def test_an_attempt_is_not_ahead_of_the_clock() -> None:
    said = ScreeningFields(answer_id=uuid4(), cycle_id="c", answers={}, attempted_at=NOW)
    require_not_ahead(said, now=NOW)
    with refused("SCREENING_IN_FUTURE"):
        require_not_ahead(said, now=NOW - timedelta(minutes=1))
    assert "income" not in repr(ScreeningFields(answer_id=uuid4(), cycle_id="c", answers={"income": 1}))


def test_shares_of_nobody_are_none() -> None:
    empty = pd.DataFrame({"ea_id": [], "outcome": [], "eligibility": [], "respondent": [], "has_income": []})
    assert with_shares(quality_counts(empty, "ea_id")).empty


def test_a_plan_without_the_section_imputes_nothing() -> None:
    assert imputation_of_plan(None) == SortImputation()
    assert imputation_of_plan(PLAN.screening_work).rule is ImputationRule.NONE
