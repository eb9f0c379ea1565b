"""Publicity by stage and town: what is covered, what is a gap, what is still to come (Plan §4)."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from fieldwork.rules.plan import PublicityPlan
from fieldwork.rules.task_evidence import Evidence, covered, first_days


class CoverageState(StrEnum):
    """Whether a town is covered in a stage. A gap is a stage that has ended without enough activities."""

    COVERED = "covered"
    GAP = "gap"
    TO_COME = "to_come"


COVERAGE_LABELS: Mapping[CoverageState, str] = MappingProxyType(
    {CoverageState.COVERED: "已覆盖", CoverageState.GAP: "缺口", CoverageState.TO_COME: "未到期"}
)


@dataclass(frozen=True, kw_only=True)
class Activity:
    """One activity: where, in which stage, on which day."""

    town_code: str
    stage: str
    held_on: date


@dataclass(frozen=True, kw_only=True)
class Cell:
    """One town in one stage: how many activities, and what that means today."""

    town_code: str
    stage: str
    n_activities: int
    state: CoverageState


def coverage(activities: Sequence[Activity], towns: Sequence[str], *, plan: PublicityPlan, today: date) -> list[Cell]:
    """Return every town × stage, also those without any activity: a gap must be seen."""
    counts = Counter((each.town_code, each.stage) for each in activities)
    return [
        Cell(
            town_code=town,
            stage=stage,
            n_activities=counts[town, stage],
            state=_state(counts[town, stage], ends_on=ends_on, least=plan.min_activities_per_town, today=today),
        )
        for town in towns
        for stage, ends_on in plan.stage_ends.items()
    ]


def publicity_evidence(activities: Iterable[Activity], towns: Sequence[str], *, plan: PublicityPlan) -> Evidence:
    """Return how many town × stage have enough activities."""
    days = first_days(
        (((each.town_code, each.stage), each.held_on) for each in activities), at_least=plan.min_activities_per_town
    )
    return covered([(town, stage) for town in towns for stage in plan.stage_ends], days)


def _state(n_activities: int, *, ends_on: date, least: int, today: date) -> CoverageState:
    if n_activities >= least:
        return CoverageState.COVERED
    return CoverageState.GAP if today > ends_on else CoverageState.TO_COME
