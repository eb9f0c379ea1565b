"""The sections of the plan that say when a signal is raised, and which visits are checked again."""

from dataclasses import dataclass

from fieldwork.rules.plan_reading import at_least


@dataclass(frozen=True, kw_only=True)
class SignalLimits:
    """When a pattern in the work of one person and month opens a check. All are (U): see docs/quality.md."""

    overlap_minutes: float = at_least(0)
    overlap_min_visits: int = at_least(1)
    fast_minutes: float = at_least(0)
    fast_min_visits: int = at_least(1)
    speed_kmh: float = at_least(1)
    speed_min_m: float = at_least(0)
    speed_min_visits: int = at_least(1)
    usable_accuracy_m: float = at_least(1)
    far_m: float = at_least(0)
    far_min_visits: int = at_least(1)
    far_min_percent: float = at_least(0)
    same_place_apart_m: float = at_least(0)
    same_place_min_visits: int = at_least(2)
    mock_min_visits: int = at_least(1)
    day_starts_hour: int = at_least(0)
    day_ends_hour: int = at_least(0)
    odd_hours_min_visits: int = at_least(1)
    odd_hours_min_percent: float = at_least(0)
    clock_back_minutes: float = at_least(0)
    clock_min_jumps: int = at_least(1)
    min_answers: int = at_least(1)
    alike_min_households: int = at_least(1)
    alike_scores: float = at_least(0)
    digit_error_per_million: int = at_least(0)
    outlying_min_visits: int = at_least(1)
    outlying_scores: float = at_least(0)
    counts_min_days: int = at_least(1)
    counts_min_dispersion: float = at_least(0)
    counts_max_same_percent: float = at_least(0)
    counts_min_households: int = at_least(1)
    backcheck_min_denied: int = at_least(1)
    backcheck_max_error_percent: float = at_least(0)


@dataclass(frozen=True, kw_only=True)
class BackcheckPlan:
    """Which share of the visits is checked again, and how much an amount may differ."""

    percent: float = at_least(0)
    first_percent: float = at_least(0)
    first_days: int = at_least(0)
    """So many days from each enumerator's first visit the higher share holds."""
    due_days: int = at_least(1)
    amount_tolerance_percent: float = at_least(0)
