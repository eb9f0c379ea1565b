"""Photos: kept as sealed files beside the database, known to it by a digest that only the key can make."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

import pandas as pd

from fieldwork.rules.permissions import Actor, reach_of, require_area
from fieldwork.rules.photos import media_type_of, require_size
from fieldwork.rules.refusals import StateRefusal
from fieldwork.services.intention import Work, intention
from fieldwork.services.sealed_files import (
    SealedFileChangedError,
    SealedFileMissingError,
    read_sealed,
    seal_again,
    sealed_path,
    write_sealed,
)
from fieldwork.settings import Settings
from fieldwork.store import photos
from fieldwork.store.engine import Database
from fieldwork.store.facts import session_keys
from fieldwork.store.keys import Keys


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
    path = photo_path(settings, str(photo.photo_id))
    write_sealed(path, photo.content, context=_context(photo.photo_id), keys=keys)
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


def seal_photos_anew(table: pd.DataFrame, settings: Settings, keys: Keys) -> int:
    """Seal every photo with the key in force; return how many. A photo without its file is left to the check."""
    return sum(
        seal_again(photo_path(settings, photo_id), context=_context(photo_id), keys=keys)
        for photo_id in table["photo_id"]
    )


def photo_path(settings: Settings, photo_id: str) -> Path:
    """Return where the sealed file of a photo lies."""
    return sealed_path(settings, photo_id)


def _opened(known: "pd.Series[str]", settings: Settings, keys: Keys) -> bytes:
    photo_id = known["photo_id"]
    path = photo_path(settings, photo_id)
    try:
        return read_sealed(path, context=_context(photo_id), digest=known["digest"], keys=keys)
    except SealedFileMissingError as error:
        raise StateRefusal("PHOTO_FILE_MISSING", photo_id=photo_id) from error
    except SealedFileChangedError as error:
        raise StateRefusal("PHOTO_FILE_CHANGED", photo_id=photo_id) from error


def _context(photo_id: object) -> str:
    return f"photo.{photo_id}"
