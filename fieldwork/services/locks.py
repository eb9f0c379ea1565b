"""Locking the screened list of an area for a draw, and taking a lock off again with a reason (Plan §10)."""

from collections.abc import Sequence
from datetime import datetime
from uuid import uuid4

from sqlmodel import Session

from fieldwork.rules.draw_steps import DrawState, DrawStep
from fieldwork.rules.permissions import Actor
from fieldwork.rules.plan import Plan
from fieldwork.rules.plan_screening import imputation_of_plan
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.services.commitments import StoredCommitment
from fieldwork.services.draw_facts import DrawFacts, draw_facts
from fieldwork.services.intention import Work, intention
from fieldwork.services.listing_checks import require_no_blocks
from fieldwork.services.plans import plan_in_force
from fieldwork.services.sampled import refusing_as_sentences
from fieldwork.store import draws, screening
from fieldwork.store.facts import Stamp
from sampling.draw.order import OrderedArea, ordered_areas


@intention("list.lock")
def lock_lists(work: Work, cycle_id: str, *, actor: Actor, now: datetime, ea_ids: Sequence[str] | None = None) -> int:
    """Fix the screened lists of the areas (of all in force, if none is named) for the draw; return how many.

    Raises
    ------
    StateRefusal
        ``LIST_NOT_SCREENED`` for an area without an answer, ``LIST_IS_LOCKED``, ``LIST_IS_BLOCKED`` by its
        listing, and what the sampling core refuses.
    """
    plan, _ = plan_in_force(work.session, cycle_id)
    facts = draw_facts(work.session, cycle_id, plan)
    wanted = list(ea_ids or facts.settled)
    lists = {area.ea_id: area for area in ordered_lists(work.session, cycle_id, plan)}
    require_no_blocks(work.session, cycle_id, plan, wanted)
    stamp = work.about(cycle_id=cycle_id, subject=",".join(wanted))
    for ea_id in wanted:
        if facts.state(ea_id) is not DrawState.OPEN:
            raise StateRefusal("LIST_IS_LOCKED", ea_id=ea_id)
        if ea_id not in lists:
            raise StateRefusal("LIST_NOT_SCREENED", ea_id=ea_id)
        draws.add_lock(work.session, _lock_row(lists[ea_id], plan), stamp=stamp)
    return len(wanted)


@intention("list.unlock")
def unlock_lists(
    work: Work, cycle_id: str, ea_ids: Sequence[str], *, reason: str, actor: Actor, now: datetime
) -> list[str]:
    """Take the locks of areas off, and return the labels of the commitments that became void by it.

    A commitment names the digests of its lists; once one of them can change, nobody could keep it. Lock, unlock and
    void stay on record with the reason.

    Raises
    ------
    InputRefusal
        ``UNLOCK_REASON_MISSING``.
    StateRefusal
        ``LIST_NOT_LOCKED``; ``DRAW_STEP_NOT_ALLOWED`` while a draw of the area stands: declare it void first.
    """
    if not reason.strip():
        raise InputRefusal("UNLOCK_REASON_MISSING")
    plan, _ = plan_in_force(work.session, cycle_id)
    facts = draw_facts(work.session, cycle_id, plan)
    lock_ids = dict(zip(facts.locks["ea_id"], facts.locks["lock_id"], strict=True))
    for ea_id in ea_ids:
        if ea_id not in lock_ids:
            raise StateRefusal("LIST_NOT_LOCKED", ea_id=ea_id)
    facts.require(ea_ids, DrawStep.UNLOCK)
    stamp = work.about(cycle_id=cycle_id, subject=",".join(ea_ids))
    for ea_id in ea_ids:
        row: dict[str, object] = {"lock_id": lock_ids[ea_id], "ea_id": ea_id, "reason": reason.strip()}
        draws.add_unlock(work.session, row, stamp=stamp)
    return _void_commitments(work.session, facts, ea_ids, reason=reason.strip(), stamp=stamp)


def _void_commitments(
    session: Session, facts: DrawFacts, ea_ids: Sequence[str], *, reason: str, stamp: Stamp
) -> list[str]:
    """Declare void what names the list of one of the areas and has not been drawn there yet."""
    lock_ids = dict(zip(facts.locks["ea_id"], facts.locks["lock_id"], strict=True))
    found: dict[str, tuple[StoredCommitment, str]] = {}
    for ea_id in ea_ids:
        promise = facts.promise(ea_id)
        if promise is not None:
            found.setdefault(promise.commitment_id, (promise, lock_ids[ea_id]))
    for promise, lock_id in found.values():
        row: dict[str, object] = {"commitment_id": promise.commitment_id, "lock_id": lock_id, "reason": reason}
        draws.add_commitment_void(session, row, stamp=stamp)
    return [promise.label for promise, _ in found.values()]


def ordered_lists(session: Session, cycle_id: str, plan: Plan) -> list[OrderedArea]:
    """Return each area's households in the plan's selection order."""
    answers = screening.in_force(session, cycle_id)
    if answers.empty:
        return []
    with refusing_as_sentences():
        return ordered_areas(answers, sort=plan.draw.sort, imputation=imputation_of_plan(plan.screening_work))


def _lock_row(area: OrderedArea, plan: Plan) -> dict[str, object]:
    return {
        "lock_id": str(uuid4()),
        "ea_id": area.ea_id,
        "label": plan.draw.label,
        "sort": ",".join(plan.draw.sort),
        "list_digest": area.list_digest,
        "order_digest": area.order_digest,
        "n_units": len(area.household_ids),
    }
