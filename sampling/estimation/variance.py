"""Variance of linearised estimates under the two-stage design, with and without finite corrections.

With t_i = Σ_{k∈i} w_k u_k of area i and a areas in its stratum, without finite corrections

    V = Σ_h a/(a − 1) Σ (t_i − t̄)²

which covers all stages when areas are independent, and errs on the safe side for areas drawn without replacement. With
them, f_i = π_i the chance of the area and f_2i that of a household within it, m_i households,

    V = Σ_h a/(a − 1) Σ (1 − π_i)(t_i − t̄)² + Σ_i π_i (1 − f_2i) m_i/(m_i − 1) Σ_k (w_k u_k − mean)².

For unequal chances the first part is Brewer's approximation as R's survey has it. Instead of the spread a stage may be
read from differences (`stages`). After calibration u is the residual times g (Särndal, Swensson & Wretman 1992, §6.6).

References
----------
Wolter, K. M. (2007), Introduction to Variance Estimation, 2nd ed., ch. 1, 8. Särndal, C.-E., Swensson, B. & Wretman,
J. (1992), Model Assisted Survey Sampling, §4.3, §6.6, ch. 9. Lumley, T. (2010), Complex Surveys, ch. 2-3. Valliant,
R., Dever, J. & Kreuter, F. (2013), Practical Tools for Designing and Weighting Survey Samples, ch. 15.
"""

from dataclasses import dataclass

import numpy as np

from sampling.estimation.design import BoolArray, FloatArray, SampleDesign, weighted
from sampling.estimation.errors import EstimationError
from sampling.estimation.stages import StageRule, Units, stage_rows
from sampling.estimation.strata import FirstStage, SingleArea, average_factor, first_stage, single_rows


@dataclass(frozen=True, kw_only=True)
class VarianceRule:
    """How the variance is estimated.

    Parameters
    ----------
    is_finite
        With finite corrections and a part of its own for the second stage; needs the chances of both stages.
    first_stage, second_stage
        How areas, and households within an area, are compared.
    single_area
        What is done with a stratum of one area.
    """

    is_finite: bool = False
    first_stage: StageRule = StageRule.SPREAD
    second_stage: StageRule = StageRule.SPREAD
    single_area: SingleArea = SingleArea.REFUSE


def covariance_of(design: SampleDesign, variables: FloatArray, *, rule: VarianceRule) -> FloatArray:
    """Return the covariance matrix (k, k) of estimates whose linearised variables are the columns of (n, k).

    Raises
    ------
    EstimationError
        What `first_stage` refuses; ``ESTIMATION_CHANCES_MISSING``: finite corrections without the chances;
        ``ESTIMATION_SINGLE_HOUSEHOLD`` with ``ea_id``: a part of the second stage cannot be read from one household.
    """
    rows = variance_rows(design, variables, rule=rule)
    return np.asarray(rows.T @ rows)


def variance_of(design: SampleDesign, variables: FloatArray, *, rule: VarianceRule) -> FloatArray:
    """Return the variances (k,) of estimates whose linearised variables are the columns of (n, k)."""
    return np.asarray((variance_rows(design, variables, rule=rule) ** 2).sum(axis=0))


def variance_rows(design: SampleDesign, variables: FloatArray, *, rule: VarianceRule) -> FloatArray:
    """Return rows (r, k) whose sums of squares are the variances."""
    values = variables.reshape(design.n_households, -1)
    units = first_stage(design, single_area=rule.single_area)
    rows = _first_rows(units, units.totals(design, values), rule=rule)
    return np.vstack([rows, _second_rows(design, values, rule=rule)]) if rule.is_finite else rows


def two_phase_variance(
    design: SampleDesign, residuals: FloatArray, *, first_phase: FloatArray, rule: VarianceRule
) -> FloatArray:
    """Return the variances of estimates calibrated to a first phase of all households screened in the areas.

    The regression estimator is Σ_{s1} w₁ ŷ + Σ_{s2} w e. The first phase is a cluster sample of areas; the second is
    drawn within each of them, so area totals of both terms carry both phases (Särndal, Swensson & Wretman 1992, §9.7).

    Parameters
    ----------
    residuals
        (n,) or (n, k): e·g of the second phase, such that ``design.weights`` times these sum to the second term.
    first_phase
        (a,) or (a, k): Σ w₁ ŷ over the screened households of each area in the order of ``design.area_ids``; where
        the first phase is itself calibrated to margins, Σ w₁ g₁ (ŷ − its prediction by the margins).

    Raises
    ------
    EstimationError
        As `covariance_of`; ``ESTIMATION_LENGTH_DIFFERS`` if there is not one row per area.
    """
    if len(first_phase) != design.n_areas:
        message = f"the first phase has {len(first_phase)} rows, the design {design.n_areas} areas"
        fields = {"field": "first_phase", "n_rows": len(first_phase), "expected": design.n_areas}
        raise EstimationError("ESTIMATION_LENGTH_DIFFERS", message, **fields)
    units = first_stage(design, single_area=rule.single_area)
    values = residuals.reshape(design.n_households, -1)
    screened = first_phase.reshape(design.n_areas, -1)[units.area] * units.is_area[:, None]
    rows = _first_rows(units, units.totals(design, values) + screened, rule=rule)
    if rule.is_finite:
        rows = np.vstack([rows, _second_rows(design, values, rule=rule)])
    return np.asarray((rows**2).sum(axis=0))


def _first_rows(units: FirstStage, totals: FloatArray, *, rule: VarianceRule) -> FloatArray:
    left = 1 - units.prob if rule.is_finite else np.ones(units.n_units)
    of_units = Units(totals=totals, stratum=units.stratum, left=left)
    rows = stage_rows(of_units, rule=rule.first_stage) * np.sqrt(average_factor(units, rule=rule.single_area))
    return np.vstack([rows, single_rows(units, totals, left=left, rule=rule.single_area)])


def _second_rows(design: SampleDesign, values: FloatArray, *, rule: VarianceRule) -> FloatArray:
    if design.area_prob is None or design.household_prob is None:
        message = "finite corrections need the chances of areas and of households within them"
        raise EstimationError("ESTIMATION_CHANCES_MISSING", message)
    order = design.household_order
    area, prob = design.area[order], design.household_prob[order]
    _require_two(design, sampled=prob < 1)
    units = Units(
        totals=weighted(design.weights, values)[order],
        stratum=area,
        left=design.area_prob[area] * (1 - prob),
    )
    return stage_rows(units, rule=rule.second_stage)


def _require_two(design: SampleDesign, *, sampled: BoolArray) -> None:
    area = design.area[design.household_order]
    alone = (np.bincount(area, minlength=design.n_areas) == 1) & (np.bincount(area, sampled) > 0)
    if alone.any():
        first = design.area_ids[int(np.flatnonzero(alone)[0])]
        message = f"area {first} has one household, which shows no spread within it"
        raise EstimationError("ESTIMATION_SINGLE_HOUSEHOLD", message, ea_id=first)
