"""Erasing records of persons when their time of keeping is over: one person asks, another carries out (Plan §15)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.archive import (
    CLASS_LABELS,
    ERASABLE,
    ErasureState,
    RecordClass,
    Retention,
    require_erasable,
    require_other_person,
    retentions,
)
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.services.intention import Work, intention
from fieldwork.services.photos import photo_path
from fieldwork.services.plans import plan_in_force, require_section
from fieldwork.settings import LOCAL_ZONE, Settings
from fieldwork.store import erasures, ledger, photos
from fieldwork.store.engine import Database
from fieldwork.store.facts import session_keys

PHOTO_TABLE = "photo"


@dataclass(frozen=True, kw_only=True)
class ErasureFields:
    """A request to erase a class of records; the reason names the list or document it rests on."""

    request_id: UUID
    cycle_id: str
    record_class: RecordClass
    reason: str


@dataclass(frozen=True, kw_only=True)
class KeepingView:
    """How long each class is kept, and the requests to erase, the newest first."""

    classes: pd.DataFrame
    requests: pd.DataFrame


@intention("erasure.request")
def request_erasure(work: Work, fields: ErasureFields, *, actor: Actor, now: datetime) -> UUID:
    """Ask that a class of records be erased.

    Raises
    ------
    Refusal
        ``ERASURE_NEVER``, ``ERASURE_NOTHING``, ``ERASURE_TOO_EARLY``, ``ERASURE_REASON_MISSING``.
    """
    kept = _retention(work.session, fields.cycle_id, fields.record_class)
    require_erasable(kept, reason=fields.reason, today=now.astimezone(LOCAL_ZONE).date())
    row: dict[str, object] = {
        "request_id": str(fields.request_id),
        "record_class": fields.record_class,
        "reason": fields.reason.strip(),
    }
    stamp = work.about(cycle_id=fields.cycle_id, subject=fields.record_class)
    erasures.add_request(work.session, row, stamp=stamp)
    return fields.request_id


def carry_out_erasure(
    database: Database, cycle_id: str, request_id: UUID, *, settings: Settings, actor: Actor, now: datetime
) -> int:
    """Erase what was asked for and return how many facts went; files of photos go after the rows.

    Backups made before still hold what was erased: they are destroyed by whoever keeps them.
    """
    photo_ids, n_facts = _erase(database, cycle_id, request_id, actor=actor, now=now)
    for photo_id in photo_ids:
        photo_path(settings, photo_id).unlink(missing_ok=True)
    return n_facts


@intention("erasure.carry_out")
def _erase(work: Work, cycle_id: str, request_id: UUID, *, actor: Actor, now: datetime) -> tuple[tuple[str, ...], int]:
    request = _waiting(work.session, cycle_id, request_id)
    require_other_person(request["recorded_by"], actor.account_id)
    kind = RecordClass(request["record_class"])
    kept = _retention(work.session, cycle_id, kind)
    require_erasable(kept, reason=request["reason"], today=now.astimezone(LOCAL_ZONE).date())
    sequence = ledger.head(work.session).sequence
    going = erasures.covered(work.session, cycle_id, ERASABLE[kind], up_to_sequence=sequence)
    row = {
        "request_id": str(request_id),
        "state": ErasureState.CARRIED_OUT,
        "tables": erasures.TABLE_SEPARATOR.join(ERASABLE[kind]),
        "up_to_sequence": sequence,
        "n_facts": len(going),
        "facts_digest": erasures.facts_digest(going, session_keys(work.session)),
    }
    photo_ids = tuple(photos.of_cycle(work.session, cycle_id)["photo_id"]) if PHOTO_TABLE in ERASABLE[kind] else ()
    erasures.erase(work.session, cycle_id, ERASABLE[kind])
    erasures.add_erasure(work.session, row, stamp=work.about(cycle_id=cycle_id, subject=kind))
    return photo_ids, len(going)


@intention("erasure.reject")
def reject_erasure(work: Work, cycle_id: str, request_id: UUID, *, actor: Actor, now: datetime) -> UUID:
    """Reject a request to erase; everything stays."""
    request = _waiting(work.session, cycle_id, request_id)
    row = {
        "request_id": str(request_id),
        "state": ErasureState.REJECTED,
        "tables": "",
        "up_to_sequence": 0,
        "n_facts": 0,
        "facts_digest": "",
    }
    stamp = work.about(cycle_id=cycle_id, subject=str(request["record_class"]))
    erasures.add_erasure(work.session, row, stamp=stamp)
    return request_id


def keeping_view(database: Database, cycle_id: str, *, today: date, actor: Actor) -> KeepingView:
    """Return how long each class of records is kept, what may be erased now, and what was asked for and done."""
    reach_of(actor, "system.read")
    with database.reading() as session:
        kept = _retentions(session, cycle_id)
        asked = erasures.requests(session, cycle_id)
    return KeepingView(classes=pd.DataFrame([_class_row(each, today=today) for each in kept]), requests=asked)


def _class_row(kept: Retention, *, today: date) -> dict[str, object]:
    return {
        "record_class": str(kept.record_class),
        "label": CLASS_LABELS[kept.record_class],
        "years": kept.years,
        "newest_on": kept.newest_on,
        "kept_until": kept.kept_until,
        "is_erasable": bool(ERASABLE[kept.record_class]),
        "may_be_erased": kept.may_be_erased(today=today),
    }


def _retention(session: Session, cycle_id: str, kind: RecordClass) -> Retention:
    return next(each for each in _retentions(session, cycle_id) if each.record_class is kind)


def _retentions(session: Session, cycle_id: str) -> list[Retention]:
    plan, _ = plan_in_force(session, cycle_id)
    return retentions(_newest(session, cycle_id), require_section(plan.archive, "archive"))


def _newest(session: Session, cycle_id: str) -> Mapping[RecordClass, date | None]:
    found: dict[RecordClass, date | None] = {}
    for kind, tables in ERASABLE.items():
        newest = erasures.count_and_newest(session, cycle_id, tables)["newest_at"].dropna()
        found[kind] = max(instant.astimezone(LOCAL_ZONE).date() for instant in newest) if len(newest) else None
    return found


def _waiting(session: Session, cycle_id: str, request_id: UUID) -> "pd.Series[str]":
    asked = erasures.requests(session, cycle_id)
    known = asked[asked["request_id"] == str(request_id)]
    if known.empty:
        raise InputRefusal("ERASURE_NOT_FOUND", request_id=request_id)
    if isinstance(known["state"].iloc[0], str):
        raise StateRefusal("ERASURE_DECIDED", request_id=request_id)
    return known.iloc[0]
