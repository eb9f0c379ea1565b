"""The demonstration's diary: things that will happen, in the order of time."""

import heapq
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from fieldwork.services.demo.place import Field
from fieldwork.services.demo.special import Special
from fieldwork.services.demo.stories import Story

Action = Callable[[datetime], None]
Ask = Callable[[str, Story, datetime], None]


def _nobody_asks(_household_id: str, _story: Story, _now: datetime) -> None:
    raise LookupError("nobody asks for substitutions yet")


@dataclass
class Diary:
    """Things that will happen, taken in the order of time until the demonstration's day.

    ``ask`` asks for the substitution of a household at the end of its story.
    """

    field_of: Field
    until: datetime
    special: Special = field(default_factory=Special)
    ask: Ask = _nobody_asks
    waiting: list[tuple[datetime, int, Action]] = field(default_factory=list)
    n_done: int = 0

    def put(self, at: datetime, action: Action) -> None:
        """Note an action for an instant."""
        heapq.heappush(self.waiting, (at, len(self.waiting) + self.n_done, action))

    def run(self, report: Callable[[float], None]) -> int:
        """Do everything that happens before the demonstration's day; return how many actions were done."""
        first = self.waiting[0][0] if self.waiting else self.until
        while self.waiting and self.waiting[0][0] < self.until:
            at, _, action = heapq.heappop(self.waiting)
            self.n_done += 1
            action(at)
            report((at - first) / (self.until - first))
        return self.n_done
