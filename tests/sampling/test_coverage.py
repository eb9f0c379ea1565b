"""Coverage from two lists: bounds against the binomial itself, Chapman against the whole design, totals by hand."""

from fractions import Fraction
from math import comb

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from sampling.coverage import (
    RelistedArea,
    SegmentCounts,
    chapman_total,
    chapman_variance,
    coverage_bounds,
    relisted_total,
)
from sampling.errors import DrawError, SamplingError
from sampling.relisting import RelistingDesign, choose_segments, n_relisted_segments

COUNTS = st.integers(1, 120).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))
DESIGN = RelistingDesign(share=0.2, min_segments=2, min_dwellings=60)
EA_ID = "440118001001001"


@given(COUNTS, st.sampled_from([0.5, 0.8, 0.9, 0.95, 0.99]))
def test_the_bounds_are_the_coverages_at_which_the_binomial_tail_is_the_rest(
    counts: tuple[int, int], confidence: float
) -> None:
    n_matched, n_relisted = counts
    bounds = coverage_bounds(n_matched, n_relisted, confidence=confidence)
    if n_matched < n_relisted:
        assert stats.binom.cdf(n_matched, n_relisted, bounds.upper) == pytest.approx(1 - confidence, abs=1e-9)
    else:
        assert bounds.upper == 1
    if n_matched:
        assert stats.binom.sf(n_matched - 1, n_relisted, bounds.lower) == pytest.approx(1 - confidence, abs=1e-9)
    else:
        assert bounds.lower == 0
    assert bounds.lower <= bounds.share <= bounds.upper


@pytest.mark.parametrize("coverage", [0.5, 0.9, 0.95, 0.99])
@pytest.mark.parametrize("n", [10, 60, 93])
def test_an_upper_bound_misses_the_true_coverage_no_more_often_than_it_says(coverage: float, n: int) -> None:
    misses = [x for x in range(n + 1) if coverage_bounds(x, n, confidence=0.9).upper < coverage]
    assert stats.binom.pmf(misses, n, coverage).sum() <= 0.1 + 1e-12


def test_the_published_bounds_of_clopper_and_pearson_are_met() -> None:
    """Two-sided 95 % limits for 3 of 10: 0.0667 and 0.6525 (their chart; Brown, Cai & DasGupta 2001, table 1)."""
    bounds = coverage_bounds(3, 10, confidence=0.975)
    assert (round(bounds.lower, 4), round(bounds.upper, 4)) == (0.0667, 0.6525)


@pytest.mark.parametrize(("matched", "relisted"), [(-1, 5), (6, 5), (0, 0)])
def test_counts_that_cannot_be_are_refused(matched: int, relisted: int) -> None:
    with pytest.raises(SamplingError, match="matched"):
        coverage_bounds(matched, relisted, confidence=0.9)


def probability(total: int, listed: int, relisted: int, matched: int) -> Fraction:
    return Fraction(comb(listed, matched) * comb(total - listed, relisted - matched), comb(total, relisted))


DESIGNS = [(n, n1, n2) for n in range(1, 15) for n1 in range(1, n + 1) for n2 in range(1, n + 1) if n1 + n2 >= n]


def expectation(value, total: int, listed: int, relisted: int) -> Fraction:
    return sum(
        (
            probability(total, listed, relisted, matched)
            * Fraction(value(SegmentCounts(n_listed=listed, n_relisted=relisted, n_matched=matched))).limit_denominator(
                10**9
            )
            for matched in range(max(0, listed + relisted - total), min(listed, relisted) + 1)
        ),
        Fraction(0),
    )


def test_chapmans_estimator_is_unbiased_when_both_lists_together_are_long_enough() -> None:
    """Every outcome of the hypergeometric, for all totals up to 14 (Chapman 1951)."""
    assert all(float(expectation(chapman_total, *design)) == pytest.approx(design[0]) for design in DESIGNS)


def test_its_variance_estimate_is_unbiased_too() -> None:
    """Seber 1982, §3.1: E v = E N̂² - N², by enumeration."""
    for design in DESIGNS:
        spread = float(expectation(lambda counts: chapman_total(counts) ** 2, *design)) - design[0] ** 2
        assert float(expectation(chapman_variance, *design)) == pytest.approx(spread, abs=1e-5)


def area(n_segments: int, n_listed: int, *counts: tuple[int, int, int]) -> RelistedArea:
    segments = tuple(SegmentCounts(n_listed=n1, n_relisted=n2, n_matched=m) for n1, n2, m in counts)
    return RelistedArea(n_segments=n_segments, n_listed=n_listed, segments=segments)


