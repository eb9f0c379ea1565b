"""Laws of the reserve: nearest neighbours in the sort order, nobody twice, nobody chosen."""

from dataclasses import dataclass

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sampling.errors import DrawError
from sampling.reserve import next_substitute, next_substitute_id, reserve_queues


@dataclass(frozen=True)
class Area:
    positions: tuple[int, ...]
    reserve: tuple[tuple[int, ...], ...]


@st.composite
def lists_with_positions(draw: st.DrawFn) -> tuple[int, list[int]]:
    n_units = draw(st.integers(1, 60))
    return n_units, sorted(draw(st.sets(st.integers(0, n_units - 1), min_size=1, max_size=n_units)))


def by_the_rule(n_units: int, positions: list[int], depth: int) -> list[list[int]]:
    """The rule said plainly: each other unit belongs to the nearest position, the earlier one on ties."""
    owned: dict[int, list[int]] = {position: [] for position in positions}
    for rank in set(range(n_units)) - set(positions):
        owned[min(positions, key=lambda position, rank=rank: (abs(position - rank), position))].append(rank)
    return [sorted(owned[p], key=lambda rank, p=p: (abs(rank - p), rank))[:depth] for p in positions]


@given(lists_with_positions(), st.integers(0, 70))
def test_queues_are_those_of_the_rule(case: tuple[int, list[int]], depth: int) -> None:
    n_units, positions = case
    assert reserve_queues(n_units, positions, depth=depth) == by_the_rule(n_units, positions, depth)


@given(lists_with_positions())
def test_a_deep_reserve_gives_every_household_that_is_not_drawn_exactly_one_queue(case: tuple[int, list[int]]) -> None:
    n_units, positions = case
    queued = [rank for queue in reserve_queues(n_units, positions, depth=n_units) for rank in queue]
    assert sorted(queued + positions) == list(range(n_units))


def test_ties_go_to_the_earlier_position_and_the_earlier_neighbour_comes_first() -> None:
    assert reserve_queues(5, [0, 4], depth=9) == [[1, 2], [3]]
    assert reserve_queues(5, [2], depth=9) == [[1, 3, 0, 4]]


@pytest.mark.parametrize("positions", [[], [3, 3], [4, 2], [-1], [10]])
def test_positions_that_do_not_ascend_within_the_list_are_refused(positions: list[int]) -> None:
    with pytest.raises(DrawError) as refused:
        reserve_queues(10, positions, depth=1)
    assert refused.value.code == "POSITIONS_INVALID"


def test_a_negative_depth_is_refused() -> None:
    with pytest.raises(DrawError) as refused:
        reserve_queues(10, [1], depth=-1)
    assert (refused.value.code, refused.value.fields) == ("RESERVE_DEPTH_INVALID", {"depth": -1})


def test_substitutes_step_in_in_order_until_the_reserve_is_exhausted() -> None:
    area = Area(positions=(2, 7), reserve=((1, 3), (6, 8)))
    assert next_substitute(area, 7) == 6
    assert next_substitute(area, 7, used={6}) == 8
    assert next_substitute(area, 7, used={6, 8}) is None
    assert next_substitute(area, 2, used={6, 8}) == 1


def test_only_a_drawn_household_has_substitutes() -> None:
    with pytest.raises(DrawError) as refused:
        next_substitute(Area(positions=(2,), reserve=((1,),)), 1)
    assert (refused.value.code, refused.value.fields) == ("NOT_DRAWN", {"subject": "1"})


def test_substitutes_are_found_by_id_in_the_reserve_table_whatever_its_row_order() -> None:
    reserve = pd.DataFrame(
        [("c", "x", 2), ("d", "y", 1), ("b", "x", 1)], columns=["household_id", "for_household_id", "reserve_rank"]
    )
    assert next_substitute_id(reserve, "x") == "b"
    assert next_substitute_id(reserve, "x", used={"b"}) == "c"
    assert next_substitute_id(reserve, "x", used={"b", "c"}) is None
    assert next_substitute_id(reserve, "nobody") is None
