"""What a plan that can be read still leaves to think about: sizes that do not fit together, dates outside the cycle.

Everything here is a finding, not a refusal: the plan may be right and the district unusual. What cannot be right at
all is an error, and a cycle is not started with it.
"""

import re
from collections.abc import Iterator
from datetime import date

from fieldwork.rules.plan import Plan
from fieldwork.rules.plan_draw import needs_other_confirmer, needs_other_revealer
from sampling.findings import Finding, Severity

DISTRICT_CODE = re.compile(r"\d{6}")
TOWN_CODE = re.compile(r"\d{9}")
PHASE_ENDS = ("warm_up_ends", "screening_ends", "account_opening_ends", "trial_ends")


def check_plan(plan: Plan) -> list[Finding]:
    """Return what was found in a plan: errors first to be cured, then what somebody should look at again."""
    return [
        *_district_findings(plan),
        *_size_findings(plan),
        *_date_findings(plan),
        *_two_person_findings(plan),
    ]


def _district_findings(plan: Plan) -> Iterator[Finding]:
    district = plan.cycle.district_code
    if not DISTRICT_CODE.fullmatch(district):
        yield _found("PLAN_DISTRICT_CODE_WRONG", "cycle.district_code", district, "6", severity=Severity.ERROR)
    codes = [town.code for town in plan.towns]
    for code in codes:
        if not TOWN_CODE.fullmatch(code) or not code.startswith(district):
            yield _found("PLAN_TOWN_CODE_WRONG", "towns.code", code, district, severity=Severity.ERROR)
    for code in sorted({code for code in codes if codes.count(code) > 1}):
        yield _found("PLAN_TOWN_REPEATED", "towns.code", code, "1", severity=Severity.ERROR)
    if not codes:
        yield _found("PLAN_TOWNS_MISSING", "towns", "", "", severity=Severity.INFORMATION)


def _size_findings(plan: Plan) -> Iterator[Finding]:
    areas, screening, draw = plan.areas, plan.screening, plan.draw
    screened = areas.n_areas * screening.target_per_area
    if screened < screening.min_screened:
        yield _found("PLAN_SCREENING_SHORT", "screening.target_per_area", screened, screening.min_screened)
    if areas.area_target_households < screening.target_per_area:
        size = areas.area_target_households
        yield _found("PLAN_AREAS_SMALL", "areas.area_target_households", size, screening.target_per_area)
    wanted = draw.n_households_per_area * (1 + draw.reserve_depth)
    if wanted > screening.target_per_area:
        yield _found("PLAN_RESERVE_DEEP", "draw.reserve_depth", wanted, screening.target_per_area)


def _date_findings(plan: Plan) -> Iterator[Finding]:
    first = plan.cycle.starts_on
    last = _years_after(first, plan.cycle.cycle_years)
    for key, day in dated(plan):
        if not first <= day <= last:
            yield _found("PLAN_DATE_OUTSIDE", key, day, f"{first}–{last}")


def dated(plan: Plan) -> list[tuple[str, date]]:
    """Return the days of a plan with their keys: deadlines of tasks, and those of the books."""
    tasks = [
        *((f"tasks (no = {task.no}) starts_on", task.starts_on) for task in plan.tasks),
        *((f"tasks (no = {task.no}) deadline", task.deadline) for task in plan.tasks),
        *((f"tasks (no = {task.no}) milestones", each.deadline) for task in plan.tasks for each in task.milestones),
    ]
    books, phases = plan.bookkeeping, plan.publicity
    names = ("early_opening_deadline", "early_trial_start", "trial_start", "formal_start")
    return [
        *((key, day) for key, day in tasks if day is not None),
        *((f"bookkeeping.{name}", getattr(books, name)) for name in names),
        *((f"publicity.{name}", getattr(phases, name)) for name in PHASE_ENDS if phases is not None),
    ]


def sample_left(plan: Plan, sample: Plan) -> Iterator[Finding]:
    """Yield the texts of a plan that still name the district of the sample it was written from.

    They would stand on letters to households and as the owners of tasks.
    """
    foreign = sample.cycle.district_name.rstrip("区县市")
    if plan.cycle.district_code == sample.cycle.district_code:
        return
    texts = [
        ("cycle.name", plan.cycle.name),
        ("cycle.address_names", "、".join(plan.cycle.address_names)),
        *((f"papers.{name}", getattr(plan.papers, name)) for name in ("issuer", "offices") if plan.papers),
        *((f"tasks (no = {task.no}) owner", task.owner) for task in plan.tasks),
    ]
    for key, text in texts:
        if foreign in text:
            yield _found("PLAN_SAMPLE_NAME_LEFT", key, text, plan.cycle.district_name)


def _two_person_findings(plan: Plan) -> Iterator[Finding]:
    if not plan.placement.approver_must_differ:
        yield _found("PLAN_TWO_PERSON_OFF", "placement.approver_must_differ", "false", "true")
    if not needs_other_revealer(plan.ceremony):
        yield _found("PLAN_ONE_REVEALS", "ceremony.revealer_must_differ", "false", "true")
    if not needs_other_confirmer(plan.ceremony):
        yield _found("PLAN_ONE_VOIDS", "ceremony.void_confirmer_must_differ", "false", "true")


def _years_after(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # 29 February
        return day.replace(year=day.year + years, day=28)


def _found(code: str, field: str, value: object, expected: object, *, severity: Severity = Severity.WARNING) -> Finding:
    return Finding(code=code, severity=severity, subject="plan", field=field, value=str(value), expected=str(expected))
