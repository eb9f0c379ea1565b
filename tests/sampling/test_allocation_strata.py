"""Allocation: exact totals within bounds, optimal where it claims to be, checked by trying all allocations."""

import math
from fractions import Fraction
from itertools import product

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sampling.allocation import (
    AllocationError,
    AllocationMethod,
    AllocationRule,
    Bounds,
    allocate,
    bounded_shares,
    compare_allocations,
    round_to_total,
    stratified_variance,
)
from sampling.errors import ColumnError

METHODS = list(AllocationMethod)


@st.composite
def strata_tables(draw: st.DrawFn) -> pd.DataFrame:
    n = draw(st.integers(1, 8))
    numbers = st.floats(0.1, 1000)
    return pd.DataFrame(
        {
            "stratum": [f"s{i}" for i in range(n)],
            "n_units": draw(st.lists(st.integers(1, 5000), min_size=n, max_size=n)),
            "sd": draw(st.lists(numbers, min_size=n, max_size=n)),
            "mean": draw(st.lists(numbers, min_size=n, max_size=n)),
            "unit_cost": draw(st.lists(numbers, min_size=n, max_size=n)),
        }
    )


@st.composite
def tasks(draw: st.DrawFn) -> tuple[pd.DataFrame, int, AllocationRule]:
    strata = draw(strata_tables())
    least = draw(st.integers(0, 20))
    rule = AllocationRule(method=draw(st.sampled_from(METHODS)), min_per_stratum=least, power=draw(st.floats(0, 1)))
    fewest = int(strata["n_units"].clip(upper=least).sum())
    return strata, draw(st.integers(fewest, int(strata["n_units"].sum()))), rule


@settings(deadline=None)
@given(tasks())
def test_the_total_is_kept_exactly_within_minimum_and_size(task: tuple[pd.DataFrame, int, AllocationRule]) -> None:
    strata, n_total, rule = task
    result = allocate(strata, n_total=n_total, rule=rule)
    assert result["n_sample"].sum() == n_total
    assert (result["n_sample"] <= result["n_units"]).all()
    assert (result["n_sample"] >= result["n_units"].clip(upper=rule.min_per_stratum)).all()
    assert ((result["n_sample"] - result["n_exact"]).abs() < 1).all()
    assert (result["is_take_all"] == (result["n_sample"] == result["n_units"])).all()
    assert (result["is_at_minimum"] == (result["n_sample"] == result["n_units"].clip(upper=rule.min_per_stratum))).all()


@settings(deadline=None)
@given(tasks())
def test_the_allocation_does_not_depend_on_a_common_factor(task: tuple[pd.DataFrame, int, AllocationRule]) -> None:
    strata, n_total, rule = task
    scaled = strata.assign(sd=strata["sd"] * 1024, unit_cost=strata["unit_cost"] * 4)
    before, after = (allocate(table, n_total=n_total, rule=rule)["n_exact"] for table in (strata, scaled))
    np.testing.assert_allclose(before, after, rtol=1e-9)


@settings(deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 50), st.integers(0, 20), st.integers(0, 30)), min_size=1, max_size=8), st.data()
)
def test_shares_between_the_bounds_are_in_proportion_to_the_scores(
    rows: list[tuple[int, int, int]], data: st.DataObject
) -> None:
    scores = [Fraction(score, 7) for score, _, _ in rows]
    bounds = [Bounds(lowest=low, highest=low + more) for _, low, more in rows]
    least = sum(bound.lowest for bound in bounds)
    most = sum(b.highest if score else b.lowest for score, b in zip(scores, bounds, strict=True))
    n_total = data.draw(st.integers(least, most))
    shares = bounded_shares(scores, n_total=n_total, bounds=bounds)
    assert sum(shares) == n_total
    inner = {
        share / score for share, score, b in zip(shares, scores, bounds, strict=True) if b.lowest < share < b.highest
    }
    assert len(inner) <= 1
    for factor in inner:
        for share, score, bound in zip(shares, scores, bounds, strict=True):
            assert share == min(max(factor * score, bound.lowest), bound.highest)


@settings(deadline=None)
@given(st.lists(st.fractions(0, 50, max_denominator=60), min_size=1, max_size=9), st.data())
def test_rounding_keeps_the_total_and_moves_nobody_by_a_whole(shares: list[Fraction], data: st.DataObject) -> None:
    missing = -sum(shares) % 1
    whole = [*shares[:-1], shares[-1] + missing]
    sizes = data.draw(st.lists(st.integers(1, 9), min_size=len(whole), max_size=len(whole)))
    rounded = round_to_total(whole, sizes=sizes)
    assert sum(rounded) == sum(whole)
    assert all(abs(n - share) < 1 for n, share in zip(rounded, whole, strict=True))
    up = [share % 1 for n, share in zip(rounded, whole, strict=True) if n > share]
    down = [share % 1 for n, share in zip(rounded, whole, strict=True) if n <= share and share % 1]
    assert not up or not down or min(up) >= max(down)


