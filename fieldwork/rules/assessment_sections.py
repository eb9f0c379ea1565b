"""A section of the assessment as it is read anywhere: title, sentences, a table with headings, and whether it lacks."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

import pandas as pd


class Part(StrEnum):
    """The sections in the order in which they are read."""

    WEIGHTS = "weights"
    SUMS = "sums"
    MARGINS = "margins"
    AREAS = "areas"
    RESPONSE = "response"
    RATES = "rates"
    PRECISION = "precision"
    WHAT_IF = "what_if"
    OUTCOMES = "outcomes"
    SERIES = "series"


TITLES: Mapping[Part, str] = MappingProxyType(
    {
        Part.WEIGHTS: "权数",
        Part.SUMS: "权数合计与总体数据",
        Part.MARGINS: "与总体数据比较",
        Part.AREAS: "样本户与本小区摸底户",
        Part.RESPONSE: "应答是否均匀",
        Part.RATES: "摸底覆盖、落实和换户",
        Part.PRECISION: "达到的精度",
        Part.WHAT_IF: "改动规模会怎样",
        Part.OUTCOMES: "当月数据的估计",
        Part.SERIES: "新老样本同月对比",
    }
)


class Kind(StrEnum):
    """How a column is written."""

    TEXT = "text"
    COUNT = "count"
    SHARE = "share"
    DECIMAL = "decimal"
    AMOUNT = "amount"
    PERCENT = "percent"
    VALUE = "value"


@dataclass(frozen=True, kw_only=True)
class Heading:
    """A column's Chinese heading and how its values are written."""

    label: str
    kind: Kind = Kind.TEXT


Headings = Mapping[str, Heading]


@dataclass(frozen=True, kw_only=True, eq=False)
class Section:
    """A section. ``table`` holds numbers under canonical names; ``is_missing`` where it could not be made."""

    part: Part
    says: tuple[str, ...]
    table: pd.DataFrame = field(default_factory=pd.DataFrame)
    headings: Headings = field(default_factory=dict)
    is_missing: bool = False

    @property
    def title(self) -> str:
        """The title as it is read."""
        return TITLES[self.part]

    @property
    def shown(self) -> pd.DataFrame:
        """The table as text under its Chinese headings."""
        return pd.DataFrame(
            {
                heading.label: [written(value, heading.kind) for value in self.table[name]]
                for name, heading in self.headings.items()
                if name in self.table
            }
        )


def missing(part: Part, sentence: str) -> Section:
    """Return a section that says why it is not there."""
    return Section(part=part, says=(sentence,), is_missing=True)


def written(value: object, kind: Kind) -> str:
    """Return a value as it is read; what is not known is a dash.

    >>> written(0.1234, Kind.SHARE), written(1234.5, Kind.AMOUNT), written(float("nan"), Kind.COUNT)
    ('12.3%', '1,234', '—')
    """
    if value is None or (isinstance(value, float) and not math.isfinite(value)) or value is pd.NA:
        return "—"
    return str(value) if kind is Kind.TEXT else _WRITERS[kind](float(str(value)))


_WHOLE_FROM = 100
"""Estimates from here on are written without decimals."""
_WRITERS = {
    Kind.COUNT: lambda value: f"{value:,.0f}",
    Kind.SHARE: lambda value: f"{100 * value:.1f}%",
    Kind.DECIMAL: lambda value: f"{value:.3f}",
    Kind.AMOUNT: lambda value: f"{value:,.0f}",
    Kind.VALUE: lambda value: f"{value:,.0f}" if abs(value) >= _WHOLE_FROM else f"{value:.3f}",
    Kind.PERCENT: lambda value: f"±{value:.1f}%",
}
