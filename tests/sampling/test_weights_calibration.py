"""Laws of calibration: totals are met, factors stay within bounds, and a margin that cannot be met is named."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sampling.weights import (
    BOUNDED,
    CalibrationMethod,
    CalibrationRule,
    Control,
    Margin,
    calibrate,
    estimated_margins,
    margin_matrix,
    post_stratified,
    scaled_to_first,
    weight_summary,
    with_calibration_factor,
)
from sampling.weights.distances import curve
from sampling.weights.reach import nearest_totals
from tests.sampling.weighted_samples import margins, refused, two_stage

LOW, HIGH = 0.4, 2.5
RULES = {
    method: CalibrationRule(method=method, lower=LOW, upper=HIGH)
    if method in BOUNDED
    else CalibrationRule(method=method)
    for method in CalibrationMethod
}
every_method = pytest.mark.parametrize("method", CalibrationMethod)
CONTROLS = (
    Control(name="town", by="town"),
    Control(name="kind", by="kind"),
    Control(name="persons", value="n_persons"),
    Control(name="persons by town", by="town", value="n_persons"),  # redundant with the one before
    Control(name="income", value="income"),
)


@st.composite
def samples(draw: st.DrawFn) -> tuple[pd.DataFrame, tuple[Margin, ...]]:
    """Return households and margins that factors between 0.7 and 1.4 meet."""
    n = draw(st.integers(8, 40))
    rng = np.random.default_rng(draw(st.integers(0, 2**32)))
    table = pd.DataFrame(
        {
            "base_weight": rng.uniform(10, 400, n),
            "town": rng.choice(list("abc"), n),
            "kind": rng.choice(["own", "rent"], n),
            "n_persons": rng.integers(1, 7, n),
            "income": rng.lognormal(10, 0.8, n),
        }
    )
    chosen = draw(st.lists(st.sampled_from(CONTROLS), min_size=1, unique=True))
    return table, estimated_margins(table, chosen, weights=table["base_weight"].to_numpy() * rng.uniform(0.7, 1.4, n))


def sums(table: pd.DataFrame, made: tuple[Margin, ...], weights: np.ndarray) -> np.ndarray:
    return margin_matrix(table, made).x.T @ weights


@every_method
@settings(deadline=None, max_examples=10)
@given(sample=samples())
def test_the_weights_add_up_to_every_margin_within_the_bounds(
    method: CalibrationMethod, sample: tuple[pd.DataFrame, tuple[Margin, ...]]
) -> None:
    table, known = sample
    done = calibrate(table, margins=known, rule=RULES[method])
    np.testing.assert_allclose(sums(table, known, done.weights), margin_matrix(table, known).totals, rtol=1e-9)
    low, high = RULES[method].range
    assert (done.factor >= low - 1e-12).all()
    assert (done.factor <= high + 1e-12).all()
    again = calibrate(table.assign(base_weight=done.weights), margins=known, rule=RULES[method])
    np.testing.assert_allclose(again.factor, 1, atol=1e-8)


@every_method
@settings(deadline=None, max_examples=6)
@given(sample=samples(), scale=st.floats(0.001, 1000), data=st.data())
def test_the_factors_know_neither_order_nor_scale_nor_unit(
    method: CalibrationMethod,
    sample: tuple[pd.DataFrame, tuple[Margin, ...]],
    scale: float,
    data: st.DataObject,
) -> None:
    table, known = sample
    factor = calibrate(table, margins=known, rule=RULES[method]).factor
    order = data.draw(st.permutations(range(len(table))))
    moved = table.iloc[order].assign(base_weight=lambda t: scale * t["base_weight"])
    larger = [replace(m, totals={key: scale * total for key, total in m.totals.items()}) for m in known]
    np.testing.assert_allclose(calibrate(moved, margins=larger, rule=RULES[method]).factor, factor[order], rtol=1e-6)
    in_cents = table.assign(income=100 * table["income"])
    cents = [
        replace(m, totals={key: 100 * total for key, total in m.totals.items()}) if m.value == "income" else m
        for m in known
    ]
    np.testing.assert_allclose(calibrate(in_cents, margins=cents, rule=RULES[method]).factor, factor, rtol=1e-6)


@every_method
def test_one_margin_of_households_is_post_stratification_whatever_the_distance(method: CalibrationMethod) -> None:
    table, margin = two_stage(), margins()[1]
    post = post_stratified(table, margin=margin)
    np.testing.assert_allclose(calibrate(table, margins=[margin], rule=RULES[method]).factor, post.factor, rtol=1e-9)


@every_method
def test_a_replicate_is_calibrated_in_the_same_way_and_weights_of_zero_stay_zero(method: CalibrationMethod) -> None:
    table = two_stage()
    done = calibrate(table, margins=margins(), rule=RULES[method])
    np.testing.assert_allclose(done.recalibrated(done.initial), done.weights)
    without = table["ea_id"] == table["ea_id"].iloc[0]
    replicate = done.recalibrated(np.where(without, 0.0, done.initial * 1.1))
    assert (replicate[without] == 0).all()
    rest = calibrate(table[~without].assign(base_weight=1.1 * table["base_weight"]), margins=margins(), rule=done.rule)
    np.testing.assert_allclose(replicate[~without], rest.weights, rtol=1e-8)


@every_method
def test_redundant_margins_change_nothing(method: CalibrationMethod) -> None:
    table, known = two_stage(), margins()
    redundant = (*known, Margin(name="all", totals={"": 18100.0}), known[2], known[1])
    plain = calibrate(table, margins=known, rule=RULES[method])
    np.testing.assert_allclose(calibrate(table, margins=redundant, rule=RULES[method]).factor, plain.factor, rtol=1e-9)


@every_method
def test_what_the_margins_explain_has_no_residual_and_a_known_total(method: CalibrationMethod) -> None:
    table, known = two_stage(), margins()
    done = calibrate(table, margins=known, rule=RULES[method])
    explained = 3.0 * table["n_persons"] + 100.0 * (table["tenure"] == "own") - 7.0
    assert np.abs(done.residuals(explained.to_numpy())).max() < 1e-9
    total = 3 * known[2].totals[""] + 100 * known[1].totals["own"] - 7 * sum(known[0].totals.values())
    assert done.weights @ explained.to_numpy() == pytest.approx(total)


def test_a_scale_makes_the_regression_a_weighted_one_and_the_totals_are_met() -> None:
    table, known = two_stage(), margins()
    for rule in RULES.values():
        done = calibrate(table, margins=known, rule=rule, scale="n_persons")
        np.testing.assert_allclose(sums(table, known, done.weights), done.matrix.totals, rtol=1e-9)
        residual = done.residuals(table["income"].to_numpy(dtype=float))
        normal = done.matrix.x.T @ (done.initial / done.scale * residual)
        assert np.abs(normal / (np.abs(done.matrix.x).T @ (done.initial * np.abs(residual)))).max() < 1e-9


@every_method
@given(u=st.lists(st.floats(-3, 3), min_size=1, max_size=20))
def test_the_factor_is_the_slope_of_the_height_and_starts_at_one(method: CalibrationMethod, u: list[float]) -> None:
    rule, at, step = RULES[method], np.array(u), 1e-5
    rise = (curve(rule, at + step).height - curve(rule, at - step).height) / (2 * step)
    np.testing.assert_allclose(rise, curve(rule, at).factor, atol=2e-5, rtol=1e-5)
    zero = curve(rule, np.zeros(1))
    assert (zero.factor[0], zero.slope[0]) == (pytest.approx(1), pytest.approx(1))
    inside = np.abs(at) < 0.5
    bend = (curve(rule, at + step).factor - curve(rule, at - step).factor) / (2 * step)
    np.testing.assert_allclose(bend[inside], curve(rule, at).slope[inside], atol=1e-5)


@pytest.mark.parametrize("method", [CalibrationMethod.RAKING, CalibrationMethod.LOGIT])
def test_very_large_steps_stay_finite_or_are_known_to_be_infinite(method: CalibrationMethod) -> None:
    far = curve(RULES[method], np.array([-2000.0, 2000.0]))
    assert far.factor[0] == pytest.approx(RULES[method].range[0])
    assert not np.isnan(far.factor).any()
    assert far.factor[1] == pytest.approx(RULES[method].range[1])


@pytest.mark.parametrize("method", sorted(BOUNDED))
def test_a_margin_out_of_reach_is_named_with_the_nearest_value(method: CalibrationMethod) -> None:
    table, known = two_stage(), margins()
    most = float(table["base_weight"] @ (table["tenure"] == "other")) * HIGH
    tenure = {**known[1].totals, "other": most + 500, "own": known[1].totals["own"] - most - 500 + 1500}
    wrong = (known[0], replace(known[1], totals=tenure), known[2])
    with refused(
        "MARGIN_OUT_OF_REACH", margin="tenure", category="other", expected=f"{most + 500:.10g}", value=f"{most:.10g}"
    ):
        calibrate(table, margins=wrong, rule=RULES[method])


def test_unbounded_methods_meet_what_bounded_ones_cannot() -> None:
    table, known = two_stage(), margins()
    wrong = (*known[:2], replace(known[2], totals={"": 1.5 * known[2].totals[""]}))
    for method in (CalibrationMethod.LINEAR, CalibrationMethod.RAKING):
        done = calibrate(table, margins=wrong, rule=RULES[method])
        np.testing.assert_allclose(sums(table, wrong, done.weights), done.matrix.totals, rtol=1e-9)
        assert (done.factor.min() > 0) == (method is CalibrationMethod.RAKING)


@every_method
def test_totals_that_contradict_each_other_through_the_data_are_named(method: CalibrationMethod) -> None:
    table = two_stage().assign(twice=lambda t: 2 * t["n_persons"])
    wrong = (*margins(), Margin(name="twice", value="twice", totals={"": 2.1 * margins()[2].totals[""]}))
    with refused("MARGIN_OUT_OF_REACH"):
        calibrate(table, margins=wrong, rule=RULES[method])


def test_too_few_steps_are_an_error_that_names_the_margin_that_is_missed_most() -> None:
    table, known = two_stage(), margins()
    wrong = (*known[:2], replace(known[2], totals={"": 1.5 * known[2].totals[""]}))
    with refused("CALIBRATION_NOT_CONVERGED", margin="tenure", category="other", n_iterations="1"):
        calibrate(table, margins=wrong, rule=CalibrationRule(method=CalibrationMethod.RAKING, max_iterations=1))


def test_the_nearest_totals_are_the_totals_themselves_where_they_can_be_met() -> None:
    matrix = margin_matrix(two_stage(), margins())
    nearest = nearest_totals(matrix, two_stage()["base_weight"].to_numpy(), bounds=(LOW, HIGH))
    np.testing.assert_allclose(nearest, matrix.totals, rtol=1e-8)


@pytest.mark.parametrize(
    ("method", "lower", "upper"),
    [
        ("linear", 0.5, 2.0),
        ("raking", None, 2.0),
        ("logit", None, None),
        ("logit", 0.5, np.inf),
        ("bounded_linear", 1.0, 2.0),
        ("bounded_raking", -0.5, 2.0),
        ("bounded_raking", 0.5, 0.9),
    ],
)
def test_bounds_that_do_not_go_with_the_method_are_refused(
    method: str, lower: float | None, upper: float | None
) -> None:
    with refused("CALIBRATION_BOUNDS_INVALID", lower=lower, upper=upper):
        CalibrationRule(method=CalibrationMethod(method), lower=lower, upper=upper)


@pytest.mark.parametrize("limits", [{"max_iterations": 0}, {"tolerance": 0.0}, {"tolerance": 1.0}])
def test_limits_without_sense_are_refused(limits: dict[str, float]) -> None:
    with refused("CALIBRATION_LIMITS_INVALID"):
        CalibrationRule(method=CalibrationMethod.LINEAR, **limits)


def test_margins_that_are_none_are_refused_by_name() -> None:
    with refused("MARGIN_CATEGORIES_INVALID", margin="x", expected="town"):
        Margin(name="x", by="town", totals={"": 3.0})
    with refused("MARGIN_CATEGORIES_INVALID", expected=""):
        Margin(name="x", totals={"a": 3.0})
    with refused("MARGIN_TOTAL_INVALID", category="a", value="0"):
        Margin(name="x", by="town", totals={"a": 0})
    with refused("MARGIN_TOTAL_INVALID", value="nan"):
        Margin(name="x", value="income", totals={"": np.nan})


def test_margins_that_do_not_fit_the_households_are_refused_by_name() -> None:
    table = two_stage()
    rule = RULES[CalibrationMethod.LINEAR]
    with refused("MARGINS_NONE"):
        calibrate(table, margins=[], rule=rule)
    with refused("MARGIN_CATEGORY_UNKNOWN", margin="t", category="other, rent", expected="own"):
        calibrate(table.sort_values("tenure"), margins=[Margin(name="t", by="tenure", totals={"own": 1.0})], rule=rule)
    with refused("MARGIN_CATEGORY_EMPTY", margin="area class", category="urban", expected="7900"):
        calibrate(table[table["urban_rural"] == "rural"], margins=margins(), rule=rule)
    with refused("MARGIN_VALUE_MISSING", column="n_persons", row=table["household_id"][4]):
        calibrate(table.assign(n_persons=table["n_persons"].where(table.index != 4)), margins=margins(), rule=rule)
    with refused("MARGIN_VALUE_MISSING", column="tenure", row=table["household_id"][4]):
        calibrate(table.assign(tenure=table["tenure"].where(table.index != 4)), margins=margins(), rule=rule)
    with refused("POST_STRATA_NOT_COUNTED", margin="persons", column="n_persons"):
        post_stratified(table, margin=margins()[2])
    with refused("WEIGHT_VALUE_INVALID", column="weight", value="0.0"):
        calibrate(table.assign(substitution_factor=0), margins=margins(), rule=rule)
    with refused("WEIGHT_FACTOR_OUT_OF_ORDER"):
        calibrate(table.assign(calibration_factor=1), margins=margins(), rule=rule)


def test_margins_of_different_levels_are_refused_and_may_be_scaled_to_the_first() -> None:
    wrong = [margins()[0], replace(margins()[1], totals={"other": 15.0, "own": 110.0, "rent": 56.0}), margins()[2]]
    with refused("MARGINS_DISAGREE", margin="tenure", value="181", other="area class", expected="18100"):
        margin_matrix(two_stage(), wrong)
    scaled = scaled_to_first(wrong)
    assert [dict(m.totals) for m in scaled] == [pytest.approx(dict(m.totals)) for m in margins()]


def test_a_linear_factor_below_zero_is_kept_and_counted() -> None:
    table = pd.DataFrame({"base_weight": [10.0, 10.0], "n_persons": [1, 3]})
    known = [Margin(name="h", totals={"": 20.0}), Margin(name="p", value="n_persons", totals={"": 64.0})]
    done = with_calibration_factor(table, calibrate(table, margins=known, rule=RULES[CalibrationMethod.LINEAR]))
    assert done["final_weight"].tolist() == pytest.approx([-2, 22])
    last = weight_summary(done).iloc[-1]
    assert (last["n_negative"], last["total"], last["weight_effect"]) == pytest.approx((1, 20, 2 * 488 / 400))


def test_categories_are_compared_as_text() -> None:
    table = pd.DataFrame({"base_weight": [1.0, 2.0], "code": [111, 220]})
    margin = Margin(name="code", by="code", totals={"111": 5.0, "220": 6.0})
    done = with_calibration_factor(table, post_stratified(table, margin=margin))
    assert done["final_weight"].tolist() == [5, 6]
    assert done["calibration_factor"].tolist() == [5, 3]
