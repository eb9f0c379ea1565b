"""The ways to a variance, as one kind of function: by linearisation, by two phases, or by replicates."""

from collections.abc import Callable, Sequence

import numpy as np
import pandas as pd

from sampling.columns import require_columns
from sampling.estimation.design import FloatArray, SampleDesign
from sampling.estimation.errors import require_finite
from sampling.estimation.linearised import Linearised, Statistic
from sampling.estimation.replicates import Calibration, Replicates, replicate_variance
from sampling.estimation.variance import VarianceRule, two_phase_variance, variance_of

VarianceMethod = Callable[[SampleDesign, Statistic, Linearised], float]
"""Gives the variance of a statistic whose estimate and linearised variable are given."""

Residuals = Callable[[FloatArray], FloatArray]
"""Gives g·e (n,) of a linearised variable (n,): what calibration leaves of it."""

_CONTRIBUTED = ("ea_id", "household_id", "first_phase", "second_phase")


def by_linearisation(rule: VarianceRule, *, residuals: Residuals | None = None) -> VarianceMethod:
    """Return Taylor linearisation under a rule; after calibration with what it leaves of the linearised variable.

    The weights of the design are then the calibrated ones, so the residual is e alone where g is in the weights.
    """

    def method(design: SampleDesign, _: Statistic, linearised: Linearised) -> float:
        variable = linearised.variable if residuals is None else residuals(linearised.variable)
        return float(variance_of(design, variable, rule=rule)[0])

    return method


Contributions = Callable[[FloatArray], pd.DataFrame]
"""Gives, for a linearised variable (n,) of the drawn households, what each screened household adds to the error:
``ea_id, household_id, first_phase, second_phase``, the latter 0 or missing for households that were not drawn."""


def by_two_phases(contributions: Contributions, *, household_ids: Sequence[str], rule: VarianceRule) -> VarianceMethod:
    """Return the variance of two phases after calibration in both.

    Parameters
    ----------
    contributions
        With final weights and g in them (`sampling.weights.TwoPhaseWeights.contributions`).
    household_ids
        The drawn households in the order of the design's rows.

    Raises
    ------
    EstimationError
        By the method: ``ESTIMATION_VALUE_MISSING`` with ``field``, if an area or a drawn household has no
        contribution; what `two_phase_variance` refuses.
    """

    def method(design: SampleDesign, _: Statistic, linearised: Linearised) -> float:
        table = contributions(linearised.variable)
        require_columns(table, _CONTRIBUTED, table_name="contributions")
        of_areas = table.groupby("ea_id")["first_phase"].sum().reindex(list(design.area_ids))
        drawn = table.set_index("household_id")["second_phase"].reindex(list(household_ids))
        first_phase = require_finite(of_areas, n=design.n_areas, field="first_phase")
        second = require_finite(drawn, n=design.n_households, field="second_phase")
        residuals = np.divide(second, design.weights, out=np.zeros(len(second)), where=design.weights > 0)
        return float(two_phase_variance(design, residuals, first_phase=first_phase, rule=rule)[0])

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
