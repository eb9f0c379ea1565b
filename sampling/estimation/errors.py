"""The error of the estimation modules, and the checks of numbers that all of them use."""

import math

import numpy as np
import numpy.typing as npt

from sampling.errors import SamplingError


class EstimationError(SamplingError):
    """An estimate that cannot be made as asked."""


def require_open_share(value: float, *, field: str) -> None:
    """Refuse a number that is not strictly between 0 and 1 (``ESTIMATION_NUMBER_INVALID``)."""
    if not 0 < value < 1:
        refuse_number(value, field=field, expected="(0, 1)")


def require_whole(value: int, least: int, *, field: str) -> None:
    """Refuse a count below the least that makes sense (``ESTIMATION_NUMBER_INVALID``)."""
    if value < least:
        refuse_number(value, field=field, expected=f"[{least}, inf)")


def require_finite(values: npt.ArrayLike, *, n: int, field: str) -> npt.NDArray[np.float64]:
    """Return values as numbers; refuse another length or a value that is none.

    Raises
    ------
    EstimationError
        ``ESTIMATION_LENGTH_DIFFERS`` with ``field, n_rows, expected``; ``ESTIMATION_VALUE_MISSING`` with
        ``field, n_missing`` (leave such households out by a domain, or give them a value by a stated rule).
    """
    numbers = np.asarray(values, dtype=np.float64)
    if len(numbers) != n:
        message = f"{field} has {len(numbers)} rows, the design {n}"
        raise EstimationError("ESTIMATION_LENGTH_DIFFERS", message, field=field, n_rows=len(numbers), expected=n)
    n_missing = int((~np.isfinite(numbers)).sum())
    if n_missing:
        message = f"{n_missing} values of {field} are missing"
        raise EstimationError("ESTIMATION_VALUE_MISSING", message, field=field, n_missing=n_missing)
    return numbers


def refuse_number(value: float, *, field: str, expected: str) -> None:
    """Refuse a number.

    Raises
    ------
    EstimationError
        ``ESTIMATION_NUMBER_INVALID`` with ``field, value, expected``.
    """
    shown = value if math.isfinite(value) else str(value)
    message = f"{field} is {shown}, not in {expected}"
    raise EstimationError("ESTIMATION_NUMBER_INVALID", message, field=field, value=shown, expected=expected)
