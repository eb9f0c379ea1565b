"""The draw of households: commit, reveal and record (Plan §10)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlmodel import Session

from fieldwork.exchange.writing import json_bytes
from fieldwork.rules.area_draw import require_ready
from fieldwork.rules.draw_steps import DrawStep, require_other_revealer
from fieldwork.rules.permissions import Actor
from fieldwork.rules.plan import Plan
from fieldwork.rules.plan_draw import needs_other_revealer
from fieldwork.rules.plan_screening import imputation_of_plan
from fieldwork.rules.refusals import StateRefusal
from fieldwork.services.area_draw import area_draw_facts
from fieldwork.services.areas import area_design
from fieldwork.services.commitments import Announcement, Revealed, StoredCommitment, context_of
from fieldwork.services.draw_facts import DrawFacts, draw_facts
from fieldwork.services.draw_keeping import keep_draw
from fieldwork.services.draw_views import DrawView, draw_view, order_csv, replay_draw, sample_pack
from fieldwork.services.intention import Work, intention
from fieldwork.services.plans import plan_in_force
from fieldwork.services.sampled import refusing_as_sentences
from fieldwork.store import areas, draws, frame, screening
from sampling.draw import Commitment, HouseholdDesign, HouseholdDraw, SeedEvent, commit, draw_households, reveal
from sampling.draw.joining import frame_units, sizes_digest
from sampling.draw.record import FRAME_LIST, STAGE_AREAS
from sampling.selection import SelectionMethod

__all__ = [
    "DrawView",
    "commit_draw",
    "draw_view",
    "household_design",
    "order_csv",
    "record_draw",
    "replay_draw",
    "sample_pack",
]


@intention("draw.commit")
def commit_draw(
    work: Work, cycle_id: str, event: SeedEvent | Announcement, *, stage: str, actor: Actor, now: datetime
) -> Commitment:
    """Fix lists and parameters of a draw and name the public event that will give its seed.

    ``stage`` is ``areas`` (the frame is fixed: verified, and with an approved sample size) or ``households`` (the
    locked lists are: of all areas, or of those that an `Announcement` names).

    Raises
    ------
    StateRefusal
        ``DRAW_LISTS_UNLOCKED`` while an area's list is not locked; ``DRAW_STEP_NOT_ALLOWED``; ``DRAW_LABELS_DIFFER``;
        ``COMMITMENT_EVENT_USED``; ``COMMITMENT_EXISTS``; ``FRAME_NOT_YET``; ``FRAME_HAS_ERRORS``;
        ``AREA_SIZE_NOT_APPROVED``; ``AREAS_ARE_SETTLED``; ``AREA_LISTING_HAS_BEGUN``; ``COMMITMENT_TOO_LATE`` and what
        else the sampling core refuses.
    """
    plan, _ = plan_in_force(work.session, cycle_id)
    said = event if isinstance(event, Announcement) else Announcement(event=event, ea_ids=())
    promised = _promised_areas if stage == STAGE_AREAS else _promised_households
    with refusing_as_sentences():
        promise = commit(
            Commitment(stage=stage, event=said.event, committed_at=now, **promised(work.session, cycle_id, plan, said))
        )
    stamp = work.about(cycle_id=cycle_id, subject=promise.label)
    draws.add_commitment(work.session, _commitment_row(promise), stamp=stamp)
    return promise


def _promised_households(session: Session, cycle_id: str, plan: Plan, said: Announcement) -> dict[str, Any]:
    facts = draw_facts(session, cycle_id, plan)
    ea_ids = said.ea_ids or facts.settled
    facts.require_locked(ea_ids)
    facts.require(ea_ids, DrawStep.COMMIT)
    _require_new_event(facts, ea_ids, said.event)
    design = household_design(plan, label=facts.label_of(ea_ids))
    return {
        "label": design.label,
        "parameters": {**design.parameters, "method": str(design.method), "sort": ",".join(design.sort)},
        "list_digests": facts.digests(ea_ids),
    }


def _require_new_event(facts: DrawFacts, ea_ids: Sequence[str], event: SeedEvent) -> None:
    """Refuse the event of a draw that is void in one of the areas: a repeated draw has an event of its own."""
    is_gone = facts.drawn["is_void"].astype("bool") & facts.drawn["ea_id"].isin(list(ea_ids))
    used = set(facts.drawn.loc[is_gone, "commitment_id"].dropna())
    for each in facts.commitments:
        known = each.commitment.event if each.commitment_id in used else None
        if known is not None and (known.name, known.issue) == (event.name, event.issue):
            raise StateRefusal("COMMITMENT_EVENT_USED", event=event.name, issue=event.issue)


def _promised_areas(session: Session, cycle_id: str, plan: Plan, _said: Announcement) -> dict[str, Any]:
    require_ready(area_draw_facts(session, cycle_id, plan), label=plan.areas.label)
    units = frame.in_force(session, cycle_id)
    return {
        "label": plan.areas.label,
        "parameters": area_design(plan).parameters,
        "list_digests": {FRAME_LIST: sizes_digest(frame_units(units))},
    }


def household_design(plan: Plan, *, label: str | None = None) -> HouseholdDesign:
    """Return the design that the plan's parameters state; a repeated draw has a ``label`` of its own."""
    return HouseholdDesign(
        n_sample=plan.draw.n_households_per_area,
        method=SelectionMethod(plan.draw.method),
        sort=plan.draw.sort,
        reserve_depth=plan.draw.reserve_depth,
        label=label or plan.draw.label,
        imputation=imputation_of_plan(plan.screening_work),
    )


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
def record_draw(
    work: Work,
    cycle_id: str,
    revealed: Revealed,
    *,
    actor: Actor,
    now: datetime,
    ea_ids: Sequence[str] | None = None,
) -> HouseholdDraw:
    """Reveal the seed, draw from the locked lists, and keep record, sample and reserve.

    Without ``ea_ids`` all areas that are under a commitment are drawn, or all areas if none is. With a commitment the
    draw is refused before its event, by whoever made the commitment (a parameter), and unless lists and parameters
    are those committed to; without one it is a rehearsal.

    Raises
    ------
    StateRefusal
        ``DRAW_LISTS_UNLOCKED``, ``DRAW_STEP_NOT_ALLOWED``, ``DRAW_COMMITMENTS_DIFFER``, ``DRAW_LABELS_DIFFER``,
        ``DRAW_SEED_DIFFERS``, ``DRAW_LIST_CHANGED``, ``REVEAL_TOO_EARLY`` and what else the core refuses.
    PermissionRefusal
        ``DRAW_REVEALER_COMMITTED``.
    """
    plan, plan_version = plan_in_force(work.session, cycle_id)
    facts = draw_facts(work.session, cycle_id, plan)
    wanted = list(ea_ids or [each for each in facts.settled if facts.promise(each)] or facts.settled)
    facts.require_locked(wanted)
    promise = _promise_for(facts, wanted)
    facts.require(wanted, DrawStep.RECORD if promise else DrawStep.REHEARSE)
    if promise is not None:
        _require_revealed(facts, promise, revealed, plan=plan, actor=actor, now=now)
    said = context_of(promise, seed_source=revealed.source, plan_version=plan_version, now=now)
    answers = screening.in_force(work.session, cycle_id)
    with refusing_as_sentences():
        drawn = draw_households(
            answers[answers["ea_id"].isin(wanted)],
            design=household_design(plan, label=facts.label_of(wanted)),
            seed=revealed.seed,
            areas=areas.in_force(work.session, cycle_id),
            context=replace(said, voids=facts.voids_of(wanted)),
        )
    require_as_locked(drawn, facts.digests(wanted))
    stamp = work.about(cycle_id=cycle_id, subject=drawn.record.label)
    keep_draw(work, drawn, commitment_id=None if promise is None else promise.commitment_id, stamp=stamp)
    return drawn


