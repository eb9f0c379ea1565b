"""Records that a later version corrects or takes back: how one is added, and which are in force."""

import pandas as pd
from sqlalchemy import CheckConstraint, select
from sqlmodel import Session, SQLModel

from fieldwork.store.cycles import next_number
from fieldwork.store.facts import Stamp, add_many, read, table_of


def correction_has_reason() -> CheckConstraint:
    """Return the CHECK that every version after the first says why."""
    return CheckConstraint("version = 1 OR reason IS NOT NULL", name="correction_has_reason")


def add_version(
    session: Session, model: type[SQLModel], row: dict[str, object], *, key: tuple[str, ...], stamp: Stamp
) -> int:
    """Add the next version of the record that ``key`` names, and return its number."""
    version = next_number(session, model, "version", **{name: row[name] for name in key})
    add_many(session, model, [row | {"version": version}], stamp=stamp)
    return version


def newest(session: Session, model: type[SQLModel], cycle_id: str, *, key: tuple[str, ...]) -> pd.DataFrame:
    """Return the newest version of each record of a cycle, those that were taken back too."""
    table = table_of(model)
    query = select(table).where(table.c.cycle_id == cycle_id)
    ordered = query.order_by(*(table.c[name] for name in key), table.c.version.desc())
    return read(session, ordered).drop_duplicates(list(key), ignore_index=True)


def in_force(session: Session, model: type[SQLModel], cycle_id: str, *, key: tuple[str, ...]) -> pd.DataFrame:
    """Return the newest version of each record of a cycle that was not taken back."""
    known = newest(session, model, cycle_id, key=key)
    return known[~known["is_withdrawn"].astype("bool")].reset_index(drop=True)


def one(session: Session, model: type[SQLModel], **key: object) -> pd.DataFrame:
    """Return the newest version of one record, or no row."""
    table = table_of(model)
    return read(session, select(table).filter_by(**key).order_by(table.c.version.desc()).limit(1))
