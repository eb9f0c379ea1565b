"""Safety measures and contingency notes per area or town."""

from dataclasses import dataclass
from datetime import date, datetime

import pandas as pd

from fieldwork.rules.findings import findings_with_messages
from fieldwork.rules.permissions import TOWN_DIGITS, Actor, reach_of
from fieldwork.rules.privacy import personal_reach
from fieldwork.rules.refusals import InputRefusal
from fieldwork.services.codes import labels
from fieldwork.services.intention import Work, intention
from fieldwork.services.plans import plan_in_force
from fieldwork.services.records import RecordFields, Register, accepted, is_near, keep, near, place_names
from fieldwork.store import safety, versions
from fieldwork.store.engine import Database
from sampling.findings import Finding, Severity

MEASURES = Register(form="safety_measure", model=safety.SafetyMeasure, key="measure_id", place="place_code")


@dataclass(frozen=True)
class SafetyView:
    """Measures within the reader's reach, and areas without any.

    ``measures``: ``measure_id, place_code, place_name, kind, kind_zh, measure, contingency, contact, from_on,
    until_on, is_in_force``; ``contact`` is empty for who may not read personal values there. ``places``: code → name
    of what the reader may record for.
    """

    measures: pd.DataFrame
    findings: pd.DataFrame
    places: dict[str, str]


@intention("safety.record")
def record_measure(work: Work, fields: RecordFields, *, actor: Actor, now: datetime) -> int:
    """Record a measure with its contingency note, correct it, or take it back; return the version.

    Raises
    ------
    Refusal
        ``RECORD_…``; ``RECORD_PLACE_UNKNOWN`` for what is neither a town of the district nor an area in force.
    """
    row = accepted(work, MEASURES, fields)
    plan, _ = plan_in_force(work.session, fields.cycle_id)
    if row["place_code"] not in place_names(work.session, fields.cycle_id, plan):
        raise InputRefusal("RECORD_PLACE_UNKNOWN", value=row["place_code"])
    return keep(work, MEASURES, fields, row | {"contact": row["contact"] or _unseen_contact(work, fields)})


def safety_view(database: Database, cycle_id: str, *, today: date, actor: Actor) -> SafetyView:
    """Return the measures of the places that concern the actor: for enumerators those of the own areas and towns."""
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        plan, _ = plan_in_force(session, cycle_id)
        known = versions.in_force(session, safety.SafetyMeasure, cycle_id, key=safety.KEY)
        places = place_names(session, cycle_id, plan)
    mine = near(known, reach, "place_code")
    in_force = [_is_in_force(row["from_on"], row["until_on"], today=today) for row in mine.to_dict("records")]
    shown = mine.assign(
        place_name=mine["place_code"].map(places),
        kind_zh=mine["kind"].map(labels("safety_kind")),
        is_in_force=in_force,
        contact=_contacts(mine, actor),
    )
    covered = set(shown.loc[shown["is_in_force"], "place_code"])
    bare = [
        place
        for place in places
        if len(place) > TOWN_DIGITS and reach.covers(place) and not _is_covered(place, covered)
    ]
    found = [Finding(code="SAFETY_AREA_WITHOUT_MEASURE", severity=Severity.WARNING, subject=place) for place in bare]
    return SafetyView(
        measures=shown.sort_values(["place_code", "kind", "measure_id"], ignore_index=True),
        findings=findings_with_messages(found),
        places={code: name for code, name in places.items() if reach.covers(code)},
    )


def _unseen_contact(work: Work, fields: RecordFields) -> str | None:
    """Return the contact of the version before, where the person who corrects the rest may not read it."""
    known = versions.one(work.session, safety.SafetyMeasure, measure_id=str(fields.record_id))
    if known.empty or is_near(personal_reach(work.actor), str(known.iloc[0]["place_code"])):
        return None
    contact = known.iloc[0]["contact"]
    return str(contact) if isinstance(contact, str) else None


def _is_in_force(from_on: date, until_on: object, *, today: date) -> bool:
    return from_on <= today and not (isinstance(until_on, date) and until_on < today)


def _is_covered(place: str, covered: set[str]) -> bool:
    """Tell whether a place has a measure; one of the town covers its areas."""
    return place in covered or place[:TOWN_DIGITS] in covered


def _contacts(measures: pd.DataFrame, actor: Actor) -> list[str]:
    reach = personal_reach(actor)
    return [
        str(contact) if isinstance(contact, str) and is_near(reach, str(place)) else ""
        for place, contact in zip(measures["place_code"], measures["contact"], strict=True)
    ]
