"""Visits: recording one, and the state of each household that follows."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import pandas as pd

from fieldwork.rules.permissions import Actor, Reach, reach_of
from fieldwork.rules.placement import STATE_LABELS, event_of_visit, next_step, require_step
from fieldwork.rules.privacy import masked
from fieldwork.rules.refusals import StateRefusal
from fieldwork.rules.visits import PERSUASION_CODES, VisitFields, ea_of, persuasion_visits, require_possible
from fieldwork.services.cases import Case, CaseFacts, case_facts, require_case
from fieldwork.services.codes import labels
from fieldwork.services.intention import Work, intention
from fieldwork.store import visits
from fieldwork.store.engine import Database

_VISIT_COLUMNS = [
    "visit_id",
    "household_id",
    "ea_id",
    "visit_no",
    "visited_at",
    "visited_by",
    "attempt_code",
    "attempt_zh",
    "is_persuasion",
    "next_appointment_at",
    "note",
    "recorded_at",
]


@dataclass(frozen=True)
class VisitsView:
    """Cases and visits within the actor's reach.

    ``cases``: ``household_id, ea_id, origin`` (drawn or substitute)``, drawn_household_id, state, state_zh, n_visits,
    n_persuasion, last_attempt_code, last_attempt_zh, last_visited_at, open_request_id, next_step``. ``visits``:
    ``visit_id, household_id, ea_id, visit_no, visited_at, visited_by, attempt_code, attempt_zh, is_persuasion,
    next_appointment_at, note, recorded_at``.
    """

    cases: pd.DataFrame
    visits: pd.DataFrame


@intention("visit.record")
def record_visit(work: Work, visit: VisitFields, *, actor: Actor, now: datetime) -> UUID:
    """Record a visit and return its key. The same visit sent again is answered in the same way and changes nothing.

    Raises
    ------
    Refusal
        ``VISIT_…`` if it cannot have been so, ``CASE_STEP_NOT_ALLOWED`` if the case is closed,
        ``HOUSEHOLD_NOT_IN_SAMPLE``, ``PERMISSION_…``.
    """
    ea_id = ea_of(visit.household_id)
    work.require_area(ea_id)
    require_possible(visit, now=now)
    row = _row(visit, ea_id=ea_id, visited_by=actor.account_id)
    known = visits.one(work.session, str(visit.visit_id))
    if not known.empty:
        _require_same(known.iloc[0], row)
        return visit.visit_id
    case = require_case(case_facts(work.session, visit.cycle_id, ea_id=ea_id), visit.household_id)
    require_step(case.state, event_of_visit(visit.attempt_code), household_id=visit.household_id)
    visits.add(work.session, row, stamp=work.about(cycle_id=visit.cycle_id, subject=visit.household_id))
    return visit.visit_id


def visits_view(database: Database, cycle_id: str, *, actor: Actor) -> VisitsView:
    """Return the cases and visits of a cycle, within the actor's reach."""
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        facts = case_facts(session, cycle_id)
    log = _log(facts.visits)
    return VisitsView(
        cases=_cases(facts, log, reach), visits=masked(within(log, reach)[_VISIT_COLUMNS], "visit", actor=actor)
    )


def within(table: pd.DataFrame, reach: Reach) -> pd.DataFrame:
    """Return the rows whose area is within reach."""
    if reach.everywhere:
        return table
    return table[table["ea_id"].map(reach.covers).astype("bool")].reset_index(drop=True)


def _row(visit: VisitFields, *, ea_id: str, visited_by: str) -> dict[str, Any]:
    row = {
        "visit_id": str(visit.visit_id),
        "ea_id": ea_id,
        "household_id": visit.household_id,
        "visited_at": visit.visited_at,
        "visited_by": visited_by,
        "attempt_code": visit.attempt_code,
        "next_appointment_at": visit.next_appointment_at,
        "photo_digest": visit.photo_digest,
        "note": visit.note,
    }
    return row | _position(visit)


def _position(visit: VisitFields) -> dict[str, Any]:
    where = visit.position
    if where is None:
        return {}
    place = {"lon": where.lon, "lat": where.lat, "datum": where.datum}
    return place | {"accuracy_m": where.accuracy_m, "is_mock_location": where.is_mock}


def _require_same(known: "pd.Series[Any]", row: dict[str, Any]) -> None:
    same = ("household_id", "visited_by", "visited_at", "attempt_code")
    if any(known[name] != row[name] for name in same):
        raise StateRefusal("VISIT_ID_TAKEN", visit_id=row["visit_id"], household_id=known["household_id"])


def _log(recorded: pd.DataFrame) -> pd.DataFrame:
    """Return the visits in the order they happened, numbered per household."""
    ordered = recorded.sort_values(["household_id", "visited_at", "sequence"], ignore_index=True)
    return ordered.assign(
        visit_no=ordered.groupby("household_id").cumcount() + 1,
        attempt_zh=ordered["attempt_code"].map(labels("attempt_code")),
        is_persuasion=ordered["attempt_code"].isin(PERSUASION_CODES),
    )


def _cases(facts: CaseFacts, log: pd.DataFrame, reach: Reach) -> pd.DataFrame:
    cases = [case for case in facts.cases().values() if reach.covers(case.ea_id)]
    names = {"attempt_code": "last_attempt_code", "attempt_zh": "last_attempt_zh", "visited_at": "last_visited_at"}
    last = log.drop_duplicates("household_id", keep="last").rename(columns=names)[["household_id", *names.values()]]
    table = pd.DataFrame([_case_row(case) for case in cases], columns=list(_CASE_ROW)).astype({"household_id": "str"})
    return table.merge(last, on="household_id", how="left")


_CASE_ROW = (
    "household_id",
    "ea_id",
    "origin",
    "drawn_household_id",
    "state",
    "state_zh",
    "n_visits",
    "n_persuasion",
    "open_request_id",
    "next_step",
)


def _case_row(case: Case) -> tuple[Any, ...]:
    return (
        case.household_id,
        case.ea_id,
        "substitute" if case.is_substitute else "drawn",
        case.drawn_household_id,
        case.state.value,
        STATE_LABELS[case.state],
        len(case.attempts),
        persuasion_visits(case.attempts),
        case.open_request_id,
        next_step(case.state, has_open_request=case.open_request_id is not None),
    )
