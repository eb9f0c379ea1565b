"""The rotation over ten years: simulated place by place, and compared with what the plan says."""

from dataclasses import replace
from itertools import pairwise

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sampling.rotation import (
    FULL_ROTATION,
    IN_CYCLE_ROTATION,
    NO_ROTATION,
    Batch,
    RotationError,
    RotationGroup,
    RotationPlan,
    RotationStep,
    due_groups,
    generation,
    households_needed,
    last_wave,
    longest_stay,
    overlap_table,
    planned_overlap,
    rotation_calendar,
    year_of_cycle,
)

FEW = settings(max_examples=40, deadline=None)
ALL_TEN = RotationPlan(
    name="all ten, two batches",
    first_wave=2022,
    cycle_years=5,
    start_month=12,
    trial_months=1,
    groups=(RotationGroup(name="A", n_households=10),),
    batches=(Batch(name="1", counties=("440118",)), Batch(name="2", counties=())),
    steps=(
        RotationStep(year_of_cycle=2, batch="1", groups=("A",)),
        RotationStep(year_of_cycle=3, batch="2", groups=("A",)),
    ),
)
QUARTERS = replace(
    ALL_TEN,
    groups=tuple(RotationGroup(name=name, n_households=n) for name, n in zip("abcd", (3, 2, 3, 2), strict=True)),
    batches=(Batch(name="1", counties=("440118",)),),
    steps=tuple(
        RotationStep(year_of_cycle=year, batch="1", groups=(name,)) for year, name in enumerate("abcd", start=1)
    ),
)


@st.composite
def plans(draw: st.DrawFn) -> RotationPlan:
    cycle_years = draw(st.integers(1, 6))
    names = [f"g{number}" for number in range(draw(st.integers(1, 4)))]
    groups = tuple(RotationGroup(name=name, n_households=draw(st.integers(1, 5))) for name in names)
    steps = tuple(
        RotationStep(year_of_cycle=year, batch=batch, groups=tuple(due))
        for year in range(1, cycle_years)
        for batch in ("1", "2")
        if (due := draw(st.lists(st.sampled_from(names), unique=True, max_size=len(names))))
    )
    return replace(ALL_TEN, cycle_years=cycle_years, groups=groups, steps=steps)


def lived_through(plan: RotationPlan, *, batch: str, n_waves: int) -> list[dict[tuple[str, int], int]]:
    """Go through the waves one by one: each place holds a household's number; who is due is exchanged for a new one."""
    places = [(group.name, i) for group in plan.groups for i in range(group.n_households)]
    holders: dict[tuple[str, int], int] = {}
    newest, history = 0, []
    for wave in range(plan.first_wave, plan.first_wave + n_waves):
        due = due_groups(plan, batch=batch, wave=wave)
        for place in places:
            if place[0] in due:
                newest += 1
                holders = {**holders, place: newest}
        history.append(holders)
    return history


@FEW
@given(plans(), st.sampled_from(["1", "2"]))
def test_overlap_is_exactly_what_ten_lived_years_give(plan: RotationPlan, batch: str) -> None:
    history = lived_through(plan, batch=batch, n_waves=10)
    shared = [[len(set(one.values()) & set(other.values())) for other in history] for one in history]
    assert overlap_table(plan, batch=batch, n_waves=10).to_numpy().tolist() == shared


@FEW
@given(plans(), st.sampled_from(["1", "2"]))
def test_no_household_returns_and_a_cycle_uses_what_was_said(plan: RotationPlan, batch: str) -> None:
    history = [set(holders.values()) for holders in lived_through(plan, batch=batch, n_waves=10)]
    gone: set[int] = set()
    for before, after in pairwise(history):
        gone |= before - after
        assert not gone & after
    assert len(set.union(*history[: plan.cycle_years])) == households_needed(plan, batch=batch)


@FEW
@given(plans(), st.sampled_from(["1", "2"]))
def test_nobody_stays_longer_than_the_longest_stay(plan: RotationPlan, batch: str) -> None:
    history = lived_through(plan, batch=batch, n_waves=2 * plan.cycle_years)
    stays = pd.Series([household for holders in history for household in holders.values()]).value_counts()
    assert stays.max() == longest_stay(plan, batch=batch)


