"""Substitution: asking for one, deciding it; the next of that household's own reserve steps in, nobody chooses."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import pandas as pd

from fieldwork.rules.permissions import Actor, reach_of, scopes_of
from fieldwork.rules.placement import CaseEvent, require_step
from fieldwork.rules.privacy import masked
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.rules.substitution import (
    STATE_LABELS,
    RequestState,
    SubstitutionFields,
    next_substitute,
    require_known,
    require_may_cancel,
    require_other_person,
)
from fieldwork.rules.substitution import require_step as require_request_step
from fieldwork.rules.visits import ea_of, persuasion_visits
from fieldwork.services.cases import Case, CaseFacts, case_facts, require_case
from fieldwork.services.codes import substitution_reasons
from fieldwork.services.evidence import accepted_evidence
from fieldwork.services.intention import Work, intention
from fieldwork.services.plans import plan_in_force
from fieldwork.services.visits import within
from fieldwork.store import substitution
from fieldwork.store.engine import Database

_VIEW_COLUMNS = [
    "request_id",
    "household_id",
    "ea_id",
    "request_no",
    "state",
    "state_zh",
    "reason",
    "reason_zh",
    "note",
    "n_persuasion",
    "requested_at",
    "requested_by",
    "decided_at",
    "decided_by",
    "decision_note",
    "substitute_household_id",
]


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What an approval led to: the substitute that stepped in, or nobody when the reserve is exhausted."""

    request_id: UUID
    substitute_household_id: str | None

    @property
    def is_exhausted(self) -> bool:
        """Whether the case stays unresolved because the reserve is exhausted."""
        return self.substitute_household_id is None


@dataclass(frozen=True)
class _Open:
    """A request that waits, with its case and all that was recorded in its area."""

    request: "pd.Series[Any]"
    case: Case
    facts: CaseFacts

    @property
    def household_id(self) -> str:
        return self.case.household_id

    def decision(self, state: RequestState, note: str | None, **more: Any) -> dict[str, Any]:
        subject = {"household_id": self.household_id, "ea_id": self.case.ea_id}
        return {"request_id": self.request["request_id"], "state": state, "note": note} | subject | more


@intention("substitution.request")
def request_substitution(work: Work, fields: SubstitutionFields, *, actor: Actor, now: datetime) -> UUID:
    """Ask that a household be substituted and return the key of the request; sent again, it changes nothing.

    Raises
    ------
    Refusal
        ``SUBSTITUTION_…`` where the reason, a note, visits or evidence are missing, or a request waits already;
        ``VILLAGE_…`` about the village's word; ``CASE_STEP_NOT_ALLOWED``.
    """
    ea_id = ea_of(fields.household_id)
    work.require_area(ea_id)
    known = substitution.request(work.session, str(fields.request_id))
    if not known.empty:
        _require_same(known.iloc[0], fields)
        return fields.request_id
    case = require_case(case_facts(work.session, fields.cycle_id, ea_id=ea_id), fields.household_id)
    rests_on = _require_acceptable(work, fields, case)
    row = {
        "request_id": str(fields.request_id),
        "ea_id": ea_id,
        "household_id": fields.household_id,
        "reason": fields.reason,
        "n_persuasion": persuasion_visits(case.attempts),
        "note": fields.note,
    }
    stamp = work.about(cycle_id=fields.cycle_id, subject=fields.household_id)
    substitution.add_request(work.session, row, stamp=stamp)
    substitution.add_evidence(work.session, rests_on, stamp=stamp)
    return fields.request_id


@intention("substitution.approve")
def approve_substitution(
    work: Work, request_id: UUID, *, note: str | None = None, actor: Actor, now: datetime
) -> Outcome:
    """Approve a request; in the same transaction the next of that household's reserve steps in.

    Raises
    ------
    Refusal
        ``SUBSTITUTION_NOT_FOUND``, ``SUBSTITUTION_STEP_NOT_ALLOWED``, ``SUBSTITUTION_APPROVER_IS_REQUESTER``,
        ``CASE_STEP_NOT_ALLOWED`` if the household has agreed meanwhile.
    """
    waiting, cycle_id = _waiting(work, request_id, RequestState.APPROVED)
    plan, _ = plan_in_force(work.session, cycle_id)
    require_other_person(
        waiting.request["recorded_by"], actor.account_id, is_required=plan.placement.approver_must_differ
    )
    require_step(waiting.case.state, CaseEvent.SUBSTITUTION_CARRIED_OUT, household_id=waiting.household_id)
    queue = waiting.facts.queue(waiting.case.drawn_household_id)
    substitute = next_substitute(queue, waiting.facts.replaced.keys())
    stamp = work.about(cycle_id=cycle_id, subject=waiting.household_id)
    substitution.add_decision(work.session, waiting.decision(RequestState.APPROVED, note), stamp=stamp)
    if substitute is not None:
        carried_out = waiting.decision(RequestState.CARRIED_OUT, None, substitute_household_id=substitute)
        substitution.add_decision(work.session, carried_out, stamp=stamp)
    return Outcome(request_id=request_id, substitute_household_id=substitute)


