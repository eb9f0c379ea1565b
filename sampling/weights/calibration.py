"""Calibration: weights as near as possible to the ones before that meet known totals.

Solves Σ_k d_k F(x_k'λ / c_k) x_k = T by Newton steps on the convex dual, damped where a step would lead away. The
columns of x are made orthonormal first (pivoted QR in the metric of the weights), so that scales and redundant columns,
of which crossed margins always have some, do no harm. When the totals are not met, a linear programme tells whether any
factors within the bounds meet them, and which margin it is that they miss: the error names it.

References
----------
Deville & Särndal (1992), as in `sampling.weights.distances`. Särndal, Swensson & Wretman (1992), §6.4-6.6 (regression
estimator, g-weights, g-weighted residuals). Holt, D. & Smith, T. M. F. (1979), Post stratification, J. R. Statist. Soc.
A 142, 33-46. Lumley, T. (2010), Complex Surveys, ch. 7.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
import scipy  # type: ignore[import-untyped, unused-ignore]

from sampling.weights.distances import CalibrationMethod, CalibrationRule, Curve, curve
from sampling.weights.errors import Vector, WeightingError, positive_column
from sampling.weights.factors import CALIBRATION, current_weight, with_final_weight
from sampling.weights.margins import Margin, MarginMatrix, Matrix, margin_matrix
from sampling.weights.reach import raise_not_met

_RANK_TOLERANCE = 1e-10
_MOST_DAMPING = 1e12
_ROUNDING = 1e-14


@dataclass(frozen=True, kw_only=True, eq=False)
class Calibration:
    """A calibration that met its totals.

    Parameters
    ----------
    initial, factor
        Weights before, and the factors g; the weights after are their product.
    scale
        c_k: how strongly the factor of a household may move goes with 1/c_k.
    """

    matrix: MarginMatrix
    rule: CalibrationRule
    initial: Vector
    factor: Vector
    scale: Vector
    n_iterations: int

    @property
    def weights(self) -> Vector:
        """The calibrated weights."""
        return self.initial * self.factor

    def coefficients(self, values: Vector) -> Vector:
        """Return B of the regression of values on x with weights d/c, of smallest norm where x is redundant."""
        root = np.sqrt(self.initial / self.scale)
        size = _column_sizes(self.matrix)
        solved = np.linalg.lstsq(root[:, None] * (self.matrix.x / size), root * values, rcond=_RANK_TOLERANCE)
        return np.asarray(solved[0] / size, dtype=np.float64)

    def residuals(self, values: Vector) -> Vector:
        """Return e = y − x'B. The variance of a calibrated total is that of Σ d g e (Deville & Särndal 1992, §3)."""
        return np.asarray(values - self.matrix.x @ self.coefficients(values), dtype=np.float64)

    def recalibrated(self, weights: Vector, *, totals: Vector | None = None) -> Vector:
        """Return other weights before, such as a replicate's, calibrated in the same way; those of 0 stay 0.

        Parameters
        ----------
        totals
            The totals to meet instead, in the order of the matrix, where they are themselves a replicate's.

        Raises
        ------
        WeightingError
            As `calibrate`.
        """
        matrix = self.matrix if totals is None else replace(self.matrix, totals=totals)
        return calibrated(weights, matrix=matrix, rule=self.rule, scale=self.scale).weights


def calibrate(
    households: pd.DataFrame, *, margins: Sequence[Margin], rule: CalibrationRule, scale: str | None = None
) -> Calibration:
    """Calibrate the product of the factors so far to margins; every household given takes part.

    Parameters
    ----------
    scale
        Column c_k; ``None`` for 1. The larger, the less the factor of a household moves.

    Raises
    ------
    WeightingError
        ``MARGIN_OUT_OF_REACH`` (``margin, category, expected, value, lower, upper``) if no factors within the bounds
        meet all totals: ``value`` is the nearest to the named one; ``CALIBRATION_NOT_CONVERGED`` (``margin, category,
        expected, value, n_iterations``); ``WEIGHT_VALUE_INVALID`` for a household without weight; ``MARGIN_…`` as
        `margin_matrix`.
    """
    weight = _weight_above_zero(households)
    moves = np.ones(len(households)) if scale is None else positive_column(households, scale)
    return calibrated(weight, matrix=margin_matrix(households, margins), rule=rule, scale=moves)


def with_calibration_factor(households: pd.DataFrame, calibration: Calibration) -> pd.DataFrame:
    """Return the households, in the order they were calibrated in, with ``calibration_factor`` and ``final_weight``."""
    return with_final_weight(households.assign(**{CALIBRATION: calibration.factor}))


