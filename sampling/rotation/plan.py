"""The plan of a rotation: cycle, rotation groups, batches of counties, and which groups are renewed in which year.

A *wave* is one survey year and carries the calendar year in which it starts: with ``start_month`` 12 wave 2022 runs
from 1 December 2022 to 30 November 2023. In year 0 of a cycle everything is new, areas and households (full rotation,
Plan, purpose: every five years). In the other years the areas stay and the households of some rotation groups are
renewed, in the batches of counties that are due (in-cycle rotation). The plan is data; nothing here has a default.

References
----------
Kish, L. (1965), Survey Sampling, §12.4-12.5 (panels and partial overlap). Cochran, W. G. (1977), Sampling Techniques,
3rd ed., §12.10-12.13 (sampling on successive occasions). Särndal, C.-E., Swensson, B. & Wretman, J. (1992), §9.9.
"""

from collections import Counter
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from sampling.rotation.errors import RotationError

_MONTHS = 12


@dataclass(frozen=True, kw_only=True)
class RotationGroup:
    """The households of an area that are renewed together; ``n_households`` counts them in one area."""

    name: str
    n_households: int


@dataclass(frozen=True, kw_only=True)
class Batch:
    """Counties (6-digit codes) that rotate in the same years."""

    name: str
    counties: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class RotationStep:
    """An in-cycle rotation: in this year of the cycle these groups of this batch are renewed."""

    year_of_cycle: int
    batch: str
    groups: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class RotationPlan:
    """Who leaves and enters when, as data.

    Parameters
    ----------
    first_wave
        Year in which the plan's first full rotation starts its formal bookkeeping.
    cycle_years
        Years from one full rotation to the next (Plan, purpose: 5).
    start_month
        Month on whose first day a wave starts (12: the survey year runs from December to November).
    trial_months
        Months of trial bookkeeping of those who enter, before the wave starts (Plan §13); while it lasts old and new
        households keep books at the same time.

    Raises
    ------
    RotationError
        ``ROTATION_NUMBER_INVALID`` with ``field, value, expected``; ``ROTATION_PART_MISSING`` with ``field``;
        ``ROTATION_NAME_REPEATED`` with ``field, value``; ``ROTATION_STEP_OUT_OF_CYCLE`` with ``value, expected``;
        ``ROTATION_BATCH_UNKNOWN``, ``ROTATION_GROUP_UNKNOWN`` with ``value, expected``; ``ROTATION_STEP_REPEATED`` with
        ``year_of_cycle, batch, group``.
    """

    name: str
    first_wave: int
    cycle_years: int
    start_month: int
    trial_months: int
    groups: tuple[RotationGroup, ...]
    batches: tuple[Batch, ...]
    steps: tuple[RotationStep, ...]

    def __post_init__(self) -> None:
        _require_numbers(self)
        _require_names(self)
        for step in self.steps:
            _require_step(self, step)
        _refuse_repeated_steps(self.steps)

    @property
    def n_households(self) -> int:
        """Bookkeeping households of one area."""
        return sum(group.n_households for group in self.groups)


def _require_between(value: int, *, field: str, lowest: int, highest: int) -> None:
    if not lowest <= value <= highest:
        expected = f"{lowest}-{highest}"
        raise RotationError(
            "ROTATION_NUMBER_INVALID",
            f"{field} is {value}, not in {expected}",
            field=field,
            value=value,
            expected=expected,
        )


def _require_numbers(plan: RotationPlan) -> None:
    _require_between(plan.first_wave, field="first_wave", lowest=2, highest=9000)
    _require_between(plan.cycle_years, field="cycle_years", lowest=1, highest=100)
    _require_between(plan.start_month, field="start_month", lowest=1, highest=_MONTHS)
    _require_between(plan.trial_months, field="trial_months", lowest=0, highest=_MONTHS)
    for group in plan.groups:
        _require_between(group.n_households, field=f"groups.{group.name}.n_households", lowest=1, highest=1000)


def _require_names(plan: RotationPlan) -> None:
    _require_distinct([group.name for group in plan.groups], field="groups")
    _require_distinct([batch.name for batch in plan.batches], field="batches")
    _require_distinct([county for batch in plan.batches for county in batch.counties], field="counties")


