"""A list drawn in parts gives the draw of the whole list, however it is cut."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sampling.draw import Commitment, DrawContext, HouseholdDesign, HouseholdDraw, SeedEvent, Void, draw_households
from sampling.draw.parts import DrawnPart, draw_part, join_parts, split_by_area
from sampling.errors import SamplingError

SEED = "2022-08-31 04713"
DESIGN = HouseholdDesign(n_sample=2, sort=("income",))


def screened(n_areas: int = 7) -> pd.DataFrame:
    rows = [
        (
            f"4401180010{area:05d}",
            f"4401180010{area:05d}{number:03d}01",
            number * 7919 % 11,
            "in" if number % 5 else "out",
        )
        for area in range(n_areas)
        for number in range(1, 9 + area)
    ]
    return pd.DataFrame(rows, columns=["ea_id", "household_id", "income", "eligibility"])


LIST = screened()


def in_parts(table: pd.DataFrame, n_parts: int, **more: object) -> HouseholdDraw:
    parts = [draw_part(part, design=DESIGN, seed=SEED) for part in split_by_area(table, n_parts=n_parts)]
    return join_parts(parts, **more)  # type: ignore[arg-type]


def part_of(table: pd.DataFrame, design: HouseholdDesign = DESIGN) -> DrawnPart:
    part = draw_part(table, design=design, seed=SEED)
    assert part is not None
    return part


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 12), st.randoms(use_true_random=False))
def test_parts_join_to_the_draw_of_the_whole_list(n_parts: int, random: object) -> None:
    rows = list(range(len(LIST)))
    random.shuffle(rows)  # type: ignore[attr-defined]
    expected, joined = draw_households(LIST, design=DESIGN, seed=SEED), in_parts(LIST.iloc[rows], n_parts)
    assert joined.record == expected.record
    for name in ("sample", "reserve", "order"):
        pd.testing.assert_frame_equal(getattr(joined, name), getattr(expected, name))


def test_each_area_lies_in_one_part_wherever_its_rows_were_read() -> None:
    halves = [split_by_area(half, n_parts=3) for half in (LIST.iloc[::2], LIST.iloc[1::2])]
    for half, other in zip(*halves, strict=True):
        assert set(half["ea_id"]) == set(other["ea_id"])
    assert sum(len(part) for half in halves for part in half) == len(LIST)


def test_both_stages_probabilities_and_what_the_record_says_are_those_of_the_whole() -> None:
    areas = pd.DataFrame({"ea_id": LIST["ea_id"].unique(), "inclusion_prob": 0.25})
    context = DrawContext(software="zhuhu 1", plan_version=3, drawn_at=datetime(2022, 8, 31, 14, tzinfo=UTC))
    expected = draw_households(LIST, design=DESIGN, seed=SEED, areas=areas, context=context)
    joined = in_parts(LIST, 3, areas=areas, context=context)
    pd.testing.assert_frame_equal(joined.sample, expected.sample)
    assert joined.record == expected.record


def test_a_commitment_is_checked_on_the_joined_draw() -> None:
    whole = draw_households(LIST, design=DESIGN, seed=SEED).record
    event = SeedEvent(
        name="福利彩票 3D", issue="2022231", happens_on=date(2022, 8, 31), text_form="YYYY-MM-DD 五位数字"
    )
    promise = Commitment(
        label="households",
        stage="households",
        parameters=whole.fulfilment().parameters,
        list_digests=whole.fulfilment().list_digests,
        event=event,
        committed_at=datetime(2022, 8, 30, tzinfo=UTC),
    )
    context = DrawContext(commitment=promise, drawn_at=datetime(2022, 8, 31, 14, tzinfo=UTC))
    assert not in_parts(LIST, 3, context=context).record.is_rehearsal
    broken = replace(context, commitment=replace(promise, label="households#2"))
    assert refusal(lambda: in_parts(LIST, 3, context=broken)).code == "COMMITMENT_MISMATCH"


def refusal(call: object) -> SamplingError:
    with pytest.raises(SamplingError) as refused:
        call()  # type: ignore[operator]
    return refused.value


def test_parts_that_do_not_belong_together_are_refused() -> None:
    first, last = LIST[LIST["ea_id"] < "440118001000003"], LIST[LIST["ea_id"] >= "440118001000003"]
    other = replace(DESIGN, n_sample=3)
    error = refusal(lambda: join_parts([part_of(first), part_of(last, other)]))
    assert (error.code, error.fields) == ("PARTS_DIFFER", {"field": "parameters"})
    error = refusal(lambda: join_parts([part_of(first), part_of(LIST)]))
    assert (error.code, error.fields) == ("AREA_IN_TWO_PARTS", {"ea_id": "440118001000000"})
    voids = (Void(label="households", digest="0" * 64, ea_ids=(), reason="名单有误"),)
    assert refusal(lambda: in_parts(LIST, 2, context=DrawContext(voids=voids))).code == "VOID_SAME_LABEL"


@pytest.mark.parametrize("eligibility", ["in", "out"])
def test_a_household_that_stands_in_two_parts_is_found_even_if_it_left_the_draw(eligibility: str) -> None:
    first, last = LIST[LIST["ea_id"] < "440118001000003"], LIST[LIST["ea_id"] >= "440118001000003"]
    twin = last.iloc[[0]].assign(household_id=first["household_id"].iloc[0], eligibility=eligibility)
    error = refusal(lambda: join_parts([part_of(first), part_of(pd.concat([last, twin]))]))
    assert (error.code, error.fields) == ("HOUSEHOLD_DUPLICATE", {"household_id": first["household_id"].iloc[0]})


def test_no_rows_in_any_part_and_a_list_without_areas_are_refused() -> None:
    assert draw_part(LIST.iloc[:0], design=DESIGN, seed=SEED) is None
    assert refusal(lambda: join_parts([None, None])).code == "LIST_EMPTY"
    assert refusal(lambda: split_by_area(LIST[["income"]], n_parts=2)).code == "MISSING_COLUMN"


def test_a_draw_without_reserve_joins_as_well() -> None:
    design = replace(DESIGN, reserve_depth=0)
    parts = [draw_part(part, design=design, seed=SEED) for part in split_by_area(LIST, n_parts=2)]
    assert join_parts(parts).reserve.empty
