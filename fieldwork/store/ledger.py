"""The ledger: a chain of entries, each with the digests of the facts it brought.

An entry's ``payload_digest`` is an HMAC with the ledger's own key over the entry's heading and the digests of its
facts; its ``hash`` is SHA-256 over heading, payload digest and the hash before. Nobody without the key can make an
entry; anybody without it can check that the chain is whole and ends in a printed head.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pandas as pd
from sqlalchemy import ColumnElement, Row, Select, Table, insert, or_, select
from sqlmodel import Field, Session, SQLModel

from fieldwork.store.columns import UtcDateTime
from fieldwork.store.facts import FactDigest, as_json, fact_tables, read, session_keys, table_of, waiting
from fieldwork.store.grounds import ENTRY_OF_ROW
from fieldwork.store.keys import Keys
from fieldwork.store.remembering import forget, remembered

_HEAD = "head of the ledger"
GENESIS = "0" * 64
LEDGER_TABLES = ("ledger_entry", "ledger_fact")


class LedgerEntry(SQLModel, table=True):
    """One intention that was carried out."""

    __tablename__ = "ledger_entry"

    sequence: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    at: Any = Field(sa_type=UtcDateTime)
    actor: str
    action: str
    cycle_id: str
    subject: str = Field(index=True)
    payload_digest: str
    previous_hash: str = Field(unique=True)
    hash: str = Field(unique=True)


class LedgerFact(SQLModel, table=True):
    """A fact that an entry brought: its table, key and digest."""

    __tablename__ = "ledger_fact"

    table_name: str = Field(primary_key=True)
    key: str = Field(primary_key=True)
    sequence: int = Field(foreign_key="ledger_entry.sequence", index=True)
    digest: str


@dataclass(frozen=True, kw_only=True)
class Heading:
    """Who did what to what, and when."""

    at: datetime
    actor: str
    action: str
    cycle_id: str
    subject: str


@dataclass(frozen=True, kw_only=True)
class Head:
    """The newest entry: what a report prints so that a cut-off ledger shows."""

    sequence: int
    hash: str


class LedgerGapError(RuntimeError):
    """A transaction tried to end with facts that no ledger entry holds: a service forgot its entry."""


def head(session: Session) -> Head:
    """Return the head of the chain; sequence 0 and 64 zeros before the first entry."""
    return remembered(session, _HEAD, (table_of(LedgerEntry).name,), lambda: _read_head(session))


def _read_head(session: Session) -> Head:
    table = table_of(LedgerEntry)
    query = select(table.c.sequence, table.c.hash).order_by(table.c.sequence.desc()).limit(1)
    row = session.connection().execute(query).first()
    return Head(sequence=0, hash=GENESIS) if row is None else Head(sequence=row.sequence, hash=row.hash)


def append(session: Session, heading: Heading) -> Head:
    """Enter all facts that wait in this transaction as one entry and return the new head."""
    last, facts = head(session), waiting(session)
    sequence = last.sequence + 1
    entry = _entry(sequence, heading, facts, previous_hash=last.hash, keys=session_keys(session))
    session.connection().execute(insert(table_of(LedgerEntry)), [entry])
    rows = [{"table_name": fact.table, "key": fact.key, "sequence": sequence, "digest": fact.digest} for fact in facts]
    if rows:
        session.connection().execute(insert(table_of(LedgerFact)), rows)
    facts.clear()
    forget(session, table_of(LedgerEntry).name)
    new = Head(sequence=sequence, hash=entry["hash"])
    return remembered(session, _HEAD, (table_of(LedgerEntry).name,), lambda: new)


def require_all_entered(session: Session) -> None:
    """Refuse to end a transaction whose facts the ledger does not hold."""
    if waiting(session):
        raise LedgerGapError(f"{len(waiting(session))} facts without a ledger entry")


def heading_text(entry: Mapping[str, Any]) -> str:
    """Return the heading of an entry as the one text that is digested."""
    at = entry["at"].astimezone(UTC).isoformat()
    parts = [entry["sequence"], at, entry["actor"], entry["action"], entry["cycle_id"], entry["subject"]]
    return as_json(parts)


def payload_digest(heading: str, facts: Sequence[FactDigest], keys: Keys) -> str:
    """Return the HMAC over a heading and the digests of its facts, in the order of table and key."""
    lines = [heading, *(f"{fact.table},{fact.key},{fact.digest}" for fact in sorted(facts))]
    return keys.mac("\n".join(lines).encode())


def entry_hash(heading: str, payload: str, previous_hash: str) -> str:
    """Return the SHA-256 of an entry: anyone can recompute it, no key is needed."""
    return hashlib.sha256(f"{heading}\n{payload}\n{previous_hash}".encode()).hexdigest()


def entries(session: Session, *, subject: str | None = None, actor: str | None = None) -> pd.DataFrame:
    """Return the entries, newest first, of one subject or person if named."""
    table = table_of(LedgerEntry)
    wanted = {"subject": subject, "actor": actor}
    query = select(table).filter_by(**{name: value for name, value in wanted.items() if value is not None})
    return read(session, query.order_by(table.c.sequence.desc()))


def newest_about(session: Session, names: Sequence[str]) -> Row[Any, Any, Any] | None:
    """Return ``actor, action, at`` of the newest entry about one of these: its subject, or the key of a fact in it."""
    entry, fact = table_of(LedgerEntry), table_of(LedgerFact)
    of_keys = or_(fact.c.key.in_(names), *(fact.c.key.startswith(f"{name}|", autoescape=True) for name in names))
    known = [table.name for table in fact_tables()]
    of_facts = select(fact.c.sequence).where(fact.c.table_name.in_(known), of_keys)
    about = or_(entry.c.subject.in_(names), entry.c.sequence.in_(of_facts))
    query = select(entry.c.actor, entry.c.action, entry.c.at).where(about).order_by(entry.c.sequence.desc())
    return session.connection().execute(query.limit(1)).first()


def with_sequence(table: Table, key: ColumnElement[str]) -> Select[Any]:
    """Return a query of a fact table with the ledger sequence of each fact, in that order."""
    fact = ENTRY_OF_ROW
    joined = table.join(fact, (fact.c.table_name == table.name) & (fact.c.key == key))
    return select(table, fact.c.sequence).select_from(joined).order_by(fact.c.sequence)


def _entry(
    sequence: int, heading: Heading, facts: Sequence[FactDigest], *, previous_hash: str, keys: Keys
) -> dict[str, Any]:
    entry = {"sequence": sequence} | vars(heading)
    text = heading_text(entry)
    payload = payload_digest(text, facts, keys)
    chained = {"previous_hash": previous_hash, "hash": entry_hash(text, payload, previous_hash)}
    return entry | {"payload_digest": payload} | chained