@intention("substitution.reject")
def reject_substitution(work: Work, request_id: UUID, *, note: str, actor: Actor, now: datetime) -> UUID:
    """Reject a request with a reason; the case goes back to contact.

    Raises
    ------
    Refusal
        ``SUBSTITUTION_NOT_FOUND``, ``SUBSTITUTION_STEP_NOT_ALLOWED``, ``SUBSTITUTION_REJECTION_NOTE_MISSING``.
    """
    waiting, cycle_id = _waiting(work, request_id, RequestState.REJECTED)
    if not note.strip():
        raise InputRefusal("SUBSTITUTION_REJECTION_NOTE_MISSING", household_id=waiting.household_id)
    stamp = work.about(cycle_id=cycle_id, subject=waiting.household_id)
    substitution.add_decision(work.session, waiting.decision(RequestState.REJECTED, note), stamp=stamp)
    return request_id


@intention("substitution.cancel")
def cancel_substitution(work: Work, request_id: UUID, *, note: str, actor: Actor, now: datetime) -> UUID:
    """Take a request back with a reason; the case goes on as before. The requester may, and who may decide.

    An approved request that nobody has carried out, because the reserve is exhausted, is taken back by who decides.

    Raises
    ------
    Refusal
        ``SUBSTITUTION_NOT_FOUND``, ``SUBSTITUTION_STEP_NOT_ALLOWED``, ``SUBSTITUTION_CANCEL_…``.
    """
    waiting, cycle_id = _waiting(work, request_id, RequestState.CANCELLED)
    state = waiting.facts.request_states[waiting.request["request_id"]]
    decides = bool(scopes_of(actor, "substitution.approve")) and reach_of(actor, "substitution.approve").covers(
        waiting.case.ea_id
    )
    is_requester = waiting.request["recorded_by"] == actor.account_id
    require_may_cancel(state, is_requester=is_requester, decides=decides)
    if not note.strip():
        raise InputRefusal("SUBSTITUTION_CANCEL_NOTE_MISSING", household_id=waiting.household_id)
    require_step(waiting.case.state, CaseEvent.SUBSTITUTION_CANCELLED, household_id=waiting.household_id)
    stamp = work.about(cycle_id=cycle_id, subject=waiting.household_id)
    substitution.add_decision(work.session, waiting.decision(RequestState.CANCELLED, note), stamp=stamp)
    return request_id


def substitution_view(database: Database, cycle_id: str, *, actor: Actor) -> pd.DataFrame:
    """Return the requests within the actor's reach, those that wait first, then the newest.

    Columns: ``request_id, household_id, ea_id, request_no, state, state_zh, reason, reason_zh, note, n_persuasion,
    requested_at, requested_by, decided_at, decided_by, decision_note, substitute_household_id``.
    """
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        facts = case_facts(session, cycle_id)
    return masked(within(facts.once(_requests_told), reach)[_VIEW_COLUMNS], "substitution", actor=actor)


def _requests_told(facts: CaseFacts) -> pd.DataFrame:
    reasons = {code: reason.label for code, reason in substitution_reasons().items()}
    states = facts.requests["request_id"].map({key: state.value for key, state in facts.request_states.items()})
    requests = facts.requests.rename(columns={"recorded_at": "requested_at", "recorded_by": "requested_by"})
    table = requests.assign(
        state=states,
        state_zh=states.map({state.value: label for state, label in STATE_LABELS.items()}),
        reason_zh=requests["reason"].map(reasons),
        is_waiting=states == RequestState.REQUESTED,
    )
    joined = table.merge(_decided(facts.decisions), on="request_id", how="left")
    return joined.sort_values(["is_waiting", "sequence"], ascending=False, ignore_index=True)


def _decided(decisions: pd.DataFrame) -> pd.DataFrame:
    """Return one row per decided request: the newest decision, when, by whom, with what note, and who stepped in."""
    is_step = decisions["state"] == RequestState.CARRIED_OUT
    names = {"recorded_at": "decided_at", "recorded_by": "decided_by", "note": "decision_note"}
    newest = decisions[~is_step].sort_values("sequence").drop_duplicates("request_id", keep="last")
    first = newest.rename(columns=names)[["request_id", *names.values()]]
    return first.merge(decisions.loc[is_step, ["request_id", "substitute_household_id"]], on="request_id", how="left")


def _require_same(known: "pd.Series[Any]", fields: SubstitutionFields) -> None:
    if (known["household_id"], known["reason"]) != (fields.household_id, fields.reason):
        raise StateRefusal("SUBSTITUTION_ID_TAKEN", request_id=fields.request_id, household_id=known["household_id"])


def _require_acceptable(work: Work, fields: SubstitutionFields, case: Case) -> list[dict[str, object]]:
    """Refuse a request that cannot be, and return the rows of what it rests on."""
    reason = require_known(fields, substitution_reasons())
    if case.open_request_id is not None:
        raise StateRefusal("SUBSTITUTION_ALREADY_REQUESTED", household_id=case.household_id)
    plan, _ = plan_in_force(work.session, fields.cycle_id)
    rests_on = accepted_evidence(work, fields, case, reason=reason, plan=plan)
    require_step(case.state, CaseEvent.SUBSTITUTION_REQUESTED, household_id=case.household_id)
    return rests_on


def _waiting(work: Work, request_id: UUID, wanted: RequestState) -> tuple[_Open, str]:
    """Return the request that is to be decided, with its case, and its cycle."""
    known = substitution.request(work.session, str(request_id))
    if known.empty:
        raise InputRefusal("SUBSTITUTION_NOT_FOUND", request_id=request_id)
    request = known.iloc[0]
    work.require_area(request["ea_id"])
    facts = case_facts(work.session, request["cycle_id"], ea_id=request["ea_id"])
    require_request_step(facts.request_states[request["request_id"]], wanted, request_id=str(request_id))
    case = require_case(facts, request["household_id"])
    return _Open(request, case, facts), str(request["cycle_id"])
