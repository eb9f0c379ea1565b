"""Precision of a design: against all two-stage samples one by one, simulated spreads and Kish's identities."""

import math
from dataclasses import replace
from itertools import combinations, product
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sampling.allocation import (
    AllocationError,
    AreaSpread,
    SpreadColumns,
    TwoStageSize,
    areas_needed,
    best_take,
    check_spread,
    correlation_interval,
    design_effect,
    effective_take,
    precision_curve,
    precision_of,
    spread_from_screening,
    weight_effect,
)
from sampling.errors import ColumnError
from sampling.findings import Severity

ROOT = Path(__file__).resolve().parents[2]
MEAN_OF_Y = SpreadColumns(numerator="y", denominator=None)
PER_PERSON = SpreadColumns()
PLAN = TwoStageSize(n_areas=15, n_households_per_area=10)


def spread_of(rho: float = 0.25, *, sd: float = 0.7) -> AreaSpread:
    return AreaSpread(
        mean=1.0,
        between_variance=rho * sd**2,
        within_variance=(1 - rho) * sd**2,
        size_coefficient=300.0,
        mean_squares=(1.0, 1.0),
        n_areas=15,
        n_households=4500,
        n_left_out=0,
    )


def table_of(areas: list[list[float]]) -> pd.DataFrame:
    return pd.DataFrame([(f"ea{i}", y) for i, area in enumerate(areas) for y in area], columns=["ea_id", "y"])


def income_table(*, rho: float, sizes: list[int], seed: int) -> pd.DataFrame:
    rng = np.random.default_rng(seed)
    areas = np.repeat(np.arange(len(sizes)), sizes)
    log = np.sqrt(rho) * rng.normal(size=len(sizes))[areas] + np.sqrt(1 - rho) * rng.normal(size=len(areas))
    persons = rng.integers(1, 6, len(areas))
    return pd.DataFrame(
        {"ea_id": areas.astype(str), "income": 30_000 * persons * np.exp(0.3 * log), "n_persons": persons}
    )


def variance_by_enumeration(areas: list[list[float]], *, n_areas: int, take: int) -> float:
    """Variance of the mean over all two-stage simple random samples, from the list of them."""
    means = [
        np.mean([np.mean(part) for part in parts])
        for chosen in combinations(areas, n_areas)
        for parts in product(*(list(combinations(area, take)) for area in chosen))
    ]
    return float(np.var(means))


@pytest.mark.parametrize(("n_areas", "take"), [(2, 2), (3, 1), (2, 3), (4, 2), (3, 3), (4, 3)])
def test_the_variance_is_that_of_all_two_stage_samples(n_areas: int, take: int) -> None:
    """The spread of a whole population gives the exact design variance (Cochran 1977, §10.3)."""
    areas = [[1.0, 4.0, 6.0], [9.0, 12.0, 14.0], [2.0, 2.0, 7.0], [20.0, 11.0, 5.0]]
    spread = spread_from_screening(table_of(areas), columns=MEAN_OF_Y)
    size = TwoStageSize(
        n_areas=n_areas, n_households_per_area=take, n_areas_population=4, n_households_per_area_population=3
    )
    precision = precision_of(spread, size=size, confidence=0.95)
    exact = variance_by_enumeration(areas, n_areas=n_areas, take=take)
    assert precision.standard_error**2 == pytest.approx(exact, abs=1e-12)
    assert spread.mean == pytest.approx(np.mean(areas))


def test_unequal_areas_by_hand() -> None:
    """n = (2, 3, 1): n₀ = (6 − 14/6)/2; MSB = (2·4 + 3·1 + 1·25)/2 about the mean 6, MSW from within."""
    spread = spread_from_screening(table_of([[3.0, 5.0], [6.0, 7.0, 8.0], [7.0]]), columns=MEAN_OF_Y)
    assert spread.size_coefficient == pytest.approx((6 - 14 / 6) / 2)
    between = (2 * (4 - 6) ** 2 + 3 * (7 - 6) ** 2 + (7 - 6) ** 2) / 2
    within = (1 + 1 + 1 + 0 + 1) / 3
    assert spread.mean_squares == pytest.approx((between, within))
    assert spread.between_variance == pytest.approx((between - within) / spread.size_coefficient)
    assert spread.intra_area_correlation == pytest.approx(spread.between_variance / spread.variance)


