"""What each kind of tablet event does: its payload becomes the fields of one service (`docs/sync.md`)."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType
from typing import Any
from uuid import UUID

from fieldwork.rules.field_reports import ReportFields, ReportKind
from fieldwork.rules.placement import SETTLED, CaseState
from fieldwork.rules.refusals import StateRefusal
from fieldwork.rules.sync import EventKind
from fieldwork.rules.sync_payloads import Payload, read_check, read_fields, require_plain
from fieldwork.rules.visits import AttemptCode, VisitFields, ea_of
from fieldwork.services.bookkeeping import correct_account, open_account
from fieldwork.services.cases import case_facts
from fieldwork.services.diary import record_book_visits, record_checks
from fieldwork.services.field_reports import send_report
from fieldwork.services.listing_changes import add_building, add_dwelling
from fieldwork.services.substitution import request_substitution
from fieldwork.services.sync_carrying import Carrying, as_read, require_answers
from fieldwork.services.sync_correcting import carry_correction
from fieldwork.services.sync_screening import carry_screening
from fieldwork.services.visits import record_visit
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import listing_changes, photos
from fieldwork.store.remembering import forget

Assigned = dict[str, str]
_ANY_NUMBER = "001"
"""Stands in the check of a form for a number that the office gives."""


def carry_out(carry: Carrying, kind: EventKind, payload: Payload) -> Assigned:
    """Carry one event out and return what it was assigned.

    Raises
    ------
    Refusal
        ``SYNC_…``, and whatever the service of its kind refuses.
    """
    require_plain(kind, payload)
    return _CARRY[kind](carry, payload)


def _building(carry: Carrying, payload: Payload) -> Assigned:
    require_answers("building", {"building_no": _ANY_NUMBER, **_stated(payload)})
    fields = _fields(carry, EventKind.BUILDING, as_read("building", payload))
    return {"building_no": _numbered(carry, add_building, fields, "building_no")}


def _dwelling(carry: Carrying, payload: Payload) -> Assigned:
    within = _in_building(carry, payload)
    fields = _fields(carry, EventKind.DWELLING, as_read("dwelling", within))
    require_answers("dwelling", {"dwelling_no": _ANY_NUMBER, **_stated(payload)})
    return {"dwelling_no": _numbered(carry, add_dwelling, fields, "dwelling_no")}


def _numbered(carry: Carrying, service: Any, fields: Any, name: str) -> str:
    """Add a building or dwelling under its own number; decided to be another one, it gets the next number."""
    if not carry.is_forced:
        return str(carry.run(service, fields))
    try:
        with carry.session.begin_nested():
            return str(carry.run(service, fields))
    except StateRefusal as refusal:
        if refusal.code != "LISTING_NUMBER_TAKEN":
            raise
        forget(carry.session)
        return str(carry.run(service, replace(fields, **{name: None})))


def _in_building(carry: Carrying, payload: Payload) -> Payload:
    """Return a dwelling with the number that the building of another event was given."""
    event_id = payload.get("building_event")
    if not event_id:
        return {"building_no": "", **payload}
    found = listing_changes.building_change(carry.session, str(event_id))
    if found.empty:
        raise StateRefusal("SYNC_DEPENDS_ON", event_id=event_id)
    return {**payload, "building_no": str(found["building_no"].iloc[0])}


def _screening(carry: Carrying, payload: Payload) -> Assigned:
    event = payload.get("dwelling_event")
    return carry_screening(
        carry, _fields(carry, EventKind.SCREENING, payload), dwelling_event=str(event) if event else None
    )


def _visit(carry: Carrying, payload: Payload) -> Assigned:
    visit: VisitFields = _fields(carry, EventKind.VISIT, payload)
    digest = _photo_digest(carry, payload, ea_of(visit.household_id))
    carry.run(record_visit, replace(visit, photo_digest=digest), is_kept=carry.is_forced)
    return {}


def _photo_digest(carry: Carrying, payload: Payload, ea_id: str) -> str | None:
    """Return the digest of the visit's photo, of its own area; decided to count without it, the visit has none."""
    photo_id = payload.get("photo_id")
    if not photo_id:
        return None
    known = photos.one(carry.session, str(photo_id))
    if known.empty or known["ea_id"].iloc[0] != ea_id:
        if carry.is_forced:
            return None
        raise StateRefusal("SYNC_PHOTO_MISSING", photo_id=photo_id)
    return str(known["digest"].iloc[0])


