"""A mark in the database by which a wrong key file shows at once, before anything is written with it."""

from sqlalchemy import Connection, insert, inspect, select
from sqlmodel import Field, SQLModel

from fieldwork.store.facts import table_of
from fieldwork.store.keys import Keys

_MESSAGE = b"zhuhu key check"


class KeyCheck(SQLModel, table=True):
    """An HMAC of a fixed text with the ledger key of this database."""

    __tablename__ = "key_check"

    digest: str = Field(primary_key=True)


def has_keys(connection: Connection) -> bool:
    """Tell whether the database was already opened with a key file."""
    if not inspect(connection).has_table("key_check"):
        return False
    return connection.execute(select(table_of(KeyCheck).c.digest)).first() is not None


def mark(connection: Connection, keys: Keys) -> None:
    """Leave the mark of these keys."""
    connection.execute(insert(table_of(KeyCheck)), [{"digest": keys.mac(_MESSAGE)}])


def fits(connection: Connection, keys: Keys) -> bool:
    """Tell whether the database was made with these keys."""
    stored = connection.execute(select(table_of(KeyCheck).c.digest)).scalars().all()
    return list(stored) == [keys.mac(_MESSAGE)]
