"""The plan's section on the assessment of the sample (Plan §14)."""

from dataclasses import dataclass

from fieldwork.rules.plan_reading import at_least


@dataclass(frozen=True, kw_only=True)
class AssessmentPlan:
    """The confidence of intervals, from which standardised difference on one looks, and what is tried out."""

    confidence_percent: float = at_least(50)
    max_standardised_difference: float = at_least(0)
    more_areas: int = at_least(0)
    fewer_households: int = at_least(0)
    income_classes: int = at_least(2)

    @property
    def confidence(self) -> float:
        """The confidence as a share."""
        return self.confidence_percent / 100
