"""Replacement of an area: asked for, decided, carried out; the alternate of its serial steps in (Plan §9)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import pandas as pd
from sqlmodel import Session

from fieldwork.resources import shipped_toml
from fieldwork.rules.permissions import Actor, Reach, reach_of
from fieldwork.rules.plan_ground import ReplacementPlan
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.rules.replacement import (
    OPEN_STATES,
    REPLACEMENT_STATE_LABELS,
    Alternate,
    AreaWork,
    ReplacementFields,
    ReplacementReason,
    ReplacementState,
    next_alternate,
    parse_reasons,
    require_approval,
    require_in_time,
    require_reason,
    require_step,
)
from fieldwork.services.documents import require_document_known
from fieldwork.services.intention import Work, intention
from fieldwork.services.plans import plan_in_force, require_section
from fieldwork.store import areas, draws, listing, replacements
from fieldwork.store.engine import Database


@dataclass(frozen=True, kw_only=True)
class ReplacementDecision:
    """What was decided about a request; a document where the decision came from outside."""

    request_id: UUID
    document_id: UUID | None = None
    note: str | None = None


@dataclass(frozen=True)
class _Open:
    """A request under way, with where it stands."""

    request: "pd.Series[Any]"
    state: ReplacementState
    rules: ReplacementPlan

    @property
    def cycle_id(self) -> str:
        return str(self.request["cycle_id"])

    @property
    def ea_id(self) -> str:
        return str(self.request["ea_id"])

    def row(self, state: ReplacementState, **more: object) -> dict[str, object]:
        about = {name: self.request[name] for name in ("request_id", "area_draw_id", "ea_id")}
        return about | {"state": state} | more


@intention("replacement.request")
def request_replacement(work: Work, fields: ReplacementFields, *, actor: Actor, now: datetime) -> UUID:
    """Ask that an area in force be replaced, and return the key of the request; sent again, it changes nothing.

    Raises
    ------
    Refusal
        ``REPLACEMENT_…``: the area is not in force, the reason does not count, it is too late, it was asked for
        already, or no alternate is left. ``PERMISSION_SCOPE``, ``PLAN_SECTION_MISSING``.
    """
    work.require_area(fields.ea_id)
    known = replacements.request(work.session, str(fields.request_id))
    if not known.empty:
        _require_same(known.iloc[0], fields)
        return fields.request_id
    plan, _ = plan_in_force(work.session, fields.cycle_id)
    rules = require_section(plan.replacement, "replacement")
    area = _area_in_force(work.session, fields.cycle_id, fields.ea_id)
    require_reason(fields, replacement_reasons(), min_households=rules.min_households)
    _require_possible(work.session, area, rules)
    _require_not_asked(work.session, fields)
    row = {name: area[name] for name in ("area_draw_id", "ea_id", "level", "serial")}
    said = {"request_id": str(fields.request_id), "reason": fields.reason, "note": fields.note.strip()}
    stamp = work.about(cycle_id=fields.cycle_id, subject=fields.ea_id)
    replacements.add_request(work.session, row | said | {"n_households": fields.n_households}, stamp=stamp)
    return fields.request_id


@intention("replacement.approve")
def approve_replacement(work: Work, decision: ReplacementDecision, *, actor: Actor, now: datetime) -> UUID:
    """Record the approval of a request; levels that the plan names need the document of the approving office.

    Raises
    ------
    Refusal
        ``REPLACEMENT_UNKNOWN``, ``REPLACEMENT_STEP_NOT_ALLOWED``, ``REPLACEMENT_APPROVER_IS_REQUESTER``,
        ``REPLACEMENT_DOCUMENT_MISSING``, ``DOCUMENT_UNKNOWN``.
    """
    under_way = _under_way(work, decision.request_id, ReplacementState.APPROVED)
    request = under_way.request
    document_id = require_document_known(work.session, under_way.cycle_id, decision.document_id)
    require_approval(
        str(request["recorded_by"]),
        actor.account_id,
        level=str(request["level"]),
        has_document=document_id is not None,
        rules=under_way.rules,
    )
    return _decide(work, under_way, ReplacementState.APPROVED, document_id=document_id, note=decision.note)


@intention("replacement.reject")
def reject_replacement(work: Work, decision: ReplacementDecision, *, actor: Actor, now: datetime) -> UUID:
    """Record that a request was rejected, and why; the area stays.

    Raises
    ------
    Refusal
        ``REPLACEMENT_UNKNOWN``, ``REPLACEMENT_STEP_NOT_ALLOWED``, ``REPLACEMENT_DECISION_NOTE_MISSING``.
    """
    return _turned_down(work, decision, ReplacementState.REJECTED)


@intention("replacement.cancel")
def cancel_replacement(work: Work, decision: ReplacementDecision, *, actor: Actor, now: datetime) -> UUID:
    """Take a request back, also an approved one that was not carried out; the area stays.

    Raises
    ------
    Refusal
        ``REPLACEMENT_UNKNOWN``, ``REPLACEMENT_STEP_NOT_ALLOWED``, ``REPLACEMENT_DECISION_NOTE_MISSING``.
    """
    return _turned_down(work, decision, ReplacementState.CANCELLED)


@intention("replacement.carry_out")
def carry_out_replacement(work: Work, request_id: UUID, *, actor: Actor, now: datetime) -> str:
    """Let the next alternate of the serial step in, and return its code; the old area keeps its row and its work.

    Raises
    ------
    Refusal
        ``REPLACEMENT_UNKNOWN``, ``REPLACEMENT_STEP_NOT_ALLOWED``, ``REPLACEMENT_TOO_LATE``,
        ``REPLACEMENT_NO_ALTERNATE``, ``REPLACEMENT_NOT_IN_FORCE`` after a new draw of areas.
    """
    under_way = _under_way(work, request_id, ReplacementState.CARRIED_OUT)
    area = _area_in_force(work.session, under_way.cycle_id, under_way.ea_id)
    alternate = _require_possible(work.session, area, under_way.rules)
    _decide(work, under_way, ReplacementState.CARRIED_OUT, alternate_ea_id=alternate)
    return alternate


def replacement_reasons() -> dict[str, ReplacementReason]:
    """Return the configured reasons by code."""
    return dict(parse_reasons(shipped_toml("codes", "area_replacement_reason.toml")["codes"]))


def replacements_view(database: Database, cycle_id: str, *, actor: Actor) -> pd.DataFrame:
    """Return the requests whose area or alternate is within reach, those under way first, then the newest.

    Columns: ``request_id, ea_id, area_name, town_name, level, serial, state, state_zh, reason, reason_zh,
    n_households, note, requested_at, requested_by, decided_at, decided_by, decision_note, document_id,
    alternate_ea_id, alternate_name, carried_out_at, is_open``.
    """
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        asked, decided = replacements.requests(session, cycle_id), replacements.decisions(session, cycle_id)
        named = areas.with_alternates(session, cycle_id)[["ea_id", "area_name", "town_name"]]
    states = replacement_states(asked, decided)
    labels = {code: reason.label for code, reason in replacement_reasons().items()}
    requests = asked.rename(columns={"recorded_at": "requested_at", "recorded_by": "requested_by"}).assign(
        state=[states[key].value for key in asked["request_id"]],
        state_zh=[REPLACEMENT_STATE_LABELS[states[key]] for key in asked["request_id"]],
        reason_zh=asked["reason"].map(labels),
        is_open=[states[key] in OPEN_STATES for key in asked["request_id"]],
    )
    joined = requests.merge(_decided(decided), on="request_id", how="left").merge(named, on="ea_id", how="left")
    names = named.set_index("ea_id")["area_name"]
    complete = joined.assign(alternate_name=joined["alternate_ea_id"].map(names))
    ordered = complete.sort_values(["is_open", "sequence"], ascending=False, ignore_index=True)
    is_near = [_is_near(row, reach) for row in ordered.to_dict("records")]
    return ordered[pd.Series(is_near, index=ordered.index, dtype="bool")].reset_index(drop=True)


def _is_near(row: Mapping[Any, Any], reach: Reach) -> bool:
    """Tell whether the old area or the one that stepped in is within reach."""
    alternate = row["alternate_ea_id"]
    return reach.covers(str(row["ea_id"])) or (isinstance(alternate, str) and reach.covers(alternate))


def _decided(decided: pd.DataFrame) -> pd.DataFrame:
    """Return one row per decided request: the decision, and what stepped in."""
    is_step = decided["state"] == ReplacementState.CARRIED_OUT
    names = {"recorded_at": "decided_at", "recorded_by": "decided_by", "note": "decision_note"}
    first = decided[~is_step].rename(columns=names)[["request_id", "document_id", *names.values()]]
    steps = decided.loc[is_step, ["request_id", "alternate_ea_id", "recorded_at"]]
    last = first.drop_duplicates("request_id", keep="last")
    return last.merge(steps.rename(columns={"recorded_at": "carried_out_at"}), on="request_id", how="outer")


def replacement_states(asked: pd.DataFrame, decided: pd.DataFrame) -> dict[str, ReplacementState]:
    """Return where each request stands: its newest decision in the order of the ledger."""
    states = dict.fromkeys(asked["request_id"], ReplacementState.REQUESTED)
    return states | {
        str(row.request_id): ReplacementState(str(row.state)) for row in decided.sort_values("sequence").itertuples()
    }


def _under_way(work: Work, request_id: UUID, wanted: ReplacementState) -> _Open:
    known = replacements.request(work.session, str(request_id))
    if known.empty:
        raise InputRefusal("REPLACEMENT_UNKNOWN", request_id=request_id)
    request = known.iloc[0]
    work.require_area(str(request["ea_id"]))
    cycle_id = str(request["cycle_id"])
    states = replacement_states(
        replacements.requests(work.session, cycle_id), replacements.decisions(work.session, cycle_id)
    )
    state = states[str(request_id)]
    require_step(state, wanted, ea_id=str(request["ea_id"]))
    plan, _ = plan_in_force(work.session, cycle_id)
    return _Open(request, state, require_section(plan.replacement, "replacement"))


def _turned_down(work: Work, decision: ReplacementDecision, wanted: ReplacementState) -> UUID:
    under_way = _under_way(work, decision.request_id, wanted)
    if not (decision.note or "").strip():
        raise InputRefusal("REPLACEMENT_DECISION_NOTE_MISSING", ea_id=under_way.ea_id)
    document_id = require_document_known(work.session, under_way.cycle_id, decision.document_id)
    return _decide(work, under_way, wanted, document_id=document_id, note=decision.note)


def _decide(work: Work, under_way: _Open, state: ReplacementState, **more: object) -> UUID:
    stamp = work.about(cycle_id=under_way.cycle_id, subject=under_way.ea_id)
    replacements.add_decision(work.session, under_way.row(state, **more), stamp=stamp)
    return UUID(str(under_way.request["request_id"]))


def _area_in_force(session: Session, cycle_id: str, ea_id: str) -> dict[str, Any]:
    in_force = areas.in_force(session, cycle_id)
    known = in_force[in_force["ea_id"] == ea_id]
    if known.empty:
        raise StateRefusal("REPLACEMENT_NOT_IN_FORCE", ea_id=ea_id)
    return {str(name): value for name, value in known.iloc[0].to_dict().items()}


def _require_possible(session: Session, area: dict[str, Any], rules: ReplacementPlan) -> str:
    """Refuse an area in which too much was done, or without an alternate left; return the alternate."""
    cycle_id, ea_id = str(area["cycle_id"]), str(area["ea_id"])
    require_in_time(_work_in(session, cycle_id, ea_id), allowed_until=rules.allowed_until, ea_id=ea_id)
    drawn = areas.of_draw(session, str(area["area_draw_id"]))
    same = drawn[(drawn["serial"] == area["serial"]) & (drawn["set"] > 0)]
    alternates = [Alternate(int(row["set"]), str(row["ea_id"])) for row in same.to_dict("records")]
    stepped_in = replacements.replaced_by(session, str(area["area_draw_id"])).values()
    return next_alternate(alternates, used=set(stepped_in), ea_id=ea_id)


def _work_in(session: Session, cycle_id: str, ea_id: str) -> AreaWork:
    return AreaWork(
        is_listed=ea_id in set(listing.in_force(session, cycle_id)["ea_id"]),
        is_locked=ea_id in set(draws.locks(session, cycle_id)["ea_id"]),
        is_drawn=not draws.households(session, cycle_id, ea_id=ea_id).empty,
    )


def _require_not_asked(session: Session, fields: ReplacementFields) -> None:
    asked = replacements.requests(session, fields.cycle_id)
    states = replacement_states(asked, replacements.decisions(session, fields.cycle_id))
    same = asked.loc[asked["ea_id"] == fields.ea_id, "request_id"]
    if any(states[key] in OPEN_STATES for key in same):
        raise StateRefusal("REPLACEMENT_ALREADY_REQUESTED", ea_id=fields.ea_id)


def _require_same(known: "pd.Series[Any]", fields: ReplacementFields) -> None:
    if (known["ea_id"], known["reason"]) != (fields.ea_id, fields.reason):
        raise StateRefusal("REPLACEMENT_ID_TAKEN", request_id=fields.request_id, ea_id=known["ea_id"])
