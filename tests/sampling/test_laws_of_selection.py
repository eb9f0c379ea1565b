"""Exact laws of every design, by going through all its outcomes: each N to 60 and each n to N.

Golden numbers: the rounding trap (N = 77, 154, 304 with n = 10) comes from a draw in which a rounded interval gave 9
or 11 households.
"""

from collections import Counter
from fractions import Fraction
from itertools import combinations, product
from math import factorial

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sampling.errors import DrawError
from sampling.randomness import hash_integer
from sampling.second_order import (
    JointProbabilities,
    SecondOrderError,
    design_variance,
    joint_probabilities,
    pps_probabilities,
    require_every_pair,
    sen_yates_grundy,
    simple_random_probabilities,
    symmetric_probabilities,
    systematic_probabilities,
)
from sampling.selection import (
    certainty_units,
    pps_hits,
    pps_units,
    symmetric_positions,
    symmetric_starts,
    systematic_positions,
    systematic_start,
)
from sampling.simple_random import select_simple_random, simple_random_positions, simple_random_steps

SIZES = [(n_units, n_sample) for n_units in range(1, 61) for n_sample in range(1, n_units + 1)]


def holds_exactly(design: JointProbabilities, n_units: int, n_sample: int) -> bool:
    """Fixed size and equal chances: Σ_l π_kl = n·π_k, and π_k = n/N."""
    equal = (np.diagonal(design.counts) * n_units == n_sample * design.n_outcomes).all()
    fixed = (design.counts.sum(axis=1) == n_sample * np.diagonal(design.counts)).all()
    return bool(equal and fixed and (design.counts == design.counts.T).all())


def test_every_systematic_design_to_sixty_has_fixed_size_and_chance_n_over_n() -> None:
    assert all(holds_exactly(systematic_probabilities(n_units=N, n_sample=n), N, n) for N, n in SIZES)


def test_every_symmetric_design_to_sixty_has_fixed_size_and_chance_n_over_n() -> None:
    assert all(holds_exactly(symmetric_probabilities(n_units=N, n_sample=n), N, n) for N, n in SIZES)


