"""The assessment of the sample, section by section (Plan §14): what the tables say, and a sentence where one lacks.

Weights come first: without them there is no assessment. Every other section that cannot be made says why and leaves
the rest standing.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from fieldwork.messages import sentence
from fieldwork.rules.allocation import level_precision
from fieldwork.rules.assessment_areas import area_section, response_section
from fieldwork.rules.assessment_estimates import (
    VALUE,
    break_rows,
    estimate_table,
    inference_of,
    plain_inference,
    screened_questions,
    value_questions,
)
from fieldwork.rules.assessment_input import AssessmentInput, Prepared, prepare
from fieldwork.rules.assessment_margins import margin_section, sum_section
from fieldwork.rules.assessment_sections import Heading, Headings, Kind, Part, Section, missing
from fieldwork.rules.plan_assessment import AssessmentPlan
from fieldwork.rules.plan_weights import WeightsPlan
from fieldwork.rules.refusals import Refusal
from sampling.allocation import SpreadColumns, TwoStageSize, spread_from_screening
from sampling.allocation.precision import weight_effect
from sampling.assessment import Change, what_if
from sampling.errors import SamplingError
from sampling.weights import FINAL, weight_summary


@dataclass(frozen=True, kw_only=True, eq=False)
class Assessment:
    """All sections in order, the areas, and the weights they rest on."""

    areas: pd.DataFrame
    sections: tuple[Section, ...]
    prepared: Prepared

    def section(self, part: Part) -> Section:
        """Return one section."""
        return next(each for each in self.sections if each.part is part)

    @property
    def is_complete(self) -> bool:
        """Whether no section lacks."""
        return not any(each.is_missing for each in self.sections)


@dataclass(frozen=True, kw_only=True)
class Rules:
    """The plan's sections that the assessment needs."""

    weights: WeightsPlan
    assessment: AssessmentPlan


def assessment_of(given: AssessmentInput, *, rules: Rules) -> Assessment:
    """Return the assessment.

    Raises
    ------
    Refusal, SamplingError
        As `prepare`: without weights nothing can be said.
    """
    prepared = prepare(given, weights=rules.weights)
    makers: dict[Part, Callable[[], Section]] = {
        Part.WEIGHTS: lambda: weight_section(prepared),
        Part.SUMS: lambda: sum_section(given, prepared),
        Part.MARGINS: lambda: margin_section(given, prepared, plan=rules.assessment),
        Part.AREAS: lambda: area_section(given, prepared),
        Part.RESPONSE: lambda: response_section(prepared),
        Part.RATES: lambda: rate_section(given),
        Part.PRECISION: lambda: precision_section(given, prepared, plan=rules.assessment),
        Part.WHAT_IF: lambda: what_if_section(given, prepared, plan=rules.assessment),
        Part.OUTCOMES: lambda: outcome_section(given, prepared, plan=rules.assessment),
        Part.SERIES: lambda: series_section(given, prepared, plan=rules.assessment),
    }
    return Assessment(areas=given.areas, sections=tuple(_made(part, makers[part]) for part in Part), prepared=prepared)


def _made(part: Part, make: Callable[[], Section]) -> Section:
    try:
        return make()
    except Refusal as refusal:
        return missing(part, refusal.sentence)
    except SamplingError as error:
        return missing(part, sentence(error.code, **error.fields))


_FACTORS: Headings = {
    "label": Heading(label="步骤"),
    "n_households": Heading(label="户数", kind=Kind.COUNT),
    "total": Heading(label="权数合计", kind=Kind.AMOUNT),
    "smallest": Heading(label="最小", kind=Kind.AMOUNT),
    "median": Heading(label="中位", kind=Kind.AMOUNT),
    "largest": Heading(label="最大", kind=Kind.AMOUNT),
    "weight_effect": Heading(label="权数不等的设计效应", kind=Kind.DECIMAL),
}


def weight_section(prepared: Prepared) -> Section:
    """Return how the weights develop factor by factor."""
    summary = weight_summary(prepared.respondents)
    labelled = summary.assign(label=[sentence(f"FACTOR.{factor}") for factor in summary["factor"]])
    last = summary.iloc[-1]
    says = [
        sentence("ASSESSMENT_WEIGHTS", n=int(last["n_households"]), total=f"{last['total']:,.0f}"),
        sentence("ASSESSMENT_WEIGHTS_HOW"),
    ]
    if prepared.n_strangers:
        says.append(sentence("ASSESSMENT_VALUES_STRANGERS", n=prepared.n_strangers))
    return Section(part=Part.WEIGHTS, says=tuple(says), table=labelled, headings=_FACTORS)


