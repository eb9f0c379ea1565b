"""Inspections as the tasks of the plan and the page of inspections count them."""

from datetime import date

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.inspection import CorrectionState, InspectionStanding, inspections_evidence
from fieldwork.rules.task_evidence import Evidence
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import inspection


def inspection_facts(session: Session, cycle_id: str) -> dict[str, Evidence]:
    """Return what is known of task 12; nothing before the first inspection."""
    known = inspection.inspections(session, cycle_id)
    if known.empty:
        return {}
    return {"inspections_closed": inspections_evidence(standings(session, cycle_id, known))}


def standings(session: Session, cycle_id: str, known: pd.DataFrame) -> list[InspectionStanding]:
    """Return each inspection with the day it was complete, and the days on which its findings were verified."""
    unseen, found = _unseen(session, cycle_id), inspection.findings(session, cycle_id)
    verified = _verified(inspection.steps(session, cycle_id))
    by_inspection = {str(key): of["finding_id"].tolist() for key, of in found.groupby("inspection_id")}
    return [
        InspectionStanding(
            stage=str(row["stage"]),
            checked_on=None if row["inspection_id"] in unseen else row["inspected_on"],
            verified_on=[verified.get(str(one)) for one in by_inspection.get(str(row["inspection_id"]), [])],
        )
        for row in known.to_dict("records")
    ]


def _unseen(session: Session, cycle_id: str) -> set[str]:
    """Return the inspections in which a chosen place has no answer yet."""
    key = ["inspection_id", "ea_id", "household_id"]
    seen = set(inspection.answers(session, cycle_id)[key].itertuples(index=False, name=None))
    chosen = inspection.places(session, cycle_id)[key].itertuples(index=False, name=None)
    return {str(place[0]) for place in chosen if place not in seen}


def _verified(steps: pd.DataFrame) -> dict[str, date]:
    last = steps.drop_duplicates("finding_id", keep="last")
    done = last[last["state"] == CorrectionState.VERIFIED]
    return {str(row["finding_id"]): row["recorded_at"].astimezone(LOCAL_ZONE).date() for row in done.to_dict("records")}