def test_a_total_by_hand() -> None:
    """Two areas; N̂ per segment: 45, 47, 40, 41; R = (5·92 + 4·81)/(5·90 + 4·80); residuals pooled over both."""
    areas = {"a": area(10, 450, (45, 45, 45), (45, 47, 45)), "b": area(8, 320, (40, 40, 40), (40, 41, 40))}
    ratio = (5 * 92 + 4 * 81) / (5 * 90 + 4 * 80)
    squares = ((45 - 46) ** 2 + (47 - 46) ** 2) + ((40 - 40.5) ** 2 + (41 - 40.5) ** 2)
    spread = squares / 2
    variance = 100 * (1 - 0.2) * spread / 2 + 64 * (1 - 0.25) * spread / 2
    found = relisted_total(areas)
    assert found.total == pytest.approx(ratio * 770)
    assert found.standard_error == pytest.approx(variance**0.5)
    assert found.degrees_of_freedom == 2
    assert found.coverage == pytest.approx(1 / ratio)
    assert found.coverage_error == pytest.approx(found.standard_error * 770 / found.total**2)


def test_lists_that_agree_have_nothing_to_estimate() -> None:
    found = relisted_total({"a": area(9, 400, (45, 45, 45), (40, 40, 40)), "b": area(5, 220, (44, 44, 44))})
    assert (found.total, found.standard_error, found.coverage) == (620, 0, 1)


def test_an_area_that_was_relisted_whole_has_no_error_between_segments() -> None:
    counts = [(45, 46, 44), (40, 41, 38)]
    found = relisted_total({"a": area(2, 85, *counts)})
    within = sum(chapman_variance(SegmentCounts(n_listed=a, n_relisted=b, n_matched=m)) for a, b, m in counts)
    assert found.standard_error == pytest.approx(within**0.5)


def test_one_segment_alone_gives_no_error() -> None:
    assert np.isnan(relisted_total({"a": area(9, 400, (45, 46, 44))}).standard_error)


@pytest.mark.parametrize("counts", [[], [(0, 0, 0)], [(5, 5, 6)]])
def test_totals_without_sound_counts_are_refused(counts: list[tuple[int, int, int]]) -> None:
    with pytest.raises(SamplingError, match="segments"):
        relisted_total({"a": area(2, 10, *counts)} if counts else {})


SIZES = st.lists(st.integers(1, 70), min_size=1, max_size=25)


@given(SIZES)
def test_every_start_gives_enough_segments_and_dwellings(sizes: list[int]) -> None:
    n = n_relisted_segments(np.array(sizes), DESIGN)
    whole = n == len(sizes)
    assert whole or n >= max(2, 0.2 * len(sizes))
    picks = {choose_segments(named(sizes), design=DESIGN, seed=f"seed {at}", ea_id=EA_ID).segments for at in range(20)}
    assert all(len(set(each)) == n for each in picks)
    assert all(whole or sum(named(sizes)[segment] for segment in each) >= 60 for each in picks)


def named(sizes: list[int]) -> dict[str, int]:
    return {f"{at:02d}": size for at, size in enumerate(sizes, start=1)}


def test_a_segment_is_taken_with_the_same_probability_whatever_its_place() -> None:
    sizes = named([45] * 7)
    starts = {
        choose_segments(sizes, design=DESIGN, seed=f"s{at}", ea_id=EA_ID).start: choose_segments(
            sizes, design=DESIGN, seed=f"s{at}", ea_id=EA_ID
        ).segments
        for at in range(200)
    }
    assert sorted(starts) == list(range(7))
    times = [sum(segment in segments for segments in starts.values()) for segment in sizes]
    assert times == [2] * 7
    choice = choose_segments(sizes, design=DESIGN, seed="s", ea_id=EA_ID)
    assert choice.inclusion_prob == pytest.approx(2 / 7)


def test_the_choice_follows_from_the_published_text() -> None:
    """SHA-256 of ``2022-08-05 18247|relisting|440118001001001``, by any calculator: start 4 of 8."""
    choice = choose_segments(named([45] * 8), design=DESIGN, seed=" 2022-08-05 18247 ", ea_id=EA_ID)
    assert (choice.start, choice.segments) == (4, ("03", "07"))


def test_an_area_without_segments_and_an_empty_seed_are_refused() -> None:
    with pytest.raises(DrawError) as caught:
        choose_segments({}, design=DESIGN, seed="s", ea_id=EA_ID)
    assert caught.value.code == "RELISTING_NO_SEGMENTS"
    with pytest.raises(DrawError) as caught:
        choose_segments({"01": 40}, design=DESIGN, seed=" ", ea_id=EA_ID)
    assert caught.value.code == "SEED_TEXT_INVALID"
