"""How often the interval covers the truth over many draws of the whole design, and how wide it is.

Each draw takes areas and households as `sampling.simulate.design` does, makes a `SampleDesign` of them, and asks the
question through `estimate`, as any survey would.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
import scipy  # type: ignore[import-untyped, unused-ignore]

from sampling.estimation import (
    Estimate,
    Inference,
    Measure,
    Question,
    SampleDesign,
    VarianceRule,
    estimate,
    weighted_quantile,
)
from sampling.estimation.design import FloatArray, IntArray
from sampling.estimation.questions import numbers_of, required, statistic_of, times_of
from sampling.simulate.design import Population, SurveyDesign, prepare_design
from sampling.simulate.design.simulation import PreparedDesign, sample_of


@dataclass(frozen=True, kw_only=True)
class Trial:
    """A question, and how its interval is made.

    Parameters
    ----------
    question
        Of the columns ``income`` and ``n_persons``.
    survey
        The design that is drawn; its own default is fifteen areas of ten households.
    """

    question: Question
    rule: VarianceRule = field(default_factory=VarianceRule)
    confidence: float = 0.95
    survey: SurveyDesign = field(default_factory=SurveyDesign)


@dataclass(frozen=True, kw_only=True)
class Coverage:
    """What became of the intervals of a question.

    Attributes
    ----------
    covered, below, above
        Shares of draws whose interval holds the truth, lies wholly below it, wholly above it.
    error
        Monte-Carlo standard error of ``covered``.
    relative_width
        Mean width over that of the interval that would be right with the estimate's true spread known (2·z·sd).
    bias_percent, relative_error_percent
        Mean error and standard deviation of the estimate, in percent of the truth.
    """

    n_draws: int
    covered: float
    below: float
    above: float
    error: float
    relative_width: float
    bias_percent: float
    relative_error_percent: float


def interval_coverage(population: Population, *, trial: Trial, n_draws: int, seed: str) -> Coverage:
    """Return the coverage of a question's interval over draws of the design; the same seed gives the same draws."""
    prepared = prepare_design(population, design=trial.survey, seed=seed)
    answers = [answer(table, design, trial=trial) for table, design in samples(prepared, n_draws=n_draws)]
    return coverage_of(answers, truth=truth_of(population, trial.question), confidence=trial.confidence)


def samples(prepared: PreparedDesign, *, n_draws: int) -> Iterator[tuple[pd.DataFrame, SampleDesign]]:
    """Yield the households of each draw with their design."""
    population = prepared.population
    drawn = sample_of(prepared, draws=np.arange(n_draws, dtype=np.int64))
    for households, weights in zip(drawn.households, drawn.area_weights, strict=True):
        yield _table(population, households.ravel()), _design(prepared, households, weights)


def _table(population: Population, households: IntArray) -> pd.DataFrame:
    return pd.DataFrame({"income": population.outcome[households], "n_persons": population.persons[households]})


def _design(prepared: PreparedDesign, households: IntArray, weights: FloatArray) -> SampleDesign:
    n_areas, n_households = households.shape
    areas = prepared.population.household_area[households[:, 0]]
    area = np.repeat(np.arange(n_areas), n_households)
    return SampleDesign(
        weights=np.repeat(weights, n_households),
        area=area,
        area_ids=tuple(prepared.population.area_ids[each] for each in areas),
        area_stratum=np.zeros(n_areas, dtype=np.int64),
        strata=("",),
        area_prob=prepared.line.area_prob[areas],
        household_prob=np.repeat(n_households / prepared.population.n_in_area[areas], n_households),
        household_order=np.arange(households.size),
    )


def answer(table: pd.DataFrame, design: SampleDesign, *, trial: Trial) -> Estimate:
    """Return the answer of one draw."""
    inference = Inference(design=design, rule=trial.rule, confidence=trial.confidence)
    members = np.ones(len(table), dtype=np.bool_)
    return estimate(table, question=trial.question, inference=inference, is_member=members)


def truth_of(population: Population, question: Question) -> float:
    """Return what the question's answer is when everybody is asked."""
    everybody = _table(population, np.arange(population.n_households))
    weights = np.ones(population.n_households)
    if question.measure == Measure.QUANTILE:
        counted = weights * times_of(everybody, question)
        values, probability = numbers_of(everybody, question.column), required(question, "probability")
        return weighted_quantile(values, counted, probability=probability)
    return statistic_of(everybody, question)(weights).value


def coverage_of(answers: list[Estimate], *, truth: float, confidence: float) -> Coverage:
    """Return how the intervals of many draws met the truth."""
    values = np.array([each.value for each in answers])
    lower, upper = (np.array([getattr(each, name) for each in answers]) for name in ("lower", "upper"))
    covered = float(((lower <= truth) & (truth <= upper)).mean())
    ideal = 2 * float(scipy.special.ndtri((1 + confidence) / 2)) * float(values.std())
    return Coverage(
        n_draws=len(answers),
        covered=covered,
        below=float((upper < truth).mean()),
        above=float((lower > truth).mean()),
        error=math.sqrt(covered * (1 - covered) / len(answers)),
        relative_width=float((upper - lower).mean()) / ideal,
        bias_percent=100 * float(values.mean() / truth - 1),
        relative_error_percent=100 * float(values.std()) / abs(truth),
    )
