"""Answers of services that hang on nothing but what is recorded: computed once, for all sessions, until more is."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from threading import Lock
from typing import Any

MOST = 2_000
"""So many answers are kept at most; a busy office has some hundred between two records."""


@dataclass
class _Place:
    """Where one answer will stand; whoever comes second waits for the first instead of computing it again."""

    lock: Any = field(default_factory=Lock)
    answer: Any = None
    is_filled: bool = False


class Remembered:
    """Answers under the head of the ledger they were computed at; another head empties all of it."""

    def __init__(self) -> None:
        self._lock, self._head = Lock(), ""
        self._places: dict[Hashable, _Place] = {}

    def at(self, head: str, key: Hashable, compute: Callable[[], Any]) -> Any:
        """Return the answer of a key; what fails is not kept."""
        place = self._place(head, key)
        with place.lock:
            if not place.is_filled:
                place.answer, place.is_filled = compute(), True
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
