"""Unknown eligibility and non-response: the weight of those who are lost passes to those who are like them.

Within a cell c, with w the weight so far:

    eligibility_factor = Σ_all w / Σ_known w for known cases, 0 for unknown
    nonresponse_factor = Σ_eligible w / Σ_respondents w for respondents, 0 for non-respondents, 1 for ineligible ones

so that the sum of weights of a cell stays what it was. With response propensities φ (estimated outside; they come in as
a column) the factor is 1/φ, or that of classes of φ.

References
----------
Kalton, G. & Flores-Cervantes, I. (2003), Weighting methods, J. Official Statistics 19, 81-97. Little, R. J. A. (1986),
Survey nonresponse adjustments for estimates of means, Int. Statist. Review 54, 139-157. Valliant, Dever & Kreuter
(2018), §13.4-13.6. Rosenbaum, P. R. & Rubin, D. B. (1984), J. Amer. Statist. Assoc. 79, 516-524 (five classes).
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType

import numpy as np
import numpy.typing as npt
import pandas as pd

from sampling.columns import require_columns
from sampling.response_rates import OutcomeGroup
from sampling.weights.errors import Vector, WeightingError, joined, positive_column
from sampling.weights.factors import ELIGIBILITY, NONRESPONSE, current_weight

STATUS = "response_status"
PROPENSITY = "response_propensity"
PROPENSITY_CLASS = "propensity_class"
Flags = npt.NDArray[np.bool_]
Codes = npt.NDArray[np.int64]


class ResponseStatus(StrEnum):
    """What became of a case, as far as its weight is concerned."""

    RESPONDENT = "respondent"
    NONRESPONDENT = "nonrespondent"
    INELIGIBLE = "ineligible"
    UNKNOWN = "unknown"
    """Nobody knows whether there is a household that belongs to the survey."""


STATUS_OF_OUTCOME: Mapping[OutcomeGroup, ResponseStatus] = MappingProxyType(
    {
        OutcomeGroup.COMPLETE: ResponseStatus.RESPONDENT,
        OutcomeGroup.PARTIAL: ResponseStatus.RESPONDENT,
        OutcomeGroup.REFUSAL: ResponseStatus.NONRESPONDENT,
        OutcomeGroup.NON_CONTACT: ResponseStatus.NONRESPONDENT,
        OutcomeGroup.OTHER: ResponseStatus.NONRESPONDENT,
        OutcomeGroup.UNKNOWN_HOUSEHOLD: ResponseStatus.UNKNOWN,
        OutcomeGroup.UNKNOWN_OTHER: ResponseStatus.UNKNOWN,
        OutcomeGroup.NOT_ELIGIBLE: ResponseStatus.INELIGIBLE,
    }
)
"""Each group of final dispositions (AAPOR) by what it means for a weight."""


def with_eligibility_factor(cases: pd.DataFrame, *, cells: Sequence[str] = ()) -> pd.DataFrame:
    """Return the cases with ``eligibility_factor``: cases of unknown eligibility are shared out over the known ones.

    Raises
    ------
    WeightingError
        ``WEIGHT_CELL_EMPTY`` (``cells``) where all of a cell with weight are unknown; ``WEIGHT_STATUS_INVALID``.
    """
    weight, status = current_weight(cases, before=ELIGIBILITY), _status(cases)
    is_known = status != ResponseStatus.UNKNOWN
    return cases.assign(
        **{ELIGIBILITY: _passed_on(cases, weight, cells, givers=np.ones_like(is_known), takers=is_known)}
    )


def with_eligible_share(cases: pd.DataFrame, *, cells: Sequence[str] = ()) -> pd.DataFrame:
    """Return the cases with ``eligibility_factor`` e for cases of unknown eligibility, 1 for all others.

    e = Σ_eligible w / Σ_known w of the cell. The eligible and unknown cases then add up to what the eligible ones do
    after `with_eligibility_factor`; here the unknown keep their rows, for a later phase in which they may take part.

    Raises
    ------
    WeightingError
        ``WEIGHT_CELL_EMPTY`` (``cells``) where all of a cell with weight are unknown; ``WEIGHT_STATUS_INVALID``.
    """
    weight, status = current_weight(cases, before=ELIGIBILITY), _status(cases)
    is_known, (code, names) = status != ResponseStatus.UNKNOWN, _cell_codes(cases, cells)
    _passed_on(cases, weight, cells, givers=np.ones_like(is_known), takers=is_known)
    known = np.bincount(code, weights=weight * is_known, minlength=len(names))
    eligible = np.bincount(code, weights=weight * _eligible(status), minlength=len(names))
    share = np.divide(eligible, known, out=np.ones_like(known), where=known > 0)
    return cases.assign(**{ELIGIBILITY: np.where(is_known, 1.0, share[code])})


def with_nonresponse_factor(cases: pd.DataFrame, *, cells: Sequence[str] = ()) -> pd.DataFrame:
    """Return the cases with ``nonresponse_factor`` by cells; ineligible cases keep theirs, and unknown ones have 0.

    Raises
    ------
    WeightingError
        ``WEIGHT_CELL_EMPTY`` (``cells``) where a cell has weight and no respondent; ``WEIGHT_STATUS_INVALID``;
        ``WEIGHT_UNKNOWN_LEFT`` if a case of unknown eligibility still has a weight.
    """
    weight, status = current_weight(cases, before=NONRESPONSE), _status(cases)
    return cases.assign(**{NONRESPONSE: _nonresponse(cases, weight, status, cells)})


def with_inverse_propensity(cases: pd.DataFrame, *, keep_total: bool = True) -> pd.DataFrame:
    """Return the cases with ``nonresponse_factor`` = 1/``response_propensity`` for respondents.

    Parameters
    ----------
    keep_total
        Scale the factors so that the sum of the eligible weights is kept exactly, and not only in expectation.

    Raises
    ------
    WeightingError
        ``WEIGHT_VALUE_INVALID`` for a propensity of an eligible case outside (0, 1]; and as `with_nonresponse_factor`.
    """
    weight, status = current_weight(cases, before=NONRESPONSE), _status(cases)
    plain = _nonresponse(cases, weight, status, ())
    eligible, responding = _eligible(status), (status == ResponseStatus.RESPONDENT) & (weight > 0)
    factor = plain.copy()
    factor[responding] = 1 / positive_column(cases[responding], PROPENSITY, at_most=1)
    if keep_total:
        factor[responding] *= weight[eligible].sum() / (weight * factor)[responding].sum()
    return cases.assign(**{NONRESPONSE: factor})


def with_propensity_class(cases: pd.DataFrame, *, n_classes: int = 5) -> pd.DataFrame:
    """Return the cases with ``propensity_class`` 1 … n: quantile classes of the eligible cases' propensities.

    The classes are then cells of `with_nonresponse_factor`. Equal propensities are never parted, so there may be fewer
    classes. Cases that are not eligible, or have no weight, are in class 0.

    Raises
    ------
    WeightingError
        ``WEIGHT_CLASSES_INVALID`` (``value``); ``WEIGHT_VALUE_INVALID``; ``WEIGHT_STATUS_INVALID``.
    """
    if n_classes < 1:
        raise WeightingError("WEIGHT_CLASSES_INVALID", f"{n_classes} classes", value=n_classes)
    eligible = _eligible(_status(cases)) & (current_weight(cases, before=NONRESPONSE) > 0)
    propensity = positive_column(cases[eligible], PROPENSITY, at_most=1)
    classes = np.zeros(len(cases), dtype=np.int64)
    if propensity.size:
        cuts = np.quantile(propensity, np.arange(1, n_classes) / n_classes)
        classes[eligible] = np.unique(np.searchsorted(cuts, propensity, side="left"), return_inverse=True)[1] + 1
    return cases.assign(**{PROPENSITY_CLASS: classes})


def merged_cells(
    cases: pd.DataFrame, *, cell: str, order: Sequence[str], min_respondents: int, max_factor: float
) -> pd.Series:
    """Return cells joined until each has enough respondents and no factor above the limit.

    The first cell of ``order`` that fails is joined with the next one, the last with the one before; names are joined
    by ``+``. A cell without eligible weight stays as it is. One cell is left at worst, which may still fail: its factor
    is what it is.

    Raises
    ------
    WeightingError
        ``WEIGHT_CELL_NOT_IN_ORDER`` (``cells``).
    """
    weight, status = current_weight(cases, before=NONRESPONSE), _status(cases)
    names = cases[cell].astype(str)
    strange = sorted(set(names) - set(order))
    if strange:
        raise WeightingError("WEIGHT_CELL_NOT_IN_ORDER", f"cells without a place: {strange}", cells=joined(strange))
    eligible, responding = _eligible(status), status == ResponseStatus.RESPONDENT
    sums = pd.DataFrame({"all": weight * eligible, "responding": weight * responding, "n": responding & (weight > 0)})
    by_cell = sums.groupby(names.to_numpy()).sum()
    groups = [[name] for name in order if name in by_cell.index[by_cell["all"] > 0]]

    def fails(group: list[str]) -> bool:
        total = by_cell.loc[group].sum()
        return bool(total["n"] < min_respondents or total["all"] > max_factor * total["responding"])

    while (
        len(groups) > 1 and (failing := next((i for i, group in enumerate(groups) if fails(group)), None)) is not None
    ):
        first = min(failing, len(groups) - 2)
        groups[first : first + 2] = [groups[first] + groups[first + 1]]
    joint = {name: "+".join(group) for group in groups for name in group}
    return names.map(joint).fillna(names)


def _nonresponse(cases: pd.DataFrame, weight: Vector, status: npt.NDArray[np.object_], cells: Sequence[str]) -> Vector:
    if (weight[status == ResponseStatus.UNKNOWN] > 0).any():
        raise WeightingError("WEIGHT_UNKNOWN_LEFT", "cases of unknown eligibility still have a weight")
    eligible, responding = _eligible(status), status == ResponseStatus.RESPONDENT
    factor = _passed_on(cases, weight, cells, givers=eligible, takers=responding)
    factor[status == ResponseStatus.INELIGIBLE] = 1.0
    return factor


def _passed_on(cases: pd.DataFrame, weight: Vector, cells: Sequence[str], *, givers: Flags, takers: Flags) -> Vector:
    """Return Σ_givers w / Σ_takers w of the cell for takers, 0 for all others."""
    code, names = _cell_codes(cases, cells)
    whole = np.bincount(code, weights=weight * givers, minlength=len(names))
    kept = np.bincount(code, weights=weight * takers, minlength=len(names))
    empty = (whole > 0) & (kept == 0)
    if empty.any():
        which = joined(names[empty])
        raise WeightingError("WEIGHT_CELL_EMPTY", f"nobody takes the weight in {which}", cells=which)
    ratio = np.divide(whole, kept, out=np.ones_like(whole), where=kept > 0)
    return np.where(takers, ratio[code], 0.0)


def _cell_codes(cases: pd.DataFrame, cells: Sequence[str]) -> tuple[Codes, npt.NDArray[np.object_]]:
    require_columns(cases, cells, table_name="cases")
    if not cells:
        return np.zeros(len(cases), dtype=np.int64), np.array(["-"], dtype=object)
    texts = cases[list(cells)].astype(str).agg(" × ".join, axis=1)
    codes, names = pd.factorize(texts)
    return codes.astype(np.int64), np.asarray(names, dtype=object)


def _eligible(status: npt.NDArray[np.object_]) -> Flags:
    return np.isin(status, [ResponseStatus.RESPONDENT, ResponseStatus.NONRESPONDENT])


def _status(cases: pd.DataFrame) -> npt.NDArray[np.object_]:
    require_columns(cases, (STATUS,), table_name="cases")
    status = cases[STATUS].astype(object).to_numpy()
    strange = [value for value in dict.fromkeys(status) if value not in list(ResponseStatus)]
    if strange:
        which = joined(strange)
        raise WeightingError(
            "WEIGHT_STATUS_INVALID", f"unknown status {which}", value=which, expected=", ".join(ResponseStatus)
        )
    return status
