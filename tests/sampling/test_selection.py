"""Laws of equal-probability selection, by enumeration of every start.

Golden numbers: the test vector of the design document, computed by hand from SHA-256 (seed ``2022-08-31 04713``).
"""

from collections import Counter
from fractions import Fraction
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sampling.errors import DrawError
from sampling.randomness import hash_integer
from sampling.selection import (
    SelectionMethod,
    Starts,
    symmetric_interval,
    symmetric_positions,
    symmetric_starts,
    systematic_positions,
    systematic_start,
)

SEED, LABEL, EA_ID = "2022-08-31 04713", "households", "440118001001001"
ALL_SIZES = [(n_units, n_sample) for n_units in range(1, 41) for n_sample in range(1, n_units + 1)]


def every_systematic_sample(n_units: int, n_sample: int) -> list[np.ndarray]:
    return [systematic_positions(n_units=n_units, n_sample=n_sample, start=start) for start in range(n_units)]


def test_every_unit_is_in_exactly_n_of_the_systematic_samples_of_all_starts() -> None:
    for n_units, n_sample in ALL_SIZES:
        samples = np.array(every_systematic_sample(n_units, n_sample))
        assert samples.shape == (n_units, n_sample)
        assert (np.diff(samples, axis=1) > 0).all()
        assert (np.bincount(samples.ravel(), minlength=n_units) == n_sample).all()


def symmetric_chances(n_units: int, n_sample: int) -> list[Fraction]:
    """Exact chance of each unit over all pairs of starts; every sample is checked on the way."""
    counts: Counter[int] = Counter()
    interval = symmetric_interval(n_units=n_units, n_sample=n_sample)
    for aside_start in range(n_units):
        for start in range(interval):
            drawn, aside = symmetric_positions(
                n_units=n_units, n_sample=n_sample, start=start, set_aside_start=aside_start
            )
            assert len(aside) == n_units % n_sample
            assert len({*drawn.tolist(), *aside.tolist()}) == n_sample + len(aside)
            assert drawn.tolist() == sorted(drawn.tolist())
            counts.update(drawn.tolist())
    return [Fraction(counts[unit], n_units * interval) for unit in range(n_units)]


def test_every_unit_has_exactly_its_share_in_symmetric_selection_over_all_starts() -> None:
    for n_units, n_sample in ALL_SIZES:
        assert set(symmetric_chances(n_units, n_sample)) == {Fraction(n_sample, n_units)}, (n_units, n_sample)


def test_symmetric_pairs_are_mirrored_in_each_block_of_two_intervals() -> None:
    drawn, _ = symmetric_positions(n_units=120, n_sample=6, start=3, set_aside_start=0)
    assert [low + high for low, high in zip(drawn[::2], drawn[1::2], strict=True)] == [39, 119, 199]


