"""The weights of the bookkeeping households by the plan's rules: from screening and cases to two calibrated phases."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from fieldwork.resources import shipped_toml
from fieldwork.rules.disposition import Disposition
from fieldwork.rules.plan import parse_plan
from fieldwork.rules.plan_weights import (
    NonresponseMethod,
    WeightsPlan,
    calibration_rule_of_plan,
    trim_rule_of_plan,
    two_phase_rule_of_plan,
)
from fieldwork.rules.propensity import PropensityModel
from fieldwork.rules.weighting import WeightingInput, adjusted_screened, weights_of
from fieldwork.rules.weighting_cases import CASE_COLUMNS, cases_of_outcomes
from sampling.weights import CalibrationMethod, Margin, SubstitutionTreatment, current_weight
from sampling.weights.factors import FACTORS
from tests.refusing import refused

PLAN = parse_plan(shipped_toml("plan", "2022.toml")).weights
N_AREAS, TAKE = 15, 10
MODEL = PropensityModel(numbers=("n_persons",))


def screened() -> pd.DataFrame:
    """Return 15 invented areas of 40 to 60 screened households, with gaps, unknown ones and some that are out."""
    rng = np.random.default_rng(2022)
    sizes = rng.integers(40, 61, N_AREAS)
    area = np.repeat(np.arange(N_AREAS), sizes)
    n = area.size
    income = np.round(20_000 * np.exp(rng.normal(0, 0.3, N_AREAS)[area] + rng.normal(0, 0.5, n)))
    return pd.DataFrame(
        {
            "ea_id": [f"4401180010010{a:02d}" for a in area],
            "household_id": [f"4401180010010{a:02d}{k:05d}" for a, k in zip(area, range(n), strict=True)],
            "inclusion_prob_stage1": 0.05,
            "urban_rural": np.where(area % 3 == 0, "rural", "urban"),
            "n_persons": rng.integers(1, 7, n),
            "income": np.where(rng.random(n) < 0.2, np.nan, income),
            "response_status": rng.choice(
                ["respondent", "nonrespondent", "unknown", "ineligible"], n, p=[0.9, 0.04, 0.03, 0.03]
            ),
        }
    )


def cases() -> pd.DataFrame:
    """Return 10 drawn households of each area; some refused, and one in three of these was replaced."""
    rng, rows = np.random.default_rng(7), []
    for _, area in screened().groupby("ea_id"):
        frame = area[area["response_status"] != "ineligible"]
        picks = frame.iloc[rng.permutation(len(frame))]
        for number in range(TAKE):
            case = picks.iloc[number].copy()
            case["inclusion_prob_stage2"] = TAKE / len(frame)
            case["replaced_household_id"] = None
            case["response_status"] = rng.choice(["respondent", "nonrespondent", "ineligible"], p=[0.7, 0.28, 0.02])
            rows.append(case)
            if case["response_status"] == "nonrespondent" and number % 3 == 0:
                substitute = picks.iloc[TAKE + number].copy()
                substitute["replaced_household_id"] = case["household_id"]
                substitute["inclusion_prob_stage2"] = np.nan
                substitute["response_status"] = "respondent"
                rows.append(substitute)
    return pd.DataFrame(rows).reset_index(drop=True)


MARGINS = (Margin(name="area class", by="urban_rural", totals={"rural": 5_600.0, "urban": 9_800.0}),)
GIVEN = WeightingInput(screened=screened(), cases=cases(), margins=MARGINS, cell="urban_rural", propensity=MODEL)


def base_sum() -> float:
    drawn = cases()[cases()["replaced_household_id"].isna()]
    return float((1 / (drawn["inclusion_prob_stage1"] * drawn["inclusion_prob_stage2"])).sum())


def test_the_plan_that_ships_says_how_weights_are_made() -> None:
    assert isinstance(PLAN, WeightsPlan)
    assert trim_rule_of_plan(PLAN).upper == PLAN.trim_upper_medians
    rule = two_phase_rule_of_plan(PLAN, margins=MARGINS)
    assert (rule.first.method, rule.first.upper) == (CalibrationMethod.RAKING, None)
    assert (rule.second.method, rule.second.upper) == (CalibrationMethod.LOGIT, PLAN.upper_bound)
    assert [control.value for control in rule.controls[:2]] == ["n_persons_or_zero", "n_persons_missing"]
    assert calibration_rule_of_plan("linear", PLAN).lower is None


@pytest.mark.parametrize("substitution", SubstitutionTreatment)
@pytest.mark.parametrize("nonresponse", NonresponseMethod)
def test_by_every_method_sums_are_kept_up_to_calibration_and_totals_are_met_after_it(
    nonresponse: NonresponseMethod, substitution: SubstitutionTreatment
) -> None:
    plan = replace(PLAN, nonresponse=str(nonresponse), substitution=str(substitution))
    weighting = weights_of(GIVEN, plan=plan)
    assert current_weight(weighting.cases).sum() == pytest.approx(base_sum())
    drawn, first = weighting.two_phase.drawn, weighting.two_phase.screened
    by_class = drawn.groupby("urban_rural")["final_weight"].sum()
    assert by_class.to_dict() == pytest.approx(dict(MARGINS[0].totals))
    for column in ("n_persons", "income"):
        known = first[column].fillna(0) @ first["final_weight"]
        assert drawn[column].fillna(0) @ drawn["final_weight"] == pytest.approx(known)
    gaps = first["income"].isna() @ first["final_weight"]
    assert drawn["income"].isna() @ drawn["final_weight"] == pytest.approx(gaps)
    made = [factor for factor in FACTORS if factor in drawn]
    assert made == list(FACTORS)
    np.testing.assert_allclose(drawn[made].prod(axis=1), drawn["final_weight"])


def test_with_substitutes_more_households_carry_weight_than_without() -> None:
    n = {}
    for treatment in SubstitutionTreatment:
        weighting = weights_of(GIVEN, plan=replace(PLAN, substitution=str(treatment)))
        n[treatment] = len(weighting.two_phase.drawn)
    n_substitutes = int(cases()["replaced_household_id"].notna().sum())
    assert n_substitutes > 0
    assert n[SubstitutionTreatment.SLOT] - n[SubstitutionTreatment.NONRESPONSE] == n_substitutes


def test_only_screened_households_that_are_out_leave_the_first_phase() -> None:
    kept = adjusted_screened(screened(), plan=PLAN)
    table = screened()
    assert len(kept) == (table["response_status"] != "ineligible").sum()
    known = kept["response_status"] != "unknown"
    assert (kept["eligibility_factor"][known] == 1).all()
    assert (kept["eligibility_factor"][~known] <= 1).all()
    assert not kept[["income_or_zero", "n_persons_or_zero"]].isna().any(axis=None)


def test_propensities_without_a_model_are_refused() -> None:
    with refused("PROPENSITY_MODEL_MISSING", "propensity_classes"):
        weights_of(replace(GIVEN, propensity=None), plan=replace(PLAN, nonresponse="propensity_classes"))


def test_the_cases_of_the_outcomes_are_the_drawn_and_those_that_stand_for_them() -> None:
    columns = ["drawn_household_id", "household_id", "drawn_disposition", "disposition", "is_substitute"]
    rows = [
        ("A", "A", "1.1", "1.1", False),
        ("B", "S", "2.11", "1.1", True),  # B refused, S stands for it
        ("C", "C2", "2.36", "1.1", False),  # C moved out, C2 lives there now
        ("D", "D", "3.90", "3.90", False),
        ("E", "T", "4.61", "2.24", True),
    ]
    probs = {"inclusion_prob_stage1": 0.1, "inclusion_prob_stage2": 0.5}
    made = cases_of_outcomes(pd.DataFrame(rows, columns=columns).assign(**probs))
    assert list(made["household_id"]) == ["A", "B", "C", "D", "E", "S", "T"]
    assert list(made["standing_household_id"]) == ["A", "B", "C2", "D", "E", "S", "T"]
    assert list(made["replaced_household_id"].dropna()) == ["B", "E"]
    assert list(made["response_status"]) == [
        *("respondent", "nonrespondent", "respondent", "unknown", "ineligible"),
        *("respondent", "nonrespondent"),
    ]
    assert list(made["inclusion_prob_stage2"].isna()) == [False] * 5 + [True] * 2
    assert set(CASE_COLUMNS) <= set(made)


def test_every_disposition_means_something_for_a_weight() -> None:
    codes = [code.value for code in Disposition]
    table = pd.DataFrame({"drawn_household_id": codes, "household_id": codes, "disposition": codes})
    made = cases_of_outcomes(
        table.assign(drawn_disposition=codes, is_substitute=False, inclusion_prob_stage1=1.0, inclusion_prob_stage2=1.0)
    )
    assert set(made["response_status"]) == {"respondent", "nonrespondent", "unknown", "ineligible"}
