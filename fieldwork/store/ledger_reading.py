"""Reading the ledger a page at a time: what is asked for is asked of the database, not of a table in memory."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pandas as pd
from sqlalchemy import Select, func, select
from sqlmodel import Session

from fieldwork.store.facts import read, table_of
from fieldwork.store.ledger import LedgerEntry


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """Which entries: about a subject (part of its text), by an account, from an instant to before another."""

    subject: str = ""
    actor: str = ""
    since: datetime | None = None
    before: datetime | None = None


def newest(session: Session, wanted: Wanted, *, limit: int) -> pd.DataFrame:
    """Return the newest entries that are wanted, at most so many."""
    table = table_of(LedgerEntry)
    return read(session, _where(select(table), wanted).order_by(table.c.sequence.desc()).limit(limit))


def count(session: Session, wanted: Wanted) -> int:
    """Return how many entries are wanted."""
    query = _where(select(func.count(table_of(LedgerEntry).c.sequence)), wanted)
    return int(session.connection().scalar(query) or 0)


def actors(session: Session) -> list[str]:
    """Return the accounts that have entered anything."""
    table = table_of(LedgerEntry)
    found = session.connection().execute(select(table.c.actor).distinct().order_by(table.c.actor))
    return [str(actor) for actor in found.scalars()]


def _where(query: Select[Any], wanted: Wanted) -> Select[Any]:
    table = table_of(LedgerEntry)
    if wanted.subject:
        query = query.where(table.c.subject.contains(wanted.subject, autoescape=True))
    if wanted.actor:
        query = query.where(table.c.actor == wanted.actor)
    if wanted.since is not None:
        query = query.where(table.c.at >= wanted.since)
    return query if wanted.before is None else query.where(table.c.at < wanted.before)


def entered_after(session: Session, sequence: int) -> list[tuple[str, str]]:
    """Return action and subject of the entries after a place in the ledger."""
    table = table_of(LedgerEntry)
    query = select(table.c.action, table.c.subject).where(table.c.sequence > sequence).order_by(table.c.sequence)
    return [(str(action), str(subject)) for action, subject in session.connection().execute(query).all()]
