"""The drawn households beside all that were screened in their areas, and how even their response was."""

import numpy as np
import pandas as pd

from fieldwork.messages import sentence
from fieldwork.rules.assessment_estimates import RULE, income_per_person
from fieldwork.rules.assessment_input import CLASS, AssessmentInput, Prepared, filled_by_area
from fieldwork.rules.assessment_sections import Heading, Headings, Kind, Part, Section
from fieldwork.rules.plan_screening import imputation_of_plan
from fieldwork.rules.propensity import PropensityModel, fit_propensity, with_propensity
from sampling.assessment import DistanceColumns, area_distances, response_indicators
from sampling.columns import INCOME_PER_PERSON
from sampling.draw.order import ordered_areas
from sampling.estimation import DesignColumns, design_of
from sampling.screening import participating
from sampling.weights.factors import BASE
from sampling.weights.response import PROPENSITY

KNOWN_PERSONS = "n_persons_of_area"
_COLUMNS = {INCOME_PER_PERSON: "人均收入", "n_persons": "户人口", "residence_type": "居住类型"}

_DISTANCES: Headings = {
    "area_name": Heading(label="小区"),
    "label": Heading(label="变量"),
    "n_screened": Heading(label="摸底户", kind=Kind.COUNT),
    "n_drawn": Heading(label="抽中户", kind=Kind.COUNT),
    "distance": Heading(label="分布距离", kind=Kind.DECIMAL),
    "mean_difference": Heading(label="均值之差÷标准差", kind=Kind.DECIMAL),
    "share_as_far": Heading(label="同样远的样本占比", kind=Kind.SHARE),
}


def area_section(given: AssessmentInput, prepared: Prepared) -> Section:
    """Return the distance of the drawn households of each area from those that could be drawn, by column."""
    listed = _ranked(given, prepared)
    drawn = prepared.cases[prepared.cases["replaced_household_id"].isna()]
    categories = tuple(name for name in ("residence_type",) if name in listed)
    columns = DistanceColumns(numbers=(INCOME_PER_PERSON, "n_persons"), categories=categories)
    found = area_distances(listed, drawn, columns=columns, ranked=True)
    names = dict(zip(given.areas["ea_id"], given.areas["area_name"], strict=True))
    table = found.assign(area_name=found["ea_id"].map(names), label=found["column"].map(_COLUMNS))
    income = table[table["column"] == INCOME_PER_PERSON]
    n_rare = int((income["share_as_far"] < 0.05).sum())
    says = (
        sentence("ASSESSMENT_AREAS", n=n_rare, n_areas=len(income), ordinary=f"{len(income) * 0.05:.1f}"),
        sentence("ASSESSMENT_AREAS_HOW"),
    )
    return Section(part=Part.AREAS, says=says, table=table, headings=_DISTANCES)


def _ranked(given: AssessmentInput, prepared: Prepared) -> pd.DataFrame:
    """Return who could be drawn, with the place in the order of the draw, from the answers in force."""
    part = participating(prepared.screened)
    with_income = part.assign(**{INCOME_PER_PERSON: income_per_person(part)})
    imputation = imputation_of_plan(given.plan.screening_work)
    whole = part.drop(columns=[name for name in (INCOME_PER_PERSON,) if name in part])
    orders = ordered_areas(whole, sort=given.plan.draw.sort, imputation=imputation)
    rank = {household: place for area in orders for place, household in enumerate(area.household_ids)}
    return with_income.assign(rank=with_income["household_id"].map(rank))


_RESPONSE: Headings = {
    "label": Heading(label="指标"),
    "value": Heading(label="值", kind=Kind.DECIMAL),
    "standard_error": Heading(label="标准误", kind=Kind.DECIMAL),
}


def response_section(prepared: Prepared) -> Section:
    """Return R-indicator and variation of the propensities of the drawn households."""
    cases = prepared.weighting.cases
    drawn = cases[cases["replaced_household_id"].isna()].reset_index(drop=True)
    known = drawn.assign(**{KNOWN_PERSONS: filled_by_area(drawn, "n_persons")})
    fit = fit_propensity(known, model=PropensityModel(categories=(CLASS,), numbers=(KNOWN_PERSONS,)))
    eligible = with_propensity(known, fit).dropna(subset=[PROPENSITY])
    design = design_of(eligible, columns=DesignColumns(weight=BASE))
    found = response_indicators(design, eligible[PROPENSITY].to_numpy(dtype=np.float64), rule=RULE)
    table = pd.DataFrame(
        [
            ("平均应答倾向", found.mean, np.nan),
            ("R 指标（1 为完全均匀）", found.r_indicator, found.r_standard_error),
            ("应答倾向的变差系数", found.cv, found.cv_standard_error),
        ],
        columns=["label", "value", "standard_error"],
    )
    says = (
        sentence("ASSESSMENT_RESPONSE", r=f"{found.r_indicator:.2f}", cv=f"{found.cv:.2f}"),
        sentence("ASSESSMENT_RESPONSE_HOW"),
    )
    return Section(part=Part.RESPONSE, says=says, table=table, headings=_RESPONSE)