def test_ties_go_to_the_larger_stratum_then_to_the_first() -> None:
    assert round_to_total([Fraction(5, 2)] * 4, sizes=[10, 20, 20, 10]) == [2, 3, 3, 2]
    assert round_to_total([Fraction(5, 2)] * 4, sizes=[10, 10, 10, 10]) == [3, 3, 2, 2]


def test_shares_that_add_to_no_integer_are_refused() -> None:
    with pytest.raises(AllocationError) as refused:
        round_to_total([Fraction(1, 2)], sizes=[1])
    assert (refused.value.code, refused.value.fields) == ("ALLOCATION_TOTAL_NOT_INTEGER", {"value": "1/2"})


def all_allocations(sizes: list[int], n_total: int) -> list[tuple[int, ...]]:
    return [n for n in product(*(range(1, size + 1) for size in sizes)) if sum(n) == n_total]


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(1, 9), st.integers(1, 40)), min_size=2, max_size=3), st.data())
def test_no_allocation_beats_neyman_by_more_than_its_rounding(rows: list[tuple[int, int]], data: st.DataObject) -> None:
    """Every integer allocation is tried; before rounding Neyman's variance is below all of them."""
    sizes = [size for size, _ in rows]
    strata = pd.DataFrame({"stratum": range(len(rows)), "n_units": sizes, "sd": [float(sd) for _, sd in rows]})
    n_total = data.draw(st.integers(len(rows), sum(sizes)))
    rule = AllocationRule(method=AllocationMethod.NEYMAN, min_per_stratum=1)
    result = allocate(strata, n_total=n_total, rule=rule)
    exact = sum(
        size * (size - n) * sd**2 / n for size, n, sd in zip(sizes, result["n_exact"], strata["sd"], strict=True)
    )
    tried = [stratified_variance(strata.assign(n_sample=n)) for n in all_allocations(sizes, n_total)]
    assert exact <= min(tried) + 1e-6
    assert stratified_variance(result) in [pytest.approx(variance) for variance in tried]


def exact_shares(strata: pd.DataFrame, rule: AllocationRule) -> pd.Series:
    wide = strata.assign(n_units=10**9)
    return allocate(wide, n_total=100_000, rule=rule)["n_exact"]


@settings(deadline=None)
@given(strata_tables())
def test_power_goes_from_weighing_strata_alike_to_neyman(strata: pd.DataFrame) -> None:
    """Bankier 1988: q = 1 is Neyman; with q = 0 shares follow S/Ȳ alone, so equal S/Ȳ give equal precision."""
    same = exact_shares(strata, AllocationRule(method=AllocationMethod.POWER, power=1))
    np.testing.assert_allclose(same, exact_shares(strata, AllocationRule(method=AllocationMethod.NEYMAN)), rtol=1e-9)
    equal = exact_shares(strata, AllocationRule(method=AllocationMethod.POWER, power=0))
    ratios = equal / (strata["sd"] / strata["mean"])
    np.testing.assert_allclose(ratios, ratios.iloc[0], rtol=1e-9)


@settings(deadline=None)
@given(strata_tables(), st.floats(0, 1), st.integers(0, 7), st.integers(0, 7), st.floats(0.01, 0.5))
def test_power_makes_bankier_s_loss_smallest(
    strata: pd.DataFrame, power: float, giver: int, taker: int, share: float
) -> None:
    """Moving any part of the sample from one stratum to another makes Σ (X^q · cv)² no smaller."""
    rule = AllocationRule(method=AllocationMethod.POWER, power=power)
    shares = exact_shares(strata, rule).to_numpy()
    totals = 1e9 * strata["mean"].to_numpy()

    def loss(n: np.ndarray) -> float:
        return float((totals ** (2 * power) * (strata["sd"] / strata["mean"]).to_numpy() ** 2 / n).sum())

    moved = shares.copy()
    step = shares[giver % len(shares)] * share
    moved[giver % len(shares)] -= step
    moved[taker % len(shares)] += step
    assert loss(shares) <= loss(moved) * (1 + 1e-9)


@settings(deadline=None)
@given(strata_tables())
def test_optimum_gives_more_precision_for_the_money_than_neyman(strata: pd.DataFrame) -> None:
    """Variance × cost is smallest for the optimum (Cochran 1977, §5.5)."""

    def product_of(method: AllocationMethod) -> float:
        n = exact_shares(strata, AllocationRule(method=method))
        return float((strata["sd"] ** 2 / n).sum() * (strata["unit_cost"] * n).sum())

    assert product_of(AllocationMethod.OPTIMUM) <= product_of(AllocationMethod.NEYMAN) * (1 + 1e-9)


TOWNS = pd.DataFrame(
    {
        "stratum": ["城镇", "乡村"],
        "n_units": [428_318, 157_099],
        "mean": [52_000.0, 29_000.0],
        "sd": [36_000.0, 17_000.0],
    }
)


@pytest.mark.parametrize(
    ("method", "expected"),
    [
        (AllocationMethod.EQUAL, [75, 75]),
        (AllocationMethod.PROPORTIONAL, [110, 40]),
        (AllocationMethod.SQUARE_ROOT, [93, 57]),
        (AllocationMethod.NEYMAN, [128, 22]),
        (AllocationMethod.POWER, [108, 42]),
    ],
)
def test_the_worked_example_of_the_methods_page(method: AllocationMethod, expected: list[int]) -> None:
    rule = AllocationRule(method=method, min_per_stratum=20, power=0.5)
    assert allocate(TOWNS, n_total=150, rule=rule)["n_sample"].tolist() == expected


