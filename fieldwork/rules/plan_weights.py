"""The plan's section on weights, and the rules of `sampling.weights` that follow from it (Plan §14)."""

from dataclasses import dataclass
from enum import StrEnum

from fieldwork.rules.plan_reading import at_least, one_of
from sampling.weights import (
    BOUNDED,
    GAP_COLUMNS,
    CalibrationMethod,
    CalibrationRule,
    Control,
    Margin,
    SubstitutionTreatment,
    TrimRule,
    TwoPhaseRule,
)


class NonresponseMethod(StrEnum):
    """How the weight of non-respondents is passed on."""

    CELLS = "cells"
    PROPENSITY_CLASSES = "propensity_classes"
    INVERSE_PROPENSITY = "inverse_propensity"


@dataclass(frozen=True, kw_only=True)
class WeightsPlan:
    """What substitutes count for, how non-response is adjusted, what is trimmed, and how the phases are calibrated."""

    substitution: str = one_of(*(str(treatment) for treatment in SubstitutionTreatment))
    nonresponse: str = one_of(*(str(method) for method in NonresponseMethod))
    propensity_classes: int = at_least(1)
    min_respondents: int = at_least(1)
    max_nonresponse_factor: float = at_least(1)
    trim_upper_medians: float = at_least(1)
    first_phase_method: str = one_of(*(str(method) for method in CalibrationMethod))
    second_phase_method: str = one_of(*(str(method) for method in CalibrationMethod))
    lower_bound: float = at_least(0)
    upper_bound: float = at_least(1)
    controls: tuple[str, ...]
    category_controls: tuple[str, ...]


def trim_rule_of_plan(plan: WeightsPlan) -> TrimRule:
    """Return what is trimmed; refused as `TrimRule` if the limit is 1."""
    return TrimRule(upper=plan.trim_upper_medians)


def calibration_rule_of_plan(method: str, plan: WeightsPlan) -> CalibrationRule:
    """Return a method with the plan's bounds, if it is one that has any; refused as `CalibrationRule`."""
    chosen = CalibrationMethod(method)
    if chosen not in BOUNDED:
        return CalibrationRule(method=chosen)
    return CalibrationRule(method=chosen, lower=plan.lower_bound, upper=plan.upper_bound)


def two_phase_rule_of_plan(plan: WeightsPlan, *, margins: tuple[Margin, ...]) -> TwoPhaseRule:
    """Return how the drawn households are calibrated to the screened ones, and these to the margins (the default).

    The columns of numbers are those that `sampling.weights.with_gaps_counted` makes.
    """
    numbers = [
        Control(name=f"{column}{ending}", value=f"{column}{ending}")
        for column in plan.controls
        for ending in GAP_COLUMNS
    ]
    categories = [Control(name=column, by=column) for column in plan.category_controls]
    return TwoPhaseRule(
        margins=margins,
        controls=(*numbers, *categories),
        first=calibration_rule_of_plan(plan.first_phase_method, plan),
        second=calibration_rule_of_plan(plan.second_phase_method, plan),
    )