@settings(deadline=None)
@given(st.lists(st.lists(st.integers(1, 50), min_size=2, max_size=6), min_size=2, max_size=6))
def test_the_spread_does_not_depend_on_the_unit_nor_on_the_order(areas: list[list[int]]) -> None:
    table = table_of([[float(y) for y in area] for area in areas])
    spread = spread_from_screening(table, columns=MEAN_OF_Y)
    scaled = table.assign(y=table["y"] * 7)[::-1]
    other = spread_from_screening(scaled, columns=MEAN_OF_Y)
    assert other.mean == pytest.approx(7 * spread.mean)
    assert other.cv == pytest.approx(spread.cv)
    assert other.intra_area_correlation == pytest.approx(spread.intra_area_correlation, abs=1e-9)
    assert spread.intra_area_correlation <= 1 + 1e-12


@pytest.mark.parametrize("rho", [0.0, 0.25, 0.6])
def test_the_estimated_correlation_is_right_on_average(rho: float) -> None:
    """ANOVA on 40 synthetic districts of normal data with unequal areas, within 3 standard errors."""
    rng = np.random.default_rng(7)
    sizes = rng.integers(5, 40, 30)
    areas = np.repeat(np.arange(30), sizes)

    def between(_: int) -> float:
        y = np.sqrt(rho) * rng.normal(size=30)[areas] + np.sqrt(1 - rho) * rng.normal(size=len(areas)) + 10
        return spread_from_screening(pd.DataFrame({"ea_id": areas, "y": y}), columns=MEAN_OF_Y).between_variance

    estimates = [between(i) for i in range(40)]
    assert abs(np.mean(estimates) - rho) < 3 * np.std(estimates) / math.sqrt(40) + 1e-3


def test_income_per_person_is_a_ratio_and_incomplete_households_are_left_out_and_counted() -> None:
    table = income_table(rho=0.25, sizes=[30, 20, 25], seed=3)
    broken = table.astype({"income": "Float64", "n_persons": "Int64"})
    broken.loc[0, "income"] = pd.NA
    broken.loc[1, "n_persons"] = 0
    spread = spread_from_screening(broken, columns=PER_PERSON)
    kept = table.drop(index=[0, 1])
    assert (spread.n_left_out, spread.n_households) == (2, 73)
    assert spread.mean == pytest.approx(kept["income"].sum() / kept["n_persons"].sum())


def test_weights_enter_the_ratio() -> None:
    table = income_table(rho=0.25, sizes=[30, 20], seed=3).assign(w=lambda t: np.where(t["ea_id"] == "0", 1.0, 3.0))
    spread = spread_from_screening(table, columns=SpreadColumns(weight="w"))
    assert spread.mean == pytest.approx((table["w"] * table["income"]).sum() / (table["w"] * table["n_persons"]).sum())


def test_the_interval_holds_the_correlation_and_narrows_with_more_areas() -> None:
    widths = []
    for n_areas in (15, 150):
        spread = spread_from_screening(income_table(rho=0.25, sizes=[50] * n_areas, seed=11), columns=PER_PERSON)
        low, high = correlation_interval(spread, confidence=0.95)
        assert low < spread.intra_area_correlation < high
        widths.append(high - low)
    assert widths[1] < widths[0] / 2


def test_the_interval_covers_as_often_as_it_says() -> None:
    """Equal sizes and normal data, where it is exact: 95 % of 300 intervals hold ρ = 0.3, within 3 standard errors."""
    rng = np.random.default_rng(5)
    areas = np.repeat(np.arange(15), 8)
    hits = 0
    for _ in range(300):
        y = math.sqrt(0.3) * rng.normal(size=15)[areas] + math.sqrt(0.7) * rng.normal(size=120) + 10
        spread = spread_from_screening(pd.DataFrame({"ea_id": areas, "y": y}), columns=MEAN_OF_Y)
        low, high = correlation_interval(spread, confidence=0.95)
        hits += low <= 0.3 <= high
    assert abs(hits / 300 - 0.95) < 3 * math.sqrt(0.95 * 0.05 / 300)


@settings(deadline=None)
@given(st.floats(0, 0.99), st.integers(2, 60), st.integers(1, 60), st.floats(1, 3))
def test_without_finite_corrections_the_design_effect_is_kish_s(rho: float, a: int, b: int, weights: float) -> None:
    size = TwoStageSize(n_areas=a, n_households_per_area=b, weight_effect=weights)
    precision = precision_of(spread_of(rho), size=size, confidence=0.95)
    expected = design_effect(rho, n_households_per_area=b, weight_effect=weights)
    assert precision.design_effect == pytest.approx(expected)
    assert precision.standard_error**2 == pytest.approx(expected * 0.7**2 / (a * b))


