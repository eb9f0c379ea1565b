"""Sample sizes: the printed cases of the books, inverses, and what cannot be reached."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sampling.allocation import (
    AllocationError,
    FieldConditions,
    RatioSpread,
    SizeGoal,
    relative_error_of_size,
    size_for_mean,
    size_for_proportion,
    size_for_ratio,
)

GOAL = SizeGoal(relative_error=0.05, confidence=0.95)
IDEAL = FieldConditions()
conditions = st.builds(
    FieldConditions,
    design_effect=st.floats(0.5, 8),
    response_rate=st.floats(0.3, 1),
    coverage_rate=st.floats(0.3, 1),
    n_population=st.none() | st.integers(100_000, 10_000_000),
)
goals = st.builds(SizeGoal, relative_error=st.floats(0.02, 0.5), confidence=st.floats(0.5, 0.99))


def test_half_with_five_points_either_way_needs_four_hundred() -> None:
    """Cochran 1977, §4.4: P = 50 %, ±5 points, t = 2 give n₀ = 400; of 3,200 units 400 / (1 + 400/3200) = 355.6."""
    two_sigma = math.erf(math.sqrt(2))
    goal = SizeGoal(relative_error=0.1, confidence=two_sigma)
    assert size_for_proportion(0.5, goal=goal, conditions=IDEAL).n_simple == pytest.approx(400)
    assert size_for_proportion(0.5, goal=goal, conditions=FieldConditions(n_population=3200)).n_needed == 356


@settings(deadline=None)
@given(st.floats(0.05, 3), goals, conditions)
def test_the_size_needed_reaches_the_error_and_one_less_does_not(
    cv: float, goal: SizeGoal, conditions: FieldConditions
) -> None:
    unlimited = FieldConditions(design_effect=conditions.design_effect, n_population=conditions.n_population)
    size = size_for_mean(cv, goal=goal, conditions=unlimited)

    def error(n: int) -> float:
        return relative_error_of_size(cv, n_needed=n, confidence=goal.confidence, conditions=unlimited)

    assert error(size.n_needed) <= goal.relative_error * (1 + 1e-6)
    if size.n_needed > 1:
        assert error(size.n_needed - 1) > goal.relative_error * (1 - 1e-6)


@settings(deadline=None)
@given(st.floats(0.05, 2), goals, conditions)
def test_what_is_drawn_yields_what_is_needed(cv: float, goal: SizeGoal, conditions: FieldConditions) -> None:
    size = size_for_mean(cv, goal=goal, conditions=conditions)
    rate = conditions.response_rate * conditions.coverage_rate
    assert size.n_to_draw * rate >= size.n_needed * (1 - 1e-6)
    assert (size.n_to_draw - 1) * rate < size.n_needed


@settings(deadline=None)
@given(st.floats(0.01, 0.99), goals, conditions)
def test_a_proportion_is_the_mean_of_a_variable_of_0_and_1(
    proportion: float, goal: SizeGoal, conditions: FieldConditions
) -> None:
    cv = math.sqrt((1 - proportion) / proportion)
    try:
        expected = size_for_mean(cv, goal=goal, conditions=conditions).n_simple
    except AllocationError:
        return
    assert size_for_proportion(proportion, goal=goal, conditions=conditions).n_simple == pytest.approx(expected)


@settings(deadline=None)
@given(st.floats(0, 3), st.floats(0, 3), st.floats(-1, 1))
def test_a_ratio_varies_as_its_residuals_do(cv_y: float, cv_x: float, correlation: float) -> None:
    spread = RatioSpread(cv_numerator=cv_y, cv_denominator=cv_x, correlation=correlation)
    expected = cv_y**2 + cv_x**2 - 2 * correlation * cv_y * cv_x
    assert spread.squared_cv == pytest.approx(expected, abs=1e-9)
    assert spread.squared_cv >= 0


def test_a_ratio_to_a_constant_is_a_mean_and_proportional_variables_need_one_household() -> None:
    constant = RatioSpread(cv_numerator=0.8, cv_denominator=0, correlation=0)
    assert size_for_ratio(constant, goal=GOAL, conditions=IDEAL) == size_for_mean(0.8, goal=GOAL, conditions=IDEAL)
    proportional = RatioSpread(cv_numerator=0.8, cv_denominator=0.8, correlation=1)
    assert size_for_ratio(proportional, goal=GOAL, conditions=IDEAL).n_needed == 1


def test_a_whole_population_is_enough_for_any_error() -> None:
    conditions = FieldConditions(n_population=50)
    assert size_for_mean(5, goal=SizeGoal(relative_error=1e-9, confidence=0.95), conditions=conditions).n_needed == 50
    assert relative_error_of_size(5, n_needed=50, confidence=0.95, conditions=conditions) == 0


def test_the_worked_example_of_the_methods_page() -> None:
    conditions = FieldConditions(design_effect=3.25, response_rate=0.8, coverage_rate=0.95, n_population=585_417)
    size = size_for_mean(0.7, goal=GOAL, conditions=conditions)
    assert (round(size.n_simple, 1), size.n_needed, size.n_to_draw) == (752.9, 2437, 3207)
    assert size.n_areas(n_households_per_area=10) == 321


def test_noise_in_the_last_digit_does_not_cost_a_household() -> None:
    size = size_for_mean(0, goal=GOAL, conditions=FieldConditions(response_rate=0.1 * 3, coverage_rate=1 / 0.3 / 10))
    assert size.n_to_draw == 10


def test_more_than_the_list_holds_is_refused() -> None:
    conditions = FieldConditions(response_rate=0.5, coverage_rate=0.9, n_population=1000)
    with pytest.raises(AllocationError) as refused:
        size_for_mean(2, goal=SizeGoal(relative_error=0.01, confidence=0.95), conditions=conditions)
    assert (refused.value.code, refused.value.fields["expected"]) == ("PRECISION_OUT_OF_REACH", 1112)


@pytest.mark.parametrize(
    ("call", "field"),
    [
        (lambda: SizeGoal(relative_error=0, confidence=0.95), "relative_error"),
        (lambda: SizeGoal(relative_error=0.1, confidence=1), "confidence"),
        (lambda: SizeGoal(relative_error=math.nan, confidence=0.9), "relative_error"),
        (lambda: FieldConditions(design_effect=0), "design_effect"),
        (lambda: FieldConditions(response_rate=0), "response_rate"),
        (lambda: FieldConditions(coverage_rate=1.01), "coverage_rate"),
        (lambda: FieldConditions(n_population=0), "n_population"),
        (lambda: RatioSpread(cv_numerator=-1, cv_denominator=1, correlation=0), "cv_numerator"),
        (lambda: RatioSpread(cv_numerator=1, cv_denominator=math.inf, correlation=0), "cv_denominator"),
        (lambda: RatioSpread(cv_numerator=1, cv_denominator=1, correlation=1.5), "correlation"),
        (lambda: size_for_mean(-0.1, goal=GOAL, conditions=IDEAL), "cv"),
        (lambda: size_for_proportion(0, goal=GOAL, conditions=IDEAL), "proportion"),
        (lambda: size_for_proportion(1, goal=GOAL, conditions=IDEAL), "proportion"),
        (lambda: relative_error_of_size(1, n_needed=0, confidence=0.9, conditions=IDEAL), "n_needed"),
        (
            lambda: size_for_mean(1, goal=GOAL, conditions=IDEAL).n_areas(n_households_per_area=0),
            "n_households_per_area",
        ),
    ],
)
def test_a_number_out_of_range_is_refused_by_its_name(call: object, field: str) -> None:
    with pytest.raises(AllocationError) as refused:
        call()  # type: ignore[operator]
    assert (refused.value.code, refused.value.fields["field"]) == ("ALLOCATION_NUMBER_INVALID", field)
