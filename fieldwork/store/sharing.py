"""Rows that many readers ask for between two records are read once for all of them.

Only who asks for it shares (`sharing`): the pages, of which fifty people look at the same rows. What was read holds as
long as the tables it came from: facts are only ever added, each with an entry in the ledger, so the newest entry of a
table tells whether anything was. It is asked within the reader's own transaction; nobody sees an older state than that.
"""

from collections import OrderedDict
from collections.abc import Callable, Collection, Hashable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cache
from threading import Lock
from typing import Any, TypeVar, cast

from sqlalchemy import Select, Table, column, func, select, table
from sqlalchemy.sql import visitors
from sqlmodel import Session, SQLModel

ALWAYS = frozenset({"erasure"})
"""Tables whose entries make everything be read anew: an erasure takes facts out of other tables."""

R = TypeVar("R")
MOST = 1_000
"""So many readings are kept at most; those of a busy office are some hundred."""

_SHARED, _NEWEST = "zhuhu_shared", "zhuhu_newest"
_ENTRIES = table("ledger_entry", column("sequence"), column("hash"))
_FACTS = table("ledger_fact", column("table_name"), column("sequence"))
_is_sharing: ContextVar[bool] = ContextVar("zhuhu_sharing", default=False)


@contextmanager
def sharing() -> Iterator[None]:
    """Share what is read until the end of the block, in sessions that only read."""
    token = _is_sharing.set(True)
    try:
        yield
    finally:
        _is_sharing.reset(token)


@dataclass
class _Place:
    """Where one reading will stand; whoever comes second waits for the first instead of reading it again."""

    lock: Any = field(default_factory=Lock)
    version: tuple[int | str, ...] | None = None
    answer: Any = None


@dataclass(frozen=True)
class _Newest:
    """The newest entry of the ledger, and of each table of facts."""

    hash: str
    sequence: int
    of_table: Mapping[str, int]


class SharedReads:
    """What was read of one database."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._places: OrderedDict[Hashable, _Place] = OrderedDict()
        self._tables: dict[Hashable, frozenset[str]] = {}
        self._known: _Newest | None = None

    def give_to(self, session: Session) -> None:
        """Let a session that only reads share, where its reader wants it."""
        if _is_sharing.get():
            session.info[_SHARED] = self

    def get(self, session: Session, key: Hashable, tables: Collection[str], make: Callable[[], Any]) -> Any:
        """Return what was read under a key, as long as nothing was added to the tables; nobody may change it."""
        newest, place = self._newest(session).of_table, self._place(key)
        version = tuple(newest.get(name, 0) for name in sorted(ALWAYS.union(tables)))
        with place.lock:
            if place.version != version:
                place.answer = make()
                place.version = version
            return place.answer

    def at_head(self, session: Session, key: Hashable, make: Callable[[], Any]) -> Any:
        """Return what was made under a key from any tables, until the next entry; nobody may change it."""
        head, place = (self._newest(session).hash,), self._place(("head", key))
        with place.lock:
            if place.version != head:
                place.answer = make()
                place.version = head
            return place.answer

    def tables_of(self, shape: Hashable, query: Select[Any]) -> frozenset[str]:
        """Return the tables that queries of a shape read."""
        if shape not in self._tables:
            self._tables[shape] = frozenset(each.name for each in visitors.iterate(query) if isinstance(each, Table))
        return self._tables[shape]

    def _place(self, key: Hashable) -> _Place:
        with self._lock:
            place = self._places.setdefault(key, _Place())
            self._places.move_to_end(key)
            if len(self._places) > MOST:
                self._places.popitem(last=False)
            return place

    def _newest(self, session: Session) -> _Newest:
        """Return the newest entries as this session's transaction sees them."""
        known: _Newest | None = session.info.get(_NEWEST)
        if known is None:
            known = session.info[_NEWEST] = self._read_newest(session)
        return known

    def _read_newest(self, session: Session) -> _Newest:
        connection, before = session.connection(), self._known
        query = select(_ENTRIES.c.sequence, _ENTRIES.c.hash).order_by(_ENTRIES.c.sequence.desc()).limit(1)
        head = connection.execute(query).first()
        sequence, hash_ = (0, "") if head is None else (int(head.sequence), str(head.hash))
        if before is not None and before.hash == hash_:
            return before
        is_later = before is not None and _has_entry(session, before)
        since = before.sequence if before is not None and is_later else 0
        added = select(_FACTS.c.table_name, func.max(_FACTS.c.sequence)).where(_FACTS.c.sequence > since)
        rows = connection.execute(added.group_by(_FACTS.c.table_name)).all()
        of_table = dict(before.of_table) if before is not None and is_later else {}
        newest = _Newest(hash_, sequence, of_table | {str(name): int(last) for name, last in rows})
        self._known = newest
        return newest


def _has_entry(session: Session, known: _Newest) -> bool:
    """Tell whether the ledger that a session sees goes on from what is known, and is no other one."""
    query = select(_ENTRIES.c.hash).where(_ENTRIES.c.sequence == known.sequence)
    return session.connection().execute(query).scalar() == known.hash


def shared(session: Session) -> SharedReads | None:
    """Return where a session shares what it reads, or None."""
    found: SharedReads | None = session.info.get(_SHARED)
    return found


def until_next_entry(session: Session, key: Hashable, make: Callable[[], R]) -> R:
    """Return what hangs on records alone and on nobody who reads, made once for all who share what they read."""
    reads = shared(session)
    return make() if reads is None else cast("R", reads.at_head(session, key, make))


@cache
def names_of_facts() -> frozenset[str]:
    """Return the names of all tables whose rows stand in the ledger; what others hold is not shared."""
    return frozenset(each.name for each in SQLModel.metadata.sorted_tables if "recorded_at" in each.c)


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