def test_the_plan_s_fifteen_by_ten() -> None:
    """ρ = 0.25, cv = 0.7: deff 3.25, standard error 10.3 %, half-width 22.1 % with t(14) = 2.145."""
    precision = precision_of(spread_of(), size=PLAN, confidence=0.95)
    assert precision.design_effect == pytest.approx(3.25)
    assert precision.standard_error == pytest.approx(0.10304, abs=5e-6)
    assert precision.relative_half_width == pytest.approx(0.2210, abs=5e-5)


@settings(deadline=None)
@given(st.floats(0.01, 0.9), st.integers(3, 50), st.integers(1, 30))
def test_more_areas_and_more_households_never_hurt(rho: float, a: int, b: int) -> None:
    grid = ([a, a + 1], [b, b + 1])
    curve = precision_curve(spread_of(rho), grid=grid, size=PLAN, confidence=0.9)
    width = curve.set_index(["n_areas", "n_households_per_area"])["relative_half_width_percent"]
    assert width[a, b] > width[a + 1, b]
    assert width[a, b] > width[a, b + 1]


def test_the_curve_has_one_row_for_each_pair() -> None:
    curve = precision_curve(spread_of(), grid=([10, 15], [5, 10, 20]), size=PLAN, confidence=0.95)
    assert curve[["n_areas", "n_households_per_area"]].to_numpy().tolist() == [
        [a, b] for a in (10, 15) for b in (5, 10, 20)
    ]
    assert (curve["n_households"] == curve["n_areas"] * curve["n_households_per_area"]).all()
    assert precision_curve(spread_of(), grid=([], []), size=PLAN, confidence=0.95).empty


def test_the_table_of_the_methods_page_is_the_curve() -> None:
    grid = ([15, 20, 30, 60, 120], [5, 10, 15, 20])
    curve = precision_curve(spread_of(), grid=grid, size=PLAN, confidence=0.95)
    table = curve.pivot_table(index="n_areas", columns="n_households_per_area", values="relative_half_width_percent")
    page = (ROOT / "docs" / "methods-allocation.md").read_text(encoding="utf-8")
    for n_areas, widths in zip(table.index, table.to_numpy(), strict=True):
        assert f"| {n_areas} | " + " | ".join(f"{width:.1f}" for width in widths) + " |\n" in page
    needed = [areas_needed(spread_of(), relative_error=e, size=PLAN, confidence=0.95) for e in (0.1, 0.05)]
    assert f"要达到 10% 须 {needed[0]} 个小区，5% 须 {needed[1]} 个" in page


@settings(max_examples=30, deadline=None)
@given(st.floats(0, 0.9), st.floats(0.02, 0.5), st.integers(1, 20), st.integers(1, 3))
def test_the_areas_needed_reach_the_error_and_one_less_does_not(
    rho: float, error: float, take: int, strata: int
) -> None:
    size = replace(PLAN, n_households_per_area=take, n_strata=strata)
    n = areas_needed(spread_of(rho), relative_error=error, size=size, confidence=0.95)

    def width(n_areas: int) -> float:
        return precision_of(spread_of(rho), size=replace(size, n_areas=n_areas), confidence=0.95).relative_half_width

    assert width(n) <= error
    assert n == strata + 1 or width(n - 1) > error


def test_more_areas_than_there_are_cannot_be_had() -> None:
    with pytest.raises(AllocationError) as refused:
        areas_needed(spread_of(), relative_error=0.001, size=replace(PLAN, n_areas_population=1700), confidence=0.95)
    assert refused.value.fields == {"relative_error": 0.001, "expected": 1700}


def test_negative_correlation_counts_as_none() -> None:
    spread = replace(spread_of(), between_variance=-0.01)
    assert precision_of(spread, size=PLAN, confidence=0.95).design_effect == pytest.approx(1)
    findings = check_spread(spread, max_left_out_percent=5)
    assert [finding.code for finding in findings] == ["SPREAD_NO_AREA_EFFECT"]


def test_nothing_that_varies_has_no_error_and_no_correlation() -> None:
    spread = spread_from_screening(table_of([[3.0, 3.0], [3.0, 3.0]]), columns=MEAN_OF_Y)
    assert (spread.intra_area_correlation, spread.cv) == (0.0, 0.0)
    assert precision_of(spread, size=PLAN, confidence=0.95).half_width == 0
    assert precision_of(spread, size=PLAN, confidence=0.95).design_effect == 1
    with pytest.raises(AllocationError) as refused:
        correlation_interval(spread, confidence=0.95)
    assert refused.value.code == "SPREAD_NO_WITHIN_VARIANCE"


