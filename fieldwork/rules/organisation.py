"""The leading group, its office, and the staff of the towns: who serves on a day, and whether all are there."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from fieldwork.rules.task_evidence import Evidence, covered, first_days

GROUP, OFFICE, TOWN_STAFF = "leading_group", "office", "town_staff"
HEAD = "head"


@dataclass(frozen=True, kw_only=True)
class Member:
    """A person's duty from a day on, and until a day if it has ended (that day is the last one)."""

    body: str
    duty: str
    town_code: str | None
    from_on: date
    until_on: date | None

    def serves(self, today: date) -> bool:
        """Tell whether the duty is held on a day."""
        return self.from_on <= today and (self.until_on is None or today <= self.until_on)


def serving(members: Iterable[Member], *, today: date) -> list[Member]:
    """Return who serves on a day."""
    return [member for member in members if member.serves(today)]


def group_evidence(members: Sequence[Member], *, today: date) -> Evidence:
    """Return whether there is a leading group with a head, and an office with somebody (Plan §1).

    ``n_done`` counts the group, ``n_target`` the office.
    """
    now = serving(members, today=today)
    parts = [("head", each.from_on) for each in now if each.body == GROUP and each.duty == HEAD]
    parts += [("office", each.from_on) for each in now if each.body == OFFICE]
    complete = covered(("head", "office"), first_days(parts))
    n_group, n_office = (sum(each.body == body for each in now) for body in (GROUP, OFFICE))
    return Evidence(done_on=complete.done_on, n_done=n_group, n_target=n_office)


def staff_evidence(members: Sequence[Member], towns: Sequence[str], *, today: date) -> Evidence:
    """Return whether each town has somebody who serves (Plan §2: all along, so it can be lost again)."""
    now = [each for each in serving(members, today=today) if each.body == TOWN_STAFF]
    return covered(towns, first_days((each.town_code, each.from_on) for each in now))
