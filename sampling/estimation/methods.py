"""The ways to a variance, as one kind of function: by linearisation, or by replicates."""

from collections.abc import Callable

from sampling.estimation.design import FloatArray, SampleDesign
from sampling.estimation.linearised import Linearised, Statistic
from sampling.estimation.replicates import Calibration, Replicates, replicate_variance
from sampling.estimation.variance import VarianceRule, variance_of

VarianceMethod = Callable[[SampleDesign, Statistic, Linearised], float]
"""Gives the variance of a statistic whose estimate and linearised variable are given."""

Residuals = Callable[[FloatArray], FloatArray]
"""Gives g·e (n,) of a linearised variable (n,): what calibration leaves of it."""


def by_linearisation(rule: VarianceRule, *, residuals: Residuals | None = None) -> VarianceMethod:
    """Return Taylor linearisation under a rule; after calibration with what it leaves of the linearised variable.

    The weights of the design are then the calibrated ones, so the residual is e alone where g is in the weights.
    """

    def method(design: SampleDesign, _: Statistic, linearised: Linearised) -> float:
        variable = linearised.variable if residuals is None else residuals(linearised.variable)
        return float(variance_of(design, variable, rule=rule)[0])

    return method


def by_replicates(replicates: Replicates, *, calibrate: Calibration | None = None) -> VarianceMethod:
    """Return the variance by jackknife or bootstrap; each replicate is calibrated if asked.

    With a calibration the weights of the design are those before it.
    """

    def method(design: SampleDesign, statistic: Statistic, _: Linearised) -> float:
        return replicate_variance(
            design, lambda weights: statistic(weights).value, replicates=replicates, calibrate=calibrate
        )

    return method
