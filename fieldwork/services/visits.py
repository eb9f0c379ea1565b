"""Visits: recording one, putting one right, and the state of each household that follows."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.permissions import Actor, Reach, Role, reach_of
from fieldwork.rules.placement import STATE_LABELS, CaseState, event_of_visit, impossible_steps, next_step, require_step
from fieldwork.rules.privacy import masked
from fieldwork.rules.refusals import InputRefusal, PermissionRefusal, StateRefusal
from fieldwork.rules.visits import (
    PERSUASION_CODES,
    CorrectionFields,
    VisitFields,
    ea_of,
    persuasion_visits,
    require_possible,
    require_sound_correction,
)
from fieldwork.services.cases import Case, CaseFacts, case_facts, require_case
from fieldwork.services.codes import labels
from fieldwork.services.intention import Work, intention
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import visits
from fieldwork.store.engine import Database
from fieldwork.store.sharing import shared

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
    "is_corrected",
    "correction_reason",
    "has_photo",
    "accuracy_m",
    "is_mock_location",
]


@dataclass(frozen=True)
class VisitsView:
    """Cases and visits within the actor's reach.

    ``cases``: ``household_id, ea_id, origin`` (drawn, substitute or occupants)``, drawn_household_id, state, state_zh,
    n_visits, n_persuasion, open_request_id, next_step, last_attempt_code, last_attempt_zh, last_visited_at,
    next_appointment_at``. ``visits``: ``visit_id, household_id, ea_id, visit_no`` (missing for a corrected visit, which
    is counted no more)``, visited_at, visited_by, attempt_code, attempt_zh, is_persuasion, next_appointment_at, note,
    recorded_at, is_corrected, correction_reason, has_photo, accuracy_m, is_mock_location``.
    """

    cases: pd.DataFrame
    visits: pd.DataFrame


@intention("visit.record")
def record_visit(work: Work, visit: VisitFields, *, is_kept: bool = False, actor: Actor, now: datetime) -> UUID:
    """Record a visit and return its key. The same visit sent again is answered in the same way and changes nothing.

    Parameters
    ----------
    is_kept
        A supervisor decided that the visit is kept though the case was closed before it came in; no state moves.

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
    if not is_kept:
        require_step(case.state, event_of_visit(visit.attempt_code), household_id=visit.household_id)
    visits.add(work.session, row, stamp=work.about(cycle_id=visit.cycle_id, subject=visit.household_id))
    return visit.visit_id


@intention("visit.correct")
def correct_visit(work: Work, correction: CorrectionFields, *, actor: Actor, now: datetime) -> UUID:
    """Put a visit right and return the key of the correction; the visit stays, another may stand in its place.

    Who made the visit may correct it, and a supervisor of the town. Sent again, it changes nothing.

    Raises
    ------
    Refusal
        ``VISIT_CORRECTION_…``; ``VISIT_NOT_FOUND``; what `record_visit` refuses about the visit in its place.
    """
    old = visits.one(work.session, str(correction.visit_id))
    if old.empty:
        raise InputRefusal("VISIT_NOT_FOUND", visit_id=correction.visit_id)
    known, ea_id = old.iloc[0], str(old["ea_id"].iloc[0])
    work.require_area(ea_id)
    if not visits.correction(work.session, str(correction.correction_id)).empty:
        return correction.correction_id
    require_sound_correction(correction, household_id=known["household_id"])
    _require_own(known, actor)
    facts = case_facts(work.session, known["cycle_id"], ea_id=ea_id)
    _require_correctable(facts, correction)
    stamp = work.about(cycle_id=known["cycle_id"], subject=known["household_id"])
    if correction.replacement is not None:
        require_possible(correction.replacement, now=now)
        row = _row(correction.replacement, ea_id=ea_id, visited_by=known["visited_by"])
        visits.add(work.session, row, stamp=stamp)
    visits.add_correction(work.session, _correction_row(correction, known), stamp=stamp)
    return correction.correction_id


def visits_view(database: Database, cycle_id: str, *, actor: Actor) -> VisitsView:
    """Return the cases and visits of a cycle, within the actor's reach."""
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        facts = facts_near(session, cycle_id, reach)
    log = visit_log(facts)
    shown = masked(within(log, reach)[_VISIT_COLUMNS], "visit", actor=actor)
    return VisitsView(cases=case_table(facts, reach), visits=shown)


def todays_visits(view: VisitsView, *, today: date) -> pd.DataFrame:
    """Return the cases to visit on a day, appointments first: ``household_id, ea_id, why, appointment_at``.

    ``why``: ``appointment`` (for today or missed), ``first`` (nobody went yet), ``again`` (last visited before today,
    nothing agreed upon). A household with a request that waits, or with an appointment on a later day, is left alone.
    """
    cases = view.cases[view.cases["open_request_id"].isna()]
    reasons = [_why_today(row, today=today) for row in cases.to_dict("records")]
    listed = cases.assign(why=reasons, appointment_at=cases["next_appointment_at"])
    due = listed[listed["why"] != ""][["household_id", "ea_id", "why", "appointment_at"]]
    place = due["why"].map({"appointment": 0, "first": 1, "again": 2})
    return due.assign(place=place).sort_values(["place", "appointment_at", "household_id"]).drop(columns="place")