def post_stratified(households: pd.DataFrame, *, margin: Margin) -> Calibration:
    """Post-stratify: in each category the factor is the known number over the weighted one (Holt & Smith 1979).

    Raises
    ------
    WeightingError
        ``POST_STRATA_NOT_COUNTED`` (``margin, column``) if the margin adds up a column instead of households; others as
        `calibrate`.
    """
    if margin.value is not None:
        message = f"post-strata count households; {margin.name} adds up {margin.value}"
        raise WeightingError("POST_STRATA_NOT_COUNTED", message, margin=margin.name, column=margin.value)
    weight, matrix = _weight_above_zero(households), margin_matrix(households, [margin])
    factor = matrix.x @ (matrix.totals / (matrix.x.T @ weight))
    rule = CalibrationRule(method=CalibrationMethod.LINEAR)  # with one margin of households all methods give the same
    one = np.ones_like(weight)
    return Calibration(matrix=matrix, rule=rule, initial=weight, factor=factor, scale=one, n_iterations=1)


def calibrated(weight: Vector, *, matrix: MarginMatrix, rule: CalibrationRule, scale: Vector) -> Calibration:
    """Calibrate weights to the totals of a matrix; the errors are those of `calibrate`."""
    factor, n_iterations = _solved(_dual(weight, matrix, scale), rule)
    missed = matrix.x.T @ (weight * factor) - matrix.totals
    size = np.where(matrix.totals != 0, np.abs(matrix.totals), np.abs(matrix.x).T @ weight)
    if not (np.abs(missed) <= rule.tolerance * size).all():
        raise_not_met(matrix, weight, factor=factor, bounds=rule.range, n_iterations=n_iterations)
    return Calibration(matrix=matrix, rule=rule, initial=weight, factor=factor, scale=scale, n_iterations=n_iterations)


def _weight_above_zero(households: pd.DataFrame) -> Vector:
    weight = current_weight(households, before=CALIBRATION)
    return positive_column(households.assign(weight=weight), "weight")


@dataclass(frozen=True, kw_only=True, eq=False)
class _Dual:
    """J(λ) = Σ d c G(z'λ/c) − t'λ, with columns z that are orthonormal in the metric d/c."""

    z: Matrix
    totals: Vector
    weight: Vector
    scale: Vector

    def at(self, point: Vector, rule: CalibrationRule) -> tuple[float, Vector, Curve]:
        """Return height and slope at a point, and the curve there."""
        found = curve(rule, self.z @ point / self.scale)
        height = float((self.weight * self.scale) @ found.height - self.totals @ point)
        return height, self.z.T @ (self.weight * found.factor) - self.totals, found

    def curvature(self, found: Curve) -> Matrix:
        """Return the second derivative."""
        return np.asarray(self.z.T @ ((self.weight / self.scale * found.slope)[:, None] * self.z))


def _dual(weight: Vector, matrix: MarginMatrix, scale: Vector) -> _Dual:
    size = _column_sizes(matrix)
    root = np.sqrt(weight / scale)
    triangle, order = scipy.linalg.qr(root[:, None] * (matrix.x / size), mode="r", pivoting=True)[-2:]
    diagonal = np.abs(np.diag(triangle))
    rank = int((diagonal > _RANK_TOLERANCE * diagonal[0]).sum())
    kept, upper = order[:rank], triangle[:rank, :rank]
    turn = scipy.linalg.solve_triangular(upper, np.eye(rank)) / size[kept][:, None]
    return _Dual(z=matrix.x[:, kept] @ turn, totals=matrix.totals[kept] @ turn, weight=weight, scale=scale)


def _column_sizes(matrix: MarginMatrix) -> Vector:
    """Return the largest entry of each column, 1 for a column of zeros: what makes columns of any unit alike."""
    size = np.abs(matrix.x).max(axis=0)
    return np.where(size > 0, size, 1.0)


def _solved(dual: _Dual, rule: CalibrationRule) -> tuple[Vector, int]:
    """Return the factors where the slope is least, and the number of steps; whether all is met is for the caller."""
    point = np.zeros_like(dual.totals)
    height, slope, found = dual.at(point, rule)
    goal, damping = float(np.linalg.norm(dual.totals)), 0.0
    for step in range(rule.max_iterations):
        before = float(np.linalg.norm(slope))
        if before <= _ROUNDING * goal:
            return found.factor, step
        curvature = dual.curvature(found)
        while damping <= _MOST_DAMPING:
            move = np.linalg.lstsq(curvature + damping * np.eye(point.size), slope, rcond=None)[0]
            trial = dual.at(point - move, rule)
            # Near the end the height is all rounding, and the slope tells more.
            is_lower = trial[0] <= height - 1e-4 * float(move @ slope) or np.linalg.norm(trial[1]) <= before / 2
            if np.isfinite(trial[0]) and is_lower:
                break
            damping = max(4 * damping, 1e-3)
        else:  # pragma: no cover - no step is better: all that is left is rounding, which differs between machines
            return found.factor, step
        point, (height, slope, found), damping = point - move, trial, damping / 8 if damping > 1e-6 else 0.0
    return found.factor, rule.max_iterations
