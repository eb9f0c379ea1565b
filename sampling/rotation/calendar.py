"""The rotation over the years: which households an area's places hold in each wave, and what two waves share.

A place of an area is held by its first household from the full rotation on (*generation* 1), by the second after the
first in-cycle rotation of its group, and so on. Two waves share exactly the households of those groups whose cycle and
generation are the same in both.
"""

from typing import Final

import pandas as pd

from sampling.rotation.errors import RotationError
from sampling.rotation.plan import (
    Batch,
    RotationGroup,
    RotationPlan,
    cycle_no,
    require_batch,
    require_group,
    trial_starts_on,
    wave_ends_on,
    wave_starts_on,
    year_of_cycle,
)

FULL_ROTATION: Final = "full_rotation"
IN_CYCLE_ROTATION: Final = "in_cycle_rotation"
NO_ROTATION: Final = "no_rotation"

CALENDAR_COLUMNS = (
    "wave",
    "cycle_no",
    "year_of_cycle",
    "batch",
    "rotation_group",
    "event",
    "generation",
    "n_households",
    "n_entering",
    "n_leaving",
    "n_staying",
    "trial_starts_on",
    "starts_on",
    "ends_on",
    "entered_wave",
    "last_wave",
)


def due_groups(plan: RotationPlan, *, batch: str, wave: int) -> tuple[str, ...]:
    """Return the groups of a batch that enter with this wave: all in year 0, else those of the plan's steps."""
    require_batch(plan, batch)
    year = year_of_cycle(plan, wave)
    if year == 0:
        return tuple(group.name for group in plan.groups)
    due = {name for step in plan.steps if (step.year_of_cycle, step.batch) == (year, batch) for name in step.groups}
    return tuple(group.name for group in plan.groups if group.name in due)


def generation(plan: RotationPlan, *, batch: str, group: str, wave: int) -> int:
    """Return how many households a place of this group has had in the cycle up to this wave, itself included."""
    require_batch(plan, batch)
    require_group(plan, group)
    year = year_of_cycle(plan, wave)
    return 1 + sum(step.batch == batch and group in step.groups and step.year_of_cycle <= year for step in plan.steps)


def _holders(plan: RotationPlan, *, batch: str, group: str, wave: int) -> tuple[int, int]:
    return cycle_no(plan, wave), generation(plan, batch=batch, group=group, wave=wave)


def planned_overlap(plan: RotationPlan, *, batch: str, waves: tuple[int, int]) -> int:
    """Return how many households of an area two waves of a batch share by plan, of ``plan.n_households``.

    The relation is symmetric, a wave shares all with itself, and waves of different cycles share none.
    """
    first, second = waves
    return sum(
        group.n_households
        for group in plan.groups
        if _holders(plan, batch=batch, group=group.name, wave=first)
        == _holders(plan, batch=batch, group=group.name, wave=second)
    )


def overlap_table(plan: RotationPlan, *, batch: str, n_waves: int) -> pd.DataFrame:
    """Return the households of an area shared by each pair of waves; index and columns are the waves."""
    waves = _waves(plan, n_waves)
    rows = [[planned_overlap(plan, batch=batch, waves=(first, second)) for second in waves] for first in waves]
    return pd.DataFrame(rows, index=pd.Index(waves, name="wave"), columns=pd.Index(waves, name="with_wave"))


def households_needed(plan: RotationPlan, *, batch: str) -> int:
    """Return how many different households an area of this batch uses up in a whole cycle, without substitutions."""
    last = plan.first_wave + plan.cycle_years - 1
    return sum(group.n_households * generation(plan, batch=batch, group=group.name, wave=last) for group in plan.groups)


def entered_wave(plan: RotationPlan, *, batch: str, group: str, wave: int) -> int:
    """Return the wave with which the households that hold these places now have entered."""
    now = _holders(plan, batch=batch, group=group, wave=wave)
    first = wave
    while first > plan.first_wave and _holders(plan, batch=batch, group=group, wave=first - 1) == now:
        first -= 1
    return first


def last_wave(plan: RotationPlan, *, batch: str, group: str, wave: int) -> int:
    """Return the last wave of the households that hold these places now."""
    now = _holders(plan, batch=batch, group=group, wave=wave)
    last = wave
    while _holders(plan, batch=batch, group=group, wave=last + 1) == now:
        last += 1
    return last


def longest_stay(plan: RotationPlan, *, batch: str) -> int:
    """Return the most years that a household of this batch keeps books by plan: the burden it is told of when asked."""
    cycle = range(plan.first_wave, plan.first_wave + plan.cycle_years)
    return max(
        last_wave(plan, batch=batch, group=group.name, wave=wave) - wave + 1
        for group in plan.groups
        for wave in cycle
        if group.name in due_groups(plan, batch=batch, wave=wave)
    )


def rotation_calendar(plan: RotationPlan, *, n_waves: int = 10) -> pd.DataFrame:
    """Return the calendar of the rotation: one row per wave, batch and rotation group, ``CALENDAR_COLUMNS``.

    Counts are per area. In the first wave ``n_leaving`` is 0: the sample that it replaces is not the plan's. Those who
    enter keep trial books from ``trial_starts_on``; those who leave keep theirs to the day before ``starts_on``.
    After a cycle the calendar returns to its start: ``year_of_cycle``, ``event``, ``generation`` and all counts repeat.
    """
    rows = [
        _calendar_row(plan, wave=wave, batch=batch, group=group)
        for wave in _waves(plan, n_waves)
        for batch in plan.batches
        for group in plan.groups
    ]
    return pd.DataFrame(rows, columns=list(CALENDAR_COLUMNS))


def _waves(plan: RotationPlan, n_waves: int) -> range:
    if n_waves < 1:
        raise RotationError(
            "ROTATION_NUMBER_INVALID",
            "a calendar has at least one wave",
            field="n_waves",
            value=n_waves,
            expected=">= 1",
        )
    return range(plan.first_wave, plan.first_wave + n_waves)


def _calendar_row(plan: RotationPlan, *, wave: int, batch: Batch, group: RotationGroup) -> dict[str, object]:
    is_due = group.name in due_groups(plan, batch=batch.name, wave=wave)
    return {
        "wave": wave,
        "cycle_no": cycle_no(plan, wave),
        "year_of_cycle": year_of_cycle(plan, wave),
        "batch": batch.name,
        "rotation_group": group.name,
        "event": _event(plan, wave=wave, is_due=is_due),
        "generation": generation(plan, batch=batch.name, group=group.name, wave=wave),
        "n_households": group.n_households,
        "n_entering": group.n_households if is_due else 0,
        "n_leaving": group.n_households if is_due and wave > plan.first_wave else 0,
        "n_staying": 0 if is_due else group.n_households,
        "trial_starts_on": trial_starts_on(plan, wave) if is_due else None,
        "starts_on": wave_starts_on(plan, wave),
        "ends_on": wave_ends_on(plan, wave),
        "entered_wave": entered_wave(plan, batch=batch.name, group=group.name, wave=wave),
        "last_wave": last_wave(plan, batch=batch.name, group=group.name, wave=wave),
    }


def _event(plan: RotationPlan, *, wave: int, is_due: bool) -> str:
    if year_of_cycle(plan, wave) == 0:
        return FULL_ROTATION
    return IN_CYCLE_ROTATION if is_due else NO_ROTATION
