"""What waits for a decision: requests of others, signals, inspections, back-checks, relistings, tablets, areas."""

from collections.abc import Iterator
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.backchecks import CheckState, check_state
from fieldwork.rules.inspection import CorrectionState, Step, due_on_of, state_of
from fieldwork.rules.placement import CaseState
from fieldwork.rules.plan_draw import needs_other_confirmer, needs_other_revealer
from fieldwork.rules.progress import AreaState
from fieldwork.rules.relisting import RelistingState
from fieldwork.rules.replacement import ReplacementState
from fieldwork.rules.substitution import RequestState
from fieldwork.rules.tasks import Task
from fieldwork.rules.waiting import Waiting, WaitingKind
from fieldwork.services.area_draw import area_reveal_waiting
from fieldwork.services.inspection_steps import steps_in_order
from fieldwork.services.relisting_states import states
from fieldwork.services.replacement import replacement_states
from fieldwork.services.signals import waiting_signals
from fieldwork.services.waiting_facts import WaitingFacts, local_day
from fieldwork.store import (
    allocation,
    backchecks,
    erasures,
    field_reports,
    inspection,
    relisting,
    replacements,
    sync,
    voids,
)
from fieldwork.store.sharing import made_once

_Items = Iterator[Waiting]
_AREA_KINDS = {
    AreaState.NOT_STARTED: WaitingKind.LIST_AREA,
    AreaState.LISTED: WaitingKind.SCREEN_AREA,
    AreaState.SCREENED: WaitingKind.LOCK_AREA,
    AreaState.LOCKED: WaitingKind.DRAW_AREA,
}
_RELISTING_KINDS = {
    RelistingState.DRAWN: WaitingKind.RELISTING,
    RelistingState.LISTED: WaitingKind.RELISTING_DECISION,
    RelistingState.COMPARED: WaitingKind.RELISTING_DECISION,
}
_FINDING_KINDS = {
    CorrectionState.CORRECTION_DEMANDED: WaitingKind.CORRECTION,
    CorrectionState.REOPENED: WaitingKind.CORRECTION,
    CorrectionState.CORRECTED: WaitingKind.VERIFICATION,
}
_REPLACEMENT_KINDS = {
    ReplacementState.REQUESTED: WaitingKind.REPLACEMENT,
    ReplacementState.APPROVED: WaitingKind.REPLACEMENT_OUT,
}


def substitutions(known: WaitingFacts) -> _Items:
    """Yield requests to decide, and households whose reserve is used up."""
    must_differ = known.plan.placement.approver_must_differ
    asked = {str(row["request_id"]): row for row in known.facts.requests.to_dict("records")}
    for case in known.cases.values():
        row = asked.get(case.open_request_id or "")
        if row is not None and known.facts.request_states[str(row["request_id"])] is RequestState.REQUESTED:
            yield Waiting(
                kind=WaitingKind.SUBSTITUTION,
                ea_ids=(case.ea_id,),
                household_id=case.household_id,
                since=local_day(row["recorded_at"]),
                asked_by=str(row["recorded_by"]) if must_differ else "",
                record=str(row["request_id"]),
            )
        if case.state is CaseState.UNRESOLVED and not case.is_closed:
            yield Waiting(kind=WaitingKind.EXHAUSTED, ea_ids=(case.ea_id,), household_id=case.household_id)


def void_requests(known: WaitingFacts) -> _Items:
    """Yield requests that a draw or a commitment be void, which another person confirms."""
    must_differ = needs_other_confirmer(known.plan.ceremony)
    for kind, table in (
        (WaitingKind.DRAW_VOID, voids.requests(known.session, known.cycle_id)),
        (WaitingKind.COMMITMENT_VOID, voids.commitment_requests(known.session, known.cycle_id)),
    ):
        for row in table[table["state"].isna()].to_dict("records"):
            yield Waiting(
                kind=kind,
                ea_ids=tuple(voids.areas_of(str(row["ea_ids"]))) if "ea_ids" in row else (),
                since=local_day(row["recorded_at"]),
                asked_by=str(row["recorded_by"]) if must_differ else "",
                record=str(row["request_id"]),
            )


