"""Is the new sample good: against margins and the screened lists, in response, in the series, and if it were larger."""

from sampling.assessment.area_distances import (
    DistanceColumns,
    area_distances,
    category_distance,
    ks_distance,
    share_as_far,
    wasserstein_distance,
)
from sampling.assessment.break_in_series import Break, Measured, break_in_series
from sampling.assessment.errors import AssessmentError
from sampling.assessment.margins import KnownShares, MarginComparison, compare_with_margin
from sampling.assessment.response_indicators import (
    ResponseIndicators,
    partial_indicators,
    response_indicators,
)
from sampling.assessment.what_if import Change, what_if

__all__ = [
    "AssessmentError",
    "Break",
    "Change",
    "DistanceColumns",
    "KnownShares",
    "MarginComparison",
    "Measured",
    "ResponseIndicators",
    "area_distances",
    "break_in_series",
    "category_distance",
    "compare_with_margin",
    "ks_distance",
    "partial_indicators",
    "response_indicators",
    "share_as_far",
    "wasserstein_distance",
    "what_if",
]