def _require_distinct(names: Iterable[str], *, field: str) -> None:
    counts = Counter(names)
    if not counts:
        raise RotationError("ROTATION_PART_MISSING", f"the plan has no {field}", field=field)
    for name, count in counts.items():
        if count > 1:
            raise RotationError("ROTATION_NAME_REPEATED", f"{field}: {name} stands twice", field=field, value=name)


def _require_step(plan: RotationPlan, step: RotationStep) -> None:
    if not 1 <= step.year_of_cycle < plan.cycle_years:
        raise RotationError(
            "ROTATION_STEP_OUT_OF_CYCLE",
            f"year {step.year_of_cycle} of a cycle of {plan.cycle_years}: year 0 renews everything anyway",
            value=step.year_of_cycle,
            expected=f"1-{plan.cycle_years - 1}",
        )
    require_batch(plan, step.batch)
    if not step.groups:
        raise RotationError("ROTATION_PART_MISSING", "a step renews no group", field="steps.groups")
    for group in step.groups:
        require_group(plan, group)


def _refuse_repeated_steps(steps: tuple[RotationStep, ...]) -> None:
    seen: set[Hashable] = set()
    for step in steps:
        for group in step.groups:
            key = (step.year_of_cycle, step.batch, group)
            if key in seen:
                raise RotationError(
                    "ROTATION_STEP_REPEATED",
                    f"year {step.year_of_cycle} renews group {group} of batch {step.batch} twice",
                    year_of_cycle=step.year_of_cycle,
                    batch=step.batch,
                    group=group,
                )
            seen.add(key)


def require_batch(plan: RotationPlan, batch: str) -> None:
    """Refuse a batch that the plan does not have (``ROTATION_BATCH_UNKNOWN``)."""
    _require_known(batch, known=[each.name for each in plan.batches], code="ROTATION_BATCH_UNKNOWN")


def require_group(plan: RotationPlan, group: str) -> None:
    """Refuse a rotation group that the plan does not have (``ROTATION_GROUP_UNKNOWN``)."""
    _require_known(group, known=[each.name for each in plan.groups], code="ROTATION_GROUP_UNKNOWN")


def _require_known(name: str, *, known: list[str], code: str) -> None:
    if name not in known:
        expected = ", ".join(known)
        raise RotationError(code, f"{name} is none of {expected}", value=name, expected=expected)


def require_wave(plan: RotationPlan, wave: int) -> None:
    """Refuse a wave before the plan's first (``ROTATION_WAVE_BEFORE_FIRST`` with ``wave, first_wave``)."""
    if wave < plan.first_wave:
        raise RotationError(
            "ROTATION_WAVE_BEFORE_FIRST",
            f"the plan starts with wave {plan.first_wave}",
            wave=wave,
            first_wave=plan.first_wave,
        )


def batch_of_county(plan: RotationPlan, county_code: str) -> str:
    """Return the name of the batch in which a county rotates.

    Raises
    ------
    RotationError
        ``ROTATION_COUNTY_UNKNOWN`` with ``value, expected`` (the counties of the plan).
    """
    batches = {county: batch.name for batch in plan.batches for county in batch.counties}
    _require_known(county_code, known=list(batches), code="ROTATION_COUNTY_UNKNOWN")
    return batches[county_code]


def cycle_no(plan: RotationPlan, wave: int) -> int:
    """Return the number of the cycle that a wave belongs to, from 1."""
    require_wave(plan, wave)
    return (wave - plan.first_wave) // plan.cycle_years + 1


def year_of_cycle(plan: RotationPlan, wave: int) -> int:
    """Return the year within the cycle, 0 for the full rotation."""
    require_wave(plan, wave)
    return (wave - plan.first_wave) % plan.cycle_years


def wave_starts_on(plan: RotationPlan, wave: int) -> date:
    """Return the first day of a wave's formal bookkeeping."""
    return date(wave, plan.start_month, 1)


def wave_ends_on(plan: RotationPlan, wave: int) -> date:
    """Return the last day of a wave; those who leave keep their books to this day."""
    return wave_starts_on(plan, wave + 1) - timedelta(days=1)


def trial_starts_on(plan: RotationPlan, wave: int) -> date:
    """Return the first day of the trial books of those who enter with a wave."""
    months = wave * _MONTHS + plan.start_month - 1 - plan.trial_months
    return date(months // _MONTHS, months % _MONTHS + 1, 1)
