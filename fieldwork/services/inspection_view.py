"""What the page of inspections shows: inspections with what they chose, answers, findings with their state."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.messages import sentence
from fieldwork.rules.findings import findings_with_messages
from fieldwork.rules.inspection import (
    CORRECTION_LABELS,
    INSPECTION_STAGE_LABELS,
    WEIGHT_LABELS,
    CorrectionState,
    InspectionStage,
    Step,
    Weight,
    due_on_of,
    is_overdue,
    state_of,
)
from fieldwork.rules.inspection_choice import is_replayed
from fieldwork.rules.permissions import Actor, Reach, reach_of, scopes_of
from fieldwork.rules.plan import InspectionPlan
from fieldwork.services.inspection import checklist
from fieldwork.services.inspection_steps import steps_in_order
from fieldwork.services.plans import plan_in_force, require_section
from fieldwork.services.visits import within
from fieldwork.store import areas, inspection
from fieldwork.store.engine import Database
from sampling.findings import Finding, Severity


@dataclass(frozen=True)
class InspectionView:
    """Inspections within the actor's reach.

    ``inspections``: ``inspection_id, inspection_no, stage, stage_zh, inspected_on, seed, label, n_areas,
    n_households, n_places_seen, n_findings, is_replayed, recorded_by``. ``places``: ``inspection_id, ea_id,
    household_id, n_items, n_answered, n_problems``. ``answers``: ``inspection_id, ea_id, household_id, item, result,
    note``. ``findings``: ``finding_id, inspection_id, inspection_no, ea_id, household_id, item, item_zh, weight,
    weight_zh, text, state, state_zh, due_on, is_overdue, recorded_at``; the text is hidden from who only reads.
    ``steps``: ``finding_id, step_no, state_zh, due_on, note, recorded_by, recorded_at``.
    """

    inspections: pd.DataFrame
    places: pd.DataFrame
    answers: pd.DataFrame
    findings: pd.DataFrame
    steps: pd.DataFrame
    problems: pd.DataFrame
    names: dict[str, str]
    plan: InspectionPlan


@dataclass(frozen=True)
class _Known:
    inspections: pd.DataFrame
    places: pd.DataFrame
    answers: pd.DataFrame
    findings: pd.DataFrame
    steps: pd.DataFrame


def inspection_view(database: Database, cycle_id: str, *, today: date, actor: Actor) -> InspectionView:
    """Return the inspections of the areas within the actor's reach."""
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        plan = require_section(plan_in_force(session, cycle_id)[0].inspection, "inspection")
        known, drawn = _near(session, cycle_id, reach), areas.in_force(session, cycle_id)
    places = _places(known)
    findings = _findings(known, actor, today=today)
    return InspectionView(
        inspections=_inspections(known, places, findings),
        places=places,
        answers=known.answers,
        findings=findings,
        steps=known.steps.assign(state_zh=[CORRECTION_LABELS[CorrectionState(each)] for each in known.steps["state"]]),
        problems=findings_with_messages(_problems(findings, today=today)),
        names=dict(zip(drawn["ea_id"], drawn["area_name"], strict=True)),
        plan=plan,
    )


def _near(session: Session, cycle_id: str, reach: Reach) -> _Known:
    places = within(inspection.places(session, cycle_id), reach)
    known = inspection.inspections(session, cycle_id)
    return _Known(
        inspections=known[known["inspection_id"].isin(places["inspection_id"])].reset_index(drop=True),
        places=places,
        answers=within(inspection.answers(session, cycle_id), reach).drop(columns=["recorded_at", "recorded_by"]),
        findings=within(inspection.findings(session, cycle_id), reach),
        steps=within(inspection.steps(session, cycle_id), reach),
    )


def _places(known: _Known) -> pd.DataFrame:
    stages = dict(zip(known.inspections["inspection_id"], known.inspections["stage"], strict=True))
    lists = {stage: checklist(stage) for stage in InspectionStage}
    levels = ["household" if household_id else "area" for household_id in known.places["household_id"]]
    wanted = [
        len(lists[InspectionStage(stages[one])].of_level(level))
        for one, level in zip(known.places["inspection_id"], levels, strict=True)
    ]
    key = ["inspection_id", "ea_id", "household_id"]
    problems = known.answers.assign(is_problem=known.answers["result"] == "problem")
    counts = problems.groupby(key).agg(n_answered=("item", "size"), n_problems=("is_problem", "sum")).reset_index()
    merged = known.places[key].assign(n_items=wanted).merge(counts, on=key, how="left")
    return merged.fillna({"n_answered": 0, "n_problems": 0}).astype({"n_answered": "int64", "n_problems": "int64"})


