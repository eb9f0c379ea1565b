"""Rotation groups and the exchange of households: exact chances, exact counts, nobody returns."""

from collections import Counter
from dataclasses import replace
from fractions import Fraction

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sampling.errors import ColumnError, DrawError
from sampling.rotation import (
    MEMBER_COLUMNS,
    Batch,
    RotationError,
    RotationGroup,
    RotationPlan,
    RotationStep,
    assign_rotation_groups,
    check_lists_last,
    check_rotation,
    due_groups,
    group_turn,
    households_left,
    interlaced_groups,
    newcomer_prob,
    place_groups,
    planned_overlap,
    rotate_households,
)
from sampling.selection import systematic_positions

PLAN = RotationPlan(
    name="half and half",
    first_wave=2022,
    cycle_years=5,
    start_month=12,
    trial_months=1,
    groups=(RotationGroup(name="A", n_households=5), RotationGroup(name="B", n_households=5)),
    batches=(Batch(name="1", counties=("440118",)),),
    steps=(
        RotationStep(year_of_cycle=2, batch="1", groups=("A",)),
        RotationStep(year_of_cycle=3, batch="1", groups=("B",)),
    ),
)
SEED, LABEL = "2022-08-31 04713", "households"


def plan_of(*sizes: int) -> RotationPlan:
    groups = tuple(RotationGroup(name=chr(65 + i), n_households=n) for i, n in enumerate(sizes))
    return replace(PLAN, groups=groups, steps=())


def screened(n_areas: int, n_units: int) -> pd.DataFrame:
    areas = [f"440118001001{number:03d}" for number in range(1, n_areas + 1)]
    rows = [(ea, f"{ea}{number:03d}01") for ea in areas for number in range(1, n_units + 1)]
    return pd.DataFrame(rows, columns=["ea_id", "household_id"], dtype="str")


def drawn(pool: pd.DataFrame, *, n_sample: int, start: int) -> pd.DataFrame:
    """Draw systematically in each area, from a start that any seed may give."""
    parts = []
    for _, area in pool.groupby("ea_id"):
        ranks = systematic_positions(n_units=len(area), n_sample=n_sample, start=start % len(area))
        parts.append(area.iloc[ranks].assign(rank=ranks))
    return pd.concat(parts, ignore_index=True)


@settings(deadline=None)
@given(st.lists(st.integers(1, 6), min_size=1, max_size=5))
def test_each_place_is_of_each_group_for_exactly_n_g_of_the_n_turns(sizes: list[int]) -> None:
    plan = plan_of(*sizes)
    turns = [place_groups(plan, turn=turn) for turn in range(plan.n_households)]
    for place in range(plan.n_households):
        assert Counter(turn[place] for turn in turns) == {group.name: group.n_households for group in plan.groups}


@settings(deadline=None)
@given(st.lists(st.integers(1, 6), min_size=1, max_size=5), st.integers(0, 100))
def test_groups_have_their_size_and_are_spread_over_the_places(sizes: list[int], turn: int) -> None:
    plan = plan_of(*sizes)
    groups = place_groups(plan, turn=turn % plan.n_households)
    assert Counter(groups) == {group.name: group.n_households for group in plan.groups}
    n = plan.n_households
    for group in plan.groups:
        ideal = [Fraction((2 * i + 1) * n, 2 * group.n_households) for i in range(group.n_households)]
        places = [place for place, name in enumerate(interlaced_groups(plan)) if name == group.name]
        assert all(abs(place + Fraction(1, 2) - at) < len(sizes) for place, at in zip(places, ideal, strict=True))


def test_equal_groups_alternate() -> None:
    assert "".join(interlaced_groups(PLAN)) == "ABABABABAB"
    assert "".join(place_groups(PLAN, turn=1)) == "BABABABABA"


@pytest.mark.parametrize("turn", [-1, 10])
def test_a_turn_out_of_range_is_refused(turn: int) -> None:
    with pytest.raises(RotationError) as refused:
        place_groups(PLAN, turn=turn)
    assert refused.value.code == "ROTATION_TURN_OUT_OF_RANGE"


def test_groups_follow_from_the_seed_and_not_from_the_order_of_the_rows() -> None:
    sample = drawn(screened(3, 40), n_sample=10, start=7)
    members = assign_rotation_groups(sample, plan=PLAN, seed=f" {SEED} ", label=LABEL)
    mixed = assign_rotation_groups(sample.sample(frac=1, random_state=1), plan=PLAN, seed=SEED, label=LABEL)
    pd.testing.assert_frame_equal(members, mixed)
    for ea_id, area in members.groupby("ea_id"):
        turn = group_turn(SEED, label=LABEL, ea_id=str(ea_id), n_households=10)
        assert tuple(area["rotation_group"]) == place_groups(PLAN, turn=turn)
        assert area["place"].tolist() == list(range(10))


