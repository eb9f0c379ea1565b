"""The sample size of each level: proposed with its expected precision, approved by a document (Plan §8)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.allocation import (
    ALLOCATION_STATE_LABELS,
    LEVEL_LABELS,
    LEVELS,
    AllocationFields,
    AllocationState,
    check_allocation,
    level_precision,
    require_allocation,
    require_state,
    spread_over_classes,
)
from fieldwork.rules.findings import findings_with_messages
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.plan_ground import AllocationPlan
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.services.documents import require_document_known
from fieldwork.services.intention import Work, intention
from fieldwork.services.plans import plan_in_force, require_section
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import allocation, documents, frame
from fieldwork.store.engine import Database


@dataclass(frozen=True, kw_only=True)
class AllocationView:
    """Proposed sample sizes, the newest first, their levels, and what the newest one differs in from the plan.

    ``proposals``: ``allocation_id, version, state, state_zh, n_households_per_area, confidence_percent, cv,
    intra_area_correlation, reason, decided_at, decided_by, note, document_id``. ``levels``: ``allocation_id, level,
    level_zh, n_areas, n_households, n_urban, n_rural, design_effect, relative_half_width_percent``.
    """

    proposals: pd.DataFrame
    levels: pd.DataFrame
    findings: pd.DataFrame


@dataclass(frozen=True, kw_only=True)
class AllocationDecision:
    """What was decided about a proposal, with the document that says so."""

    allocation_id: UUID
    document_id: UUID | None = None
    note: str | None = None


@intention("allocation.propose")
def propose_allocation(work: Work, fields: AllocationFields, *, actor: Actor, now: datetime) -> int:
    """Record a proposed sample size with the precision to expect; return its version. It supersedes an earlier one.

    Raises
    ------
    Refusal
        ``ALLOCATION_…``, ``PLAN_SECTION_MISSING``, and what the sampling core refuses.
    """
    require_allocation(fields)
    plan, plan_version = plan_in_force(work.session, fields.cycle_id)
    rules = require_section(plan.allocation, "allocation")
    known = allocation.one(work.session, fields.allocation_id)
    if not known.empty:
        return int(known["version"].iloc[0])
    row = {
        "allocation_id": fields.allocation_id,
        "plan_version": plan_version,
        "n_households_per_area": fields.n_households_per_area,
        "method": rules.method,
        "confidence_percent": rules.confidence_percent,
        "cv": rules.cv,
        "intra_area_correlation": rules.intra_area_correlation,
        "reason": fields.reason.strip(),
    }
    levels = level_rows(fields, rules=rules, units=frame.in_force(work.session, fields.cycle_id))
    stamp = work.about(cycle_id=fields.cycle_id, subject=f"{fields.n_provincial}+{fields.n_city_county}")
    return allocation.add_allocation(work.session, row, levels, stamp=stamp)


def level_rows(fields: AllocationFields, *, rules: AllocationPlan, units: pd.DataFrame) -> list[dict[str, Any]]:
    """Return the levels of a proposal: areas, how they fall to urban and rural on paper, the expected precision."""
    return [_level_row(fields, level, rules=rules, units=units) for level in LEVELS]


def _level_row(fields: AllocationFields, level: str, *, rules: AllocationPlan, units: pd.DataFrame) -> dict[str, Any]:
    n_areas = fields.n_areas[level]
    has_sizes = not units.empty and bool(units["n_households"].notna().any())
    shares = spread_over_classes(units, n_areas=n_areas, method=rules.method) if has_sizes else {}
    precision = level_precision(n_areas, fields.n_households_per_area, rules=rules)
    return {
        "allocation_id": fields.allocation_id,
        "level": level,
        "n_areas": n_areas,
        "n_urban": shares.get("urban"),
        "n_rural": shares.get("rural"),
        "design_effect": None if precision is None else precision.design_effect,
        "relative_half_width": None if precision is None else precision.relative_half_width,
    }


@intention("allocation.approve")
def approve_allocation(work: Work, decision: AllocationDecision, *, actor: Actor, now: datetime) -> UUID:
    """Record that the newest proposal was approved; the plan may ask for the document (Plan §8).

    Raises
    ------
    Refusal
        ``ALLOCATION_UNKNOWN``, ``ALLOCATION_STEP_NOT_ALLOWED``, ``ALLOCATION_DOCUMENT_MISSING``, ``DOCUMENT_UNKNOWN``.
    """
    return _decide(work, decision, AllocationState.APPROVED)


@intention("allocation.reject")
def reject_allocation(work: Work, decision: AllocationDecision, *, actor: Actor, now: datetime) -> UUID:
    """Record that the newest proposal was not approved, and why.

    Raises
    ------
    Refusal
        ``ALLOCATION_UNKNOWN``, ``ALLOCATION_STEP_NOT_ALLOWED``, ``ALLOCATION_NOTE_MISSING``, ``DOCUMENT_UNKNOWN``.
    """
    if not (decision.note or "").strip():
        raise InputRefusal("ALLOCATION_NOTE_MISSING")
    return _decide(work, decision, AllocationState.REJECTED)


def _decide(work: Work, decision: AllocationDecision, wanted: AllocationState) -> UUID:
    key = str(decision.allocation_id)
    known = allocation.one(work.session, key)
    if known.empty:
        raise InputRefusal("ALLOCATION_UNKNOWN", allocation_id=key)
    cycle_id, version = str(known["cycle_id"].iloc[0]), int(known["version"].iloc[0])
    require_state(_states(work.session, cycle_id)[key], wanted)
    plan, _ = plan_in_force(work.session, cycle_id)
    document_id = require_document_known(work.session, cycle_id, decision.document_id)
    needs_document = plan.allocation is not None and plan.allocation.document_required
    if wanted is AllocationState.APPROVED and needs_document and document_id is None:
        raise StateRefusal("ALLOCATION_DOCUMENT_MISSING")
    row: dict[str, object] = {"allocation_id": key, "state": wanted, "document_id": document_id, "note": decision.note}
    stamp = work.about(cycle_id=cycle_id, subject=str(version))
    allocation.add_decision(work.session, row, stamp=stamp)
    return decision.allocation_id


def _states(session: Session, cycle_id: str) -> dict[str, AllocationState]:
    """Return where each proposal stands: decided, waiting, or superseded by a newer one."""
    decided = allocation.decisions(session, cycle_id).set_index("allocation_id")["state"]
    states: dict[str, AllocationState] = {}
    for place, key in enumerate(allocation.allocations(session, cycle_id)["allocation_id"]):
        newest = AllocationState(decided.get(key, AllocationState.PROPOSED))
        states[str(key)] = newest if place == 0 else AllocationState.SUPERSEDED
    return states


def approved_on(session: Session, cycle_id: str) -> date | None:
    """Return the day on which the newest proposal was approved: that of its document, or of the record without one."""
    known = allocation.allocations(session, cycle_id)
    if known.empty or _states(session, cycle_id)[str(known["allocation_id"].iloc[0])] is not AllocationState.APPROVED:
        return None
    decisions = allocation.decisions(session, cycle_id).set_index("allocation_id")
    row = decisions.loc[known["allocation_id"].iloc[0]]
    if isinstance(row["document_id"], str):
        day: date = documents.document(session, row["document_id"])["issued_on"].iloc[0]
        return day
    decided: date = row["recorded_at"].astimezone(LOCAL_ZONE).date()
    return decided


def allocation_view(database: Database, cycle_id: str, *, actor: Actor) -> AllocationView:
    """Return the proposed sample sizes with their levels; both tables are empty before the first."""
    reach_of(actor, "survey.read")
    with database.reading() as session:
        plan, _ = plan_in_force(session, cycle_id)
        known, levels = allocation.allocations(session, cycle_id), allocation.levels(session, cycle_id)
        states, decisions = _states(session, cycle_id), allocation.decisions(session, cycle_id)
    names = {"recorded_at": "decided_at", "recorded_by": "decided_by"}
    decided = decisions.rename(columns=names)[["allocation_id", "document_id", "note", *names.values()]]
    proposals = known.merge(decided, on="allocation_id", how="left").assign(
        state=[states[key].value for key in known["allocation_id"]],
        state_zh=[ALLOCATION_STATE_LABELS[states[key]] for key in known["allocation_id"]],
    )
    newest = _newest_fields(known, levels)
    found = [] if newest is None else check_allocation(newest, plan)
    return AllocationView(proposals=proposals, levels=_readable(levels, known), findings=findings_with_messages(found))


def _newest_fields(known: pd.DataFrame, levels: pd.DataFrame) -> AllocationFields | None:
    if known.empty:
        return None
    newest = known.iloc[0]
    n_areas = levels[levels["allocation_id"] == newest["allocation_id"]].set_index("level")["n_areas"]
    return AllocationFields(
        allocation_id=str(newest["allocation_id"]),
        cycle_id=str(newest["cycle_id"]),
        n_provincial=int(n_areas["provincial"]),
        n_city_county=int(n_areas["city_county"]),
        n_households_per_area=int(newest["n_households_per_area"]),
        reason=str(newest["reason"]),
    )


def _readable(levels: pd.DataFrame, known: pd.DataFrame) -> pd.DataFrame:
    joined = levels.merge(known[["allocation_id", "n_households_per_area"]], on="allocation_id", how="left")
    order = {level: place for place, level in enumerate(LEVELS)}
    ordered = joined.assign(
        level_zh=joined["level"].map(LEVEL_LABELS),
        n_households=joined["n_areas"] * joined["n_households_per_area"],
        relative_half_width_percent=100 * joined["relative_half_width"],
        place=joined["level"].map(order),
    )
    return ordered.sort_values(["allocation_id", "place"], ignore_index=True).drop(columns="place")
