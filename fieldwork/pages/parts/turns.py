"""Page runs take turns: many at once would only get in each other's way, since Python works on one at a time.

Fifty runs that start together take half as long again when all of them run than when two do and the others wait.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import BoundedSemaphore

AT_ONCE = 2
"""So many runs work at the same time: one computes while another waits for the database."""
LONGEST_WAIT_S = 2.0
"""Nobody waits longer than this behind a run that takes long; then it goes ahead beside it."""

_places = BoundedSemaphore(AT_ONCE)


@contextmanager
def in_turn() -> Iterator[None]:
    """Wait for a place, work, and make it free."""
    has_place = _places.acquire(timeout=LONGEST_WAIT_S)
    try:
        yield
    finally:
        if has_place:
            _places.release()
