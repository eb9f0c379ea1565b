"""Outcome rates of a household survey: response, co-operation, refusal and contact, by the formulas of AAPOR.

References
----------
American Association for Public Opinion Research (2016), *Standard Definitions: Final Dispositions of Case Codes and
Outcome Rates for Surveys*, 9th edition, "Calculating Outcome Rates from Final Disposition Distributions".
"""

from collections.abc import Mapping
from enum import StrEnum

import numpy as np
import pandas as pd


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
    eligible = table[list(ELIGIBLE)].sum(axis=1)
    return _ratio(eligible, eligible + table["NE"])


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
    share = eligibility_share(table) if eligible_share is None else eligible_share
    _require_possible(table, share)
    unknown = table[list(UNKNOWN)].sum(axis=1)
    # A group of cases without any of unknown eligibility has no use for e, which may then be missing.
    weighed = (unknown * share).where(unknown > 0, 0.0)
    columns = _response(table, unknown, weighed) | _cooperation(table)
    columns |= _by_base("REF", table["R"], table, unknown, weighed)
    columns |= _by_base("CON", table[["I", "P", "R", "O"]].sum(axis=1), table, unknown, weighed)
    return pd.DataFrame(columns, index=counts.index)


def _complete(counts: pd.DataFrame) -> pd.DataFrame:
    return counts.reindex(columns=[group.value for group in OutcomeGroup], fill_value=0).fillna(0).astype("float64")


def _require_possible(table: pd.DataFrame, share: pd.Series | float) -> None:
    if (table < 0).any(axis=None):
        raise ValueError("counts of cases are not negative")
    known = np.asarray(share, dtype="float64")
    if ((known < 0) | (known > 1)).any():
        raise ValueError("the eligible share lies between 0 and 1")


def _response(table: pd.DataFrame, unknown: pd.Series, weighed: pd.Series) -> dict[str, pd.Series]:
    known, answered = table[list(ELIGIBLE)].sum(axis=1), table["I"] + table["P"]
    bases = (known + unknown, known + weighed, known)
    pairs = [(table["I"], base) for base in bases], [(answered, base) for base in bases]
    ordered = [pair for both in zip(*pairs, strict=True) for pair in both]
    return {f"RR{number}": _ratio(top, base) for number, (top, base) in enumerate(ordered, start=1)}


def _cooperation(table: pd.DataFrame) -> dict[str, pd.Series]:
    answered = table["I"] + table["P"]
    able = answered + table["R"]
    contacted = able + table["O"]
    ordered = [(table["I"], contacted), (answered, contacted), (table["I"], able), (answered, able)]
    return {f"COOP{number}": _ratio(top, base) for number, (top, base) in enumerate(ordered, start=1)}


def _by_base(
    name: str, top: pd.Series, table: pd.DataFrame, unknown: pd.Series, weighed: pd.Series
) -> dict[str, pd.Series]:
    known = table[list(ELIGIBLE)].sum(axis=1)
    bases = (known + unknown, known + weighed, known)
    return {f"{name}{number}": _ratio(top, base) for number, base in enumerate(bases, start=1)}


def _ratio(top: pd.Series, base: pd.Series) -> pd.Series:
    return top / base.where(base > 0)


def counts_of(groups: Mapping[str, int]) -> pd.DataFrame:
    """Return the counts of one group of cases as the one-row table that `outcome_rates` takes."""
    return pd.DataFrame([dict(groups)])
