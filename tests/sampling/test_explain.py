"""Explaining picks: the order they were sorted by, the form that took them, and the misfits where nothing fits."""

from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sampling.draw import HouseholdDesign, draw_households
from sampling.errors import ColumnError, SamplingError
from sampling.explain import AreaExplanation, FormMethod, SortOrder, TieRule, explain, shared_designs
from sampling.explain.orders import EXACT_INCOME_PER_PERSON, candidate_columns, candidate_orders, read_column
from sampling.selection import SelectionMethod

FIRST, SECOND = "440118001001001", "440118001001002"


def household_list(n_units: int = 304, ea_id: str = FIRST, seed: int = 1) -> pd.DataFrame:
    """A screened list in no particular order, with repeated and missing values."""
    rng = np.random.default_rng(seed)
    table = pd.DataFrame(
        {
            "ea_id": ea_id,
            "household_id": [f"{ea_id}{number:03d}01" for number in range(1, n_units + 1)],
            "n_persons": pd.array(rng.integers(1, 7, n_units), dtype="Int64"),
            "income": pd.array(rng.integers(0, 200_000, n_units), dtype="Int64"),
            "residence_type": rng.choice(["family", "collective"], n_units),
            "floor_area_m2": rng.normal(90, 20, n_units).round(1),
            "notes": "x",
        }
    )
    table.loc[table.index[::17], "income"] = pd.NA
    return table.sample(frac=1, random_state=seed).reset_index(drop=True)


LIST = household_list()


def of_ids(ids: Any) -> pd.DataFrame:
    return pd.DataFrame({"household_id": list(ids)})


def one(table: pd.DataFrame, ids: Any, **more: Any) -> AreaExplanation:
    (area,) = explain(table, of_ids(ids), **more)
    return area


def drawn_by(table: pd.DataFrame, design: HouseholdDesign) -> list[str]:
    return draw_households(table, design=design, seed="demo").sample["household_id"].tolist()


@pytest.mark.parametrize("method", list(SelectionMethod))
@pytest.mark.parametrize(
    ("sort", "serpentine"),
    [((), False), (("income",), False), (("income_per_person",), False), (("n_persons", "income"), False),
     (("residence_type", "income"), True), (("n_persons",), False)],
)  # fmt: skip
def test_our_own_draws_are_explained_by_their_design(
    method: SelectionMethod, sort: tuple[str, ...], serpentine: bool
) -> None:
    design = HouseholdDesign(method=method, sort=sort, serpentine=serpentine)
    area = one(LIST, drawn_by(LIST, design))
    assert area.is_explained
    assert area.best is None
    assert area.chance_bound < 1e-9
    simplest = area.explanations[0]
    assert simplest.order == SortOrder(columns=sort, is_serpentine=serpentine)
    assert simplest.form.family.method is FormMethod(str(method))
    assert simplest.n_units == area.n_units == 304


@pytest.mark.parametrize(
    ("columns", "ascending", "ties"),
    [(["income"], False, TieRule.ID), (["n_persons"], True, TieRule.LIST), (["floor_area_m2"], True, TieRule.ID)],
)
def test_other_ways_to_sort_are_found(columns: list[str], ascending: bool, ties: TieRule) -> None:
    table = LIST if ties is TieRule.LIST else LIST.sort_values("household_id")
    ordered = table.sort_values(columns, ascending=ascending, kind="stable", na_position="last")
    area = one(LIST, ordered["household_id"].iloc[7::30][:10])
    assert SortOrder(columns=tuple(columns), is_descending=not ascending, ties=ties) in {
        explanation.order for explanation in area.explanations
    }


def test_the_order_of_the_list_and_missing_values_first_are_found() -> None:
    by_list = one(LIST, LIST["household_id"].iloc[12::30][:10])
    assert by_list.explanations[0].order == SortOrder(ties=TieRule.LIST)
    first = LIST.sort_values(["income", "household_id"], na_position="first")
    area = one(LIST, first["household_id"].iloc[12::30][:10])
    found = {explanation.order for explanation in area.explanations}
    assert SortOrder(columns=("income",), has_missing_first=True) in found


def test_an_ascending_list_read_backwards_has_its_ties_backwards() -> None:
    backwards = LIST.sort_values(["n_persons", "household_id"]).iloc[::-1]
    area = one(LIST, backwards["household_id"].iloc[12::30][:10])
    order = SortOrder(columns=("n_persons",), is_descending=True, ties=TieRule.ID_DESCENDING)
    assert order in {explanation.order for explanation in area.explanations}


def test_income_per_person_that_was_not_cut_is_found() -> None:
    table = LIST.assign(income=[10 + number % 7 for number in range(len(LIST))])
    exact = table.assign(per=table["income"] / table["n_persons"]).sort_values(["per", "household_id"])
    area = one(table, exact["household_id"].iloc[12::30][:10])
    assert area.explanations[0].order == SortOrder(columns=(EXACT_INCOME_PER_PERSON,))