_RATES: Headings = {
    "number": Heading(label="序号", kind=Kind.COUNT),
    "name": Heading(label="小区"),
    "n": Heading(label="抽中户", kind=Kind.COUNT),
    "n_screened": Heading(label="摸底户", kind=Kind.COUNT),
    "coverage": Heading(label="摸底完成率", kind=Kind.SHARE),
    "RR2": Heading(label="应答率 RR2", kind=Kind.SHARE),
    "CON1": Heading(label="接触率", kind=Kind.SHARE),
    "REF1": Heading(label="拒绝率", kind=Kind.SHARE),
    "substitution_rate": Heading(label="换户率", kind=Kind.SHARE),
}


def rate_section(given: AssessmentInput) -> Section:
    """Return coverage of the screening, response and substitution of each area and in all."""
    own = given.screened[given.screened["ea_id"].isin(given.areas["ea_id"])]
    is_complete = own["outcome"].eq("complete") if "outcome" in own else pd.Series(data=True, index=own.index)
    n_listed, n_done = own.groupby("ea_id").size(), is_complete.groupby(own["ea_id"]).sum()
    names = dict(zip(given.areas["ea_id"], given.areas["area_name"], strict=True))
    listed = given.rates["unit"].map(n_listed).fillna(len(own)).astype("float64")
    done = given.rates["unit"].map(n_done).fillna(int(is_complete.sum())).astype("float64")
    table = given.rates.assign(
        number=[*range(1, len(given.rates)), np.nan],
        name=[names.get(unit, sentence("ASSESSMENT_ALL")) for unit in given.rates["unit"]],
        n_screened=done,
        coverage=done / listed,
    )
    whole = table.iloc[-1]
    says = sentence(
        "ASSESSMENT_RATES",
        coverage=f"{100 * whole['coverage']:.1f}%",
        response=f"{100 * whole['RR2']:.1f}%",
        substitution=f"{100 * whole['substitution_rate']:.1f}%",
    )
    return Section(part=Part.RATES, says=(says, sentence("ASSESSMENT_RATES_HOW")), table=table, headings=_RATES)


_ESTIMATES: Headings = {
    "label": Heading(label="指标"),
    "value": Heading(label="估计值", kind=Kind.VALUE),
    "standard_error": Heading(label="标准误", kind=Kind.VALUE),
    "lower": Heading(label="下限", kind=Kind.VALUE),
    "upper": Heading(label="上限", kind=Kind.VALUE),
    "relative_half_width_percent": Heading(label="相对误差", kind=Kind.PERCENT),
    "design_effect": Heading(label="设计效应", kind=Kind.DECIMAL),
    "degrees": Heading(label="自由度", kind=Kind.COUNT),
    "n_households": Heading(label="户数", kind=Kind.COUNT),
}


def precision_section(given: AssessmentInput, prepared: Prepared, *, plan: AssessmentPlan) -> Section:
    """Return the precision that was reached beside that which the sample size was planned for."""
    drawn, has_values = prepared.respondents, given.values is not None
    questions = value_questions(drawn, prefix=VALUE)[:1] if has_values else screened_questions()[:1]
    inference = (
        inference_of(prepared, confidence=plan.confidence)
        if has_values
        else plain_inference(drawn, confidence=plan.confidence, weight=FINAL)
    )
    table = estimate_table(drawn, questions, inference)
    reached = float(table["relative_half_width_percent"].iloc[0])
    says = [sentence("ASSESSMENT_PRECISION_FROM_VALUES" if has_values else "ASSESSMENT_PRECISION_FROM_SCREENING")]
    says.append(_against_plan(given, reached))
    return Section(part=Part.PRECISION, says=tuple(says), table=table, headings=_ESTIMATES)


