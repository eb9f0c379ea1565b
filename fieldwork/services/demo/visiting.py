"""The field work of the demonstration: visits, substitutions and accounts in the order of time, by the services."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from uuid import UUID

from fieldwork.rules.bookkeeping import AccountFields, TrialDecisionFields
from fieldwork.rules.bookkeeping_plan import BookkeepingPlan
from fieldwork.rules.permissions import Actor
from fieldwork.rules.visits import AttemptCode, VisitFields, ea_of
from fieldwork.services.bookkeeping import decide_trial_start, open_account, schedule_view
from fieldwork.services.demo.deciding import Requests
from fieldwork.services.demo.diary import Diary
from fieldwork.services.demo.place import NOTE, Field
from fieldwork.services.demo.special import correct_later, move_in, photograph, special_cases
from fieldwork.services.demo.stories import (
    AGREES,
    LEAVES,
    MISTYPED,
    Story,
    account_opened_on,
    appointment_after,
    first_visit_on,
    story_of,
    visit_day,
)
from fieldwork.services.visits import record_visit
from fieldwork.settings import LOCAL_ZONE

KEEPERS = ("head", "head", "spouse", "spouse", "child", "other_member", "")
"""Who keeps the books; with some households it was not asked, which the hand-over finds."""
TRIAL_DECISIONS_ON = date(2022, 10, 11)


def visit_households(diary: Diary, drawn: Mapping[str, list[str]]) -> None:
    """Note the first visit of every drawn household, and the day on which the trial starts are decided."""
    diary.special = special_cases(drawn, quick_areas=diary.field_of.quick_areas)
    diary.ask = Requests(diary, begin=begin, once_more=visit_once_more).ask
    for households in drawn.values():
        for place, household_id in enumerate(households):
            begin(diary, household_id, place=place)
    noon = datetime.combine(TRIAL_DECISIONS_ON, time(12), tzinfo=LOCAL_ZONE)
    diary.put(noon, lambda at: decide_trials(diary, at))


def begin(diary: Diary, household_id: str, *, place: int = 0, not_before: date | None = None) -> None:
    """Note the first visit of a household."""
    chance = diary.field_of.chance
    story = diary.special.stories.get(household_id) or story_of(
        household_id, chance=chance, is_quick_area=ea_of(household_id) in diary.field_of.quick_areas
    )
    first = first_visit_on(household_id, place=place, story=story, chance=chance)
    day = first if not_before is None else not_before + timedelta(days=2)
    _visit_next(diary, household_id, story, number=0, first=day)


def _visit_next(diary: Diary, household_id: str, story: Story, *, number: int, first: date) -> None:
    hours = story.hours[number] if story.hours else (9, 20)
    at = diary.field_of.chance.daytime(visit_day(story, number, first), "visit", household_id, hours)
    diary.put(at, lambda now: _visit(diary, household_id, story, number=number, now=now, first=first))


def _visit(diary: Diary, household_id: str, story: Story, *, number: int, now: datetime, first: date) -> None:
    code = story.attempts[number]
    said = AttemptCode.UNDECIDED if story is MISTYPED else code
    visit_id = record(diary, household_id, said, purpose=("visit", str(number)), now=now)
    if story is MISTYPED:
        diary.put(now + timedelta(hours=1), lambda at: correct_later(diary.field_of, household_id, visit_id, code, at))
    if code is AttemptCode.DEMOLISHED:
        photograph(diary.field_of, household_id, now=now + timedelta(minutes=30))
    if number + 1 < len(story.attempts):
        _visit_next(diary, household_id, story, number=number + 1, first=first)
    elif code is AttemptCode.AGREED:
        open_later(diary, household_id, agreed_on=now.astimezone(LOCAL_ZONE).date())
        leave_later(diary, household_id)
    elif story.new_occupants:
        diary.put(now + timedelta(hours=1), lambda at: _go_on_with_others(diary, household_id, at))
    elif story.reason:
        diary.put(now + timedelta(hours=2), lambda later: diary.ask(household_id, story, later))


def record(diary: Diary, household_id: str, code: AttemptCode, *, purpose: tuple[str, str], now: datetime) -> UUID:
    """Record a visit by the enumerator of the area and return its key."""
    at, (kind, number) = diary.field_of, purpose
    visit = VisitFields(
        visit_id=at.key(kind, household_id, number),
        cycle_id=at.cycle_id,
        household_id=household_id,
        visited_at=now,
        attempt_code=code,
        next_appointment_at=appointment_after(now) if code is AttemptCode.APPOINTMENT else None,
        position=at.position(household_id, now),
        note=NOTE,
    )
    return record_visit(at.database, visit, actor=at.enumerators[ea_of(household_id)], now=now + timedelta(minutes=20))


def visit_once_more(diary: Diary, household_id: str, after: datetime) -> None:
    """Note one more visit some days later, at which the household agrees."""
    day = after.astimezone(LOCAL_ZONE).date() + timedelta(days=3)
    instant = diary.field_of.chance.daytime(day, "again", household_id)

    def agreed(now: datetime) -> None:
        record(diary, household_id, AttemptCode.AGREED, purpose=("again", ""), now=now)
        open_later(diary, household_id, agreed_on=now.astimezone(LOCAL_ZONE).date())

    diary.put(instant, agreed)


def leave_later(diary: Diary, household_id: str) -> None:
    """Note the visit at which a household that keeps books says that it will stop, where the story has one."""
    day = diary.special.leaving.get(household_id)
    if day is not None:
        instant = diary.field_of.chance.daytime(day, "leaving", household_id)
        diary.put(instant, lambda now: _leave(diary, household_id, now))


def _leave(diary: Diary, household_id: str, now: datetime) -> None:
    record(diary, household_id, LEAVES.attempts[0], purpose=("leaving", ""), now=now)
    diary.put(now + timedelta(hours=2), lambda later: diary.ask(household_id, LEAVES, later))


def _go_on_with_others(diary: Diary, household_id: str, now: datetime) -> None:
    new = move_in(diary.field_of, household_id, now=now)
    diary.special.stories[new] = AGREES
    begin(diary, new, not_before=now.astimezone(LOCAL_ZONE).date())


def open_later(diary: Diary, household_id: str, *, agreed_on: date) -> None:
    """Note the opening of a household's account."""
    at = diary.field_of
    is_quick = ea_of(household_id) in at.quick_areas
    opened_on = account_opened_on(agreed_on, household_id, chance=at.chance, is_quick_area=is_quick)
    account = AccountFields(
        cycle_id=at.cycle_id,
        household_id=household_id,
        opened_on=opened_on,
        mode="electronic" if at.chance.below(3, "mode", household_id) else "paper",
        notice_given_on=agreed_on,
        notice_version="2022-1",
        keeper=at.chance.of(KEEPERS, "keeper", household_id),
    )
    person = at.enumerators[ea_of(household_id)]
    instant = at.chance.daytime(opened_on, "account", household_id)
    diary.put(instant, lambda now: _open(at, account, person, now))


def _open(at: Field, account: AccountFields, person: Actor, now: datetime) -> None:
    open_account(at.database, account, actor=person, now=now)


def decide_trials(diary: Diary, now: datetime) -> None:
    """Let the supervisor decide for each area whose accounts were all open in time; the last one starts in November."""
    at = diary.field_of
    areas = schedule_view(at.database, at.cycle_id, actor=at.supervisor).areas
    early = [str(ea_id) for ea_id in areas.loc[areas["is_early_proposed"], "ea_id"]]
    for place, ea_id in enumerate(early):
        is_last = place + 1 == len(early) > 1
        _decide_trial(at, ea_id, at.plan, is_last=is_last, now=now)


def _decide_trial(at: Field, ea_id: str, plan: BookkeepingPlan, *, is_last: bool, now: datetime) -> None:
    decision = TrialDecisionFields(
        cycle_id=at.cycle_id,
        ea_id=ea_id,
        starts_on=plan.trial_start if is_last else plan.early_trial_start,
        reason=f"{NOTE}：村里农忙，按一个月安排" if is_last else f"{NOTE}：开户齐全，住户愿意",
    )
    decide_trial_start(at.database, decision, actor=at.supervisor, now=now)
