"""Photos from tablets: kept before the event that names them, in the name of the tablet's person."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from fieldwork.rules.photos import require_photo_place
from fieldwork.rules.tablets import Device
from fieldwork.services.photos import PhotoFields, add_photo
from fieldwork.services.sync_carrying import sender
from fieldwork.settings import Settings
from fieldwork.store import photos
from fieldwork.store.engine import Database


@dataclass(frozen=True, kw_only=True)
class TabletPhoto:
    """A photo with the key that the tablet made, where it was taken, and of what."""

    photo_id: UUID
    ea_id: str
    subject: str
    content: bytes = field(repr=False)


def keep_tablet_photo(
    database: Database, device: Device, photo: TabletPhoto, *, settings: Settings, now: datetime
) -> bool:
    """Keep a photo and tell whether it is new; also of a tablet out of use, whose events wait for a decision.

    Raises
    ------
    Refusal
        ``PHOTO_…``, ``PERMISSION_…``.
    """
    require_photo_place(photo.ea_id, photo.subject)
    with database.reading() as session:
        is_new = photos.one(session, str(photo.photo_id)).empty
    fields = PhotoFields(
        photo_id=photo.photo_id,
        cycle_id=device.cycle_id,
        content=photo.content,
        ea_id=photo.ea_id,
        subject=photo.subject,
    )
    add_photo(database, fields, settings=settings, actor=sender(database, device).actor, now=now)
    return is_new