def test_a_draw_that_did_not_leave_out_those_who_are_out_is_found() -> None:
    everybody = drawn_by(LIST, HouseholdDesign(sort=("income",)))
    is_out = LIST["household_id"].isin(everybody[:2]) | (LIST.index % 9 == 0)
    table = LIST.assign(eligibility=np.where(is_out, "out", "in"))
    area = one(table, everybody)
    assert area.explanations[0].with_out
    assert area.explanations[0].n_units == 304 > area.n_units
    proper = one(table, drawn_by(table, HouseholdDesign(sort=("income",))))
    assert not proper.explanations[0].with_out
    nobody = one(table.assign(eligibility="out"), everybody)
    assert nobody.explanations[0].with_out


def test_a_substituted_pick_is_named_with_the_one_that_was_expected() -> None:
    picks = drawn_by(LIST, HouseholdDesign(sort=("income",)))
    other = next(h for h in LIST["household_id"] if h not in picks)
    area = one(LIST, [*picks[:4], other, *picks[5:]])
    assert not area.is_explained
    assert area.best is not None
    assert (area.best.n_matched, area.best.unexplained, area.best.expected) == (9, (other,), (picks[4],))
    assert area.best.explanation.order == SortOrder(columns=("income",))
    assert area.best.explanation.form.family.method is FormMethod.SYSTEMATIC


def test_with_the_planned_number_a_missing_pick_is_named() -> None:
    picks = drawn_by(LIST, HouseholdDesign(sort=("income",)))
    area = one(LIST, picks[:-1], n_sample=10)
    assert area.best is not None
    assert (area.best.n_matched, area.best.unexplained, area.best.expected) == (9, (), (picks[-1],))
    small = one(household_list(5), household_list(5)["household_id"].iloc[[0, 1, 3]], n_sample=10)
    assert small.best is None or small.best.n_matched <= 3


def test_picks_at_random_are_not_explained_but_the_nearest_is_told() -> None:
    area = one(LIST, LIST["household_id"].sample(10, random_state=5))
    assert not area.is_explained
    assert area.best is not None
    assert 2 <= area.best.n_matched < 10
    assert len(area.best.unexplained) == len(area.best.expected) == 10 - area.best.n_matched


def test_one_pick_proves_nothing_and_the_chance_says_so() -> None:
    area = one(LIST, LIST["household_id"].iloc[:1])
    assert area.is_explained
    assert area.chance_bound == 1


def test_each_area_is_explained_by_itself_and_what_they_share_is_told() -> None:
    both = pd.concat([household_list(409, SECOND, seed=3), LIST])
    picks = drawn_by(both, HouseholdDesign(sort=("income",), method=SelectionMethod.SYMMETRIC))
    areas = explain(both, of_ids(picks))
    assert [area.ea_id for area in areas] == [FIRST, SECOND]
    assert shared_designs(areas)[0] == (SortOrder(columns=("income",)), FormMethod.SYMMETRIC)
    missing = explain(both, of_ids([pick for pick in picks if pick.startswith(FIRST)]))
    assert (missing[1].n_picks, missing[1].is_explained, missing[1].best) == (0, False, None)
    assert shared_designs(missing) == []
    assert shared_designs([]) == []
    assert shared_designs([replace(areas[0], ea_id="1"), areas[0]])[0] == shared_designs(areas)[0]


def test_candidates_narrow_the_search() -> None:
    picks = drawn_by(LIST, HouseholdDesign(sort=("income",)))
    assert one(LIST, picks, candidates=["income"]).is_explained
    assert not one(LIST, picks, candidates=["n_persons"]).is_explained
    assert one(LIST, picks, candidates=["income", "income"]).is_explained


def test_ids_codes_of_the_fieldwork_and_notes_are_no_candidates() -> None:
    table = LIST.assign(eligibility="in", outcome="complete", dwelling_no="001", household_no="01")
    assert set(candidate_columns(table).columns) == {
        "n_persons", "income", "residence_type", "floor_area_m2", "income_per_person", EXACT_INCOME_PER_PERSON
    }  # fmt: skip
    assert list(candidate_columns(LIST[["ea_id", "household_id", "income"]]).columns) == ["income"]


def test_orders_that_make_no_difference_are_tried_once() -> None:
    ids = np.array(["a", "b", "c", "d"])
    distinct = read_column(pd.Series([3, 1, 2, 4], name="x"))
    constant = read_column(pd.Series([1, 1, 1, 1], name="c"))
    ties = read_column(pd.Series(["甲", "乙", None, " "], name="t"))
    assert [order for order, _ in candidate_orders(ids, [constant])] == [SortOrder()]
    assert [order for order, _ in candidate_orders(ids, [distinct])] == [
        SortOrder(), SortOrder(columns=("x",)), SortOrder(columns=("x",), is_descending=True)
    ]  # fmt: skip
    orders = dict(candidate_orders(ids[::-1], [ties, distinct]))
    assert SortOrder(ties=TieRule.LIST) in orders
    assert orders[SortOrder(columns=("t",))].tolist() == [1, 0, 3, 2]
    assert any(order.columns == ("t", "x") for order in orders)
    assert not any(order.columns == ("x", "t") for order in orders)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 3) | st.none(), st.sampled_from(["甲", "乙", ""])), min_size=1, max_size=30))
