"""The tasks of a plan as they are written: owner, dates, evidence, the fact that ends them, what they need."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from fieldwork.rules.plan_reading import at_least, one_of
from fieldwork.rules.refusals import InputRefusal

KNOWN_FACTS = frozenset(
    {
        "group_recorded",
        "staff_in_place",
        "budget_secured",
        "publicity_complete",
        "training_complete",
        "team_ready",
        "frame_verified",
        "sample_size_approved",
        "areas_settled",
        "listing_locked",
        "screening_complete",
        "households_drawn",
        "households_placed",
        "inspections_closed",
        "accounts_open",
        "trial_complete",
    }
)
"""Ends of tasks that the system itself can see. A task without one of these is stated by a person, or unknown."""

REPORT_LEFT = "report_left"
KNOWN_SIGHTS = frozenset({REPORT_LEFT})
"""What the system sees of a task without seeing its end: that a paper left here is not that it arrived there."""


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
    shows: str | None = field(default=None, metadata={"choices": tuple(sorted(KNOWN_SIGHTS))})

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts of the task and of its milestones, and what it shows, each once, in order."""
        named = (self.fact, self.shows, *(milestone.fact for milestone in self.milestones))
        return tuple(dict.fromkeys(fact for fact in named if fact is not None))


@dataclass(frozen=True, kw_only=True)
class Dependency:
    """Task ``task`` cannot be finished before task ``needs`` is."""

    task: int = at_least(1)
    needs: int = at_least(1)
    why: str


def require_sound_dependencies(tasks: Sequence[Task], dependencies: Sequence[Dependency]) -> None:
    """Refuse dependencies that name a task that is not there, or that wait for each other in a circle.

    Raises
    ------
    InputRefusal
        ``PLAN_DEPENDENCY_UNKNOWN``, ``PLAN_DEPENDENCY_CIRCLE``.
    """
    numbers = {task.no for task in tasks}
    for each in dependencies:
        for number in (each.task, each.needs):
            if number not in numbers:
                raise InputRefusal("PLAN_DEPENDENCY_UNKNOWN", value=number)
    needs = needs_of(dependencies)
    for number in sorted(needs):
        if number in set(_all_needs(number, needs)):
            raise InputRefusal("PLAN_DEPENDENCY_CIRCLE", value=number)


def needs_of(dependencies: Sequence[Dependency]) -> Mapping[int, tuple[int, ...]]:
    """Return which tasks each task needs."""
    needs: dict[int, tuple[int, ...]] = {}
    for each in dependencies:
        needs[each.task] = (*needs.get(each.task, ()), each.needs)
    return needs


def _all_needs(number: int, needs: Mapping[int, tuple[int, ...]]) -> Iterator[int]:
    """Yield what a task needs, and what that needs, each once."""
    waiting, seen = list(needs.get(number, ())), set[int]()
    while waiting:
        one = waiting.pop()
        if one not in seen:
            seen.add(one)
            waiting += needs.get(one, ())
            yield one