def _inspections(known: _Known, places: pd.DataFrame, findings: pd.DataFrame) -> pd.DataFrame:
    rows = [_inspection_row(row, places, findings) for row in known.inspections.to_dict("records")]
    columns = ["inspection_id", "inspection_no", "stage", "stage_zh", "inspected_on", "seed", "label", "n_areas"]
    more = ["n_households", "n_places_seen", "n_findings", "is_replayed", "recorded_by"]
    return pd.DataFrame(rows, columns=[*columns, *more])


def _inspection_row(row: Mapping[Any, Any], places: pd.DataFrame, findings: pd.DataFrame) -> dict[str, Any]:
    record, mine = json.loads(row["record_json"]), places[places["inspection_id"] == row["inspection_id"]]
    return {
        **{name: row[name] for name in ("inspection_id", "inspection_no", "stage", "inspected_on", "seed")},
        "stage_zh": INSPECTION_STAGE_LABELS[InspectionStage(row["stage"])],
        "label": record["label"],
        "n_areas": int((mine["household_id"] == "").sum()),
        "n_households": int((mine["household_id"] != "").sum()),
        "n_places_seen": int((mine["n_answered"] > 0).sum()),
        "n_findings": int((findings["inspection_id"] == row["inspection_id"]).sum()),
        "is_replayed": is_replayed(record),
        "recorded_by": row["recorded_by"],
    }


def _findings(known: _Known, actor: Actor, *, today: date) -> pd.DataFrame:
    numbers = dict(zip(known.inspections["inspection_id"], known.inspections["inspection_no"], strict=True))
    stages = dict(zip(known.inspections["inspection_id"], known.inspections["stage"], strict=True))
    steps = {str(key): steps_in_order(of) for key, of in known.steps.groupby("finding_id")}
    works_on = reach_of(actor, "inspection.correct") if scopes_of(actor, "inspection.correct") else Reach()
    rows = [
        _finding_row(row, steps.get(str(row["finding_id"]), []), today=today)
        | {
            "inspection_no": numbers[row["inspection_id"]],
            "item_zh": checklist(InspectionStage(stages[row["inspection_id"]])).item(str(row["item"])).text,
            "text": row["text"] if works_on.covers(str(row["ea_id"])) else sentence("MASKED"),
        }
        for row in known.findings.to_dict("records")
    ]
    return pd.DataFrame(rows, columns=list(_FINDING_COLUMNS))


_FINDING_COLUMNS = (
    "finding_id",
    "inspection_id",
    "inspection_no",
    "ea_id",
    "household_id",
    "item",
    "item_zh",
    "weight",
    "weight_zh",
    "text",
    "state",
    "state_zh",
    "due_on",
    "is_overdue",
    "recorded_at",
)


def _finding_row(row: Mapping[Any, Any], steps: list[Step], *, today: date) -> dict[str, Any]:
    state = state_of(steps)
    names = ("finding_id", "inspection_id", "ea_id", "household_id", "item", "weight", "recorded_at")
    return {
        **{name: row[name] for name in names},
        "weight_zh": WEIGHT_LABELS[Weight(row["weight"])],
        "state": state.value,
        "state_zh": CORRECTION_LABELS[state],
        "due_on": due_on_of(steps),
        "is_overdue": is_overdue(steps, today=today),
    }


def _problems(findings: pd.DataFrame, *, today: date) -> list[Finding]:
    overdue = findings[findings["is_overdue"].astype("bool")]
    return [
        Finding(
            code="INSPECTION_OVERDUE",
            severity=Severity.ERROR if row["weight"] == Weight.SERIOUS else Severity.WARNING,
            subject=str(row["ea_id"]),
            field=str(row["item_zh"]),
            value=str((today - row["due_on"]).days),
            expected=str(row["due_on"]),
        )
        for row in overdue.to_dict("records")
    ]
