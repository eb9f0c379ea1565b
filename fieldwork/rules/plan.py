"""The plan of a rotation: its numbers, dates and tasks, read from TOML and compared with what has been done.

Every parameter is named in ``data/plan/2022.toml`` together with its source and how sure it is (DOMAIN: confirmed,
plausible or unknown); nothing here has a default of its own, so a plan that leaves something out is refused.
"""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from fieldwork.rules.plan_keeping import ArchivePlan, MaintenancePlan
from fieldwork.rules.plan_people import PeoplePlan
from fieldwork.rules.plan_reading import at_least, one_of, read_section
from fieldwork.rules.refusals import InputRefusal
from fieldwork.rules.signals.limits import BackcheckPlan, SignalLimits

PLAN_FORMAT = 1

KNOWN_FACTS = frozenset(
    {
        "frame_verified",
        "areas_settled",
        "listing_locked",
        "screening_complete",
        "households_drawn",
        "households_placed",
        "accounts_open",
        "trial_complete",
    }
)
"""Ends of tasks that the system itself can see. A task without one of these is reported as unknown."""


@dataclass(frozen=True, kw_only=True)
class CyclePlan:
    """Which rotation of which district this is."""

    name: str
    document: str
    district_code: str
    district_name: str
    address_names: tuple[str, ...]
    """Names that may stand before an address of the district: those above it, and its own of today and earlier."""
    starts_on: date
    cycle_years: int = at_least(1)


@dataclass(frozen=True, kw_only=True)
class Town:
    """A town or street (镇街) of the district."""

    code: str
    name: str


@dataclass(frozen=True, kw_only=True)
class FramePlan:
    """The list of villages and what its size is compared with (Plan §7)."""

    edition: str
    previous_edition: str
    published_residents: int = at_least(1)
    expected_households: int = at_least(1)
    size_tolerance_percent: float = at_least(0)


@dataclass(frozen=True, kw_only=True)
class AreasPlan:
    """How many enumeration areas are drawn, and of what size (Plan §8, §9)."""

    n_areas: int = at_least(1)
    n_provincial: int = at_least(0)
    area_target_households: int = at_least(1)
    min_village_households: int = at_least(0)
    n_alternate_sets: int = at_least(0)
    label: str


@dataclass(frozen=True, kw_only=True)
class ListingPlan:
    """Walk segments and the thresholds of the listing's checks (Plan §10)."""

    segment_min_dwellings: int = at_least(1)
    segment_max_dwellings: int = at_least(1)
    max_vacant_percent: float = at_least(0)
    size_tolerance_percent: float = at_least(0)


@dataclass(frozen=True, kw_only=True)
class ScreeningPlan:
    """How many households are screened (Plan, scope: no fewer than 4,500)."""

    min_screened: int = at_least(1)
    target_per_area: int = at_least(1)
    max_no_contact_percent: float = at_least(0)


@dataclass(frozen=True, kw_only=True)
class DrawPlan:
    """How the bookkeeping households are drawn in each area (Plan §10)."""

    n_households_per_area: int = at_least(1)
    method: str = one_of("systematic", "symmetric")
    sort: tuple[str, ...]
    reserve_depth: int = at_least(0)
    label: str


@dataclass(frozen=True, kw_only=True)
class PlacementPlan:
    """When a refusal counts, and who decides (Plan §11)."""

    min_persuasion_visits: int = at_least(0)
    approver_must_differ: bool
    due_within_days: int = at_least(1)


@dataclass(frozen=True, kw_only=True)
class BookkeepingPlan:
    """Account opening, trial and formal bookkeeping (Plan §13)."""

    early_opening_deadline: date
    early_trial_start: date
    trial_start: date
    formal_start: date
    visits_per_month: int = at_least(0)
    platform_check_days: int = at_least(1)
    min_entries_per_month: int = at_least(0)
    max_gap_days: int = at_least(1)
    subsidy_cny_per_month: int = at_least(0)


@dataclass(frozen=True, kw_only=True)
class Milestone:
    """A dated step inside a task."""

    name: str
    deadline: date
    fact: str | None = one_of(*sorted(KNOWN_FACTS))


