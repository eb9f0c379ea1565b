"""Signals from the daily counts of entries in the books: too even, or the same in two books."""

import numpy as np
import numpy.typing as npt
import pandas as pd

from fieldwork.rules.signals.limits import SignalLimits
from fieldwork.rules.signals.signal import Rule, Signal, by_person
from fieldwork.rules.visits import EA_ID_DIGITS


def _months(counts: pd.DataFrame, limits: SignalLimits) -> pd.DataFrame:
    """Return one row per book and month with enough days: mean and dispersion index of the daily counts."""
    groups = counts.groupby(["account_id", "period", "ea_id", "household_id"], sort=True)["n_entries"]
    table = groups.agg(n_days="size", mean="mean", variance="var").reset_index()
    enough = table[(table["n_days"] >= limits.counts_min_days) & (table["mean"] > 0)]
    return enough.assign(dispersion=enough["variance"] / enough["mean"])


def entries_even(counts: pd.DataFrame, limits: SignalLimits) -> list[Signal]:
    """Return in whose area books have nearly as many entries each day; spending comes in fits and starts.

    Counts of independent purchases have a dispersion index (variance / mean) of 1 or more; a made-up book has less.

    Parameters
    ----------
    counts
        ``account_id`` (who looks after the book) ``, period, ea_id, household_id, on, n_entries``.
    """
    books = _months(counts, limits)
    even = books[books["dispersion"] < limits.counts_min_dispersion]
    return by_person(
        even,
        Rule.ENTRIES_EVEN,
        least=limits.counts_min_households,
        key="household_id",
        numbers=lambda own: {"dispersion": round(float(own["dispersion"].min()), 2)},
    )


def entries_copied(counts: pd.DataFrame, limits: SignalLimits) -> list[Signal]:
    """Return in whose area two books have the same number of entries on nearly all days that both have."""
    books = _months(counts, limits)[["account_id", "period", "ea_id", "household_id"]]
    kept = counts.merge(books, on=["account_id", "period", "ea_id", "household_id"])
    kept = kept.assign(day=pd.factorize(kept["on"])[0])
    pairs = pd.DataFrame(
        [
            row
            for key, own in kept.groupby(["account_id", "period"], sort=True)
            for row in _pairs((str(key[0]), str(key[1])), own, limits)
        ],
        columns=["account_id", "period", "ea_id", "household_id", "same_percent"],
    )
    return by_person(
        pairs,
        Rule.ENTRIES_COPIED,
        least=limits.counts_min_households,
        key="household_id",
        numbers=lambda own: {"same_percent": round(float(own["same_percent"].max()))},
    )


def _pairs(key: tuple[str, str], own: pd.DataFrame, limits: SignalLimits) -> list[tuple[str, str, str, str, float]]:
    """Return both books of every pair that is nearly the same; a person looks after few books, so pairs are few."""
    household_ids, values = _by_day(own)
    known = ~np.isnan(values)
    n_both = (known[:, None] & known[None]).sum(axis=2)
    n_same = (values[:, None] == values[None]).sum(axis=2)
    percent = np.where(n_both >= limits.counts_min_days, 100 * n_same / np.maximum(n_both, 1), 0)
    np.fill_diagonal(percent, 0)
    highest = percent.max(axis=1, initial=0)
    return [
        (*key, household_id[:EA_ID_DIGITS], household_id, float(most))
        for household_id, most in zip(household_ids, highest, strict=True)
        if most >= limits.counts_max_same_percent
    ]


def _by_day(own: pd.DataFrame) -> tuple[list[str], npt.NDArray[np.float64]]:
    """Return the books and their counts by day, shape (books, days); unknown where nothing was counted."""
    rows, household_ids = pd.factorize(own["household_id"], sort=True)
    columns = own["day"].to_numpy() - own["day"].min()
    values = np.full((len(household_ids), int(columns.max()) + 1), np.nan)
    values[rows, columns] = own["n_entries"].to_numpy(dtype=np.float64)
    return [str(each) for each in household_ids], values
