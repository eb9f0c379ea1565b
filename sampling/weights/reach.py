"""Why a calibration failed: which margin no factors within the bounds can meet, and how near they come."""

from typing import NoReturn

import numpy as np
import numpy.typing as npt
import scipy  # type: ignore[import-untyped, unused-ignore]

from sampling.weights.errors import Vector, WeightingError
from sampling.weights.margins import MarginMatrix

_MISSED = 1e-7


def raise_not_met(
    matrix: MarginMatrix, weight: Vector, *, factor: Vector, bounds: tuple[float, float], n_iterations: int
) -> NoReturn:
    """Raise the error that names the margin that is missed.

    Raises
    ------
    WeightingError
        ``MARGIN_OUT_OF_REACH`` if no factors within the bounds meet all totals, with the margin that the nearest ones
        miss by most; else ``CALIBRATION_NOT_CONVERGED``, with the margin that the last step missed by most.
    """
    nearest = nearest_totals(matrix, weight, bounds=bounds)
    if (_shares(matrix, nearest) > _MISSED).any():
        fields = {"lower": f"{bounds[0]:g}", "upper": f"{bounds[1]:g}"}
        raise _error("MARGIN_OUT_OF_REACH", matrix, nearest, fields=fields)
    reached = matrix.x.T @ (weight * factor)
    raise _error("CALIBRATION_NOT_CONVERGED", matrix, reached, fields={"n_iterations": str(n_iterations)})


def nearest_totals(matrix: MarginMatrix, weight: Vector, *, bounds: tuple[float, float]) -> Vector:
    """Return totals that factors within bounds can give, with the least sum of relative differences (an L1 programme).

    The least sum of absolute differences misses few margins by much instead of all by a little: it points at the
    one that does not fit.
    """
    size = _sizes(matrix)
    x = scipy.sparse.csr_array((matrix.x * weight[:, None] / size).T)
    p = matrix.totals.size
    slack = scipy.sparse.eye_array(p, format="csr")
    cost = np.concatenate([np.zeros(weight.size), np.ones(2 * p)])
    limits = [bounds] * weight.size + [(0.0, np.inf)] * (2 * p)
    solved = scipy.optimize.linprog(
        cost, A_eq=scipy.sparse.hstack([x, slack, -slack]), b_eq=matrix.totals / size, bounds=limits, method="highs"
    )
    if solved.x is None:  # pragma: no cover - with slacks there is always an answer; a failure of the solver
        raise WeightingError("CALIBRATION_NOT_ANSWERED", solved.message, detail=solved.message)
    return np.asarray(matrix.x.T @ (weight * solved.x[: weight.size]), dtype=np.float64)


def _sizes(matrix: MarginMatrix) -> Vector:
    return np.where(matrix.totals != 0, np.abs(matrix.totals), np.maximum(np.abs(matrix.x).max(axis=0), 1.0))


def _shares(matrix: MarginMatrix, totals: Vector) -> npt.NDArray[np.float64]:
    return np.asarray(np.abs(totals - matrix.totals) / _sizes(matrix))


def _error(code: str, matrix: MarginMatrix, totals: Vector, *, fields: dict[str, str]) -> WeightingError:
    worst = int(np.nanargmax(np.nan_to_num(_shares(matrix, totals), nan=np.inf)))
    margin, category = matrix.labels[worst]
    expected, value = (f"{number:.10g}" for number in (matrix.totals[worst], totals[worst]))
    message = f"margin {margin}, category {category!r}: {value} instead of {expected}"
    return WeightingError(code, message, margin=margin, category=category, expected=expected, value=value, **fields)
