"""The draw of households: what is drawn, in which order, with which chance, and what is refused."""

from datetime import UTC, date, datetime

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sampling.columns import INCOME_PER_PERSON, ORDER_COLUMNS, RESERVE_COLUMNS, SAMPLE_COLUMNS
from sampling.draw import (
    Authority,
    Commitment,
    DrawContext,
    DrawRecord,
    HouseholdDesign,
    HouseholdDraw,
    SeedEvent,
    commit,
    draw_households,
)
from sampling.draw.order import ordered_areas, with_income_per_person
from sampling.errors import ColumnError, DrawError, SamplingError
from sampling.selection import SelectionMethod

SEED = "2022-08-31 04713"
FIRST, SECOND = "440118001001001", "440118001001002"


def household_ids(ea_id: str, n_units: int) -> list[str]:
    return [f"{ea_id}{number:03d}01" for number in range(1, n_units + 1)]


def screened(sizes: dict[str, int]) -> pd.DataFrame:
    """Households with incomes that repeat and are sometimes missing."""
    rows = [
        (ea_id, household_id, None if number % 11 == 0 else number * 7919 % 300, number % 5)
        for ea_id, n_units in sizes.items()
        for number, household_id in enumerate(household_ids(ea_id, n_units))
    ]
    table = pd.DataFrame(rows, columns=["ea_id", "household_id", "income", "n_persons"])
    return table.astype({"income": "Int64", "n_persons": "Int64"})


TWO_AREAS = screened({FIRST: 304, SECOND: 77})
SORTED = HouseholdDesign(sort=("income",), method=SelectionMethod.SYMMETRIC)


def drawn(table: pd.DataFrame = TWO_AREAS, design: HouseholdDesign = SORTED, **more: object) -> HouseholdDraw:
    return draw_households(table, design=design, seed=SEED, **more)


def refusal(call: object) -> SamplingError:
    with pytest.raises(SamplingError) as refused:
        call()  # type: ignore[operator]
    return refused.value


def test_the_test_vector_holds_for_the_whole_draw() -> None:
    area = draw_households(TWO_AREAS, design=HouseholdDesign(), seed=SEED).record.areas[0]
    assert (area.n_units, area.n_sample, area.start, area.set_aside_start, area.set_aside) == (304, 10, 256, None, ())
    assert area.positions == (25, 56, 86, 116, 147, 177, 208, 238, 268, 299)
    symmetric = drawn().record.areas[0]
    assert (symmetric.start, symmetric.set_aside_start, symmetric.set_aside) == (25, 286, (71, 147, 223, 299))
    assert symmetric.positions == (25, 34, 86, 95, 146, 156, 207, 216, 268, 277)


@pytest.mark.parametrize("method", list(SelectionMethod))
def test_each_area_gives_exactly_ten_and_the_tables_have_the_canonical_columns(method: SelectionMethod) -> None:
    draw = draw_households(TWO_AREAS, design=HouseholdDesign(method=method), seed=SEED)
    assert draw.sample.groupby("ea_id").size().to_dict() == {FIRST: 10, SECOND: 10}
    assert tuple(draw.sample.columns) == SAMPLE_COLUMNS
    assert tuple(draw.reserve.columns) == RESERVE_COLUMNS
    assert tuple(draw.order.columns) == ORDER_COLUMNS
    assert draw.sample["household_id"].is_unique
    assert draw.reserve["household_id"].is_unique
    assert not set(draw.sample["household_id"]) & set(draw.reserve["household_id"])


def test_sample_reserve_and_order_agree_with_the_record() -> None:
    draw = drawn()
    by_rank = {(row.ea_id, row.rank): row.household_id for row in draw.order.itertuples()}
    for table in (draw.sample, draw.reserve):
        assert [by_rank[row.ea_id, row.rank] for row in table.itertuples()] == table["household_id"].tolist()
    for area in draw.record.areas:
        mine = draw.reserve[draw.reserve["ea_id"] == area.ea_id]
        queues = [tuple(rows["rank"]) for _, rows in mine.groupby("for_household_id", sort=False)]
        assert queues == [queue for queue in area.reserve if queue]
        assert mine.groupby("for_household_id")["reserve_rank"].min().eq(1).all()


