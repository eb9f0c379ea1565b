"""What is done on its day between the large steps of the demonstration."""

import heapq
from collections.abc import Callable
from datetime import date, datetime, time
from uuid import UUID

from fieldwork.settings import LOCAL_ZONE
from sampling.randomness import hash_integer, integer_below

Action = Callable[[datetime], None]


class Appointments:
    """Actions noted for instants, done in the order of time whenever the demonstration gets so far."""

    def __init__(self, seed: str) -> None:
        self.seed = seed
        self._waiting: list[tuple[datetime, int, Action]] = []
        self._n_noted = 0
        self._hand: Callable[[datetime, Action], None] = self._keep

    def put(self, day: date, action: Action, *, hour: int = 9) -> None:
        """Note an action for an hour of a day in Asia/Shanghai."""
        at = datetime.combine(day, time(hour, self._n_noted % 60), tzinfo=LOCAL_ZONE)
        self._n_noted += 1
        self._hand(at, action)

    def until(self, now: datetime) -> None:
        """Do everything that is noted before an instant."""
        while self._waiting and self._waiting[0][0] < now:
            at, _, action = heapq.heappop(self._waiting)
            action(at)

    def hand_over(self, hand: Callable[[datetime, Action], None]) -> None:
        """Give what was not done yet, and all that is noted from now on, to another diary."""
        self._hand = hand
        while self._waiting:
            at, _, action = heapq.heappop(self._waiting)
            hand(at, action)

    def key(self, *parts: str) -> UUID:
        """Return a UUID that follows from the seed, so that a repeated demonstration writes the same files."""
        return UUID(int=hash_integer(self.seed, "organising", *parts) >> 128, version=4)

    def below(self, bound: int, *parts: str) -> int:
        """Return a number from 0 to bound − 1 that follows from the seed."""
        return integer_below(bound, self.seed, "organising", *parts)

    def _keep(self, at: datetime, action: Action) -> None:
        heapq.heappush(self._waiting, (at, self._n_noted, action))