def test_an_area_with_another_number_of_households_is_refused() -> None:
    with pytest.raises(RotationError) as refused:
        assign_rotation_groups(drawn(screened(1, 40), n_sample=9, start=0), plan=PLAN, seed=SEED, label=LABEL)
    assert refused.value.fields == {"ea_id": "440118001001001", "value": 9, "expected": 10}


def test_an_empty_sample_has_no_members_and_a_wrong_call_is_refused() -> None:
    empty = pd.DataFrame(columns=["ea_id", "household_id", "rank"])
    assert list(assign_rotation_groups(empty, plan=PLAN, seed=SEED, label=LABEL).columns) == list(MEMBER_COLUMNS)
    with pytest.raises(DrawError):
        assign_rotation_groups(empty, plan=PLAN, seed="|", label=LABEL)
    with pytest.raises(ColumnError):
        assign_rotation_groups(empty.drop(columns="rank"), plan=PLAN, seed=SEED, label=LABEL)


def test_every_wave_is_an_equal_probability_sample() -> None:
    """Enumerate all starts of both draws and all turns: each household is in each wave with exactly n/N."""
    plan, n_units = replace(plan_of(2, 1), steps=()), 8
    n = plan.n_households
    first, stayed, newcomer = (Counter[int]() for _ in range(3))
    for start in range(n_units):
        sample = systematic_positions(n_units=n_units, n_sample=n, start=start).tolist()
        left = [unit for unit in range(n_units) if unit not in sample]
        first.update(sample)
        for turn in range(n):
            groups = place_groups(plan, turn=turn)
            stayed.update(unit for unit, group in zip(sample, groups, strict=True) if group == "B")
        for second in range(len(left)):
            newcomer.update(left[i] for i in systematic_positions(n_units=len(left), n_sample=2, start=second).tolist())
    for unit in range(n_units):
        assert Fraction(first[unit], n_units) == Fraction(n, n_units)
        assert Fraction(stayed[unit], n_units * n) == Fraction(1, n_units)
        assert Fraction(newcomer[unit], n_units * (n_units - n)) == Fraction(2, n_units)


@settings(deadline=None)
@given(st.integers(1, 400), st.integers(0, 400), st.integers(1, 20))
def test_chances_of_newcomers_agree_with_each_other(n_units: int, n_used: int, n_newcomers: int) -> None:
    if n_newcomers > n_units - n_used:
        with pytest.raises(RotationError) as refused:
            newcomer_prob(n_units=n_units, n_used=n_used, n_newcomers=n_newcomers)
        assert refused.value.code == "ROTATION_LIST_EXHAUSTED"
        return
    given_left, before = newcomer_prob(n_units=n_units, n_used=n_used, n_newcomers=n_newcomers)
    assert before == (1 - Fraction(n_used, n_units)) * given_left


def in_new_areas(pool: pd.DataFrame, county: str) -> pd.DataFrame:
    return pool.assign(**{name: county + "00" + pool[name].str[6:] for name in ("ea_id", "household_id")})


def ten_years(plan: RotationPlan, starts: list[int]) -> dict[int, pd.DataFrame]:
    """Go through ten waves in two areas, with new areas in each cycle and a substitution in between."""
    waves: dict[int, pd.DataFrame] = {}
    used: set[str] = set()
    pool = screened(2, 45)
    for wave, start in zip(range(2022, 2032), starts, strict=True):
        due = due_groups(plan, batch="1", wave=wave)
        if len(due) == len(plan.groups):
            pool = in_new_areas(pool, str(wave))
            sample = drawn(pool, n_sample=plan.n_households, start=start)
            waves[wave] = assign_rotation_groups(sample, plan=plan, seed=str(start), label=LABEL)
            used = set(sample["household_id"])
        else:
            n_leaving = waves[wave - 1].query("rotation_group in @due").groupby("ea_id").size()
            left = households_left(pool, used=used)
            new = drawn(left, n_sample=int(n_leaving.iloc[0]), start=start) if due else left.head(0).assign(rank=0)
            waves[wave] = rotate_households(waves[wave - 1], new, groups=due, used=used).members
            used |= set(new["household_id"])
    return waves


