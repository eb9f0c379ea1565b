"""The draw of the demonstration: lists locked, one opened again with a reason, the event named, the seed revealed."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from fieldwork.rules.permissions import Actor
from fieldwork.services.accounts import demo_actors
from fieldwork.services.commitments import Revealed, SeedEvent
from fieldwork.services.draws import commit_draw, record_draw
from fieldwork.services.locks import lock_lists, unlock_lists
from fieldwork.store.engine import Database
from sampling.draw import HouseholdDraw
from sampling.draw.record import STAGE_HOUSEHOLDS

UNLOCKED_SERIAL = 6
REASON = "演示（合成）：复核时核对一户的住宅编号，确认无误后重新锁定"
Days = Mapping[str, datetime]


def second_statistician() -> Actor:
    """Return who reveals what the first statistician has committed to."""
    return next(person for person in demo_actors() if person.account_id == "statistician-2")


def lock_all(database: Database, cycle_id: str, ea_ids: Sequence[str], *, actor: Actor, days: Days) -> None:
    """Lock all lists; open one again with a reason and lock it anew, before anything was committed."""
    lock_lists(database, cycle_id, actor=actor, now=days["lock"])
    again = [ea_ids[UNLOCKED_SERIAL - 1]]
    unlock_lists(database, cycle_id, again, reason=REASON, actor=actor, now=days["unlock"])
    lock_lists(database, cycle_id, actor=actor, now=days["lock_again"], ea_ids=again)


def draw_demo_households(
    database: Database, cycle_id: str, revealed: Revealed, *, event: SeedEvent, actor: Actor, days: Days
) -> HouseholdDraw:
    """Commit as one person, reveal and draw as another."""
    commit_draw(database, cycle_id, event, stage=STAGE_HOUSEHOLDS, actor=actor, now=days["commit"])
    return record_draw(database, cycle_id, revealed, actor=second_statistician(), now=days["record"])
