"""Assessment: margins with a test that knows the design, evenness of response, distances of areas, break, what if."""

import math
import re
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from scipy.stats import ks_2samp
from scipy.stats import wasserstein_distance as scipy_wasserstein

from fieldwork.messages import SENTENCES
from sampling.allocation import AllocationError, SpreadColumns, TwoStageSize, spread_from_screening
from sampling.assessment import (
    AssessmentError,
    Change,
    DistanceColumns,
    KnownShares,
    Measured,
    area_distances,
    break_in_series,
    category_distance,
    compare_with_margin,
    ks_distance,
    partial_indicators,
    response_indicators,
    share_as_far,
    wasserstein_distance,
    what_if,
)
from sampling.errors import ColumnError
from sampling.estimation import Inference, VarianceRule, variance_of
from sampling.selection import systematic_positions
from tests.sampling.estimation_goldens import design, goldens, two_stage

R = goldens()
TABLE = two_stage(without="D")
AGES = KnownShares(column="age_group", counts={"15-39": 30, "40-59": 45, "60+": 25})
PLAIN = VarianceRule()


def inference(table: pd.DataFrame = TABLE, *, is_finite: bool = False) -> Inference:
    return Inference(design=design(table), rule=VarianceRule(is_finite=is_finite), confidence=0.95)


@pytest.mark.parametrize(("name", "is_finite"), [("wr", False), ("fpc", True)])
def test_the_test_of_a_margin_is_that_of_r(name: str, is_finite: bool) -> None:
    found = compare_with_margin(TABLE, margin=AGES, inference=inference(is_finite=is_finite))
    for ours, theirs in (
        (found.statistic, "statistic"),
        (found.scale, "scale"),
        (found.degrees, "degrees"),
        (found.chi_square_p, "p"),
        (found.eigenvalues[0], "lambda1"),
        (found.eigenvalues[1], "lambda2"),
    ):
        assert ours == pytest.approx(R[f"fit.{name}.{theirs}"], rel=1e-9)
    assert found.p_value > found.chi_square_p  # twelve degrees of freedom are fewer than endless ones


def test_the_table_of_a_margin_shows_how_far_each_category_is_off() -> None:
    table = compare_with_margin(TABLE, margin=AGES, inference=inference()).table
    assert list(table["category"]) == ["15-39", "40-59", "60+"]
    assert table["share"].sum() == pytest.approx(1)
    assert table["difference"].sum() == pytest.approx(0, abs=1e-12)
    first = table.iloc[0]
    assert first["standardised_difference"] == pytest.approx((first["share"] - 0.3) / math.sqrt(0.3 * 0.7))
    assert table["n_households"].sum() == len(TABLE)


def test_the_test_rejects_a_true_margin_no_more_often_than_it_says() -> None:
    """200 samples of 15 areas whose shares differ: 5 % less three Monte-Carlo errors on either side, and a chi-square
    that does not know the areas rejects many more."""
    rng, rejected, naive = np.random.default_rng(3), 0, 0
    ids = [f"{number:03d}" for number in range(150)]
    table = pd.DataFrame({"household_id": ids, "ea_id": np.repeat([f"{n:02d}" for n in range(15)], 10)})
    table = table.assign(stratum="A", base_weight=1.0, pi1=0.1, pi2=0.1, area_rank=0, household_rank=0)
    asked = Inference(design=design(table), rule=PLAIN, confidence=0.95)
    margin = KnownShares(column="is_old", counts={"no": 0.7, "yes": 0.3})
    for _ in range(200):
        chance = np.repeat(rng.beta(3, 7, 15), 10)
        found = compare_with_margin(
            table.assign(is_old=np.where(rng.random(150) < chance, "yes", "no")), margin=margin, inference=asked
        )
        rejected += found.p_value < 0.05
        naive += found.statistic > 3.841
    assert rejected / 200 == pytest.approx(0.05, abs=3 * math.sqrt(0.05 * 0.95 / 200))
    assert naive / 200 > 0.1


