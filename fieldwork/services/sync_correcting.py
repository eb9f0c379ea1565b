"""Corrections from tablets: each names the record that its writer saw; what others changed meanwhile is a conflict."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any
from uuid import UUID

from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.rules.screening import ScreeningFields
from fieldwork.rules.sync import KIND_LABELS, EventKind
from fieldwork.rules.sync_payloads import Correction, read_fields, require_correctable, require_plain
from fieldwork.rules.visits import CorrectionFields, VisitFields, ea_of
from fieldwork.services.bookkeeping import correct_account
from fieldwork.services.listing_changes import correct_building, correct_dwelling, remove_dwelling
from fieldwork.services.sync_carrying import Carrying, require_answers
from fieldwork.services.sync_screening import carry_screening
from fieldwork.services.visits import correct_visit
from fieldwork.store import bookkeeping, listing_changes

Assigned = dict[str, str]


def carry_correction(carry: Carrying, correction: Correction) -> Assigned:
    """Put a record right and return what it was assigned.

    Raises
    ------
    Refusal
        ``SYNC_NOT_CORRECTABLE``, ``SYNC_PAYLOAD_WRONG``, ``SYNC_CHANGED_MEANWHILE``, and what the service refuses.
    """
    require_correctable(correction)
    require_plain(correction.of_kind, correction.payload or {})
    return _CORRECT[correction.of_kind](carry, correction)


def _building(carry: Carrying, correction: Correction) -> Assigned:
    fields = replace(_fields(carry, correction), reason=correction.reason)
    require_answers("building", correction.payload or {})
    _require_seen(carry, correction, listing_changes.BuildingChange, fields.ea_id, fields.building_no)
    return {"building_no": carry.run(correct_building, fields)}


def _dwelling(carry: Carrying, correction: Correction) -> Assigned:
    values = correction.payload or {}
    ea_id, number = str(values.get("ea_id") or ""), str(values.get("dwelling_no") or "")
    _require_seen(carry, correction, listing_changes.DwellingChange, ea_id, number)
    if values.get("remove") is True:
        return {"dwelling_no": carry.run(remove_dwelling, carry.cycle_id, ea_id + number, reason=correction.reason)}
    fields = replace(_fields(carry, correction), reason=correction.reason)
    require_answers("dwelling", correction.payload or {})
    return {"dwelling_no": carry.run(correct_dwelling, fields)}


def _require_seen(carry: Carrying, correction: Correction, model: Any, ea_id: str, number: str | None) -> None:
    """Refuse to put right what somebody else changed after the writer saw it."""
    now = listing_changes.newest_change(carry.session, model, carry.cycle_id, ea_id=ea_id, number=number or "")
    seen = correction.of or carry.base_version
    if seen != now and not carry.is_forced:
        raise StateRefusal("SYNC_CHANGED_MEANWHILE", subject=f"{ea_id} {number}")


def _screening(carry: Carrying, correction: Correction) -> Assigned:
    fields: ScreeningFields = replace(_fields(carry, correction), attempted_at=None, reason=correction.reason)
    based = replace(carry, base_version=correction.of or carry.base_version)
    event = (correction.payload or {}).get("dwelling_event")
    return carry_screening(based, fields, dwelling_event=str(event) if event else None)


def _visit(carry: Carrying, correction: Correction) -> Assigned:
    by: VisitFields | None = _fields(carry, correction) if correction.payload is not None else None
    visit_id = correction.of or ""
    try:
        wanted = CorrectionFields(
            correction_id=UUID(carry.event_id), visit_id=UUID(visit_id), reason=correction.reason, replacement=by
        )
    except ValueError as error:
        raise InputRefusal("SYNC_PAYLOAD_WRONG", kind=KIND_LABELS[EventKind.CORRECTION], field="of") from error
    carry.run(correct_visit, wanted)
    return {}


def _account(carry: Carrying, correction: Correction) -> Assigned:
    account = _fields(carry, correction)
    if not carry.is_forced:
        _require_account_seen(carry, account.household_id)
    carry.run(correct_account, account, reason=correction.reason)
    return {}


def _require_account_seen(carry: Carrying, household_id: str) -> None:
    """Refuse to put an account right in another version than the one that its writer saw."""
    known = bookkeeping.accounts(carry.session, carry.cycle_id, ea_id=ea_of(household_id), personal=False)
    versions = known.loc[known["household_id"] == household_id, "version"]
    if len(versions) and str(versions.iloc[0]) != (carry.base_version or "1"):
        raise StateRefusal("SYNC_CHANGED_MEANWHILE", subject=household_id)


def _fields(carry: Carrying, correction: Correction) -> Any:
    payload: Mapping[str, Any] = correction.payload or {}
    return read_fields(correction.of_kind, payload, key=carry.event_id, cycle_id=carry.cycle_id)


_CORRECT: "Mapping[EventKind, Callable[[Carrying, Correction], Assigned]]" = MappingProxyType(
    {
        EventKind.BUILDING: _building,
        EventKind.DWELLING: _dwelling,
        EventKind.SCREENING: _screening,
        EventKind.VISIT: _visit,
        EventKind.ACCOUNT_OPENING: _account,
    }
)
