"""Photos: kept as sealed files beside the database, known to it by a digest that only the key can make."""

import os
import secrets
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

import pandas as pd

from fieldwork.rules.permissions import Actor, reach_of, require_area
from fieldwork.rules.photos import media_type_of, require_size
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.services.copies import PHOTOS
from fieldwork.services.intention import Work, intention
from fieldwork.settings import Settings
from fieldwork.store import photos
from fieldwork.store.engine import Database
from fieldwork.store.facts import session_keys
from fieldwork.store.keys import Keys, SealError


@dataclass(frozen=True, kw_only=True)
class PhotoFields:
    """A photo as it comes: the client's key, where it belongs, the picture itself."""

    photo_id: UUID
    cycle_id: str
    ea_id: str
    subject: str
    content: bytes


@intention("photo.add")
def add_photo(work: Work, photo: PhotoFields, *, settings: Settings, actor: Actor, now: datetime) -> UUID:
    """Keep a photo and return its key; the same photo sent again changes nothing.

    The sealed file is written first: a file without a fact is waste, a fact without a file would be a loss.

    Raises
    ------
    Refusal
        ``PHOTO_…``, ``PERMISSION_…``.
    """
    work.require_area(photo.ea_id)
    require_size(len(photo.content))
    media_type, keys = media_type_of(photo.content), session_keys(work.session)
    digest = keys.mac(photo.content)
    known = photos.one(work.session, str(photo.photo_id))
    if not known.empty:
        if known.iloc[0]["digest"] != digest:
            raise StateRefusal("PHOTO_ID_TAKEN", photo_id=photo.photo_id)
        return photo.photo_id
    _write(photo_path(settings, str(photo.photo_id)), keys.seal_bytes(photo.content, context=_context(photo.photo_id)))
    row = {"photo_id": str(photo.photo_id), "ea_id": photo.ea_id, "subject": photo.subject, "media_type": media_type}
    stamp = work.about(cycle_id=photo.cycle_id, subject=photo.subject)
    photos.add(work.session, row | {"n_bytes": len(photo.content), "digest": digest}, stamp=stamp)
    return photo.photo_id


def read_photo(database: Database, photo_id: UUID, *, settings: Settings, actor: Actor) -> bytes:
    """Return a photo to a person who may see personal values of its area.

    Raises
    ------
    Refusal
        ``PHOTO_UNKNOWN``, ``PHOTO_FILE_MISSING``, ``PHOTO_FILE_CHANGED``, ``PERMISSION_…``.
    """
    reach = reach_of(actor, "personal.read")
    with database.reading() as session:
        known = photos.one(session, str(photo_id))
    if known.empty:
        raise StateRefusal("PHOTO_UNKNOWN", photo_id=photo_id)
    require_area(reach, known.iloc[0]["ea_id"])
    return _opened(known.iloc[0], settings, database.keys)


def photo_digest(database: Database, photo_id: UUID, *, actor: Actor) -> str:
    """Return the digest by which a visit names a photo.

    Raises
    ------
    Refusal
        ``PHOTO_UNKNOWN``, ``PERMISSION_…``.
    """
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        known = photos.one(session, str(photo_id))
    if known.empty:
        raise StateRefusal("PHOTO_UNKNOWN", photo_id=photo_id)
    require_area(reach, known.iloc[0]["ea_id"])
    return str(known.iloc[0]["digest"])


def seal_photos_anew(table: pd.DataFrame, settings: Settings, keys: Keys) -> int:
    """Seal every photo with the key in force; return how many. A photo without its file is left to the check."""
    n_photos = 0
    for photo_id in table["photo_id"]:
        path = photo_path(settings, photo_id)
        if path.is_file():
            content = keys.open_bytes(path.read_bytes(), context=_context(photo_id))
            _write(path, keys.seal_bytes(content, context=_context(photo_id)))
            n_photos += 1
    return n_photos


def photo_path(settings: Settings, photo_id: str) -> Path:
    """Return where the sealed file of a photo lies."""
    return settings.resolved_data_dir() / PHOTOS / f"{photo_id}.sealed"


def _opened(known: "pd.Series[str]", settings: Settings, keys: Keys) -> bytes:
    photo_id = known["photo_id"]
    path = photo_path(settings, photo_id)
    if not path.is_file():
        raise StateRefusal("PHOTO_FILE_MISSING", photo_id=photo_id)
    try:
        content = keys.open_bytes(path.read_bytes(), context=_context(photo_id))
    except (SealError, ValueError) as error:
        raise StateRefusal("PHOTO_FILE_CHANGED", photo_id=photo_id) from error
    if keys.mac(content) != known["digest"]:
        raise StateRefusal("PHOTO_FILE_CHANGED", photo_id=photo_id)
    return content


def _context(photo_id: object) -> str:
    return f"photo.{photo_id}"


def _write(path: Path, content: bytes) -> None:
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise InputRefusal("SYSTEM_FOLDER_NOT_WRITABLE", path=path.parent) from error
