"""Weights, calibrated estimates and their variances agree with R's packages survey and sampling (no R is needed here).

`tests/oracles/make_weights_goldens.R` made the numbers; the head of each file names the versions.
"""

import numpy as np
import pandas as pd
import pytest

from sampling.weights import (
    Calibration,
    CalibrationMethod,
    CalibrationRule,
    Control,
    Margin,
    TrimSpread,
    TwoPhaseRule,
    TwoPhaseWeights,
    calibrate,
    calibrate_two_phase,
    component_variance,
    linearised_variance,
    post_stratified,
    with_base_weight,
    with_nonresponse_factor,
)
from sampling.weights.trimming import trimmed
from tests.sampling.weighted_samples import golden, golden_vector, margins, two_phase, two_stage

NINE_DIGITS = 1e-9
LINEAR = CalibrationRule(method=CalibrationMethod.LINEAR)
RULES = {
    "linear": LINEAR,
    "bounded_linear": CalibrationRule(method=CalibrationMethod.BOUNDED_LINEAR, lower=0.97, upper=1.25),
    "raking": CalibrationRule(method=CalibrationMethod.RAKING),
    "bounded_raking": CalibrationRule(method=CalibrationMethod.BOUNDED_RAKING, lower=0.97, upper=1.25),
    "logit": CalibrationRule(method=CalibrationMethod.LOGIT, lower=0.8, upper=1.4),
}


def between_areas(calibration: Calibration, values: np.ndarray, ea_id: pd.Series) -> float:
    """a/(a−1) Σ (z − z̄)² of the sums z of g-weighted residuals: the variance that R's design without strata has."""
    parts = pd.Series(calibration.weights * calibration.residuals(values)).groupby(ea_id).sum()
    return float(len(parts) * parts.var(ddof=1))


def assert_estimates_are_those_of_r(calibration: Calibration, name: str) -> None:
    households = two_stage()
    income, persons = (households[column].to_numpy(dtype=float) for column in ("income", "n_persons"))
    total, n_persons = calibration.weights @ income, calibration.weights @ persons
    assert total == pytest.approx(golden(f"{name}/total_income"), rel=NINE_DIGITS)
    variance = between_areas(calibration, income, households["ea_id"])
    assert variance == pytest.approx(golden(f"{name}/variance_total_income"), rel=NINE_DIGITS)
    ratio = total / n_persons
    assert ratio == pytest.approx(golden(f"{name}/income_per_person"), rel=NINE_DIGITS)
    variance = between_areas(calibration, (income - ratio * persons) / n_persons, households["ea_id"])
    assert variance == pytest.approx(golden(f"{name}/variance_income_per_person"), rel=NINE_DIGITS)


@pytest.mark.parametrize("name", RULES)
def test_calibrated_weights_and_variances_are_those_of_survey(name: str) -> None:
    calibration = calibrate(two_stage(), margins=margins(), rule=RULES[name])
    np.testing.assert_allclose(calibration.weights, golden_vector(name), rtol=NINE_DIGITS)
    assert_estimates_are_those_of_r(calibration, name)


def test_a_scale_is_the_variance_of_survey() -> None:
    calibration = calibrate(two_stage(), margins=margins(), rule=LINEAR, scale="n_persons")
    np.testing.assert_allclose(calibration.weights, golden_vector("linear_scaled"), rtol=NINE_DIGITS)
    assert_estimates_are_those_of_r(calibration, "linear_scaled")


@pytest.mark.parametrize(
    ("name", "theirs", "digits"),
    [
        ("linear", "sampling_linear", NINE_DIGITS),
        ("bounded_linear", "sampling_truncated", NINE_DIGITS),
        # The package stops when the totals are met to 1e-6 of themselves.
        ("raking", "sampling_raking", 1e-5),
        ("logit", "sampling_logit", 1e-5),
    ],
)
def test_calibrated_weights_are_those_of_sampling(name: str, theirs: str, digits: float) -> None:
    calibration = calibrate(two_stage(), margins=margins(), rule=RULES[name])
    np.testing.assert_allclose(calibration.weights, golden_vector(theirs), rtol=digits)


