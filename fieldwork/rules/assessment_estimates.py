"""Estimates of the bookkeeping households with the two-phase variance: from screening, from outcome data, old and new.

Amounts per person are ratios of two totals. Intervals are those of `sampling.estimation` with the degrees of freedom of
the areas.
"""

from collections.abc import Iterator
from typing import Any

import numpy as np
import pandas as pd

from fieldwork.rules.assessment_input import Prepared
from sampling.assessment import Measured, break_in_series
from sampling.estimation import (
    DesignColumns,
    Estimate,
    Inference,
    Measure,
    Question,
    VarianceRule,
    by_two_phases,
    design_of,
    estimate,
)
from sampling.estimation.design import FloatArray

RULE = VarianceRule()
VALUE = "value_"
INCOME, PERSONS, CONSUMPTION = "disposable_income", "n_residents", "consumption"
LABELS = {
    "income": "摸底：人均年收入（元）",
    "n_persons": "摸底：户均人口（人）",
    INCOME: "当月人均可支配收入（元）",
    CONSUMPTION: "当月人均消费支出（元）",
    PERSONS: "户均常住人口（人）",
}


def inference_of(prepared: Prepared, *, confidence: float) -> Inference:
    """Return how estimates of the respondents get their precision: calibrated in two phases."""
    drawn = prepared.respondents
    method = by_two_phases(
        prepared.weighting.two_phase.contributions, household_ids=drawn["household_id"].tolist(), rule=RULE
    )
    return Inference(design=design_of(drawn), rule=RULE, confidence=confidence, method=method)


def plain_inference(households: pd.DataFrame, *, confidence: float, weight: str) -> Inference:
    """Return the inference of a table with weights that were not calibrated, or whose calibration is not known."""
    return Inference(
        design=design_of(households, columns=DesignColumns(weight=weight)), rule=RULE, confidence=confidence
    )


def screened_questions() -> list[tuple[str, Question]]:
    """Return what screening tells of every bookkeeping household."""
    return [
        ("income", Question(measure=Measure.RATIO, column="income", denominator="n_persons")),
        ("n_persons", Question(measure=Measure.MEAN, column="n_persons")),
    ]


def value_questions(table: pd.DataFrame, *, prefix: str) -> list[tuple[str, Question]]:
    """Return what the outcome data can be asked; consumption only where there is such a column."""
    persons = f"{prefix}{PERSONS}"
    asked = [
        (name, Question(measure=Measure.RATIO, column=f"{prefix}{name}", denominator=persons))
        for name in (INCOME, CONSUMPTION)
        if f"{prefix}{name}" in table
    ]
    return [*asked, (PERSONS, Question(measure=Measure.MEAN, column=persons))]


def estimate_table(table: pd.DataFrame, questions: list[tuple[str, Question]], inference: Inference) -> pd.DataFrame:
    """Return a row per question, over the households that answered it.

    Returns
    -------
    DataFrame
        ``name, label, value, standard_error, lower, upper, relative_half_width_percent, design_effect, degrees,
        n_households``.
    """
    return pd.DataFrame([estimate_row(name, _answered(table, question, inference)) for name, question in questions])


def estimate_row(name: str, found: Estimate) -> dict[str, Any]:
    """Return an estimate as a row."""
    half_width = (found.upper - found.lower) / 2
    return {
        "name": name,
        "label": LABELS[name],
        "value": found.value,
        "standard_error": found.standard_error,
        "lower": found.lower,
        "upper": found.upper,
        "relative_half_width_percent": 100 * half_width / found.value if found.value else np.nan,
        "design_effect": found.design_effect,
        "degrees": found.degrees,
        "n_households": found.n_households,
    }


def _answered(table: pd.DataFrame, question: Question, inference: Inference) -> Estimate:
    """Return the estimate over those who answered; the others are outside the domain and do not count."""
    numbers = table[list(question.read)].apply(pd.to_numeric, errors="coerce").astype("float64")
    known = np.asarray(numbers.notna().all(axis=1))
    return estimate(numbers.fillna(0.0), question=question, inference=inference, is_member=known)


def break_rows(prepared: Prepared, old: pd.DataFrame, *, confidence: float) -> Iterator[dict[str, Any]]:
    """Yield a row per value that both samples have: old, new, the difference and what could have been seen."""
    drawn = prepared.respondents
    new_inference = inference_of(prepared, confidence=confidence)
    old_inference = plain_inference(old, confidence=confidence, weight="weight")
    names = {name for name, _ in value_questions(old, prefix="")}
    asked_of_old = dict(value_questions(old, prefix=""))
    for name, question in value_questions(drawn, prefix=VALUE):
        if name in names:
            before = _answered(old, asked_of_old[name], old_inference)
            now = _answered(drawn, question, new_inference)
            yield _break_row(name, before, now, confidence=confidence)


def _break_row(name: str, before: Estimate, now: Estimate, *, confidence: float) -> dict[str, Any]:
    found = break_in_series(_measured(before), _measured(now), confidence=confidence)
    return {
        "name": name,
        "label": LABELS[name],
        "old": before.value,
        "new": now.value,
        "difference": found.difference,
        "lower": found.lower,
        "upper": found.upper,
        "relative": found.relative,
        "relative_lower": found.relative_lower,
        "relative_upper": found.relative_upper,
        "least_detectable": found.least_detectable,
        "is_clear": found.is_clear,
    }


def _measured(found: Estimate) -> Measured:
    return Measured(value=found.value, standard_error=found.standard_error, degrees=found.degrees)


def shares_by_income(table: pd.DataFrame, *, weight: str | None, bounds: list[float]) -> "pd.Series[float]":
    """Return the share of households in each class of screened income per person, weighted if asked."""
    per_person = income_per_person(table)
    weights = np.ones(len(table)) if weight is None else table[weight].to_numpy(dtype=np.float64)
    known = np.isfinite(per_person)
    counts, _ = np.histogram(per_person[known], bins=[-np.inf, *bounds, np.inf], weights=weights[known])
    return pd.Series(counts / counts.sum() if counts.sum() else np.nan)


def income_per_person(table: pd.DataFrame) -> FloatArray:
    """Return the screened income per person, NaN where it is not known."""
    income, persons = (
        pd.to_numeric(table[name], errors="coerce").to_numpy(dtype=np.float64, na_value=np.nan)
        for name in ("income", "n_persons")
    )
    divided: FloatArray = np.divide(income, persons, out=np.full(len(table), np.nan), where=persons > 0)
    return divided