def test_a_margin_to_which_the_weights_are_calibrated_leaves_nothing_to_chance() -> None:
    ids = list("abcd")
    table = pd.DataFrame(
        {"household_id": ids, "ea_id": ids, "stratum": list("ppqq"), "base_weight": 1.0, "kind": list("xxyy")}
    )
    table = table.assign(pi1=0.5, pi2=0.5, area_rank=0, household_rank=0)
    found = compare_with_margin(
        table, margin=KnownShares(column="kind", counts={"x": 1, "y": 1}), inference=inference(table)
    )
    assert found.statistic == 0
    assert math.isnan(found.p_value)


@pytest.mark.parametrize("counts", [{"x": 1}, {"x": 1, "y": 0}, {"x": 1, "y": math.nan}])
def test_a_margin_needs_two_categories_with_something_in_them(counts: dict[str, float]) -> None:
    with pytest.raises(AssessmentError) as refused:
        KnownShares(column="kind", counts=counts)
    assert (refused.value.code, refused.value.fields) == ("ASSESSMENT_MARGIN_INVALID", {"column": "kind"})


def test_a_category_that_the_margin_does_not_name_is_refused() -> None:
    with pytest.raises(AssessmentError) as refused:
        compare_with_margin(
            TABLE, margin=KnownShares(column="tenure", counts={"own": 1, "rent": 1}), inference=inference()
        )
    assert refused.value.fields == {"column": "tenure", "category": "other"}
    with pytest.raises(ColumnError, match="hukou"):
        compare_with_margin(TABLE, margin=KnownShares(column="hukou", counts={"x": 1, "y": 1}), inference=inference())


def test_response_with_the_same_chance_is_representative() -> None:
    found = response_indicators(design(TABLE), np.full(len(TABLE), 0.7), rule=PLAIN)
    assert (found.r_indicator, found.cv, found.mean) == (pytest.approx(1), pytest.approx(0), pytest.approx(0.7))
    assert math.isnan(found.r_standard_error)


def test_half_who_always_and_half_who_never_quite_respond_are_the_worst_case() -> None:
    ids = [f"{number:02d}" for number in range(20)]
    table = pd.DataFrame(
        {"household_id": ids, "ea_id": ids, "stratum": "A", "base_weight": 5.0, "pi1": 0.5, "pi2": 0.5}
    )
    table = table.assign(area_rank=0, household_rank=0)
    found = response_indicators(design(table), np.tile([1.0, 1e-12], 10), rule=PLAIN)
    assert (found.r_indicator, found.cv) == (pytest.approx(0, abs=1e-9), pytest.approx(1))


def test_the_indicators_are_linearised_rightly() -> None:
    """Their standard errors are those of a jackknife to within what areas of this number leave."""
    rho = 0.4 + 0.5 * np.random.default_rng(1).random(len(TABLE))
    drawn = design(TABLE)
    found = response_indicators(drawn, rho, rule=PLAIN)
    step = 1e-5
    slopes = np.empty((len(TABLE), 2))
    for unit in range(len(TABLE)):
        values = []
        for sign in (1, -1):
            weights = drawn.weights + sign * step * (np.arange(len(TABLE)) == unit)
            mean = weights @ rho / weights.sum()
            spread = math.sqrt(weights @ (rho - mean) ** 2 / weights.sum())
            values.append((1 - 2 * spread, spread / mean))
        slopes[unit] = (np.array(values[0]) - np.array(values[1])) / (2 * step)
    errors = np.sqrt(variance_of(drawn, slopes, rule=PLAIN))
    assert (found.r_standard_error, found.cv_standard_error) == pytest.approx(tuple(errors), rel=1e-4)


