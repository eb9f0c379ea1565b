"""The draw of households: commit, reveal and record, look at, replay (Plan §10)."""

import json
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any
from uuid import uuid4

import pandas as pd
from sqlmodel import Session

from fieldwork.exchange.writing import csv_bytes, json_bytes
from fieldwork.rules.findings import findings_with_messages
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.plan import Plan
from fieldwork.rules.plan_screening import imputation_of_plan
from fieldwork.rules.refusals import StateRefusal
from fieldwork.services.areas import area_design
from fieldwork.services.commitments import Revealed, commitment_of, context_of
from fieldwork.services.intention import Work, intention
from fieldwork.services.plans import plan_in_force
from fieldwork.services.sampled import refusing_as_sentences
from fieldwork.services.visits import within
from fieldwork.store import areas, draws, frame, screening
from fieldwork.store.engine import Database
from sampling.columns import SAMPLE_COLUMNS, SAMPLE_WEIGHT_COLUMNS
from sampling.draw import (
    Commitment,
    DrawRecord,
    HouseholdDesign,
    HouseholdDraw,
    SeedEvent,
    commit,
    draw_households,
)
from sampling.draw.households import order_table
from sampling.draw.joining import frame_units, sizes_digest
from sampling.draw.record import FRAME_LIST, STAGE_AREAS
from sampling.draw.replay import order_of_record, replay
from sampling.draw.stages import with_inclusion_prob
from sampling.selection import SelectionMethod


@dataclass(frozen=True, kw_only=True)
class DrawView:
    """The draw in force with its record. ``sample`` and ``reserve`` are the canonical tables with area names."""

    record: DrawRecord
    areas: pd.DataFrame
    sample: pd.DataFrame
    reserve: pd.DataFrame

    @property
    def is_rehearsal(self) -> bool:
        """Whether it is shown everywhere as 演练: an own draw without a commitment."""
        return self.record.is_rehearsal

    @cached_property
    def record_json(self) -> bytes:
        """The bytes of ``draw_record.json``."""
        return json_bytes(self.record.to_dict())


@intention("draw.commit")
def commit_draw(work: Work, cycle_id: str, event: SeedEvent, *, stage: str, actor: Actor, now: datetime) -> Commitment:
    """Fix lists and parameters of a draw and name the public event that will give its seed.

    ``stage`` is ``areas`` (the frame is fixed) or ``households`` (the locked lists are).

    Raises
    ------
    StateRefusal
        ``DRAW_LISTS_UNLOCKED`` while an area's list is not locked; ``FRAME_NOT_YET``; ``COMMITMENT_TOO_LATE`` and
        what else the sampling core refuses.
    """
    plan, _ = plan_in_force(work.session, cycle_id)
    promised = _promised_areas if stage == STAGE_AREAS else _promised_households
    with refusing_as_sentences():
        promise = commit(
            Commitment(stage=stage, event=event, committed_at=now, **promised(work.session, cycle_id, plan))
        )
    stamp = work.about(cycle_id=cycle_id, subject=promise.label)
    draws.add_commitment(work.session, _commitment_row(promise), stamp=stamp)
    return promise


def _promised_households(session: Session, cycle_id: str, plan: Plan) -> dict[str, Any]:
    design = household_design(plan)
    return {
        "label": design.label,
        "parameters": {**design.parameters, "method": str(design.method), "sort": ",".join(design.sort)},
        "list_digests": _locked_digests(session, cycle_id, plan),
    }


def _promised_areas(session: Session, cycle_id: str, plan: Plan) -> dict[str, Any]:
    units = frame.in_force(session, cycle_id)
    if units.empty:
        raise StateRefusal("FRAME_NOT_YET")
    return {
        "label": plan.areas.label,
        "parameters": area_design(plan).parameters,
        "list_digests": {FRAME_LIST: sizes_digest(frame_units(units))},
    }


def household_design(plan: Plan) -> HouseholdDesign:
    """Return the design that the plan's parameters state."""
    return HouseholdDesign(
        n_sample=plan.draw.n_households_per_area,
        method=SelectionMethod(plan.draw.method),
        sort=plan.draw.sort,
        reserve_depth=plan.draw.reserve_depth,
        label=plan.draw.label,
        imputation=imputation_of_plan(plan.screening_work),
    )


def _locked_digests(session: Session, cycle_id: str, plan: Plan) -> dict[str, str]:
    locks = draws.locks(session, cycle_id, label=plan.draw.label)
    open_areas = sorted(set(areas.in_force(session, cycle_id)["ea_id"]) - set(locks["ea_id"]))
    if open_areas or locks.empty:
        raise StateRefusal("DRAW_LISTS_UNLOCKED", n_open=len(open_areas), areas="、".join(open_areas))
    return dict(zip(locks["ea_id"], locks["list_digest"], strict=True))


def _commitment_row(promise: Commitment) -> dict[str, object]:
    return {
        "commitment_id": str(uuid4()),
        "label": promise.label,
        "event_name": promise.event.name,
        "event_issue": promise.event.issue,
        "happens_on": promise.event.happens_on,
        "text_form": promise.event.text_form,
        "record_json": json_bytes(promise.to_dict()).decode("utf-8"),
        "digest": promise.digest,
    }


