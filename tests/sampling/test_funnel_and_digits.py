"""Comparing people without ranking them: funnel scores and digit tests, by their laws."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import chi2, chi2_contingency, norm

from sampling.digits import digit_at, digit_counts, digit_test
from sampling.funnel import Funnel, funnel, scores_of_estimates, winsorised

COUNTS = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 60)), min_size=4, max_size=20)


def split(counts: list[tuple[int, int]]) -> tuple[np.ndarray, np.ndarray]:
    hits = np.array([min(hits, cases) for hits, cases in counts])
    return hits, np.array([cases for _, cases in counts])


def test_units_that_are_alike_lie_in_the_middle() -> None:
    found = funnel([10] * 12, [50] * 12)
    assert found.common == pytest.approx(0.2, abs=0.002)
    assert found.between_sd == 0
    assert np.abs(found.scores).max() < 0.1


def test_the_one_who_lies_apart_does_not_move_the_middle_nor_the_others() -> None:
    hits = np.array([4, 5, 6, 5, 4, 6, 5, 5, 4, 6, 5, 5])
    before = funnel(hits, np.full(12, 50))
    after = funnel(np.append(hits, 45), np.full(13, 50))
    assert after.scores[-1] > 7
    assert after.common == pytest.approx(before.common, abs=0.01)
    assert np.abs(after.scores[:-1] - before.scores).max() < 0.3


def test_where_all_differ_the_limits_widen_and_nobody_is_outside() -> None:
    hits = np.array([5, 40, 10, 35, 15, 30, 20, 25, 8, 38, 12, 33])
    found = funnel(hits, np.full(12, 50))
    assert found.between_sd > 0.15
    assert np.abs(found.scores).max() < 3
    low, high = found.limits([50, 500], z=3)
    assert low[1] >= low[0]
    assert high[1] <= high[0]


def test_limits_narrow_with_the_number_of_cases_to_the_spread_between_units() -> None:
    found = Funnel(common=0.5, between_sd=0.05, scores=np.zeros(2))
    low, high = found.limits([10, 100, 10**9], z=2)
    assert (np.diff(high - low) < 0).all()
    assert (low[-1], high[-1]) == pytest.approx((0.4, 0.6), abs=1e-4)
    assert (low + high) == pytest.approx(1.0)


@settings(deadline=None, max_examples=40)
@given(counts=COUNTS)
def test_what_is_a_hit_is_a_matter_of_words(counts: list[tuple[int, int]]) -> None:
    hits, cases = split(counts)
    once, mirrored = funnel(hits, cases), funnel(cases - hits, cases)
    assert once.scores == pytest.approx(-mirrored.scores, abs=1e-6)


@settings(deadline=None, max_examples=40)
@given(counts=COUNTS, seed=st.integers(0, 2**32 - 1))
def test_the_order_of_the_units_changes_no_score(counts: list[tuple[int, int]], seed: int) -> None:
    hits, cases = split(counts)
    order = np.random.default_rng(seed).permutation(len(hits))
    if len({round(h / n, 12) for h, n in zip(hits, cases, strict=True)}) == len(hits):
        assert funnel(hits[order], cases[order]).scores == pytest.approx(funnel(hits, cases).scores[order], abs=1e-9)


def test_a_unit_without_cases_and_a_single_unit_have_no_score() -> None:
    assert funnel([0, 5, 5, 5], [0, 50, 50, 50]).scores[0] == 0
    assert funnel([3], [10]).between_sd == 0
    assert funnel([], []).scores.tolist() == []


def test_an_estimate_is_held_against_the_median() -> None:
    found = scores_of_estimates([0.1, 0.0, -0.1, 0.05, -0.05] * 3 + [4.0], [0.01] * 16)
    assert found.scores[-1] > 20
    assert np.abs(found.scores[:-1]).max() < 2
    assert scores_of_estimates([], []).common == 0


def test_winsorising_pulls_in_the_ends_only() -> None:
    assert winsorised(np.arange(11.0)).tolist() == [1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9]
    assert len(winsorised(np.array([]))) == 0


def test_scores_of_honest_units_are_normal_enough() -> None:
    """With 1,000 alike units, about as many lie outside 2 standard deviations as should, small counts and all."""
    rng = np.random.default_rng(1)
    scores = funnel(rng.binomial(20, 0.2, 1000), np.full(1000, 20)).scores
    expected = 2 * norm.sf(2)
    assert abs(np.mean(np.abs(scores) > 2) - expected) < 4 * np.sqrt(expected / 1000)


def test_a_group_is_compared_with_all_others_as_a_contingency_table_is() -> None:
    rng = np.random.default_rng(2)
    counts = rng.integers(5, 40, (6, 10))
    found = digit_test(counts)
    for place in range(6):
        table = np.array([counts[place], np.delete(counts, place, axis=0).sum(axis=0)])
        assert found.statistic[place] == pytest.approx(chi2_contingency(table, correction=False).statistic)


def test_against_a_reference_the_statistic_is_pearsons_and_the_spread_divides_it() -> None:
    counts = np.tile(np.array([20, 10, 10, 10, 10, 20, 10, 10, 10, 10]), (5, 1))
    found = digit_test(counts, reference=np.full(10, 0.1))
    by_hand = 2 * (20 - 12) ** 2 / 12 + 8 * (10 - 12) ** 2 / 12
    assert found.statistic == pytest.approx(by_hand)
    assert found.spread == pytest.approx(max(1, by_hand / 9))
    assert found.p_values == pytest.approx(chi2.sf(9, 9))
    assert found.round_share == pytest.approx(40 / 120)


def test_a_group_without_values_is_never_strange() -> None:
    found = digit_test(np.array([[0] * 10, [5] * 10]))
    assert found.p_values[0] == 1
    assert digit_test(np.zeros((2, 10))).p_values.tolist() == [1, 1]


def test_digits_are_counted_by_group() -> None:
    digits = digit_at([12_000, 15_500, -3_000, 999], unit=1000)
    assert digits.tolist() == [2, 5, 3, 0]
    table = digit_counts(digits, [0, 0, 1, 1], n_groups=3)
    assert table.sum(axis=1).tolist() == [2, 2, 0]
    assert (table[0, 2], table[0, 5], table[1, 0]) == (1, 1, 1)
