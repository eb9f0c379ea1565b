"""What was done with personal values: shown in clear with a reason, sealed anew with another key."""

import pandas as pd
from sqlalchemy import CheckConstraint, select
from sqlmodel import Field, Session

from fieldwork.store.columns import Sealed
from fieldwork.store.facts import Fact, Recorded, Stamp, add_many, read, table_of


class Unmasking(Fact, table=True):
    """A person looked at masked values of one area; which fields, of how many rows, and why. Never the values."""

    __table_args__ = (CheckConstraint("n_rows >= 0", name="n_rows_not_negative"),)

    unmasking_id: str = Field(primary_key=True)
    ea_id: str = Field(index=True)
    subject: str
    fields: str
    n_rows: int
    reason: str = Field(sa_type=Sealed("unmasking.reason"))


class KeyRotation(Recorded, table=True):
    """All personal values were sealed anew; ``key_id`` names the key, which lies outside the database."""

    __table_args__ = (CheckConstraint("n_values >= 0 AND n_photos >= 0", name="counts_not_negative"),)

    rotation_id: str = Field(primary_key=True)
    key_id: str
    n_values: int
    n_photos: int


def add_unmasking(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add an unmasking."""
    add_many(session, Unmasking, [row], stamp=stamp)


def add_rotation(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add a rotation of the key."""
    add_many(session, KeyRotation, [row], stamp=stamp)


def unmaskings(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return who looked at what, the newest first."""
    table = table_of(Unmasking)
    return read(session, select(table).where(table.c.cycle_id == cycle_id).order_by(table.c.recorded_at.desc()))
