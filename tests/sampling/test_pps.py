"""Laws of selection with probability proportional to size, by enumeration of every start."""

from collections import Counter
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sampling.errors import DrawError
from sampling.selection import certainty_units, pps_hits, pps_inclusion_prob, pps_units

sizes_of_villages = st.lists(st.integers(0, 30), min_size=1, max_size=12)


def array(sizes: list[int]) -> np.ndarray:
    return np.array(sizes, dtype=np.int64)


@given(sizes_of_villages, st.integers(1, 6))
def test_a_village_of_x_is_taken_by_exactly_n_times_x_of_all_starts(sizes: list[int], n_sample: int) -> None:
    total = sum(sizes)
    if total < n_sample or max(sizes) * n_sample > total:
        return
    counts: Counter[int] = Counter()
    for start in range(total):
        units = pps_units(array(sizes), hits=pps_hits(total=total, n_sample=n_sample, start=start)).tolist()
        assert len(set(units)) == n_sample
        counts.update(units)
    assert [counts[index] for index in range(len(sizes))] == [n_sample * size for size in sizes]


@given(sizes_of_villages, st.integers(1, 8))
def test_certainty_units_are_those_above_the_interval_and_no_others(sizes: list[int], n_sample: int) -> None:
    if sum(size > 0 for size in sizes) < n_sample:
        return
    certain = certainty_units(array(sizes), n_sample=n_sample)
    n_left = n_sample - int(certain.sum())
    total = sum(size for size, is_certain in zip(sizes, certain, strict=True) if not is_certain)
    assert n_left >= 1
    assert [size * n_left > total for size in sizes] == certain.tolist()


@given(sizes_of_villages, st.integers(1, 8))
def test_inclusion_probabilities_add_to_the_sample_size(sizes: list[int], n_sample: int) -> None:
    if sum(size > 0 for size in sizes) < n_sample:
        return
    certain = certainty_units(array(sizes), n_sample=n_sample)
    rest = [size for size, is_certain in zip(sizes, certain, strict=True) if not is_certain]
    n_left = n_sample - int(certain.sum())
    on_line = [pps_inclusion_prob(size, total=sum(rest), n_sample=n_left) for size in rest]
    assert max(on_line) <= 1
    assert sum(on_line) + int(certain.sum()) == n_sample


def test_certainty_cascades_when_a_giant_hides_a_large_one() -> None:
    assert certainty_units(array([1000, 41, 10, 10, 10, 10]), n_sample=3).tolist() == [True, True] + [False] * 4
    assert certainty_units(array([30, 41, 10, 10, 10, 10]), n_sample=3).tolist() == [False, True] + [False] * 4


def test_a_village_of_exactly_the_interval_is_not_certain_but_always_hit() -> None:
    sizes = array([10, 5, 5])
    assert not certainty_units(sizes, n_sample=2).any()
    hits = [pps_units(sizes, hits=pps_hits(total=20, n_sample=2, start=start)).tolist() for start in range(20)]
    assert all(0 in units for units in hits)
    assert pps_inclusion_prob(10, total=20, n_sample=2) == Fraction(1)


def test_a_village_without_households_is_never_hit() -> None:
    sizes = array([0, 3, 0, 0, 3, 0])
    taken = {
        unit
        for start in range(6)
        for unit in pps_units(sizes, hits=pps_hits(total=6, n_sample=1, start=start)).tolist()
    }
    assert taken == {1, 4}


@pytest.mark.parametrize(
    ("sizes", "n_sample", "code"),
    [
        ([3, -1], 1, "SIZE_NEGATIVE"),
        ([3, 0], 2, "LIST_TOO_SHORT"),
        ([3, 1], 0, "SAMPLE_SIZE_INVALID"),
        ([2**62, 2**62], 1, "LIST_TOO_LARGE"),
    ],
)
def test_sizes_that_cannot_be_drawn_from_are_refused(sizes: list[int], n_sample: int, code: str) -> None:
    with pytest.raises(DrawError) as refused:
        certainty_units(array(sizes), n_sample=n_sample)
    assert refused.value.code == code
