"""Strict reading of records: every key is there, none is unknown, each value has its type."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from fractions import Fraction
from typing import TypeVar

from sampling.errors import RecordError

T = TypeVar("T")
Parser = Callable[[object, str], T]
Scalar = bool | int | float | str | None
Parameters = Mapping[str, Scalar]

_DIGEST = re.compile(r"[0-9a-f]{64}")


def plain(value: object) -> object:
    """Return a value as JSON types: dataclasses as objects in field order, dates as ISO text, fractions as a/b."""
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, Fraction) else value


def plain_object(value: object) -> dict[str, object]:
    """Return a dataclass as a JSON object."""
    return {field.name: plain(getattr(value, field.name)) for field in fields(value)}  # type: ignore[arg-type]


def refuse(where: str, expected: str) -> RecordError:
    """Build the one error of a record that is none: ``RECORD_SHAPE_INVALID`` with ``where`` and ``expected``."""
    return RecordError("RECORD_SHAPE_INVALID", f"{where}: expected {expected}", where=where, expected=expected)


def read_object(value: object, parsers: Mapping[str, Parser[object]], *, where: str) -> dict[str, object]:
    """Read a JSON object key by key.

    Raises
    ------
    RecordError
        ``RECORD_SHAPE_INVALID`` if it is not an object, lacks a key, has an unknown one, or a value is of a wrong type.
    """
    if not isinstance(value, Mapping):
        raise refuse(where, "an object")
    for key in parsers:
        if key not in value:
            raise refuse(f"{where}.{key}", "this key")
    for key in value:
        if key not in parsers:
            raise refuse(f"{where}.{key}", "no such key")
    return {key: parser(value[key], f"{where}.{key}") for key, parser in parsers.items()}


def text(value: object, where: str) -> str:
    """Read a text."""
    if not isinstance(value, str):
        raise refuse(where, "a text")
    return value


def whole(value: object, where: str) -> int:
    """Read an integer (JSON's true and false are none)."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise refuse(where, "an integer")
    return value


def digest(value: object, where: str) -> str:
    """Read a SHA-256 in lowercase hex."""
    if not isinstance(value, str) or not _DIGEST.fullmatch(value):
        raise refuse(where, "64 lowercase hex digits")
    return value


def version(value: object, where: str) -> int | str:
    """Read a version: a number or a text."""
    if not isinstance(value, int | str) or isinstance(value, bool):
        raise refuse(where, "a number or a text")
    return value


def scalar(value: object, where: str) -> Scalar:
    """Read a parameter's value."""
    if value is not None and not isinstance(value, bool | int | float | str):
        raise refuse(where, "a number, a text, true, false or null")
    return value


def day(value: object, where: str) -> date:
    """Read a date, YYYY-MM-DD."""
    try:
        return date.fromisoformat(text(value, where))
    except ValueError as error:
        raise refuse(where, "a date YYYY-MM-DD") from error


def instant(value: object, where: str) -> datetime:
    """Read a time with its zone, ISO 8601."""
    try:
        moment = datetime.fromisoformat(text(value, where))
    except ValueError as error:
        raise refuse(where, "a time in ISO 8601") from error
    if moment.tzinfo is None:
        raise refuse(where, "a time with its zone")
    return moment


def optional(parser: Parser[T]) -> Parser[T | None]:
    """Read null, or what ``parser`` reads."""
    return lambda value, where: None if value is None else parser(value, where)


def array(parser: Parser[T]) -> Parser[tuple[T, ...]]:
    """Read a list of what ``parser`` reads."""

    def read(value: object, where: str) -> tuple[T, ...]:
        if not isinstance(value, Sequence) or isinstance(value, str):
            raise refuse(where, "a list")
        return tuple(parser(item, f"{where}[{index}]") for index, item in enumerate(value))

    return read


def table(parser: Parser[T]) -> Parser[dict[str, T]]:
    """Read an object with free keys."""

    def read(value: object, where: str) -> dict[str, T]:
        if not isinstance(value, Mapping):
            raise refuse(where, "an object")
        return {text(key, where): parser(item, f"{where}.{key}") for key, item in value.items()}

    return read


def one_of(kind: type[T]) -> Parser[T]:
    """Read a value of an enumeration."""

    def read(value: object, where: str) -> T:
        try:
            return kind(text(value, where))  # type: ignore[call-arg]
        except ValueError as error:
            allowed = ", ".join(str(item.value) for item in kind)  # type: ignore[attr-defined]
            raise refuse(where, f"one of {allowed}") from error

    return read
