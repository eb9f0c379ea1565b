"""Two ways to the two-phase variance are one: by contributions to the estimates, and by the weights themselves."""

from functools import cache

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sampling.estimation import DesignColumns, VarianceRule, by_two_phases, design_of
from sampling.estimation.linearised import Linearised
from sampling.weights import (
    CalibrationMethod,
    CalibrationRule,
    Control,
    Margin,
    TwoPhaseRule,
    TwoPhaseWeights,
    calibrate_two_phase,
    linearised_variance,
    with_base_weight,
)
from tests.sampling.weighted_samples import two_phase

MARGINS = (Margin(name="tenure", by="tenure", totals={"own": 600.0, "rent": 300.0, "other": 180.0}),)
LOGIT = CalibrationRule(method=CalibrationMethod.LOGIT, lower=0.2, upper=4.0)
RULES = {
    "both phases": TwoPhaseRule(
        margins=MARGINS, controls=(Control(name="income", value="income"),), first=LOGIT, second=LOGIT
    ),
    "only the second": TwoPhaseRule(margins=(), controls=(Control(name="households"),), first=LOGIT, second=LOGIT),
}
N_IN_STRATUM = {"left": 25.0, "right": 40.0}


@cache
def weights_by(name: str) -> TwoPhaseWeights:
    table = two_phase()
    screened = with_base_weight(table, stages=("pi1",))
    chosen = with_base_weight(table, stages=("pi1", "pi2")).query("is_drawn == 1")
    return calibrate_two_phase(screened, chosen[["household_id", "base_weight"]].iloc[::-1], rule=RULES[name])


def areas_of(weights: TwoPhaseWeights, *, is_finite: bool) -> pd.DataFrame:
    """Two strata of areas, equally likely within each."""
    ea_ids = sorted(weights.screened["ea_id"].unique())
    strata = ["left" if number % 3 else "right" for number in range(len(ea_ids))]
    there = [N_IN_STRATUM[stratum] if is_finite else np.inf for stratum in strata]
    return pd.DataFrame({"ea_id": ea_ids, "stratum": strata, "n_areas_population": there})


def by_contributions(weights: TwoPhaseWeights, values: np.ndarray, areas: pd.DataFrame, *, is_finite: bool) -> float:
    listed = weights.screened.groupby("ea_id").size()
    drawn = weights.drawn.assign(ea_id=weights.screened["ea_id"].to_numpy()[weights.places])
    described = drawn.merge(areas, on="ea_id", how="left")
    n_areas = areas.groupby("stratum").size()
    described = described.assign(
        prob1=described["stratum"].map(n_areas) / described["n_areas_population"],
        prob2=described.groupby("ea_id")["household_id"].transform("size") / described["ea_id"].map(listed),
    )
    chances = {"inclusion_prob_stage1": "prob1", "inclusion_prob_stage2": "prob2"} if is_finite else {}
    design = design_of(described, columns=DesignColumns(stratum="stratum", **chances))
    rule = VarianceRule(is_finite=is_finite)
    method = by_two_phases(weights.contributions, household_ids=described["household_id"].tolist(), rule=rule)
    total = Linearised(value=float(drawn["final_weight"] @ values), variable=values)
    return method(design, lambda _: total, total)


@pytest.mark.parametrize("is_finite", [False, True])
@pytest.mark.parametrize("name", RULES)
@settings(max_examples=4)
@given(seed=st.integers(min_value=0, max_value=2**32 - 1))
def test_the_contributions_give_the_linearised_variance(name: str, is_finite: bool, seed: int) -> None:
    weights = weights_by(name)
    values = np.random.default_rng(seed).lognormal(10, 0.8, len(weights.drawn))
    areas = areas_of(weights, is_finite=is_finite)
    expected = linearised_variance(weights, pd.Series(values), areas=areas).total
    assert by_contributions(weights, values, areas, is_finite=is_finite) == pytest.approx(expected, rel=1e-9)