def only_area(reach: Reach) -> str | None:
    """Return the one area a person reaches, so that nothing else is read; None where there are more."""
    is_one = not reach.everywhere and not reach.towns and len(reach.areas) == 1
    return next(iter(reach.areas)) if is_one else None


def facts_near(session: Session, cycle_id: str, reach: Reach) -> CaseFacts:
    """Return the facts about the cases within reach; of the whole cycle where many readers share what they read."""
    return case_facts(session, cycle_id, ea_id=only_area(reach) if shared(session) is None else None)


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


def _require_own(known: "pd.Series[Any]", actor: Actor) -> None:
    if Role.SUPERVISOR not in actor.roles and known["visited_by"] != actor.account_id:
        raise PermissionRefusal("VISIT_CORRECTION_NOT_OWN", household_id=known["household_id"])


def _require_correctable(facts: CaseFacts, correction: CorrectionFields) -> None:
    """Refuse to correct a visit twice, or one on which a later step rests."""
    visit_id, by = str(correction.visit_id), correction.replacement
    known = facts.visits[facts.visits["visit_id"] == visit_id].iloc[0]
    household_id = str(known["household_id"])
    if visit_id in set(facts.corrections["visit_id"]):
        raise StateRefusal("VISIT_CORRECTED_ALREADY", household_id=household_id)
    if by is not None and str(by.visit_id) in set(facts.visits["visit_id"]):
        raise StateRefusal("VISIT_ID_TAKEN", visit_id=by.visit_id, household_id=household_id)
    after = facts.corrected(visit_id, row=None if by is None else _as_recorded(by, known))
    if impossible_steps(after.events(household_id)) > impossible_steps(facts.events(household_id)):
        raise StateRefusal("VISIT_CORRECTION_TOO_LATE", household_id=household_id)


def _as_recorded(visit: VisitFields, known: "pd.Series[Any]") -> dict[str, Any]:
    return {
        "visit_id": str(visit.visit_id),
        "household_id": visit.household_id,
        "attempt_code": visit.attempt_code,
        "visited_at": visit.visited_at,
        "visited_by": known["visited_by"],
        "sequence": known["sequence"],
    }


def _correction_row(correction: CorrectionFields, known: "pd.Series[Any]") -> dict[str, Any]:
    by = correction.replacement
    return {
        "correction_id": str(correction.correction_id),
        "ea_id": known["ea_id"],
        "household_id": known["household_id"],
        "visit_id": known["visit_id"],
        "replacement_visit_id": None if by is None else str(by.visit_id),
        "reason": correction.reason.strip(),
    }


def visit_log(facts: CaseFacts) -> pd.DataFrame:
    """Return the visits in the order they happened, numbered per household; a corrected one has no number."""
    return facts.once(_visit_log).copy(deep=False)


def _visit_log(facts: CaseFacts) -> pd.DataFrame:
    reasons = facts.corrections.set_index("visit_id")["reason"]
    recorded = facts.visits.assign(
        is_corrected=facts.visits["visit_id"].isin(set(reasons.index)),
        correction_reason=facts.visits["visit_id"].map(reasons),
    )
    ordered = recorded.sort_values(["household_id", "visited_at", "sequence"], ignore_index=True)
    numbers = ordered[~ordered["is_corrected"]].groupby("household_id").cumcount() + 1
    return ordered.assign(
        visit_no=numbers.reindex(ordered.index).astype("Int64"),
        attempt_zh=ordered["attempt_code"].map(labels("attempt_code")),
        is_persuasion=ordered["attempt_code"].isin(PERSUASION_CODES),
        has_photo=ordered["photo_digest"].notna(),
    )


def case_table(facts: CaseFacts, reach: Reach) -> pd.DataFrame:
    """Return the cases within reach as `VisitsView` describes them."""
    return within(facts.once(_case_table), reach).copy(deep=False)


def _case_table(facts: CaseFacts) -> pd.DataFrame:
    cases, log = facts.cases().values(), facts.once(_visit_log)
    names = {"attempt_code": "last_attempt_code", "attempt_zh": "last_attempt_zh", "visited_at": "last_visited_at"}
    last = log[~log["is_corrected"]].drop_duplicates("household_id", keep="last").rename(columns=names)
    last = last[["household_id", *names.values(), "next_appointment_at"]]
    table = pd.DataFrame([_case_row(case) for case in cases], columns=list(_CASE_ROW)).astype({"household_id": "str"})
    return table.merge(last, on="household_id", how="left")


_TO_VISIT = frozenset({CaseState.DRAWN, CaseState.IN_CONTACT})


def _why_today(row: dict[Any, Any], *, today: date) -> str:
    if row["state"] not in _TO_VISIT:
        return ""
    appointment, last = row["next_appointment_at"], row["last_visited_at"]
    if not pd.isna(appointment):
        return "appointment" if appointment.tz_convert(LOCAL_ZONE).date() <= today else ""
    if pd.isna(last):
        return "first"
    return "again" if last.tz_convert(LOCAL_ZONE).date() < today else ""


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
        case.origin,
        case.drawn_household_id,
        case.state.value,
        STATE_LABELS[case.state],
        len(case.attempts),
        persuasion_visits(case.attempts),
        case.open_request_id,
        next_step(case.state, has_open_request=case.open_request_id is not None, is_closed=case.is_closed),
    )
