"""Serpentine order and selection by dwelling: parameters of the draw that its record names and its replay covers."""

import json
from collections import Counter
from dataclasses import replace
from fractions import Fraction
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sampling.draw import DrawRecord, HouseholdDesign, HouseholdDraw, draw_households, replay
from sampling.draw.dwellings import (
    SelectionLevel,
    household_counts,
    household_index,
    ranks_by_dwelling,
    standing_ranks,
    with_household_ranks,
)
from sampling.draw.households import draw_area
from sampling.draw.order import OrderedArea, ordered_areas
from sampling.draw.record import record_digest
from sampling.draw.serpentine import serpentine_groups
from sampling.errors import DrawError
from sampling.findings import Severity
from sampling.randomness import hash_integer
from sampling.selection import SelectionMethod

EA = "440118001001001"
SEED = "2022-08-31 04713"


def listed(rows: list[tuple[int, int]], **columns: Any) -> pd.DataFrame:
    """One row per (dwelling, household)."""
    ids = [f"{EA}{dwelling:03d}{household:02d}" for dwelling, household in rows]
    return pd.DataFrame({"ea_id": EA, "household_id": ids, **columns})


# ---- serpentine


def test_each_further_column_runs_up_and_down_in_turn() -> None:
    rows = [(number, 1) for number in range(1, 13)]
    table = listed(rows, town=[1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 3, 3], size=[1, 2, 3] * 3 + [1, 2, 3])
    (area,) = ordered_areas(table, sort=("town", "size"), serpentine=True)
    assert list(area.sort_values) == [
        ("1", "1"), ("1", "2"), ("1", "3"), ("2", "3"), ("2", "2"), ("2", "1"),
        ("3", "1"), ("3", "1"), ("3", "2"), ("3", "2"), ("3", "3"), ("3", "3"),
    ]  # fmt: skip
    assert area.household_ids[6] < area.household_ids[7]


def test_the_third_column_turns_with_each_group_of_the_first_two() -> None:
    values = [(a, b, c) for a in (1, 2) for b in (1, 2) for c in (1, 2)]
    table = listed(
        [(n + 1, 1) for n in range(8)], a=[v[0] for v in values], b=[v[1] for v in values], c=[v[2] for v in values]
    )
    (area,) = ordered_areas(table, sort=("a", "b", "c"), serpentine=True)
    assert ["".join(each) for each in area.sort_values] == ["111", "112", "122", "121", "221", "222", "212", "211"]


def test_neighbours_differ_in_one_column_by_one_step_on_a_full_grid() -> None:
    """The law of a serpentine: on a full grid no step changes two columns."""
    grid = np.array(np.meshgrid(range(3), range(4), range(5), indexing="ij")).reshape(3, -1)
    known = np.zeros(grid.shape[1], dtype=bool)
    places = serpentine_groups([(column, known) for column in grid], n_units=grid.shape[1])
    path = grid[:, np.argsort(places)]
    assert (np.abs(np.diff(path, axis=1)).sum(axis=0) == 1).all()


def test_missing_values_come_last_in_every_group_and_ties_by_id() -> None:
    table = listed([(n, 1) for n in range(1, 7)], town=[1, 1, 1, 2, 2, 2], size=[None, 5, 6, None, 5, 6])
    (area,) = ordered_areas(table.iloc[::-1], sort=("town", "size"), serpentine=True)
    assert [size for _, size in area.sort_values] == ["5", "6", "", "6", "5", ""]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2) | st.none()), min_size=1, max_size=25), st.randoms())
def test_a_serpentine_order_does_not_depend_on_rows_or_types(
    values: list[tuple[int, int | None]], shuffle: Any
) -> None:
    table = listed(
        [(n, 1) for n in range(1, len(values) + 1)],
        a=[first for first, _ in values],
        b=pd.array([second for _, second in values], dtype="Int64"),
    )
    rows = list(range(len(values)))
    shuffle.shuffle(rows)
    other = table.iloc[rows].astype({"a": "str"})
    expected = ordered_areas(table, sort=("a", "b"), serpentine=True)
    assert ordered_areas(other, sort=("a", "b"), serpentine=True) == expected
    one_column = ordered_areas(table, sort=("a",), serpentine=True)
    assert one_column == ordered_areas(table, sort=("a",))


