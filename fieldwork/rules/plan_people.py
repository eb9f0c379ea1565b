"""The section of the plan about people."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class PeoplePlan:
    """What is asked of field staff before they work (Plan §5, §6)."""

    training_required: bool