def test_partial_indicators_part_the_variance_between_and_within_categories() -> None:
    rho = 0.4 + 0.5 * np.random.default_rng(1).random(len(TABLE))
    drawn = design(TABLE)
    table = partial_indicators(drawn, rho, TABLE["tenure"])
    whole = response_indicators(drawn, rho, rule=PLAIN).standard_deviation ** 2
    assert (table["unconditional"] ** 2).sum() + (table["conditional"] ** 2).sum() == pytest.approx(whole)
    assert table["n_households"].sum() == len(TABLE)


@pytest.mark.parametrize("rho", [[0.5], [0.0] * len(TABLE), [math.nan] * len(TABLE), [1.2] * len(TABLE)])
def test_propensities_are_chances_of_all_who_were_drawn(rho: list[float]) -> None:
    with pytest.raises(AssessmentError) as refused:
        response_indicators(design(TABLE), rho, rule=PLAIN)
    assert refused.value.code == "ASSESSMENT_PROPENSITY_INVALID"


numbers = hnp.arrays(np.float64, st.integers(1, 15), elements=st.integers(0, 9).map(float))


@given(numbers, numbers)
def test_distances_of_numbers_are_those_of_scipy(one: np.ndarray, other: np.ndarray) -> None:
    everybody = np.concatenate([one, other])
    assert ks_distance(everybody, one) == pytest.approx(ks_2samp(everybody, one).statistic)
    assert wasserstein_distance(everybody, one) == pytest.approx(scipy_wasserstein(everybody, one))


@given(numbers, numbers)
def test_the_distance_of_categories_is_a_distance(one: np.ndarray, other: np.ndarray) -> None:
    assert category_distance(one, one) == 0
    assert category_distance(one, other) == pytest.approx(category_distance(other, one))
    assert 0 <= category_distance(one, other) <= 1 + 1e-12


def screened_area(incomes: list[float], *, ea_id: str = "a") -> pd.DataFrame:
    ids = [f"{ea_id}{number:03d}" for number in range(len(incomes))]
    kinds = np.where(np.arange(len(incomes)) % 2, "flat", "house")
    return pd.DataFrame(
        {"ea_id": ea_id, "household_id": ids, "rank": range(len(ids)), "income": incomes, "kind": kinds}
    )


def test_the_drawn_households_are_compared_with_all_screened_of_their_area() -> None:
    screened = pd.concat([screened_area(list(range(30))), screened_area([5.0] * 12, ea_id="b")])
    chosen = ["a004", "a014", "a024", "b000", "b001"]
    drawn = screened[screened["household_id"].isin(chosen)]
    columns = DistanceColumns(numbers=("income",), categories=("kind",))
    table = area_distances(screened, drawn, columns=columns, ranked=True).set_index(["ea_id", "column"])
    middle, alike = table.loc[("a", "income")], table.loc[("b", "income")]
    assert (middle["n_screened"], middle["n_drawn"], middle["n_missing"]) == (30, 3, 0)
    assert middle["mean_difference"] == pytest.approx((14 - 14.5) / np.arange(30).std())
    assert middle["share_as_far"] > 0.9  # the middle of each interval: hardly another sample is so near
    assert alike["distance"] == 0
    assert math.isnan(alike["mean_difference"])
    assert table.loc[("a", "kind"), "distance"] == pytest.approx(0.5)
    assert math.isnan(area_distances(screened, drawn, columns=columns).iloc[0]["share_as_far"])


@given(st.integers(4, 30), st.data())
@settings(max_examples=25, deadline=None)
def test_the_share_as_far_is_a_rank_among_all_systematic_samples(n_units: int, data: st.DataObject) -> None:
    n_sample = data.draw(st.integers(1, n_units))
    values = np.array(data.draw(st.lists(st.integers(0, 50), min_size=n_units, max_size=n_units)), dtype=float)
    shares = [
        share_as_far(values, systematic_positions(n_units=n_units, n_sample=n_sample, start=start), is_number=True)
        for start in range(n_units)
    ]
    assert max(shares) == 1
    for level in (0.1, 0.3, 0.5):
        assert np.mean(np.array(shares) <= level) <= level


