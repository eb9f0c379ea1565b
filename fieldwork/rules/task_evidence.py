"""What the system has seen of the end of a task: how much of what is wanted is there, and since when."""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from fieldwork.messages import sentence


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """How much is there of what a task wants, and the day it was complete; None while it is not."""

    done_on: date | None
    n_done: int
    n_target: int

    def words(self, fact: str) -> str:
        """Return the evidence of a fact as a sentence."""
        return sentence(f"EVIDENCE_{fact}", n_done=self.n_done, n_target=self.n_target)


def covered(wanted: Iterable[Hashable], days: Mapping[Hashable, date]) -> Evidence:
    """Return how many of the wanted have a day. All of them, and at least one: complete since the latest of these days.

    >>> covered(["a", "b"], {"a": date(2022, 6, 1), "b": date(2022, 6, 3)}).done_on
    datetime.date(2022, 6, 3)
    """
    wanted = list(wanted)
    there = [days[each] for each in wanted if each in days]
    is_complete = bool(wanted) and len(there) == len(wanted)
    return Evidence(done_on=max(there) if is_complete else None, n_done=len(there), n_target=len(wanted))


def first_days(pairs: Iterable[tuple[Hashable, date]], *, at_least: int = 1) -> dict[Hashable, date]:
    """Return, for each key with enough days, the day on which it had enough: the ``at_least``-th in order."""
    days: dict[Hashable, list[date]] = {}
    for key, day in pairs:
        days.setdefault(key, []).append(day)
    return {key: sorted(each)[at_least - 1] for key, each in days.items() if len(each) >= at_least}
