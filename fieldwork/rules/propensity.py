"""Response propensities: how likely a household like this one is to take part, by a logistic regression.

The fit is statsmodels' (maximum likelihood, no penalty); `sampling.weights` takes the propensities as a column. A
category in which everybody or nobody took part makes the likelihood rise without end: such a fit is refused by name
and not returned with propensities of 0 or 1.

References
----------
Valliant, R., Dever, J. A. & Kreuter, F. (2018), §13.5. Albert, A. & Anderson, J. A. (1984), On the existence of maximum
likelihood estimates in logistic regression models, Biometrika 71, 1-10.
"""

import warnings
from dataclasses import dataclass
from importlib import import_module

import numpy as np
import numpy.typing as npt
import pandas as pd

from fieldwork.rules.refusals import InputRefusal
from sampling.columns import require_columns
from sampling.weights import ResponseStatus
from sampling.weights.errors import finite_column, positive_column
from sampling.weights.response import PROPENSITY, STATUS

Vector = npt.NDArray[np.float64]
_STEPS, _CHANGE = 100, 1e-12
_CERTAIN = 1e-7
INTERCEPT = "intercept"


@dataclass(frozen=True, kw_only=True)
class PropensityModel:
    """What response is explained by.

    Parameters
    ----------
    categories, numbers
        Columns known for respondents and non-respondents alike. The first category in order is the reference.
    weight
        Column of weights in the likelihood, scaled to a mean of 1; ``None`` for none.
    """

    categories: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    weight: str | None = None


@dataclass(frozen=True, kw_only=True, eq=False)
class PropensityFit:
    """The coefficients and the propensity of each eligible case.

    Parameters
    ----------
    coefficients
        ``term, estimate, standard_error``; the errors take households as independent, within areas too.
    """

    coefficients: pd.DataFrame
    propensity: "pd.Series[float]"


def fit_propensity(cases: pd.DataFrame, *, model: PropensityModel) -> PropensityFit:
    """Fit the model to the cases that are eligible (``response_status`` respondent or nonrespondent).

    Raises
    ------
    InputRefusal
        ``PROPENSITY_NO_CASES`` (``n_respondents, n_nonrespondents``); ``PROPENSITY_SEPARATED`` (``columns``);
        ``PROPENSITY_REDUNDANT`` (``columns``).
    WeightingError, ColumnError
        For a column that is missing, or a number or weight that is none.
    """
    require_columns(cases, (STATUS, *model.categories, *model.numbers), table_name="cases")
    eligible = cases[cases[STATUS].isin([ResponseStatus.RESPONDENT, ResponseStatus.NONRESPONDENT])]
    responded: Vector = (eligible[STATUS] == ResponseStatus.RESPONDENT).to_numpy().astype(np.float64)
    _require_both(responded)
    x, terms = _matrix(eligible, model)
    _require_full_rank(x, terms)
    _require_mixed_categories(eligible, responded, model)
    weight = np.ones(len(eligible)) if model.weight is None else positive_column(eligible, model.weight)
    estimate, error, fitted = _maximum_likelihood(x, responded, weight=weight / weight.mean())
    if ((fitted < _CERTAIN) | (fitted > 1 - _CERTAIN)).any():
        raise InputRefusal("PROPENSITY_SEPARATED", columns="、".join((*model.categories, *model.numbers)))
    coefficients = pd.DataFrame({"term": terms, "estimate": estimate, "standard_error": error})
    return PropensityFit(coefficients=coefficients, propensity=pd.Series(fitted, index=eligible.index))


def with_propensity(cases: pd.DataFrame, fit: PropensityFit) -> pd.DataFrame:
    """Return the cases with ``response_propensity``, missing for those that are not eligible."""
    return cases.assign(**{PROPENSITY: fit.propensity.reindex(cases.index)})


def _maximum_likelihood(x: Vector, responded: Vector, *, weight: Vector) -> tuple[Vector, Vector, Vector]:
    """Return estimates, their standard errors and the fitted propensities."""
    families = import_module("statsmodels.genmod.families")  # a quarter of a second that few commands need
    linear_model = import_module("statsmodels.genmod.generalized_linear_model")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # separation, which the caller refuses by name
        likelihood = linear_model.GLM(responded, x, family=families.Binomial(), freq_weights=weight)
        fitted = likelihood.fit(maxiter=_STEPS, tol=_CHANGE)
    return np.asarray(fitted.params), np.asarray(fitted.bse), np.asarray(fitted.fittedvalues)


def _matrix(eligible: pd.DataFrame, model: PropensityModel) -> tuple[Vector, list[str]]:
    columns, terms = [np.ones(len(eligible))], [INTERCEPT]
    for column in model.categories:
        texts = eligible[column].astype(str)
        for category in sorted(texts.unique())[1:]:
            columns.append((texts == category).to_numpy(dtype=np.float64))
            terms.append(f"{column}={category}")
    for column in model.numbers:
        columns.append(finite_column(eligible, column))
        terms.append(column)
    return np.column_stack(columns), terms


def _require_both(responded: Vector) -> None:
    n_respondents = int(responded.sum())
    if n_respondents in {0, responded.size}:
        raise InputRefusal(
            "PROPENSITY_NO_CASES", n_respondents=n_respondents, n_nonrespondents=responded.size - n_respondents
        )


def _require_full_rank(x: Vector, terms: list[str]) -> None:
    size = np.abs(x).max(axis=0)
    for end in range(1, x.shape[1] + 1):
        if size[end - 1] == 0 or np.linalg.matrix_rank(x[:, :end] / size[:end]) < end:
            raise InputRefusal("PROPENSITY_REDUNDANT", columns=terms[end - 1])


def _require_mixed_categories(eligible: pd.DataFrame, responded: Vector, model: PropensityModel) -> None:
    for column in model.categories:
        rate = pd.Series(responded).groupby(eligible[column].astype(str).to_numpy()).mean()
        certain = rate.index[(rate == 0) | (rate == 1)]
        if len(certain):
            raise InputRefusal("PROPENSITY_SEPARATED", columns=f"{column}: {'、'.join(certain)}")
