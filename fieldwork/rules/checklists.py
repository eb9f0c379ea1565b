"""Checklists of inspections, read from ``data/inspection``: what is looked at in an area and at a household."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from fieldwork.rules.inspection import InspectionStage, Weight
from fieldwork.rules.refusals import InputRefusal


class ItemResult(StrEnum):
    """What was seen for one item."""

    FINE = "fine"
    PROBLEM = "problem"
    NOT_APPLICABLE = "not_applicable"


RESULT_LABELS: Mapping[ItemResult, str] = MappingProxyType(
    {ItemResult.FINE: "符合", ItemResult.PROBLEM: "有问题", ItemResult.NOT_APPLICABLE: "不适用"}
)
LEVELS = ("area", "household")


@dataclass(frozen=True, kw_only=True)
class Item:
    """One item: whom it concerns (``area`` or ``household``), what is asked, what is expected, how much it weighs."""

    code: str
    level: str
    text: str
    expected: str
    weight: Weight
    source: str


@dataclass(frozen=True, kw_only=True)
class Checklist:
    """The items of one stage."""

    stage: InspectionStage
    title: str
    items: tuple[Item, ...]

    def of_level(self, level: str) -> tuple[Item, ...]:
        """Return the items for areas or for households."""
        return tuple(item for item in self.items if item.level == level)

    def item(self, code: str) -> Item:
        """Return an item by its code.

        Raises
        ------
        InputRefusal
            ``INSPECTION_ITEM_UNKNOWN``.
        """
        for item in self.items:
            if item.code == code:
                return item
        raise InputRefusal("INSPECTION_ITEM_UNKNOWN", value=code, stage=self.title)


def parse_checklist(mapping: Mapping[str, Any]) -> Checklist:
    """Return the checklist that a file holds.

    Raises
    ------
    InputRefusal
        ``INSPECTION_CHECKLIST_WRONG`` if a key is missing or unknown, a code stands twice, or a level is neither.
    """
    try:
        items = tuple(Item(**{**entry, "weight": Weight(entry["weight"])}) for entry in mapping["items"])
        checklist = Checklist(stage=InspectionStage(mapping["stage"]), title=str(mapping["title"]), items=items)
    except (KeyError, TypeError, ValueError) as error:
        raise InputRefusal("INSPECTION_CHECKLIST_WRONG", value=mapping.get("stage", ""), detail=str(error)) from error
    codes = [item.code for item in items]
    wrong = [item.code for item in items if item.level not in LEVELS or codes.count(item.code) > 1]
    if wrong or not items:
        raise InputRefusal("INSPECTION_CHECKLIST_WRONG", value=checklist.stage, detail="、".join(wrong) or "items")
    return checklist
