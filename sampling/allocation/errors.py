"""The error of the allocation modules, and the check of a number's range that all of them use."""

import math

from sampling.errors import SamplingError


class AllocationError(SamplingError):
    """A sample size or an allocation that cannot be computed as asked."""


def require_range(value: float, *, field: str, above: float = -math.inf, below: float = math.inf) -> None:
    """Refuse a number that is not strictly between two bounds, or is none.

    Raises
    ------
    AllocationError
        ``ALLOCATION_NUMBER_INVALID`` with ``field, value, expected``.
    """
    if not above < value < below:
        _refuse(value, field=field, expected=f"({above:g}, {below:g})")


def require_share(value: float, *, field: str) -> None:
    """Refuse a number that is not in (0, 1] (``ALLOCATION_NUMBER_INVALID``)."""
    if not 0 < value <= 1:
        _refuse(value, field=field, expected="(0, 1]")


def require_at_least(value: float, lowest: float, *, field: str) -> None:
    """Refuse a number below a bound, an infinite one, or none (``ALLOCATION_NUMBER_INVALID``)."""
    if not lowest <= value < math.inf:
        _refuse(value, field=field, expected=f"[{lowest:g}, inf)")


def _refuse(value: float, *, field: str, expected: str) -> None:
    message = f"{field} is {value}, not in {expected}"
    raise AllocationError("ALLOCATION_NUMBER_INVALID", message, field=field, value=value, expected=expected)
