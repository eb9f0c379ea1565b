"""The plan in force of a cycle, as the services inside a transaction need it."""

from functools import lru_cache

from sqlmodel import Session

from fieldwork.rules.plan import Plan, parse_plan_text
from fieldwork.store import cycles


def plan_in_force(session: Session, cycle_id: str) -> tuple[Plan, int]:
    """Return a cycle's plan and the number of its version."""
    newest = cycles.plan_versions(session, cycle_id).iloc[0]
    return _parsed(str(newest["plan_toml"])), int(newest["version"])


@lru_cache(maxsize=16)
def _parsed(text: str) -> Plan:
    # Frozen all through, so one object may serve every call.
    return parse_plan_text(text)
