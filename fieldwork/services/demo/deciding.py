"""Substitutions of the demonstration: asked for by the enumerator, decided by the supervisor."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from fieldwork.rules.disposition import DispositionFields
from fieldwork.rules.substitution import SubstitutionFields, VillageWord
from fieldwork.rules.visits import ea_of
from fieldwork.services.demo.diary import Diary
from fieldwork.services.demo.place import NOTE, Field
from fieldwork.services.demo.stories import STUBBORN, Story
from fieldwork.services.dispositions import confirm_disposition
from fieldwork.services.evidence import request_view
from fieldwork.services.substitution import (
    approve_substitution,
    cancel_substitution,
    reject_substitution,
    request_substitution,
)
from fieldwork.settings import LOCAL_ZONE

REJECTED, CANCELLED = 5, 8
"""The fifth request is rejected and the eighth taken back: the household is visited once more, and agrees."""
UNCONFIRMED = 3
"""Of the dispositions of those who left, every third is not confirmed yet."""


@dataclass
class Requests:
    """Asks for substitutions and lets them be decided; counts them, so that some go another way.

    ``begin`` sends somebody to a household that stepped in, ``once_more`` to one that stays.
    """

    diary: Diary
    begin: Callable[..., None]
    once_more: Callable[[Diary, str, datetime], None]
    n_asked: int = 0
    n_approved: int = 0

    def ask(self, household_id: str, story: Story, now: datetime) -> None:
        """Ask for a substitution and note what will be decided."""
        at = self.diary.field_of
        request_id = at.key("request", household_id, now.isoformat())
        fields = SubstitutionFields(
            request_id=request_id,
            cycle_id=at.cycle_id,
            household_id=household_id,
            reason=story.reason,
            note=NOTE,
            village=_village(story, now),
        )
        request_substitution(at.database, fields, actor=at.enumerators[ea_of(household_id)], now=now)
        self._decide_later(request_id, household_id, story, now)

    def _decide_later(self, request_id: UUID, household_id: str, story: Story, now: datetime) -> None:
        if story is STUBBORN:
            self.diary.put(now + timedelta(days=2), lambda later: self._approve(request_id, household_id, later))
            return
        self.n_asked += 1
        decide = {REJECTED: self._reject, CANCELLED: self._cancel}.get(self.n_asked, self._approve)
        days = 3 + self.diary.field_of.chance.below(3, "decision", household_id)
        self.diary.put(now + timedelta(days=days), lambda later: decide(request_id, household_id, later))

    def _approve(self, request_id: UUID, household_id: str, now: datetime) -> None:
        at, stories = self.diary.field_of, self.diary.special.stories
        view = request_view(at.database, request_id, actor=at.supervisor)
        outcome = approve_substitution(at.database, request_id, note=NOTE, actor=at.supervisor, now=now)
        self.n_approved += 1
        if self.n_approved % UNCONFIRMED:
            self.diary.put(now + timedelta(days=1), lambda later: _confirm(at, household_id, view.disposition, later))
        if outcome.substitute_household_id is not None:
            if stories.get(household_id) is STUBBORN:
                stories[outcome.substitute_household_id] = STUBBORN
            today = now.astimezone(LOCAL_ZONE).date()
            self.begin(self.diary, outcome.substitute_household_id, not_before=today)

    def _reject(self, request_id: UUID, household_id: str, now: datetime) -> None:
        at = self.diary.field_of
        note = f"{NOTE}：请再上门一次，由村居干部陪同说明用途和保密"
        reject_substitution(at.database, request_id, note=note, actor=at.supervisor, now=now)
        self.once_more(self.diary, household_id, now)

    def _cancel(self, request_id: UUID, household_id: str, now: datetime) -> None:
        at = self.diary.field_of
        person = at.enumerators[ea_of(household_id)]
        cancel_substitution(at.database, request_id, note=f"{NOTE}：户主来电愿意再谈", actor=person, now=now)
        self.once_more(self.diary, household_id, now)


def _village(story: Story, now: datetime) -> VillageWord | None:
    if story.reason != "moved":
        return None
    return VillageWord(role="committee", name="演示村干部（合成）", confirmed_on=now.astimezone(LOCAL_ZONE).date())


def _confirm(at: Field, household_id: str, code: str, now: datetime) -> None:
    fields = DispositionFields(cycle_id=at.cycle_id, household_id=household_id, code=code)
    confirm_disposition(at.database, fields, actor=at.supervisor, now=now)
