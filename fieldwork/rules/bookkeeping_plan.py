"""The sections of a plan about books: when they start, and what is asked of them while they are kept (Plan §13)."""

from dataclasses import dataclass
from datetime import date

from fieldwork.rules.plan_reading import at_least


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
class DiaryPlan:
    """Visits, weak accounts, subsidy and hand-over: what is asked of a book that is being kept.

    ``weak_window_days`` are the days that a weak account is judged over; ``min_entries_per_month`` counts for them.
    """

    first_week_days: int = at_least(1)
    rounds_per_year: int = at_least(1)
    weak_window_days: int = at_least(1)
    few_entries_after_days: int = at_least(1)
    max_faults: int = at_least(0)
    action_wait_days: int = at_least(1)
    subsidy_min_days: int = at_least(1)
    subsidy_in_trial: bool
    handover_min_trial_days: int = at_least(0)
