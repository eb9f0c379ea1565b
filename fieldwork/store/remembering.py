"""Reading the same thing once in a long transaction: what a tablet's batch reads for each of its events.

Only a transaction that asks for it remembers, or a reader that shares what it reads (`sharing`). What is remembered is
forgotten as soon as a fact of one of its tables is added or a savepoint is rolled back: no reader ever sees an older
state.
"""

from collections.abc import Callable, Collection, Hashable, Iterator
from contextlib import contextmanager
from typing import TypeVar, cast

from sqlmodel import Session

from fieldwork.store.grounds import names_of_facts
from fieldwork.store.sharing import shared

R = TypeVar("R")
_KEY = "zhuhu_remembered"


@contextmanager
def remembering(session: Session) -> Iterator[None]:
    """Remember what is read in this session until the end of the block."""
    session.info[_KEY] = {}
    try:
        yield
    finally:
        del session.info[_KEY]


def remembered(session: Session, key: Hashable, tables: Collection[str], make: Callable[[], R]) -> R:
    """Return what was read before under a key, else read it; nobody may change what is returned."""
    known: dict[Hashable, tuple[Collection[str], object]] | None = session.info.get(_KEY)
    if known is None:
        reads = shared(session)
        if reads is None or not names_of_facts().issuperset(tables):
            return make()
        return cast("R", reads.get(session, ("remembered", key), make))
    if key not in known:
        known[key] = (tables, make())
    return cast("R", known[key][1])


def forget(session: Session, table: str = "") -> None:
    """Forget what hangs on a table to which facts are added; without one, everything."""
    known: dict[Hashable, tuple[Collection[str], object]] = session.info.get(_KEY, {})
    for key in [key for key, (tables, _) in known.items() if not table or table in tables]:
        del known[key]
