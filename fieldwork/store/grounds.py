"""What an answer hangs on: the tables that were read while it was made, and the state in which they were read.

Facts are only ever added, each with an entry in the ledger; so an answer holds until an entry adds to one of its
tables. What was read is not declared but noted as it happens: an answer that also read something which is no fact, such
as the ledger itself, holds until the next entry of any kind.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sqlalchemy import Integer, String, TableClause, TextClause, column, table
from sqlalchemy.sql import visitors
from sqlmodel import SQLModel

ALWAYS = frozenset({"erasure"})
"""Tables whose entries make everything be read anew: an erasure takes facts out of other tables."""

UNKNOWN = "?"
"""What a statement reads that was written as text: nobody can tell, so it counts as no fact."""

ENTRY_OF_ROW = table("ledger_fact", column("table_name", String), column("key", String), column("sequence", Integer))
"""The ledger beside the rows that a query reads, for the entry of each: it changes only as the rows do."""


@dataclass(frozen=True)
class Newest:
    """The newest entry of a ledger, and of each table of facts; ``ledger`` is one object for one chain."""

    ledger: object
    hash: str
    sequence: int
    of_table: Mapping[str, int]

    def holds(self, grounds: "Grounds") -> bool:
        """Tell whether what an answer hangs on is the same in this state as in the one in which it was read."""
        then = grounds.state
        if then is None or then.ledger is not self.ledger:
            return False
        if then.hash == self.hash:
            return True
        tables = ALWAYS | grounds.tables
        return tables <= names_of_facts() and all(self.of_table.get(t, 0) == then.of_table.get(t, 0) for t in tables)

    def is_older_than(self, grounds: "Grounds") -> bool:
        """Tell whether an answer was made in a later state of the same ledger."""
        then = grounds.state
        return then is not None and then.ledger is self.ledger and then.sequence > self.sequence


@dataclass
class Grounds:
    """The tables that were read and the oldest state in which one of them was; none before anything was read."""

    tables: set[str] = field(default_factory=set)
    state: Newest | None = None

    def open(self, state: Newest) -> None:
        """Note that a session began to read in a state."""
        if self.state is None or state.sequence < self.state.sequence:
            self.state = state

    def add(self, other: "Grounds") -> None:
        """Note that an answer with other grounds went into this one."""
        self.tables |= other.tables
        if other.state is not None:
            self.open(other.state)


_noting: ContextVar[Grounds | None] = ContextVar("zhuhu_grounds", default=None)


@contextmanager
def noting(state: Newest | None = None) -> Iterator[Grounds]:
    """Note what is read until the end of the block; whoever notes around it notes it too."""
    around, grounds = _noting.get(), Grounds(state=state)
    token = _noting.set(grounds)
    try:
        yield grounds
    finally:
        _noting.reset(token)
        if around is not None:
            around.add(grounds)


@contextmanager
def unnoted() -> Iterator[None]:
    """Read something on which no answer hangs."""
    token = _noting.set(None)
    try:
        yield
    finally:
        _noting.reset(token)


def noted() -> Grounds | None:
    """Return what notes what is read here, if anything does."""
    return _noting.get()


def note_statement(_connection: Any, statement: Any, *_: Any) -> None:
    """Note the tables of a statement before it runs: a listener of SQLAlchemy's ``before_execute``."""
    grounds = _noting.get()
    if grounds is not None:
        grounds.tables.update(tables_of(statement))


def tables_of(statement: Any) -> Iterable[str]:
    """Return the names of all tables that a statement reads, of subqueries too."""
    for each in visitors.iterate(statement):
        if isinstance(each, TableClause) and each is not ENTRY_OF_ROW:
            yield each.name
        elif isinstance(each, TextClause):
            yield UNKNOWN


@cache
def names_of_facts() -> frozenset[str]:
    """Return the names of all tables whose rows stand in the ledger; what others hold is not shared."""
    return frozenset(each.name for each in SQLModel.metadata.sorted_tables if "recorded_at" in each.c)
