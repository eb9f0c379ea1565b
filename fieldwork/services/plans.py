"""The plan in force of a cycle, as the services inside a transaction need it."""

from functools import lru_cache
from typing import TypeVar

from sqlmodel import Session

from fieldwork.rules.plan import Plan, parse_plan_text
from fieldwork.rules.refusals import StateRefusal
from fieldwork.store import cycles

Section = TypeVar("Section")


def plan_in_force(session: Session, cycle_id: str) -> tuple[Plan, int]:
    """Return a cycle's plan and the number of its version."""
    plan_toml, version = cycles.newest_plan(session, cycle_id)
    return _parsed(plan_toml), version


@lru_cache(maxsize=16)
def _parsed(text: str) -> Plan:
    # Frozen all through, so one object may serve every call.
    return parse_plan_text(text)


def require_section(section: Section | None, name: str) -> Section:
    """Return a section that a plan of an earlier version may lack.

    Raises
    ------
    StateRefusal
        ``PLAN_SECTION_MISSING`` naming the section to be added on the page of the cycle.
    """
    if section is None:
        raise StateRefusal("PLAN_SECTION_MISSING", section=name)
    return section
