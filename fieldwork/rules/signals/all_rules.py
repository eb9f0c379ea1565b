"""All rules over all that was recorded."""

from dataclasses import dataclass, field

import pandas as pd

from fieldwork.rules.signals.answers import answers_alike, digit_heaping
from fieldwork.rules.signals.comparisons import backcheck_differs, outlying
from fieldwork.rules.signals.entries import entries_copied, entries_even
from fieldwork.rules.signals.limits import SignalLimits
from fieldwork.rules.signals.lists import list_edited
from fieldwork.rules.signals.places import far_from_dwelling, mock_location, same_coordinates, travel_too_fast
from fieldwork.rules.signals.signal import Signal
from fieldwork.rules.signals.times import clock_jumps, odd_hours, visits_overlap, visits_too_fast

OF_VISITS = (
    visits_overlap,
    visits_too_fast,
    travel_too_fast,
    far_from_dwelling,
    same_coordinates,
    mock_location,
    odd_hours,
    clock_jumps,
    outlying,
)


def _nothing(*columns: str) -> pd.DataFrame:
    return pd.DataFrame({name: pd.Series(dtype="object") for name in columns})


@dataclass(frozen=True, kw_only=True)
class Recorded:
    """What the rules look at, prepared; a table that is left out holds nothing.

    Attributes
    ----------
    visits
        As `prepared_visits` returns them.
    answers
        ``answer_id, account_id, period, ea_id, household_id, recorded_at, income, n_persons, floor_area_m2``.
    numbers
        ``account_id, period, ea_id, quantity, value`` of reported incomes and ages.
    changes
        ``fact_id, account_id, ea_id, recorded_at`` of the answers and listings in force.
    locks
        ``ea_id, recorded_at``.
    counts
        ``account_id, period, ea_id, household_id, on, n_entries``.
    checks
        As `backcheck_differs` reads them.
    """

    visits: pd.DataFrame
    answers: pd.DataFrame = field(default_factory=lambda: _nothing("account_id"))
    numbers: pd.DataFrame = field(default_factory=lambda: _nothing("account_id"))
    changes: pd.DataFrame = field(default_factory=lambda: _nothing("account_id"))
    locks: pd.DataFrame = field(default_factory=lambda: _nothing("ea_id"))
    counts: pd.DataFrame = field(default_factory=lambda: _nothing("account_id"))
    checks: pd.DataFrame = field(default_factory=lambda: _nothing("account_id"))


def all_signals(recorded: Recorded, limits: SignalLimits) -> list[Signal]:
    """Return every signal, rule by rule, each in the order of person and month."""
    found = [signal for rule in OF_VISITS for signal in rule(recorded.visits, limits)] if len(recorded.visits) else []
    if len(recorded.answers):
        found += answers_alike(recorded.answers, limits)
    if len(recorded.numbers):
        found += digit_heaping(recorded.numbers, limits)
    if len(recorded.changes) and len(recorded.locks):
        found += list_edited(recorded.changes, recorded.locks)
    if len(recorded.counts):
        found += [*entries_even(recorded.counts, limits), *entries_copied(recorded.counts, limits)]
    return found + (backcheck_differs(recorded.checks, limits) if len(recorded.checks) else [])
