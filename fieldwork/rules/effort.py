"""Effort: how visits must be spread over days, hours and persons before a household may be substituted (Plan §11)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType

from fieldwork.rules.plan_reading import at_least, one_of
from fieldwork.rules.visits import PERSUASION_CODES, AttemptCode
from fieldwork.settings import LOCAL_ZONE
from sampling.findings import Finding, Severity

LEVELS = ("off", "warning", "required")
"""How much a rule weighs: it is not looked at, it is said to the person who decides, or it is asked for."""

MEETS_NOBODY = frozenset({AttemptCode.NO_CONTACT, AttemptCode.NO_ACCESS})
SATURDAY = 5
HOUR_MINUTES = 60


@dataclass(frozen=True, kw_only=True)
class PlacementPlan:
    """When a refusal counts, and who decides (Plan §11)."""

    min_persuasion_visits: int = at_least(0)
    approver_must_differ: bool
    due_within_days: int = at_least(1)


@dataclass(frozen=True, kw_only=True)
class VisitsPlan:
    """How visits must be spread before a reason counts (Plan §11); each level is one of `LEVELS`."""

    min_persuasion_days: int = at_least(1)
    persuasion_days: str = one_of(*LEVELS)
    min_persuasion_hours_apart: int = at_least(0)
    persuasion_hours: str = one_of(*LEVELS)
    persuasion_persons: str = one_of(*LEVELS)
    min_no_contact_visits: int = at_least(1)
    min_no_contact_day_parts: int = at_least(1)
    afternoon_from_hour: int = at_least(1)
    evening_from_hour: int = at_least(1)
    no_contact_weekend: bool
    min_recheck_days: int = at_least(1)


class DayPart(StrEnum):
    """Parts of the day in which somebody may be at home."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


DAY_PART_LABELS: Mapping[DayPart, str] = MappingProxyType(
    {DayPart.MORNING: "上午", DayPart.AFTERNOON: "下午", DayPart.EVENING: "晚上"}
)


@dataclass(frozen=True, kw_only=True)
class Attempt:
    """One visit as the rules look at it: its result, when it was, who went."""

    code: str
    at: datetime
    by: str

    @property
    def day(self) -> date:
        """Day of the visit in Asia/Shanghai."""
        return self.at.astimezone(LOCAL_ZONE).date()

    @property
    def minute(self) -> int:
        """Minute of the day of the visit in Asia/Shanghai."""
        local = self.at.astimezone(LOCAL_ZONE)
        return local.hour * HOUR_MINUTES + local.minute

    def part(self, plan: VisitsPlan) -> DayPart:
        """Part of the day of the visit, by the hours of the plan."""
        hour = self.minute // HOUR_MINUTES
        if hour >= plan.evening_from_hour:
            return DayPart.EVENING
        return DayPart.AFTERNOON if hour >= plan.afternoon_from_hour else DayPart.MORNING


def check_persuasion(visits: Iterable[Attempt], plan: VisitsPlan | None, *, household_id: str) -> list[Finding]:
    """Return what is to be said about the persuasion visits of a household: too few days, same hour, same person.

    A warning is for the person who decides; an error is asked for by the plan (level ``required``). A plan without
    the section, and a household without persuasion visits, has none.
    """
    tried = [visit for visit in visits if visit.code in PERSUASION_CODES]
    if plan is None or not tried:
        return []
    found = (
        (_few_days(tried, plan, household_id), plan.persuasion_days),
        (_same_hour(tried, plan, household_id), plan.persuasion_hours),
        (_same_person(tried, household_id), plan.persuasion_persons),
    )
    return [_weighed(finding, level) for finding, level in found if finding is not None and level != "off"]


def check_no_contact(visits: Iterable[Attempt], plan: VisitsPlan, *, household_id: str) -> list[Finding]:
    """Return what is missing before "no one at home" counts: visits, parts of the day, a weekend day."""
    tried = [visit for visit in visits if visit.code in MEETS_NOBODY]
    missing = []
    if len(tried) < plan.min_no_contact_visits:
        missing.append(_missing("NO_CONTACT_FEW_VISITS", household_id, len(tried), plan.min_no_contact_visits))
    parts = {visit.part(plan) for visit in tried}
    if len(parts) < plan.min_no_contact_day_parts:
        said = "、".join(DAY_PART_LABELS[part] for part in DayPart if part in parts) or "无"
        missing.append(_missing("NO_CONTACT_FEW_DAY_PARTS", household_id, said, plan.min_no_contact_day_parts))
    if plan.no_contact_weekend and not any(visit.day.weekday() >= SATURDAY for visit in tried):
        missing.append(_missing("NO_CONTACT_NO_WEEKEND", household_id, "", ""))
    return missing


def check_recheck(
    visits: Iterable[Attempt], codes: frozenset[str], plan: VisitsPlan, *, household_id: str
) -> list[Finding]:
    """Return what is missing before a dwelling counts as vacant or not to be found: the same on several days."""
    days = {visit.day for visit in visits if visit.code in codes}
    if len(days) >= plan.min_recheck_days:
        return []
    return [_missing("RECHECK_FEW_DAYS", household_id, len(days), plan.min_recheck_days)]


def _few_days(tried: Sequence[Attempt], plan: VisitsPlan, household_id: str) -> Finding | None:
    days = len({visit.day for visit in tried})
    if days >= plan.min_persuasion_days:
        return None
    return _missing("PERSUASION_FEW_DAYS", household_id, days, plan.min_persuasion_days)


def _same_hour(tried: Sequence[Attempt], plan: VisitsPlan, household_id: str) -> Finding | None:
    minutes = [visit.minute for visit in tried]
    apart = plan.min_persuasion_hours_apart * HOUR_MINUTES
    if len(tried) == 1 or max(minutes) - min(minutes) >= apart:
        return None
    first, last = (
        f"{minute // HOUR_MINUTES:02d}:{minute % HOUR_MINUTES:02d}" for minute in (min(minutes), max(minutes))
    )
    return _missing("PERSUASION_SAME_HOUR", household_id, f"{first}–{last}", plan.min_persuasion_hours_apart)


def _same_person(tried: Sequence[Attempt], household_id: str) -> Finding | None:
    if len(tried) == 1 or len({visit.by for visit in tried}) > 1:
        return None
    return _missing("PERSUASION_SAME_PERSON", household_id, len(tried), "")


def _missing(code: str, household_id: str, value: object, expected: object) -> Finding:
    return Finding(
        code=code,
        severity=Severity.ERROR,
        subject=household_id,
        field="visits",
        value=str(value),
        expected=str(expected),
    )


def _weighed(finding: Finding, level: str) -> Finding:
    severity = Severity.ERROR if level == "required" else Severity.WARNING
    return Finding(**{**vars(finding), "severity": severity})
