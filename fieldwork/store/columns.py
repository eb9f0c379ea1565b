"""Column types: instants in UTC, personal values sealed, codes that the database itself checks."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import CheckConstraint, DateTime, Dialect, LargeBinary
from sqlalchemy.types import TypeDecorator, TypeEngine

from fieldwork.store.keys import Keys

_KEYS_ATTRIBUTE = "zhuhu_keys"


def give_keys(dialect: Dialect, keys: Keys) -> None:
    """Hand the keys to the dialect of one engine; sealed columns find them there."""
    setattr(dialect, _KEYS_ATTRIBUTE, keys)


def keys_of(dialect: Dialect) -> Keys:
    """Return the keys of an engine's dialect."""
    keys: Keys = getattr(dialect, _KEYS_ATTRIBUTE)
    return keys


class UtcDateTime(TypeDecorator[datetime]):
    """An instant: time zone aware in Python, UTC in the database."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse a time without zone; store UTC (SQLite keeps no zone)."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs a time zone")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the instant in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Sealed(TypeDecorator[Any]):
    """A personal value, encrypted. ``context`` is ``table.column``: a value moved to another column does not open."""

    impl = LargeBinary
    cache_ok = True

    def __init__(self, context: str, *, is_number: bool = False) -> None:
        super().__init__()
        self.context = context
        self.is_number = is_number

    def process_bind_param(self, value: Any, dialect: Dialect) -> bytes | None:
        """Seal with the current key."""
        return None if value is None else keys_of(dialect).seal(str(value), context=self.context)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | int | None:
        """Open with the key that the value names."""
        if value is None:
            return None
        text = keys_of(dialect).open(value, context=self.context)
        return int(text) if self.is_number else text

    def coerce_compared_value(self, op: Any, value: Any) -> TypeEngine[Any]:
        """Sealed values are never compared in SQL: equal texts are sealed differently."""
        raise TypeError("a sealed column cannot be compared in a query")


def one_of(column: str, codes: Iterable[str]) -> CheckConstraint:
    """Return the CHECK that a text column holds one of the codes, stored by value."""
    allowed = ", ".join(f"'{code}'" for code in codes)
    return CheckConstraint(f"{column} IN ({allowed})", name=f"{column}_is_known")