def test_the_order_is_ascending_with_missing_last_and_ties_by_id() -> None:
    order = drawn().order.merge(TWO_AREAS, on=["ea_id", "household_id"])
    for _, rows in order.groupby("ea_id"):
        keys = [(income is pd.NA, 0 if income is pd.NA else income, h) for income, h in zip(
            rows["income"], rows["household_id"], strict=True)]  # fmt: skip
        assert keys == sorted(keys)


@settings(max_examples=25, deadline=None)
@given(st.randoms(use_true_random=False), st.sampled_from(["Int64", "float64", "str", "object"]), st.booleans())
def test_picks_do_not_depend_on_row_order_types_or_which_areas_are_drawn_together(
    shuffle: object, dtype: str, alone: bool
) -> None:
    rows = list(range(len(TWO_AREAS)))
    shuffle.shuffle(rows)  # type: ignore[attr-defined]
    table = TWO_AREAS.iloc[rows]
    income = table["income"]
    other = income.astype("object").where(income.notna(), None) if dtype == "object" else income.astype(dtype)
    table = table.assign(income=other.where(income.notna(), "") if dtype == "str" else other)
    table = table[table["ea_id"] == SECOND] if alone else table
    again, expected = drawn(table), drawn()
    assert again.record.area(SECOND) == expected.record.area(SECOND)
    assert alone or again.record == expected.record


