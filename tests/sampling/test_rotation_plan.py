"""The plan of a rotation refuses what contradicts itself, and counts cycles and days."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from sampling.rotation import (
    Batch,
    RotationError,
    RotationGroup,
    RotationPlan,
    RotationStep,
    batch_of_county,
    cycle_no,
    trial_starts_on,
    wave_ends_on,
    wave_starts_on,
    year_of_cycle,
)

PLAN = RotationPlan(
    name="test",
    first_wave=2022,
    cycle_years=5,
    start_month=12,
    trial_months=1,
    groups=(RotationGroup(name="A", n_households=5), RotationGroup(name="B", n_households=5)),
    batches=(Batch(name="1", counties=("440118",)), Batch(name="2", counties=("440117", "440114"))),
    steps=(
        RotationStep(year_of_cycle=2, batch="1", groups=("A",)),
        RotationStep(year_of_cycle=3, batch="2", groups=("B",)),
    ),
)


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"cycle_years": 0, "steps": ()}, "ROTATION_NUMBER_INVALID", "cycle_years"),
        ({"first_wave": 0}, "ROTATION_NUMBER_INVALID", "first_wave"),
        ({"start_month": 13}, "ROTATION_NUMBER_INVALID", "start_month"),
        ({"trial_months": -1}, "ROTATION_NUMBER_INVALID", "trial_months"),
        ({"groups": (RotationGroup(name="A", n_households=0),)}, "ROTATION_NUMBER_INVALID", "groups.A.n_households"),
        ({"groups": ()}, "ROTATION_PART_MISSING", "groups"),
        ({"batches": ()}, "ROTATION_PART_MISSING", "batches"),
        ({"batches": (Batch(name="1", counties=()),)}, "ROTATION_PART_MISSING", "counties"),
        ({"groups": PLAN.groups * 2}, "ROTATION_NAME_REPEATED", "groups"),
        ({"batches": (*PLAN.batches, Batch(name="3", counties=("440118",)))}, "ROTATION_NAME_REPEATED", "counties"),
        ({"steps": (RotationStep(year_of_cycle=2, batch="1", groups=()),)}, "ROTATION_PART_MISSING", "steps.groups"),
    ],
)
def test_a_plan_that_cannot_be_is_refused_by_its_field(change: dict[str, object], code: str, field: str) -> None:
    with pytest.raises(RotationError) as refused:
        replace(PLAN, **change)
    assert (refused.value.code, refused.value.fields["field"]) == (code, field)


@pytest.mark.parametrize(
    ("step", "code"),
    [
        (RotationStep(year_of_cycle=0, batch="1", groups=("A",)), "ROTATION_STEP_OUT_OF_CYCLE"),
        (RotationStep(year_of_cycle=5, batch="1", groups=("A",)), "ROTATION_STEP_OUT_OF_CYCLE"),
        (RotationStep(year_of_cycle=1, batch="3", groups=("A",)), "ROTATION_BATCH_UNKNOWN"),
        (RotationStep(year_of_cycle=1, batch="1", groups=("C",)), "ROTATION_GROUP_UNKNOWN"),
        (RotationStep(year_of_cycle=2, batch="1", groups=("B", "A")), "ROTATION_STEP_REPEATED"),
    ],
)
def test_a_step_that_cannot_be_is_refused(step: RotationStep, code: str) -> None:
    with pytest.raises(RotationError) as refused:
        replace(PLAN, steps=(*PLAN.steps, step))
    assert refused.value.code == code


def test_every_county_has_one_batch_and_others_are_refused() -> None:
    assert {county: batch_of_county(PLAN, county) for county in ("440118", "440114")} == {"440118": "1", "440114": "2"}
    with pytest.raises(RotationError) as refused:
        batch_of_county(PLAN, "440183")
    assert refused.value.code == "ROTATION_COUNTY_UNKNOWN"


def test_cycles_are_counted_from_the_first_wave() -> None:
    waves = range(2022, 2033)
    assert [cycle_no(PLAN, wave) for wave in waves] == [1] * 5 + [2] * 5 + [3]
    assert [year_of_cycle(PLAN, wave) for wave in waves] == [0, 1, 2, 3, 4] * 2 + [0]
    with pytest.raises(RotationError) as refused:
        cycle_no(PLAN, 2021)
    assert refused.value.code == "ROTATION_WAVE_BEFORE_FIRST"


@pytest.mark.parametrize("month", range(1, 13))
def test_waves_follow_each_other_without_a_gap(month: int) -> None:
    plan = replace(PLAN, start_month=month)
    for wave in range(2022, 2033):
        assert wave_ends_on(plan, wave) + timedelta(days=1) == wave_starts_on(plan, wave + 1)


def test_the_first_wave_has_the_days_of_the_plan() -> None:
    assert trial_starts_on(PLAN, 2022) == date(2022, 11, 1)
    assert (wave_starts_on(PLAN, 2022), wave_ends_on(PLAN, 2022)) == (date(2022, 12, 1), date(2023, 11, 30))


def test_trial_books_reach_back_into_the_year_before() -> None:
    assert trial_starts_on(replace(PLAN, start_month=1, trial_months=2), 2023) == date(2022, 11, 1)
    assert trial_starts_on(replace(PLAN, trial_months=0), 2023) == wave_starts_on(PLAN, 2023)
