"""The error of the rotation modules."""

from sampling.errors import SamplingError


class RotationError(SamplingError):
    """A rotation plan that contradicts itself, or a rotation that cannot be made as asked."""
