"""Cycles: starting one from a plan, and the one that is under way."""

from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from fieldwork.rules.permissions import Actor
from fieldwork.rules.plan import Plan, parse_plan_text
from fieldwork.services.intention import Work, intention
from fieldwork.store import cycles
from fieldwork.store.engine import Database

FIRST_REASON = "首次制定"


@dataclass(frozen=True, kw_only=True)
class CycleView:
    """A cycle with the plan in force."""

    cycle_id: str
    name: str
    district_code: str
    district_name: str
    is_demo: bool
    plan: Plan
    plan_version: int


@intention("cycle.start")
def start_cycle(work: Work, plan_text: str, *, is_demo: bool, actor: Actor, now: datetime) -> str:
    """Start a rotation from a plan (TOML text) and return its id; the text is kept as version 1.

    Raises
    ------
    InputRefusal
        ``PLAN_…`` if the plan cannot be read as one.
    """
    plan, cycle_id = parse_plan_text(plan_text), str(uuid4())
    stamp = work.about(cycle_id=cycle_id, subject=plan.cycle.district_code)
    names = {
        "name": plan.cycle.name,
        "district_code": plan.cycle.district_code,
        "district_name": plan.cycle.district_name,
    }
    cycles.add(work.session, names | {"is_demo": is_demo}, stamp=stamp)
    cycles.add_plan(work.session, plan_text, reason=FIRST_REASON, stamp=stamp)
    return cycle_id


def current_cycle(database: Database) -> CycleView | None:
    """Return the cycle that was started last, or None in an empty database."""
    with database.reading() as session:
        known = cycles.all_cycles(session)
        if known.empty:
            return None
        newest = known.iloc[0]
        plan = cycles.plan_versions(session, newest["cycle_id"]).iloc[0]
    return CycleView(
        cycle_id=newest["cycle_id"],
        name=newest["name"],
        district_code=newest["district_code"],
        district_name=newest["district_name"],
        is_demo=bool(newest["is_demo"]),
        plan=parse_plan_text(plan["plan_toml"]),
        plan_version=int(plan["version"]),
    )
