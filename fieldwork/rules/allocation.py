"""The sample size of each level (分省, 分市县) and the precision to expect of it (Plan §8).

Levels nest: the district's estimates rest on all areas, those of the province's sample on its part alone.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

import pandas as pd

from fieldwork.rules.plan import Plan
from fieldwork.rules.plan_ground import AllocationPlan
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from sampling.allocation import (
    AllocationMethod,
    AllocationRule,
    AreaSpread,
    Precision,
    TwoStageSize,
    allocate,
    precision_of,
)
from sampling.findings import Finding, Severity

PROVINCIAL, DISTRICT = "provincial", "district"
LEVEL_LABELS: Mapping[str, str] = MappingProxyType(
    {PROVINCIAL: "分省样本", "city_county": "分市县样本（扩充部分）", DISTRICT: "全区（分省＋扩充）"}
)
LEVELS = tuple(LEVEL_LABELS)


class AllocationState(StrEnum):
    """Where a proposed sample size stands."""

    PROPOSED = "proposed"
    APPROVED = "approved"
    REJECTED = "rejected"
    SUPERSEDED = "superseded"


ALLOCATION_STATE_LABELS: Mapping[AllocationState, str] = MappingProxyType(
    {
        AllocationState.PROPOSED: "待审批",
        AllocationState.APPROVED: "已批准",
        AllocationState.REJECTED: "未获批准",
        AllocationState.SUPERSEDED: "已有新方案",
    }
)
NEXT_STATES: Mapping[AllocationState, frozenset[AllocationState]] = MappingProxyType(
    {
        AllocationState.PROPOSED: frozenset(
            {AllocationState.APPROVED, AllocationState.REJECTED, AllocationState.SUPERSEDED}
        ),
        AllocationState.APPROVED: frozenset({AllocationState.SUPERSEDED}),
        AllocationState.REJECTED: frozenset({AllocationState.SUPERSEDED}),
        AllocationState.SUPERSEDED: frozenset(),
    }
)
"""A newer proposal supersedes an older one; nothing is decided twice."""


@dataclass(frozen=True, kw_only=True)
class AllocationFields:
    """A proposed sample size: areas of the province's part and of the extension, households in each, and why."""

    allocation_id: str
    cycle_id: str
    n_provincial: int
    n_city_county: int
    n_households_per_area: int
    reason: str

    @property
    def n_areas(self) -> Mapping[str, int]:
        """Areas of each level; the district's are those of both parts."""
        both = self.n_provincial + self.n_city_county
        return {PROVINCIAL: self.n_provincial, "city_county": self.n_city_county, DISTRICT: both}


def require_allocation(fields: AllocationFields) -> None:
    """Refuse a proposal without areas or households, or without a reason.

    Raises
    ------
    InputRefusal
        ``ALLOCATION_SIZE_WRONG``, ``ALLOCATION_REASON_MISSING``.
    """
    if min(fields.n_provincial, fields.n_city_county) < 0 or sum((fields.n_provincial, fields.n_city_county)) < 1:
        raise InputRefusal("ALLOCATION_SIZE_WRONG", column="小区数", expected="0 或更大的整数，合计不少于 1")
    if fields.n_households_per_area < 1:
        raise InputRefusal("ALLOCATION_SIZE_WRONG", column="每个小区户数", expected="不少于 1 的整数")
    if not fields.reason.strip():
        raise InputRefusal("ALLOCATION_REASON_MISSING")


def require_state(state: AllocationState, wanted: AllocationState) -> None:
    """Refuse a decision that the table of states does not hold (``ALLOCATION_STEP_NOT_ALLOWED``)."""
    if wanted not in NEXT_STATES[state]:
        raise StateRefusal(
            "ALLOCATION_STEP_NOT_ALLOWED",
            state=ALLOCATION_STATE_LABELS[state],
            wanted=ALLOCATION_STATE_LABELS[wanted],
        )


def level_precision(n_areas: int, n_households_per_area: int, *, rules: AllocationPlan) -> Precision | None:
    """Return the precision of a mean of one level, None where fewer than two areas give none.

    The spread is the plan's assumption on a mean of 1: total variance cv², of which the intra-area correlation ρ lies
    between areas (Kish 1965, §5.4). What sorting gains and what substitution costs is not counted.
    """
    if n_areas <= 1:
        return None
    variance, rho = rules.cv**2, rules.intra_area_correlation
    between, within, take = rho * variance, (1 - rho) * variance, n_households_per_area
    spread = AreaSpread(
        mean=1.0,
        between_variance=between,
        within_variance=within,
        size_coefficient=float(take),
        mean_squares=(take * between + within, within),
        n_areas=n_areas,
        n_households=n_areas * take,
        n_left_out=0,
    )
    size = TwoStageSize(n_areas=n_areas, n_households_per_area=n_households_per_area)
    return precision_of(spread, size=size, confidence=rules.confidence_percent / 100)


def spread_over_classes(units: pd.DataFrame, *, n_areas: int, method: str) -> Mapping[str, int]:
    """Return how many areas fall to ``urban`` and ``rural`` on paper; a class without households has none.

    The draw is systematic over both, so what it gives lies near this and need not equal it.

    Parameters
    ----------
    units
        Villages with ``urban_rural_code, n_households``.
    """
    is_urban = units["urban_rural_code"].str.startswith("1")
    sizes = {"urban": int(units.loc[is_urban, "n_households"].sum())}
    sizes["rural"] = int(units.loc[~is_urban, "n_households"].sum())
    strata = pd.DataFrame([{"stratum": name, "n_units": size} for name, size in sizes.items() if size])
    shares = dict.fromkeys(sizes, 0)
    if not strata.empty and n_areas:
        table = allocate(strata, n_total=n_areas, rule=AllocationRule(method=AllocationMethod(method)))
        shares |= {str(name): int(n) for name, n in zip(table["stratum"], table["n_sample"], strict=True)}
    return shares


def check_allocation(fields: AllocationFields, plan: Plan) -> list[Finding]:
    """Report where a sample size differs from the plan in force, and where its precision misses the national goal."""
    wanted = {
        "areas.n_areas": (fields.n_areas[DISTRICT], plan.areas.n_areas),
        "areas.n_provincial": (fields.n_provincial, plan.areas.n_provincial),
        "draw.n_households_per_area": (fields.n_households_per_area, plan.draw.n_households_per_area),
    }
    found = [
        _finding("ALLOCATION_DIFFERS_FROM_PLAN", Severity.WARNING, field=key, value=str(value), expected=str(planned))
        for key, (value, planned) in wanted.items()
        if value != planned
    ]
    return found + _goal_findings(fields, plan)


def _goal_findings(fields: AllocationFields, plan: Plan) -> list[Finding]:
    if plan.allocation is None:
        return []
    precision = level_precision(fields.n_areas[DISTRICT], fields.n_households_per_area, rules=plan.allocation)
    percent = math.inf if precision is None else 100 * precision.relative_half_width
    goal = plan.allocation.national_relative_error_percent
    if percent <= goal:
        return []
    value = f"{percent:.1f}" if math.isfinite(percent) else "—"
    return [_finding("ALLOCATION_WEAK", Severity.INFORMATION, field="", value=value, expected=f"{goal:g}")]


def _finding(code: str, severity: Severity, *, field: str, value: str, expected: str) -> Finding:
    return Finding(code=code, severity=severity, subject="allocation", field=field, value=value, expected=expected)
