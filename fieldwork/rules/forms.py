"""Forms: one definition per table that comes in or goes out, made from ``data/forms/*.toml``.

Reading, Excel templates and validation are made from the same definition, so that they cannot drift apart.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Any

from fieldwork.messages import sentence
from fieldwork.rules.form_checks import Condition, CrossCheck, parse_check, parse_condition
from fieldwork.rules.refusals import InputRefusal

YEAR = "年"
"""Unit of a calendar year, which is written without thousands."""
_BRACKETED = re.compile(r"\([^()]*\)$")


class FieldKind(StrEnum):
    """What a column holds. Codes are text of digits and never become numbers."""

    CODE = "code"
    INTEGER = "integer"
    NUMBER = "number"
    TEXT = "text"
    CHOICE = "choice"
    DATE = "date"
    DATETIME = "datetime"
    LONGITUDE = "longitude"
    LATITUDE = "latitude"


NUMERIC_KINDS = frozenset({FieldKind.NUMBER, FieldKind.LONGITUDE, FieldKind.LATITUDE})
# A latitude above 90 is read: the check of the listing says that longitude and latitude were swapped, for all rows.
_DEGREES = {FieldKind.LONGITUDE: (-180.0, 180.0), FieldKind.LATITUDE: (-180.0, 180.0)}


@dataclass(frozen=True, kw_only=True)
class FormField:
    """One column: its name in tables, its Chinese heading with other headings it goes by, and what it may hold."""

    name: str
    label: str
    kind: FieldKind
    aliases: tuple[str, ...] = ()
    width: int = 0
    dropped_suffix: str = ""
    minimum: float | None = None
    maximum: float | None = None
    unit: str = ""
    code_list: str = ""
    options: Mapping[str, str] = field(default_factory=dict, hash=False)
    required: bool = False
    personal: bool = False
    relevant_when: Condition = field(default_factory=dict, hash=False)
    """The question is asked only when this holds for the questions before it."""

    @property
    def headings(self) -> frozenset[str]:
        """Every heading this column is known by, in the form in which headings are compared."""
        return frozenset(plain_heading(text) for text in (self.name, self.label, *self.aliases))

    @cached_property
    def bounds(self) -> tuple[float | None, float | None]:
        """Least and greatest value; coordinates lie on the earth."""
        return _DEGREES.get(self.kind, (self.minimum, self.maximum))

    @cached_property
    def code_of(self) -> Mapping[str, str]:
        """Code of every way to write a choice: the code itself or its label."""
        return {**{label: code for code, label in self.options.items()}, **{code: code for code in self.options}}

    @cached_property
    def expected(self) -> str:
        """What the column should hold, in Chinese words."""
        code = f"EXPECTED_{self.kind.upper()}"
        if self.kind is FieldKind.CHOICE:
            return sentence(code, options="、".join(self.options.values()))
        return sentence(code, width=self.width) + self._range_words + self._unit_words

    @property
    def _range_words(self) -> str:
        low, high = self.bounds
        if low is None and high is None:
            return ""
        if self.kind is FieldKind.CODE:
            return sentence("EXPECTED_BETWEEN", low=f"{low or 0:0{self.width}.0f}", high=f"{high or 0:.0f}")
        shape = ".0f" if self.unit == YEAR else ",.0f"
        if high is None:
            return sentence("EXPECTED_AT_LEAST", low=format(low or 0, shape))
        return sentence("EXPECTED_BETWEEN", low=format(low or 0, shape), high=format(high, shape))

    @property
    def _unit_words(self) -> str:
        return sentence("EXPECTED_UNIT", unit=self.unit) if self.unit else ""


@dataclass(frozen=True, kw_only=True)
class PartRule:
    """The value of ``field`` is a part of the value of ``of``: an id belongs to its area, a village to its town."""

    field: str
    of: str
    start: int
    stop: int


@dataclass(frozen=True, kw_only=True)
class FormDefinition:
    """A table: its columns, what makes a row unique, which ids contain which, and what is checked across columns.

    ``protected`` names the columns that nobody changes in a form that was handed out filled; none named: the key.
    """

    name: str
    title: str
    sheet: str
    key: tuple[str, ...]
    fields: tuple[FormField, ...]
    parts: tuple[PartRule, ...] = ()
    checks: tuple[CrossCheck, ...] = ()
    protected: tuple[str, ...] = ()

    def field(self, name: str) -> FormField:
        """Return the column of this name."""
        return next(column for column in self.fields if column.name == name)

    @cached_property
    def field_of_heading(self) -> Mapping[str, FormField]:
        """Column of every heading, in the form in which headings are compared."""
        return {heading: column for column in self.fields for heading in column.headings}

    @property
    def protected_names(self) -> tuple[str, ...]:
        """Columns that stay as they were handed out."""
        return self.protected or self.key

    @property
    def protected_key(self) -> str:
        """The part of the key that stays as it was handed out; there a changed row is named."""
        return next(name for name in reversed(self.key) if name in self.protected_names)

    @property
    def required_fields(self) -> tuple[FormField, ...]:
        """Columns that must be there."""
        return tuple(column for column in self.fields if column.required)

    @cached_property
    def labels(self) -> Mapping[str, str]:
        """Chinese heading of every column."""
        return {column.name: column.label for column in self.fields}


def plain_heading(text: str) -> str:
    """Return a heading as headings are compared: NFKC, lower case, without spaces, a unit in brackets, ``*`` or ``:``.

    >>> plain_heading(" 上年纯收入（元） ")
    '上年纯收入'
    """
    squeezed = "".join(unicodedata.normalize("NFKC", text).split()).casefold().strip("*:")
    return _BRACKETED.sub("", squeezed) or squeezed


def parse_form(mapping: Mapping[str, Any], code_lists: Mapping[str, Mapping[str, str]]) -> FormDefinition:
    """Return the form that a TOML file defines; ``code_lists`` holds code → label by the name of the list.

    Raises
    ------
    InputRefusal
        ``FORM_WRONG`` if a key is unknown or missing, two columns share a heading, or a key or part names no column.
    """
    try:
        form = _built(mapping, code_lists)
    except (KeyError, TypeError, ValueError) as error:
        name = mapping.get("form", {}).get("name", "")
        raise InputRefusal("FORM_WRONG", form=name, problem=str(error)) from error
    return form


def _built(mapping: Mapping[str, Any], code_lists: Mapping[str, Mapping[str, str]]) -> FormDefinition:
    head = dict(mapping["form"])
    form = FormDefinition(
        fields=tuple(_field(entry, code_lists) for entry in mapping["field"]),
        parts=tuple(PartRule(**entry) for entry in mapping.get("part", ())),
        checks=tuple(parse_check(entry) for entry in mapping.get("check", ())),
        key=tuple(head.pop("key")),
        protected=tuple(head.pop("protected", ())),
        **head,
    )
    _require_consistent(form)
    return form


def _field(entry: Mapping[str, Any], code_lists: Mapping[str, Mapping[str, str]]) -> FormField:
    values = dict(entry)
    values["kind"] = FieldKind(values["kind"])
    values["aliases"] = tuple(values.get("aliases", ()))
    values["relevant_when"] = parse_condition(values.get("relevant_when", {}))
    if "code_list" in values:
        values["options"] = code_lists[values["code_list"]]
    return FormField(**values)


def _require_consistent(form: FormDefinition) -> None:
    names = [column.name for column in form.fields]
    headings = [heading for column in form.fields for heading in column.headings]
    named = {*form.key, *form.protected, *(rule.field for rule in form.parts), *(rule.of for rule in form.parts)}
    named |= {name for check in form.checks for name in check.named_fields}
    for problem in sorted({text for text in headings if headings.count(text) > 1} | (named - set(names))):
        raise ValueError(problem)
    for place, column in enumerate(form.fields):
        for problem in sorted(column.relevant_when.keys() - set(names[:place])):
            raise ValueError(f"{column.name}: {problem}")
        if column.kind is FieldKind.CODE and not column.width:
            raise ValueError(f"{column.name}: width")
        if column.kind is FieldKind.CHOICE and not column.options:
            raise ValueError(f"{column.name}: options")