def test_only_a_confirmed_out_leaves_the_draw() -> None:
    eligibility = ["out", "unknown", None, "in"] * (len(TWO_AREAS) // 4) + ["in"]
    draw = drawn(TWO_AREAS.assign(eligibility=eligibility))
    left = set(TWO_AREAS["household_id"]) - set(draw.order["household_id"])
    assert left == {h for h, code in zip(TWO_AREAS["household_id"], eligibility, strict=True) if code == "out"}
    assert draw.record.areas[0].n_units == 304 * 3 // 4
    assert draw.sample["inclusion_prob_stage2"].iloc[0] == 10 / 228


def test_income_per_person_is_made_when_the_sort_names_it() -> None:
    table = pd.DataFrame(
        {"ea_id": FIRST, "household_id": household_ids(FIRST, 6), "income": [100, -5, 7, None, 9, 9]}
    ).assign(n_persons=pd.array([3, 2, 0, 1, None, 10], dtype="Int64"))
    made = with_income_per_person(table)[INCOME_PER_PERSON]
    assert [None if value is pd.NA else int(value) for value in made] == [33, -3, None, None, None, 0]
    order = ordered_areas(table, sort=(INCOME_PER_PERSON,))[0]
    assert [values[0] for values in order.sort_values] == ["-3", "0", "33", "", "", ""]
    given_ready = table[["ea_id", "household_id"]].assign(income_per_person=[6, 5, 4, 3, 2, 1])
    assert ordered_areas(given_ready, sort=(INCOME_PER_PERSON,))[0].household_ids[0] == table["household_id"].iloc[-1]


def test_several_sort_columns_count_in_their_order_and_text_sorts_by_code_point() -> None:
    table = pd.DataFrame({"ea_id": FIRST, "household_id": household_ids(FIRST, 5)}).assign(
        kind=["乙", "甲", "", "甲", "乙"], size=["10", "9", "1", "10", "9"]
    )
    order = ordered_areas(table, sort=("kind", "size"))[0]
    assert order.sort_values == (("乙", "9"), ("乙", "10"), ("甲", "9"), ("甲", "10"), ("", "1"))
    mixed = ordered_areas(table.assign(size=["10", "9", "x", "007", "9"]), sort=("size",))[0]
    assert [values[0] for values in mixed.sort_values] == ["007", "10", "9", "9", "x"]


def test_both_stages_multiply_to_the_base_weight() -> None:
    areas = pd.DataFrame({"ea_id": [FIRST, SECOND, "other"], "inclusion_prob": [0.25, 1.0, 0.5]})
    sample = drawn(areas=areas).sample
    assert tuple(sample.columns) == (*SAMPLE_COLUMNS, "inclusion_prob_stage1", "inclusion_prob", "base_weight")
    assert sample["inclusion_prob"].to_numpy() == pytest.approx(
        np.where(sample["ea_id"] == FIRST, 0.25 * 10 / 304, 10 / 77), rel=1e-15
    )
    assert sample.groupby("ea_id")["base_weight"].sum().to_dict() == pytest.approx({FIRST: 1216, SECOND: 77})


@pytest.mark.parametrize(
    ("areas", "code", "fields"),
    [
        ([(FIRST, 0.5)], "AREA_NOT_IN_AREAS", {"ea_id": SECOND}),
        ([(FIRST, 0.5), (FIRST, 0.5), (SECOND, 1)], "AREA_DUPLICATE", {"ea_id": FIRST}),
        ([(FIRST, 0.0), (SECOND, 1)], "AREA_PROB_INVALID", {"ea_id": FIRST, "value": "0.0"}),
        ([(FIRST, 0.5), (SECOND, 1.5)], "AREA_PROB_INVALID", {"ea_id": SECOND, "value": "1.5"}),
        ([(FIRST, 0.5), (SECOND, None)], "AREA_PROB_INVALID", {"ea_id": SECOND, "value": "nan"}),
    ],
)
def test_areas_that_give_no_probability_are_refused(areas: list, code: str, fields: dict) -> None:
    table = pd.DataFrame(areas, columns=["ea_id", "inclusion_prob"])
    error = refusal(lambda: drawn(areas=table))
    assert (error.code, error.fields) == (code, fields)


def test_an_area_that_is_too_small_is_named_and_nothing_is_drawn() -> None:
    small = screened({FIRST: 304, SECOND: 9})
    error = refusal(lambda: drawn(small))
    assert (error.code, error.fields) == ("LIST_TOO_SHORT", {"subject": SECOND, "n_units": 9, "n_sample": 10})
    error = refusal(lambda: drawn(TWO_AREAS, HouseholdDesign(n_sample=0)))
    assert (error.code, error.fields["subject"]) == ("SAMPLE_SIZE_INVALID", FIRST)


def test_an_area_in_which_all_are_out_does_not_vanish() -> None:
    table = TWO_AREAS.assign(eligibility=np.where(TWO_AREAS["ea_id"] == SECOND, "out", "in"))
    error = refusal(lambda: drawn(table))
    assert error.fields == {"subject": SECOND, "n_units": 0, "n_sample": 10}


def test_an_area_of_exactly_the_sample_size_is_taken_whole() -> None:
    draw = drawn(screened({FIRST: 10}))
    assert draw.record.areas[0].positions == tuple(range(10))
    assert draw.sample["inclusion_prob_stage2"].eq(1).all()
    assert draw.reserve.empty


def test_an_area_of_one_household_can_be_drawn() -> None:
    draw = drawn(screened({FIRST: 1}), HouseholdDesign(n_sample=1))
    assert draw.sample["household_id"].tolist() == household_ids(FIRST, 1)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"household_id": TWO_AREAS["household_id"].iloc[0]}, "HOUSEHOLD_DUPLICATE"),
        ({"household_id": range(len(TWO_AREAS))}, "ID_NOT_TEXT"),
        ({"ea_id": "44,1"}, "ID_INVALID"),
        ({"income": 1.5}, "SORT_VALUE_NOT_INTEGER"),
        ({"income": True}, "SORT_VALUE_NOT_INTEGER"),
        ({"income": np.inf}, "SORT_VALUE_NOT_INTEGER"),
        ({"income": "a,b"}, "SORT_VALUE_INVALID"),
        ({"income": "a\nb"}, "SORT_VALUE_INVALID"),
        ({"eligibility": "maybe"}, "ELIGIBILITY_UNKNOWN_CODE"),
    ],
)
def test_a_list_that_cannot_be_ordered_is_refused(change: dict, code: str) -> None:
    assert refusal(lambda: drawn(TWO_AREAS.assign(**change))).code == code


