"""The field work of the demonstration: visits, substitutions and accounts in the order of time, by the services."""

import heapq
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from uuid import UUID

from fieldwork.rules.bookkeeping import AccountFields, TrialDecisionFields
from fieldwork.rules.bookkeeping_plan import BookkeepingPlan
from fieldwork.rules.permissions import Actor
from fieldwork.rules.substitution import SubstitutionFields
from fieldwork.rules.visits import AttemptCode, VisitFields, ea_of
from fieldwork.services.bookkeeping import decide_trial_start, open_account, schedule_view
from fieldwork.services.demo.stories import Chance, Story, account_opened_on, first_visit_on, story_of
from fieldwork.services.substitution import approve_substitution, reject_substitution, request_substitution
from fieldwork.services.visits import record_visit
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store.engine import Database
from sampling.randomness import hash_integer

Action = Callable[[datetime], None]

NOTE = "合成记录"
KEEPERS = ("head", "head", "spouse", "spouse", "child", "other_member", "")
"""Who keeps the books; with some households it was not asked, which the hand-over finds."""
TRIAL_DECISIONS_ON = date(2022, 10, 11)


@dataclass(frozen=True, kw_only=True)
class Field:
    """Where the demonstration works: database, cycle, chance, people, and which areas are quick."""

    database: Database
    cycle_id: str
    chance: Chance
    supervisor: Actor
    enumerators: Mapping[str, Actor]
    quick_areas: frozenset[str]
    plan: BookkeepingPlan

    def key(self, *parts: str) -> UUID:
        """Return a UUID that follows from the seed, so that a repeated demonstration writes the same files."""
        return UUID(int=hash_integer(self.chance.seed, *parts) >> 128, version=4)


@dataclass
class Diary:
    """Things that will happen, taken in the order of time until the demonstration's day."""

    field_of: Field
    until: datetime
    waiting: list[tuple[datetime, int, Action]] = field(default_factory=list)
    n_requests: int = 0
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


def visit_households(diary: Diary, drawn: Mapping[str, list[str]]) -> None:
    """Note the first visit of every drawn household, and the day on which the trial starts are decided."""
    for households in drawn.values():
        for place, household_id in enumerate(households):
            begin(diary, household_id, place=place)
    noon = datetime.combine(TRIAL_DECISIONS_ON, time(12), tzinfo=LOCAL_ZONE)
    diary.put(noon, lambda at: decide_trials(diary, at))


def begin(diary: Diary, household_id: str, *, place: int, not_before: date | None = None) -> None:
    """Note the first visit of a household."""
    chance = diary.field_of.chance
    story = story_of(household_id, chance=chance, is_quick_area=ea_of(household_id) in diary.field_of.quick_areas)
    first = first_visit_on(household_id, place=place, story=story, chance=chance)
    day = first if not_before is None else not_before + timedelta(days=2)
    _visit_next(diary, household_id, story, number=0, first=day)


def _visit_next(diary: Diary, household_id: str, story: Story, *, number: int, first: date) -> None:
    at = diary.field_of.chance.daytime(first + timedelta(days=story.days[number]), "visit", household_id)
    diary.put(at, lambda now: _visit(diary, household_id, story, number=number, now=now))


def _visit(diary: Diary, household_id: str, story: Story, *, number: int, now: datetime) -> None:
    at, code = diary.field_of, story.attempts[number]
    visit = VisitFields(
        visit_id=at.key("visit", household_id, str(number)),
        cycle_id=at.cycle_id,
        household_id=household_id,
        visited_at=now,
        attempt_code=code,
        note=NOTE,
    )
    record_visit(at.database, visit, actor=at.enumerators[ea_of(household_id)], now=now + timedelta(minutes=20))
    if number + 1 < len(story.attempts):
        first = now.astimezone(LOCAL_ZONE).date() - timedelta(days=story.days[number])
        _visit_next(diary, household_id, story, number=number + 1, first=first)
    elif code is AttemptCode.AGREED:
        _open_later(diary, household_id, agreed_on=now.astimezone(LOCAL_ZONE).date())
    elif story.reason:
        diary.put(now + timedelta(hours=2), lambda later: _request(diary, household_id, story.reason, now=later))


def _open_later(diary: Diary, household_id: str, *, agreed_on: date) -> None:
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


def _request(diary: Diary, household_id: str, reason: str, *, now: datetime) -> None:
    at = diary.field_of
    request_id = at.key("request", household_id, now.isoformat())
    fields = SubstitutionFields(
        request_id=request_id, cycle_id=at.cycle_id, household_id=household_id, reason=reason, note=NOTE
    )
    request_substitution(at.database, fields, actor=at.enumerators[ea_of(household_id)], now=now)
    diary.n_requests += 1
    decide = _reject if diary.n_requests == REJECTED_REQUEST else _approve
    days = 3 + at.chance.below(3, "decision", household_id)
    diary.put(now + timedelta(days=days), lambda later: decide(diary, request_id, household_id, later))


REJECTED_REQUEST = 5
"""The fifth request is rejected: the household is visited once more, and agrees."""


def _approve(diary: Diary, request_id: UUID, household_id: str, now: datetime) -> None:
    at = diary.field_of
    outcome = approve_substitution(at.database, request_id, note=NOTE, actor=at.supervisor, now=now)
    if outcome.substitute_household_id is not None:
        today = now.astimezone(LOCAL_ZONE).date()
        begin(diary, outcome.substitute_household_id, place=0, not_before=today)


def _reject(diary: Diary, request_id: UUID, household_id: str, now: datetime) -> None:
    at = diary.field_of
    note = f"{NOTE}：请再上门一次，由村居干部陪同说明用途和保密"
    reject_substitution(at.database, request_id, note=note, actor=at.supervisor, now=now)
    again = Story(share=0, attempts=(AttemptCode.AGREED,), days=(0,))
    day = now.astimezone(LOCAL_ZONE).date() + timedelta(days=3)
    instant = at.chance.daytime(day, "again", household_id)
    diary.put(instant, lambda later: _visit_again(diary, household_id, again, now=later))


def _visit_again(diary: Diary, household_id: str, story: Story, *, now: datetime) -> None:
    at = diary.field_of
    visit = VisitFields(
        visit_id=at.key("visit", household_id, "again"),
        cycle_id=at.cycle_id,
        household_id=household_id,
        visited_at=now,
        attempt_code=story.attempts[0],
        note=NOTE,
    )
    record_visit(at.database, visit, actor=at.enumerators[ea_of(household_id)], now=now + timedelta(minutes=20))
    _open_later(diary, household_id, agreed_on=now.astimezone(LOCAL_ZONE).date())


def decide_trials(diary: Diary, now: datetime) -> None:
    """Let the supervisor decide for each area whose accounts were all open in time; the last one starts in November."""
    at = diary.field_of
    areas = schedule_view(at.database, at.cycle_id, actor=at.supervisor).areas
    early = [str(ea_id) for ea_id in areas.loc[areas["is_early_proposed"], "ea_id"]]
    for place, ea_id in enumerate(early):
        is_last = place + 1 == len(early) > 1
        decision = TrialDecisionFields(
            cycle_id=at.cycle_id,
            ea_id=ea_id,
            starts_on=at.plan.trial_start if is_last else at.plan.early_trial_start,
            reason=f"{NOTE}：村里农忙，按一个月安排" if is_last else f"{NOTE}：开户齐全，住户愿意",
        )
        decide_trial_start(at.database, decision, actor=at.supervisor, now=now)
