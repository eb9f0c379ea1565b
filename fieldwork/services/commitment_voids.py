"""Declaring a commitment to a draw of areas void: one person asks, another one confirms or rejects (Plan §9).

Lists of households are unlocked, which voids what was promised about them; a frame has no lock, and a commitment that
can no longer be kept would otherwise bar the way for good. It is void only before its draw: areas are drawn once.
"""

from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.area_draw import require_voidable
from fieldwork.rules.draw_steps import require_other_confirmer
from fieldwork.rules.permissions import Actor
from fieldwork.rules.plan_draw import needs_other_confirmer
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.services.area_draw import area_draw_facts
from fieldwork.services.codes import labels
from fieldwork.services.commitments import commitment_of
from fieldwork.services.intention import Work, intention
from fieldwork.services.plans import plan_in_force
from fieldwork.store import voids

REASONS = "commitment_void_reason"


@dataclass(frozen=True, kw_only=True)
class CommitmentVoidFields:
    """What is asked: a reason of the list, and its words."""

    cycle_id: str
    reason_code: str
    reason: str


@intention("commitment_void.request")
def request_commitment_void(work: Work, fields: CommitmentVoidFields, *, actor: Actor, now: datetime) -> str:
    """Ask that the commitment to the draw of areas be void, and return the key of the request.

    Until another person decides, nothing is drawn by it.

    Raises
    ------
    InputRefusal
        ``VOID_REASON_UNKNOWN``, ``VOID_REASON_MISSING``.
    StateRefusal
        ``AREAS_ARE_SETTLED``, ``COMMITMENT_NOT_YET``, ``COMMITMENT_VOID_ASKED``.
    """
    _require_reason(fields)
    plan, _ = plan_in_force(work.session, fields.cycle_id)
    require_voidable(area_draw_facts(work.session, fields.cycle_id, plan))
    promise = commitment_of(work.session, fields.cycle_id, label=plan.areas.label)
    if promise is None:  # the facts say that there is one
        raise StateRefusal("COMMITMENT_NOT_YET")
    row: dict[str, object] = {
        "request_id": str(uuid4()),
        "commitment_id": promise.commitment_id,
        "reason_code": fields.reason_code,
        "reason": fields.reason.strip(),
    }
    voids.add_commitment_request(
        work.session, row, stamp=work.about(cycle_id=fields.cycle_id, subject=plan.areas.label)
    )
    return str(row["request_id"])


@intention("commitment_void.confirm")
def confirm_commitment_void(work: Work, cycle_id: str, request_id: str, *, actor: Actor, now: datetime) -> None:
    """Declare the commitment void: the frame may be put right, and another event be named.

    Raises
    ------
    StateRefusal
        ``VOID_REQUEST_UNKNOWN``, ``VOID_REQUEST_DECIDED``.
    PermissionRefusal
        ``VOID_CONFIRMER_ASKED``.
    """
    request = _open_request(work.session, cycle_id, request_id)
    plan, _ = plan_in_force(work.session, cycle_id)
    asked_by, is_required = str(request["recorded_by"]), needs_other_confirmer(plan.ceremony)
    require_other_confirmer(asked_by, actor.account_id, is_required=is_required)
    stamp = work.about(cycle_id=cycle_id, subject=plan.areas.label)
    voids.add_commitment_decision(work.session, {"request_id": request_id, "state": "confirmed"}, stamp=stamp)


@intention("commitment_void.reject")
def reject_commitment_void(
    work: Work, cycle_id: str, request_id: str, *, reason: str, actor: Actor, now: datetime
) -> None:
    """Reject a request: the commitment holds as before. The reason is kept.

    Raises
    ------
    InputRefusal
        ``VOID_REJECTION_REASON_MISSING``.
    StateRefusal
        ``VOID_REQUEST_UNKNOWN``, ``VOID_REQUEST_DECIDED``.
    """
    if not reason.strip():
        raise InputRefusal("VOID_REJECTION_REASON_MISSING")
    _open_request(work.session, cycle_id, request_id)
    plan, _ = plan_in_force(work.session, cycle_id)
    stamp = work.about(cycle_id=cycle_id, subject=plan.areas.label)
    row: dict[str, object] = {"request_id": request_id, "state": "rejected", "reason": reason.strip()}
    voids.add_commitment_decision(work.session, row, stamp=stamp)


def _require_reason(fields: CommitmentVoidFields) -> None:
    known = labels(REASONS)
    if fields.reason_code not in known:
        raise InputRefusal("VOID_REASON_UNKNOWN", value=fields.reason_code, expected="、".join(known))
    if not fields.reason.strip():
        raise InputRefusal("VOID_REASON_MISSING")


def _open_request(session: Session, cycle_id: str, request_id: str) -> "pd.Series[str]":
    asked = voids.commitment_requests(session, cycle_id)
    known = asked[asked["request_id"] == request_id]
    if known.empty:
        raise StateRefusal("VOID_REQUEST_UNKNOWN")
    if not pd.isna(known["state"].iloc[0]):
        raise StateRefusal("VOID_REQUEST_DECIDED")
    return known.iloc[0]
