"""Missing incomes in the order: the laws of the imputation, and that a record replays with the rule it names."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sampling.columns import INCOME_PER_PERSON
from sampling.draw import DrawRecord, HouseholdDesign, draw_households, replay
from sampling.draw.households import _draw_one_by_one
from sampling.draw.order import ordered_areas, with_income_per_person
from sampling.draw.platform import PlatformDesign, record_platform_picks
from sampling.draw.record import DrawContext
from sampling.errors import DrawError
from sampling.imputation import (
    ImputationRule,
    SortImputation,
    imputation_of,
    is_imputed,
    with_imputed_sort_values,
)

EA, OTHER = "440118001001001", "440118101201001"
NEIGHBOURS = SortImputation(rule=ImputationRule.NEAREST_NEIGHBOURS, n_neighbours=3)
MEDIAN = SortImputation(rule=ImputationRule.AREA_MEDIAN)
RULES = [NEIGHBOURS, MEDIAN, SortImputation(rule=ImputationRule.NEAREST_NEIGHBOURS, n_neighbours=1)]


def screened(incomes: list[int | None], *, ea_id: str = EA, eligibility: str = "in") -> pd.DataFrame:
    return pd.DataFrame(
        {
            "ea_id": ea_id,
            "household_id": [f"{ea_id}{number:03d}01" for number in range(1, len(incomes) + 1)],
            "eligibility": eligibility,
            "n_persons": pd.array([2] * len(incomes), dtype="Int64"),
            "income": pd.array(incomes, dtype="Int64"),
        }
    )


def imputed(table: pd.DataFrame, imputation: SortImputation, column: str = "income") -> list[int | None]:
    values = with_imputed_sort_values(table, sort=[column], imputation=imputation)[column]
    return [None if pd.isna(value) else int(value) for value in values]


INCOMES = st.lists(st.one_of(st.none(), st.integers(-(10**9), 10**12)), min_size=1, max_size=40)
LISTS = INCOMES.map(screened)


def test_a_neighbourhood_is_the_nearest_known_households_the_earlier_on_ties() -> None:
    table = screened([10, None, 30, 40, None, 61])
    assert imputed(table, NEIGHBOURS) == [10, 26, 30, 40, 43, 61]  # (10+30+40) // 3, (40+61+30) // 3
    assert imputed(table, replace(NEIGHBOURS, n_neighbours=1)) == [10, 10, 30, 40, 40, 61]


def test_the_median_is_the_lower_one_of_the_known_values() -> None:
    assert imputed(screened([10, None, 30, 40, 70]), MEDIAN)[1] == 30
    assert imputed(screened([10, None, 40, 70, 30, 5]), MEDIAN)[1] == 30
    assert imputed(screened([10, None, 40, 70]), MEDIAN)[1] == 40
    assert imputed(screened([10, None, 40, 70, 80]), MEDIAN)[1] == 40


def test_the_mean_of_negative_incomes_is_rounded_down_too() -> None:
    assert imputed(screened([-3, None, -4]), NEIGHBOURS)[1] == -4


def test_no_area_gives_values_to_another() -> None:
    table = pd.concat([screened([None, None]), screened([5, None], ea_id=OTHER)], ignore_index=True)
    assert imputed(table, NEIGHBOURS) == [None, None, 5, 5]


def test_households_confirmed_out_neither_give_nor_get() -> None:
    table = screened([100, None, 900])
    table["eligibility"] = ["out", "unknown", "in"]
    assert imputed(table, NEIGHBOURS) == [100, 900, 900]
    table["eligibility"] = ["in", "out", "in"]
    assert imputed(table, NEIGHBOURS) == [100, None, 900]


@pytest.mark.parametrize("imputation", RULES, ids=lambda rule: f"{rule.rule}-{rule.n_neighbours}")
@given(table=LISTS, shuffle=st.randoms(use_true_random=False))
def test_the_order_of_the_rows_is_of_no_account(table: pd.DataFrame, shuffle, imputation: SortImputation) -> None:
    places = list(range(len(table)))
    shuffle.shuffle(places)
    mixed = table.iloc[places].reset_index(drop=True)
    assert ordered_areas(mixed, sort=["income"], imputation=imputation) == ordered_areas(
        table, sort=["income"], imputation=imputation
    )


@pytest.mark.parametrize("imputation", RULES, ids=lambda rule: f"{rule.rule}-{rule.n_neighbours}")
@given(table=LISTS)
def test_known_values_stay_and_missing_ones_lie_between_the_known(table, imputation: SortImputation) -> None:
    made, known = imputed(table, imputation), table["income"].dropna()
    assert [new for new, old in zip(made, table["income"], strict=True) if pd.notna(old)] == known.tolist()
    assert all(value is None for value in made) if known.empty else all(known.min() <= v <= known.max() for v in made)
    assert table["income"].isna().sum() == screened_gaps(table)


def screened_gaps(table: pd.DataFrame) -> int:
    return int(table["income"].isna().sum())


@given(incomes=st.lists(st.integers(0, 10**9), min_size=3, max_size=40))
def test_where_nothing_is_missing_no_digest_changes(incomes: list[int]) -> None:
    (plain,) = ordered_areas(screened(incomes), sort=["income"])
    for imputation in RULES:
        assert ordered_areas(screened(incomes), sort=["income"], imputation=imputation) == [plain]


@settings(max_examples=25)
@pytest.mark.parametrize("sort", [("income",), (INCOME_PER_PERSON,), ("income", "n_persons")])
@given(incomes=st.lists(st.one_of(st.none(), st.integers(0, 10**6)), min_size=4, max_size=40))
def test_all_areas_at_once_are_drawn_as_one_by_one(sort: tuple[str, ...], incomes: list[int | None]) -> None:
    table = pd.concat([screened(incomes), screened(incomes[::-1], ea_id=OTHER)], ignore_index=True)
    for imputation in RULES:
        design = HouseholdDesign(n_sample=3, sort=sort, imputation=imputation)
        at_once = draw_households(table, design=design, seed="x")
        assert at_once.record == _draw_one_by_one(table, design=design, seed="x", context=DrawContext()).record


@pytest.mark.parametrize("imputation", RULES, ids=lambda rule: f"{rule.rule}-{rule.n_neighbours}")
def test_a_record_names_the_rule_and_replays_by_it(imputation: SortImputation) -> None:
    table = screened([None if number % 7 == 3 else 1000 * number for number in range(60)])
    design = HouseholdDesign(n_sample=5, sort=(INCOME_PER_PERSON,), imputation=imputation)
    record = draw_households(table, design=design, seed="seed").record
    assert record.parameters["sort_imputation"] == str(imputation.rule)
    assert ("sort_imputation_neighbours" in record.parameters) == (imputation is not MEDIAN)
    again = DrawRecord.from_dict(record.to_dict())
    assert replay(again, table) == []
    forgotten = {name: value for name, value in record.parameters.items() if not name.startswith("sort_imp")}
    codes = {finding.code for finding in replay(replace(again, parameters=forgotten), table)}
    assert {"REPLAY_LIST_DIGEST", "REPLAY_ORDER_DIGEST"} <= codes


def test_a_record_without_a_rule_replays_as_before() -> None:
    table = screened([None if number % 7 == 3 else 1000 * number for number in range(60)])
    record = draw_households(table, design=HouseholdDesign(n_sample=5, sort=("income",)), seed="seed").record
    assert not [name for name in record.parameters if "imputation" in name]
    assert imputation_of(record.parameters) == SortImputation()
    assert replay(record, table) == []
    (area,) = ordered_areas(table, sort=["income"])
    assert [values[0] for values in area.sort_values].count("") == screened_gaps(table)
    assert area.sort_values[-1] == ("",)


def test_the_platforms_picks_are_ordered_by_the_rule_too() -> None:
    table = screened([None, 10, 20, None, 40, 50])
    picks = table.iloc[[1, 4]][["household_id"]]
    record = record_platform_picks(table, picks, design=PlatformDesign(sort=("income",), imputation=MEDIAN)).record
    assert record.parameters["sort_imputation"] == "area_median"
    assert [f.code for f in replay(record, table)] == ["REPLAY_NOT_OWN_DRAW"]


def test_what_is_imputed_is_marked() -> None:
    table = with_income_per_person(screened([10, None, 30]))
    assert is_imputed(table, sort=[INCOME_PER_PERSON], imputation=NEIGHBOURS).tolist() == [False, True, False]
    assert not is_imputed(table, sort=[INCOME_PER_PERSON], imputation=SortImputation()).any()
    assert not is_imputed(table, sort=["n_persons"], imputation=NEIGHBOURS).any()


@pytest.mark.parametrize(
    "parameters",
    [
        {"sort_imputation": "guess"},
        {"sort_imputation": 5},
        {"sort_imputation": "nearest_neighbours", "sort_imputation_neighbours": "5"},
        {"sort_imputation": "nearest_neighbours", "sort_imputation_neighbours": True},
        {"sort_imputation": "nearest_neighbours", "sort_imputation_neighbours": 0},
    ],
)
def test_a_rule_that_nobody_knows_is_refused(parameters: dict[str, object]) -> None:
    with pytest.raises(DrawError) as refused:
        imputation_of(parameters)
    assert refused.value.code == "PARAMETER_INVALID"


def test_a_code_that_is_none_is_refused_as_without_a_rule() -> None:
    table = screened([1, None, 3])
    table["eligibility"] = ["in", "maybe", "in"]
    design = HouseholdDesign(n_sample=1, sort=("income",), imputation=NEIGHBOURS)
    with pytest.raises(DrawError) as refused:
        draw_households(table, design=design, seed="x")
    assert refused.value.code == "ELIGIBILITY_UNKNOWN_CODE"


def test_large_values_do_not_overflow() -> None:
    assert imputed(screened([9 * 10**17, None, 9 * 10**17 - 2]), NEIGHBOURS)[1] == 9 * 10**17 - 1
    assert np.iinfo(np.int64).max > 9 * 10**17
