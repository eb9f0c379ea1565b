"""Frozen dataclasses filled from a parsed TOML mapping, with a refusal that names the key for everything unexpected."""

import math
from collections.abc import Mapping
from dataclasses import MISSING, Field, field, fields, is_dataclass
from datetime import date, datetime
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from fieldwork.rules.refusals import InputRefusal

Section = TypeVar("Section")

_KIND_WORDS: Mapping[type, str] = {
    int: "整数",
    float: "数字",
    str: "非空文字",
    bool: "true 或 false",
    date: "日期（如 2022-10-10）",
}


def at_least(minimum: int) -> Any:
    """Return a dataclass field whose number must not be below ``minimum``."""
    return field(metadata={"minimum": minimum})


def one_of(*choices: str) -> Any:
    """Return a dataclass field whose text must be one of ``choices``."""
    return field(metadata={"choices": choices})


def refuse_value(key: str, value: object, *, expected: str) -> InputRefusal:
    """Return the refusal of a value that cannot stand under this key."""
    return InputRefusal("PLAN_VALUE_WRONG", key=key, value=value, expected=expected)


def read_section(kind: type[Section], mapping: object, *, key: str) -> Section:
    """Return ``kind`` filled from the mapping: every key checked, none left over, none invented.

    Raises
    ------
    InputRefusal
        ``PLAN_KEY_MISSING``, ``PLAN_KEY_UNKNOWN`` or ``PLAN_VALUE_WRONG``, each with the full key.
    """
    if not isinstance(mapping, Mapping):
        raise refuse_value(key, mapping, expected="一节参数")
    hints = get_type_hints(kind)
    members: dict[str, Field[Any]] = {member.name: member for member in fields(kind)}  # type: ignore[arg-type]
    for unknown in sorted(set(mapping) - set(members)):
        raise InputRefusal("PLAN_KEY_UNKNOWN", key=_joined(key, unknown))
    values = {
        name: _read_member(member, hints[name], mapping, key=_joined(key, name)) for name, member in members.items()
    }
    return kind(**values)


def _joined(key: str, name: str) -> str:
    return f"{key}.{name}" if key else name


def _read_member(member: Field[Any], hint: Any, mapping: Mapping[str, object], *, key: str) -> object:
    if member.name in mapping:
        value = _read_value(_required_hint(hint), mapping[member.name], key=key)
        _require_metadata(member.metadata, value, key=key)
        return value
    if NoneType in get_args(hint):
        return None
    if member.default is not MISSING:
        return member.default
    raise InputRefusal("PLAN_KEY_MISSING", key=key, expected=_expected(hint))


def _required_hint(hint: Any) -> Any:
    if get_origin(hint) is UnionType:
        return next(kind for kind in get_args(hint) if kind is not NoneType)
    return hint


def _expected(hint: Any) -> str:
    if get_origin(hint) is tuple:
        return "列表"
    return _KIND_WORDS.get(hint, "一节参数")


def _read_value(hint: Any, value: object, *, key: str) -> object:
    if get_origin(hint) is tuple:
        return _read_list(get_args(hint)[0], value, key=key)
    if is_dataclass(hint):
        return read_section(hint, value, key=key)  # type: ignore[arg-type]
    if not _is_kind(hint, value):
        raise refuse_value(key, value, expected=_expected(hint))
    return float(value) if hint is float else value  # type: ignore[arg-type]


def _read_list(hint: Any, value: object, *, key: str) -> tuple[object, ...]:
    if not isinstance(value, list):
        raise refuse_value(key, value, expected="列表")
    return tuple(_read_value(hint, item, key=f"{key}[{number}]") for number, item in enumerate(value, start=1))


def _is_kind(kind: type, value: object) -> bool:
    if kind is bool:
        return isinstance(value, bool)
    if kind is date:
        return isinstance(value, date) and not isinstance(value, datetime)
    if kind is str:
        return isinstance(value, str) and bool(value.strip())
    is_number = isinstance(value, int if kind is int else (int, float)) and not isinstance(value, bool)
    return is_number and math.isfinite(value)  # type: ignore[arg-type]


def _require_metadata(metadata: Mapping[str, Any], value: Any, *, key: str) -> None:
    if "minimum" in metadata and value < metadata["minimum"]:
        raise refuse_value(key, value, expected=f"不小于 {metadata['minimum']} 的数")
    if "choices" in metadata and value not in metadata["choices"]:
        raise refuse_value(key, value, expected="、".join(metadata["choices"]) + " 之一")
