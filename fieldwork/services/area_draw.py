"""What was recorded about the draw of areas, and how its page shows it (Plan §9)."""

import json
from dataclasses import dataclass
from datetime import date, datetime

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.area_draw import AreaDrawFacts, AreaDrawState, area_draw_state, may_rehearse
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.plan import Plan
from fieldwork.services.allocation import approved_on
from fieldwork.services.commitments import StoredCommitment, commitment_of
from fieldwork.services.frame import frame_findings
from fieldwork.services.plans import plan_in_force
from fieldwork.services.resolutions import n_stopping
from fieldwork.store import areas, frame, listing, voids
from fieldwork.store.engine import Database
from sampling.draw import SeedEvent

_OWN = "own"


@dataclass(frozen=True, kw_only=True)
class AreaPromise:
    """The commitment in force: its event, who made it and when, its digest; ``is_due`` once the event has happened."""

    label: str
    event: SeedEvent
    committed_by: str
    committed_at: datetime
    digest: str
    is_due: bool


@dataclass(frozen=True, kw_only=True)
class AreaDrawView:
    """How far the draw of areas is. ``approved_on`` is the day of the sample size, ``edition`` that of the frame.

    ``requests`` are those to declare a commitment void, the newest first: ``request_id, reason_code, reason, asked_by,
    asked_at``, and ``state`` (missing while one waits), ``decided_by, decided_at, decision_reason``.
    """

    state: AreaDrawState
    may_rehearse: bool
    n_stopping: int
    n_villages: int
    edition: str
    approved_on: date | None
    promise: AreaPromise | None
    requests: pd.DataFrame


def area_draw_facts(session: Session, cycle_id: str, plan: Plan) -> AreaDrawFacts:
    """Return what was recorded about the draw of areas of a cycle."""
    is_approved = plan.allocation is None or approved_on(session, cycle_id) is not None
    promise = commitment_of(session, cycle_id, label=plan.areas.label)
    return AreaDrawFacts(
        has_frame=not frame.imports(session, cycle_id).empty,
        n_stopping=n_stopping(frame_findings(session, cycle_id), plan),
        is_size_approved=is_approved,
        is_committed=promise is not None,
        is_void_asked=promise is not None and not _open_request(session, cycle_id, promise).empty,
        is_settled=_is_settled(areas.draws(session, cycle_id)),
        has_listing=not listing.in_force(session, cycle_id).empty,
    )


def area_reveal_waiting(session: Session, cycle_id: str, plan: Plan) -> StoredCommitment | None:
    """Return the commitment to a draw of areas whose seed nobody has revealed; None where it is void or in question."""
    promise = commitment_of(session, cycle_id, label=plan.areas.label)
    if promise is None or _is_settled(areas.draws(session, cycle_id)):
        return None
    return promise if _open_request(session, cycle_id, promise).empty else None


def _open_request(session: Session, cycle_id: str, promise: StoredCommitment) -> pd.DataFrame:
    """Return the request that waits to declare a commitment void, if there is one."""
    asked = voids.commitment_requests(session, cycle_id)
    return asked[(asked["commitment_id"] == promise.commitment_id) & asked["state"].isna()]


def _is_settled(drawn: pd.DataFrame) -> bool:
    """Tell whether one of the draws gives areas in earnest: all but own ones without a commitment do."""
    return any(not is_rehearsal(str(row["authority"]), row["record_json"]) for row in drawn.to_dict("records"))


def is_rehearsal(authority: str, record_json: str) -> bool:
    """Tell whether a draw of areas was made without a commitment."""
    return authority == _OWN and json.loads(record_json)["commitment"] is None


def area_draw_view(database: Database, cycle_id: str, *, actor: Actor, today: date) -> AreaDrawView:
    """Return how far the draw of areas is, and what it rests on."""
    reach_of(actor, "survey.read")
    with database.reading() as session:
        plan, _ = plan_in_force(session, cycle_id)
        facts = area_draw_facts(session, cycle_id, plan)
        imports = frame.imports(session, cycle_id)
        promise = commitment_of(session, cycle_id, label=plan.areas.label)
        return AreaDrawView(
            state=area_draw_state(facts),
            may_rehearse=may_rehearse(facts),
            n_stopping=facts.n_stopping,
            n_villages=len(frame.in_force(session, cycle_id)),
            edition="" if imports.empty else str(imports["edition"].iloc[0]),
            approved_on=approved_on(session, cycle_id),
            promise=None if promise is None else _promise(promise, today=today),
            requests=_requests(session, cycle_id),
        )


def _promise(promise: StoredCommitment, *, today: date) -> AreaPromise:
    said = promise.commitment
    return AreaPromise(
        label=promise.label,
        event=said.event,
        committed_by=promise.committed_by,
        committed_at=said.committed_at,
        digest=said.digest,
        is_due=said.event.happens_on <= today,
    )


def _requests(session: Session, cycle_id: str) -> pd.DataFrame:
    asked = voids.commitment_requests(session, cycle_id)
    return asked.rename(columns={"recorded_by": "asked_by", "recorded_at": "asked_at"}).iloc[::-1]
