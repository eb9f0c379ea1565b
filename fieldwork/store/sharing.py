"""Rows that many readers ask for between two records are read once for all of them.

Only who asks for it shares (`sharing`): the pages, of which fifty people look at the same rows. What was read holds as
long as nothing is added to the tables it came from (`grounds`), which is asked within the reader's own transaction;
nobody sees another state than that.
"""

from collections.abc import Callable, Hashable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar, cast

from sqlalchemy import Select, column, func, select, table
from sqlmodel import Session

from fieldwork.store.grounds import Newest, noted, tables_of, unnoted
from fieldwork.store.places import Places

R = TypeVar("R")
MOST = 1_000
"""So many readings are kept at most; those of a busy office are some hundred."""

_SHARED, _NEWEST = "zhuhu_shared", "zhuhu_newest"
_ENTRIES = table("ledger_entry", column("sequence"), column("hash"))
_FACTS = table("ledger_fact", column("table_name"), column("sequence"))
_HEAD = select(_ENTRIES.c.sequence, _ENTRIES.c.hash).order_by(_ENTRIES.c.sequence.desc()).limit(1)
_is_sharing: ContextVar[bool] = ContextVar("zhuhu_sharing", default=False)


@contextmanager
def sharing() -> Iterator[None]:
    """Share what is read until the end of the block, in sessions that only read."""
    token = _is_sharing.set(True)
    try:
        yield
    finally:
        _is_sharing.reset(token)


class SharedReads:
    """What was read of one database."""

    def __init__(self) -> None:
        self._places = Places(MOST)
        self._tables: dict[Hashable, frozenset[str]] = {}
        self._known = Newest(object(), "", 0, {})

    def give_to(self, session: Session) -> None:
        """Let a session that only reads share, where its reader wants it, and note what it reads."""
        if _is_sharing.get():
            session.info[_SHARED] = self
            state = self.newest(session)
            if (grounds := noted()) is not None:
                grounds.open(state)

    def get(self, session: Session, key: Hashable, make: Callable[[], Any]) -> Any:
        """Return what was made of rows under a key, until something is added to their tables; nobody may change it."""
        return self._places.get(self.newest(session), key, make)

    def tables_of(self, shape: Hashable, query: Select[Any]) -> frozenset[str]:
        """Return the tables that queries of a shape read."""
        if shape not in self._tables:
            self._tables[shape] = frozenset(tables_of(query))
        return self._tables[shape]

    def newest(self, session: Session) -> Newest:
        """Return the newest entries as this session's transaction sees them."""
        known: Newest | None = session.info.get(_NEWEST)
        if known is None:
            with unnoted():
                known = session.info[_NEWEST] = self._read_newest(session)
        return known

    def _read_newest(self, session: Session) -> Newest:
        # Asked for first of all in a transaction: what is known was recorded before, so this session sees it.
        before = self._known
        head = session.connection().execute(_HEAD).first()
        sequence, hash_ = (0, "") if head is None else (int(head.sequence), str(head.hash))
        if before.hash == hash_:
            return before
        base = before if _has_entry(session, before) else Newest(object(), "", 0, {})
        of_table = dict(base.of_table) | _added(session, since=base.sequence)
        newest = Newest(base.ledger, hash_, sequence, of_table)
        if newest.ledger is not self._known.ledger or newest.sequence > self._known.sequence:
            self._known = newest
        return newest


def _added(session: Session, *, since: int) -> dict[str, int]:
    """Return the newest entry of each table to which facts were added since an entry."""
    query = select(_FACTS.c.table_name, func.max(_FACTS.c.sequence)).where(_FACTS.c.sequence > since)
    rows = session.connection().execute(query.group_by(_FACTS.c.table_name)).all()
    return {str(name): int(last) for name, last in rows}


def _has_entry(session: Session, known: Newest) -> bool:
    """Tell whether the ledger that a session sees goes on from what is known, and is no other one."""
    query = select(_ENTRIES.c.hash).where(_ENTRIES.c.sequence == known.sequence)
    return session.connection().execute(query).scalar() == known.hash


def shared(session: Session) -> SharedReads | None:
    """Return where a session shares what it reads, or None."""
    found: SharedReads | None = session.info.get(_SHARED)
    return found


def made_once(session: Session, key: Hashable, make: Callable[[], R]) -> R:
    """Return what hangs on records alone and on nobody who reads, made once for all who share what they read."""
    reads = shared(session)
    return make() if reads is None else cast("R", reads.get(session, ("made", key), make))


def shape_of(query: Select[Any], values: Mapping[str, Any] | None) -> tuple[Hashable, Hashable] | None:
    """Return the shape of a query and what its parameters are filled with; None where it has no lasting shape."""
    shape = query._generate_cache_key()  # as in SQLAlchemy's own examples of caching
    if shape is None:
        return None
    filled = (values or {}).get
    bound = tuple(_hashable(filled(str(each.key), each.effective_value)) for each in shape.bindparams)
    return shape.key, bound


def _hashable(value: Any) -> Hashable:
    return tuple(value) if isinstance(value, (list, set, frozenset)) else value
