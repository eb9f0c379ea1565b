"""Every form that can be recognised, made by hand from its printed words, is recognised with its own numbers."""

from fractions import Fraction
from math import ceil, floor
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sampling.explain.forms import FormMethod, IntervalRule, Remainder, Rounding, whole_intervals
from sampling.explain.old_forms import printed_hits, printed_numbers
from sampling.explain.recognize import Recognizer
from sampling.explain.symmetric import SymmetricSearch
from sampling.selection import symmetric_positions, systematic_positions


def recognized(
    n_units: int, numbers: list[int], *planned: int
) -> list[tuple[FormMethod, IntervalRule, Remainder, Fraction]]:
    """Return (method, rule, remainder, first start) of what takes the units with these numbers, counted from 1."""
    positions = np.unique(np.array(numbers)) - 1
    size = len(positions)
    forms = Recognizer(n_units, size, tuple({size, *planned})).exact(positions)
    return [(form.family.method, form.family.interval_rule, form.family.remainder, form.starts[0]) for form in forms]


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 120), st.data())
def test_our_own_samples_are_recognized_with_their_starts(n_units: int, data: st.DataObject) -> None:
    n_sample = data.draw(st.integers(1, n_units))
    start = data.draw(st.integers(0, n_units - 1))
    search = Recognizer(n_units, n_sample, (n_sample,))
    forms = search.exact(systematic_positions(n_units=n_units, n_sample=n_sample, start=start))
    assert forms[0].family.method is FormMethod.SYSTEMATIC
    assert start in forms[0].starts
    pair, aside = data.draw(st.integers(0, n_units // n_sample - 1)), data.draw(st.integers(0, n_units - 1))
    positions, _ = symmetric_positions(n_units=n_units, n_sample=n_sample, start=pair, set_aside_start=aside)
    symmetric = [form for form in search.exact(positions) if form.family.method is FormMethod.SYMMETRIC]
    assert any(
        form.starts == (pair,) and (aside in form.set_aside_starts or n_units % n_sample == 0) for form in symmetric
    )


@settings(max_examples=40, deadline=None)
@given(st.integers(2, 40), st.data())
def test_the_search_of_symmetric_samples_finds_all_and_only_their_starts(n_units: int, data: st.DataObject) -> None:
    n_sample = data.draw(st.integers(1, n_units))
    positions = np.array(sorted(data.draw(st.sets(st.integers(0, n_units - 1), min_size=n_sample, max_size=n_sample))))
    asides = range(n_units if n_units % n_sample else 1)
    samples = {
        (start, aside): symmetric_positions(n_units=n_units, n_sample=n_sample, start=start, set_aside_start=aside)[0]
        for start in range(n_units // n_sample)
        for aside in asides
    }
    search = SymmetricSearch(n_units, n_sample)
    exact = {(start, aside) for (start, aside), sample in samples.items() if np.array_equal(sample, positions)}
    found = {
        (int(form.starts[0]), aside) for form in search.exact(positions) for aside in form.set_aside_starts or (0,)
    }
    assert found == exact
    most, form = search.best(positions)
    assert most == max(len(np.intersect1d(sample, positions)) for sample in samples.values())
    assert len(np.intersect1d(search.sample(form), positions)) == most
    assert search.n_samples == len(samples)


# ---- each printed rule, said by hand: numbers count from 1


@pytest.mark.parametrize(("n_units", "n"), [(304, 10), (77, 10), (409, 10), (95, 9)])
@pytest.mark.parametrize("rounding", [floor, ceil, lambda number: floor(number + Fraction(1, 2))])
def test_real_starts_with_any_rounding_are_our_integers(n_units: int, n: int, rounding: object) -> None:
    """Number j is floor, ceil or round of s + j·N/n: the same samples, each from its own starts."""
    kind = {floor: Rounding.FLOOR, ceil: Rounding.CEIL}.get(rounding, Rounding.ROUND)  # type: ignore[call-overload]
    search = Recognizer(n_units, n, (n,))
    for start in range(0, n_units, 7):
        positions = systematic_positions(n_units=n_units, n_sample=n, start=start)
        (form,) = [form for form in search.exact(positions) if form.family.method is FormMethod.SYSTEMATIC]
        low, high = form.real_start(kind)
        inside = (low + high) / 2
        numbers = [rounding(inside + step * Fraction(n_units, n)) for step in range(n)]  # type: ignore[operator]
        assert [number - 1 for number in numbers] == positions.tolist()


def test_whole_intervals_are_recognized_whether_they_end_or_go_on() -> None:
    tail = [12 + 30 * step for step in range(10)]  # k = floor(309/10)
    assert (FormMethod.INTERVAL, IntervalRule.FLOOR, Remainder.TAIL, Fraction(12)) in recognized(309, tail)
    on = [3 + 30 * step for step in range(11)]  # to the end of 309: 11 households
    assert (FormMethod.INTERVAL, IntervalRule.FLOOR, Remainder.NONE, Fraction(3)) in recognized(309, on, 10)
    short = [8 + 8 * step for step in range(9)]  # k = round(7.7) = 8: 9 households
    assert (FormMethod.INTERVAL, IntervalRule.ROUND, Remainder.NONE, Fraction(8)) in recognized(77, short, 10)
    assert recognized(100, [5, 11, 17, 23, 29])[-1] == (
        FormMethod.INTERVAL, IntervalRule.OTHER, Remainder.NONE, Fraction(5)
    )  # fmt: skip
    assert recognized(100, [5, 11, 18, 23, 80]) == []


def test_whole_intervals_around_the_end_are_recognized() -> None:
    numbers = [(298 + 30 * step - 1) % 304 + 1 for step in range(10)]
    assert (FormMethod.CIRCULAR, IntervalRule.FLOOR, Remainder.NONE, Fraction(298)) in recognized(304, numbers)
    rounded = [(76 + 8 * step - 1) % 77 + 1 for step in range(10)]
    found = recognized(77, rounded)
    assert (FormMethod.CIRCULAR, IntervalRule.ROUND, Remainder.NONE, Fraction(76)) in found


def cut(n_units: int, n_kept: int) -> list[int]:
    """Return the numbers that stay when the remainder is cut out of the middle."""
    before = n_kept // 2
    return [*range(1, before + 1), *range(before + n_units - n_kept + 1, n_units + 1)]


def pairs(interval: int, *, r: int, n: int) -> list[int]:
    blocks = [(2 * interval * block + r, 2 * interval * (block + 1) - r + 1) for block in range(n)]
    return [number for pair in blocks for number in pair][:n]


@pytest.mark.parametrize("n", [9, 10])
def test_textbook_pairs_are_recognized_with_their_remainder(n: int) -> None:
    k = 309 // n
    kept = cut(309, k * n)
    found = recognized(309, [kept[number - 1] for number in pairs(k, r=4, n=n)])
    assert (FormMethod.SETHI, IntervalRule.FLOOR, Remainder.MIDDLE, Fraction(4)) in found
    found = recognized(309, pairs(k, r=4, n=n))
    assert (FormMethod.SETHI, IntervalRule.FLOOR, Remainder.TAIL, Fraction(4)) in found
    beyond = [number for number in pairs(31, r=31, n=10) if number <= 307]  # round(30.7) = 31
    assert (FormMethod.SETHI, IntervalRule.ROUND, Remainder.NONE, Fraction(31)) in recognized(307, beyond, 10)


def test_printed_old_forms_are_recognized_with_k_a_and_the_cut() -> None:
    for k, rule in ((30, IntervalRule.FLOOR), (31, IntervalRule.ROUND)):
        numbers = [number for number in printed_numbers(k, start=12, n_sample=10) if number <= 307]
        remainder = Remainder.TAIL if k == 30 else Remainder.NONE
        assert (FormMethod.PRINTED, rule, remainder, Fraction(12)) in recognized(307, numbers, 10)
    kept = cut(309, 300)
    middle = [kept[number - 1] for number in printed_numbers(30, start=12, n_sample=10)]
    assert (FormMethod.PRINTED, IntervalRule.FLOOR, Remainder.MIDDLE, Fraction(12)) in recognized(309, middle)


def test_a_printed_form_that_hits_units_twice_is_recognized_from_half_the_picks() -> None:
    numbers = printed_numbers(30, start=30, n_sample=10)
    assert sorted(set(numbers)) == [30, 90, 150, 210, 270]
    found = recognized(300, numbers, 10)
    assert (FormMethod.PRINTED, IntervalRule.FLOOR, Remainder.NONE, Fraction(30)) in found


@pytest.mark.parametrize(
    ("rounding", "kind"),
    [(floor, Rounding.FLOOR), (ceil, Rounding.CEIL), (lambda x: floor(x + Fraction(1, 2)), Rounding.ROUND)],
)
def test_printed_forms_with_an_uncut_interval_and_the_fixed_start_are_recognized(
    rounding: object, kind: Rounding
) -> None:
    """The printed rule to the letter: k = N/n, a = 0.4·k, a, 2k−a, 2k+a, …, each number rounded."""
    for n_units, n in ((304, 10), (409, 10), (77, 9), (365, 12)):
        k = Fraction(n_units, n)
        a = Fraction(2, 5) * k
        exact = [2 * k * ((step + 1) // 2) + (-a if step % 2 else a) for step in range(n)]
        positions = np.array([rounding(number) - 1 for number in exact])  # type: ignore[operator]
        forms = Recognizer(n_units, n, (n,)).exact(positions)
        (form,) = [
            form
            for form in forms
            if form.family.method is FormMethod.PRINTED
            and form.family.rounding is kind
            and form.family.interval_rule is IntervalRule.EXACT
        ]
        assert form.is_fixed_start
        assert min(abs(start - a) for start in form.starts) < Fraction(1, n)


def test_intervals_cut_to_decimals_are_recognized() -> None:
    for decimals, rule in ((1, IntervalRule.ONE_DECIMAL), (2, IntervalRule.TWO_DECIMALS)):
        k = Fraction(round(409 / 12, decimals)).limit_denominator(100)
        numbers = [floor(Fraction(61, 10) + step * k) + 1 for step in range(12)]
        forms = Recognizer(409, 12, (12,)).exact(np.array(numbers) - 1)
        assert any(
            form.family.interval_rule is rule and form.family.interval == k and Fraction(61, 10) in form.starts
            for form in forms
        )


@pytest.mark.parametrize(
    ("n_units", "n", "method", "start", "is_fixed"),
    [
        (300, 10, FormMethod.SYSTEMATIC, 119, True),
        (300, 10, FormMethod.SYSTEMATIC, 60, False),
        (309, 10, FormMethod.INTERVAL, 12, True),
        (309, 10, FormMethod.INTERVAL, 13, False),
        (300, 10, FormMethod.SYMMETRIC, 11, True),
        (300, 10, FormMethod.SYMMETRIC, 10, False),
    ],
)
def test_the_fixed_start_is_told(n_units: int, n: int, method: FormMethod, start: int, is_fixed: bool) -> None:
    if method is FormMethod.SYSTEMATIC:
        positions = systematic_positions(n_units=n_units, n_sample=n, start=start)
    elif method is FormMethod.SYMMETRIC:
        positions, _ = symmetric_positions(n_units=n_units, n_sample=n, start=start, set_aside_start=0)
    else:
        positions = start - 1 + (n_units // n) * np.arange(n)
    forms = [form for form in Recognizer(n_units, n, (n,)).exact(positions) if form.family.method is method]
    assert [form.is_fixed_start for form in forms] == [is_fixed]


def test_a_fixed_start_is_told_for_decimal_intervals() -> None:
    k = Fraction(341, 10)
    a = Fraction(2, 5) * k
    positions = np.array([floor(a + step * k) for step in range(12)])
    forms = Recognizer(409, 12, (12,)).exact(positions)
    assert any(form.is_fixed_start and form.family.method is FormMethod.FRACTIONAL for form in forms)


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 150), st.data())
def test_whatever_is_recognized_does_take_the_picks(n_units: int, data: st.DataObject) -> None:
    """The nearest form's positions hold as many of the picks as it says; an exact one holds all of them."""
    size = data.draw(st.integers(1, n_units))
    positions = np.array(sorted(data.draw(st.sets(st.integers(0, n_units - 1), min_size=size, max_size=size))))
    search = Recognizer(n_units, size, (max(size - 1, 1), size, size + 1, 2 * size))
    nearest = search.best(positions)
    assert len(np.intersect1d(nearest.positions, positions)) == nearest.n_matched
    assert len(np.unique(nearest.positions)) == size
    known = [form for form in search.exact(positions) if form.family.interval_rule is not IntervalRule.OTHER]
    assert (nearest.n_matched == size) == bool(known)


@given(st.integers(1, 500), st.data())
def test_whole_intervals_are_within_one_of_the_exact_one(n_units: int, data: st.DataObject) -> None:
    n_planned = data.draw(st.integers(1, 2 * n_units))
    found = whole_intervals(n_units, n_planned)
    assert len(set(found.values())) == len(found) >= 1
    assert all(abs(interval - Fraction(n_units, n_planned)) < 1 for interval in found.values())


# ---- the defects of the printed forms, by enumeration


def test_the_printed_pairs_never_hit_unit_2k_and_hit_k_twice() -> None:
    hits = printed_hits(300, interval=30, n_sample=10, remainder=Remainder.NONE)
    every_2k = [60 * block for block in range(1, 6)]
    assert [unit for unit in range(1, 301) if not hits[unit]] == every_2k
    assert [unit for unit in range(1, 301) if hits[unit] == 2] == [60 * block + 30 for block in range(5)]


def test_what_is_cut_out_of_the_middle_has_no_chance() -> None:
    hits = printed_hits(309, interval=30, n_sample=10, remainder=Remainder.MIDDLE)
    never = [unit for unit in range(1, 310) if not hits[unit]]
    assert set(range(151, 160)) <= set(never)
    assert len(never) == 9 + 5


def test_a_rounded_interval_leaves_the_list() -> None:
    hits = printed_hits(307, interval=31, n_sample=10, remainder=Remainder.NONE)
    assert max(hits) <= 307
    assert sum(hits.values()) < 31 * 10


def test_the_old_forms_are_used_to_recognize_and_nowhere_else() -> None:
    root = Path(__file__).resolve().parents[2]
    explaining = root / "sampling" / "explain"
    product = [*(root / "sampling").rglob("*.py"), *(root / "fieldwork").rglob("*.py"), root / "app.py"]
    others = [path for path in product if explaining not in path.parents]
    assert [path.name for path in others if "old_forms" in path.read_text(encoding="utf-8")] == []
