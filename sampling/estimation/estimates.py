"""Answers to questions, for all households and by domain, with the precision they have."""

import math
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import cached_property

import numpy as np
import pandas as pd

from sampling.columns import require_columns
from sampling.estimation.confidence import (
    Interval,
    IntervalKind,
    degrees_of_freedom,
    simple_random_variance,
    t_interval,
    t_quantile,
)
from sampling.estimation.design import BoolArray, FloatArray, SampleDesign
from sampling.estimation.errors import EstimationError
from sampling.estimation.inequality import weighted_quantile
from sampling.estimation.linearised import Linearised, Statistic, counting, proportion, within
from sampling.estimation.methods import VarianceMethod, by_linearisation
from sampling.estimation.questions import (
    Measure,
    Question,
    interval_kind,
    is_positive,
    numbers_of,
    required,
    statistic_of,
    times_of,
)
from sampling.estimation.strata import FirstStage, first_stage
from sampling.estimation.variance import VarianceRule

ALL = "all"


@dataclass(frozen=True, kw_only=True)
class Estimate:
    """An estimate with its precision; numbers that cannot be given are NaN.

    Attributes
    ----------
    degrees, scale
        Degrees of freedom of the interval from ``lower`` to ``upper``, and the scale on which it is symmetric.
    design_effect, effective_size
        Variance over that of as many households drawn singly with replacement, and n over that.
    n_households, n_areas
        What stands behind it: members with a weight, and the areas where they live.
    """

    value: float
    standard_error: float
    lower: float
    upper: float
    degrees: float
    scale: IntervalKind
    design_effect: float
    effective_size: float
    n_households: int
    n_areas: int


@dataclass(frozen=True, kw_only=True)
class Inference:
    """How estimates get their precision.

    Parameters
    ----------
    rule
        Of the variance; it gives the degrees of freedom as well.
    method
        Other than linearisation under the rule: replicates, or residuals of calibration (`methods`).
    """

    design: SampleDesign
    rule: VarianceRule
    confidence: float
    method: VarianceMethod | None = None

    @cached_property
    def units(self) -> FirstStage:
        """Units of the first stage."""
        return first_stage(self.design, single_area=self.rule.single_area)

    @property
    def variance(self) -> VarianceMethod:
        """The method."""
        return self.method or by_linearisation(self.rule)


def estimates_by_domain(
    households: pd.DataFrame, *, question: Question, inference: Inference, domain: str | None = None
) -> pd.DataFrame:
    """Return the answer for all households and for each value of a column.

    Parameters
    ----------
    households
        The table from which the design was made, with the columns of the question.
    domain
        Column of domains; they may cut through areas.

    Returns
    -------
    DataFrame
        ``domain`` (``all`` first) and the attributes of `Estimate`.

    Raises
    ------
    ColumnError
        ``MISSING_COLUMN``.
    EstimationError
        ``ESTIMATION_QUESTION_INCOMPLETE`` with ``measure, field``; what the statistic and the variance refuse.
    """
    columns = question.read if domain is None else (*question.read, domain)
    require_columns(households, columns, table_name="households")
    rows = [
        {"domain": name, **asdict(estimate(households, question=question, inference=inference, is_member=members))}
        for name, members in _domains(households, domain)
    ]
    return pd.DataFrame(rows)


def _domains(households: pd.DataFrame, domain: str | None) -> Iterator[tuple[str, BoolArray]]:
    yield ALL, np.ones(len(households), dtype=np.bool_)
    if domain is not None:
        values = households[domain].astype("str").to_numpy()
        for name in np.unique(values):
            yield str(name), values == name


