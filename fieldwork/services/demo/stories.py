"""What happens to each synthetic household between draw and bookkeeping: an invented story that follows from the seed.

The shares are invented. Real first-opening success of 45–60 % has been reported, so many stories need more than one
visit. Nothing here knows the database.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from fieldwork.rules.visits import AttemptCode
from fieldwork.settings import LOCAL_ZONE
from sampling.randomness import integer_below

AGREED, NO_CONTACT, UNDECIDED = AttemptCode.AGREED, AttemptCode.NO_CONTACT, AttemptCode.UNDECIDED
REFUSED, APPOINTMENT, MOVED = AttemptCode.REFUSED, AttemptCode.APPOINTMENT, AttemptCode.MOVED

PER_MILLE = 1000
LAST_WAITING = date(2022, 11, 4)
"""First visit of the households that are still being asked when the demonstration stops."""

MORNING, AFTERNOON, EVENING = (9, 12), (13, 17), (18, 20)
"""Hours of the day, from and up to."""


@dataclass(frozen=True, kw_only=True)
class Story:
    """Attempt codes with the days between visits; a reason for substitution that follows the last visit, or none.

    ``hours`` are the hours of the day of each visit, empty: any. ``on_weekend`` moves the last visit to the Saturday
    that follows. ``new_occupants``: others live in the dwelling now, and they are the ones to be asked.
    """

    share: int
    attempts: tuple[AttemptCode, ...]
    days: tuple[int, ...]
    reason: str = ""
    is_late: bool = False
    hours: tuple[tuple[int, int], ...] = ()
    on_weekend: bool = False
    new_occupants: bool = False
    first_on: date | None = None


STORIES = (
    Story(share=600, attempts=(AGREED,), days=(0,)),
    Story(share=140, attempts=(NO_CONTACT, AGREED), days=(0, 3)),
    Story(share=100, attempts=(UNDECIDED, APPOINTMENT, AGREED), days=(0, 4, 7)),
    Story(
        share=70,
        attempts=(REFUSED, UNDECIDED, REFUSED),
        days=(0, 4, 9),
        reason="refusal",
        hours=(MORNING, AFTERNOON, EVENING),
    ),
    Story(
        share=14,
        attempts=(NO_CONTACT, NO_CONTACT, NO_CONTACT),
        days=(0, 2, 4),
        reason="no_contact",
        hours=(MORNING, EVENING, AFTERNOON),
        on_weekend=True,
    ),
    Story(share=14, attempts=(MOVED,), days=(0,), reason="moved"),
    Story(share=12, attempts=(MOVED,), days=(0,), new_occupants=True),
    Story(share=10, attempts=(AttemptCode.DO_NOT_COME_AGAIN,), days=(0,), reason="do_not_come_again"),
    Story(share=20, attempts=(NO_CONTACT, UNDECIDED, AGREED), days=(0, 20, 64), is_late=True),
    Story(share=20, attempts=(REFUSED, REFUSED, REFUSED), days=(0, 6, 13), reason="refusal", is_late=True),
)
DEMOLISHED = Story(share=0, attempts=(AttemptCode.DEMOLISHED,), days=(0,), reason="demolished")
STUBBORN = Story(share=0, attempts=(AttemptCode.DO_NOT_COME_AGAIN,), days=(0,), reason="do_not_come_again")
LEAVES = Story(share=0, attempts=(AttemptCode.DO_NOT_COME_AGAIN,), days=(0,), reason="do_not_come_again")
MISTYPED = Story(share=0, attempts=(AGREED,), days=(0,))
AGREES = Story(share=0, attempts=(AGREED,), days=(0,))
APPOINTED = Story(share=0, attempts=(APPOINTMENT,), days=(0,), first_on=date(2022, 11, 18))
STILL_ASKED = Story(share=0, attempts=(NO_CONTACT, UNDECIDED), days=(0, 6), first_on=LAST_WAITING)
NEW_OCCUPANTS = Story(share=0, attempts=(MOVED,), days=(0,), new_occupants=True)


@dataclass(frozen=True)
class Chance:
    """Chance of the demonstration: whole numbers that follow from seed, purpose and id."""

    seed: str

    def below(self, bound: int, purpose: str, subject: str) -> int:
        """Return a number from 0 to bound − 1."""
        return integer_below(bound, self.seed, "story", purpose, subject)

    def of(self, choices: Sequence[str], purpose: str, subject: str) -> str:
        """Return one of several choices."""
        return choices[self.below(len(choices), purpose, subject)]

    def daytime(self, day: date, purpose: str, subject: str, hours: tuple[int, int] = (9, 20)) -> datetime:
        """Return an instant between two full hours of a day in Asia/Shanghai."""
        first, last = hours
        minutes = first * 60 + self.below((last - first) * 60, purpose, f"{subject}.{day}")
        return datetime.combine(day, time(), tzinfo=LOCAL_ZONE) + timedelta(minutes=minutes)


def story_of(household_id: str, *, chance: Chance, is_quick_area: bool) -> Story:
    """Return the story of a household; in a quick area nobody is late."""
    number = chance.below(PER_MILLE, "kind", household_id)
    for story in STORIES:
        if number < story.share:
            return STORIES[0] if story.is_late and is_quick_area else story
        number -= story.share
    raise AssertionError("the shares of the stories do not add to 1,000")


def visit_day(story: Story, number: int, first: date) -> date:
    """Return the day of a visit of a story that began on ``first``."""
    day = first + timedelta(days=story.days[number])
    is_last = number + 1 == len(story.attempts)
    return day + timedelta(days=(5 - day.weekday()) % 7) if story.on_weekend and is_last else day


def appointment_after(visited_at: datetime) -> datetime:
    """Return the evening two days later, for which a household asks to be visited again."""
    day = visited_at.astimezone(LOCAL_ZONE).date() + timedelta(days=2)
    return datetime.combine(day, time(19), tzinfo=LOCAL_ZONE)


def first_visit_on(household_id: str, *, place: int, story: Story, chance: Chance) -> date:
    """Return the day of the first visit: the households of an area are visited one after the other."""
    if story.first_on is not None:
        return story.first_on
    if story.is_late and story.reason:
        return LAST_WAITING
    start = date(2022, 9, 2) + timedelta(days=chance.below(3, "area", household_id[:15]))
    return start + timedelta(days=place // 2)


def account_opened_on(agreed_on: date, household_id: str, *, chance: Chance, is_quick_area: bool) -> date:
    """Return the day on which a household that agreed opens its account."""
    soon = agreed_on + timedelta(days=3 + chance.below(6, "opening", household_id))
    if agreed_on > LAST_WAITING:
        # Half of those who agree late have no account yet when the demonstration stops.
        return soon + timedelta(days=14 * chance.below(2, "late opening", household_id))
    if is_quick_area:
        return soon
    return max(soon, date(2022, 10, 12) + timedelta(days=chance.below(17, "opening day", household_id)))
