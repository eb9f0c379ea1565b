"""Exhausted reserves: what a statistician decides when nobody is left to step in for a household."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from fieldwork.rules.refusals import InputRefusal


class Resolution(StrEnum):
    """What may be decided (data/codes/resolution.toml)."""

    EXTENDED = "extended"
    CLOSED = "closed"


@dataclass(frozen=True, kw_only=True)
class ResolutionFields:
    """A decision as the statistician states it; its key is made by the page, so pressing twice decides once."""

    resolution_id: UUID
    cycle_id: str
    household_id: str
    kind: str
    reason: str


def require_reason(fields: ResolutionFields) -> Resolution:
    """Return what is decided.

    Raises
    ------
    InputRefusal
        ``CASE_RESOLUTION_UNKNOWN``, ``CASE_RESOLUTION_REASON_MISSING``.
    """
    if fields.kind not in set(Resolution):
        raise InputRefusal("CASE_RESOLUTION_UNKNOWN", value=fields.kind, expected="、".join(Resolution))
    if not fields.reason.strip():
        raise InputRefusal("CASE_RESOLUTION_REASON_MISSING", household_id=fields.household_id)
    return Resolution(fields.kind)
