"""What every page run starts from: the database, the cycle, the acting person, the day. Also the interface's source."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any
from urllib.parse import quote

import pandas as pd
import streamlit as st

from fieldwork.routes import CYCLE_QUERY, SESSION_COOKIE
from fieldwork.rules.people import PeopleRules
from fieldwork.rules.permissions import Actor, Scope, reach_of, scopes_of
from fieldwork.services.areas import AreasView, areas_view
from fieldwork.services.cycle import CycleView, current_cycle
from fieldwork.services.database import Database, open_database
from fieldwork.services.listing_views import lists_view
from fieldwork.services.people import rules_of
from fieldwork.services.plan_tasks import TasksView, tasks_view
from fieldwork.services.remembered import Remembered
from fieldwork.services.roster import people_names
from fieldwork.services.screening_views import ScreeningProgress, screening_progress
from fieldwork.services.sign_in import actor_of, seat_of
from fieldwork.services.waiting import TodayView, today_view
from fieldwork.settings import current_settings

_KEY = "zhuhu.desk"
CYCLE_KEY = "zhuhu.cycle"
"""Where a session keeps which of several cycles it works on; the key of the choice in the sidebar."""


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


def people_rules() -> PeopleRules:
    """Return what the office set about accounts."""
    return rules_of(current_settings())


def session_token() -> str:
    """Return the token in this browser's cookie; no script in the browser can read it."""
    return str(st.context.cookies.get(SESSION_COOKIE, ""))


def chosen_cycle() -> str | None:
    """Return the cycle that was chosen in this session, if one was."""
    chosen = st.session_state.get(CYCLE_KEY)
    return str(chosen) if chosen else None


def of_chosen_cycle(address: str) -> str:
    """Return an address of the interface that asks for the cycle of this session."""
    chosen = chosen_cycle()
    return f"{address}?{CYCLE_QUERY}={quote(chosen)}" if chosen else address


def signed_in() -> Actor | None:
    """Return who is signed in in this browser, asked anew at each run: a session that was ended ends here."""
    settings, database = current_settings(), shared_database()
    seat = seat_of(database, session_token(), rules=people_rules(), now=settings.now())
    if seat is None or seat.must_change_password:
        return None
    cycle = cycle_of(database)
    cycle_id, account_id = cycle.cycle_id if cycle else None, seat.account_id
    actor: Actor | None = remembered(
        database, ("actor", account_id, cycle_id), lambda: actor_of(database, account_id, cycle_id=cycle_id)
    )
    return actor


def cycle_of(database: Database) -> CycleView | None:
    """Return the cycle that this session works on."""
    chosen = chosen_cycle()
    cycle: CycleView | None = remembered(database, ("cycle", chosen), lambda: current_cycle(database, chosen=chosen))
    return cycle


def person_names(account_ids: Iterable[object]) -> list[str]:
    """Return the names behind account ids; an unknown id stays as it is, a missing one becomes a dash."""
    database = shared_database()
    names: dict[str, str] = remembered(database, "names", lambda: people_names(database))
    return [names.get(each, each) if isinstance(each, str) and each else "—" for each in account_ids]


_seen = Remembered()


def remembered(database: Database, key: Hashable, compute: Callable[[], Any]) -> Any:
    """Return what hangs on records only, computed once for all sessions until something is recorded of it."""
    return _seen.get(database, key, compute)


def n_answers() -> int:
    """Return how many answers were computed so far."""
    return _seen.n_made


def seen(view: Callable[..., Any], at: Desk, **more: Hashable) -> Any:
    """Return a view of the person's cycle, computed once until something is recorded.

    Only for views that read records alone: neither the clock nor what is under way, such as jobs and sign-ins.
    """
    key = (view, at.cycle_id, at.actor, tuple(more.items()))
    return remembered(at.database, key, lambda: view(at.database, at.cycle_id, actor=at.actor, **more))


def today_of(at: Desk) -> TodayView:
    """Return what waits for the person and where the rotation stands, computed once until something is recorded."""
    found: TodayView = seen(today_view, at, today=at.today)
    return found


def tasks_of(at: Desk) -> TasksView:
    """Return where every task of the plan stands, computed once until something is recorded."""
    found: TasksView = seen(tasks_view, at, today=at.today)
    return found


def areas_of(at: Desk) -> AreasView | None:
    """Return the areas with their progress, computed once until something is recorded."""
    found: AreasView | None = seen(areas_view, at, today=at.today)
    return found


def lists_of(at: Desk) -> pd.DataFrame:
    """Return the dwelling lists side by side, computed once until something is recorded."""
    found: pd.DataFrame = seen(lists_view, at, today=at.today)
    return found


def screening_of(at: Desk) -> ScreeningProgress:
    """Return how far the screening is, computed once until something is recorded."""
    found: ScreeningProgress = seen(screening_progress, at, today=at.today)
    return found


def works_with_the_whole_sample(actor: Actor) -> bool:
    """Tell whether the person reads beyond single areas: frame and draw are shown to these only."""
    return bool(scopes_of(actor, "survey.read") - {Scope.AREAS})


def take_desk(actor: Actor) -> Desk:
    """Lay out the desk for this run and keep it where the page finds it."""
    settings, database = current_settings(), shared_database()
    cycle = cycle_of(database)
    desk = Desk(
        database=database,
        cycle=cycle,
        actor=actor,
        today=settings.current_day(),
        now=settings.now(),
        is_demo=settings.demo or (cycle is not None and cycle.is_demo),
    )
    st.session_state[_KEY] = desk
    return desk


def desk() -> Desk:
    """Return the desk of this run."""
    found: Desk = st.session_state[_KEY]
    return found
