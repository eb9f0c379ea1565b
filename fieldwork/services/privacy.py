"""Showing masked personal values to a person who has a reason; who looked at what stands in the ledger."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from uuid import uuid4

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.privacy import PERSONAL_FIELDS
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.services.intention import Work, intention
from fieldwork.store import bookkeeping, diary, inspection, listing, privacy, screening, substitution, visits
from fieldwork.store.engine import Database


def _requests(session: Session, cycle_id: str, ea_id: str) -> pd.DataFrame:
    """Return requests with what was written when they were decided."""
    decided = substitution.decisions(session, cycle_id, ea_id=ea_id)
    is_step = decided["substitute_household_id"].notna()
    notes = decided.loc[~is_step, ["request_id", "note"]].rename(columns={"note": "decision_note"})
    return substitution.requests(session, cycle_id, ea_id=ea_id).merge(notes, on="request_id", how="left")


def _inspection_findings(session: Session, cycle_id: str, ea_id: str) -> pd.DataFrame:
    found = inspection.findings(session, cycle_id)
    return found[found["ea_id"] == ea_id].reset_index(drop=True)


def _visits(session: Session, cycle_id: str, ea_id: str) -> pd.DataFrame:
    """Return visits with the reason for which one was corrected."""
    reasons = visits.corrections(session, cycle_id, ea_id=ea_id)[["visit_id", "reason"]]
    named = reasons.rename(columns={"reason": "correction_reason"})
    return visits.of_cycle(session, cycle_id, ea_id=ea_id).merge(named, on="visit_id", how="left")


_READERS: Mapping[str, Callable[[Session, str, str], pd.DataFrame]] = MappingProxyType(
    {
        "dwelling": lambda session, cycle_id, ea_id: listing.dwellings(session, cycle_id, ea_id=ea_id),
        "screening_answer": lambda session, cycle_id, ea_id: screening.in_force(session, cycle_id, ea_id=ea_id),
        "visit": _visits,
        "substitution": _requests,
        "account_opening": lambda session, cycle_id, ea_id: bookkeeping.accounts(session, cycle_id, ea_id=ea_id),
        "bookkeeping_visit": lambda session, cycle_id, ea_id: diary.book_visits(session, cycle_id, ea_id=ea_id),
        "inspection_finding": _inspection_findings,
    }
)


@dataclass(frozen=True, kw_only=True)
class UnmaskFields:
    """What is to be shown: a kind of row (`PERSONAL_FIELDS`), its area, one household or all of them, and why.

    ``subject`` is a household id, or for dwellings a dwelling number; empty means the whole area.
    """

    cycle_id: str
    kind: str
    ea_id: str
    reason: str
    subject: str = ""


@intention("personal.unmask")
def unmask(work: Work, wanted: UnmaskFields, *, actor: Actor, now: datetime) -> pd.DataFrame:
    """Return the rows with their personal values in clear, and enter who looked at them and why.

    Raises
    ------
    Refusal
        ``UNMASK_…``, ``PERMISSION_…``.
    """
    work.require_area(wanted.ea_id)
    if not wanted.reason.strip():
        raise InputRefusal("UNMASK_REASON_MISSING")
    if wanted.kind not in _READERS:
        raise InputRefusal("UNMASK_TABLE_UNKNOWN", value=wanted.kind, expected="、".join(_READERS))
    shown = _rows(work.session, wanted)
    if shown.empty:
        raise StateRefusal("UNMASK_NOTHING", ea_id=wanted.ea_id, subject=wanted.subject)
    stamp = work.about(cycle_id=wanted.cycle_id, subject=wanted.subject or wanted.ea_id)
    row = {"unmasking_id": str(uuid4()), "ea_id": wanted.ea_id, "subject": wanted.subject, "n_rows": len(shown)}
    fields = ",".join(f"{wanted.kind}.{name}" for name in PERSONAL_FIELDS[wanted.kind])
    privacy.add_unmasking(work.session, row | {"fields": fields, "reason": wanted.reason.strip()}, stamp=stamp)
    return shown


def unmaskings_view(database: Database, cycle_id: str, *, actor: Actor) -> pd.DataFrame:
    """Return who looked at which personal values and why, the newest first."""
    reach_of(actor, "ledger.read")
    with database.reading() as session:
        return privacy.unmaskings(session, cycle_id)


def _rows(session: Session, wanted: UnmaskFields) -> pd.DataFrame:
    rows = _READERS[wanted.kind](session, wanted.cycle_id, wanted.ea_id)
    if not wanted.subject:
        return rows
    key = "dwelling_no" if wanted.kind == "dwelling" else "household_id"
    return rows[rows[key] == wanted.subject].reset_index(drop=True)
