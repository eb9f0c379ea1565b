"""Inspections: choosing areas and households by a seed, going through the checklist, recording problems (Plan §12)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

import pandas as pd
from sqlmodel import Session

from fieldwork.resources import shipped_toml
from fieldwork.rules.checklists import RESULT_LABELS, Checklist, Item, ItemResult, parse_checklist
from fieldwork.rules.inspection import (
    INSPECTION_STAGE_LABELS,
    WEIGHT_LABELS,
    CorrectionState,
    InspectionStage,
    Weight,
    require_due_day,
)
from fieldwork.rules.inspection_choice import Choice, ChoiceRequest, choose
from fieldwork.rules.permissions import Actor
from fieldwork.rules.placement import CaseState
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.services.cases import case_facts
from fieldwork.services.intention import Work, intention
from fieldwork.services.plans import plan_in_force, require_section
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import areas, inspection, screening
from fieldwork.store.facts import as_json

Households = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, kw_only=True)
class InspectionFields:
    """An inspection to be made: its stage, the day, and the seed by which areas and households are chosen."""

    inspection_id: UUID
    cycle_id: str
    stage: str
    inspected_on: date
    seed: str


@dataclass(frozen=True, kw_only=True)
class AnswersFields:
    """What was seen at one place: result and note by item. An area's own items have no household."""

    inspection_id: UUID
    ea_id: str
    results: Mapping[str, tuple[str, str]] = field(repr=False)
    household_id: str = ""


@dataclass(frozen=True, kw_only=True)
class FindingFields:
    """A problem: where, which item, what was seen. With ``due_on`` its correction is demanded at once."""

    finding_id: UUID
    inspection_id: UUID
    ea_id: str
    item: str
    weight: str
    text: str = field(repr=False)
    household_id: str = ""
    due_on: date | None = None


def checklist(stage: InspectionStage) -> Checklist:
    """Return the checklist of a stage, as `data/inspection` holds it."""
    return parse_checklist(shipped_toml("inspection", f"{stage.value}.toml"))


@intention("inspection.start")
def start_inspection(work: Work, fields: InspectionFields, *, actor: Actor, now: datetime) -> Choice:
    """Choose areas within reach and households in them by the seed, and keep the choice with all it follows from.

    Each inspection of a cycle has its own number in the label, so the same seed gives another choice the next time.

    Raises
    ------
    Refusal
        ``INSPECTION_…``, ``PLAN_SECTION_MISSING``.
    """
    stage = _stage(fields.stage)
    if not inspection.inspection(work.session, str(fields.inspection_id)).empty:
        raise StateRefusal("INSPECTION_ID_TAKEN", inspection_id=fields.inspection_id)
    choice = choose(_request(work, fields, stage))
    if stage is not InspectionStage.MOBILISATION and not any(choice.candidates.values()):
        raise StateRefusal("INSPECTION_HOUSEHOLDS_MISSING", stage=INSPECTION_STAGE_LABELS[stage])
    for ea_id in choice.areas:
        work.require_area(ea_id)
    stamp = work.about(cycle_id=fields.cycle_id, subject=str(fields.inspection_id))
    row: dict[str, object] = {"inspection_id": str(fields.inspection_id), "stage": stage.value}
    row["inspected_on"] = fields.inspected_on
    record = {"seed": choice.seed, "record_json": as_json(choice.to_dict())}
    inspection.add(work.session, row | record, stamp=stamp)
    inspection.add_places(work.session, _place_rows(fields.inspection_id, choice), stamp=stamp)
    return choice


@intention("inspection.check")
def record_answers(work: Work, fields: AnswersFields, *, actor: Actor, now: datetime) -> int:
    """Keep what was seen at one place, and return how many items; what is recorded again replaces what was before.

    Raises
    ------
    Refusal
        ``INSPECTION_UNKNOWN``, ``INSPECTION_PLACE_NOT_CHOSEN``, ``INSPECTION_ITEM_UNKNOWN``,
        ``INSPECTION_LEVEL_WRONG``, ``INSPECTION_RESULT_UNKNOWN``, ``INSPECTION_NOT_YET``.
    """
    work.require_area(fields.ea_id)
    known = _chosen(work.session, fields.inspection_id, fields.ea_id, fields.household_id)
    today = work.now.astimezone(LOCAL_ZONE).date()
    if known["inspected_on"] > today:
        raise StateRefusal("INSPECTION_NOT_YET", value=known["inspected_on"])
    for code, (result, _) in fields.results.items():
        _require_item(known["stage"], code, fields.household_id)
        if result not in set(ItemResult):
            raise InputRefusal("INSPECTION_RESULT_UNKNOWN", value=code, expected="、".join(RESULT_LABELS.values()))
    stamp = work.about(cycle_id=known["cycle_id"], subject=str(fields.inspection_id))
    place = {"ea_id": fields.ea_id, "household_id": fields.household_id}
    for code, (result, note) in fields.results.items():
        row = place | {"inspection_id": str(fields.inspection_id), "item": code, "result": result}
        inspection.add_answer(work.session, row | {"note": note.strip() or None}, stamp=stamp)
    return len(fields.results)


