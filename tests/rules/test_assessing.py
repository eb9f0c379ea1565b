"""How data enter the assessment, case by case, as tests/spec/assessing.toml tells them; and what it lacks."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd
import pytest

from fieldwork.messages import sentence
from fieldwork.resources import shipped_toml
from fieldwork.rules.assessment import Rules, assessment_of
from fieldwork.rules.assessment_charts import area_funnel, area_maps
from fieldwork.rules.assessment_input import AssessmentInput, described_cases, filled_by_area
from fieldwork.rules.assessment_sections import Kind, Part, written
from fieldwork.rules.margin_file import parse_margins
from fieldwork.rules.plan import parse_plan
from fieldwork.rules.plan_assessment import Steps
from sampling.weights.response import STATUS
from tests.refusing import refused
from tests.spec import Case, cases

PLAN = parse_plan(shipped_toml("plan", "2022.toml"))
RULES = Rules(weights=PLAN.weights, assessment=PLAN.assessment)
MARGINS = parse_margins(shipped_toml("margins", "440118_2020.toml"))
CODE_OF = {"respondent": "1.1", "nonrespondent": "2.11"}
Found = dict[str, Any]


def sample(n_areas: int = 6, n_listed: int = 40, take: int = 5) -> AssessmentInput:
    """Invented areas whose first households were drawn; one in seven refused."""
    rng = np.random.default_rng(14)
    ids = [f"44011800100100{area}" for area in range(n_areas)]
    ea_id = np.repeat(ids, n_listed)
    households = [f"{area}{place % n_listed:03d}01" for place, area in enumerate(ea_id)]
    screened = pd.DataFrame(
        {
            "ea_id": ea_id,
            "household_id": households,
            "eligibility": "in",
            "outcome": "complete",
            "n_persons": pd.array(rng.integers(1, 6, len(ea_id)), dtype="Int64"),
            "income": pd.array(rng.lognormal(11, 0.6, len(ea_id)).astype(int), dtype="Int64"),
        }
    )
    drawn = screened.groupby("ea_id").nth(list(range(0, n_listed, n_listed // take)))
    codes = ["2.11" if place % 7 == 3 else "1.1" for place in range(len(drawn))]
    outcomes = pd.DataFrame(
        {
            "ea_id": drawn["ea_id"].to_numpy(),
            "drawn_household_id": drawn["household_id"].to_numpy(),
            "household_id": drawn["household_id"].to_numpy(),
            "drawn_disposition": codes,
            "disposition": codes,
            "is_substitute": False,
            "inclusion_prob_stage1": 0.01,
            "inclusion_prob_stage2": take / n_listed,
        }
    )
    areas = pd.DataFrame(
        {
            "ea_id": ids,
            "area_name": [f"小区{area}" for area in range(n_areas)],
            "urban_rural_code": ["111" if area % 2 else "220" for area in range(n_areas)],
            "inclusion_prob": 0.01,
            "boundary_geojson": None,
        }
    )
    units = [*ids, "total"]
    rates = pd.DataFrame({"unit": units, "n": take, "RR2": 0.9, "CON1": 1.0, "REF1": 0.1, "substitution_rate": 0.0})
    return AssessmentInput(areas=areas, screened=screened, outcomes=outcomes, rates=rates, margins=MARGINS, plan=PLAN)


def month(given: AssessmentInput) -> pd.DataFrame:
    ids = given.outcomes["household_id"]
    rng = np.random.default_rng(3)
    return pd.DataFrame(
        {
            "household_id": ids,
            "disposable_income": rng.lognormal(9, 0.5, len(ids)),
            "n_residents": rng.integers(1, 6, len(ids)),
        }
    )


def filled(given: Found) -> Found:
    table = pd.DataFrame(given).replace("", np.nan)
    return {"filled": filled_by_area(table, "n_persons").tolist()}


def responds(given: Found) -> Found:
    codes = [CODE_OF[state] for state in given["states"]]
    whole = sample()
    few = whole.outcomes.head(len(codes)).assign(drawn_disposition=codes, disposition=codes)
    values = month(replace(whole, outcomes=few))[given["has_values"]]
    table = replace(whole, outcomes=few, values=values)
    screened = whole.screened.assign(inclusion_prob_stage1=0.01, **{STATUS: "respondent"})
    return {"status": described_cases(table, screened)[0][STATUS].tolist()}


def as_written(given: Found) -> Found:
    return {"text": written(float(given["value"]), Kind(given["kind"]))}


def lacks(given: Found) -> Found:
    whole = sample()
    old = month(whole).assign(ea_id="x", weight=1.0) if given["old"] else None
    found = assessment_of(replace(whole, old=old, values=month(whole) if given["values"] else None), rules=RULES)
    parts = (Part.OUTCOMES, Part.SERIES)
    return {part.value: found.section(part).says[0] for part in parts if found.section(part).is_missing}


def shade(given: Found) -> Found:
    steps = Steps(weak=given["weak"], good=given["good"])
    return {"shades": [steps.place(percent) for percent in given["percents"]]}


def outside(given: Found) -> Found:
    n_areas = len(given["n"])
    whole = sample(n_areas)
    made = {"n": given["n"], "I": given["placed"], "P": 0, "RR2": 0.9, "substitution_rate": 0.0}
    areas = pd.DataFrame(made, index=whole.areas["ea_id"]).rename_axis("unit").reset_index()
    rates = pd.concat([areas, whole.rates.tail(1)], ignore_index=True)
    found = assessment_of(replace(whole, rates=rates), rules=RULES)
    points = area_funnel(found, confidence=RULES.assessment.confidence).points
    assert (points["low"] <= points["high"]).all()
    return {"outside": points.loc[points["is_outside"], "number"].tolist()}


RUN: dict[str, Callable[[Found], Found]] = {
    "filled": filled,
    "responds": responds,
    "written": as_written,
    "missing": lacks,
    "shade": shade,
    "outside": outside,
}


@pytest.mark.parametrize("case", cases("assessing"), ids=lambda case: f"{case['rule']}: {case['says']}")
def test_the_assessment_does_what_its_table_says(case: Case) -> None:
    expect = case["expect"]
    if case["rule"] == "missing":
        expect = {part: sentence(code) for part, code in expect.items()}
    assert RUN[case["rule"]](case["given"]) == expect


def test_the_map_shows_each_area_where_its_outline_lies_and_no_shade_where_nothing_is_known() -> None:
    whole = sample()
    outlines = [square(113.6 + 0.1 * number, 23.3) for number in range(4)]
    several = {"type": "MultiPolygon", "coordinates": [square(114.0, 23.5)["coordinates"]]}
    areas = whole.areas.assign(boundary_geojson=[json.dumps(one) for one in (*outlines, several)] + [None])
    rates = whole.rates.assign(I=4, P=0, RR2=[0.6, 0.8, 0.9, np.nan, 0.9, 0.9, 0.9])
    found = assessment_of(replace(whole, areas=areas, rates=rates), rules=RULES)
    maps = area_maps(found, RULES.assessment)
    assert set(maps) == {"coverage", "response"}
    points = maps["response"].points
    assert points["number"].tolist() == [1, 2, 3, 4, 5]
    assert points["shade"].tolist() == [0, 1, 2, -1, 2]
    assert points["longitude"].iloc[-1] == pytest.approx(114.01)
    step = points["east_km"].diff().iloc[1:4]
    np.testing.assert_allclose(step, 0.1 * 111.195 * np.cos(np.radians(23.41)), rtol=1e-3)
    assert points["north_km"].iloc[-1] - points["north_km"].iloc[0] == pytest.approx(0.2 * 111.195)


def square(west: float, south: float) -> dict[str, Any]:
    ring = [[west, south], [west + 0.02, south], [west + 0.02, south + 0.02], [west, south + 0.02], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


def test_a_plan_from_before_the_maps_has_none() -> None:
    older = replace(RULES.assessment, weak_response_percent=None, good_coverage_percent=None)
    assert area_maps(assessment_of(sample_with_counts(), rules=RULES), older) == {}


def sample_with_counts() -> AssessmentInput:
    whole = sample()
    return replace(whole, rates=whole.rates.assign(I=4, P=0))


def test_without_margins_the_first_phase_stays_and_the_section_says_so() -> None:
    found = assessment_of(replace(sample(), margins=()), rules=RULES)
    assert found.section(Part.SUMS).is_missing
    assert found.section(Part.MARGINS).is_missing
    assert (found.prepared.respondents["first_phase_factor"] == 1).all()
    assert not found.section(Part.PRECISION).is_missing


def test_a_section_that_cannot_be_made_says_why_and_leaves_the_others() -> None:
    whole = sample()
    everybody = whole.outcomes.assign(drawn_disposition="1.1", disposition="1.1")
    found = assessment_of(replace(whole, outcomes=everybody), rules=RULES)
    assert found.section(Part.RESPONSE).is_missing
    assert "应答倾向" in found.section(Part.RESPONSE).says[0]
    assert not found.section(Part.AREAS).is_missing


def test_the_order_of_rows_changes_nothing() -> None:
    whole = replace(sample(), values=month(sample()))
    mixed = replace(
        whole,
        screened=whole.screened.sample(frac=1, random_state=1),
        outcomes=whole.outcomes.sample(frac=1, random_state=2),
        values=month(sample()).sample(frac=1, random_state=3),
    )
    one, two = (assessment_of(each, rules=RULES).section(Part.OUTCOMES).table for each in (whole, mixed))
    pd.testing.assert_frame_equal(one, two)


def test_amounts_in_another_unit_change_the_estimates_by_that_factor_only() -> None:
    whole = sample()
    once, tenfold = month(whole), month(whole).assign(disposable_income=lambda table: 10 * table["disposable_income"])
    one, ten = (
        assessment_of(replace(whole, values=values), rules=RULES).section(Part.OUTCOMES).table.iloc[0]
        for values in (once, tenfold)
    )
    assert ten["value"] == pytest.approx(10 * one["value"])
    assert ten["relative_half_width_percent"] == pytest.approx(one["relative_half_width_percent"])


def test_no_sample_and_no_chances_are_refused() -> None:
    whole = sample()
    with refused("ASSESSMENT_NO_SAMPLE"):
        assessment_of(replace(whole, outcomes=whole.outcomes.iloc[:0]), rules=RULES)
    with refused("ASSESSMENT_CHANCES_MISSING"):
        assessment_of(replace(whole, outcomes=whole.outcomes.assign(inclusion_prob_stage1=np.nan)), rules=RULES)
