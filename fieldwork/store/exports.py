"""What left the database: files that were exported, backups that were made, and what was restored from one."""

from typing import Any

import pandas as pd
from sqlalchemy import CheckConstraint, select
from sqlmodel import Field, Session

from fieldwork.store.columns import UtcDateTime, one_of
from fieldwork.store.facts import Recorded, Rows, Stamp, add_many, read, table_of

CHANNELS = ("page", "command", "backup")


class Export(Recorded, table=True):
    """A file that left, by its digest. ``head_hash`` is the head of the ledger that it carries: the one before it."""

    __table_args__ = (
        one_of("channel", CHANNELS),
        CheckConstraint("n_rows >= 0", name="n_rows_not_negative"),
        CheckConstraint("length(digest) = 64", name="digest_is_sha256"),
    )

    export_id: str = Field(primary_key=True)
    cycle_id: str | None = Field(default=None, foreign_key="cycle.cycle_id", index=True)
    file_name: str
    channel: str
    n_rows: int
    digest: str
    is_personal: bool
    is_synthetic: bool
    head_sequence: int
    head_hash: str


class Restoration(Recorded, table=True):
    """The database was put back from a backup: what came after ``head_sequence`` is not in it."""

    restoration_id: str = Field(primary_key=True)
    file_name: str
    digest: str
    made_at: Any = Field(sa_type=UtcDateTime)
    head_sequence: int
    head_hash: str


def add_files(session: Session, rows: Rows, *, stamp: Stamp) -> int:
    """Add exported files; each row names its ``cycle_id``, or None for what belongs to the office."""
    return add_many(session, Export, rows, stamp=stamp)


def add_restoration(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add a restoration."""
    add_many(session, Restoration, [row], stamp=stamp)


def files(session: Session) -> pd.DataFrame:
    """Return all exported files, the newest first."""
    table = table_of(Export)
    return read(session, select(table).order_by(table.c.recorded_at.desc(), table.c.file_name))


def restorations(session: Session) -> pd.DataFrame:
    """Return all restorations, the newest first."""
    table = table_of(Restoration)
    return read(session, select(table).order_by(table.c.recorded_at.desc()))
