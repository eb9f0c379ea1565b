"""Where the demonstration's field work happens: database, people, chance."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from fieldwork.rules.bookkeeping_plan import BookkeepingPlan
from fieldwork.rules.permissions import Actor
from fieldwork.rules.visits import Position
from fieldwork.services.demo.positions import Positions
from fieldwork.services.demo.stories import Chance
from fieldwork.settings import Settings
from fieldwork.store.engine import Database
from sampling.randomness import hash_integer

NOTE = "合成记录"


@dataclass(frozen=True, kw_only=True)
class Field:
    """Where the demonstration works: database, cycle, chance, people, and which areas are quick."""

    database: Database
    settings: Settings
    cycle_id: str
    chance: Chance
    supervisor: Actor
    enumerators: Mapping[str, Actor]
    quick_areas: frozenset[str]
    plan: BookkeepingPlan
    positions: Positions

    def key(self, *parts: str) -> UUID:
        """Return a UUID that follows from the seed, so that a repeated demonstration writes the same files."""
        return UUID(int=hash_integer(self.chance.seed, *parts) >> 128, version=4)

    def position(self, household_id: str, visited_at: datetime) -> Position | None:
        """Return the position that is reported at a visit."""
        visit = f"{household_id}.{visited_at.isoformat()}"
        return self.positions.of(household_id, visit, chance=self.chance)
