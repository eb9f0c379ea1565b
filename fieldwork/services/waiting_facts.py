"""What the things that wait are found in: read once for a person, each part only when it is asked for."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.permissions import Actor, Reach, reach_of
from fieldwork.rules.plan import Plan
from fieldwork.services.cases import Case, CaseFacts
from fieldwork.services.overview import OverviewView
from fieldwork.services.plans import plan_in_force
from fieldwork.services.visits import facts_near
from fieldwork.settings import LOCAL_ZONE


@dataclass(frozen=True)
class WaitingFacts:
    """A cycle on a day as one person may see it; ``seen`` is where its areas and tasks stand."""

    session: Session
    cycle_id: str
    actor: Actor
    today: date
    seen: OverviewView

    @cached_property
    def reach(self) -> Reach:
        """What the person may read."""
        return reach_of(self.actor, "survey.read")

    @cached_property
    def plan(self) -> Plan:
        """The plan in force."""
        return plan_in_force(self.session, self.cycle_id)[0]

    @cached_property
    def facts(self) -> CaseFacts:
        """What was recorded about at least the part of the sample within reach."""
        return facts_near(self.session, self.cycle_id, self.reach)

    @cached_property
    def cases(self) -> dict[str, Case]:
        """The cases within reach by household."""
        return {key: case for key, case in self.facts.cases().items() if self.reach.covers(case.ea_id)}


def local_day(instant: Any) -> date | None:
    """Return the local day of an instant; None for a missing one."""
    return instant.astimezone(LOCAL_ZONE).date() if isinstance(instant, datetime) and not pd.isna(instant) else None
