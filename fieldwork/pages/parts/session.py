"""What every page run starts from: the database, the cycle, the acting person, the day. Also the interface's source."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache, lru_cache
from typing import Any

import streamlit as st

from fieldwork.rules.permissions import Actor, Role, Scope, reach_of, scopes_of
from fieldwork.services.accounts import demo_actors
from fieldwork.services.areas import AreasView, areas_view
from fieldwork.services.cycle import CycleView, current_cycle
from fieldwork.services.database import Database, open_database
from fieldwork.services.ledger import ledger_head
from fieldwork.services.overview import OverviewView, overview
from fieldwork.settings import current_settings

_KEY = "zhuhu.desk"


@dataclass(frozen=True, kw_only=True)
class Desk:
    """One page run of one person. ``cycle`` is None before a rotation was started."""

    database: Database
    cycle: CycleView | None
    actor: Actor
    today: date
    now: datetime
    is_demo: bool

    @property
    def cycle_id(self) -> str:
        """Id of the cycle in force; pages that need one are not shown without it."""
        if self.cycle is None:
            raise LookupError("no cycle")
        return self.cycle.cycle_id

    def may(self, action: str) -> bool:
        """Tell whether one of the person's roles may do this anywhere; the service decides for each area."""
        return bool(scopes_of(self.actor, action))

    def covers(self, action: str, ea_id: str) -> bool:
        """Tell whether the person may do this in this area."""
        return self.may(action) and reach_of(self.actor, action).covers(ea_id)


@cache
def shared_database() -> Database:
    """Open the office's database once per process; pages and interface share it."""
    return open_database(current_settings())


def plays_demonstration() -> bool:
    """Tell whether what is shown is the demonstration: said so by the settings or by the cycle itself."""
    cycle = current_cycle(shared_database())
    return current_settings().demo or (cycle is not None and cycle.is_demo)


def known_actors() -> list[Actor]:
    """Return the accounts a person may act as; until sign-in exists these are the demonstration's."""
    database = shared_database()
    cycle = current_cycle(database)
    if cycle is None:
        return demo_actors()
    head, today = ledger_head(database).hash, current_settings().current_day()
    view = _seen(areas_view, head, cycle.cycle_id, actor=_statistician(), today=today)
    return demo_actors([] if view is None else list(view.areas["ea_id"]))


def person_names(account_ids: Iterable[object]) -> list[str]:
    """Return the names behind account ids; an unknown id stays as it is, a missing one becomes a dash."""
    names = {actor.account_id: actor.name for actor in known_actors()}
    return [names.get(each, each) if isinstance(each, str) and each else "—" for each in account_ids]


@lru_cache(maxsize=64)
def _seen(view: Callable[..., Any], _head: str, cycle_id: str, *, actor: Actor, today: date) -> Any:
    return view(shared_database(), cycle_id, actor=actor, today=today)


def overview_of(at: Desk) -> OverviewView:
    """Return where the rotation stands, computed once until something is recorded."""
    seen: OverviewView = _seen(overview, ledger_head(at.database).hash, at.cycle_id, actor=at.actor, today=at.today)
    return seen


def areas_of(at: Desk) -> AreasView | None:
    """Return the areas with their progress, computed once until something is recorded."""
    seen: AreasView | None = _seen(
        areas_view, ledger_head(at.database).hash, at.cycle_id, actor=at.actor, today=at.today
    )
    return seen


def _statistician() -> Actor:
    return next(actor for actor in demo_actors() if Role.STATISTICIAN in actor.roles)


def works_with_the_whole_sample(actor: Actor) -> bool:
    """Tell whether the person reads beyond single areas: frame and draw are shown to these only."""
    return bool(scopes_of(actor, "survey.read") - {Scope.AREAS})


def take_desk(actor: Actor) -> Desk:
    """Lay out the desk for this run and keep it where the page finds it."""
    settings, database = current_settings(), shared_database()
    cycle = current_cycle(database)
    desk = Desk(
        database=database,
        cycle=cycle,
        actor=actor,
        today=settings.current_day(),
        now=settings.now(),
        is_demo=plays_demonstration(),
    )
    st.session_state[_KEY] = desk
    return desk


def desk() -> Desk:
    """Return the desk of this run."""
    found: Desk = st.session_state[_KEY]
    return found