def test_a_list_without_rows_or_columns_is_refused() -> None:
    assert refusal(lambda: drawn(TWO_AREAS.iloc[:0])).code == "LIST_EMPTY"
    error = refusal(lambda: drawn(TWO_AREAS[["ea_id"]]))
    assert isinstance(error, ColumnError)
    assert error.fields == {"table": "screened", "columns": "household_id"}
    assert refusal(lambda: drawn(design=HouseholdDesign(sort=("rooms",)))).fields["columns"] == "rooms"
    without = TWO_AREAS.drop(columns="n_persons")
    assert refusal(lambda: drawn(without, HouseholdDesign(sort=(INCOME_PER_PERSON,)))).fields["columns"] == "n_persons"
    wrong = TWO_AREAS.assign(n_persons="two")
    error = refusal(lambda: drawn(wrong, HouseholdDesign(sort=(INCOME_PER_PERSON,))))
    assert (error.code, error.fields) == ("NOT_INTEGER", {"column": "n_persons", "value": "two"})


def test_a_draw_without_a_commitment_is_a_rehearsal_and_says_whose_it_is() -> None:
    record = drawn().record
    assert record.is_rehearsal
    assert (record.authority, record.reserve_authority) == (Authority.OWN, Authority.OWN)
    assert record.area("nowhere") is None


EVENT = SeedEvent(name="福利彩票 3D", issue="2022231", happens_on=date(2022, 8, 31), text_form="YYYY-MM-DD 五位数字")


def promise(design: HouseholdDesign = SORTED, **change: object) -> Commitment:
    areas = drawn(design=design).record.areas
    said: dict[str, object] = {
        "label": "households",
        "stage": "households",
        "parameters": {**design.parameters, "method": str(design.method), "sort": ",".join(design.sort)},
        "list_digests": {area.ea_id: area.list_digest for area in areas},
        "event": EVENT,
        "committed_at": datetime(2022, 8, 30, 12, tzinfo=UTC),
    }
    return commit(Commitment(**(said | change)))  # type: ignore[arg-type]


def with_promise(commitment: Commitment, drawn_at: datetime | None) -> DrawRecord:
    return drawn(context=DrawContext(commitment=commitment, seed_source="公告", drawn_at=drawn_at)).record


DRAWN_AT = datetime(2022, 8, 31, 14, tzinfo=UTC)


def test_a_draw_that_keeps_its_commitment_is_no_rehearsal() -> None:
    record = with_promise(promise(), DRAWN_AT)
    assert not record.is_rehearsal
    assert record.areas == drawn().record.areas


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"label": "households#2"}, "label"),
        ({"stage": "areas"}, "stage"),
        ({"list_digests": {FIRST: "0" * 64}}, FIRST),
        ({"parameters": {"n_households_per_area": 10}}, "reserve_depth"),
    ],
)
def test_a_draw_that_is_not_the_one_committed_to_is_refused(change: dict, field: str) -> None:
    error = refusal(lambda: with_promise(promise(**change), DRAWN_AT))
    assert (error.code, error.fields["field"]) == ("COMMITMENT_MISMATCH", field)


def test_a_committed_draw_before_its_event_or_without_a_time_is_refused() -> None:
    assert refusal(lambda: with_promise(promise(), datetime(2022, 8, 30, 12, tzinfo=UTC))).code == "REVEAL_TOO_EARLY"
    assert refusal(lambda: with_promise(promise(), None)).code == "DRAWN_AT_MISSING"


def test_the_seed_and_the_label_are_hashed_in_their_canonical_form() -> None:
    assert drawn(design=HouseholdDesign(label="ｈouseholds ")).record == drawn(design=HouseholdDesign()).record
    assert isinstance(refusal(lambda: drawn(design=HouseholdDesign(label="a|b"))), DrawError)
