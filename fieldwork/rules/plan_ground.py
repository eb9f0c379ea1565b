"""Sections of the plan about frame, sample size and areas: what stops a draw, what is measured, who decides.

Nothing here has a default of its own. A plan written before a section existed has none of it; the step that needs it
is then refused, naming the section.
"""

from dataclasses import dataclass

from fieldwork.rules.plan_reading import at_least, one_of

STOP_NOTHING = "none"
UNTIL_LISTING, UNTIL_LOCK, UNTIL_DRAW = "listing", "lock", "draw"


@dataclass(frozen=True, kw_only=True)
class FrameReviewPlan:
    """Which open findings stop the draw of areas, and which change of size is a finding (Plan §7)."""

    open_findings_stop_draw: str = one_of("error", "warning", STOP_NOTHING)
    size_change_percent: float = at_least(0)


@dataclass(frozen=True, kw_only=True)
class AllocationPlan:
    """What the expected precision of a sample size rests on, and whether its approval names a document (Plan §8)."""

    method: str = one_of("equal", "proportional", "square_root")
    confidence_percent: float = at_least(1)
    national_relative_error_percent: float = at_least(0)
    cv: float = at_least(0)
    intra_area_correlation: float = at_least(0)
    document_required: bool


@dataclass(frozen=True, kw_only=True)
class BoundaryPlan:
    """What the check of the outlines measures: km², km, m², m (Plan §9)."""

    max_area_km2: float = at_least(0)
    max_diameter_km: float = at_least(0)
    overlap_tolerance_m2: float = at_least(0)
    gap_tolerance_m: float = at_least(0)
    outside_tolerance_m: float = at_least(0)


@dataclass(frozen=True, kw_only=True)
class ReplacementPlan:
    """When an area may be replaced by its alternate, and what its approval needs (Plan §9)."""

    min_households: int = at_least(1)
    document_required_levels: tuple[str, ...]
    approver_must_differ: bool
    allowed_until: str = one_of(UNTIL_LISTING, UNTIL_LOCK, UNTIL_DRAW)
