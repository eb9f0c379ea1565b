"""How far each area is: counts from the store, and the state that follows."""

from collections.abc import Sequence
from datetime import date

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.placement import CaseState
from fieldwork.rules.plan import Plan
from fieldwork.rules.progress import AREA_STATE_LABELS, AreaCounts, area_state
from fieldwork.services.cases import Case, case_facts
from fieldwork.services.screening import area_counts
from fieldwork.store import areas, draws, listing, screening
from fieldwork.store.sharing import made_once

PLACEMENT_TASK = 11
COUNT_COLUMNS = (
    "n_buildings",
    "n_dwellings",
    "n_vacant",
    "n_screened",
    "n_out",
    "is_locked",
    "n_drawn",
    "n_contacted",
    "n_waiting",
    "n_placed",
    "n_accounts",
)
_SETTLED = frozenset({CaseState.PLACED, CaseState.BOOKKEEPING})


def area_progress(session: Session, cycle_id: str, *, plan: Plan, today: date) -> pd.DataFrame:
    """Return ``ea_id, state, state_zh`` and the counts of each area in force, by serial."""
    key = ("progress", cycle_id, plan, today)
    progress = made_once(session, key, lambda: _progress(session, cycle_id, plan, today))
    return progress.copy(deep=False)


def _progress(session: Session, cycle_id: str, plan: Plan, today: date) -> pd.DataFrame:
    ea_ids = areas.in_force(session, cycle_id)[["ea_id"]]
    tables = [_listed(session, cycle_id), _screened(session, cycle_id), _cases(session, cycle_id)]
    counted = ea_ids
    for table in tables:
        counted = counted.merge(table, on="ea_id", how="left")
    locked = set(draws.locks(session, cycle_id)["ea_id"])
    counts = counted.assign(is_locked=counted["ea_id"].isin(locked)).fillna(0)
    whole = counts.astype({name: "int64" for name in COUNT_COLUMNS if name != "is_locked"})
    return _with_state(whole, plan=plan, today=today)


def _listed(session: Session, cycle_id: str) -> pd.DataFrame:
    buildings = listing.buildings(session, cycle_id)
    dwellings = listing.dwellings(session, cycle_id, personal=False)
    is_vacant = dwellings["occupancy"] == "vacant"
    counts = {
        "n_buildings": buildings.groupby("ea_id").size(),
        "n_dwellings": dwellings.groupby("ea_id").size(),
        "n_vacant": dwellings[is_vacant].groupby("ea_id").size(),
    }
    return pd.DataFrame(counts).rename_axis("ea_id").reset_index()


def _screened(session: Session, cycle_id: str) -> pd.DataFrame:
    return area_counts(screening.in_force(session, cycle_id, personal=False))


def _cases(session: Session, cycle_id: str) -> pd.DataFrame:
    """Count the households that are in the sample now: a substituted one is counted by its substitute."""
    cases = [case for case in case_facts(session, cycle_id).cases().values() if case.state is not CaseState.SUBSTITUTED]
    columns = ["ea_id", "n_drawn", "n_contacted", "n_waiting", "n_placed", "n_accounts"]
    rows = pd.DataFrame([_case_row(case) for case in cases], columns=columns)
    return rows.groupby("ea_id", as_index=False).sum()


def _case_row(case: Case) -> Sequence[object]:
    is_open = case.open_request_id is not None
    is_settled, keeps_books = case.state in _SETTLED, case.state is CaseState.BOOKKEEPING
    return case.ea_id, 1, int(bool(case.attempts)), int(is_open), int(is_settled), int(keeps_books)


def _with_state(counts: pd.DataFrame, *, plan: Plan, today: date) -> pd.DataFrame:
    deadline = next((task.deadline for task in plan.tasks if task.no == PLACEMENT_TASK), None)
    names = list(AreaCounts.__dataclass_fields__)
    states = [
        area_state(AreaCounts(**{name: row[name] for name in names}), placement_deadline=deadline, today=today)
        for row in counts.to_dict("records")
    ]
    return counts.assign(
        state=[state.value for state in states], state_zh=[AREA_STATE_LABELS[state] for state in states]
    )
