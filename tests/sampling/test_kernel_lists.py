"""A draw of households in one pass is the draw area by area: records, digests and tables, byte for byte."""

import unicodedata
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from sampling.draw import HouseholdDesign, HouseholdDraw, draw_households
from sampling.draw.households import draw_ordered_area, draw_tables
from sampling.draw.kernel import KernelDesign
from sampling.draw.kernel_digests import decimal_bytes
from sampling.draw.kernel_tables import DrawnAtOnce, draw_at_once
from sampling.draw.order import ordered_areas
from sampling.errors import SamplingError
from sampling.selection import SelectionMethod

SEED = "2022-08-31 04713"
INTEGERS = ("int64", "int8", "uint8", "Int64", "UInt16", "float64", "Float64", "str", "string[python]", "object")
MISSING = ("Int64", "UInt16", "float64", "Float64", "str", "string[python]", "object")
TEXTS = ("楼房", "平房", "a", "A", "b ", "", "é", unicodedata.normalize("NFD", "é"))


def one_by_one(table: pd.DataFrame, design: HouseholdDesign, record: HouseholdDraw) -> HouseholdDraw:
    """The draw as its definition says it, area by area."""
    ordered = ordered_areas(table, sort=design.sort)
    areas = tuple(draw_ordered_area(area, design=design, seed=SEED) for area in ordered)
    return draw_tables(replace(record.record, areas=areas), ordered)


def at_once(table: pd.DataFrame, design: HouseholdDesign) -> DrawnAtOnce | None:
    kernel = KernelDesign(n_sample=design.n_sample, seed=SEED, label=design.label, method=design.method)
    return draw_at_once(table, sort=design.sort, design=kernel, depth=design.reserve_depth)


def assert_same(first: HouseholdDraw, second: HouseholdDraw) -> None:
    assert first.record.areas == second.record.areas
    for name in ("sample", "reserve", "order"):
        given_table, expected = getattr(first, name), getattr(second, name)
        if len(expected):
            pd.testing.assert_frame_equal(given_table, expected)
        assert given_table.to_csv(index=False) == expected.to_csv(index=False)


def ids_of(counts: list[int], style: str) -> tuple[list[str], list[str]]:
    """Area and household of each row: canonical, with ids that do not begin with the area's, or of uneven length."""
    ea_ids = [f"4401180010{number * 37 + 1:05d}" if style != "uneven" else "x" * (number + 1) for number in range(9)]
    pairs = [(ea_ids[area], number) for area, count in enumerate(counts) for number in range(count)]
    names = {
        "canonical": lambda ea_id, number: f"{ea_id}{number + 1:03d}01",
        "other digits": lambda ea_id, number: f"{number * 7919:08d}{int(ea_id) % 10**12:012d}",
        "letters": lambda ea_id, number: f"h{number}-{ea_id}",
        "uneven": lambda ea_id, number: f"{ea_id}{number}",
    }
    return [ea_id for ea_id, _ in pairs], [names[style](ea_id, number) for ea_id, number in pairs]


@st.composite
def screened(draw: st.DrawFn) -> pd.DataFrame:
    """A list of a few areas in any row order, with columns of many types, ties, missing values and eligibility."""
    counts = draw(st.lists(st.integers(4, 25), min_size=1, max_size=4))
    ea_ids, household_ids = ids_of(counts, draw(st.sampled_from(["canonical", "other digits", "letters", "uneven"])))
    n_rows = len(ea_ids)
    rng = np.random.default_rng(draw(st.integers(0, 2**32)))
    dtype = draw(st.sampled_from(INTEGERS))
    income = pd.Series(rng.integers(0, draw(st.sampled_from([2, 100])), n_rows), dtype="object")
    if dtype in MISSING and draw(st.booleans()):
        income[rng.random(n_rows) < 0.3] = None
    if dtype == "str":
        income = income.map(lambda value: None if value is None else f" {value}")
    table = pd.DataFrame({"ea_id": ea_ids, "household_id": household_ids, "income": income.astype(dtype)})
    table["kind"] = rng.choice(TEXTS, n_rows)
    table["debt"] = -rng.integers(-5, 1000, n_rows) * rng.choice([1, 10**9], n_rows)
    if draw(st.booleans()):
        table["eligibility"] = rng.choice(["in", "unknown", "out"], n_rows, p=[0.8, 0.15, 0.05])
    if draw(st.booleans()):
        table = table.astype({"ea_id": "object", "household_id": "object"})
    return table.iloc[rng.permutation(n_rows)] if draw(st.booleans()) else table


DESIGNS = st.builds(
    HouseholdDesign,
    n_sample=st.integers(1, 4),
    method=st.sampled_from(SelectionMethod),
    sort=st.lists(st.sampled_from(["income", "kind", "debt"]), unique=True, max_size=3).map(tuple),
    reserve_depth=st.integers(0, 12),
)


