"""Answers of services that hang on nothing but what is recorded: computed once, for all sessions, until more is."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from threading import Lock
from time import monotonic
from typing import Any

MOST = 2_000
"""So many answers are kept at most; a busy office has some hundred between two records."""


HEAD_LASTS_S = 0.2
"""What another process records is seen this much later at most; what this process records, at once."""


@dataclass
class _Place:
    """Where one answer will stand; whoever comes second waits for the first instead of computing it again."""

    lock: Any = field(default_factory=Lock)
    answer: Any = None
    is_filled: bool = False


class RecentHead:
    """The ledger's newest hash, asked of the database a few times in a second instead of at every view.

    ``read`` asks the database, ``n_written`` counts what this process has committed.
    """

    def __init__(
        self, read: Callable[[Any], str], *, n_written: Callable[[], int], clock: Callable[[], float] = monotonic
    ) -> None:
        self._read, self._n_written, self._clock = read, n_written, clock
        self._known: tuple[Any, int, float, str] = (None, -1, 0.0, "")

    def of(self, database: Any) -> str:
        """Return the hash, as it stands or stood just before; never older than this process' own last commit."""
        known_of, at_count, until, hash_ = self._known
        n_written, now = self._n_written(), self._clock()
        if known_of is database and at_count == n_written and now < until:
            return hash_
        hash_ = self._read(database)
        self._known = (database, n_written, now + HEAD_LASTS_S, hash_)
        return hash_

    def cache_clear(self) -> None:
        """Forget what is known."""
        self._known = (None, -1, 0.0, "")


class Remembered:
    """Answers under the head of the ledger they were computed at; another head empties all of it."""

    def __init__(self) -> None:
        self._lock, self._head, self.n_made = Lock(), "", 0
        self._places: dict[Hashable, _Place] = {}

    def at(self, head: str, key: Hashable, compute: Callable[[], Any]) -> Any:
        """Return the answer of a key; what fails is not kept."""
        place = self._place(head, key)
        with place.lock:
            if not place.is_filled:
                place.answer, place.is_filled = compute(), True
                self.n_made += 1
            return place.answer

    def cache_clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._places = {}

    def _place(self, head: str, key: Hashable) -> _Place:
        with self._lock:
            if head != self._head or len(self._places) >= MOST:
                self._head, self._places = head, {}
            return self._places.setdefault(key, _Place())
