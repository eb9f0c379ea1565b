"""Laws of the statistics: their linearised variables are derivatives, and weights count households."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from sampling.estimation import (
    EstimationError,
    Statistic,
    counting,
    gini,
    lower_sum,
    mean,
    proportion,
    ratio,
    s80_s20,
    total,
    weighted_quantile,
    within,
)
from sampling.estimation.inequality import quintile_share

RNG = np.random.default_rng(5)
VALUES = np.round(RNG.lognormal(10, 0.7, 37), -3)  # some are equal
OTHER = RNG.integers(1, 7, 37).astype(float)
WEIGHTS = RNG.uniform(20, 90, 37)
STATISTICS: dict[str, Statistic] = {
    "total": total(VALUES),
    "mean": mean(VALUES),
    "ratio": ratio(VALUES, OTHER),
    "proportion": proportion(VALUES > 20_000),
    "gini": gini(VALUES),
    "lower_sum": lower_sum(VALUES, share=0.3),
    **{f"fifth {n}": quintile_share(VALUES, fifth=n) for n in range(1, 6)},
    "gini of persons": counting(OTHER, gini(VALUES / OTHER)),
    "mean of a domain": within(VALUES > 15_000, lambda members: mean(VALUES[members])),
}
amounts = hnp.arrays(np.float64, st.integers(2, 12), elements=st.integers(0, 20).map(float))


@pytest.mark.parametrize("name", STATISTICS)
def test_the_linearised_variable_is_the_derivative_by_each_weight(name: str) -> None:
    statistic, step = STATISTICS[name], 1e-4
    for unit in range(len(WEIGHTS)):
        shift = step * (np.arange(len(WEIGHTS)) == unit)
        slope = (statistic(WEIGHTS + shift).value - statistic(WEIGHTS - shift).value) / (2 * step)
        variable = statistic(WEIGHTS).variable
        assert slope == pytest.approx(variable[unit], rel=1e-5, abs=1e-7 * abs(variable).max())


def test_s80_s20_and_its_linearised_variable_come_near_the_smooth_form_where_incomes_differ() -> None:
    values, weights = RNG.lognormal(10, 0.6, 600), RNG.uniform(20, 90, 600)
    low, high = (quintile_share(values, fifth=fifth)(weights) for fifth in (1, 5))
    smooth = high.value / low.value
    found = s80_s20(values)(weights)
    assert found.value == pytest.approx(smooth, rel=0.02)
    variable = (high.variable - smooth * low.variable) / low.value
    assert found.variable == pytest.approx(variable, abs=0.02 * np.abs(variable).max())


@pytest.mark.parametrize("name", [name for name in STATISTICS if name not in ("total", "lower_sum")])
def test_all_but_totals_do_not_change_with_the_scale_of_the_weights(name: str) -> None:
    statistic = STATISTICS[name]
    once, thrice = statistic(WEIGHTS), statistic(3 * WEIGHTS)
    assert thrice.value == pytest.approx(once.value, rel=1e-12)
    assert thrice.variable == pytest.approx(once.variable / 3, rel=1e-9, abs=1e-15)
    assert WEIGHTS @ once.variable == pytest.approx(0, abs=1e-9 * np.abs(WEIGHTS * once.variable).sum())


@given(amounts, st.data())
def test_a_weight_of_three_is_three_households(values: np.ndarray, data: st.DataObject) -> None:
    times = data.draw(hnp.arrays(np.int64, len(values), elements=st.integers(1, 4)))
    repeated, ones = np.repeat(values, times), np.ones(times.sum())
    assert weighted_quantile(values, times.astype(float), probability=0.3) == weighted_quantile(
        repeated, ones, probability=0.3
    )
    if values.sum() > 0:
        assert gini(values)(times.astype(float)).value == pytest.approx(gini(repeated)(ones).value, abs=1e-12)


@given(amounts)
def test_the_gini_coefficient_is_its_definition(values: np.ndarray) -> None:
    if values.sum() == 0:
        with pytest.raises(EstimationError, match="not above 0") as refused:
            gini(values)(np.ones(len(values)))
        assert refused.value.code == "ESTIMATION_DENOMINATOR_ZERO"
        return
    differences = np.abs(values[:, None] - values[None, :]).sum()
    expected = differences / (2 * len(values) * values.sum())
    assert gini(values)(np.ones(len(values))).value == pytest.approx(expected, abs=1e-12)


@given(amounts, st.data())
def test_the_shares_of_the_five_fifths_add_up_to_one_and_rise(values: np.ndarray, data: st.DataObject) -> None:
    weights = data.draw(hnp.arrays(np.float64, len(values), elements=st.integers(1, 9).map(float)))
    if values.sum() == 0:
        return
    shares = [quintile_share(values, fifth=n)(weights).value for n in range(1, 6)]
    assert sum(shares) == pytest.approx(1, abs=1e-12)
    assert all(low <= high + 1e-12 for low, high in pairwise(shares))


@given(amounts, st.floats(0.01, 0.99))
@settings(max_examples=50)
def test_a_quantile_is_the_first_value_that_reaches_its_share(values: np.ndarray, probability: float) -> None:
    found = weighted_quantile(values, np.ones(len(values)), probability=probability)
    assert (values <= found).mean() >= probability * (1 - 1e-9)
    assert (values < found).mean() < probability


def test_a_share_that_is_reached_but_for_rounding_is_reached() -> None:
    assert weighted_quantile([1, 2, 3], np.array([0.1, 0.2, 0.7]), probability=0.3) == 2  # 0.1 + 0.2 > 0.3


def test_a_household_without_weight_does_not_count() -> None:
    weights = np.array([1.0, 1.0, 0.0])
    assert weighted_quantile([1, 2, 99], weights, probability=0.9) == 2
    assert gini([1, 1, 99])(weights).value == pytest.approx(0)


@pytest.mark.parametrize(
    ("statistic", "code"),
    [
        (ratio([1, 2], [0, 0]), "ESTIMATION_DENOMINATOR_ZERO"),
        (total([1, np.nan]), "ESTIMATION_VALUE_MISSING"),
        (total([1, 2, 3]), "ESTIMATION_LENGTH_DIFFERS"),
        (lambda w: gini([1, 2])(0 * w), "ESTIMATION_EMPTY"),
        (lambda w: quintile_share([1, 2], fifth=int(6 * w[0]))(w), "ESTIMATION_NUMBER_INVALID"),
        (lambda w: weighted_quantile([1, 2], w, probability=1.0), "ESTIMATION_NUMBER_INVALID"),
        (s80_s20([0, 5]), "ESTIMATION_DENOMINATOR_ZERO"),
    ],
)
def test_what_cannot_be_estimated_is_refused(statistic: Statistic, code: str) -> None:
    with pytest.raises(EstimationError) as refused:
        statistic(np.ones(2))
    assert refused.value.code == code
