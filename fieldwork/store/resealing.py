"""Sealing every personal value anew: the one change of facts that is no change, since digests are over plain values."""

from sqlalchemy import LargeBinary, Table, bindparam, select, type_coerce, update
from sqlmodel import Session

from fieldwork.store.columns import Sealed
from fieldwork.store.facts import fact_tables
from fieldwork.store.keys import Keys
from fieldwork.store.triggers import create_triggers, drop_triggers

_CHUNK = 5_000


def seal_anew(session: Session, keys: Keys) -> int:
    """Seal every personal value of every fact with the key in force; return how many.

    The triggers are away only inside this transaction.
    """
    connection = session.connection()
    drop_triggers(connection)
    n_values = sum(
        _seal_column(session, table, column.name, column.type, keys)
        for table in fact_tables()
        for column in table.c
        if isinstance(column.type, Sealed)
    )
    create_triggers(connection)
    return n_values


def _seal_column(session: Session, table: Table, name: str, kind: Sealed, keys: Keys) -> int:
    connection, key = session.connection(), list(table.primary_key)
    raw = type_coerce(table.c[name], LargeBinary).label("sealed")
    rows = connection.execute(select(*key, raw).where(table.c[name].is_not(None))).all()
    condition = [column == bindparam(f"of_{column.name}") for column in key]
    statement = update(table).where(*condition).values({table.c[name]: type_coerce(bindparam("anew"), LargeBinary)})
    for first in range(0, len(rows), _CHUNK):
        values = [
            {f"of_{column.name}": row[place] for place, column in enumerate(key)}
            | {"anew": keys.seal(keys.open(row[-1], context=kind.context), context=kind.context)}
            for row in rows[first : first + _CHUNK]
        ]
        connection.execute(statement, values)
    return len(rows)
