"""One cell of a form: from what a file holds to the value that is kept, or to the reason why not.

Nothing is guessed. Spaces around a value, full-width digits and Excel's text marks are taken away and told;
a code that Excel turned into a number with lost digits is never repaired.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from types import MappingProxyType

from fieldwork.rules.forms import FieldKind, FormField

RawCell = str | int | float | bool | date | datetime | time | timedelta | None
Value = str | int | float | None

LARGEST_EXACT = 10**15  # Excel keeps 15 significant digits; a longer code stored as a number has lost its end.
_SCIENTIFIC = re.compile(r"[0-9](\.[0-9]*)?[eE]\+?[0-9]+")
_DECIMAL_CODE = re.compile(r"[0-9]+\.0*")
_INTEGER = re.compile(r"[+-]?[0-9]+(\.0+)?")
_NUMBER = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?")
_DATE = re.compile(r"([0-9]{4})(?:-|/|\.|年)([0-9]{1,2})(?:-|/|\.|月)([0-9]{1,2})日?")
_CLOCK = re.compile(r"([0-9]{1,2}):([0-9]{2})(?::[0-9]{2}(?:\.0+)?)?")
_EXCEL_TEXT = re.compile(r'="([^"]*)"|\'(.*)', re.DOTALL)
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff"
_DIGITAL_KINDS = frozenset(FieldKind) - {FieldKind.TEXT, FieldKind.CHOICE}


@dataclass(frozen=True)
class Cell:
    """A value that may be kept, or the code of the sentence that says why not (``problem``)."""

    value: Value = None
    problem: str = ""
    is_trimmed: bool = False
    is_passable: bool = False
    """Whether a check of its own reports this problem, so that a reader for that check may let the value through."""


def read_cell(column: FormField, raw: RawCell) -> Cell:
    """Return the cell as its column's kind, or its problem.

    >>> column = FormField(name="dwelling_no", label="住宅编号", kind=FieldKind.CODE, width=3)
    >>> read_cell(column, " 007 ").value, read_cell(column, 7.0).problem
    ('007', 'FILE_CELL_ZEROS_LOST')
    """
    text, problem = _text_of(column.kind, raw)
    if problem:
        return Cell(value=text, problem=problem)
    cleaned = clean_text(text, digital=column.kind in _DIGITAL_KINDS)
    if not cleaned:
        return Cell(problem="FILE_CELL_EMPTY" if column.required else "")
    value, problem = _READERS[column.kind](column, cleaned)
    trimmed = isinstance(raw, str) and cleaned != unicodedata.normalize("NFC", raw)
    return Cell(value=value, problem=problem, is_trimmed=trimmed, is_passable=problem in PASSABLE)


PASSABLE = frozenset({"FILE_CELL_ZEROS_LOST", "FILE_CELL_CODE_WRONG"})


def clean_text(text: str, *, digital: bool) -> str:
    """Return the text without surrounding space and marks that are not part of it; digits in their plain form."""
    bare = unicodedata.normalize("NFKC" if digital else "NFC", text).strip(_INVISIBLE + " \t\r\n\v\f\x00\xa0\u3000")
    marked = _EXCEL_TEXT.fullmatch(bare)
    return (marked[1] or marked[2] or "").strip() if marked else bare


def plain_text(raw: RawCell) -> str | None:
    """Return a cell of a column that no form knows as text; empty is missing."""
    return clean_text(_text_of(FieldKind.DATE, raw)[0], digital=False) or None


def _text_of(kind: FieldKind, raw: RawCell) -> tuple[str, str]:
    if raw is None:
        return "", ""
    if isinstance(raw, str):
        return raw, ""
    if isinstance(raw, bool):
        return str(raw).upper(), ""
    if isinstance(raw, int | float):
        return _number_text(kind, raw)
    return _date_text(raw), "" if kind in _DATED_KINDS else "FILE_CELL_TURNED_DATE"


_DATED_KINDS = frozenset({FieldKind.DATE, FieldKind.DATETIME})


def _number_text(kind: FieldKind, raw: float) -> tuple[str, str]:
    whole = float(raw).is_integer()
    text = str(int(raw)) if whole else repr(raw)
    is_lost = kind is FieldKind.CODE and (not whole or abs(raw) >= LARGEST_EXACT)
    return text, "FILE_CELL_DIGITS_LOST" if is_lost else ""


def _date_text(raw: date | datetime | time | timedelta) -> str:
    return raw.isoformat(sep=" ") if isinstance(raw, datetime) else str(raw)


def _code(column: FormField, text: str) -> tuple[Value, str]:
    if _SCIENTIFIC.fullmatch(text):
        return text, "FILE_CELL_SCIENTIFIC"
    if _DECIMAL_CODE.fullmatch(text):
        return text, "FILE_CELL_CODE_DECIMAL"
    bare = text.removesuffix(column.dropped_suffix) if _is_too_long(column, text) else text
    if not (bare.isascii() and bare.isdigit()):
        return text, "FILE_CELL_CODE_WRONG"
    if len(bare) < column.width:
        return text, "FILE_CELL_ZEROS_LOST"
    return bare, "" if len(bare) == column.width and _is_within(column, int(bare)) else "FILE_CELL_CODE_WRONG"


def _is_too_long(column: FormField, text: str) -> bool:
    return bool(column.dropped_suffix) and len(text) == column.width + len(column.dropped_suffix)


def _is_within(column: FormField, value: float) -> bool:
    low, high = column.bounds
    return (low is None or value >= low) and (high is None or value <= high)


def _integer(column: FormField, text: str) -> tuple[Value, str]:
    if not _INTEGER.fullmatch(text):
        return text, "FILE_CELL_NOT_INTEGER" if _NUMBER.fullmatch(text) else "FILE_CELL_NOT_NUMBER"
    value = int(text.partition(".")[0])
    return value, "" if _is_within(column, value) and abs(value) < 2**63 else "FILE_CELL_OUT_OF_RANGE"


def _number(column: FormField, text: str) -> tuple[Value, str]:
    if not _NUMBER.fullmatch(text):
        return text, "FILE_CELL_NOT_NUMBER"
    value = float(text)
    return value, "" if _is_within(column, value) and abs(value) != float("inf") else "FILE_CELL_OUT_OF_RANGE"


def _text(_column: FormField, text: str) -> tuple[Value, str]:
    return text, ""


def _choice(column: FormField, text: str) -> tuple[Value, str]:
    code = column.code_of.get(text)
    return (text, "FILE_CELL_NOT_OPTION") if code is None else (code, "")


def _date(_column: FormField, text: str) -> tuple[Value, str]:
    day, _, clock = text.partition(" ")
    parsed = _day(day)
    return (text, "FILE_CELL_NOT_DATE") if parsed is None or clock.strip("0:") else (parsed.isoformat(), "")


def _datetime(_column: FormField, text: str) -> tuple[Value, str]:
    day, _, clock = text.replace("T", " ").partition(" ")
    parsed, matched = _day(day), _CLOCK.fullmatch(clock.strip())
    if parsed is None or matched is None or int(matched[1]) > 23 or int(matched[2]) > 59:
        return text, "FILE_CELL_NOT_DATE"
    return f"{parsed.isoformat()} {int(matched[1]):02d}:{matched[2]}", ""


def _day(text: str) -> date | None:
    matched = _DATE.fullmatch(text)
    try:
        return date(int(matched[1]), int(matched[2]), int(matched[3])) if matched else None
    except ValueError:
        return None


_READERS: Mapping[FieldKind, Callable[[FormField, str], tuple[Value, str]]] = MappingProxyType(
    {
        FieldKind.CODE: _code,
        FieldKind.INTEGER: _integer,
        FieldKind.NUMBER: _number,
        FieldKind.TEXT: _text,
        FieldKind.CHOICE: _choice,
        FieldKind.DATE: _date,
        FieldKind.DATETIME: _datetime,
        FieldKind.LONGITUDE: _number,
        FieldKind.LATITUDE: _number,
    }
)