def test_symmetric_selection_balances_a_linear_trend_for_every_start() -> None:
    sums = {
        int(symmetric_positions(n_units=40, n_sample=8, start=start, set_aside_start=0)[0].sum()) for start in range(5)
    }
    assert sums == {8 * 39 // 2}


@given(st.data())
def test_systematic_positions_are_distinct_and_spread_by_the_interval(data: st.DataObject) -> None:
    n_units = data.draw(st.integers(1, 5_000_000))
    n_sample = data.draw(st.integers(1, min(n_units, 2_000)))
    start = data.draw(st.integers(0, n_units - 1))
    positions = systematic_positions(n_units=n_units, n_sample=n_sample, start=start).tolist()
    assert len(positions) == n_sample
    assert positions[0] >= 0
    assert positions[-1] < n_units
    assert {second - first for first, second in pairwise(positions)} <= {
        n_units // n_sample,
        -(-n_units // n_sample),
    }


@given(st.data())
def test_symmetric_positions_are_exactly_n_and_apart_from_what_is_set_aside(data: st.DataObject) -> None:
    n_units = data.draw(st.integers(1, 3_000))
    n_sample = data.draw(st.integers(1, n_units))
    start = data.draw(st.integers(0, n_units // n_sample - 1))
    aside_start = data.draw(st.integers(0, n_units - 1))
    drawn, aside = symmetric_positions(n_units=n_units, n_sample=n_sample, start=start, set_aside_start=aside_start)
    assert len(set(drawn.tolist()) - set(aside.tolist())) == n_sample
    assert drawn.min() >= 0
    assert drawn.max() < n_units


@pytest.mark.parametrize("n_units", [77, 154, 304])
def test_the_rounding_trap_of_other_programs_always_gives_ten(n_units: int) -> None:
    assert {len(set(sample.tolist())) for sample in every_systematic_sample(n_units, 10)} == {10}


def test_a_census_takes_all_by_both_methods() -> None:
    assert systematic_positions(n_units=7, n_sample=7, start=6).tolist() == list(range(7))
    assert symmetric_positions(n_units=7, n_sample=7, start=0, set_aside_start=6)[0].tolist() == list(range(7))


def test_the_test_vector_holds_for_systematic_selection() -> None:
    number = f"{hash_integer(SEED, LABEL, EA_ID):064x}"
    assert number.startswith("d864bd78")
    assert number.endswith("a3997063")
    start = systematic_start(SEED, label=LABEL, ea_id=EA_ID, n_units=304)
    assert start == 256
    expected = [25, 56, 86, 116, 147, 177, 208, 238, 268, 299]
    assert systematic_positions(n_units=304, n_sample=10, start=start).tolist() == expected


def test_the_test_vector_holds_for_symmetric_selection() -> None:
    starts = symmetric_starts(SEED, label=LABEL, ea_id=EA_ID, n_units=304, n_sample=10)
    assert starts == Starts(start=25, set_aside_start=286)
    assert symmetric_interval(n_units=304, n_sample=10) == 30
    drawn, aside = symmetric_positions(n_units=304, n_sample=10, start=25, set_aside_start=286)
    assert aside.tolist() == [71, 147, 223, 299]
    assert drawn.tolist() == [25, 34, 86, 95, 146, 156, 207, 216, 268, 277]


@pytest.mark.parametrize(
    ("n_units", "n_sample", "code"),
    [
        (9, 10, "LIST_TOO_SHORT"),
        (0, 1, "LIST_TOO_SHORT"),
        (5, 0, "SAMPLE_SIZE_INVALID"),
        (5, -1, "SAMPLE_SIZE_INVALID"),
    ],
)
def test_a_sample_that_cannot_be_is_refused_with_its_numbers(n_units: int, n_sample: int, code: str) -> None:
    for call in (
        lambda: systematic_positions(n_units=n_units, n_sample=n_sample, start=0),
        lambda: symmetric_positions(n_units=n_units, n_sample=n_sample, start=0, set_aside_start=0),
    ):
        with pytest.raises(DrawError) as refused:
            call()
        assert refused.value.code == code
        assert refused.value.fields == {"subject": "", "n_units": n_units, "n_sample": n_sample}


@pytest.mark.parametrize("start", [-1, 10])
def test_a_start_outside_its_range_is_refused(start: int) -> None:
    calls = [
        lambda: systematic_positions(n_units=10, n_sample=1, start=start),
        lambda: symmetric_positions(n_units=10, n_sample=1, start=start, set_aside_start=0),
        lambda: symmetric_positions(n_units=10, n_sample=1, start=0, set_aside_start=start),
    ]
    for call in calls:
        with pytest.raises(DrawError) as refused:
            call()
        assert refused.value.code == "START_OUT_OF_RANGE"


def test_a_list_whose_arithmetic_would_overflow_is_refused() -> None:
    with pytest.raises(DrawError) as refused:
        systematic_positions(n_units=2**61, n_sample=4, start=0)
    assert refused.value.code == "LIST_TOO_LARGE"


def test_the_methods_are_named_as_on_the_command_line() -> None:
    assert [str(method) for method in SelectionMethod] == ["systematic", "symmetric"]
