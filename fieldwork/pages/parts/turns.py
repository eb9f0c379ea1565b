"""Page runs take turns: many at once would only get in each other's way, since Python works on one at a time.

Fifty runs that start together take twice the processor's time when all of them run than when they do one by one.
"""

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Lock
from time import monotonic

AT_ONCE = 2
"""So many runs work at the same time: one computes while another waits for the database."""
LONG_S = 1.0
"""A run that takes longer than this keeps nobody waiting any more: the next one works beside it."""


class Turns:
    """Who may work now: first come, first served."""

    def __init__(
        self, at_once: int = AT_ONCE, *, long_s: float = LONG_S, clock: Callable[[], float] = monotonic
    ) -> None:
        self._at_once, self._long_s, self._clock = at_once, long_s, clock
        self._lock, self._waiting = Lock(), deque[Event]()
        self._started: dict[object, float] = {}

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Wait for a turn, work, and let the next one in."""
        me = Event()
        with self._lock:
            self._waiting.append(me)
        while not self._is_in(me):
            me.wait(self._patience(me))
            me.clear()
        try:
            yield
        finally:
            with self._lock:
                del self._started[me]
                self._call_next()

    def _is_in(self, me: Event) -> bool:
        """Let the first of those who wait in, if there is room."""
        with self._lock:
            now = self._clock()
            n_at_work = sum(now - started < self._long_s for started in self._started.values())
            if self._waiting[0] is not me or n_at_work >= self._at_once:
                return False
            self._waiting.popleft()
            self._started[me] = now
            self._call_next()
            return True

    def _patience(self, me: Event) -> float | None:
        """Return until when the first one waits before looking again; all others are called."""
        with self._lock:
            if self._waiting[0] is not me:
                return None
            return max(0.01, min(self._started.values(), default=0.0) + self._long_s - self._clock())

    def _call_next(self) -> None:
        if self._waiting:
            self._waiting[0].set()


page_turns = Turns()
"""The turns of this process's page runs."""
