"""The weights of the bookkeeping households from what the rotation knows: screening, cases, margins (Plan §14).

    cases → base weight → substitution → eligibility → non-response → trimming → two-phase calibration
    screened households → base weight of the area → eligible share of unknown ones → calibration to margins

Every decision on the way is a parameter of the plan's ``[weights]``.
"""

from dataclasses import dataclass

import pandas as pd

from fieldwork.rules.plan_weights import NonresponseMethod, WeightsPlan, trim_rule_of_plan, two_phase_rule_of_plan
from fieldwork.rules.propensity import PropensityModel, fit_propensity, with_propensity
from fieldwork.rules.refusals import InputRefusal
from sampling.columns import require_columns
from sampling.weights import (
    Margin,
    ResponseStatus,
    SubstitutionTreatment,
    TwoPhaseWeights,
    calibrate_two_phase,
    merged_cells,
    with_base_weight,
    with_eligibility_factor,
    with_eligible_share,
    with_gaps_counted,
    with_inverse_propensity,
    with_nonresponse_factor,
    with_propensity_class,
    with_substitution_factor,
    with_trimming_factor,
)
from sampling.weights.factors import STAGES
from sampling.weights.response import PROPENSITY_CLASS, STATUS

MERGED = "adjustment_cell"


@dataclass(frozen=True, kw_only=True)
class WeightingInput:
    """What weights are made from.

    Parameters
    ----------
    screened
        All screened households of the areas: ``ea_id, household_id, inclusion_prob_stage1, response_status`` (of the
        screening), the columns of margins and controls.
    cases
        Drawn households and substitutes: ``household_id, replaced_household_id`` (missing for drawn ones)``,
        inclusion_prob_stage1, inclusion_prob_stage2`` (missing for substitutes)``, response_status``, and the columns
        of cell and propensity model.
    margins
        Known totals of the population.
    cell
        Column of adjustment cells for non-response, for instance the class of the area.
    propensity
        What response is explained by, for the methods that need it.
    """

    screened: pd.DataFrame
    cases: pd.DataFrame
    margins: tuple[Margin, ...]
    cell: str
    propensity: PropensityModel | None = None


@dataclass(frozen=True, kw_only=True, eq=False)
class Weighting:
    """The cases with all their factors, those without weight too, and the calibrated weights of both phases."""

    cases: pd.DataFrame
    two_phase: TwoPhaseWeights


def weights_of(given: WeightingInput, *, plan: WeightsPlan) -> Weighting:
    """Return the weights by the plan's rules.

    Raises
    ------
    WeightingError, ColumnError
        As the steps of `sampling.weights`.
    InputRefusal
        ``PROPENSITY_MODEL_MISSING`` (``method``) if the plan wants propensities and no model is given; as
        `fit_propensity`.
    """
    cases = adjusted_cases(given, plan=plan)
    respondents = cases[(cases[STATUS] == ResponseStatus.RESPONDENT) & (cases["substitution_factor"] > 0)]
    rule = two_phase_rule_of_plan(plan, margins=given.margins)
    screened = adjusted_screened(given.screened, plan=plan)
    return Weighting(cases=cases, two_phase=calibrate_two_phase(screened, respondents, rule=rule))


def adjusted_screened(screened: pd.DataFrame, *, plan: WeightsPlan) -> pd.DataFrame:
    """Return the screened households that took part in the draw, the unknown ones by their area's eligible share.

    Only those confirmed out of the survey are left out, as in the draw. Who answered nothing stays, with gaps.
    """
    based = with_eligible_share(with_base_weight(screened, stages=STAGES[:1]), cells=("ea_id",))
    return with_gaps_counted(based[based[STATUS] != ResponseStatus.INELIGIBLE], plan.controls)


def adjusted_cases(given: WeightingInput, *, plan: WeightsPlan) -> pd.DataFrame:
    """Return the cases with every factor before calibration."""
    require_columns(given.cases, ("replaced_household_id", *STAGES, STATUS, given.cell), table_name="cases")
    is_drawn = given.cases["replaced_household_id"].isna()
    base = with_base_weight(given.cases[is_drawn])["base_weight"]
    based = given.cases.assign(base_weight=base.reindex(given.cases.index))
    slots = with_substitution_factor(based, treatment=SubstitutionTreatment(plan.substitution))
    known = with_eligibility_factor(slots, cells=(given.cell,))
    return with_trimming_factor(_with_response(known, given, plan), rule=trim_rule_of_plan(plan))


def _with_response(known: pd.DataFrame, given: WeightingInput, plan: WeightsPlan) -> pd.DataFrame:
    method = NonresponseMethod(plan.nonresponse)
    if method is NonresponseMethod.CELLS:
        return with_nonresponse_factor(_with_cells(known, given.cell, plan), cells=(MERGED,))
    counting = known["substitution_factor"] > 0
    fit = fit_propensity(known[counting], model=_require_model(given.propensity, method))
    likely = with_propensity(known, fit)
    if method is NonresponseMethod.INVERSE_PROPENSITY:
        return with_inverse_propensity(likely)
    classed = with_propensity_class(likely, n_classes=plan.propensity_classes)
    return with_nonresponse_factor(_with_cells(classed, PROPENSITY_CLASS, plan), cells=(MERGED,))


def _require_model(model: PropensityModel | None, method: NonresponseMethod) -> PropensityModel:
    if model is None:
        raise InputRefusal("PROPENSITY_MODEL_MISSING", method=str(method))
    return model


def _with_cells(cases: pd.DataFrame, cell: str, plan: WeightsPlan) -> pd.DataFrame:
    order = sorted(cases[cell].unique())
    merged = merged_cells(
        cases,
        cell=cell,
        order=[str(name) for name in order],
        min_respondents=plan.min_respondents,
        max_factor=plan.max_nonresponse_factor,
    )
    return cases.assign(**{MERGED: merged})
