"""Drafts: what stood in the forms of a page when it was left, and what of it is worth keeping.

Kept are texts, numbers, days, hours, choices and the keys a form has made for its record. Buttons and ticks are not:
a confirmation is given anew.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

ROUND = "round"
RECORD_KEY = "id"
_FILLING = re.compile(r"(?P<form>.+)\.(?P<number>[0-9]{1,4})\.[^.]+(\..+)?")
_READERS = {
    "datetime": datetime.fromisoformat,
    "date": date.fromisoformat,
    "time": time.fromisoformat,
    "key": UUID,
}


@dataclass(frozen=True, kw_only=True)
class Draft:
    """What was typed on a page and not saved, by the key of its field, and when it was last kept."""

    values: Mapping[str, Any]
    kept_at: datetime


def is_keepable(value: object) -> bool:
    """Tell whether a value can be put back into its field: no button, tick, file or table can.

    >>> is_keepable("不在家"), is_keepable(["a", 1]), is_keepable(True), is_keepable({"a": 1})
    (True, True, False, False)
    """
    if isinstance(value, list | tuple):
        return all(is_keepable(one) and not isinstance(one, list | tuple) for one in value)
    return value is None or (isinstance(value, str | int | float | date | time | UUID) and not isinstance(value, bool))


def as_plain(value: Any) -> Any:
    """Return a value that can be kept as JSON can hold it.

    >>> as_plain(date(2022, 11, 20))
    {'date': '2022-11-20'}
    """
    if isinstance(value, list | tuple):
        return [as_plain(one) for one in value]
    for kind, name in ((datetime, "datetime"), (date, "date"), (time, "time")):
        if isinstance(value, kind):
            return {name: value.isoformat()}
    return {"key": str(value)} if isinstance(value, UUID) else value


def from_plain(plain: Any) -> Any:
    """Return the value that `as_plain` has written.

    >>> from_plain({"time": "18:30:00"})
    datetime.time(18, 30)
    """
    if isinstance(plain, list):
        return [from_plain(one) for one in plain]
    if isinstance(plain, dict):
        ((name, text),) = plain.items()
        return _READERS[name](text)
    return plain


def round_key(form: str) -> str:
    """Return where a session counts the fillings of a form."""
    return f"{form}.{ROUND}"


def filling(form: str, number: int) -> str:
    """Return what the keys of the fields of one filling of a form begin with.

    >>> filling("visits.form", 2)
    'visits.form.2.'
    """
    return f"{form}.{number}."


def filling_of(key: str) -> tuple[str, int] | None:
    """Return the form and the filling a field belongs to, as its key says; None for a field of no form.

    >>> filling_of("visits.form.2.note"), filling_of("visits.search")
    (('visits.form', 2), None)
    """
    found = _FILLING.fullmatch(key)
    return (found["form"], int(found["number"])) if found else None


def worth_keeping(
    values: Mapping[str, Any], first: Mapping[str, Any], *, forms: Mapping[str, int]
) -> dict[str, Any] | None:
    """Return what a draft of a page holds, or None when nothing was typed into any of its forms.

    Parameters
    ----------
    values
        What stands on the page now, by key.
    first
        What stood there when each field appeared; a field that is not in it counts as typed into.
    forms
        The forms of the page with the number of their present filling. Their keys and numbers are kept with what was
        typed, and so are the choices around them, so that the same form is found again.
    """
    typed = {key: value for key, value in values.items() if key not in first or first[key] != value}
    fillings = tuple(filling(form, number) for form, number in forms.items())
    if not any(key.startswith(fillings) and not isinstance(value, UUID) for key, value in typed.items()):
        return None
    numbers = {round_key(form): number for form, number in forms.items() if number}
    keys = {key: value for key, value in values.items() if isinstance(value, UUID) and key.startswith(fillings)}
    return typed | keys | numbers


def has_ended(kept_at: datetime, *, now: datetime, days: int) -> bool:
    """Tell whether a draft is older than it is kept."""
    return now - kept_at > timedelta(days=days)


def to_put_back(draft: Draft, *, standing: Collection[str]) -> dict[str, Any]:
    """Return what is put back into a page: whatever the page, or the browser before it, does not hold itself."""
    return {key: value for key, value in draft.values.items() if key not in standing}