def _against_plan(given: AssessmentInput, reached: float) -> str:
    areas, rules = given.plan.areas.n_areas, given.plan.allocation
    planned = None if rules is None else level_precision(areas, given.plan.draw.n_households_per_area, rules=rules)
    if planned is None:
        return sentence("ASSESSMENT_PRECISION_UNPLANNED", reached=f"{reached:.1f}")
    wanted = 100 * planned.relative_half_width
    code = "ASSESSMENT_PRECISION_REACHED" if reached <= wanted else "ASSESSMENT_PRECISION_SHORT"
    return sentence(code, reached=f"{reached:.1f}", planned=f"{wanted:.1f}")


_WHAT_IF: Headings = {
    "areas": Heading(label="小区增减", kind=Kind.COUNT),
    "households": Heading(label="每小区户数增减", kind=Kind.COUNT),
    "n_areas": Heading(label="小区", kind=Kind.COUNT),
    "n_households": Heading(label="记账户", kind=Kind.COUNT),
    "relative_half_width_percent": Heading(label="相对误差", kind=Kind.PERCENT),
    "width_ratio": Heading(label="区间宽度之比", kind=Kind.DECIMAL),
}


def what_if_section(given: AssessmentInput, prepared: Prepared, *, plan: AssessmentPlan) -> Section:
    """Return what some areas more or households less would change; from outcome data if there are any."""
    drawn = prepared.respondents
    columns = (
        SpreadColumns(numerator="income", denominator="n_persons", weight=FINAL)
        if given.values is None
        else SpreadColumns(numerator=f"{VALUE}disposable_income", denominator=f"{VALUE}n_residents", weight=FINAL)
    )
    spread = spread_from_screening(drawn, columns=columns)
    size = TwoStageSize(
        n_areas=spread.n_areas,
        n_households_per_area=given.plan.draw.n_households_per_area,
        weight_effect=weight_effect(drawn[FINAL].to_numpy(dtype=np.float64)),
    )
    changes = (Change(areas=plan.more_areas), Change(households=-plan.fewer_households))
    table = what_if(spread, size=size, changes=changes, confidence=plan.confidence)
    more, fewer = (100 * (ratio - 1) for ratio in table["width_ratio"].iloc[1:3])
    said = {"more": f"{more:+.0f}", "fewer": f"{fewer:+.0f}", "areas": plan.more_areas, "n": plan.fewer_households}
    says = (sentence("ASSESSMENT_WHAT_IF", **said), sentence("ASSESSMENT_WHAT_IF_HOW", n_areas=spread.n_areas))
    return Section(part=Part.WHAT_IF, says=says, table=table, headings=_WHAT_IF)


def outcome_section(given: AssessmentInput, prepared: Prepared, *, plan: AssessmentPlan) -> Section:
    """Return the estimates of the month from the outcome data, or that there are none."""
    if given.values is None:
        return missing(Part.OUTCOMES, sentence("ASSESSMENT_NEEDS_VALUES"))
    drawn = prepared.respondents
    inference = inference_of(prepared, confidence=plan.confidence)
    table = estimate_table(drawn, value_questions(drawn, prefix=VALUE), inference)
    says = sentence("ASSESSMENT_OUTCOMES", n=len(drawn))
    return Section(part=Part.OUTCOMES, says=(says,), table=table, headings=_ESTIMATES)


_BREAKS: Headings = {
    "label": Heading(label="指标"),
    "old": Heading(label="老样本", kind=Kind.VALUE),
    "new": Heading(label="新样本", kind=Kind.VALUE),
    "relative": Heading(label="相对变动", kind=Kind.SHARE),
    "relative_lower": Heading(label="下限", kind=Kind.SHARE),
    "relative_upper": Heading(label="上限", kind=Kind.SHARE),
    "least_detectable": Heading(label="看得出的最小变动", kind=Kind.SHARE),
}


def series_section(given: AssessmentInput, prepared: Prepared, *, plan: AssessmentPlan) -> Section:
    """Return the break between the old sample and the new one, or what is needed to see it."""
    if given.values is None or given.old is None:
        return missing(Part.SERIES, sentence("ASSESSMENT_NEEDS_OLD"))
    table = pd.DataFrame(break_rows(prepared, given.old, confidence=plan.confidence))
    n_clear = int(table["is_clear"].sum())
    code = "ASSESSMENT_SERIES_BREAK" if n_clear else "ASSESSMENT_SERIES_NONE"
    says = (sentence(code, n=n_clear), sentence("ASSESSMENT_SERIES_HOW"))
    return Section(part=Part.SERIES, says=says, table=table, headings=_BREAKS)
