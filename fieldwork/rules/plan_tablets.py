"""The section of the plan about tablets."""

from dataclasses import dataclass

from fieldwork.rules.plan_reading import at_least


@dataclass(frozen=True, kw_only=True)
class TabletsPlan:
    """How tablets are kept safe, and when what they bring is marked."""

    token_days: int = at_least(1)
    clock_tolerance_seconds: int = at_least(1)
    late_days: int = at_least(1)
    pin_min_digits: int = at_least(4)
    pin_iterations: int = at_least(1)
    pin_delay_minutes: tuple[int, ...]
    """How long the lock lasts after a wrong PIN, step by step; after the last one the office helps."""
