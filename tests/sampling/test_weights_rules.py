"""The table of rules `tests/spec/weights.toml`, run case by case."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd
import pytest

from sampling.weights import (
    BOUNDED,
    CalibrationMethod,
    CalibrationRule,
    Margin,
    SubstitutionTreatment,
    TrimRule,
    calibrate,
    current_weight,
    post_stratified,
    with_base_weight,
    with_eligibility_factor,
    with_inverse_propensity,
    with_multiplicity,
    with_nonresponse_factor,
    with_substitution_factor,
    with_trimming_factor,
)
from tests.sampling.weighted_samples import refused
from tests.spec import Case, cases

STEPS: dict[str, Callable[[pd.DataFrame, Case], pd.DataFrame]] = {
    "base": lambda table, case: with_base_weight(table, stages=case["stages"]),
    "multiplicity": lambda table, case: with_multiplicity(table, links="n_dwellings"),
    "eligibility": lambda table, case: with_eligibility_factor(table),
    "nonresponse": lambda table, case: with_nonresponse_factor(table, cells=("cell",)),
    "inverse_propensity": lambda table, case: with_inverse_propensity(table),
    "substitution": lambda table, case: with_substitution_factor(
        table.assign(replaced_household_id=table["replaced_household_id"].replace("", None)),
        treatment=SubstitutionTreatment(case["treatment"]),
    ),
    "trimming": lambda table, case: with_trimming_factor(table, rule=TrimRule(upper=case["upper"])),
}


def margins_of(case: Case) -> list[Margin]:
    return [Margin(**entry) for entry in case["margins"]]


def calibrated(table: pd.DataFrame, case: Case) -> Any:
    if case["step"] == "post_stratified":
        return post_stratified(table, margin=margins_of(case)[0]).weights
    method = CalibrationMethod(case["step"])
    bounds = {"lower": case["lower"], "upper": case["upper"]} if method in BOUNDED else {}
    return calibrate(table, margins=margins_of(case), rule=CalibrationRule(method=method, **bounds)).weights


def weights_after(case: Case) -> Any:
    table = pd.DataFrame(case["given"])
    step = STEPS.get(case["step"])
    return calibrated(table, case) if step is None else current_weight(step(table, case))


@pytest.mark.parametrize("case", cases("weights"), ids=lambda case: f"{case['rule']} {case['says']}")
def test_the_rule_holds(case: Case) -> None:
    if "refused" in case:
        with refused(case["refused"]):
            weights_after(case)
    else:
        np.testing.assert_allclose(weights_after(case), case["expect"], rtol=1e-12)
