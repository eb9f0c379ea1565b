"""The rules of the assessment, case by case, as tests/spec/assessment.toml tells them."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd
import pytest

from sampling.assessment import (
    AssessmentError,
    KnownShares,
    Measured,
    break_in_series,
    compare_with_margin,
    ks_distance,
    response_indicators,
    share_as_far,
)
from sampling.estimation import DesignColumns, Inference, SampleDesign, VarianceRule, design_of
from tests.spec import Case, cases

Found = dict[str, Any]


def one_household_areas(n: int) -> SampleDesign:
    ids = [f"{number:02d}" for number in range(n)]
    table = pd.DataFrame({"household_id": ids, "ea_id": ids, "weight": 1.0})
    return design_of(table, columns=DesignColumns(weight="weight"))


def margin(given: dict[str, Any]) -> Found:
    held = pd.DataFrame({"held": given["held"]})
    inference = Inference(design=one_household_areas(len(held)), rule=VarianceRule(), confidence=0.95)
    found = compare_with_margin(held, margin=KnownShares(column="held", counts=given["counts"]), inference=inference)
    return dict(found.table.iloc[0])


def r_indicator(given: dict[str, Any]) -> Found:
    rho = given["propensity"]
    return vars(response_indicators(one_household_areas(len(rho)), rho, rule=VarianceRule()))


def distance(given: dict[str, Any]) -> Found:
    values, drawn = np.array(given["screened"], dtype=float), np.array(given["drawn"])
    as_far = share_as_far(values, drawn, is_number=True)
    return {"distance": ks_distance(values, values[drawn]), "share_as_far": as_far}


def series_break(given: dict[str, Any]) -> Found:
    old, new = (Measured(value=v, standard_error=e, degrees=d) for v, e, d in (given["old"], given["new"]))
    found = break_in_series(old, new, confidence=0.95, covariance=given.get("covariance", 0))
    return vars(found) | {"is_clear": found.is_clear}


RUN: dict[str, Callable[[dict[str, Any]], Found]] = {
    "margin": margin,
    "r_indicator": r_indicator,
    "distance": distance,
    "break": series_break,
}


@pytest.mark.parametrize("case", cases("assessment"), ids=lambda case: f"{case['rule']}: {case['says']}")
def test_an_assessment_is_what_its_table_says(case: Case) -> None:
    run, expect = RUN[case["rule"]], case["expect"]
    if "refused" in expect:
        with pytest.raises(AssessmentError) as refused:
            run(case["given"])
        assert refused.value.code == expect["refused"]
        return
    found = run(case["given"])
    assert {name: found[name] for name in expect} == pytest.approx(expect)
