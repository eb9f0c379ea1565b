"""Outcome rates of a household survey: response, co-operation, refusal and contact, by the formulas of AAPOR.

References
----------
American Association for Public Opinion Research (2016), *Standard Definitions: Final Dispositions of Case Codes and
Outcome Rates for Surveys*, 9th edition, "Calculating Outcome Rates from Final Disposition Distributions".
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum

import numpy as np
import numpy.typing as npt
import pandas as pd

Counts = npt.NDArray[np.float64]


class OutcomeGroup(StrEnum):
    """Groups of final dispositions that the formulas count."""

    COMPLETE = "I"
    PARTIAL = "P"
    REFUSAL = "R"
    NON_CONTACT = "NC"
    OTHER = "O"
    UNKNOWN_HOUSEHOLD = "UH"
    UNKNOWN_OTHER = "UO"
    NOT_ELIGIBLE = "NE"


ELIGIBLE = ("I", "P", "R", "NC", "O")
UNKNOWN = ("UH", "UO")
RATES = (
    *(f"RR{number}" for number in range(1, 7)),
    *(f"COOP{number}" for number in range(1, 5)),
    *(f"REF{number}" for number in range(1, 4)),
    *(f"CON{number}" for number in range(1, 4)),
)


def eligibility_share(counts: pd.DataFrame) -> pd.Series:
    """Estimate e, the share of eligible cases among those of unknown eligibility, by proportional allocation.

    The share among the cases whose eligibility is known (the CASRO estimate): eligible / (eligible + not eligible).
    Missing where no case is known.
    """
    table = _complete(counts)
    eligible = _sum(table, ELIGIBLE)
    return pd.Series(_ratio(eligible, eligible + table["NE"]), index=counts.index)


def outcome_rates(counts: pd.DataFrame, *, eligible_share: pd.Series | float | None = None) -> pd.DataFrame:
    """Return all outcome rates of some groups of cases.

    Parameters
    ----------
    counts
        One row per group of cases, columns by `OutcomeGroup`; a missing column counts as none. Counts or sums of
        base weights.
    eligible_share
        e in RR3, RR4, REF2 and CON2; by default estimated by `eligibility_share` for each row.

    Returns
    -------
    DataFrame
        Same index, columns `RATES`, each in [0, 1]; missing where nothing stands in the denominator.

    Raises
    ------
    ValueError
        If a count is negative or ``eligible_share`` is outside [0, 1].

    >>> counts = pd.DataFrame([{"I": 4, "P": 2, "R": 1, "NC": 1, "O": 1, "UH": 1, "UO": 1, "NE": 1}])
    >>> outcome_rates(counts)[["RR1", "RR3", "COOP1", "REF1", "CON1"]].round(3).values.tolist()
    [[0.364, 0.37, 0.5, 0.091, 0.727]]
    """
    table = _complete(counts)
    share = np.asarray(eligibility_share(counts) if eligible_share is None else eligible_share, dtype="float64")
    _require_possible(table, share)
    unknown = _sum(table, UNKNOWN)
    # A group of cases without any of unknown eligibility has no use for e, which may then be missing.
    weighed = np.where(unknown > 0, unknown * share, 0.0)
    answered, contacted = _sum(table, ("I", "P")), _sum(table, ("I", "P", "R", "O"))
    bases = [_sum(table, ELIGIBLE) + more for more in (unknown, weighed, np.zeros_like(unknown))]
    able = answered + table["R"]
    ratios = [(top, base) for base in bases for top in (table["I"], answered)]
    ratios += [(table["I"], contacted), (answered, contacted), (table["I"], able), (answered, able)]
    ratios += [(table["R"], base) for base in bases] + [(contacted, base) for base in bases]
    return pd.DataFrame(
        {name: _ratio(top, base) for name, (top, base) in zip(RATES, ratios, strict=True)}, index=counts.index
    )


def _complete(counts: pd.DataFrame) -> Mapping[str, Counts]:
    """Return the counts by group; a group without a column, or without a value, has none."""
    none = np.zeros(len(counts))
    return {
        group.value: np.nan_to_num(counts[group.value].to_numpy(dtype="float64")) if group.value in counts else none
        for group in OutcomeGroup
    }


def _require_possible(table: Mapping[str, Counts], share: Counts) -> None:
    if any((column < 0).any() for column in table.values()):
        raise ValueError("counts of cases are not negative")
    if ((share < 0) | (share > 1)).any():
        raise ValueError("the eligible share lies between 0 and 1")


def _sum(table: Mapping[str, Counts], groups: Iterable[str]) -> Counts:
    total = np.zeros_like(table["I"])
    for group in groups:
        total = total + table[group]
    return total


def _ratio(top: Counts, base: Counts) -> Counts:
    """Return a ratio, missing where nothing stands in the denominator."""
    return np.divide(top, base, out=np.full_like(base, np.nan), where=base > 0)


def counts_of(groups: Mapping[str, int]) -> pd.DataFrame:
    """Return the counts of one group of cases as the one-row table that `outcome_rates` takes."""
    return pd.DataFrame([dict(groups)])