def test_the_comparison_names_each_rule_and_puts_neyman_first() -> None:
    rules = [AllocationRule(method=m) for m in METHODS if m is not AllocationMethod.OPTIMUM]
    table = compare_allocations(TOWNS, n_total=150, rules=rules).set_index("method")
    assert table["cv_percent"].idxmin() == "neyman"
    assert table["power"].dropna().index.tolist() == ["power"]
    equal = allocate(TOWNS, n_total=150, rule=rules[0])
    assert table.loc["equal", "cv_percent"] == pytest.approx(
        100 * math.sqrt(stratified_variance(equal)) / (TOWNS["n_units"] * TOWNS["mean"]).sum()
    )


def test_a_stratum_without_a_sample_has_no_precision_unless_nothing_varies() -> None:
    table = pd.DataFrame({"stratum": ["a", "b"], "n_units": [10, 10], "sd": [0.0, 2.0], "n_sample": [0, 5]})
    assert stratified_variance(table) == pytest.approx(10 * 5 * 4 / 5)
    assert stratified_variance(table.assign(sd=2.0)) == math.inf


def test_a_minimum_above_a_stratum_takes_it_whole() -> None:
    strata = pd.DataFrame({"stratum": ["a", "b"], "n_units": [3, 100]})
    rule = AllocationRule(method=AllocationMethod.PROPORTIONAL, min_per_stratum=10)
    result = allocate(strata, n_total=13, rule=rule)
    assert result["n_sample"].tolist() == [3, 10]
    assert result["is_take_all"].tolist() == [True, False]


def test_a_stratum_in_which_nothing_varies_stays_at_its_minimum() -> None:
    strata = TOWNS.assign(sd=[0.0, 1.0])
    rule = AllocationRule(method=AllocationMethod.NEYMAN, min_per_stratum=5)
    assert allocate(strata, n_total=150, rule=rule)["n_sample"].tolist() == [5, 145]
    with pytest.raises(AllocationError) as refused:
        allocate(strata.assign(sd=0.0), n_total=150, rule=rule)
    assert (refused.value.code, refused.value.fields) == (
        "ALLOCATION_TOTAL_TOO_LARGE",
        {"n_total": 150, "expected": 10},
    )
    assert allocate(strata.assign(sd=0.0), n_total=10, rule=rule)["n_sample"].tolist() == [5, 5]


@pytest.mark.parametrize(
    ("change", "method", "code"),
    [
        ({"n_units": [10, None]}, AllocationMethod.EQUAL, "ALLOCATION_VALUE_INVALID"),
        ({"n_units": [10, 0]}, AllocationMethod.EQUAL, "ALLOCATION_VALUE_INVALID"),
        ({"sd": [1.0, -1.0]}, AllocationMethod.NEYMAN, "ALLOCATION_VALUE_INVALID"),
        ({"sd": [1.0, math.inf]}, AllocationMethod.NEYMAN, "ALLOCATION_VALUE_INVALID"),
        ({"sd": ["x", 1.0]}, AllocationMethod.NEYMAN, "ALLOCATION_VALUE_INVALID"),
        ({"mean": [0.0, 1.0]}, AllocationMethod.POWER, "ALLOCATION_VALUE_INVALID"),
        ({"stratum": ["a", "a"]}, AllocationMethod.EQUAL, "ALLOCATION_STRATUM_REPEATED"),
    ],
)
def test_a_table_that_cannot_be_is_refused(change: dict[str, object], method: AllocationMethod, code: str) -> None:
    with pytest.raises(AllocationError) as refused:
        allocate(TOWNS.assign(**change), n_total=20, rule=AllocationRule(method=method))
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("n_total", "code"), [(9, "ALLOCATION_TOTAL_TOO_SMALL"), (585_418, "ALLOCATION_TOTAL_TOO_LARGE")]
)
def test_a_total_that_the_strata_do_not_allow_is_refused(n_total: int, code: str) -> None:
    rule = AllocationRule(method=AllocationMethod.EQUAL, min_per_stratum=5)
    with pytest.raises(AllocationError) as refused:
        allocate(TOWNS, n_total=n_total, rule=rule)
    assert refused.value.code == code


def test_no_strata_missing_columns_and_impossible_rules_are_refused() -> None:
    rule = AllocationRule(method=AllocationMethod.OPTIMUM)
    with pytest.raises(AllocationError, match="no strata"):
        allocate(TOWNS.head(0), n_total=0, rule=rule)
    with pytest.raises(ColumnError):
        allocate(TOWNS, n_total=150, rule=rule)
    with pytest.raises(AllocationError):
        AllocationRule(method=AllocationMethod.POWER, power=1.1)
    with pytest.raises(AllocationError):
        AllocationRule(method=AllocationMethod.EQUAL, min_per_stratum=-1)
