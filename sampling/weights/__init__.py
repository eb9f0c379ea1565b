"""Weights: from inclusion probabilities to final weights, each factor a column, and calibration to known totals."""

from sampling.weights.calibration import (
    Calibration,
    calibrate,
    post_stratified,
    with_calibration_factor,
)
from sampling.weights.distances import BOUNDED, CalibrationMethod, CalibrationRule
from sampling.weights.errors import WeightingError
from sampling.weights.factors import (
    FACTORS,
    FINAL,
    current_weight,
    weight_summary,
    with_base_weight,
    with_final_weight,
    with_multiplicity,
)
from sampling.weights.margins import (
    GAP_COLUMNS,
    WHOLE,
    Control,
    Margin,
    estimated_margins,
    margin_matrix,
    scaled_to_first,
    with_gaps_counted,
)
from sampling.weights.response import (
    STATUS_OF_OUTCOME,
    ResponseStatus,
    merged_cells,
    with_eligibility_factor,
    with_eligible_share,
    with_inverse_propensity,
    with_nonresponse_factor,
    with_propensity_class,
)
from sampling.weights.substitution import SubstitutionTreatment, with_substitution_factor
from sampling.weights.trimming import TrimRule, TrimSpread, with_trimming_factor
from sampling.weights.two_phase import TwoPhaseRule, TwoPhaseWeights, calibrate_two_phase
from sampling.weights.two_phase_variance import TwoPhaseVariance, component_variance, linearised_variance

__all__ = [
    "BOUNDED",
    "FACTORS",
    "FINAL",
    "GAP_COLUMNS",
    "STATUS_OF_OUTCOME",
    "WHOLE",
    "Calibration",
    "CalibrationMethod",
    "CalibrationRule",
    "Control",
    "Margin",
    "ResponseStatus",
    "SubstitutionTreatment",
    "TrimRule",
    "TrimSpread",
    "TwoPhaseRule",
    "TwoPhaseVariance",
    "TwoPhaseWeights",
    "WeightingError",
    "calibrate",
    "calibrate_two_phase",
    "component_variance",
    "current_weight",
    "estimated_margins",
    "linearised_variance",
    "margin_matrix",
    "merged_cells",
    "post_stratified",
    "scaled_to_first",
    "weight_summary",
    "with_base_weight",
    "with_calibration_factor",
    "with_eligibility_factor",
    "with_eligible_share",
    "with_final_weight",
    "with_gaps_counted",
    "with_inverse_propensity",
    "with_multiplicity",
    "with_nonresponse_factor",
    "with_propensity_class",
    "with_substitution_factor",
    "with_trimming_factor",
]
