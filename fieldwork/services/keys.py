"""The encryption key: changing it seals every personal value anew and changes no digest of the ledger."""

from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.services.database import place_of_keys
from fieldwork.services.documents import seal_scans_anew
from fieldwork.services.intention import Work, intention
from fieldwork.services.photos import seal_photos_anew
from fieldwork.settings import Settings
from fieldwork.store import documents, photos, privacy, resealing
from fieldwork.store.engine import Database
from fieldwork.store.facts import session_keys
from fieldwork.store.keys import Keys, replace_key_file, with_new_key


@dataclass(frozen=True, kw_only=True)
class RotatedKeys:
    """What a rotation did; the scans of documents count with the photos."""

    key_id: str
    n_values: int
    n_photos: int


def rotate_keys(database: Database, *, settings: Settings, actor: Actor, now: datetime) -> RotatedKeys:
    """Make a new encryption key and seal everything personal with it; the service must be stopped meanwhile.

    The key file holds the new key before the first value is sealed with it, and keeps the old one for older backups: a
    rotation that is interrupted at any moment leaves every value readable.
    """
    reach_of(actor, "key.rotate")
    keys = with_new_key(database.keys)
    replace_key_file(place_of_keys(settings), keys)
    database.take_keys(keys)
    return _seal_anew(database, keys, settings=settings, actor=actor, now=now)


@intention("key.rotate")
def _seal_anew(work: Work, keys: Keys, *, settings: Settings, actor: Actor, now: datetime) -> RotatedKeys:
    n_values = resealing.seal_anew(work.session, session_keys(work.session))
    n_photos = seal_photos_anew(photos.all_photos(work.session), settings, keys)
    n_photos += seal_scans_anew(documents.all_scans(work.session), settings, keys)
    stamp = work.about(cycle_id="", subject=keys.current)
    row = {"rotation_id": str(uuid4()), "key_id": keys.current, "n_values": n_values, "n_photos": n_photos}
    privacy.add_rotation(work.session, row, stamp=stamp)
    return RotatedKeys(key_id=keys.current, n_values=n_values, n_photos=n_photos)
