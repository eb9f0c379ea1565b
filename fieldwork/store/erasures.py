"""Erasing records whose time of keeping is over: asked for, carried out, and proved by the digests that stay.

The rows go, their digests in the ledger stay. An erasure names the tables, how far in the ledger it reaches, and a
digest over all that it took, so that nobody can delete more under its name.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
from sqlalchemy import CheckConstraint, Select, delete, func, select
from sqlmodel import Field, Session

from fieldwork.rules.archive import ErasureState, RecordClass
from fieldwork.store.columns import one_of
from fieldwork.store.facts import Fact, FactDigest, Stamp, add_many, fact_tables, read, session_keys, table_of
from fieldwork.store.keys import Keys
from fieldwork.store.ledger import LedgerEntry, LedgerFact
from fieldwork.store.triggers import create_triggers, drop_delete_triggers

TABLE_SEPARATOR = ","


class ErasureRequest(Fact, table=True):
    """A person asks that a class of records be erased; the reason names the list or document, never a person."""

    __table_args__ = (one_of("record_class", RecordClass),)

    request_id: str = Field(primary_key=True)
    record_class: str
    reason: str


class Erasure(Fact, table=True):
    """What another person did with the request. ``facts_digest`` is an HMAC over all facts that went."""

    __table_args__ = (
        one_of("state", (ErasureState.CARRIED_OUT, ErasureState.REJECTED)),
        CheckConstraint("n_facts >= 0", name="n_facts_not_negative"),
    )

    request_id: str = Field(primary_key=True, foreign_key="erasure_request.request_id")
    state: str
    tables: str
    up_to_sequence: int
    n_facts: int
    facts_digest: str


@dataclass(frozen=True)
class Erased:
    """What an erasure covers in the ledger: the facts of its tables and cycle up to its entry."""

    request_id: str
    tables: tuple[str, ...]
    facts: tuple[FactDigest, ...]
    is_as_recorded: bool


def add_request(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add a request."""
    add_many(session, ErasureRequest, [row], stamp=stamp)


def add_erasure(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add what was done with a request."""
    add_many(session, Erasure, [row], stamp=stamp)


def requests(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the requests with what was done, the newest first; ``state`` is missing while one waits."""
    asked, done = table_of(ErasureRequest), table_of(Erasure)
    columns = [done.c[name] for name in ("state", "tables", "up_to_sequence", "n_facts", "facts_digest")]
    query = select(asked, *columns, done.c.recorded_by.label("done_by"), done.c.recorded_at.label("done_at"))
    joined = query.select_from(asked.outerjoin(done, asked.c.request_id == done.c.request_id))
    return read(session, joined.where(asked.c.cycle_id == cycle_id).order_by(asked.c.recorded_at.desc()))


def covered(session: Session, cycle_id: str, tables: Sequence[str], *, up_to_sequence: int) -> tuple[FactDigest, ...]:
    """Return the facts of some tables that the ledger holds for a cycle up to an entry, in the order of their names."""
    fact, entry = table_of(LedgerFact), table_of(LedgerEntry)
    joined: Select[Any] = (
        select(fact.c.table_name, fact.c.key, fact.c.digest)
        .join_from(fact, entry, fact.c.sequence == entry.c.sequence)
        .where(entry.c.cycle_id == cycle_id, fact.c.table_name.in_(tables), fact.c.sequence <= up_to_sequence)
        .order_by(fact.c.table_name, fact.c.key)
    )
    return tuple(FactDigest(str(row[0]), str(row[1]), str(row[2])) for row in session.connection().execute(joined))


def facts_digest(facts: Sequence[FactDigest], keys: Keys) -> str:
    """Return the HMAC over facts: what proves which ones went."""
    return keys.mac("\n".join(",".join(fact) for fact in facts).encode())


def erase(session: Session, cycle_id: str, tables: Sequence[str]) -> None:
    """Take all rows of a cycle out of some tables; the guards are back before the transaction ends."""
    connection = session.connection()
    drop_delete_triggers(connection, tables)
    for table in reversed(fact_tables()):
        if table.name in tables:
            connection.execute(delete(table).where(table.c.cycle_id == cycle_id))
    create_triggers(connection)


def erased(session: Session) -> list[Erased]:
    """Return what every erasure that was carried out covers, held against the digest that it recorded."""
    table, keys = table_of(Erasure), session_keys(session)
    done = read(session, select(table).where(table.c.state == ErasureState.CARRIED_OUT))
    found = []
    for row in done.to_dict("records"):
        tables = tuple(row["tables"].split(TABLE_SEPARATOR))
        facts = covered(session, row["cycle_id"], tables, up_to_sequence=row["up_to_sequence"])
        is_same = facts_digest(facts, keys) == row["facts_digest"] and len(facts) == row["n_facts"]
        found.append(Erased(row["request_id"], tables, facts, is_same))
    return found


def count_and_newest(session: Session, cycle_id: str, tables: Sequence[str]) -> pd.DataFrame:
    """Return ``table_name, n_rows, newest_at`` of the tables' rows in a cycle."""
    rows = []
    for table in fact_tables():
        if table.name in tables:
            query = select(func.count(), func.max(table.c.recorded_at)).where(table.c.cycle_id == cycle_id)
            n_rows, newest_at = session.connection().execute(query).one()
            rows.append({"table_name": table.name, "n_rows": n_rows, "newest_at": newest_at})
    return pd.DataFrame(rows, columns=["table_name", "n_rows", "newest_at"])