@dataclass(frozen=True, kw_only=True)
class Task:
    """One task of the plan: with a deadline, or tied to a phase instead."""

    no: int = at_least(1)
    name: str
    owner: str
    evidence: str
    phase: str | None
    starts_on: date | None
    deadline: date | None
    fact: str | None = one_of(*sorted(KNOWN_FACTS))
    milestones: tuple[Milestone, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Plan:
    """A whole plan. Sections are named as in the TOML file."""

    cycle: CyclePlan
    frame: FramePlan
    areas: AreasPlan
    listing: ListingPlan
    screening: ScreeningPlan
    draw: DrawPlan
    placement: PlacementPlan
    bookkeeping: BookkeepingPlan
    tasks: tuple[Task, ...]
    towns: tuple[Town, ...] = ()
    """Towns of the district; a plan written before they were kept has none."""
    people: PeoplePlan | None = None
    signals: SignalLimits | None = None
    backchecks: BackcheckPlan | None = None
    maintenance: MaintenancePlan | None = None
    archive: ArchivePlan | None = None
    """A plan written before one of these was kept here lacks it; what needs it asks for it."""

    @property
    def is_training_required(self) -> bool:
        """Whether untrained enumerators are kept from field tasks; a plan without the section keeps them, too."""
        return self.people is None or self.people.training_required

    @property
    def n_households(self) -> int:
        """Bookkeeping households of the district: areas × households (Plan, scope: 150)."""
        return self.areas.n_areas * self.draw.n_households_per_area


class TaskState(StrEnum):
    """Where a task stands on a day."""

    EARLY = "early"
    DUE = "due"
    LATE = "late"
    DONE = "done"
    UNKNOWN = "unknown"


TASK_STATE_LABELS: Mapping[TaskState, str] = {
    TaskState.EARLY: "未开始",
    TaskState.DUE: "进行中",
    TaskState.LATE: "逾期",
    TaskState.DONE: "已完成",
    TaskState.UNKNOWN: "未登记",
}


@dataclass(frozen=True, kw_only=True)
class TaskStanding:
    """A task and its state on the day that was asked for; ``done_on`` only where the system has seen its end."""

    task: Task
    state: TaskState
    done_on: date | None

    @property
    def label(self) -> str:
        """The state in words, as every page shows it."""
        return TASK_STATE_LABELS[self.state]

    @property
    def is_done_late(self) -> bool:
        """Whether the task was finished, but after its deadline."""
        return self.done_on is not None and self.task.deadline is not None and self.done_on > self.task.deadline


def parse_plan(mapping: Mapping[str, object]) -> Plan:
    """Return the plan of a mapping as read from TOML.

    Raises
    ------
    InputRefusal
        ``PLAN_…``: a key is missing, unknown, of the wrong kind or outside its range, or two of them contradict.
    """
    given = mapping.get("format")
    if given != PLAN_FORMAT or isinstance(given, bool):
        raise InputRefusal("PLAN_FORMAT_UNKNOWN", value=given, expected=PLAN_FORMAT)
    sections = {name: value for name, value in mapping.items() if name != "format"}
    plan = read_section(Plan, sections, key="")
    _require_order(_ordered_pairs(plan))
    _require_sound_tasks(plan.tasks)
    return plan


def parse_plan_text(text: str) -> Plan:
    """Return the plan of a TOML text; refuses with ``PLAN_NOT_TOML`` what is not TOML, else as `parse_plan`."""
    try:
        mapping = tomllib.loads(text.removeprefix("\ufeff"))
    except tomllib.TOMLDecodeError as error:
        raise InputRefusal("PLAN_NOT_TOML", detail=str(error)) from error
    return parse_plan(mapping)


def task_states(plan: Plan, facts: Mapping[str, date | None], *, today: date) -> list[TaskStanding]:
    """Return where each task stands: what is done, what is due, what is late, what the system cannot know.

    Parameters
    ----------
    facts
        What the system has seen, by the names of ``KNOWN_FACTS``: the day a task was finished, ``None`` while it is
        not. A name that is absent is not known, which is another thing than not done.
    """
    return [_standing(task, facts, today=today) for task in plan.tasks]


def _standing(task: Task, facts: Mapping[str, date | None], *, today: date) -> TaskStanding:
    if task.fact is None or task.fact not in facts:
        return TaskStanding(task=task, state=TaskState.UNKNOWN, done_on=None)
    done_on = facts[task.fact]
    state = _open_state(task, today=today) if done_on is None else TaskState.DONE
    return TaskStanding(task=task, state=state, done_on=done_on)


def _open_state(task: Task, *, today: date) -> TaskState:
    if task.deadline is not None and today > task.deadline:
        return TaskState.LATE
    if task.starts_on is not None and today < task.starts_on:
        return TaskState.EARLY
    return TaskState.DUE


def _ordered_pairs(plan: Plan) -> list[tuple[str, int | date, str, int | date]]:
    """Name what must not be larger, or later, than what."""
    areas, listing, books = plan.areas, plan.listing, plan.bookkeeping
    shortest, longest = listing.segment_min_dwellings, listing.segment_max_dwellings
    early, trial, formal = books.early_trial_start, books.trial_start, books.formal_start
    return [
        ("areas.n_provincial", areas.n_provincial, "areas.n_areas", areas.n_areas),
        ("listing.segment_min_dwellings", shortest, "listing.segment_max_dwellings", longest),
        ("bookkeeping.early_trial_start", early, "bookkeeping.trial_start", trial),
        ("bookkeeping.early_opening_deadline", books.early_opening_deadline, "bookkeeping.trial_start", trial),
        ("bookkeeping.trial_start", trial, "bookkeeping.formal_start", formal),
    ]


def _require_order(pairs: Iterable[tuple[str, Any, str, Any]]) -> None:
    for key, value, other, limit in pairs:
        if value > limit:
            raise InputRefusal("PLAN_ORDER_WRONG", key=key, value=value, other=other, expected=limit)


def _require_sound_tasks(tasks: Sequence[Task]) -> None:
    for position, task in enumerate(tasks, start=1):
        _require_deadline_or_phase(task, key=f"tasks[{position}]")
        if task.starts_on is not None and task.deadline is not None:
            start_key, end_key = f"tasks[{position}].starts_on", f"tasks[{position}].deadline"
            _require_order([(start_key, task.starts_on, end_key, task.deadline)])
    numbers = [task.no for task in tasks]
    for number in numbers:
        if numbers.count(number) > 1:
            raise InputRefusal("PLAN_TASK_NUMBER_REPEATED", value=number)


def _require_deadline_or_phase(task: Task, *, key: str) -> None:
    if task.deadline is None and task.phase is None:
        raise InputRefusal("PLAN_KEY_MISSING", key=f"{key}.deadline", expected="日期；没有日期的任务用 phase 写明阶段")
