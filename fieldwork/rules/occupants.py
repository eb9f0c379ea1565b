"""New occupants (新住户) of a dwelling of the sample: which number they get, and when they may go on with the case.

DOMAIN (P): the same dwelling comes first. The dwelling's chance of being drawn was theirs too, so they inherit it; the
locked list and the record of the draw stay as they are.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.rules.visits import AttemptCode

DWELLING_DIGITS = 18
MOST_HOUSEHOLDS = 99


@dataclass(frozen=True, kw_only=True)
class OccupantsFields:
    """Who lives now in the dwelling of a household: their answers by the screening's form, at the visit itself."""

    cycle_id: str
    replaced_household_id: str
    screened_at: datetime
    answers: Mapping[str, Any] = field(repr=False)


def next_household_id(household_id: str, known: Iterable[str]) -> str:
    """Return the 20-digit code of the next household of a dwelling: a number is never given twice.

    Raises
    ------
    StateRefusal
        ``OCCUPANTS_NUMBERS_USED_UP`` after number 99.

    >>> next_household_id("44011800100100101001", ["44011800100100101001", "44011800100100101002"])
    '44011800100100101003'
    """
    dwelling = household_id[:DWELLING_DIGITS]
    numbers = [int(each[DWELLING_DIGITS:]) for each in (household_id, *known) if each.startswith(dwelling)]
    if max(numbers) >= MOST_HOUSEHOLDS:
        raise StateRefusal("OCCUPANTS_NUMBERS_USED_UP", household_id=household_id)
    return f"{dwelling}{max(numbers) + 1:02d}"


def require_moved(attempts: Iterable[str], *, household_id: str) -> None:
    """Refuse new occupants where no visit found that the household has moved away.

    Raises
    ------
    StateRefusal
        ``OCCUPANTS_WITHOUT_VISIT``.
    """
    if AttemptCode.MOVED not in set(attempts):
        raise StateRefusal("OCCUPANTS_WITHOUT_VISIT", household_id=household_id)


def require_time(fields: OccupantsFields, *, now: datetime) -> None:
    """Refuse an interview without zone or in the future.

    Raises
    ------
    InputRefusal
        ``VISIT_TIME_WITHOUT_ZONE``, ``VISIT_IN_THE_FUTURE``.
    """
    if fields.screened_at.tzinfo is None:
        raise InputRefusal("VISIT_TIME_WITHOUT_ZONE", household_id=fields.replaced_household_id)
    if fields.screened_at > now:
        raise InputRefusal("VISIT_IN_THE_FUTURE", household_id=fields.replaced_household_id)