def replaced_areas(known: WaitingFacts) -> _Items:
    """Yield requests to replace an area: to approve, or approved and to carry out."""
    asked = replacements.requests(known.session, known.cycle_id)
    stands = replacement_states(asked, replacements.decisions(known.session, known.cycle_id))
    rules = known.plan.replacement
    for row in asked.to_dict("records"):
        kind = _REPLACEMENT_KINDS.get(stands[str(row["request_id"])])
        if kind is not None:
            is_other = kind is WaitingKind.REPLACEMENT and rules is not None and rules.approver_must_differ
            yield Waiting(
                kind=kind,
                ea_ids=(str(row["ea_id"]),),
                since=local_day(row["recorded_at"]),
                asked_by=str(row["recorded_by"]) if is_other else "",
                record=str(row["request_id"]),
            )


def allocations(known: WaitingFacts) -> _Items:
    """Yield the newest proposal of the sample size while nobody has decided about it."""
    proposed, decided = (read(known.session, known.cycle_id) for read in (allocation.allocations, allocation.decisions))
    for row in proposed.head(1).to_dict("records"):
        if row["allocation_id"] not in set(decided["allocation_id"]):
            yield Waiting(kind=WaitingKind.ALLOCATION, since=local_day(row["recorded_at"]))


def area_reveals(known: WaitingFacts) -> _Items:
    """Yield the draw of areas that was committed to: from the day of the public event another person reveals."""
    promise = area_reveal_waiting(known.session, known.cycle_id, known.plan)
    if promise is not None:
        yield Waiting(
            kind=WaitingKind.AREA_REVEAL,
            since=promise.commitment.event.happens_on,
            starts_on=promise.commitment.event.happens_on,
            asked_by=promise.committed_by if needs_other_revealer(known.plan.ceremony) else "",
        )


def erasure_requests(known: WaitingFacts) -> _Items:
    """Yield requests to erase, which another person carries out."""
    return erasures_waiting(known.session, known.cycle_id)


def erasures_waiting(session: Session, cycle_id: str) -> _Items:
    """Yield the same for who keeps the system and reads nothing of the survey."""
    asked = erasures.requests(session, cycle_id)
    for row in asked[asked["state"].isna()].to_dict("records"):
        by = str(row["recorded_by"])
        yield Waiting(kind=WaitingKind.ERASURE, since=local_day(row["recorded_at"]), asked_by=by)


def tablet_events(known: WaitingFacts) -> _Items:
    """Yield what tablets sent that does not go with what is recorded, and reports of enumerators."""
    for row in sync.waiting(known.session, known.cycle_id).to_dict("records"):
        ea_id = row["ea_id"]
        yield Waiting(
            kind=WaitingKind.CONFLICT,
            ea_ids=(ea_id,) if isinstance(ea_id, str) and ea_id else (),
            since=local_day(row["recorded_at"]),
            record=str(row["event_id"]),
        )
    reports = field_reports.of_cycle(known.session, known.cycle_id)
    for row in reports[reports["verdict"].isna()].to_dict("records"):
        since = local_day(row["recorded_at"])
        yield Waiting(kind=WaitingKind.REPORT, ea_ids=(str(row["ea_id"]),), since=since, record=str(row["report_id"]))


def late_tasks(known: WaitingFacts) -> _Items:
    """Yield the tasks of the plan that are late."""
    tasks: dict[int, Task] = {task.no: task for task in known.plan.tasks}
    for number in known.seen.tasks.loc[known.seen.tasks["state"] == "late", "no"]:
        task = tasks[int(number)]
        about = f"{task.no} {task.name}"
        yield Waiting(kind=WaitingKind.TASK, about=about, due_on=task.deadline, record=str(task.no))


