"""Answers of services that hang on nothing but records: made once, for all sessions, until more is recorded of it."""

from collections.abc import Callable, Hashable
from time import monotonic
from typing import Any

from fieldwork.store.engine import Database, n_written
from fieldwork.store.grounds import Newest
from fieldwork.store.places import Places
from fieldwork.store.sharing import sharing

MOST = 2_000
"""So many answers are kept at most; those of a busy office are some hundred."""

STATE_LASTS_S = 0.2
"""What another process records is seen this much later at most; what this process records, at once."""


class RecentState:
    """The newest entries of the ledger, asked of the database a few times in a second instead of at every view."""

    def __init__(
        self,
        read: Callable[[Database], Newest] = Database.newest,
        *,
        n_written: Callable[[], int] = n_written,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._read, self._n_written, self._clock = read, n_written, clock
        self._known: tuple[Database | None, int, float, Newest | None] = (None, -1, 0.0, None)

    def of(self, database: Database) -> Newest:
        """Return the state, as it is or was just before; never older than this process' own last commit."""
        known_of, at_count, until, state = self._known
        n_written, now = self._n_written(), self._clock()
        if state is not None and known_of is database and at_count == n_written and now < until:
            return state
        state = self._read(database)
        self._known = (database, n_written, now + STATE_LASTS_S, state)
        return state

    def cache_clear(self) -> None:
        """Forget what is known."""
        self._known = (None, -1, 0.0, None)


class Remembered:
    """What the pages show, kept for all who look."""

    def __init__(self) -> None:
        self._places, self._state = Places(MOST, gives_later=True), RecentState()

    def get(self, database: Database, key: Hashable, compute: Callable[[], Any]) -> Any:
        """Return what hangs on records only, computed anew once something of it was recorded; nobody may change it."""

        def made() -> Any:
            with sharing():
                return compute()

        return self._places.get(self._state.of(database), key, made)

    @property
    def n_made(self) -> int:
        """How many answers were computed so far."""
        return self._places.n_made

    def cache_clear(self) -> None:
        """Forget everything."""
        self._places.cache_clear()
        self._state.cache_clear()