@settings(max_examples=15, deadline=None)
@given(st.lists(st.integers(0, 10_000), min_size=10, max_size=10))
def test_ten_years_go_as_planned_whatever_the_seeds(starts: list[int]) -> None:
    waves = ten_years(PLAN, starts)
    assert check_rotation(waves, plan=PLAN, batch="1") == []
    for wave in range(2023, 2032):
        planned = planned_overlap(PLAN, batch="1", waves=(wave - 1, wave))
        before = set(waves[wave - 1]["household_id"])
        assert all(len(set(area["household_id"]) & before) == planned for _, area in waves[wave].groupby("ea_id"))


def test_leaving_and_entering_take_the_same_places() -> None:
    waves = ten_years(PLAN, list(range(10)))
    left = households_left(in_new_areas(screened(2, 45), "2022"), used=set(waves[2023]["household_id"]))
    new = drawn(left, n_sample=5, start=0)
    change = rotate_households(waves[2023], new, groups=("A",), used=())
    places = ["ea_id", "place", "rotation_group"]
    pd.testing.assert_frame_equal(change.leaving[places], change.entering[places])
    assert set(change.entering["household_id"]) == set(new["household_id"])
    assert not set(change.leaving["household_id"]) & set(change.members["household_id"])


@pytest.mark.parametrize("groups", [("A",), ()])
def test_newcomers_that_do_not_match_those_who_leave_are_refused(groups: tuple[str, ...]) -> None:
    members = ten_years(PLAN, [0] * 10)[2022]
    new = drawn(screened(1, 45), n_sample=4, start=0)
    with pytest.raises(RotationError) as refused:
        rotate_households(members, new, groups=groups, used=())
    assert refused.value.code == "ROTATION_COUNT_WRONG"


def test_a_household_of_the_cycle_cannot_come_back() -> None:
    members = ten_years(PLAN, [0] * 10)[2022]
    returning = members.head(1).assign(rank=0)[["ea_id", "household_id", "rank"]]
    twice = pd.concat([returning.assign(household_id="x")] * 2)
    for newcomers, used in (
        (returning, ()),
        (returning.assign(household_id="substitute"), ("substitute",)),
        (twice, ()),
    ):
        with pytest.raises(RotationError) as refused:
            rotate_households(members, newcomers, groups=("A",), used=used)
        assert refused.value.code == "ROTATION_HOUSEHOLD_RETURNS"


def test_the_list_without_used_households_keeps_the_others_in_order() -> None:
    pool = screened(2, 5)
    left = households_left(pool, used=pool["household_id"].iloc[[0, 7]])
    assert left["household_id"].tolist() == pool["household_id"].drop([0, 7]).tolist()


def test_lists_that_do_not_last_a_cycle_are_reported() -> None:
    found = check_lists_last({"b": 19, "a": 20, "c": 3}, plan=PLAN, batch="1")
    assert [(f.code, f.subject, f.value, f.expected) for f in found] == [
        ("ROTATION_LIST_TOO_SHORT", "b", "19", "20"),
        ("ROTATION_LIST_TOO_SHORT", "c", "3", "20"),
    ]


def deviations(waves: dict[int, pd.DataFrame]) -> Counter[str]:
    return Counter(finding.code for finding in check_rotation(waves, plan=PLAN, batch="1"))


def test_a_household_that_did_not_leave_is_reported() -> None:
    waves = ten_years(PLAN, [3] * 10)
    stayer = waves[2023].query("rotation_group == 'A'").iloc[0]
    wrong = waves[2024].copy()
    wrong.loc[(wrong["ea_id"] == stayer["ea_id"]) & (wrong["place"] == stayer["place"]), "household_id"] = stayer[
        "household_id"
    ]
    assert deviations({2023: waves[2023], 2024: wrong}) == {"ROTATION_NOT_LEFT": 1, "ROTATION_OVERLAP_DIFFERS": 1}


def test_a_household_that_left_early_and_came_back_is_reported() -> None:
    waves = ten_years(PLAN, [3] * 10)
    gap = waves[2023].copy()
    gap.loc[0, "household_id"] = "substitute"
    found = deviations({2022: waves[2022], 2023: gap, 2024: waves[2022]})
    assert found["ROTATION_HOUSEHOLD_RETURNED"] == 1
    assert found["ROTATION_LEFT_EARLY"] >= 1


def test_a_group_of_another_size_is_reported() -> None:
    members = ten_years(PLAN, [3] * 10)[2022]
    assert deviations({2022: members.drop(index=0)}) == {"ROTATION_GROUP_SIZE_DIFFERS": 1}


def test_an_area_in_two_cycles_is_reported_once_and_gaps_are_not_compared() -> None:
    members = ten_years(PLAN, [3] * 10)[2022]
    assert deviations({2022: members, 2027: members, 2029: members}) == {"ROTATION_AREA_REPEATED": 2}
