"""Intervals of proportions, held against published numbers.

Golden numbers: R. G. Newcombe (1998), "Two-sided confidence intervals for the single proportion: comparison of seven
methods", Statistics in Medicine 17, 857–872, table I, methods 3 (Wilson) and 5 (Clopper–Pearson), 95 %.
"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import binom, poisson

from sampling.intervals import clopper_pearson_interval, poisson_interval, wilson_interval

NEWCOMBE = [
    (81, 263, (0.2553, 0.3662), (0.2527, 0.3676)),
    (15, 148, (0.0624, 0.1605), (0.0578, 0.1617)),
    (0, 20, (0.0000, 0.1611), (0.0000, 0.1684)),
    (1, 29, (0.0061, 0.1718), (0.0009, 0.1776)),
]


@pytest.mark.parametrize(("hits", "n", "wilson", "exact"), NEWCOMBE)
def test_the_published_intervals_come_out(hits: int, n: int, wilson, exact) -> None:
    assert wilson_interval(hits, n) == pytest.approx(wilson, abs=6e-5)
    assert clopper_pearson_interval(hits, n) == pytest.approx(exact, abs=6e-5)


@settings(deadline=None, max_examples=40)
@given(n=st.integers(1, 400), share=st.floats(0, 1))
def test_an_interval_holds_its_estimate_and_mirrors_with_it(n: int, share: float) -> None:
    hits = round(share * n)
    for interval_of in (wilson_interval, clopper_pearson_interval):
        low, high = interval_of(hits, n)
        assert 0 <= low <= hits / n <= high <= 1
        assert interval_of(n - hits, n) == pytest.approx((1 - high, 1 - low), abs=1e-9)


@settings(deadline=None, max_examples=40)
@given(n=st.integers(1, 60), truth=st.floats(0.01, 0.99))
def test_the_exact_interval_covers_at_least_as_often_as_it_says(n: int, truth: float) -> None:
    covering = [hits for hits in range(n + 1) if within(clopper_pearson_interval(hits, n), truth)]
    assert sum(binom.pmf(covering, n, truth)) >= 0.95 - 1e-9


def within(interval, value: float) -> bool:
    return interval.low <= value <= interval.high


def test_nothing_known_is_everything_possible() -> None:
    assert wilson_interval(0, 0) == (0.0, 1.0)


@pytest.mark.parametrize("n_events", [0, 1, 7, 40])
def test_the_limits_of_a_mean_count_are_those_at_which_the_count_is_just_likely_enough(n_events: int) -> None:
    low, high = poisson_interval(n_events, 10)
    assert poisson.cdf(n_events, 10 * high) == pytest.approx(0.025)
    if n_events:
        assert poisson.sf(n_events - 1, 10 * low) == pytest.approx(0.025)
    assert low <= n_events / 10 <= high
