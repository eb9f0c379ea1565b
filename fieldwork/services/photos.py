"""Photos: kept as sealed files beside the database, known to it by a digest that only the key can make."""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from uuid import UUID

import pandas as pd

from fieldwork.rules.people import AREA_DIGITS
from fieldwork.rules.permissions import TOWN_DIGITS, Actor, reach_of, require_area
from fieldwork.rules.photos import media_type_of, require_size
from fieldwork.rules.refusals import InputRefusal, StateRefusal
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
class PictureFields:
    """A picture with the client's key."""

    photo_id: UUID
    cycle_id: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class PhotoFields(PictureFields):
    """A photo as it comes from the field: the area where it belongs, and what it shows."""

    ea_id: str
    subject: str


@intention("photo.add")
def add_photo(work: Work, photo: PhotoFields, *, settings: Settings, actor: Actor, now: datetime) -> UUID:
    """Keep a photo of an area and return its key; the same photo sent again changes nothing.

    Raises
    ------
    Refusal
        ``PHOTO_…``, ``PERMISSION_…``; ``PHOTO_PLACE_WRONG`` for what is no area: the photos of towns are read by more.
    """
    work.require_area(photo.ea_id)
    if len(photo.ea_id) != AREA_DIGITS:
        raise InputRefusal("PHOTO_PLACE_WRONG", value=photo.ea_id)
    return keep_photo(work, photo, place=photo.ea_id, subject=photo.subject, settings=settings)


def keep_photo(work: Work, picture: PictureFields, *, place: str, subject: str, settings: Settings) -> UUID:
    """Keep a picture of an area or a town, whose permission was asked before.

    The sealed file is written first: a file without a fact is waste, a fact without a file would be a loss.
    """
    require_size(len(picture.content))
    media_type, keys = media_type_of(picture.content), session_keys(work.session)
    digest = keys.mac(picture.content)
    known = photos.one(work.session, str(picture.photo_id))
    if not known.empty:
        if known.iloc[0]["digest"] != digest:
            raise StateRefusal("PHOTO_ID_TAKEN", photo_id=picture.photo_id)
        return picture.photo_id
    path = photo_path(settings, str(picture.photo_id))
    write_sealed(path, picture.content, context=_context(picture.photo_id), keys=keys)
    row = {"photo_id": str(picture.photo_id), "ea_id": place, "subject": subject, "media_type": media_type}
    stamp = work.about(cycle_id=picture.cycle_id, subject=subject)
    photos.add(work.session, row | {"n_bytes": len(picture.content), "digest": digest}, stamp=stamp)
    return picture.photo_id


def read_photo(database: Database, photo_id: UUID, *, settings: Settings, actor: Actor) -> bytes:
    """Return a photo to a person who may see personal values of its area; of a town's publicity, its survey data.

    Raises
    ------
    Refusal
        ``PHOTO_UNKNOWN``, ``PHOTO_FILE_MISSING``, ``PHOTO_FILE_CHANGED``, ``PERMISSION_…``.
    """
    reach_of(actor, "survey.read")
    with database.reading() as session:
        known = photos.one(session, str(photo_id))
    if known.empty:
        raise StateRefusal("PHOTO_UNKNOWN", photo_id=photo_id)
    place = str(known.iloc[0]["ea_id"])
    require_area(reach_of(actor, "survey.read" if len(place) == TOWN_DIGITS else "personal.read"), place)
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