def test_the_outcomes_of_symmetric_designs_are_those_of_the_draw() -> None:
    for n_units, n_sample in SIZES:
        if n_units <= 16:
            starts = product(range(n_units // n_sample), range(n_units))
            samples = [
                symmetric_positions(n_units=n_units, n_sample=n_sample, start=start, set_aside_start=aside)[0]
                for start, aside in starts
            ]
            design, drawn = symmetric_probabilities(n_units=n_units, n_sample=n_sample), np.array(samples)
            by_hand = joint_probabilities(drawn, n_units=n_units)
            assert (design.counts * by_hand.n_outcomes == by_hand.counts * design.n_outcomes).all()


@pytest.mark.parametrize("n_units", [77, 154, 304])
def test_the_rounding_trap_always_gives_ten(n_units: int) -> None:
    for start in range(n_units):
        positions = systematic_positions(n_units=n_units, n_sample=10, start=start)
        assert len(set(positions.tolist())) == 10
        assert 0 <= positions[0] <= positions[-1] < n_units
    for start, aside in product(range(n_units // 10), range(n_units)):
        positions, left = symmetric_positions(n_units=n_units, n_sample=10, start=start, set_aside_start=aside)
        assert len({*positions.tolist(), *left.tolist()}) == 10 + n_units % 10


@given(st.text("ab", min_size=1), st.integers(1, 500), st.data())
def test_starts_from_a_seed_lie_in_their_range(seed: str, n_units: int, data: st.DataObject) -> None:
    n_sample = data.draw(st.integers(1, n_units))
    assert 0 <= systematic_start(seed, label="l", ea_id="1", n_units=n_units) < n_units
    starts = symmetric_starts(seed, label="l", ea_id="1", n_units=n_units, n_sample=n_sample)
    assert 0 <= starts.start < n_units // n_sample
    assert starts.set_aside_start is not None
    assert 0 <= starts.set_aside_start < n_units


# ---- simple random selection


@pytest.mark.parametrize(("n_units", "n_sample"), [(1, 1), (5, 1), (5, 3), (6, 4), (4, 4)])
def test_every_set_comes_equally_often_over_all_steps(n_units: int, n_sample: int) -> None:
    ranges = [range(n_units - number) for number in range(n_sample)]
    sets = Counter(tuple(simple_random_positions(n_units=n_units, steps=steps).tolist()) for steps in product(*ranges))
    assert set(sets) == set(combinations(range(n_units), n_sample))
    assert set(sets.values()) == {factorial(n_sample)}


def test_the_steps_are_the_hashes_of_the_formula() -> None:
    steps = simple_random_steps("demo", label="households", ea_id="7", n_units=304, n_sample=3)
    by_hand = [
        (hash_integer(f"demo|households|7|simple-random|{j}") * (304 - j)) >> 256 for j in range(3)
    ]  # one text, joined by hand
    assert list(steps) == by_hand
    positions = select_simple_random("demo", label="households", ea_id="7", n_units=304, n_sample=3)
    assert positions.tolist() == simple_random_positions(n_units=304, steps=by_hand).tolist()


@given(st.integers(1, 200), st.data())
def test_a_simple_random_sample_has_distinct_ascending_units(n_units: int, data: st.DataObject) -> None:
    n_sample = data.draw(st.integers(1, n_units))
    positions = select_simple_random("s", label="l", ea_id="e", n_units=n_units, n_sample=n_sample)
    assert len(positions) == n_sample
    assert (np.diff(positions) > 0).all()
    assert 0 <= positions[0] <= positions[-1] < n_units


@pytest.mark.parametrize(
    ("steps", "code"),
    [
        ([], "SAMPLE_SIZE_INVALID"),
        ([0, 4], "START_OUT_OF_RANGE"),
        ([-1], "START_OUT_OF_RANGE"),
        ([0] * 6, "LIST_TOO_SHORT"),
    ],
)
def test_steps_that_are_none_are_refused(steps: list[int], code: str) -> None:
    with pytest.raises(DrawError) as refused:
        simple_random_positions(n_units=5, steps=steps)
    assert refused.value.code == code


# ---- PPS


@st.composite
def pps_lists(draw: st.DrawFn) -> tuple[np.ndarray, int]:
    sizes = draw(st.lists(st.integers(0, 12), min_size=1, max_size=9).filter(any))
    return np.array(sizes, dtype=np.int64), draw(st.integers(1, sum(size > 0 for size in sizes)))


@given(pps_lists())
def test_pps_probabilities_are_counts_over_every_start(case: tuple[np.ndarray, int]) -> None:
    sizes, n_sample = case
    certain = certainty_units(sizes, n_sample=n_sample)
    line = np.where(certain, 0, sizes)
    total, n_left = int(line.sum()), n_sample - int(certain.sum())
    samples = [
        np.union1d(np.nonzero(certain)[0], pps_units(line, hits=pps_hits(total=total, n_sample=n_left, start=start)))
        for start in range(total)
    ]
    by_hand = joint_probabilities(samples, n_units=len(sizes))
    design = pps_probabilities(sizes, n_sample=n_sample)
    assert (design.counts * by_hand.n_outcomes == by_hand.counts * design.n_outcomes).all()
    prob = design.first_order()
    assert sum(prob) == n_sample
    for unit, size in enumerate(sizes.tolist()):
        assert prob[unit] == (1 if certain[unit] else Fraction(n_left * size, total))


def test_certainty_cascades_and_certain_units_are_in_every_pair_of_theirs() -> None:
    sizes = np.array([100, 60, 30, 4, 3, 3])
    design = pps_probabilities(sizes, n_sample=4)
    assert design.first_order() == (1, 1, 1, Fraction(2, 5), Fraction(3, 10), Fraction(3, 10))
    assert design.pair(0, 3) == Fraction(2, 5)
    assert design.pair(0, 1) == 1
    assert design.impossible_pairs.tolist() == [[3, 4], [3, 5], [4, 5]]


def test_the_size_of_a_district_is_no_problem() -> None:
    sizes = np.array([200 + (unit * 137) % 1800 for unit in range(370)])
    design = pps_probabilities(sizes, n_sample=15)
    assert sum(design.first_order()) == 15
    assert design.n_outcomes == int(sizes.sum())


def test_outcomes_that_cannot_be_counted_exactly_are_refused() -> None:
    with pytest.raises(DrawError) as refused:
        pps_probabilities(np.full(3, 2**52, dtype=np.int64), n_sample=1)
    assert refused.value.code == "LIST_TOO_LARGE"


# ---- estimators that need pairs


@pytest.mark.parametrize("design", [systematic_probabilities, symmetric_probabilities])
def test_an_estimator_that_needs_every_pair_refuses_by_name(design: object) -> None:
    joint = design(n_units=12, n_sample=3)  # type: ignore[operator]
    with pytest.raises(SecondOrderError) as refused:
        sen_yates_grundy([1, 2, 3], [0, 4, 8], joint)
    assert refused.value.code == "SECOND_ORDER_ZERO"
    assert refused.value.fields["estimator"] == "Sen-Yates-Grundy"
    assert refused.value.fields["n_pairs"] == len(joint.impossible_pairs) > 0
    assert joint.pair(int(refused.value.fields["first"]), int(refused.value.fields["second"])) == 0  # type: ignore[call-overload]


def test_simple_random_pairs_all_have_a_chance_and_the_estimator_is_unbiased() -> None:
    design, values = simple_random_probabilities(n_units=6, n_sample=3), [3, 1, 4, 1, 5, 9]
    require_every_pair(design, estimator="any")
    assert holds_exactly(design, 6, 3)
    samples = list(combinations(range(6), 3))
    totals = [Fraction(sum(values[unit] for unit in sample) * 6, 3) for sample in samples]
    mean = sum(totals, Fraction(0)) / len(samples)
    variance = sum(((total - mean) ** 2 for total in totals), Fraction(0)) / len(samples)
    estimates = [sen_yates_grundy([values[unit] for unit in sample], sample, design) for sample in samples]
    assert mean == sum(values)
    assert design_variance(values, design) == variance
    assert sum(estimates, Fraction(0)) / len(samples) == variance


@given(st.lists(st.integers(-50, 50), min_size=1, max_size=20), st.data())
def test_the_exact_variance_is_that_of_all_outcomes(values: list[int], data: st.DataObject) -> None:
    n_units = len(values)
    n_sample = data.draw(st.integers(1, n_units))
    samples = [systematic_positions(n_units=n_units, n_sample=n_sample, start=start) for start in range(n_units)]
    totals = [Fraction(sum(values[unit] for unit in sample.tolist()) * n_units, n_sample) for sample in samples]
    variance = sum(((total - sum(values)) ** 2 for total in totals), Fraction(0)) / n_units
    assert design_variance(values, systematic_probabilities(n_units=n_units, n_sample=n_sample)) == variance


def test_a_linear_trend_costs_symmetric_selection_nothing() -> None:
    trend = list(range(40))
    assert design_variance(trend, symmetric_probabilities(n_units=40, n_sample=10)) == 0
    systematic = design_variance(trend, systematic_probabilities(n_units=40, n_sample=10))
    simple = design_variance(trend, simple_random_probabilities(n_units=40, n_sample=10))
    assert 0 < systematic < simple


def test_units_without_a_chance_and_values_of_the_wrong_number_are_refused() -> None:
    design = joint_probabilities([np.array([0]), np.array([0])], n_units=2)
    for call in (lambda: design_variance([1, 2], design), lambda: sen_yates_grundy([1], [0], design)):
        with pytest.raises(SecondOrderError) as refused:
            call()
        assert (refused.value.code, refused.value.fields) == ("SECOND_ORDER_UNIT_ZERO", {"unit": 1})
    for call in (lambda: design_variance([1], design), lambda: sen_yates_grundy([1, 2], [0], design)):
        with pytest.raises(SecondOrderError) as refused:
            call()
        assert refused.value.code == "SECOND_ORDER_LENGTH"
    assert simple_random_probabilities(n_units=1, n_sample=1).first_order() == (1,)
