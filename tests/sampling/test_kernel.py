"""The one-pass draw on integers gives what the formulas give area by area."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sampling.draw.kernel import KernelDesign, draw_rows
from sampling.draw.kernel_order import SortKey, has_repeats, is_ascending, sorted_rows
from sampling.draw.kernel_positions import all_set_aside
from sampling.draw.kernel_reserve import all_queues
from sampling.errors import DrawError
from sampling.reserve import reserve_queues
from sampling.selection import (
    SelectionMethod,
    symmetric_positions,
    symmetric_starts,
    systematic_positions,
    systematic_start,
)

SEED = "2022-08-31 04713"
LARGE = 2**60
# Small values give ties, large ones do not fit into one integer beside area and row and take the other ways.
VALUES = st.one_of(st.integers(0, 3), st.integers(-LARGE, LARGE))


@st.composite
def lists(draw: st.DrawFn) -> tuple[np.ndarray, list[SortKey], np.ndarray]:
    """Rows of a few areas in any order, with up to eight sort columns, some with missing values."""
    n_rows, n_areas = draw(st.integers(1, 60)), draw(st.integers(1, 4))
    column = st.lists(VALUES, min_size=n_rows, max_size=n_rows)
    areas = np.array(draw(st.lists(st.integers(0, n_areas - 1), min_size=n_rows, max_size=n_rows)))
    flags = st.lists(st.booleans(), min_size=n_rows, max_size=n_rows)
    keys = [
        SortKey(values=np.array(draw(column)), missing=np.array(draw(flags)) if draw(st.booleans()) else None)
        for _ in range(draw(st.integers(0, 8)))
    ]
    ids = np.array(draw(st.lists(VALUES, min_size=n_rows, max_size=n_rows, unique=True)))
    return areas, keys, ids[np.argsort(ids)] if draw(st.booleans()) else ids


def plainly_ordered(areas: np.ndarray, keys: list[SortKey], ids: list[np.ndarray]) -> list[int]:
    """The rule said with tuples: area, then each value with missing last, then id."""

    def key(row: int) -> tuple:
        known = [(False, 0) if k.missing is None or not k.missing[row] else (True, 0) for k in keys]
        values = [(gone, 0 if gone else k.values[row]) for (gone, _), k in zip(known, keys, strict=True)]
        return (areas[row], *values, *(each[row] for each in ids))

    return sorted(range(len(areas)), key=key)


@settings(max_examples=300, deadline=None)
@given(lists(), st.booleans())
def test_rows_come_by_area_values_and_id_with_missing_last(case: tuple, in_two_words: bool) -> None:
    areas, keys, ids = case
    words = [ids // 1000, ids % 1000] if in_two_words else [ids]
    order, bounds = sorted_rows(areas, keys, words, n_areas=5)
    assert order.tolist() == plainly_ordered(areas, keys, words)
    assert np.diff(bounds).tolist() == np.bincount(areas, minlength=5).tolist()


def test_many_wide_columns_that_fit_into_no_integer_are_sorted_all_the_same() -> None:
    rng = np.random.default_rng(5)
    keys = [SortKey(values=rng.integers(0, 1000, 300)) for _ in range(9)]
    areas, ids = rng.integers(0, 3, 300), rng.permutation(300)
    order, bounds = sorted_rows(areas, keys, [ids], n_areas=3)
    assert order.tolist() == plainly_ordered(areas, keys, [ids])
    assert np.diff(bounds).tolist() == np.bincount(areas).tolist()


@pytest.mark.parametrize("is_shuffled", [False, True])
def test_more_rows_than_a_block_are_sorted_as_few_are(is_shuffled: bool) -> None:
    rng = np.random.default_rng(7)
    n_rows = 100_003
    ids = rng.permutation(n_rows) if is_shuffled else np.arange(n_rows)
    areas = ids // 250
    incomes = rng.integers(0, 40, n_rows) * 100
    order, _ = sorted_rows(areas, [SortKey(values=incomes)], [ids], n_areas=401)
    assert (order == np.lexsort((ids, incomes, areas))).all()
    assert is_ascending(areas, [ids]) is not is_shuffled


def test_ties_longer_than_a_block_are_put_in_the_order_of_ids() -> None:
    rng = np.random.default_rng(8)
    ids = rng.permutation(150_000)
    areas = np.minimum(ids // 1000, 1)
    order, _ = sorted_rows(areas, [], [ids], n_areas=2)
    assert (ids[order] == np.arange(len(ids))).all()


@given(st.lists(st.tuples(st.integers(0, 2), VALUES, st.integers(0, 2)), min_size=1, max_size=40))
def test_an_id_that_stands_twice_in_an_area_is_found(rows: list[tuple[int, int, int]]) -> None:
    areas, *words = (np.array(column, dtype=np.int64) for column in zip(*rows, strict=True))
    assert has_repeats(areas, words) is (len(set(rows)) < len(rows))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(1, 80), min_size=1, max_size=6), st.data(), st.sampled_from(SelectionMethod))
def test_starts_and_positions_are_those_of_each_area_alone(
    counts: list[int], data: st.DataObject, method: SelectionMethod
) -> None:
    n_sample = data.draw(st.integers(1, min(counts)))
    ea_ids = [f"4401180010010{number:02d}" for number in range(len(counts))]
    areas = np.repeat(np.arange(len(counts)), counts)
    design = KernelDesign(n_sample=n_sample, seed=SEED, label="抽户", method=method)
    drawn = draw_rows(areas, [], [np.arange(len(areas))], ea_ids=ea_ids, design=design)
    set_aside, n_aside = all_set_aside(np.array(counts), drawn.starts, n_sample=n_sample)
    aside = np.split(set_aside, np.cumsum(n_aside)[:-1])
    for number, (ea_id, n_units) in enumerate(zip(ea_ids, counts, strict=True)):
        start = int(drawn.starts.start[number])
        if method is SelectionMethod.SYSTEMATIC:
            assert start == systematic_start(SEED, label="抽户", ea_id=ea_id, n_units=n_units)
            expected = systematic_positions(n_units=n_units, n_sample=n_sample, start=start)
            assert drawn.starts.set_aside_start is None
        else:
            assert drawn.starts.set_aside_start is not None
            starts = symmetric_starts(SEED, label="抽户", ea_id=ea_id, n_units=n_units, n_sample=n_sample)
            assert (start, drawn.starts.set_aside_start[number]) == (starts.start, starts.set_aside_start)
            expected, out = symmetric_positions(
                n_units=n_units, n_sample=n_sample, start=start, set_aside_start=starts.set_aside_start or 0
            )
            assert aside[number].tolist() == out.tolist()
        assert drawn.positions[number].tolist() == expected.tolist()
        assert drawn.rows[number].tolist() == (expected + sum(counts[:number])).tolist()


def test_an_area_that_is_too_short_is_named() -> None:
    areas = np.array([0, 0, 0, 2, 2])
    with pytest.raises(DrawError) as refused:
        draw_rows(areas, [], [np.arange(5)], ea_ids=["a", "b", "c"], design=KernelDesign(n_sample=1, seed=SEED))
    assert (refused.value.code, refused.value.fields["subject"]) == ("LIST_TOO_SHORT", "b")


@given(st.lists(st.integers(4, 50), min_size=1, max_size=5), st.integers(0, 60), st.data())
def test_queues_are_those_of_each_area_alone(counts: list[int], depth: int, data: st.DataObject) -> None:
    picks = [sorted(data.draw(st.sets(st.integers(0, n_units - 1), min_size=4, max_size=4))) for n_units in counts]
    queues = all_queues(np.array(counts), np.array(picks), depth=depth)
    for number, n_units in enumerate(counts):
        each = zip(queues.ranks[number].tolist(), queues.lengths[number].tolist(), strict=True)
        assert [ranks[:length] for ranks, length in each] == reserve_queues(n_units, picks[number], depth=depth)
