"""Photos: the database knows each by its digest; the picture lies beside it as a sealed file."""

import pandas as pd
from sqlalchemy import CheckConstraint, select
from sqlmodel import Field, Session

from fieldwork.store.columns import one_of
from fieldwork.store.facts import Fact, Stamp, add_many, read, table_of

MEDIA_TYPES = ("image/jpeg", "image/png", "image/webp")


class Photo(Fact, table=True):
    """A photo of one area. ``digest`` is an HMAC of the picture: the file can be checked, and nobody can guess it."""

    __table_args__ = (
        one_of("media_type", MEDIA_TYPES),
        CheckConstraint("n_bytes > 0", name="n_bytes_positive"),
    )

    photo_id: str = Field(primary_key=True)
    ea_id: str = Field(index=True)
    subject: str
    media_type: str
    n_bytes: int
    digest: str


def add(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add a photo."""
    add_many(session, Photo, [row], stamp=stamp)


def one(session: Session, photo_id: str) -> pd.DataFrame:
    """Return the photo with this key, or no row."""
    table = table_of(Photo)
    return read(session, select(table).where(table.c.photo_id == photo_id))


def all_photos(session: Session) -> pd.DataFrame:
    """Return all photos by key."""
    table = table_of(Photo)
    return read(session, select(table).order_by(table.c.photo_id))


def of_cycle(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the photos of a cycle by key."""
    table = table_of(Photo)
    return read(session, select(table).where(table.c.cycle_id == cycle_id).order_by(table.c.photo_id))