# ---- dwellings


def shared_dwellings(n_dwellings: int = 40) -> pd.DataFrame:
    """Every third dwelling has two households, every seventh three; incomes mix them."""
    rows = [
        (dwelling, household)
        for dwelling in range(1, n_dwellings + 1)
        for household in range(1, 2 + (dwelling % 3 == 0) + (dwelling % 7 == 0))
    ]
    return listed(rows, income=[(number * 7919) % 101 for number in range(len(rows))])


def by_dwelling(table: pd.DataFrame, **more: Any) -> HouseholdDraw:
    design = HouseholdDesign(sort=("income",), level=SelectionLevel.DWELLING, **more)
    return draw_households(table, design=design, seed=SEED)


@pytest.mark.parametrize("method", list(SelectionMethod))
def test_no_two_drawn_or_reserve_households_share_a_dwelling(method: SelectionMethod) -> None:
    draw = by_dwelling(shared_dwellings(), method=method)
    both = pd.concat([draw.sample["household_id"], draw.reserve["household_id"]])
    assert both.str[:18].is_unique
    area = draw.record.areas[0]
    assert (area.n_units, area.n_sample, len(area.positions)) == (40, 10, 10)
    assert list(area.positions) == sorted(area.positions)
    assert len(draw.order) == len(shared_dwellings())


def test_ranks_are_places_in_the_order_of_households() -> None:
    draw = by_dwelling(shared_dwellings(), method=SelectionMethod.SYMMETRIC, n_sample=11)
    by_rank = draw.order.set_index("rank")["household_id"]
    for table in (draw.sample, draw.reserve):
        assert by_rank[table["rank"]].tolist() == table["household_id"].tolist()
    area = draw.record.areas[0]
    for rank, queue in zip(area.positions, area.reserve, strict=True):
        mine = draw.reserve[draw.reserve["for_household_id"] == by_rank[rank]]
        assert tuple(mine["rank"]) == queue
    assert len(area.set_aside) == 40 % 11


def test_the_chance_is_that_of_the_dwelling_times_that_within_it() -> None:
    table = shared_dwellings()
    sample = by_dwelling(table).sample
    households = table["household_id"].str[:18].value_counts()
    for row in sample.itertuples():
        assert row.inclusion_prob_stage2 == 10 / (40 * households[row.household_id[:18]])