def estimate(households: pd.DataFrame, *, question: Question, inference: Inference, is_member: BoolArray) -> Estimate:
    """Return the answer for the members (n,)."""
    make = _quantile if question.measure == Measure.QUANTILE else _plain
    weights, area = inference.design.weights[is_member], inference.design.area[is_member]
    if not (weights > 0).any():
        raise EstimationError("ESTIMATION_EMPTY", "no member has a weight above 0")
    return make(
        households,
        question=question,
        answering=_Answering(inference=inference, is_member=is_member),
        counts=(int((weights > 0).sum()), len(np.unique(area[weights > 0]))),
    )


@dataclass(frozen=True, kw_only=True)
class _Answering:
    """What an answer for some members needs."""

    inference: Inference
    is_member: BoolArray

    @property
    def degrees(self) -> float:
        rule = self.inference.rule.first_stage
        return degrees_of_freedom(self.inference.design, self.inference.units, rule=rule, is_member=self.is_member)

    def interval(self, value: float, *, error: float, kind: IntervalKind) -> Interval:
        return t_interval(
            value, standard_error=error, degrees=self.degrees, confidence=self.inference.confidence, kind=kind
        )

    def variance(self, statistic: Statistic, linearised: Linearised) -> float:
        return self.inference.variance(self.inference.design, statistic, linearised)

    def effect(self, linearised: Linearised, *, variance: float, is_total: bool) -> float:
        # A total's variance comes from who is a member as well, so all households are compared for it.
        members = slice(None) if is_total else self.is_member
        simple = simple_random_variance(self.inference.design.weights[members], linearised.variable[members])
        return variance / simple if simple > 0 else math.nan


def _plain(households: pd.DataFrame, *, question: Question, answering: _Answering, counts: tuple[int, int]) -> Estimate:
    statistic = within(answering.is_member, lambda members: statistic_of(households[members], question))
    linearised = statistic(answering.inference.design.weights)
    variance = answering.variance(statistic, linearised)
    error = math.sqrt(variance)
    kind = interval_kind(question.measure, is_positive=is_positive(households[answering.is_member], question))
    lower, upper = answering.interval(linearised.value, error=error, kind=kind)
    effect = answering.effect(linearised, variance=variance, is_total=question.measure == Measure.TOTAL)
    return Estimate(
        value=linearised.value,
        standard_error=error,
        lower=lower,
        upper=upper,
        degrees=answering.degrees,
        scale=kind,
        design_effect=effect,
        effective_size=counts[0] / effect if effect else math.nan,
        n_households=counts[0],
        n_areas=counts[1],
    )


def _quantile(
    households: pd.DataFrame, *, question: Question, answering: _Answering, counts: tuple[int, int]
) -> Estimate:
    """Return a quantile; its interval is that of the share up to it, read back on the values (Woodruff 1952).

    The standard error is the interval's width over 2t; the design effect is that of the share.
    """
    members = households[answering.is_member]
    weights = answering.inference.design.weights[answering.is_member]
    times = times_of(members, question)
    y = numbers_of(members, question.column)
    probability = float(required(question, "probability"))
    value = weighted_quantile(y, weights * times, probability=probability)
    share = within(answering.is_member, lambda _: counting(times, proportion(y <= value)))
    linearised = share(answering.inference.design.weights)
    variance = answering.variance(share, linearised)
    shares = answering.interval(linearised.value, error=math.sqrt(variance), kind=IntervalKind.LOGIT)
    lower, upper = (_value_at(y, weights * times, share) for share in shares)
    effect = answering.effect(linearised, variance=variance, is_total=False)
    return Estimate(
        value=value,
        standard_error=(upper - lower) / (2 * t_quantile(answering.inference.confidence, answering.degrees)),
        lower=lower,
        upper=upper,
        degrees=answering.degrees,
        scale=IntervalKind.LOGIT,
        design_effect=effect,
        effective_size=counts[0] / effect if effect else math.nan,
        n_households=counts[0],
        n_areas=counts[1],
    )


def _value_at(values: FloatArray, weights: FloatArray, share: float) -> float:
    return weighted_quantile(values, weights, probability=share) if 0 < share < 1 else math.nan
