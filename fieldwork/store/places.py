"""Answers that are made once for all who ask, and given as long as what they hang on holds (`grounds`)."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from threading import Lock
from time import monotonic
from typing import Any

from fieldwork.store.grounds import UNKNOWN, Grounds, Newest, noted, noting

UNUSED_S = 3600.0
"""What nobody asked for in so long is not kept: the views of yesterday, of people who went home."""


@dataclass
class _Place:
    """Where one answer will stand; whoever comes second waits for the first instead of making it again."""

    used: float
    lock: Any = field(default_factory=Lock)
    grounds: Grounds | None = None
    answer: Any = None


class Places:
    """Answers under keys; each new entry of the ledger puts away those that do not hold any more.

    At most so many are kept. ``gives_later`` where an answer of a later state than the one asked for is welcome: to a
    page, but not within a transaction that must see one state throughout.
    """

    def __init__(self, most: int, *, gives_later: bool = False, clock: Callable[[], float] = monotonic) -> None:
        self._most, self._gives_later, self._clock = most, gives_later, clock
        self._lock, self._swept_at, self.n_made = Lock(), "", 0
        self._places: OrderedDict[Hashable, _Place] = OrderedDict()

    def get(self, newest: Newest, key: Hashable, make: Callable[[], Any]) -> Any:
        """Return the answer of a key, made anew where it does not hold any more; what fails is not kept.

        ``newest`` is the state that the one who asks sees. An answer that read no table holds until the next entry.
        """
        place = self._place(newest, key)
        with place.lock:
            if place.grounds is None or not self._holds(newest, place.grounds):
                place.answer, place.grounds = self._made(newest, make)
            elif (around := noted()) is not None:
                # It was made in an older state, but is the same in this one: that is the state that counts.
                around.add(Grounds(place.grounds.tables, newest))
            return place.answer

    def _made(self, newest: Newest, make: Callable[[], Any]) -> tuple[Any, Grounds]:
        with noting() as grounds:
            answer = make()
            if grounds.state is None:
                grounds.open(newest)
            if not grounds.tables:
                grounds.tables.add(UNKNOWN)
        self.n_made += 1
        return answer, grounds

    def _holds(self, newest: Newest, grounds: Grounds) -> bool:
        return newest.holds(grounds) or (self._gives_later and newest.is_older_than(grounds))

    def cache_clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._places.clear()

    def _place(self, newest: Newest, key: Hashable) -> _Place:
        with self._lock:
            if newest.hash != self._swept_at:
                self._sweep(newest)
            place = self._places.setdefault(key, _Place(self._clock()))
            place.used = self._clock()
            self._places.move_to_end(key)
            if len(self._places) > self._most:
                self._places.popitem(last=False)
            return place

    def _sweep(self, newest: Newest) -> None:
        """Put away what does not hold or is not asked for; what is being made stays."""
        self._swept_at, since = newest.hash, self._clock() - UNUSED_S
        for key, place in list(self._places.items()):
            grounds = place.grounds
            if grounds is not None and (place.used < since or not self._holds(newest, grounds)):
                del self._places[key]
