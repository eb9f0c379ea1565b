"""The sample against known shares of the population: standardised differences, and a test that knows the design.

For categories c with known shares P_c the standardised difference is (p̂_c − P_c)/√(P_c(1 − P_c)); beyond 0.1 it is
worth a look whatever its significance (Austin 2009). The test of all categories at once is Rao and Scott's: with
N̂ = Σ w and O_c = Σ_{k∈c} w_k, X² = Σ (O_c − P_c N̂)²/(P_c N̂) is not χ² but Σ λ_c χ²₁, λ the eigenvalues of the
covariance of (O_c − P_c N̂)/√(P_c N̂) under the design. Satterthwaite's approximation divides X² by its mean Σ λ, with
(Σ λ)²/Σ λ² degrees above and as many times the degrees of the design below.

References
----------
Rao, J. N. K. & Scott, A. J. (1981), The analysis of categorical data from complex sample surveys: chi-squared tests for
goodness of fit and independence, JASA 76, 221-230; (1984), Ann. Statist. 12, 46-60. Thomas, D. R. & Rao, J. N. K.
(1987), JASA 82, 630-636. Austin, P. C. (2009), Statistics in Medicine 28, 3083-3107.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import pandas as pd
import scipy  # type: ignore[import-untyped, unused-ignore]

from sampling.assessment.errors import AssessmentError
from sampling.columns import require_columns
from sampling.estimation import Inference, Measure, Question, covariance_of, degrees_of_freedom, estimate
from sampling.estimation.design import FloatArray

_NOTHING = 1e-10


@dataclass(frozen=True, kw_only=True)
class KnownShares:
    """What the population has of each category of a column; counts or shares.

    Raises
    ------
    AssessmentError
        ``ASSESSMENT_MARGIN_INVALID`` with ``column``: fewer than two categories, or one that is not above 0.
    """

    column: str
    counts: Mapping[str, float]

    def __post_init__(self) -> None:
        usable = [math.isfinite(count) and count > 0 for count in self.counts.values()]
        if len(usable) < 2 or not all(usable):
            message = f"the margin {self.column} needs two categories with counts above 0"
            raise AssessmentError("ASSESSMENT_MARGIN_INVALID", message, column=self.column)

    @property
    def shares(self) -> dict[str, float]:
        """Shares that add up to 1."""
        whole = sum(self.counts.values())
        return {name: count / whole for name, count in self.counts.items()}


@dataclass(frozen=True, kw_only=True)
class MarginComparison:
    """A margin compared.

    Attributes
    ----------
    table
        A row per category: ``column, category, expected, share, standard_error, lower, upper, difference,
        standardised_difference, n_households``.
    statistic, eigenvalues
        X² and λ, which are those of R's ``svygofchisq``.
    scale, degrees
        X² over the scale is about χ² with so many degrees.
    chi_square_p, p_value
        By that χ², and by F with the degrees of freedom of the design, which is the one to use. NaN where the weights
        are calibrated to this margin, so that nothing is left to chance.
    """

    table: pd.DataFrame
    statistic: float
    eigenvalues: tuple[float, ...]
    scale: float
    degrees: float
    chi_square_p: float
    p_value: float


def compare_with_margin(households: pd.DataFrame, *, margin: KnownShares, inference: Inference) -> MarginComparison:
    """Return the comparison of a margin; every household's category must be one of the margin's.

    Raises
    ------
    ColumnError
        ``MISSING_COLUMN``.
    AssessmentError
        ``ASSESSMENT_MARGIN_CATEGORY_UNKNOWN`` with ``column, category``.
    EstimationError
        What the variance refuses.
    """
    require_columns(households, (margin.column,), table_name="households")
    held = households[margin.column].astype("str")
    unknown = sorted(set(held) - set(margin.counts))
    if unknown:
        message = f"{margin.column} holds {unknown[0]}, which the margin does not name"
        raise AssessmentError("ASSESSMENT_MARGIN_CATEGORY_UNKNOWN", message, column=margin.column, category=unknown[0])
    rows = [_row(held == name, name, share, margin, inference) for name, share in margin.shares.items()]
    statistic, eigenvalues = _goodness_of_fit(held, margin, inference)
    below = degrees_of_freedom(inference.design, inference.units, rule=inference.rule.first_stage)
    test = _satterthwaite(statistic, eigenvalues, below=below)
    return MarginComparison(
        table=pd.DataFrame(rows),
        statistic=statistic,
        eigenvalues=tuple(float(each) for each in eigenvalues),
        scale=test.scale,
        degrees=test.degrees,
        chi_square_p=test.chi_square_p,
        p_value=test.p_value,
    )


def _row(
    is_so: "pd.Series[bool]", name: str, expected: float, margin: KnownShares, inference: Inference
) -> dict[str, object]:
    question = Question(measure=Measure.PROPORTION, column="is_so")
    everybody = np.ones(len(is_so), dtype=np.bool_)
    found = estimate(pd.DataFrame({"is_so": is_so}), question=question, inference=inference, is_member=everybody)
    difference = found.value - expected
    return {
        "column": margin.column,
        "category": name,
        "expected": expected,
        "share": found.value,
        "standard_error": found.standard_error,
        "lower": found.lower,
        "upper": found.upper,
        "difference": difference,
        "standardised_difference": difference / math.sqrt(expected * (1 - expected)),
        "n_households": int(is_so.sum()),
    }


def _goodness_of_fit(held: pd.Series, margin: KnownShares, inference: Inference) -> tuple[float, FloatArray]:
    """Return X² and the eigenvalues; linearised by the weights, the estimated N̂ counts as well."""
    weights, shares = inference.design.weights, np.array(list(margin.shares.values()))
    member = np.column_stack([(held == name).to_numpy(dtype=np.float64) for name in margin.counts])
    expected = shares * weights.sum()
    apart = weights @ member - expected
    slopes = (member - shares) / np.sqrt(expected) - 0.5 * shares * apart / expected**1.5
    covariance = covariance_of(inference.design, slopes, rule=inference.rule)
    return float((apart**2 / expected).sum()), np.asarray(np.linalg.eigvalsh(covariance)[::-1], dtype=np.float64)


class _Test(NamedTuple):
    scale: float
    degrees: float
    chi_square_p: float
    p_value: float


def _satterthwaite(statistic: float, eigenvalues: FloatArray, *, below: float) -> _Test:
    total, squares = float(eigenvalues.sum()), float((eigenvalues**2).sum())
    if total <= _NOTHING * max(1.0, statistic):
        return _Test(math.nan, math.nan, math.nan, math.nan)
    scale, degrees = squares / total, total**2 / squares
    by_f = float(scipy.special.fdtrc(degrees, degrees * below, statistic / total)) if below > 0 else math.nan
    return _Test(scale, degrees, float(scipy.special.chdtrc(degrees, statistic / scale)), by_f)