def test_every_order_is_a_permutation_that_sorts_its_first_column(rows: list[tuple[int | None, str]]) -> None:
    ids = np.array([f"{(number * 7) % 31:02d}" for number in range(len(rows))])
    number = read_column(pd.Series([first for first, _ in rows], name="a", dtype="Int64"))
    text = read_column(pd.Series([second for _, second in rows], name="b"))
    columns = {"a": number, "b": text}
    for order, permutation in candidate_orders(ids, [number, text]):
        assert sorted(permutation.tolist()) == list(range(len(rows)))
        if order.columns:
            column = columns[order.columns[0]]
            missing = column.missing[permutation]
            assert (np.diff((missing ^ order.has_missing_first).astype(int)) >= 0).all()
            steps = np.diff(column.codes[permutation][~missing])
            assert ((steps <= 0) if order.is_descending else (steps >= 0)).all()


def test_columns_are_read_as_numbers_where_all_are() -> None:
    assert read_column(pd.Series(["10", "9", "", "9.5"], name="x")).codes.tolist() == [3, 1, 0, 2]
    assert read_column(pd.Series(["10", "9", "x"], name="x")).codes.tolist() == [0, 1, 2]
    assert read_column(pd.Series([1.0, None], name="x")).missing.tolist() == [False, True]


def test_an_order_refines_another_of_the_same_first_columns_only() -> None:
    coarse = SortOrder(columns=("a",))
    assert SortOrder(columns=("a", "b")).refines(coarse)
    assert SortOrder(columns=("a",), ties=TieRule.LIST).refines(coarse)
    assert not SortOrder(columns=("b", "a")).refines(coarse)
    assert not SortOrder(columns=("a", "b"), is_descending=True).refines(coarse)
    assert not coarse.refines(SortOrder())
    assert not SortOrder(columns=("a", "b")).refines(SortOrder(columns=("a", "b"), is_serpentine=True))


@settings(max_examples=20, deadline=None)
@given(st.integers(1, 60), st.data())
def test_explanations_do_not_depend_on_the_order_of_the_picks(n_units: int, data: st.DataObject) -> None:
    table = household_list(n_units, seed=n_units)
    picks = data.draw(st.lists(st.sampled_from(table["household_id"].tolist()), min_size=1, unique=True))
    area = one(table, picks)
    assert area == one(table, sorted(picks))
    assert area.is_explained == (area.best is None)
    if area.best is not None:
        assert area.best.n_matched + len(area.best.unexplained) == len(picks)


@pytest.mark.parametrize(
    ("table", "picks", "more", "code"),
    [
        (LIST, ["44011800100100199901"], {}, "PICK_NOT_IN_LIST"),
        (LIST, LIST["household_id"].iloc[[0, 0]], {}, "HOUSEHOLD_DUPLICATE"),
        (pd.concat([LIST, LIST.iloc[:1]]), LIST["household_id"].iloc[:1], {}, "HOUSEHOLD_DUPLICATE"),
        (LIST.iloc[:0], ["1"], {}, "LIST_EMPTY"),
        (LIST, LIST["household_id"].iloc[:1], {"n_sample": 0}, "SAMPLE_SIZE_INVALID"),
        (LIST, LIST["household_id"].iloc[:1], {"candidates": ["rooms"]}, "MISSING_COLUMN"),
        (LIST.drop(columns="ea_id"), LIST["household_id"].iloc[:1], {}, "MISSING_COLUMN"),
        (LIST.assign(income="x"), LIST["household_id"].iloc[:1], {}, "NOT_INTEGER"),
        (LIST.assign(eligibility="maybe"), LIST["household_id"].iloc[:1], {}, "ELIGIBILITY_UNKNOWN_CODE"),
        (LIST, [7], {}, "ID_NOT_TEXT"),
        (LIST, ["a,b"], {}, "ID_INVALID"),
    ],
)
def test_what_cannot_be_explained_at_all_is_refused(table: pd.DataFrame, picks: Any, more: Any, code: str) -> None:
    with pytest.raises(SamplingError) as refused:
        explain(table, of_ids(picks), **more)
    assert refused.value.code == code


def test_picks_without_ids_are_refused() -> None:
    with pytest.raises(ColumnError) as refused:
        explain(LIST, pd.DataFrame({"id": ["1"]}))
    assert refused.value.fields == {"table": "picks", "columns": "household_id"}
