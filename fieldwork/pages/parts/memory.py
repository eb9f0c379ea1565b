"""What is loaded and kept is taken out of the collector's sight, so that it does not cost each page run anew.

Streamlit collects garbage after every run; with pandas loaded and the views of many people kept, that would take longer
than the run itself.
"""

import gc
from collections.abc import Callable
from threading import Lock
from time import monotonic

EVERY_S = 10.0
"""Between two settlings at least; each looks through everything once, and takes a few tenths of a second."""
MANY = 25
"""So many answers that are kept anew make it worth while."""


class Settling:
    """When the memory was settled last."""

    def __init__(self, *, clock: Callable[[], float] = monotonic) -> None:
        self._clock, self._lock, self._next, self._n_before = clock, Lock(), 0.0, -MANY

    def settle(self, n_kept: int) -> bool:
        """Collect what is garbage and set aside what is left, where it is worth while; return whether it was.

        ``n_kept`` counts the answers that were kept so far, also those that were given up since.
        """
        is_time = n_kept - self._n_before >= MANY and self._clock() >= self._next
        if not is_time or not self._lock.acquire(blocking=False):
            return False
        try:
            gc.unfreeze()
            gc.collect()
            gc.freeze()
            self._next, self._n_before = self._clock() + EVERY_S, n_kept
        finally:
            self._lock.release()
        return True


memory = Settling()
"""The memory of this process."""
