"""What a frame is checked against: the shipped code lists, and the plan's district and totals where there is a plan."""

from collections.abc import Mapping
from typing import Any

from fieldwork.rules.plan import Plan
from sampling.frame import FrameRules, PartRange


def frame_rules(classes: Mapping[str, Any], parts: Mapping[str, Any], plan: Plan | None = None) -> FrameRules:
    """Return the rules of the verification.

    Parameters
    ----------
    classes, parts
        ``data/codes/urban_rural_code.toml`` and ``data/codes/code_parts.toml`` as read.
    plan
        With it the codes must belong to its district, and the households must add to about the number it expects.
    """
    codes = classes["codes"]
    return FrameRules(
        classes={entry["code"]: entry["label"] for entry in codes},
        unusual_classes=frozenset(entry["code"] for entry in codes if entry["is_unusual"]),
        town_part_kinds=_ranges(parts["town_parts"]),
        village_part_kinds=_ranges(parts["village_parts"]),
        **({} if plan is None else _from_plan(plan)),
    )


def _from_plan(plan: Plan) -> dict[str, Any]:
    return {
        "county_code": plan.cycle.district_code,
        "published_households": plan.frame.expected_households,
        "size_tolerance_percent": plan.frame.size_tolerance_percent,
        "size_change_percent": None if plan.frame_review is None else plan.frame_review.size_change_percent,
    }


def _ranges(entries: list[Mapping[str, Any]]) -> tuple[PartRange, ...]:
    return tuple(
        PartRange(
            first=int(entry["first"]), last=int(entry["last"]), kind=entry["kind"], endings=tuple(entry["endings"])
        )
        for entry in entries
    )
