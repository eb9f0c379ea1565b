"""The chain of factors whose product is the final weight.

    final_weight = base_weight · first_phase_factor · substitution_factor · eligibility_factor
                   · nonresponse_factor · trimming_factor · calibration_factor

Each step reads the product of the columns before its own, and adds its own column; none changes another's. A factor of
0 takes a case out without taking its row away, so that every sum can be followed.

References
----------
Valliant, R., Dever, J. A. & Kreuter, F. (2018), Practical Tools for Designing and Weighting Survey Samples, 2nd ed.,
§13.1-13.2. Särndal, C.-E., Swensson, B. & Wretman, J. (1992), Model Assisted Survey Sampling, §2.8, §4.3.
"""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from sampling.columns import require_columns
from sampling.weights.errors import Vector, WeightingError, column_at_least, finite_column, positive_column

BASE = "base_weight"
FIRST_PHASE = "first_phase_factor"
SUBSTITUTION = "substitution_factor"
ELIGIBILITY = "eligibility_factor"
NONRESPONSE = "nonresponse_factor"
TRIMMING = "trimming_factor"
CALIBRATION = "calibration_factor"
FACTORS = (BASE, FIRST_PHASE, SUBSTITUTION, ELIGIBILITY, NONRESPONSE, TRIMMING, CALIBRATION)
"""The columns in the order in which they are made; all but the first may be absent."""
FINAL = "final_weight"
STAGES = ("inclusion_prob_stage1", "inclusion_prob_stage2")


def with_base_weight(households: pd.DataFrame, *, stages: Sequence[str] = STAGES) -> pd.DataFrame:
    """Return the households with ``base_weight``, the reciprocal of the product of the stages' probabilities.

    A stage is any column of conditional probabilities: area, household; or village, area within the village (1/m),
    dwelling, household within the dwelling (1/n_h).

    Raises
    ------
    WeightingError
        ``WEIGHT_VALUE_INVALID``; ``WEIGHT_NO_STAGES``.

    >>> with_base_weight(pd.DataFrame({"inclusion_prob_stage1": [0.1], "inclusion_prob_stage2": [0.05]}))[
    ...     "base_weight"
    ... ].round(9).tolist()
    [200.0]
    """
    if not stages:
        raise WeightingError("WEIGHT_NO_STAGES", "no column of inclusion probabilities is named")
    probs = [positive_column(households, stage, at_most=1) for stage in stages]
    return households.assign(**{BASE: 1 / np.prod(probs, axis=0)})


def with_multiplicity(households: pd.DataFrame, *, links: str) -> pd.DataFrame:
    """Return the households with the base weight divided by the number of listed dwellings that lead to them.

    A household that lives in L listed dwellings could have come in by each of them: the weight is shared out over its
    links (Lavallée 2007, Indirect Sampling, §2.1), and no household counts twice.

    Raises
    ------
    WeightingError
        ``WEIGHT_VALUE_INVALID`` if a number of links is below 1.
    """
    return households.assign(**{BASE: positive_column(households, BASE) / column_at_least(households, links, least=1)})


def current_weight(table: pd.DataFrame, *, before: str | None = None) -> Vector:
    """Return the product of the factors made so far; with ``before``, of those that come before that factor.

    Raises
    ------
    WeightingError
        ``WEIGHT_FACTOR_OUT_OF_ORDER`` with ``column, expected`` if the factor, or a later one, is there already.
    """
    require_columns(table, (BASE,), table_name="households")
    if before is not None:
        _require_not_made(table, before)
    made = [_factor(table, factor) for factor in FACTORS if factor in table]
    return np.asarray(np.prod(made, axis=0), dtype=np.float64)


def _factor(table: pd.DataFrame, factor: str) -> Vector:
    """Return a factor's column; only linear calibration gives factors below 0."""
    return finite_column(table, factor) if factor == CALIBRATION else column_at_least(table, factor, least=0)


def with_final_weight(table: pd.DataFrame) -> pd.DataFrame:
    """Return the table with ``final_weight``, the product of the factors that are there."""
    return table.assign(**{FINAL: current_weight(table)})


def _require_not_made(table: pd.DataFrame, factor: str) -> None:
    made = [column for column in FACTORS[FACTORS.index(factor) :] if column in table]
    if made:
        message = f"{factor} cannot be made: {made[0]} is there already"
        raise WeightingError("WEIGHT_FACTOR_OUT_OF_ORDER", message, column=factor, expected=made[0])


def weight_summary(table: pd.DataFrame) -> pd.DataFrame:
    """Return how the weights develop, one row for each factor that is there.

    Returns
    -------
    DataFrame
        ``factor, n_households`` (weight not 0)``, n_negative, total, smallest, median, largest, weight_effect``
        (Kish's deff of unequal weights, n Σw² / (Σw)²), all of the product up to and with that factor.
    """
    product, rows = np.ones(len(table)), []
    for factor in (column for column in FACTORS if column in table):
        product = product * _factor(table, factor)
        rows.append({"factor": factor, **_described(product[product != 0])})
    return pd.DataFrame(rows)


def _described(weights: Vector) -> dict[str, float]:
    if not weights.size:
        raise WeightingError("WEIGHT_NOBODY_LEFT", "no case has a weight")
    return {
        "n_households": weights.size,
        "n_negative": int((weights < 0).sum()),
        "total": float(weights.sum()),
        "smallest": float(weights.min()),
        "median": float(np.median(weights)),
        "largest": float(weights.max()),
        "weight_effect": float(weights.size * (weights**2).sum() / weights.sum() ** 2),
    }