def test_over_all_starts_and_choices_each_household_has_exactly_its_chance() -> None:
    """Enumerates every start and every household of every dwelling in place of the hashes."""
    table = shared_dwellings(8)
    (order,) = ordered_areas(table, sort=("income",))
    dwellings = list(ranks_by_dwelling(order).values())
    design = HouseholdDesign(n_sample=3)
    drawn = Counter[int]()
    choices = [ranks for ranks in dwellings if len(ranks) > 1]
    n_choices = int(np.prod([len(ranks) for ranks in choices]))
    for picks in np.ndindex(*(len(ranks) for ranks in choices)):
        taken = iter(picks)
        standing = [ranks[next(taken)] if len(ranks) > 1 else ranks[0] for ranks in dwellings]
        for start in range(8):
            units = tuple((start + 8 * j) // 3 for j in range(3))
            area = replace(draw_area(EA, n_units=8, design=design, seed="x"), positions=units, reserve=((), (), ()))
            drawn.update(with_household_ranks(area, standing).positions)
    counts = household_counts(order, level=SelectionLevel.DWELLING)
    for rank, n_households in enumerate(counts):
        assert Fraction(drawn[rank], 8 * n_choices) == Fraction(3, 8 * n_households)


def test_the_second_draw_is_the_hash_of_the_formula() -> None:
    index = household_index(SEED, label="households", ea_id=EA, dwelling_no="007", n_households=3)
    assert index == (hash_integer(f"{SEED}|households|{EA}|007|household") * 3) >> 256
    order = OrderedArea(EA, (f"{EA}00702", f"{EA}00101", f"{EA}00703", f"{EA}00701"), ((),) * 4)
    (seven, one) = standing_ranks(order, seed=SEED, label="households")
    assert one == 1
    assert order.household_ids[seven] == f"{EA}0070{index + 1}"


@given(st.text("ab1", min_size=1), st.integers(1, 99))
def test_the_second_draw_names_a_household_of_the_dwelling(seed: str, n_households: int) -> None:
    index = household_index(seed, label="l", ea_id=EA, dwelling_no="001", n_households=n_households)
    assert 0 <= index < n_households


def test_a_dwelling_stands_where_its_first_household_stands() -> None:
    order = OrderedArea(EA, (f"{EA}00901", f"{EA}00201", f"{EA}00902"), ((),) * 3)
    assert ranks_by_dwelling(order) == {"009": [0, 2], "002": [1]}


def test_an_id_without_a_dwelling_is_refused() -> None:
    table = pd.DataFrame({"ea_id": EA, "household_id": ["a", "b"], "income": 1})
    with pytest.raises(DrawError) as refused:
        by_dwelling(table, n_sample=1)
    assert (refused.value.code, refused.value.fields) == ("DWELLING_UNKNOWN", {"household_id": "a"})


def test_too_few_dwellings_are_refused_even_where_households_would_do() -> None:
    with pytest.raises(DrawError) as refused:
        by_dwelling(listed([(1, 1), (1, 2), (2, 1)], income=1), n_sample=3)
    assert refused.value.fields == {"subject": EA, "n_units": 2, "n_sample": 3}


# ---- the record


def through_json(record: DrawRecord) -> DrawRecord:
    return DrawRecord.from_dict(json.loads(json.dumps(record.to_dict())))


def altered(record: DrawRecord, **change: Any) -> DrawRecord:
    areas = (replace(record.areas[0], **change),)
    return replace(record, areas=areas, digest=record_digest(areas))


DESIGNS = [
    HouseholdDesign(sort=("kind", "income"), serpentine=True),
    HouseholdDesign(sort=("income",), level=SelectionLevel.DWELLING),
    HouseholdDesign(
        sort=("kind", "income"),
        level=SelectionLevel.DWELLING,
        serpentine=True,
        method=SelectionMethod.SYMMETRIC,
    ),
]
LIST = shared_dwellings(43).assign(kind=lambda table: table["income"] % 3)


@pytest.mark.parametrize("design", DESIGNS)
def test_replay_confirms_from_the_list_and_from_the_order(design: HouseholdDesign) -> None:
    draw = draw_households(LIST, design=design, seed=SEED)
    record = through_json(draw.record)
    assert replay(record, LIST.sample(frac=1, random_state=1)) == []
    assert [finding.code for finding in replay(record, draw.order)] == ["REPLAY_SORT_NOT_CHECKED"]


def test_the_record_names_what_is_not_usual_and_nothing_else() -> None:
    assert HouseholdDesign().parameters == {"n_households_per_area": 10, "reserve_depth": 9}
    assert DESIGNS[2].parameters == HouseholdDesign().parameters | {"serpentine": True, "selection_level": "dwelling"}


@pytest.mark.parametrize("field", ["start", "positions", "reserve", "n_units"])
def test_replay_names_what_was_altered_in_a_draw_of_dwellings(field: str) -> None:
    record = draw_households(LIST, design=DESIGNS[1], seed=SEED).record
    area = record.areas[0]
    changes: dict[str, Any] = {
        "start": (area.start or 0) ^ 1,
        "positions": (*area.positions[:-1], area.positions[-1] - 1),
        "reserve": ((), *area.reserve[1:]),
        "n_units": area.n_units + 1,
    }
    codes = {finding.code for finding in replay(altered(record, **{field: changes[field]}), LIST)}
    assert f"REPLAY_{field.upper()}" in codes


def test_a_serpentine_record_that_hides_it_shows_in_the_digests() -> None:
    record = draw_households(LIST, design=DESIGNS[0], seed=SEED).record
    hidden = replace(record, parameters={"n_households_per_area": 10, "reserve_depth": 9})
    assert {finding.code for finding in replay(hidden, LIST)} == {"REPLAY_ORDER_DIGEST", "REPLAY_LIST_DIGEST"}


def test_a_changed_list_leaves_the_starts_of_a_draw_of_dwellings_to_check() -> None:
    record = draw_households(LIST, design=DESIGNS[1], seed=SEED).record
    codes = {finding.code for finding in replay(record, LIST.iloc[1:])}
    assert codes == {"REPLAY_N_UNITS", "REPLAY_ORDER_DIGEST", "REPLAY_LIST_DIGEST"}
    start = altered(record, start=1 + (record.areas[0].start or 0))
    assert "REPLAY_START" in {finding.code for finding in replay(start, LIST.iloc[1:])}
    nothing = LIST.assign(ea_id="440118001001002")
    codes = {finding.code for finding in replay(start, nothing)}
    assert codes == {"REPLAY_AREA_NOT_IN_LIST", "REPLAY_AREA_NOT_DRAWN", "REPLAY_START"}


def test_a_level_that_is_none_and_ids_without_dwellings_cannot_be_replayed() -> None:
    record = draw_households(LIST, design=DESIGNS[1], seed=SEED).record
    unknown = replace(record, parameters={**record.parameters, "selection_level": "village"})
    found = replay(unknown, LIST)
    assert {finding.code for finding in found} == {"REPLAY_IMPOSSIBLE"}
    assert {finding.value for finding in found} == {"PARAMETER_INVALID"}
    assert {finding.severity for finding in found} == {Severity.ERROR}
    short = LIST.assign(household_id=LIST["household_id"].str[:19] + LIST["household_id"].str[19:].str.zfill(2))
    codes = {finding.code for finding in replay(record, short)}
    assert "REPLAY_IMPOSSIBLE" in codes


# ---- rows, types, areas together or alone

OTHER = "440118001001002"
BOTH = pd.concat([LIST, LIST.assign(ea_id=OTHER, household_id=OTHER + LIST["household_id"].str[15:]).iloc[:55]])


@settings(max_examples=20, deadline=None)
@given(
    st.randoms(use_true_random=False),
    st.sampled_from(["int64", "float64", "str", "object", "Int64"]),
    st.sampled_from(DESIGNS),
    st.booleans(),
)
def test_picks_do_not_depend_on_rows_types_or_which_areas_are_drawn_together(
    shuffle: Any, dtype: str, design: HouseholdDesign, alone: bool
) -> None:
    rows = list(range(len(BOTH)))
    shuffle.shuffle(rows)
    table = BOTH.iloc[rows].astype({"income": dtype, "kind": dtype})
    table = table[table["ea_id"] == OTHER] if alone else table
    again = draw_households(table, design=design, seed=SEED)
    expected = draw_households(BOTH, design=design, seed=SEED)
    assert again.record.area(OTHER) == expected.record.area(OTHER)
    assert alone or again.record == expected.record


OLD_RECORD = """{"label": "households", "authority": "own", "reserve_authority": "own", "stage": "households",
"method": "symmetric", "sort": ["income"], "parameters": {"n_households_per_area": 5, "reserve_depth": 2},
"plan_version": null, "commitment": null, "seed": "2022-08-31 04713", "seed_source": null, "voids": [],
"software": "zhuhu 0.1.0", "drawn_at": "2022-09-01T00:00:00+00:00", "areas": [{"ea_id": "440118001001001",
"n_units": 12, "n_sample": 5, "start": 1, "set_aside_start": 11, "set_aside": [5, 11], "positions": [1, 2, 6, 7, 10],
"reserve": [[0], [3, 4], [5], [8], [9, 11]],
"list_digest": "5e53ee16a95625ab4b43830b71dc394460bb6492e6b872944f1057de1001c2ca",
"order_digest": "9c53baf2e57b6610181b469c1c17ff74c02120ca0f7aaf43872255afb0e1edc3"}],
"digest": "85b4ccb6de9c83affc2ca0703402cb49d57409298a92020ea4e3524ce44042da"}"""


def test_a_record_of_the_first_version_replays_unchanged() -> None:
    """Written by version 0.1.0, before serpentine order and draws of dwellings existed."""
    households = [f"{EA}{number:03d}01" for number in range(1, 13)]
    table = pd.DataFrame({"ea_id": EA, "household_id": households, "income": [number * 5 % 12 for number in range(12)]})
    record = DrawRecord.from_dict(json.loads(OLD_RECORD))
    assert replay(record, table) == []
    design = HouseholdDesign(n_sample=5, method=SelectionMethod.SYMMETRIC, sort=("income",), reserve_depth=2)
    assert draw_households(table, design=design, seed=SEED).record.areas == record.areas