def _promise_for(facts: DrawFacts, ea_ids: Sequence[str]) -> StoredCommitment | None:
    """Return the one commitment that these areas are under, None if none is; two would be two draws."""
    promises = {None if each is None else each.commitment_id: each for each in map(facts.promise, ea_ids)}
    if len(promises) > 1:
        raise StateRefusal("DRAW_COMMITMENTS_DIFFER")
    return next(iter(promises.values()), None)


def _require_revealed(
    facts: DrawFacts, promise: StoredCommitment, revealed: Revealed, *, plan: Plan, actor: Actor, now: datetime
) -> None:
    """Refuse who may not reveal, what is revealed too early, and a seed other than the one already revealed."""
    require_other_revealer(promise.committed_by, actor.account_id, is_required=needs_other_revealer(plan.ceremony))
    with refusing_as_sentences():
        said = reveal(promise.commitment, seed=revealed.seed, source=revealed.source, revealed_at=now)
    if any(seed != said.seed for seed in facts.seeds_of(promise.commitment_id)):
        raise StateRefusal("DRAW_SEED_DIFFERS")


def require_as_locked(drawn: HouseholdDraw, digests: dict[str, str]) -> None:
    """Refuse (``DRAW_LIST_CHANGED``) a draw from a list that is not the locked one."""
    for area in drawn.record.areas:
        if digests[area.ea_id] != area.list_digest:
            raise StateRefusal("DRAW_LIST_CHANGED", ea_id=area.ea_id)