@pytest.mark.parametrize(("limit", "severity"), [(1.0, Severity.WARNING), (5.0, Severity.INFORMATION)])
def test_households_left_out_are_reported(limit: float, severity: Severity) -> None:
    findings = check_spread(replace(spread_of(), n_left_out=90), max_left_out_percent=limit)
    assert [(f.code, f.severity, f.subject, f.value) for f in findings] == [("SPREAD_LEFT_OUT", severity, "90", "2.0")]
    assert check_spread(spread_of(), max_left_out_percent=limit) == []


@settings(deadline=None)
@given(st.lists(st.floats(0.1, 100), min_size=1, max_size=30))
def test_kish_s_weight_effect_is_one_plus_the_squared_cv(weights: list[float]) -> None:
    w = np.array(weights)
    assert weight_effect(weights) == pytest.approx(1 + w.var() / w.mean() ** 2)
    assert weight_effect(weights) >= 1 - 1e-12


@settings(deadline=None)
@given(st.lists(st.integers(1, 9), min_size=1, max_size=6), st.floats(0.1, 9))
def test_the_effective_take_of_equal_weights_weighs_areas_by_size(takes: list[int], weight: float) -> None:
    areas = np.repeat(np.arange(len(takes)), takes)
    expected = sum(take**2 for take in takes) / sum(takes)
    assert effective_take(np.full(len(areas), weight), areas=areas) == pytest.approx(expected)


def test_the_best_take_is_the_cheapest() -> None:
    """Variance × cost over b is smallest at √(c (1 − ρ)/ρ) (Cochran 1977, §10.6)."""

    def variance_times_cost(b: float) -> float:
        return design_effect(0.1, n_households_per_area=b) / b * (9 + b)

    best = best_take(0.1, cost_ratio=9)
    assert best == pytest.approx(9)
    assert variance_times_cost(best) < min(variance_times_cost(best - 0.1), variance_times_cost(best + 0.1))


@pytest.mark.parametrize(
    ("table", "code"),
    [
        (table_of([[1.0, 2.0]]), "SPREAD_TOO_FEW_AREAS"),
        (table_of([]), "SPREAD_TOO_FEW_AREAS"),
        (table_of([[1.0], [2.0]]), "SPREAD_TOO_FEW_HOUSEHOLDS"),
        (table_of([[-1.0, 0.0], [0.5, 0.0]]), "SPREAD_MEAN_NOT_POSITIVE"),
    ],
)
def test_data_that_give_no_spread_are_refused(table: pd.DataFrame, code: str) -> None:
    with pytest.raises(AllocationError) as refused:
        spread_from_screening(table, columns=MEAN_OF_Y)
    assert refused.value.code == code


def test_a_missing_column_is_refused() -> None:
    with pytest.raises(ColumnError):
        spread_from_screening(table_of([[1.0, 2.0], [3.0, 4.0]]), columns=PER_PERSON)


@pytest.mark.parametrize("weights", [[], [1.0, 0.0], [1.0, math.nan], [math.inf]])
def test_weights_that_are_none_are_refused(weights: list[float]) -> None:
    for call in (lambda: weight_effect(weights), lambda: effective_take(weights, areas=weights)):
        with pytest.raises(AllocationError) as refused:
            call()
        assert refused.value.code == "WEIGHTS_INVALID"


@pytest.mark.parametrize(
    ("call", "field"),
    [
        (lambda: replace(PLAN, n_areas=1), "n_areas"),
        (lambda: replace(PLAN, n_strata=15), "n_areas"),
        (lambda: replace(PLAN, n_strata=0), "n_strata"),
        (lambda: replace(PLAN, n_households_per_area=0), "n_households_per_area"),
        (lambda: replace(PLAN, weight_effect=0.9), "weight_effect"),
        (lambda: replace(PLAN, n_areas_population=14), "n_areas_population"),
        (lambda: replace(PLAN, n_households_per_area_population=9), "n_households_per_area_population"),
        (lambda: precision_of(spread_of(), size=PLAN, confidence=0), "confidence"),
        (lambda: correlation_interval(spread_of(), confidence=1), "confidence"),
        (lambda: areas_needed(spread_of(), relative_error=0, size=PLAN, confidence=0.9), "relative_error"),
        (lambda: design_effect(0.1, n_households_per_area=0.5), "n_households_per_area"),
        (lambda: design_effect(0.1, n_households_per_area=5, weight_effect=0), "weight_effect"),
        (lambda: best_take(0, cost_ratio=9), "intra_area_correlation"),
        (lambda: best_take(0.1, cost_ratio=0), "cost_ratio"),
    ],
)
def test_a_number_out_of_range_is_refused_by_its_name(call: object, field: str) -> None:
    with pytest.raises(AllocationError) as refused:
        call()  # type: ignore[operator]
    assert (refused.value.code, refused.value.fields["field"]) == ("ALLOCATION_NUMBER_INVALID", field)