@intention("inspection.find")
def record_finding(work: Work, fields: FindingFields, *, actor: Actor, now: datetime) -> UUID:
    """Keep a problem that was found; with a day its correction is demanded in the same entry.

    Raises
    ------
    Refusal
        As `record_answers`, ``INSPECTION_FINDING_TEXT_MISSING``, ``INSPECTION_FINDING_ID_TAKEN``,
        ``INSPECTION_WEIGHT_UNKNOWN``, ``INSPECTION_DUE_DAY_WRONG``.
    """
    work.require_area(fields.ea_id)
    known = _chosen(work.session, fields.inspection_id, fields.ea_id, fields.household_id)
    _require_item(known["stage"], fields.item, fields.household_id)
    _require_sound(work.session, fields)
    today = work.now.astimezone(LOCAL_ZONE).date()
    due_on = None if fields.due_on is None else require_due_day(fields.due_on, today=today)
    stamp = work.about(cycle_id=known["cycle_id"], subject=str(fields.finding_id))
    place = {"ea_id": fields.ea_id, "household_id": fields.household_id or None}
    row: dict[str, object] = {"finding_id": str(fields.finding_id), "inspection_id": str(fields.inspection_id)}
    said = {"item": fields.item, "weight": fields.weight, "text": fields.text.strip()}
    inspection.add_finding(work.session, row | place | said, stamp=stamp)
    if due_on is not None:
        demand = {"finding_id": str(fields.finding_id), "ea_id": fields.ea_id, "due_on": due_on}
        state = CorrectionState.CORRECTION_DEMANDED.value
        inspection.add_step(work.session, demand | {"state": state}, stamp=stamp)
    return fields.finding_id


def candidates(session: Session, cycle_id: str, stage: InspectionStage) -> Households:
    """Return the households of each area from which a stage chooses: none, the screened ones, or the sample."""
    if stage is InspectionStage.MOBILISATION:
        return {}
    if stage is InspectionStage.SCREENING:
        screened = screening.in_force(session, cycle_id, personal=False)
        return _by_area(screened["ea_id"], screened["household_id"])
    cases = [case for case in case_facts(session, cycle_id).cases().values() if case.state is not CaseState.SUBSTITUTED]
    return _by_area([case.ea_id for case in cases], [case.household_id for case in cases])


def _request(work: Work, fields: InspectionFields, stage: InspectionStage) -> ChoiceRequest:
    plan = require_section(plan_in_force(work.session, fields.cycle_id)[0].inspection, "inspection")
    ea_ids = areas.in_force(work.session, fields.cycle_id)["ea_id"]
    number = inspection.next_no(work.session, fields.cycle_id)
    return ChoiceRequest(
        seed=fields.seed,
        label=f"inspection {number} {stage.value}",
        n_areas=plan.n_areas,
        n_households_per_area=0 if stage is InspectionStage.MOBILISATION else plan.n_households_per_area,
        areas=tuple(ea_id for ea_id in ea_ids if work.reach.covers(ea_id)),
        households=candidates(work.session, fields.cycle_id, stage),
    )


def _by_area(ea_ids: Any, household_ids: Any) -> Households:
    known: dict[str, list[str]] = {}
    for ea_id, household_id in zip(ea_ids, household_ids, strict=True):
        known.setdefault(str(ea_id), []).append(str(household_id))
    return {ea_id: tuple(each) for ea_id, each in known.items()}


def _place_rows(inspection_id: UUID, choice: Choice) -> list[dict[str, str]]:
    return [
        {"inspection_id": str(inspection_id), "ea_id": ea_id, "household_id": household_id}
        for ea_id in choice.areas
        for household_id in ("", *choice.households[ea_id])
    ]


def _stage(stage: str) -> InspectionStage:
    if stage not in set(InspectionStage):
        raise InputRefusal(
            "INSPECTION_STAGE_UNKNOWN", value=stage, expected="、".join(INSPECTION_STAGE_LABELS.values())
        )
    return InspectionStage(stage)


def _chosen(session: Session, inspection_id: UUID, ea_id: str, household_id: str) -> "pd.Series[Any]":
    """Return the inspection, or refuse a place that it has not chosen."""
    known = inspection.inspection(session, str(inspection_id))
    if known.empty:
        raise StateRefusal("INSPECTION_UNKNOWN", inspection_id=inspection_id)
    record = json.loads(str(known.iloc[0]["record_json"]))
    if ea_id not in record["areas"] or household_id not in ("", *record["households"][ea_id]):
        raise InputRefusal("INSPECTION_PLACE_NOT_CHOSEN", place=household_id or ea_id)
    return known.iloc[0]


def _require_item(stage: str, code: str, household_id: str) -> Item:
    item = checklist(InspectionStage(stage)).item(code)
    if (item.level == "household") != bool(household_id):
        level = "住户" if item.level == "household" else "小区"
        raise InputRefusal("INSPECTION_LEVEL_WRONG", value=code, level=level)
    return item


def _require_sound(session: Session, fields: FindingFields) -> None:
    if fields.weight not in set(Weight):
        raise InputRefusal("INSPECTION_WEIGHT_UNKNOWN", value=fields.weight, expected="、".join(WEIGHT_LABELS.values()))
    if not fields.text.strip():
        raise InputRefusal("INSPECTION_FINDING_TEXT_MISSING")
    if not inspection.finding(session, str(fields.finding_id)).empty:
        raise StateRefusal("INSPECTION_FINDING_ID_TAKEN", finding_id=fields.finding_id)
