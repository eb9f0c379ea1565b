"""Declaring a draw void: one person asks with a reason, another one confirms or rejects; both stay (Plan §10)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from uuid import uuid4

import pandas as pd
from sqlmodel import Session

from fieldwork.resources import shipped_toml
from fieldwork.rules.draw_steps import (
    DrawStep,
    VoidReason,
    parse_void_reasons,
    require_other_confirmer,
    require_void_reason,
)
from fieldwork.rules.permissions import Actor
from fieldwork.rules.plan import Plan
from fieldwork.rules.plan_draw import needs_other_confirmer
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.services.draw_facts import DrawFacts, draw_facts
from fieldwork.services.intention import Work, intention
from fieldwork.services.plans import plan_in_force
from fieldwork.store import bookkeeping, voids


@dataclass(frozen=True, kw_only=True)
class VoidFields:
    """What is asked: a draw, some of its areas (all where none is named), a reason of the list and its words."""

    cycle_id: str
    draw_id: str
    reason_code: str
    reason: str
    ea_ids: tuple[str, ...] = ()


@cache
def void_reasons() -> dict[str, VoidReason]:
    """Return the reasons of the shipped list by code."""
    return dict(parse_void_reasons(shipped_toml("codes", "void_reason.toml")["codes"]))


@intention("draw_void.request")
def request_void(work: Work, fields: VoidFields, *, actor: Actor, now: datetime) -> str:
    """Ask that a draw be void and return the key of the request; nothing is void before somebody else confirms.

    Raises
    ------
    InputRefusal
        ``VOID_REASON_UNKNOWN``, ``VOID_REASON_MISSING``.
    StateRefusal
        ``DRAW_UNKNOWN``, ``VOID_AREA_UNKNOWN``, ``VOID_AREA_NOT_IN_FORCE``, ``DRAW_STEP_NOT_ALLOWED`` (somebody has
        asked already), ``VOID_ACCOUNTS_OPEN`` where households keep books by this draw and the reason does not say so.
    """
    plan, _ = plan_in_force(work.session, fields.cycle_id)
    facts = draw_facts(work.session, fields.cycle_id, plan)
    ea_ids = _areas_of_draw(facts, fields)
    facts.require(ea_ids, DrawStep.ASK_VOID)
    _require_reason(work.session, facts, fields, ea_ids)
    row: dict[str, object] = {
        "request_id": str(uuid4()),
        "draw_id": fields.draw_id,
        "reason_code": fields.reason_code,
        "reason": fields.reason.strip(),
    }
    stamp = work.about(cycle_id=fields.cycle_id, subject=_label(facts, fields.draw_id))
    voids.add_request(work.session, row, ea_ids=ea_ids, stamp=stamp)
    return str(row["request_id"])


@intention("draw_void.confirm")
def confirm_void(work: Work, cycle_id: str, request_id: str, *, actor: Actor, now: datetime) -> list[str]:
    """Declare the draw void in the areas of a request and return them: its cases are no longer in force.

    Raises
    ------
    StateRefusal
        ``VOID_REQUEST_UNKNOWN``, ``VOID_REQUEST_DECIDED``, ``VOID_ACCOUNTS_OPEN`` if an account was opened meanwhile.
    PermissionRefusal
        ``VOID_CONFIRMER_ASKED``; ``PERMISSION_SCOPE`` for an area out of reach.
    """
    plan, _ = plan_in_force(work.session, cycle_id)
    facts = draw_facts(work.session, cycle_id, plan)
    request = _open_request(facts, request_id)
    ea_ids = _areas_within_reach(work, request)
    _require_other(request, actor, plan)
    _require_reason(work.session, facts, _fields(cycle_id, request), ea_ids)
    facts.require(ea_ids, DrawStep.CONFIRM_VOID)
    draw_id = str(request["draw_id"])
    stamp = work.about(cycle_id=cycle_id, subject=_label(facts, draw_id))
    voids.add_decision(work.session, {"request_id": request_id, "state": "confirmed"}, stamp=stamp)
    voids.add_areas(work.session, request_id=request_id, draw_id=draw_id, ea_ids=ea_ids, stamp=stamp)
    return ea_ids


@intention("draw_void.reject")
def reject_void(work: Work, cycle_id: str, request_id: str, *, reason: str, actor: Actor, now: datetime) -> None:
    """Reject a request: the draw stands as before. The reason is kept.

    Raises
    ------
    InputRefusal
        ``VOID_REJECTION_REASON_MISSING``.
    StateRefusal
        ``VOID_REQUEST_UNKNOWN``, ``VOID_REQUEST_DECIDED``.
    """
    if not reason.strip():
        raise InputRefusal("VOID_REJECTION_REASON_MISSING")
    plan, _ = plan_in_force(work.session, cycle_id)
    facts = draw_facts(work.session, cycle_id, plan)
    request = _open_request(facts, request_id)
    _areas_within_reach(work, request)
    stamp = work.about(cycle_id=cycle_id, subject=_label(facts, str(request["draw_id"])))
    row: dict[str, object] = {"request_id": request_id, "state": "rejected", "reason": reason.strip()}
    voids.add_decision(work.session, row, stamp=stamp)


def _areas_of_draw(facts: DrawFacts, fields: VoidFields) -> list[str]:
    """Return the areas to declare void: those named, else all in which the draw is not void yet."""
    of_draw = facts.drawn[facts.drawn["draw_id"] == fields.draw_id].set_index("ea_id")
    if of_draw.empty:
        raise StateRefusal("DRAW_UNKNOWN", draw_id=fields.draw_id)
    standing = of_draw.index[~of_draw["is_void"].astype("bool")].tolist()
    for ea_id in fields.ea_ids:
        if ea_id not in standing:
            raise StateRefusal("VOID_AREA_NOT_IN_FORCE" if ea_id in of_draw.index else "VOID_AREA_UNKNOWN", ea_id=ea_id)
    return sorted(fields.ea_ids or standing)


def _require_reason(session: Session, facts: DrawFacts, fields: VoidFields, ea_ids: Sequence[str]) -> None:
    with_accounts = _with_accounts(session, facts, fields, ea_ids)
    require_void_reason(fields.reason_code, fields.reason, reasons=void_reasons(), areas_with_accounts=with_accounts)


def _with_accounts(session: Session, facts: DrawFacts, fields: VoidFields, ea_ids: Sequence[str]) -> Collection[str]:
    """Return the areas in which households keep books by this draw."""
    counting = facts.drawn[facts.drawn["is_in_force"] & (facts.drawn["draw_id"] == fields.draw_id)]
    opened = bookkeeping.accounts(session, fields.cycle_id)["household_id"].str[:15]
    return set(opened) & set(ea_ids) & set(counting["ea_id"])


def _open_request(facts: DrawFacts, request_id: str) -> "pd.Series[str]":
    known = facts.requests[facts.requests["request_id"] == request_id]
    if known.empty:
        raise StateRefusal("VOID_REQUEST_UNKNOWN")
    if not pd.isna(known["state"].iloc[0]):
        raise StateRefusal("VOID_REQUEST_DECIDED")
    return known.iloc[0]


def _areas_within_reach(work: Work, request: "pd.Series[str]") -> list[str]:
    ea_ids = voids.areas_of(str(request["ea_ids"]))
    for ea_id in ea_ids:
        work.require_area(ea_id)
    return ea_ids


def _require_other(request: "pd.Series[str]", actor: Actor, plan: Plan) -> None:
    asked_by, is_required = str(request["recorded_by"]), needs_other_confirmer(plan.ceremony)
    require_other_confirmer(asked_by, actor.account_id, is_required=is_required)


def _fields(cycle_id: str, request: "pd.Series[str]") -> VoidFields:
    return VoidFields(
        cycle_id=cycle_id,
        draw_id=str(request["draw_id"]),
        reason_code=str(request["reason_code"]),
        reason=str(request["reason"]),
    )


def _label(facts: DrawFacts, draw_id: str) -> str:
    return str(facts.records.set_index("draw_id").loc[draw_id, "label"])
