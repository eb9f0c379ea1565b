"""Cross-checks of a form: what one answer says about another, in a small fixed set of kinds.

A check is part of the form's definition (``[[check]]`` in ``data/forms/*.toml``), so that the server, the tablet and
the workbook's reader ask the same. A check whose answers are missing says nothing: missing is its own matter.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from dataclasses import field as made_by
from datetime import date
from enum import StrEnum
from typing import Any

import pandas as pd

from sampling.findings import Severity

Condition = Mapping[str, tuple[str, ...]]
"""Field name → the codes of which it must hold one; all fields must hold."""


class CheckKind(StrEnum):
    """What a check compares."""

    AT_MOST = "at_most"
    """``field`` ≤ ``other``: numbers, or days."""
    REQUIRED_WHEN = "required_when"
    """``field`` must be answered when the condition holds."""
    EMPTY_WHEN = "empty_when"
    """``field`` must stay empty when the condition holds."""
    BETWEEN_WHEN = "between_when"
    """``low`` ≤ ``field`` ≤ ``high`` when the condition holds."""
    RATIO_BETWEEN = "ratio_between"
    """``low`` ≤ ``field`` ÷ ``other`` ≤ ``high`` where ``other`` > 0."""


@dataclass(frozen=True, kw_only=True)
class CrossCheck:
    """One check: its stable name, what it compares, and in Chinese what is expected."""

    name: str
    kind: CheckKind
    field: str
    says: str
    severity: Severity = Severity.ERROR
    other: str = ""
    when: Condition = made_by(default_factory=dict)
    low: float | None = None
    high: float | None = None

    @property
    def named_fields(self) -> frozenset[str]:
        """Every field the check speaks of."""
        return frozenset({self.field, *self.when} | ({self.other} if self.other else set()))


def parse_check(entry: Mapping[str, Any]) -> CrossCheck:
    """Return the check that a ``[[check]]`` table defines.

    Raises
    ------
    ValueError, TypeError
        If a kind is unknown, or a key is missing or unknown.
    """
    values = dict(entry)
    values["kind"] = CheckKind(values["kind"])
    values["severity"] = Severity(values.get("severity", Severity.ERROR))
    values["when"] = parse_condition(values.get("when", {}))
    check = CrossCheck(**values)
    if check.kind in {CheckKind.AT_MOST, CheckKind.RATIO_BETWEEN} and not check.other:
        raise ValueError(f"{check.name}: other")
    if check.kind in {CheckKind.REQUIRED_WHEN, CheckKind.EMPTY_WHEN} and not check.when:
        raise ValueError(f"{check.name}: when")
    return check


def parse_condition(entry: Mapping[str, str | Iterable[str]]) -> Condition:
    """Return a condition: a field with one code, or with several of which it holds one."""
    return {name: (codes,) if isinstance(codes, str) else tuple(codes) for name, codes in entry.items()}


def holds(condition: Condition, answers: Mapping[str, Any]) -> bool:
    """Tell whether a condition holds; an empty one always does.

    >>> holds({"outcome": ("complete",)}, {"outcome": "complete"}), holds({"outcome": ("complete",)}, {})
    (True, False)
    """
    return all(not is_missing(answers.get(name)) and str(answers[name]) in codes for name, codes in condition.items())


def is_missing(value: object) -> bool:
    """Tell whether nothing was answered."""
    return value is None or value == "" or value is pd.NA or value != value  # noqa: PLR0124 - NaN


def broken_checks(checks: Iterable[CrossCheck], answers: Mapping[str, Any]) -> list[CrossCheck]:
    """Return the checks that the answers of one row do not meet, in the order of the form."""
    return [check for check in checks if not _is_met(check, answers)]


def _is_met(check: CrossCheck, answers: Mapping[str, Any]) -> bool:
    if not holds(check.when, answers):
        return True
    value = answers.get(check.field)
    if check.kind is CheckKind.REQUIRED_WHEN:
        return not is_missing(value)
    if check.kind is CheckKind.EMPTY_WHEN:
        return is_missing(value)
    return is_missing(value) or _compares(check, value, answers.get(check.other))


def _compares(check: CrossCheck, value: Any, other: Any) -> bool:
    if check.kind is CheckKind.BETWEEN_WHEN:
        return _is_between(check, float(value))
    if is_missing(other):
        return True
    if check.kind is CheckKind.AT_MOST:
        return bool(_comparable(value) <= _comparable(other))
    return float(other) <= 0 or _is_between(check, float(value) / float(other))


def _comparable(value: Any) -> Any:
    """Return a number, or a day as its ISO text: days are stored so."""
    return value.isoformat() if isinstance(value, date) else value


def _is_between(check: CrossCheck, value: float) -> bool:
    return (check.low is None or value >= check.low) and (check.high is None or value <= check.high)
