"""Replicate weights: delete-one-area jackknife and the rescaled bootstrap, each calibrated again if asked.

With a areas in a stratum,

- jackknife: leave out one area, the others of its stratum times a/(a − 1); V = Σ (1 − f)(a − 1)/a (θ_r − θ̂)²;
- bootstrap (Rao & Wu 1988): draw a − 1 areas of a with replacement, each counted r_i times, weights times
  1 − λ + λ·r_i·a/(a − 1) with λ = √(1 − f); V = mean of (θ_r − θ̂)². Its mean over all draws is the spread of a total.

f is the mean chance of the stratum's areas with finite corrections, else 0. Areas that were sure to be drawn are
replicated by their households.

References
----------
Rao, J. N. K. & Wu, C. F. J. (1988), Resampling inference with complex survey data, JASA 83, 231-241. Rao, J. N. K.,
Wu, C. F. J. & Yue, K. (1992), Survey Methodology 18, 209-217. Wolter, K. M. (2007), ch. 4-5.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np

from sampling.estimation.design import FloatArray, IntArray, SampleDesign
from sampling.estimation.errors import EstimationError, require_whole
from sampling.estimation.strata import FirstStage, first_stage
from sampling.estimation.variance import VarianceRule
from sampling.simulate.design.counters import Stream

Calibration = Callable[[FloatArray], FloatArray]
"""Gives calibrated weights (n,) for weights (n,)."""


@dataclass(frozen=True, kw_only=True)
class Replicates:
    """Sets of weights and what each counts in the variance.

    Attributes
    ----------
    factors
        (u, r) factor of each unit in each replicate.
    unit
        (n,) index of each household's unit.
    scales
        (r,) what the squared difference of a replicate counts.
    """

    factors: FloatArray
    unit: IntArray
    scales: FloatArray

    @property
    def n_replicates(self) -> int:
        """Replicates, r."""
        return len(self.scales)

    def weights(self, weights: FloatArray, replicate: int) -> FloatArray:
        """Return the weights (n,) of a replicate."""
        return np.asarray(weights * self.factors[self.unit, replicate])


def jackknife(design: SampleDesign, *, rule: VarianceRule) -> Replicates:
    """Return one replicate for each unit of a stratum with two units or more.

    Raises
    ------
    EstimationError
        What `first_stage` refuses.
    """
    units = first_stage(design, single_area=rule.single_area)
    sizes = units.sizes[units.stratum]
    left_out = np.flatnonzero(sizes > 1)
    same = units.stratum[:, None] == units.stratum[None, left_out]
    grown = np.where(same, (sizes / np.maximum(sizes - 1, 1))[:, None], 1.0)
    grown[left_out, np.arange(len(left_out))] = 0.0
    scales = _left(units, rule=rule)[units.stratum] * (sizes - 1) / sizes
    return Replicates(factors=grown, unit=units.unit, scales=scales[left_out])


def bootstrap(design: SampleDesign, *, rule: VarianceRule, n_replicates: int, seed: str) -> Replicates:
    """Return replicates drawn by a seed text; the same text gives the same replicates.

    Raises
    ------
    EstimationError
        What `first_stage` refuses; ``ESTIMATION_NUMBER_INVALID`` for fewer than 2 replicates.
    DrawError
        ``SEED_TEXT_INVALID``.
    """
    require_whole(n_replicates, 2, field="n_replicates")
    units = first_stage(design, single_area=rule.single_area)
    left = np.sqrt(_left(units, rule=rule))
    stream = Stream(seed, "bootstrap")
    factors = np.ones((units.n_units, n_replicates))
    ends = np.cumsum(units.sizes)
    for stratum in np.flatnonzero(units.sizes > 1):
        last, size = int(ends[stratum]), int(units.sizes[stratum])
        counts = _counts(stream, first=last - size, size=size, n_replicates=n_replicates)
        factors[last - size : last] = 1 - left[stratum] + left[stratum] * counts * size / (size - 1)
    return Replicates(factors=factors, unit=units.unit, scales=np.full(n_replicates, 1 / n_replicates))


def _counts(stream: Stream, *, first: int, size: int, n_replicates: int) -> IntArray:
    """Return how often each of ``size`` units is drawn in size − 1 draws, (size, r)."""
    replicates = np.arange(n_replicates, dtype=np.int64)
    drawn = stream.below(size, replicates[:, None], first + np.arange(size - 1, dtype=np.int64)[None, :])
    numbered = drawn + size * replicates[:, None]
    return np.bincount(numbered.ravel(), minlength=size * n_replicates).reshape(n_replicates, size).T.astype(np.int64)


def _left(units: FirstStage, *, rule: VarianceRule) -> FloatArray:
    """Return 1 − f of each stratum."""
    if not rule.is_finite:
        return np.ones(len(units.sizes))
    prob = np.where(units.is_area, units.prob, 0.0)
    return np.asarray(1 - np.bincount(units.stratum, prob) / units.sizes)


def replicate_variance(
    design: SampleDesign,
    statistic: Callable[[FloatArray], float],
    *,
    replicates: Replicates,
    calibrate: Calibration | None = None,
    centre: Literal["estimate", "mean"] = "estimate",
) -> float:
    """Return the variance of any statistic of the weights by replicates.

    Parameters
    ----------
    statistic
        Gives θ̂ for weights (n,).
    calibrate
        Calibrates each replicate's weights as the weights themselves were; ``design.weights`` are those before it.
    centre
        Differences from the estimate, or from the mean of the replicates (a little smaller; R's habit).

    Raises
    ------
    EstimationError
        ``ESTIMATION_REPLICATE_FAILED`` with ``n_failed``: a replicate gives no number, so the method does not fit the
        statistic (nothing is left out in silence).
    """
    finish = calibrate or _same
    estimates = np.array(
        [statistic(finish(replicates.weights(design.weights, each))) for each in range(replicates.n_replicates)]
    )
    n_failed = int((~np.isfinite(estimates)).sum())
    if n_failed:
        message = f"{n_failed} of {len(estimates)} replicates give no number"
        raise EstimationError("ESTIMATION_REPLICATE_FAILED", message, n_failed=n_failed)
    middle = estimates.mean() if centre == "mean" else statistic(finish(design.weights))
    return float(replicates.scales @ (estimates - middle) ** 2)


def _same(weights: FloatArray) -> FloatArray:
    return weights
