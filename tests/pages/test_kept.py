"""What is made of a table is kept as long as the table, and no longer."""

import gc
from collections.abc import Iterator

import pandas as pd
import pytest

from fieldwork.pages.parts import kept as module
from fieldwork.pages.parts.kept import MOST, kept


def made() -> Iterator[int]:
    """Count how often something was made."""
    yield from range(1_000)


def test_what_was_made_of_a_table_is_made_once_under_each_key() -> None:
    table, count = pd.DataFrame({"n": [1]}), made()
    assert [kept(table, key, lambda: next(count)) for key in ("a", "a", "b", "a")] == [0, 0, 1, 0]


def test_two_tables_that_are_equal_share_nothing() -> None:
    one, other, count = pd.DataFrame({"n": [1]}), pd.DataFrame({"n": [1]}), made()
    assert kept(one, "a", lambda: next(count)) != kept(other, "a", lambda: next(count))


def test_nothing_outlives_its_table() -> None:
    before, count = len(module._kept), made()
    for _ in range(50):
        table = pd.DataFrame({"n": [1]})
        kept(table, "a", lambda: next(count))
        del table
    gc.collect()
    assert len(module._kept) <= before + 1
    assert next(count) == 50


def test_a_table_shown_in_ever_new_ways_keeps_few() -> None:
    table = pd.DataFrame({"n": [1]})
    for number in range(10 * MOST):
        assert kept(table, number, lambda number=number: number) == number
    assert len(module._of(table)) <= MOST


def test_nothing_that_failed_is_kept() -> None:
    table = pd.DataFrame({"n": [1]})
    with pytest.raises(ZeroDivisionError):
        kept(table, "a", lambda: 1 // 0)
    assert kept(table, "a", lambda: 7) == 7