@FEW
@given(plans())
def test_the_calendar_returns_to_its_start_after_a_cycle(plan: RotationPlan) -> None:
    calendar = rotation_calendar(plan, n_waves=3 * plan.cycle_years).drop(columns="n_leaving")
    shift = {"wave": plan.cycle_years, "entered_wave": plan.cycle_years, "last_wave": plan.cycle_years, "cycle_no": 1}
    cycles = [part.reset_index(drop=True) for _, part in calendar.groupby("cycle_no")]
    for before, after in pairwise(cycles):
        moved = before.assign(**{column: before[column] + by for column, by in shift.items()})
        days = ["trial_starts_on", "starts_on", "ends_on"]
        pd.testing.assert_frame_equal(moved.drop(columns=days), after.drop(columns=days))


@FEW
@given(plans())
def test_the_calendar_keeps_the_size_of_the_sample(plan: RotationPlan) -> None:
    calendar = rotation_calendar(plan)
    assert (calendar["n_entering"] + calendar["n_staying"] == calendar["n_households"]).all()
    after_first = calendar[calendar["wave"] > plan.first_wave]
    assert (after_first["n_leaving"] == after_first["n_entering"]).all()
    assert (calendar.groupby(["wave", "batch"])["n_households"].sum() == plan.n_households).all()


@FEW
@given(plans())
def test_what_enters_and_leaves_is_what_two_waves_do_not_share(plan: RotationPlan) -> None:
    calendar = rotation_calendar(plan, n_waves=8)
    for (wave, batch), rows in calendar.groupby(["wave", "batch"]):
        if wave > plan.first_wave:
            shared = planned_overlap(plan, batch=str(batch), waves=(int(wave) - 1, int(wave)))
            assert rows["n_staying"].sum() == shared


def test_the_national_plan_in_ten_years() -> None:
    calendar = rotation_calendar(ALL_TEN)
    events = calendar.pivot_table(index="wave", columns="batch", values="event", aggfunc="first")
    full, turn, none = FULL_ROTATION, IN_CYCLE_ROTATION, NO_ROTATION
    assert events["1"].tolist() == [full, none, turn, none, none] * 2
    assert events["2"].tolist() == [full, none, none, turn, none] * 2
    assert longest_stay(ALL_TEN, batch="1") == 3
    assert households_needed(ALL_TEN, batch="1") == 20


def test_a_quarter_each_year_shares_three_quarters_with_the_year_before() -> None:
    overlaps = [planned_overlap(QUARTERS, batch="1", waves=(wave - 1, wave)) for wave in range(2023, 2032)]
    assert overlaps == [7, 8, 7, 8, 0, 7, 8, 7, 8]
    assert [last_wave(QUARTERS, batch="1", group=group, wave=2022) for group in "abcd"] == [2022, 2023, 2024, 2025]


def test_generations_count_up_within_a_cycle_and_start_again() -> None:
    counted = [generation(ALL_TEN, batch="1", group="A", wave=wave) for wave in range(2022, 2029)]
    assert counted == [1, 1, 2, 2, 2, 1, 1]
    assert year_of_cycle(ALL_TEN, 2027) == 0


def test_days_stand_where_somebody_enters() -> None:
    calendar = rotation_calendar(ALL_TEN)
    assert (calendar["trial_starts_on"].notna() == (calendar["n_entering"] > 0)).all()


@pytest.mark.parametrize(
    ("call", "code"),
    [
        (lambda: rotation_calendar(ALL_TEN, n_waves=0), "ROTATION_NUMBER_INVALID"),
        (lambda: due_groups(ALL_TEN, batch="9", wave=2022), "ROTATION_BATCH_UNKNOWN"),
        (lambda: due_groups(ALL_TEN, batch="1", wave=2021), "ROTATION_WAVE_BEFORE_FIRST"),
        (lambda: generation(ALL_TEN, batch="1", group="Z", wave=2022), "ROTATION_GROUP_UNKNOWN"),
    ],
)
def test_a_calendar_that_cannot_be_is_refused(call: object, code: str) -> None:
    with pytest.raises(RotationError) as refused:
        call()  # type: ignore[operator]
    assert refused.value.code == code
