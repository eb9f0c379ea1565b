"""What a signal is: a pattern in one person's work of one month that somebody should look at. It accuses nobody."""

import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256
from types import MappingProxyType
from typing import Any

import pandas as pd


class Rule(StrEnum):
    """The rules; each has its title, its sentence and its innocent causes in `fieldwork.messages.signals`."""

    VISITS_OVERLAP = "visits_overlap"
    VISITS_TOO_FAST = "visits_too_fast"
    TRAVEL_TOO_FAST = "travel_too_fast"
    FAR_FROM_DWELLING = "far_from_dwelling"
    SAME_COORDINATES = "same_coordinates"
    MOCK_LOCATION = "mock_location"
    ODD_HOURS = "odd_hours"
    CLOCK_JUMPS = "clock_jumps"
    ANSWERS_ALIKE = "answers_alike"
    DIGIT_HEAPING = "digit_heaping"
    OUTLYING = "outlying"
    LIST_EDITED = "list_edited"
    ENTRIES_EVEN = "entries_even"
    ENTRIES_COPIED = "entries_copied"
    BACKCHECK_DIFFERS = "backcheck_differs"


Numbers = Mapping[str, float]


@dataclass(frozen=True, kw_only=True)
class Signal:
    """One pattern. ``facts`` are the ids of the facts it rests on; a statistic over a whole month has none."""

    rule: Rule
    account_id: str
    period: str
    """The month, as ``2022-09``, in local time."""
    ea_id: str
    """Where most of it happened: who may look at it follows from this."""
    facts: tuple[str, ...] = ()
    numbers: Numbers = field(default_factory=dict, hash=False)
    measure: str = ""
    """What was measured, where a rule measures several things."""

    @property
    def series(self) -> tuple[str, str, str, str]:
        """What is one and the same question: rule, measure, person and month."""
        return self.rule, self.measure, self.account_id, self.period

    def digest(self, cycle_id: str) -> str:
        """Return the SHA-256 of the evidence: the same evidence is the same signal, in whatever order it came."""
        parts = [cycle_id, *self.series, self.ea_id, *sorted(self.facts)]
        return sha256(json.dumps(parts, ensure_ascii=False).encode("utf-8")).hexdigest()


NOTHING_LOOKED_AT: Mapping[tuple[str, str, str, str], frozenset[str]] = MappingProxyType({})


def by_person(
    rows: pd.DataFrame, rule: Rule, *, least: int, numbers: Callable[[pd.DataFrame], Numbers], key: str = "visit_id"
) -> list[Signal]:
    """Return a signal for each person and month with at least so many rows.

    Parameters
    ----------
    rows
        The facts in question: ``account_id, period, ea_id`` and the key.
    """
    found = []
    for (account_id, period), own in rows.groupby(["account_id", "period"], sort=True):
        facts = tuple(sorted(set(own[key])))
        if len(facts) >= least:
            where = most_frequent(own["ea_id"])
            found.append(_signal(rule, str(account_id), str(period), where, facts, numbers(own)))
    return found


def _signal(rule: Rule, account_id: str, period: str, ea_id: str, facts: tuple[str, ...], numbers: Numbers) -> Signal:
    return Signal(
        rule=rule, account_id=account_id, period=period, ea_id=ea_id, facts=facts, numbers={"n": len(facts), **numbers}
    )


def most_frequent(values: "pd.Series[Any]") -> str:
    """Return the most frequent value; on ties the first in order."""
    counts = values.value_counts()
    return str(min(counts[counts == counts.max()].index))


def enough_share(rows: pd.DataFrame, of: pd.DataFrame, *, percent: float) -> pd.DataFrame:
    """Keep the rows of those persons and months for whom they are at least so many percent of all judged."""
    keys = ["account_id", "period"]
    n_of = of.groupby(keys).size().rename("n_of")
    counted = rows.merge(n_of.reset_index(), on=keys, how="left")
    n_rows = counted.groupby(keys)["n_of"].transform("size")
    return counted[100 * n_rows >= percent * counted["n_of"]]


def new_signals(
    found: Iterable[Signal],
    *,
    waiting: Collection[tuple[str, str, str, str]],
    looked_at: Mapping[tuple[str, str, str, str], frozenset[str]] = NOTHING_LOOKED_AT,
) -> list[Signal]:
    """Return what is to be raised: nothing twice, nothing while the same question waits, nothing on old evidence.

    Parameters
    ----------
    waiting
        Series of the signals that are not closed.
    looked_at
        Facts of the closed signals by series. A new signal of such a series needs as much fresh evidence as the
        closed one had; a statistic over a month is not raised again for that month.
    """
    return [
        signal
        for signal in found
        if signal.series not in waiting and _is_fresh(signal.facts, looked_at.get(signal.series))
    ]


def _is_fresh(facts: Sequence[str], known: frozenset[str] | None) -> bool:
    return known is None or len(set(facts) - known) >= max(1, len(known))