def open_signals(known: WaitingFacts) -> _Items:
    """Yield signals that nobody has closed; never to a person about the own work."""
    for row in waiting_signals(known.session, known.cycle_id, actor=known.actor):
        yield Waiting(
            kind=WaitingKind.SIGNAL,
            ea_ids=(str(row["ea_id"]),),
            about=str(row["title"]),
            since=local_day(row["recorded_at"]),
            record=str(row["signal_id"]),
        )


def inspection_findings(known: WaitingFacts) -> _Items:
    """Yield findings to put right by their day, and those that were reported right and are to be verified."""
    must_differ = known.plan.inspection is not None and known.plan.inspection.verifier_must_differ
    steps = ("inspection steps", known.cycle_id)
    taken, last = made_once(known.session, steps, lambda: _steps_taken(known.session, known.cycle_id))
    for row in inspection.findings(known.session, known.cycle_id).to_dict("records"):
        key = str(row["finding_id"])
        own, since = taken.get(key, []), local_day(last.get(key, row["recorded_at"]))
        kind = _FINDING_KINDS.get(state_of(own))
        if kind is not None:
            is_correction = kind is WaitingKind.CORRECTION
            yield Waiting(
                kind=kind,
                ea_ids=(str(row["ea_id"]),),
                since=since,
                due_on=due_on_of(own) if is_correction else None,
                asked_by=own[-1].recorded_by if must_differ and not is_correction else "",
                record=key,
            )


def _steps_taken(session: Session, cycle_id: str) -> "tuple[dict[str, list[Step]], pd.Series[Any]]":
    steps = inspection.steps(session, cycle_id)
    taken = {str(key): steps_in_order(of) for key, of in steps.groupby("finding_id")}
    return taken, steps.groupby("finding_id")["recorded_at"].max()


def assigned_backchecks(known: WaitingFacts) -> _Items:
    """Yield the back-checks that a person was given and has not made."""
    checks = backchecks.of_cycle(known.session, known.cycle_id)
    outcomes = backchecks.results(known.session, known.cycle_id).set_index("backcheck_id")["outcome"]
    for row in checks[checks["assigned_to"] == known.actor.account_id].to_dict("records"):
        stands = check_state(outcomes.get(row["backcheck_id"]), due_on=row["due_on"], today=known.today)
        if stands in (CheckState.WAITING, CheckState.LATE):
            yield Waiting(
                kind=WaitingKind.BACKCHECK,
                ea_ids=(str(row["ea_id"]),),
                household_id=str(row["household_id"]),
                due_on=row["due_on"],
                since=local_day(row["recorded_at"]),
                done_by=str(row["assigned_to"]),
                record=str(row["backcheck_id"]),
            )


def relistings(known: WaitingFacts) -> _Items:
    """Yield segments to list again by the person who was named, and results to decide by another one."""
    stands = states(known.session, known.cycle_id)
    for row in relisting.of_cycle(known.session, known.cycle_id).to_dict("records"):
        kind = _RELISTING_KINDS.get(stands[str(row["relisting_id"])])
        relister = str(row["relister"])
        if kind is not None:
            yield Waiting(
                kind=kind,
                ea_ids=(str(row["ea_id"]),),
                since=local_day(row["recorded_at"]),
                asked_by="" if kind is WaitingKind.RELISTING else relister,
                done_by=relister if kind is WaitingKind.RELISTING else "",
                record=str(row["relisting_id"]),
            )


def areas_to_work(known: WaitingFacts) -> _Items:
    """Yield the areas to list, to screen, to lock, to draw."""
    for row in known.seen.areas.to_dict("records"):
        kind = _AREA_KINDS.get(AreaState(row["state"]))
        if kind is not None:
            yield Waiting(kind=kind, ea_ids=(str(row["ea_id"]),))
