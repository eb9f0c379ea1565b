"""One writer after the other, first come first served: SQLite picks among those who wait at random, some too late."""

from asyncio import AbstractEventLoop, get_running_loop
from collections.abc import Callable
from typing import TypeVar
from weakref import WeakKeyDictionary

from anyio import CapacityLimiter, to_thread

Answer = TypeVar("Answer")
_TURNS: WeakKeyDictionary[AbstractEventLoop, CapacityLimiter] = WeakKeyDictionary()


async def in_turn(work: Callable[[], Answer]) -> Answer:
    """Do something that writes in a thread when its turn has come; who waits holds no thread."""
    turn = _TURNS.setdefault(get_running_loop(), CapacityLimiter(1))
    return await to_thread.run_sync(work, limiter=turn)