@settings(max_examples=200, deadline=None)
@given(screened(), DESIGNS)
def test_one_pass_and_area_by_area_give_the_same_draw(table: pd.DataFrame, design: HouseholdDesign) -> None:
    try:
        draw = draw_households(table, design=design, seed=SEED)
    except SamplingError:
        assume(False)  # too many were out
    assert at_once(table, design) is not None
    assert_same(draw, one_by_one(table, design, draw))


def plain_list(n_areas: int = 3, count: int = 12) -> pd.DataFrame:
    ea_ids, household_ids = ids_of([count] * n_areas, "canonical")
    return pd.DataFrame({"ea_id": ea_ids, "household_id": household_ids, "income": range(len(ea_ids))})


LIST = plain_list()
BY_INCOME = HouseholdDesign(n_sample=3, sort=("income",))


@pytest.mark.parametrize("values", [
    pytest.param(["9", "x", "10"] * 12, id="numbers here and text there"),
    pytest.param(["字" * 40] * 36, id="a text too wide for a matrix of lines"),
    pytest.param(pd.array(range(36), dtype="UInt64"), id="unsigned integers of 64 bits"),
    pytest.param(pd.Categorical([1, 2, 3] * 12), id="categories"),
    pytest.param([1, "2", None] * 12, id="numbers and text in one column"),
])  # fmt: skip
def test_what_one_pass_does_not_read_is_drawn_area_by_area(values: object) -> None:
    table = LIST.assign(income=values)
    assert at_once(table, BY_INCOME) is None
    draw = draw_households(table, design=BY_INCOME, seed=SEED)
    assert_same(draw, one_by_one(table, BY_INCOME, draw))


@pytest.mark.parametrize("change", [
    {"income": 10**18},
    {"income": 0.5},
    {"income": np.inf},
    {"income": [10**30, *range(35)]},
    {"income": True},
    {"income": "a,b"},
    {"household_id": LIST["household_id"].iloc[0]},
    {"household_id": ["", *LIST["household_id"].tolist()[1:]]},
    {"household_id": [None, *LIST["household_id"].tolist()[1:]]},
    {"household_id": ["住户", *LIST["household_id"].tolist()[1:]]},
    {"household_id": ["\ud800", *LIST["household_id"].tolist()[1:]]},
    {"household_id": range(36)},
    {"ea_id": ["a b", *LIST["ea_id"].tolist()[1:]]},
    {"ea_id": [None, *LIST["ea_id"].tolist()[1:]]},
    {"eligibility": "maybe"},
    {"eligibility": "out"},
])  # fmt: skip
def test_a_list_that_must_be_refused_never_passes_in_one_pass(change: dict[str, object]) -> None:
    columns = {name: pd.Series(value, index=LIST.index, dtype="object") if isinstance(value, list) else value
               for name, value in change.items()}  # fmt: skip
    table = LIST.assign(**columns)
    assert at_once(table, BY_INCOME) is None
    with pytest.raises(SamplingError):
        draw_households(table, design=BY_INCOME, seed=SEED)


def test_a_duplicate_far_from_its_twin_is_found_in_any_row_order() -> None:
    table = pd.concat([LIST, LIST.iloc[[4]].assign(income=-1)]).sample(frac=1, random_state=4)
    assert at_once(table, BY_INCOME) is None
    other = table.assign(household_id="h" + table["household_id"])
    assert at_once(other, BY_INCOME) is None


def test_no_rows_no_reserve_depth_and_too_small_areas_are_left_to_the_plain_way() -> None:
    assert at_once(LIST.iloc[:0], BY_INCOME) is None
    assert at_once(LIST, replace(BY_INCOME, reserve_depth=-1)) is None
    assert at_once(LIST, replace(BY_INCOME, n_sample=13)) is None
    assert at_once(LIST, replace(BY_INCOME, n_sample=0)) is None


def test_text_that_arrow_holds_in_pieces_or_with_small_offsets_is_read() -> None:
    pieces = pd.concat([LIST.iloc[:5], LIST.iloc[5:20], LIST.iloc[20:]]).astype({"household_id": "string"})
    expected = draw_households(LIST, design=BY_INCOME, seed=SEED)
    assert_same(draw_households(pieces, design=BY_INCOME, seed=SEED), expected)
    assert at_once(pieces, BY_INCOME) is not None


def test_many_areas_are_hashed_in_groups_as_one() -> None:
    table = plain_list(n_areas=9, count=2500)
    draw = draw_households(table, design=BY_INCOME, seed=SEED)
    assert_same(draw, one_by_one(table, BY_INCOME, draw))


@given(st.lists(st.integers(-(10**18) + 1, 10**18 - 1), min_size=1))
def test_numbers_are_written_as_python_writes_them(values: list[int]) -> None:
    width = max(len(str(value)) for value in values) + 1
    texts = decimal_bytes(np.array(values), width=width)
    assert [bytes(row[row != 0]).decode() for row in texts] == [str(value) for value in values]