def _substitution_request(carry: Carrying, payload: Payload) -> Assigned:
    fields = _fields(carry, EventKind.SUBSTITUTION_REQUEST, payload)
    if not carry.is_forced:
        _require_not_agreed(carry, fields.household_id)
    carry.run(request_substitution, fields)
    return {}


def _require_not_agreed(carry: Carrying, household_id: str) -> None:
    """Refuse a request of somebody who did not know that the household agreed with somebody else."""
    facts = case_facts(carry.session, carry.cycle_id, ea_id=ea_of(household_id))
    case = facts.case(household_id)
    if case is None or case.state not in SETTLED:
        return
    seen = facts.counted_visits
    agreed = seen[(seen["household_id"] == household_id) & (seen["attempt_code"] == AttemptCode.AGREED.value)]
    unknown = agreed[(agreed["visited_by"] != carry.actor.account_id) & (agreed["sequence"] > _base(carry))]
    if not unknown.empty:
        raise StateRefusal("SYNC_AGREED_MEANWHILE", household_id=household_id)


def _base(carry: Carrying) -> int:
    """Return up to which entry of the ledger the sender had seen the case; nothing, if it does not say."""
    base = carry.base_version or ""
    return int(base) if base.isascii() and base.isdigit() else 0


def _account_opening(carry: Carrying, payload: Payload) -> Assigned:
    account = _fields(carry, EventKind.ACCOUNT_OPENING, payload)
    if carry.is_forced and _has_account(carry, account.household_id):
        carry.run(correct_account, account, reason=carry.reason)
    else:
        carry.run(open_account, account)
    return {}


def _has_account(carry: Carrying, household_id: str) -> bool:
    case = case_facts(carry.session, carry.cycle_id, ea_id=ea_of(household_id)).case(household_id)
    return case is not None and case.state is CaseState.BOOKKEEPING


def _book_visit(carry: Carrying, payload: Payload) -> Assigned:
    visit = _fields(carry, EventKind.BOOK_VISIT, {"note": "", **_stated(payload)})
    at: datetime = visit.visited_at
    check = read_check(
        payload,
        household_id=visit.household_id,
        key=carry.event_id,
        cycle_id=carry.cycle_id,
        checked_on=at.astimezone(LOCAL_ZONE).date(),
    )
    carry.run(record_book_visits, [visit])
    if check is not None:
        carry.run(record_checks, [check])
    return {}


def _report(kind: ReportKind) -> "Callable[[Carrying, Payload], Assigned]":
    def carried(carry: Carrying, payload: Payload) -> Assigned:
        said = _fields(carry, EventKind(kind), payload)
        report = ReportFields(report_id=UUID(carry.event_id), cycle_id=carry.cycle_id, kind=kind, **vars(said))
        carry.run(send_report, report)
        return {}

    return carried


def _correction(carry: Carrying, payload: Payload) -> Assigned:
    return carry_correction(carry, _fields(carry, EventKind.CORRECTION, payload))


def _fields(carry: Carrying, kind: EventKind, payload: Payload) -> Any:
    return read_fields(kind, payload, key=carry.event_id, cycle_id=carry.cycle_id)


def _stated(payload: Payload) -> dict[str, Any]:
    return {name: value for name, value in payload.items() if value is not None}


_CARRY: "Mapping[EventKind, Callable[[Carrying, Payload], Assigned]]" = MappingProxyType(
    {
        EventKind.BUILDING: _building,
        EventKind.DWELLING: _dwelling,
        EventKind.SCREENING: _screening,
        EventKind.VISIT: _visit,
        EventKind.SUBSTITUTION_REQUEST: _substitution_request,
        EventKind.ACCOUNT_OPENING: _account_opening,
        EventKind.BOOK_VISIT: _book_visit,
        EventKind.CORRECTION: _correction,
        EventKind.ASSIGNMENT_RETURNED: _report(ReportKind.ASSIGNMENT_RETURNED),
        EventKind.EXHAUSTED: _report(ReportKind.EXHAUSTED),
    }
)
