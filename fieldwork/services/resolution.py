"""Exhausted reserves: the statistician lets the draw's own rule go on, or closes the case as nonresponse."""

import json
from datetime import datetime
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.permissions import Actor
from fieldwork.rules.placement import CaseEvent, require_step
from fieldwork.rules.refusals import StateRefusal
from fieldwork.rules.resolution import Resolution, ResolutionFields, require_reason
from fieldwork.rules.substitution import RequestState
from fieldwork.rules.visits import ea_of
from fieldwork.services.cases import Case, CaseFacts, case_facts, require_case
from fieldwork.services.intention import Work, intention
from fieldwork.services.plans import plan_in_force
from fieldwork.services.sampled import refusing_as_sentences
from fieldwork.store import draws, placement, screening, substitution
from sampling.draw import AreaRecord, DrawRecord
from sampling.draw.replay import order_of_record
from sampling.reserve import second_reserve_queues


@intention("case.resolve")
def resolve_case(work: Work, fields: ResolutionFields, *, actor: Actor, now: datetime) -> str | None:
    """Decide about a household whose reserve is exhausted; return who steps in, or None where the case is closed.

    ``extended``: the reserve goes on by the rule of the draw, nobody chooses and no new random number is needed; the
    request that was approved is carried out with the first of those who come. ``closed``: the case stays unresolved
    and counts as nonresponse. Pressed twice, it decides once.

    Raises
    ------
    Refusal
        ``RESOLUTION_…``, ``CASE_STEP_NOT_ALLOWED``, ``RESERVE_ORDER_CHANGED``, ``RESERVE_ENDED``.
    """
    kind, ea_id = require_reason(fields), ea_of(fields.household_id)
    work.require_area(ea_id)
    facts = case_facts(work.session, fields.cycle_id, ea_id=ea_id)
    case = require_case(facts, fields.household_id)
    if str(fields.resolution_id) in set(facts.resolutions["resolution_id"]):
        return _follower(facts, case.household_id)
    event = CaseEvent.CLOSED if kind is Resolution.CLOSED else CaseEvent.RESERVE_EXTENDED
    require_step(case.state, event, household_id=case.household_id)
    if kind is Resolution.CLOSED and case.is_closed:
        raise StateRefusal("RESOLUTION_CLOSED_ALREADY", household_id=case.household_id)
    more = _next_of_reserve(work.session, fields.cycle_id, facts, case) if kind is Resolution.EXTENDED else []
    return _enter(work, fields, facts, case, more)


def _enter(
    work: Work, fields: ResolutionFields, facts: CaseFacts, case: Case, more: list[dict[str, Any]]
) -> str | None:
    request_id = _approved_request(facts, case.household_id)
    subject = {"ea_id": case.ea_id, "household_id": case.household_id}
    stamp = work.about(cycle_id=fields.cycle_id, subject=case.household_id)
    row: dict[str, object] = {
        "resolution_id": str(fields.resolution_id),
        "kind": fields.kind,
        "reason": fields.reason.strip(),
    }
    placement.add_resolution(work.session, row | subject | {"request_id": request_id}, stamp=stamp)
    if not more:
        return None
    rows = [each | {"resolution_id": str(fields.resolution_id), "ea_id": case.ea_id} for each in more]
    placement.add_extensions(work.session, rows, stamp=stamp)
    substitute = str(more[0]["household_id"])
    done: dict[str, object] = {
        "request_id": request_id,
        "state": RequestState.CARRIED_OUT,
        "substitute_household_id": substitute,
    }
    substitution.add_decision(work.session, done | subject, stamp=stamp)
    return substitute


def _approved_request(facts: CaseFacts, household_id: str) -> str:
    own = facts.requests[facts.requests["household_id"] == household_id]["request_id"]
    return next(str(key) for key in own if facts.request_states[key] is RequestState.APPROVED)


def _follower(facts: CaseFacts, household_id: str) -> str | None:
    return next((new for new, old in facts.replaced.items() if old == household_id), None)


def _next_of_reserve(session: Session, cycle_id: str, facts: CaseFacts, case: Case) -> list[dict[str, Any]]:
    """Return the rows of the second reserve of the case's drawn household, by the record of its draw."""
    drawn = facts.sample[facts.sample["household_id"] == case.drawn_household_id].iloc[0]
    record = _record(session, cycle_id, str(drawn["draw_id"]))
    area = next((each for each in record.areas if each.ea_id == case.ea_id), None)
    ids = _ids_in_order(session, cycle_id, record, area)
    known, depth = len(facts.queue(case.drawn_household_id)), plan_in_force(session, cycle_id)[0].draw.reserve_depth
    ranks = _second_queue(area, int(drawn["rank"]), known=known, depth=depth) if area is not None else []
    if not ranks:
        raise StateRefusal("RESERVE_ENDED", household_id=case.household_id)
    common = {"draw_id": drawn["draw_id"], "for_household_id": case.drawn_household_id}
    return [
        common | {"household_id": ids[rank], "rank": rank, "reserve_rank": known + place}
        for place, rank in enumerate(ranks, start=1)
    ]


def _second_queue(area: AreaRecord, rank: int, *, known: int, depth: int) -> list[int]:
    positions = list(area.positions)
    with refusing_as_sentences():
        queues = second_reserve_queues(area.n_units, positions, first_depth=known, depth=depth)
    return queues[positions.index(rank)]


def _record(session: Session, cycle_id: str, draw_id: str) -> DrawRecord:
    known: pd.DataFrame = draws.draws(session, cycle_id)
    return DrawRecord.from_dict(json.loads(known.loc[known["draw_id"] == draw_id, "record_json"].iloc[0]))


def _ids_in_order(session: Session, cycle_id: str, record: DrawRecord, area: AreaRecord | None) -> tuple[str, ...]:
    """Return the households of the locked list in the order of the draw; refuse a list that is no longer that one."""
    ea_id = "" if area is None else area.ea_id
    answers = screening.in_force(session, cycle_id, ea_id=ea_id)
    with refusing_as_sentences():
        ordered = order_of_record(record, answers) if not answers.empty else []
    if area is None or not ordered or ordered[0].order_digest != area.order_digest:
        raise StateRefusal("RESERVE_ORDER_CHANGED", ea_id=ea_id)
    return ordered[0].household_ids
