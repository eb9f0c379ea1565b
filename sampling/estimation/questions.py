"""Questions of a table of households, and the statistics they ask for."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np
import pandas as pd

from sampling.estimation.confidence import IntervalKind
from sampling.estimation.design import BoolArray, FloatArray
from sampling.estimation.errors import EstimationError
from sampling.estimation.inequality import gini, quintile_share, s80_s20
from sampling.estimation.linearised import Statistic, counting, mean, proportion, ratio, total


class Measure(StrEnum):
    """What is asked of a column."""

    TOTAL = "total"
    MEAN = "mean"
    RATIO = "ratio"
    PROPORTION = "proportion"
    QUANTILE = "quantile"
    GINI = "gini"
    QUINTILE_SHARE = "quintile_share"
    S80_S20 = "s80_s20"


@dataclass(frozen=True, kw_only=True)
class Question:
    """A measure of a column.

    Parameters
    ----------
    denominator
        Column below the line of a ratio (income per person: ``income`` over ``n_persons``).
    probability
        Of a quantile.
    fifth
        Of a quintile share, 1 (poorest) to 5.
    counted_by
        Column by which each household counts so many times (``n_persons``: a distribution over persons); for all
        measures but totals and ratios.
    """

    measure: Measure
    column: str
    denominator: str | None = None
    probability: float | None = None
    fifth: int | None = None
    counted_by: str | None = None

    @property
    def read(self) -> tuple[str, ...]:
        """The columns that a table must have."""
        return tuple(name for name in (self.column, self.denominator, self.counted_by) if name is not None)


_SHARES = (Measure.PROPORTION, Measure.QUANTILE, Measure.GINI, Measure.QUINTILE_SHARE)


def interval_kind(measure: Measure, *, is_positive: bool) -> IntervalKind:
    """Return the scale of an interval: logit for shares; log for amounts that cannot be below 0, else plain.

    Few areas and incomes with a long tail: on the log scale the interval reaches further up than down, and covers
    better (docs/methods-estimation.md has the numbers).
    """
    if measure in _SHARES:
        return IntervalKind.LOGIT
    return IntervalKind.LOG if is_positive else IntervalKind.PLAIN


def statistic_of(members: pd.DataFrame, question: Question) -> Statistic:
    """Return the statistic that a question asks of a table (not for quantiles, whose interval is made otherwise)."""
    y = numbers_of(members, question.column)
    makers = {
        Measure.TOTAL: lambda: total(y),
        Measure.MEAN: lambda: mean(y),
        Measure.RATIO: lambda: ratio(y, numbers_of(members, required(question, "denominator"))),
        Measure.PROPORTION: lambda: proportion(_truths(y)),
        Measure.GINI: lambda: gini(y),
        Measure.QUINTILE_SHARE: lambda: quintile_share(y, fifth=int(required(question, "fifth"))),
        Measure.S80_S20: lambda: s80_s20(y),
    }
    statistic = makers[question.measure]()
    return statistic if question.counted_by is None else counting(numbers_of(members, question.counted_by), statistic)


def times_of(members: pd.DataFrame, question: Question) -> FloatArray:
    """Return how often each member counts."""
    return np.ones(len(members)) if question.counted_by is None else numbers_of(members, question.counted_by)


def numbers_of(table: pd.DataFrame, column: str) -> FloatArray:
    """Return a column as numbers, NaN where it holds none."""
    return pd.to_numeric(table[column], errors="coerce").to_numpy(dtype=np.float64, na_value=np.nan)


def _truths(values: FloatArray) -> BoolArray:
    """Return truths; a column of a proportion holds 0 and 1 (or truths) only."""
    wrong = ~np.isin(values, (0.0, 1.0))
    if wrong.any():
        n_missing = int(wrong.sum())
        message = f"{n_missing} values are neither 0 nor 1"
        raise EstimationError("ESTIMATION_NOT_TRUTHS", message, n_wrong=n_missing)
    return np.asarray(values == 1)


def required(question: Question, field: str) -> Any:
    """Return what the measure cannot do without (``ESTIMATION_QUESTION_INCOMPLETE``)."""
    value = getattr(question, field)
    if value is None:
        message = f"the measure {question.measure} needs {field}"
        raise EstimationError("ESTIMATION_QUESTION_INCOMPLETE", message, measure=question.measure, field=field)
    return value


def is_positive(members: pd.DataFrame, question: Question) -> bool:
    """Tell whether no member has less than 0."""
    return bool((numbers_of(members, question.column) >= 0).all())
