"""The error of the assessment."""

from sampling.errors import SamplingError


class AssessmentError(SamplingError):
    """A comparison that cannot be made as asked."""
