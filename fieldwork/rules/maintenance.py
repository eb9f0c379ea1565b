"""Maintenance of the sample over the cycle (Plan §16): what changes, and what becomes of the codes.

A code is given once and stays for the cycle. A change ends codes or brings new ones; none is ever given again, so that
the history of each can be told.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID

from fieldwork.rules.refusals import InputRefusal, StateRefusal

EA_DIGITS, DWELLING_DIGITS, HOUSEHOLD_DIGITS = 15, 18, 20
LAST_DWELLING, LAST_HOUSEHOLD = 999, 99


class ChangeKind(StrEnum):
    """What can happen to a household, a dwelling or an area within the cycle."""

    HOUSEHOLD_MOVED = "household_moved"
    HOUSEHOLD_SPLIT = "household_split"
    HOUSEHOLD_MERGED = "household_merged"
    HOUSEHOLD_DIED_OUT = "household_died_out"
    DWELLING_DEMOLISHED = "dwelling_demolished"
    DWELLING_NEW = "dwelling_new"
    AREA_CHANGED = "area_changed"


DIGITS_OF: Mapping[ChangeKind, int] = MappingProxyType(
    {
        ChangeKind.HOUSEHOLD_MOVED: HOUSEHOLD_DIGITS,
        ChangeKind.HOUSEHOLD_SPLIT: HOUSEHOLD_DIGITS,
        ChangeKind.HOUSEHOLD_MERGED: HOUSEHOLD_DIGITS,
        ChangeKind.HOUSEHOLD_DIED_OUT: HOUSEHOLD_DIGITS,
        ChangeKind.DWELLING_DEMOLISHED: DWELLING_DIGITS,
        ChangeKind.DWELLING_NEW: EA_DIGITS,
        ChangeKind.AREA_CHANGED: EA_DIGITS,
    }
)
ENDING = frozenset(
    {
        ChangeKind.HOUSEHOLD_MOVED,
        ChangeKind.HOUSEHOLD_MERGED,
        ChangeKind.HOUSEHOLD_DIED_OUT,
        ChangeKind.DWELLING_DEMOLISHED,
    }
)
"""These end the code they are about; a demolished dwelling ends those of its households too."""

BRINGING = frozenset({ChangeKind.HOUSEHOLD_SPLIT, ChangeKind.DWELLING_NEW})
"""These bring new codes, which the rule gives and nobody chooses."""


@dataclass(frozen=True, kw_only=True)
class ChangeFields:
    """A change as it is reported. ``goes_on_as`` names the household into which another was merged."""

    change_id: UUID
    cycle_id: str
    kind: ChangeKind
    code: str
    happened_on: date
    n_new: int = 0
    goes_on_as: str = ""
    note: str | None = None


@dataclass(frozen=True, kw_only=True)
class Change:
    """A change that was recorded: ``successors`` are the codes that it brought, or the one that goes on."""

    kind: ChangeKind
    code: str
    happened_on: date
    successors: tuple[str, ...] = ()


def require_possible(fields: ChangeFields, *, known: Collection[str], changes: Sequence[Change], today: date) -> None:
    """Refuse a change that cannot be.

    Parameters
    ----------
    known
        The codes of the areas (15 digits), dwellings (18) and households (20) that were ever given.
    changes
        What was recorded before.

    Raises
    ------
    Refusal
        ``MAINTENANCE_CODE_WRONG``, ``MAINTENANCE_CODE_UNKNOWN``, ``MAINTENANCE_CODE_ENDED``,
        ``MAINTENANCE_IN_THE_FUTURE``, ``MAINTENANCE_NUMBER_WRONG``, ``MAINTENANCE_NOTE_MISSING``.
    """
    digits = DIGITS_OF[fields.kind]
    if not (fields.code.isascii() and fields.code.isdigit() and len(fields.code) == digits):
        raise InputRefusal("MAINTENANCE_CODE_WRONG", value=fields.code, expected=digits)
    _require_alive(fields.code, known, changes)
    if fields.happened_on > today:
        raise InputRefusal("MAINTENANCE_IN_THE_FUTURE", subject=fields.code, value=fields.happened_on, expected=today)
    if (fields.n_new > 0) != (fields.kind in BRINGING):
        raise InputRefusal("MAINTENANCE_NUMBER_WRONG", subject=fields.code, value=fields.n_new)
    if fields.kind is ChangeKind.AREA_CHANGED and not (fields.note or "").strip():
        raise InputRefusal("MAINTENANCE_NOTE_MISSING", subject=fields.code)
    if fields.kind is ChangeKind.HOUSEHOLD_MERGED:
        _require_other(fields, known, changes)


def _require_alive(code: str, known: Collection[str], changes: Sequence[Change]) -> None:
    if code not in known:
        raise InputRefusal("MAINTENANCE_CODE_UNKNOWN", subject=code)
    ended = ended_on(code, changes)
    if ended is not None:
        raise StateRefusal("MAINTENANCE_CODE_ENDED", subject=code, value=ended)


def _require_other(fields: ChangeFields, known: Collection[str], changes: Sequence[Change]) -> None:
    other = fields.goes_on_as
    if other == fields.code or other[:EA_DIGITS] != fields.code[:EA_DIGITS] or len(other) != HOUSEHOLD_DIGITS:
        raise InputRefusal("MAINTENANCE_MERGED_INTO_WRONG", subject=fields.code, value=other)
    _require_alive(other, known, changes)


def successors_of(fields: ChangeFields, *, known: Collection[str]) -> tuple[str, ...]:
    """Return the codes a change brings: the next ones that were never given, or the household that goes on.

    Raises
    ------
    StateRefusal
        ``MAINTENANCE_NUMBERS_USED_UP`` when a dwelling or an area has no number left.
    """
    if fields.kind is ChangeKind.HOUSEHOLD_MERGED:
        return (fields.goes_on_as,)
    if fields.kind not in BRINGING:
        return ()
    stem = fields.code[:DWELLING_DIGITS] if fields.kind is ChangeKind.HOUSEHOLD_SPLIT else fields.code
    return next_codes(stem, fields.n_new, known)


def next_codes(stem: str, n_new: int, known: Collection[str]) -> tuple[str, ...]:
    """Return the next codes under a dwelling (households) or an area (dwellings); a gap is never filled.

    >>> next_codes("440118001001001007", 1, ["44011800100100100701", "44011800100100100703"])
    ('44011800100100100704',)
    """
    end = HOUSEHOLD_DIGITS if len(stem) == DWELLING_DIGITS else DWELLING_DIGITS
    limit = LAST_HOUSEHOLD if len(stem) == DWELLING_DIGITS else LAST_DWELLING
    used = {int(code[len(stem) : end]) for code in known if code.startswith(stem) and len(code) >= end}
    first = max(used, default=0) + 1
    if first + n_new - 1 > limit:
        raise StateRefusal("MAINTENANCE_NUMBERS_USED_UP", subject=stem, value=limit)
    return tuple(f"{stem}{number:0{end - len(stem)}d}" for number in range(first, first + n_new))


def ended_on(code: str, changes: Iterable[Change]) -> date | None:
    """Return the day on which a code ended, by a change of its own or of its dwelling; None while it is in use."""
    days = [change.happened_on for change in changes if change.kind in ENDING and _concerns(change, code)]
    return min(days, default=None)


def _concerns(change: Change, code: str) -> bool:
    return change.code == code or (len(change.code) == DWELLING_DIGITS and code.startswith(change.code))


@dataclass(frozen=True, kw_only=True)
class HistoryStep:
    """One line of the history of a code: what happened, when, and which other codes it ties to this one."""

    happened_on: date
    kind: ChangeKind
    code: str
    successors: tuple[str, ...]


def history_of(code: str, changes: Iterable[Change]) -> list[HistoryStep]:
    """Return everything that happened to a code, its dwelling, or the codes it comes from, in the order of days.

    A household that was split off carries the history of the one it left up to that day.
    """
    recorded = sorted(changes, key=lambda change: (change.happened_on, change.code))
    steps = {id(change): change for change in _lineage(code, recorded)}
    return [
        HistoryStep(happened_on=change.happened_on, kind=change.kind, code=change.code, successors=change.successors)
        for change in recorded
        if id(change) in steps
    ]


def _lineage(
    code: str, changes: Sequence[Change], before: date | None = None, seen: tuple[str, ...] = ()
) -> Iterator[Change]:
    """Yield the changes of a code and of those it came from, each only up to the day on which it came from them."""
    for change in changes:
        is_in_time = before is None or change.happened_on <= before
        if is_in_time and (_concerns(change, code) or code in change.successors):
            yield change
        came_from = code in change.successors and change.kind in BRINGING and change.code not in seen
        if is_in_time and came_from and len(change.code) == HOUSEHOLD_DIGITS:
            yield from _lineage(change.code, changes, change.happened_on, (*seen, code))
