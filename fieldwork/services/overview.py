"""Where the rotation stands against the plan on a day: tasks, key numbers, areas."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.draw_steps import Standing
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.plan import Plan
from fieldwork.rules.task_states import TaskStanding, task_states
from fieldwork.services.allocation import approved_on
from fieldwork.services.frame import frame_findings
from fieldwork.services.plans import plan_in_force
from fieldwork.services.progress import area_progress
from fieldwork.services.resolutions import n_stopping
from fieldwork.services.task_facts import days_of, organising_facts
from fieldwork.services.task_statements import stated_tasks
from fieldwork.services.visits import within
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import areas, bookkeeping, draws, frame, visits
from fieldwork.store.engine import Database
from fieldwork.store.sharing import made_once


@dataclass(frozen=True, kw_only=True)
class KeyNumber:
    """A number with its target, the page that lists what it counts, and the name of the list there."""

    label: str
    value: int
    target: int
    page: str
    list_name: str


@dataclass(frozen=True, kw_only=True)
class OverviewView:
    """Tasks against dates, at most four numbers, and the areas within the reader's reach."""

    tasks: pd.DataFrame
    numbers: tuple[KeyNumber, ...]
    areas: pd.DataFrame


def overview(database: Database, cycle_id: str, *, today: date, actor: Actor) -> OverviewView:
    """Return where the rotation stands on a day, within the actor's reach."""
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        plan, _ = plan_in_force(session, cycle_id)
        progress = area_progress(session, cycle_id, plan=plan, today=today)
        tasks = made_once(
            session, ("task table", cycle_id, plan, today), lambda: _tasks(session, cycle_id, plan, today)
        )
        names = areas.in_force(session, cycle_id)[["serial", "ea_id", "area_name", "town_name"]]
    near = within(names.merge(progress, on="ea_id"), reach)
    return OverviewView(
        tasks=tasks,
        numbers=_numbers(near, plan, is_whole=reach.everywhere),
        areas=near,
    )


def _tasks(session: Session, cycle_id: str, plan: Plan, today: date) -> pd.DataFrame:
    progress = area_progress(session, cycle_id, plan=plan, today=today)
    facts = known_facts(session, cycle_id, plan=plan, progress=progress)
    facts |= days_of(organising_facts(session, cycle_id, plan=plan, today=today))
    return _task_table(task_states(plan, facts, today=today, stated=stated_tasks(session, cycle_id)))


def known_facts(session: Session, cycle_id: str, *, plan: Plan, progress: pd.DataFrame) -> dict[str, date | None]:
    """Return the day on which each end of a task that the system can see was reached, None while it is not."""
    is_whole = len(progress) >= plan.areas.n_areas
    n_each = plan.draw.n_households_per_area
    counting = draws.in_force(session, cycle_id)
    drawn = counting[counting["standing"] != Standing.REHEARSAL]
    locks = draws.locks(session, cycle_id)
    accounts = bookkeeping.accounts(session, cycle_id)
    is_placed = is_whole and bool((progress["n_placed"] >= n_each).all())
    is_drawn = is_whole and set(progress["ea_id"]) <= set(drawn["ea_id"])
    is_opened = is_whole and bool((progress["n_accounts"] >= n_each).all())
    is_locked = is_whole and bool(progress["is_locked"].all())
    is_screened = is_locked and int(progress["n_screened"].sum()) >= plan.screening.min_screened
    return {
        "frame_verified": _frame_verified_on(session, cycle_id, plan),
        "sample_size_approved": approved_on(session, cycle_id),
        "areas_settled": _last_day(areas.draws(session, cycle_id)["recorded_at"].tail(1), when=is_whole),
        "listing_locked": _last_day(locks["recorded_at"], when=is_locked),
        "screening_complete": _last_day(locks["recorded_at"], when=is_screened),
        "households_drawn": _last_day(drawn["recorded_at"], when=is_drawn),
        "households_placed": _placed_on(session, cycle_id, when=is_placed),
        "accounts_open": _latest(accounts["opened_on"], when=is_opened),
    }


def _frame_verified_on(session: Session, cycle_id: str, plan: Plan) -> date | None:
    imports = frame.imports(session, cycle_id)
    if imports.empty:
        return None
    found = frame_findings(session, cycle_id)
    instants = [imports["recorded_at"].iloc[0], *found["resolved_at"].dropna()]
    return _last_day(instants, when=not n_stopping(found, plan))


def _placed_on(session: Session, cycle_id: str, *, when: bool) -> date | None:
    recorded, put_right = visits.of_cycle(session, cycle_id), visits.corrections(session, cycle_id)
    visited = recorded[~recorded["visit_id"].isin(set(put_right["visit_id"]))]
    return _last_day(visited.loc[visited["attempt_code"] == "agreed", "visited_at"], when=when)


def _last_day(instants: Iterable[datetime], *, when: bool) -> date | None:
    days = [instant.astimezone(LOCAL_ZONE).date() for instant in instants]
    return _latest(days, when=when)


def _latest(days: Iterable[date], *, when: bool) -> date | None:
    return max(days, default=None) if when else None


def _task_table(standings: Iterable[TaskStanding]) -> pd.DataFrame:
    return pd.DataFrame([_task_row(standing) for standing in standings])


def _task_row(standing: TaskStanding) -> dict[str, Any]:
    task = standing.task
    return {
        "no": task.no,
        "name": task.name,
        "owner": task.owner,
        "deadline": task.phase if task.deadline is None else task.deadline.isoformat(),
        "state": standing.state.value,
        "state_zh": standing.word,
        "done_on": standing.done_on,
        "evidence": task.evidence,
    }


def _numbers(near: pd.DataFrame, plan: Plan, *, is_whole: bool) -> tuple[KeyNumber, ...]:
    """Return the counts within reach; the targets of the whole district only for those who see all of it."""
    n_areas = plan.areas.n_areas if is_whole else len(near)
    screened = plan.screening.min_screened if is_whole else plan.screening.target_per_area * len(near)
    n_households = n_areas * plan.draw.n_households_per_area
    return (
        KeyNumber(label="调查小区", value=len(near), target=n_areas, page="areas", list_name="areas"),
        _count(near, "n_screened", "摸底户", screened, ("screening", "screened")),
        _count(near, "n_placed", "已落实户", n_households, ("visits", "settled")),
        _count(near, "n_accounts", "记账中的户", n_households, ("visits", "bookkeeping")),
    )


def _count(near: pd.DataFrame, column: str, label: str, target: int, where: tuple[str, str]) -> KeyNumber:
    page, list_name = where
    return KeyNumber(label=label, value=int(near[column].sum()), target=target, page=page, list_name=list_name)
