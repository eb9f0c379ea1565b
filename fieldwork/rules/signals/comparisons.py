"""Signals from comparing people: results of visits outside the funnel, and back-checks that differ."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
import pandas as pd

from fieldwork.rules.signals.limits import SignalLimits
from fieldwork.rules.signals.preparing import CONTACT_CODES
from fieldwork.rules.signals.signal import Rule, Signal, by_person
from sampling.funnel import Funnel, funnel

REFUSING = frozenset({"refused", "do_not_come_again"})


@dataclass(frozen=True, kw_only=True)
class Indicator:
    """A share that is compared between enumerators: which results count, out of which."""

    hits: frozenset[str]
    of: frozenset[str] | None
    """None: of all visits."""


INDICATORS: Mapping[str, Indicator] = MappingProxyType(
    {
        "refused": Indicator(hits=REFUSING, of=CONTACT_CODES),
        "agreed": Indicator(hits=frozenset({"agreed"}), of=CONTACT_CODES),
        "no_contact": Indicator(hits=frozenset({"no_contact", "no_access", "not_found"}), of=None),
    }
)


@dataclass(frozen=True, kw_only=True)
class Compared:
    """One indicator of one month: counts by enumerator (``account_id, ea_id, n_hits, n_of``) and their funnel."""

    indicator: str
    period: str
    table: pd.DataFrame
    funnel: Funnel


def compared(visits: pd.DataFrame, limits: SignalLimits) -> list[Compared]:
    """Return every indicator of every month over the enumerators with enough visits."""
    found = []
    for (period,), month in visits.groupby(["period"], sort=True):
        for name, indicator in INDICATORS.items():
            table = _counts(month, indicator)
            kept = table[table["n_of"] >= limits.outlying_min_visits].reset_index(drop=True)
            if len(kept) > 1:
                of_all = funnel(kept["n_hits"], kept["n_of"])
                found.append(Compared(indicator=name, period=str(period), table=kept, funnel=of_all))
    return found


def _counts(month: pd.DataFrame, indicator: Indicator) -> pd.DataFrame:
    of = month if indicator.of is None else month[month["code"].isin(indicator.of)]
    groups = of.assign(is_hit=of["code"].isin(indicator.hits)).groupby("account_id", sort=True)["is_hit"]
    return groups.agg(n_hits="sum", n_of="size").reset_index().merge(_usual_area(of), on="account_id")


def _usual_area(visits: pd.DataFrame) -> pd.DataFrame:
    """Return ``account_id, ea_id``: where most of each person's visits were; on ties the first in order."""
    counts = visits.groupby(["account_id", "ea_id"]).size().rename("n").reset_index()
    ordered = counts.sort_values(["account_id", "n", "ea_id"], ascending=[True, False, True])
    return ordered.drop_duplicates("account_id")[["account_id", "ea_id"]]


def outlying(visits: pd.DataFrame, limits: SignalLimits) -> list[Signal]:
    """Return who lies outside the funnel: further from all than chance and the villages' differences explain."""
    return [
        Signal(
            rule=Rule.OUTLYING,
            measure=each.indicator,
            account_id=str(each.table["account_id"].iloc[place]),
            period=each.period,
            ea_id=str(each.table["ea_id"].iloc[place]),
            numbers=_outlying_numbers(each, int(place)),
        )
        for each in compared(visits, limits)
        for place in np.flatnonzero(np.abs(each.funnel.scores) > limits.outlying_scores)
    ]


def _outlying_numbers(each: Compared, place: int) -> Mapping[str, float]:
    row = each.table.iloc[place]
    return {
        "n": int(row["n_hits"]),
        "n_of": int(row["n_of"]),
        "percent": round(100 * float(row["n_hits"] / row["n_of"]), 1),
        "usual_percent": round(100 * each.funnel.common, 1),
        "score": round(float(each.funnel.scores[place]), 1),
    }


def backcheck_differs(checks: pd.DataFrame, limits: SignalLimits) -> list[Signal]:
    """Return whose visits were denied, or whose answers differed, more often than memory explains.

    Parameters
    ----------
    checks
        One row per finished back-check: ``backcheck_id, account_id, period, ea_id, is_denied, n_answers, n_errors``.
    """
    table = checks.assign(
        is_wrong=100 * checks["n_errors"] > limits.backcheck_max_error_percent * checks["n_answers"],
    )
    doubtful = table[table["is_denied"] | table["is_wrong"]]
    return by_person(
        doubtful,
        Rule.BACKCHECK_DIFFERS,
        least=limits.backcheck_min_denied,
        key="backcheck_id",
        numbers=lambda own: {"n_denied": int(own["is_denied"].sum()), "n_errors": int(own["n_errors"].sum())},
    )
