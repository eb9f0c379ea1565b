"""Known totals read from a TOML file: what the weights are calibrated to, each with its source and date."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from fieldwork.rules.refusals import InputRefusal
from sampling.weights import WHOLE, Margin, WeightingError

MARGIN_FORMAT = 1
_COLUMNS = ("by", "value")
_KEYS = frozenset({"name", "totals", "source", "reference_on", *_COLUMNS})


@dataclass(frozen=True, kw_only=True)
class KnownMargin:
    """A margin, where it is from, and the day it speaks of."""

    margin: Margin
    source: str
    reference_on: date


def parse_margins(mapping: Mapping[str, object]) -> tuple[KnownMargin, ...]:
    """Return the margins of a mapping as read from TOML (``data/margins``).

    Raises
    ------
    InputRefusal
        ``MARGIN_FILE_WRONG`` (``key, value, expected``); ``MARGIN_CATEGORIES_INVALID`` and ``MARGIN_TOTAL_INVALID`` as
        `Margin`.
    """
    given = mapping.get("format")
    if given != MARGIN_FORMAT or isinstance(given, bool):
        raise _wrong("format", given, expected=str(MARGIN_FORMAT))
    entries = mapping.get("margins")
    if not isinstance(entries, list) or not entries:
        raise _wrong("margins", entries, expected="至少一个 [[margins]]")
    known = tuple(_margin(entry, key=f"margins[{number}]") for number, entry in enumerate(entries, start=1))
    names = [each.margin.name for each in known]
    for name in names:
        if names.count(name) > 1:
            raise _wrong("margins.name", name, expected="不重复的名称")
    return known


def _margin(entry: object, *, key: str) -> KnownMargin:
    if not isinstance(entry, Mapping):
        raise _wrong(key, entry, expected="一节参数")
    for unknown in sorted(set(entry) - _KEYS):
        raise _wrong(f"{key}.{unknown}", entry[unknown], expected="没有这一项")
    by, value = (_text(entry, name, key=key) if name in entry else None for name in _COLUMNS)
    reference_on = entry.get("reference_on")
    if not isinstance(reference_on, date) or isinstance(reference_on, datetime):
        raise _wrong(f"{key}.reference_on", reference_on, expected="日期（如 2020-11-01）")
    totals = _totals(entry.get("totals"), key=f"{key}.totals")
    try:
        margin = Margin(name=_text(entry, "name", key=key), by=by, value=value, totals=totals)
    except WeightingError as error:
        raise InputRefusal(error.code, **error.fields) from error
    return KnownMargin(margin=margin, source=_text(entry, "source", key=key), reference_on=reference_on)


def _totals(totals: object, *, key: str) -> dict[str, float]:
    """Return totals by category; a number alone is the total of all."""
    by_category = totals if isinstance(totals, Mapping) else {WHOLE: totals}
    return {
        str(category): _number(total, key=f"{key}.{category}".rstrip(".")) for category, total in by_category.items()
    }


def _number(total: object, *, key: str) -> float:
    if not isinstance(total, int | float) or isinstance(total, bool):
        raise _wrong(key, total, expected="数字")
    return float(total)


def _text(entry: Mapping[str, object], name: str, *, key: str) -> str:
    value = entry.get(name)
    if not isinstance(value, str) or not value.strip():
        raise _wrong(f"{key}.{name}", value, expected="非空文字")
    return value


def _wrong(key: str, value: object, *, expected: str) -> InputRefusal:
    return InputRefusal("MARGIN_FILE_WRONG", key=key, value=value, expected=expected)