@intention("draw.record")
def record_draw(work: Work, cycle_id: str, revealed: Revealed, *, actor: Actor, now: datetime) -> HouseholdDraw:
    """Reveal the seed, draw from the locked lists, and keep record, sample and reserve.

    With a commitment the draw is refused before its event and unless lists and parameters are those committed to;
    without one it is a rehearsal.
    """
    plan, plan_version = plan_in_force(work.session, cycle_id)
    digests = _locked_digests(work.session, cycle_id, plan)
    promise = commitment_of(work.session, cycle_id, label=plan.draw.label)
    said = context_of(promise, seed_source=revealed.source, plan_version=plan_version, now=now)
    answers = screening.in_force(work.session, cycle_id)
    with refusing_as_sentences():
        drawn = draw_households(
            answers[answers["ea_id"].isin(digests.keys())],
            design=household_design(plan),
            seed=revealed.seed,
            areas=areas.in_force(work.session, cycle_id),
            context=said,
        )
    _require_locked(drawn, digests)
    _keep(work, cycle_id, drawn, commitment_id=None if promise is None else promise.commitment_id)
    return drawn


def _require_locked(drawn: HouseholdDraw, digests: dict[str, str]) -> None:
    for area in drawn.record.areas:
        if digests[area.ea_id] != area.list_digest:
            raise StateRefusal("DRAW_LIST_CHANGED", ea_id=area.ea_id)


def _keep(work: Work, cycle_id: str, drawn: HouseholdDraw, *, commitment_id: str | None) -> None:
    record, draw_id = drawn.record, str(uuid4())
    stamp = work.about(cycle_id=cycle_id, subject=record.label)
    row: dict[str, object] = {
        "draw_id": draw_id,
        "label": record.label,
        "stage": record.stage,
        "authority": str(record.authority),
        "reserve_authority": str(record.reserve_authority),
        "method": str(record.method),
        "record_json": json_bytes(record.to_dict()).decode("utf-8"),
        "digest": record.digest,
        "commitment_id": commitment_id,
    }
    draws.add_draw(work.session, row, stamp=stamp)
    draws.add_households(work.session, _sample_rows(drawn, draw_id), stamp=stamp)


def _sample_rows(drawn: HouseholdDraw, draw_id: str) -> list[dict[str, object]]:
    shared = ["ea_id", "household_id", "rank"]
    sample = drawn.sample[[*shared, "inclusion_prob_stage2"]].assign(is_drawn=True)
    reserve = drawn.reserve.assign(is_drawn=False)
    return [
        {str(name): value for name, value in row.items()} | {"draw_id": draw_id}
        for table in (sample, reserve)
        for row in table.to_dict("records")
    ]


def draw_view(database: Database, cycle_id: str, *, actor: Actor) -> DrawView | None:
    """Return the newest draw with its record, in the actor's reach; None before the first draw."""
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        known = draws.draws(session, cycle_id)
        if known.empty:
            return None
        households = draws.households(session, cycle_id)
        in_force = areas.in_force(session, cycle_id)
    record = DrawRecord.from_dict(json.loads(known["record_json"].iloc[0]))
    named = within(households, reach).merge(in_force[["ea_id", "area_name"]], on="ea_id", how="left")
    is_drawn = named["is_drawn"].astype("bool")
    sample = named.loc[is_drawn, ["ea_id", "area_name", "household_id", "rank", "inclusion_prob_stage2"]]
    return DrawView(
        record=record,
        areas=_area_table(record, in_force),
        sample=with_inclusion_prob(sample.reset_index(drop=True), in_force),
        reserve=named.loc[
            ~is_drawn, ["ea_id", "area_name", "household_id", "rank", "for_household_id", "reserve_rank"]
        ].reset_index(drop=True),
    )


def _area_table(record: DrawRecord, in_force: pd.DataFrame) -> pd.DataFrame:
    columns = ["ea_id", "n_units", "n_sample", "start", "list_digest", "order_digest"]
    rows = pd.DataFrame([[getattr(area, name) for name in columns] for area in record.areas], columns=columns)
    return rows.merge(in_force[["ea_id", "area_name", "serial"]], on="ea_id", how="left").sort_values("serial")


def replay_draw(database: Database, cycle_id: str, *, actor: Actor) -> pd.DataFrame:
    """Draw again from the stored answers and return every difference to the record, with its sentence."""
    reach_of(actor, "survey.read")
    with database.reading() as session:
        record = _newest_record(session, cycle_id)
        answers = screening.in_force(session, cycle_id)
    in_record = {area.ea_id for area in record.areas}
    with refusing_as_sentences():
        return findings_with_messages(replay(record, answers[answers["ea_id"].isin(in_record)]))


def sample_csv(database: Database, cycle_id: str, *, actor: Actor) -> bytes:
    """Return ``sample.csv``: the drawn households within the actor's reach, with both stages' probabilities."""
    view = draw_view(database, cycle_id, actor=actor)
    if view is None:
        raise StateRefusal("DRAW_NOT_YET")
    return csv_bytes(view.sample, [*SAMPLE_COLUMNS, *SAMPLE_WEIGHT_COLUMNS])


def order_csv(database: Database, cycle_id: str, *, actor: Actor) -> bytes:
    """Return ``order.csv``: what a verifier needs who may not see incomes."""
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        record = _newest_record(session, cycle_id)
        answers = screening.in_force(session, cycle_id)
    with refusing_as_sentences():
        ordered = order_of_record(record, answers)
    return csv_bytes(order_table([area for area in ordered if reach.covers(area.ea_id)]))


def _newest_record(session: Session, cycle_id: str) -> DrawRecord:
    known = draws.draws(session, cycle_id)
    if known.empty:
        raise StateRefusal("DRAW_NOT_YET")
    return DrawRecord.from_dict(json.loads(known["record_json"].iloc[0]))
