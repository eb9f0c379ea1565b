"""Choosing visits that are checked again: the probability is what the plan says, and only the seed decides."""

import hashlib
from collections import Counter

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sampling.backcheck import error_rate, population_digest, select_backchecks
from sampling.errors import DrawError
from sampling.intervals import wilson_interval


def visits(sizes: dict[str, int], percent: float = 10.0) -> pd.DataFrame:
    rows = [(f"{stratum}-{number}", stratum) for stratum, n in sizes.items() for number in range(n)]
    return pd.DataFrame(rows, columns=["visit_id", "stratum"]).assign(percent=percent)


def test_every_visit_has_the_probability_of_the_plan_however_few_there_are() -> None:
    n_seeds, frame = 1200, visits({"a": 7})
    hits = Counter(each for seed in range(n_seeds) for each in select_backchecks(frame, seed=f"s{seed}")["visit_id"])
    share = np.array([hits[visit_id] / n_seeds for visit_id in frame["visit_id"]])
    assert np.abs(share - 0.1).max() < 4.5 * np.sqrt(0.09 / n_seeds)


@settings(deadline=None)
@given(n=st.integers(0, 60), seed=st.text("abc", min_size=1), percent=st.sampled_from([10.0, 20.0, 33.3, 100.0]))
def test_the_number_is_the_share_rounded_down_or_up(n: int, seed: str, percent: float) -> None:
    chosen = select_backchecks(visits({"a": n}, percent), seed=seed)
    assert int(n * percent / 100) <= len(chosen) <= int(n * percent / 100) + 1
    assert (chosen["inclusion_prob"] == percent / 100).all()


@settings(deadline=None, max_examples=30)
@given(seed=st.text("abcdef", min_size=1), shuffle=st.integers(0, 1000))
def test_neither_the_order_of_the_rows_nor_other_strata_decide(seed: str, shuffle: int) -> None:
    frame = visits({"a": 25, "b": 13})
    both = select_backchecks(frame, seed=seed)
    mixed = select_backchecks(frame.sample(frac=1, random_state=shuffle), seed=seed)
    pd.testing.assert_frame_equal(both, mixed)
    alone = select_backchecks(frame[frame["stratum"] == "a"], seed=seed)
    assert alone["visit_id"].tolist() == both.loc[both["stratum"] == "a", "visit_id"].tolist()


def test_anybody_can_repeat_it_with_a_hash() -> None:
    frame = visits({"a": 20})
    chosen = set(select_backchecks(frame, seed="种子")["visit_id"])
    by_hash = sorted(frame["visit_id"], key=lambda each: hashlib.sha256(f"种子|backcheck|{each}".encode()).hexdigest())
    assert chosen == set(by_hash[:2])


def test_a_seed_that_is_no_text_is_refused() -> None:
    with pytest.raises(DrawError):
        select_backchecks(visits({"a": 3}), seed=" ")


def test_the_visits_chosen_from_are_known_by_their_digest() -> None:
    assert population_digest(["b", "a"]) == hashlib.sha256(b"a\nb\n").hexdigest()


def test_an_error_rate_stands_for_all_visits_not_for_the_checked_ones() -> None:
    found = error_rate([True, False, False], [0.1, 0.2, 0.2])
    assert found.rate == pytest.approx(10 / 20)
    n = 20**2 / (10**2 + 2 * 5**2)
    assert found.interval == pytest.approx(wilson_interval(0.5 * n, n))
    assert (found.n_answers, found.n_errors) == (3, 1)


def test_with_equal_chances_it_is_the_plain_share() -> None:
    assert error_rate([True] * 3 + [False] * 7, [0.1] * 10).interval == pytest.approx(wilson_interval(3, 10))


def test_without_answers_nothing_is_known() -> None:
    found = error_rate([], [])
    assert (found.n_answers, found.interval) == (0, (0.0, 1.0))
    assert np.isnan(found.rate)
