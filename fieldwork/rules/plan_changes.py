"""Changing a plan: which parameters differ between two versions, and what is already drawn by the old ones."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from types import MappingProxyType
from typing import Any

from fieldwork.rules.plan import Plan
from fieldwork.rules.refusals import InputRefusal
from sampling.findings import Finding, Severity

STEP_OF_SECTION: Mapping[str, str] = MappingProxyType(
    {
        "frame": "frame",
        "areas": "areas",
        "listing": "listing",
        "listing_checks": "listing",
        "relisting": "listing",
        "screening": "listing",
        "draw": "draw",
    }
)
"""Sections of the plan that a step uses up: what was done in that step keeps the parameters it was done with."""


@dataclass(frozen=True, kw_only=True)
class Change:
    """One parameter that differs between two versions."""

    key: str
    before: str
    after: str


@dataclass(frozen=True, kw_only=True)
class Parameter:
    """One parameter of a plan: its key, its value as TOML, and the comment beside it (source, how sure it is)."""

    key: str
    value: str
    comment: str


def parameter_values(plan: Plan) -> dict[str, str]:
    """Return every parameter of a plan by its full key, as text."""
    return dict(_walk("", plan))


def changed_parameters(before: Plan, after: Plan) -> list[Change]:
    """Return what differs between two versions, in the order of the plan; a missing value is a dash."""
    old, new = parameter_values(before), parameter_values(after)
    keys = list(dict.fromkeys([*old, *new]))
    return [
        Change(key=key, before=old.get(key, "—"), after=new.get(key, "—"))
        for key in keys
        if old.get(key) != new.get(key)
    ]


def check_changes(changes: Iterable[Change], *, done_steps: Iterable[str]) -> list[Finding]:
    """Return a warning for each changed parameter by which something was done already: that keeps its version."""
    done = frozenset(done_steps)
    return [
        Finding(
            code="PLAN_PARAMETER_USED",
            severity=Severity.WARNING,
            subject="plan",
            field=change.key,
            value=change.after,
            expected=change.before,
        )
        for change in changes
        if STEP_OF_SECTION.get(change.key.partition(".")[0]) in done
    ]


def editable_parameters(text: str) -> list[Parameter]:
    """Return the parameters that stand in one line of a section, in order, with the comments beside them."""
    return [
        Parameter(key=f"{section}.{name}", value=value, comment=comment)
        for section, name, value, comment in _lines(text)
        if section
    ]


def with_parameter(text: str, key: str, value: str) -> str:
    """Return the plan's text with one parameter given another value; every other character stays, comments too.

    Raises
    ------
    InputRefusal
        ``PLAN_PARAMETER_UNKNOWN`` if no line of the text holds it; ``PLAN_PARAMETER_NOT_TOML`` if the value is not one.
    """
    _require_toml_value(key, value)
    section, _, name = key.partition(".")
    lines, here = text.splitlines(keepends=True), ""
    for place, line in enumerate(lines):
        here = section_of(line, here)
        if here == section and re.match(rf"{re.escape(name)}\s*=", line) and split_line(line) is not None:
            lines[place] = _with_value(line, value)
            return "".join(lines)
    raise InputRefusal("PLAN_PARAMETER_UNKNOWN", key=key)


def with_section(text: str, sample: str, name: str) -> str:
    """Return the plan's text with a section that it lacks, as it stands in a sample plan, added at its end.

    Raises
    ------
    InputRefusal
        ``PLAN_PARAMETER_UNKNOWN`` if the sample has no such section either.
    """
    here, added = "", list[str]()
    for line in sample.splitlines():
        here = section_of(line, here)
        if here == name:
            added.append(line)
    if not added:
        raise InputRefusal("PLAN_PARAMETER_UNKNOWN", key=name)
    return text.rstrip("\n") + "\n\n" + "\n".join(added).strip() + "\n"


def _lines(text: str) -> Iterable[tuple[str, str, str, str]]:
    here = ""
    for line in text.splitlines():
        here = section_of(line, here)
        found = split_line(line)
        if found is not None:
            yield here, *found


def section_of(line: str, here: str) -> str:
    """Return the section a line belongs to; lists of tables (``[[tasks]]``) are none that can be edited here."""
    if line.startswith("[["):
        return ""
    found = re.match(r"\[(\w+)\]", line)
    return found.group(1) if found else here


def split_line(line: str) -> tuple[str, str, str] | None:
    """Return name, value and comment of a line that holds one whole value; else None."""
    found = re.match(r"(\w+)\s*=\s*", line)
    if found is None:
        return None
    value, comment = _value_and_comment(line[found.end() :].rstrip("\r\n"))
    return (found.group(1), value, comment) if _is_toml_value(value) else None


def _value_and_comment(rest: str) -> tuple[str, str]:
    """Split at the first # after which what stands before is a whole value: a # inside quotes is no comment."""
    for place, sign in enumerate(rest):
        if sign == "#" and _is_toml_value(rest[:place].strip()):
            return rest[:place].strip(), rest[place + 1 :].strip()
    return rest.strip(), ""


def _with_value(line: str, value: str) -> str:
    found = re.match(r"\w+\s*=\s*", line)
    start = found.end() if found else 0
    old, _ = _value_and_comment(line[start:].rstrip("\r\n"))
    return line[:start] + value + line[start + len(old) :]


def _is_toml_value(value: str) -> bool:
    try:
        return "\n" not in value and list(tomllib.loads(f"v = {value}")) == ["v"]
    except tomllib.TOMLDecodeError:
        return False


def _require_toml_value(key: str, value: str) -> None:
    if not _is_toml_value(value):
        raise InputRefusal("PLAN_PARAMETER_NOT_TOML", key=key, value=value)


def _walk(key: str, value: Any) -> Iterable[tuple[str, str]]:
    if is_dataclass(value):
        for member in fields(value):
            yield from _walk(f"{key}.{member.name}" if key else member.name, getattr(value, member.name))
    elif isinstance(value, tuple) and value and is_dataclass(value[0]):
        for number, item in enumerate(value, start=1):
            yield from _walk(f"{key}[{number}]", item)
    else:
        yield key, _as_text(value)


def _as_text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return "、".join(str(item) for item in value) or "—"
    return "—" if value is None else str(value)