def test_raking_is_what_proportional_fitting_converges_to() -> None:
    calibration = calibrate(two_stage(), margins=margins()[:2], rule=RULES["raking"])
    np.testing.assert_allclose(calibration.weights, golden_vector("proportional_fitting"), rtol=NINE_DIGITS)


def test_post_stratification_is_that_of_survey() -> None:
    calibration = post_stratified(two_stage(), margin=margins()[1])
    np.testing.assert_allclose(calibration.weights, golden_vector("post_stratified"), rtol=NINE_DIGITS)
    income = two_stage()["income"].to_numpy(dtype=float)
    assert calibration.weights @ income == pytest.approx(golden("post_stratified/total_income"), rel=NINE_DIGITS)
    variance = between_areas(calibration, income, two_stage()["ea_id"])
    assert variance == pytest.approx(golden("post_stratified/variance_total_income"), rel=NINE_DIGITS)


def test_trimming_with_equal_spread_is_that_of_survey() -> None:
    weights = two_stage()["base_weight"].to_numpy()
    limits = np.array([0.0, 2.2]) * np.median(weights)
    ours = trimmed(weights, limits=limits, spread=TrimSpread.EQUAL)
    np.testing.assert_allclose(ours, golden_vector("trimmed_equal"), rtol=NINE_DIGITS)


def test_adjustment_by_cells_is_post_stratification_of_the_respondents() -> None:
    households = two_stage()
    status = households["responded"].map({1: "respondent", 0: "nonrespondent"})
    adjusted = with_nonresponse_factor(households.assign(response_status=status), cells=("urban_rural", "age_group"))
    ours = adjusted["base_weight"] * adjusted["nonresponse_factor"]
    np.testing.assert_allclose(ours, golden_vector("nonresponse_cells"), rtol=NINE_DIGITS)


def phases(*, margins: tuple[Margin, ...], controls: tuple[Control, ...], rule: CalibrationRule) -> TwoPhaseWeights:
    every = two_phase()
    screened = with_base_weight(every, stages=("pi1",))
    drawn = with_base_weight(every[every["is_drawn"] == 1], stages=("pi1", "pi2"))
    return calibrate_two_phase(
        screened,
        drawn[["household_id", "base_weight", "spending"]],
        rule=TwoPhaseRule(margins=margins, controls=controls, first=LINEAR, second=rule),
    )


CONTROLS = (
    Control(name="tenure", by="tenure"),
    Control(name="persons", value="n_persons"),
    Control(name="income", value="income"),
)


AREA = ["ea_id", "stratum", "n_areas_population"]


@pytest.mark.parametrize("method", ["linear", "raking"])
def test_two_phases_are_those_of_survey(method: str) -> None:
    weights = phases(margins=(), controls=CONTROLS, rule=RULES[method])
    spending = weights.drawn["spending"].to_numpy()
    name = f"two_phase_{method}"
    assert weights.drawn["final_weight"] @ spending == pytest.approx(golden(f"{name}/total"), rel=NINE_DIGITS)
    variance = component_variance(weights, spending, areas=two_phase()[AREA].drop_duplicates())
    assert variance.first_phase == pytest.approx(golden(f"{name}/variance_first"), rel=NINE_DIGITS)
    assert variance.second_phase == pytest.approx(golden(f"{name}/variance_second"), rel=NINE_DIGITS)
    assert variance.total == pytest.approx(golden(f"{name}/variance"), rel=NINE_DIGITS)


def test_both_phases_calibrated_are_linearised_as_by_regressions_in_r() -> None:
    weights = phases(
        margins=(Margin(name="persons", value="n_persons", totals={"": 4000.0}),),
        controls=(Control(name="income", value="income"),),
        rule=LINEAR,
    )
    spending = weights.drawn["spending"].to_numpy()
    assert weights.drawn["final_weight"] @ spending == pytest.approx(golden("both_phases/total"), rel=NINE_DIGITS)
    without_end = two_phase()[AREA].drop_duplicates().assign(n_areas_population=np.inf)
    variance = linearised_variance(weights, spending, areas=without_end)
    assert variance.total == pytest.approx(golden("both_phases/variance"), rel=NINE_DIGITS)