def test_a_household_without_a_value_keeps_its_place_and_counts_for_nothing() -> None:
    screened = screened_area([1.0, math.nan, 3.0, 4.0])
    table = area_distances(screened, screened.iloc[[1, 3]], columns=DistanceColumns(numbers=("income",)), ranked=True)
    assert (table.loc[0, "n_screened"], table.loc[0, "n_drawn"], table.loc[0, "n_missing"]) == (3, 1, 1)
    assert 0 < table.loc[0, "share_as_far"] <= 1
    nobody = area_distances(screened, screened.iloc[[1]], columns=DistanceColumns(numbers=("income",)), ranked=True)
    assert math.isnan(nobody.loc[0, "distance"])
    assert math.isnan(nobody.loc[0, "share_as_far"])


def test_a_drawn_household_stands_on_a_list() -> None:
    screened = screened_area([1.0, 2.0])
    with pytest.raises(AssessmentError) as refused:
        area_distances(screened, screened.assign(household_id="?"), columns=DistanceColumns(numbers=("income",)))
    assert (refused.value.code, refused.value.fields) == ("ASSESSMENT_DRAWN_NOT_SCREENED", {"household_id": "?"})


def test_the_break_is_new_less_old_with_the_error_of_both() -> None:
    old, new = Measured(value=100, standard_error=3, degrees=14), Measured(value=110, standard_error=4, degrees=14)
    found = break_in_series(old, new, confidence=0.95)
    assert (found.difference, found.standard_error) == (10, 5)
    assert found.degrees == pytest.approx(625 / (81 / 14 + 256 / 14))
    assert found.relative == pytest.approx(0.1)
    assert not found.is_clear
    assert found.relative_lower < 0 < found.relative_upper
    assert found.least_detectable > 2.8 * 0.05
    smaller = break_in_series(old, new, confidence=0.95, covariance=8)
    assert smaller.standard_error == 3
    assert smaller.is_clear


def test_a_break_from_nothing_or_without_an_error_says_so() -> None:
    old, new = Measured(value=0, standard_error=0, degrees=14), Measured(value=1, standard_error=1, degrees=14)
    found = break_in_series(old, new, confidence=0.95)
    assert found.degrees == 14
    assert math.isnan(found.relative)
    assert math.isnan(found.least_detectable)
    with pytest.raises(AssessmentError) as refused:
        break_in_series(old, old, confidence=0.95)
    assert refused.value.code == "ASSESSMENT_BREAK_VARIANCE_INVALID"


def test_more_areas_help_more_than_as_many_households_within_them() -> None:
    spread = spread_from_screening(TABLE, columns=SpreadColumns(weight="base_weight"))
    size = TwoStageSize(n_areas=15, n_households_per_area=10)
    changes = [Change(areas=5), Change(areas=-5), Change(households=-5), Change(areas=0, households=4)]
    table = what_if(spread, size=size, changes=changes, confidence=0.95)
    assert list(table["n_households"]) == [150, 200, 100, 75, 210]
    assert table.loc[0, "width_ratio"] == 1
    more_areas, fewer_areas, fewer_households, more_households = table["width_ratio"].iloc[1:]
    assert more_areas < more_households <= 1 < fewer_households
    assert fewer_areas > 1
    with pytest.raises(AllocationError):
        what_if(spread, size=size, changes=[Change(areas=-14)], confidence=0.95)


def test_every_refusal_of_the_assessment_has_a_sentence() -> None:
    modules = (Path(__file__).resolve().parents[2] / "sampling" / "assessment").glob("*.py")
    raised = {code for path in modules for code in re.findall(r'Error\(\s*"([A-Z_]+)"', path.read_text("utf-8"))}
    assert len(raised) == 5
    assert raised <= set(SENTENCES)
