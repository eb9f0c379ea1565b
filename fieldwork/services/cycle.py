"""Cycles: checking a plan, starting a rotation from it, changing a parameter with a reason, and which is under way."""

from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.findings import finding_sentence
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.plan import Plan, parse_plan_text
from fieldwork.rules.plan_changes import changed_parameters
from fieldwork.rules.plan_check import check_plan, sample_left
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.services.intention import Work, intention
from fieldwork.services.plan_template import sample_plan
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import cycles
from fieldwork.store.engine import Database
from sampling.findings import Finding, Severity

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


@dataclass(frozen=True, kw_only=True)
class Revision:
    """A plan as somebody wants it from now on. ``based_on`` is the version that person has read."""

    cycle_id: str
    plan_toml: str
    reason: str
    based_on: int


@intention("cycle.start")
def start_cycle(work: Work, plan_text: str, *, is_demo: bool, actor: Actor, now: datetime) -> str:
    """Start a rotation from a plan (TOML text) and return its id; the text is kept as version 1.

    Raises
    ------
    InputRefusal
        ``PLAN_…`` if the plan cannot be read as one; ``PLAN_HAS_ERRORS`` if its check found errors.
    """
    plan, cycle_id = parse_plan_text(plan_text), str(uuid4())
    _require_no_errors(check_plan(plan))
    stamp = work.about(cycle_id=cycle_id, subject=plan.cycle.district_code)
    names = {
        "name": plan.cycle.name,
        "district_code": plan.cycle.district_code,
        "district_name": plan.cycle.district_name,
    }
    cycles.add(work.session, names | {"is_demo": is_demo}, stamp=stamp)
    cycles.add_plan(work.session, plan_text, reason=FIRST_REASON, stamp=stamp)
    return cycle_id


@intention("plan.revise")
def revise_plan(work: Work, revision: Revision, *, actor: Actor, now: datetime) -> int:
    """Put a changed plan in force from now on and return its version; every earlier version stays.

    What was drawn or locked before keeps the version it was done with: draws name it.

    Raises
    ------
    InputRefusal
        ``PLAN_REASON_MISSING``, ``PLAN_DISTRICT_FIXED``, ``PLAN_HAS_ERRORS``, or ``PLAN_…`` of reading.
    StateRefusal
        ``CYCLE_UNKNOWN``, ``PLAN_UNCHANGED``, ``PLAN_CHANGED_MEANWHILE`` naming who changed it and when.
    """
    reason = revision.reason.strip()
    if not reason:
        raise InputRefusal("PLAN_REASON_MISSING")
    newest = _newest_version(work.session, revision.cycle_id)
    _require_newest(newest, revision.based_on)
    _require_change(parse_plan_text(newest["plan_toml"]), parse_plan_text(revision.plan_toml), revision.based_on)
    stamp = work.about(cycle_id=revision.cycle_id, subject=f"plan {revision.based_on + 1}")
    return cycles.add_plan(work.session, revision.plan_toml, reason=reason, stamp=stamp)


def cycle_findings(database: Database, plan: Plan) -> list[Finding]:
    """Return what was found in a plan before its rotation is started: in itself, and beside the cycles there are."""
    with database.reading() as session:
        known = cycles.all_cycles(session)
    same = known[known["district_code"] == plan.cycle.district_code]
    beside = [_beside(plan, str(name)) for name in same["name"]]
    return [*check_plan(plan), *sample_left(plan, parse_plan_text(sample_plan())), *beside]


def _beside(plan: Plan, name: str) -> Finding:
    """Return what is to be said of a cycle of the same district: one of the same name would be started twice."""
    is_same = name == plan.cycle.name
    return Finding(
        code="CYCLE_SAME_NAME" if is_same else "CYCLE_SAME_DISTRICT",
        severity=Severity.ERROR if is_same else Severity.INFORMATION,
        subject=name,
        field="cycle.name" if is_same else "cycle.district_code",
        value=plan.cycle.district_name,
    )


def cycles_view(database: Database, *, actor: Actor) -> pd.DataFrame:
    """Return all cycles, the newest first: ``cycle_id, name, district_code, district_name, is_demo, recorded_at``."""
    reach_of(actor, "survey.read")
    with database.reading() as session:
        return cycles.all_cycles(session)


def current_cycle(database: Database, *, chosen: str | None = None) -> CycleView | None:
    """Return the cycle that was chosen, else the one started last, or None in an empty database."""
    with database.reading() as session:
        known = cycles.all_cycles(session)
        if known.empty:
            return None
        wanted = known[known["cycle_id"] == chosen]
        newest = (known if wanted.empty else wanted).iloc[0]
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


def _newest_version(session: Session, cycle_id: str) -> "pd.Series[str]":
    versions = cycles.plan_versions(session, cycle_id)
    if versions.empty:
        raise StateRefusal("CYCLE_UNKNOWN", cycle_id=cycle_id)
    return versions.iloc[0]


def _require_newest(newest: "pd.Series[str]", based_on: int) -> None:
    """Refuse a change to a version that is no longer the newest: it would undo what somebody else decided."""
    if int(newest["version"]) != based_on:
        at = pd.Timestamp(newest["recorded_at"]).tz_convert(LOCAL_ZONE).strftime("%Y-%m-%d %H:%M")
        who, reason = newest["recorded_by"], newest["reason"]
        raise StateRefusal("PLAN_CHANGED_MEANWHILE", who=who, at=at, version=newest["version"], reason=reason)


def _require_change(before: Plan, after: Plan, version: int) -> None:
    old, new = before.cycle.district_code, after.cycle.district_code
    if old != new:
        raise InputRefusal("PLAN_DISTRICT_FIXED", expected=old, value=new)
    if not changed_parameters(before, after):
        raise StateRefusal("PLAN_UNCHANGED", version=version)
    _require_no_errors(check_plan(after))


def _require_no_errors(findings: list[Finding]) -> None:
    errors = [finding for finding in findings if finding.severity is Severity.ERROR]
    if errors:
        raise InputRefusal("PLAN_HAS_ERRORS", n_errors=len(errors), first=finding_sentence(errors[0]))
