"""The plan's section on the assessment of the sample (Plan §14)."""

from dataclasses import dataclass

from fieldwork.rules.plan_reading import at_least


@dataclass(frozen=True, kw_only=True)
class Steps:
    """Where a rate in percent counts as weak, and from where on as good: three shades of a map, no judgement."""

    weak: float
    good: float

    @property
    def labels(self) -> tuple[str, str, str]:
        """The three classes in words, the weakest first."""
        return (f"不到 {self.weak:g}%", f"{self.weak:g}% 到不足 {self.good:g}%", f"{self.good:g}% 及以上")

    def place(self, percent: float) -> int:
        """Return the class of a rate: 0, 1 or 2.

        >>> [Steps(weak=70, good=85).place(each) for each in (69.9, 70, 85)]
        [0, 1, 2]
        """
        return int(percent >= self.weak) + int(percent >= self.good)


@dataclass(frozen=True, kw_only=True)
class AssessmentPlan:
    """The confidence of intervals, from which standardised difference on one looks, what is tried out, map shades.

    A plan from before the map has no shades; then there is none.
    """

    confidence_percent: float = at_least(50)
    max_standardised_difference: float = at_least(0)
    more_areas: int = at_least(0)
    fewer_households: int = at_least(0)
    income_classes: int = at_least(2)
    weak_response_percent: float | None = None
    good_response_percent: float | None = None
    weak_coverage_percent: float | None = None
    good_coverage_percent: float | None = None

    @property
    def confidence(self) -> float:
        """The confidence as a share."""
        return self.confidence_percent / 100

    @property
    def response_steps(self) -> Steps | None:
        """The shades of the response rate, if the plan names both."""
        return _steps(self.weak_response_percent, self.good_response_percent)

    @property
    def coverage_steps(self) -> Steps | None:
        """The shades of the screening's coverage, if the plan names both."""
        return _steps(self.weak_coverage_percent, self.good_coverage_percent)


def _steps(weak: float | None, good: float | None) -> Steps | None:
    return None if weak is None or good is None else Steps(weak=weak, good=good)
