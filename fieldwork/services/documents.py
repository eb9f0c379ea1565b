"""Documents: decisions from outside, recorded with number, day, issuer and title, and their sealed scans."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.documents import SCAN_SUFFIXES, DocumentFields, require_document, scan_media_type
from fieldwork.rules.permissions import Actor, Reach, reach_of, require_area
from fieldwork.rules.refusals import InputRefusal, PermissionRefusal, StateRefusal
from fieldwork.services.intention import Work, intention
from fieldwork.services.sealed_files import (
    SealedFileChangedError,
    SealedFileMissingError,
    read_sealed,
    seal_again,
    sealed_path,
    write_sealed,
)
from fieldwork.settings import LOCAL_ZONE, Settings
from fieldwork.store import documents
from fieldwork.store.engine import Database
from fieldwork.store.facts import Stamp, session_keys
from fieldwork.store.keys import Keys


@dataclass(frozen=True, kw_only=True)
class ScanFile:
    """A scan as it is handed out: its file name, media type and bytes."""

    name: str
    media_type: str
    content: bytes


@intention("document.record")
def record_document(
    work: Work,
    fields: DocumentFields,
    *,
    actor: Actor,
    now: datetime,
    scan: bytes | None = None,
    settings: Settings | None = None,
) -> UUID:
    """Record a document, with its scan where there is one, and return its key; sent again, it changes nothing.

    A person with a limited reach records documents of one area only.

    Raises
    ------
    Refusal
        ``DOCUMENT_…``, ``SCAN_…``, ``PERMISSION_SCOPE``.
    """
    _require_place(work, fields.ea_id)
    require_document(fields, today=now.astimezone(LOCAL_ZONE).date())
    known = documents.document(work.session, str(fields.document_id))
    if not known.empty:
        _require_same(known.iloc[0], fields)
        return fields.document_id
    _require_new(work.session, fields)
    stamp = work.about(cycle_id=fields.cycle_id, subject=fields.number.strip())
    documents.add_document(work.session, _row(fields), stamp=stamp)
    if scan is not None:
        _keep_scan(work, str(fields.document_id), scan, settings=_required(settings), stamp=stamp)
    return fields.document_id


@intention("document.scan")
def add_scan(work: Work, document_id: UUID, scan: bytes, *, settings: Settings, actor: Actor, now: datetime) -> int:
    """Keep a scan of a recorded document and return its number; an earlier scan stays.

    Raises
    ------
    Refusal
        ``DOCUMENT_UNKNOWN``, ``SCAN_…``, ``PERMISSION_SCOPE``.
    """
    known = documents.document(work.session, str(document_id))
    if known.empty:
        raise InputRefusal("DOCUMENT_UNKNOWN", document_id=document_id)
    row = known.iloc[0]
    _require_place(work, _area(row["ea_id"]))
    stamp = work.about(cycle_id=str(row["cycle_id"]), subject=str(row["number"]))
    return _keep_scan(work, str(document_id), scan, settings=settings, stamp=stamp)


def documents_view(database: Database, cycle_id: str, *, actor: Actor) -> pd.DataFrame:
    """Return the documents a person may see, the newest day first.

    Columns ``document_id, number, issued_on, issuer, title, ea_id, scan_id, media_type, has_scan, recorded_at,
    recorded_by``. Those of the whole rotation are seen by all who read the survey, those of an area within its reach.
    """
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        known = documents.documents(session, cycle_id)
    near = known[known["ea_id"].map(lambda ea_id: _is_near(ea_id, reach)).astype("bool")].reset_index(drop=True)
    return near.assign(has_scan=near["scan_id"].notna())


def read_scan(database: Database, scan_id: UUID, *, settings: Settings, actor: Actor) -> ScanFile:
    """Return a scan to a person who may see its document.

    Raises
    ------
    Refusal
        ``SCAN_UNKNOWN``, ``SCAN_FILE_MISSING``, ``SCAN_FILE_CHANGED``, ``PERMISSION_…``.
    """
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        known = documents.scan(session, str(scan_id))
    if known.empty:
        raise StateRefusal("SCAN_UNKNOWN", scan_id=scan_id)
    row = known.iloc[0]
    if _area(row["ea_id"]) is not None:
        require_area(reach, str(row["ea_id"]))
    media_type = str(row["media_type"])
    content = _opened(str(scan_id), str(row["digest"]), settings, database.keys)
    return ScanFile(name=f"scan-{scan_id}.{SCAN_SUFFIXES[media_type]}", media_type=media_type, content=content)


def require_document_known(session: Session, cycle_id: str, document_id: UUID | None) -> str | None:
    """Return the key of a document of this cycle as text, None for none.

    Raises
    ------
    InputRefusal
        ``DOCUMENT_UNKNOWN``.
    """
    if document_id is None:
        return None
    known = documents.document(session, str(document_id))
    if known.empty or known["cycle_id"].iloc[0] != cycle_id:
        raise InputRefusal("DOCUMENT_UNKNOWN", document_id=document_id)
    return str(document_id)


def seal_scans_anew(table: pd.DataFrame, settings: Settings, keys: Keys) -> int:
    """Seal every scan with the key in force; return how many."""
    return sum(
        seal_again(sealed_path(settings, _file(scan_id)), context=_context(scan_id), keys=keys)
        for scan_id in table["scan_id"]
    )


def _require_place(work: Work, ea_id: str | None) -> None:
    if ea_id is not None:
        work.require_area(ea_id)
    elif not work.reach.everywhere:
        raise PermissionRefusal("DOCUMENT_AREA_MISSING")


def _require_same(known: "pd.Series[Any]", fields: DocumentFields) -> None:
    if any(known[name] != value for name, value in _row(fields).items() if name in ("number", "issued_on", "issuer")):
        raise StateRefusal("DOCUMENT_ID_TAKEN", document_id=fields.document_id, number=known["number"])


def _require_new(session: Session, fields: DocumentFields) -> None:
    row = _row(fields)
    issuer, number = str(row["issuer"]), str(row["number"])
    if not documents.numbered(session, fields.cycle_id, issuer=issuer, number=number).empty:
        raise StateRefusal("DOCUMENT_TWICE", number=number, issuer=issuer)


def _row(fields: DocumentFields) -> dict[str, object]:
    return {
        "document_id": str(fields.document_id),
        "number": fields.number.strip(),
        "issued_on": fields.issued_on,
        "issuer": fields.issuer.strip(),
        "title": fields.title.strip(),
        "ea_id": fields.ea_id,
    }


def _keep_scan(work: Work, document_id: str, scan: bytes, *, settings: Settings, stamp: Stamp) -> int:
    """Write the sealed file first: a file without a fact is waste, a fact without a file would be a loss."""
    media_type, keys, scan_id = scan_media_type(scan), session_keys(work.session), str(uuid4())
    write_sealed(sealed_path(settings, _file(scan_id)), scan, context=_context(scan_id), keys=keys)
    row = {"scan_id": scan_id, "document_id": document_id, "media_type": media_type}
    return documents.add_scan(work.session, row | {"n_bytes": len(scan), "digest": keys.mac(scan)}, stamp=stamp)


def _opened(scan_id: str, digest: str, settings: Settings, keys: Keys) -> bytes:
    try:
        return read_sealed(sealed_path(settings, _file(scan_id)), context=_context(scan_id), digest=digest, keys=keys)
    except SealedFileMissingError as error:
        raise StateRefusal("SCAN_FILE_MISSING", scan_id=scan_id) from error
    except SealedFileChangedError as error:
        raise StateRefusal("SCAN_FILE_CHANGED", scan_id=scan_id) from error


def _required(settings: Settings | None) -> Settings:
    if settings is None:
        raise TypeError("a scan is kept where the settings say")
    return settings


def _is_near(ea_id: object, reach: Reach) -> bool:
    area = _area(ea_id)
    return area is None or reach.covers(area)


def _area(ea_id: object) -> str | None:
    return ea_id if isinstance(ea_id, str) and ea_id else None


def _file(scan_id: str) -> str:
    return f"scan-{scan_id}"


def _context(scan_id: str) -> str:
    return f"document_scan.{scan_id}"
